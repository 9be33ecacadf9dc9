import Syntax

/// Messages about patterns.
extension Diagnostic {
  /// No value of the scrutinee's type can have the type of the pattern, in the given words.
  static func incompatibleTypes(_ words: String, found: String, required: String, at tree: TypeTree) -> Diagnostic {
    Diagnostic(
      message: "\(words);", range: tree.range, point: tree.point,
      notes: [" found   : \(found)", " required: \(required)"])
  }

  /// No value of the scrutinee's type can be given to the extractor.
  static func incompatiblePatternType(found: String, required: String, _ pattern: Pattern) -> Diagnostic {
    Diagnostic(
      message: "scrutinee is incompatible with pattern type;", range: pattern.range, point: pattern.point,
      notes: [" found   : \(found)", " required: \(required)"])
  }

  /// A literal or object can never equal the scrutinee.
  static func mismatch(found: String, required: String, _ pattern: Pattern) -> Diagnostic {
    Diagnostic(
      message: "type mismatch;", range: pattern.range, point: pattern.point,
      notes: [" found   : \(found)", " required: \(required)"])
  }

  /// The scrutinee can never be an instance of the class.
  static func cannotBeInstantiated(found: String, required: String, _ pattern: Pattern) -> Diagnostic {
    Diagnostic(
      message: "constructor cannot be instantiated to expected type;", range: pattern.range, point: pattern.point,
      notes: [" found   : \(found)", " required: \(required)"])
  }

  /// A pattern has more or fewer parts than the class or extractor.
  static func wrongPatternCount(_ what: String, offering: String, expected: Int, found: Int, _ pattern: Pattern) -> Diagnostic {
    let start = found < expected ? "not enough patterns" : "too many patterns"
    return Diagnostic(
      message: "\(start) for \(what) offering \(offering): expected \(expected), found \(found)", range: pattern.range)
  }
}
