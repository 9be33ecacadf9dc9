import CLibedit
import Glibc

/// What the keys do.
extension LineEditor {
  /// Enter: returns a complete text, or starts a new line.
  func enter() -> KeyResult {
    var buffer = buffer
    let text = buffer.string
    let isBlankTwice = text.hasSuffix("\n\n") || text.hasSuffix("\n  \n  ")
    if mode == .block || (!text.hasPrefix(":") && !isBlankTwice && language.judge(text) == .incomplete) {
      buffer.insertLineBreak()
      show(buffer)
      return .refresh
    }
    return accept(text)
  }

  /// Ctrl-D: the end on an empty line or in a block, else removes the character at the cursor.
  func end() -> KeyResult {
    var buffer = buffer
    if mode == .block {
      moveToEnd()
      writeRaw("\r\n")
      result = .text(buffer.string)
      return .end
    }
    if buffer.isEmpty {
      writeRaw("\r\n")
      result = .end
      return .end
    }
    buffer.deleteForward()
    show(buffer)
    return .refresh
  }

  /// Ctrl-Z: stops the process as a shell expects it; the text is shown again when it goes on.
  func suspend() -> KeyResult {
    moveToEnd()
    control("\u{1B}[?2004l")
    writeRaw("\r\n")
    rddsh_edit_prepare_terminal(handle, 0)
    hasStoppedItself = true
    raise(SIGTSTP)
    resume()
    return .nothing
  }

  /// Makes the terminal the editor's again after the process was stopped.
  func resume() {
    rddsh_edit_prepare_terminal(handle, 1)
    control("\u{1B}[?2004h")
    writeRaw("\r")
    noticeSize()
    rddsh_edit_refresh(handle)
  }

  /// Up: the line above, or the newest earlier entry that starts as the text does.
  func moveUp() -> KeyResult {
    var buffer = buffer
    let isRecalled = recall?.shown == buffer.string
    if !isRecalled { recall = nil }
    if !buffer.isOnFirstLine && !isRecalled {
      buffer.moveUp()
      show(buffer)
      return .refresh
    }
    let text = buffer.string
    var place = recall ?? Recall(index: history.entries.count, prefix: buffer.beforeCursor, shown: text)
    guard let found = history.previous(before: place.index, prefix: place.prefix, unlike: text) else { return .bell }
    place.index = found.index
    place.shown = found.text
    recall = place
    buffer.replace(with: found.text)
    show(buffer)
    return .refresh
  }

  /// Down: the next later entry that starts as the text did, at last the text itself; else the line below.
  func moveDown() -> KeyResult {
    var buffer = buffer
    guard var place = recall, place.shown == buffer.string else {
      if buffer.isOnLastLine { return .bell }
      buffer.moveDown()
      show(buffer)
      return .refresh
    }
    if let found = history.next(after: place.index, prefix: place.prefix, unlike: place.shown) {
      place.index = found.index
      place.shown = found.text
      recall = place
    } else {
      recall = nil
      place.shown = place.prefix
    }
    buffer.replace(with: place.shown)
    show(buffer)
    return .refresh
  }

  /// Right: the next character; behind the last, takes what is offered.
  func moveRight() -> KeyResult {
    var buffer = buffer
    if buffer.cursor == buffer.text.count {
      return takeOffer(&buffer)
    }
    buffer.moveCursor(to: buffer.nextCharacter)
    show(buffer)
    return .refresh
  }

  /// End: the end of the line; there already, takes what is offered.
  func moveToLineEnd() -> KeyResult {
    var buffer = buffer
    if buffer.cursor == buffer.text.count { return takeOffer(&buffer) }
    buffer.moveCursor(to: buffer.lineEnd)
    show(buffer)
    return .refresh
  }

  /// Puts what is offered behind the text into it.
  private func takeOffer(_ buffer: inout EditBuffer) -> KeyResult {
    let offer = offer(for: buffer)
    if offer.isEmpty { return .bell }
    buffer.insert(offer)
    show(buffer)
    return .refresh
  }

  /// The rest of the newest history entry that starts with the text, when the cursor is behind the last character.
  func offer(for buffer: EditBuffer) -> String {
    let text = buffer.string
    guard mode == .statement, searched == nil, text.count > 1, buffer.cursor == buffer.text.count, !text.contains("\n"),
      let found = history.previous(before: Int.max, prefix: text, unlike: text)
    else { return "" }
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: found.text.unicodeScalars.dropFirst(buffer.text.count))
    return String(rest)
  }

  /// Removes the range that `range` chooses and keeps it for Ctrl-Y.
  func take(_ range: (EditBuffer) -> Range<Int>) -> KeyResult {
    var buffer = buffer
    let taken = range(buffer)
    if taken.isEmpty { return .bell }
    killed = buffer.remove(taken)
    show(buffer)
    return .refresh
  }

  /// Ctrl-_: brings the text back to what it was before the last change.
  func takeBack() -> KeyResult {
    let now = buffer
    while let earlier = undo.popLast() {
      if earlier.text != now.text {
        show(earlier)
        return .refresh
      }
    }
    return .bell
  }

  /// Remembers the text before a key changes it; keys that only move the cursor leave nothing to take back.
  func rememberText() {
    let now = buffer
    if undo.last?.text == now.text { undo.removeLast() }
    undo.append(now)
    if undo.count > 200 { undo.removeFirst(100) }
  }

  /// Reads a paste up to its end mark and inserts it as one text.
  func paste() -> KeyResult {
    isPasting = true
    defer { isPasting = false }
    let mark: [Unicode.Scalar] = ["\u{1B}", "[", "2", "0", "1", "~"]
    var pasted: [Unicode.Scalar] = []
    var character: wchar_t = 0
    while el_wgetc(handle, &character) == 1 {
      pasted.append(WideText.scalar(character))
      if character == 0x7E && pasted.count >= mark.count && Array(pasted.suffix(mark.count)) == mark {
        pasted.removeLast(mark.count)
        break
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: pasted)
    var buffer = buffer
    buffer.insert(PastedText.cleaned(String(view), judge: language.judge))
    show(buffer)
    return .refresh
  }
}
