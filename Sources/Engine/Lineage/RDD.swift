import Compute
import Events
import Synchronization

/// A node of the lineage: what it is computed from and how. Computes nothing by itself.
package final class RDD: Sendable {
  /// The context that it belongs to.
  package let engine: Engine
  /// Its number.
  package let id: RDDID
  /// The place in the program that made it.
  package let callSite: OperationSite
  /// The user's operation that it belongs to.
  package let scope: OperationScope?
  /// How partitions are computed.
  package let computation: any Computation
  /// Where the keys of its pairs are, if that is known.
  package let partitioner: Partitioner?
  /// What it was made from; see `dependencies`.
  private let declared: [Dependency]
  /// What changes after it was made.
  let state: Mutex<State>

  /// What changes after an RDD was made.
  struct State {
    /// The name that the user gave.
    var name: String?
    /// Where partitions are kept.
    var level = StorageLevel.none
    /// The number of partitions, once it was asked for.
    var partitionCount: Int?
    /// How the RDD is to be cut off its lineage.
    var checkpoint = Checkpoint.none
    /// `true` iff a job has looked whether this RDD is to be cut off; it is not looked at again.
    var wasVisited = false

    /// `true` iff the RDD is cut off by keeping its partitions, or will be.
    var isLocallyCheckpointed: Bool {
      switch checkpoint {
      case .localAsked: true
      case .done(_, let folder): folder == nil
      case .none, .reliableAsked: false
      }
    }
  }

  /// How an RDD is cut off its lineage.
  enum Checkpoint {
    /// Not at all.
    case none
    /// By its next job, into files under the checkpoint folder.
    case reliableAsked
    /// By its next job, into kept partitions.
    case localAsked
    /// It has been; the RDD that reads what was saved, and the folder if there is one.
    case done(RDD, folder: String?)
  }

  /// Makes a node with the engine's next number.
  package init(
    _ engine: Engine, _ computation: any Computation, dependencies: [Dependency], partitioner: Partitioner? = nil,
    by caller: Caller,
    name: String? = nil
  ) {
    self.engine = engine
    id = engine.nextRDDID()
    callSite = caller.callSite
    scope = caller.scope
    self.computation = computation
    self.partitioner = partitioner
    declared = dependencies
    state = Mutex(State(name: name))
  }

  /// What partitions are computed from: the saved copy once the RDD has been checkpointed.
  package var dependencies: [Dependency] {
    let saved: RDD? = checkpointed
    if let saved { return [.oneToOne(saved)] }
    return declared
  }

  /// The RDDs that partitions are computed from.
  package var parents: [RDD] { declared.map(\.rdd) }

  /// The RDD that reads what a checkpoint saved.
  package var checkpointed: RDD? {
    state.withLock { (state: inout State) -> RDD? in
      if case .done(let saved, _) = state.checkpoint { saved } else { nil }
    }
  }

  /// Where partitions are kept.
  package var level: StorageLevel { state.withLock { $0.level } }

  /// The name that the user gave.
  package var name: String? {
    get { state.withLock { $0.name } }
    set { state.withLock { $0.name = newValue } }
  }

  /// The number of partitions, computed when it is first asked for.
  package func partitionCount(_ machine: Machine) throws(Thrown) -> Int {
    if let known: Int = state.withLock({ $0.partitionCount }) { return known }
    let count: Int
    if let saved: RDD = checkpointed {
      count = try saved.partitionCount(machine)
    } else {
      count = try computation.partitionCount(of: self, machine)
    }
    state.withLock { $0.partitionCount = count }
    return count
  }

  /// The number of partitions if it has been asked for, else 0; every RDD of a planned job has been asked.
  var knownPartitionCount: Int { state.withLock { $0.partitionCount ?? 0 } }

  /// `toString` of Spark's RDD, as `words MapPartitionsRDD[3] at map at <console>:1`.
  package var text: String {
    let prefix: String = name.map { $0 + " " } ?? ""
    return prefix + computation.className + "[\(id.number)] at " + callSite.short
  }
}
