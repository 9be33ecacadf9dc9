/// The modifiers and annotations in front of a definition.
package struct Modifiers: Hashable, Sendable {
  /// A set of modifier keywords.
  package struct Flags: OptionSet, Hashable, Sendable {
    /// One bit per keyword.
    package let rawValue: UInt16

    /// Creates a set from its bits.
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// `private`
    package static let `private` = Flags(rawValue: 1)
    /// `protected`
    package static let `protected` = Flags(rawValue: 2)
    /// `implicit`
    package static let implicit = Flags(rawValue: 4)
    /// `lazy`
    package static let lazy = Flags(rawValue: 8)
    /// `override`
    package static let override = Flags(rawValue: 16)
    /// `final`
    package static let final = Flags(rawValue: 32)
    /// `sealed`
    package static let sealed = Flags(rawValue: 64)
    /// `abstract`
    package static let abstract = Flags(rawValue: 128)
    /// `case`
    package static let `case` = Flags(rawValue: 256)
  }

  /// The keywords.
  package var flags: Flags = []
  /// The name in `private[name]` and `protected[name]`; may be `this`.
  package var accessQualifier: String?
  /// The annotations.
  package var annotations: [Annotation] = []
  /// The text of the keywords and annotations; empty without any.
  package var range: SourceRange = SourceRange(start: 0, end: 0)

  /// Creates modifiers with the given keywords.
  package init(flags: Flags = []) { self.flags = flags }

  /// Returns true iff the keyword is there.
  package func contains(_ flag: Flags) -> Bool { flags.contains(flag) }

  /// Returns the first annotation whose last name is `name`.
  package func annotation(named name: String) -> Annotation? {
    annotations.first { (annotation: Annotation) in annotation.name == name }
  }
}

/// `@name(arguments)`
package struct Annotation: Hashable, Sendable {
  /// The annotation's class.
  package var type: TypeTree
  /// Its arguments.
  package var argumentLists: [[Argument]]
  /// The text of the annotation.
  package var range: SourceRange

  /// The last name of the annotation's class.
  package var name: String {
    switch type.kind {
    case .named(let path): path.last ?? ""
    case .applied(let constructor, _): Annotation(type: constructor, argumentLists: [], range: range).name
    default: ""
    }
  }

  /// The arguments that are string literals.
  package var stringArguments: [String] {
    argumentLists.flatMap { (list: [Argument]) in
      list.compactMap { (argument: Argument) -> String? in
        guard case .literal(.string(let text)) = argument.value.kind else { return nil }
        return text
      }
    }
  }
}
