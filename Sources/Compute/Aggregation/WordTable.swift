import CSystem

/// Numbers the distinct 64-bit words of batches in the order in which they are first seen.
///
/// Open addressing with linear steps and at most half of the slots in use; a slot holds the word itself.
struct WordTable: ~Copyable {
  /// A word with its number plus one; 0 in a free slot.
  private struct Slot: BitwiseCopyable {
    var word: UInt64
    var number: UInt64
  }

  /// The slots; their number is a power of two.
  private var slots: UnsafeMutablePointer<Slot>
  /// 64 minus the logarithm of the number of slots.
  private var shift: UInt64
  /// The number of distinct words.
  private(set) var count = 0

  /// The logarithm of the first number of slots.
  private static let firstBits: UInt64 = 10
  /// The table size beyond which slots are fetched ahead.
  private static let cachedSlots = 1 << 14

  /// Makes an empty table.
  init() {
    shift = 64 - WordTable.firstBits
    slots = WordTable.free(1 << Int(WordTable.firstBits))
  }

  deinit { slots.deallocate() }

  /// Makes free slots.
  private static func free(_ number: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: number)
    slots.initialize(repeating: Slot(word: 0, number: 0), count: number)
    return slots
  }

  /// The number of slots.
  private var capacity: Int { 1 << Int(64 - shift) }

  /// The slot at which the search for a word begins.
  @inline(__always)
  private func start(_ word: UInt64) -> Int {
    let mixed: UInt64 = (word ^ word &>> 32) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> shift)
  }

  /// Writes the number of each word to `numbers` and the rows of words seen for the first time to `fresh`.
  ///
  /// - Returns: how many words were new.
  mutating func number<Word: FixedWidthInteger & BitwiseCopyable>(
    _ words: UnsafePointer<Word>, _ rows: Int, _ numbers: UnsafeMutablePointer<Int32>, _ fresh: UnsafeMutablePointer<Int32>
  ) -> Int {
    let before: Int = count
    var row = 0
    while row < rows {
      let end: Int = min(rows, row + 256)
      if capacity > WordTable.cachedSlots {
        for ahead: Int in row..<end { rddsh_prefetch(slots + start(UInt64(truncatingIfNeeded: words[ahead]))) }
      }
      while row < end {
        let word = UInt64(truncatingIfNeeded: words[row])
        var place: Int = start(word)
        while true {
          let slot: Slot = slots[place]
          if slot.number == 0 {
            fresh[count &- before] = Int32(truncatingIfNeeded: row)
            numbers[row] = Int32(truncatingIfNeeded: count)
            count &+= 1
            slots[place] = Slot(word: word, number: UInt64(count))
            if count &* 2 > capacity { grow() }
            break
          }
          if slot.word == word {
            numbers[row] = Int32(truncatingIfNeeded: slot.number &- 1)
            break
          }
          place = (place &+ 1) & (capacity &- 1)
        }
        row &+= 1
      }
    }
    return count &- before
  }

  /// Moves the words to a table of four times the size.
  @inline(never)
  private mutating func grow() {
    let old: UnsafeMutablePointer<Slot> = slots
    let number: Int = capacity
    shift &-= 2
    slots = WordTable.free(capacity)
    for index: Int in 0..<number where old[index].number != 0 {
      var place: Int = start(old[index].word)
      while slots[place].number != 0 { place = (place &+ 1) & (capacity &- 1) }
      slots[place] = old[index]
    }
    old.deallocate()
  }
}
