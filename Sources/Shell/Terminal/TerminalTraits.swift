import CLibedit
import Glibc

/// What the standard streams are connected to, found once at the start.
package struct TerminalTraits: Sendable {
  /// `true` iff standard input is a terminal.
  package var inputIsTerminal: Bool
  /// `true` iff standard output is a terminal.
  package var outputIsTerminal: Bool
  /// `true` iff standard error is a terminal.
  package var errorIsTerminal: Bool
  /// `true` iff a person wants colours where there is a terminal.
  package var wantsColor: Bool
  /// `true` iff the terminal can move its cursor.
  package var canMoveCursor: Bool
  /// The width where there is no terminal to ask.
  package static let defaultColumns = 80

  /// Creates traits.
  package init(
    inputIsTerminal: Bool, outputIsTerminal: Bool, errorIsTerminal: Bool, wantsColor: Bool, canMoveCursor: Bool
  ) {
    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    self.errorIsTerminal = errorIsTerminal
    self.wantsColor = wantsColor
    self.canMoveCursor = canMoveCursor
  }

  /// Returns the traits of this process's streams, given the values of `NO_COLOR` and `TERM`.
  package static func current(noColor: String?, term: String?) -> TerminalTraits {
    let isDumb = term == nil || term == "" || term == "dumb"
    return TerminalTraits(
      inputIsTerminal: isatty(STDIN_FILENO) == 1, outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      errorIsTerminal: isatty(STDERR_FILENO) == 1, wantsColor: (noColor ?? "").isEmpty && !isDumb, canMoveCursor: !isDumb)
  }

  /// `true` iff standard output gets colours.
  package var outputInColor: Bool { outputIsTerminal && wantsColor }
  /// `true` iff standard error gets colours.
  package var errorInColor: Bool { errorIsTerminal && wantsColor }
  /// `true` iff lines can be edited; a dumb terminal, as Emacs's shell, leaves that to the system.
  package var canEdit: Bool { inputIsTerminal && outputIsTerminal && canMoveCursor }

  /// The terminal's present size; the default where there is none.
  package var size: TerminalSize {
    var columns: Int32 = 0
    var rows: Int32 = 0
    for file in [STDERR_FILENO, STDOUT_FILENO] where rddsh_terminal_size(file, &columns, &rows) == 0 {
      return TerminalSize(columns: max(20, Int(columns)), rows: max(2, Int(rows)))
    }
    return TerminalSize(columns: TerminalTraits.defaultColumns, rows: 24)
  }
}

/// A terminal's size in characters.
package struct TerminalSize: Hashable, Sendable {
  /// The width.
  package var columns: Int
  /// The height.
  package var rows: Int

  /// Creates a size.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}
