/// What the functions of a job had captured when the job was submitted, copied once on the driver.
///
/// Tasks copy from here, so that the driver may go on changing the originals while they start.
package struct CaptureSnapshot: Sendable {
  private var copies: [ObjectIdentifier: Value] = [:]
  /// Keeps the originals alive, so that no other object gets their address.
  private var originals: [Value] = []

  /// Makes a snapshot of nothing.
  package init() {}

  /// Copies the functions with everything they captured; sharing between them is kept.
  ///
  /// - Parameter run: What tasks run for each function, by default the function itself.
  package init(_ functions: [Value], run: [Value]? = nil, _ machine: Machine) throws(Thrown) {
    var copy = DeepCopy(machine)
    for (function, replacement): (Value, Value) in zip(functions, run ?? functions) {
      guard let object: Object = function.object else { continue }
      copies[ObjectIdentifier(object)] = try copy.copied(replacement)
      originals.append(function)
    }
  }

  /// The copy of a function that was given, or the value itself.
  package subscript(_ value: Value) -> Value {
    guard let object: Object = value.object else { return value }
    return copies[ObjectIdentifier(object)] ?? value
  }
}
