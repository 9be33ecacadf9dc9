/// A user's operation that several RDDs may come from, as the boxes of Spark's stage graph show it.
package struct OperationScope: Hashable, Sendable {
  /// A number that groups the RDDs of one call.
  package let id: Int
  /// The operation, as `reduceByKey`.
  package let name: String

  /// Names a scope.
  package init(id: Int, name: String) {
    self.id = id
    self.name = name
  }
}

/// Where kept partitions live, as `StorageLevel` of Spark.
package struct StorageLevel: Hashable, Sendable {
  package var useDisk: Bool
  package var useMemory: Bool
  package var useOffHeap: Bool
  package var deserialized: Bool
  package var replication: Int

  /// Makes a level.
  package init(useDisk: Bool, useMemory: Bool, useOffHeap: Bool = false, deserialized: Bool, replication: Int = 1) {
    self.useDisk = useDisk
    self.useMemory = useMemory
    self.useOffHeap = useOffHeap
    self.deserialized = deserialized
    self.replication = replication
  }

  /// Nothing is kept.
  package static let none = StorageLevel(useDisk: false, useMemory: false, deserialized: false)
  /// What `cache()` asks for.
  package static let memoryOnly = StorageLevel(useDisk: false, useMemory: true, deserialized: true)
  /// What `localCheckpoint()` falls back to.
  package static let memoryAndDisk = StorageLevel(useDisk: true, useMemory: true, deserialized: true)

  /// `true` iff partitions are kept at all.
  package var isKept: Bool { (useMemory || useDisk) && replication > 0 }

  /// The words of `StorageLevel.description`, as `Memory Deserialized 1x Replicated`.
  package var phrase: String {
    var words = ""
    if useDisk { words += "Disk " }
    if useMemory { words += useOffHeap ? "Memory (off heap) " : "Memory " }
    words += deserialized ? "Deserialized " : "Serialized "
    return words + "\(replication)x Replicated"
  }

  /// The words of `StorageLevel.toString`, as `StorageLevel(disk, memory, deserialized, 2 replicas)`.
  package var text: String {
    var parts: [String] = []
    if useDisk { parts.append("disk") }
    if useMemory { parts.append("memory") }
    if useOffHeap { parts.append("offheap") }
    if deserialized { parts.append("deserialized") }
    parts.append("\(replication) replicas")
    return "StorageLevel(" + parts.joined(separator: ", ") + ")"
  }
}

/// An RDD as a stage's description shows it.
package struct RDDOutline: Hashable, Sendable {
  /// Its number.
  package var id: RDDID
  /// The name given by the user, or the class that made it.
  package var name: String
  /// The operation it belongs to.
  package var scope: OperationScope?
  /// Where it was made, as `map at <console>:1`.
  package var callSite: String
  /// The RDDs it is computed from.
  package var parents: [RDDID]
  /// Where its partitions are kept.
  package var level: StorageLevel
  /// The number of its partitions.
  package var partitionCount: Int
  /// The number of its partitions that are kept.
  package var keptCount: Int
  /// The bytes kept in memory.
  package var memorySize: Int
  /// The bytes kept on disk.
  package var diskSize: Int

  /// Describes an RDD.
  package init(
    id: RDDID, name: String, scope: OperationScope?, callSite: String, parents: [RDDID], level: StorageLevel, partitionCount: Int,
    keptCount: Int = 0, memorySize: Int = 0, diskSize: Int = 0
  ) {
    self.id = id
    self.name = name
    self.scope = scope
    self.callSite = callSite
    self.parents = parents
    self.level = level
    self.partitionCount = partitionCount
    self.keptCount = keptCount
    self.memorySize = memorySize
    self.diskSize = diskSize
  }
}

/// A stage, or an attempt at it, as events describe it.
package struct StageOutline: Hashable, Sendable {
  /// Its number.
  package var id: StageID
  /// The attempt, from 0.
  package var attempt: Int
  /// The call site of its last RDD, or of the action for a job's last stage.
  package var name: String
  /// How many tasks it has.
  package var taskCount: Int
  /// Its last RDD first, then the ancestors that it computes.
  package var rdds: [RDDOutline]
  /// The stages it reads.
  package var parents: [StageID]
  /// The call site at length.
  package var details: String
  /// The shuffles it reads.
  package var readsShuffles: [ShuffleID]
  /// The shuffle it writes; nil for a job's last stage.
  package var writesShuffle: ShuffleID?
  /// When its first task was offered, in milliseconds since 1970.
  package var submitted: Double?
  /// When it ended.
  package var completed: Double?
  /// Why it was given up.
  package var failure: String?

  /// Describes a stage.
  package init(
    id: StageID, attempt: Int = 0, name: String, taskCount: Int, rdds: [RDDOutline], parents: [StageID], details: String = "",
    readsShuffles: [ShuffleID] = [], writesShuffle: ShuffleID? = nil
  ) {
    self.id = id
    self.attempt = attempt
    self.name = name
    self.taskCount = taskCount
    self.rdds = rdds
    self.parents = parents
    self.details = details
    self.readsShuffles = readsShuffles
    self.writesShuffle = writesShuffle
  }

  /// `true` iff the stage ends a job instead of writing a shuffle.
  package var isResult: Bool { writesShuffle == nil }
}

/// An attempt at a task, as events describe it.
package struct TaskOutline: Hashable, Sendable {
  /// Its number.
  package var id: TaskID
  /// The place of the task in its stage.
  package var index: Int
  /// The attempt, from 0.
  package var attempt: Int
  /// The partition it computes.
  package var partition: Int
  /// The slot it runs on, from 1.
  package var slot: Int
  /// When it was launched, in milliseconds since 1970.
  package var launched: Double

  /// Describes an attempt.
  package init(id: TaskID, index: Int, attempt: Int, partition: Int, slot: Int, launched: Double) {
    self.id = id
    self.index = index
    self.attempt = attempt
    self.partition = partition
    self.slot = slot
    self.launched = launched
  }
}
