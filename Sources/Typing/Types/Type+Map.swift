extension Type {
  /// Returns the type with `transform` applied to the outermost parts it gives an answer for.
  package func mapped(_ transform: (Type) -> Type?) -> Type {
    if let changed = transform(self) { return changed }
    switch self {
    case .parameter, .this, .singleton, .constant, .variable, .hole, .error:
      return self
    case .class(let symbol, let arguments):
      return arguments.isEmpty ? self : .class(symbol, arguments.mapped(transform))
    case .applied(let symbol, let arguments):
      return .applied(symbol, arguments.mapped(transform))
    case .appliedVariable(let variable, let arguments):
      return .appliedVariable(variable, arguments.mapped(transform))
    case .lambda(let parameters, let body):
      return .lambda(parameters, body.mapped(transform))
    case .alias(let symbol, let arguments):
      return arguments.isEmpty ? self : .alias(symbol, arguments.mapped(transform))
    case .member(let prefix, let symbol):
      return .member(prefix.mapped(transform), symbol)
    case .fieldSingleton(let prefix, let symbol):
      return .fieldSingleton(prefix.mapped(transform), symbol)
    case .compound(let parts):
      return .compound(parts.mapped(transform))
    case .refined(let parts, let symbol):
      return .refined(parts.mapped(transform), symbol)
    case .repeated(let element):
      return .repeated(element.mapped(transform))
    case .byName(let result):
      return .byName(result.mapped(transform))
    case .wildcard(let lower, let upper):
      return .wildcard(lower: lower?.mapped(transform), upper: upper?.mapped(transform))
    case .method(let signature):
      return .method(signature.mapped(transform))
    }
  }

  /// Returns true iff the predicate holds for the type or a part of it.
  package func contains(where predicate: (Type) -> Bool) -> Bool {
    if predicate(self) { return true }
    switch self {
    case .parameter, .this, .singleton, .constant, .variable, .hole, .error:
      return false
    case .class(_, let arguments), .applied(_, let arguments), .appliedVariable(_, let arguments),
      .alias(_, let arguments):
      return arguments.contains { (part: Type) in part.contains(where: predicate) }
    case .compound(let parts), .refined(let parts, _):
      return parts.contains { (part: Type) in part.contains(where: predicate) }
    case .lambda(_, let body), .repeated(let body), .byName(let body), .member(let body, _), .fieldSingleton(let body, _):
      return body.contains(where: predicate)
    case .wildcard(let lower, let upper):
      return (lower?.contains(where: predicate) ?? false) || (upper?.contains(where: predicate) ?? false)
    case .method(let signature):
      return signature.result.contains(where: predicate)
        || signature.parameterLists.contains { (list: [SignatureParameter]) in
          list.contains { (parameter: SignatureParameter) in parameter.type.contains(where: predicate) }
        }
    }
  }

  /// True iff it was reported, or a part of it was.
  package var isErroneous: Bool { contains { (part: Type) in part == .error } }

  /// True iff a part of it is not known yet.
  package var hasHole: Bool { contains { (part: Type) in part == .hole } }

  /// Returns true iff one of the parameters occurs.
  package func mentions(_ parameters: [TypeParameterSymbol]) -> Bool {
    guard !parameters.isEmpty else { return false }
    return contains { (part: Type) in
      switch part {
      case .parameter(let symbol), .applied(let symbol, _): parameters.contains(symbol)
      default: false
      }
    }
  }

  /// Returns true iff one of the parameters occurs; counts inference variables too.
  package var mentionsVariable: Bool {
    contains { (part: Type) in
      switch part {
      case .variable, .appliedVariable: true
      default: false
      }
    }
  }
}

extension Array where Element == Type {
  /// Returns the types with `transform` applied to each.
  package func mapped(_ transform: (Type) -> Type?) -> [Type] {
    map { (part: Type) in part.mapped(transform) }
  }
}

extension MethodSignature {
  /// Returns the signature with `transform` applied to its types.
  package func mapped(_ transform: (Type) -> Type?) -> MethodSignature {
    var changed = self
    changed.parameterLists = parameterLists.map { (list: [SignatureParameter]) in
      list.map { (parameter: SignatureParameter) in
        SignatureParameter(symbol: parameter.symbol, type: parameter.type.mapped(transform))
      }
    }
    changed.result = result.mapped(transform)
    return changed
  }
}
