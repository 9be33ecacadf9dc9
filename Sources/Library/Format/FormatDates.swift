import Compute

/// The texts of `%t…`: parts of dates and times.
enum FormatDates {
  /// What dates and times answer a letter with.
  private static let part = Selector("formatPart", 1)

  /// Returns a part of a date or time, which the value's own class knows; milliseconds by themselves are refused.
  static func text(_ value: Value, _ specifier: FormatSpecifier, _ machine: Machine) throws(Thrown) -> StringObject {
    if value.isNull { return StringObject("null" as String) }
    if case .long = value {
      throw machine.raise(
        "java.lang.UnsupportedOperationException",
        "format specifier " + specifier.text + " is not supported for milliseconds: give it a java.util.Date")
    }
    let isKnown: Bool =
      value.instance.map { (instance: Instance) -> Bool in
        instance.descriptor.conforms(to: "java.time.temporal.Temporal") || instance.descriptor.conforms(to: "java.util.Date")
          || instance.descriptor.conforms(to: "java.util.Calendar")
      } ?? false
    guard isKnown, let letter: UInt8 = specifier.dateConversion else {
      throw JavaFormatter.mismatch(value, specifier, machine)
    }
    return try CharSequence.string(try machine.invoke(part, value, .char(UInt16(letter))), machine)
  }
}
