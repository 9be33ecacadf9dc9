import Compute

/// The text of a value as the Scala shell shows it (`scala.runtime.ScalaRunTime.replStringOf`): arrays with their elements,
/// strings inside collections quoted where they would not be seen.
struct EchoText {
  /// Asked for texts of objects that bring their own.
  private let machine: Machine
  /// The bytes written so far.
  private var bytes: [UInt8] = []
  /// Where each element of the outermost collection ends.
  private(set) var elementEnds: [Int] = []
  /// The groups that are open, outermost first.
  private var groups: [Group] = []

  /// A collection, array or tuple of which some parts are written.
  private struct Group {
    let items: TextItems
    let separator: String
    let close: String
    var index = 0
  }

  /// Writes on behalf of a machine.
  init(_ machine: Machine) { self.machine = machine }

  /// Returns the text of a value; one of several lines begins on a line of its own, and its last
  /// line break is that of the echo.
  mutating func text(of value: Value) throws(Thrown) -> [UInt8] {
    try write(value)
    var steps = 0
    while let top = groups.indices.last {
      steps &+= 1
      if steps & 4095 == 0 { try machine.spend(4096) }
      guard let part = next(top) else {
        append(groups[top].close)
        groups.removeLast()
        continue
      }
      try write(part)
    }
    guard bytes.contains(0x0A) else { return bytes }
    if bytes.last == 0x0A { bytes.removeLast() }
    elementEnds = elementEnds.map { (end: Int) -> Int in end + 1 }
    return [0x0A] + bytes
  }

  /// Writes a value or opens its group.
  private mutating func write(_ value: Value) throws(Thrown) {
    guard case .object(let object) = value else { return try Text.append(value, to: &bytes, machine) }
    switch object.shape {
    case .string: if let string = value.string { write(string) }
    case .array:
      guard let array = value.array else { return }
      open("Array(", .elements(array.shared()), separator: ", ", close: ")")
    case .closure:
      append((value.closure?.className ?? "$Lambda") + "@" + String(UInt32(bitPattern: object.identityHash), radix: 16))
    case .sequence, .tuple, .native:
      if case .group(let start, let separator, let close, let items) = try object.textParts(machine) {
        open(start, items, separator: separator, close: close)
      } else {
        try Text.append(value, to: &bytes, machine)
      }
    default: try Text.append(value, to: &bytes, machine)
    }
  }

  /// Writes a string, quoted if it is empty or begins or ends with a blank.
  private mutating func write(_ string: StringObject) {
    string.withBytes { (source: UnsafeBufferPointer<UInt8>) in
      let isQuoted: Bool = source.isEmpty || EchoText.isBlank(source[0]) || EchoText.isBlank(source[source.count - 1])
      if isQuoted { bytes.append(0x22) }
      bytes.append(contentsOf: source)
      if isQuoted { bytes.append(0x22) }
    }
  }

  /// Whether Java's `Character.isWhitespace` holds for an ASCII byte.
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) || (byte >= 0x1C && byte <= 0x1F)
  }

  /// Opens a group.
  private mutating func open(_ start: String, _ items: TextItems, separator: String, close: String) {
    append(start)
    groups.append(Group(items: items, separator: separator, close: close))
  }

  /// Appends text.
  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Returns a group's next part after writing what stands before it; nil at its end.
  private mutating func next(_ top: Int) -> Value? {
    let place: Int = groups[top].index
    groups[top].index += 1
    let isEntries: Bool
    let part: Value?
    switch groups[top].items {
    case .values(let values): (part, isEntries) = (place < values.count ? values[place] : nil, false)
    case .elements(let elements): (part, isEntries) = (place < elements.count ? elements[place] : nil, false)
    case .entries(let keys, let values, let arrow):
      isEntries = true
      if place / 2 >= min(keys.count, values.count) {
        part = nil
      } else if place & 1 == 1 {
        append(arrow)
        return values[place / 2]
      } else {
        part = keys[place / 2]
      }
    }
    let step: Int = isEntries ? 2 : 1
    if top == 0, place > 0, place % step == 0 || part == nil { elementEnds.append(bytes.count) }
    if part != nil, place > 0 { append(groups[top].separator) }
    return part
  }
}
