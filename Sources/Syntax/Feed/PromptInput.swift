/// One input of the prompt: the lines that were needed until the parser was content.
package struct PromptInput: Hashable, Sendable {
  /// The text that was parsed.
  package var source: Source
  /// The statements; none after an error.
  package var statements: [Statement]
  /// What was found wrong.
  package var diagnostics: [Diagnostic]
  /// The number of the first line among all lines fed, from 1.
  package var line: Int
  /// How many bytes at the start of the source were put before the user's text: the name of the previous value, if the input
  /// began with a dot.
  package var prefixLength: Int
}

/// What a line fed to the prompt led to.
package enum PromptStep: Hashable, Sendable {
  /// An empty line or a comment where no input was open.
  case nothing
  /// More lines are needed.
  case incomplete
  /// The input was given up after two blank lines.
  case abandoned
  /// A line that begins with a colon, with the colon.
  case command(String, line: Int)
  /// An input to be run.
  case input(PromptInput)
}
