import Events
import Shell
import Testing

@Suite struct ActivityFoldTests {
  /// An RDD made by an operation.
  private func rdd(_ id: Int, _ operation: String, scope: Int, name: String = "MapPartitionsRDD") -> RDDOutline {
    RDDOutline(
      id: RDDID(id), name: name, scope: OperationScope(id: scope, name: operation), callSite: "", parents: [], level: .none,
      partitionCount: 3)
  }

  /// The stages of a word count: one writes shuffle 0, one reads it.
  private func stages(from first: Int) -> [StageOutline] {
    [
      StageOutline(
        id: StageID(first), name: "map", taskCount: 3,
        rdds: [rdd(2, "map", scope: 1), rdd(1, "textFile", scope: 0), rdd(0, "textFile", scope: 0)],
        parents: [], writesShuffle: ShuffleID(0)),
      StageOutline(
        id: StageID(first + 1), name: "count", taskCount: 3, rdds: [rdd(3, "reduceByKey", scope: 2)], parents: [StageID(first)],
        readsShuffles: [ShuffleID(0)]),
    ]
  }

  /// Posts a job all of whose stages but the skipped ones run well.
  private func run(_ job: Int, first: Int, skipped: [Int], in fold: inout ActivityFold) {
    let stages = stages(from: first)
    _ = fold.apply(
      .jobStart(
        JobStart(
          id: JobID(job), time: 0, callSite: "count at <console>:3", stages: stages,
          skipped: skipped.map { (id: Int) -> StageID in StageID(id) },
          properties: [:])))
    for var stage in stages where !skipped.contains(stage.id.number) {
      stage.submitted = 1
      _ = fold.apply(.stageSubmitted(stage, properties: [:]))
      stage.completed = 5
      _ = fold.apply(.stageCompleted(stage))
    }
    _ = fold.apply(.jobEnd(JobEnd(id: JobID(job), time: 9, result: .succeeded)))
  }

  @Test func `a stage names the user's operations, once each, and the last one the action`() {
    var fold = ActivityFold()
    run(0, first: 0, skipped: [], in: &fold)
    #expect(fold.jobs[0].action == "count")
    #expect(fold.jobs[0].callSite == "<console>:3")
    #expect(fold.jobs[0].stages.map { (stage: StageView) -> String in stage.title } == ["textFile → map", "reduceByKey → count"])
    #expect(fold.running.isEmpty)
  }

  @Test func `a skipped stage says which job wrote its shuffle`() {
    var fold = ActivityFold()
    run(0, first: 0, skipped: [], in: &fold)
    run(1, first: 2, skipped: [2], in: &fold)
    #expect(fold.jobs[1].stages[0].status == .skipped("shuffle 0 was written by job 0"))
    #expect(fold.jobs[1].stages[1].status == .succeeded)
  }

  @Test func `another attempt at a stage stands behind the first`() {
    var fold = ActivityFold()
    var stage = stages(from: 0)[0]
    _ = fold.apply(.jobStart(JobStart(id: JobID(0), time: 0, callSite: "x", stages: stages(from: 0), skipped: [], properties: [:])))
    _ = fold.apply(.stageSubmitted(stage, properties: [:]))
    stage.failure = "lost"
    _ = fold.apply(.stageCompleted(stage))
    stage.attempt = 1
    stage.failure = nil
    _ = fold.apply(.stageSubmitted(stage, properties: [:]))
    #expect(fold.jobs[0].stages.map { (stage: StageView) -> String in stage.name } == ["stage 0", "stage 0.1", "stage 1"])
    #expect(fold.jobs[0].stages[0].status == .failed("lost"))
  }

  @Test func `kept partitions that were read are counted`() {
    var fold = ActivityFold()
    _ = fold.apply(.jobStart(JobStart(id: JobID(0), time: 0, callSite: "x", stages: stages(from: 0), skipped: [], properties: [:])))
    for partition in 0..<2 {
      let task = TaskOutline(id: TaskID(partition), index: partition, attempt: 0, partition: partition, slot: 1, launched: 0)
      _ = fold.apply(.taskStart(stage: StageID(0), stageAttempt: 0, task))
      var metrics = TaskMetrics()
      metrics.keptBlocksRead = [BlockID(rdd: RDDID(1), partition: partition)]
      _ = fold.apply(
        .taskEnd(
          TaskFinish(stage: StageID(0), stageAttempt: 0, isResult: false, task: task, finished: 1, end: .success, metrics: metrics))
      )
    }
    #expect(fold.jobs[0].stages[0].cached == [CachedView(name: "MapPartitionsRDD[1]", found: 2, wanted: 3)])
  }
}
