/// The commands of the prompt; each is typed after a colon and can be abbreviated.
package enum Command: String, CaseIterable, Sendable {
  case completions, explain, help, history, job, jobs, kind, last, load, paste, quit, replay, reset, save, set, settings, sh,
    silent, stage,
    stages,
    tasks, trace, type

  /// What stands behind the name in the list of commands.
  package var arguments: String {
    switch self {
    case .completions: "<text>"
    case .explain, .type: "<expr>"
    case .help: "[topic]"
    case .history: "[n]"
    case .job, .stage, .tasks: "<n>"
    case .kind: "<type>"
    case .load, .save: "<path>"
    case .paste: "[path]"
    case .set: "[name value]"
    case .sh: "<command line>"
    case .jobs, .last, .quit, .replay, .reset, .settings, .silent, .stages, .trace: ""
    }
  }

  /// What it does, in one sentence without its subject.
  package var summary: String {
    switch self {
    case .completions: "list what Tab would offer at the end of a text"
    case .explain: "draw the lineage of an RDD and what an action on it would run"
    case .help: "print this summary, or what is known about a command, an operation or a type"
    case .history: "list what was typed, the last n entries"
    case .job: "show the record of a job"
    case .jobs: "list the jobs that ran"
    case .kind: "display the kind of a type"
    case .last: "print the last value whole"
    case .load: "interpret the lines of a file"
    case .paste: "enter a block of several lines up to Ctrl-D, or run a file, as one unit"
    case .quit: "leave the shell"
    case .replay: "reset the session and run all previous inputs again"
    case .reset: "forget all definitions and results; the context stays"
    case .save: "save the session's inputs to a file that can be run"
    case .set: "show or change a setting: trace off|jobs|stages|tasks, types full|short"
    case .settings: "list the settings of the context"
    case .sh: "run a command of the system's shell"
    case .silent: "disable or enable the printing of results"
    case .stage: "show the spread of a stage's tasks, and which slot ran what when"
    case .stages: "list the stages that ran or were skipped"
    case .tasks: "list the tasks of a stage"
    case .trace: "print everything known about the last error"
    case .type: "display the type of an expression without evaluating it"
    }
  }

  /// The command as it is listed, as `:load <path>`.
  package var usage: String { ":" + rawValue + (arguments.isEmpty ? "" : " " + arguments) }
}

/// What a word typed after a colon means.
package enum CommandMeaning: Equatable, Sendable {
  /// A command.
  case command(Command)
  /// The beginning of several.
  case ambiguous([Command])
  /// None; with the nearest command, if one is near.
  case unknown(near: Command?)

  /// Returns the meaning of `word`: a name, or a beginning of just one.
  package static func of(_ word: String) -> CommandMeaning {
    if let command = Command(rawValue: word) { return .command(command) }
    if word.isEmpty { return .unknown(near: nil) }
    let fitting = Command.allCases.filter { (command: Command) -> Bool in command.rawValue.hasPrefix(word) }
    if fitting.count == 1 { return .command(fitting[0]) }
    if let short = fitting.first(where: { (command: Command) -> Bool in
      fitting.allSatisfy { (other: Command) -> Bool in other.rawValue.hasPrefix(command.rawValue) }
    }) {
      return .command(short)
    }
    if !fitting.isEmpty { return .ambiguous(fitting) }
    var near: (command: Command, distance: Int)?
    for command in Command.allCases {
      let distance = distance(word, command.rawValue)
      if distance <= min(2, command.rawValue.count / 2) && distance < near?.distance ?? Int.max { near = (command, distance) }
    }
    return .unknown(near: near?.command)
  }

  /// Returns the number of letters to insert, remove or replace that make `a` into `b`.
  static func distance(_ a: String, _ b: String) -> Int {
    let left = Array(a.unicodeScalars.prefix(40))
    let right = Array(b.unicodeScalars.prefix(40))
    var row = Array(0...right.count)
    for (i, scalar) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = diagonal + (scalar == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j + 1] + 1, row[j] + 1)
      }
    }
    return row[right.count]
  }
}
