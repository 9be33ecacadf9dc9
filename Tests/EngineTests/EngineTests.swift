import Compute
import Events
import Testing

@testable import Engine

@Suite struct EngineTests {
  @Test func `take runs jobs over one, four and then all the other partitions`() throws {
    let engine: Engine = makeEngine()
    let recorder = EventRecorder()
    engine.bus.add { recorder.note($0) }
    let rows: RDD = try engine.parallelize(numbers(100), slices: 20, by: caller("parallelize"))
    let late: RDD = try rows.narrow(
      .native(
        NativeStep { (rows: RowIterator, _: Int, _: TaskContext) throws(Thrown) -> RowIterator in
          FilteredRows(rows) { (row: Value) throws(Thrown) -> Bool in row.asInt > 60 }
        }), by: caller("filter"))
    try #expect(shown(late.take(5, by: caller("take"))) == "61 62 63 64 65")
    let status: Status = recorder.status
    #expect(status.jobs.count == 3)
    #expect(status.stages.map(\.outline.taskCount) == [1, 4, 15])
    #expect(status.jobs.allSatisfy { $0.result == .succeeded })
  }

  @Test func `a second action skips the stage that wrote the shuffle`() throws {
    let engine: Engine = makeEngine()
    let recorder = EventRecorder()
    engine.bus.add { recorder.note($0) }
    let pairs: RDD = try engine.parallelize(numbers(10), slices: 2, by: caller("parallelize"))
      .narrow(mapping { .tuple(.int($0.asInt % 3), $0) }, by: caller("map"))
    let sums: RDD = try pairs.combined(.reduce(addition), .hash(2), combinesBeforeWriting: true, by: caller("reduceByKey"))
    try #expect(sums.count(by: caller("count")) == 3)
    try #expect(shown(sums.collect(by: caller("collect"))) == "(0,18) (2,15) (1,22)")
    let status: Status = recorder.status
    #expect(status.stages.map(\.state) == [.succeeded, .succeeded, .skipped, .succeeded])
    #expect(status.reason(forSkipping: status.stages[2]) == "shuffle 0 was written by job 0")
    #expect(status.stages[0].tasks.reduce(0) { $0 + $1.metrics.shuffleRecordsWritten } == 6)
    #expect(status.stages[1].tasks.reduce(0) { $0 + $1.metrics.shuffleRecordsRead } == 6)
  }

  @Test func `kept partitions are read instead of being computed`() throws {
    let engine: Engine = makeEngine()
    let recorder = EventRecorder()
    engine.bus.add { recorder.note($0) }
    let rows: RDD = try engine.parallelize(numbers(10), slices: 2, by: caller("parallelize"))
    try rows.persist(.memoryOnly, Machine())
    try #expect(rows.count(by: caller("count")) == 10)
    try #expect(rows.count(by: caller("count")) == 10)
    let status: Status = recorder.status
    #expect(status.stages[0].keptReads.isEmpty)
    #expect(status.stages[1].keptReads.map(\.found) == [2])
    try #expect(
      rows.debugText(Machine()).hasPrefix(
        "(2) ParallelCollectionRDD[0] at parallelize at <console>:1 [Memory Deserialized 1x Replicated]\n |       CachedPartitions: 2; MemorySize: "
      ))
    rows.unpersist()
    #expect(engine.persistentRDDs.isEmpty)
  }

  @Test func `the lineage of a union with a shuffle is drawn as Spark draws it`() throws {
    let engine: Engine = makeEngine()
    let first: RDD = try engine.union(
      [
        try engine.parallelize(numbers(4), slices: 2, by: caller("parallelize")),
        try engine.parallelize(numbers(6), slices: 3, by: caller("parallelize")),
      ], by: caller("union"))
    let sums: RDD = try first.narrow(.keys, by: caller("map"))
      .combined(.reduce(addition), .hash(2), combinesBeforeWriting: true, by: caller("reduceByKey"))
    let both: RDD = try engine.union(
      [sums, try engine.parallelize(numbers(1), slices: 1, by: caller("parallelize"))], by: caller("union"))
    try #expect(
      both.debugText(Machine()) == """
        (3) UnionRDD[6] at union at <console>:1 []
         |  ShuffledRDD[4] at reduceByKey at <console>:1 []
         +-(5) MapPartitionsRDD[3] at map at <console>:1 []
            |  UnionRDD[2] at union at <console>:1 []
            |  ParallelCollectionRDD[0] at parallelize at <console>:1 []
            |  ParallelCollectionRDD[1] at parallelize at <console>:1 []
         |  ParallelCollectionRDD[5] at parallelize at <console>:1 []
        """)
  }

  @Test func `a failing task fails the job with Spark's words and the next job runs`() throws {
    let engine: Engine = makeEngine()
    let rows: RDD = try engine.parallelize(numbers(4), slices: 2, by: caller("parallelize"))
    let failing: RDD = try rows.narrow(
      .native(
        NativeStep { (_: RowIterator, partition: Int, context: TaskContext) throws(Thrown) -> RowIterator in
          throw context.machine.raise("java.lang.ArithmeticException", "/ by zero")
        }), by: caller("map"))
    do throws(Thrown) {
      _ = try failing.count(by: caller("count"))
      Issue.record("an exception was expected")
    } catch {
      let message: String = error.exception?.message?.text ?? ""
      #expect(message.hasPrefix("Job aborted due to stage failure: Task 0 in stage 0.0 failed 1 times"))
      #expect(error.exception?.cause?.message?.text == "/ by zero")
    }
    try #expect(rows.count(by: caller("count")) == 4)
  }

  @Test func `range of two by threes is cut as Spark cuts it`() throws {
    let engine: Engine = makeEngine()
    let range: RDD = try engine.range(0, 10, step: 2, slices: 3, by: caller("range"))
    try #expect(range.collectPartitions(by: caller("collect")).map(shown) == ["0", "2 4", "6 8"])
  }

  @Test func `a checkpoint runs one job more and cuts the lineage`() throws {
    let engine: Engine = makeEngine()
    try engine.setCheckpointFolder("/tmp/rddsh-checkpoints", name: "test", Machine())
    let rows: RDD = try engine.parallelize(numbers(4), slices: 2, by: caller("parallelize")).narrow(
      mapping { $0 }, by: caller("map"))
    try rows.checkpoint(Machine())
    try #expect(rows.count(by: caller("count")) == 4)
    #expect(rows.isCheckpointed)
    try #expect(
      rows.debugText(Machine())
        == "(2) MapPartitionsRDD[1] at map at <console>:1 []\n |  ReliableCheckpointRDD[2] at count at <console>:1 []")
    try #expect(rows.count(by: caller("count")) == 4)
    FileSystem.remove("/tmp/rddsh-checkpoints")
  }
}
