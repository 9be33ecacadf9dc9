import Syntax

/// A class, trait or object; its parts are completed when first asked for.
package final class ClassSymbol: Symbol {
  /// The keyword it was defined with.
  package enum Kind: Hashable, Sendable {
    /// `class`
    case `class`
    /// `trait`
    case trait
    /// `object`
    case object
  }

  /// The keyword it was defined with.
  package let kind: Kind
  /// The name with its packages and enclosing objects, as `scala.collection.immutable.List`.
  package let fullName: String
  /// Which class of the language itself this is.
  package let role: ClassRole
  /// The step of completion that was reached.
  package var completion = Completion()
  /// The class of an object, or the object of a class, of the same name and scope.
  package var companion: ClassSymbol?
  /// The classes whose parent this sealed class is, in the order of their definitions.
  package var children: [ClassSymbol] = []
  /// The classes met while the ancestors were worked out; nil until asked for.
  var ancestorCache: Ancestors?
  /// The members by name that were looked up before.
  var memberCache: [String: [Symbol]] = [:]

  /// The storage behind the lazily completed properties.
  var headerStorage = Header()
  /// The declared members; complete once `completion.members` is done.
  var declarationStorage = Declarations()

  /// What the first line of a class says.
  package struct Header {
    /// The class's own type parameters.
    package var typeParameters: [TypeParameterSymbol] = []
    /// The type parameters of enclosing classes that the class can mention; passed after its own.
    package var outerParameters: [TypeParameterSymbol] = []
    /// The types it extends, the superclass first; empty for `Any` only.
    package var parents: [Type] = []
    /// The type written before `=>` at the start of the body.
    package var selfType: Type?

    /// Creates an empty header.
    package init() {}
  }

  /// How far a class is completed, and how to go on.
  package struct Completion {
    /// Fills `header`; nil once done.
    package var header: ((ClassSymbol) -> Void)?
    /// Fills `declarations`; nil once done.
    package var members: ((ClassSymbol) -> Void)?
    /// True while `header` runs: a cyclic reference shows an empty header.
    package var isRunning = false

    /// Creates the state of a class that is complete.
    package init() {}
  }

  /// Creates a class without parts.
  package init(
    name: String, owner: Symbol?, kind: Kind, fullName: String, flags: SymbolFlags = [], role: ClassRole = .ordinary
  ) {
    self.kind = kind
    self.fullName = fullName
    self.role = role
    super.init(name: name, owner: owner, flags: flags)
  }

  /// The type parameters, parents and self type.
  package var header: Header {
    get {
      while let complete = completion.header {
        completion.header = nil
        completion.isRunning = true
        complete(self)
        completion.isRunning = false
      }
      return headerStorage
    }
    set {
      completion.header = nil
      headerStorage = newValue
    }
  }

  /// The members declared in the body, constructor parameters included.
  package var declarations: Declarations {
    get {
      _ = header
      while let complete = completion.members {
        completion.members = nil
        complete(self)
      }
      return declarationStorage
    }
    set {
      completion.members = nil
      declarationStorage = newValue
      memberCache = [:]
    }
  }

  /// The class's own type parameters.
  package var typeParameters: [TypeParameterSymbol] { header.typeParameters }
  /// The class's own and its enclosing classes' type parameters: what `Type.class` carries arguments for.
  package var allTypeParameters: [TypeParameterSymbol] { header.typeParameters + header.outerParameters }
  /// The types it extends.
  package var parents: [Type] { header.parents }
  /// The type of `this` inside the class.
  package var thisType: Type { .class(self, allTypeParameters.map(\.ownArgument)) }
  /// The constructors, the primary one first; empty for traits and objects.
  package var constructors: [MethodSymbol] { declarations.constructors }
  /// True iff it is a trait.
  package var isTrait: Bool { kind == .trait }
  /// True iff it is an object.
  package var isObject: Bool { kind == .object }
  /// True iff it is the class of an object, also of one inside an instance or block.
  package var isModuleClass: Bool { isObject || has(.innerObject) }
  /// True iff it cannot be instantiated by `new`.
  package var isAbstract: Bool { kind == .trait || has(.abstract) }
  /// True iff it is a case class or case object.
  package var isCase: Bool { has(.case) }
  /// The fields of the first constructor list of a case class, in order.
  package var caseFields: [FieldSymbol] { declarations.caseFields }

  /// Adds a member and forgets what was cached by its name.
  package func declare(_ symbol: Symbol) {
    declarationStorage.add(symbol)
    memberCache[symbol.name] = nil
  }
}

/// The members declared in a class, in the order of the text.
package struct Declarations {
  /// Fields, methods and objects by name; several methods may share one.
  package private(set) var terms: [String: [Symbol]] = [:]
  /// Classes and aliases by name.
  package private(set) var types: [String: Symbol] = [:]
  /// All members in the order of the text.
  package private(set) var ordered: [Symbol] = []
  /// The constructors, the primary one first.
  package var constructors: [MethodSymbol] = []
  /// The fields of a case class's first parameter list.
  package var caseFields: [FieldSymbol] = []

  /// Creates a list without members.
  package init() {}

  /// Adds a member at the end.
  package mutating func add(_ symbol: Symbol) {
    ordered.append(symbol)
    switch symbol {
    case let symbol as ClassSymbol where symbol.kind != .object: types[symbol.name] = symbol
    case is TypeAliasSymbol: types[symbol.name] = symbol
    default: terms[symbol.name, default: []].append(symbol)
    }
  }
}
