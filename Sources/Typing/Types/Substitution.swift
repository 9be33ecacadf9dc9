/// What type parameters stand for at one place.
package struct Substitution {
  /// The parameters.
  package private(set) var parameters: [TypeParameterSymbol]
  /// The types, one for each parameter.
  package private(set) var arguments: [Type]

  /// Creates a substitution; surplus parameters or arguments are left out.
  package init(_ parameters: [TypeParameterSymbol], _ arguments: [Type]) {
    let count = min(parameters.count, arguments.count)
    self.parameters = parameters.count == count ? parameters : Array(parameters.prefix(count))
    self.arguments = arguments.count == count ? arguments : Array(arguments.prefix(count))
  }

  /// The substitution that changes nothing.
  package static var identity: Substitution { Substitution([], []) }

  /// True iff it changes nothing.
  package var isEmpty: Bool { parameters.isEmpty }

  /// Returns what the parameter stands for.
  package func argument(for symbol: TypeParameterSymbol) -> Type? {
    for index: Int in parameters.indices where parameters[index] === symbol { return arguments[index] }
    return nil
  }

  /// Returns what the enclosing instance of a class is, if one of the parameters stands for it.
  func outer(_ symbol: ClassSymbol) -> Type? {
    for index: Int in parameters.indices where parameters[index].outerThis === symbol { return arguments[index] }
    return nil
  }

  /// Returns the type with the parameters replaced, and the `this` of classes around by what it is for the parameters' class.
  func seen(_ type: Type) -> Type {
    self(type).mapped { (part: Type) -> Type? in
      guard case .this(let symbol) = part else { return nil }
      let known = outer(symbol) ?? part
      if case .this(let module) = known, module.isObject { return .class(module, []) }
      return known
    }
  }

  /// Returns the type with the parameters replaced, and the `this` of the classes around by the instances that they stand for.
  func placed(_ type: Type) -> Type {
    guard parameters.contains(where: { (parameter: TypeParameterSymbol) in parameter.outerThis != nil }) else { return self(type) }
    return self(type).mapped { (part: Type) -> Type? in
      guard case .this(let symbol) = part else { return nil }
      return outer(symbol)
    }
  }

  /// Adds a parameter.
  package mutating func add(_ parameter: TypeParameterSymbol, _ argument: Type) {
    parameters.append(parameter)
    arguments.append(argument)
  }

  /// Returns the type with the parameters replaced.
  package func callAsFunction(_ type: Type) -> Type {
    if isEmpty { return type }
    switch type {
    case .class(_, let arguments) where arguments.isEmpty: return type
    case .parameter(let symbol): return argument(for: symbol) ?? type
    default: break
    }
    return type.mapped { (part: Type) -> Type? in
      switch part {
      case .class(_, let arguments) where arguments.isEmpty:
        return part
      case .parameter(let symbol):
        return argument(for: symbol) ?? part
      case .applied(let symbol, let arguments):
        guard let constructor = argument(for: symbol) else { return nil }
        return constructor.applied(to: arguments.map { (argument: Type) in self(argument) })
      default:
        return nil
      }
    }
  }

  /// Returns the signature with the parameters replaced.
  package func callAsFunction(_ signature: MethodSignature) -> MethodSignature {
    if isEmpty { return signature }
    var changed = signature
    changed.parameterLists = signature.parameterLists.map { (list: [SignatureParameter]) in
      list.map { (parameter: SignatureParameter) in
        SignatureParameter(symbol: parameter.symbol, type: self(parameter.type))
      }
    }
    changed.result = self(signature.result)
    return changed
  }
}

extension Type {
  /// Returns the type constructor applied to arguments.
  package func applied(to arguments: [Type]) -> Type {
    switch self {
    case .lambda(let parameters, let body): Substitution(parameters, arguments)(body)
    case .parameter(let symbol): .applied(symbol, arguments)
    case .variable(let variable):
      if let solution = variable.solution { solution.applied(to: arguments) } else { .appliedVariable(variable, arguments) }
    case .class(let symbol, let own) where own.isEmpty: .class(symbol, arguments)
    case .alias(let symbol, let own) where own.isEmpty: .alias(symbol, arguments)
    case .hole, .error: self
    default: self
    }
  }

  /// Returns the class as a type constructor that takes its last `arity` arguments, the others being given.
  package static func constructor(_ symbol: ClassSymbol, given: [Type], arity: Int) -> Type {
    let fresh = (0..<arity).map { (index: Int) -> TypeParameterSymbol in
      let own = symbol.typeParameters
      let position = given.count + index
      let variance: TypeParameterSymbol.Variance = position < own.count ? own[position].variance : .invariant
      return TypeParameterSymbol(name: "X\(index)", owner: nil, variance: variance)
    }
    return .lambda(fresh, .class(symbol, given + fresh.map { (parameter: TypeParameterSymbol) in .parameter(parameter) }))
  }
}
