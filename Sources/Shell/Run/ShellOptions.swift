/// What the command line asks of the shell.
package struct ShellOptions: Sendable {
  /// `true` iff the record of jobs is left out.
  package var isQuiet = false
  /// `true` iff the file is fed statement by statement, as if it were typed.
  package var isEcho = false
  /// Files that are run before anything else.
  package var initFiles: [String] = []
  /// The text given on the command line.
  package var code: String?
  /// The files to run, each as one unit.
  package var files: [String] = []
  /// What a program sees as `args`.
  package var arguments: [String] = []
  /// Where the history is kept; nil keeps none.
  package var historyPath: String?
  /// The program's version.
  package var version = ""

  /// Creates options that ask for nothing.
  package init() {}
}
