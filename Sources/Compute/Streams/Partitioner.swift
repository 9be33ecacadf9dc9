/// How keys are placed in partitions.
package struct Partitioner: Sendable {
  /// The rule.
  package let kind: Kind
  /// The partitioner as the program holds it (`p` in `val p = new HashPartitioner(3)`), or nil if it never saw one.
  package let object: Value?

  /// A rule for placing keys.
  package enum Kind: Sendable {
    /// The key's hash code modulo so many partitions; null is in the first.
    case hash(Int)
    /// By the ranges between bounds.
    case range(RangeBounds)
    /// By the `getPartition` of an instance of the program's own class, into so many partitions.
    case custom(Value, count: Int)
  }

  /// Makes a partitioner.
  package init(_ kind: Kind, object: Value? = nil) {
    self.kind = kind
    self.object = object
  }

  /// Makes Spark's HashPartitioner.
  package static func hash(_ count: Int) -> Partitioner { Partitioner(.hash(count)) }

  /// The number of partitions.
  package var count: Int {
    switch kind {
    case .hash(let count), .custom(_, let count): count
    case .range(let bounds): bounds.keys.count + 1
    }
  }

  /// The function values of the program that placing calls.
  package var functions: [Value] {
    switch kind {
    case .hash: []
    case .range(let bounds): [bounds.ordering]
    case .custom(let instance, _): [instance]
    }
  }

  /// Returns the partitioner with its functions replaced by a task's own copies.
  package func localized(_ context: TaskContext) throws(Thrown) -> Partitioner {
    switch kind {
    case .hash: return self
    case .range(let bounds):
      let ordering: Value = try context.localize(bounds.ordering)
      return Partitioner(.range(RangeBounds(keys: bounds.keys, ordering: ordering, ascending: bounds.ascending)))
    case .custom(let instance, let count): return Partitioner(.custom(try context.localize(instance), count: count))
    }
  }

  /// The name of `Partitioner.getPartition`.
  private static let getPartition = Selector("getPartition", 1)

  /// The partition of a key.
  ///
  /// - Throws: what hashing, comparing or the program's own partitioner throws, or ArrayIndexOutOfBoundsException as Spark's
  ///   shuffle writer does for a partition that does not exist.
  package func partition(of key: Value, _ machine: Machine) throws(Thrown) -> Int {
    switch kind {
    case .hash(let count):
      if key.isNull || count <= 1 { return 0 }
      return Partitioner.remainder(try Semantics.javaHash(key, machine), count)
    case .range(let bounds):
      return try bounds.partition(of: key, machine)
    case .custom(let instance, let count):
      let place = Int(try machine.invoke(Partitioner.getPartition, instance, key).asInt)
      if place < 0 || place >= count {
        throw machine.raise(
          "java.lang.ArrayIndexOutOfBoundsException", "Index \(place) out of bounds for length \(count)")
      }
      return place
    }
  }

  /// `Utils.nonNegativeMod`.
  @inlinable package static func remainder(_ hash: Int32, _ count: Int) -> Int {
    let rest = Int(hash) % count
    return rest < 0 ? rest + count : rest
  }

  /// Returns whether two partitioners place every key alike, as Spark's `==` between them does.
  package static func equal(_ left: Partitioner, _ right: Partitioner, _ machine: Machine) throws(Thrown) -> Bool {
    switch (left.kind, right.kind) {
    case (.hash(let first), .hash(let second)): return first == second
    case (.range(let first), .range(let second)):
      if first.ascending != second.ascending || first.keys.count != second.keys.count { return false }
      for index in 0..<first.keys.count where !(try Semantics.scalaEquals(first.keys[index], second.keys[index], machine)) {
        return false
      }
      return true
    case (.custom(let first, _), .custom(let second, _)): return try Semantics.scalaEquals(first, second, machine)
    default: return false
    }
  }
}

/// The upper bounds of all ranges but the last, as Spark's RangePartitioner keeps them.
package struct RangeBounds: Sendable {
  /// The bounds, ascending.
  package let keys: Elements
  /// The Ordering of the keys.
  package let ordering: Value
  /// `true` iff the first partition has the least keys.
  package let ascending: Bool

  /// Makes bounds.
  package init(keys: Elements, ordering: Value, ascending: Bool) {
    self.keys = keys
    self.ordering = ordering
    self.ascending = ascending
  }

  /// The number of bounds up to which RangePartitioner searches linearly.
  private static let linearLimit = 128

  /// The partition of a key, searched as `RangePartitioner.getPartition` does.
  func partition(of key: Value, _ machine: Machine) throws(Thrown) -> Int {
    var place = 0
    if keys.count <= RangeBounds.linearLimit {
      while place < keys.count, try KeyOrder.compare(key, keys[place], by: ordering, machine) > 0 { place += 1 }
    } else {
      place = try binarySearch(key, machine)
    }
    return ascending ? place : keys.count - place
  }

  /// The index of a bound that equals the key, or of the first greater one.
  private func binarySearch(_ key: Value, _ machine: Machine) throws(Thrown) -> Int {
    var low = 0
    var high = keys.count - 1
    while low <= high {
      let middle = (low + high) / 2
      let order: Int32 = try KeyOrder.compare(keys[middle], key, by: ordering, machine)
      if order == 0 { return middle }
      if order < 0 { low = middle + 1 } else { high = middle - 1 }
    }
    return low
  }
}

/// Calls of an Ordering of the program.
package enum KeyOrder {
  /// Compares two values by an Ordering instance.
  package static func compare(_ left: Value, _ right: Value, by ordering: Value, _ machine: Machine) throws(Thrown) -> Int32 {
    try machine.invoke(Selector.compare, ordering, left, right).asInt
  }
}
