import Glibc

/// The file that keeps what was typed, shared by every shell of a user.
///
/// Each entry is appended under a lock as one line, so that shells that run at the same time lose nothing of each other's.
package struct HistoryFile: Sendable {
  /// Where the file is.
  package let path: String
  /// The end of the file that is read at most: older entries stay in the file.
  private static let readLimit = 4 << 20

  /// Creates the file at `path`, which need not exist.
  package init(path: String) { self.path = path }

  /// Returns where a user's history is kept: `override`, or below the state folder, or below `home`.
  package static func defaultPath(override: String?, stateFolder: String?, home: String?) -> String? {
    if let override, !override.isEmpty { return override }
    if let stateFolder, stateFolder.hasPrefix("/") { return stateFolder + "/rddsh/history" }
    guard let home, !home.isEmpty else { return nil }
    return home + "/.local/state/rddsh/history"
  }

  /// Returns the newest entries, oldest first; none if the file cannot be read.
  package func entries() -> [HistoryEntry] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    if file < 0 { return [] }
    defer { close(file) }
    let size = lseek(file, 0, SEEK_END)
    let start = max(0, Int(size) - HistoryFile.readLimit)
    let text = String(decoding: HistoryFile.bytes(of: file, from: start), as: UTF8.self)
    var entries: [HistoryEntry] = []
    var isCut = start > 0
    for line in text.split(separator: "\n") {
      if isCut { isCut = false } else if let entry = HistoryEntry(line: line) { entries.append(entry) }
    }
    return entries
  }

  /// Appends `entry`; a file that cannot be written is left alone.
  package func append(_ entry: HistoryEntry) {
    makeFolder()
    let file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    if file < 0 { return }
    defer { close(file) }
    flock(file, LOCK_EX)
    var bytes = Array(entry.line.utf8) + [0x0A]
    let size = lseek(file, 0, SEEK_END)
    var last: UInt8 = 0x0A
    if size > 0 && pread(file, &last, 1, size - 1) == 1 && last != 0x0A { bytes.insert(0x0A, at: 0) }
    bytes.withUnsafeBytes { (buffer: UnsafeRawBufferPointer) in
      _ = Glibc.write(file, buffer.baseAddress, buffer.count)
    }
    flock(file, LOCK_UN)
  }

  /// Makes the folders above the file, readable by the user only.
  private func makeFolder() {
    var made = ""
    for part in path.split(separator: "/").dropLast() {
      made += "/" + part
      mkdir(path.hasPrefix("/") ? made : String(made.dropFirst()), 0o700)
    }
  }

  /// Returns what `file` holds from the offset `start` to its end.
  private static func bytes(of file: Int32, from start: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var block: [UInt8] = Array(repeating: 0, count: 1 << 16)
    var offset = start
    while true {
      let count = pread(file, &block, block.count, offset)
      if count <= 0 { return bytes }
      bytes.append(contentsOf: block[0..<count])
      offset += count
    }
  }
}
