/// A column of strings: 16-byte views into bytes that the owners keep alive.
package struct StringColumn: Sendable {
  /// The views.
  package let views: ColumnMemory
  /// The number of views before the first row.
  private let start: Int
  /// What keeps the bytes alive.
  package let owners: [any AnyObject & Sendable]

  /// Shows views into bytes of the owners.
  package init(_ views: ColumnMemory, owners: [any AnyObject & Sendable]) {
    self.views = views
    self.owners = owners
    start = 0
  }

  /// Shows views from a row on.
  private init(_ views: ColumnMemory, owners: [any AnyObject & Sendable], start: Int) {
    self.views = views
    self.owners = owners
    self.start = start
  }

  /// Views the strings of values, which must be strings or null.
  package init(_ elements: Elements, count: Int) {
    let memory = ColumnMemory(byteCount: count &* MemoryLayout<StringView>.stride)
    let target: UnsafeMutablePointer<StringView> = memory.elements()
    for row: Int in 0..<count {
      if let string: StringObject = elements[row].string {
        target[row] = StringView(string.bytes, count: string.byteCount, isASCII: string.isASCII)
      } else {
        target[row] = StringView()
      }
    }
    self.init(memory, owners: [elements.buffer])
  }

  /// The views of the rows.
  @inlinable package var pointer: UnsafeMutablePointer<StringView> { base }
  /// The address of the first row's view.
  @usableFromInline var base: UnsafeMutablePointer<StringView> { views.elements(StringView.self) + start }

  /// Returns a row as a value; null for null.
  package func value(at row: Int) -> Value {
    let view: StringView = base[row]
    guard let bytes = view.bytes else { return .null }
    return .object(StringObject(UnsafeBufferPointer(start: bytes, count: Int(view.count))))
  }

  /// The bytes of the first rows' views and texts.
  func byteCount(_ count: Int) -> Int {
    var total: Int = count &* MemoryLayout<StringView>.stride
    for row: Int in 0..<count { total &+= Int(base[row].count) }
    return total
  }

  /// Returns the column from a row on.
  func dropping(_ count: Int) -> StringColumn { StringColumn(views, owners: owners, start: start &+ count) }

  /// Returns the rows of a selection, close together.
  func gathered(_ selection: Selection) -> StringColumn {
    let memory = ColumnMemory(byteCount: selection.count &* MemoryLayout<StringView>.stride)
    gatherElements(UnsafePointer(base), selection, memory.elements(StringView.self))
    return StringColumn(memory, owners: owners)
  }

  /// Returns a copy in which the selected rows are another column's.
  func merged(_ other: StringColumn, _ selection: Selection, count: Int) -> StringColumn {
    let memory = ColumnMemory(byteCount: count &* MemoryLayout<StringView>.stride)
    let target: UnsafeMutablePointer<StringView> = memory.elements()
    target.update(from: base, count: count)
    scatterElements(UnsafePointer(other.base), selection, target)
    return StringColumn(memory, owners: owners + other.owners)
  }
}

/// Collects strings whose bytes it keeps itself.
package struct StringColumnBuilder {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Starts without strings.
  package init() {}

  /// The bytes collected so far; whoever appends to them ends the string with `endString`.
  package var buffer: [UInt8] {
    get { bytes }
    _modify { yield &bytes }
  }

  /// Ends the string that was appended to `buffer`.
  package mutating func endString() { ends.append(bytes.count) }

  /// Returns the column of the strings.
  package consuming func finish() -> StringColumn {
    let arena = ColumnMemory(byteCount: bytes.count)
    bytes.withUnsafeBytes { (source: UnsafeRawBufferPointer) in
      if let address = source.baseAddress { arena.base.copyMemory(from: address, byteCount: source.count) }
    }
    let views = ColumnMemory(byteCount: ends.count &* MemoryLayout<StringView>.stride)
    let target: UnsafeMutablePointer<StringView> = views.elements()
    let text: UnsafePointer<UInt8> = UnsafePointer(arena.elements(UInt8.self))
    let isASCII: Bool = WTF8.isASCII(text, bytes.count)
    var start = 0
    for (row, end): (Int, Int) in ends.enumerated() {
      let count: Int = end - start
      let ascii: Bool = isASCII || WTF8.isASCII(text + start, count)
      target[row] = StringView(text + start, count: count, isASCII: ascii)
      start = end
    }
    return StringColumn(views, owners: [arena])
  }
}
