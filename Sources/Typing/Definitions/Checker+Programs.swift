import Syntax

extension Checker {
  /// The trait `scala.App`, if the prelude has it.
  private var app: ClassSymbol? { universe.classSymbol("scala.App") }

  /// Returns true iff the object is a program that is run by the statements of its body.
  func isProgram(_ symbol: ClassSymbol) -> Bool {
    guard !symbol.has(.prelude), let app else { return false }
    return symbol.derives(from: app)
  }

  /// Declares the `main` of a program: its body runs when that is called, not when the object is first used.
  func declareMain(of symbol: ClassSymbol) {
    let main = MethodSymbol(name: "main", owner: symbol, flags: [.override, .synthetic])
    let parameter = ParameterSymbol(name: "args", owner: main, type: universe.array(universe.string), flags: .parameter)
    main.header = MethodSymbol.Header(typeParameters: [], parameterLists: [[parameter]])
    main.resultType = universe.unit
    main.implementation = .body
    main.range = symbol.range
    symbol.declare(main)
  }

  /// Moves what a program's constructor would do into its `main`.
  func moveBodyToMain(of symbol: ClassSymbol, _ typed: inout TypedClass) {
    guard isProgram(symbol), let main = symbol.declarations.terms["main"]?.first as? MethodSymbol, main.has(.synthetic),
      let parameter = main.parameterLists.first?.first
    else { return }
    let variable = variable(for: parameter)
    var statements: [TypedStatement] = []
    if let field = app?.declarations.terms["commandLine"]?.first as? FieldSymbol {
      let value = TypedExpression(.variable(variable), type: parameter.type, range: symbol.range)
      statements.append(.expression(assignment(field, value, of: symbol)))
    }
    var kept: [TypedClass.Initialiser] = []
    for step: TypedClass.Initialiser in typed.initialisers {
      switch step {
      case .field(let field, _) where field.has(.lazy): kept.append(step)
      case .field(let field, let value): statements.append(.expression(assignment(field, value, of: symbol)))
      case .statement(let value): statements.append(.expression(value))
      case .pattern(let pattern, let value, let pairs):
        statements.append(.pattern(pattern, value))
        for (inner, field): (VariableSymbol, FieldSymbol) in pairs {
          let read = TypedExpression(.variable(inner), type: inner.type ?? .error, range: value.range)
          statements.append(.expression(assignment(field, read, of: symbol)))
        }
      }
    }
    let unit = TypedExpression(.literal(.unit), type: universe.unit, range: symbol.range)
    let body = TypedExpression(.block(statements, unit), type: universe.unit, range: symbol.range)
    typed.initialisers = kept
    typed.methods.append(TypedMethod(symbol: main, parameters: [variable], body: body))
  }

  /// Returns an assignment to a field of an object.
  private func assignment(_ field: FieldSymbol, _ value: TypedExpression, of symbol: ClassSymbol) -> TypedExpression {
    TypedExpression(.assignField(.this(symbol), field, value), type: universe.unit, range: value.range, point: value.point)
  }
}
