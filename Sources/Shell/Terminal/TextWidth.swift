/// How many columns text takes on a terminal.
package enum TextWidth {
  /// Ranges of scalars that take two columns: East Asian wide and fullwidth forms, emoji.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23EC, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F7E0...0x1F7EB, 0x1F900...0x1FAFF, 0x20000...0x3FFFD,
  ]

  /// Ranges of scalars that take none: combining marks, joiners, variation selectors.
  private static let zero: [ClosedRange<UInt32>] = [
    0x0300...0x036F, 0x0483...0x0489, 0x0591...0x05BD, 0x064B...0x065F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F,
    0x20D0...0x20FF, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xE0100...0xE01EF,
  ]

  /// Returns the columns that `scalar` takes: 0, 1 or 2.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    if zero.contains(where: { (range: ClosedRange<UInt32>) -> Bool in range.contains(value) }) { return 0 }
    if value < 0x1100 { return 1 }
    return wide.contains(where: { (range: ClosedRange<UInt32>) -> Bool in range.contains(value) }) ? 2 : 1
  }

  /// Returns the columns that `text` takes.
  package static func columns(of text: String) -> Int {
    var total = 0
    for scalar in text.unicodeScalars { total += columns(of: scalar) }
    return total
  }

  /// Returns the longest beginning of `text` that takes at most `limit` columns.
  package static func prefix(of text: String, columns limit: Int) -> String {
    var total = 0
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      total += columns(of: scalar)
      if total > limit { break }
      kept.append(scalar)
    }
    return String(kept)
  }

  /// Returns `text`, or a beginning of it with `…` at the end where it takes more than `limit` columns.
  package static func shortened(_ text: String, to limit: Int) -> String {
    if columns(of: text) <= limit { return text }
    if limit < 1 { return "" }
    return prefix(of: text, columns: limit - 1) + "…"
  }

  /// Returns `text` with blanks after it up to `width` columns.
  package static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - columns(of: text)))
  }

  /// Returns `text` with blanks before it up to `width` columns.
  package static func rightAligned(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns(of: text))) + text
  }
}
