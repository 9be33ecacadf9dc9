import Syntax

/// Messages about names of types.
extension Diagnostic {
  /// No class, trait or alias has the name.
  static func typeNotFound(_ name: String, _ tree: TypeTree) -> Diagnostic {
    Diagnostic(message: "not found: type \(name)", range: tree.range, point: tree.point)
  }

  /// A package, object or class has no type of the name.
  static func typeNotAMember(_ name: String, of owner: String, _ tree: TypeTree) -> Diagnostic {
    Diagnostic(message: "type \(name) is not a member of \(owner)", range: tree.range, point: tree.point)
  }

  /// A generic type stands without arguments.
  static func takesTypeParameters(_ kind: String, _ name: String, _ tree: TypeTree) -> Diagnostic {
    Diagnostic(message: "\(kind) \(name) takes type parameters", range: tree.range, point: tree.point)
  }

  /// A type has too few or too many arguments.
  static func wrongTypeArguments(_ name: String, expected: Int, typeText: String, _ tree: TypeTree) -> Diagnostic {
    let message =
      expected == 0
      ? "\(typeText) does not take type parameters" : "wrong number of type arguments for \(name), should be \(expected)"
    return Diagnostic(message: message, range: tree.range, point: tree.point)
  }

  /// A path has a name that is not known.
  static func brokenPath(_ path: [String], _ broken: BrokenPath, at range: SourceRange, in checker: Checker) -> Diagnostic {
    let name = broken.index < path.count ? path[broken.index] : ""
    let offset = path.prefix(broken.index).reduce(0) { (sum: Int, part: String) in sum + part.utf8.count + 1 }
    let point = Swift.min(range.start + offset, Swift.max(range.start, range.end - 1))
    let message: String
    var notes: [String] = []
    switch broken.prefix {
    case nil: message = "not found: value \(name)"
    case .package(let package):
      message = Messages.missing(name, in: package)
      notes = Messages.suggestions(for: name, among: checker.universe.names(in: package))
    case .value(let value): message = "value \(name) is not a member of \(checker.ownerText(of: value))"
    }
    return Diagnostic(message: message, range: range, point: point, notes: notes)
  }
}

/// Messages about definitions.
extension Diagnostic {
  /// A name is defined twice in the same place.
  static func alreadyDefined(_ name: String, as old: String, at range: SourceRange, point: Int) -> Diagnostic {
    Diagnostic(message: "\(name) is already defined as \(old)", range: range, point: point)
  }

  /// Two methods have the same parameter types.
  static func definedTwice(_ name: String, as old: String, line: String, at range: SourceRange, point: Int) -> Diagnostic {
    Diagnostic(
      message: "method \(name) is defined twice;", range: range, point: point,
      notes: ["  the conflicting \(old) was defined at line \(line)"])
  }

  /// A value is used before the definition that its own needs.
  static func forwardReference(to symbol: String, line: Int, over value: String, at range: SourceRange, point: Int) -> Diagnostic {
    Diagnostic(
      message: "forward reference to \(symbol) defined on line \(line) extends over definition of value \(value)", range: range,
      point: point)
  }

  /// A class would have to be a subclass of itself.
  static func cyclicInheritance(_ name: String, at point: Int) -> Diagnostic {
    Diagnostic(message: "illegal cyclic reference involving class \(name)", range: .at(point), point: point)
  }
}
