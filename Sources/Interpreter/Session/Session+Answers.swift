import Compute
import Engine
import Typing

extension Session {
  /// Stops what the session runs, from any thread.
  package struct Interruptor: Sendable {
    /// The switch of the driver's machine.
    let cancellation: RenewableCancellation
    /// The context whose jobs are cancelled.
    let runtime: SparkRuntime

    /// Stops the running statement and its jobs.
    package func cancel() {
      cancellation.cancel()
      runtime.engine?.cancelJobs(reason: "by the user")
    }

    /// Makes the next `cancel` count anew.
    package func renew() { cancellation.renew() }
  }

  /// An exception in words.
  package struct Description {
    /// Class and message, as `java.lang.ArithmeticException: / by zero`; of a failed job those of the task's exception.
    package let message: String
    /// The causes' classes and messages, outermost first.
    package let causes: [String]
    /// Where it and its causes were thrown, a line each.
    package let trace: [String]
    /// The task that failed, as `job 3, stage 5, task 0 (partition 0); 1 attempt`, if it was in one.
    package let task: String?
    /// The source, line and UTF-8 offset in the user's text, if they are known.
    package let place: (source: String, line: Int, offset: Int)?
  }

  /// How a run that threw ended.
  func ending(_ thrown: Thrown) -> Ending {
    switch thrown {
    case .exception(let exception): .failed(describe(exception))
    case .cancelled: .cancelled
    case .exit(let status): .exit(status)
    }
  }

  /// Returns an exception in words.
  func describe(_ exception: Instance) -> Description {
    var chain: [Instance] = [exception]
    while let cause = chain.last?.cause, chain.count <= Session.describedCauses { chain.append(cause) }
    while chain.count > 1, Session.wrappers.contains(chain[0].descriptor.name) { chain.removeFirst() }
    var trace: [String] = []
    for (index, member): (Int, Instance) in chain.enumerated() {
      trace.append((index == 0 ? "" : "Caused by: ") + text(of: member))
      trace += (member.trace?.elements ?? []).map { (element: TraceObject.Element) -> String in
        "  at \(element.name)(\(element.source ?? "library"):\(element.line))"
      }
    }
    let task: String? = exception.trace?.task
    let shown: [Instance] = task == nil || chain.count == 1 ? chain : Array(chain.dropFirst())
    let place = shown.compactMap(\.trace?.userElement).first ?? chain.compactMap(\.trace?.userElement).first
    return Description(
      message: text(of: shown[0]), causes: shown.dropFirst().map(text), trace: trace, task: task,
      place: place.flatMap { (element: TraceObject.Element) in
        element.source.map { (source: String) in (source, element.line, Int(element.position)) }
      })
  }

  /// The exceptions that the Scala shell takes off: only their causes say what has happened.
  private static let wrappers: Set<String> = [
    "java.util.concurrent.ExecutionException", "java.lang.ExceptionInInitializerError",
    "java.lang.reflect.InvocationTargetException",
    "java.lang.reflect.UndeclaredThrowableException",
  ]

  /// How many causes of an exception are described.
  private static let describedCauses = 32

  /// The class and message of an exception.
  private func text(of exception: Instance) -> String {
    do throws(Thrown) { return try machine.text(of: .object(exception)).text } catch { return exception.descriptor.name }
  }

  /// Checks a text while no task lowers one.
  package func check<Checked>(_ body: (TypingSession) -> Checked) -> Checked {
    linker.gate.enter { body(typing) }
  }
}
