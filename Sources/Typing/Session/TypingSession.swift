import Syntax

/// What a person has defined so far: checks prompt lines, scripts and files one after the other.
package final class TypingSession {
  /// The classes that are known.
  package let universe: Universe
  /// Checks expressions and definitions.
  package let checker: Checker
  /// The scope of the names that every session starts with.
  private var start: Scope
  /// The scope that the next unit is checked in.
  private(set) var scope: Scope
  /// The number of the next result.
  private var resultCount = 0
  /// The name of the last result or definition, which a line that begins with a dot applies to.
  package private(set) var lastResult: String?
  /// The name of the last result.
  private var lastResultName: String?
  /// The values that stay when everything else is forgotten, as `sc`.
  private var givens: [VariableSymbol] = []

  /// Starts a session over the prelude.
  package init() {
    universe = Universe()
    start = Scope(.topLevel, parent: .programStart(universe: universe))
    scope = start
    checker = Checker(universe: universe, scope: start)
    universe.checker = checker
  }

  /// Declares a value that every program sees, as `sc` of the type `org.apache.spark.SparkContext`.
  ///
  /// The classes are named by their full names and are not looked into, since a session may never use the value.
  @discardableResult
  package func declareGiven(_ name: String, class fullName: String, arguments: [String] = []) -> VariableSymbol {
    let variable = VariableSymbol(name: name, owner: nil, type: givenType(fullName, arguments), flags: .topLevel)
    givens.append(variable)
    start.declare(variable)
    return variable
  }

  /// Returns the type of a class of the prelude applied to other classes of it.
  private func givenType(_ fullName: String, _ arguments: [String]) -> Type {
    guard let symbol = universe.classSymbol(fullName) else { return .error }
    return .class(symbol, arguments.map { (argument: String) -> Type in givenType(argument, []) })
  }

  /// Brings a name of the prelude into scope for every program, by an import line as `import org.apache.spark.sql.functions.printf`.
  package func importGiven(_ line: String) {
    let names = ImportedNames(preludeLine: line, in: start)
    start = Scope(.topLevel, parent: Scope(.imports, parent: start, universe: universe, imported: names))
    scope = start
  }

  /// Checks what was typed at the prompt: earlier definitions of a name are hidden, the last expression's value gets a name.
  package func checkPrompt(_ statements: [Statement], source: Source) -> CheckedUnit {
    begin(source, wantsWarnings: true)
    let resultName = takeResultName(for: statements)
    let place = Scope(.topLevel, parent: scope)
    let earlier = scope
    var unit = finish(statements, in: place, resultName: resultName)
    addCompanionWarnings(to: &unit, earlier: earlier)
    if !unit.hasErrors { lastResult = statements.last?.definedName ?? lastResultName }
    return unit
  }

  /// Checks a whole script: nothing of it may be run if there is an error.
  package func checkScript(_ unit: CompilationUnit, source: Source) -> CheckedUnit {
    begin(source, wantsWarnings: false)
    return finish(unit.statements, in: Scope(.topLevel, parent: scope), resultName: nil)
  }

  /// Prepares to check the next unit.
  func begin(_ source: Source, wantsWarnings: Bool) {
    checker.diagnostics = Diagnostics()
    checker.enclosingMethod = nil
    checker.returnType = nil
    let table = checker.definitions
    table.source = source
    table.wantsWarnings = wantsWarnings
    table.currentUnit += 1
    table.evidenceCount = 0
    table.anonymousNumbers = [:]
    table.late = Diagnostics()
    table.newChildren = []
  }

  /// Takes back that classes of a wrong unit are children of sealed ones.
  func forgetChildren() {
    for (parent, child): (ClassSymbol, ClassSymbol) in checker.definitions.newChildren where !child.has(.prelude) {
      parent.children.removeAll { (other: ClassSymbol) in other === child }
    }
    checker.definitions.newChildren = []
  }

  /// Returns the name that the value of the last expression gets, and counts it even if the line turns out to be wrong.
  private func takeResultName(for statements: [Statement]) -> String? {
    guard case .expression(let expression)? = statements.last, expression.assignedText(in: nil) == nil else { return nil }
    defer { resultCount += 1 }
    return "res\(resultCount)"
  }

  /// Declares and checks the statements of a unit; what they define stays if there is no error.
  private func finish(_ statements: [Statement], in place: Scope, resultName: String?) -> CheckedUnit {
    var checked: [CheckedStatement] = []
    let entered = checker.inScope(place) { checker.enter(statements, at: .topLevel(place), scope: place) }
    for (index, statement): (Int, Statement) in statements.enumerated() {
      checker.inScope(entered.scopes[index]) {
        let isLast = index == statements.count - 1
        checked += check(statement, entered.symbols[index], resultName: isLast ? resultName : nil, in: place)
      }
    }
    checker.checkDuplicates(among: place.declared)
    if checker.definitions.wantsWarnings { refuseProtected(entered.symbols) }
    return result(of: checked) {
      scope = entered.final ?? place
      if checker.definitions.wantsWarnings { hidePrivate(entered.symbols, in: place) }
    }
  }

  /// Reports protected values and methods at the prompt, which shows them from outside the object that a line is.
  private func refuseProtected(_ symbols: [[Symbol]]) {
    for symbol: Symbol in symbols.joined() where symbol.has(.protected) && !(symbol is ClassSymbol) {
      let name = Messages.described(symbol)
      checker.error(
        "\(name) cannot be accessed as a member of $iw from object $eval", at: symbol.range,
        notes: [
          "Access to protected \(name) not permitted because", "enclosing object $eval is not a subclass of",
          "class $iw where target is defined",
        ])
    }
  }

  /// Takes what is private out of the sight of later lines: at the prompt each line is a place of its own.
  private func hidePrivate(_ symbols: [[Symbol]], in place: Scope) {
    for symbol: Symbol in symbols.joined() where symbol.has(.private) { place.remove(symbol) }
  }

  /// Returns the checked unit, and calls `accept` if there is no error.
  func result(of checked: [CheckedStatement], accept: () -> Void) -> CheckedUnit {
    let table = checker.definitions
    var messages = checker.diagnostics
    if messages.errorCount == 0 { messages.add(table.late) }
    let errors = messages.messages.filter { (message: Diagnostic) in message.severity == .error }
    if errors.isEmpty { accept() } else { forgetChildren() }
    let shown = errors.isEmpty ? (table.wantsWarnings ? messages.messages : []) : errors
    return CheckedUnit(statements: errors.isEmpty ? checked : [], diagnostics: shown)
  }

  /// Checks a top-level statement.
  private func check(_ statement: Statement, _ symbols: [Symbol], resultName: String?, in place: Scope) -> [CheckedStatement] {
    switch statement {
    case .expression(let expression): return [check(expression, resultName: resultName, in: place)]
    case .import(let clause):
      checker.checkImport(clause)
      return [CheckedStatement(.import(clause), echoes: clause.clauses.map { .text($0.echo) }, range: clause.range)]
    case .definition(let definition):
      return checker.typedDefinition(definition, symbols).enumerated().map { (index: Int, typed: TypedStatement) in
        CheckedStatement(typed, echoes: echoes(of: typed, symbols), range: definition.range)
      }
    case .package(let clause): return checkPackage(clause, in: place)
    }
  }

  /// Checks an expression; its value gets a name unless it is Unit.
  private func check(_ expression: Expression, resultName: String?, in place: Scope) -> CheckedStatement {
    let inner = Scope(.block, parent: checker.scope)
    let checked = checker.inScope(inner) { checker.check(expression, expecting: nil) }
    if let text = expression.assignedText(in: checker.definitions.source), checker.definitions.wantsWarnings {
      return CheckedStatement(.expression(checked), echoes: [.text("// mutated \(text)")], range: expression.range)
    }
    guard let resultName else {
      if checked.doesNothing, checker.definitions.wantsWarnings {
        checker.warning(
          "a pure expression does nothing in statement position; multiline expressions may require enclosing parentheses",
          at: checked.range, point: checked.point)
      }
      return CheckedStatement(.expression(checked), range: expression.range)
    }
    let type = checker.inferredType(of: checked.type, isStable: true)
    guard !type.isUnit, !type.isError else { return CheckedStatement(.expression(checked), range: expression.range) }
    let variable = VariableSymbol(name: resultName, owner: nil, type: type, flags: [.topLevel, .synthetic])
    place.declare(variable)
    lastResultName = resultName
    return CheckedStatement(
      .value(variable, checked), echoes: [echo(of: variable)], range: expression.range, isResult: true)
  }

  /// Forgets the given names: what a failed initialiser should have given a value.
  package func forget(_ names: [String]) {
    for name: String in names {
      var current: Scope? = scope
      while let place = current, place !== start.parent {
        if let symbol = place.terms[name]?.last {
          place.remove(symbol)
          break
        }
        current = place.parent
      }
    }
  }

  /// Forgets every definition and result.
  package func reset() {
    scope = start
    resultCount = 0
    lastResult = nil
    lastResultName = nil
  }
}

extension Statement {
  /// The name that a definition or an assignment to a name is about.
  fileprivate var definedName: String? {
    switch self {
    case .definition(.value(let value)): value.patterns.last.flatMap { $0.simpleName ?? $0.variableNames.last }
    case .definition(.method(let method)): method.name
    case .definition(.class(let definition)): definition.kind == .object ? definition.name : nil
    case .expression(let expression):
      if case .assign(let target, _) = expression.kind, case .name(let name) = target.kind { name } else { nil }
    case .definition(.type), .import, .package: nil
    }
  }
}
