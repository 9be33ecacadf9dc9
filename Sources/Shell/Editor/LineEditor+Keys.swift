import CLibedit
import Glibc

/// Runs `body` on the editor of `handle` and returns what libedit is to be told.
private func run(_ handle: OpaquePointer?, _ body: (LineEditor) -> KeyResult) -> UInt8 {
  guard let editor = LineEditor.of(handle) else { return KeyResult.bell.rawValue }
  return body(editor).rawValue
}

/// Runs `body` on the text of the editor of `handle` and shows the text that results.
private func edit(_ handle: OpaquePointer?, _ body: (inout EditBuffer) -> Void) -> UInt8 {
  run(handle) { (editor: LineEditor) -> KeyResult in
    var buffer = editor.buffer
    body(&buffer)
    editor.show(buffer)
    return .refresh
  }
}

/// The keys of the editor and the functions they are bound to.
extension LineEditor {
  /// An editor function, its name for `.editrc`, and the keys it is bound to.
  private struct Binding {
    /// The name, as `rddsh-enter`.
    let name: String
    /// The keys, in libedit's notation.
    let keys: [String]
    /// What the keys do.
    let function: rddsh_key_function
  }

  /// The private key bound to libedit's own `ed-newline`, which leaves the line as after Enter.
  static let endKey = "\u{1E}"

  /// Binds every key; a person's own bindings in `.editrc` are read before, and cannot take the essential keys away.
  func installKeys() {
    rddsh_edit_use_emacs_keys(handle)
    el_source(handle, nil)
    for binding in LineEditor.essentialKeys + LineEditor.motionKeys + LineEditor.killKeys {
      let name = WideText.immortal(binding.name)
      rddsh_edit_add(handle, name, name, binding.function)
      for key in binding.keys {
        let wide = WideText.terminated(key)
        rddsh_edit_bind(handle, wide, name)
        rddsh_edit_bind_alternative(handle, wide, name)
      }
    }
    rddsh_edit_bind(handle, WideText.terminated(LineEditor.endKey), WideText.immortal("ed-newline"))
    rddsh_edit_bind_alternative(handle, WideText.terminated(LineEditor.endKey), WideText.immortal("ed-newline"))
    for flag in ["-isig", "-ixon"] { rddsh_edit_set_tty(handle, WideText.terminated(flag)) }
    rddsh_edit_leave_signals_alone(handle)
  }

  /// Enter, Tab, the history, paste, Ctrl-C, Ctrl-D and Ctrl-Z.
  private static var essentialKeys: [Binding] {
    [
      Binding(name: "rddsh-enter", keys: ["^M", "^J"]) { (handle, _) in run(handle) { $0.enter() } },
      Binding(name: "rddsh-new-line", keys: ["\\e^M", "\\e^J"]) { (handle, _) in edit(handle) { $0.insertLineBreak() } },
      Binding(name: "rddsh-complete", keys: ["^I"]) { (handle, _) in run(handle) { $0.complete() } },
      Binding(name: "rddsh-up", keys: ["\\e[A", "\\eOA", "^P"]) { (handle, _) in run(handle) { $0.moveUp() } },
      Binding(name: "rddsh-down", keys: ["\\e[B", "\\eOB", "^N"]) { (handle, _) in run(handle) { $0.moveDown() } },
      Binding(name: "rddsh-search", keys: ["^R"]) { (handle, _) in run(handle) { $0.search() } },
      Binding(name: "rddsh-paste", keys: ["\\e[200~"]) { (handle, _) in run(handle) { $0.paste() } },
      Binding(name: "rddsh-give-up", keys: ["^C"]) { (handle, _) in run(handle) { $0.giveUp() } },
      Binding(name: "rddsh-end", keys: ["^D"]) { (handle, _) in run(handle) { $0.end() } },
      Binding(name: "rddsh-suspend", keys: ["^Z"]) { (handle, _) in run(handle) { $0.suspend() } },
      Binding(name: "rddsh-undo", keys: ["^_", "^X^U"]) { (handle, _) in run(handle) { $0.takeBack() } },
      Binding(name: "rddsh-close", keys: ["}", ")"]) { (handle, key) in
        edit(handle) { (buffer: inout EditBuffer) in
          buffer.alignClosingBracket()
          buffer.insert(String(WideText.scalar(wchar_t(bitPattern: key))))
        }
      },
    ]
  }

  /// The moves of the cursor.
  private static var motionKeys: [Binding] {
    [
      Binding(name: "rddsh-left", keys: ["\\e[D", "\\eOD", "^B"]) { (handle, _) in
        edit(handle) { $0.moveCursor(to: $0.previousCharacter) }
      },
      Binding(name: "rddsh-right", keys: ["\\e[C", "\\eOC", "^F"]) { (handle, _) in run(handle) { $0.moveRight() } },
      Binding(name: "rddsh-line-start", keys: ["^A", "\\e[H", "\\eOH", "\\e[1~"]) { (handle, _) in
        edit(handle) { $0.moveCursor(to: $0.lineStart) }
      },
      Binding(name: "rddsh-line-end", keys: ["^E", "\\e[F", "\\eOF", "\\e[4~"]) { (handle, _) in
        run(handle) { $0.moveToLineEnd() }
      },
      Binding(name: "rddsh-word-left", keys: ["\\eb", "\\e[1;5D", "\\e[1;3D"]) { (handle, _) in
        edit(handle) { $0.moveCursor(to: $0.wordStart) }
      },
      Binding(name: "rddsh-word-right", keys: ["\\ef", "\\e[1;5C", "\\e[1;3C"]) { (handle, _) in
        edit(handle) { $0.moveCursor(to: $0.wordEnd) }
      },
      Binding(name: "rddsh-text-start", keys: ["\\e<"]) { (handle, _) in edit(handle) { $0.moveCursor(to: 0) } },
      Binding(name: "rddsh-text-end", keys: ["\\e>"]) { (handle, _) in edit(handle) { $0.moveCursor(to: $0.text.count) } },
    ]
  }

  /// What removes text, and Ctrl-Y, which brings the last of it back.
  private static var killKeys: [Binding] {
    [
      Binding(name: "rddsh-backspace", keys: ["^H", "^?"]) { (handle, _) in edit(handle) { $0.deleteBackward() } },
      Binding(name: "rddsh-delete", keys: ["\\e[3~"]) { (handle, _) in edit(handle) { $0.deleteForward() } },
      Binding(name: "rddsh-kill-line-end", keys: ["^K"]) { (handle, _) in
        run(handle) { $0.take { $0.lineEnd == $0.cursor ? $0.cursor..<$0.nextCharacter : $0.cursor..<$0.lineEnd } }
      },
      Binding(name: "rddsh-kill-line-start", keys: ["^U"]) { (handle, _) in run(handle) { $0.take { $0.lineStart..<$0.cursor } } },
      Binding(name: "rddsh-kill-blank-word", keys: ["^W"]) { (handle, _) in
        run(handle) { $0.take { $0.blankWordStart..<$0.cursor } }
      },
      Binding(name: "rddsh-kill-word-left", keys: ["\\e^H", "\\e^?"]) { (handle, _) in
        run(handle) { $0.take { $0.wordStart..<$0.cursor } }
      },
      Binding(name: "rddsh-kill-word-right", keys: ["\\ed"]) { (handle, _) in
        run(handle) { $0.take { $0.cursor..<$0.wordEnd } }
      },
      Binding(name: "rddsh-yank", keys: ["^Y"]) { (handle, _) in
        run(handle) { (editor: LineEditor) -> KeyResult in
          var buffer = editor.buffer
          buffer.insert(editor.killed)
          editor.show(buffer)
          return .refresh
        }
      },
    ]
  }
}
