import Syntax

/// A name put where the cursor stands, to learn what could be written there.
final class Probe {
  /// What could be written.
  enum Place {
    /// A member of a value.
    case member(TypedExpression)
    /// A member of a package.
    case package(PackageSymbol)
    /// A value, method or object that is visible.
    case term(Scope)
    /// A type that is visible.
    case type(Scope)
  }

  /// The name.
  static let name = "rddsh$probe"
  /// What the checker met the name as; the first time counts.
  private(set) var place: Place?

  /// Creates a probe that was not met yet.
  init() {}

  /// Notices that a name was looked for in vain.
  func note(_ name: String, _ place: Place) {
    if name == Probe.name, self.place == nil { self.place = place }
  }
}

/// A name that could be written at a place.
package struct Offer: Hashable, Sendable {
  /// The kinds of names.
  package enum Group: Hashable, Sendable {
    /// An RDD operation that adds a narrow step.
    case transformation
    /// An RDD operation that adds a shuffle.
    case wide
    /// An RDD operation that runs a job.
    case action
    /// Any other name.
    case other
    /// A member that every value has.
    case universal
  }

  /// The name.
  package var name: String
  /// Its parameters and type, as `(f: (Int, Int) => Int): Int`; empty for packages and classes.
  package var signature: String
  /// One sentence about it; empty if there is none.
  package var sentence: String
  /// Its kind.
  package var group: Group

  /// The same name as a member that every value has.
  var universal: Offer { Offer(name: name, signature: signature, sentence: sentence, group: .universal) }

  /// Returns the kind that the mark before a sentence tells, and the sentence without it.
  static func group(of documentation: String?) -> (Group, String) {
    guard let documentation else { return (.other, "") }
    let marks: [(String, Group)] = [("@narrow", .transformation), ("@wide", .wide), ("@action", .action)]
    for (mark, group): (String, Group) in marks where documentation.hasPrefix(mark) {
      return (group, String(documentation.dropFirst(mark.count).drop { (character: Character) in character == " " }))
    }
    return (.other, documentation)
  }
}
