/// An expression as it was written.
package struct Expression: Hashable, Sendable {
  /// What the expression is.
  package var kind: Kind
  /// The text of the expression; a parenthesised expression has the range of what is inside.
  package var range: SourceRange
  /// The offset scalac puts its caret under: the name of a selection, the operator of an infix operation.
  package var point: Int

  /// Creates an expression whose point is, unless given, its start.
  package init(_ kind: Kind, range: SourceRange, point: Int? = nil) {
    self.kind = kind
    self.range = range
    self.point = point ?? range.start
  }

  /// The forms of an expression.
  package indirect enum Kind: Hashable, Sendable {
    /// A literal; numbers have their sign folded in.
    case literal(Literal)
    /// A simple name.
    case name(String)
    /// `this` or `C.this`
    case this(qualifier: String?)
    /// `super.name`, `C.super[T].name`
    case superSelect(qualifier: String?, mixin: String?, name: String)
    /// `a.b`
    case select(Expression, String)
    /// `f(a, b)`, also `f { … }` and the self call `this(…)` of a constructor.
    case apply(Expression, [Argument])
    /// `f[A, B]`
    case typeApply(Expression, [TypeTree])
    /// `a op b`, `a op[T] (b, c)`; symbolic assignments as `+=` too. `right` is empty for `a op ()`.
    case infix(left: Expression, operator: String, typeArguments: [TypeTree], right: [Argument])
    /// `a op`
    case postfix(Expression, String)
    /// `-a`, `+a`, `!a`, `~a`; the operator is the bare sign.
    case prefix(String, Expression)
    /// `a = v`, `a.b = v`, `a(i) = v`
    case assign(Expression, Expression)
    /// `(x, y) => body`; placeholders `_ + 1` are of this form, with parameters named `x$1` and so on.
    case lambda([Parameter], Expression)
    /// `{ case … => … }` where it is not the body of a match.
    case partialFunction([Case])
    /// `f _`
    case etaExpansion(Expression)
    /// `{ … }`; a block of a single expression is that expression.
    case block([Statement])
    /// `if (c) a else b`
    case conditional(Expression, then: Expression, otherwise: Expression?)
    /// `while (c) body`
    case whileLoop(condition: Expression, body: Expression)
    /// `do body while (c)`
    case doWhile(body: Expression, condition: Expression)
    /// `for (…) body`, `for (…) yield body`
    case forLoop([Enumerator], body: Expression, isYield: Bool)
    /// `e match { … }`
    case match(Expression, [Case])
    /// `try … catch … finally …`
    case tryCatch(body: Expression, handler: CatchClause?, finally: Expression?)
    /// `throw e`
    case throwing(Expression)
    /// `return`, `return e`
    case returning(Expression?)
    /// `new C(…)`, `new C with T { … }`
    case new(NewInstance)
    /// `(a, b)`
    case tuple([Expression])
    /// `s"…$x…"`
    case interpolated(Interpolation)
    /// `e: T`
    case typed(Expression, TypeTree)
    /// `xs: _*`
    case spread(Expression)
    /// `e: @annotation`
    case annotated(Expression, [Annotation])
  }
}

/// An argument of an application.
package struct Argument: Hashable, Sendable {
  /// The name in `f(name = value)`.
  package var name: String?
  /// The offset of the name, or of the value if there is none.
  package var point: Int
  /// The value passed.
  package var value: Expression

  /// Creates an argument; `point` is that of the name.
  package init(name: String? = nil, point: Int? = nil, value: Expression) {
    self.name = name
    self.point = point ?? value.range.start
    self.value = value
  }
}

/// What `new` makes an instance of.
package struct NewInstance: Hashable, Sendable {
  /// The class with its arguments, then the traits.
  package var parents: [Parent]
  /// The name and type before `=>` at the start of the body.
  package var selfType: SelfType?
  /// The statements between the braces; nil without braces.
  package var body: [Statement]?
}

/// One step of a `for`.
package struct Enumerator: Hashable, Sendable {
  /// The forms of a step.
  package enum Kind: Hashable, Sendable {
    /// `pattern <- e`
    case generator(Pattern, Expression)
    /// `if e`
    case guarding(Expression)
    /// `pattern = e`
    case binding(Pattern, Expression)
  }

  /// What the step is.
  package var kind: Kind
  /// The text of the step.
  package var range: SourceRange
  /// The offset of `<-` or `=`, or of the condition of a guard.
  package var point: Int
}

/// One `case` of a match, a handler or a partial function.
package struct Case: Hashable, Sendable {
  /// What the value must look like.
  package var pattern: Pattern
  /// The condition after `if`.
  package var guardCondition: Expression?
  /// What is evaluated; an empty block if nothing stands after the arrow.
  package var body: Expression
  /// The text of the case.
  package var range: SourceRange

  /// Creates a case.
  package init(pattern: Pattern, guardCondition: Expression?, body: Expression, range: SourceRange) {
    self.pattern = pattern
    self.guardCondition = guardCondition
    self.body = body
    self.range = range
  }
}

/// What follows `catch`.
package enum CatchClause: Hashable, Sendable {
  /// `catch { case … }`
  case cases([Case])
  /// `catch handler`
  case handler(Expression)
}

/// An interpolated string, as an expression.
package struct Interpolation: Hashable, Sendable {
  /// The name before the quotes.
  package var id: String
  /// The pieces of text; always one more than arguments.
  package var parts: [InterpolatedText]
  /// The embedded expressions.
  package var arguments: [Expression]
}

/// A piece of text of an interpolated string.
package struct InterpolatedText: Hashable, Sendable {
  /// The text as written, with `$$` already read as `$`.
  package var raw: String
  /// The text with its escapes processed; nil if there is an invalid one.
  package var processed: String?
  /// Where the text stands.
  package var range: SourceRange
}

extension Expression {
  /// Returns the text of the expression.
  package func sourceText(in source: Source) -> String { source.text(in: range) }
}
