import Compute

extension StringNatives {
  /// What Java says about an index outside a string.
  private static func outOfRange(_ index: Int32, _ machine: Machine) -> Thrown {
    machine.raise("java.lang.StringIndexOutOfBoundsException", "String index out of range: " + String(index))
  }

  /// What Java says about an index outside a string of a known length.
  static func outside(_ index: Int, _ length: Int, _ machine: Machine) -> Thrown {
    machine.raise("java.lang.StringIndexOutOfBoundsException", "index \(index), length \(length)")
  }

  /// `charAt(index)`
  static func charAt(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown) -> Value {
    let index: Int32 = arguments.int(1)
    guard let unit: UInt16 = s.unit(at: Int(index)) else { throw outOfRange(index, machine) }
    return .char(unit)
  }

  /// `codePointAt(index)`
  static func codePointAt(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown) -> Value {
    let index = Int(arguments.int(1))
    guard let unit: UInt16 = s.unit(at: index) else { throw outside(index, s.utf16Count, machine) }
    guard unit & 0xFC00 == 0xD800, let low: UInt16 = s.unit(at: index + 1), low & 0xFC00 == 0xDC00 else {
      return .int(Int32(unit))
    }
    return .int(0x10000 + (Int32(unit) & 0x3FF) << 10 + Int32(low) & 0x3FF)
  }

  /// `codePointBefore(index)`
  static func codePointBefore(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown) -> Value {
    let index = Int(arguments.int(1)) - 1
    guard let unit: UInt16 = s.unit(at: index) else { throw outOfRange(arguments.int(1), machine) }
    guard unit & 0xFC00 == 0xDC00, let high: UInt16 = s.unit(at: index - 1), high & 0xFC00 == 0xD800 else {
      return .int(Int32(unit))
    }
    return .int(0x10000 + (Int32(high) & 0x3FF) << 10 + Int32(unit) & 0x3FF)
  }

  /// `codePointCount(begin, end)`
  static func codePointCount(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown) -> Value {
    guard let part: StringObject = s.substring(Int(arguments.int(1)), Int(arguments.int(2))) else {
      throw machine.raise("java.lang.IndexOutOfBoundsException", nil)
    }
    return .int(Int32(truncatingIfNeeded: part.points.count))
  }

  /// `offsetByCodePoints(index, offset)`
  static func offsetByCodePoints(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown) -> Value {
    let units: [UInt16] = s.unitArray
    var index = Int(arguments.int(1))
    var rest: Int32 = arguments.int(2)
    guard index >= 0, index <= units.count else { throw machine.raise("java.lang.IndexOutOfBoundsException", nil) }
    while rest != 0 {
      let step: Int = rest > 0 ? 1 : -1
      let place: Int = rest > 0 ? index : index - 1
      guard place >= 0, place < units.count else { throw machine.raise("java.lang.IndexOutOfBoundsException", nil) }
      let isPair: Bool =
        rest > 0
        ? units[place] & 0xFC00 == 0xD800 && place + 1 < units.count && units[place + 1] & 0xFC00 == 0xDC00
        : units[place] & 0xFC00 == 0xDC00 && place > 0 && units[place - 1] & 0xFC00 == 0xD800
      index += isPair ? 2 * step : step
      rest -= Int32(step)
    }
    return .int(Int32(truncatingIfNeeded: index))
  }

  /// `equals(other)`, `contentEquals(other)`
  static func equals(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown) -> Value {
    if let other: StringObject = arguments[1].string { return .boolean(s.isEqual(to: other)) }
    guard let builder = arguments[1].native(StringBuilderBody.self) else { return .boolean(false) }
    return .boolean(s.isEqual(to: builder.body.string))
  }

  /// `equalsIgnoreCase(other)`
  static func equalsIgnoreCase(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown) -> Value {
    guard let other: StringObject = arguments[1].string else { return .boolean(false) }
    return .boolean(LetterCase.compareIgnoringCase(s, other) == 0)
  }

  /// `compareToIgnoreCase(other)`
  static func compareToIgnoreCase(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown) -> Value {
    .int(LetterCase.compareIgnoringCase(s, try arguments.string(1, machine)))
  }

  /// The comparison behind `CASE_INSENSITIVE_ORDER`.
  @Sendable static func caseInsensitiveOrder(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    .int(LetterCase.compareIgnoringCase(try arguments.string(0, machine), try arguments.string(1, machine)))
  }

  /// `startsWith(prefix)`, `startsWith(prefix, offset)`
  static func startsWith(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown) -> Value {
    let prefix: StringObject = try arguments.string(1, machine)
    let index: Int = arguments.count > 2 ? Int(arguments.int(2)) : 0
    guard index >= 0, index <= s.utf16Count else { return .boolean(false) }
    return .boolean(s.hasBytes(prefix, at: s.byteOffset(cutting: index)))
  }

  /// The bytes of what `indexOf` looks for: a text or a character.
  private static func pattern(_ value: Value, _ machine: Machine) throws(Thrown) -> [UInt8]? {
    if let string: StringObject = value.string { return Array(string.buffer) }
    if value.isNull { throw machine.raise("java.lang.NullPointerException", nil) }
    let point: Int32 = value.asInt
    guard point >= 0, point <= 0x10FFFF else { return nil }
    var bytes: [UInt8] = []
    WTF8.append(point: UInt32(point), to: &bytes)
    return bytes
  }

  /// `indexOf(what)`, `indexOf(what, from)`
  static func indexOf(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown) -> Value {
    guard let wanted: [UInt8] = try pattern(arguments[1], machine) else { return .int(-1) }
    let from: Int = arguments.count > 2 ? Int(arguments.int(2)) : 0
    let start: Int = s.byteOffset(cutting: from)
    let found: Int? = wanted.withUnsafeBufferPointer { (bytes: UnsafeBufferPointer<UInt8>) -> Int? in
      s.firstOffset(of: bytes, from: start)
    }
    guard let found: Int else { return .int(-1) }
    return .int(Int32(truncatingIfNeeded: s.unitIndex(ofByte: found)))
  }

  /// `lastIndexOf(what)`, `lastIndexOf(what, from)`
  static func lastIndexOf(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown) -> Value {
    guard let wanted: [UInt8] = try pattern(arguments[1], machine) else { return .int(-1) }
    let from: Int = arguments.count > 2 ? Int(arguments.int(2)) : s.byteCount
    if from < 0 { return .int(-1) }
    let limit: Int = s.byteOffset(cutting: from)
    let found: Int? = wanted.withUnsafeBufferPointer { (bytes: UnsafeBufferPointer<UInt8>) -> Int? in
      s.lastOffset(of: bytes, upTo: limit)
    }
    guard let found: Int else { return .int(-1) }
    return .int(Int32(truncatingIfNeeded: s.unitIndex(ofByte: found)))
  }

  /// `regionMatches(offset, other, otherOffset, length)`, with a truth value first where letter case may be ignored.
  static func regionMatches(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown) -> Value {
    let shift: Int = arguments.count > 5 ? 1 : 0
    let isIgnoring: Bool = shift == 1 && arguments.boolean(1)
    let other: StringObject = try arguments.string(2 + shift, machine)
    let start = Int(arguments.int(1 + shift))
    let otherStart = Int(arguments.int(3 + shift))
    let length = Int(arguments.int(4 + shift))
    if otherStart < 0 || start < 0 || start > s.utf16Count - length || otherStart > other.utf16Count - length {
      return .boolean(false)
    }
    if length <= 0 { return .boolean(true) }
    guard let mine: StringObject = s.substring(start, start + length),
      let theirs: StringObject = other.substring(otherStart, otherStart + length)
    else { return .boolean(false) }
    return .boolean(isIgnoring ? LetterCase.compareIgnoringCase(mine, theirs) == 0 : mine.isEqual(to: theirs))
  }

  /// `substring(begin)`, `substring(begin, end)`
  static func substring(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown) -> StringObject {
    let count: Int = s.utf16Count
    let start = Int(arguments.int(1))
    let end: Int = arguments.count > 2 ? Int(arguments.int(2)) : count
    if let part: StringObject = s.substring(start, end) { return part }
    throw machine.raise("java.lang.StringIndexOutOfBoundsException", "begin \(start), end \(end), length \(count)")
  }

  /// `getChars(begin, end, array, arrayBegin)`
  static func getChars(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown) -> Value {
    let start = Int(arguments.int(1))
    let end = Int(arguments.int(2))
    let target: ArrayObject = try arguments.array(3, machine)
    let offset = Int(arguments.int(4))
    guard let part: StringObject = s.substring(start, end) else {
      throw machine.raise("java.lang.StringIndexOutOfBoundsException", "begin \(start), end \(end), length \(s.utf16Count)")
    }
    var index: Int = offset
    for unit: UInt16 in part.unitArray {
      if !target.set(index, .char(unit)) {
        throw machine.raise(
          "java.lang.ArrayIndexOutOfBoundsException", "offset \(offset), count \(end - start), length \(target.count)")
      }
      index += 1
    }
    return .unit
  }

  /// A String of an Array's characters, all or those of a range.
  @Sendable static func ofChars(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let array: ArrayObject = try arguments.array(0, machine)
    var elements: Elements = array.elements
    if arguments.count > 2 {
      let offset = Int(arguments.int(1))
      let count = Int(arguments.int(2))
      if offset < 0 || count < 0 || offset > array.count - count {
        throw machine.raise(
          "java.lang.StringIndexOutOfBoundsException", "offset \(offset), count \(count), length \(array.count)")
      }
      elements = elements.slice(offset, offset + count)
    }
    return .object(StringObject(utf16: elements.lazy.map { (value: Value) -> UInt16 in value.asChar }))
  }

  /// `String.join(separator, parts)`
  @Sendable static func join(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let separator: StringObject = try CharSequence.string(arguments[0], machine)
    guard let object: Object = arguments[1].object, let parts: Elements = try object.sequenceElements(machine) else {
      throw machine.mismatch(arguments[1], expected: "java.lang.Iterable")
    }
    var bytes: [UInt8] = []
    for (index, part): (Int, Value) in parts.enumerated() {
      if index > 0 { WTF8.append(separator, to: &bytes) }
      WTF8.append(try machine.text(of: part), to: &bytes)
    }
    return .object(StringObject(bytes))
  }
}
