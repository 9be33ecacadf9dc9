import Syntax

/// A checked statement of a block, a template or a session.
package indirect enum TypedStatement {
  /// An expression whose value is dropped.
  case expression(TypedExpression)
  /// `val`, `var` or `lazy val` of one name.
  case value(VariableSymbol, TypedExpression)
  /// `val (a, b) = e`: a MatchError if it does not match.
  case pattern(TypedPattern, TypedExpression)
  /// A local or top-level method.
  case method(TypedMethod)
  /// A local or top-level class, trait or object.
  case `class`(TypedClass)
  /// A type alias, which leaves nothing to run.
  case type(TypeAliasSymbol)
  /// An import, with the text to echo.
  case `import`(Import)
}

/// A method with its checked body.
package struct TypedMethod {
  /// The method.
  package var symbol: MethodSymbol
  /// What the parameters are called in the body: all lists in one row.
  package var parameters: [VariableSymbol]
  /// The body; nil for abstract and native methods.
  package var body: TypedExpression?
  /// The checked default values by index of the parameter; their variables are `parameters`.
  package var defaults: [Int: TypedExpression]

  /// Creates a method.
  package init(
    symbol: MethodSymbol, parameters: [VariableSymbol], body: TypedExpression?, defaults: [Int: TypedExpression] = [:]
  ) {
    self.symbol = symbol
    self.parameters = parameters
    self.body = body
    self.defaults = defaults
  }
}

/// A class, trait or object with its checked body.
package struct TypedClass {
  /// The class.
  package var symbol: ClassSymbol
  /// The parameters of the primary constructor as its body sees them; those that are members are `constructorFields` too.
  package var constructorParameters: [VariableSymbol]
  /// The field each constructor parameter is stored in; nil for one that only the constructor uses.
  package var constructorFields: [FieldSymbol?]
  /// The checked default values of constructor parameters by index.
  package var constructorDefaults: [Int: TypedExpression]
  /// The call of the superclass's constructor; nil if it has no arguments and is Object or a trait.
  package var superConstruction: TypedExpression.Construction?
  /// The traits mixed in, in order.
  package var traits: [Type]
  /// The statements of the body in order: what the primary constructor runs after the parents.
  package var initialisers: [Initialiser]
  /// The methods, secondary constructors included.
  package var methods: [TypedMethod]
  /// The classes and objects inside.
  package var classes: [TypedClass]

  /// A step of the initialisation.
  package enum Initialiser {
    /// Evaluates and stores a field; a lazy one when first used.
    case field(FieldSymbol, TypedExpression)
    /// Destructures into fields: the variables of the pattern are paired with them.
    case pattern(TypedPattern, TypedExpression, [(VariableSymbol, FieldSymbol)])
    /// Evaluates a statement.
    case statement(TypedExpression)
  }

  /// Creates a class without members.
  package init(symbol: ClassSymbol) {
    self.symbol = symbol
    constructorParameters = []
    constructorFields = []
    constructorDefaults = [:]
    superConstruction = nil
    traits = []
    initialisers = []
    methods = []
    classes = []
  }
}
