import CLibedit
import Glibc
import Synchronization

/// The process's standard output and error: the one place that writes to them, in the right order and from any thread.
///
/// While a line is edited, what arrives waits for the editor, which prints it above the prompt. While a job runs on a
/// terminal, a live block may stand below what was printed; it is taken away before anything else is written.
package final class Screen: ShellOutput, Sendable {
  /// What has been written and what waits.
  private struct State {
    /// Bytes for standard output that were not handed to the system yet.
    var buffered: [UInt8] = []
    /// `true` iff standard output stands at the start of a line.
    var isAtLineStart = true
    /// The height of the live block that stands above the cursor.
    var liveRows = 0
    /// `true` iff the editor owns the terminal.
    var isEditing = false
    /// What is to be printed above the prompt.
    var aside: [UInt8] = []
  }

  /// What the streams are connected to.
  package let traits: TerminalTraits
  /// Bytes that standard output may keep back when it is no terminal.
  private static let bufferLimit = 1 << 15
  /// What has been written and what waits.
  private let state = Mutex(State())

  /// What takes the bytes for a file descriptor.
  private let sink: @Sendable (Int32, [UInt8]) -> Void

  /// Creates the screen of this process.
  package convenience init(traits: TerminalTraits) { self.init(traits: traits, sink: Screen.writeAll) }

  /// Creates a screen whose bytes go to `sink`, with the descriptor they are meant for.
  package init(traits: TerminalTraits, sink: @escaping @Sendable (Int32, [UInt8]) -> Void) {
    self.traits = traits
    self.sink = sink
  }

  /// Writes bytes to standard output.
  package func write(_ bytes: [UInt8]) {
    guard let last = bytes.last else { return }
    state.withLock { (state: inout State) in
      if state.isEditing { return keepAside(bytes, in: &state) }
      eraseLive(&state)
      state.buffered.append(contentsOf: bytes)
      state.isAtLineStart = last == 0x0A
      if traits.outputIsTerminal || state.buffered.count > Screen.bufferLimit { flushLocked(&state) }
    }
  }

  /// Writes bytes to standard error, after everything that was written to standard output before.
  package func writeError(_ bytes: [UInt8]) {
    guard let last = bytes.last else { return }
    state.withLock { (state: inout State) in
      if state.isEditing && traits.errorIsTerminal { return keepAside(bytes, in: &state) }
      eraseLive(&state)
      flushLocked(&state)
      sink(STDERR_FILENO, bytes)
      if traits.errorIsTerminal && traits.outputIsTerminal { state.isAtLineStart = last == 0x0A }
    }
  }

  /// Hands everything written so far to the system.
  package func flush() { state.withLock { (state: inout State) in flushLocked(&state) } }

  /// Prints lines on standard output.
  package func print(_ lines: [StyledLine]) { write(Screen.bytes(lines, inColor: traits.outputInColor)) }

  /// Prints a plain line on standard output.
  package func print(_ text: String) { write(Array(text.utf8) + [0x0A]) }

  /// Prints lines on standard error, on lines of their own where that is the same terminal.
  package func printAside(_ lines: [StyledLine]) {
    if traits.errorIsTerminal { finishLine() }
    writeError(Screen.bytes(lines, inColor: traits.errorInColor))
  }

  /// Ends the line that the program has begun, if it has.
  package func finishLine() {
    let isMidLine = state.withLock { (state: inout State) -> Bool in !state.isAtLineStart && !state.isEditing }
    if isMidLine { write([0x0A]) }
  }

  /// Notes that a person's Enter has ended the line on the screen.
  package func noteEntered() { state.withLock { (state: inout State) in state.isAtLineStart = true } }

  /// Draws `lines` as the live block, in place of the one that stands there; no lines take it away.
  ///
  /// Nothing is drawn while the program is in the middle of a line or a line is edited.
  /// - Returns: `true` iff the block stands on the screen.
  @discardableResult
  package func showLive(_ lines: [StyledLine]) -> Bool {
    guard traits.errorIsTerminal && traits.canMoveCursor else { return false }
    return state.withLock { (state: inout State) -> Bool in
      if state.isEditing || !state.isAtLineStart { return false }
      if lines.isEmpty {
        eraseLive(&state)
        return false
      }
      flushLocked(&state)
      var text = state.liveRows > 0 ? "\u{1B}[\(state.liveRows)A" : ""
      for line in lines { text += line.rendered(inColor: traits.errorInColor) + "\u{1B}[K\n" }
      text += "\u{1B}[J"
      sink(STDERR_FILENO, Array(text.utf8))
      state.liveRows = lines.count
      return true
    }
  }

  /// Leaves the terminal to the editor: what is written from now on waits.
  package func beginEditing() {
    state.withLock { (state: inout State) in
      eraseLive(&state)
      flushLocked(&state)
      state.isEditing = true
    }
  }

  /// Takes the terminal back from the editor.
  package func endEditing() {
    state.withLock { (state: inout State) in
      state.isEditing = false
      state.isAtLineStart = true
      if !state.aside.isEmpty {
        sink(STDOUT_FILENO, state.aside)
        state.isAtLineStart = state.aside.last == 0x0A
        state.aside = []
      }
    }
  }

  /// Returns, and forgets, what is to be printed above the prompt.
  package func takeAside() -> [UInt8] {
    state.withLock { (state: inout State) -> [UInt8] in
      let bytes = state.aside
      state.aside = []
      return bytes
    }
  }

  /// Keeps `bytes` for the editor and wakes it.
  private func keepAside(_ bytes: [UInt8], in state: inout State) {
    state.aside.append(contentsOf: bytes)
    rddsh_signals_wake()
  }

  /// Takes the live block away.
  private func eraseLive(_ state: inout State) {
    if state.liveRows == 0 { return }
    sink(STDERR_FILENO, Array("\u{1B}[\(state.liveRows)A\r\u{1B}[J".utf8))
    state.liveRows = 0
  }

  /// Writes what standard output has kept back.
  private func flushLocked(_ state: inout State) {
    if state.buffered.isEmpty { return }
    sink(STDOUT_FILENO, state.buffered)
    state.buffered.removeAll(keepingCapacity: true)
  }

  /// Returns the bytes of `lines`, each with a line break.
  private static func bytes(_ lines: [StyledLine], inColor: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      bytes.append(contentsOf: Array(line.rendered(inColor: inColor).utf8))
      bytes.append(0x0A)
    }
    return bytes
  }

  /// Writes every byte, however often the system takes only a part; gives up when nobody reads.
  @Sendable private static func writeAll(_ file: Int32, _ bytes: [UInt8]) {
    bytes.withUnsafeBytes { (buffer: UnsafeRawBufferPointer) in
      var rest = buffer[...]
      while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
        let written = Glibc.write(file, start, rest.count)
        if written >= 0 {
          rest = rest.dropFirst(written)
        } else if errno == EAGAIN {
          var wait = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
          _ = poll(&wait, 1, 1000)
        } else if errno != EINTR {
          return
        }
      }
    }
  }
}
