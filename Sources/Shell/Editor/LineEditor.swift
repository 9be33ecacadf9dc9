import CLibedit

/// The line editor of the prompt: libedit's buffer and keys, with lines of several rows, colours, hints and paste of our own.
///
/// One thread uses it, and it lives as long as the process: libedit keeps pointers to it.
package final class LineEditor {
  /// What the editor does with Enter.
  package enum Mode {
    /// A complete statement is returned.
    case statement
    /// Every Enter starts a new line; Ctrl-D returns the text.
    case block
  }

  /// libedit's editor.
  let handle: OpaquePointer
  /// Where what others print while a line is edited is kept.
  let screen: Screen
  /// What was typed before.
  let history: History
  /// What is asked about the text.
  let language: EditorLanguage
  /// What Enter does.
  var mode = Mode.statement
  /// The prompt, in the form that libedit reads.
  private(set) var promptText: UnsafeMutablePointer<wchar_t>
  /// The prompt that is shown.
  private(set) var promptLine = StyledLine()
  /// The columns of the prompt that is shown.
  var promptColumns: Int { promptLine.columns }
  /// The columns of the prompt that the gutter stands below.
  private(set) var gutter = 0
  /// The terminal's size as libedit knows it.
  var size: TerminalSize
  /// What `readLine` is to return.
  var result: LineInput?
  /// The place in the history that Up and Down move.
  var recall: Recall?
  /// What the last kill took, for Ctrl-Y.
  var killed = ""
  /// Earlier states of the text, for undo.
  var undo: [EditBuffer] = []
  /// The rest of a history entry that is offered behind the text.
  var ghost = ""
  /// What Ctrl-R looks for.
  var searched: String?
  /// `true` iff a paste is being read, and nothing is painted.
  var isPasting = false
  /// `true` iff Ctrl-Z stopped the process and has already shown the text again.
  var hasStoppedItself = false
  /// `true` iff Ctrl-C on an empty line has told how to leave.
  private var hasToldHowToLeave = false

  /// Opens the editor on the process's standard streams; nil if libedit cannot.
  package init?(screen: Screen, history: History, language: EditorLanguage) {
    _ = rddsh_choose_locale()
    guard let handle = rddsh_edit_open("rddsh") else { return nil }
    self.handle = handle
    self.screen = screen
    self.history = history
    self.language = language
    size = screen.traits.size
    promptText = UnsafeMutablePointer<wchar_t>.allocate(capacity: 1)
    promptText.initialize(to: 0)
    rddsh_edit_set_client(handle, Unmanaged.passUnretained(self).toOpaque())
    rddsh_edit_prompt(handle, { (handle: OpaquePointer?) in LineEditor.of(handle)?.promptText }, 1)
    installKeys()
    rddsh_edit_set_reader(
      handle,
      { (handle: OpaquePointer?, character: UnsafeMutablePointer<wchar_t>?) -> Int32 in
        guard let editor = LineEditor.of(handle), let next = editor.readCharacter() else { return -1 }
        if next == 0 { return 0 }
        character?.pointee = next
        return 1
      })
    _ = rddsh_signals_catch()
  }

  /// Returns the editor that libedit's `handle` belongs to.
  static func of(_ handle: OpaquePointer?) -> LineEditor? {
    guard let handle, let client = rddsh_edit_client(handle) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(client).takeUnretainedValue()
  }

  /// Reads a text from the terminal, with `text` in the buffer to begin with.
  package func readLine(prompt: StyledLine, mode: Mode = .statement, text: String = "") -> LineInput {
    self.mode = mode
    gutter = prompt.columns
    setPrompt(prompt)
    result = nil
    recall = nil
    undo = []
    noticeSize()
    screen.finishLine()
    screen.beginEditing()
    defer { screen.endEditing() }
    if !text.isEmpty {
      let wide = WideText.terminated(text)
      el_wpush(handle, wide)
    }
    control("\u{1B}[?2004h")
    var count: Int32 = 0
    repeat {
      let line = el_wgets(handle, &count)
      if line == nil && result == nil { result = .end }
    } while result == nil
    control("\u{1B}[?2004l")
    return result ?? .end
  }

  /// Shows `prompt` from the next refresh on.
  func setPrompt(_ prompt: StyledLine) {
    promptLine = prompt
    var text = ""
    var isStyled = false
    for (index, span) in prompt.spans.enumerated() {
      var visible = span.text
      let isLast = index + 1 == prompt.spans.count
      let ending = isLast ? String(visible.removeLast()) : ""
      let codes = screen.traits.outputInColor && !visible.isEmpty ? span.style.codes : ""
      text += LineEditor.escape((isStyled ? "\u{1B}[0m" : "") + (codes.isEmpty ? "" : "\u{1B}[\(codes)m")) + visible
      text += LineEditor.escape(isLast && !codes.isEmpty ? "\u{1B}[0m" : "") + ending
      isStyled = !codes.isEmpty
    }
    let wide = WideText.terminated(text)
    promptText.deallocate()
    promptText = UnsafeMutablePointer<wchar_t>.allocate(capacity: wide.count)
    promptText.initialize(from: wide, count: wide.count)
  }

  /// Returns `sequence` marked as taking no columns; libedit wants a visible character behind the mark.
  private static func escape(_ sequence: String) -> String { sequence.isEmpty ? "" : "\u{1}\(sequence)\u{1}" }

  /// The text and cursor as libedit has them now.
  var buffer: EditBuffer {
    let shown = shownText
    return EditBuffer(shown: shown.text, cursor: shown.cursor, gutter: gutter)
  }

  /// The characters in libedit's buffer and the number of those before the cursor.
  var shownText: (text: [Unicode.Scalar], cursor: Int) {
    guard let line = el_wline(handle)?.pointee, let start = line.buffer, let end = line.lastchar, let cursor = line.cursor
    else { return ([], 0) }
    let wide = UnsafeBufferPointer<wchar_t>(start: start, count: max(0, end - start))
    return (wide.map { (character: wchar_t) -> Unicode.Scalar in WideText.scalar(character) }, cursor - start)
  }

  /// Makes `buffer` the text that is edited.
  func show(_ buffer: EditBuffer) {
    let shown = buffer.shown
    if shown.isEmpty {
      let count = shownText.text.count
      el_cursor(handle, Int32(clamping: count))
      el_deletestr(handle, Int32(clamping: count))
      return
    }
    var wide: [wchar_t] = shown.map { (scalar: Unicode.Scalar) -> wchar_t in wchar_t(bitPattern: scalar.value) }
    wide.append(0)
    el_wreplacestr(handle, wide)
    let now = el_cursor(handle, 0)
    el_cursor(handle, Int32(clamping: buffer.shownCursor) &- now)
  }

  /// Takes `text` as the answer and leaves the line as it would look after Enter.
  func accept(_ text: String) -> KeyResult {
    result = .text(text)
    clearGhost()
    el_wpush(handle, WideText.terminated(LineEditor.endKey))
    return .nothing
  }

  /// What Ctrl-C does: gives the line up; on an empty one tells, once, how to leave.
  func giveUp() -> KeyResult {
    let isEmpty = buffer.isEmpty
    moveToEnd()
    writeRaw(isEmpty ? "\r\n" : "^C\r\n")
    if isEmpty && !hasToldHowToLeave {
      hasToldHowToLeave = true
      writeRaw("Ctrl-D or :quit leaves the shell.\r\n")
    }
    recall = nil
    undo = []
    if mode == .block {
      result = .text("")
      return .end
    }
    return .discard
  }

  /// Writes a sequence that controls the terminal, if it is one that understands them.
  func control(_ sequence: String) {
    if screen.traits.canMoveCursor { writeRaw(sequence) }
  }

  /// Writes to the terminal, past libedit.
  func writeRaw(_ text: String) {
    let bytes = Array(text.utf8)
    rddsh_terminal_write(bytes, bytes.count)
  }
}

/// What a key did, as libedit is to be told.
enum KeyResult: UInt8 {
  /// Nothing that shows.
  case nothing = 0
  /// The line is complete.
  case end = 2
  /// The text or the cursor changed.
  case refresh = 4
  /// It is not possible.
  case bell = 6
  /// The line is to be forgotten.
  case discard = 7
}

/// A place in the history, reached by Up.
struct Recall {
  /// The index of the entry that is shown; the number of entries for the text that was there before.
  var index: Int
  /// What every entry has to start with: the text before the first Up.
  let prefix: String
  /// The text that is shown; once it was edited, Up starts anew.
  var shown: String
}
