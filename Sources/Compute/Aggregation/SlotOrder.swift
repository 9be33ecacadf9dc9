import CSystem

/// The order in which Spark's AppendOnlyMap shows keys, worked out from their hash codes alone.
///
/// The keys must be distinct and in the order in which they were put in; then only free slots matter and no key is compared.
enum SlotOrder {
  /// Spark's first capacity.
  private static let firstCapacity = 64

  /// Spark's `rehash` of a hash code.
  @inline(__always)
  static func stirred(_ code: Int32) -> Int32 { MurmurHash3.finalize(MurmurHash3.mix(0, code), 4) }

  /// How many keys ahead slots are fetched.
  private static let ahead = 12

  /// Returns the numbers of the keys in the order of the slots.
  ///
  /// A slot holds the hash and the number plus one, so that growing reads nothing but slots, one after the other.
  ///
  /// - Parameter hashes: The stirred hash codes by number.
  static func order(_ hashes: UnsafePointer<Int32>, _ count: Int) -> Selection {
    var capacity: Int = firstCapacity
    var slots: UnsafeMutablePointer<UInt64> = free(capacity)
    for number: Int in 0..<count {
      rddsh_prefetch(slots + (Int(hashes[min(number &+ ahead, count &- 1)]) & (capacity &- 1)))
      insert(UInt64(UInt32(bitPattern: hashes[number])) &<< 32 | UInt64(number &+ 1), slots, capacity)
      if number &+ 1 > capacity &* 7 / 10 {
        let larger: UnsafeMutablePointer<UInt64> = free(capacity &* 2)
        for place: Int in 0..<capacity where slots[place] != 0 { insert(slots[place], larger, capacity &* 2) }
        slots.deallocate()
        slots = larger
        capacity &*= 2
      }
    }
    let memory = ColumnMemory(byteCount: max(1, count) &* 4)
    let order: UnsafeMutablePointer<Int32> = memory.elements()
    var next = 0
    for place: Int in 0..<capacity where slots[place] != 0 {
      order[next] = Int32(truncatingIfNeeded: slots[place] & 0xFFFF_FFFF) &- 1
      next &+= 1
    }
    slots.deallocate()
    return Selection(memory, count: next)
  }

  /// Makes free slots.
  private static func free(_ number: Int) -> UnsafeMutablePointer<UInt64> {
    let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: number)
    slots.initialize(repeating: 0, count: number)
    return slots
  }

  /// Puts an entry into the first free slot of its hash's sequence.
  @inline(__always)
  private static func insert(_ entry: UInt64, _ slots: UnsafeMutablePointer<UInt64>, _ capacity: Int) {
    let mask: Int = capacity &- 1
    var place: Int = Int(truncatingIfNeeded: entry &>> 32) & mask
    var step = 1
    while slots[place] != 0 {
      place = (place &+ step) & mask
      step &+= 1
    }
    slots[place] = entry
  }
}
