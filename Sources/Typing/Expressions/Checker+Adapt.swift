import Syntax

extension Checker {
  /// Converts a value to the expected type by what Scala allows silently, or reports the mismatch.
  package func adapt(_ value: TypedExpression, to expected: Type) -> TypedExpression {
    if expected.isHole || value.isError || expected.isError { return value }
    if conforms(value.type, to: expected) { return value }
    if let converted = numericallyConverted(value, to: expected) { return converted }
    if expected.isUnit { return discarded(value) }
    if let function = functionConverted(value, to: expected) { return function }
    if let viewed = view(value, to: expected) { return viewed }
    if expected.isErroneous || value.type.isErroneous { return .error(value.range) }
    if value.type.isNull, let role = expected.role, role.isPrimitive {
      error("an expression of type Null is ineligible for implicit conversion", at: value.range, point: value.point)
    } else {
      reportMismatch(value, found: value.type, required: expected)
    }
    return .error(value.range)
  }

  /// Returns true iff the literal can silently become one of the numeric type.
  func fits(_ literal: Literal, _ target: Type) -> Bool {
    guard let role = target.role, role.isNumeric else { return false }
    return ConstantFolding.converted(literal, to: role) != nil
  }

  /// Returns a number in the expected numeric class: literals that fit are rewritten, values widened.
  private func numericallyConverted(_ value: TypedExpression, to expected: Type) -> TypedExpression? {
    guard let role = expected.role, role.isNumeric else { return nil }
    if case .constant(let literal) = value.type, let converted = ConstantFolding.converted(literal, to: role) {
      var result = value
      result.kind = .literal(converted)
      result.type = role == .byte || role == .short ? expected.dealiased : .constant(converted)
      return result
    }
    let wide = universe.widened(value.type).dealiased
    guard let from = wide.role, from.isNumeric, Checker.widens(from, to: role) else { return nil }
    return TypedExpression(.convert(value, from: from, to: role), type: expected.dealiased, range: value.range, point: value.point)
  }

  /// Returns the value evaluated and dropped.
  private func discarded(_ value: TypedExpression) -> TypedExpression {
    if definitions.wantsWarnings, value.doesNothing {
      warning("a pure expression does nothing in statement position", at: value.range, point: value.point)
    }
    let unit = TypedExpression(.literal(.unit), type: universe.unit, range: value.range, point: value.point)
    return TypedExpression(.block([.expression(value)], unit), type: universe.unit, range: value.range, point: value.point)
  }

  /// Returns a function as an instance of an interface with one method, where one is expected.
  private func functionConverted(_ value: TypedExpression, to expected: Type) -> TypedExpression? {
    guard case .lambda(var lambda) = value.kind, lambda.samMethod == nil, let sam = samSignature(of: expected) else { return nil }
    guard expected.functionParts == nil, expected.role != .partialFunction else { return nil }
    guard conforms(value.type, to: universe.function(sam.parameters, sam.result)) else { return nil }
    lambda.samMethod = sam.method
    return TypedExpression(.lambda(lambda), type: expected, range: value.range, point: value.point)
  }

  /// Reports that a value is not of the type that is needed.
  func reportMismatch(_ value: TypedExpression, found: Type, required: Type) {
    if found.isErroneous || required.isErroneous { return }
    var writer = TypeText(isFull: printsFullNames)
    var (left, right) = (writer.text(found), writer.text(required))
    if left == right {
      writer.isFull = true
      (left, right) = (writer.text(found), writer.text(required))
    }
    if case .variable(let variable) = value.kind, variable.name.hasPrefix("rassoc$") {
      left = "\(variable.name).type (with underlying type \(left))"
    }
    error(
      "type mismatch;", at: value.range, point: value.point, notes: [" found   : \(left)", " required: \(right)"],
      hint: nil)
  }

  /// The one abstract method of an interface, as a function.
  struct SamSignature {
    /// The method.
    var method: MethodSymbol
    /// The types of its parameters.
    var parameters: [Type]
    /// The type of its result.
    var result: Type
  }

  /// Returns the only abstract method of the type's class, if the class is an interface a function can implement.
  func samSignature(of type: Type) -> SamSignature? {
    guard case .class(let symbol, let arguments) = type.dealiased, symbol.isAbstract, symbol.role == .ordinary,
      !symbol.has(.sealed),
      !symbol.has(.final)
    else { return nil }
    guard symbol.isTrait || symbol.constructors.first?.parameterCount ?? 0 == 0 else { return nil }
    guard let method = abstractMethod(of: symbol) else { return nil }
    let prefix = Type.class(symbol, arguments.map { (argument: Type) in samArgument(argument) })
    let signature = signature(of: method, from: prefix)
    return SamSignature(
      method: method, parameters: signature.parameterLists.first?.map(\.markedType) ?? [], result: signature.result)
  }

  /// Returns what a wildcard argument means for the function that implements an interface.
  private func samArgument(_ argument: Type) -> Type {
    guard case .wildcard(let lower, let upper) = argument else { return argument }
    return lower ?? upper ?? .hole
  }

  /// Returns the only abstract method of a class that has one parameter list and no type parameters.
  private func abstractMethod(of symbol: ClassSymbol) -> MethodSymbol? {
    if let known = samCache[symbol] { return known.method }
    var found: [MethodSymbol] = []
    for ancestor: ClassSymbol in symbol.ancestors.order {
      for case let method as MethodSymbol in ancestor.declarations.ordered where method.has(.deferred) || method.isAbstract {
        let isImplemented = symbol.members(named: method.name).contains { (member: Symbol) in
          member !== method && symbol.overrides(member, method)
        }
        if !isImplemented && !found.contains(method) && ancestor.role == .ordinary { found.append(method) }
      }
      if found.count > 1 { break }
      let hasAbstractField = ancestor.declarations.ordered.contains { (member: Symbol) in
        member is FieldSymbol && member.has(.deferred)
      }
      if hasAbstractField { found = []; break }
    }
    let only = found.count == 1 && found[0].parameterLists.count == 1 && found[0].typeParameters.isEmpty ? found[0] : nil
    samCache[symbol] = SamEntry(method: only)
    return only
  }
}

/// What was found out about a class's only abstract method.
struct SamEntry {
  /// The method, if there is one.
  var method: MethodSymbol?
}

extension MethodSymbol {
  /// True iff the method has no body anywhere.
  var isAbstract: Bool { if case .abstract = implementation { true } else { false } }
}
