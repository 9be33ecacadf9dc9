import Compute
import Synchronization

/// The driver's output as tasks write to it: whole pieces of text, one task at a time.
final class TaskOutput: Sendable {
  /// Where the text goes; only reached under the lock.
  private let target: Mutex<Target>
  /// Whether text is made visible as soon as it is written.
  private let flushes: Bool

  /// Holds the driver's output, which is not Sendable by itself.
  private struct Target: @unchecked Sendable {
    /// The driver's output.
    let output: any TextOutput
  }

  /// Shares an output.
  init(_ output: any TextOutput, flushes: Bool = false) {
    target = Mutex(Target(output: output))
    self.flushes = flushes
  }

  /// Writes bytes at once.
  fileprivate func write(_ bytes: [UInt8]) {
    target.withLock { (target: inout Target) in
      bytes.withUnsafeBufferPointer { target.output.write($0) }
      if flushes { target.output.flush() }
    }
  }

  /// Returns what one task writes through.
  func writer() -> any TextOutput { TaskWriter(self) }
}

/// Collects a task's text until a line ends.
private final class TaskWriter: TextOutput {
  private let shared: TaskOutput
  private var line: [UInt8] = []

  /// Writes to the shared output.
  init(_ shared: TaskOutput) { self.shared = shared }

  func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    line.append(contentsOf: bytes)
    if bytes.last == 0x0A || line.count > 1 << 16 { flush() }
  }

  func flush() {
    if line.isEmpty { return }
    shared.write(line)
    line.removeAll(keepingCapacity: true)
  }
}
