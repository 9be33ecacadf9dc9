import Glibc

/// Bytes that are appended one after the other; they move when they outgrow their room.
struct GrowingMemory: ~Copyable {
  /// The first byte.
  private(set) var base: UnsafeMutableRawPointer
  /// The number of bytes in use.
  private(set) var count = 0
  /// The number of bytes there is room for.
  private var capacity: Int

  /// Makes room for some bytes.
  init(capacity: Int = 0) {
    self.capacity = max(256, capacity)
    base = GrowingMemory.resized(nil, self.capacity)
  }

  deinit { free(base) }

  /// Makes room for further bytes and answers where they are to be written; they count as in use.
  @inline(__always)
  mutating func extend(by bytes: Int) -> UnsafeMutableRawPointer {
    if count &+ bytes > capacity { grow(bytes) }
    let place: UnsafeMutableRawPointer = base + count
    count &+= bytes
    return place
  }

  /// Appends an element.
  @inline(__always)
  mutating func append<Element: BitwiseCopyable>(_ element: Element) {
    extend(by: MemoryLayout<Element>.stride).assumingMemoryBound(to: Element.self).pointee = element
  }

  /// Appends copies of elements.
  mutating func append<Element: BitwiseCopyable>(_ elements: UnsafePointer<Element>, _ number: Int) {
    if number <= 0 { return }
    extend(by: number &* MemoryLayout<Element>.stride).copyMemory(from: elements, byteCount: number &* MemoryLayout<Element>.stride)
  }

  /// The bytes as elements of a trivial type; valid until bytes are appended.
  @inline(__always)
  func elements<Element: BitwiseCopyable>(_ type: Element.Type = Element.self) -> UnsafeMutablePointer<Element> {
    base.assumingMemoryBound(to: Element.self)
  }

  /// Hands out all bytes and begins anew.
  mutating func taken() -> GrowingMemory {
    var other = GrowingMemory()
    swap(&other, &self)
    return other
  }

  /// Gives all bytes up but keeps the room.
  mutating func clear() { count = 0 }

  /// Hands the bytes to a new owner, cut to what is in use.
  consuming func release() -> UnsafeMutableRawPointer {
    let memory: UnsafeMutableRawPointer =
      capacity > 1 << 16 && count < capacity / 4 * 3 ? GrowingMemory.resized(base, max(16, count)) : base
    discard self
    return memory
  }

  /// Makes room for more bytes.
  @inline(never)
  private mutating func grow(_ bytes: Int) {
    capacity = max(capacity &* 2, count &+ bytes)
    base = GrowingMemory.resized(base, capacity)
  }

  /// Moves bytes to memory of another size.
  private static func resized(_ memory: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer {
    guard let moved: UnsafeMutableRawPointer = realloc(memory, size) else { preconditionFailure("memory is exhausted") }
    return moved
  }
}
