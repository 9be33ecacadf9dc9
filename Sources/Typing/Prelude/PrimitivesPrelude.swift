/// The text of the primitive classes with all their operators and overloads, in the order in which scalac lists them.
package enum PrimitivesPrelude {
  /// The Scala text, composed because the seven numeric classes differ in nothing but names and result types.
  package static let text: String = composed()

  /// The numeric classes, in the order of their conversions.
  private static let numeric: [String] = ["Byte", "Short", "Char", "Int", "Long", "Float", "Double"]

  /// More bytes than the text has: every start of the program composes it.
  private static let size = 1 << 17

  /// Returns the text of all primitive classes.
  private static func composed() -> String {
    var text = "package scala\n\n"
    text.reserveCapacity(size)
    for name: String in numeric { appendNumeric(name, to: &text) }
    text += booleanAndUnit
    return text
  }

  /// Returns the class of an operator's result on two numeric classes, as binary numeric promotion has it.
  private static func promoted(_ left: String, _ right: String) -> String {
    for name: String in ["Double", "Float", "Long"] where left == name || right == name { return name }
    return "Int"
  }

  /// Appends one numeric class.
  private static func appendNumeric(_ name: String, to text: inout String) {
    let isIntegral: Bool = name != "Float" && name != "Double"
    text += "/** A primitive \(name); its equivalent in Java is a primitive type as well. */\n"
    text += "final abstract class \(name) private extends AnyVal {\n"
    for target: String in numeric {
      append(
        "to\(target): \(target)", key: "\(name).to\(target)", "Returns the value converted to \(target) as Java's cast does.",
        &text)
    }
    let unary: String = promoted(name, "Int")
    if isIntegral { append("unary_~ : \(unary)", key: "\(name).unary_~", "Returns the bitwise complement.", &text) }
    append("unary_+ : \(unary)", key: "\(name).unary_+", "Returns this value.", &text)
    append("unary_- : \(unary)", key: "\(name).unary_-", "Returns the negated value.", &text)
    append("+(x: String): String", key: "\(name).+:String", "Returns the text of this value followed by `x`.", &text)
    if isIntegral { appendBitOperators(name, to: &text) }
    let comparisons: [(String, String)] = [
      ("==", "equals"), ("!=", "differs from"), ("<", "is less than"), ("<=", "is at most"), (">", "is greater than"),
      (">=", "is at least"),
    ]
    for (symbol, words): (String, String) in comparisons {
      for right: String in numeric {
        append(
          "\(symbol)(x: \(right)): Boolean", key: "\(name).\(symbol):\(right)", "Returns true iff this value \(words) `x`.", &text)
      }
    }
    if isIntegral { appendLogicalOperators(name, to: &text) }
    let operators: [(String, String)] = [
      ("+", "the sum of this value and `x`"), ("-", "the difference of this value and `x`"),
      ("*", "the product of this value and `x`"), ("/", "the quotient of this value and `x`"),
      ("%", "the remainder of the division of this value by `x`"),
    ]
    for (symbol, words): (String, String) in operators {
      for right: String in numeric {
        append(
          "\(symbol)(x: \(right)): \(promoted(name, right))", key: "\(name).\(symbol):\(right)", "Returns \(words).", &text)
      }
    }
    append("getClass(): Class[\(name)]", key: "\(name).getClass", "Returns the class of the primitive type.", &text)
    text += "}\n\n"
    text += companion(of: name)
    text += "\n"
  }

  /// Appends the shifts of an integral class.
  private static func appendBitOperators(_ name: String, to text: inout String) {
    let shifts: [(String, String)] = [
      ("<<", "shifted left"), (">>>", "shifted right, filling with zeros"), (">>", "shifted right, filling with the sign"),
    ]
    for (symbol, words): (String, String) in shifts {
      for right: String in ["Int", "Long"] {
        append(
          "\(symbol)(x: \(right)): \(promoted(name, "Int"))", key: "\(name).\(symbol):\(right)",
          "Returns this value \(words) by `x` bits.", &text)
      }
    }
  }

  /// Appends the bitwise operators of an integral class.
  private static func appendLogicalOperators(_ name: String, to text: inout String) {
    for (symbol, words): (String, String) in [("|", "OR"), ("&", "AND"), ("^", "XOR")] {
      for right: String in numeric.prefix(5) {
        append(
          "\(symbol)(x: \(right)): \(promoted(name, right))", key: "\(name).\(symbol):\(right)",
          "Returns the bitwise \(words) of this value and `x`.", &text)
      }
    }
  }

  /// Appends one native member.
  private static func append(_ signature: String, key: String, _ sentence: String, _ text: inout String) {
    text += "  /** "
    text += sentence
    text += " */\n  def "
    text += signature
    text += " = native(\""
    text += key
    text += "\")\n"
  }

  /// Returns the text of a numeric class's companion.
  private static func companion(of name: String) -> String {
    let limits: String
    switch name {
    case "Byte": limits = integralLimits("-128", "127", type: "Byte", suffix: "")
    case "Short": limits = integralLimits("-32768", "32767", type: "Short", suffix: "")
    case "Char":
      limits =
        "  /** The least Char. */\n  final val MinValue: Char = '\\u0000'\n  /** The greatest Char. */\n  final val MaxValue: Char = '\\uffff'"
    case "Int": limits = integralLimits("-2147483648", "2147483647", type: "Int", suffix: "")
    case "Long": limits = integralLimits("-9223372036854775808", "9223372036854775807", type: "Long", suffix: "L")
    default: limits = fractionalLimits(name)
    }
    return """
      /** The companion of the primitive class \(name). */
      object \(name) extends AnyValCompanion {
      \(limits)
        /** Returns the value as a reference. */
        def box(x: \(name)): java.lang.\(boxName(name)) = native("identity")
        /** Returns the value inside a reference; null gives zero. */
        def unbox(x: java.lang.Object): \(name) = native("\(name)$.unbox")
        /** Returns "object scala.\(name)". */
        override def toString(): String = "object scala.\(name)"
      \(widenings(of: name))
      }

      """
  }

  /// Returns the text of the implicit conversions to wider numeric classes.
  private static func widenings(of name: String) -> String {
    let order: [String] =
      name == "Char" ? ["Char", "Int", "Long", "Float", "Double"] : ["Byte", "Short", "Int", "Long", "Float", "Double"]
    let targets: ArraySlice<String> = order.drop(while: { (other: String) in other != name }).dropFirst()
    return targets.map { (target: String) -> String in
      let method: String = "\(name.lowercased())2\(target.lowercased())"
      return "  /** Converts to \(target). */\n  implicit def \(method)(x: \(name)): \(target) = native(\"\(name).to\(target)\")"
    }.joined(separator: "\n")
  }

  /// Returns the name of the Java class that boxes a primitive class.
  private static func boxName(_ name: String) -> String {
    switch name {
    case "Int": "Integer"
    case "Char": "Character"
    default: name
    }
  }

  /// Returns the limits of an integral class; the constants have literal types as in Scala.
  private static func integralLimits(_ low: String, _ high: String, type: String, suffix: String) -> String {
    let written: String = suffix.isEmpty && type != "Int" ? ": \(type)" : ""
    return """
        /** The least \(type). */
        final val MinValue\(written) = \(low)\(suffix)
        /** The greatest \(type). */
        final val MaxValue\(written) = \(high)\(suffix)
      """
  }

  /// Returns the constants of Float or Double.
  private static func fractionalLimits(_ name: String) -> String {
    """
      /** The smallest positive \(name) greater than zero. */
      final val MinPositiveValue: \(name) = native("\(name)$.MinPositiveValue")
      /** Not a number. */
      final val NaN: \(name) = native("\(name)$.NaN")
      /** Positive infinity. */
      final val PositiveInfinity: \(name) = native("\(name)$.PositiveInfinity")
      /** Negative infinity. */
      final val NegativeInfinity: \(name) = native("\(name)$.NegativeInfinity")
      /** The most negative finite \(name). */
      final val MinValue: \(name) = native("\(name)$.MinValue")
      /** The greatest finite \(name). */
      final val MaxValue: \(name) = native("\(name)$.MaxValue")
    """
  }

  /// The text of Boolean and Unit with their companions.
  private static let booleanAndUnit: String = #"""
    /** A truth value, `true` or `false`. */
    final abstract class Boolean private extends AnyVal {
      /** Returns the negated value. */
      def unary_! : Boolean = native("Boolean.unary_!")
      /** Returns true iff both are true or both are false. */
      def ==(x: Boolean): Boolean = native("Boolean.==:Boolean")
      /** Returns true iff exactly one is true. */
      def !=(x: Boolean): Boolean = native("Boolean.!=:Boolean")
      /** Returns true iff one or both are true; `x` is evaluated only if this is false. */
      def ||(x: Boolean): Boolean = native("Boolean.||:Boolean")
      /** Returns true iff both are true; `x` is evaluated only if this is true. */
      def &&(x: Boolean): Boolean = native("Boolean.&&:Boolean")
      /** Returns true iff one or both are true; both are evaluated. */
      def |(x: Boolean): Boolean = native("Boolean.|:Boolean")
      /** Returns true iff both are true; both are evaluated. */
      def &(x: Boolean): Boolean = native("Boolean.&:Boolean")
      /** Returns true iff exactly one is true. */
      def ^(x: Boolean): Boolean = native("Boolean.^:Boolean")
      /** Returns the class of the primitive type. */
      def getClass(): Class[Boolean] = native("Boolean.getClass")
    }

    /** The companion of the primitive class Boolean. */
    object Boolean extends AnyValCompanion {
      /** Returns the value as a reference. */
      def box(x: Boolean): java.lang.Boolean = native("identity")
      /** Returns the value inside a reference; null gives false. */
      def unbox(x: java.lang.Object): Boolean = native("Boolean$.unbox")
      /** Returns "object scala.Boolean". */
      override def toString(): String = "object scala.Boolean"
    }

    /** The type of `()`, the value of expressions that are evaluated for their effect. */
    final abstract class Unit private extends AnyVal {
      /** Returns the class of the primitive type. */
      def getClass(): Class[Unit] = native("Unit.getClass")
    }

    /** The companion of the primitive class Unit. */
    object Unit extends AnyValCompanion {
      /** Returns "object scala.Unit". */
      override def toString(): String = "object scala.Unit"
    }

    /** The common type of the companions of primitive classes. */
    sealed trait AnyValCompanion

    """#
}
