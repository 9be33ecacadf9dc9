import Compute

/// Where a session's programs print: standard output as the shell sees it.
package protocol SessionOutput: Sendable {
  /// Writes bytes of UTF-8.
  func write(_ bytes: [UInt8])
  /// Makes what was written visible.
  func flush()
}

/// A session's output as the machine writes to it.
final class SessionWriter: TextOutput {
  private let output: any SessionOutput

  /// Hands text on.
  init(_ output: any SessionOutput) { self.output = output }

  func write(_ bytes: UnsafeBufferPointer<UInt8>) { output.write(Array(bytes)) }
  func flush() { output.flush() }
}
