/// What the prompt needs to know of a text.
package enum PromptParse: Hashable, Sendable {
  /// The text is the beginning of something: more lines are needed.
  case incomplete
  /// The text is finished; with an error among the diagnostics there are no statements.
  case complete([Statement], [Diagnostic])
}

extension Parser {
  /// Reads a whole script or file.
  ///
  /// A file that begins with a package clause holds packages and definitions only.
  package static func parseUnit(_ source: Source) -> (CompilationUnit, [Diagnostic]) {
    var parser = Parser(source)
    let statements = parser.wholeText { (parser: inout Parser) in parser.unitStatements() }
    return (CompilationUnit(statements: statements), parser.diagnostics)
  }

  /// Reads what was typed at the prompt, and finds out whether it is finished.
  ///
  /// It is not iff reading fails at the end of the text and not before, the rule of scalac's IMain.
  package static func parsePrompt(_ source: Source) -> PromptParse {
    var parser = Parser(source)
    let statements = parser.wholeText { (parser: inout Parser) in parser.templateStatements(allowsPackages: false) }
    if let failure = parser.lexer.failure, failure.isIncomplete { return .incomplete }
    return .complete(statements, parser.diagnostics)
  }

  /// Returns true iff an unfinished input stays unfinished at each further line end of its text: a bracket that was open at
  /// `offset` is still open at the end, and nothing before that is wrong.
  static func staysOpen(_ source: Source, from offset: Int) -> Bool {
    var parser = Parser(source)
    _ = parser.wholeText { (parser: inout Parser) in parser.templateStatements(allowsPackages: false) }
    return parser.lexer.failure?.isIncomplete ?? false && parser.lexer.outermostEnd <= offset
  }

  /// Reads a text of definitions, as the members of a class are written in the table of operations.
  package static func parseDefinitions(_ source: Source) -> ([Definition], [Diagnostic]) {
    var parser = Parser(source)
    let statements = parser.wholeText { (parser: inout Parser) in parser.templateStatements(allowsPackages: false) }
    var definitions: [Definition] = []
    var diagnostics = parser.diagnostics
    for statement in statements {
      if case .definition(let definition) = statement {
        definitions.append(definition)
      } else {
        diagnostics.append(Diagnostic(message: "definition expected", range: statement.range))
      }
    }
    return (definitions, diagnostics)
  }

  /// Reads a single type, as `Map[String, Int]`.
  package static func parseType(_ source: Source) -> (TypeTree, [Diagnostic]) {
    var parser = Parser(source)
    let type = parser.type()
    parser.accept(.eof)
    return (type, parser.diagnostics)
  }

  /// Runs `body` and checks that it has read everything; returns nothing after an error.
  private mutating func wholeText(_ body: (inout Parser) -> [Statement]) -> [Statement] {
    let statements = body(&self)
    if lexer.failure == nil { accept(.eof) }
    return lexer.failure == nil ? statements : []
  }

  /// What was found wrong.
  private var diagnostics: [Diagnostic] {
    lexer.failure.map { (failure: Lexer.Failure) in [failure.diagnostic] } ?? []
  }
}
