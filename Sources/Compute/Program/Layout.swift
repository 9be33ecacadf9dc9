/// What a register or a column may hold, as far as it is known before the program runs.
///
/// Scalar layouts live in the raw bank of a frame and in fixed-width columns; all others live in the value bank, where the
/// layout is a promise that kernels may rely on to choose a column.
package indirect enum Layout: Hashable, Sendable {
  case unit
  case boolean
  case byte
  case short
  case char
  case int
  case long
  case float
  case double
  case string
  case tuple([Layout])
  /// A final, immutable case class whose equality is structural: its class and the layouts of its fields.
  case record(ClassDescriptor, [Layout])
  case option(Layout)
  case array(Layout)
  /// A List, Seq, Vector or other immutable sequence; which one is a property of each value.
  case sequence(Layout)
  /// Any value at all.
  case any

  /// The kind of machine number this is, or nil where it is not kept in the raw bank.
  package var scalar: ScalarKind? {
    switch self {
    case .boolean: .boolean
    case .byte: .byte
    case .short: .short
    case .char: .char
    case .int: .int
    case .long: .long
    case .float: .float
    case .double: .double
    case .unit, .string, .tuple, .record, .option, .array, .sequence, .any: nil
    }
  }
}

/// A primitive type of the Java machine that is kept unboxed in a 64-bit word.
///
/// Integral kinds are kept sign-extended (Char zero-extended), Boolean as 0 or 1, Float and Double as their bit patterns.
@usableFromInline package enum ScalarKind: UInt8, Hashable, Sendable, CaseIterable {
  case boolean
  case byte
  case short
  case char
  case int
  case long
  case float
  case double
}
