/// Copies what a task captures: what can change is copied once per task with sharing kept, what cannot is shared.
@usableFromInline package struct DeepCopy {
  /// The machine that raises exceptions.
  package let machine: Machine
  /// The copies made so far by the address of the original.
  private var copies: [ObjectIdentifier: Object] = [:]
  /// The originals, kept so that no address is used twice.
  private var originals: [Object] = []

  /// Begins with nothing copied.
  package init(_ machine: Machine) { self.machine = machine }

  /// The copy that was made of an object already.
  package func copy(of object: Object) -> Object? { copies[ObjectIdentifier(object)] }

  /// Notes the copy of an object before its content is copied, so that cycles end.
  package mutating func remember(_ copy: Object, for original: Object) {
    copies[ObjectIdentifier(original)] = copy
    originals.append(original)
  }

  /// Returns the value as a task may own it.
  package mutating func copied(_ value: Value) throws(Thrown) -> Value {
    guard case .object(let object) = value, object.shape != .string else { return value }
    try machine.checkStack()
    return .object(try object.copied(by: &self))
  }

  /// Returns the elements as a task may own them, or nil if they can be shared as they are.
  package mutating func copied(_ elements: Elements) throws(Thrown) -> Elements? {
    guard elements.kind == .value || elements.kind == .computed else { return nil }
    var isChanged = false
    var builder = ElementsBuilder(expected: elements.count, kind: .value)
    for index in 0..<elements.count {
      let value: Value = elements[index]
      let copy: Value = try copied(value)
      if copy.object !== value.object { isChanged = true }
      builder.append(copy)
    }
    return isChanged ? builder.finish() : nil
  }

  /// Returns the values as a task may own them, or nil if they can be shared as they are.
  package mutating func copied(_ values: UnsafeBufferPointer<Value>) throws(Thrown) -> [Value]? {
    var isChanged = false
    var made: [Value] = []
    for value: Value in values {
      let copy: Value = try copied(value)
      if copy.object !== value.object { isChanged = true }
      made.append(copy)
    }
    return isChanged ? made : nil
  }

  /// Refuses an instance of a class that cannot be sent to a task, as Java's serialization does.
  package func checkSerializable(_ descriptor: ClassDescriptor) throws(Thrown) {
    if !descriptor.flags.contains(.serializable) { throw machine.raise("java.io.NotSerializableException", descriptor.name) }
  }
}
