import Syntax

/// The tree and scopes of a class.
final class ClassTemplate {
  /// The type parameters as written.
  let typeParameters: [TypeParameter]
  /// The modifiers of the primary constructor.
  let constructorModifiers: Modifiers
  /// The lists of constructor parameters.
  let parameterLists: [ParameterList]
  /// What stands after `extends` or `new`.
  let parents: [Parent]
  /// The name and type before `=>`.
  let selfType: SelfType?
  /// The statements of the body.
  let statements: [Statement]
  /// The text of the class.
  let range: SourceRange
  /// The offset of the name.
  let point: Int
  /// The scope the definition stands in.
  let outer: Scope
  /// The scope of the type parameters.
  let header: Scope
  /// The scope of the members.
  let body: Scope
  /// The scope of the constructor's parameters, inside that of the members: what initialisers see.
  let construction: Scope
  /// What each statement of the body sees and declared.
  var entered = EnteredStatements()
  /// The constructor's parameters as the body sees them.
  var parameters: [VariableSymbol] = []
  /// The checked class, once checked.
  var result: TypedClass?
  /// True while the class is being checked.
  var isRunning = false

  /// Opens the scopes of a class, trait or object.
  init(_ definition: ClassDefinition, symbol: ClassSymbol, outer: Scope) {
    typeParameters = definition.typeParameters
    constructorModifiers = definition.constructorModifiers
    parameterLists = definition.parameterLists
    parents = definition.parents
    selfType = definition.selfType
    statements = definition.body
    range = definition.range
    point = definition.point
    self.outer = outer
    header = Scope(.block, parent: outer)
    body = Scope(.template(symbol), parent: header)
    construction = Scope(.block, parent: body)
  }

  /// Opens the scopes of an anonymous class.
  init(_ instance: NewInstance, symbol: ClassSymbol, outer: Scope, range: SourceRange, point: Int) {
    typeParameters = []
    constructorModifiers = Modifiers()
    parameterLists = []
    parents = instance.parents
    selfType = instance.selfType
    statements = instance.body ?? []
    self.range = range
    self.point = point
    self.outer = outer
    header = Scope(.block, parent: outer)
    body = Scope(.template(symbol), parent: header)
    construction = Scope(.block, parent: body)
  }
}
