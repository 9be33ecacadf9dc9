extension Machine {
  /// Makes an exception of a class by its full name, thrown from where the machine is now.
  package func raise(_ className: String, _ message: String?, cause: Instance? = nil) -> Thrown {
    let descriptor: ClassDescriptor = host.classDescriptor(named: className) ?? Throwables.descriptor(named: className)
    let made = Instance(descriptor)
    made[0] = message.map { (text: String) -> Value in Value(text) } ?? .null
    made[1] = cause.map { (instance: Instance) -> Value in .object(instance) } ?? .null
    made.trace = trace()
    return .exception(made)
  }

  /// What a native throws that got something else than it is for: a NullPointerException or a ClassCastException.
  package func mismatch(_ value: Value, expected: String) -> Thrown {
    if value.isNull { return raise("java.lang.NullPointerException", nil) }
    return castFailure(value, expected)
  }

  /// Makes an ArrayIndexOutOfBoundsException with Java's words.
  package func indexOutOfBounds(_ index: Int, count: Int) -> Thrown {
    let text: String = "Index " + String(index) + " out of bounds for length " + String(count)
    return raise("java.lang.ArrayIndexOutOfBoundsException", text)
  }
}
