import ArgumentParser
import Glibc
import Shell

/// The stack of the thread that parses, checks and evaluates: deep recursion of a program is an exception, not a crash.
let stackSize = 512 << 20

// The other processor scans the library while this one reads the options; the session waits for what is not ready.
_ = BackgroundThread { InterpretedSession.prepare() }

do {
  let options = try RddshOptions.read(Array(CommandLine.arguments.dropFirst()))
  guard let thread = BackgroundThread(stackSize: stackSize, { exit(launch(options)) }) else {
    printError("rddsh: no memory for the stack")
    exit(EXIT_FAILURE)
  }
  thread.join()
} catch {
  let status = RddshOptions.exitCode(for: error)
  let text = RddshOptions.fullMessage(for: error)
  if status.isSuccess {
    print(text)
    exit(EXIT_SUCCESS)
  }
  printError(text)
  exit(2)
}
