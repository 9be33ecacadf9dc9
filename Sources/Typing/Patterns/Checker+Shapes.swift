import Syntax

extension Checker {
  /// Returns which values a pattern covers; `type` is the static type of what it looks at.
  func shape(of pattern: TypedPattern, at type: Type) -> PatternShape {
    switch pattern.kind {
    case .wildcard, .variable: return .any
    case .binder(_, let inner): return shape(of: inner, at: type)
    case .literal(let literal): return .value(Checker.text(of: literal))
    case .equalTo(let value): return shape(of: value, at: type)
    case .alternative(let parts): return .alternative(parts.map { (part: TypedPattern) in shape(of: part, at: type) })
    case .tuple(let parts):
      guard let symbol = pattern.type.classSymbol else { return .opaque }
      return .constructor(symbol, shapes(of: parts, symbol, pattern.type))
    case .constructor(let symbol, _, let parts):
      if needsOuterTest(symbol, at: type) { return .test(symbol, .error) }
      return .constructor(symbol, shapes(of: parts, symbol, pattern.type))
    case .inside(_, let symbol, _): return .test(symbol, .error)
    case .typed(let inner, let tested): return shape(ofTest: tested, inner, at: type)
    case .extractor(let extractor):
      if let empty = emptyList(extractor) { return .constructor(empty, []) }
      guard isIrrefutable(extractor) else { return .opaque }
      guard let tested = extractor.test, !conforms(type, to: tested) else { return .any }
      guard let symbol = tested.classSymbol else { return .opaque }
      return .test(symbol, needsOuterTest(symbol, at: type) ? .error : tested)
    }
  }

  /// Returns `Nil` for the pattern `List()`, which scalac knows to be the same; other patterns of elements are opaque to it.
  private func emptyList(_ extractor: TypedPattern.Extractor) -> ClassSymbol? {
    guard case .sequence(let elements) = extractor.shape, elements.prefix.isEmpty, elements.rest == nil,
      case .call(let call) = extractor.call.kind, case .module(let module)? = call.receiver?.kind,
      module.fullName == "scala.collection.immutable.List"
    else { return nil }
    return universe.moduleSymbol("scala.collection.immutable.Nil")
  }

  /// Returns which values `p: T` covers.
  private func shape(ofTest tested: Type, _ inner: TypedPattern, at type: Type) -> PatternShape {
    if conforms(type, to: tested) { return shape(of: inner, at: tested) }
    guard let symbol = tested.classSymbol else { return .opaque }
    if needsOuterTest(symbol, at: type) { return .test(symbol, .error) }
    let part = shape(of: inner, at: tested)
    if case .any = part { return .test(symbol, tested) }
    return .opaque
  }

  /// Returns which values a stable name covers.
  private func shape(of value: TypedExpression, at type: Type) -> PatternShape {
    if let symbol = object(of: value) { return needsOuterTest(symbol, at: type) ? .test(symbol, .error) : .constructor(symbol, []) }
    switch value.kind {
    case .variable(let variable): return .value(variable.name)
    case .field(_, let field): return .value(field.name)
    case .literal(let literal): return .value(Checker.text(of: literal))
    default: return .opaque
    }
  }

  /// Returns the shapes of the patterns of a class's case fields.
  private func shapes(of parts: [TypedPattern], _ symbol: ClassSymbol, _ type: Type) -> [PatternShape] {
    let types = fieldTypes(of: symbol, type)
    return parts.enumerated().map { (index: Int, part: TypedPattern) in
      shape(of: part, at: index < types.count ? types[index] : universe.any)
    }
  }

  /// Returns the types of a class's case fields in an instance of `type`.
  func fieldTypes(of symbol: ClassSymbol, _ type: Type) -> [Type] {
    if symbol.role == .tuple, let elements = type.tupleElements { return elements.map { bounded($0) } }
    return symbol.caseFields.map { (field: FieldSymbol) in bounded(fieldType(field, from: type)) }
  }

  /// Returns true iff an extractor always matches: its result is a `Some`, and what is in it is bound by variables.
  private func isIrrefutable(_ extractor: TypedPattern.Extractor) -> Bool {
    guard isTotal(extractor.call) else { return false }
    let takesAll = extractor.arguments.allSatisfy(matchesAll)
    switch extractor.shape {
    case .option, .optionOfTuple: return takesAll
    case .sequence(let pattern), .optionOfTupleWithSequence(let pattern):
      return takesAll && pattern.prefix.isEmpty && pattern.rest.map(matchesAll) ?? false
    case .boolean: return false
    }
  }

  /// Returns true iff a pattern matches every value of its type.
  private func matchesAll(_ pattern: TypedPattern) -> Bool {
    if case .any = shape(of: pattern, at: pattern.type) { true } else { false }
  }

  /// Returns true iff an extractor's call always gives something: it is a `Some`, or a case class's own.
  private func isTotal(_ value: TypedExpression) -> Bool {
    if case .call(let call) = value.kind, case .synthetic(.caseUnapply) = call.method.implementation { return true }
    return universe.widened(value.type).classSymbol?.fullName == "scala.Some"
  }

  /// Returns true iff scalac's shell cannot tell that an instance of a class belongs to the line its sealed parent was defined on.
  private func needsOuterTest(_ symbol: ClassSymbol, at type: Type) -> Bool {
    guard definitions.wantsWarnings, let unit = definitions.units[symbol], symbol.owner == nil,
      let parent = universe.widened(type).classSymbol, parent.owner == nil, let other = definitions.units[parent]
    else { return false }
    return unit != other
  }

  /// Returns the text of a literal as counterexamples show it.
  static func text(of literal: Literal) -> String {
    if literal == .unit { return "()" }
    let shown = TypeText().text(.constant(literal))
    guard let open = shown.firstIndex(of: "("), shown.hasSuffix(")") else { return shown }
    return String(shown[shown.index(after: open)...].dropLast())
  }
}
