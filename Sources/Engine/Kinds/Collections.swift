import Compute

/// A collection of the driver, cut into slices as ParallelCollectionRDD does.
struct ParallelCollection: Computation {
  /// The elements.
  let elements: Elements
  /// The number of slices.
  let slices: Int

  var className: String { "ParallelCollectionRDD" }

  func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int {
    if slices < 1 {
      throw machine.raise("java.lang.IllegalArgumentException", "Positive number of partitions required")
    }
    return slices
  }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    let (start, end) = ParallelCollection.bounds(of: partition, slices: slices, count: elements.count)
    let slice: Elements = elements.slice(start, end)
    guard slice.kind == .value else { return PartitionStream(slice) }
    var copy = DeepCopy(context.machine)
    return PartitionStream(try copy.copied(slice) ?? slice)
  }

  /// The first element of a slice and the one after its last (`ParallelCollectionRDD.slice`).
  static func bounds(of slice: Int, slices: Int, count: Int) -> (start: Int, end: Int) {
    let start: Int = Int(Int64(slice).multipliedReportingOverflow(by: Int64(count)).partialValue / Int64(max(1, slices)))
    let end: Int = Int(Int64(slice + 1).multipliedReportingOverflow(by: Int64(count)).partialValue / Int64(max(1, slices)))
    return (start, end)
  }
}

/// No partitions at all.
struct EmptyPartitions: Computation {
  var className: String { "EmptyRDD" }

  func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int { 0 }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream { .empty }
}

/// The numbers of `sc.range`, made where they are needed from the slices of a collection of slice numbers.
struct NumberRange {
  let start: Int64
  let end: Int64
  let step: Int64
  let slices: Int

  /// How many numbers there are; negative where the step leads away from the end.
  private var count: Int64 {
    let distance: (partialValue: Int64, overflow: Bool) = end.subtractingReportingOverflow(start)
    let wide: Double = Double(end) - Double(start)
    if distance.overflow { return Int64(min(9.2e18, max(-9.2e18, wide / Double(step)))) }
    let (quotient, rest) = distance.partialValue.quotientAndRemainder(
      dividingBy: step == -1 && distance.partialValue == .min ? -2 : step)
    return rest == 0 || (end > start) != (step > 0) ? quotient : quotient + 1
  }

  /// The numbers of a slice.
  func elements(of slice: Int) -> Elements {
    let total: Int64 = max(0, count)
    let parts = Int64(max(1, slices))
    let first: Int64 = NumberRange.share(total, Int64(slice), parts)
    let last: Int64 = NumberRange.share(total, Int64(slice) + 1, parts)
    return RangeObject(.long, from: start &+ first &* step, to: start &+ last &* step, step: step, isInclusive: false).elements
  }

  /// `index * total / parts` without overflow.
  private static func share(_ total: Int64, _ index: Int64, _ parts: Int64) -> Int64 {
    let product = total.multipliedFullWidth(by: index)
    return parts.dividingFullWidth(product).quotient
  }
}
