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

  /// Creates settings.
  package init(master: String, properties: [Setting] = [], applicationName: String? = nil, arguments: [String] = []) {
    self.master = master
    self.properties = properties
    self.applicationName = applicationName
    self.arguments = arguments
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
