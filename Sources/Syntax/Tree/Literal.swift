/// The value of a literal.
package enum Literal: Hashable, Sendable {
  /// `()`
  case unit
  /// `null`
  case null
  /// `true` or `false`
  case boolean(Bool)
  /// A character, as a UTF-16 unit.
  case char(UInt16)
  /// An `Int`, with a leading minus folded in.
  case int(Int32)
  /// A `Long`, with a leading minus folded in.
  case long(Int64)
  /// A `Float`.
  case float(Float)
  /// A `Double`.
  case double(Double)
  /// A string whose escapes were processed.
  case string(String)
  /// `'name`
  case symbol(String)
}
