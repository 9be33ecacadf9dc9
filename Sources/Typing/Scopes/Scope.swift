import Syntax

/// The names that are visible at a place, innermost first.
package final class Scope {
  /// What opened the scope.
  package enum Kind {
    /// A block, a case, a lambda's parameters.
    case block
    /// The parameters and body of a method.
    case method(MethodSymbol)
    /// The body of a class: its members are reached through `this`.
    case template(ClassSymbol)
    /// The members of a package.
    case package(PackageSymbol)
    /// The names an import brings.
    case imports
    /// The session or script itself.
    case topLevel
  }

  /// What opened the scope.
  package let kind: Kind
  /// The scope around it.
  package let parent: Scope?
  /// The packages and classes that names outside every scope stand for.
  let universe: Universe?
  /// The values, methods and objects declared here, by name.
  private(set) var terms: [String: [Symbol]] = [:]
  /// The classes, aliases and type parameters declared here, by name.
  private(set) var types: [String: Symbol] = [:]
  /// The implicit values, methods and objects declared here, in the order of the text.
  private(set) var implicits: [Symbol] = []
  /// What an import brings, for a scope of that kind.
  let imported: ImportedNames?
  /// True iff the names of all prelude classes are visible, whatever their package.
  let seesPrelude: Bool
  /// The classes whose `this` has a name of its own here.
  private(set) var selfNames: [String: ClassSymbol] = [:]
  /// The number of the statement that declares each symbol, in a block.
  private var numbers: [Symbol: Int] = [:]
  /// What was referred to with the highest number so far.
  private(set) var forwardReference: (symbol: Symbol, number: Int)?
  /// Counts the declarations, so that what was worked out from them can be thrown away.
  private(set) var version = 0
  /// The implicits that are visible here, as last worked out.
  var implicitCache: VisibleImplicits?

  /// Opens a scope.
  package convenience init(_ kind: Kind, parent: Scope?) {
    self.init(kind, parent: parent, universe: parent?.universe)
  }

  /// Opens a scope of any kind.
  init(_ kind: Kind, parent: Scope?, universe: Universe?, imported: ImportedNames? = nil, seesPrelude: Bool = false) {
    self.kind = kind
    self.parent = parent
    self.universe = universe
    self.imported = imported
    self.seesPrelude = seesPrelude
  }

  /// Makes a name visible in this scope; a local method or object of the same name stays visible beside it.
  package func declare(_ symbol: Symbol) {
    version += 1
    switch symbol {
    case let symbol as ClassSymbol where symbol.kind != .object: types[symbol.name] = symbol
    case is TypeAliasSymbol, is TypeParameterSymbol: types[symbol.name] = symbol
    default:
      terms[symbol.name, default: []].append(symbol)
      if symbol.has(.implicit) { implicits.append(symbol) }
    }
  }

  /// Everything that is declared here, in no particular order but for the methods of one name.
  var declared: [Symbol] { terms.values.flatMap { $0 } + types.values }

  /// Makes `name` another name of `this`.
  func declare(selfName name: String, of symbol: ClassSymbol) {
    version += 1
    selfNames[name] = symbol
  }

  /// Numbers the symbols of a block's statements, so that references to later ones are noticed.
  func number(_ symbols: [[Symbol]]) {
    for (index, declared): (Int, [Symbol]) in symbols.enumerated() {
      for symbol: Symbol in declared { numbers[symbol] = index }
    }
  }

  /// Notices a reference to a symbol of this block.
  func noteReference(to symbol: Symbol) {
    guard let number = numbers[symbol], number > forwardReference?.number ?? -1 else { return }
    forwardReference = (symbol, number)
  }

  /// Drops what was noticed, once it is reported.
  func forgetForwardReference() { forwardReference = nil }

  /// Takes back a declaration.
  func remove(_ symbol: Symbol) {
    version += 1
    implicits.removeAll { (other: Symbol) in other === symbol }
    if types[symbol.name] === symbol { types[symbol.name] = nil }
    terms[symbol.name]?.removeAll { (other: Symbol) in other === symbol }
    if terms[symbol.name]?.isEmpty ?? false { terms[symbol.name] = nil }
  }
}

/// What a simple name stands for.
package enum TermBinding {
  /// A local, a parameter, a value of the session.
  case variable(VariableSymbol)
  /// Local or top-level methods of one name.
  case methods([MethodSymbol])
  /// A member of an enclosing class or of an imported value: to be selected from the qualifier by this name.
  case member(qualifier: TypedExpression, name: String)
  /// An object.
  case module(ClassSymbol)
  /// A package.
  case package(PackageSymbol)
  /// The name before `=>` at the start of a class's body: another name of `this`.
  case this(ClassSymbol)
}

/// What a simple name of a type stands for.
package enum TypeBinding {
  /// A class or trait, of the given prefix if it is a member.
  case `class`(ClassSymbol, prefix: Type?)
  /// An alias or abstract type, of the given prefix if it is a member.
  case alias(TypeAliasSymbol, prefix: Type?)
  /// A type parameter.
  case parameter(TypeParameterSymbol)
}

/// An implicit value or conversion that can be reached.
package struct ImplicitCandidate {
  /// How it is referred to: `variable`, `module` (implicit object), `methods` of one, or a member with its qualifier.
  package enum Reference {
    /// A local or top-level implicit value.
    case variable(VariableSymbol)
    /// A local or top-level implicit method.
    case method(MethodSymbol)
    /// An implicit object.
    case module(ClassSymbol)
    /// A member of `this`, of an imported value or of an object.
    case member(TypedExpression, Symbol)
  }

  /// How it is referred to.
  package var reference: Reference
  /// The name it is visible by.
  package var name: String

  /// Creates a candidate.
  package init(reference: Reference, name: String) {
    self.reference = reference
    self.name = name
  }
}
