/// What was typed in this and earlier sessions, oldest first; read from its file when it is first asked for.
package final class History {
  /// The file, if there is one.
  private let file: HistoryFile?
  /// Entries that were read and added; nil before the file was read.
  private var loaded: [HistoryEntry]?
  /// Tells the time in seconds since 1970.
  private let clock: () -> Int
  /// Entries that were added before the file was read.
  private var early: [HistoryEntry] = []

  /// Creates a history over `file`.
  package init(file: HistoryFile?, clock: @escaping () -> Int) {
    self.file = file
    self.clock = clock
  }

  /// Every entry, oldest first, without immediate repetitions.
  package var entries: [HistoryEntry] {
    if let loaded { return loaded }
    var distinct: [HistoryEntry] = []
    for entry in (file?.entries() ?? early) where distinct.last?.text != entry.text { distinct.append(entry) }
    loaded = distinct
    early = []
    return distinct
  }

  /// Adds `text`, unless it is blank or a repetition of the last entry.
  package func add(_ text: String) {
    if text.allSatisfy({ (character: Character) -> Bool in character.isWhitespace }) { return }
    let last = loaded?.last ?? early.last
    if last?.text == text { return }
    let entry = HistoryEntry(text: text, time: clock())
    if loaded != nil { loaded?.append(entry) } else { early.append(entry) }
    file?.append(entry)
  }

  /// Returns the newest entry before the index `end` that starts with `prefix` and differs from `text`, with its index.
  package func previous(before end: Int, prefix: String, unlike text: String) -> (index: Int, text: String)? {
    let entries = entries
    var index = min(end, entries.count) - 1
    while index >= 0 {
      let candidate = entries[index].text
      if candidate != text && candidate.hasPrefix(prefix) { return (index, candidate) }
      index -= 1
    }
    return nil
  }

  /// Returns the oldest entry after the index `start` that starts with `prefix` and differs from `text`, with its index.
  package func next(after start: Int, prefix: String, unlike text: String) -> (index: Int, text: String)? {
    let entries = entries
    var index = start + 1
    while index < entries.count {
      let candidate = entries[index].text
      if candidate != text && candidate.hasPrefix(prefix) { return (index, candidate) }
      index += 1
    }
    return nil
  }

  /// Returns the newest entry before the index `end` that contains `part`, whatever the case of its letters, with its index.
  package func search(_ part: String, before end: Int) -> (index: Int, text: String)? {
    let entries = entries
    let wanted = part.lowercased()
    var index = min(end, entries.count) - 1
    while index >= 0 {
      if wanted.isEmpty || entries[index].text.lowercased().contains(wanted) { return (index, entries[index].text) }
      index -= 1
    }
    return nil
  }
}
