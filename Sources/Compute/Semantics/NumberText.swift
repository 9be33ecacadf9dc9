/// The texts of floating-point numbers, as `Double.toString` and `Float.toString` of Java 17 give them.
package enum NumberText {
  /// Appends the text of a double.
  package static func append(_ number: Double, to bytes: inout [UInt8]) {
    Text.append(text: number.description, to: &bytes)
  }

  /// Appends the text of a float.
  package static func append(_ number: Float, to bytes: inout [UInt8]) {
    Text.append(text: number.description, to: &bytes)
  }
}
