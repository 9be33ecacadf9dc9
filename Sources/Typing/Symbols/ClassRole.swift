/// The classes that the language itself treats specially.
package enum ClassRole: UInt8, Hashable, Sendable {
  /// Any other class.
  case ordinary
  /// `scala.Any`
  case any
  /// `scala.AnyVal`
  case anyVal
  /// `java.lang.Object`, also called `AnyRef`.
  case anyRef
  /// `scala.Nothing`
  case nothing
  /// `scala.Null`
  case null
  /// `scala.Unit`
  case unit
  /// `scala.Boolean`
  case boolean
  /// `scala.Byte`
  case byte
  /// `scala.Short`
  case short
  /// `scala.Char`
  case char
  /// `scala.Int`
  case int
  /// `scala.Long`
  case long
  /// `scala.Float`
  case float
  /// `scala.Double`
  case double
  /// `java.lang.String`
  case string
  /// `scala.Array`
  case array
  /// `scala.FunctionN`
  case function
  /// `scala.PartialFunction`
  case partialFunction
  /// `scala.TupleN`
  case tuple

  /// Returns the role of the class with the given full name.
  package init(fullName: String) {
    switch fullName {
    case "scala.Any": self = .any
    case "scala.AnyVal": self = .anyVal
    case "java.lang.Object": self = .anyRef
    case "scala.Nothing": self = .nothing
    case "scala.Null": self = .null
    case "scala.Unit": self = .unit
    case "scala.Boolean": self = .boolean
    case "scala.Byte": self = .byte
    case "scala.Short": self = .short
    case "scala.Char": self = .char
    case "scala.Int": self = .int
    case "scala.Long": self = .long
    case "scala.Float": self = .float
    case "scala.Double": self = .double
    case "java.lang.String": self = .string
    case "scala.Array": self = .array
    case "scala.PartialFunction": self = .partialFunction
    default:
      if ClassRole.isNumbered(fullName, prefix: "scala.Function") {
        self = .function
      } else if ClassRole.isNumbered(fullName, prefix: "scala.Tuple") {
        self = .tuple
      } else {
        self = .ordinary
      }
    }
  }

  /// Returns true iff `name` is `prefix` followed by a number.
  private static func isNumbered(_ name: String, prefix: String) -> Bool {
    name.hasPrefix(prefix) && name.utf8.count > prefix.utf8.count
      && name.utf8.dropFirst(prefix.utf8.count).allSatisfy { (byte: UInt8) in byte >= 0x30 && byte <= 0x39 }
  }

  /// True iff values are numbers: Byte, Short, Char, Int, Long, Float, Double.
  package var isNumeric: Bool { rawValue >= ClassRole.byte.rawValue && rawValue <= ClassRole.double.rawValue }
  /// True iff it is a primitive class, Unit and Boolean included.
  package var isPrimitive: Bool { rawValue >= ClassRole.unit.rawValue && rawValue <= ClassRole.double.rawValue }
}
