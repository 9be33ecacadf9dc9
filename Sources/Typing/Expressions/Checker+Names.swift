import Syntax

extension Checker {
  /// Returns what a simple name stands for.
  func denote(name: String, at expression: Expression) -> Denotation {
    let (range, point) = (expression.range, expression.point)
    guard let binding = scope.lookup(term: name) else {
      definitions.probe?.note(name, .term(scope))
      error("not found: value \(name)", at: range, point: point, hint: nearName(name))
      return .value(.error(range))
    }
    switch binding {
    case .variable(let variable): return .value(reference(to: variable, range, point))
    case .methods(let methods):
      return .methods(MethodReference(name: name, methods: methods, receiver: nil, range: range, point: point))
    case .member(let qualifier, let member):
      return denote(member, of: qualifier.at(range, point: point), range, point, reportsAsName: name)
    case .module(let module): return .value(TypedExpression.module(module).at(range, point: point))
    case .package(let package): return .package(package)
    case .this(let symbol): return .value(TypedExpression.this(symbol).at(range, point: point))
    }
  }

  /// Returns a use of a variable; reports one whose type depends on itself.
  func reference(to variable: VariableSymbol, _ range: SourceRange, _ point: Int) -> TypedExpression {
    guard let type = variable.type else {
      error("recursive value \(variable.name) needs type", at: range, point: point)
      return .error(range)
    }
    return TypedExpression(.variable(variable), type: type, range: range, point: point)
  }

  /// Returns `this`, or `C.this`.
  func denoteThis(_ qualifier: String?, at expression: Expression) -> TypedExpression {
    let classes = scope.enclosingClasses
    let found = qualifier.map { (name: String) in classes.first { (symbol: ClassSymbol) in symbol.name == name } } ?? classes.first
    guard let found else {
      let message = qualifier.map { (name: String) in "\(name) is not an enclosing class" }
      error(message ?? "this can be used only in a class, object, or template", at: expression.range, point: expression.point)
      return .error(expression.range)
    }
    return TypedExpression.this(found).at(expression.range, point: expression.point)
  }

  /// Returns what `super.name` stands for.
  func denoteSuper(_ qualifier: String?, mixin: String?, name: String, at expression: Expression) -> Denotation {
    let (range, point) = (expression.range, expression.point)
    let classes = scope.enclosingClasses
    let found = qualifier.map { (name: String) in classes.first { (symbol: ClassSymbol) in symbol.name == name } } ?? classes.first
    guard let found else {
      error("super can be used only in a class, object, or template", at: range, point: point)
      return .value(.error(range))
    }
    let receiver = TypedExpression(.this(found), type: .this(found), range: range, point: point)
    let parent = mixin.flatMap { (mixin: String) in
      found.ancestors.order.dropFirst().first { (ancestor: ClassSymbol) in ancestor.name == mixin }
    }
    let symbols = mixin == nil ? found.membersOfSuper(named: name) : parent?.members(named: name).filter { !$0.has(.private) } ?? []
    if !symbols.isEmpty {
      var denotation = denote(symbols, name: name, of: receiver, range, point)
      if case .methods(var reference) = denotation {
        reference.isSuper = true
        denotation = .methods(reference)
      }
      return denotation
    }
    let parents = found.parents.map { (parent: Type) in text(of: parent) }.joined(separator: " with ")
    error("value \(name) is not a member of \(parents)", at: range, point: point)
    return .value(.error(range))
  }

  /// Returns a hint that names something visible whose name is one or two letters away.
  private func nearName(_ name: String) -> String? { nil }
}
