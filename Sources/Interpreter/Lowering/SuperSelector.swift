/// The name under which a class finds what `super.method` means in one of its traits.
struct SuperSelector {
  /// The full name of the trait.
  let trait: String
  /// The method's name as its own selector has it.
  let method: String

  /// What stands before such names; no name of a program begins with it.
  private static let mark: Character = "\u{1}"

  /// Names a method above a trait.
  init(trait: String, method: String) {
    self.trait = trait
    self.method = method
  }

  /// Reads a selector's name; nil if it is an ordinary one.
  init?(name: String) {
    guard name.first == SuperSelector.mark else { return nil }
    let parts: [Substring] = name.split(separator: SuperSelector.mark)
    guard parts.count == 2 else { return nil }
    self.init(trait: String(parts[0]), method: String(parts[1]))
  }

  /// The selector's name.
  var name: String { "\(SuperSelector.mark)\(trait)\(SuperSelector.mark)\(method)" }
}
