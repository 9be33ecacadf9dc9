import CZlib

/// Unpacks gzip, one member after the other.
final class GzipDecoder {
  /// What is wrong with the input.
  enum Problem: Error {
    case notGzip
    case corrupt
  }

  private var stream = z_stream()
  private var isOpen: Bool

  /// Makes a decoder.
  init() { isOpen = rddsh_inflate_init_gzip(&stream) == Z_OK }

  deinit { if isOpen { inflateEnd(&stream) } }

  /// Unpacks some input and appends the result.
  func decode(_ input: UnsafeMutableBufferPointer<UInt8>, to output: inout [UInt8]) throws(Problem) {
    guard isOpen else { throw .corrupt }
    stream.next_in = input.baseAddress
    stream.avail_in = UInt32(input.count)
    var room: [UInt8] = Array(repeating: 0, count: 1 << 16)
    while stream.avail_in > 0 {
      let (code, made) = inflateStep(&room)
      output.append(contentsOf: room[..<made])
      switch code {
      case Z_OK, Z_BUF_ERROR: if made == 0, stream.avail_in > 0, code == Z_BUF_ERROR { throw .corrupt }
      case Z_STREAM_END: if stream.avail_in > 0, inflateReset(&stream) != Z_OK { throw .corrupt }
      case Z_DATA_ERROR where stream.total_out == 0: throw .notGzip
      default: throw .corrupt
      }
    }
    while true {
      let (code, made) = inflateStep(&room)
      output.append(contentsOf: room[..<made])
      if made == 0 || code != Z_OK { break }
    }
  }

  /// Unpacks as much as fits.
  private func inflateStep(_ room: inout [UInt8]) -> (code: Int32, made: Int) {
    let count: Int = room.count
    return room.withUnsafeMutableBufferPointer { (buffer: inout UnsafeMutableBufferPointer<UInt8>) -> (code: Int32, made: Int) in
      stream.next_out = buffer.baseAddress
      stream.avail_out = UInt32(count)
      let code: Int32 = inflate(&stream, Z_NO_FLUSH)
      return (code, count - Int(stream.avail_out))
    }
  }
}
