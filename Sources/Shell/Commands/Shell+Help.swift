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
      let members = CompletionListing.fitting(entries.count == 1 ? session.members(of: topic) : [], typed: "")
      if !members.isEmpty {
        say(CompletionListing.lines(members, size: TerminalSize(columns: size.columns, rows: HelpText.memberRows)))
      }
      return
    }
    switch CommandMeaning.of(word) {
    case .command(let command): say(HelpText.about(command))
    case .ambiguous(let commands):
      let names = commands.map { (command: Command) -> String in ":" + command.rawValue }
      say("\(word) is ambiguous: did you mean \(names.joined(separator: " or "))?")
    case .unknown(let near):
      say("No such command '\(topic)'.  Type :help for help.")
      if !topic.hasPrefix(":") {
        say([
          StyledLine("  hint: it is no operation of RDD or SparkContext and no type either; of others ask :help List.sliding", .dim)
        ])
      }
      if let near { say([StyledLine("  hint: did you mean :\(near.rawValue)?", .dim)]) }
    }
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
