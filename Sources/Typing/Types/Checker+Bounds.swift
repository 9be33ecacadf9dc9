extension Checker {
  /// Returns the least type that all the types conform to, exact over class hierarchies; `Nothing` for none.
  package func lub(_ types: [Type]) -> Type { lub(types, depth: 0) }

  /// Returns the least upper bound in which numbers widen to each other, as for the branches of an `if`.
  package func weakLub(_ types: [Type]) -> Type {
    let wide = types.map { (type: Type) in universe.widened(type) }
    let values = wide.filter { (type: Type) in !type.isNothing }
    if values.count > 1, values.allSatisfy({ (type: Type) in type.isNumeric }) {
      return numericLub(values)
    }
    return lub(types)
  }

  /// Returns the numeric type that all the numeric types widen to.
  func numericLub(_ types: [Type]) -> Type {
    var result = types[0]
    for type: Type in types.dropFirst() {
      if widensNumerically(result, to: type) {
        result = type
      } else if !widensNumerically(type, to: result) {
        result = universe.int
      }
    }
    return result
  }

  /// Returns true iff a value of the numeric type is silently converted to the target.
  package func widensNumerically(_ type: Type, to target: Type) -> Bool {
    guard let from = type.role, let to = target.role, from.isNumeric, to.isNumeric else { return false }
    return Checker.widens(from, to: to)
  }

  /// Returns true iff numbers of one class widen to the other: Byte, Short, Int, Long, Float, Double; Char to Int.
  package static func widens(_ from: ClassRole, to: ClassRole) -> Bool {
    if from == to { return true }
    switch to {
    case .short: return from == .byte
    case .int: return from == .byte || from == .short || from == .char
    case .long, .float, .double: return from.rawValue < to.rawValue
    default: return false
    }
  }

  /// Returns the least upper bound; below three levels of arguments it gives up precision.
  func lub(_ types: [Type], depth: Int) -> Type {
    var candidates: [Type] = []
    for type: Type in types where !type.isHole {
      if type.isError { return .error }
      if candidates.contains(where: { (other: Type) in conforms(type, to: other) }) { continue }
      candidates.removeAll { (other: Type) in conforms(other, to: type) }
      candidates.append(type)
    }
    if candidates.isEmpty { return types.isEmpty ? universe.nothing : types[0] }
    if candidates.count == 1 { return candidates[0] }
    let wide = candidates.map { (type: Type) in universe.widened(type).dealiased }
    if wide != candidates { return lub(wide, depth: depth) }
    if depth > 3 { return universe.any }
    if case .lambda(let parameters, _) = wide[0] { return constructorLub(wide, arity: parameters.count, depth: depth) }
    return commonAncestors(wide, depth: depth)
  }

  /// Returns the least upper bound of type constructors: that of what they make of the same arguments.
  private func constructorLub(_ types: [Type], arity: Int, depth: Int) -> Type {
    let parameters = (0..<arity).map { (_: Int) in TypeParameterSymbol(name: "_", owner: nil) }
    let arguments = parameters.map(Type.parameter)
    return .lambda(parameters, lub(types.map { (type: Type) in type.applied(to: arguments) }, depth: depth))
  }

  /// Returns the compound of the minimal classes that all the types derive from.
  private func commonAncestors(_ types: [Type], depth: Int) -> Type {
    let order = memberClasses(of: types[0]).flatMap { (symbol: ClassSymbol) in symbol.ancestors.order }
    var common: [ClassSymbol] = []
    for symbol: ClassSymbol in order
    where !common.contains(symbol) && symbol.role != .any && symbol.role != .anyRef && symbol.role != .anyVal {
      if types.allSatisfy({ (type: Type) in baseType(of: type, symbol) != nil }) { common.append(symbol) }
    }
    let minimal = common.filter { (symbol: ClassSymbol) in
      !common.contains { (other: ClassSymbol) in other !== symbol && other.derives(from: symbol) }
    }
    if minimal.isEmpty {
      if types.allSatisfy({ (type: Type) in conforms(type, to: universe.anyRef) }) { return universe.anyRef }
      if types.allSatisfy({ (type: Type) in conforms(type, to: universe.anyVal) }) { return universe.anyVal }
      return universe.any
    }
    let parts = sortedByDepth(minimal).compactMap { (symbol: ClassSymbol) -> Type? in
      let bases = types.compactMap { (type: Type) in baseType(of: type, symbol) }
      return joined(bases, as: symbol, depth: depth)
    }
    return parts.count == 1 ? parts[0] : .compound(parts)
  }

  /// Returns the classes with the deepest hierarchy first, as scalac's base type sequences order them.
  private func sortedByDepth(_ symbols: [ClassSymbol]) -> [ClassSymbol] {
    symbols.enumerated().sorted { (left, right) in
      let (first, second) = (left.element.ancestors.order.count, right.element.ancestors.order.count)
      if first != second { return first > second }
      if (left.element === universe.known.serializable) != (right.element === universe.known.serializable) {
        return right.element === universe.known.serializable
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// Returns the class applied to the bounds of the arguments, as the variance of the parameters asks; nil if that would need the
  /// bound of type constructors too deep inside.
  private func joined(_ bases: [Type], as symbol: ClassSymbol, depth: Int) -> Type? {
    let parameters = symbol.allTypeParameters
    if parameters.isEmpty { return .class(symbol, []) }
    var arguments: [Type] = []
    for index: Int in parameters.indices {
      let given = bases.compactMap { (base: Type) -> Type? in
        base.arguments.indices.contains(index) ? base.arguments[index] : nil
      }
      guard let first = given.first else { return .class(symbol, []) }
      switch parameters[index].variance {
      case .covariant:
        let isTooDeep = parameters[index].arity > 0 && depth > 2
        if isTooDeep, !given.allSatisfy({ (type: Type) in isSame(type, first) }) { return nil }
        arguments.append(lub(given.map(bounded), depth: depth + 1))
      case .contravariant: arguments.append(glb(given, depth: depth + 1))
      case .invariant:
        if given.allSatisfy({ (type: Type) in isSame(type, first) }) {
          arguments.append(first)
        } else if depth >= 1 || parameters[index].arity > 0 {
          arguments.append(.wildcard(lower: nil, upper: nil))
        } else {
          let upper = lub(given.map(bounded), depth: depth + 1)
          arguments.append(.wildcard(lower: glb(given, depth: depth + 1), upper: upper))
        }
      }
    }
    return .class(symbol, arguments)
  }

  /// Returns the greatest type that conforms to all the types; `Any` for none.
  package func glb(_ types: [Type]) -> Type { glb(types, depth: 0) }

  /// Returns the greatest lower bound.
  func glb(_ types: [Type], depth: Int) -> Type {
    var candidates: [Type] = []
    for type: Type in types where !type.isHole {
      if type.isError { return .error }
      if candidates.contains(where: { (other: Type) in conforms(other, to: type) }) { continue }
      candidates.removeAll { (other: Type) in conforms(type, to: other) }
      candidates.append(type)
    }
    if candidates.isEmpty { return universe.any }
    if candidates.count == 1 { return candidates[0] }
    if depth > 3 { return universe.nothing }
    return .compound(candidates)
  }
}
