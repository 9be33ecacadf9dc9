import CLibedit

/// Ctrl-R: search in the history.
extension LineEditor {
  /// Reads what to look for, showing the newest entry that contains it, until a key that means something else.
  func search() -> KeyResult {
    let original = buffer
    let prompt = promptLine
    var pattern = ""
    var end = history.entries.count
    var found: (index: Int, text: String)?
    var isOlder = false
    searched = ""
    defer {
      searched = nil
      setPrompt(prompt)
    }
    while true {
      found = history.search(pattern, before: end) ?? (isOlder ? found : nil)
      isOlder = false
      searched = pattern
      showSearch(pattern, found: pattern.isEmpty ? nil : found?.text, original: original)
      var character: wchar_t = 0
      guard el_wgetc(handle, &character) == 1 else { return .end }
      switch character {
      case 0x12:  // ^R: an older one
        if let found, !pattern.isEmpty {
          end = found.index
          isOlder = true
        }
      case 0x08, 0x7F:
        if !pattern.isEmpty { pattern.removeLast() }
        end = history.entries.count
      case 0x03, 0x07:  // ^C, ^G: as it was
        show(original)
        return .refresh
      case 0x20...0x7E, 0xA0...:
        pattern.unicodeScalars.append(WideText.scalar(character))
        end = history.entries.count
      default:
        if character != 0x1B || hasInput { el_wpush(handle, [character, 0]) }
        return .refresh
      }
    }
  }

  /// Shows the state of a search: `pattern` in the prompt, the entry that was found as the text.
  private func showSearch(_ pattern: String, found: String?, original: EditBuffer) {
    var prompt = StyledLine("search ", .dim)
    prompt.append(pattern.isEmpty || found != nil ? pattern : pattern + " (nothing)", .strong)
    prompt.append(": ", .dim)
    clearText()
    setPrompt(prompt)
    var buffer = original
    if let found { buffer.replace(with: found, cursor: 0) }
    if found == nil && !pattern.isEmpty { buffer.replace(with: "") }
    show(buffer)
    rddsh_edit_refresh(handle)
  }
}
