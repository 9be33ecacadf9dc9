/// Whether function values do nothing but compute their result, so that rows may be computed in batches, ahead or twice.
///
/// One analysis looks at each program once. Function values that a program reads from its captures or from the session's
/// variables are looked at as well, since it may call them or hand them to the library.
package struct EffectAnalysis {
  /// The machine whose variables programs read.
  private let machine: Machine
  /// What is known of programs; one that is being looked at counts as pure, so that recursion ends.
  private var answers: [Question: Bool] = [:]
  /// The objects being looked at or found pure.
  private var pureObjects: Set<ObjectIdentifier> = []

  /// A program with what is known of its captures and of its parameters, which are numbered from -1 downwards.
  private struct Question: Hashable {
    /// The program.
    let program: ObjectIdentifier
    /// What is known.
    let given: Knowledge
  }

  /// What is known of registers, or of captures and parameters.
  private struct Knowledge: Hashable {
    /// Those that hold what nobody else knows: changing that is no effect.
    var own: Set<Int> = []
    /// Those that hold function values without effects, or no function values.
    var harmless: Set<Int> = []

    /// Notes that a register holds the same as another.
    mutating func copy(_ source: Int, of other: Knowledge, to register: Int) {
      if other.own.contains(source) { own.insert(register) }
      if other.harmless.contains(source) { harmless.insert(register) }
    }

    /// What a callee knows of registers that are handed to it under numbers.
    func handed(_ registers: [Register], _ number: (Int) -> Int) -> Knowledge {
      var given = Knowledge()
      for (index, register): (Int, Register) in registers.enumerated() { given.copy(register, of: self, to: number(index)) }
      return given
    }
  }

  /// The methods that the library calls on function-like instances.
  private static let called: [Selector] = [
    .compare, Selector("apply", 1), Selector("apply", 2), Selector("isDefinedAt", 1), Selector("getPartition", 1),
  ]

  /// Makes an analysis for the tasks of a machine.
  package init(_ machine: Machine) { self.machine = machine }

  /// Returns true iff calling the value has no effect; values that are no functions have none.
  package mutating func isPure(_ value: Value) -> Bool {
    guard let object: Object = value.object, !pureObjects.contains(ObjectIdentifier(object)) else { return true }
    switch object.shape {
    case .closure:
      guard let closure: Closure = value.closure, let program: Program = closure.program else { return false }
      pureObjects.insert(ObjectIdentifier(object))
      let answer: Bool =
        closure.buffer.allSatisfy { (captured: Value) -> Bool in isPure(captured) }
        && isPure(program, Knowledge(harmless: Set(0..<closure.fieldCount)))
      if !answer { pureObjects.remove(ObjectIdentifier(object)) }
      return answer
    case .instance:
      guard let instance: Instance = value.instance else { return false }
      pureObjects.insert(ObjectIdentifier(object))
      let answer: Bool = isPure(instance)
      if !answer { pureObjects.remove(ObjectIdentifier(object)) }
      return answer
    case .tuple: return value.tuple?.buffer.allSatisfy { (part: Value) -> Bool in isPure(part) } ?? true
    case .string, .cell, .sequence, .array, .range, .native, .storage: return true
    }
  }

  /// Returns true iff the methods by which the library uses an instance have no effect.
  private mutating func isPure(_ instance: Instance) -> Bool {
    for selector: Selector in EffectAnalysis.called {
      switch try? machine.method(selector, of: instance.descriptor) {
      case .program(let reference)?:
        guard let program: Program = reference.lowered ?? (try? reference.demand()), isPure(program) else { return false }
      case .native(let native)?: if !native.isPure { return false }
      case nil: break
      }
    }
    return instance.buffer.allSatisfy { (field: Value) -> Bool in isPure(field) }
  }

  /// Returns true iff running a program has no effect, whatever it captures.
  mutating func isPure(_ program: Program) -> Bool { isPure(program, Knowledge()) }

  /// Returns true iff running a program has no effect.
  private mutating func isPure(_ program: Program, _ given: Knowledge) -> Bool {
    let question = Question(program: ObjectIdentifier(program), given: given)
    if let known: Bool = answers[question] { return known }
    answers[question] = true
    var registers = Knowledge()
    for (index, register): (Int, Register) in program.parameters.enumerated() {
      registers.copy(-1 - index, of: given, to: register)
    }
    let answer: Bool = isPure(program.body, &registers, given)
    answers[question] = answer
    return answer
  }

  /// Returns true iff running the steps has no effect; collects what is known of their registers.
  private mutating func isPure(_ block: Block, _ registers: inout Knowledge, _ given: Knowledge) -> Bool {
    for step: Instruction in block where !isPure(step.operation, &registers, given) { return false }
    return true
  }

  /// Returns true iff a step has no effect.
  private mutating func isPure(_ operation: Operation, _ registers: inout Knowledge, _ given: Knowledge) -> Bool {
    switch operation {
    case .makeCell(let register, _), .instance(let register, _): registers.own.insert(register)
    case .move(let register, let source): registers.copy(source, of: registers, to: register)
    case .capture(let register, let index): registers.copy(index, of: given, to: register)
    case .storeCell(let cell, _): return registers.own.contains(cell)
    case .setField(let receiver, _, _): return registers.own.contains(receiver)
    case .loadGlobal(let register, let id):
      registers.harmless.insert(register)
      return isPure(machine.globals[id])
    case .module(_, let id): return isPure(id)
    case .native(_, let native, _), .dispatch(_, _, let native, _): return native.isPure
    case .apply(_, let function, _): return registers.harmless.contains(function)
    case .call(_, let reference, let arguments):
      guard let program: Program = reference.lowered ?? (try? reference.demand()) else { return false }
      return isPure(program, registers.handed(arguments) { (index: Int) -> Int in -1 - index })
    case .closure(let register, let program, let captures):
      registers.harmless.insert(register)
      return isPure(program, registers.handed(captures) { (index: Int) -> Int in index })
    case .conditional(_, let then, let otherwise): return isPure(then, &registers, given) && isPure(otherwise, &registers, given)
    case .loop(let condition, _, let body, _): return isPure(condition, &registers, given) && isPure(body, &registers, given)
    case .labelled(_, let body): return isPure(body, &registers, given)
    case .attempt(let body, _, let handler): return isPure(body, &registers, given) && isPure(handler, &registers, given)
    case .storeGlobal, .invoke: return false
    case .constant, .wrap, .unwrap, .unary, .binary, .compare, .convert, .concatenate, .equal, .tuple, .element, .record, .field,
      .typeTest, .cast, .array, .sequence, .raise, .same, .leave, .finish, .loadCell:
      break
    }
    return true
  }

  /// Returns true iff making a singleton object has no effect beyond the object.
  private mutating func isPure(_ id: ModuleID) -> Bool {
    guard let definition: ModuleDefinition = machine.host.module(id) else { return false }
    guard let initializer: ProgramReference = definition.initializer else { return true }
    guard let program: Program = initializer.lowered ?? (try? initializer.demand()) else { return false }
    return isPure(program, Knowledge(own: [-1]))
  }
}
