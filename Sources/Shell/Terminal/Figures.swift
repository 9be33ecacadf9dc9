/// Numbers as the record and the tables print them.
package enum Figures {
  /// Returns a duration given in milliseconds, as `9 ms`, `1.2 s` or `2 min 5 s`.
  package static func duration(_ milliseconds: Double) -> String {
    if !milliseconds.isFinite || milliseconds < 0 { return "–" }
    if milliseconds < 0.95 { return milliseconds < 0.05 ? "0 ms" : oneDecimal(milliseconds) + " ms" }
    if milliseconds < 999.5 { return String(rounded(milliseconds)) + " ms" }
    let seconds = milliseconds / 1000
    if seconds < 59.95 { return oneDecimal(seconds) + " s" }
    let whole = rounded(seconds)
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }

  /// Returns a number of bytes, as `166 B`, `1.1 KiB` or `23 MiB`.
  package static func bytes(_ count: Int) -> String {
    if count < 1024 { return "\(count) B" }
    let units = ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
    var value = Double(count) / 1024
    var unit = 0
    while value >= 1023.5 && unit + 1 < units.count {
      value /= 1024
      unit += 1
    }
    return (value < 9.95 ? oneDecimal(value) : String(rounded(value))) + " " + units[unit]
  }

  /// Returns a count with its thousands apart, as `1,234,567`.
  package static func count(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// Returns a count with its noun, as `1 task` or `3 tasks`.
  package static func counted(_ value: Int, _ noun: String) -> String {
    value == 1 ? "1 \(noun)" : "\(count(value)) \(noun)s"
  }

  /// Returns `value` to one decimal place.
  package static func oneDecimal(_ value: Double) -> String {
    let tenths = rounded(value * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Returns `value` rounded to a whole number, within the range of `Int`.
  package static func rounded(_ value: Double) -> Int {
    Int(exactly: value.rounded()) ?? (value > 0 ? Int.max : 0)
  }
}
