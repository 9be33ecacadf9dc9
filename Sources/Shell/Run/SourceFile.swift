import Glibc

/// A file of program text, or why it cannot be read.
package struct SourceFile {
  /// What is wrong with a file, as a sentence.
  package struct Problem: Error {
    /// The sentence.
    package let text: String
  }

  /// Returns the bytes of the file at `path`.
  package static func bytes(at path: String) throws(Problem) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    if file < 0 { throw Problem(text: "cannot read \(path): \(reason(errno))") }
    defer { close(file) }
    var status = stat()
    if fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR {
      throw Problem(text: "cannot read \(path): it is a folder")
    }
    guard let bytes = bytes(of: file) else { throw Problem(text: "cannot read \(path): \(reason(errno))") }
    return bytes
  }

  /// Returns everything that can be read from the open file `file`; nil on an error.
  package static func bytes(of file: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var block: [UInt8] = Array(repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &block, block.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes.append(contentsOf: block[0..<count])
      } else if errno != EINTR {
        return nil
      }
    }
  }

  /// Writes `bytes` to the file at `path`, in place of what it held.
  package static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if file < 0 { throw Problem(text: "cannot write \(path): \(reason(errno))") }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { (buffer: UnsafeRawBufferPointer) -> Int in
        Glibc.write(file, buffer.baseAddress, buffer.count)
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw Problem(text: "cannot write \(path): \(reason(errno))")
      }
    }
  }

  /// Returns the system's words for an error.
  private static func reason(_ number: Int32) -> String {
    guard let text = strerror(number) else { return "error \(number)" }
    return String(cString: text)
  }

  /// Returns the offset of the first byte that is not UTF-8; nil if the text is.
  package static func firstMalformedByte(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var low = 0
    var high = bytes.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if isPrefixOfText(bytes[..<middle]) { low = middle } else { high = middle }
    }
    return low
  }

  /// Returns `true` iff `bytes` are UTF-8, save for a character that is cut off at the end.
  private static func isPrefixOfText(_ bytes: ArraySlice<UInt8>) -> Bool {
    for cut in 0...min(3, bytes.count) where String(validating: bytes.dropLast(cut), as: UTF8.self) != nil { return true }
    return false
  }
}
