import Compute
import Synchronization

/// A regular expression of Java, ready to match.
package final class RegexProgram: Sendable {
  /// How a match lies in the text.
  enum Extent: Int, Sendable {
    /// Anywhere.
    case anywhere
    /// At the place where the search begins.
    case atStart
    /// From there to the end.
    case whole
  }

  /// The text of the expression.
  package let pattern: StringObject
  /// The flags it was made with.
  let flags: RegexFlags
  /// The number of groups.
  package let groupCount: Int
  /// The numbers of the named groups.
  let groupNames: [String: Int]
  /// The row of sets that the expression is, if it is that simple.
  let simple: SimplePattern?
  /// The compiled forms made so far, by extent and by whether the text is ASCII.
  private let compiled = Mutex<[CompiledRegex?]>(Array(repeating: nil, count: 6))

  /// Reads an expression; what is wrong with it is thrown in Java's words.
  init(_ pattern: StringObject, flags: RegexFlags = []) throws(RegexFailure) {
    self.pattern = pattern
    self.flags = flags
    let points: [UInt32] = pattern.points
    var translator = RegexTranslator(points, flags: flags, isASCII: false)
    _ = try translator.translate()
    groupCount = translator.groupCount
    groupNames = translator.groupNames
    simple = flags.isEmpty ? SimplePatternReader.read(points) : nil
    if simple == nil { _ = try form(.anywhere, isASCII: true) }
  }

  /// Returns the compiled form for an extent and a kind of text.
  private func form(_ extent: Extent, isASCII: Bool) throws(RegexFailure) -> CompiledRegex {
    let place: Int = extent.rawValue * 2 + (isASCII ? 1 : 0)
    if let known: CompiledRegex = compiled.withLock({ $0[place] }) { return known }
    var translator = RegexTranslator(pattern.points, flags: flags, isASCII: isASCII)
    var text: String = try translator.translate()
    if extent == .whole { text = "(?:" + text + ")\\z" }
    let isAnchored: Bool = extent != .anywhere
    let made: CompiledRegex
    do throws(RegexFailure) {
      made = CompiledRegex(try CompiledRegexBody(text, isUTF: !isASCII, isAnchored: isAnchored))
    } catch {
      if !isASCII { throw error }
      made = CompiledRegex(try CompiledRegexBody(text, isUTF: true, isAnchored: isAnchored))
    }
    compiled.withLock { $0[place] = made }
    return made
  }

  /// Looks for a match from a byte offset on; nil for none, else the byte offsets of the groups.
  func match(
    _ subject: StringObject, from offset: Int, _ extent: Extent, state: inout RegexMatchState?, _ machine: Machine
  ) throws(Thrown) -> [Int]? {
    if let simple: SimplePattern { return RegexProgram.match(simple, subject, from: offset, extent) }
    let form: CompiledRegex
    do throws(RegexFailure) {
      form = try self.form(extent, isASCII: subject.isASCII)
    } catch {
      throw RegexCache.exception(error, pattern, machine)
    }
    if state == nil { state = RegexMatchState(form) }
    guard let ready: RegexMatchState = state else { throw machine.raise("java.lang.OutOfMemoryError", "Java heap space") }
    guard let groups: [Int] = ready.match(form, subject.buffer, from: offset) else {
      throw machine.raise("java.lang.StackOverflowError", nil)
    }
    return groups.isEmpty ? nil : groups
  }

  /// Looks for a match of a row of sets.
  private static func match(_ simple: SimplePattern, _ subject: StringObject, from offset: Int, _ extent: Extent) -> [Int]? {
    let bytes: UnsafeBufferPointer<UInt8> = subject.buffer
    if extent == .anywhere {
      return simple.firstMatch(in: bytes, from: offset).map { (range: Range<Int>) -> [Int] in [range.lowerBound, range.upperBound] }
    }
    guard let end: Int = simple.end(in: bytes, from: offset), extent == .atStart || end == bytes.count else { return nil }
    return [offset, end]
  }

  /// Whether the whole text matches.
  package func matches(_ subject: StringObject, _ machine: Machine) throws(Thrown) -> Bool {
    var state: RegexMatchState?
    return try match(subject, from: 0, .whole, state: &state, machine) != nil
  }

  /// Calls `body` with the groups of each match in turn until it returns false.
  func forEachMatch(
    in subject: StringObject, _ machine: Machine, _ body: ([Int]) throws(Thrown) -> Bool
  ) throws(Thrown) {
    var state: RegexMatchState?
    var offset = 0
    while offset <= subject.byteCount {
      guard let groups: [Int] = try match(subject, from: offset, .anywhere, state: &state, machine) else { return }
      if try body(groups) == false { return }
      offset = RegexProgram.next(after: groups, in: subject)
      try machine.spend(16)
    }
  }

  /// The byte offset where the search goes on: behind the match, one character further if it was empty.
  static func next(after groups: [Int], in subject: StringObject) -> Int {
    let end: Int = groups[1]
    if groups[0] < end { return end }
    return end < subject.byteCount ? end + WTF8.length(subject.bytes[end]) : end + 1
  }
}

/// The regular expressions used last, so that `split` and `replaceAll` need not read them again.
enum RegexCache {
  /// The expressions by their text.
  private static let known = Mutex<[String: RegexProgram]>([:])
  /// How many are kept.
  private static let limit = 256

  /// Returns the expression of a text, or throws what Java throws.
  static func program(_ pattern: StringObject, _ machine: Machine) throws(Thrown) -> RegexProgram {
    let key: String = pattern.text
    if let found: RegexProgram = known.withLock({ $0[key] }) { return found }
    let made: RegexProgram = try program(pattern, flags: [], machine)
    known.withLock { (table: inout [String: RegexProgram]) in
      if table.count >= limit { table.removeAll() }
      table[key] = made
    }
    return made
  }

  /// Reads an expression with flags.
  static func program(_ pattern: StringObject, flags: RegexFlags, _ machine: Machine) throws(Thrown) -> RegexProgram {
    do throws(RegexFailure) {
      return try RegexProgram(pattern, flags: flags)
    } catch {
      throw exception(error, pattern, machine)
    }
  }

  /// The exception about an expression that cannot be read, or that PCRE2 cannot do.
  static func exception(_ failure: RegexFailure, _ pattern: StringObject, _ machine: Machine) -> Thrown {
    if failure.isUnsupported {
      return machine.raise(
        "java.lang.UnsupportedOperationException", "regular expression " + pattern.text + ": " + failure.description)
    }
    var message: String = failure.description
    if let index: Int = failure.index { message += " near index " + String(index) }
    message += "\n" + pattern.text
    if let index: Int = failure.index { message += "\n" + String(repeating: " ", count: index) + "^" }
    return machine.raise("java.util.regex.PatternSyntaxException", message)
  }
}
