import Typing

/// What a nested piece of code uses of the code around it.
struct Captures: Equatable {
  /// The variables, in the order of their first use.
  private(set) var variables: [VariableSymbol] = []
  /// The members of `variables`.
  private var known: Set<VariableSymbol> = []
  /// True iff it uses `this` of the class around it.
  var usesThis = false

  /// Adds a variable.
  mutating func insert(_ variable: VariableSymbol) {
    if known.insert(variable).inserted { variables.append(variable) }
  }

  /// Adds all of another piece's but those bound here.
  mutating func formUnion(_ other: Captures, except bound: Set<VariableSymbol> = []) {
    for variable: VariableSymbol in other.variables where !bound.contains(variable) { insert(variable) }
    if other.usesThis { usesThis = true }
  }
}

/// Works out what lambdas, local methods and local classes capture, and which variables need a cell.
///
/// One analysis serves one outermost body (a method, a statement of the session); nested pieces ask it again.
final class CaptureAnalysis {
  /// The local methods of the body.
  private(set) var methods: [MethodSymbol: TypedMethod] = [:]
  /// The local classes of the body, anonymous ones included.
  private(set) var classes: [ClassSymbol: TypedClass] = [:]
  /// What each local method captures, methods it calls included.
  private(set) var methodCaptures: [MethodSymbol: Captures] = [:]
  /// What each local class captures.
  private(set) var classCaptures: [ClassSymbol: Captures] = [:]
  /// The variables that nested code shares with the code that assigns them.
  private(set) var celled: Set<VariableSymbol> = []
  /// The variables that are assigned while a value read from them may still be held, as `s` in `s + { s = 5; 1 }`.
  private(set) var reassigned: Set<VariableSymbol> = []
  /// Stands for a method's frame in lambdas that return from it.
  private(set) var returnTokens: [MethodSymbol: VariableSymbol] = [:]

  /// Analyses a body.
  init(_ body: TypedExpression) { analyse { (walk: TypedWalk) in walk.visit(body) } }

  /// Analyses a method with its defaults.
  init(_ method: TypedMethod) { analyse { (walk: TypedWalk) in walk.visit(method) } }

  /// Analyses a class that is not local.
  init(_ definition: TypedClass) { analyse { (walk: TypedWalk) in walk.visit(definition) } }

  /// Collects local definitions, then captures to their fixed point, then the variables that need cells.
  private func analyse(_ run: (TypedWalk) -> Void) {
    run(collector())
    var changed = true
    while changed {
      changed = false
      for (symbol, method): (MethodSymbol, TypedMethod) in methods {
        let captures: Captures = self.captures(of: method)
        if captures != methodCaptures[symbol] {
          methodCaptures[symbol] = captures
          changed = true
        }
      }
      for (symbol, definition): (ClassSymbol, TypedClass) in classes {
        let captures: Captures = self.captures(of: definition)
        if captures != classCaptures[symbol] {
          classCaptures[symbol] = captures
          changed = true
        }
      }
    }
    run(cellFinder())
    run(reassignmentFinder())
  }

  /// A walk that finds the variables that are assigned in a later operand.
  private func reassignmentFinder() -> TypedWalk {
    var isLater = false
    return TypedWalk(
      enter: { [self] (expression: TypedExpression) in
        if isLater, case .assignVariable(let variable, _) = expression.kind { reassigned.insert(variable) }
        return true
      },
      around: { (surroundings: TypedWalk.Surroundings, visit: () -> Void) in
        let before: Bool = isLater
        isLater = surroundings == .laterOperands
        visit()
        isLater = before
      })
  }

  /// A walk that records local methods and classes.
  private func collector() -> TypedWalk {
    TypedWalk(enter: { [self] (expression: TypedExpression) in
      switch expression.kind {
      case .block(let statements, _):
        for statement: TypedStatement in statements {
          if case .method(let method) = statement, !method.symbol.has(.topLevel) { methods[method.symbol] = method }
          if case .class(let definition) = statement { record(definition) }
        }
      case .anonymousClass(let definition): record(definition)
      default: break
      }
      return true
    })
  }

  /// Records a local class and the classes inside it.
  private func record(_ definition: TypedClass) {
    classes[definition.symbol] = definition
    definition.classes.forEach(record)
  }

  /// Returns the token of a method that lambdas return from.
  func returnToken(of method: MethodSymbol) -> VariableSymbol {
    if let token = returnTokens[method] { return token }
    let token = VariableSymbol(name: "return$", owner: method, type: .error)
    returnTokens[method] = token
    return token
  }

  /// Returns what a function value captures.
  func captures(ofLambda expression: TypedExpression) -> Captures {
    switch expression.kind {
    case .lambda(let lambda): captures(in: { $0.visit(lambda.body) }, bound: Set(lambda.parameters), inFunction: true)
    case .partialFunction(let function):
      captures(in: { (walk: TypedWalk) in function.cases.forEach(walk.visit) }, bound: [function.parameter], inFunction: true)
    case .thunk(let body): captures(in: { $0.visit(body) }, bound: [], inFunction: true)
    default: captures(in: { $0.visit(expression) }, bound: [], inFunction: true)
    }
  }

  /// Returns what a local method captures.
  private func captures(of method: TypedMethod) -> Captures {
    captures(in: { $0.visit(method) }, bound: Set(method.parameters), inFunction: false)
  }

  /// Returns what a local class captures; its own `this` is no capture, that of the code around it is.
  private func captures(of definition: TypedClass) -> Captures {
    var captures: Captures = captures(in: { $0.visit(definition) }, bound: Set(definition.constructorParameters), inFunction: false)
    captures.usesThis = false
    let inner: Set<ClassSymbol> = innerClasses(of: definition)
    TypedWalk(enter: { [self] (expression: TypedExpression) in
      if case .this(let symbol) = expression.kind, !inner.contains(symbol) { captures.usesThis = true }
      if case .new(let construction) = expression.kind, construction.outer == nil, isInner(construction.symbol),
        let outer = construction.symbol.owner as? ClassSymbol, !inner.contains(outer)
      {
        captures.usesThis = true
      }
      return true
    }).visit(definition)
    for parent: Type in definition.symbol.parents {
      if let inherited = parent.classSymbol.flatMap({ (symbol: ClassSymbol) in classCaptures[symbol] }) {
        captures.formUnion(inherited)
      }
    }
    return captures
  }

  /// Returns a class and the classes inside it.
  private func innerClasses(of definition: TypedClass) -> Set<ClassSymbol> {
    definition.classes.reduce(into: [definition.symbol]) { (all: inout Set<ClassSymbol>, inner: TypedClass) in
      all.formUnion(innerClasses(of: inner))
    }
  }

  /// Returns the case class that a method which the compiler wrote makes an instance of.
  private func madeClass(_ method: MethodSymbol) -> ClassSymbol? {
    switch method.implementation {
    case .synthetic(.caseApply): method.ownerClass?.companion
    case .synthetic(.caseCopy): method.ownerClass
    case .synthetic(.implicitConversion): method.resultType?.classSymbol
    default: nil
    }
  }

  /// Whether each instance of a class belongs to one of the class around it.
  private func isInner(_ symbol: ClassSymbol) -> Bool {
    guard let outer = symbol.owner as? ClassSymbol else { return false }
    return !outer.isObject && !symbol.has(.prelude)
  }

  /// Collects the variables that a piece of code uses but does not bind.
  private func captures(in run: (TypedWalk) -> Void, bound parameters: Set<VariableSymbol>, inFunction: Bool) -> Captures {
    var captures = Captures()
    var bound: Set<VariableSymbol> = parameters
    let walk = TypedWalk(
      enter: { [self] (expression: TypedExpression) in
        switch expression.kind {
        case .variable(let variable), .assignVariable(let variable, _), .placeholder(let variable):
          if !variable.isTopLevel { captures.insert(variable) }
        case .this: captures.usesThis = true
        case .call(let call):
          if call.isSuper { captures.usesThis = true }
          if let made = madeClass(call.method) {
            if isInner(made) { captures.usesThis = true }
            if let inner = classCaptures[made] { captures.formUnion(inner) }
          }
          if let inner = methodCaptures[call.method] { captures.formUnion(inner) }
        case .defaultArgument(let method, _, _, _):
          if let inner = methodCaptures[method] { captures.formUnion(inner) }
        case .new(let construction):
          if construction.outer == nil, isInner(construction.symbol) { captures.usesThis = true }
          if let inner = classCaptures[construction.symbol] { captures.formUnion(inner) }
        case .anonymousClass(let definition):
          if let inner = classCaptures[definition.symbol] { captures.formUnion(inner) }
        case .returning(_, let method):
          if inFunction || methods[method] == nil { captures.insert(returnToken(of: method)) }
        default: break
        }
        return true
      },
      bind: { (variable: VariableSymbol) in bound.insert(variable) })
    run(walk)
    var result = Captures()
    result.formUnion(captures, except: bound)
    return result
  }

  /// A walk that finds variables which are captured and assigned, or used by local methods before their definition.
  private func cellFinder() -> TypedWalk {
    TypedWalk(enter: { [self] (expression: TypedExpression) in
      switch expression.kind {
      case .lambda, .partialFunction, .thunk: markCells(captures(ofLambda: expression))
      case .call(let call):
        guard let loop = RangeLoop(call) else { return true }
        let walk: TypedWalk = cellFinder()
        walk.visit(loop.range)
        walk.visit(loop.body)
        return false
      case .anonymousClass(let definition): markCells(classCaptures[definition.symbol] ?? Captures())
      case .block(let statements, _):
        for statement: TypedStatement in statements {
          if case .method(let method) = statement { markCells(methodCaptures[method.symbol] ?? Captures(), shared: true) }
          if case .class(let definition) = statement { markCells(classCaptures[definition.symbol] ?? Captures(), shared: true) }
        }
      default: break
      }
      return true
    })
  }

  /// Marks captured variables that can change after they were captured.
  ///
  /// - Parameter shared: `true` iff the capturing code can run before the variable is set: a local method or class.
  private func markCells(_ captures: Captures, shared: Bool = false) {
    for variable: VariableSymbol in captures.variables {
      if variable.isVar || (shared && variable.parameter == nil && !variable.has(.parameter)) {
        celled.insert(variable)
      }
    }
  }
}
