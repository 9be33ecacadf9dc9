import Events
import Interpreter
import Syntax

/// Turns what the engine would do with an RDD into the picture that `:explain` draws.
struct LineageExplanation {
  /// The lineage.
  private let outline: Session.LineageOutline
  /// The texts that operations are written in.
  private let sources: [Source]
  /// What ran so far.
  private let activity: any Activity

  /// Explains a lineage whose operations are written in `sources`.
  init(_ outline: Session.LineageOutline, sources: [Source], activity: any Activity) {
    self.outline = outline
    self.sources = sources
    self.activity = activity
  }

  /// Returns the picture of an expression written as `text`.
  func explanation(of text: String) -> Explanation {
    let jobs: [JobView] = activity.jobs()
    let stages: [Explanation.Stage] = outline.job.stages.reversed().map { (stage: StageOutline) -> Explanation.Stage in
      explained(stage, jobs)
    }
    return Explanation(title: "\(text): \(outline.type)", jobs: outline.ownJobs + 1, stages: stages)
  }

  /// Returns a stage of the picture.
  private func explained(_ stage: StageOutline, _ jobs: [JobView]) -> Explanation.Stage {
    let last: (job: JobView, stage: StageView)? = stage.writesShuffle.flatMap { lastRun(of: $0.number, jobs) }
    var skipped: String?
    if outline.job.skipped.contains(stage.id) {
      skipped =
        last.map { "shuffle \(stage.writesShuffle?.number ?? 0) was written by job \($0.job.id)" }
        ?? "what it would write is not needed"
    }
    return Explanation.Stage(
      tasks: stage.taskCount, skipped: skipped, steps: steps(of: stage), writes: stage.writesShuffle?.number,
      reason: stage.writesShuffle.map { reason(for: $0) } ?? "", figures: last.map { figures($0.stage) } ?? "")
  }

  /// Returns the job and stage that wrote a shuffle last.
  private func lastRun(of shuffle: Int, _ jobs: [JobView]) -> (job: JobView, stage: StageView)? {
    for job: JobView in jobs.reversed() {
      if let stage = job.stages.last(where: { $0.writesShuffle == shuffle && $0.status == .succeeded }) { return (job, stage) }
    }
    return nil
  }

  /// Returns what a stage did, as `18 ms, shuffle 166 → 133 records`.
  private func figures(_ stage: StageView) -> String {
    var total = TaskFigures()
    for task: TaskView in stage.tasks { total.add(task.figures) }
    var parts: [String] = []
    if let start = stage.start, let end = stage.end { parts.append(Figures.duration(end - start)) }
    if total.inputBytes > 0 { parts.append("read " + Figures.bytes(total.inputBytes)) }
    parts.append("wrote \(Figures.counted(total.shuffleWriteRecords, "record"))")
    return parts.joined(separator: ", ")
  }

  /// Returns the steps of a stage, last first: an operation that made several RDDs is one step, shown by its last.
  private func steps(of stage: StageOutline) -> [Explanation.Step] {
    let rdds: [RDDOutline] = stage.rdds.sorted { $0.id > $1.id }
    var seen: Set<RDDID> = []
    let members: Set<RDDID> = Set(rdds.map(\.id))
    return rdds.compactMap { (rdd: RDDOutline) -> Explanation.Step? in
      if seen.contains(rdd.id) || rdd.scope?.isConversion == true { return nil }
      let same: [RDDOutline] = rdds.filter { $0.id == rdd.id || belongTogether($0, rdd) }
      seen.formUnion(same.map(\.id))
      let parents: [RDDID] = same.flatMap(\.parents).filter { (id: RDDID) -> Bool in
        members.contains(id) && !same.contains { $0.id == id }
      }
      let known: Session.LineageMember? = outline.members[rdd.id]
      return Explanation.Step(
        rdd: rdd.id.number, text: written(rdd), note: note(rdd, same, parentCount: parents.count), cached: known?.kept,
        partitions: rdd.partitionCount, reads: readShuffles(of: same, stage).map(\.number),
        branches: parents.count > 1 ? parents.map(\.number) : [])
    }
  }

  /// Returns true iff two RDDs of a stage were made by one operation of the user's.
  private func belongTogether(_ a: RDDOutline, _ b: RDDOutline) -> Bool {
    guard let first = a.scope, let second = b.scope else { return false }
    if first == second { return true }
    return first.makesSeveralSteps && first.name == second.name && outline.members[a.id]?.place == outline.members[b.id]?.place
  }

  /// Returns the shuffles that RDDs of a stage read: those written from one of their parents.
  private func readShuffles(of rdds: [RDDOutline], _ stage: StageOutline) -> [ShuffleID] {
    let parents: Set<RDDID> = Set(rdds.flatMap(\.parents))
    return outline.job.stages.compactMap { (writer: StageOutline) -> ShuffleID? in
      guard let shuffle = writer.writesShuffle, stage.readsShuffles.contains(shuffle), let last = writer.rdds.first else {
        return nil
      }
      return parents.contains(last.id) ? shuffle : nil
    }
  }

  /// Returns what a step does.
  private func note(_ rdd: RDDOutline, _ same: [RDDOutline], parentCount: Int) -> String {
    let partitioner: String = outline.members[rdd.id]?.partitioner.map { ", " + $0 } ?? ""
    let first: RDDOutline = same.last ?? rdd
    if first.parents.isEmpty {
      let unit: String = className(of: first) == "ParallelCollectionRDD" ? "slice of a collection" : "split of the input"
      return Figures.counted(rdd.partitionCount, "partition") + ", each a " + unit
    }
    if let reader = same.first(where: { LineageExplanation.shuffleReaders.contains(className(of: $0)) }) {
      return className(of: reader) + (outline.members[reader.id]?.partitioner.map { ", " + $0 } ?? "")
    }
    switch className(of: first) {
    case "UnionRDD", "PartitionerAwareUnionRDD": return "narrow, the partitions of all parents"
    case "CoalescedRDD": return "narrow, several partitions in → one out"
    case "CartesianRDD": return "narrow, every pair of partitions"
    default: return "narrow, one partition in → one out" + partitioner
    }
  }

  /// Returns the operation as the user wrote it, as `map((_, 1))`; its name if the text is not there any more.
  private func written(_ rdd: RDDOutline) -> String {
    let name: String = rdd.scope?.name ?? rdd.name
    guard let place = outline.members[rdd.id]?.place,
      let source = sources.last(where: { (source: Source) -> Bool in
        source.name == place.source && place.offset < source.bytes.count && source.line(of: place.offset) == place.line
      })
    else { return name }
    return WrittenCall(source.bytes, at: place.offset, name: name).text ?? name
  }

  /// The classes of RDDs that read shuffles.
  private static let shuffleReaders: Set<String> = ["ShuffledRDD", "CoGroupedRDD", "SubtractedRDD"]

  /// Returns the class of an RDD, whatever name the user gave it.
  private func className(of rdd: RDDOutline) -> String { outline.members[rdd.id]?.className ?? rdd.name }

  /// Returns why a shuffle is there.
  private func reason(for shuffle: ShuffleID) -> String {
    let reader: RDDOutline? = outline.job.stages.filter { $0.readsShuffles.contains(shuffle) }.flatMap(\.rdds).first {
      (rdd: RDDOutline) in
      LineageExplanation.shuffleReaders.contains(className(of: rdd))
        && outline.job.stages.contains { (writer: StageOutline) in
          writer.writesShuffle == shuffle && (writer.rdds.first.map { rdd.parents.contains($0.id) } ?? false)
        }
    }
    let name: String = reader?.scope?.name ?? "the shuffle"
    switch name {
    case "sortByKey", "sortBy", "repartitionAndSortWithinPartitions": return "\(name) brings ranges of keys together"
    case "repartition", "coalesce": return "\(name) deals the rows out evenly"
    default: return "\(name) brings equal keys together: every reader needs every writer"
    }
  }
}
