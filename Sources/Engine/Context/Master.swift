/// Where tasks run: `local`, `local[4]`, `local[*]`, `local[2,3]`.
package struct Master: Hashable, Sendable {
  /// The text as given.
  package let text: String
  /// The number of tasks that run at once.
  package let slots: Int
  /// How often a task may fail before its job does.
  package let maxFailures: Int

  /// Reads a master's text, or nil if it is not a local one.
  ///
  /// - Parameter processors: What `*` stands for.
  package init?(_ text: String, processors: Int) {
    self.text = text
    if text == "local" {
      slots = 1
      maxFailures = 1
      return
    }
    guard text.hasPrefix("local["), text.hasSuffix("]") else { return nil }
    let inner: Substring = text.dropFirst(6).dropLast()
    let parts: [Substring] = inner.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first: Substring = parts.first else { return nil }
    let threads: Substring = Master.trimmed(first)
    guard let count: Int = threads == "*" ? processors : Int(threads), count > 0 else { return nil }
    slots = count
    if parts.count == 2 {
      guard let failures = Int(Master.trimmed(parts[1])) else { return nil }
      maxFailures = max(1, failures)
    } else {
      maxFailures = 1
    }
  }

  /// The text without blanks around it.
  private static func trimmed(_ text: Substring) -> Substring {
    var text: Substring = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
