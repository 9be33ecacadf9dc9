import Syntax

/// Whether an instance of an inner class belongs to the instance that the pattern's path names.
///
/// Source: outer tests of scalac's pattern matcher (`scala.tools.nsc.transform.patmat.MatchTreeMaking`).
extension Checker {
  /// Returns the pattern of an inner class with the test of the instance around it, unless the static type says which that is.
  ///
  /// Instances of a final class do not know the instance around them where scalac compiles them, so none is tested.
  func withOuterTest(
    _ pattern: TypedPattern, of symbol: ClassSymbol, inside outer: TypedExpression?, scrutinee: Type
  ) -> TypedPattern {
    guard let outer, outer.isPath, let owner = symbol.owner as? ClassSymbol, !owner.isObject, !owner.has(.prelude),
      !symbol.has(.final), !symbol.isModuleClass
    else { return pattern }
    let known = outerPath(of: universe.widened(scrutinee), owner)
    if let known, isSame(known, outer.pathType) { return pattern }
    return TypedPattern(.inside(outer, symbol, pattern), type: pattern.type, range: pattern.range)
  }

  /// Returns the value that a type's path names: `o` for `o.C`; nil if the type names none.
  func outerValue(of type: Type) -> TypedExpression? {
    guard let owner = type.classSymbol?.owner as? ClassSymbol else { return nil }
    return outerPath(of: type, owner).flatMap(value(ofPath:))
  }

  /// Returns the path through which a type is a member of instances of `owner`.
  private func outerPath(of type: Type, _ owner: ClassSymbol) -> Type? {
    guard case .class(let symbol, let arguments) = type.dealiased,
      let index = symbol.allTypeParameters.firstIndex(where: { $0.outerThis.map { $0 === owner } ?? false }),
      index < arguments.count
    else { return nil }
    return arguments[index]
  }

  /// Returns the value that a path as a type stands for.
  func value(ofPath path: Type) -> TypedExpression? {
    switch path {
    case .this(let symbol): return .this(symbol)
    case .singleton(let variable): return TypedExpression(.variable(variable), type: path, range: .at(0))
    case .fieldSingleton(let prefix, let field):
      return value(ofPath: prefix).map { TypedExpression(.field($0, field), type: path, range: .at(0)) }
    case .class(let symbol, _) where symbol.isObject: return .module(symbol)
    default: return nil
    }
  }
}
