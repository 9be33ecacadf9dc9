import CSystem
import Glibc

/// The lines of a stretch of a text in batches of views, as Hadoop's LineRecordReader cuts them.
///
/// A line belongs to the stretch in which it begins, and to the one before if it begins exactly at the border; `\n`, `\r` and
/// `\r\n` end a line; the last one may lack its end.
package final class LineBatches: BatchIterator {
  private let source: any ByteSource
  private let context: TaskContext
  /// The position after the stretch.
  private let end: Int
  /// What was read and not handed on; shared with the views of earlier batches, which only read.
  private var block: ColumnMemory
  /// The number of bytes in the block.
  private var filled = 0
  /// The index in the block of the first byte that was not handed on.
  private var next = 0
  /// The position of that byte in the text.
  private var position: Int
  /// `true` iff the source has no more bytes.
  private var isAtEnd = false
  /// `true` iff the block has a carriage return.
  private var hasReturns = false
  /// `true` iff all bytes of the block are ASCII.
  private var isASCII = true
  /// `true` iff the first line, which belongs to the stretch before, is still to be left out.
  private var skipsLine: Bool

  /// The size of a block.
  private static let blockSize = (1 << 20) - 64
  /// The bytes after which a batch ends, so that what is made of it stays in the cache.
  private static let batchBytes = 1 << 16

  /// Reads the lines of a stretch.
  ///
  /// - Parameter source: The bytes from `start` on.
  package init(_ source: any ByteSource, start: Int, end: Int, _ context: TaskContext) {
    self.source = source
    self.context = context
    self.end = end
    position = start
    skipsLine = start > 0
    block = ColumnMemory(byteCount: 0)
  }

  package override func next(limit: Int) throws(Thrown) -> Batch? {
    try begin()
    let room: Int = min(max(1, limit), 1 << 20)
    var views = ViewBuffer(capacity: min(room, 1024))
    var owners: [any AnyObject & Sendable] = []
    while position <= end {
      let start: Int = next
      let isDone: Bool = hasReturns ? cutSlowly(room, &views) : cut(room, &views)
      if next > start { owners.append(block) }
      if isDone || views.count > 0 { break }
      if isAtEnd {
        if let last: StringView = lastLine() {
          views.append(last)
          owners.append(block)
        }
        break
      }
      try fill()
    }
    if views.count == 0 { return nil }
    if !isASCII { repair(&views, &owners) }
    context.counters.inputRecords += views.count
    return Batch(.strings(StringColumn(views.memory, owners: owners)), count: views.count)
  }

  /// Reads the first block and leaves out what does not belong to the stretch.
  private func begin() throws(Thrown) {
    if filled == 0, !isAtEnd {
      try fill()
      if position == 0, filled >= 3 {
        let bytes: UnsafeMutablePointer<UInt8> = block.elements()
        if bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { advance(3) }
      }
    }
    while skipsLine {
      if let line: Line = nextLine() {
        advance(line.length)
        skipsLine = false
      } else if isAtEnd {
        advance(filled - next)
        skipsLine = false
      } else {
        try fill()
      }
    }
  }

  /// Takes lines that end with a line feed; true iff the batch is complete.
  private func cut(_ room: Int, _ views: inout ViewBuffer) -> Bool {
    let bytes: UnsafeMutablePointer<UInt8> = block.elements()
    var start: Int = next
    var place: Int = next
    let stop: Int = next + LineBatches.batchBytes
    let last: Int = end &- (position &- next)
    while place < filled {
      var mask: UInt64 = rddsh_match_mask64(bytes + place, 10)
      let rest: Int = filled - place
      if rest < 64 { mask &= (1 << UInt64(rest)) &- 1 }
      while mask != 0 {
        let feed: Int = place &+ mask.trailingZeroBitCount
        views.append(StringView(bytes + start, count: feed &- start, isASCII: isASCII))
        start = feed &+ 1
        mask &= mask &- 1
        if views.count >= room || start > stop || start > last {
          advance(start - next)
          return true
        }
      }
      place &+= 64
    }
    advance(start - next)
    return false
  }

  /// Takes lines that may end with a carriage return; true iff the batch is complete.
  private func cutSlowly(_ room: Int, _ views: inout ViewBuffer) -> Bool {
    let bytes: UnsafeMutablePointer<UInt8> = block.elements()
    let stop: Int = next + LineBatches.batchBytes
    while let line: Line = nextLine() {
      views.append(StringView(bytes + next, count: line.content, isASCII: isASCII))
      advance(line.length)
      if views.count >= room || next > stop || position > end { return true }
    }
    return false
  }

  /// A line in the block.
  private struct Line {
    /// The bytes before its end.
    let content: Int
    /// The bytes with its end.
    let length: Int
  }

  /// The next line, if its end is in the block; a carriage return at the end of the block is only one if nothing follows.
  private func nextLine() -> Line? {
    let start: UnsafeMutableRawPointer = block.base + next
    let count: Int = filled - next
    if count <= 0 { return nil }
    let feed: Int? = memchr(start, 10, count).map { (found: UnsafeMutableRawPointer) -> Int in found - start }
    let limit: Int = feed ?? count
    let carriage: Int? =
      hasReturns ? memchr(start, 13, limit).map { (found: UnsafeMutableRawPointer) -> Int in found - start } : nil
    guard let carriage else { return feed.map { (feed: Int) -> Line in Line(content: feed, length: feed + 1) } }
    if carriage + 1 == count, !isAtEnd { return nil }
    return Line(content: carriage, length: carriage + (carriage + 1 == feed ? 2 : 1))
  }

  /// Takes the last line, which has no end.
  private func lastLine() -> StringView? {
    let count: Int = filled - next
    if count <= 0 { return nil }
    let view = StringView(block.elements(UInt8.self) + next, count: count, isASCII: isASCII)
    advance(count)
    return view
  }

  /// Hands bytes on.
  private func advance(_ count: Int) {
    next += count
    position += count
  }

  /// Reads a block; it begins with what the one before had left.
  private func fill() throws(Thrown) {
    try context.machine.spend(1000)
    let rest: Int = filled - next
    let wanted: Int =
      end &- position > LineBatches.blockSize ? LineBatches.blockSize : max(1 << 16, min(end &- position, LineBatches.blockSize))
    let fresh = ColumnMemory(byteCount: max(wanted, rest &* 2) &+ 64)
    if rest > 0 { fresh.base.copyMemory(from: block.base + next, byteCount: rest) }
    let got: Int = try source.read(fresh.base + rest, fresh.byteCount - rest - 64)
    if got <= 0 { isAtEnd = true }
    block = fresh
    next = 0
    filled = rest + max(0, got)
    hasReturns = memchr(fresh.base, 13, filled) != nil
    isASCII = ASCIIScan.isASCII(fresh.elements(UInt8.self), filled)
  }

  /// Marks the lines that are ASCII and replaces what is malformed in the others.
  private func repair(_ views: inout ViewBuffer, _ owners: inout [any AnyObject & Sendable]) {
    var arena = TextArena()
    let lines: UnsafeMutablePointer<StringView> = views.memory.elements()
    for row: Int in 0..<views.count {
      guard let bytes: UnsafePointer<UInt8> = lines[row].bytes else { continue }
      let buffer = UnsafeBufferPointer(start: bytes, count: Int(lines[row].count))
      if ASCIIScan.isASCII(bytes, buffer.count) {
        lines[row].asciiMark = 1
      } else if let fixed: [UInt8] = JavaUTF8.repaired(buffer) {
        fixed.withUnsafeBufferPointer { (fixed: UnsafeBufferPointer<UInt8>) in
          guard let address: UnsafePointer<UInt8> = fixed.baseAddress else { return }
          lines[row] = StringView(arena.keep(address, fixed.count), count: fixed.count, isASCII: false)
        }
      }
    }
    owners.append(contentsOf: arena.chunks)
  }

  package override func countRest() throws(Thrown) -> Int {
    try begin()
    var counter = LineCounter(position: position, end: end)
    counter.add(block.elements(UInt8.self) + next, filled - next)
    let chunk = ColumnMemory(byteCount: (1 << 18) + 64)
    while !counter.isDone, !isAtEnd {
      try context.machine.spend(1000)
      let got: Int = try source.read(chunk.base, 1 << 18)
      if got <= 0 { isAtEnd = true } else { counter.add(chunk.elements(UInt8.self), got) }
    }
    position = Int.max
    filled = 0
    isAtEnd = true
    context.counters.inputRecords += counter.count
    return counter.count
  }
}

/// Looks for bytes beyond ASCII.
enum ASCIIScan {
  /// `true` iff all bytes are below 128.
  @inline(__always)
  static func isASCII(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    var index = 0
    while index &+ 64 <= count {
      if rddsh_high_mask64(bytes + index) != 0 { return false }
      index &+= 64
    }
    return WTF8.isASCII(bytes + index, count - index)
  }
}
