import Syntax

extension Checker {
  /// Warns that a comparison always gives the same, by the rules of scalac's `RefChecks.checkSensibleEquals`.
  func warnAboutComparison(_ left: TypedExpression, _ name: String, _ right: TypedExpression, _ call: PendingCall) {
    let comparison = Comparison(
      name: name, left: universe.widened(left.type), right: universe.widened(right.type), isLeftNew: isFresh(left),
      isRightNew: isFresh(right))
    guard !comparison.left.isErroneous, !comparison.right.isErroneous, let receiver = underlying(comparison.left),
      let actual = underlying(comparison.right)
    else { return }
    guard let words = warning(comparison, receiver, actual) else { return }
    warning(words, at: call.range, point: call.point)
  }

  /// Warns that `equals` tells equal numbers of different classes apart, as scalac's `RefChecks.checkSensibleAnyEquals` does.
  func warnAboutBoxedComparison(_ left: TypedExpression, _ right: TypedExpression, _ call: PendingCall) {
    let (one, other) = (universe.widened(left.type), universe.widened(right.type))
    guard let receiver = underlying(one), let actual = underlying(other), receiver !== actual, receiver.role.isNumeric,
      actual.role.isNumeric
    else { return }
    warning(
      "comparing values of types \(text(of: one)) and \(text(of: other)) using `equals` unsafely bypasses cooperative equality; "
        + "use `==` instead", at: call.range, point: call.point)
  }

  /// The sides of a comparison.
  private struct Comparison {
    /// The operator.
    var name: String
    /// The type before it.
    var left: Type
    /// The type after it.
    var right: Type
    /// True iff the left side is made on the spot.
    var isLeftNew: Bool
    /// True iff the right side is made on the spot.
    var isRightNew: Bool
  }

  /// Returns true iff the value is made on the spot.
  private func isFresh(_ value: TypedExpression) -> Bool {
    switch value.kind {
    case .new, .lambda: true
    default: false
    }
  }

  /// Returns the class of a type; of a type parameter that of its bound.
  private func underlying(_ type: Type) -> ClassSymbol? {
    switch type.dealiased {
    case .class(let symbol, _): symbol
    case .parameter(let parameter): upperBound(of: parameter).flatMap { (upper: Type) in underlying(upper) } ?? universe.known.any
    case .compound(let parts), .refined(let parts, _): parts.first.flatMap { (part: Type) in underlying(part) }
    default: nil
    }
  }

  /// Returns the words of the warning that a comparison deserves.
  private func warning(_ comparison: Comparison, _ receiver: ClassSymbol, _ actual: ClassSymbol) -> String? {
    let types = "\(text(of: comparison.left)) and \(text(of: comparison.right))"
    let isEquality = comparison.name == "==" || comparison.name == "eq"
    func always(_ prefix: String, equal: Bool) -> String {
      "comparing \(prefix)values of types \(types) using `\(comparison.name)` will always yield \(equal == isEquality)"
    }
    let nulls = (receiver.role == .null ? 1 : 0) + (actual.role == .null ? 1 : 0)
    if nulls == 2 { return always("", equal: true) }
    if nulls == 1 {
      if receiver.role.isPrimitive || actual.role.isPrimitive { return always("", equal: false) }
      if comparison.isLeftNew || comparison.isRightNew {
        return "comparing a fresh object using `\(comparison.name)` will always yield \(!isEquality)"
      }
      return nil
    }
    if let words = primitiveWarning(receiver, actual, always) { return words }
    if receiver.role.isPrimitive { return nil }
    return referenceWarning(comparison, receiver, actual, types, always)
  }

  /// Returns the warning about a comparison whose left side is a primitive.
  private func primitiveWarning(
    _ receiver: ClassSymbol, _ actual: ClassSymbol, _ always: (String, Bool) -> String
  ) -> String? {
    let other = unboxedRole(actual)
    switch unboxedRole(receiver) {
    case .boolean: return other != .boolean && !isMaybeValue(actual) ? always("", false) : nil
    case .unit:
      if other == .unit { return always("", true) }
      return isMaybeValue(actual) ? nil : always("", false)
    case let role? where role.isNumeric || isNumber(receiver):
      if other?.isNumeric ?? false || isNumber(actual) { return nil }
      return other == .unit || other == .boolean || !isMaybeValue(actual) ? always("", false) : nil
    default: return nil
    }
  }

  /// Returns the warning about a comparison whose left side is a reference.
  private func referenceWarning(
    _ comparison: Comparison, _ receiver: ClassSymbol, _ actual: ClassSymbol, _ types: String, _ always: (String, Bool) -> String
  ) -> String? {
    let isRelated = receiver.derives(from: actual) || actual.derives(from: receiver)
    if receiver.role == .string { return isRelated || isMaybeValue(actual) || actual.isTrait ? nil : always("", false) }
    if let words = collectionWarning(receiver, actual, always) { return words }
    let equality = equalityOwner(receiver)
    let isReference = comparison.name == "eq" || comparison.name == "ne"
    guard isReference || equality != .written else { return nil }
    if equality != .case {
      if comparison.isLeftNew || comparison.isRightNew && (isFinal(receiver) || isReference) {
        return
          "comparing a fresh object using `\(comparison.name)` will always yield \(comparison.name == "!=" || comparison.name == "ne")"
      }
      if isFinal(actual), isFinal(receiver), !isRelated { return always("non-null ", false) }
    }
    if isSpecial(receiver) && isSpecial(actual) { return nil }
    if equality == .case {
      if let other = actual.ancestors.order.first(where: { (ancestor: ClassSymbol) in ancestor.isCase }) {
        let own = receiver.ancestors.order.first { (ancestor: ClassSymbol) in ancestor.isCase }
        return other === own ? nil : always("case class ", false)
      }
      if !actual.isTrait, !receiver.derives(from: actual), !isTop(actual) { return always("", false) }
    }
    if isMaybeValue(actual) || isMaybeValue(receiver) || isRelated { return nil }
    let common = underlying(lub([comparison.left, comparison.right]))
    guard common == nil || common.map(isTop) ?? true else { return nil }
    let outcome = comparison.name == "==" || comparison.name == "eq" ? "never compare equal" : "always compare unequal"
    return "\(types) are unrelated: they will most likely \(outcome)"
  }

  /// Returns the warning about collections of different families, which are never equal.
  private func collectionWarning(
    _ receiver: ClassSymbol, _ actual: ClassSymbol, _ always: (String, Bool) -> String
  ) -> String? {
    let families = ["scala.collection.Seq", "scala.collection.Set", "scala.collection.Map"].compactMap { (name: String) in
      universe.classSymbol(name)
    }
    guard let own = families.first(where: { (family: ClassSymbol) in receiver.derives(from: family) }) else { return nil }
    if actual.role == .array { return always("", false) }
    guard let other = families.first(where: { (family: ClassSymbol) in actual.derives(from: family) }), own !== other
    else { return nil }
    return always("", false)
  }

  /// Who says how values of a class are compared.
  private enum EqualityOwner { case object, `case`, written }

  /// Returns who says how values of the class are compared.
  private func equalityOwner(_ symbol: ClassSymbol) -> EqualityOwner {
    for ancestor: ClassSymbol in symbol.ancestors.order {
      if ancestor.role == .any || ancestor.role == .anyRef { return .object }
      let own = ancestor.declarations.terms["equals"] ?? []
      if own.contains(where: { (member: Symbol) in !member.has(.deferred) && !member.has(.synthetic) }) { return .written }
      if ancestor.isCase && !ancestor.isObject { return .case }
      if ancestor.has(.prelude), !ancestor.isTrait, ancestor.fullName != "scala.Option", ancestor.fullName != "scala.util.Either",
        ancestor.fullName != "scala.util.Try", !ancestor.isCase
      {
        return .written
      }
    }
    return .object
  }

  /// Returns true iff nothing can derive from the class.
  private func isFinal(_ symbol: ClassSymbol) -> Bool { symbol.has(.final) || symbol.isObject }

  /// Returns true iff everything or every reference is of the class.
  private func isTop(_ symbol: ClassSymbol) -> Bool { symbol.role == .any || symbol.role == .anyRef || symbol.role == .anyVal }

  /// Returns true iff a value of the class may be a boxed primitive as far as its run-time class tells.
  private func isMaybeValue(_ symbol: ClassSymbol) -> Bool {
    isTop(symbol) || symbol.fullName == "java.lang.Comparable" || symbol === universe.known.serializable || symbol.role == .nothing
  }

  /// Returns true iff the class holds numbers.
  private func isNumber(_ symbol: ClassSymbol) -> Bool {
    symbol.ancestors.order.contains { (ancestor: ClassSymbol) in
      ancestor.fullName == "java.lang.Number" || ancestor.fullName == "scala.math.ScalaNumber"
    } || symbol.fullName == "scala.math.BigInt" || symbol.fullName == "scala.math.BigDecimal"
  }

  /// Returns true iff comparing with it is left to its own rules.
  private func isSpecial(_ symbol: ClassSymbol) -> Bool {
    unboxedRole(symbol) != nil || isMaybeValue(symbol) || isNumber(symbol)
  }

  /// Returns the primitive class a value of the class holds, if it is one or its box.
  private func unboxedRole(_ symbol: ClassSymbol) -> ClassRole? {
    if symbol.role.isPrimitive { return symbol.role }
    switch symbol.fullName {
    case "java.lang.Integer": return .int
    case "java.lang.Long": return .long
    case "java.lang.Double": return .double
    case "java.lang.Float": return .float
    case "java.lang.Short": return .short
    case "java.lang.Byte": return .byte
    case "java.lang.Character": return .char
    case "java.lang.Boolean": return .boolean
    case "scala.math.BigInt", "scala.math.BigDecimal": return .int
    default: return nil
    }
  }
}
