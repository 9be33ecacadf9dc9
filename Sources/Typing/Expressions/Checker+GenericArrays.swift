import Syntax

/// Arrays whose elements are known only by a ClassTag.
extension Checker {
  /// Returns the making of an array of a type parameter as a call of its ClassTag, as scalac's `Typers` rewrites it; any other value
  /// is returned as it is.
  func tagged(_ value: TypedExpression) -> TypedExpression {
    guard case .new(let construction) = value.kind, construction.symbol === universe.known.array, construction.arguments.count == 1,
      case .class(_, let arguments) = value.type.dealiased, let element = arguments.first, !scope.isPrelude,
      isAbstract(element)
    else { return value }
    guard let tag = classTag(of: element, value.range), let make = universe.known.classTag.method(named: "newArray") else {
      error("cannot find class tag for element type \(text(of: element))", at: value.range, point: value.range.start)
      return .error(value.range)
    }
    return TypedExpression(
      .call(TypedExpression.Call(make, receiver: tag, arguments: construction.arguments)), type: value.type, range: value.range)
  }

  /// Returns true iff a type is a type parameter or an array of one.
  private func isAbstract(_ type: Type) -> Bool {
    switch instantiated(type).dealiased {
    case .parameter: true
    case .class(let symbol, let arguments): symbol === universe.known.array && arguments.contains(where: isAbstract)
    default: false
    }
  }

  /// Returns the ClassTag of a type: the one in scope, or for an array that of its elements, wrapped.
  private func classTag(of type: Type, _ range: SourceRange) -> TypedExpression? {
    let symbol: ClassSymbol = universe.known.classTag
    if let found = inferImplicit(.class(symbol, [type]), at: range) { return found }
    guard case .class(let array, let arguments) = instantiated(type).dealiased, array === universe.known.array,
      let element = arguments.first, let tag = classTag(of: element, range), let wrap = symbol.method(named: "wrap")
    else { return nil }
    return TypedExpression(
      .call(TypedExpression.Call(wrap, receiver: tag, arguments: [])), type: .class(symbol, [type]), range: range)
  }
}

extension ClassSymbol {
  /// The method of a name that the class itself declares.
  fileprivate func method(named name: String) -> MethodSymbol? {
    members(named: name).lazy.compactMap { (member: Symbol) in member as? MethodSymbol }.first
  }
}
