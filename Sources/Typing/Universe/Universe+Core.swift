extension Universe {
  /// Returns the text of those functions and tuples that the prelude does not define itself.
  static func missingCore(isDefined: (String) -> Bool) -> String {
    var text = "package scala\n"
    for count in 0...22 where !isDefined("scala.Function\(count)") { text += function(count) }
    for count in 2...22 where !isDefined("scala.Tuple\(count)") { text += tuple(count) }
    return text
  }

  /// Returns the text of `FunctionN`.
  private static func function(_ count: Int) -> String {
    let numbers = Array(1..<(count + 1))
    let parameters = numbers.map { (number: Int) in "-T\(number), " }.joined()
    let arguments = numbers.map { (number: Int) in "v\(number): T\(number)" }.joined(separator: ", ")
    return """
      trait Function\(count)[\(parameters)+R] extends AnyRef {
        /** Applies the function. */
        def apply(\(arguments)): R
      }

      """
  }

  /// Returns the text of `TupleN`.
  private static func tuple(_ count: Int) -> String {
    let numbers = Array(1..<(count + 1))
    let parameters = numbers.map { (number: Int) in "+T\(number)" }.joined(separator: ", ")
    let fields = numbers.map { (number: Int) in "_\(number): T\(number)" }.joined(separator: ", ")
    return "final case class Tuple\(count)[\(parameters)](\(fields))\n"
  }
}
