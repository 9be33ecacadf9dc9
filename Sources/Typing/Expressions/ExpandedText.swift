import Syntax

/// Writes the expansion of placeholders as scalac's messages show it: `((x$1) => x$1.$plus(1))`.
enum ExpandedText {
  /// Returns the text of a function of placeholders; the first `marked` parameters are shown as erroneous.
  static func text(_ parameters: [Parameter], _ body: Expression, marked: Int) -> String {
    let names = parameters.enumerated().map { (index: Int, parameter: Parameter) -> String in
      index < marked && parameter.type == nil ? "<\(parameter.name): error>" : parameter.name
    }
    return "((\(names.joined(separator: ", "))) => \(text(body)))"
  }

  /// Returns the text of an expression in scalac's tree syntax.
  static func text(_ expression: Expression) -> String {
    switch expression.kind {
    case .literal(let literal): return text(literal)
    case .name(let name): return name
    case .this(let qualifier): return qualifier.map { "\($0).this" } ?? "this"
    case .select(let qualifier, let name): return "\(text(qualifier)).\(encoded(name))"
    case .postfix(let operand, let name): return "\(text(operand)).\(encoded(name))"
    case .prefix(let name, let operand): return "\(text(operand)).unary_\(encoded(name))"
    case .apply(let function, let arguments): return "\(text(function))(\(list(arguments)))"
    case .infix(let left, let name, _, let right): return "\(text(left)).\(encoded(name))(\(list(right)))"
    case .tuple(let elements): return "scala.Tuple\(elements.count)(\(elements.map(text).joined(separator: ", ")))"
    case .lambda(let parameters, let body): return "((\(parameters.map(\.name).joined(separator: ", "))) => \(text(body)))"
    case .typeApply(let function, _): return text(function)
    default: return "..."
    }
  }

  /// Returns the text of arguments.
  private static func list(_ arguments: [Argument]) -> String {
    arguments.map { (argument: Argument) in text(argument.value) }.joined(separator: ", ")
  }

  /// Returns the text of a literal.
  private static func text(_ literal: Literal) -> String {
    switch literal {
    case .unit: "()"
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .char(let unit): "'\(String(decoding: [unit], as: UTF16.self))'"
    case .int(let value): "\(value)"
    case .long(let value): "\(value)L"
    case .float(let value): JavaNumber.text(value.description)
    case .double(let value): JavaNumber.text(value.description)
    case .string(let text): "\"\(text)\""
    case .symbol(let name): "scala.Symbol.apply(\"\(name)\")"
    }
  }

  /// Returns the name with its symbols spelt out, as `$plus` for `+`.
  static func encoded(_ name: String) -> String {
    var result = ""
    for character: Character in name {
      switch character {
      case "+": result += "$plus"
      case "-": result += "$minus"
      case "*": result += "$times"
      case "/": result += "$div"
      case "%": result += "$percent"
      case "=": result += "$eq"
      case "<": result += "$less"
      case ">": result += "$greater"
      case "!": result += "$bang"
      case "&": result += "$amp"
      case "|": result += "$bar"
      case "^": result += "$up"
      case ":": result += "$colon"
      case "#": result += "$hash"
      case "~": result += "$tilde"
      case "?": result += "$qmark"
      case "@": result += "$at"
      case "\\": result += "$bslash"
      default: result.append(character)
      }
    }
    return result
  }
}
