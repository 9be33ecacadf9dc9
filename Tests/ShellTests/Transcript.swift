import Shell
import Synchronization

/// A screen that is no terminal and keeps what was written to both streams, in order.
final class Transcript: Sendable {
  /// What was written.
  private let bytes = Mutex<[UInt8]>([])

  /// A screen that writes here.
  var screen: Screen {
    let traits = TerminalTraits(
      inputIsTerminal: false, outputIsTerminal: false, errorIsTerminal: false, wantsColor: false, canMoveCursor: false)
    return Screen(traits: traits) { [self] (_, new: [UInt8]) in bytes.withLock { (bytes: inout [UInt8]) in bytes += new } }
  }

  /// Returns, and forgets, what was written.
  func take() -> String {
    bytes.withLock { (bytes: inout [UInt8]) -> String in
      defer { bytes = [] }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
