import Compute

/// The natives of StringOps, whose receiver is the plain String.
enum StringOpsNatives {
  /// Returns the native of a member.
  static func function(for member: String) -> NativeFunction? {
    parsing(member) ?? parts(member) ?? making(member) ?? StringOpsCalls.function(for: member)
  }

  /// The members that read numbers.
  private static func parsing(_ member: String) -> NativeFunction? {
    switch member {
    case "toInt", "toByte", "toShort", "toLong", "toDouble", "toFloat":
      NumberReading.function(type: String(member.dropFirst(2)))
    case "toBoolean": Shape.any(toBoolean)
    case "isWritten:Boolean": Shape.boolean { (_, arguments) throws(Thrown) -> Bool in truth(arguments[0]) != nil }
    case "isWritten:Byte", "isWritten:Short", "isWritten:Int", "isWritten:Long":
      NumberReading.isWritten(type: String(member.dropFirst(10)))
    case "isWritten:Float", "isWritten:Double":
      Shape.boolean { (machine, arguments) throws(Thrown) -> Bool in
        NumberParsing.double(try arguments.string(0, machine)) != nil
      }
    default: nil
    }
  }

  /// The truth value that a text names.
  private static func truth(_ value: Value) -> Bool? {
    guard let string: StringObject = value.string else { return nil }
    switch string.text.lowercased() {
    case "true": return true
    case "false": return false
    default: return nil
    }
  }

  /// `toBoolean`
  @Sendable private static func toBoolean(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if let truth: Bool = truth(arguments[0]) { return .boolean(truth) }
    let text: String = try machine.text(of: arguments[0]).text
    throw machine.raise("java.lang.IllegalArgumentException", "For input string: \"" + text + "\"")
  }

  /// What Scala says about an empty text.
  static func empty(_ exception: String, _ what: String, _ machine: Machine) -> Thrown {
    machine.raise(exception, what + " of empty String")
  }

  /// The members that take parts.
  private static func parts(_ member: String) -> NativeFunction? {
    switch member {
    case "head":
      Shape.string { (s, _, machine) throws(Thrown) -> Value in
        guard let unit: UInt16 = s.unit(at: 0) else { throw empty("java.util.NoSuchElementException", "head", machine) }
        return .char(unit)
      }
    case "last":
      Shape.string { (s, _, machine) throws(Thrown) -> Value in
        guard let unit: UInt16 = s.unit(at: s.utf16Count - 1) else {
          throw empty("java.util.NoSuchElementException", "last", machine)
        }
        return .char(unit)
      }
    case "tail", "init":
      Shape.text { (s, _, machine) throws(Thrown) -> StringObject in
        if s.byteCount == 0 { throw empty("java.lang.UnsupportedOperationException", member, machine) }
        return member == "tail" ? s.slice(1, s.utf16Count) : s.slice(0, s.utf16Count - 1)
      }
    case "take": Shape.text { (s, arguments, _) throws(Thrown) -> StringObject in s.slice(0, Int(arguments.int(1))) }
    case "drop": Shape.text { (s, arguments, _) throws(Thrown) -> StringObject in s.slice(Int(arguments.int(1)), s.utf16Count) }
    case "takeRight":
      Shape.text { (s, arguments, _) throws(Thrown) -> StringObject in
        s.slice(s.utf16Count - max(0, Int(arguments.int(1))), s.utf16Count)
      }
    case "dropRight":
      Shape.text { (s, arguments, _) throws(Thrown) -> StringObject in s.slice(0, s.utf16Count - max(0, Int(arguments.int(1)))) }
    case "slice":
      Shape.text { (s, arguments, _) throws(Thrown) -> StringObject in s.slice(Int(arguments.int(1)), Int(arguments.int(2))) }
    case "splitAt":
      Shape.string { (s, arguments, _) throws(Thrown) -> Value in
        let index = Int(arguments.int(1))
        return .tuple(.object(s.slice(0, index)), .object(s.slice(index, s.utf16Count)))
      }
    case "parts": Shape.string(partList)
    case "stripLineEnd": Shape.text { (s, _, _) throws(Thrown) -> StringObject in Lines.withoutEnd(s) }
    case "stripPrefix":
      Shape.text { (s, arguments, machine) throws(Thrown) -> StringObject in
        let prefix: StringObject = try arguments.string(1, machine)
        return s.hasBytes(prefix, at: 0) ? s.cut(prefix.byteCount, s.byteCount) : s
      }
    case "stripSuffix":
      Shape.text { (s, arguments, machine) throws(Thrown) -> StringObject in
        let suffix: StringObject = try arguments.string(1, machine)
        let end: Int = s.byteCount - suffix.byteCount
        return s.hasBytes(suffix, at: end) ? s.cut(0, end) : s
      }
    case "split:Char":
      Shape.string { (s, arguments, _) throws(Thrown) -> Value in Chars.stringArray(Splitting.atUnits([arguments.char(1)], s)) }
    case "split:chars":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in
        let units: [UInt16] = try arguments.array(1, machine).elements.map { (value: Value) -> UInt16 in value.asChar }
        return Chars.stringArray(Splitting.atUnits(units, s))
      }
    default: nil
    }
  }

  /// The lists behind the iterators: `lines`, `tails`, `inits`, `sliding`.
  @Sendable private static func partList(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown) -> Value {
    let kind: String = try arguments.string(1, machine).text
    let size = Int(arguments.int(2))
    let step = Int(arguments.int(3))
    let count: Int = s.utf16Count
    switch kind {
    case "lines": return Chars.stringSequence(Lines.split(s, keepingEnds: size == 1))
    case "tails": return Chars.stringSequence((0...count).map { (index: Int) -> StringObject in s.slice(index, count) })
    case "inits": return Chars.stringSequence((0...count).map { (index: Int) -> StringObject in s.slice(0, count - index) })
    default:
      if size < 1 || step < 1 {
        throw machine.raise(
          "java.lang.IllegalArgumentException", "requirement failed: size=\(size) and step=\(step), but both must be positive")
      }
      var result: [StringObject] = []
      var index = 0
      while index < count {
        result.append(s.slice(index, index + size))
        if index + size >= count, step <= size { break }
        index += step
      }
      return Chars.stringSequence(result)
    }
  }

  /// The members that make texts.
  private static func making(_ member: String) -> NativeFunction? {
    switch member {
    case "*":
      Shape.text { (s, arguments, machine) throws(Thrown) -> StringObject in
        try Replacing.repeated(s, Int(arguments.int(1)), machine)
      }
    case "reverse": Shape.text { (s, _, _) throws(Thrown) -> StringObject in reversed(s) }
    case "capitalize":
      Shape.text { (s, _, _) throws(Thrown) -> StringObject in
        guard let first: UInt16 = s.unit(at: 0) else { return s }
        let upper = UInt16(truncatingIfNeeded: LetterCase.upper(UInt32(first)))
        return upper == first ? s : StringObject.concatenation(.of(unit: upper), s.slice(1, s.utf16Count))
      }
    case "mkString": Shape.text(mkString)
    case "padTo:Char":
      Shape.text { (s, arguments, machine) throws(Thrown) -> StringObject in
        let missing: Int = Int(arguments.int(1)) - s.utf16Count
        return missing <= 0
          ? s : StringObject.concatenation(s, try Replacing.repeated(.of(unit: arguments.char(2)), missing, machine))
      }
    case "padTo", "prepended", "appended":
      Shape.string { (s, arguments, _) throws(Thrown) -> Value in extended(s, arguments, member) }
    case "prepended:Char":
      Shape.text { (s, arguments, _) throws(Thrown) -> StringObject in .concatenation(.of(unit: arguments.char(1)), s) }
    case "appended:Char":
      Shape.text { (s, arguments, _) throws(Thrown) -> StringObject in .concatenation(s, .of(unit: arguments.char(1))) }
    case "prependedAll:String":
      Shape.text { (s, arguments, machine) throws(Thrown) -> StringObject in .concatenation(try arguments.string(1, machine), s) }
    case "patch:String":
      Shape.text { (s, arguments, machine) throws(Thrown) -> StringObject in
        let from: Int = min(max(0, Int(arguments.int(1))), s.utf16Count)
        let rest: Int = from + max(0, Int(arguments.int(3)))
        let head: StringObject = .concatenation(s.slice(0, from), try arguments.string(2, machine))
        return .concatenation(head, s.slice(rest, s.utf16Count))
      }
    case "updated":
      Shape.text { (s, arguments, machine) throws(Thrown) -> StringObject in
        var units: [UInt16] = s.unitArray
        let index = Int(arguments.int(1))
        guard index >= 0, index < units.count else { throw StringNatives.outside(index, units.count, machine) }
        units[index] = arguments.char(2)
        return StringObject(utf16: units)
      }
    case "stripMargin":
      Shape.text { (s, arguments, _) throws(Thrown) -> StringObject in
        Lines.withoutMargin(s, arguments.count > 1 ? arguments.char(1) : 0x7C)
      }
    case "distinct": Shape.text { (s, _, _) throws(Thrown) -> StringObject in distinct(s) }
    case "format":
      Shape.text { (s, arguments, machine) throws(Thrown) -> StringObject in try JavaFormatter.format(s, arguments[1], machine) }
    case "formatLocal":
      Shape.text { (s, arguments, machine) throws(Thrown) -> StringObject in try JavaFormatter.format(s, arguments[2], machine) }
    default: nil
    }
  }

  /// The text backwards, unit by unit.
  private static func reversed(_ s: StringObject) -> StringObject {
    guard s.isASCII else { return StringObject(utf16: s.unitArray.reversed()) }
    return StringObject(byteCount: s.byteCount) { (target: UnsafeMutablePointer<UInt8>) in
      for index in 0..<s.byteCount { target[index] = s.bytes[s.byteCount - 1 - index] }
    }
  }

  /// `mkString(separator)`, `mkString(start, separator, end)`
  @Sendable private static func mkString(_ s: StringObject, _ arguments: Arguments, _ machine: Machine) throws(Thrown)
    -> StringObject
  {
    let isBracketed: Bool = arguments.count > 3
    let separator: StringObject = try arguments.string(isBracketed ? 2 : 1, machine)
    var bytes: [UInt8] = []
    if isBracketed { WTF8.append(try arguments.string(1, machine), to: &bytes) }
    for (index, unit): (Int, UInt16) in s.unitArray.enumerated() {
      if index > 0 { WTF8.append(separator, to: &bytes) }
      WTF8.append(unit: unit, to: &bytes)
    }
    if isBracketed { WTF8.append(try arguments.string(3, machine), to: &bytes) }
    return StringObject(bytes)
  }

  /// The characters with elements of any type before or after them.
  private static func extended(_ s: StringObject, _ arguments: Arguments, _ member: String) -> Value {
    var builder = ElementsBuilder(expected: s.byteCount + 1)
    if member == "prepended" { builder.append(arguments[1]) }
    for unit: UInt16 in s.unitArray { builder.append(.char(unit)) }
    if member == "appended" { builder.append(arguments[1]) }
    if member == "padTo" { while builder.count < Int(arguments.int(1)) { builder.append(arguments[2]) } }
    return .object(SequenceObject(.vector, builder.finish()))
  }

  /// The characters without repetitions.
  private static func distinct(_ s: StringObject) -> StringObject {
    var seen: Set<UInt16> = []
    return StringObject(utf16: s.unitArray.filter { (unit: UInt16) -> Bool in seen.insert(unit).inserted })
  }
}
