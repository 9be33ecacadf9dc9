import Compute

/// The natives of java.lang.String.
package enum StringNatives {
  /// Returns the native of a member.
  package static func function(for member: String) -> NativeFunction? {
    looking(member) ?? cutting(member) ?? changing(member) ?? matching(member) ?? making(member)
  }

  /// The members that look at characters and compare.
  private static func looking(_ member: String) -> NativeFunction? {
    switch member {
    case "length": Shape.string { (s, _, _) throws(Thrown) -> Value in .int(Int32(truncatingIfNeeded: s.utf16Count)) }
    case "isEmpty": Shape.string { (s, _, _) throws(Thrown) -> Value in .boolean(s.byteCount == 0) }
    case "isBlank": Shape.string { (s, _, _) throws(Thrown) -> Value in .boolean(Whitespace.end(of: s, from: 0) == s.byteCount) }
    case "charAt": Shape.string(charAt)
    case "codePointAt": Shape.string(codePointAt)
    case "codePointBefore": Shape.string(codePointBefore)
    case "codePointCount": Shape.string(codePointCount)
    case "offsetByCodePoints": Shape.string(offsetByCodePoints)
    case "hashCode": Shape.string { (s, _, _) throws(Thrown) -> Value in .int(s.javaHash) }
    case "equals", "contentEquals": Shape.string(equals)
    case "equalsIgnoreCase": Shape.string(equalsIgnoreCase)
    case "compareTo":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in .int(s.compare(to: try arguments.string(1, machine))) }
    case "compareToIgnoreCase": Shape.string(compareToIgnoreCase)
    case "startsWith": Shape.string(startsWith)
    case "endsWith":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in
        let other: StringObject = try arguments.string(1, machine)
        return .boolean(s.hasBytes(other, at: s.byteCount - other.byteCount))
      }
    case "contains":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in
        let other: StringObject = try CharSequence.string(arguments[1], machine)
        return .boolean(s.firstOffset(of: other.buffer, from: 0) != nil)
      }
    case "indexOf": Shape.string(indexOf)
    case "lastIndexOf": Shape.string(lastIndexOf)
    case "regionMatches": Shape.string(regionMatches)
    default: nil
    }
  }

  /// The members that take parts.
  private static func cutting(_ member: String) -> NativeFunction? {
    switch member {
    case "substring": Shape.text(substring)
    case "trim": Shape.text { (s, _, _) throws(Thrown) -> StringObject in Whitespace.trimmed(s) }
    case "strip": Shape.text { (s, _, _) throws(Thrown) -> StringObject in Whitespace.stripped(s, leading: true, trailing: true) }
    case "stripLeading":
      Shape.text { (s, _, _) throws(Thrown) -> StringObject in Whitespace.stripped(s, leading: true, trailing: false) }
    case "stripTrailing":
      Shape.text { (s, _, _) throws(Thrown) -> StringObject in Whitespace.stripped(s, leading: false, trailing: true) }
    case "toCharArray":
      Shape.string { (s, _, _) throws(Thrown) -> Value in .object(ArrayObject(.char, Chars.elements(s.unitArray))) }
    case "getChars": Shape.string(getChars)
    case "getBytes":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in try Encoding.bytes(s, arguments[1], machine) }
    default: nil
    }
  }

  /// The members that make other texts.
  private static func changing(_ member: String) -> NativeFunction? {
    switch member {
    case "+":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in
        .object(StringObject.concatenation(try machine.text(of: arguments[0]), try machine.text(of: arguments[1])))
      }
    case "concat":
      Shape.text { (s, arguments, machine) throws(Thrown) -> StringObject in
        StringObject.concatenation(s, try arguments.string(1, machine))
      }
    case "replace:char":
      Shape.text { (s, arguments, _) throws(Thrown) -> StringObject in
        Replacing.unit(arguments.char(1), with: arguments.char(2), in: s)
      }
    case "replace":
      Shape.text { (s, arguments, machine) throws(Thrown) -> StringObject in
        let target: StringObject = try CharSequence.string(arguments[1], machine)
        return Replacing.all(target, with: try CharSequence.string(arguments[2], machine), in: s)
      }
    case "toLowerCase": Shape.text { (s, _, _) throws(Thrown) -> StringObject in LetterCase.lower(s) }
    case "toUpperCase": Shape.text { (s, _, _) throws(Thrown) -> StringObject in LetterCase.upper(s) }
    case "repeat":
      Shape.text { (s, arguments, machine) throws(Thrown) -> StringObject in
        let count: Int32 = arguments.int(1)
        if count < 0 { throw machine.raise("java.lang.IllegalArgumentException", "count is negative: " + String(count)) }
        return try Replacing.repeated(s, Int(count), machine)
      }
    case "indent":
      Shape.text { (s, arguments, _) throws(Thrown) -> StringObject in
        StringObject(Lines.indented(s.text, by: Int(arguments.int(1))))
      }
    case "stripIndent": Shape.text { (s, _, _) throws(Thrown) -> StringObject in StringObject(Lines.withoutIndent(s.text)) }
    case "translateEscapes":
      Shape.text { (s, _, _) throws(Thrown) -> StringObject in StringObject(Lines.translatingEscapes(s.text)) }
    default: nil
    }
  }

  /// The members that take regular expressions.
  private static func matching(_ member: String) -> NativeFunction? {
    switch member {
    case "matches":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in
        let program: RegexProgram = try RegexCache.program(try arguments.string(1, machine), machine)
        return .boolean(try program.matches(s, machine))
      }
    case "replaceAll", "replaceFirst":
      Shape.text { (s, arguments, machine) throws(Thrown) -> StringObject in
        let program: RegexProgram = try RegexCache.program(try arguments.string(1, machine), machine)
        return try program.replace(s, try arguments.string(2, machine), isFirstOnly: member == "replaceFirst", machine)
      }
    case "split":
      Shape.string { (s, arguments, machine) throws(Thrown) -> Value in
        let limit: Int = arguments.count > 2 ? Int(arguments.int(2)) : 0
        return try Splitting.split(s, try arguments.string(1, machine), limit: limit, machine)
      }
    default: nil
    }
  }

  /// The constructors.
  private static func making(_ member: String) -> NativeFunction? {
    switch member {
    case "new":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in
        if arguments.count == 0 { return .object(StringObject.empty) }
        return .object(try CharSequence.string(arguments[0], machine))
      }
    case "new:chars": Shape.any(ofChars)
    case "new:bytes":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in
        try Encoding.string(try arguments.array(0, machine), arguments[1], machine)
      }
    default: nil
    }
  }

  /// Returns the native of a member of the companion.
  package static func objectFunction(for member: String) -> NativeFunction? {
    switch member {
    case "valueOf":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in .object(try machine.text(of: arguments[0])) }
    case "valueOf:chars": Shape.any(ofChars)
    case "format":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in
        .object(try JavaFormatter.format(try arguments.string(0, machine), arguments[1], machine))
      }
    case "join": Shape.any(join)
    case "join:Iterable": Shape.any(join)
    case "CASE_INSENSITIVE_ORDER":
      Shape.pure { (_: Arguments) -> Value in .object(Closure(arity: 2, StringNatives.caseInsensitiveOrder)) }
    default: nil
    }
  }
}
