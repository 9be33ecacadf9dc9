import Glibc

/// A Java String: WTF-8 bytes (UTF-8 in which a lone surrogate may stand), with its length and order in UTF-16 terms.
///
/// - Invariant: a surrogate pair is always one four-byte sequence, so equal strings have equal bytes.
@usableFromInline package final class StringObject: Object, @unchecked Sendable {
  /// `true` iff every byte is below 128, so that bytes and UTF-16 units coincide.
  @exclusivity(unchecked) package private(set) final var isASCII: Bool = true
  /// The hash code, or 0 where it is not computed yet (or is 0), as in Java.
  @exclusivity(unchecked) final var cachedHash: Int32 = 0
  /// The number of bytes.
  @usableFromInline package let byteCount: Int
  /// The bytes: inside the object where they fit, otherwise memory it owns.
  @exclusivity(unchecked) @usableFromInline package private(set) final var bytes: UnsafePointer<UInt8>
  /// The UTF-16 index of the last `charAt` in the high and its byte offset in the low half; makes scans by index linear.
  @exclusivity(unchecked) final var breadcrumb: UInt64 = 0
  /// The UTF-16 length plus one, or 0 where it is not counted yet.
  @exclusivity(unchecked) final var countedUnits: Int = 0
  /// Room for short strings, so that they cost one allocation.
  @exclusivity(unchecked) private var inline: (UInt64, UInt64, UInt64) = (0, 0, 0)

  /// How many bytes fit inside the object.
  private static let inlineCapacity = 24

  /// The empty String.
  package static let empty = StringObject(byteCount: 0) { (_: UnsafeMutablePointer<UInt8>) in }

  /// Makes a string by letting `fill` write its `count` bytes of well-formed WTF-8.
  package init(byteCount count: Int, fill: (UnsafeMutablePointer<UInt8>) -> Void) {
    byteCount = count
    bytes = UnsafePointer(bitPattern: 16).unsafelyUnwrapped
    super.init(shape: .string)
    let memory: UnsafeMutablePointer<UInt8>
    if count <= StringObject.inlineCapacity {
      memory = withUnsafeMutableBytes(of: &inline) { (raw: UnsafeMutableRawBufferPointer) -> UnsafeMutablePointer<UInt8> in
        raw.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: UInt8.self)
      }
    } else {
      memory = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
    }
    fill(memory)
    bytes = UnsafePointer(memory)
    isASCII = WTF8.isASCII(memory, count)
  }

  deinit {
    if byteCount > StringObject.inlineCapacity { bytes.deallocate() }
  }

  /// Makes a string of well-formed WTF-8 bytes.
  package convenience init(_ source: UnsafeBufferPointer<UInt8>) {
    self.init(byteCount: source.count) { (target: UnsafeMutablePointer<UInt8>) in
      if let start = source.baseAddress { target.update(from: start, count: source.count) }
    }
  }

  /// Makes a string of well-formed WTF-8 bytes.
  package convenience init(_ source: [UInt8]) {
    self.init(byteCount: source.count) { (target: UnsafeMutablePointer<UInt8>) in
      source.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) in
        if let start = buffer.baseAddress { target.update(from: start, count: buffer.count) }
      }
    }
  }

  /// Makes a string of Swift text.
  package convenience init(_ text: String) {
    var copy = text
    self.init(byteCount: text.utf8.count) { (target: UnsafeMutablePointer<UInt8>) in
      copy.withUTF8 { (buffer: UnsafeBufferPointer<UInt8>) in
        if let start = buffer.baseAddress { target.update(from: start, count: buffer.count) }
      }
    }
  }

  /// Makes a string of a literal in this program.
  package convenience init(_ literal: StaticString) {
    self.init(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Makes a string of UTF-16 units, of which lone surrogates are kept.
  package convenience init<Units: Sequence>(utf16 units: Units) where Units.Element == UInt16 {
    var encoded: [UInt8] = []
    for unit in units { WTF8.append(unit: unit, to: &encoded) }
    self.init(encoded)
  }

  package override var descriptor: ClassDescriptor { WellKnown.string }

  /// The bytes as a buffer, valid while the string is.
  @inlinable package var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: byteCount) }

  /// Calls `body` with the bytes while they are certain to live.
  @inlinable package func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let result: Result = try body(UnsafeBufferPointer(start: bytes, count: byteCount))
    withExtendedLifetime(self) {}
    return result
  }

  /// The text as Swift keeps it; lone surrogates become U+FFFD.
  package var text: String {
    withBytes { (buffer: UnsafeBufferPointer<UInt8>) -> String in String(decoding: buffer, as: UTF8.self) }
  }

  package override func equals(_ other: Object, _ comparison: inout Comparing) throws(Thrown) -> Bool {
    guard other.shape == .string else { return false }
    return isEqual(to: unsafeDowncast(other, to: StringObject.self))
  }

  package override func hashParts(_ machine: Machine) throws(Thrown) -> HashParts { .code(javaHash) }

  package override func textParts(_ machine: Machine) throws(Thrown) -> TextParts { .string(self) }

  /// Whether both strings have the same characters.
  package func isEqual(to other: StringObject) -> Bool {
    if self === other { return true }
    if byteCount != other.byteCount { return false }
    return memcmp(bytes, other.bytes, byteCount) == 0
  }
}
