/// An instance of a class written in Scala, the prelude's (`Some`, `Right`, exceptions) and the user's alike.
///
/// Throwables keep their message in field 0 and their cause in field 1, and one hidden value beyond their fields: where they
/// were made.
@usableFromInline package final class Instance: FieldsObject, @unchecked Sendable {
  /// The class.
  private let classDescriptor: ClassDescriptor

  /// Makes an instance with its fields at their zeros.
  package init(_ descriptor: ClassDescriptor) {
    classDescriptor = descriptor
    let count = descriptor.fields.count
    super.init(shape: .instance, fieldCount: descriptor.flags.contains(.throwable) ? count + 1 : count)
    for index in 0..<count { fields[index] = descriptor.fields[index].zero }
  }

  /// Makes an instance with these values in its first fields.
  package convenience init(_ descriptor: ClassDescriptor, _ values: [Value]) {
    self.init(descriptor)
    for index in 0..<min(values.count, fieldCount) { fields[index] = values[index] }
  }

  package override var descriptor: ClassDescriptor { classDescriptor }

  /// The values that a case class compares, hashes and shows.
  package var productValues: [Value] { classDescriptor.productFields.map { (index: Int) -> Value in self[index] } }

  /// Where a throwable was made: kept when it is thrown first.
  package var trace: TraceObject? {
    get { classDescriptor.flags.contains(.throwable) ? self[fieldCount - 1].object as? TraceObject : nil }
    set {
      guard classDescriptor.flags.contains(.throwable) else { return }
      self[fieldCount - 1] = newValue.map { (trace: TraceObject) -> Value in .object(trace) } ?? .null
    }
  }

  package override func equals(_ other: Object, _ comparison: inout Comparing) throws(Thrown) -> Bool {
    if classDescriptor.flags.contains(.customEquals) {
      return try comparison.machine.invoke(.equals, .object(self), .object(other)).isTrue
    }
    if self === other { return true }
    guard classDescriptor.flags.contains(.caseClass), other.shape == .instance else { return false }
    let instance: Instance = unsafeDowncast(other, to: Instance.self)
    guard instance.classDescriptor === classDescriptor else { return false }
    comparison.later(.products(self, instance))
    return true
  }

  package override func equalsPrimitive(_ value: Value, _ machine: Machine) throws(Thrown) -> Bool {
    guard classDescriptor.flags.contains(.customEquals) else { return false }
    return try machine.invoke(.equals, .object(self), value).isTrue
  }

  package override func hashParts(_ machine: Machine) throws(Thrown) -> HashParts {
    if classDescriptor.flags.contains(.customHash) { return .code(try machine.invoke(.hashCode, .object(self)).asInt) }
    guard classDescriptor.flags.contains(.caseClass) else { return .code(identityHash) }
    return .product(prefix: classDescriptor.simpleNameHash, productValues)
  }

  package override func textParts(_ machine: Machine) throws(Thrown) -> TextParts {
    if classDescriptor.flags.contains(.customText) {
      let text: Value = try machine.invoke(.toText, .object(self))
      return text.string.map { (string: StringObject) -> TextParts in .string(string) } ?? .text("null")
    }
    if classDescriptor.flags.contains(.caseClass) {
      if classDescriptor.productFields.isEmpty {
        return .text(classDescriptor.flags.contains(.module) ? classDescriptor.simpleName : classDescriptor.simpleName + "()")
      }
      return .group(open: classDescriptor.simpleName + "(", separator: ",", close: ")", .values(productValues))
    }
    if classDescriptor.flags.contains(.throwable) { return try throwableText(machine) }
    if classDescriptor.flags.contains(.customHash) {
      let hash: Int32 = try Semantics.javaHash(.object(self), machine)
      return .text(descriptor.name + "@" + String(UInt32(bitPattern: hash), radix: 16))
    }
    return .text(identityText)
  }

  package override func copied(by copy: inout DeepCopy) throws(Thrown) -> Object {
    if let known: Object = copy.copy(of: self) { return known }
    try copy.checkSerializable(classDescriptor)
    if classDescriptor.flags.contains(.immutable) {
      if classDescriptor.flags.contains(.tracked) { try copy.machine.host.adopt(self, copy.machine) }
      return self
    }
    let made = Instance(classDescriptor)
    copy.remember(made, for: self)
    try made.copyFields(of: self, &copy)
    if classDescriptor.flags.contains(.tracked) { try copy.machine.host.adopt(made, copy.machine) }
    return made
  }
}

extension ClassDescriptor.Field {
  /// What the field holds before the class's body has run.
  package var zero: Value { Value.zero(of: layout) }
}
