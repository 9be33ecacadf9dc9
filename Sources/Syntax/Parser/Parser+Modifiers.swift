/// What was read before the keyword of a definition.
struct DefinitionStart {
  /// The modifiers and annotations.
  var modifiers: Modifiers
  /// The offset of the first of them, or of the keyword.
  var offset: Int
  /// Where the documentation comment stands; empty without one.
  var documentation: SourceRange

  /// Notes where a definition begins.
  init(_ token: Token, _ modifiers: Modifiers) {
    self.modifiers = modifiers
    offset = token.start
    documentation = SourceRange(start: token.documentationStart, end: token.documentationEnd)
  }
}

extension Parser {
  /// Reads annotations and modifiers of a member or of a definition in a file.
  mutating func definitionStart() -> DefinitionStart {
    var start = DefinitionStart(token, Modifiers())
    let annotations = annotations(skippingNewlines: true)
    start.modifiers = modifiers()
    start.modifiers.annotations = annotations
    finish(&start)
    return start
  }

  /// Reads annotations and modifiers of a definition in a block; `first` is an `implicit` that was read before.
  mutating func localDefinitionStart(_ first: Token?) -> DefinitionStart {
    var start = DefinitionStart(first ?? token, Modifiers())
    let annotations = annotations(skippingNewlines: true)
    var modifiers = Modifiers(flags: first == nil ? [] : .implicit)
    while kind.isLocalModifier { addModifier(to: &modifiers) }
    modifiers.annotations = annotations
    start.modifiers = modifiers
    finish(&start)
    return start
  }

  /// Notes the text of the modifiers and the last comment before the keyword.
  private mutating func finish(_ start: inout DefinitionStart) {
    if token.start > start.offset {
      start.modifiers.range = SourceRange(start: start.offset, end: Swift.max(start.offset, token.previousEnd))
    }
    if start.documentation.end == 0 && token.documentationEnd > 0 {
      start.documentation = SourceRange(start: token.documentationStart, end: token.documentationEnd)
    }
  }

  /// Reads modifiers, with line breaks between them.
  mutating func modifiers() -> Modifiers {
    var modifiers = Modifiers()
    while true {
      if kind == .newline {
        advance()
      } else if kind == .private || kind == .protected {
        addModifier(to: &modifiers)
        readAccessQualifier(to: &modifiers)
      } else if kind.isModifier {
        addModifier(to: &modifiers)
      } else {
        return modifiers
      }
    }
  }

  /// Reads `private` or `protected` in front of the parameters of a class.
  mutating func accessModifier() -> Modifiers {
    var modifiers = Modifiers()
    let start = token.start
    if kind == .private || kind == .protected {
      addModifier(to: &modifiers)
      readAccessQualifier(to: &modifiers)
      modifiers.range = range(from: start)
    }
    return modifiers
  }

  /// Reads a modifier keyword.
  private mutating func addModifier(to modifiers: inout Modifiers) {
    let flag: Modifiers.Flags
    switch kind {
    case .abstract: flag = .abstract
    case .final: flag = .final
    case .sealed: flag = .sealed
    case .private: flag = .private
    case .protected: flag = .protected
    case .override: flag = .override
    case .implicit: flag = .implicit
    default: flag = .lazy
    }
    if modifiers.contains(flag) { fail(Wording.repeatedModifier, at: token.range) }
    modifiers.flags.insert(flag)
    advance()
  }

  /// Reads `[name]` behind `private` or `protected`.
  private mutating func readAccessQualifier(to modifiers: inout Modifiers) {
    guard kind == .leftBracket else { return }
    advance()
    if modifiers.accessQualifier != nil {
      fail(Wording.duplicateQualifier, at: token.range)
    }
    if kind == .this {
      advance()
      modifiers.accessQualifier = "this"
    } else {
      modifiers.accessQualifier = identifier()
    }
    accept(.rightBracket)
  }

  /// Reads annotations that stand in a row.
  mutating func annotations(skippingNewlines: Bool) -> [Annotation] {
    var annotations: [Annotation] = []
    while kind == .at {
      let start = skip()
      let type = simpleType()
      let lists = argumentLists()
      annotations.append(Annotation(type: type, argumentLists: lists, range: range(from: start)))
      if skippingNewlines && kind == .newline { advance() }
    }
    return annotations
  }

  /// Reads the annotations of a constructor, each with exactly one list of arguments.
  mutating func constructorAnnotations() -> [Annotation] {
    var annotations: [Annotation] = []
    while kind == .at {
      let start = skip()
      let type = simpleType()
      let lists = kind == .leftParen || kind == .leftBrace ? [arguments()] : []
      annotations.append(Annotation(type: type, argumentLists: lists, range: range(from: start)))
    }
    return annotations
  }
}
