/// Memory that keeps the bytes of many strings, in chunks that never move.
struct TextArena {
  /// The chunks, the current one last.
  private(set) var chunks: [ColumnMemory] = []
  /// Where the next string goes.
  private var next: UnsafeMutablePointer<UInt8>
  /// How many bytes are free there.
  private var free = 0
  /// The size of the next chunk.
  private var size = 1 << 12

  /// The size at which chunks stop growing.
  private static let largest = 1 << 20

  /// Where empty strings lie before there is a chunk: memory that may be read, as all views' first 16 bytes may be.
  private static let nothing = ColumnMemory(byteCount: 64)

  /// Makes an arena without memory.
  init() { next = TextArena.nothing.elements(UInt8.self) }

  /// Copies bytes and answers where they are now.
  @inline(__always)
  mutating func keep(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UnsafePointer<UInt8> {
    if count > free { addChunk(for: count) }
    let place: UnsafeMutablePointer<UInt8> = next
    if count <= 16, free >= 16, UInt(bitPattern: bytes) & 4095 <= 4080 {
      // One load and one store of 16 bytes; the load stays on the page of the string's first byte.
      let word: SIMD16<UInt8> = UnsafeRawPointer(bytes).loadUnaligned(as: SIMD16<UInt8>.self)
      UnsafeMutableRawPointer(place).storeBytes(of: word, as: SIMD16<UInt8>.self)
    } else {
      place.update(from: bytes, count: count)
    }
    next = place + count
    free &-= count
    return UnsafePointer(place)
  }

  /// Copies the string of a view; null stays null.
  @inline(__always)
  mutating func keep(_ view: StringView) -> StringView {
    guard let bytes: UnsafePointer<UInt8> = view.bytes else { return view }
    let count = Int(view.count)
    return StringView(keep(bytes, count), count: count, isASCII: view.isASCII)
  }

  /// Begins a chunk that has room for so many bytes.
  @inline(never)
  private mutating func addChunk(for count: Int) {
    let bytes: Int = max(size, count)
    let chunk = ColumnMemory(byteCount: bytes)
    chunks.append(chunk)
    next = chunk.elements(UInt8.self)
    free = bytes
    size = min(size &* 2, TextArena.largest)
  }
}
