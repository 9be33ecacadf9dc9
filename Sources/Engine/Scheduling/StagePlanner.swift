import Compute
import Events

/// Cuts a lineage into stages at its shuffles, as Spark's DAGScheduler does when a job is submitted.
struct StagePlanner {
  /// The number of the next new stage.
  private(set) var nextStage: Int
  /// The stages of running jobs that write a shuffle; new jobs share them.
  private let existing: [ShuffleID: StagePlan]
  /// The stages planned so far, by the shuffle they write.
  private var planned: [ShuffleID: StagePlan] = [:]
  /// The stages of this job in the order of planning.
  private var stages: [StagePlan] = []
  /// Those of them that existed before.
  private var shared: Set<StageID> = []

  /// Makes a planner that numbers new stages from `nextStage`.
  init(nextStage: Int, existing: [ShuffleID: StagePlan] = [:]) {
    self.nextStage = nextStage
    self.existing = existing
  }

  /// Plans a job that computes so many partitions of an RDD.
  mutating func plan(_ rdd: RDD, taskCount: Int, callSite: OperationSite) -> JobPlan {
    for shuffle: ShuffleDependency in shufflesBehind(rdd) { planMapStage(shuffle) }
    let reads: [ShuffleDependency] = Lineage.shufflesRead(by: rdd)
    let parents: [StageID] = parentStages(reads)
    let id: StageID = nextID()
    var outline = StageOutline(
      id: id, name: callSite.short, taskCount: taskCount, rdds: outlines(rdd), parents: parents, details: callSite.long)
    outline.readsShuffles = reads.map(\.id)
    stages.append(StagePlan(id: id, rdd: rdd, shuffle: nil, parents: parents, outline: outline))
    return JobPlan(stages: stages, shared: shared)
  }

  /// All shuffles that `rdd` is computed from, those that others read first.
  private func shufflesBehind(_ rdd: RDD) -> [ShuffleDependency] {
    var seen: Set<ShuffleID> = []
    var shuffles: [ShuffleDependency] = []
    for member: RDD in Lineage.ancestry(of: rdd) {
      for dependency: Dependency in member.dependencies {
        if let shuffle: ShuffleDependency = dependency.shuffle, seen.insert(shuffle.id).inserted { shuffles.append(shuffle) }
      }
    }
    return shuffles
  }

  /// Plans the stage that writes a shuffle; those that it reads have been planned.
  private mutating func planMapStage(_ shuffle: ShuffleDependency) {
    if let known: StagePlan = existing[shuffle.id] {
      planned[shuffle.id] = known
      stages.append(known)
      shared.insert(known.id)
      return
    }
    let reads: [ShuffleDependency] = Lineage.shufflesRead(by: shuffle.rdd)
    let parents: [StageID] = parentStages(reads)
    let id: StageID = nextID()
    let site: OperationSite = shuffle.rdd.callSite
    let outline = StageOutline(
      id: id, name: site.short, taskCount: shuffle.rdd.knownPartitionCount, rdds: outlines(shuffle.rdd), parents: parents,
      details: site.long, readsShuffles: reads.map(\.id), writesShuffle: shuffle.id)
    let plan = StagePlan(id: id, rdd: shuffle.rdd, shuffle: shuffle, parents: parents, outline: outline)
    planned[shuffle.id] = plan
    stages.append(plan)
  }

  /// The stages that write these shuffles.
  private func parentStages(_ shuffles: [ShuffleDependency]) -> [StageID] {
    shuffles.compactMap { (shuffle: ShuffleDependency) -> StageID? in planned[shuffle.id]?.id }
  }

  /// Takes the next number.
  private mutating func nextID() -> StageID {
    defer { nextStage += 1 }
    return StageID(nextStage)
  }

  /// The RDDs of a stage as events show them, the last one first.
  private func outlines(_ rdd: RDD) -> [RDDOutline] { Lineage.stageMembers(of: rdd).reversed().map(\.outline) }
}

extension RDD {
  /// How events show this RDD.
  var outline: RDDOutline {
    RDDOutline(
      id: id, name: name ?? computation.className, scope: scope, callSite: callSite.short, parents: dependencies.map(\.rdd.id),
      level: level, partitionCount: knownPartitionCount)
  }
}
