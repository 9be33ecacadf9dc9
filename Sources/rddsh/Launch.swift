import CSystem
import Glibc
import Shell

/// The bytes that a session has allocated when it answers first, about twice.
private let startHeap = 4 << 20

/// Does what the command line asks for and returns the exit status.
func launch(_ options: RddshOptions) -> Int32 {
  rddsh_reserve_heap(startHeap)
  let screen = Screen(traits: TerminalTraits.current(noColor: environment("NO_COLOR"), term: environment("TERM")))
  let history = HistoryFile.defaultPath(
    override: environment("RDDSH_HISTORY"), stateFolder: environment("XDG_STATE_HOME"), home: environment("HOME"))
  let session = makeSession(options.session, output: screen)
  let shell = Shell(session: session, screen: screen, options: options.shell(historyPath: history)) { () -> Int in time(nil) }
  return shell.run()
}

/// Returns the value of a variable of the environment.
private func environment(_ name: String) -> String? {
  getenv(name).map { (value: UnsafeMutablePointer<CChar>) -> String in String(cString: value) }
}

/// Writes `text` as lines of standard error.
func printError(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}
