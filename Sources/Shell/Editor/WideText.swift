import CLibedit

/// Text as libedit takes it: an array of 32-bit characters.
enum WideText {
  /// Returns `text` with a zero at its end.
  static func terminated(_ text: String) -> [wchar_t] {
    var wide: [wchar_t] = text.unicodeScalars.map { (scalar: Unicode.Scalar) -> wchar_t in wchar_t(bitPattern: scalar.value) }
    wide.append(0)
    return wide
  }

  /// Returns `text` at an address that stays valid while the process runs, as libedit's names of editor functions must.
  static func immortal(_ text: String) -> UnsafePointer<wchar_t> {
    let wide = terminated(text)
    let memory = UnsafeMutablePointer<wchar_t>.allocate(capacity: wide.count)
    memory.initialize(from: wide, count: wide.count)
    return UnsafePointer(memory)
  }

  /// Returns the scalar that `character` stands for; U+FFFD if it stands for none.
  static func scalar(_ character: wchar_t) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(bitPattern: character)) ?? "\u{FFFD}"
  }
}
