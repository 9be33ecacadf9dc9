/// The order in which Spark's AppendOnlyMap shows keys, worked out from their hash codes alone.
///
/// The keys must be distinct and in the order in which they were put in; then only free slots matter and no key is compared.
enum SlotOrder {
  /// Spark's first capacity.
  private static let firstCapacity = 64

  /// Spark's `rehash` of a hash code.
  @inline(__always)
  static func stirred(_ code: Int32) -> Int32 { MurmurHash3.finalize(MurmurHash3.mix(0, code), 4) }

  /// Returns the numbers of the keys in the order of the slots.
  ///
  /// - Parameter hashes: The stirred hash codes by number.
  static func order(_ hashes: UnsafePointer<Int32>, _ count: Int) -> Selection {
    var capacity: Int = firstCapacity
    var slots = UnsafeMutablePointer<Int32>.allocate(capacity: capacity)
    slots.initialize(repeating: 0, count: capacity)
    for number: Int in 0..<count {
      insert(Int32(truncatingIfNeeded: number &+ 1), hashes[number], slots, capacity)
      if number &+ 1 > capacity &* 7 / 10 {
        let larger = UnsafeMutablePointer<Int32>.allocate(capacity: capacity &* 2)
        larger.initialize(repeating: 0, count: capacity &* 2)
        for place: Int in 0..<capacity where slots[place] != 0 {
          insert(slots[place], hashes[Int(slots[place]) &- 1], larger, capacity &* 2)
        }
        slots.deallocate()
        slots = larger
        capacity &*= 2
      }
    }
    let memory = ColumnMemory(byteCount: max(1, count) &* 4)
    let order: UnsafeMutablePointer<Int32> = memory.elements()
    var next = 0
    for place: Int in 0..<capacity where slots[place] != 0 {
      order[next] = slots[place] &- 1
      next &+= 1
    }
    slots.deallocate()
    return Selection(memory, count: next)
  }

  /// Puts a number into the first free slot of its hash's sequence.
  @inline(__always)
  private static func insert(_ number: Int32, _ hash: Int32, _ slots: UnsafeMutablePointer<Int32>, _ capacity: Int) {
    let mask = Int32(truncatingIfNeeded: capacity &- 1)
    var place: Int32 = hash & mask
    var step: Int32 = 1
    while slots[Int(place)] != 0 {
      place = (place &+ step) & mask
      step &+= 1
    }
    slots[Int(place)] = number
  }
}
