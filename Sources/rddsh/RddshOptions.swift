import ArgumentParser
import Shell

/// The command line of `rddsh`.
struct RddshOptions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rddsh",
    abstract: "An interactive shell for RDD programs in Scala.",
    usage: "rddsh [OPTIONS] [-e CODE | FILE.scala ...] [--] [ARGS ...]",
    discussion: """
      Without a FILE: a prompt on a terminal; otherwise standard input is run as a script. Every FILE is one unit, checked whole \
      before anything of it runs; the first error stops, with exit status 1. ARGS, from the first word that is not a FILE.scala, are \
      the program's `args`.
      """,
    version: "rddsh \(RddshOptions.programVersion)")

  /// The version of the program.
  static let programVersion = "0.1"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Where tasks run: local, local[N], local[*], local[N,F] (F failures of a task end a job).", valueName: "master"))
  var master = "local[*]"

  @Option(
    name: [.long, .customShort("c")],
    help: ArgumentHelp("A property of Spark, as spark.eventLog.enabled=true. Repeatable.", valueName: "key=value"))
  var conf: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Memory for the program's data, as 4g or 512m; half of the machine's if not given. More is an OutOfMemoryError.",
      valueName: "size"))
  var driverMemory: String?

  @Option(name: .long, help: ArgumentHelp("The application's name.", valueName: "name"))
  var name: String?

  @Flag(name: .shortAndLong, help: "Leave out the greeting and the record of jobs.")
  var quiet = false

  @Flag(name: .long, help: "Feed FILE, or standard input, statement by statement as if it were typed, without prompts.")
  var echo = false

  @Option(name: .customShort("I"), help: ArgumentHelp("Run FILE before anything else. Repeatable.", valueName: "file"))
  var initFiles: [String] = []

  @Option(name: .customShort("e"), help: ArgumentHelp("Run CODE and print the value of its last expression.", valueName: "code"))
  var code: String?

  @Argument(help: ArgumentHelp("Files to run, then the program's arguments.", valueName: "file"))
  var words: [String] = []

  /// The options that are followed by a value.
  private static let optionsWithValue: Set<String> = ["--master", "--conf", "-c", "--driver-memory", "--name", "-I", "-e"]

  /// Reads a command line: options up to the first word that is none; what follows belongs to the files and the program.
  static func read(_ arguments: [String]) throws -> RddshOptions {
    var end = 0
    while end < arguments.count {
      let word = arguments[end]
      if word == "--" || word == "-" || !word.hasPrefix("-") { break }
      end += optionsWithValue.contains(word) ? 2 : 1
    }
    var options = try RddshOptions.parse(Array(arguments.prefix(end)))
    options.words = Array(arguments.dropFirst(end))
    return options
  }

  mutating func validate() throws {
    if !SessionSettings.isLocalMaster(master) {
      throw ValidationError("Could not parse Master URL: '\(master)'; use local, local[N], local[*] or local[N,F].")
    }
    for entry in conf where !entry.dropFirst().contains("=") || entry.hasPrefix("=") {
      throw ValidationError("--conf wants KEY=VALUE, not '\(entry)'.")
    }
    if let size = driverMemory ?? memoryProperty, SessionSettings.bytes(ofSize: size) == nil {
      throw ValidationError("'\(size)' is no size of memory: 4g, 512m or a number of bytes.")
    }
    if echo && code != nil { throw ValidationError("--echo feeds a FILE or standard input; it does not go with -e.") }
  }

  /// What `--conf` says about the memory.
  private var memoryProperty: String? {
    conf.last { (entry: String) -> Bool in entry.hasPrefix("spark.driver.memory=") }
      .map { (entry: String) -> String in String(entry.dropFirst("spark.driver.memory=".count)) }
  }

  /// The files among the words, and what follows them.
  private var split: (files: [String], arguments: [String]) {
    if let dashes = words.firstIndex(of: "--"), words[..<dashes].allSatisfy({ (word: String) -> Bool in word.hasSuffix(".scala") })
    {
      return (Array(words[..<dashes]), Array(words[(dashes + 1)...]))
    }
    if code != nil { return ([], words) }
    var files = Array(words.prefix { (word: String) -> Bool in word.hasSuffix(".scala") })
    if files.isEmpty, let first = words.first { files = [first] }
    return (files, Array(words.dropFirst(files.count)))
  }

  /// What the session is made with.
  var session: SessionSettings {
    let properties = conf.map { (entry: String) -> Setting in
      let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      return Setting(name: parts[0], value: parts.count > 1 ? parts[1] : "")
    }
    let given = driverMemory.map { (size: String) -> [Setting] in [Setting(name: "spark.driver.memory", value: size)] } ?? []
    var settings = SessionSettings(
      master: master, properties: properties + given, applicationName: name, arguments: split.arguments)
    settings.memory = (driverMemory ?? memoryProperty).flatMap(SessionSettings.bytes)
    return settings
  }

  /// What the shell is asked to do, with the history at `historyPath`.
  func shell(historyPath: String?) -> ShellOptions {
    var options = ShellOptions()
    options.isQuiet = quiet
    options.isEcho = echo
    options.initFiles = initFiles
    options.code = code
    options.files = split.files
    options.arguments = split.arguments
    options.historyPath = historyPath
    options.version = RddshOptions.programVersion
    return options
  }
}
