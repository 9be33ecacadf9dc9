import Compute

/// Paths as the program writes them, made absolute as Hadoop does.
struct InputPath {
  /// The absolute path on this machine.
  let path: String

  /// The same as messages show it: `file:/data/x.txt`.
  var shown: String { "file:" + path }

  /// Reads a path: absolute, relative, or a `file:` URI.
  ///
  /// - Throws: Hadoop's exception for an empty path or a scheme that is not served here.
  init(_ text: String, workingFolder: String, _ machine: Machine) throws(Thrown) {
    if text.isEmpty { throw machine.raise("java.lang.IllegalArgumentException", "Can not create a Path from an empty string") }
    var rest: Substring = text[...]
    if let colon: Substring.Index = rest.firstIndex(of: ":"), InputPath.isScheme(rest[..<colon]),
      rest[rest.index(after: colon)...].hasPrefix("/")
    {
      let scheme: Substring = rest[..<colon]
      if scheme != "file" {
        throw machine.raise("org.apache.hadoop.fs.UnsupportedFileSystemException", "No FileSystem for scheme \"\(scheme)\"")
      }
      rest = rest[rest.index(after: colon)...]
      if rest.hasPrefix("//") { rest = rest.dropFirst(2) }
    }
    path = InputPath.normalized(rest.hasPrefix("/") ? String(rest) : workingFolder + "/" + rest)
  }

  /// The path of a name in this folder.
  func appending(_ name: String) -> String { path == "/" ? "/" + name : path + "/" + name }

  /// `true` iff a text can be the scheme of a URI.
  private static func isScheme(_ text: Substring) -> Bool {
    guard let first: Character = text.first, first.isASCII, first.isLetter else { return false }
    return text.allSatisfy { (character: Character) -> Bool in
      character.isASCII && (character.isLetter || character.isNumber || "+-.".contains(character))
    }
  }

  /// The path without doubled and trailing slashes, `.` and `..`.
  private static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part: Substring in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The paths of a comma-separated list; commas within braces do not separate.
  static func list(_ text: String) -> [String] {
    var paths: [String] = [""]
    var depth = 0
    for character: Character in text {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      if character == ",", depth == 0 {
        paths.append("")
      } else {
        paths[paths.count - 1].append(character)
      }
    }
    return paths
  }
}
