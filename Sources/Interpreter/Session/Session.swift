import Compute
import Engine
import Events
import Syntax
import Typing

/// A running session of the language: checks, lowers and runs what it is given, one text after the other.
///
/// Everything here belongs to the session's thread, except `cancellation`.
package final class Session {
  /// What was defined so far.
  package let typing: TypingSession
  /// What the session shares of Spark.
  package let runtime: SparkRuntime
  /// Runs driver code.
  package private(set) var machine: Machine
  /// Stands between symbols and programs.
  let linker: Linker
  /// Stops what runs.
  private let cancellation = RenewableCancellation()
  /// The threads of the program.
  package let threads = ProgramThreads()
  /// The session's own thread of the program.
  private let thread = ProgramThread()
  /// How many checkpoints a statement may pass; nil for no limit.
  package var stepLimit: Int?
  /// Where the program's output goes.
  private let output: any TextOutput

  /// A line shown after a statement: its words, and the value's text with the places where its elements end.
  package struct Line {
    /// `val x: Int = `, or a whole line.
    package let head: String
    /// The value's text.
    package let value: [UInt8]
    /// Where each element of the value ends.
    package let elementEnds: [Int]
  }

  /// What running a unit came to.
  package struct Result {
    /// The lines to show, if the unit ran to its end.
    package var lines: [Line] = []
    /// The value of the unit's last expression, if it is one.
    package var last: Line?
    /// How it ended.
    package var ending = Ending.finished
  }

  /// How a unit ended.
  package enum Ending {
    /// It ran to its end.
    case finished
    /// An exception was thrown.
    case failed(Description)
    /// It was stopped from outside.
    case cancelled
    /// The program asked to leave with a status.
    case exit(Int32)
  }

  /// Starts a session.
  package init(_ configuration: SparkRuntime.Configuration, arguments: [String], output: any SessionOutput) {
    self.output = SessionWriter(output)
    typing = TypingSession()
    let counter = VariableCount()
    runtime = SparkRuntime(configuration, threads: threads, variableCount: { counter.value })
    let natives = SparkNatives(runtime: runtime)
    let made = Linker(checker: typing.checker, variables: counter, threads: threads, engineNatives: natives.native)
    linker = made
    machine = Machine(host: made, output: self.output, cancellation: cancellation.current)
    if configuration.hasReadyContext {
      typing.importGiven("import org.apache.spark.sql.functions.printf")
      given("sc", "org.apache.spark.SparkContext", isSession: false)
      given("spark", "org.apache.spark.sql.SparkSession", isSession: true)
    }
    givenArguments(arguments)
  }

  /// Does what every session of the process shares, ahead of the first one and on any thread.
  package static func prepare() { Universe.prepare() }

  /// Declares a value that is made when it is first used.
  private func given(_ name: String, _ type: String, isSession: Bool) {
    let variable: VariableSymbol = typing.declareGiven(name, class: type)
    variable.flags.insert(.lazy)
    let host: Linker = linker
    let thunk = Closure(arity: 0) { [unowned host] (machine: Machine, _: Arguments) throws(Thrown) -> Value in
      let context: Value = try Session.readyContext(host, machine)
      guard isSession, let descriptor = host.classDescriptor(named: "org.apache.spark.sql.SparkSession") else { return context }
      return .object(Instance(descriptor, [context]))
    }
    machine.globals[linker.global(variable)] = .object(NativeObject(LazyBody(thunk: .object(thunk))))
  }

  /// Returns the context, made now if none runs yet.
  static func readyContext(_ host: Linker, _ machine: Machine) throws(Thrown) -> Value {
    guard let getOrCreate = host.gate.enter({ host.native("SparkContext$.getOrCreate") }) else { return .null }
    return try getOrCreate.function(machine, .none)
  }

  /// Declares `args`.
  private func givenArguments(_ arguments: [String]) {
    let variable: VariableSymbol = typing.declareGiven("args", class: "scala.Array", arguments: ["java.lang.String"])
    let values = Elements(arguments.map { (text: String) -> Value in Value(text) })
    machine.globals[linker.global(variable)] = .object(ArrayObject(.string, values))
  }

  /// Stops what runs, from any thread.
  package var interruptor: Interruptor { Interruptor(cancellation: cancellation, runtime: runtime) }

  /// Gives the machine the switch in force and the thread it runs on.
  private func prepareMachine() {
    if machine.cancellation !== cancellation.current {
      machine = Machine(
        host: linker, globals: machine.globals, modules: machine.modules, output: output, cancellation: cancellation.current)
    }
    machine.thread = thread
    machine.checkpointLimit = stepLimit.map { (limit: Int) -> Int in machine.passedCheckpoints + limit }
    machine.attachToThread()
  }

  /// Waits for the program's threads as the JVM does, and ends the running context.
  package func close() {
    let running: Cancellation = cancellation.current
    if threads.exitStatus == nil { threads.awaitEnd { running.isCancelled } }
    runtime.stop()
  }

  /// Runs the statements of a checked unit.
  ///
  /// - Parameters:
  ///   - isScript: `true` iff the unit is one object to spark-shell, which functions capture as a whole.
  ///   - wantsLast: `true` iff the value of the last expression is wanted.
  package func run(_ unit: CheckedUnit, source: Source, isScript: Bool = false, wantsLast: Bool = false) -> Result {
    threads.hold { runHolding(unit, source, isScript, wantsLast) }
  }

  /// Runs the statements of a checked unit, with the lock.
  private func runHolding(_ unit: CheckedUnit, _ source: Source, _ isScript: Bool, _ wantsLast: Bool) -> Result {
    let origin: Program.Origin = self.origin(of: source)
    prepareMachine()
    define(unit, origin)
    if isScript { noteVariables(of: unit) }
    var result = Result()
    for (index, statement): (Int, CheckedStatement) in Session.inOrder(unit.statements) {
      do throws(Thrown) {
        let isLast: Bool = wantsLast && index == unit.statements.count - 1
        if let value = try run(statement, origin, wantsValue: isLast) { result.last = try line("", value) }
      } catch {
        result.ending = ending(error)
        forget(unit)
        machine.output.flush()
        return result
      }
    }
    machine.output.flush()
    do throws(Thrown) { result.lines = try lines(of: unit) } catch { result.ending = ending(error) }
    return result
  }

  /// Returns statements with their indices in the order in which they run: lazy values can be used before their line.
  private static func inOrder(_ statements: [CheckedStatement]) -> [(Int, CheckedStatement)] {
    let all: [(Int, CheckedStatement)] = Array(statements.enumerated())
    return all.filter(\.1.isLazy) + all.filter { !$0.1.isLazy }
  }

  /// Notes the variables of a script that can be assigned.
  private func noteVariables(of unit: CheckedUnit) {
    let assigned: [GlobalID] = linker.gate.enter {
      unit.statements.flatMap { (statement: CheckedStatement) -> [GlobalID] in
        guard case .value(let variable, _) = statement.statement, variable.isVar else { return [] }
        return [linker.global(variable)]
      }
    }
    if !assigned.isEmpty { runtime.scriptVariables.formUnion(assigned) }
  }

  /// Runs `main` of an object.
  package func runMain(of object: ClassSymbol, _ unit: CheckedUnit, source: Source, arguments: [String]) -> Result {
    threads.hold { runMainHolding(object, unit, source, arguments) }
  }

  /// Runs `main` of an object, with the lock.
  private func runMainHolding(_ object: ClassSymbol, _ unit: CheckedUnit, _ source: Source, _ arguments: [String]) -> Result {
    let origin: Program.Origin = self.origin(of: source)
    prepareMachine()
    define(unit, origin)
    runtime.sharesObjects = true
    machine.modules.areStatic = true
    runtime.dropReadyContext()
    var result = Result()
    let values = Elements(arguments.map { (text: String) -> Value in Value(text) })
    do throws(Thrown) {
      let builder = ProgramBuilder()
      let module: Register = builder.register(.any)
      builder.emit(.module(module, linker.module(object)))
      builder.emit(.finish(module))
      let program: Program = builder.finish(name: "main", origin: origin, parameters: [], captureCount: 0, result: .any)
      let instance: Value = try machine.run(program)
      _ = try machine.invoke(Selector("main", 1), instance, .object(ArrayObject(.string, values)))
    } catch {
      result.ending = ending(error)
    }
    machine.output.flush()
    return result
  }

  /// Where the text of a unit stands.
  private func origin(of source: Source) -> Program.Origin {
    var starts: [Int32] = [0]
    for (index, byte): (Int, UInt8) in source.bytes.enumerated() where byte == 0x0A {
      starts.append(Int32(truncatingIfNeeded: index + 1))
    }
    return Program.Origin(source: source.name, lineStarts: starts, firstLine: source.firstLine)
  }

  /// Makes the unit's methods and classes known, so that what stands before them can use them.
  private func define(_ unit: CheckedUnit, _ origin: Program.Origin) {
    linker.gate.enter {
      for statement: CheckedStatement in unit.statements {
        switch statement.statement {
        case .class(let definition): linker.define(definition, analysis: nil, origin: origin, outer: nil)
        case .method(let method):
          linker.define(method, analysis: CaptureAnalysis(method), origin: origin, thisClass: nil)
        case .expression, .value, .pattern, .type, .import: break
        }
      }
    }
  }

  /// Runs a statement; returns the value of an expression if it is wanted.
  private func run(_ statement: CheckedStatement, _ origin: Program.Origin, wantsValue: Bool) throws(Thrown) -> Value? {
    switch statement.statement {
    case .method, .class, .type, .import: return nil
    case .expression(let expression):
      let value: Value = try machine.run(
        program(origin, CaptureAnalysis(expression)) { (lowering: FunctionLowering) in
          lowering.resultLayout = .any
          lowering.finish(lowering.lower(expression))
        })
      if case .unit = value { return nil }
      return wantsValue ? value : nil
    case .value(_, let value):
      _ = try machine.run(
        program(origin, CaptureAnalysis(value)) { (lowering: FunctionLowering) in
          lowering.lower(statement.statement)
          lowering.finish(lowering.unit())
        })
      return nil
    case .pattern(_, let value):
      _ = try machine.run(
        program(origin, CaptureAnalysis(value)) { (lowering: FunctionLowering) in
          lowering.lower(statement.statement)
          lowering.finish(lowering.unit())
        })
      return nil
    }
  }

  /// Lowers an expression that is to be evaluated by itself, and prepares the machine; to be called with the lock.
  func prepared(_ expression: TypedExpression, source: Source) -> Program {
    prepareMachine()
    return program(origin(of: source), CaptureAnalysis(expression)) { (lowering: FunctionLowering) in
      lowering.resultLayout = .any
      lowering.finish(lowering.lower(expression))
    }
  }

  /// Lowers a statement.
  private func program(_ origin: Program.Origin, _ analysis: CaptureAnalysis, _ fill: (FunctionLowering) -> Void) -> Program {
    linker.gate.enter {
      let lowering = FunctionLowering(linker: linker, analysis: analysis, origin: origin)
      fill(lowering)
      return lowering.builder.finish(name: "<statement>", origin: origin, parameters: [], captureCount: 0, result: .any)
    }
  }

  /// Forgets the values that a failed unit should have given.
  private func forget(_ unit: CheckedUnit) {
    var names: [String] = []
    for statement: CheckedStatement in unit.statements {
      for case .value(let variable, _) in statement.echoes { names.append(variable.name) }
    }
    typing.forget(names)
  }

  /// The lines that the prompt shows after a unit.
  private func lines(of unit: CheckedUnit) throws(Thrown) -> [Line] {
    var lines: [Line] = []
    for statement: CheckedStatement in unit.statements {
      for echo: EchoLine in statement.echoes {
        switch echo {
        case .text(let text): lines.append(Line(head: text, value: [], elementEnds: []))
        case .value(let variable, let head): lines.append(try line(head + " = ", machine.globals[linker.global(variable)]))
        }
      }
    }
    return lines
  }

  /// A line with a value's text.
  private func line(_ head: String, _ value: Value) throws(Thrown) -> Line {
    var text = EchoText(machine)
    let bytes: [UInt8] = try text.text(of: value)
    let startsOnNewLine: Bool = bytes.first == 0x0A
    let shownHead: String = startsOnNewLine && head.hasSuffix(" ") ? String(head.dropLast()) : head
    return Line(head: shownHead, value: bytes, elementEnds: text.elementEnds)
  }
}

extension CheckedStatement {
  /// `true` iff this defines a lazy value.
  fileprivate var isLazy: Bool {
    if case .value(let variable, _) = statement { variable.isLazy } else { false }
  }
}
