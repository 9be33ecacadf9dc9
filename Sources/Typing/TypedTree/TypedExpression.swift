import Syntax

/// An expression in which nothing is left to guess: names are symbols, conversions and implicit arguments are nodes.
package struct TypedExpression {
  /// What the expression is.
  package var kind: Kind
  /// Its type; never widened beyond what scalac infers, constants included.
  package var type: Type
  /// The text it was made from.
  package var range: SourceRange
  /// The offset scalac puts its caret under.
  package var point: Int

  /// Creates an expression.
  package init(_ kind: Kind, type: Type, range: SourceRange, point: Int? = nil) {
    self.kind = kind
    self.type = type
    self.range = range
    self.point = point ?? range.start
  }

  /// The forms of a checked expression.
  package indirect enum Kind {
    /// A literal; numeric literals are already of the expected type.
    case literal(Literal)
    /// A local, a parameter, or a value of the session; a by-name parameter is evaluated.
    case variable(VariableSymbol)
    /// `x = value`, of type Unit.
    case assignVariable(VariableSymbol, TypedExpression)
    /// `this` of the class, which may be an enclosing one.
    case this(ClassSymbol)
    /// An object.
    case module(ClassSymbol)
    /// A field of a class or object; `receiver` is a `module` for those of objects.
    case field(TypedExpression, FieldSymbol)
    /// `receiver.field = value`, of type Unit.
    case assignField(TypedExpression, FieldSymbol, TypedExpression)
    /// A call of a method.
    case call(Call)
    /// `new C(…)`
    case new(Construction)
    /// `new C(…) { … }`: the class was made for this expression; arguments are those of its parent's constructor in the class.
    case anonymousClass(TypedClass)
    /// A function, or an instance of an interface with one method.
    case lambda(TypedLambda)
    /// `{ case … }` where a PartialFunction is expected.
    case partialFunction(TypedPartialFunction)
    /// Statements and the value after them.
    case block([TypedStatement], TypedExpression)
    /// `if (c) a else b`; a missing `else` is the unit literal.
    case conditional(TypedExpression, then: TypedExpression, otherwise: TypedExpression)
    /// `while (c) body`
    case whileLoop(condition: TypedExpression, body: TypedExpression)
    /// `do body while (c)`
    case doWhile(body: TypedExpression, condition: TypedExpression)
    /// `e match { … }`; without a matching case a MatchError is thrown.
    case match(TypedExpression, [TypedCase])
    /// `try … catch … finally …`
    case tryCatch(body: TypedExpression, cases: [TypedCase], finally: TypedExpression?)
    /// `throw e`
    case throwing(TypedExpression)
    /// `return e`, which may leave lambdas inside the method.
    case returning(TypedExpression, from: MethodSymbol)
    /// `(a, b)`
    case tuple([TypedExpression])
    /// The arguments of a repeated parameter, packed as one sequence.
    case sequence([TypedExpression], element: Type)
    /// `xs: _*`, a sequence passed as it is; arrays and strings are converted before.
    case spread(TypedExpression)
    /// A numeric conversion between primitive classes, as Int to Double.
    case convert(TypedExpression, from: ClassRole, to: ClassRole)
    /// `e.asInstanceOf[T]`
    case cast(TypedExpression, Type)
    /// `e.isInstanceOf[T]`
    case typeTest(TypedExpression, Type)
    /// An argument of a by-name parameter.
    case thunk(TypedExpression)
    /// `s"…"` and `"a" + x`: the texts of the parts put together.
    case stringConcatenation([TypedExpression])
    /// A ClassTag that the compiler makes.
    case classTag(Type)
    /// `classOf[T]`
    case classOf(Type)
    /// The default value of a parameter; `previous` are the arguments of the lists before and of the same list.
    case defaultArgument(MethodSymbol, index: Int, receiver: TypedExpression?, previous: [TypedExpression])
    /// `null` for a reference, zero for a primitive: `var x: T = _`.
    case defaultValue
    /// An expression that was evaluated once before: names the placeholder of an extractor or a temporary.
    case placeholder(VariableSymbol)
    /// Something that was reported.
    case error
  }

  /// A call of a method.
  package struct Call {
    /// The method.
    package var method: MethodSymbol
    /// The value before the dot; nil for local and top-level methods; a `module` for those of objects.
    package var receiver: TypedExpression?
    /// The arguments of the method's type parameters.
    package var typeArguments: [Type]
    /// The arguments of all lists in one row, one for each parameter, implicit ones included.
    package var arguments: [TypedExpression]
    /// True iff the method of the superclass is meant, not an override.
    package var isSuper: Bool
    /// The arguments by index as they are written, where that is not the order of the parameters.
    package var order: [Int] = []

    /// Creates a call.
    package init(
      _ method: MethodSymbol, receiver: TypedExpression?, typeArguments: [Type] = [], arguments: [TypedExpression],
      isSuper: Bool = false
    ) {
      self.method = method
      self.receiver = receiver
      self.typeArguments = typeArguments
      self.arguments = arguments
      self.isSuper = isSuper
    }
  }

  /// `new C[A](…)`
  package struct Construction {
    /// The class.
    package var symbol: ClassSymbol
    /// The constructor.
    package var constructor: MethodSymbol
    /// The arguments of the class's type parameters.
    package var typeArguments: [Type]
    /// The arguments of all lists in one row, implicit ones included.
    package var arguments: [TypedExpression]
    /// The instance that the new one of an inner class belongs to, as `o` in `new o.C`; nil if that is one of the `this` around.
    package var outer: TypedExpression?
    /// The arguments by index as they are written, where that is not the order of the parameters.
    package var order: [Int] = []

    /// Creates a construction.
    package init(_ symbol: ClassSymbol, constructor: MethodSymbol, typeArguments: [Type], arguments: [TypedExpression]) {
      self.symbol = symbol
      self.constructor = constructor
      self.typeArguments = typeArguments
      self.arguments = arguments
    }
  }
}

/// A function written as an expression.
package struct TypedLambda {
  /// The parameters.
  package var parameters: [VariableSymbol]
  /// What is evaluated.
  package var body: TypedExpression
  /// The abstract method it implements, if the expected type was not a function type.
  package var samMethod: MethodSymbol?

  /// Creates a function.
  package init(parameters: [VariableSymbol], body: TypedExpression, samMethod: MethodSymbol? = nil) {
    self.parameters = parameters
    self.body = body
    self.samMethod = samMethod
  }
}

/// Cases where a PartialFunction is expected.
package struct TypedPartialFunction {
  /// The parameter that the cases look at.
  package var parameter: VariableSymbol
  /// The cases.
  package var cases: [TypedCase]

  /// Creates a partial function.
  package init(parameter: VariableSymbol, cases: [TypedCase]) {
    self.parameter = parameter
    self.cases = cases
  }
}

/// One case of a match, handler or partial function.
package struct TypedCase {
  /// What the value must look like.
  package var pattern: TypedPattern
  /// The condition after `if`.
  package var guardCondition: TypedExpression?
  /// What is evaluated.
  package var body: TypedExpression
  /// The text of the case.
  package var range: SourceRange

  /// Creates a case.
  package init(pattern: TypedPattern, guardCondition: TypedExpression?, body: TypedExpression, range: SourceRange) {
    self.pattern = pattern
    self.guardCondition = guardCondition
    self.body = body
    self.range = range
  }
}
