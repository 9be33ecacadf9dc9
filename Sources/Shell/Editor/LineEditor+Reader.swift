import CLibedit
import Glibc

/// Reading keys, and what happens between two of them: painting, output of others, signals.
extension LineEditor {
  /// Returns the next character that was typed; 0 at the end of the input, nil when the process was told to end.
  func readCharacter() -> wchar_t? {
    if !isPasting { rememberText() }
    var isPainted = false
    while true {
      if !isPainted && !isPasting && !hasInput {
        paint()
        isPainted = true
      }
      var files = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: rddsh_signals_pipe(), events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&files, 2, -1)
      if count < 0 && errno != EINTR { return nil }
      if count > 0 && files[1].revents != 0 {
        switch handleSignals() {
        case .continues:
          isPainted = false
          continue
        case .key(let key): return key
        case .ends: return nil
        }
      }
      if count > 0 && files[0].revents != 0 {
        clearGhost()
        return readScalar()
      }
    }
  }

  /// What is to be done after a signal.
  private enum AfterSignal {
    /// Go on reading.
    case continues
    /// Behave as if this key had been typed.
    case key(wchar_t)
    /// Stop reading: the process ends.
    case ends
  }

  /// Does what the signals that arrived ask for.
  private func handleSignals() -> AfterSignal {
    let signals = rddsh_signals_take()
    if signals & (RDDSH_SIGNAL_TERMINATE | RDDSH_SIGNAL_HANGUP) != 0 {
      result = .terminated(signals & RDDSH_SIGNAL_TERMINATE != 0 ? SIGTERM : SIGHUP)
      return .ends
    }
    if signals & RDDSH_SIGNAL_INTERRUPT != 0 { return .key(0x03) }
    if signals & RDDSH_SIGNAL_CONTINUE != 0 {
      if hasStoppedItself { hasStoppedItself = false } else { resume() }
    }
    if signals & RDDSH_SIGNAL_RESIZE != 0 { resize() }
    if signals & RDDSH_SIGNAL_WAKE != 0 { printAside() }
    return .continues
  }

  /// `true` iff a key can be read without waiting.
  var hasInput: Bool {
    var file = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&file, 1, 0) > 0
  }

  /// Reads one character in UTF-8; what is none is U+FFFD.
  private func readScalar() -> wchar_t? {
    guard let first = readByte() else { return 0 }
    let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    if length == 1 { return wchar_t(first) }
    if length == 0 { return 0xFFFD }
    var bytes = [first]
    while bytes.count < length {
      guard let next = readByte() else { return 0 }
      bytes.append(next)
      if next & 0xC0 != 0x80 { return 0xFFFD }
    }
    guard let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first else { return 0xFFFD }
    return wchar_t(bitPattern: scalar.value)
  }

  /// Reads one byte from standard input; nil at its end.
  private func readByte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count == 1 { return byte }
      if count == 0 || errno != EINTR { return nil }
    }
  }

  /// Where each character of the text stands on the screen.
  var layout: LineLayout {
    LineLayout(shownText.text, promptColumns: promptColumns, columns: size.columns) { (scalar: Unicode.Scalar) -> Int in
      Int(rddsh_character_width(wchar_t(bitPattern: scalar.value)))
    }
  }

  /// The place of the terminal's cursor.
  private func cursorPlace(in layout: LineLayout) -> LineLayout.Place {
    layout.places[min(shownText.cursor, layout.places.count - 1)]
  }

  /// Paints colours, gutter and offer over the text, if the terminal can show them.
  private func paint() {
    guard screen.traits.outputInColor && screen.traits.canMoveCursor else { return }
    let shown = shownText
    if shown.text.isEmpty || shown.text.count > 20_000 { return }
    let layout = layout
    if !layout.isPaintable || layout.rows >= size.rows { return }
    let buffer = buffer
    ghost = offer(for: buffer)
    let painting = EditorPainter.painting(
      shown.text, styles: shownStyles(buffer), layout: layout, cursor: shown.cursor, gutter: gutter, offer: ghost,
      columns: size.columns)
    writeRaw(painting)
  }

  /// Returns the styles of the text with its gutter; the part that Ctrl-R found stands out.
  private func shownStyles(_ buffer: EditBuffer) -> [TextStyle] {
    var styles = language.styles(buffer.text)
    if let searched, let match = buffer.string.lowercased().range(ofPart: searched.lowercased()) {
      for index in match where index < styles.count { styles[index] = .warning }
    }
    if let pair = BracketPair.closed(before: buffer.cursor, in: buffer.text, styles: styles) {
      styles[pair.open] = .strong
      styles[pair.close] = .strong
    }
    var shown: [TextStyle] = []
    for (index, scalar) in buffer.text.enumerated() {
      shown.append(index < styles.count ? styles[index] : .plain)
      if scalar == "\n" { shown.append(contentsOf: Array(repeating: TextStyle.dim, count: gutter)) }
    }
    return shown
  }

  /// Takes the offer behind the text off the screen.
  func clearGhost() {
    if ghost.isEmpty { return }
    ghost = ""
    let layout = layout
    let here = cursorPlace(in: layout)
    control(EditorPainter.movement(from: here, to: layout.end) + "\u{1B}[K" + EditorPainter.movement(from: layout.end, to: here))
  }

  /// Moves the terminal's cursor behind the last character, for something to be printed below.
  func moveToEnd() {
    clearGhost()
    let layout = layout
    control(EditorPainter.movement(from: cursorPlace(in: layout), to: layout.end))
  }

  /// Takes prompt and text off the screen and leaves the terminal's cursor where the prompt began.
  func clearText() {
    clearGhost()
    if !screen.traits.canMoveCursor { return writeRaw("\r\n") }
    let above = cursorPlace(in: layout).row
    control("\r" + (above > 0 ? "\u{1B}[\(above)A" : "") + "\u{1B}[J")
  }

  /// Prints above the prompt what others wrote while the line is edited.
  private func printAside() {
    var bytes = screen.takeAside()
    guard let last = bytes.last else { return }
    clearText()
    if last != 0x0A { bytes.append(0x0A) }
    let text = String(decoding: bytes, as: UTF8.self)
    var output = ""
    for scalar in text.unicodeScalars {
      if scalar == "\n" { output += "\r\n" } else { output.unicodeScalars.append(scalar) }
    }
    writeRaw(output)
    rddsh_edit_refresh(handle)
  }

  /// Draws prompt and text anew after the terminal's size has changed.
  private func resize() {
    let layout = layout
    let here = cursorPlace(in: layout)
    let newSize = screen.traits.size
    if newSize == size { return }
    let above = layout.rowsAbove(here, after: newSize.columns, from: size.columns)
    control("\r" + (above > 0 ? "\u{1B}[\(above)A" : "") + "\u{1B}[J")
    ghost = ""
    size = newSize
    el_resize(handle)
    rddsh_edit_refresh(handle)
  }

  /// Tells libedit the terminal's size if it has changed since the last line.
  func noticeSize() {
    let newSize = screen.traits.size
    if newSize == size { return }
    size = newSize
    el_resize(handle)
  }
}

extension String {
  /// Returns the positions, in scalars, of the first place where `part` stands; nil if it does not or is empty.
  fileprivate func range(ofPart part: String) -> Range<Int>? {
    let all = Array(unicodeScalars)
    let wanted = Array(part.unicodeScalars)
    if wanted.isEmpty || wanted.count > all.count { return nil }
    for start in 0...(all.count - wanted.count) where Array(all[start..<start + wanted.count]) == wanted {
      return start..<start + wanted.count
    }
    return nil
  }
}
