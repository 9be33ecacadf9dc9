import Compute
import Engine
import Library

/// Actions of RDDs.
extension SparkNatives {
  /// Returns the action of a name.
  func action(_ member: String) -> Body? {
    switch member {
    case "count": return { (m, a) throws(Thrown) in .long(try a.rdd(0, m).rdd.count(by: try caller(m, "count"))) }
    case "collect":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.rdd(0, m)
        return SparkNatives.array(source.element, try source.rdd.collect(by: try caller(m, "collect")))
      }
    case "take":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.rdd(0, m)
        return SparkNatives.array(source.element, try source.rdd.take(Int(a.int(1)), by: try caller(m, "take")))
      }
    case "reduce":
      return { (m, a) throws(Thrown) in
        let result: Value? = try a.rdd(0, m).rdd.reduce(a[1], by: try caller(m, "reduce", a[1]))
        guard let result else { throw m.raise("org.apache.spark.SparkUnsupportedOperationException", "empty collection") }
        return result
      }
    case "fold":
      return { (m, a) throws(Thrown) in try a.rdd(0, m).rdd.aggregate(a[1], a[2], a[2], by: try caller(m, "fold", a[2])) }
    case "aggregate":
      return { (m, a) throws(Thrown) in try a.rdd(0, m).rdd.aggregate(a[1], a[2], a[3], by: try caller(m, "aggregate", a[2], a[3]))
      }
    case "foreach":
      return { (m, a) throws(Thrown) in
        try a.rdd(0, m).rdd.foreach(a[1], by: try caller(m, "foreach", a[1]))
        return .unit
      }
    case "foreachPartition":
      return { (m, a) throws(Thrown) in
        _ = try a.rdd(0, m).rdd.runOnPartitions(a[1], by: try caller(m, "foreachPartition", a[1]))
        return .unit
      }
    case "takeOrdered":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.rdd(0, m)
        return SparkNatives.array(source.element, try source.rdd.takeOrdered(Int(a.int(1)), a[2], by: try caller(m, "takeOrdered")))
      }
    case "takeSample":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.rdd(0, m)
        return SparkNatives.array(
          source.element,
          try source.rdd.takeSample(withReplacement: a.boolean(1), Int(a.int(2)), seed: a.long(3), by: try caller(m, "takeSample")))
      }
    case "countApprox":
      return { (m, a) throws(Thrown) in
        let count = Double(try a.rdd(0, m).rdd.count(by: try caller(m, "countApprox")))
        return try SparkNatives.finalResult(try SparkNatives.bounded(count, m), m)
      }
    case "toLocalIterator": return toLocalIterator
    default: return nil
    }
  }

  /// An iterator that runs a job for each partition when it is reached; the jobs are named by the place that pulls.
  private func toLocalIterator(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let source: RDDBody = try arguments.rdd(0, machine)
    let rows: RowIterator = try source.rdd.localRows { () throws(Thrown) -> Caller in
      try caller(machine, machine.calledMember ?? "toLocalIterator")
    }
    return Iterators.value(rows, machine)
  }

  /// A BoundedDouble that is exact.
  static func bounded(_ number: Double, _ machine: Machine) throws(Thrown) -> Value {
    guard let descriptor = machine.host.classDescriptor(named: "org.apache.spark.partial.BoundedDouble") else {
      return .double(number)
    }
    return .object(Instance(descriptor, [.double(number), .double(1), .double(number), .double(number)]))
  }

  /// A PartialResult that is final.
  static func finalResult(_ value: Value, _ machine: Machine) throws(Thrown) -> Value {
    guard let descriptor = machine.host.classDescriptor(named: "org.apache.spark.partial.PartialResult") else { return value }
    return .object(Instance(descriptor, [value, .boolean(true)]))
  }
}
