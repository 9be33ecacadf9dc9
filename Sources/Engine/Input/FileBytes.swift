import Compute
import Glibc

/// The bytes of a file from a position on.
final class FileBytes: ByteSource {
  private let machine: Machine
  private let descriptor: Int32
  /// The position of the next byte.
  private var position: Int

  /// Opens a file.
  ///
  /// - Throws: the program's FileNotFoundException if the file is gone.
  init(_ path: String, from start: Int, _ machine: Machine) throws(Thrown) {
    self.machine = machine
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    position = start
    if descriptor < 0 {
      throw machine.raise("java.io.FileNotFoundException", "File file:\(path) does not exist")
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The bytes of a split, unpacked if the file is compressed.
  static func source(of split: FileSplit, _ machine: Machine) throws(Thrown) -> any ByteSource {
    let file = try FileBytes(split.path, from: split.start, machine)
    return split.isCompressed ? UnpackedBytes(file, machine) : file
  }

  func read(_ target: UnsafeMutableRawPointer, _ capacity: Int) throws(Thrown) -> Int {
    while true {
      let got: Int = pread(descriptor, target, capacity, off_t(position))
      if got < 0, errno == EINTR { continue }
      if got < 0 { throw machine.raise("java.io.IOException", String(cString: strerror(errno))) }
      position += got
      return got
    }
  }
}

/// What unpacking a compressed file gives.
final class UnpackedBytes: ByteSource {
  private let file: FileBytes
  private let machine: Machine
  private let decoder = GzipDecoder()
  /// What was unpacked and not handed on.
  private var unpacked: [UInt8] = []
  /// How many of these bytes were handed on.
  private var next = 0

  /// How many bytes are read at once.
  private static let blockSize = 1 << 18

  /// Unpacks a file.
  init(_ file: FileBytes, _ machine: Machine) {
    self.file = file
    self.machine = machine
  }

  func read(_ target: UnsafeMutableRawPointer, _ capacity: Int) throws(Thrown) -> Int {
    while next == unpacked.count {
      unpacked.removeAll(keepingCapacity: true)
      next = 0
      if try !unpackMore() { return 0 }
    }
    let count: Int = min(capacity, unpacked.count - next)
    unpacked.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
      if let base: UnsafeRawPointer = bytes.baseAddress { target.copyMemory(from: base + next, byteCount: count) }
    }
    next += count
    return count
  }

  /// Unpacks another block; false at the end of the file.
  private func unpackMore() throws(Thrown) -> Bool {
    let block = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: UnpackedBytes.blockSize)
    defer { block.deallocate() }
    guard let start: UnsafeMutablePointer<UInt8> = block.baseAddress else { return false }
    let got: Int = try file.read(UnsafeMutableRawPointer(start), UnpackedBytes.blockSize)
    if got == 0 { return false }
    do throws(GzipDecoder.Problem) {
      try decoder.decode(UnsafeMutableBufferPointer(rebasing: block[..<got]), to: &unpacked)
    } catch {
      throw machine.raise("java.io.IOException", error == .notGzip ? "not a gzip file" : "invalid compressed data")
    }
    return true
  }
}
