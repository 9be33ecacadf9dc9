import Compute
import Engine
import Library

/// Operations on RDDs of pairs.
extension SparkNatives {
  /// Returns the operation of a name.
  func pair(_ member: String) -> Body? {
    switch member {
    case "combine":
      return { (m, a) throws(Thrown) in
        let aggregator = Aggregator.combine(create: a[1], mergeValue: a[2], mergeCombiners: a[3])
        return try combined(aggregator, a[4], mapSide: a.boolean(5), a.tag(7), "combineByKey", m, a)
      }
    case "aggregateByKey":
      return { (m, a) throws(Thrown) in
        let aggregator = Aggregator.fold(zero: a[1], mergeValue: a[3], mergeCombiners: a[4])
        return try combined(aggregator, a[2], mapSide: true, a.tag(5), "aggregateByKey", m, a)
      }
    case "reduceByKey":
      return { (m, a) throws(Thrown) in
        try combined(.reduce(a[2]), a[1], mapSide: true, try a.wrappedRDD(m).valueLayout, "reduceByKey", m, a)
      }
    case "groupByKey":
      return { (m, a) throws(Thrown) in try combined(.group, a[1], mapSide: false, .any, "groupByKey", m, a) }
    case "reduceByKeyLocally": return reduceByKeyLocally
    case "mapValues":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.wrappedRDD(m)
        return try narrow("mapValues", source, .mapValues(a[1]), SparkNatives.pair(source.keyLayout, .any), preserves: true, m)
      }
    case "flatMapValues":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.wrappedRDD(m)
        return try narrow(
          "flatMapValues", source, .flatMapValues(a[1]), SparkNatives.pair(source.keyLayout, .any), preserves: true, m)
      }
    case "keys":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.wrappedRDD(m)
        return try narrow("keys", source, .keys, source.keyLayout, m)
      }
    case "values":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.wrappedRDD(m)
        return try narrow("values", source, .values, source.valueLayout, m)
      }
    case "partitionBy":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.wrappedRDD(m)
        try SparkNatives.refuseArrayKeys(source, m)
        return try source.rdd.partitionBy(try partitioner(a[1], m), by: try caller(m, "partitionBy")).value(source.element)
      }
    case "join": return { (m, a) throws(Thrown) in try join(.inner, "join", m, a) }
    case "leftOuterJoin": return { (m, a) throws(Thrown) in try join(.left, "leftOuterJoin", m, a) }
    case "rightOuterJoin": return { (m, a) throws(Thrown) in try join(.right, "rightOuterJoin", m, a) }
    case "fullOuterJoin": return { (m, a) throws(Thrown) in try join(.full, "fullOuterJoin", m, a) }
    case "cogroup:2": return { (m, a) throws(Thrown) in try cogroup(1, m, a) }
    case "cogroup:3": return { (m, a) throws(Thrown) in try cogroup(2, m, a) }
    case "cogroup:4": return { (m, a) throws(Thrown) in try cogroup(3, m, a) }
    case "subtractByKey":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.wrappedRDD(m)
        return try source.rdd.subtractByKey(try a.rdd(1, m).rdd, try partitioner(a[2], m), by: try caller(m, "subtractByKey"))
          .value(source.element)
      }
    case "sampleByKey":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.wrappedRDD(m)
        return try source.rdd.sampleByKey(withReplacement: a.boolean(1), a[2], seed: a.long(3), by: try caller(m, "sampleByKey"))
          .value(source.element)
      }
    case "sampleByKeyExact":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.wrappedRDD(m)
        if a.boolean(1) {
          throw m.raise("java.lang.UnsupportedOperationException", "sampleByKeyExact with replacement is not supported here")
        }
        return try source.rdd.sampleByKeyExact(a[2], seed: a.long(3), by: try caller(m, "sampleByKeyExact")).value(source.element)
      }
    default: return nil
    }
  }

  /// Joins the values of each key.
  private func combined(
    _ aggregator: Aggregator, _ partitioner: Value, mapSide: Bool, _ value: Layout, _ name: String, _ machine: Machine,
    _ arguments: Arguments
  ) throws(Thrown) -> Value {
    let source: RDDBody = try arguments.wrappedRDD(machine)
    if mapSide, case .array = source.keyLayout {
      throw machine.raise("org.apache.spark.SparkException", "Cannot use map-side combining with array keys.")
    }
    try SparkNatives.refuseArrayKeys(source, machine)
    let caller: Caller = try runtime.caller(machine, name)
    try bind(aggregator.functions, machine)
    return try source.rdd.combined(
      aggregator, try self.partitioner(partitioner, machine), combinesBeforeWriting: mapSide, by: caller
    ).value(SparkNatives.pair(source.keyLayout, value))
  }

  /// Refuses keys that have no useful equality, as Spark does with its own partitioner.
  static func refuseArrayKeys(_ source: RDDBody, _ machine: Machine) throws(Thrown) {
    if case .array = source.keyLayout {
      throw machine.raise("org.apache.spark.SparkException", "HashPartitioner cannot partition array keys.")
    }
  }

  /// Pairs the values of equal keys of two RDDs.
  private func join(_ kind: JoinKind, _ name: String, _ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let (left, right): (RDDBody, RDDBody) = (try arguments.wrappedRDD(machine), try arguments.rdd(1, machine))
    let some: ClassDescriptor? = machine.host.classDescriptor(named: "scala.Some")
    let none: Value = Options.none(machine)
    let option: @Sendable (Value?) -> Value = { (value: Value?) -> Value in
      guard let value, let some else { return none }
      return .object(Instance(some, [value]))
    }
    return try left.rdd.join(
      right.rdd, kind, try partitioner(arguments[2], machine), by: try caller(machine, name), option: option
    ).value(SparkNatives.pair(left.keyLayout, .tuple([.any, .any])))
  }

  /// Brings the values of each key of several RDDs together.
  private func cogroup(_ others: Int, _ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let source: RDDBody = try arguments.wrappedRDD(machine)
    var rdds: [RDD] = []
    for index: Int in 1...others { rdds.append(try arguments.rdd(index, machine).rdd) }
    return try source.rdd.cogroup(rdds, try partitioner(arguments[others + 1], machine), by: try caller(machine, "cogroup"))
      .value(SparkNatives.pair(source.keyLayout, .any))
  }

  /// Joins the values of each key at the driver, into a mutable map as Spark's JHashMap shows it.
  private func reduceByKeyLocally(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let source: RDDBody = try arguments.wrappedRDD(machine)
    _ = source.rdd.engine.nextRDDID()  // Spark's own mapPartitions, PairRDDFunctions.reduceByKeyLocally
    let rows: Elements = try source.rdd.collect(by: try caller(machine, "reduceByKeyLocally", arguments[1]))
    var order: [Value] = []
    var totals: [Value] = []
    var table = AppendOnlyMap(.java)
    for row: Value in rows {
      let pair = try Pair(row, machine)
      let (index, isNew) = try table.entry(pair.key, machine)
      if isNew {
        order.append(pair.key)
        totals.append(pair.value)
      } else {
        totals[index] = try machine.call(arguments[1], totals[index], pair.value)
      }
    }
    let pairs: [Value] = try SparkNatives.javaHashOrder(order, machine).map { (i: Int) -> Value in .tuple(order[i], totals[i]) }
    return try machine.invoke(Selector("toMap", 1), .object(SequenceObject(.list, Elements(pairs))), .null)
  }

  /// The order in which java.util.HashMap shows keys: by bucket of the spread hash, within a bucket in the order they came.
  static func javaHashOrder(_ keys: [Value], _ machine: Machine) throws(Thrown) -> [Int] {
    var capacity = 16
    while keys.count * 4 > capacity * 3 { capacity *= 2 }
    var buckets: [Int32] = []
    for key: Value in keys {
      let hash: Int32 = try Semantics.javaHash(key, machine)
      let spread: Int32 = hash ^ Int32(bitPattern: UInt32(bitPattern: hash) >> 16)
      buckets.append(spread & Int32(truncatingIfNeeded: capacity - 1))
    }
    return keys.indices.sorted { (a: Int, b: Int) -> Bool in (buckets[a], a) < (buckets[b], b) }
  }

  /// The engine's rule for a partitioner of the program.
  func partitioner(_ value: Value, _ machine: Machine) throws(Thrown) -> Partitioner {
    guard let instance = value.instance else { throw machine.mismatch(value, expected: "org.apache.spark.Partitioner") }
    switch instance.descriptor.name {
    case "org.apache.spark.HashPartitioner": return Partitioner(.hash(Int(instance[0].asInt)), object: value)
    case "org.apache.spark.RangePartitioner":
      if let bounds = RangePartitionerFields(instance)?.bounds { return Partitioner(.range(bounds), object: value) }
      fallthrough
    default:
      let count = Int(try machine.invoke(Selector("numPartitions", 0), value).asInt)
      return Partitioner(.custom(value, count: count), object: value)
    }
  }
}

extension RDDBody {
  /// The layout of the keys of pairs.
  var keyLayout: Layout { part(0) }
  /// The layout of the values of pairs.
  var valueLayout: Layout { part(1) }

  /// The layout of a component of pairs.
  private func part(_ index: Int) -> Layout {
    if case .tuple(let parts) = element, parts.count == 2 { return parts[index] }
    return .any
  }
}
