import Syntax

/// Something that was defined and can be referred to; compared by identity, used on one thread.
package class Symbol: Hashable {
  /// The simple name; an object has no `$`.
  package let name: String
  /// What it was defined in: a class, a method or a package; nil at the top level of a session.
  package var owner: Symbol?
  /// The modifiers and facts that are known about it.
  package var flags: SymbolFlags
  /// The `/** … */` comment before its definition, as written.
  package var comment: String?
  /// Where the name stands in its source.
  package var range = SourceRange.at(0)
  /// The words for where no implicit value of the class, or for the parameter, is found: `@implicitNotFound`.
  package var missingImplicitWords: String?
  /// The name in `private[name]`, if any.
  package var accessQualifier: String?

  /// Creates a symbol.
  package init(name: String, owner: Symbol?, flags: SymbolFlags = []) {
    self.name = name
    self.owner = owner
    self.flags = flags
  }

  /// Compares identities.
  package static func == (left: Symbol, right: Symbol) -> Bool { left === right }

  /// Hashes the identity.
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

  /// Returns true iff all the given flags are set.
  package func has(_ flag: SymbolFlags) -> Bool { flags.contains(flag) }

  /// The text of its comment without delimiters and stars; worked out when asked for, as few ever are.
  package var documentation: String? {
    get { comment.map { (comment: String) in Symbol.sentence(of: comment) } }
    set { comment = newValue }
  }

  /// The class it is a member of, if it is one.
  package var ownerClass: ClassSymbol? { owner as? ClassSymbol }
}

/// Facts about a symbol.
package struct SymbolFlags: OptionSet, Hashable, Sendable {
  /// One bit per fact.
  package let rawValue: UInt32

  /// Creates a set from its bits.
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// `private`
  package static let `private` = SymbolFlags(rawValue: 1)
  /// `protected`
  package static let `protected` = SymbolFlags(rawValue: 1 << 1)
  /// `implicit`
  package static let implicit = SymbolFlags(rawValue: 1 << 2)
  /// `lazy`
  package static let lazy = SymbolFlags(rawValue: 1 << 3)
  /// `override`
  package static let override = SymbolFlags(rawValue: 1 << 4)
  /// `final`
  package static let final = SymbolFlags(rawValue: 1 << 5)
  /// `sealed`
  package static let sealed = SymbolFlags(rawValue: 1 << 6)
  /// `abstract` on a class.
  package static let abstract = SymbolFlags(rawValue: 1 << 7)
  /// `case`
  package static let `case` = SymbolFlags(rawValue: 1 << 8)
  /// A member without a body.
  package static let deferred = SymbolFlags(rawValue: 1 << 9)
  /// `var`
  package static let mutable = SymbolFlags(rawValue: 1 << 10)
  /// A field or variable that is a parameter.
  package static let parameter = SymbolFlags(rawValue: 1 << 11)
  /// A value or method of the session or script itself, outside any class.
  package static let topLevel = SymbolFlags(rawValue: 1 << 12)
  /// Part of the prelude.
  package static let prelude = SymbolFlags(rawValue: 1 << 13)
  /// Made by the compiler: a case class's `copy`, a lambda's parameter of a placeholder.
  package static let synthetic = SymbolFlags(rawValue: 1 << 14)
  /// A constructor parameter without `val`: a field seen in its class only (`private[this]`).
  package static let parameterAccessor = SymbolFlags(rawValue: 1 << 15)
  /// An anonymous class, `new T { … }`.
  package static let anonymous = SymbolFlags(rawValue: 1 << 16)
  /// A class, object or method inside a block or method.
  package static let local = SymbolFlags(rawValue: 1 << 17)
  /// `private[this]`
  package static let privateThis = SymbolFlags(rawValue: 1 << 18)
  /// An implicit class's conversion method.
  package static let implicitClass = SymbolFlags(rawValue: 1 << 19)
  /// A constructor parameter without `val` that a method uses, so that instances keep it.
  package static let stored = SymbolFlags(rawValue: 1 << 20)
  /// The class of an object inside an instance or block, whose one instance is the value of a lazy field or variable.
  package static let innerObject = SymbolFlags(rawValue: 1 << 21)
}
