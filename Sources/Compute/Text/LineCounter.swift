import CSystem
import Glibc

/// Counts lines without cutting them: one for each place at which a line begins.
struct LineCounter {
  /// The number of lines that begin in the stretch.
  private var begun = 0
  /// The position of the next byte.
  private var position: Int
  /// The last position at which a line that counts may begin.
  private let end: Int
  /// The position at which the last line begins, if it counts.
  private var last: Int
  /// `true` iff the byte before was a carriage return, which a line feed may follow.
  private var isAfterReturn = false

  /// Begins at the first byte of a line.
  init(position: Int, end: Int) {
    self.position = position
    self.end = end
    last = position <= end ? position : -1
    begun = position <= end ? 1 : 0
  }

  /// `true` iff no further line counts and it is known that the last one has a byte.
  var isDone: Bool { position > end }

  /// The number of lines; one that would begin where the text ends does not count.
  var count: Int { last == position ? begun - 1 : begun }

  /// Looks at further bytes.
  mutating func add(_ bytes: UnsafePointer<UInt8>, _ number: Int) {
    if number <= 0 { return }
    if isAfterReturn || memchr(bytes, 13, number) != nil { return addSlowly(bytes, number) }
    let counted: Int = min(number, max(0, end &- position))
    var feeds = 0
    var place = 0
    while place &+ 64 <= counted {
      feeds &+= rddsh_match_mask64(bytes + place, 10).nonzeroBitCount
      place &+= 64
    }
    while place < counted {
      if bytes[place] == 10 { feeds &+= 1 }
      place &+= 1
    }
    if feeds > 0 {
      begun &+= feeds
      guard let found: UnsafeMutableRawPointer = rddsh_memrchr(bytes, 10, counted) else { return }
      last = position &+ (UnsafeRawPointer(found) - UnsafeRawPointer(bytes)) &+ 1
    }
    position &+= number
  }

  /// Looks at bytes one by one.
  private mutating func addSlowly(_ bytes: UnsafePointer<UInt8>, _ number: Int) {
    for index: Int in 0..<number {
      let byte: UInt8 = bytes[index]
      let here: Int = position &+ index
      if isAfterReturn {
        isAfterReturn = false
        begin(at: byte == 10 ? here &+ 1 : here)
        if byte == 10 { continue }
      }
      if byte == 13 { isAfterReturn = true } else if byte == 10 { begin(at: here &+ 1) }
    }
    position &+= number
    if isAfterReturn, position > end { isAfterReturn = false }
  }

  /// Notes that a line begins.
  private mutating func begin(at place: Int) {
    if place > end { return }
    begun &+= 1
    last = place
  }
}
