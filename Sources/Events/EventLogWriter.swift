import Glibc
import Synchronization

/// Writes Spark's event log: one plain file, `APPLICATION.inprogress` until the application ends.
package final class EventLogWriter: Sendable {
  /// The file's descriptor; nil once it is closed.
  private let descriptor: Mutex<Int32?>
  /// The path that the file has at the end.
  private let path: String
  /// Whether updates of kept partitions are written as well.
  private let logsBlockUpdates: Bool

  /// Opens a log, or nil if the folder cannot be written to.
  ///
  /// - Parameter folder: A path, or a `file:` URI.
  package init?(folder: String, application: String, logsBlockUpdates: Bool = false) {
    self.logsBlockUpdates = logsBlockUpdates
    path = EventLogWriter.path(of: folder) + "/" + application
    let opened: Int32 = open(path + ".inprogress", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard opened >= 0 else { return nil }
    descriptor = Mutex(opened)
  }

  /// Appends the lines of an event.
  package func write(_ event: Event) {
    var bytes: [UInt8] = []
    for line: JSON in SparkFormat.lines(event, blockUpdates: logsBlockUpdates) {
      line.write(to: &bytes)
      bytes.append(10)
    }
    descriptor.withLock { (descriptor: inout Int32?) in
      guard let descriptor else { return }
      EventLogWriter.writeAll(bytes, to: descriptor)
    }
  }

  /// Closes the file and gives it its final name.
  package func close() {
    descriptor.withLock { (descriptor: inout Int32?) in
      guard let open: Int32 = descriptor else { return }
      Glibc.close(open)
      descriptor = nil
      rename(path + ".inprogress", path)
    }
  }

  /// The path of a folder that may be given as a URI.
  private static func path(of folder: String) -> String {
    var path: Substring = folder.hasPrefix("file:") ? folder.dropFirst(5) : folder[...]
    while path.hasPrefix("//") { path = path.dropFirst() }
    return String(path)
  }

  /// Writes all bytes, as far as the system takes them.
  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { (raw: UnsafeRawBufferPointer) in
      var done = 0
      while done < raw.count, let base: UnsafeRawPointer = raw.baseAddress {
        let written: Int = Glibc.write(descriptor, base + done, raw.count - done)
        if written < 0, errno == EINTR { continue }
        if written <= 0 { return }
        done += written
      }
    }
  }
}
