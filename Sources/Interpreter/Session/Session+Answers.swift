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
    /// Class and message, as `java.lang.ArithmeticException: / by zero`.
    package let message: String
    /// The causes' classes and messages, outermost first.
    package let causes: [String]
    /// Where it was thrown, a line each.
    package let trace: [String]
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
    var causes: [String] = []
    var place: TraceObject.Element? = exception.trace?.userElement
    var current: Instance? = exception.cause
    var steps = 0
    while let cause = current, steps < 32 {
      causes.append(text(of: cause))
      if let inner = cause.trace?.userElement { place = inner }
      current = cause.cause
      steps += 1
    }
    let trace: [String] = (exception.trace?.elements ?? []).map { (element: TraceObject.Element) -> String in
      "at \(element.name)(\(element.source ?? "library"):\(element.line))"
    }
    let shown: (source: String, line: Int, offset: Int)? = place.flatMap { (element: TraceObject.Element) in
      element.source.map { (source: String) in (source, element.line, Int(element.position)) }
    }
    return Description(message: text(of: exception), causes: causes, trace: trace, place: shown)
  }

  /// The class and message of an exception.
  private func text(of exception: Instance) -> String {
    do throws(Thrown) { return try machine.text(of: .object(exception)).text } catch { return exception.descriptor.name }
  }

  /// Checks a text while no task lowers one.
  package func check<Checked>(_ body: (TypingSession) -> Checked) -> Checked {
    linker.gate.enter { body(typing) }
  }
}
