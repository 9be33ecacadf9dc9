import Syntax

extension Checker {
  /// Reports type parameters with a sign that stand where the sign does not allow them.
  func checkVariance(of symbol: ClassSymbol) {
    let signed = symbol.typeParameters.filter { (parameter: TypeParameterSymbol) in parameter.variance != .invariant }
    guard !signed.isEmpty else { return }
    for member: Symbol in symbol.declarations.ordered
    where !member.has(.privateThis) && !member.has(.private) && !member.has(.parameterAccessor) {
      switch member {
      case let field as FieldSymbol:
        guard let type = field.type else { continue }
        if field.isVar {
          checkVariance(of: type, signed, .contravariant, "type \(text(of: type)) of value \(field.name)_=", at: field)
        }
        checkVariance(of: type, signed, .covariant, "type \(text(of: type)) of \(Messages.described(field))", at: field)
      case let method as MethodSymbol where !method.has(.synthetic):
        for parameter: ParameterSymbol in method.parameterLists.flatMap({ $0 }) {
          checkVariance(
            of: parameter.type, signed, .contravariant, "type \(text(of: parameter.type)) of value \(parameter.name)", at: parameter
          )
        }
        guard let result = method.resultType else { continue }
        checkVariance(of: result, signed, .covariant, "type \(text(of: result)) of \(Messages.described(method))", at: method)
      default: continue
      }
    }
  }

  /// Reports the first of the parameters that stands in `type` where its sign does not allow it.
  private func checkVariance(
    of type: Type, _ signed: [TypeParameterSymbol], _ place: TypeParameterSymbol.Variance, _ what: String, at symbol: Symbol
  ) {
    guard let (parameter, found) = misplaced(in: type, signed, place) else { return }
    error(
      "\(Checker.word(parameter.variance)) type \(parameter.name) occurs in \(Checker.word(found)) position in \(what)",
      at: symbol.range)
  }

  /// Returns a parameter that stands where its sign does not allow it, with the sign of that place.
  private func misplaced(
    in type: Type, _ signed: [TypeParameterSymbol], _ place: TypeParameterSymbol.Variance
  ) -> (TypeParameterSymbol, TypeParameterSymbol.Variance)? {
    switch type {
    case .parameter(let symbol), .applied(let symbol, _):
      return signed.contains(symbol) && symbol.variance != place ? (symbol, place) : nil
    case .class(let symbol, let arguments):
      return misplaced(in: arguments, of: symbol.typeParameters, signed, place)
    case .alias:
      let target = type.dealiased
      return target == type ? nil : misplaced(in: target, signed, place)
    case .compound(let parts), .refined(let parts, _):
      for part: Type in parts { if let found = misplaced(in: part, signed, place) { return found } }
      return nil
    case .byName(let inner), .repeated(let inner): return misplaced(in: inner, signed, place)
    case .wildcard(let lower, let upper):
      if let upper, let found = misplaced(in: upper, signed, place) { return found }
      return lower.flatMap { misplaced(in: $0, signed, Checker.flipped(place)) }
    case .appliedVariable, .lambda, .member, .this, .singleton, .fieldSingleton, .constant, .method, .variable, .hole, .error:
      return nil
    }
  }

  /// Looks at the arguments of a class, each of which has the sign of its parameter.
  private func misplaced(
    in arguments: [Type], of parameters: [TypeParameterSymbol], _ signed: [TypeParameterSymbol],
    _ place: TypeParameterSymbol.Variance
  ) -> (TypeParameterSymbol, TypeParameterSymbol.Variance)? {
    for (argument, parameter): (Type, TypeParameterSymbol) in zip(arguments, parameters) {
      let inner: TypeParameterSymbol.Variance
      switch parameter.variance {
      case .covariant: inner = place
      case .contravariant: inner = Checker.flipped(place)
      case .invariant: inner = .invariant
      }
      if let found = misplaced(in: argument, signed, inner) { return found }
    }
    return nil
  }

  /// Returns the opposite sign.
  private static func flipped(_ variance: TypeParameterSymbol.Variance) -> TypeParameterSymbol.Variance {
    switch variance {
    case .covariant: .contravariant
    case .contravariant: .covariant
    case .invariant: .invariant
    }
  }

  /// Returns the word for a sign.
  private static func word(_ variance: TypeParameterSymbol.Variance) -> String {
    switch variance {
    case .covariant: "covariant"
    case .contravariant: "contravariant"
    case .invariant: "invariant"
    }
  }
}
