import Syntax

/// A pattern as far as it matters for which values it covers.
indirect enum PatternShape {
  /// Matches everything.
  case any
  /// Matches some values, nobody knows which: an extractor.
  case opaque
  /// Matches instances of a class whose case fields match.
  case constructor(ClassSymbol, [PatternShape])
  /// Matches instances of a class or trait.
  case test(ClassSymbol, Type)
  /// Matches one value, known by its text.
  case value(String)
  /// Matches what one of its parts matches.
  case alternative([PatternShape])

  /// The shapes that it stands for, without alternatives at the top.
  var alternatives: [PatternShape] {
    if case .alternative(let parts) = self { return parts.flatMap(\.alternatives) }
    return [self]
  }

  /// True iff it can fail for reasons that its form does not show.
  var isOpaque: Bool { if case .opaque = self { true } else { false } }
}

/// One way a value of some type can look.
enum ValueForm {
  /// An instance of a class with its case fields.
  case instance(ClassSymbol, [Type])
  /// A value known by its text.
  case value(String)
  /// An instance of a class that is tested for, where the type has no known subclasses.
  case tested(ClassSymbol, Type)
  /// Any value that is neither of the values nor of the types tested for.
  case other(Type, [String])
}

/// A value that no case matches, as far as it is known.
indirect enum CounterExample {
  /// Anything.
  case wildcard
  /// A value.
  case value(String)
  /// Anything but the given values.
  case negative(String)
  /// An instance of a class that is no case class.
  case typed(String)
  /// An instance.
  case instance(ClassSymbol, [CounterExample])

  /// The text scalac shows.
  var text: String {
    switch self {
    case .wildcard: "_"
    case .value(let text), .negative(let text), .typed(let text): text
    case .instance(let symbol, let arguments): CounterExample.text(symbol, arguments)
    }
  }

  /// Returns the text of an instance.
  private static func text(_ symbol: ClassSymbol, _ arguments: [CounterExample]) -> String {
    if symbol.isModuleClass { return symbol.name }
    let shown = arguments.map(\.text).joined(separator: ", ")
    if symbol.role == .tuple { return "(\(shown))" }
    if symbol.fullName == "scala.collection.immutable.::" {
      return "List(\(elements(arguments).map(\.text).joined(separator: ", ")))"
    }
    return "\(symbol.name)(\(shown))"
  }

  /// Returns the elements of a list that are known.
  private static func elements(_ arguments: [CounterExample]) -> [CounterExample] {
    guard arguments.count == 2 else { return [] }
    if case .instance(let symbol, let rest) = arguments[1], !symbol.isObject { return [arguments[0]] + elements(rest) }
    return [arguments[0]]
  }

  /// True iff scalac leaves it out: a list with an element of which it is only known what it is not.
  var isLeftOut: Bool {
    guard case .instance(let symbol, let arguments) = self else { return false }
    if symbol.fullName == "scala.collection.immutable.::", case .negative? = arguments.first { return true }
    return arguments.contains(where: \.isLeftOut)
  }
}
