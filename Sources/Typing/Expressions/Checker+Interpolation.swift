import Syntax

extension Checker {
  /// Checks `s"…"`, `raw"…"`, `f"…"` and interpolators of others.
  func checkInterpolation(_ interpolation: Interpolation, _ expected: Type, _ expression: Expression) -> TypedExpression {
    let isStandard = scope.lookup(term: interpolation.id) == nil || true
    switch interpolation.id {
    case "s" where isStandard: return concatenated(interpolation, isRaw: false, expression)
    case "raw" where isStandard: return concatenated(interpolation, isRaw: true, expression)
    case "f" where isStandard: return formatted(interpolation, expression)
    default:
      let parts = interpolation.parts.map { (part: InterpolatedText) in
        Argument(value: Expression(.literal(.string(part.raw)), range: part.range))
      }
      let name = Expression(.name("StringContext"), range: expression.range, point: expression.point)
      let context = Expression(.apply(name, parts), range: expression.range, point: expression.point)
      let selection = Expression(.select(context, interpolation.id), range: expression.range, point: expression.point)
      let arguments = interpolation.arguments.map { (argument: Expression) in Argument(value: argument) }
      return unadapted(Expression(.apply(selection, arguments), range: expression.range, point: expression.point), expected)
    }
  }

  /// Returns the texts and values put together.
  private func concatenated(_ interpolation: Interpolation, isRaw: Bool, _ expression: Expression) -> TypedExpression {
    guard let texts = texts(interpolation, isRaw: isRaw) else { return .error(expression.range) }
    if interpolation.arguments.isEmpty {
      let literal = Literal.string(texts[0])
      return TypedExpression(.literal(literal), type: universe.string, range: expression.range, point: expression.point)
    }
    var pieces: [TypedExpression] = []
    for (index, text): (Int, String) in texts.enumerated() {
      if !text.isEmpty || index == 0 && texts.count == 1 { pieces.append(string(text, interpolation.parts[index].range)) }
      if index < interpolation.arguments.count {
        let value = typed(interpolation.arguments[index], .hole)
        if value.isError { return .error(expression.range) }
        pieces.append(value)
      }
    }
    if pieces.count == 1, !pieces[0].type.isString { pieces.insert(string("", expression.range), at: 0) }
    return TypedExpression(.stringConcatenation(pieces), type: universe.string, range: expression.range, point: expression.point)
  }

  /// Returns a text as an expression.
  private func string(_ text: String, _ range: SourceRange) -> TypedExpression {
    TypedExpression(.literal(.string(text)), type: universe.string, range: range)
  }

  /// Returns the pieces of text with their escapes processed, or as they are; reports an invalid escape.
  private func texts(_ interpolation: Interpolation, isRaw: Bool) -> [String]? {
    var texts: [String] = []
    for part: InterpolatedText in interpolation.parts {
      if isRaw {
        texts.append(part.raw)
      } else if let processed = part.processed {
        texts.append(processed)
      } else {
        error(Messages.invalidEscape(part.raw), at: part.range)
        return nil
      }
    }
    return texts
  }

  /// Returns a call of `format` whose format string is made of the pieces and their specifiers.
  private func formatted(_ interpolation: Interpolation, _ expression: Expression) -> TypedExpression {
    guard let texts = texts(interpolation, isRaw: false) else { return .error(expression.range) }
    var format = ""
    var arguments: [TypedExpression] = []
    for (index, text): (Int, String) in texts.enumerated() {
      guard index > 0 else {
        guard let checked = literalPart(Substring(text), interpolation.parts[index].range) else { return .error(expression.range) }
        format += checked
        continue
      }
      let written = interpolation.arguments[index - 1]
      guard let specifier = FormatSpecifier(leading: text) else {
        let value = typed(written, .hole)
        if value.isError { return .error(expression.range) }
        arguments.append(value)
        guard let checked = literalPart(Substring(text), interpolation.parts[index].range) else { return .error(expression.range) }
        format += "%s" + checked
        continue
      }
      guard let value = argument(written, of: specifier, interpolation.parts[index].range) else { return .error(expression.range) }
      arguments.append(value)
      guard let rest = literalPart(text.dropFirst(specifier.text.count), interpolation.parts[index].range) else {
        return .error(expression.range)
      }
      format += specifier.text + rest
    }
    return formatCall(format, arguments, expression)
  }

  /// Returns a text between values, in which `%%` and `%n` are the only specifiers.
  private func literalPart(_ text: Substring, _ range: SourceRange) -> String? {
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index] == "%" else {
        index = text.index(after: index)
        continue
      }
      let next = text.index(after: index)
      guard next < text.endIndex else {
        error("Missing conversion operator in '%'; use %% for literal %, %n for newline", at: range)
        return nil
      }
      guard text[next] == "%" || text[next] == "n" else {
        error("conversions must follow a splice; use %% for literal %, %n for newline", at: range)
        return nil
      }
      index = text.index(after: next)
    }
    return String(text)
  }

  /// Checks a value against what its specifier takes.
  private func argument(_ written: Expression, of specifier: FormatSpecifier, _ range: SourceRange) -> TypedExpression? {
    let value = typed(written, .hole)
    if value.isError { return nil }
    let wide = universe.widened(value.type)
    switch specifier.kind {
    case .integral:
      if let role = wide.role, role == .int || role == .long || role == .byte || role == .short { return value }
      if wide.classSymbol?.fullName == "scala.math.BigInt" || wide.classSymbol?.fullName == "java.math.BigInteger" { return value }
      if let viewed = attemptAdapt(value, to: universe.int) ?? attemptAdapt(value, to: universe.long) { return viewed }
      return mismatch(value, "Int, Long, Byte, Short, BigInt")
    case .floating:
      if let role = wide.role, role == .double || role == .float { return value }
      if wide.classSymbol?.fullName == "scala.math.BigDecimal" || wide.classSymbol?.fullName == "java.math.BigDecimal" {
        return value
      }
      if let converted = attemptAdapt(value, to: universe.double) { return converted }
      return mismatch(value, "Double, Float, BigDecimal")
    case .character:
      if let role = wide.role, role == .char || role == .int || role == .byte || role == .short { return value }
      return mismatch(value, "Char, Byte, Short, Int")
    case .general: return value
    case .invalid(let letter):
      error("illegal conversion character '\(letter)'", at: range)
      return nil
    }
  }

  /// Reports a value that its specifier does not take.
  private func mismatch(_ value: TypedExpression, _ required: String) -> TypedExpression? {
    error(
      "type mismatch;", at: value.range, point: value.point,
      notes: [" found   : \(text(of: value.type))", " required: \(required)"])
    return nil
  }

  /// Converts a value if that is silently possible.
  private func attemptAdapt(_ value: TypedExpression, to type: Type) -> TypedExpression? {
    let (result, messages) = attempt { adapt(value, to: type) }
    return messages.errorCount == 0 ? result : nil
  }

  /// Returns the call of `format` of StringOps on a text.
  private func formatCall(_ format: String, _ arguments: [TypedExpression], _ expression: Expression) -> TypedExpression {
    let text = string(format, expression.range)
    let receiver = view(text, providing: "format") ?? text
    guard let method = members(of: receiver.type, named: "format").first as? MethodSymbol else { return .error(expression.range) }
    let packed = TypedExpression(
      .sequence(arguments, element: universe.any), type: universe.seq(universe.any), range: expression.range)
    let call = TypedExpression.Call(method, receiver: receiver, arguments: [packed])
    return TypedExpression(.call(call), type: universe.string, range: expression.range, point: expression.point)
  }
}

/// A specifier such as `%5.2f` at the start of the text after a value.
struct FormatSpecifier {
  /// What values a specifier takes.
  enum Kind {
    /// Whole numbers.
    case integral
    /// Floating-point numbers.
    case floating
    /// Characters.
    case character
    /// Anything.
    case general
    /// None: the letter is unknown.
    case invalid(Character)
  }

  /// The specifier as written.
  var text: String
  /// What it takes.
  var kind: Kind

  /// Reads the specifier a text begins with; nil if it does not begin with one.
  init?(leading text: String) {
    guard text.hasPrefix("%") else { return nil }
    var rest = text.dropFirst()
    var length = 1
    while let character = rest.first, "-#+ 0,(<123456789.$".contains(character) {
      rest = rest.dropFirst()
      length += 1
    }
    guard let letter = rest.first, letter != "%", letter != "n" else { return nil }
    var taken = length + 1
    switch letter {
    case "d", "o", "x", "X": kind = .integral
    case "e", "E", "f", "g", "G", "a", "A": kind = .floating
    case "c", "C": kind = .character
    case "s", "S", "b", "B", "h", "H": kind = .general
    case "t", "T":
      kind = .general
      if rest.count > 1 { taken += 1 }
    default: kind = .invalid(letter)
    }
    self.text = String(text.prefix(taken))
  }
}

extension Messages {
  /// Returns scalac's words for an invalid escape in an interpolated text.
  static func invalidEscape(_ text: String) -> String {
    "invalid escape in \"\(text)\""
  }
}
