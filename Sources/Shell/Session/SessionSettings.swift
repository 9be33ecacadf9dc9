/// What a session is made with, as the command line gives it.
package struct SessionSettings: Hashable, Sendable {
  /// The master, as `local[2]`.
  package var master: String
  /// Spark's properties given by `--conf`, in order; of two with one name the last counts.
  package var properties: [Setting]
  /// The name given by `--name`.
  package var applicationName: String?
  /// What the program sees as `args`.
  package var arguments: [String]
  /// How many bytes the program's data may take; nil for what the machine suggests.
  package var memory: Int?

  /// Creates settings.
  package init(master: String, properties: [Setting] = [], applicationName: String? = nil, arguments: [String] = []) {
    self.master = master
    self.properties = properties
    self.applicationName = applicationName
    self.arguments = arguments
  }

  /// Returns the bytes of a size as Java's `-Xmx` takes it, `512m` or `4g`, also with a `b` after the unit; nil if it is none.
  package static func bytes(ofSize size: String) -> Int? {
    var digits = size.lowercased()[...]
    if digits.last == "b" { digits = digits.dropLast() }
    let shifts: [Character: Int] = ["k": 10, "m": 20, "g": 30, "t": 40]
    let shift = digits.last.flatMap { (unit: Character) -> Int? in shifts[unit] }
    if shift != nil { digits = digits.dropLast() }
    guard let number = Int(digits), number > 0 else { return nil }
    let (bytes, isTooLarge) = number.multipliedReportingOverflow(by: 1 << (shift ?? 0))
    return isTooLarge ? nil : bytes
  }

  /// Returns `true` iff `master` is one that runs here: `local`, `local[N]`, `local[*]`, `local[N,F]` or `local[*,F]`.
  package static func isLocalMaster(_ master: String) -> Bool {
    if master == "local" { return true }
    guard master.hasPrefix("local["), master.hasSuffix("]") else { return false }
    let parts = master.dropFirst(6).dropLast().split(separator: ",", omittingEmptySubsequences: false).map {
      (part: Substring) -> String in
      Shell.trimmed(part)
    }
    guard let slots = parts.first, parts.count <= 2 else { return false }
    let isCounted = slots == "*" || (Int(slots).map { (count: Int) -> Bool in count > 0 } ?? false)
    return isCounted && parts.dropFirst().allSatisfy { (part: String) -> Bool in (Int(part) ?? 0) > 0 }
  }
}
