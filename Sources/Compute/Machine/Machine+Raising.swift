extension Machine {
  /// Makes an exception of a class by its full name, thrown from where the machine is now.
  package func raise(_ className: String, _ message: String?, cause: Instance? = nil) -> Thrown {
    let descriptor: ClassDescriptor = host.classDescriptor(named: className) ?? Throwables.descriptor(named: className)
    let made = Instance(descriptor)
    let message: String? = message ?? (className == "java.lang.NullPointerException" ? nullText() : nil)
    made[0] = message.map { (text: String) -> Value in Value(text) } ?? .null
    made[1] = cause.map { (instance: Instance) -> Value in .object(instance) } ?? .null
    made.trace = trace()
    return .exception(made)
  }

  /// What Java says if the receiver of the call that is running is null.
  func nullText() -> String? {
    guard stack.pointee.depth > 0 else { return nil }
    let frame: Frame = stack.pointee.frames[stack.pointee.depth - 1]
    let step: FlatInstruction = frame.pc.pointee
    if step.opcode != .callVirtual, !frame.values[Int(step.a)].isNull { return nil }
    let program: FlatProgram = frame.tables.pointee.owner.takeUnretainedValue()
    return program.nullText(at: frame.pc - frame.tables.pointee.code)
  }

  /// What a native throws that got something else than it is for: a NullPointerException or a ClassCastException.
  @usableFromInline package func mismatch(_ value: Value, expected: String) -> Thrown {
    if value.isNull { return raise("java.lang.NullPointerException", nil) }
    return castFailure(value, expected)
  }

  /// Makes the ClassCastException of a value that is no library object with this body; null is a NullPointerException.
  @usableFromInline package func mismatch<Body: NativeBody>(_ value: Value, _ body: Body.Type) -> Thrown {
    mismatch(value, expected: String(describing: body))
  }

  /// Makes an ArrayIndexOutOfBoundsException with Java's words.
  package func indexOutOfBounds(_ index: Int, count: Int) -> Thrown {
    let text: String = "Index " + String(index) + " out of bounds for length " + String(count)
    return raise("java.lang.ArrayIndexOutOfBoundsException", text)
  }
}
