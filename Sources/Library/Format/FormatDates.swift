import Compute

/// The texts of `%t…`: parts of dates and times.
enum FormatDates {
  /// Refuses dates: they are not part of the supported language yet.
  static func text(_ value: Value, _ specifier: FormatSpecifier, _ machine: Machine) throws(Thrown) -> StringObject {
    if value.isNull { return StringObject("null" as String) }
    throw machine.raise("java.lang.UnsupportedOperationException", "format specifier " + specifier.text + " is not supported")
  }
}
