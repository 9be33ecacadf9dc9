import Compute

extension FormatSpecifier {
  /// Refuses flags, widths and precisions that do not go with the conversion, as Java does before it formats anything.
  func check(_ machine: Machine) throws(Thrown) {
    switch conversion {
    case UInt8(ascii: "b"), UInt8(ascii: "h"), UInt8(ascii: "s"):
      if conversion != UInt8(ascii: "s") { try refuse(.alternate, machine) }
      try checkJustification(machine)
      for flag: Flags in [.plus, .space, .zero, .group, .parentheses] { try refuse(flag, machine) }
    case UInt8(ascii: "c"):
      try refusePrecision(machine)
      for flag: Flags in [.alternate, .plus, .space, .zero, .group, .parentheses] { try refuse(flag, machine) }
      try checkJustification(machine)
    case UInt8(ascii: "d"), UInt8(ascii: "o"), UInt8(ascii: "x"):
      try checkNumeric(machine)
      try refusePrecision(machine)
      try refuse(conversion == UInt8(ascii: "d") ? .alternate : .group, machine)
    case UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "g"), UInt8(ascii: "a"):
      try checkNumeric(machine)
      if conversion == UInt8(ascii: "a") { try refuse(.parentheses, machine) }
      if conversion == UInt8(ascii: "a") || conversion == UInt8(ascii: "e") { try refuse(.group, machine) }
      if conversion == UInt8(ascii: "g") { try refuse(.alternate, machine) }
    case UInt8(ascii: "n"), UInt8(ascii: "%"): try checkText(machine)
    default: try checkJustification(machine)
    }
  }

  /// Refuses a flag that the conversion does not have.
  func refuse(_ flag: Flags, _ machine: Machine) throws(Thrown) {
    guard flags.contains(flag) else { return }
    throw machine.raise(
      "java.util.FormatFlagsConversionMismatchException", "Conversion = " + letter + ", Flags = " + flag.text)
  }

  /// Refuses a precision.
  private func refusePrecision(_ machine: Machine) throws(Thrown) {
    if let precision: Int { throw machine.raise("java.util.IllegalFormatPrecisionException", String(precision)) }
  }

  /// Refuses `-` without a width.
  private func checkJustification(_ machine: Machine) throws(Thrown) {
    if width == nil, flags.contains(.leftJustify) { throw machine.raise("java.util.MissingFormatWidthException", text) }
  }

  /// Checks the flags of numbers.
  private func checkNumeric(_ machine: Machine) throws(Thrown) {
    if width == nil, flags.contains(.leftJustify) || flags.contains(.zero) {
      throw machine.raise("java.util.MissingFormatWidthException", text)
    }
    if flags.isSuperset(of: [.plus, .space]) || flags.isSuperset(of: [.leftJustify, .zero]) { throw badFlags(machine) }
  }

  /// The exception about flags that exclude each other.
  private func badFlags(_ machine: Machine) -> Thrown {
    machine.raise("java.util.IllegalFormatFlagsException", "Flags = '" + flags.text + "'")
  }

  /// Checks `%n` and `%%`.
  private func checkText(_ machine: Machine) throws(Thrown) {
    try refusePrecision(machine)
    if conversion == UInt8(ascii: "n") {
      if let width: Int { throw machine.raise("java.util.IllegalFormatWidthException", String(width)) }
      if !flags.isEmpty { throw badFlags(machine) }
    } else {
      if !flags.subtracting(.leftJustify).isEmpty { throw badFlags(machine) }
      try checkJustification(machine)
    }
  }
}
