/// Bounds of a type parameter inside a case whose pattern tells more about it than its declaration.
struct RefinedBounds {
  /// The type that it is known to include.
  var lower: Type?
  /// The type that it is known to conform to.
  var upper: Type?
}

extension Checker {
  /// Returns what a type parameter conforms to at this place.
  func upperBound(of symbol: TypeParameterSymbol) -> Type? {
    if refinedBounds.isEmpty { return symbol.upper }
    return refinedBounds[symbol]?.upper ?? symbol.upper
  }

  /// Returns what conforms to a type parameter at this place.
  func lowerBound(of symbol: TypeParameterSymbol) -> Type? {
    if refinedBounds.isEmpty { return symbol.lower }
    return refinedBounds[symbol]?.lower ?? symbol.lower
  }

  /// Notes what it means for the type parameters of methods that a value of type `value` is an instance of `pattern`.
  ///
  /// As in scalac's `inferConstructorInstance` and `inferTypedPattern`: in `case IntLit(n)` for an `Expr[A]` the `A` is Int.
  ///
  /// - Returns: `false` if that cannot be, as for the type parameter of a class, which stays what it is.
  @discardableResult
  func refineBounds(by pattern: Type, _ value: Type) -> Bool {
    if conforms(pattern, to: value) { return true }
    return value.parts.allSatisfy { (part: Type) in
      guard case .class(let target, let arguments) = part.dealiased, case .class(_, let own)? = baseType(of: pattern, target)
      else { return true }
      return refineArguments(of: target, own, arguments)
    }
  }

  /// Compares the arguments that an instance has with those that its static type names.
  private func refineArguments(of symbol: ClassSymbol, _ found: [Type], _ wanted: [Type]) -> Bool {
    for (parameter, pair): (TypeParameterSymbol, (Type, Type)) in zip(symbol.allTypeParameters, zip(found, wanted)) {
      let known = bounded(pair.0)
      switch (known.dealiased, pair.1.dealiased) {
      case (.parameter(let same), .parameter(let own)) where same === own: continue
      case (_, .parameter(let own)) where own.owner is MethodSymbol && own.arity == 0:
        refine(own, known, parameter.variance)
      case (.class(let other, let inner), .parameter(let own))
      where own.owner is ClassSymbol && own.outerThis == nil && parameter.variance == .invariant && inner.isEmpty && !other.isObject:
        if !known.isAny { return false }
      case (.class(let left, let inner), .class(let right, let outer)) where left === right:
        guard refineArguments(of: left, inner, outer) else { return false }
      default: continue
      }
    }
    return true
  }

  /// Narrows the bounds of a type parameter in a position of the given variance.
  private func refine(_ symbol: TypeParameterSymbol, _ known: Type, _ variance: TypeParameterSymbol.Variance) {
    guard !known.isErroneous, !known.mentions([symbol]) else { return }
    var bounds = refinedBounds[symbol] ?? RefinedBounds(lower: symbol.lower, upper: symbol.upper)
    if variance != .contravariant { bounds.lower = bounds.lower.map { (lower: Type) in lub([lower, known]) } ?? known }
    if variance != .covariant { bounds.upper = bounds.upper.map { (upper: Type) in glb([known, upper]) } ?? known }
    refinedBounds[symbol] = bounds
  }
}
