/// The texts of values: what `toString`, `+` and `println` show.
package enum Text {
  /// Appends the text of a value; parts of objects do not recurse.
  package static func append(_ value: Value, to bytes: inout [UInt8], _ machine: Machine) throws(Thrown) {
    if appendShallow(value, to: &bytes) { return }
    guard case .object(let object) = value else { return }
    var writing = TextWriting(machine)
    try writing.run(object, to: &bytes)
  }

  /// Appends the text of a primitive, null, unit or String; false for other objects.
  package static func appendShallow(_ value: Value, to bytes: inout [UInt8]) -> Bool {
    switch value {
    case .int(let number): appendInteger(Int64(number), to: &bytes)
    case .long(let number): appendInteger(number, to: &bytes)
    case .byte(let number): appendInteger(Int64(number), to: &bytes)
    case .short(let number): appendInteger(Int64(number), to: &bytes)
    case .char(let unit): WTF8.append(unit: unit, to: &bytes)
    case .double(let number): NumberText.append(number, to: &bytes)
    case .float(let number): NumberText.append(number, to: &bytes)
    case .boolean(let truth): append(truth ? "true" : "false", to: &bytes)
    case .unit: append("()", to: &bytes)
    case .null: append("null", to: &bytes)
    case .object(let object):
      guard object.shape == .string else { return false }
      WTF8.append(unsafeDowncast(object, to: StringObject.self), to: &bytes)
      withExtendedLifetime(object) {}
    }
    return true
  }

  /// Appends a literal of this program.
  @inlinable package static func append(_ literal: StaticString, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends Swift text.
  package static func append(text: String, to bytes: inout [UInt8]) { bytes.append(contentsOf: text.utf8) }

  /// Appends an integer in decimal.
  package static func appendInteger(_ number: Int64, to bytes: inout [UInt8]) {
    if number >= 0, number < 10 {
      bytes.append(48 &+ UInt8(truncatingIfNeeded: number))
      return
    }
    var rest: UInt64 = number.magnitude
    var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
    withUnsafeMutableBytes(of: &digits) { (room: UnsafeMutableRawBufferPointer) in
      var place = 24
      while rest > 0 {
        place &-= 1
        room[place] = 48 &+ UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      if number < 0 {
        place &-= 1
        room[place] = 45
      }
      bytes.append(contentsOf: room[place..<24])
    }
  }
}

/// The text of an object under way: a stack of objects whose parts are being joined.
private struct TextWriting {
  /// The machine that runs a program's own `toString`.
  private let machine: Machine
  /// The groups begun, the innermost last.
  private var groups: [Group] = []

  /// A group of parts between brackets.
  private struct Group {
    /// The parts.
    let items: TextItems
    /// What stands between two of them.
    let separator: String
    /// What stands at the end.
    let close: String
    /// The index of the next part; entries count twice.
    var index = 0
  }

  /// Begins with nothing.
  init(_ machine: Machine) { self.machine = machine }

  /// Appends the text of an object.
  mutating func run(_ object: Object, to bytes: inout [UInt8]) throws(Thrown) {
    try begin(object, &bytes)
    var steps = 0
    while let top: Int = groups.indices.last {
      steps &+= 1
      if steps & 4095 == 0 { try machine.spend(4096) }
      guard let part: Value = next(top, &bytes) else {
        Text.append(text: groups[top].close, to: &bytes)
        groups.removeLast()
        continue
      }
      if !Text.appendShallow(part, to: &bytes), case .object(let child) = part { try begin(child, &bytes) }
    }
  }

  /// Appends what an object's text begins with, and all of it if it has no parts.
  private mutating func begin(_ object: Object, _ bytes: inout [UInt8]) throws(Thrown) {
    switch try object.textParts(machine) {
    case .text(let text): Text.append(text: text, to: &bytes)
    case .string(let string): WTF8.append(string, to: &bytes)
    case .group(let open, let separator, let close, let items):
      if groups.count > 20_000 { throw machine.raise("java.lang.StackOverflowError", nil) }
      Text.append(text: open, to: &bytes)
      groups.append(Group(items: items, separator: separator, close: close))
    }
  }

  /// Returns the next part of a group after appending what stands before it.
  private mutating func next(_ top: Int, _ bytes: inout [UInt8]) -> Value? {
    let place: Int = groups[top].index
    groups[top].index &+= 1
    switch groups[top].items {
    case .values(let values):
      guard place < values.count else { return nil }
      if place > 0 { Text.append(text: groups[top].separator, to: &bytes) }
      return values[place]
    case .elements(let elements):
      guard place < elements.count else { return nil }
      if place > 0 { Text.append(text: groups[top].separator, to: &bytes) }
      return elements[place]
    case .entries(let keys, let values, let arrow):
      guard place / 2 < min(keys.count, values.count) else { return nil }
      if place & 1 == 1 {
        Text.append(text: arrow, to: &bytes)
        return values[place / 2]
      }
      if place > 0 { Text.append(text: groups[top].separator, to: &bytes) }
      return keys[place / 2]
    }
  }
}
