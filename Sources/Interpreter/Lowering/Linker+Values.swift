import Compute
import Syntax
import Typing

/// Constants of programs: literals, zeros, class tags, classes.
extension Linker {
  /// Returns the value of a literal.
  func value(of literal: Literal) -> Value {
    switch literal {
    case .unit: .unit
    case .null: .null
    case .boolean(let truth): .boolean(truth)
    case .char(let unit): .char(unit)
    case .int(let number): .int(number)
    case .long(let number): .long(number)
    case .float(let number): .float(number)
    case .double(let number): .double(number)
    case .string(let text): string(text)
    case .symbol(let name): symbolValue(name)
    }
  }

  /// Returns a String value; equal literals are one object, as Java interns them.
  func string(_ text: String) -> Value {
    if let known = literals[text] { return known }
    let made: Value = .object(StringObject(text))
    literals[text] = made
    return made
  }

  /// Returns the value of a symbol literal `'name`.
  private func symbolValue(_ name: String) -> Value {
    guard let symbol = checker.universe.classSymbol("scala.Symbol") else { return string("Symbol(\(name))") }
    return .object(Instance(descriptor(of: symbol), [string(name)]))
  }

  /// The layout in which a literal is made.
  static func layout(of literal: Literal) -> Layout {
    switch literal {
    case .unit: .unit
    case .boolean: .boolean
    case .char: .char
    case .int: .int
    case .long: .long
    case .float: .float
    case .double: .double
    case .string: .string
    case .null, .symbol: .any
    }
  }

  /// The zero of a layout.
  static func zero(of layout: Layout) -> Value { Value.zero(of: layout) }

  /// Converts a number to another kind, as Java's cast does.
  static func convert(_ value: Value, to kind: ScalarKind) -> Value {
    switch kind {
    case .boolean: value
    case .byte: .byte(Int8(truncatingIfNeeded: value.asInt))
    case .short: .short(Int16(truncatingIfNeeded: value.asInt))
    case .char: .char(UInt16(truncatingIfNeeded: value.asInt))
    case .int: .int(value.asInt)
    case .long: .long(value.asLong)
    case .float: .float(value.asFloat)
    case .double: .double(value.asDouble)
    }
  }

  /// The type of what handlers catch.
  var throwableType: Type { checker.universe.classSymbol("java.lang.Throwable")?.thisType ?? .error }

  /// `Boolean`
  var booleanType: Type { checker.universe.boolean }

  /// The type parameters' arguments of a type.
  func typeArguments(of type: Type) -> [Type] { type.arguments }

  /// The type of what a partial function gives.
  func resultType(ofPartialFunction type: Type) -> Type {
    let arguments: [Type] = type.arguments
    return arguments.count == 2 ? arguments[1] : .error
  }

  /// A case that tells that a partial function is defined where its pattern and guard hold.
  func definednessCase(_ branch: TypedCase) -> TypedCase {
    TypedCase(
      pattern: branch.pattern, guardCondition: branch.guardCondition,
      body: TypedExpression(.literal(.boolean(true)), type: booleanType, range: branch.range), range: branch.range)
  }

  /// The last case of a definedness test.
  func undefinedCase(_ range: SourceRange) -> TypedCase {
    TypedCase(
      pattern: TypedPattern(.wildcard, type: .error, range: range), guardCondition: nil,
      body: TypedExpression(.literal(.boolean(false)), type: booleanType, range: range), range: range)
  }

  /// Returns the value of a ClassTag made by the compiler.
  func classTag(_ type: Type) -> Value? {
    .object(NativeObject(ClassTagBody(layout: layouts.layout(of: type), name: runtimeClassName(of: type))))
  }

  /// Returns the value of `classOf[T]`.
  func classObject(_ type: Type) -> Value {
    .object(NativeObject(ClassBody(name: runtimeClassName(of: type), simpleName: runtimeClassName(of: type).simpleClassName)))
  }

  /// The name of the class that a type is at run time, as Java's `Class.getName` gives it for classes.
  private func runtimeClassName(of type: Type) -> String {
    guard case .class(let symbol, let arguments) = checker.universe.widened(type).dealiased else { return "java.lang.Object" }
    switch symbol.role {
    case .any, .anyRef, .anyVal: return "java.lang.Object"
    case .unit: return "void"
    case .boolean, .byte, .short, .char, .int, .long, .float, .double: return symbol.name.lowercased()
    case .array: return (arguments.first.map(runtimeClassName) ?? "java.lang.Object") + "[]"
    default: return runtimeName(of: symbol)
    }
  }
}

extension String {
  /// The part after the last dot, and after the names of the classes around.
  var simpleClassName: String {
    let own: Substring = lastIndex(of: ".").map { (dot: String.Index) in self[index(after: dot)...] } ?? self[...]
    let end: Substring = own.hasSuffix("$") ? own.dropLast() : own
    guard let mark = end.lastIndex(of: "$"), mark > own.startIndex else { return String(own) }
    return String(own[own.index(after: mark)...])
  }
}
