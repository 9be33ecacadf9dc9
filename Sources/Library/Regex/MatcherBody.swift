import Compute

/// java.util.regex.Pattern as an object.
package struct PatternBody: NativeBody {
  /// The expression.
  package let program: RegexProgram

  package var descriptor: ClassDescriptor { PatternBody.pattern }
  private static let pattern = ClassDescriptor(
    name: "java.util.regex.Pattern", superclass: WellKnown.object, ancestors: ["java.io.Serializable"],
    flags: [.serializable, .immutable])

  package func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts { .string(program.pattern) }
}

/// java.util.regex.Matcher: a search in a text.
package struct MatcherBody: NativeBody {
  /// The Pattern object.
  let pattern: NativeObject<PatternBody>
  /// The text.
  var subject: StringObject
  /// The byte offsets of the last match's groups; nil before the first and after the last match.
  var groups: [Int]?
  /// Where the next search begins; nil after the last match.
  var nextStart: Int?
  /// Up to where `appendReplacement` has copied the text.
  var appended = 0
  /// What matching needs, made on first use.
  var state: RegexMatchState?

  /// Begins a search.
  init(_ pattern: NativeObject<PatternBody>, _ subject: StringObject) {
    self.pattern = pattern
    self.subject = subject
    nextStart = 0
  }

  package var descriptor: ClassDescriptor { MatcherBody.matcher }
  private static let matcher = ClassDescriptor(
    name: "java.util.regex.Matcher", superclass: WellKnown.object, ancestors: ["java.util.regex.MatchResult"], flags: [])

  package func copied(by copy: inout DeepCopy) throws(Thrown) -> MatcherBody? { snapshot }

  /// A copy that keeps the current match.
  var snapshot: MatcherBody {
    var made: MatcherBody = self
    made.state = nil
    return made
  }

  /// The expression.
  var program: RegexProgram { pattern.body.program }

  /// Begins anew.
  mutating func reset() {
    groups = nil
    nextStart = 0
    appended = 0
  }

  /// Looks for a match of an extent from a byte offset on.
  mutating func match(from offset: Int, _ extent: RegexProgram.Extent, _ machine: Machine) throws(Thrown) -> Bool {
    groups = try program.match(subject, from: offset, extent, state: &state, machine)
    nextStart = groups.map { (found: [Int]) -> Int in RegexProgram.next(after: found, in: subject) }
    return groups != nil
  }

  /// Looks for the next match.
  mutating func find(_ machine: Machine) throws(Thrown) -> Bool {
    guard let start: Int = nextStart, start <= subject.byteCount else {
      groups = nil
      nextStart = nil
      return false
    }
    return try match(from: start, .anywhere, machine)
  }

  /// The text of a group, or nil where it took no part.
  func text(_ number: Int) -> StringObject? {
    guard let groups: [Int], number >= 0, 2 * number + 1 < groups.count, groups[2 * number] >= 0 else { return nil }
    return subject.cut(groups[2 * number], max(groups[2 * number], groups[2 * number + 1]))
  }
}
