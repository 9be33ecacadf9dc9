import Compute
import Syntax
import Typing

/// Pattern matching: a match is a chain of conditionals, so that kernels run each case on its rows.
extension FunctionLowering {
  /// Lowers `match`.
  func match(_ scrutinee: TypedExpression, _ cases: [TypedCase], type: Type) -> Register {
    let value: Register = lower(scrutinee)
    let subject: Register = builder.register(builder.layout(of: value))
    builder.emit(.move(subject, from: value))
    let result: Register = builder.register(layout(of: type))
    lowerCases(cases, on: subject, type: scrutinee.type, into: result) { [self] in
      builder.effects.insert(.fails)
      _ = callNative("MatchError.raise", [subject])
    }
    return result
  }

  /// Lowers cases in order; `otherwise` runs when none matches.
  func lowerCases(
    _ cases: [TypedCase], on subject: Register, type: Type, into result: Register, otherwise: @escaping () -> Void
  ) {
    guard let first = cases.first else { return otherwise() }
    let rest: [TypedCase] = Array(cases.dropFirst())
    if isIrrefutable(first.pattern), first.guardCondition == nil {
      _ = test(first.pattern, subject, type: type)
      builder.move(lower(first.body), to: result)
      return
    }
    let matched: Register = builder.register(.boolean)
    let tested: Register = test(first.pattern, subject, type: type)
    if let condition = first.guardCondition {
      let checked: Block = builder.block { builder.emit(.move(matched, from: lower(condition, as: .boolean))) }
      let failed: Block = builder.block { builder.emit(.constant(matched, .boolean(false))) }
      builder.emit(.conditional(tested, then: checked, otherwise: failed))
    } else {
      builder.emit(.move(matched, from: tested))
    }
    let body: Block = builder.block { builder.move(lower(first.body), to: result) }
    let others: Block = builder.block { lowerCases(rest, on: subject, type: type, into: result, otherwise: otherwise) }
    builder.emit(.conditional(matched, then: body, otherwise: others))
  }

  /// Lowers `val pattern = value`.
  func destructure(_ pattern: TypedPattern, _ value: Register, type: Type) {
    if isIrrefutable(pattern) {
      _ = test(pattern, value, type: type)
      return
    }
    builder.effects.insert(.fails)
    let matched: Register = test(pattern, value, type: type)
    let failed: Block = builder.block { _ = callNative("MatchError.raise", [value]) }
    builder.emit(.conditional(matched, then: [], otherwise: failed))
  }

  /// Returns true iff the pattern matches whatever its type allows.
  func isIrrefutable(_ pattern: TypedPattern) -> Bool {
    switch pattern.kind {
    case .wildcard, .variable: true
    case .binder(_, let inner): isIrrefutable(inner)
    default: false
    }
  }

  /// Emits a pattern's test and bindings; returns the Boolean register that tells whether it matched.
  func test(_ pattern: TypedPattern, _ value: Register, type: Type) -> Register {
    switch pattern.kind {
    case .wildcard: return yes()
    case .variable(let variable):
      bind(variable, to: builder.adapted(value, to: storageLayout(variable)))
      return yes()
    case .binder(let variable, let inner):
      let tested: Register = test(inner, value, type: type)
      let own: Layout = storageLayout(variable)
      let bound: Block = builder.block { bind(variable, to: builder.adapted(value, to: own)) }
      builder.emit(.conditional(tested, then: bound, otherwise: []))
      return tested
    case .typed(let inner, let wanted):
      return typeTest(value, wanted) { [self] (cast: Register) in test(inner, cast, type: wanted) }
    case .literal(let literal): return equals(value, constant(literal, as: literalLayout(literal, value)))
    case .equalTo(let expression): return equals(value, lower(expression))
    case .constructor(let symbol, let needsTest, let parts):
      return constructor(symbol, needsTest: needsTest, parts, value, pattern.type)
    case .inside(let outer, let symbol, let inner):
      return all([
        { [self] in outerTest(symbol, lower(outer), value) }, { [self] in test(inner, value, type: type) },
      ])
    case .tuple(let parts):
      return typeTest(value, pattern.type) { [self] (tuple: Register) in
        let types: [Type] = linker.typeArguments(of: pattern.type)
        return all(
          parts.indices.map { (index: Int) in
            { [self] in
              let element: Type = index < types.count ? types[index] : parts[index].type
              let register: Register = builder.register(layout(of: element))
              builder.emit(.element(register, of: tuple, index))
              return test(parts[index], register, type: element)
            }
          })
      }
    case .alternative(let parts):
      return any(parts.map { (part: TypedPattern) in { [self] in test(part, value, type: type) } })
    case .extractor(let extractor): return extract(extractor, value)
    }
  }

  /// Returns a register with `true`.
  private func yes() -> Register { builder.constant(.boolean(true), .boolean) }

  /// The layout a literal of a pattern is compared in: that of the value where both are numbers.
  private func literalLayout(_ literal: Literal, _ value: Register) -> Layout {
    let own: Layout = Linker.layout(of: literal)
    return own.scalar != nil && builder.layout(of: value).scalar != nil ? builder.layout(of: value) : own
  }

  /// Emits Scala's `==` between two registers.
  private func equals(_ left: Register, _ right: Register) -> Register {
    let result: Register = builder.register(.boolean)
    if let a = builder.layout(of: left).scalar, let b = builder.layout(of: right).scalar {
      let kind: ScalarKind = FunctionLowering.promoted(a, b)
      let layout: Layout = FunctionLowering.layout(kind)
      builder.emit(.compare(.equal, kind, result, builder.adapted(left, to: layout), builder.adapted(right, to: layout)))
    } else {
      builder.effects.insert(.fails)
      builder.emit(.equal(result, builder.wrapped(right), builder.wrapped(left), negated: false))
    }
    return result
  }

  /// Emits a test of the class, then `next` on the value in the layout of the type.
  private func typeTest(_ value: Register, _ type: Type, _ next: @escaping (Register) -> Register) -> Register {
    let target: Layout = layout(of: type)
    if target.scalar != nil, builder.layout(of: value).scalar == target.scalar { return next(value) }
    guard let check = linker.layouts.test(of: type) else { return next(builder.adapted(value, to: target)) }
    let tested: Register = builder.register(.boolean)
    let boxed: Register = builder.wrapped(value)
    builder.emit(.typeTest(tested, boxed, check))
    return all([
      { tested },
      { [self] in
        if target.scalar != nil || builder.layout(of: boxed) == target { return next(builder.adapted(boxed, to: target)) }
        let own: Register = builder.register(target)
        builder.emit(.move(own, from: boxed))
        return next(own)
      },
    ])
  }

  /// Emits tests one inside the other: each runs only if those before succeeded.
  private func all(_ tests: [() -> Register]) -> Register {
    guard let first = tests.first else { return yes() }
    if tests.count == 1 { return first() }
    let result: Register = builder.register(.boolean)
    let tested: Register = first()
    let rest: Block = builder.block { builder.emit(.move(result, from: all(Array(tests.dropFirst())))) }
    let failed: Block = builder.block { builder.emit(.constant(result, .boolean(false))) }
    builder.emit(.conditional(tested, then: rest, otherwise: failed))
    return result
  }

  /// Emits tests of which one must succeed.
  private func any(_ tests: [() -> Register]) -> Register {
    guard let first = tests.first else { return builder.constant(.boolean(false), .boolean) }
    if tests.count == 1 { return first() }
    let result: Register = builder.register(.boolean)
    let tested: Register = first()
    let found: Block = builder.block { builder.emit(.constant(result, .boolean(true))) }
    let rest: Block = builder.block { builder.emit(.move(result, from: any(Array(tests.dropFirst())))) }
    builder.emit(.conditional(tested, then: found, otherwise: rest))
    return result
  }

  /// Emits the test of a case class and of its fields.
  private func constructor(
    _ symbol: ClassSymbol, needsTest: Bool, _ parts: [TypedPattern], _ value: Register, _ type: Type
  ) -> Register {
    let tested: Register = builder.register(.boolean)
    builder.emit(.typeTest(tested, builder.wrapped(value), .named(linker.identity(of: symbol))))
    if symbol.fullName == Linker.consName { return cons(tested, parts, value) }
    let shape: ClassShape = linker.shape(of: symbol)
    let fields: [FieldSymbol] = symbol.caseFields
    var tests: [() -> Register] = [{ tested }]
    for (index, part): (Int, TypedPattern) in parts.enumerated() where index < fields.count {
      tests.append { [self] in
        let stored: Layout = layout(of: fields[index].type ?? .error)
        let register: Register = builder.register(stored)
        builder.emit(.field(register, of: value, shape.index(of: fields[index]) ?? index))
        return test(part, register, type: part.type)
      }
    }
    return all(tests)
  }

  /// Emits the test that a value is an instance of an inner class, and belongs to the instance `outer`.
  private func outerTest(_ symbol: ClassSymbol, _ outer: Register, _ value: Register) -> Register {
    let tested: Register = builder.register(.boolean)
    let boxed: Register = builder.wrapped(value)
    builder.emit(.typeTest(tested, boxed, .named(linker.identity(of: symbol))))
    guard let slot = linker.shape(of: symbol).outerIndex else { return tested }
    return all([
      { tested },
      { [self] in
        let own: Register = builder.register(.any)
        builder.emit(.field(own, of: boxed, slot))
        let isSame: Register = builder.register(.boolean)
        builder.emit(.same(isSame, own, builder.wrapped(outer)))
        return isSame
      },
    ])
  }

  /// Emits the tests of a list's head and tail.
  private func cons(_ tested: Register, _ parts: [TypedPattern], _ value: Register) -> Register {
    var tests: [() -> Register] = [{ tested }]
    for (part, key): (TypedPattern, String) in zip(parts, ["List.first", "List.rest"]) {
      tests.append { [self] in
        test(part, callNative(key, [value]), type: part.type)
      }
    }
    return all(tests)
  }

  /// Emits the call of an extractor and the tests of what it gives.
  private func extract(_ extractor: TypedPattern.Extractor, _ value: Register) -> Register {
    let run: (Register) -> Register = { [self] (argument: Register) in
      bind(extractor.argument, to: builder.adapted(argument, to: storageLayout(extractor.argument)))
      let result: Register = lower(extractor.call)
      return shape(extractor, result)
    }
    if let type = extractor.test { return typeTest(value, type, run) }
    return run(value)
  }

  /// Emits the tests of an extractor's result.
  private func shape(_ extractor: TypedPattern.Extractor, _ result: Register) -> Register {
    if case .boolean = extractor.shape { return builder.adapted(result, to: .boolean) }
    let defined: Register = builder.adapted(callNative("Extractor.isDefined", [result]), to: .boolean)
    return all([
      { defined },
      { [self] in
        let content: Register = callNative("Extractor.get", [result])
        switch extractor.shape {
        case .boolean: return defined
        case .option:
          let part: TypedPattern = extractor.arguments[0]
          return test(part, content, type: part.type)
        case .optionOfTuple: return components(extractor.arguments, of: content, from: 0)
        case .sequence(let pattern): return sequence(pattern, content)
        case .optionOfTupleWithSequence(let pattern):
          let count: Int = extractor.arguments.count
          return all([
            { [self] in components(extractor.arguments, of: content, from: 0) },
            { [self] in
              let last: Register = builder.register(.any)
              builder.emit(.element(last, of: content, count))
              return sequence(pattern, last)
            },
          ])
        }
      },
    ])
  }

  /// Emits the tests of a tuple's components.
  private func components(_ parts: [TypedPattern], of tuple: Register, from start: Int) -> Register {
    all(
      parts.indices.map { (index: Int) in
        { [self] in
          let register: Register = builder.register(.any)
          builder.emit(.element(register, of: tuple, start + index))
          return test(parts[index], register, type: parts[index].type)
        }
      })
  }

  /// Emits the tests of a sequence's elements.
  private func sequence(_ pattern: TypedPattern.SequencePattern, _ values: Register) -> Register {
    let count: Register = builder.constant(.int(Int32(truncatingIfNeeded: pattern.prefix.count)), .int)
    let length: Register = builder.adapted(
      callNative("Extractor.lengthCompare", [values, count]), to: .int)
    let fits: Register = builder.register(.boolean)
    let zero: Register = builder.constant(.int(0), .int)
    builder.emit(.compare(pattern.rest == nil ? .equal : .greaterOrEqual, .int, fits, length, zero))
    var tests: [() -> Register] = [{ fits }]
    for (index, part): (Int, TypedPattern) in pattern.prefix.enumerated() {
      tests.append { [self] in
        let number: Register = builder.constant(.int(Int32(truncatingIfNeeded: index)), .int)
        let element: Register = callNative("Extractor.element", [values, number])
        return test(part, element, type: part.type)
      }
    }
    if let rest = pattern.rest {
      tests.append { [self] in test(rest, callNative("Extractor.drop", [values, count]), type: rest.type) }
    }
    return all(tests)
  }
}
