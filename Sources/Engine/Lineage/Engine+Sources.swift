import Compute
import Events
import Glibc

extension Engine {
  /// An RDD of a collection's elements in so many slices.
  package func parallelize(_ elements: Elements, slices: Int, by caller: Caller) throws(Thrown) -> RDD {
    try assertRunning(caller.machine)
    return RDD(self, ParallelCollection(elements: elements, slices: slices), dependencies: [], by: caller)
  }

  /// An RDD of the Longs from `start` until `end`.
  package func range(_ start: Int64, _ end: Int64, step: Int64, slices: Int, by caller: Caller) throws(Thrown) -> RDD {
    try assertRunning(caller.machine)
    if step == 0 { throw caller.machine.raise("java.lang.IllegalArgumentException", "requirement failed: step cannot be 0") }
    let numbers = RangeObject(from: 0, to: Int64(slices), isInclusive: false)
    let parts: RDD = try parallelize(numbers.elements, slices: slices, by: caller)
    let range = NumberRange(start: start, end: end, step: step, slices: slices)
    return try parts.narrow(.native(.elements { (partition: Int) -> Elements in range.elements(of: partition) }), by: caller)
  }

  /// An RDD without partitions.
  package func empty(by caller: Caller) throws(Thrown) -> RDD {
    try assertRunning(caller.machine)
    return RDD(self, EmptyPartitions(), dependencies: [], by: caller)
  }

  /// An RDD of the lines of files.
  ///
  /// - Parameter path: Paths and patterns, separated by commas.
  package func textFile(_ path: String, minPartitions: Int, by caller: Caller) throws(Thrown) -> RDD {
    try assertRunning(caller.machine)
    let files = RDD(self, TextFiles(path, wanted: minPartitions), dependencies: [], by: caller, name: path)
    return RDD(self, SamePartitions(), dependencies: [.oneToOne(files)], by: caller, name: path)
  }

  /// An RDD of pairs of path and content, a pair for each file.
  package func wholeTextFiles(_ path: String, minPartitions: Int, by caller: Caller) throws(Thrown) -> RDD {
    try assertRunning(caller.machine)
    let files = RDD(self, WholeFiles(path, wanted: minPartitions, row: .text), dependencies: [], by: caller)
    return RDD(self, SamePartitions(), dependencies: [.oneToOne(files)], by: caller, name: path)
  }

  /// An RDD of pairs of path and what `make` makes of the path and the bytes, a pair for each file.
  package func binaryFiles(
    _ path: String, minPartitions: Int, by caller: Caller, make: @escaping @Sendable (String, Elements) -> Value
  ) throws(Thrown) -> RDD {
    try assertRunning(caller.machine)
    return RDD(
      self, WholeFiles(path, wanted: minPartitions, row: .bytes(make)), dependencies: [], by: caller, name: path)
  }

  /// An RDD with the rows of several, those without partitions left out (`SparkContext.union`).
  package func union(_ rdds: [RDD], by caller: Caller) throws(Thrown) -> RDD {
    try assertRunning(caller.machine)
    var parents: [RDD] = []
    for rdd: RDD in rdds where try rdd.partitionCount(caller.machine) > 0 { parents.append(rdd) }
    if let partitioner: Partitioner = try sharedPartitioner(of: parents, caller.machine) {
      return RDD(
        self, AlignedPartitions(), dependencies: parents.map { .oneToOne($0) }, partitioner: partitioner, by: caller)
    }
    return RDD(self, ChainedPartitions(), dependencies: parents.map { .range($0) }, by: caller)
  }

  /// The partitioner of all RDDs, if they have one and the same.
  private func sharedPartitioner(of rdds: [RDD], _ machine: Machine) throws(Thrown) -> Partitioner? {
    guard let first: Partitioner = rdds.first?.partitioner else { return nil }
    for rdd: RDD in rdds.dropFirst() {
      guard let other: Partitioner = rdd.partitioner, try Partitioner.equal(first, other, machine) else { return nil }
    }
    return first
  }

  /// The partitioner for an operation over several RDDs where the program names none (`Partitioner.defaultPartitioner`).
  package func defaultPartitioner(_ rdds: [RDD], _ machine: Machine) throws(Thrown) -> Partitioner {
    var largest = 0
    var best: (rdd: RDD, count: Int)?
    for rdd: RDD in rdds {
      largest = max(largest, try rdd.partitionCount(machine))
      guard let partitioner: Partitioner = rdd.partitioner, partitioner.count > 0 else { continue }
      let count: Int = try rdd.partitionCount(machine)
      if count > (best?.count ?? -1) { best = (rdd, count) }
    }
    let asked: Int? = properties["spark.default.parallelism"].flatMap { Int($0) }
    let wanted: Int = asked ?? largest
    if let best, let partitioner: Partitioner = best.rdd.partitioner {
      let isEligible: Bool = Engine.orderOfMagnitude(largest) - Engine.orderOfMagnitude(best.count) < 1
      if isEligible || wanted <= best.count { return partitioner }
    }
    return .hash(wanted)
  }

  /// The decimal logarithm.
  private static func orderOfMagnitude(_ count: Int) -> Double { count <= 0 ? -.infinity : log10(Double(count)) }

  /// Raises Spark's exception if the context has been stopped.
  package func assertRunning(_ machine: Machine) throws(Thrown) {
    if isStopped {
      throw machine.raise(
        "java.lang.IllegalStateException",
        """
        Cannot call methods on a stopped SparkContext.
        This stopped SparkContext was created at:

        And it was stopped at:

        The currently active SparkContext was created at:

        (No active SparkContext.)
        """)
    }
  }

  /// Raises Spark's exception if functions captured what cannot be sent to tasks (`SparkContext.clean`).
  package func clean(_ functions: [Value], _ machine: Machine) throws(Thrown) {
    do throws(Thrown) {
      _ = try CaptureSnapshot(functions, machine)
    } catch {
      guard let cause: Instance = error.exception else { throw error }
      throw machine.raise("org.apache.spark.SparkException", "Task not serializable", cause: cause)
    }
  }
}
