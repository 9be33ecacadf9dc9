import Syntax

extension Checker {
  /// Returns the type written in a pattern; small letters among its arguments are type variables, `_` what the value says.
  func resolvePatternType(_ tree: TypeTree, _ value: Type) -> Type {
    declareTypeVariables(in: tree, isArgument: false)
    let type = resolve(tree)
    guard case .class(let symbol, let arguments) = type.dealiased, arguments.contains(where: { $0.isUnboundedWildcard }),
      let known = patternArguments(of: symbol, value)
    else { return type }
    let merged = zip(arguments, known).map { (written: Type, found: Type) in written.isUnboundedWildcard ? found : written }
    return .class(symbol, merged)
  }

  /// Declares the type variables of a pattern's type.
  private func declareTypeVariables(in tree: TypeTree, isArgument: Bool) {
    switch tree.kind {
    case .named(let path):
      guard isArgument, path.count == 1, let first = path[0].unicodeScalars.first, first.properties.isLowercase,
        scope.types[path[0]] == nil
      else { return }
      let symbol = TypeParameterSymbol(name: path[0], owner: scope.owner)
      symbol.isPatternBound = true
      scope.declare(symbol)
    case .applied(_, let arguments), .tuple(let arguments), .compound(let arguments, _):
      for argument: TypeTree in arguments { declareTypeVariables(in: argument, isArgument: true) }
    case .function(let parameters, let result):
      for part: TypeTree in parameters + [result] { declareTypeVariables(in: part, isArgument: true) }
    case .byName, .repeated, .singleton, .projection, .wildcard, .literal: return
    }
  }

  /// Returns the arguments that an instance of `symbol` has if it is also a value of the given type; nil if there is no such instance.
  func patternArguments(of symbol: ClassSymbol, _ value: Type) -> [Type]? {
    let parameters = symbol.allTypeParameters
    if value.isError { return parameters.map { _ in .error } }
    let parts = value.parts
    var found: [Type?] = parameters.map { _ in nil }
    for part: Type in parts {
      if let base = baseType(of: part, symbol), case .class(_, let arguments) = base { return arguments }
      guard canMatch(symbol, part) else { return nil }
      guard case .class(let target, let arguments) = upperClass(of: part),
        case .class(_, let own)? = baseType(of: symbol.thisType, target)
      else { continue }
      for (pattern, actual): (Type, Type) in zip(own, arguments) { unify(pattern, actual, parameters, &found) }
    }
    return zip(parameters, found).map { (parameter: TypeParameterSymbol, type: Type?) in
      if let type { return type }
      if let outer = parameter.outerThis { return outer.thisType }
      if parameter.arity > 0 { return .constructor(universe.known.any, given: [], arity: parameter.arity) }
      let upper = parameter.upper.flatMap { (bound: Type) in bound.mentions(parameters) ? nil : bound }
      return .wildcard(lower: nil, upper: upper)
    }
  }

  /// Returns the class type that values of the type are known to have.
  private func upperClass(of type: Type) -> Type {
    switch type.dealiased {
    case .class: type.dealiased
    case .parameter(let symbol): upperBound(of: symbol).map { upperClass(of: $0) } ?? universe.any
    case .member(_, let alias): alias.info.upper.map { upperClass(of: $0) } ?? universe.any
    case .wildcard(_, let upper): upper.map { upperClass(of: $0) } ?? universe.any
    case let other:
      universe.widened(other) == other ? universe.any : upperClass(of: universe.widened(other))
    }
  }

  /// Finds what the parameters in `pattern` must be for it to be `actual`.
  private func unify(_ pattern: Type, _ actual: Type, _ parameters: [TypeParameterSymbol], _ found: inout [Type?]) {
    switch (pattern.dealiased, actual.dealiased) {
    case (.parameter(let symbol), let type):
      if let index = parameters.firstIndex(of: symbol), found[index] == nil { found[index] = actual.isPath ? type : actual }
    case (.class(let left, let own), .class(let right, let others)) where left === right:
      for (one, other): (Type, Type) in zip(own, others) { unify(one, other, parameters, &found) }
    default: return
    }
  }

  /// Returns true iff a value of `value` can be an instance of `type` too.
  func canMatch(_ type: Type, _ value: Type) -> Bool {
    if type.isError || value.isError || type.isHole || value.isHole { return true }
    if conforms(type, to: value) || conforms(value, to: type) { return true }
    let parts = value.parts
    for part: Type in type.parts {
      guard let symbol = part.classSymbol else { continue }
      for other: Type in parts where !canMatch(symbol, other) { return false }
    }
    return true
  }

  /// Returns true iff a value of `value` can be an instance of the class.
  func canMatch(_ symbol: ClassSymbol, _ value: Type) -> Bool {
    guard case .class(let other, _) = upperClass(of: value) else { return true }
    if symbol.derives(from: other) || other.derives(from: symbol) { return true }
    if other.role == .any { return true }
    if other.role == .anyVal { return symbol.role.isPrimitive }
    if other.role == .anyRef { return !symbol.role.isPrimitive }
    if symbol.role.isPrimitive || other.role.isPrimitive { return false }
    if symbol.isTrait { return !isEffectivelyFinal(other) }
    if other.isTrait { return !isEffectivelyFinal(symbol) }
    return false
  }

  /// Reports a type in a pattern that no value of the scrutinee's type has, and warns about one that cannot be tested.
  ///
  /// As in scalac's `inferTypedPattern`, it is an error where one of the classes is final; unrelated classes that are not
  /// final could have a common descendant as far as that check goes, and are only warned about.
  func checkTypeTest(_ type: Type, _ value: Type, _ tree: TypeTree) {
    guard canMatch(type, value) else {
      let classes = [type.classSymbol, upperClass(of: value).classSymbol].compactMap { $0 }
      guard classes.count == 2, !classes.contains(where: { $0.has(.final) || $0.role.isPrimitive || $0.isObject }) else {
        let isScrutinee = classes.last.map { $0.has(.final) || $0.role.isPrimitive } ?? true
        let words = isScrutinee ? "scrutinee is incompatible with pattern type" : "pattern type is incompatible with expected type"
        diagnostics.add(.incompatibleTypes(words, found: text(of: type), required: text(of: value), at: tree))
        return
      }
      if definitions.wantsWarnings {
        warning(
          "fruitless type test: a value of type \(text(of: value)) cannot also be a \(shownTest(type))", at: tree.range,
          point: tree.range.start)
      }
      return
    }
    warnAboutErasure(type, value, tree.range, place: "type pattern")
  }

  /// Warns about `x.isInstanceOf[T]` that can never be true, or where parts of the type are not tested.
  func warnAboutTest(_ type: Type, of value: Type, at range: SourceRange) {
    let value = universe.widened(value)
    if value.isPrimitive, let symbol = type.classSymbol, symbol.role == .ordinary || symbol.role == .string {
      let words = "fruitless type test: a value of type \(text(of: value)) cannot also be a \(shownTest(type))"
      if definitions.wantsWarnings, !canMatch(type, value) { warning(words, at: range, point: range.start) }
      return error("isInstanceOf cannot test if value types are references.", at: range, point: range.start)
    }
    guard definitions.wantsWarnings else { return }
    if let left = type.classSymbol, let right = upperClass(of: value).classSymbol, !left.role.isPrimitive,
      !right.role.isPrimitive, !left.has(.final), !right.has(.final), !canMatch(type, value)
    {
      let words = "fruitless type test: a value of type \(text(of: value)) cannot also be a \(shownTest(type))"
      return warning(words, at: range, point: range.start)
    }
    warnAboutErasure(type, value, range, place: "type")
  }

  /// Returns the text of a type that is tested for, with what it stands for if it is an alias.
  private func shownTest(_ type: Type) -> String {
    var writer = TypeText(isFull: printsFullNames)
    writer.isPattern = true
    return writer.text(type.dealiased) + (type == type.dealiased ? "" : " (the underlying of \(writer.text(type)))")
  }

  /// Returns true iff no further class can descend from it.
  private func isEffectivelyFinal(_ symbol: ClassSymbol) -> Bool {
    if symbol.has(.final) || symbol.isObject { return true }
    guard symbol.has(.sealed) else { return false }
    universe.completeChildren(of: symbol)
    return symbol.children.allSatisfy { (child: ClassSymbol) in isEffectivelyFinal(child) }
  }

  /// Warns about type arguments in a pattern or test that cannot be tested.
  private func warnAboutErasure(_ type: Type, _ value: Type, _ range: SourceRange, place: String) {
    if definitions.wantsWarnings, isAbstractType(type), !conforms(value, to: type) {
      let words = "abstract \(place) \(text(of: type)) is unchecked since it is eliminated by erasure"
      return warning(words, at: range, point: range.start)
    }
    guard definitions.wantsWarnings, case .class(let symbol, let arguments) = type.dealiased, symbol.role != .array,
      let known = patternArguments(of: symbol, value), !conforms(value, to: type)
    else { return }
    let own = arguments.dropLast(symbol.header.outerParameters.count)
    let lost = zip(own, known).filter { (argument: Type, implied: Type) in
      switch argument {
      case .wildcard: return false
      case .parameter(let parameter) where parameter.isPatternBound: return false
      default: return !isSame(argument, implied)
      }
    }
    guard let (argument, implied) = lost.first else { return }
    let shown = shownTest(type)
    if argument.classSymbol != nil, implied.classSymbol != nil, !canMatch(argument, implied) {
      let words = "fruitless type test: a value of type \(text(of: value)) cannot also be a \(shown)"
      return warning("\(words) (but still might match its erasure)", at: range, point: range.start)
    }
    guard lost.allSatisfy({ (other: Type, _: Type) in isSame(other, argument) }) else {
      warning(
        "the type test for pattern \(shown) cannot be checked at runtime because it has type parameters eliminated by erasure",
        at: range, point: range.start)
      return
    }
    let isVariable: Bool = if case .parameter = argument { true } else { false }
    let what = isVariable ? "abstract type" : "non-variable type argument"
    warning(
      "\(what) \(text(of: argument)) in \(place) \(shown) is unchecked since it is eliminated by erasure", at: range,
      point: range.start)
  }
}

extension Type {
  /// True iff it is `_` without bounds.
  var isUnboundedWildcard: Bool {
    if case .wildcard(nil, nil) = self { true } else { false }
  }
}
