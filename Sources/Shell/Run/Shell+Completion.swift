/// Completion of commands and of program text.
extension Shell {
  /// Returns what fits at the byte offset `cursor` of `text`.
  func complete(_ text: String, at cursor: Int) -> Completion {
    if text.hasPrefix(":") && !text.utf8.prefix(cursor).contains(0x20) {
      let candidates = Command.allCases.map { (command: Command) -> Candidate in
        Candidate(
          name: ":" + command.rawValue, signature: command.arguments.isEmpty ? "" : " " + command.arguments,
          sentence: command.summary)
      }
      return Completion(start: 0, candidates: candidates)
    }
    guard text.hasPrefix(":") else { return session.complete(text, at: cursor) }
    let word = text.dropFirst().prefix { (character: Character) -> Bool in character != " " }
    guard case .command(let command) = CommandMeaning.of(String(word)) else { return Completion(start: cursor, candidates: []) }
    let start = word.utf8.count + 2
    switch command {
    case .set: return words(["trace", "types", "off", "jobs", "stages", "tasks", "full", "short"], in: text, at: cursor)
    case .completions, .type, .explain, .kind, .help:
      let argument = String(decoding: Array(text.utf8).dropFirst(start), as: UTF8.self)
      var completion = session.complete(argument, at: max(0, cursor - start))
      completion.start += start
      return completion
    case .load, .paste, .save:
      let path = String(decoding: Array(text.utf8.prefix(cursor)).dropFirst(start), as: UTF8.self)
      return files(path, before: cursor)
    default: return Completion(start: cursor, candidates: [])
    }
  }

  /// Returns the files that can complete the half-typed `path` that ends at `cursor`.
  private func files(_ path: String, before cursor: Int) -> Completion {
    let typed = path.utf8.reversed().prefix { (byte: UInt8) -> Bool in byte != 0x2F }.count
    let names = FileNames.completing(path).map { (name: String) -> Candidate in Candidate(name: name) }
    return Completion(start: cursor - typed, candidates: names)
  }

  /// Returns `names` as what can replace the word before `cursor`.
  private func words(_ names: [String], in text: String, at cursor: Int) -> Completion {
    let bytes = Array(text.utf8.prefix(cursor))
    let start = bytes.lastIndex(of: 0x20).map { (index: Int) -> Int in index + 1 } ?? cursor
    return Completion(start: start, candidates: names.map { (name: String) -> Candidate in Candidate(name: name) })
  }
}
