/// What a token is.
enum TokenKind: UInt8 {
  /// No token: the slot of a token that was read ahead is free.
  case none
  case eof
  case character, integer, long, float, double, string, symbol
  /// Text of an interpolated string that is followed by an embedded expression.
  case stringPart
  /// The name before the quotes of an interpolated string.
  case interpolationID
  case identifier, backquoted
  case new, this, `super`, null, `true`, `false`
  case implicit, override, lazy, protected, `private`, sealed, abstract, final
  case `package`, `import`, `class`, caseClass, object, caseObject, trait
  case extends, with, type, forSome, def, val, `var`
  case `if`, `else`, `while`, `do`, `for`, yield, `throw`, `try`, `catch`, finally, match, `case`, `return`, macro
  case leftParen, rightParen, leftBracket, rightBracket, leftBrace, rightBrace
  case comma, semicolon, dot, colon, equals, at
  case hash, underscore, arrow, leftArrow, subtype, supertype, viewBound
  /// A line break that ends a statement.
  case newline
  /// Several line breaks that end a statement.
  case newlines
  case xmlStart
}

extension TokenKind {
  /// What the compiler calls the token in "… expected but … found.".
  var description: String {
    switch self {
    case .identifier, .backquoted: "identifier"
    case .character: "character literal"
    case .integer: "integer literal"
    case .long: "long literal"
    case .float: "float literal"
    case .double: "double literal"
    case .string, .stringPart, .interpolationID: "string literal"
    case .symbol: "symbol literal"
    case .eof, .none: "eof"
    case .newline, .newlines: "';'"
    case .caseClass: "case class"
    case .caseObject: "case object"
    case .xmlStart: "$XMLSTART$<"
    default: "'\(spelling)'"
    }
  }

  /// The text of a token that is always written in the same way.
  private var spelling: String {
    switch self {
    case .leftParen: "("
    case .rightParen: ")"
    case .leftBracket: "["
    case .rightBracket: "]"
    case .leftBrace: "{"
    case .rightBrace: "}"
    case .comma: ","
    case .semicolon: ";"
    case .dot: "."
    case .colon: ":"
    case .equals: "="
    case .at: "@"
    case .hash: "#"
    case .underscore: "_"
    case .arrow: "=>"
    case .leftArrow: "<-"
    case .subtype: "<:"
    case .supertype: ">:"
    case .viewBound: "<%"
    default: "\(self)"
    }
  }

  /// True iff the token is a literal or starts an interpolated string.
  var isLiteral: Bool {
    switch self {
    case .character, .integer, .long, .float, .double, .string, .interpolationID, .symbol, .true, .false, .null: true
    default: false
    }
  }

  /// True iff the token is a literal number.
  var isNumber: Bool {
    switch self {
    case .integer, .long, .float, .double: true
    default: false
    }
  }

  /// True iff an expression can begin with the token.
  var startsExpression: Bool {
    switch self {
    case .identifier, .backquoted, .this, .super, .if, .for, .new, .underscore, .try, .while, .do, .return, .throw,
      .leftParen, .leftBrace, .xmlStart:
      true
    default: isLiteral
    }
  }

  /// True iff a type can begin with the token.
  var startsType: Bool {
    switch self {
    case .identifier, .backquoted, .this, .super, .underscore, .leftParen, .at: true
    default: isLiteral && self != .null
    }
  }

  /// True iff the token separates statements.
  var separatesStatements: Bool { self == .newline || self == .newlines || self == .semicolon }

  /// True iff the token is a modifier.
  var isModifier: Bool {
    switch self {
    case .abstract, .final, .sealed, .private, .protected, .override, .implicit, .lazy: true
    default: false
    }
  }

  /// True iff the token is a modifier of local definitions.
  var isLocalModifier: Bool {
    switch self {
    case .abstract, .final, .sealed, .implicit, .lazy: true
    default: false
    }
  }

  /// True iff the token begins a definition that has no body in braces of its own.
  var startsDeclaration: Bool { self == .val || self == .var || self == .def || self == .type }

  /// True iff the token begins a definition.
  var startsDefinition: Bool {
    switch self {
    case .object, .caseObject, .class, .caseClass, .trait: true
    default: startsDeclaration
    }
  }

  /// True iff a statement may begin with the token, so that a line break before it can end one.
  var canBeginStatement: Bool {
    switch self {
    case .none, .eof, .catch, .else, .extends, .finally, .forSome, .match, .with, .yield, .comma, .semicolon, .newline,
      .newlines, .dot, .colon, .equals, .arrow, .leftArrow, .subtype, .viewBound, .supertype, .hash, .rightParen,
      .rightBracket, .rightBrace, .leftBracket:
      false
    default: true
    }
  }

  /// True iff a statement may end with the token.
  var canEndStatement: Bool {
    switch self {
    case .character, .integer, .long, .float, .double, .string, .symbol, .identifier, .backquoted, .this, .null, .true,
      .false, .return, .underscore, .type, .xmlStart, .rightParen, .rightBracket, .rightBrace:
      true
    default: false
    }
  }
}
