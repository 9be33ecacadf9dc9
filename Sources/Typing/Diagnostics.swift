import Syntax

/// The messages found while one text is checked.
package struct Diagnostics {
  /// The messages in the order they were found.
  package private(set) var messages: [Diagnostic] = []
  /// The number of errors among them.
  package private(set) var errorCount = 0

  /// Creates an empty list.
  package init() {}

  /// Adds all messages of another list.
  package mutating func add(_ others: Diagnostics) {
    for message: Diagnostic in others.messages { add(message) }
  }

  /// Adds a message unless the same one is there for the same place.
  package mutating func add(_ message: Diagnostic) {
    if message.severity == .error {
      guard
        !messages.contains(where: { (old: Diagnostic) in
          old.severity == .error && old.point == message.point && old.message == message.message
        })
      else { return }
      errorCount += 1
    } else if messages.contains(message) {
      return
    }
    messages.append(message)
  }
}
