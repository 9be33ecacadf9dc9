/// What the parser has to say, in scalac's words.
enum Wording {
  /// `lazy def`.
  static let lazyNotVal = "lazy not allowed here. Only vals can be lazy"
  /// `val (a, b): T` without a value.
  static let abstractPattern = "pattern definition may not be abstract"
  /// `lazy val x: T` without a value.
  static let abstractLazy = "lazy values may not be abstract"
  /// A type name with something else behind it.
  static let typeDefinitionExpected = "`=`, `>:`, or `<:` expected"
  /// `x: _` without a star.
  static let starExpected = "`*` expected"
  /// `for (val x <- xs)`.
  static let valInFor = "`val` keyword in for comprehension is unsupported: just remove `val` [quickfixable]"
  /// `import a` with nothing selected.
  static let dotExpected = ". expected"
  /// `_ => a` in an import.
  static let renamedWildcard = "Wildcard import cannot be renamed"
  /// `{_, a}` in an import.
  static let wildcardNotLast = "wildcard import must be in last position"
  /// No literal where one must be.
  static let illegalLiteral = "illegal literal"
  /// More digits than the type can hold.
  static let integerTooLarge = "integer number too large"
  /// A keyword behind a dollar sign.
  static let embeddedExpected = "error in interpolated string: identifier or block expected"
  /// The same modifier twice.
  static let repeatedModifier = "repeated modifier"
  /// `private[a][b]`.
  static let duplicateQualifier = "duplicate private/protected qualifier"
  /// `a op[T]` with nothing behind it.
  static let typedPostfix = "type application is not allowed for postfix operators"
  /// `a op[T] b` in a pattern.
  static let typedPatternOperator = "type application is not allowed in pattern"
  /// `a :: b :+ c`.
  static let mixedAssociativity = "left- and right-associative operators with same precedence may not be mixed"
  /// Something else in a package.
  static let classExpected = "expected class or object definition"
  /// Two lists that begin with `implicit`.
  static let severalImplicitLists = "multiple implicit parameter sections are not allowed"
  /// A list behind one that begins with `implicit`.
  static let implicitListNotLast = "an implicit parameter section must be last"
  /// `def this[A]`.
  static let typedConstructor = "no type parameters allowed here"
  /// `def this` without parameters.
  static let constructorWithoutList = "auxiliary constructor needs non-implicit parameter list"
  /// A lazy parameter of a class.
  static let lazyParameter = "lazy modifier not allowed here. Use call-by-name parameters instead"
  /// `case X: T`.
  static let capitalVariable = "Pattern variables must start with a lower-case letter. (SLS 8.1.1.)"
  /// No pattern where one must be.
  static let noPattern = "illegal start of simple pattern"
  /// `_` that no expression takes up.
  static let unboundPlaceholder = "unbound placeholder parameter"
  /// `_` that no type takes up.
  static let unboundWildcard = "unbound wildcard type"
  /// No expression where one must be.
  static let noExpression = "illegal start of simple expression"
  /// `()` as a type.
  static let unitType = "Illegal literal type (), use Unit instead [quickfixable]"
  /// `A*` in the type of a function.
  static let repeatedOutsideMethod = "repeated parameters are only allowed in method signatures; use Seq instead"
  /// `lazy class`.
  static let lazyClass = "classes cannot be lazy"
  /// A modifier or annotation before something else.
  static let definitionExpected = "expected start of definition"
  /// Parameters of a trait or an object.
  static let traitParameters = "traits or objects may not have parameters"
  /// No statement where one must be.
  static let noDefinition = "illegal start of definition"
  /// `=> A` outside the parameters of a function.
  static let byNameOutsideParameter = "no by-name parameter type allowed here"
  /// Something before `=>` that is no parameter.
  static let illegalParameter = "not a legal formal parameter."
  /// A context bound of a trait.
  static let traitBounds = "traits cannot have type parameters with context bounds `: ...` nor view bounds `<% ...`"

  /// A statement in a block begins with something that cannot begin one.
  static func noStatement(isModifier: Bool) -> String {
    isModifier ? "illegal start of statement (no modifiers allowed here)" : "illegal start of statement"
  }

  /// A member of a refinement begins with something that cannot begin one; after a method the braces were meant as its body.
  static func noDeclaration(isInResultType: Bool) -> String {
    let cause = " (possible cause: missing `=` in front of current method body)"
    return isInResultType ? "illegal start of declaration" + cause : "illegal start of declaration"
  }

  /// A floating point number that becomes infinite.
  static func tooLarge(_ what: String) -> String { "\(what) number too large" }

  /// A floating point number that becomes zero.
  static func tooSmall(_ what: String) -> String { "\(what) number too small" }

  /// A case class without parameters.
  static func caseClassWithoutParameters(_ name: String) -> String {
    "case classes must have a parameter list; try 'case class \(name)()' or 'case object \(name)'"
  }

  /// A case class whose first list is implicit, with the number of its lists.
  static func caseClassWithImplicitParameters(_ name: String, lists: Int) -> String {
    let others = String(repeating: "(...)", count: lists)
    return "case classes must have a non-implicit parameter list; try 'case class \(name)()\(others)'"
  }

  /// A member parameter whose type is `=> A`.
  static func byNameMember(isVariable: Bool) -> String {
    "`\(isVariable ? "var" : "val")` parameters may not be call-by-name"
  }

  /// A pattern with a star in the wrong place.
  static func badPattern(_ advice: String) -> String { "bad simple pattern: \(advice)" }

  /// A tuple of more than 22 elements.
  static func tooManyElements(_ count: Int) -> String {
    "tuples may not have more than 22 elements, but \(count) given"
  }

  /// Two selectors of an import that bring in the same name.
  static func importedTwice(_ name: String) -> String { "\(name) is imported twice" }

  /// Two selectors of an import that give the same name to the same thing.
  static func renamedTwice(_ name: String, to new: String) -> String { "\(name) is renamed twice to \(new)" }

  /// Two selectors of an import that give the same name to different things.
  static func ambiguousImport(_ name: String) -> String { "\(name) is an ambiguous name on import" }

  /// What scalac advises about a tuple where a parameter must be.
  static func destructuringAdvice(count: Int, example: String) -> [String] {
    [
      "Note: Tuples cannot be directly destructured in method or function parameters.",
      "      Either create a single parameter accepting the Tuple\(count),",
      "      or consider a pattern matching anonymous function: `{ case (\(example)) => ... }",
    ]
  }
}
