import Compute
import Events

/// A stage of a planned job.
struct StagePlan: Sendable {
  /// The stage's number.
  let id: StageID
  /// The last RDD that it computes.
  let rdd: RDD
  /// The shuffle that it writes; nil for a job's last stage.
  let shuffle: ShuffleDependency?
  /// The stages that write what it reads.
  let parents: [StageID]
  /// How events describe it.
  let outline: StageOutline
  /// `true` iff user code over iterators runs in it, so that rows are pulled one at a time.
  let isOpaque: Bool
  /// The function values of the program that its tasks call; those of a job's action come on top in the last stage.
  let functions: [Value]

  /// Makes a stage.
  init(id: StageID, rdd: RDD, shuffle: ShuffleDependency?, parents: [StageID], outline: StageOutline) {
    self.id = id
    self.rdd = rdd
    self.shuffle = shuffle
    self.parents = parents
    self.outline = outline
    let members: [RDD] = Lineage.stageMembers(of: rdd)
    isOpaque = members.contains { (member: RDD) -> Bool in member.computation.isOpaque }
    functions = members.flatMap { (member: RDD) -> [Value] in member.computation.functions } + (shuffle?.writingFunctions ?? [])
  }
}

/// All stages that a job would need if nothing were there already, parents before children.
struct JobPlan: Sendable {
  /// The stages; the last one ends the job.
  let stages: [StagePlan]
  /// Those of them that other running jobs had made before.
  let shared: Set<StageID>

  /// The stage that ends the job.
  var last: StagePlan? { stages.last }
}

/// What is known about the results of earlier stages.
struct StageWorld: Sendable {
  /// The map partitions of a shuffle that are not written.
  var missingOutputs: @Sendable (ShuffleDependency) -> [Int]
  /// `true` iff all partitions of an RDD are kept, so that nothing before it is needed.
  var isKept: @Sendable (RDD) -> Bool
}
