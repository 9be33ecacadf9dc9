import Syntax

extension TypingSession {
  /// Checks a file of packages and definitions, as the compiler does for `spark-submit`.
  package func checkFile(_ unit: CompilationUnit, source: Source) -> CheckedFile {
    begin(source, wantsWarnings: false)
    let root = universe.demandPackage("")
    let place = Scope(.package(root), parent: scope)
    var mains: [ClassSymbol] = []
    let checked = check(unit.statements, in: root, place, &mains)
    let result = result(of: checked) {}
    return CheckedFile(unit: result, mains: mains)
  }

  /// Checks `package a.b` and what belongs to it.
  func checkPackage(_ clause: PackageClause, in outer: Scope) -> [CheckedStatement] {
    let package = universe.demandPackage(clause.path.joined(separator: "."))
    var mains: [ClassSymbol] = []
    return check(clause.statements, in: package, Scope(.package(package), parent: outer), &mains)
  }

  /// Checks the statements of a package; collects the objects that can be run.
  private func check(
    _ statements: [Statement], in package: PackageSymbol, _ place: Scope, _ mains: inout [ClassSymbol]
  ) -> [CheckedStatement] {
    var checked: [CheckedStatement] = []
    let entered = checker.inScope(place) { checker.enter(statements, at: .package(package, place), scope: place) }
    for (index, statement): (Int, Statement) in statements.enumerated() {
      switch statement {
      case .package(let clause):
        let path = package.fullName.isEmpty ? clause.path : [package.fullName] + clause.path
        let inner = universe.demandPackage(path.joined(separator: "."))
        let scope = Scope(.package(inner), parent: entered.scopes[index])
        checked += check(clause.statements, in: inner, scope, &mains)
      case .import(let clause):
        checker.inScope(entered.scopes[index]) { checker.checkImport(clause) }
        checked.append(CheckedStatement(.import(clause), range: clause.range))
      case .definition(let definition):
        let symbols = entered.symbols[index]
        let typed = checker.inScope(entered.scopes[index]) { checker.typedDefinition(definition, symbols) }
        checked += typed.map { (part: TypedStatement) in CheckedStatement(part, range: definition.range) }
        mains += symbols.compactMap { (symbol: Symbol) in (symbol as? ClassSymbol).flatMap { isMain($0) ? $0 : nil } }
      case .expression(let expression):
        checker.error("expected class or object definition", at: expression.range, point: expression.point)
      }
    }
    return checked
  }

  /// Returns true iff the object can be run: it has a method `main(args: Array[String])`, its own or that of App.
  package func isMain(_ symbol: ClassSymbol) -> Bool {
    guard symbol.isObject else { return false }
    return symbol.members(named: "main").contains { (member: Symbol) in
      guard let method = member as? MethodSymbol, method.parameterLists.count == 1, let parameter = method.parameterLists[0].first
      else {
        return false
      }
      return method.parameterCount == 1 && checker.isSame(parameter.type, universe.array(universe.string))
    }
  }
}

/// A checked file, with the objects in it that can be run.
package struct CheckedFile {
  /// The statements and messages.
  package var unit: CheckedUnit
  /// The objects that have a `main`, in the order of the text.
  package var mains: [ClassSymbol]
}

extension CompilationUnit {
  /// True iff it holds packages, imports and definitions of classes and objects only, one of which looks like a program to be run.
  package var isApplication: Bool {
    CompilationUnit.holdsDefinitionsOnly(statements) && CompilationUnit.hasMain(statements)
  }

  /// Returns true iff there are no values, methods or expressions outside classes.
  private static func holdsDefinitionsOnly(_ statements: [Statement]) -> Bool {
    statements.allSatisfy { (statement: Statement) in
      switch statement {
      case .import, .definition(.class): true
      case .package(let clause): holdsDefinitionsOnly(clause.statements)
      case .definition, .expression: false
      }
    }
  }

  /// Returns true iff an object defines `main` or extends `App`.
  private static func hasMain(_ statements: [Statement]) -> Bool {
    statements.contains { (statement: Statement) in
      switch statement {
      case .package(let clause): return hasMain(clause.statements)
      case .definition(.class(let definition)) where definition.kind == .object:
        let extendsApp = definition.parents.contains { (parent: Parent) in
          if case .named(let path) = parent.type.kind { path.last == "App" } else { false }
        }
        let definesMain = definition.body.contains { (member: Statement) in
          if case .definition(.method(let method)) = member { method.name == "main" } else { false }
        }
        return extendsApp || definesMain
      case .import, .definition, .expression: return false
      }
    }
  }
}
