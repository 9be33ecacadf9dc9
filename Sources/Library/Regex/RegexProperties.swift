/// Java's properties of characters in PCRE2's syntax, as members of a class.
enum RegexProperties {
  /// `\d`, `\w`, `\s` and their negations as Unicode has them.
  static func unicodeClass(_ letter: String) -> String {
    switch letter {
    case "d": "\\p{Nd}"
    case "D": "\\P{Nd}"
    case "w": "\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}\\x{200c}\\x{200d}"
    case "W": negated("\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}\\x{200c}\\x{200d}")
    case "s": "\\s\\x{85}\\p{Z}"
    default: negated("\\s\\x{85}\\p{Z}")
    }
  }

  /// What a class contains that contains nothing of a set: PCRE2 has no nested classes, so a few sets are spelled out.
  private static func negated(_ members: String) -> String {
    members.contains("\\s")
      ? "\\x{0}-\\x{8}\\x{e}-\\x{1f}\\x{21}-\\x{84}\\x{86}-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{10ffff}"
      : "\\p{No}\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\p{Po}\\p{S}\\p{Z}\\p{Cc}\\p{Cn}\\p{Co}"
  }

  /// The ranges of an ASCII property and those of its complement.
  private static func ranges(_ name: String, isCaseless: Bool) -> (own: String, rest: String)? {
    let rest = "\\x{80}-\\x{10ffff}"
    switch name {
    case "Lower" where !isCaseless: return (own: "a-z", rest: "\\x{0}-`\\x{7b}-\\x{7f}" + rest)
    case "Upper" where !isCaseless: return (own: "A-Z", rest: "\\x{0}-@\\x{5b}-\\x{7f}" + rest)
    case "Lower", "Upper", "Alpha": return (own: "A-Za-z", rest: "\\x{0}-@\\x{5b}-`\\x{7b}-\\x{7f}" + rest)
    case "ASCII": return (own: "\\x{0}-\\x{7f}", rest: rest)
    case "Digit": return (own: "0-9", rest: "\\x{0}-\\x{2f}\\x{3a}-\\x{7f}" + rest)
    case "Alnum": return (own: "0-9A-Za-z", rest: "\\x{0}-\\x{2f}\\x{3a}-@\\x{5b}-`\\x{7b}-\\x{7f}" + rest)
    case "Punct":
      return (own: "\\x{21}-\\x{2f}\\x{3a}-\\x{40}\\x{5b}-\\x{60}\\x{7b}-\\x{7e}", rest: "\\x{0}-\\x{20}0-9A-Za-z\\x{7f}" + rest)
    case "Graph": return (own: "\\x{21}-\\x{7e}", rest: "\\x{0}-\\x{20}\\x{7f}" + rest)
    case "Print": return (own: "\\x{20}-\\x{7e}", rest: "\\x{0}-\\x{1f}\\x{7f}" + rest)
    case "Blank": return (own: "\\x{20}\\x{9}", rest: "\\x{0}-\\x{8}\\x{a}-\\x{1f}\\x{21}-\\x{7f}" + rest)
    case "Cntrl": return (own: "\\x{0}-\\x{1f}\\x{7f}", rest: "\\x{20}-\\x{7e}" + rest)
    case "XDigit": return (own: "0-9A-Fa-f", rest: "\\x{0}-\\x{2f}\\x{3a}-@G-`g-\\x{7f}" + rest)
    case "Space": return (own: "\\s", rest: "\\S")
    default: return nil
    }
  }

  /// Returns the members for a property by its Java name, or nil if there is no such property.
  static func text(_ name: String, isNegated: Bool, isCaseless: Bool) -> String? {
    if let (own, rest) = ranges(name, isCaseless: isCaseless) { return isNegated ? rest : own }
    guard let unicode: String = unicodeName(name, isCaseless: isCaseless) else { return nil }
    return (isNegated ? "\\P{" : "\\p{") + unicode + "}"
  }

  /// Returns PCRE2's name of a property by its Java name.
  private static func unicodeName(_ name: String, isCaseless: Bool) -> String? {
    switch name {
    case "javaLowerCase": return isCaseless ? "L&" : "Ll"
    case "javaUpperCase": return isCaseless ? "L&" : "Lu"
    case "javaLetter", "IsLetter": return "L"
    case "javaAlphabetic", "IsAlphabetic": return "Alphabetic"
    case "javaDigit", "IsDigit": return "Nd"
    case "javaLetterOrDigit": return "Xan"
    case "javaWhitespace", "IsWhite_Space", "IsWhiteSpace": return "White_Space"
    case "javaTitleCase", "IsTitlecase": return "Lt"
    case "IsUppercase": return isCaseless ? "Cased" : "Uppercase"
    case "IsLowercase": return isCaseless ? "Cased" : "Lowercase"
    case "IsPunctuation": return "P"
    case "IsControl": return "Cc"
    case "IsIdeographic": return "Ideographic"
    case "IsEmoji": return "Emoji"
    case "LC": return "L&"
    default: break
    }
    for prefix: String in ["general_category=", "gc=", "Is"] where name.hasPrefix(prefix) {
      let rest = String(name.dropFirst(prefix.count))
      if categories.contains(rest) { return category(rest, isCaseless) }
    }
    if categories.contains(name) { return category(name, isCaseless) }
    for prefix: String in ["script=", "sc=", "Is"] where name.hasPrefix(prefix) {
      let rest = String(name.dropFirst(prefix.count))
      if let script: String = scripts[rest.lowercased()] { return script }
    }
    return nil
  }

  /// The name of a category; the case of letters does not count where it is ignored.
  private static func category(_ name: String, _ isCaseless: Bool) -> String {
    isCaseless && ["Lu", "Ll", "Lt"].contains(name) ? "L&" : name
  }

  /// Unicode's categories.
  private static let categories: Set<String> = [
    "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
    "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Co", "Cn", "Cs",
  ]

  /// Unicode's scripts by their names in lower case.
  private static let scripts: [String: String] = {
    let names: [String] = [
      "Latin", "Greek", "Cyrillic", "Armenian", "Hebrew", "Arabic", "Syriac", "Thaana", "Devanagari", "Bengali", "Gurmukhi",
      "Gujarati", "Oriya", "Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala", "Thai", "Lao", "Tibetan", "Myanmar", "Georgian",
      "Hangul", "Ethiopic", "Cherokee", "Ogham", "Runic", "Khmer", "Mongolian", "Hiragana", "Katakana", "Bopomofo", "Han", "Yi",
      "Gothic", "Common", "Inherited", "Braille",
    ]
    return Dictionary(uniqueKeysWithValues: names.map { (name: String) -> (String, String) in (name.lowercased(), name) })
  }()
}
