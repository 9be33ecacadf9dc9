import Glibc

/// Where the definitions of the prelude's texts begin: a scan of the lines, without parsing.
struct PreludeIndex: Sendable {
  /// A definition that begins in column 0.
  struct Entry: Sendable {
    /// The keyword of the definition.
    var keyword: Keyword
    /// The name.
    var name: String
    /// The package it belongs to.
    var package: String
    /// The index of the text it stands in.
    var file: Int
    /// The bytes of the definition in its text, with the comment before it.
    var range: Range<Int>
    /// The modifiers before the keyword.
    var flags: SymbolFlags
  }

  /// The keywords that open a definition.
  enum Keyword: Sendable { case `class`, trait, object, type }

  /// The definitions of a package by their simple names; of a name that is defined twice, the first.
  struct Package: Sendable {
    /// The classes, traits and aliases.
    var types: [String: Int] = [:]
    /// The objects.
    var modules: [String: Int] = [:]

    /// Makes a definition known unless its name is taken.
    fileprivate mutating func define(_ name: String, at position: Int, isModule: Bool) {
      if isModule, modules[name] == nil { modules[name] = position }
      if !isModule, types[name] == nil { types[name] = position }
    }
  }

  /// The index of the whole prelude, the same for every session of the process.
  static let shared = PreludeIndex(texts: Prelude.texts)

  /// The definitions in the order of the texts.
  private(set) var entries: [Entry] = []
  /// The import lines of each text.
  private(set) var imports: [[String]] = []
  /// The texts.
  private(set) var texts: [String] = []
  /// What each package defines, by the package's full name.
  private(set) var packages: [String: Package] = [:]
  /// The definitions of a simple name, for prelude texts that import nothing.
  private(set) var bySimpleName: [String: [Int]] = [:]

  /// Scans the texts, and adds what of the language's core they do not define.
  init(texts sources: [String]) {
    entries.reserveCapacity(2048)
    bySimpleName.reserveCapacity(2048)
    for source: String in sources { add(source) }
    for position: Int in entries.indices { register(position) }
    let registered = entries.count
    add(Universe.missingCore { (name: String) in packages["scala"]?.types[name] != nil })
    for position: Int in registered..<entries.count { register(position) }
  }

  /// Returns the bytes of a definition.
  func bytes(of entry: Entry) -> [UInt8] {
    texts[entry.file].utf8.withContiguousStorageIfAvailable { (bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] in
      Array(bytes[entry.range])
    } ?? Array(Array(texts[entry.file].utf8)[entry.range])
  }

  /// Makes an entry known by its package and name.
  private mutating func register(_ position: Int) {
    let entry = entries[position]
    bySimpleName[entry.name, default: []].append(position)
    packages[entry.package, default: Package()].define(entry.name, at: position, isModule: entry.keyword == .object)
  }

  /// Scans one more text.
  private mutating func add(_ source: String) {
    texts.append(source)
    imports.append([])
    let isScanned: Void? = source.utf8.withContiguousStorageIfAvailable { (bytes: UnsafeBufferPointer<UInt8>) in scan(bytes) }
    if isScanned == nil { Array(source.utf8).withUnsafeBufferPointer { (bytes: UnsafeBufferPointer<UInt8>) in scan(bytes) } }
  }

  /// Scans the lines of the last text.
  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var package = ""
    var commentStart: Int?
    var isOpen = false
    var start = 0
    while start < bytes.count {
      let end = lineEnd(bytes, from: start)
      defer { start = end + 1 }
      guard end > start else { continue }
      let first = bytes[start]
      let isLetter = (first >= 0x61 && first <= 0x7A) || first == 0x40
      let isComment = first == 0x2F && end > start + 1 && bytes[start + 1] == 0x2A
      guard isLetter || isComment else { continue }
      if isOpen {
        entries[entries.count - 1].range = entries[entries.count - 1].range.lowerBound..<start
        isOpen = false
      }
      if isComment {
        if commentStart == nil { commentStart = start }
        continue
      }
      let words = PreludeIndex.words(bytes, from: start, to: end)
      if first == 0x40, PreludeIndex.definition(words) == nil {
        if commentStart == nil { commentStart = start }
        continue
      }
      if words.first == "package" {
        package = words.count > 1 ? words[1] : ""
      } else if words.first == "import" {
        imports[texts.count - 1].append(String(decoding: bytes[start..<end], as: UTF8.self))
      } else if let (keyword, name) = PreludeIndex.definition(words) {
        entries.append(
          Entry(
            keyword: keyword, name: name, package: package, file: texts.count - 1,
            range: (commentStart ?? start)..<bytes.count, flags: PreludeIndex.flags(words)))
        isOpen = true
      }
      commentStart = nil
    }
  }

  /// Returns where the line that begins at `start` ends.
  private func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress, let found = memchr(base + start, 0x0A, bytes.count - start) else { return bytes.count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Returns the words of a line up to the name that follows a keyword.
  private static func words(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> [String] {
    var words: [String] = []
    var index = start
    while index < end, words.count < 8 {
      while index < end, bytes[index] == 0x20 { index += 1 }
      let wordStart = index
      while index < end, isNamePart(bytes[index]) { index += 1 }
      if index == wordStart { break }
      let word = String(decoding: bytes[wordStart..<index], as: UTF8.self)
      words.append(word)
      if words.count > 1, isKeyword(words[words.count - 2]) { break }
      if index < end, bytes[index] == 0x5B, word == "private" || word == "protected" {
        while index < end, bytes[index] != 0x5D { index += 1 }
        index += 1
      }
    }
    return words
  }

  /// Returns true iff the byte can be part of a name, a path or an annotation.
  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x5F, 0x24, 0x2E, 0x40, 0x60: true
    case 0x3A, 0x2B, 0x3C, 0x3E, 0x3D, 0x2D, 0x21, 0x26, 0x7C: true
    default: false
    }
  }

  /// Returns true iff a name follows the word.
  private static func isKeyword(_ word: String) -> Bool {
    word == "class" || word == "trait" || word == "object" || word == "type" || word == "package"
  }

  /// Returns the keyword and the name that the words of a line end with.
  private static func definition(_ words: [String]) -> (Keyword, String)? {
    guard words.count >= 2, let name = words.last else { return nil }
    switch words[words.count - 2] {
    case "class": return (.class, trimmed(name))
    case "trait": return (.trait, trimmed(name))
    case "object": return (.object, trimmed(name))
    case "type": return (.type, trimmed(name))
    default: return nil
    }
  }

  /// Returns what the modifiers among the words say.
  private static func flags(_ words: [String]) -> SymbolFlags {
    var flags: SymbolFlags = .prelude
    for word: String in words.dropLast(2) {
      switch word {
      case "case": flags.insert(.case)
      case "sealed": flags.insert(.sealed)
      case "abstract": flags.insert(.abstract)
      case "final": flags.insert(.final)
      case "implicit": flags.insert(.implicit)
      default: break
      }
    }
    return flags
  }

  /// Returns a class name without backquotes or a trailing colon.
  private static func trimmed(_ name: String) -> String {
    var name = name
    if name.hasPrefix("`") && name.hasSuffix("`") && name.utf8.count > 2 { name = String(name.dropFirst().dropLast()) }
    return name
  }
}
