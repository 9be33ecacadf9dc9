import Compute

/// Looks whether Java could send the result of a task to the driver, as Spark has it do.
enum SentResults {
  /// How many rows of a task are looked at; what a class lacks, its first instance shows.
  private static let sample = 64

  /// Raises NotSerializableException if a result has an instance of a class that is not Serializable.
  static func check(_ result: any Sendable, _ context: TaskContext) throws(Thrown) {
    if let value: Value = result as? Value { return try check(value, context) }
    guard let elements: Elements = result as? Elements, elements.kind == .value || elements.kind == .computed else { return }
    for index: Int in 0..<min(sample, elements.count) { try check(elements[index], context) }
  }

  /// Raises NotSerializableException if a value cannot be sent.
  private static func check(_ value: Value, _ context: TaskContext) throws(Thrown) {
    guard case .object(let object) = value, object.shape != .string else { return }
    var copy = DeepCopy(context.machine)
    _ = try copy.copied(value)
  }
}
