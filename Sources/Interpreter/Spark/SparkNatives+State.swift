import Compute
import Engine
import Events
import Library

/// What an RDD tells of itself, and where it is kept.
extension SparkNatives {
  /// Returns the member of a name.
  func state(_ member: String) -> Body? {
    switch member {
    case "cache", "persist":
      return { (m, a) throws(Thrown) in
        try a.rdd(0, m).rdd.persist(.memoryOnly, m)
        return a[0]
      }
    case "persist:level":
      return { (m, a) throws(Thrown) in
        try a.rdd(0, m).rdd.persist(SparkNatives.level(a[1]), m)
        return a[0]
      }
    case "unpersist":
      return { (m, a) throws(Thrown) in
        try a.rdd(0, m).rdd.unpersist()
        return a[0]
      }
    case "refuseArrays":
      return { (m, a) throws(Thrown) in
        if case .array = try a.rdd(0, m).element {
          throw m.raise("org.apache.spark.SparkException", "Cannot use map-side combining with array keys.")
        }
        return .unit
      }
    case "getStorageLevel":
      return { (m, a) throws(Thrown) in try SparkNatives.value(of: try a.rdd(0, m).rdd.level, m) }
    case "checkpoint":
      return { (m, a) throws(Thrown) in
        try a.rdd(0, m).rdd.checkpoint(m)
        return .unit
      }
    case "localCheckpoint":
      return { (m, a) throws(Thrown) in
        try a.rdd(0, m).rdd.localCheckpoint(m)
        return a[0]
      }
    case "elementTag":
      return { (m, a) throws(Thrown) in
        .object(
          NativeObject(ClassTagBody(layout: try a.rdd(0, m).element, name: "java.lang.Object")))
      }
    case "isCheckpointed":
      return { (m, a) throws(Thrown) in .boolean(try a.rdd(0, m).rdd.isCheckpointed) }
    case "getCheckpointFile":
      return { (m, a) throws(Thrown) in
        Options.option(
          try a.rdd(0, m).rdd.checkpointFile.map { (path: String) -> Value in Value(path) }, m)
      }
    case "setName":
      return { (m, a) throws(Thrown) in
        try a.rdd(0, m).rdd.name = a[1].string?.text
        return a[0]
      }
    case "name":
      return { (m, a) throws(Thrown) in
        try a.rdd(0, m).rdd.name.map { (name: String) -> Value in Value(name) } ?? .null
      }
    case "id":
      return { (m, a) throws(Thrown) in
        .int(Int32(truncatingIfNeeded: try a.rdd(0, m).rdd.id.number))
      }
    case "sparkContext": return { (m, a) throws(Thrown) in runtime.context }
    case "partitions": return partitions
    case "dependencies": return dependencies
    case "partitioner":
      return { (m, a) throws(Thrown) in
        Options.option(
          try a.rdd(0, m).rdd.partitioner.map { (p: Partitioner) -> Value in p.value(m) }, m)
      }
    case "toDebugString":
      return { (m, a) throws(Thrown) in Value(try a.rdd(0, m).rdd.debugText(m)) }
    case "toString": return { (m, a) throws(Thrown) in Value(try a.rdd(0, m).rdd.text) }
    default: return nil
    }
  }

  /// The partitions as an Array of objects with an index: those of the RDD's source, as a MapPartitionsRDD shares its parent's.
  private func partitions(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    var source: RDD = try arguments.rdd(0, machine).rdd
    let count: Int = try source.partitionCount(machine)
    while source.computation.className == "MapPartitionsRDD", let parent: RDD = source.parents.first { source = parent }
    var values: [Value] = []
    for index: Int in 0..<count {
      values.append(.object(NativeObject(PartitionBody(index: index, source: source))))
    }
    return SparkNatives.array(.any, Elements(values))
  }

  /// The dependencies as a Seq.
  private func dependencies(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    var values: [Value] = []
    for dependency: Dependency in try arguments.rdd(0, machine).rdd.dependencies {
      guard let descriptor = machine.host.classDescriptor(named: dependency.className) else {
        continue
      }
      let instance = Instance(descriptor)
      for (slot, field): (Int, ClassDescriptor.Field) in descriptor.fields.enumerated() {
        if field.name == "_rdd" || field.name == "rdd" {
          instance[slot] = dependency.rdd.value(.any)
        }
        if field.name == "shuffleId" {
          instance[slot] = .int(Int32(truncatingIfNeeded: dependency.shuffle?.id.number ?? 0))
        }
      }
      values.append(.object(instance))
    }
    return SequenceObject.list(values)
  }

  /// The engine's storage level of an instance of StorageLevel: disk, memory, off heap, deserialized, replication.
  static func level(_ value: Value) -> StorageLevel {
    guard let instance = value.instance else { return .none }
    return StorageLevel(
      useDisk: instance[0].isTrue, useMemory: instance[1].isTrue, useOffHeap: instance[2].isTrue,
      deserialized: instance[3].isTrue,
      replication: Int(instance[4].asInt))
  }

  /// An instance of StorageLevel.
  static func value(of level: StorageLevel, _ machine: Machine) throws(Thrown) -> Value {
    guard
      let descriptor = machine.host.classDescriptor(named: "org.apache.spark.storage.StorageLevel")
    else { return .null }
    return .object(
      Instance(
        descriptor,
        [
          .boolean(level.useDisk), .boolean(level.useMemory), .boolean(level.useOffHeap),
          .boolean(level.deserialized),
          .int(Int32(truncatingIfNeeded: level.replication)),
        ]))
  }
}

/// A partition as programs see it.
struct PartitionBody: NativeBody {
  /// The partition's number.
  let index: Int
  /// The class that Spark has for it, without its package.
  private let className: String
  /// Its hash code, which its text shows.
  private let hash: Int32

  /// The names of partitions by the class of the RDD, where they are not the RDD's name with `Partition`.
  private static let names: [String: String] = [
    "ParallelCollectionRDD": "ParallelCollectionPartition", "HadoopRDD": "HadoopPartition",
    "NewHadoopRDD": "NewHadoopPartition",
    "WholeTextFileRDD": "NewHadoopPartition", "BinaryFileRDD": "NewHadoopPartition",
    "UnionRDD": "UnionPartition",
    "CoGroupedRDD": "CoGroupPartition", "CartesianRDD": "CartesianPartition",
    "ReliableCheckpointRDD": "CheckpointRDDPartition",
    "LocalCheckpointRDD": "CheckpointRDDPartition",
  ]

  /// Describes a partition of an RDD.
  init(index: Int, source: RDD) {
    self.index = index
    let name: String = source.computation.className
    className =
      PartitionBody.names[name]
      ?? (name.hasPrefix("ZippedPartitionsRDD") ? "ZippedPartitionsPartition" : name + "Partition")
    let wide: Int =
      switch className {
      case "ParallelCollectionPartition": 41 * (41 + source.id.number) + index
      case "HadoopPartition", "NewHadoopPartition": 31 * (31 + source.id.number) + index
      default: index
      }
    hash = Int32(truncatingIfNeeded: wide)
  }

  var descriptor: ClassDescriptor { PartitionBody.descriptor }
  private static let descriptor: ClassDescriptor = {
    let made = ClassDescriptor(
      name: "org.apache.spark.rdd.ParallelCollectionPartition", superclass: WellKnown.object,
      ancestors: ["org.apache.spark.Partition", "java.io.Serializable"], flags: [.serializable])
    made.define(
      Selector("index", 0),
      .native(
        Native(key: "Partition.index") { (_: Machine, arguments: Arguments) -> Value in
          .int(Int32(truncatingIfNeeded: arguments[0].native(PartitionBody.self)?.body.index ?? 0))
        }))
    return made
  }()

  func equals(_ other: Object, _ comparison: inout Comparing, as this: Object) throws(Thrown)
    -> Bool
  {
    guard let other = other.native(PartitionBody.self) else { return false }
    return other.body.className == className && other.body.hash == hash
  }

  func hashParts(_ machine: Machine, of this: Object) throws(Thrown) -> HashParts { .code(hash) }

  func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts {
    .text("org.apache.spark.rdd." + className + "@" + String(UInt32(bitPattern: hash), radix: 16))
  }
}
