import Compute
import Engine
import Library

/// Members of SparkContext and of its companions.
extension SparkNatives {
  /// Returns the member of SparkContext of a name.
  func context(_ member: String) -> Body? {
    switch member {
    case "startContext": return start
    case "parallelize":
      return { (m, a) throws(Thrown) in
        let elements: Elements = try SparkNatives.elements(a[1], m)
        return try runtime.running(m).parallelize(elements, slices: Int(a.int(2)), by: try caller(m, "parallelize")).value(a.tag(3))
      }
    case "range":
      return { (m, a) throws(Thrown) in
        try runtime.running(m).range(a.long(1), a.long(2), step: a.long(3), slices: Int(a.int(4)), by: try caller(m, "range"))
          .value(.long)
      }
    case "union":
      return { (m, a) throws(Thrown) in
        var rdds: [RDD] = []
        var element: Layout = a.tag(2)
        for value: Value in try SparkNatives.elements(a[1], m) {
          guard let object = value.native(RDDBody.self) else { throw m.mismatch(value, expected: "org.apache.spark.rdd.RDD") }
          if rdds.isEmpty { element = object.body.element }
          rdds.append(object.body.rdd)
        }
        return try runtime.running(m).union(rdds, by: try caller(m, "union")).value(element)
      }
    case "emptyRDD": return { (m, a) throws(Thrown) in try runtime.running(m).empty(by: try caller(m, "emptyRDD")).value(a.tag(1)) }
    case "broadcast": return broadcast
    case "register", "register:name": return register
    case "runJob:partitions", "runJob:context":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.rdd(1, m)
        let partitions: [Int] = try SparkNatives.elements(a[3], m).map { (v: Value) -> Int in Int(v.asInt) }
        let results: [Value] = try source.rdd.runOnPartitions(
          a[2], partitions: partitions, context: member == "runJob:context" ? SparkNatives.taskContext : nil,
          by: try caller(m, "runJob", a[2]))
        return SparkNatives.array(a.tag(4), Elements(results))
      }
    case "stop":
      return { (m, a) throws(Thrown) in
        runtime.stop()
        try runtime.told.deliver(m)
        return .unit
      }
    case "isStopped": return { (m, a) throws(Thrown) in .boolean(runtime.engine?.isStopped ?? true) }
    case "defaultParallelism":
      return { (m, a) throws(Thrown) in
        let engine: Engine = try runtime.running(m)
        try engine.assertRunning(m)
        return .int(Int32(truncatingIfNeeded: engine.defaultParallelism))
      }
    case "master": return { (m, a) throws(Thrown) in Value(try runtime.running(m).master.text) }
    case "appName": return { (m, a) throws(Thrown) in Value(try runtime.running(m).properties["spark.app.name"] ?? "") }
    case "applicationId": return { (m, a) throws(Thrown) in Value(try runtime.running(m).applicationID) }
    case "setCheckpointDir":
      return { (m, a) throws(Thrown) in
        let name: String = String(UInt64(bitPattern: Int64(runtime.configuration.clock() * 1000)), radix: 16)
        try runtime.running(m).setCheckpointFolder(try a.string(1, m).text, name: name, m)
        return .unit
      }
    case "getCheckpointDir":
      return { (m, a) throws(Thrown) in
        Options.option(try runtime.running(m).checkpointFolder.map { (path: String) -> Value in Value("file:" + path) }, m)
      }
    case "setLocalProperty":
      return { (m, a) throws(Thrown) in
        (m.thread as? ProgramThread)?.properties[try a.string(1, m).text] = a[2].string?.text
        return .unit
      }
    case "getLocalProperty":
      return { (m, a) throws(Thrown) in
        (m.thread as? ProgramThread)?.properties[try a.string(1, m).text].map { (s: String) -> Value in Value(s) } ?? .null
      }
    case "getPersistentRDDs": return persistentRDDs
    case "getRDDStorageInfo": return storage
    case "addSparkListener":
      return { (m, a) throws(Thrown) in
        runtime.told.add(a[1])
        return .unit
      }
    case "removeSparkListener":
      return { (m, a) throws(Thrown) in
        runtime.told.remove(a[1])
        return .unit
      }
    default: return nil
    }
  }

  /// The persisted RDDs as a map from their numbers.
  private func persistentRDDs(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let pairs: [Value] = try runtime.running(machine).persistentRDDs.map { (rdd: RDD) -> Value in
      .tuple(.int(Int32(truncatingIfNeeded: rdd.id.number)), rdd.value(.any))
    }
    return try machine.invoke(Selector("toMap", 1), SequenceObject.list(pairs), .null)
  }

  /// Starts the engine when a SparkContext is constructed.
  private func start(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if runtime.hasContext {
      throw machine.raise(
        "org.apache.spark.SparkException",
        "Only one SparkContext should be running in this JVM (see SPARK-2243).The currently running SparkContext was created at:")
    }
    var properties: [String: String] = [:]
    let entries: Value = try machine.invoke(Selector("getAll", 0), arguments[1])
    for entry: Value in entries.array?.shared() ?? .empty {
      guard let pair = entry.tuple else { continue }
      properties[try machine.text(of: pair[0]).text] = try machine.text(of: pair[1]).text
    }
    try runtime.start(properties, context: arguments[0], machine)
    return .boolean(true)
  }

  /// Makes a broadcast value.
  private func broadcast(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    try runtime.running(machine).assertRunning(machine)
    guard let descriptor = machine.host.classDescriptor(named: "org.apache.spark.broadcast.Broadcast") else { return .null }
    return .object(
      Instance(descriptor, [.long(try runtime.running(machine).nextBroadcast()), arguments[1], .boolean(true), .null]))
  }

  /// Registers an accumulator: its number and name are in its first slots.
  private func register(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    guard let accumulator = arguments[1].instance else {
      throw machine.mismatch(arguments[1], expected: "org.apache.spark.util.AccumulatorV2")
    }
    accumulator[0] = .long(runtime.register(arguments[1]))
    let name: Value? = arguments.count > 2 && !arguments[2].isNull ? arguments[2] : nil
    accumulator[1] = Options.option(name, machine)
    return .unit
  }

  /// Returns the member of a companion by its whole key.
  func companion(_ key: String) -> Body? {
    switch key {
    case "SparkContext$.getOrCreate": return { (m, a) throws(Thrown) in try getOrCreate(nil, m) }
    case "SparkContext$.getOrCreate:conf": return { (m, a) throws(Thrown) in try getOrCreate(a[0], m) }
    case "SparkContext$.callSite":
      return { (m, a) throws(Thrown) in Value(try caller(m, try a.string(0, m).text).callSite.short) }
    case "SparkConf$.defaults": return defaults
    case "Partitioner$.defaultPartitioner":
      return { (m, a) throws(Thrown) in
        var rdds: [RDD] = [try a.rdd(0, m).rdd]
        for value: Value in try SparkNatives.elements(a[1], m) {
          if let object = value.native(RDDBody.self) { rdds.append(object.body.rdd) }
        }
        return try rdds[0].engine.defaultPartitioner(rdds, m).value(m)
      }
    case "RangePartitioner.sampleBounds":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.rdd(2, m)
        let partitioner: Partitioner = try source.rdd.rangePartitioner(
          Int(a.int(1)), ordering: a[4], ascending: a.boolean(3), by: try caller(m, "RangePartitioner"))
        guard case .range(let bounds) = partitioner.kind else { return SparkNatives.array(.any, .empty) }
        return SparkNatives.array(.any, bounds.keys)
      }
    case "RangePartitioner.sameBounds":
      return { (m, a) throws(Thrown) in
        guard let left = a[0].instance.flatMap(RangePartitionerFields.init)?.bounds,
          let right = a[1].instance.flatMap(RangePartitionerFields.init)?.bounds
        else { return .boolean(false) }
        return .boolean(try Partitioner.equal(Partitioner(.range(left)), Partitioner(.range(right)), m))
      }
    case "TaskContext$.get": return { (m, a) throws(Thrown) in try SparkNatives.taskContext(m) }
    case "SparkFiles$.get": return { (m, a) throws(Thrown) in Value(file(named: try a.string(0, m).text)) }
    case "SparkFiles$.root": return { (m, a) throws(Thrown) in Value(file(named: "")) }
    default: return nil
    }
  }

  /// The running context, or a new one with the settings given.
  private func getOrCreate(_ conf: Value?, _ machine: Machine) throws(Thrown) -> Value {
    if let engine = runtime.engine, !engine.isStopped { return runtime.context }
    runtime.dropReadyContext()
    let settings: Value
    if let conf { settings = conf } else { settings = try machine.construct("org.apache.spark.SparkConf", []) }
    return try machine.construct("org.apache.spark.SparkContext", [settings])
  }

  /// Fills a SparkConf with what the command line said.
  private func defaults(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let configuration: SparkRuntime.Configuration = runtime.configuration
    var entries: [(String, String)] = configuration.properties.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    if configuration.hasReadyContext || configuration.properties["spark.master"] == nil {
      entries.append(("spark.master", configuration.master))
    }
    entries.append(("spark.app.name", configuration.name))
    for (key, value): (String, String) in entries {
      _ = try machine.invoke(Selector("set", 2), arguments[0], Value(key), Value(value))
    }
    return .unit
  }
}
