import Syntax

extension Checker {
  /// Checks `C(p, q)`: a case class, or an object with `unapply` or `unapplySeq`.
  func checkConstructor(
    _ function: Expression, _ types: [TypeTree], _ arguments: [Pattern], _ value: Type, _ pattern: Pattern
  ) -> TypedPattern {
    let (extractor, messages) = attempt { check(function, expecting: nil) }
    guard messages.errorCount == 0, !extractor.type.isError else {
      for message: Diagnostic in messages.messages { diagnostics.add(message) }
      return failed(arguments, pattern)
    }
    if let module = object(of: extractor), let symbol = caseClass(of: module) {
      let checked = checkCaseClass(symbol, arguments, value, pattern, function)
      guard case .field(let outer, _) = extractor.kind else { return checked }
      return withOuterTest(checked, of: symbol, inside: outer, scrutinee: value)
    }
    for name: String in ["unapply", "unapplySeq"] where !members(of: extractor.type, named: name).isEmpty {
      return checkExtractor(name, function, extractor, arguments, value, pattern)
    }
    let what: String =
      if case .module(let module) = extractor.kind { Messages.described(module) } else { "value \(function.lastName)" }
    error(
      "\(what) is not a case class, nor does it have a valid unapply/unapplySeq member", at: function.range, point: function.point)
    return failed(arguments, pattern)
  }

  /// Returns the object that an expression names.
  func object(of value: TypedExpression) -> ClassSymbol? {
    switch value.kind {
    case .module(let module): module
    case .variable(let variable): definitions.innerObjects[variable]
    case .field(_, let field): definitions.innerObjects[field]
    default: nil
    }
  }

  /// Checks the parts of a pattern that was reported, so that their variables exist.
  private func failed(_ arguments: [Pattern], _ pattern: Pattern) -> TypedPattern {
    for argument: Pattern in arguments { _ = checkPattern(argument, scrutinee: .error) }
    return TypedPattern(.wildcard, type: .error, range: pattern.range)
  }

  /// Returns the case class whose companion the object is, if its extractor is not written by hand.
  private func caseClass(of module: ClassSymbol) -> ClassSymbol? {
    guard let symbol = module.companion, symbol.isCase else { return nil }
    let written = module.members(named: "unapply") + module.members(named: "unapplySeq")
    let isSynthetic = written.contains { (member: Symbol) in
      guard let method = member as? MethodSymbol, case .synthetic(.caseUnapply) = method.implementation else { return false }
      return method.name == "unapply"
    }
    return isSynthetic ? symbol : nil
  }

  /// Checks the parts of a case class's pattern against its fields.
  private func checkCaseClass(
    _ symbol: ClassSymbol, _ arguments: [Pattern], _ value: Type, _ pattern: Pattern, _ function: Expression
  ) -> TypedPattern {
    guard let types = patternArguments(of: symbol, value) else {
      diagnostics.add(.cannotBeInstantiated(found: text(of: symbol.thisType), required: text(of: value), pattern))
      return failed(arguments, pattern)
    }
    let type: Type = .class(symbol, types)
    guard refineBounds(by: type, value) else {
      diagnostics.add(.cannotBeInstantiated(found: text(of: type), required: text(of: value), pattern))
      return failed(arguments, pattern)
    }
    let fields = symbol.caseFields
    let fieldTypes = fields.map { (field: FieldSymbol) in bounded(fieldType(field, from: type)) }
    var arguments = arguments
    if fields.count >= 2, arguments.count == 1, case .tuple(let parts) = arguments[0].kind, parts.count == fields.count {
      arguments = parts
    }
    guard arguments.count == fields.count else {
      let offered = zip(fields, fieldTypes).map { (field: FieldSymbol, type: Type) in "\(field.name): \(text(of: type))" }
      error(
        "wrong number of arguments for pattern \(text(of: type))(\(offered.joined(separator: ", ")))", at: pattern.range,
        point: pattern.point)
      return failed(arguments, pattern)
    }
    let checked = zip(arguments, fieldTypes).map { (argument: Pattern, type: Type) in checkPattern(argument, scrutinee: type) }
    if symbol.role == .tuple { return TypedPattern(.tuple(checked), type: type, range: pattern.range) }
    let needsTest = !conforms(value, to: .class(symbol, types.map { _ in .wildcard(lower: nil, upper: nil) }))
    return TypedPattern(.constructor(symbol, needsTest: needsTest, checked), type: type, range: pattern.range)
  }

  /// Checks a pattern that calls `unapply` or `unapplySeq`.
  private func checkExtractor(
    _ name: String, _ function: Expression, _ extractor: TypedExpression, _ arguments: [Pattern], _ value: Type, _ pattern: Pattern
  ) -> TypedPattern {
    let argument = VariableSymbol(
      name: freshName("<unapply-selector>"), owner: scope.owner, type: value, flags: [.local, .synthetic])
    guard let (call, test) = callExtractor(name, function, extractor, argument, value, pattern) else {
      return failed(arguments, pattern)
    }
    guard let shape = extractedShape(name, call, arguments, pattern, function) else { return failed(arguments, pattern) }
    let made = TypedPattern.Extractor(
      test: test, argument: argument, call: call, shape: shape.shape, arguments: shape.arguments)
    return TypedPattern(.extractor(made), type: test ?? value, range: pattern.range)
  }

  /// Checks `p: T` for a type parameter that has a ClassTag here, which then is the extractor; nil for any other type.
  func checkTagged(_ inner: Pattern, _ type: Type, _ value: Type, _ pattern: Pattern) -> TypedPattern? {
    guard isAbstractType(type), !conforms(value, to: type),
      case .success(let tag) = searchImplicit(.class(universe.known.classTag, [type]), pattern.range),
      let method = members(of: tag.type, named: "unapply").first as? MethodSymbol
    else { return nil }
    let argument = VariableSymbol(
      name: freshName("<unapply-selector>"), owner: scope.owner, type: value, flags: [.local, .synthetic])
    let argumentValue = TypedExpression(.variable(argument), type: value, range: pattern.range)
    let call = TypedExpression(
      .call(TypedExpression.Call(method, receiver: tag, arguments: [argumentValue])),
      type: .class(universe.known.option, [type]), range: pattern.range)
    let checked = checkPattern(inner, scrutinee: type)
    let made = TypedPattern.Extractor(test: nil, argument: argument, call: call, shape: .option, arguments: [checked])
    return TypedPattern(.extractor(made), type: type, range: pattern.range)
  }

  /// Returns true iff what the type is is not known at this place: a type parameter or abstract type.
  func isAbstractType(_ type: Type) -> Bool {
    switch type.dealiased {
    case .parameter(let symbol): !symbol.isPatternBound
    case .member: true
    default: false
    }
  }

  /// Returns the call of an extractor on `argument`, whose type is made that of the parameter if the value's does not fit.
  private func callExtractor(
    _ name: String, _ function: Expression, _ extractor: TypedExpression, _ argument: VariableSymbol, _ value: Type,
    _ pattern: Pattern
  ) -> (TypedExpression, Type?)? {
    let (call, messages) = attempt { apply(name, function, to: argument, pattern) }
    if messages.errorCount == 0, !call.type.isError { return (call, nil) }
    let candidates = members(of: extractor.type, named: name).compactMap { (member: Symbol) in member as? MethodSymbol }
    guard candidates.count == 1, let parameter = signature(of: candidates[0], from: extractor.type).parameterLists.first?.first
    else {
      for message: Diagnostic in messages.messages { diagnostics.add(message) }
      return nil
    }
    let test = testedType(parameter.type, candidates[0].typeParameters, value)
    guard let test, canMatch(test, value) else {
      let found = testedText(parameter.type)
      diagnostics.add(.incompatiblePatternType(found: found, required: text(of: value), pattern))
      return nil
    }
    argument.type = test
    let (second, others) = attempt { apply(name, function, to: argument, pattern) }
    for message: Diagnostic in others.messages { diagnostics.add(message) }
    return second.type.isError ? nil : (second, test)
  }

  /// Returns the text of an extractor's parameter type.
  private func testedText(_ type: Type) -> String { text(of: type) }

  /// Returns the type that a value must be tested for before the extractor is called, as far as the value's type says it.
  private func testedType(_ parameter: Type, _ generic: [TypeParameterSymbol], _ value: Type) -> Type? {
    guard parameter.mentions(generic) else { return parameter }
    let compound = parameter.parts.first { (part: Type) in part.classSymbol != nil }
    guard let symbol = compound?.classSymbol, let arguments = patternArguments(of: symbol, value) else { return nil }
    return .class(symbol, arguments)
  }

  /// Checks `function.name(argument)`.
  private func apply(_ name: String, _ function: Expression, to argument: VariableSymbol, _ pattern: Pattern) -> TypedExpression {
    let inner = Scope(.block, parent: scope)
    inner.declare(argument)
    let method = Expression(.select(function, name), range: function.range, point: function.point)
    let value = Argument(value: Expression(.name(argument.name), range: pattern.range, point: pattern.point))
    let call = Expression(.apply(method, [value]), range: pattern.range, point: pattern.point)
    return inScope(inner) { check(call, expecting: nil) }
  }

  /// Returns how the result of an extractor is read, and the checked patterns of the values before a sequence.
  private func extractedShape(
    _ name: String, _ call: TypedExpression, _ arguments: [Pattern], _ pattern: Pattern, _ function: Expression
  ) -> (shape: TypedPattern.Extractor.Shape, arguments: [TypedPattern])? {
    let result = universe.widened(call.type)
    if result.isBoolean {
      guard arguments.isEmpty else { return reportCount(function, "Boolean", 0, arguments.count, pattern) }
      return (.boolean, [])
    }
    guard let content = extractedType(of: result) else {
      error(
        "The result type of an \(name) method must contain a member `get` to be used as an extractor pattern, no such member exists in \(text(of: result))",
        at: function.range, point: function.point)
      return nil
    }
    if name == "unapplySeq" { return sequenceShape(content, arguments, pattern, function) }
    if arguments.count == 1 { return (.option, [checkPattern(arguments[0], scrutinee: content)]) }
    let parts = productTypes(of: content)
    guard let parts, parts.count == arguments.count else {
      return reportCount(function, text(of: content), parts?.count ?? 1, arguments.count, pattern)
    }
    let checked = zip(arguments, parts).map { (argument: Pattern, type: Type) in checkPattern(argument, scrutinee: type) }
    return (.optionOfTuple, checked)
  }

  /// Reports a wrong number of patterns.
  private func reportCount(
    _ function: Expression, _ offering: String, _ expected: Int, _ found: Int, _ pattern: Pattern
  ) -> (TypedPattern.Extractor.Shape, [TypedPattern])? {
    let what = "object \(function.lastName)"
    diagnostics.add(.wrongPatternCount(what, offering: offering, expected: expected, found: found, pattern))
    return nil
  }

  /// Returns how a sequence that an extractor gives is matched.
  private func sequenceShape(
    _ content: Type, _ arguments: [Pattern], _ pattern: Pattern, _ function: Expression
  ) -> (TypedPattern.Extractor.Shape, [TypedPattern])? {
    if let element = elementType(of: content) {
      return (.sequence(checkSequence(arguments, element, content)), [])
    }
    guard let parts = productTypes(of: content), let last = parts.last, let element = elementType(of: last) else {
      error("error during expansion of this match", at: function.range, point: function.point)
      return nil
    }
    let fixed = parts.count - 1
    guard arguments.count >= fixed else {
      return reportCount(function, text(of: content), fixed, arguments.count, pattern)
    }
    let checked = zip(arguments.prefix(fixed), parts).map { (argument: Pattern, type: Type) in
      checkPattern(argument, scrutinee: type)
    }
    return (.optionOfTupleWithSequence(checkSequence(Array(arguments.dropFirst(fixed)), element, last)), checked)
  }

  /// Checks the patterns of a sequence's elements.
  private func checkSequence(_ arguments: [Pattern], _ element: Type, _ whole: Type) -> TypedPattern.SequencePattern {
    var prefix = arguments
    var rest: TypedPattern?
    if let last = arguments.last, last.isSequenceWildcard {
      prefix.removeLast()
      rest = checkPattern(last, scrutinee: restType(of: whole, element))
    }
    let checked = prefix.map { (argument: Pattern) in checkPattern(argument, scrutinee: element) }
    return TypedPattern.SequencePattern(prefix: checked, rest: rest, element: element)
  }

  /// Returns the type of `rest` in `rest @ _*`.
  private func restType(of whole: Type, _ element: Type) -> Type { universe.seq(element) }

  /// Returns the type of the elements, if the type is that of a sequence.
  private func elementType(of type: Type) -> Type? {
    guard let root = universe.classSymbol("scala.collection.IterableOnce"),
      case .class(_, let arguments)? = baseType(of: type, root), let element = arguments.first
    else {
      if case .class(let symbol, let arguments) = type.dealiased, symbol.role == .array { return arguments.first }
      return nil
    }
    return bounded(element)
  }

  /// Returns the type of what an extractor's result contains: of an Option's value, or of `get`.
  private func extractedType(of result: Type) -> Type? {
    if case .class(_, let arguments)? = baseType(of: result, universe.known.option) { return arguments.first.map { bounded($0) } }
    guard !members(of: result, named: "isEmpty").isEmpty else { return nil }
    for member: Symbol in members(of: result, named: "get") {
      switch member {
      case let method as MethodSymbol where method.parameterCount == 0: return signature(of: method, from: result).result
      case let field as FieldSymbol: return fieldType(field, from: result)
      default: continue
      }
    }
    return nil
  }

  /// Returns the types of `_1`, `_2` and so on.
  private func productTypes(of type: Type) -> [Type]? {
    if let elements = type.tupleElements { return elements.map { bounded($0) } }
    var types: [Type] = []
    while types.count < 22, let member = members(of: type, named: "_\(types.count + 1)").first {
      switch member {
      case let method as MethodSymbol: types.append(signature(of: method, from: type).result)
      case let field as FieldSymbol: types.append(fieldType(field, from: type))
      default: return nil
      }
    }
    return types.isEmpty ? nil : types
  }
}

extension Pattern {
  /// True iff it stands for all remaining elements: `_*` or `rest @ _*`.
  var isSequenceWildcard: Bool {
    switch kind {
    case .sequenceWildcard: true
    case .binder(_, let inner): inner.isSequenceWildcard
    default: false
    }
  }
}

extension Expression {
  /// The last name of a path.
  var lastName: String {
    switch kind {
    case .name(let name), .select(_, let name): name
    default: ""
    }
  }
}
