/// What the line editor asks about the text it edits.
package struct EditorLanguage {
  /// Returns whether a text can be run.
  package var judge: (String) -> InputJudgement
  /// Returns what fits at a byte offset of a text.
  package var complete: (String, Int) -> Completion
  /// Returns the style of each scalar of a text.
  package var styles: ([Unicode.Scalar]) -> [TextStyle]

  /// Creates a language.
  package init(
    judge: @escaping (String) -> InputJudgement, complete: @escaping (String, Int) -> Completion,
    styles: @escaping ([Unicode.Scalar]) -> [TextStyle]
  ) {
    self.judge = judge
    self.complete = complete
    self.styles = styles
  }
}

/// What a person entered.
package enum LineInput: Hashable, Sendable {
  /// A text, of one or more lines.
  case text(String)
  /// Nothing more will come: Ctrl-D on an empty line.
  case end
  /// The process was told to end by the signal with this number.
  case terminated(Int32)
}
