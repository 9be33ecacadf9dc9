import Compute
import Glibc

/// The lines of a split, as Hadoop's LineRecordReader cuts them: a line belongs to the split in which it begins, and to the
/// one before if it begins exactly at the border; `\n`, `\r` and `\r\n` end a line; the last one may lack its end.
final class LineReader {
  private let machine: Machine
  private let descriptor: Int32
  private let decoder: GzipDecoder?
  private let path: String
  /// The position after the split.
  private let end: Int
  /// What was read from the file and not handed out.
  private var buffer: [UInt8] = []
  /// The first byte of the buffer that was not handed out.
  private var next = 0
  /// The position of that byte in the file.
  private var position: Int
  /// `true` iff the file has no more bytes.
  private var isAtEnd = false

  /// How many bytes are read at once.
  private static let blockSize = 1 << 18

  /// Opens a split.
  ///
  /// - Throws: the program's FileNotFoundException if the file is gone.
  init(_ split: FileSplit, _ machine: Machine) throws(Thrown) {
    self.machine = machine
    path = split.path
    descriptor = open(split.path, O_RDONLY | O_CLOEXEC)
    decoder = split.isCompressed ? GzipDecoder() : nil
    position = split.start
    end = split.isCompressed ? Int.max : split.start + split.length
    if descriptor < 0 {
      throw machine.raise("java.io.FileNotFoundException", "File file:\(split.path) does not exist")
    }
    if split.start > 0 {
      lseek(descriptor, off_t(split.start), SEEK_SET)
      _ = try line()
    } else {
      try fill()
      if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { advance(3) }
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The next line of the split, or nil.
  func nextLine() throws(Thrown) -> StringObject? {
    guard position <= end else { return nil }
    guard let range: Range<Int> = try line() else { return nil }
    return buffer.withUnsafeBufferPointer { (bytes: UnsafeBufferPointer<UInt8>) -> StringObject in
      JavaUTF8.string(UnsafeBufferPointer(rebasing: bytes[range]))
    }
  }

  /// Takes a line and answers where it is in the buffer, without its end; valid until the next call.
  private func line() throws(Thrown) -> Range<Int>? {
    var scanned = 0
    while true {
      if let stop: Int = indexOfEnd(from: next + scanned) {
        if buffer[stop] == 13, stop + 1 == buffer.count, !isAtEnd {
          scanned = stop - next
          try fill()
          continue
        }
        let isPair: Bool = buffer[stop] == 13 && stop + 1 < buffer.count && buffer[stop + 1] == 10
        let range: Range<Int> = next..<stop
        advance(stop - next + (isPair ? 2 : 1))
        return range
      }
      if isAtEnd {
        if next == buffer.count { return nil }
        let range: Range<Int> = next..<buffer.count
        advance(buffer.count - next)
        return range
      }
      scanned = buffer.count - next
      try fill()
    }
  }

  /// The next byte from an index on that ends a line.
  private func indexOfEnd(from index: Int) -> Int? {
    buffer.withUnsafeBytes { (raw: UnsafeRawBufferPointer) -> Int? in
      guard let base: UnsafeRawPointer = raw.baseAddress, index < raw.count else { return nil }
      let feed: Int? = memchr(base + index, 10, raw.count - index).map { UnsafeRawPointer($0) - base }
      let limit: Int = feed ?? raw.count
      let carriage: Int? = memchr(base + index, 13, limit - index).map { UnsafeRawPointer($0) - base }
      return carriage ?? feed
    }
  }

  /// Hands out so many bytes.
  private func advance(_ count: Int) {
    next += count
    position += count
  }

  /// Reads more of the file behind what is left in the buffer.
  private func fill() throws(Thrown) {
    if next > 0 {
      buffer.removeFirst(next)
      next = 0
    }
    try machine.spend(1000)
    let (block, got): ([UInt8], Int) = readBlock()
    if got < 0 { throw machine.raise("java.io.IOException", String(cString: strerror(errno))) }
    if got == 0 {
      isAtEnd = true
      return
    }
    guard let decoder else {
      buffer.append(contentsOf: block[..<got])
      return
    }
    var input: [UInt8] = Array(block[..<got])
    var problem: GzipDecoder.Problem?
    input.withUnsafeMutableBufferPointer { (bytes: inout UnsafeMutableBufferPointer<UInt8>) in
      do throws(GzipDecoder.Problem) { try decoder.decode(bytes, to: &buffer) } catch { problem = error }
    }
    if let problem {
      throw machine.raise("java.io.IOException", problem == .notGzip ? "not a gzip file" : "invalid compressed data")
    }
  }

  /// Reads a block.
  private func readBlock() -> ([UInt8], Int) {
    var block: [UInt8] = Array(repeating: 0, count: LineReader.blockSize)
    while true {
      let got: Int = read(descriptor, &block, block.count)
      if got < 0, errno == EINTR { continue }
      return (block, got)
    }
  }
}
