import Syntax

/// A parameter of a method.
package final class ParameterSymbol: Symbol {
  /// The type of one argument, without the mark of by-name or repeated.
  package let type: Type
  /// True iff the argument is evaluated when used, `=> T`.
  package let isByName: Bool
  /// True iff any number of arguments can be given, `T*`.
  package let isRepeated: Bool
  /// The default value as written.
  package let defaultValue: Expression?
  /// True iff there is a default value; prelude methods may leave its text to the native.
  package var hasDefault: Bool { defaultValue != nil }

  /// What it is called inside the method, so that `x.type` is the same type in the signature and the body.
  package var variable: VariableSymbol?

  /// Creates a parameter.
  package init(
    name: String, owner: Symbol?, type: Type, isByName: Bool = false, isRepeated: Bool = false,
    defaultValue: Expression? = nil, flags: SymbolFlags = []
  ) {
    self.type = type
    self.isByName = isByName
    self.isRepeated = isRepeated
    self.defaultValue = defaultValue
    super.init(name: name, owner: owner, flags: flags)
  }

  /// The type with its mark of by-name or repeated.
  package var markedType: Type { isByName ? .byName(type) : isRepeated ? .repeated(type) : type }
}

/// A `val`, `var`, `lazy val` or constructor parameter of a class, trait or object.
package final class FieldSymbol: Symbol {
  /// Works out the type when first asked for; nil once done.
  package var completer: ((FieldSymbol) -> Type)?
  /// The type, once completed.
  private var storage: Type?
  /// True while the type is being worked out from the value.
  package private(set) var isInferring = false
  /// The native key of a prelude field `val x: T = native`.
  package var nativeKey: String?

  /// The type; nil while it is being inferred, which means "needs type".
  package var type: Type? {
    get {
      if let storage { return storage }
      guard !isInferring, let complete = completer else { return nil }
      isInferring = true
      let result = complete(self)
      isInferring = false
      completer = nil
      storage = result
      return result
    }
    set {
      completer = nil
      storage = newValue
    }
  }

  /// True iff it can be assigned.
  package var isVar: Bool { has(.mutable) }
}

/// A local value, a parameter inside a body, a pattern variable, or a value of the session.
package final class VariableSymbol: Symbol {
  /// Works out the type when first asked for; nil once done.
  package var completer: ((VariableSymbol) -> Type)?
  /// The type, once completed.
  private var storage: Type?
  /// True while the type is being worked out from the value.
  package private(set) var isInferring = false
  /// The declared parameter that it is inside the body.
  package var parameter: ParameterSymbol?
  /// True iff it is a by-name parameter: every use evaluates the argument.
  package var isByName = false

  /// The type; nil while it is being inferred, which means "needs type".
  package var type: Type? {
    get {
      if let storage { return storage }
      guard !isInferring, let complete = completer else { return nil }
      isInferring = true
      let result = complete(self)
      isInferring = false
      completer = nil
      storage = result
      return result
    }
    set {
      completer = nil
      storage = newValue
    }
  }

  /// Creates a variable of a known type.
  package convenience init(name: String, owner: Symbol?, type: Type, flags: SymbolFlags = []) {
    self.init(name: name, owner: owner, flags: flags)
    self.type = type
  }

  /// True iff it can be assigned.
  package var isVar: Bool { has(.mutable) }
  /// True iff it is evaluated when first used.
  package var isLazy: Bool { has(.lazy) }
  /// True iff it belongs to the session or script itself.
  package var isTopLevel: Bool { has(.topLevel) }
  /// The type with the mark of a by-name parameter.
  package var markedType: Type { isByName ? .byName(type ?? .error) : type ?? .error }
  /// True iff it is a path that can stand before `.type`, or be imported from.
  package var isStable: Bool { !isVar && !isByName }
}

/// `type A[X] = T`, or an abstract type member.
package final class TypeAliasSymbol: Symbol {
  /// What the alias says.
  package struct Info {
    /// The type parameters.
    package var typeParameters: [TypeParameterSymbol]
    /// What it stands for; nil for an abstract type.
    package var target: Type?
    /// The lower bound of an abstract type.
    package var lower: Type?
    /// The upper bound of an abstract type.
    package var upper: Type?

    /// Creates what an alias says.
    package init(typeParameters: [TypeParameterSymbol] = [], target: Type?, lower: Type? = nil, upper: Type? = nil) {
      self.typeParameters = typeParameters
      self.target = target
      self.lower = lower
      self.upper = upper
    }
  }

  /// Works out `info` when first asked for; nil once done.
  package var completer: ((TypeAliasSymbol) -> Info)?
  /// What it says, once completed.
  private var storage: Info?
  /// The name with its packages and enclosing objects.
  package var fullName: String = ""

  /// What it says; an error type while it is cyclic.
  package var info: Info {
    get {
      if let storage { return storage }
      guard let complete = completer else { return Info(target: .error) }
      completer = nil
      let result = complete(self)
      storage = result
      return result
    }
    set {
      completer = nil
      storage = newValue
    }
  }
}

/// A type parameter of a class, method, alias or type lambda.
package final class TypeParameterSymbol: Symbol {
  /// The sign before a type parameter.
  package typealias Variance = TypeParameter.Variance

  /// The sign before it.
  package let variance: Variance
  /// The number of its own parameters: 1 for `F[_]`.
  package var arity: Int
  /// The type after `>:`.
  package var lower: Type?
  /// The type after `<:`.
  package var upper: Type?
  /// The enclosing class, if the parameter stands for the instance of it that an inner class belongs to.
  package var outerThis: ClassSymbol?
  /// True iff a pattern bound it, as the `t` of `case x: List[t]`.
  package var isPatternBound = false

  /// Creates a parameter without bounds.
  package init(name: String, owner: Symbol?, variance: Variance = .invariant, arity: Int = 0) {
    self.variance = variance
    self.arity = arity
    super.init(name: name, owner: owner)
  }
}

/// A package.
package final class PackageSymbol: Symbol {
  /// The name with the enclosing packages.
  package let fullName: String

  /// Creates a package.
  package init(fullName: String, owner: PackageSymbol?) {
    self.fullName = fullName
    super.init(name: fullName.split(separator: ".").last.map(String.init) ?? fullName, owner: owner)
  }
}

/// The members in the braces of a type `A { def m: Int; type T = Int }`.
package final class RefinementSymbol: Symbol {
  /// The members.
  package var declarations = Declarations()
}

extension TypeParameterSymbol {
  /// What the parameter is for `this` of its class.
  package var ownArgument: Type { outerThis.map(Type.this) ?? .parameter(self) }
}
