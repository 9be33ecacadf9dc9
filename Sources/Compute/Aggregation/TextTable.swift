import CSystem
import Glibc

/// Numbers the distinct strings of batches in the order in which they are first seen, and keeps their bytes.
///
/// A slot is 32 bits of the hash and the number plus one; a string of up to 16 bytes is compared as two words.
struct TextTable: ~Copyable {
  /// What a string is compared by: its bytes if it is short, else its address and hash.
  private struct Record: BitwiseCopyable {
    var low: UInt64
    var high: UInt64
    var count: UInt64
  }

  /// The slots; their number is a power of two.
  private var slots: UnsafeMutablePointer<UInt64>
  /// The logarithm of the number of slots.
  private var bits: UInt64
  /// The records by number.
  private var records = GrowingMemory()
  /// The views of the kept strings by number.
  private var views = GrowingMemory()
  /// The bytes of the kept strings.
  private var arena = TextArena()
  /// Where the records of a batch are computed.
  private var scratch = GrowingMemory()
  /// The number of distinct strings.
  private(set) var count = 0

  /// The logarithm of the first number of slots.
  private static let firstBits: UInt64 = 10
  /// The table size beyond which slots are fetched ahead.
  private static let cachedSlots = 1 << 13
  /// How many rows are looked up together.
  private static let stride = 256

  /// Makes an empty table.
  init() {
    bits = TextTable.firstBits
    slots = TextTable.free(1 << Int(TextTable.firstBits))
  }

  deinit { slots.deallocate() }

  /// Makes free slots.
  private static func free(_ number: Int) -> UnsafeMutablePointer<UInt64> {
    let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: number)
    slots.initialize(repeating: 0, count: number)
    return slots
  }

  /// Reads a string as a record and answers its hash.
  @inline(__always)
  private static func read(_ view: StringView, _ record: UnsafeMutablePointer<Record>) -> UInt32 {
    let count = Int(view.count)
    guard let bytes: UnsafePointer<UInt8> = view.bytes else { return 0 }
    var low: UInt64 = 0
    var high: UInt64 = 0
    if count <= 16 {
      let raw = UnsafeRawPointer(bytes)
      if UInt(bitPattern: bytes) & 4095 <= 4080 {
        // Both words can be read: they stay on the page of the first byte. What lies behind the string is masked without
        // branches, since lengths cannot be foreseen.
        low = raw.loadUnaligned(as: UInt64.self) & ~(UInt64.max << UInt64(min(count, 8) &* 8))
        high = raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self) & ~(UInt64.max << UInt64((max(count, 8) &- 8) &* 8))
      } else {
        for index: Int in 0..<min(8, count) { low |= UInt64(bytes[index]) &<< (UInt64(index) &* 8) }
        for index: Int in 8..<max(8, count) { high |= UInt64(bytes[index]) &<< (UInt64(index &- 8) &* 8) }
      }
      record.pointee = Record(low: low, high: high, count: UInt64(count))
      return mixed(low, high, UInt64(count))
    }
    low = UInt64(UInt(bitPattern: bytes))
    high = TextTable.hash(bytes, count)
    record.pointee = Record(low: low, high: high, count: UInt64(count))
    return UInt32(truncatingIfNeeded: high &>> 32)
  }

  /// The hash of a short string.
  @inline(__always)
  private static func mixed(_ low: UInt64, _ high: UInt64, _ count: UInt64) -> UInt32 {
    var hash: UInt64 = (low ^ count &* 0xA24B_AED4_963E_E407) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash &>> 32
    hash = (hash ^ high) &* 0x9FB2_1C65_1E98_DF25
    hash ^= hash &>> 29
    return UInt32(truncatingIfNeeded: (hash &* 0xD6E8_FEB8_6659_FD93) &>> 32)
  }

  /// The hash of a long string.
  private static func hash(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let raw = UnsafeRawPointer(bytes)
    var hash = UInt64(count) &* 0xA24B_AED4_963E_E407
    var index = 0
    while index &+ 8 <= count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash &>> 32
      index &+= 8
    }
    let last: UInt64 = raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
    hash = (hash ^ last) &* 0x9FB2_1C65_1E98_DF25
    return hash ^ hash &>> 29
  }

  /// Writes the number of each string to `numbers` and the rows of strings seen for the first time to `fresh`.
  ///
  /// - Precondition: No string is null.
  /// - Returns: how many strings were new.
  mutating func number(
    _ strings: UnsafePointer<StringView>, _ rows: Int, _ numbers: UnsafeMutablePointer<Int32>, _ fresh: UnsafeMutablePointer<Int32>
  ) -> Int {
    let before: Int = count
    scratch.clear()
    let room: UnsafeMutableRawPointer = scratch.extend(by: TextTable.stride &* (MemoryLayout<Record>.stride &+ 4))
    let read: UnsafeMutablePointer<Record> = room.assumingMemoryBound(to: Record.self)
    let hashes: UnsafeMutablePointer<UInt32> =
      (room + TextTable.stride &* MemoryLayout<Record>.stride).assumingMemoryBound(to: UInt32.self)
    var start = 0
    while start < rows {
      let number: Int = min(TextTable.stride, rows &- start)
      for index: Int in 0..<number { hashes[index] = TextTable.read(strings[start &+ index], read + index) }
      if 1 &<< Int(bits) > TextTable.cachedSlots {
        for index: Int in 0..<number { rddsh_prefetch(slots + place(of: hashes[index])) }
        let known: UnsafeMutablePointer<Record> = records.elements()
        for index: Int in 0..<number {
          let slot: UInt64 = slots[place(of: hashes[index])]
          if slot != 0 { rddsh_prefetch(known + (Int(slot & 0xFFFF_FFFF) &- 1)) }
        }
      }
      for index: Int in 0..<number {
        let known: Int = count
        let found: Int = entry(read[index], hashes[index], strings[start &+ index])
        if found == known { fresh[known &- before] = Int32(truncatingIfNeeded: start &+ index) }
        numbers[start &+ index] = Int32(truncatingIfNeeded: found)
      }
      start &+= number
    }
    return count &- before
  }

  /// The slot at which the search for a hash begins.
  @inline(__always)
  private func place(of hash: UInt32) -> Int { Int(hash &>> UInt32(truncatingIfNeeded: 32 &- bits)) }

  /// Finds or makes the number of a string.
  @inline(__always)
  private mutating func entry(_ record: Record, _ hash: UInt32, _ view: StringView) -> Int {
    let mask: Int = 1 &<< Int(bits) &- 1
    let known: UnsafeMutablePointer<Record> = records.elements()
    var place: Int = place(of: hash)
    while true {
      let slot: UInt64 = slots[place]
      if slot == 0 {
        slots[place] = UInt64(hash) &<< 32 | UInt64(count &+ 1)
        insert(record, view)
        return count &- 1
      }
      if UInt32(truncatingIfNeeded: slot &>> 32) == hash {
        let number: Int = Int(slot & 0xFFFF_FFFF) &- 1
        if TextTable.isEqual(known[number], record) { return number }
      }
      place = (place &+ 1) & mask
    }
  }

  /// `true` iff two records are of equal strings.
  @inline(__always)
  private static func isEqual(_ left: Record, _ right: Record) -> Bool {
    if left.count != right.count || left.high != right.high { return false }
    if left.low == right.low { return true }
    if left.count <= 16 { return false }
    guard let a: UnsafeRawPointer = UnsafeRawPointer(bitPattern: UInt(left.low)),
      let b: UnsafeRawPointer = UnsafeRawPointer(bitPattern: UInt(right.low))
    else { return false }
    return memcmp(a, b, Int(left.count)) == 0
  }

  /// Keeps a string that is new.
  @inline(never)
  private mutating func insert(_ record: Record, _ view: StringView) {
    let kept: StringView = arena.keep(view)
    var own: Record = record
    if record.count > 16 { own.low = UInt64(UInt(bitPattern: kept.bytes)) }
    records.append(own)
    views.append(kept)
    count &+= 1
    if count &* 2 > 1 &<< Int(bits) { grow() }
  }

  /// Moves the slots to a table of four times the size.
  private mutating func grow() {
    let old: UnsafeMutablePointer<UInt64> = slots
    let number: Int = 1 << Int(bits)
    bits &+= 2
    slots = TextTable.free(1 << Int(bits))
    let mask: Int = 1 &<< Int(bits) &- 1
    for index: Int in 0..<number where old[index] != 0 {
      var place: Int = place(of: UInt32(truncatingIfNeeded: old[index] &>> 32))
      while slots[place] != 0 { place = (place &+ 1) & mask }
      slots[place] = old[index]
    }
    old.deallocate()
  }

  /// Returns the distinct strings by number.
  consuming func strings() -> StringColumn {
    let chunks: [ColumnMemory] = arena.chunks
    var kept = GrowingMemory()
    swap(&kept, &views)
    return StringColumn(ColumnMemory(kept), owners: chunks)
  }
}
