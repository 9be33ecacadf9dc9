import Compute
import Events
import Glibc

extension RDD {
  /// The number of rows.
  package func count(by caller: Caller) throws(Thrown) -> Int64 {
    let counts: [Int] = try engine.runJob(self, by: caller) { (_: TaskContext, stream: PartitionStream) throws(Thrown) -> Int in
      try stream.count()
    }
    return Int64(counts.reduce(0, +))
  }

  /// All rows.
  package func collect(by caller: Caller) throws(Thrown) -> Elements {
    let parts: [Elements] = try collectPartitions(by: caller)
    return Elements.joined(parts)
  }

  /// The rows of each partition, or of some partitions.
  package func collectPartitions(_ partitions: [Int]? = nil, by caller: Caller) throws(Thrown) -> [Elements] {
    try engine.runJob(self, partitions: partitions, by: caller) {
      (context: TaskContext, stream: PartitionStream) throws(Thrown) -> Elements in try stream.elements(context.machine)
    }
  }

  /// The first so many rows: jobs over more and more partitions until there are enough (`RDD.take`).
  package func take(_ number: Int, by caller: Caller) throws(Thrown) -> Elements {
    var taken = ElementsBuilder()
    let total: Int = number == 0 ? 0 : try partitionCount(caller.machine)
    let scale: Int = max(2, engine.properties["spark.rdd.limit.scaleUpFactor"].flatMap { Int($0) } ?? 4)
    var scanned = 0
    while taken.count < number, scanned < total {
      var tried: Int = engine.properties["spark.rdd.limit.initialNumPartitions"].flatMap { Int($0) } ?? 1
      let left: Int = number - taken.count
      if scanned > 0 {
        if taken.count == 0 {
          tried = scanned * scale
        } else {
          let estimate: Double = (1.5 * Double(left) * Double(scanned) / Double(taken.count)).rounded(.up)
          tried = min(Int(min(estimate, 1e9)), scanned * scale)
        }
      }
      let partitions = Array(scanned..<min(scanned + max(1, tried), total))
      let parts: [Elements] = try engine.runJob(self, partitions: partitions, by: caller) {
        (_: TaskContext, stream: PartitionStream) throws(Thrown) -> Elements in try stream.prefix(left)
      }
      for part: Elements in parts { taken.append(contentsOf: part.slice(0, number - taken.count)) }
      scanned += partitions.count
    }
    return taken.finish()
  }

  /// All rows joined by a function; nil if there are none.
  package func reduce(_ function: Value, by caller: Caller) throws(Thrown) -> Value? {
    let parts: [Value?] = try engine.runJob(self, by: caller, functions: [function]) {
      (context: TaskContext, stream: PartitionStream) throws(Thrown) -> Value? in
      try stream.reduced(by: try context.localize(function), context)
    }
    var result: Value?
    for part: Value? in parts {
      guard let part else { continue }
      if let known: Value = result { result = try caller.machine.call(function, known, part) } else { result = part }
    }
    return result
  }

  /// All rows joined from a zero value, each partition by one function and the results by another: `fold` and `aggregate`.
  package func aggregate(_ zero: Value, _ step: Value, _ merge: Value, by caller: Caller) throws(Thrown) -> Value {
    var copy = DeepCopy(caller.machine)
    var result: Value = try copy.copied(zero)
    let parts: [Value] = try engine.runJob(self, by: caller, functions: [zero, step]) {
      (context: TaskContext, stream: PartitionStream) throws(Thrown) -> Value in
      try stream.folded(try context.localize(zero), by: try context.localize(step), context)
    }
    for part: Value in parts { result = try caller.machine.call(merge, result, part) }
    return result
  }

  /// Calls a function with each row.
  package func foreach(_ function: Value, by caller: Caller) throws(Thrown) {
    let _: [Bool] = try engine.runJob(self, by: caller, functions: [function]) {
      (context: TaskContext, stream: PartitionStream) throws(Thrown) -> Bool in
      let local: Value = try context.localize(function)
      let rows: RowIterator = stream.rows
      while let row: Value = try rows.next() { _ = try context.machine.call(local, row) }
      return true
    }
  }

  /// Calls a function with each partition's iterator and returns the results: `foreachPartition` and `sc.runJob`.
  ///
  /// - Parameter context: Makes the task's context, for a function that takes it as well.
  package func runOnPartitions(
    _ function: Value, partitions: [Int]? = nil, context: ContextMaker? = nil, by caller: Caller
  ) throws(Thrown) -> [Value] {
    try engine.runJob(self, partitions: partitions, by: caller, functions: [function], RDD.calling(function, context))
  }

  /// Submits a job that calls a function with each partition's iterator.
  package func submit(_ function: Value, partitions: [Int], by caller: Caller) throws(Thrown) -> JobID {
    try engine.submitJob(self, partitions: partitions, by: caller, functions: [function], RDD.calling(function, nil))
  }

  /// Makes a task's context as the program sees it.
  package typealias ContextMaker = @Sendable (Machine) throws(Thrown) -> Value

  /// What a task does that calls a function with the partition's iterator.
  private static func calling(
    _ function: Value, _ maker: ContextMaker?
  ) -> @Sendable (TaskContext, PartitionStream) throws(Thrown) -> Value {
    { (context: TaskContext, stream: PartitionStream) throws(Thrown) -> Value in
      let local: Value = try context.localize(function)
      let rows: Value = context.iterators.value(stream.rows, context.machine)
      if let maker { return try context.machine.call(local, try maker(context.machine), rows) }
      return try context.machine.call(local, rows)
    }
  }
}
