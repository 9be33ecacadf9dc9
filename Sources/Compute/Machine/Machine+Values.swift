extension Machine {
  /// The text of a value as a String object.
  package func text(of value: Value) throws(Thrown) -> StringObject {
    if let string: StringObject = value.string { return string }
    var bytes: [UInt8] = []
    try Text.append(value, to: &bytes, self)
    return StringObject(bytes)
  }

  /// Scala's `==`.
  package func equals(_ left: Value, _ right: Value) throws(Thrown) -> Bool { try Semantics.scalaEquals(left, right, self) }

  /// Scala's `##`.
  package func hash(_ value: Value) throws(Thrown) -> Int32 { try Semantics.scalaHash(value, self) }

  /// Writes to the standard output.
  package func write(_ string: StringObject) {
    string.withBytes { (bytes: UnsafeBufferPointer<UInt8>) in output.write(bytes) }
  }

  /// Writes to the standard output.
  package func write(_ text: String) { write(StringObject(text)) }
}
