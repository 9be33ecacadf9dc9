import CLibedit
import Glibc

/// Lines from a person on a terminal that cannot move its cursor, or whose output goes elsewhere: the system edits them.
final class PlainLines {
  /// What came of waiting for a line.
  enum Line {
    /// A line without its line break.
    case text(String)
    /// Ctrl-C.
    case interrupted
    /// The end of the input.
    case end
    /// A signal that ends the process.
    case terminated(Int32)
  }

  /// What was read behind the last line.
  private var rest: [UInt8] = []

  /// Creates a reader and begins to catch signals.
  init() { _ = rddsh_signals_catch() }

  /// Waits for the next line.
  func next() -> Line {
    while true {
      if let end = rest.firstIndex(of: 0x0A) {
        let line = rest[..<end]
        rest = Array(rest[(end + 1)...])
        return .text(String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self))
      }
      let signals = wait()
      if signals & (RDDSH_SIGNAL_TERMINATE | RDDSH_SIGNAL_HANGUP) != 0 {
        return .terminated(signals & RDDSH_SIGNAL_TERMINATE != 0 ? SIGTERM : SIGHUP)
      }
      if signals & RDDSH_SIGNAL_INTERRUPT != 0 {
        rest = []
        return .interrupted
      }
      if signals == 0 && !fill() {
        defer { rest = [] }
        return rest.isEmpty ? .end : .text(String(decoding: rest, as: UTF8.self))
      }
    }
  }

  /// Waits until there is something to read, or for a signal; returns the signals that came.
  private func wait() -> UInt32 {
    var files = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: rddsh_signals_pipe(), events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&files, 2, -1)
    return count < 0 || files[1].revents != 0 ? rddsh_signals_take() : 0
  }

  /// Reads what there is; returns `false` at the end of the input.
  private func fill() -> Bool {
    var bytes: [UInt8] = Array(repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count < 0 { return errno == EINTR || errno == EAGAIN }
    rest += bytes.prefix(count)
    return count > 0
  }
}
