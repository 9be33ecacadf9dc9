import Compute

/// Whether functions use singleton objects that can change: under spark-submit in local mode tasks share them with the driver.
///
/// Such tasks run one after the other, since a data race is benign on a JVM but not here.
struct SharedObjects {
  /// The machine that holds the objects.
  private let machine: Machine
  /// The programs that were looked at.
  private var seen: Set<ObjectIdentifier> = []

  /// Returns true iff a function, or a method that it calls, may use an object that can change.
  static func areUsed(by function: Value, _ machine: Machine) -> Bool {
    var search = SharedObjects(machine: machine)
    return search.finds(function)
  }

  /// Searches a value that a task is handed.
  private mutating func finds(_ value: Value) -> Bool {
    guard let object = value.object, seen.insert(ObjectIdentifier(object)).inserted else { return false }
    if let closure = value.closure {
      guard let program = closure.program else { return false }
      return closure.buffer.contains { finds($0) } || finds(program)
    }
    if let instance = value.instance { return instance.buffer.contains { finds($0) } || instance.descriptor.singleMethod == nil }
    return false
  }

  /// Searches a program and those that it calls.
  private mutating func finds(_ program: Program) -> Bool {
    seen.insert(ObjectIdentifier(program)).inserted && finds(program.body)
  }

  /// Searches steps; a method that is found only at run time may use any object.
  private mutating func finds(_ block: Block) -> Bool {
    for step: Instruction in block {
      switch step.operation {
      case .module(_, let id): if canChange(id) { return true }
      case .invoke: return true
      case .loadGlobal(_, let id): if finds(machine.globals[id]) { return true }
      case .call(_, let reference, _):
        guard let program: Program = try? reference.demand() else { return true }
        if finds(program) { return true }
      case .closure(_, let inner, _): if finds(inner) { return true }
      default: if step.operation.blocks.contains(where: { finds($0) }) { return true }
      }
    }
    return false
  }

  /// Whether an object has a field that can be assigned or that holds what can change.
  private mutating func canChange(_ id: ModuleID) -> Bool {
    guard let definition: ModuleDefinition = machine.host.module(id) else { return true }
    if definition.descriptor.fields.contains(where: \.isMutable) { return true }
    guard let object = machine.modules.value(id)?.instance else {
      return definition.descriptor.fields.contains { (field: ClassDescriptor.Field) -> Bool in
        field.layout.scalar == nil && field.layout != .string
      }
    }
    var copy = DeepCopy(machine)
    return object.buffer.contains { (field: Value) -> Bool in
      guard let copied: Value = try? copy.copied(field) else { return true }
      return copied.object !== field.object
    }
  }
}
