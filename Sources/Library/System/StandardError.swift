import Glibc

/// The error output of the process.
package enum StandardError {
  /// Writes a text.
  package static func write(_ text: String) { write(bytes: Array(text.utf8)) }

  /// Writes bytes, all of them unless the output is closed.
  package static func write(bytes: [UInt8]) {
    bytes.withUnsafeBytes { (buffer: UnsafeRawBufferPointer) in
      var start = 0
      while start < buffer.count, let address: UnsafeRawPointer = buffer.baseAddress {
        let count: Int = Glibc.write(2, address + start, buffer.count - start)
        if count <= 0 { return }
        start += count
      }
    }
  }
}
