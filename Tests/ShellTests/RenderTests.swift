import Shell
import Syntax
import Testing

/// The text of lines, one below another.
private func text(_ lines: [StyledLine]) -> String {
  lines.map { (line: StyledLine) -> String in line.text }.joined(separator: "\n")
}

/// A task that took `time` milliseconds on a slot.
private func task(_ partition: Int, slot: Int, at start: Double, _ time: Double, records: Int) -> TaskView {
  var figures = TaskFigures()
  figures.combineInputRecords = records
  figures.shuffleWriteRecords = records - 10
  figures.inputBytes = 400
  figures.shuffleWriteBytes = 1000
  return TaskView(
    id: partition, partition: partition, slot: slot, status: .succeeded, start: start, end: start + time, figures: figures)
}

/// A job of two stages: one writes a shuffle, one is skipped.
private var job: JobView {
  let map = StageView(
    id: 1, status: .succeeded, operations: ["textFile", "flatMap", "map"], taskCount: 3, start: 0, end: 18, writesShuffle: 0,
    tasks: [
      task(0, slot: 1, at: 0, 9, records: 49), task(1, slot: 2, at: 0, 10, records: 56), task(2, slot: 1, at: 10, 7, records: 61),
    ])
  let old = StageView(id: 0, status: .skipped("shuffle 1 was written by job 0"), operations: ["map"], taskCount: 3)
  return JobView(id: 1, action: "count", callSite: "<console>:3", status: .succeeded, start: 0, end: 31, stages: [old, map])
}

@Suite struct JobRecordTests {
  @Test func `a record shows stages, their flow, and each task in its place in time`() {
    #expect(
      text(JobRecord(detail: .tasks, columns: 110, now: 40).lines(job)) == """
        job 1 · count at <console>:3                                             1 stage, 1 skipped · 3 tasks · 31 ms
        ├─ stage 0 · skipped: shuffle 1 was written by job 0
        ╰─ stage 1 · textFile → flatMap → map  3 tasks   18 ms   read 1.2 KiB → shuffle 0: 166 → 136 records, 2.9 KiB
             task 0  slot 1  ▕████████████            ▏   9 ms     49 records
             task 1  slot 2  ▕█████████████           ▏  10 ms     56 records
             task 2  slot 1  ▕             ██████████ ▏   7 ms     61 records
        """)
  }

  @Test func `on a narrow screen the flow has a line of its own and nothing is wider than the screen`() {
    let lines = JobRecord(detail: .tasks, columns: 60, now: 40).lines(job)
    #expect(text(lines).contains("\n     read 1.2 KiB → shuffle 0: 166 → 136 records, 2.9 KiB\n"))
    for line in lines { #expect(line.columns < 60) }
  }

  @Test(arguments: [(RecordDetail.off, 0), (.jobs, 1), (.stages, 3), (.tasks, 6)])
  func `the detail decides how many lines there are`(_ detail: RecordDetail, _ count: Int) {
    #expect(JobRecord(detail: detail, columns: 110, now: 40).lines(job).count == count)
  }

  @Test func `many tasks are summed up`() {
    var job = job
    job.stages[1].tasks = (0..<20).map { (index: Int) -> TaskView in
      task(index, slot: 1, at: Double(index), index == 7 ? 90 : 10 + Double(index), records: 20)
    }
    let record = text(JobRecord(detail: .tasks, columns: 120, now: 40).lines(job))
    #expect(record.contains("fastest 10 ms · 25% 15 ms · median 21 ms · 75% 26 ms · slowest 90 ms (partition 7)"))
  }

  @Test func `a failed attempt tells why and that it was tried again`() {
    var job = job
    job.stages[1].tasks[0].status = .failed("java.lang.ArithmeticException: / by zero\n at x")
    var again = job.stages[1].tasks[0]
    again.attempt = 1
    again.status = .succeeded
    job.stages[1].tasks.append(again)
    let record = text(JobRecord(detail: .tasks, columns: 120, now: 40).lines(job))
    #expect(record.contains("task 0.0  slot 1"))
    #expect(record.contains("✗ java.lang.ArithmeticException: / by zero · retried"))
  }
}

@Suite struct MessageTextTests {
  /// A text of two lines.
  private let source = Source(name: "a.scala", text: "val x = 1\nnums.map(x => 10 / (x - 2)).collect")

  @Test func `an error shows its line with the wrong part marked`() {
    let diagnostic = Diagnostic(
      message: "type mismatch;", range: SourceRange(start: 24, end: 36), notes: [" found   : Int", " required: String"],
      hint: "try this")
    #expect(
      text(MessageText(form: .prompt, columns: 80).lines([diagnostic], in: source)) == """
        error: type mismatch;
           found   : Int
           required: String
          nums.map(x => 10 / (x - 2)).collect
                        ^^^^^^^^^^^^
          hint: try this
        """)
  }

  @Test func `in a file the place comes first, and the line stands under the message's first line`() {
    let failure = Failure(message: "java.lang.Exception: a\nb", range: SourceRange(start: 10, end: 14), context: "job 3")
    #expect(
      text(MessageText(form: .file, columns: 80).lines(failure, in: source)) == """
        a.scala:2:1: error: java.lang.Exception: a
          nums.map(x => 10 / (x - 2)).collect
          ^^^^
        b
          job 3
        """)
  }

  @Test func `a long line is cut around the caret`() {
    let source = Source(name: "x", text: String(repeating: "a", count: 300) + "!" + String(repeating: "b", count: 300))
    let lines = MessageText(form: .prompt, columns: 50).lines(
      [Diagnostic(message: "m", range: SourceRange(start: 300, end: 301))], in: source)
    #expect(lines.allSatisfy { (line: StyledLine) -> Bool in line.columns <= 50 })
    let column = lines[2].text.count - 1
    #expect(Array(lines[1].text)[column] == "!")
  }

  @Test func `an error at the very end has its caret behind the text`() {
    let lines = MessageText(form: .prompt, columns: 50).lines([Diagnostic(message: "m", range: .at(9999))], in: source)
    #expect(lines.count == 3)
  }
}

@Suite struct EchoTextTests {
  @Test func `a long value is cut at an element and says how many are hidden`() {
    let elements = (0..<1000).map(String.init)
    var ends: [Int] = []
    var value = "Array("
    for element in elements {
      value += (ends.isEmpty ? "" : ", ") + element
      ends.append(value.utf8.count)
    }
    let echo = Echo(head: "val res0: Array[Int] = ", value: value + ")", elementEnds: ends, elementCount: 1000)
    let lines = EchoText(size: TerminalSize(columns: 40, rows: 10)).lines(echo)
    #expect(lines.count == 2)
    let last = lines[0].text.split(separator: " ").last.flatMap { (word: Substring) -> Int? in Int(word) } ?? 0
    #expect(lines[1].text == "… \(999 - last) more elements (:last shows all)")
    #expect(EchoText(size: nil).lines(echo).map { (line: StyledLine) -> String in line.text } == [echo.text])
  }
}

@Suite struct TextWidthTests {
  @Test func `wide, combining and plain characters`() {
    #expect(TextWidth.columns(of: "a日😀e\u{301}") == 6)
    #expect(TextWidth.shortened("abcdef", to: 4) == "abc…")
    #expect(TextWidth.shortened("日本語", to: 4) == "日…")
  }

  @Test func `figures are short`() {
    #expect(Figures.duration(31.4) == "31 ms")
    #expect(Figures.duration(1234) == "1.2 s")
    #expect(Figures.duration(125_000) == "2 min 5 s")
    #expect(Figures.bytes(2945) == "2.9 KiB")
    #expect(Figures.count(-1_234_567) == "-1,234,567")
  }
}

@Suite struct CommandMeaningTests {
  @Test func `a beginning of one command is enough, and a whole name is never ambiguous`() {
    #expect(CommandMeaning.of("he") == .command(.help))
    #expect(CommandMeaning.of("job") == .command(.job))
    #expect(CommandMeaning.of("stag") == .command(.stage))
    #expect(CommandMeaning.of("t") == .ambiguous([.tasks, .trace, .type]))
    #expect(CommandMeaning.of("qiut") == .unknown(near: .quit))
  }
}
