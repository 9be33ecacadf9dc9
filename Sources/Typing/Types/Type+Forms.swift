import Syntax

extension Type {
  /// The type without aliases at its top.
  package var dealiased: Type {
    var current = self
    var steps = 0
    while steps < 64 {
      switch current {
      case .alias(let symbol, let arguments):
        guard let target = symbol.info.target else { return current }
        current = Substitution(symbol.info.typeParameters, arguments)(target)
      case .variable(let variable):
        guard let solution = variable.solution else { return current }
        current = solution
      case .appliedVariable(let variable, let arguments):
        guard let solution = variable.solution else { return current }
        current = solution.applied(to: arguments)
      default:
        return current
      }
      steps += 1
    }
    return .error
  }

  /// The class at its top, if it is one after aliases.
  package var classSymbol: ClassSymbol? {
    switch self {
    case .class(let symbol, _): return symbol
    case .alias, .variable, .appliedVariable:
      if case .class(let symbol, _) = dealiased { return symbol }
      return nil
    default: return nil
    }
  }

  /// The role of the class at its top.
  package var role: ClassRole? { classSymbol?.role }

  /// The arguments of the class at its top.
  package var arguments: [Type] {
    switch dealiased {
    case .class(_, let arguments): arguments
    default: []
    }
  }

  /// True iff it is `Unit`.
  package var isUnit: Bool { role == .unit }
  /// True iff it is `Nothing`.
  package var isNothing: Bool { role == .nothing }
  /// True iff it is `Null`.
  package var isNull: Bool { role == .null }
  /// True iff it is `Any`.
  package var isAny: Bool { role == .any }
  /// True iff it is `Boolean`.
  package var isBoolean: Bool { role == .boolean }
  /// True iff it is `String`.
  package var isString: Bool { role == .string }
  /// True iff it is one of the seven numeric classes.
  package var isNumeric: Bool { role?.isNumeric ?? false }
  /// True iff it is a primitive class.
  package var isPrimitive: Bool { role?.isPrimitive ?? false }
  /// True iff it was reported at its top.
  package var isError: Bool { if case .error = self { true } else { false } }
  /// True iff nothing is known about it.
  package var isHole: Bool { if case .hole = self { true } else { false } }
  /// True iff it is not known yet, or only that it exists.
  package var isOpen: Bool {
    switch self {
    case .hole, .error, .variable, .appliedVariable, .wildcard: true
    default: false
    }
  }
  /// True iff it is `=> A`, as the parameter of a function can be.
  package var isByName: Bool { if case .byName = self { true } else { false } }
  /// The type without `=>` at its top.
  package var withoutByName: Type { if case .byName(let type) = self { type } else { self } }
  /// True iff it is the type of an object.
  package var isModule: Bool { classSymbol?.isObject ?? false }

  /// The types of the parameters and the result, if it is `FunctionN`.
  package var functionParts: (parameters: [Type], result: Type)? {
    guard case .class(let symbol, let arguments) = dealiased, symbol.role == .function, let result = arguments.last else {
      return nil
    }
    return (Array(arguments.dropLast()), result)
  }

  /// The types of the elements, if it is `TupleN`.
  package var tupleElements: [Type]? {
    guard case .class(let symbol, let arguments) = dealiased, symbol.role == .tuple else { return nil }
    return arguments
  }
}

extension Universe {
  /// Returns the class's type without arguments.
  private func plain(_ symbol: ClassSymbol) -> Type { .class(symbol, []) }
  /// `Any`
  package var any: Type { plain(known.any) }
  /// `AnyVal`
  package var anyVal: Type { plain(known.anyVal) }
  /// `AnyRef`
  package var anyRef: Type { plain(known.anyRef) }
  /// `Nothing`
  package var nothing: Type { plain(known.nothing) }
  /// `Null`
  package var null: Type { plain(known.null) }
  /// `Unit`
  package var unit: Type { plain(known.unit) }
  /// `Boolean`
  package var boolean: Type { plain(known.boolean) }
  /// `Char`
  package var char: Type { plain(known.char) }
  /// `Int`
  package var int: Type { plain(known.int) }
  /// `Long`
  package var long: Type { plain(known.long) }
  /// `Float`
  package var float: Type { plain(known.float) }
  /// `Double`
  package var double: Type { plain(known.double) }
  /// `String`
  package var string: Type { plain(known.string) }

  /// Returns `(A, B) => R`; more than 22 parameters give an error type.
  package func function(_ parameters: [Type], _ result: Type) -> Type {
    guard parameters.count < known.functions.count else { return .error }
    return .class(known.functions[parameters.count], parameters + [result])
  }

  /// Returns `(A, B)`; the element itself if there is one only, `Unit` for none.
  package func tuple(_ elements: [Type]) -> Type {
    if elements.isEmpty { return unit }
    if elements.count == 1 { return elements[0] }
    guard elements.count - 2 < known.tuples.count else { return .error }
    return .class(known.tuples[elements.count - 2], elements)
  }

  /// Returns `Seq[A]`, the type of a repeated parameter inside its method.
  package func seq(_ element: Type) -> Type { .class(known.seq, [element]) }
  /// Returns `Array[A]`.
  package func array(_ element: Type) -> Type { .class(known.array, [element]) }
  /// Returns `Option[A]`.
  package func option(_ element: Type) -> Type { .class(known.option, [element]) }

  /// Returns the type of a literal once it is widened.
  package func type(of literal: Literal) -> Type {
    switch literal {
    case .unit: unit
    case .null: null
    case .boolean: boolean
    case .char: char
    case .int: int
    case .long: long
    case .float: float
    case .double: double
    case .string: string
    case .symbol: plain(known.symbol)
    }
  }

  /// Returns the primitive class of a role.
  package func primitive(_ role: ClassRole) -> ClassSymbol? {
    switch role {
    case .unit: known.unit
    case .boolean: known.boolean
    case .byte: known.byte
    case .short: known.short
    case .char: known.char
    case .int: known.int
    case .long: known.long
    case .float: known.float
    case .double: known.double
    default: nil
    }
  }

  /// Returns the type without the constant or path it is known to be.
  package func widened(_ type: Type) -> Type {
    switch type {
    case .constant(let literal): self.type(of: literal)
    case .singleton(let symbol): widened(symbol.type ?? .error)
    case .fieldSingleton(let prefix, let field):
      checker.map { (checker: Checker) in widened(checker.fieldType(field, from: prefix)) } ?? .error
    case .this(let symbol): symbol.thisType
    case .byName(let result): widened(result)
    case .alias where type.dealiased != type: type.isPath ? widened(type.dealiased) : type
    case .variable(let variable) where variable.solution != nil: widened(type.dealiased)
    default: type
    }
  }

  /// Returns the type of a literal widened; anything else as it is.
  package func deconstant(_ type: Type) -> Type {
    if case .constant(let literal) = type { return self.type(of: literal) }
    return type
  }
}

extension Type {
  /// True iff it is a path or constant under aliases.
  package var isPath: Bool {
    switch dealiased {
    case .constant, .singleton, .fieldSingleton, .this: true
    default: false
    }
  }
}
