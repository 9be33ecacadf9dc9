import Shell
import Syntax
import Testing

@Suite struct ShellTests {
  /// Returns what the shell answers to `texts` and the status it leaves with.
  private func answers(to texts: [String]) -> String {
    let transcript = Transcript()
    let screen = transcript.screen
    let shell = Shell(session: FakeSession(output: screen), screen: screen, options: ShellOptions()) { () -> Int in 0 }
    for text in texts { shell.enter(text) }
    screen.flush()
    return transcript.take()
  }

  @Test func `values count up and errors do not stop the session`() {
    #expect(
      answers(to: ["1 + 2", "oops", "3"]) == """
        val res0: Int = 3
        error: java.lang.ArithmeticException: / by zero
          oops
          ^^^^
          job 3, stage 5, task 0 (partition 0), element 2; 1 attempt
        val res1: Int = 3

        """)
  }

  @Test func `a warning comes before what the program prints`() {
    #expect(answers(to: ["warn; println(\"x\")"]).split(separator: "\n").last == "x")
  }

  @Test func `a block of several statements is checked whole before anything of it runs`() {
    let answer = answers(to: ["println(\"first\")\nnope"])
    #expect(!answer.contains("first"))
    #expect(answer.hasPrefix("error: not found: value nope\n"))
  }

  @Test func `a line that begins with a dot applies to the last value`() {
    #expect(answers(to: ["val a5 = 5", ".toString + 1"]).hasSuffix("val res0: Int = 6\n"))
  }

  @Test func `an unknown command names the nearest`() {
    #expect(answers(to: [":foo"]) == "No such command ':foo'.  Type :help for help.\n")
    #expect(answers(to: [":jobz"]).contains("did you mean :job?"))
    #expect(answers(to: [":re"]) == ":re is ambiguous: did you mean :replay or :reset?\n")
  }

  @Test func `silent hides values and nothing else`() {
    #expect(answers(to: [":silent", "1", "println(\"x\")", ":silent", "2"]) == "x\nval res1: Int = 2\n")
  }

  @Test func `the status of sys exit is that of the shell`() {
    let transcript = Transcript()
    let screen = transcript.screen
    var options = ShellOptions()
    options.code = "exit(3)"
    let session = FakeSession(output: screen)
    #expect(Shell(session: session, screen: screen, options: options) { () -> Int in 0 }.run() == 3)
    #expect(session.isClosed)
  }

  @Test func `code on the command line prints its value and an error makes the status 1`() {
    let transcript = Transcript()
    let screen = transcript.screen
    var options = ShellOptions()
    options.code = "2 + 2"
    #expect(Shell(session: FakeSession(output: screen), screen: screen, options: options) { () -> Int in 0 }.run() == 0)
    #expect(transcript.take() == "4\n")
    options.code = "1\nnope"
    #expect(Shell(session: FakeSession(output: screen), screen: screen, options: options) { () -> Int in 0 }.run() == 1)
    #expect(transcript.take() == "-e:2:1: error: not found: value nope\n  nope\n  ^^^^\n")
  }

  @Test func `a file that is not there or is a folder is told of`() {
    let transcript = Transcript()
    let screen = transcript.screen
    var options = ShellOptions()
    options.files = ["/no/such.scala"]
    #expect(Shell(session: FakeSession(output: screen), screen: screen, options: options) { () -> Int in 0 }.run() == 2)
    #expect(transcript.take() == "rddsh: cannot read /no/such.scala: No such file or directory\n")
    options.files = ["/tmp"]
    #expect(Shell(session: FakeSession(output: screen), screen: screen, options: options) { () -> Int in 0 }.run() == 2)
    #expect(transcript.take() == "rddsh: cannot read /tmp: it is a folder\n")
  }
}
