extension StringProtocol {
  /// Returns where `text` stands first; nil if it is not there.
  ///
  /// The standard library's `firstRange(of:)` would link its regular expressions, which `rddsh` has no other use for.
  func place(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
