import Syntax

/// Writes types as scalac does; package names are left out unless asked for.
package struct TypeText {
  /// True iff classes are written with their packages, as scalac writes them.
  package var isFull: Bool
  /// True iff the type is that of a pattern, whose `_` are type variables.
  package var isPattern = false

  /// Creates a writer.
  package init(isFull: Bool = false) { self.isFull = isFull }

  /// Returns the text of a type.
  package func text(_ type: Type) -> String {
    switch type {
    case .class(let symbol, let arguments): return text(symbol, arguments)
    case .parameter(let symbol): return symbol.name
    case .applied(let symbol, let arguments): return symbol.name + list(arguments)
    case .appliedVariable(let variable, let arguments):
      return variable.solution == nil ? variable.parameter.name + list(arguments) : text(type.dealiased)
    case .lambda(let parameters, let body):
      if case .class(let symbol, let arguments) = body, arguments == parameters.map(Type.parameter) { return name(of: symbol) }
      if case .alias(let symbol, let arguments) = body, arguments == parameters.map(Type.parameter) { return name(of: symbol) }
      return "[" + parameters.map(\.name).joined(separator: ",") + "]" + text(body)
    case .alias(let symbol, let arguments): return name(of: symbol) + list(arguments)
    case .member(let prefix, let symbol): return prefixText(prefix) + symbol.name
    case .this(let symbol): return symbol.isObject ? "\(name(of: symbol)).type" : "\(symbol.name).this.type"
    case .singleton(let symbol): return "\(symbol.name).type"
    case .fieldSingleton(let prefix, let symbol): return prefixText(prefix) + "\(symbol.name).type"
    case .constant(let literal): return TypeText.constant(literal)
    case .compound(let parts): return parts.map(text).joined(separator: " with ")
    case .refined(let parts, let refinement): return refined(parts, refinement)
    case .repeated(let element): return text(element) + "*"
    case .byName(let result): return "=> " + text(result)
    case .wildcard(let lower, let upper): return "_" + bounds(lower, upper)
    case .method(let signature): return text(signature)
    case .variable(let variable): return variable.solution.map(text) ?? "?"
    case .hole: return "?"
    case .error: return "<error>"
    }
  }

  /// Returns the text of a signature, as `(a: Int, b: String): String`.
  package func text(_ signature: MethodSignature, separator: String = ": ") -> String {
    var result =
      signature.typeParameters.isEmpty ? "" : "[" + signature.typeParameters.map(declaration).joined(separator: ", ") + "]"
    for list: [SignatureParameter] in signature.parameterLists { result += text(list) }
    return result + (signature.parameterLists.isEmpty && signature.typeParameters.isEmpty ? "" : separator) + text(signature.result)
  }

  /// Returns the text of a parameter list with its parentheses.
  package func text(_ list: [SignatureParameter]) -> String {
    let isImplicit = list.first?.symbol.has(.implicit) ?? false
    let parameters = list.map { (parameter: SignatureParameter) -> String in
      let mark = parameter.symbol.isByName ? "=> " : ""
      return "\(parameter.symbol.name): \(mark)\(text(parameter.type))" + (parameter.symbol.isRepeated ? "*" : "")
    }
    return "(" + (isImplicit ? "implicit " : "") + parameters.joined(separator: ", ") + ")"
  }

  /// Returns the text of a type parameter with its bounds, as `T <: Comparable[T]`.
  package func declaration(_ parameter: TypeParameterSymbol) -> String {
    let sign = parameter.variance == .covariant ? "+" : parameter.variance == .contravariant ? "-" : ""
    guard parameter.arity > 0 else { return sign + parameter.name + bounds(parameter.lower, parameter.upper) }
    var names = Array(repeating: "_", count: parameter.arity)
    if case .lambda(let inner, _)? = parameter.upper ?? parameter.lower { names = inner.map(\.name) }
    let limits = [parameter.lower, parameter.upper].map { (bound: Type?) -> Type? in
      if case .lambda(_, let body)? = bound { body } else { bound }
    }
    return sign + parameter.name + "[" + names.joined(separator: ", ") + "]" + bounds(limits[0], limits[1])
  }

  /// Returns the text of bounds with a space before each.
  private func bounds(_ lower: Type?, _ upper: Type?) -> String {
    var result = ""
    if let lower, !lower.isNothing { result += " >: " + text(lower) }
    if let upper, !upper.isAny || lower.map({ (type: Type) in !type.isNothing }) ?? false { result += " <: " + text(upper) }
    return result
  }

  /// Returns the text of a class applied to arguments.
  private func text(_ symbol: ClassSymbol, _ all: [Type]) -> String {
    let own = symbol.role == .function || symbol.role == .tuple ? all : Array(all.prefix(symbol.typeParameters.count))
    if symbol.role == .tuple, own.count > 1 { return "(" + own.map(text).joined(separator: ", ") + ")" }
    if symbol.role == .function, let result = own.last { return function(Array(own.dropLast()), result) }
    if symbol.has(.anonymous) { return symbol.parents.map(text).joined(separator: " with ") }
    if symbol.isObject { return name(of: symbol) + ".type" }
    let end = symbol.has(.innerObject) ? ".type" : list(own)
    if let index = symbol.allTypeParameters.firstIndex(where: { (parameter: TypeParameterSymbol) in
      parameter.outerThis.map { $0 === symbol.owner } ?? false
    }),
      index < all.count
    {
      return prefixText(all[index]) + symbol.name + end
    }
    if own.count == 2, let first = symbol.name.unicodeScalars.first, !first.properties.isAlphabetic, first != "_", first != "$" {
      return "\(text(own[0])) \(symbol.name) \(text(own[1]))"
    }
    return name(of: symbol) + end
  }

  /// Returns the text of a function type.
  private func function(_ parameters: [Type], _ result: Type) -> String {
    if parameters.count == 1, parameters[0].tupleElements == nil {
      let parameter = text(parameters[0])
      let isByName = if case .byName = parameters[0] { true } else { false }
      let left = isFunction(parameters[0]) || isByName ? "(\(parameter))" : parameter
      let right = isFunction(result) ? "(\(text(result)))" : text(result)
      return "\(left) => \(right)"
    }
    return "(" + parameters.map(text).joined(separator: ", ") + ") => " + text(result)
  }

  /// Returns true iff the type is written with an arrow.
  private func isFunction(_ type: Type) -> Bool {
    if case .class(let symbol, _) = type { return symbol.role == .function }
    return false
  }

  /// Returns the text of arguments with their brackets, nothing if there are none; those of an existential type are spaced.
  private func list(_ arguments: [Type]) -> String {
    if arguments.isEmpty { return "" }
    let isExistential = !isPattern && arguments.contains { (part: Type) in if case .wildcard = part { true } else { false } }
    return "[" + arguments.map(text).joined(separator: isExistential ? ", " : ",") + "]"
  }

  /// Returns the text of a path with the dot after it; nothing for `this` of a class.
  private func prefixText(_ prefix: Type) -> String {
    switch prefix {
    case .this(let symbol): symbol.isObject ? "\(symbol.name)." : "\(symbol.name).this."
    case .singleton(let symbol): "\(symbol.name)."
    case .fieldSingleton(let outer, let field): prefixText(outer) + "\(field.name)."
    case .class(let symbol, _) where symbol.isObject: "\(symbol.name)."
    default: text(prefix) + "#"
    }
  }

  /// Returns the text of a type with declarations in braces.
  private func refined(_ parts: [Type], _ refinement: RefinementSymbol) -> String {
    let members = refinement.declarations.ordered.map { (member: Symbol) -> String in
      switch member {
      case let method as MethodSymbol:
        let lists = method.parameterLists.map { (list: [ParameterSymbol]) in
          list.map { (parameter: ParameterSymbol) in SignatureParameter(symbol: parameter, type: parameter.type) }
        }
        return "def \(method.name)" + lists.map { (list: [SignatureParameter]) in text(list) }.joined() + ": "
          + text(method.resultType ?? .error)
      case let field as FieldSymbol: return "\(field.isVar ? "var" : "val") \(field.name): " + text(field.type ?? .error)
      case let alias as TypeAliasSymbol:
        return "type \(alias.name)" + (alias.info.target.map { (type: Type) in " = " + text(type) } ?? "")
      default: return member.name
      }
    }
    let base = parts.map(text).joined(separator: " with ")
    return (base == "Object" ? "AnyRef" : base) + "{" + members.joined(separator: "; ") + "}"
  }

  /// Returns the name of a class: with its packages if asked for, always with the objects it stands in.
  package func name(of symbol: ClassSymbol) -> String {
    if isFull { return TypeText.isShortInScalac(symbol.fullName) ? symbol.name : symbol.fullName }
    return outerNames(symbol) + symbol.name
  }

  /// Returns the name of an alias, with the object it stands in.
  private func name(of symbol: TypeAliasSymbol) -> String {
    if isFull, !symbol.fullName.isEmpty, !symbol.fullName.hasPrefix("scala.") { return symbol.fullName }
    guard let outer = symbol.owner as? ClassSymbol else { return symbol.name }
    if symbol.has(.prelude), !outer.isObject || outer.fullName == "scala.Predef" { return symbol.name }
    return outerNames(symbol) + symbol.name
  }

  /// Returns the names of the objects around a definition, each with its dot.
  private func outerNames(_ symbol: Symbol) -> String {
    guard let outer = symbol.owner as? ClassSymbol, !symbol.has(.local), !outer.has(.anonymous) else { return "" }
    if outer.has(.prelude) && outer.name == "package" { return "" }
    return outerNames(outer) + outer.name + (outer.isObject ? "." : "#")
  }

  /// Returns true iff scalac writes the class without its package: it is known by an alias of the package `scala`.
  private static func isShortInScalac(_ fullName: String) -> Bool {
    switch fullName {
    case "java.lang.String", "java.lang.Object", "scala.collection.immutable.List", "scala.collection.immutable.Seq",
      "scala.collection.immutable.IndexedSeq", "scala.collection.Iterator", "scala.collection.Iterable",
      "scala.collection.IterableOnce", "scala.collection.mutable.StringBuilder":
      return true
    default:
      if fullName.hasPrefix("java.lang."), fullName.dropFirst(10).firstIndex(of: ".") == nil { return true }
      return fullName.hasPrefix("scala.") && fullName.dropFirst(6).firstIndex(of: ".") == nil
    }
  }

  /// Returns the text of the type of a literal, as `Int(3)` and `String("a")`.
  private static func constant(_ literal: Literal) -> String {
    switch literal {
    case .unit: "Unit"
    case .null: "Null"
    case .boolean(let value): "Boolean(\(value))"
    case .char(let unit): "Char('\(escaped(String(decoding: [unit], as: UTF16.self), quote: "'"))')"
    case .int(let value): "Int(\(value))"
    case .long(let value): "Long(\(value)L)"
    case .float(let value): "Float(\(JavaNumber.text(value.description)))"
    case .double(let value): "Double(\(JavaNumber.text(value.description)))"
    case .string(let text): "String(\"\(escaped(text, quote: "\""))\")"
    case .symbol: "Symbol"
    }
  }

  /// Returns the text with control characters, quotes and backslashes escaped.
  private static func escaped(_ text: String, quote: Character) -> String {
    var result = ""
    for character: Character in text {
      switch character {
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\r\n": result += "\\r\\n"
      case "\\": result += "\\\\"
      case quote: result += "\\\(character)"
      default: result.append(character)
      }
    }
    return result
  }
}

/// Rewrites Swift's shortest text of a floating-point number as Java's.
package enum JavaNumber {
  /// Returns Java's text for what `description` gave.
  package static func text(_ description: String) -> String {
    if description == "inf" { return "Infinity" }
    if description == "-inf" { return "-Infinity" }
    if description.hasSuffix("nan") { return "NaN" }
    var rest = Substring(description)
    var sign = ""
    if rest.hasPrefix("-") {
      sign = "-"
      rest = rest.dropFirst()
    }
    var exponent = 0
    if let mark = rest.firstIndex(where: { (character: Character) in character == "e" || character == "E" }) {
      exponent = Int(rest[rest.index(after: mark)...]) ?? 0
      rest = rest[..<mark]
    }
    let pieces = rest.split(separator: ".", omittingEmptySubsequences: false)
    let whole = String(pieces.first ?? "0")
    let fraction = pieces.count > 1 ? String(pieces[1]) : ""
    var digits = Array(whole + fraction)
    var point = whole.count + exponent
    while digits.count > 1, digits.first == "0" {
      digits.removeFirst()
      point -= 1
    }
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    if digits == ["0"] { return sign + "0.0" }
    if point > 7 || point < -2 {
      let tail = digits.count > 1 ? String(digits[1...]) : "0"
      return "\(sign)\(digits[0]).\(tail)E\(point - 1)"
    }
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + String(digits) }
    if point >= digits.count { return sign + String(digits) + String(repeating: "0", count: point - digits.count) + ".0" }
    return sign + String(digits[..<point]) + "." + String(digits[point...])
  }
}

extension Checker {
  /// Returns the text of a type as messages show it.
  package func text(of type: Type) -> String { TypeText(isFull: printsFullNames).text(type) }
}
