/// The text of the mathematical functions: scala.math and java.lang.Math.
package enum MathPrelude {
  /// The Scala text, composed because the two objects share their functions.
  package static let text: String = composed()

  /// A function of both objects.
  private struct Function {
    /// The name.
    let name: String
    /// The parameters' names and types, and the result's type, for each overload.
    let overloads: [(parameters: [(String, String)], result: String)]
    /// What it returns.
    let sentence: String
  }

  /// Returns the text of both objects.
  private static func composed() -> String {
    var lines: [String] = ["package scala.math", "", "/** Mathematical functions and constants. */", "object `package` {"]
    lines.append("  /** The base of natural logarithms. */\n  final val E = 2.718281828459045")
    lines.append("  /** The ratio of a circle's circumference to its diameter. */\n  final val Pi = 3.141592653589793")
    for function: Function in functions { append(function, isScala: true, to: &lines) }
    lines.append("}\n\npackage java.lang\n\n/** Mathematical functions and constants. */\nobject Math {")
    lines.append("  /** The base of natural logarithms. */\n  final val E = 2.718281828459045")
    lines.append("  /** The ratio of a circle's circumference to its diameter. */\n  final val PI = 3.141592653589793")
    for function: Function in functions { append(function, isScala: false, to: &lines) }
    lines.append("  /** Returns the first number times the second plus the third, rounded once. */")
    lines.append("  def fma(x$1: scala.Double, x$2: scala.Double, x$3: scala.Double): scala.Double =")
    lines.append(
      "    new java.math.BigDecimal(x$1).multiply(new java.math.BigDecimal(x$2)).add(new java.math.BigDecimal(x$3)).doubleValue()")
    lines.append("}\n\n/** Mathematical functions with results that are the same everywhere. */\nobject StrictMath {")
    for function: Function in functions { append(function, isScala: false, to: &lines) }
    lines.append("}\n")
    return lines.joined(separator: "\n")
  }

  /// Appends all overloads of a function; Java's parameters have no names of their own.
  private static func append(_ function: Function, isScala: Bool, to lines: inout [String]) {
    for overload in function.overloads {
      if !isScala, function.name == "signum", ["Int", "Long"].contains(overload.result) { continue }
      var parameters: [String] = []
      for (index, parameter): (Int, (String, String)) in overload.parameters.enumerated() {
        let name: String = isScala ? parameter.0 : "x$\(index + 1)"
        parameters.append("\(name): scala.\(parameter.1)")
      }
      var key: String = "Math$.\(function.name)"
      if function.overloads.count > 1 { key += ":\(overload.parameters[0].1)" }
      let list: String = parameters.joined(separator: ", ")
      lines.append("  /** \(function.sentence) */")
      lines.append("  def \(function.name)(\(list)): scala.\(overload.result) = native(\"\(key)\")")
    }
  }

  /// Returns a function of one Double.
  private static func real(_ name: String, _ sentence: String) -> Function {
    Function(name: name, overloads: [(parameters: [("x", "Double")], result: "Double")], sentence: sentence)
  }

  /// Returns a function of two Doubles.
  private static func real(_ name: String, _ first: String, _ second: String, _ sentence: String) -> Function {
    Function(
      name: name, overloads: [(parameters: [(first, "Double"), (second, "Double")], result: "Double")], sentence: sentence)
  }

  /// Returns a function with an overload for each of some types, which all parameters and the result have.
  private static func each(_ name: String, _ parameters: [String], of types: [String], _ sentence: String) -> Function {
    Function(
      name: name,
      overloads: types.map { (type: String) -> (parameters: [(String, String)], result: String) in
        (parameters: parameters.map { (parameter: String) -> (String, String) in (parameter, type) }, result: type)
      }, sentence: sentence)
  }

  /// All primitive types with arithmetic.
  private static let numbers: [String] = ["Int", "Long", "Float", "Double"]
  /// The fractional types.
  private static let fractional: [String] = ["Double", "Float"]
  /// The integral types.
  private static let integral: [String] = ["Int", "Long"]

  /// The functions in the order of scala.math.
  private static let functions: [Function] = analytic + rounding + exact

  /// Trigonometry, exponentials and logarithms.
  private static let analytic: [Function] = [
    Function(name: "random", overloads: [(parameters: [], result: "Double")], sentence: "Returns a random number from 0 until 1."),
    real("sin", "Returns the sine of an angle in radians."),
    real("cos", "Returns the cosine of an angle in radians."),
    real("tan", "Returns the tangent of an angle in radians."),
    real("asin", "Returns the angle whose sine is given."),
    real("acos", "Returns the angle whose cosine is given."),
    real("atan", "Returns the angle whose tangent is given."),
    real("toRadians", "Returns the angle in radians for one in degrees."),
    real("toDegrees", "Returns the angle in degrees for one in radians."),
    real("atan2", "y", "x", "Returns the angle of a point's polar coordinates."),
    real("hypot", "x", "y", "Returns the square root of the sum of two squares."),
    real("sqrt", "Returns the square root."),
    real("cbrt", "Returns the cube root."),
    real("pow", "x", "y", "Returns the first argument to the power of the second."),
    real("exp", "Returns e to the power of the argument."),
    real("expm1", "Returns e to the power of the argument, less one."),
    real("log", "Returns the natural logarithm."),
    real("log1p", "Returns the natural logarithm of the argument plus one."),
    real("log10", "Returns the logarithm to base 10."),
    real("sinh", "Returns the hyperbolic sine."),
    real("cosh", "Returns the hyperbolic cosine."),
    real("tanh", "Returns the hyperbolic tangent."),
    real("IEEEremainder", "x", "y", "Returns the remainder as IEEE 754 defines it."),
  ]

  /// Rounding, comparing and taking numbers apart.
  private static let rounding: [Function] = [
    real("ceil", "Returns the least whole number that is not less."),
    real("floor", "Returns the greatest whole number that is not greater."),
    real("rint", "Returns the nearest whole number, the even one of two."),
    Function(
      name: "round",
      overloads: [
        (parameters: [("x", "Long")], result: "Long"), (parameters: [("x", "Float")], result: "Int"),
        (parameters: [("x", "Double")], result: "Long"),
      ], sentence: "Returns the nearest whole number, the upper one of two."),
    each("abs", ["x"], of: numbers, "Returns the absolute value."),
    each("max", ["x", "y"], of: numbers, "Returns the greater of two numbers."),
    each("min", ["x", "y"], of: numbers, "Returns the lesser of two numbers."),
    each("signum", ["x"], of: numbers, "Returns -1, 0 or 1 as the number is negative, zero or positive."),
    each("copySign", ["magnitude", "sign"], of: fractional, "Returns the first number with the sign of the second."),
    Function(
      name: "nextAfter",
      overloads: [
        (parameters: [("start", "Double"), ("direction", "Double")], result: "Double"),
        (parameters: [("start", "Float"), ("direction", "Double")], result: "Float"),
      ], sentence: "Returns the number next to the first in the direction of the second."),
    each("nextUp", ["d"], of: fractional, "Returns the next greater number."),
    each("nextDown", ["d"], of: fractional, "Returns the next lesser number."),
    Function(
      name: "scalb",
      overloads: [
        (parameters: [("d", "Double"), ("scaleFactor", "Int")], result: "Double"),
        (parameters: [("f", "Float"), ("scaleFactor", "Int")], result: "Float"),
      ], sentence: "Returns the number times a power of two."),
    Function(
      name: "getExponent",
      overloads: [(parameters: [("f", "Float")], result: "Int"), (parameters: [("d", "Double")], result: "Int")],
      sentence: "Returns the exponent of the number's representation."),
    each("ulp", ["x"], of: fractional, "Returns the distance to the next number."),
  ]

  /// Integer arithmetic that does not wrap.
  private static let exact: [Function] = [
    each("floorDiv", ["x", "y"], of: integral, "Returns the quotient, rounded down."),
    each("floorMod", ["x", "y"], of: integral, "Returns the remainder with the sign of the divisor."),
    each("addExact", ["x", "y"], of: integral, "Returns the sum, or throws an ArithmeticException if it overflows."),
    each("subtractExact", ["x", "y"], of: integral, "Returns the difference, or throws an ArithmeticException if it overflows."),
    each("multiplyExact", ["x", "y"], of: integral, "Returns the product, or throws an ArithmeticException if it overflows."),
    each("incrementExact", ["x"], of: integral, "Returns the number plus one, or throws an ArithmeticException if it overflows."),
    each("decrementExact", ["x"], of: integral, "Returns the number less one, or throws an ArithmeticException if it overflows."),
    each("negateExact", ["x"], of: integral, "Returns the negated number, or throws an ArithmeticException if it overflows."),
    Function(
      name: "toIntExact", overloads: [(parameters: [("x", "Long")], result: "Int")],
      sentence: "Returns the number as an Int, or throws an ArithmeticException if it is none."),
  ]
}
