/// The place in the user's text from which something is called.
package struct CallSite: Sendable, Hashable {
  /// The source's name (`<console>` or a file).
  package let source: String
  /// The line, counted as Spark shows it.
  package let line: Int
  /// The offset within the source, or -1.
  package let position: Int32
  /// The program that is running there.
  package let program: String
  /// The library's program that was called there and runs now; nil if a native was called directly.
  package let operation: String?

  /// Makes a call site.
  package init(source: String, line: Int, position: Int32, program: String, operation: String? = nil) {
    self.source = source
    self.line = line
    self.position = position
    self.program = program
    self.operation = operation
  }
}
