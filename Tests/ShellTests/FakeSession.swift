import Events
import Glibc
import Shell
import Synchronization
import Syntax

/// A session that knows a handful of words, so that the shell can be tested without a language.
///
/// Statements: a sum of whole numbers, `println("…")`, `val NAME = …`, `.…` after a value, `count` (a job), `big` (a long array),
/// `wait` (until cancelled), `oops` (an exception), `nope` (refused), `warn` (a warning), `exit(N)`.
final class FakeSession: ShellSession {
  /// Counts requests to stop.
  final class Stop: Cancellation {
    /// `true` iff asked to stop since the last statement began.
    let isAsked = Atomic(false)

    func cancel() { isAsked.store(true, ordering: .relaxed) }
    func renew() { isAsked.store(false, ordering: .relaxed) }
  }

  let stop = Stop()
  let log = ActivityLog()
  let output: any ShellOutput
  var printsShortTypes = true
  var previousValue: String?
  var isClosed = false
  private var results = 0
  private var jobs = 0
  private var clock = 0.0

  init(output: any ShellOutput) { self.output = output }

  var cancellation: any Cancellation { stop }
  var activity: any Activity { log }
  var settings: [Setting] { [Setting(name: "spark.master", value: "local[2]")] }
  var contextLines: [String] { ["Spark context available as 'sc' (master = local[2], app id = local-1)."] }

  func runPrompt(_ input: PromptInput, report: (Source, [Diagnostic]) -> Void) -> RunOutcome {
    run(input.source, input.statements, report: report)
  }

  func runUnit(_ text: UnitText, report: (Source, [Diagnostic]) -> Void) -> RunOutcome {
    let source = Source(name: text.name, bytes: text.bytes)
    guard case .complete(let statements, let diagnostics) = Parser.parsePrompt(source) else {
      report(source, [Diagnostic(message: "'}' expected but eof found.", range: .at(source.bytes.count))])
      return RunOutcome(source: source, isRefused: true)
    }
    if !diagnostics.isEmpty {
      report(source, diagnostics)
      return RunOutcome(source: source, isRefused: true)
    }
    var outcome = run(source, statements, report: report)
    outcome.lastValue = outcome.echoes.last
    if text.mode != .pasted { outcome.echoes = [] }
    return outcome
  }

  private func run(_ source: Source, _ statements: [Statement], report: (Source, [Diagnostic]) -> Void) -> RunOutcome {
    var outcome = RunOutcome(source: source)
    for statement in statements {
      let text = source.text(in: statement.range)
      if text.hasPrefix("nope") || text.hasPrefix("warn") {
        let isError = text.hasPrefix("nope")
        report(
          source,
          [
            Diagnostic(
              severity: isError ? .error : .warning, message: isError ? "not found: value nope" : "be careful",
              range: statement.range)
          ])
        if isError { return RunOutcome(source: source, isRefused: true) }
      }
    }
    for statement in statements {
      step(source.text(in: statement.range), at: statement.range, &outcome)
      if outcome.failure != nil || outcome.exitStatus != nil { break }
    }
    return outcome
  }

  private func step(_ text: String, at range: SourceRange, _ outcome: inout RunOutcome) {
    if text.hasPrefix("println(") {
      output.write(Array((String(text.dropFirst(9).dropLast(2)) + "\n").utf8))
    } else if text.hasPrefix("exit(") {
      outcome.exitStatus = Int32(text.dropFirst(5).dropLast())
    } else if text.hasPrefix("oops") {
      outcome.failure = Failure(
        message: "java.lang.ArithmeticException: / by zero", range: range,
        context: "job 3, stage 5, task 0 (partition 0), element 2; 1 attempt", trace: ["at somewhere"])
    } else if text == "warn" {
    } else if text == "wait" {
      wait(&outcome)
    } else if text.hasPrefix("big") {
      let elements = (0..<5000).map(String.init)
      var ends: [Int] = []
      var value = "Array("
      for element in elements {
        value += (ends.isEmpty ? "" : ", ") + element
        ends.append(value.utf8.count)
      }
      echo("Array[Int]", value + ")", &outcome, ends, elements.count)
    } else if text.hasSuffix("count") {
      runJob(tasks: 3)
      echo("Long", "133", &outcome)
    } else if text.hasPrefix("val ") {
      let name = text.dropFirst(4).prefix { (c: Character) -> Bool in c != " " }
      previousValue = String(name)
      outcome.echoes.append(
        Echo(head: "val \(name): Int = ", value: String(sum(text.drop { (c: Character) -> Bool in c != "=" }.dropFirst()))))
    } else {
      echo("Int", String(sum(text[...])), &outcome)
    }
  }

  private func echo(_ type: String, _ value: String, _ outcome: inout RunOutcome, _ ends: [Int] = [], _ count: Int = 0) {
    outcome.echoes.append(Echo(head: "val res\(results): \(type) = ", value: value, elementEnds: ends, elementCount: count))
    previousValue = "res\(results)"
    results += 1
  }

  private func sum(_ text: Substring) -> Int {
    text.split { (c: Character) -> Bool in !c.isNumber }.reduce(0) { (sum: Int, part: Substring) -> Int in sum + (Int(part) ?? 0) }
  }

  private func wait(_ outcome: inout RunOutcome) {
    let start = Recorder.now
    log.receive(.jobStart(jobStart(tasks: 100, at: start)))
    log.receive(.stageSubmitted(submitted(jobStart(tasks: 100, at: start).stages[0], at: start), properties: [:]))
    var done = 0
    while !stop.isAsked.load(ordering: .relaxed) && done < 100 {
      usleep(50_000)
      finishTask(done, jobs, from: Recorder.now - 50, to: Recorder.now)
      done += 1
    }
    log.receive(.jobEnd(JobEnd(id: JobID(jobs), time: Recorder.now, result: .cancelled("by the user"))))
    jobs += 1
    outcome.failure = Failure(message: "cancelled: job \(jobs - 1), 12 of 100 tasks were done", isCancellation: true)
  }

  private func runJob(tasks: Int) {
    let start = jobStart(tasks: tasks, at: clock)
    log.receive(.jobStart(start))
    log.receive(.stageSubmitted(submitted(start.stages[0], at: clock + 1), properties: [:]))
    for task in 0..<tasks { finishTask(task, jobs, from: clock + 1 + Double(task / 2) * 8, to: clock + 9 + Double(task / 2) * 8) }
    var stage = submitted(start.stages[0], at: clock + 1)
    stage.completed = clock + 18
    log.receive(.stageCompleted(stage))
    log.receive(.jobEnd(JobEnd(id: JobID(jobs), time: clock + 19, result: .succeeded)))
    jobs += 1
    clock += 100
  }

  private func jobStart(tasks: Int, at time: Double) -> JobStart {
    let rdd = RDDOutline(
      id: RDDID(0), name: "ParallelCollectionRDD", scope: OperationScope(id: 0, name: "parallelize"),
      callSite: "parallelize at <console>:1", parents: [], level: .none, partitionCount: tasks)
    let stage = StageOutline(id: StageID(jobs), name: "count at <console>:1", taskCount: tasks, rdds: [rdd], parents: [])
    return JobStart(id: JobID(jobs), time: time, callSite: "count at <console>:1", stages: [stage], skipped: [], properties: [:])
  }

  private func submitted(_ stage: StageOutline, at time: Double) -> StageOutline {
    var stage = stage
    stage.submitted = time
    return stage
  }

  private func finishTask(_ index: Int, _ stage: Int, from start: Double, to end: Double) {
    let task = TaskOutline(
      id: TaskID(stage * 1000 + index), index: index, attempt: 0, partition: index, slot: index % 2 + 1, launched: start)
    log.receive(.taskStart(stage: StageID(stage), stageAttempt: 0, task))
    var metrics = TaskMetrics()
    metrics.inputRecords = 40 + index
    log.receive(
      .taskEnd(
        TaskFinish(
          stage: StageID(stage), stageAttempt: 0, isResult: true, task: task, finished: end, end: .success, metrics: metrics)))
  }

  func complete(_ text: String, at cursor: Int) -> Completion {
    let bytes = Array(text.utf8.prefix(cursor))
    let start = (bytes.lastIndex { (byte: UInt8) -> Bool in byte == 0x2E || byte == 0x20 } ?? -1) + 1
    return Completion(
      start: start,
      candidates: [
        Candidate(
          name: "map", signature: "[U](f: T => U): RDD[U]", sentence: "Applies f to every element.", group: .transformation),
        Candidate(name: "mapPartitions", group: .transformation), Candidate(name: "reduceByKey", group: .wide),
        Candidate(name: "reduce", signature: "(f: (T, T) => T): T", group: .action), Candidate(name: "count", group: .action),
      ])
  }

  func type(of text: String) -> TextAnswer { .text("Int") }
  func kind(of text: String) -> TextAnswer { .text("\(text)'s kind is A") }

  func explain(_ text: String) -> ExplainAnswer {
    .lineage(
      Explanation(
        title: "\(text): RDD[(String, Int)]",
        stages: [
          Explanation.Stage(
            tasks: 3,
            steps: [
              Explanation.Step(
                rdd: 4, text: "reduceByKey(_ + _)", note: "ShuffledRDD, HashPartitioner(3)", partitions: 3, reads: [0])
            ]),
          Explanation.Stage(
            tasks: 3,
            steps: [
              Explanation.Step(rdd: 3, text: "map((_, 1))", note: "narrow, one partition in → one out", partitions: 3),
              Explanation.Step(rdd: 1, text: "textFile(\"some_data*\")", note: "3 splits of 3 files", cached: 2, partitions: 3),
            ], writes: 0, reason: "reduceByKey brings equal keys together"),
        ]))
  }

  func members(of type: String) -> [Candidate] { [] }

  func help(on topic: String) -> [HelpEntry] {
    topic == "map"
      ? [HelpEntry(signature: "def map[U](f: T => U): RDD[U]", owner: "RDD[T]", sentence: "Applies f.", group: .transformation)]
      : []
  }

  func reset() { results = 0 }
  var runningThreads: Int { 0 }
  func close() { isClosed = true }
}
