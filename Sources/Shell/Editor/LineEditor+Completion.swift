import CLibedit

/// Tab: completion.
extension LineEditor {
  /// Inserts what all fitting names have in common; lists them if that is nothing new.
  func complete() -> KeyResult {
    var buffer = buffer
    let before = buffer.beforeCursor
    let line = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    if line.allSatisfy({ (character: Character) -> Bool in character == " " }) && !(before.hasSuffix(".")) && !before.isEmpty {
      buffer.insert("  ")
      show(buffer)
      return .refresh
    }
    let completion = language.complete(buffer.string, before.utf8.count)
    let typed = CompletionListing.typed(before, from: completion.start)
    let fitting = CompletionListing.fitting(completion.candidates, typed: typed)
    guard !fitting.isEmpty else { return .bell }
    let common = CompletionListing.common(fitting)
    if common.unicodeScalars.count > typed.unicodeScalars.count && common.hasPrefix(typed) {
      insert(common, insteadOf: typed, in: &buffer)
      if CompletionListing.names(fitting).count > 1 || fitting[0].signature.isEmpty { return .refresh }
    } else if CompletionListing.names(fitting).count == 1, let only = fitting.first {
      insert(only.name, insteadOf: typed, in: &buffer)
      if only.signature.isEmpty { return .refresh }
    }
    list(CompletionListing.lines(fitting, size: size))
    return .nothing
  }

  /// Puts `name` where `typed` stands before the cursor.
  private func insert(_ name: String, insteadOf typed: String, in buffer: inout EditBuffer) {
    let count = typed.unicodeScalars.count
    buffer.remove(buffer.cursor - count..<buffer.cursor)
    buffer.insert(name)
    show(buffer)
  }

  /// Prints `lines` below the text and the prompt with the text below them.
  func list(_ lines: [StyledLine]) {
    moveToEnd()
    control("\u{1B}[J")
    var text = "\r\n"
    for line in lines { text += line.rendered(inColor: screen.traits.outputInColor) + "\r\n" }
    writeRaw(text)
    rddsh_edit_refresh(handle)
  }
}
