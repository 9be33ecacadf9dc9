import Compute
import Engine

/// Operations on RDDs with ordered keys and on RDDs of numbers.
extension SparkNatives {
  /// Returns the operation on ordered keys of a name; the Ordering is the last argument.
  func ordered(_ member: String) -> Body? {
    switch member {
    case "sortByKey":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.wrappedRDD(m)
        let ordering: Value = a[3]
        let directed: Value = a.boolean(1) ? ordering : try m.invoke(Selector("reverse", 0), ordering)
        return try source.rdd.sortByKey(
          ascending: a.boolean(1), Int(a.int(2)), ordering: ordering, directed: directed, by: try caller(m, "sortByKey")
        ).value(source.element)
      }
    case "repartitionAndSortWithinPartitions":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.wrappedRDD(m)
        return try source.rdd.repartitionAndSort(
          try partitioner(a[1], m), ordering: a[2], by: try caller(m, "repartitionAndSortWithinPartitions")
        ).value(source.element)
      }
    case "filterByRange": return filterByRange
    default: return nil
    }
  }

  /// Keeps the pairs whose key is within bounds; with a range partitioner only the partitions that can have them are read.
  private func filterByRange(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let source: RDDBody = try arguments.wrappedRDD(machine)
    let (lower, upper, ordering): (Value, Value, Value) = (arguments[1], arguments[2], arguments[3])
    let caller: Caller = try caller(machine, "filterByRange")
    var rdd: RDD = source.rdd
    if let partitioner = rdd.partitioner, case .range = partitioner.kind {
      let ends: [Int] = [try partitioner.partition(of: lower, machine), try partitioner.partition(of: upper, machine)].sorted()
      rdd = try rdd.pruned(Array(ends[0]...ends[1]), by: caller)
    }
    let step = NativeStep(functions: [ordering]) {
      (rows: RowIterator, _: Int, context: TaskContext) throws(Thrown) -> RowIterator in
      let order: Value = try context.localize(ordering)
      return FilteredRows(rows) { (row: Value) throws(Thrown) -> Bool in
        let key: Value = try Pair(row, context.machine).key
        if try KeyOrder.compare(key, lower, by: order, context.machine) < 0 { return false }
        return try KeyOrder.compare(key, upper, by: order, context.machine) <= 0
      }
    }
    return try rdd.narrow(.native(step), preservesPartitioning: true, by: caller).value(source.element)
  }

  /// Returns the operation on numbers of a name.
  func number(_ member: String) -> Body? {
    switch member {
    case "histogram:count": return histogramByCount
    case "histogram:buckets":
      return { (m, a) throws(Thrown) in
        guard let buckets = a[1].array else { throw m.mismatch(a[1], expected: "[D") }
        let bounds: [Double] = buckets.shared().map { (v: Value) -> Double in v.asDouble }
        let counts: [Int64] = try histogram(try a.wrappedRDD(m), bounds, isEven: a.boolean(2), m)
        return SparkNatives.array(.long, Elements(counts.map { (n: Int64) -> Value in .long(n) }))
      }
    default: return nil
    }
  }

  /// `histogram(bucketCount)`: bounds of equal width between minimum and maximum, then the counts.
  private func histogramByCount(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let source: RDDBody = try arguments.wrappedRDD(machine)
    let count = Int(arguments.int(1))
    let ends: [(Double, Double)?] = try source.rdd.engine.runJob(
      try summaries(of: source, machine), by: try caller(machine, "histogram")
    ) {
      (_: TaskContext, stream: PartitionStream) throws(Thrown) -> (Double, Double)? in
      let rows: RowIterator = stream.rows
      var ends: (Double, Double) = (.infinity, -.infinity)
      while let row: Value = try rows.next() {
        let number: Double = row.asDouble
        ends = number.isNaN || ends.0.isNaN ? (.nan, .nan) : (min(ends.0, number), max(ends.1, number))
      }
      return ends
    }
    let known: [(Double, Double)] = ends.compactMap { $0 }
    let least: Double = known.reduce(Double.infinity) { (a: Double, b: (Double, Double)) -> Double in
      a.isNaN || b.0.isNaN ? .nan : min(a, b.0)
    }
    let most: Double = known.reduce(-Double.infinity) { (a: Double, b: (Double, Double)) -> Double in
      a.isNaN || b.1.isNaN ? .nan : max(a, b.1)
    }
    guard least.isFinite, most.isFinite else {
      throw machine.raise(
        "org.apache.spark.SparkUnsupportedOperationException",
        "Histogram on either an empty RDD or RDD containing +/-infinity or NaN")
    }
    var bounds: [Double] = []
    if least == most {
      bounds = [least, least]
    } else {
      let span: Double = most - least
      for step: Int in 0..<max(0, count) { bounds.append(least + Double(step) * span / Double(count)) }
      bounds.append(most)
    }
    let counts: [Int64] = try histogram(source, bounds, isEven: true, machine)
    return .tuple(
      SparkNatives.array(.double, Elements(bounds.map { (d: Double) -> Value in .double(d) })),
      SparkNatives.array(.long, Elements(counts.map { (n: Int64) -> Value in .long(n) })))
  }

  /// The RDD that Spark puts between the numbers and what is reduced; the rows go through it as they are.
  private func summaries(of source: RDDBody, _ machine: Machine) throws(Thrown) -> RDD {
    let step = NativeStep { (rows: RowIterator, _: Int, _: TaskContext) throws(Thrown) -> RowIterator in rows }
    return try source.rdd.narrow(.native(step), by: try caller(machine, "histogram"))
  }

  /// Counts the numbers between neighbouring bounds; the last bound belongs to the last bucket.
  private func histogram(_ source: RDDBody, _ bounds: [Double], isEven: Bool, _ machine: Machine) throws(Thrown) -> [Int64] {
    if bounds.count < 2 {
      throw machine.raise("java.lang.IllegalArgumentException", "buckets array must have at least two elements")
    }
    let parts: [[Int64]] = try source.rdd.engine.runJob(
      try summaries(of: source, machine), by: try caller(machine, "histogram")
    ) {
      (_: TaskContext, stream: PartitionStream) throws(Thrown) -> [Int64] in
      var counts: [Int64] = Array(repeating: 0, count: bounds.count - 1)
      let rows: RowIterator = stream.rows
      while let row: Value = try rows.next() {
        if let place = SparkNatives.bucket(row.asDouble, bounds, isEven: isEven) { counts[place] += 1 }
      }
      return counts
    }
    return parts.reduce(Array(repeating: 0, count: bounds.count - 1)) { (a: [Int64], b: [Int64]) -> [Int64] in
      zip(a, b).map { $0 + $1 }
    }
  }

  /// The bucket of a number; nil outside of the bounds and for NaN.
  private static func bucket(_ number: Double, _ bounds: [Double], isEven: Bool) -> Int? {
    let last: Int = bounds.count - 1
    guard number >= bounds[0], number <= bounds[last] else { return nil }
    if isEven {
      let width: Double = (bounds[last] - bounds[0]) / Double(last)
      let place: Double = (number - bounds[0]) / width
      if place.isNaN { return 0 }
      return min(Int(min(place, Double(last))), last - 1)
    }
    var low = 0
    var high: Int = last
    while low < high {
      let middle: Int = (low + high + 1) / 2
      if bounds[middle] <= number { low = middle } else { high = middle - 1 }
    }
    return min(low, last - 1)
  }
}
