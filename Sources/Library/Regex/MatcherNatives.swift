import Compute

/// The natives of java.util.regex.Matcher.
enum MatcherNatives {
  /// A matcher as natives get it.
  private typealias Matcher = NativeObject<MatcherBody>

  /// A native on a matcher.
  private static func on(
    _ body: @escaping @Sendable (NativeObject<MatcherBody>, Arguments, Machine) throws(Thrown) -> Value
  ) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      try body(try arguments.native(0, MatcherBody.self, machine), arguments, machine)
    }
  }

  /// Returns the native of a member.
  static func function(for member: String) -> NativeFunction? { searching(member) ?? looking(member) ?? replacing(member) }

  /// The members that search.
  private static func searching(_ member: String) -> NativeFunction? {
    switch member {
    case "matches":
      on { (matcher, _, machine) throws(Thrown) -> Value in .boolean(try matcher.body.match(from: 0, .whole, machine)) }
    case "lookingAt":
      on { (matcher, _, machine) throws(Thrown) -> Value in .boolean(try matcher.body.match(from: 0, .atStart, machine)) }
    case "find":
      on { (matcher, arguments, machine) throws(Thrown) -> Value in
        guard arguments.count > 1 else { return .boolean(try matcher.body.find(machine)) }
        let index = Int(arguments.int(1))
        guard index >= 0, index <= matcher.body.subject.utf16Count else {
          throw machine.raise("java.lang.IndexOutOfBoundsException", "Illegal start index")
        }
        matcher.body.reset()
        return .boolean(try matcher.body.match(from: matcher.body.subject.byteOffset(cutting: index), .anywhere, machine))
      }
    case "reset":
      on { (matcher, arguments, machine) throws(Thrown) -> Value in
        if arguments.count > 1 { matcher.body.subject = try CharSequence.string(arguments[1], machine) }
        matcher.body.reset()
        return .object(matcher)
      }
    case "hitEnd":
      on { (matcher, _, _) throws(Thrown) -> Value in
        .boolean(matcher.body.groups.map { (groups: [Int]) -> Bool in groups[1] == matcher.body.subject.byteCount } ?? true)
      }
    default: nil
    }
  }

  /// The members that tell about the match.
  private static func looking(_ member: String) -> NativeFunction? {
    switch member {
    case "pattern": on { (matcher, _, _) throws(Thrown) -> Value in .object(matcher.body.pattern) }
    case "groupCount":
      on { (matcher, _, _) throws(Thrown) -> Value in .int(Int32(truncatingIfNeeded: matcher.body.program.groupCount)) }
    case "group":
      on { (matcher, arguments, machine) throws(Thrown) -> Value in
        let number: Int = try group(matcher, arguments, machine)
        return matcher.body.text(number).map { (text: StringObject) -> Value in .object(text) } ?? .null
      }
    case "start", "end":
      on { (matcher, arguments, machine) throws(Thrown) -> Value in
        let number: Int = try group(matcher, arguments, machine)
        let offset: Int = matcher.body.groups?[2 * number + (member == "end" ? 1 : 0)] ?? -1
        return .int(Int32(truncatingIfNeeded: offset < 0 ? -1 : matcher.body.subject.unitIndex(ofByte: offset)))
      }
    case "groups":
      on { (matcher, _, _) throws(Thrown) -> Value in
        let count: Int = matcher.body.program.groupCount
        return SequenceObject.list(
          (0..<count).map { (index: Int) -> Value in
            matcher.body.text(index + 1).map { (text: StringObject) -> Value in .object(text) } ?? .null
          })
      }
    case "snapshot": on { (matcher, _, _) throws(Thrown) -> Value in .object(NativeObject(matcher.body.snapshot)) }
    default: nil
    }
  }

  /// The number of the group that an argument names, 0 without one; throws where there is no match or no such group.
  private static func group(_ matcher: Matcher, _ arguments: Arguments, _ machine: Machine) throws(Thrown) -> Int {
    if matcher.body.groups == nil { throw machine.raise("java.lang.IllegalStateException", "No match found") }
    guard arguments.count > 1 else { return 0 }
    if let name: StringObject = arguments[1].string {
      guard let number: Int = matcher.body.program.groupNames[name.text] else {
        throw machine.raise("java.lang.IllegalArgumentException", "No group with name <" + name.text + ">")
      }
      return number
    }
    let number = Int(arguments.int(1))
    guard number >= 0, number <= matcher.body.program.groupCount else {
      throw machine.raise("java.lang.IndexOutOfBoundsException", "No group \(number)")
    }
    return number
  }

  /// The members that replace.
  private static func replacing(_ member: String) -> NativeFunction? {
    switch member {
    case "replaceAll", "replaceFirst":
      on { (matcher, arguments, machine) throws(Thrown) -> Value in
        let replacement: StringObject = try arguments.string(1, machine)
        matcher.body.reset()
        return .object(
          try matcher.body.program.replace(matcher.body.subject, replacement, isFirstOnly: member == "replaceFirst", machine))
      }
    case "appendReplacement":
      on { (matcher, arguments, machine) throws(Thrown) -> Value in
        guard let groups: [Int] = matcher.body.groups else {
          throw machine.raise("java.lang.IllegalStateException", "No match available")
        }
        let builder: NativeObject<StringBuilderBody> = try arguments.native(1, StringBuilderBody.self, machine)
        let replacement = try RegexReplacement(try arguments.string(2, machine), matcher.body.program, machine)
        var output: [UInt8] = matcher.body.subject.cut(matcher.body.appended, groups[0]).withBytes {
          (all: UnsafeBufferPointer<UInt8>) -> [UInt8] in Array(all)
        }
        replacement.append(groups, of: matcher.body.subject, to: &output)
        matcher.body.appended = groups[1]
        builder.body.append(StringObject(output))
        return .object(matcher)
      }
    case "appendTail":
      on { (matcher, arguments, machine) throws(Thrown) -> Value in
        let builder: NativeObject<StringBuilderBody> = try arguments.native(1, StringBuilderBody.self, machine)
        builder.body.append(matcher.body.subject.cut(matcher.body.appended, matcher.body.subject.byteCount))
        return .object(builder)
      }
    default: nil
    }
  }
}

/// The natives of java.util.regex.Pattern and of the companions.
enum PatternNatives {
  /// Returns the native of a member of the class.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "pattern": of { (program, _, _) throws(Thrown) -> Value in .object(program.pattern) }
    case "flags": of { (program, _, _) throws(Thrown) -> Value in .int(program.flags.rawValue) }
    case "matcher":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in
        let pattern: NativeObject<PatternBody> = try arguments.native(0, PatternBody.self, machine)
        return .object(NativeObject(MatcherBody(pattern, try CharSequence.string(arguments[1], machine))))
      }
    case "split":
      of { (program, arguments, machine) throws(Thrown) -> Value in
        let text: StringObject = try CharSequence.string(arguments[1], machine)
        let limit: Int = arguments.count > 2 ? Int(arguments.int(2)) : 0
        return Chars.stringArray(try Splitting.split(text, program, limit: limit, machine))
      }
    default: nil
    }
  }

  /// A native on a pattern.
  private static func of(
    _ body: @escaping @Sendable (RegexProgram, Arguments, Machine) throws(Thrown) -> Value
  ) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      try body(try arguments.native(0, PatternBody.self, machine).body.program, arguments, machine)
    }
  }

  /// Returns the native of a member of a companion.
  static func objectFunction(for member: String) -> NativeFunction? {
    switch member {
    case "compile":
      Shape.string { (pattern, arguments, machine) throws(Thrown) -> Value in
        if arguments.count < 2 { return .object(NativeObject(PatternBody(program: try RegexCache.program(pattern, machine)))) }
        let flags = RegexFlags(rawValue: arguments.int(1))
        return .object(NativeObject(PatternBody(program: try RegexCache.program(pattern, flags: flags, machine))))
      }
    case "matches":
      Shape.string { (pattern, arguments, machine) throws(Thrown) -> Value in
        .boolean(try RegexCache.program(pattern, machine).matches(try CharSequence.string(arguments[1], machine), machine))
      }
    case "quote":
      Shape.string { (text, _, _) throws(Thrown) -> Value in
        let parts: [Substring] = text.text.split(separator: "\\E", omittingEmptySubsequences: false)
        return Value("\\Q" + parts.joined(separator: "\\E\\\\E\\Q") + "\\E")
      }
    case "quoteReplacement":
      Shape.string { (text, _, _) throws(Thrown) -> Value in
        Value(
          String(
            text.text.flatMap { (character: Character) -> [Character] in
              character == "\\" || character == "$" ? ["\\", character] : [character]
            }))
      }
    default: nil
    }
  }
}
