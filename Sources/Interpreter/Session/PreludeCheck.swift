import Library
import Typing

/// What tests ask about the library's part of the prelude as a whole.
package enum PreludeCheck {
  /// Returns what is wrong with the types of the prelude's classes and of their Scala bodies.
  package static func messages() -> [String] {
    TypingSession().preludeMessages().filter { (message: String) in !message.hasPrefix("org.apache.") }
  }

  /// Returns the members of the prelude that name a native which is not there.
  package static func unresolvedNatives() -> [String] {
    let threads = ThreadNatives(threads: ProgramThreads())
    return TypingSession().preludeNativeKeys().compactMap { (key: String, member: String) -> String? in
      guard !member.hasPrefix("org.apache."), !member.hasPrefix("com.clearspring."), !isInstruction(key, of: member) else {
        return nil
      }
      let isThere: Bool = LanguageNatives.native(key) != nil || threads.native(key) != nil || Library.native(for: key) != nil
      return isThere ? nil : "\(member): \(key)"
    }
  }

  /// Whether calls of a member become instructions, so that no native is looked for.
  private static func isInstruction(_ key: String, of member: String) -> Bool {
    if ["identity", "Any.isInstanceOf", "Any.asInstanceOf", "Predef$.classOf"].contains(key) { return true }
    guard let dot: String.Index = key.firstIndex(of: "."), let name: Character = key[key.index(after: dot)...].first else {
      return false
    }
    return member.hasPrefix("scala." + key[...dot]) && (!name.isLetter || key.contains(".unary_"))
  }
}
