/// How a line is cut whose type alone is longer than what spark-shell shows of a line.
///
/// Source: `scala.tools.nsc.interpreter.shell.ReplReporterImpl`, which cuts at `scala.repl.maxprintstring`.
enum CutLine {
  /// The most characters of a line.
  private static let most = 800
  /// How long a type without packages is at least if it is too long with them.
  private static let least = 150

  /// Returns the beginning of a line, up to where spark-shell cuts it; nil if its type fits.
  static func text(_ start: String, _ type: String, full: () -> String) -> String? {
    guard type.utf8.count > least else { return nil }
    let line = start + full()
    return line.count > most ? line.prefix(most - 3) + "..." : nil
  }

  /// Returns a text of types with the classes' simple names.
  static func withoutPackages(_ text: String) -> String {
    var result = ""
    var path = ""
    for character in text {
      if character.isLetter || character.isNumber || character == "." || character == "_" || character == "$" {
        path.append(character)
      } else {
        result += simpleName(path)
        result.append(character)
        path = ""
      }
    }
    return result + simpleName(path)
  }

  /// Returns a path without the packages before a class.
  private static func simpleName(_ path: String) -> String {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.last?.first?.isUppercase ?? false else { return path }
    return parts.drop { (part: Substring) in part.first?.isLowercase ?? false }.joined(separator: ".")
  }
}
