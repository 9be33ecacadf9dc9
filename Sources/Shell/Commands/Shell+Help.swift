/// The commands that tell about names.
extension Shell {
  /// Prints the list of commands, or what is known about a topic.
  func help(_ topic: String) {
    if topic.isEmpty {
      say(HelpText.summary)
      return
    }
    let word = topic.hasPrefix(":") ? String(topic.dropFirst()) : topic
    if case .command(let command) = CommandMeaning.of(word), topic.hasPrefix(":") || command.rawValue == word {
      say(HelpText.about(command))
      return
    }
    let entries = topic.hasPrefix(":") ? [] : session.help(on: topic)
    if !entries.isEmpty {
      say(HelpText.lines(entries, columns: size.columns))
      if entries.count == 1, let members = members(of: entries[0]) { say(members) }
      return
    }
    switch CommandMeaning.of(word) {
    case .command(let command): say(HelpText.about(command))
    case .ambiguous(let commands):
      let names = commands.map { (command: Command) -> String in ":" + command.rawValue }
      say("\(word) is ambiguous: did you mean \(names.joined(separator: " or "))?")
    case .unknown(let near):
      if topic.hasPrefix(":") {
        say("No such command '\(topic)'.  Type :help for help.")
      } else {
        say("Nothing is known about '\(topic)': no command, no operation of RDD or SparkContext, no type; of others, :help List.sliding")
      }
      if let near { say([StyledLine("  hint: did you mean :\(near.rawValue)?", .dim)]) }
    }
  }

  /// Returns the list of the members of the type or object that `entry` is about; nil if it is about something else.
  private func members(of entry: HelpEntry) -> [StyledLine]? {
    let words = entry.signature.split(separator: " ", maxSplits: 1)
    guard words.count == 2, entry.owner.isEmpty else { return nil }
    let name = words[1].prefix { (character: Character) -> Bool in character != "[" }
    let parameters = HelpText.parameterCount(words[1].dropFirst(name.count))
    let type = name + (parameters == 0 ? "" : "[" + Array(repeating: "Any", count: parameters).joined(separator: ", ") + "]")
    let text = words[0] == "object" ? "\(name)." : "(??? : \(type))."
    let completion = session.complete(text, at: text.utf8.count)
    let candidates = CompletionListing.fitting(completion.candidates, typed: "")
    let size = TerminalSize(columns: size.columns, rows: HelpText.memberRows)
    return candidates.isEmpty ? nil : CompletionListing.lines(candidates, size: size)
  }

  /// Lists what Tab would offer at the end of `text`.
  func listCompletions(_ text: String) {
    if text.isEmpty { return sayUsage(.completions) }
    let completion = complete(text, at: text.utf8.count)
    let typed = CompletionListing.typed(text, from: completion.start)
    let candidates = CompletionListing.fitting(completion.candidates, typed: typed)
    say(CompletionListing.lines(candidates, size: TerminalSize(columns: size.columns, rows: HelpText.memberRows)))
  }
}
