/// A pattern for one component of a path, as Hadoop's GlobPattern reads it; braces have been expanded before.
struct Glob {
  /// A step of a pattern.
  private enum Step {
    case character(Character)
    case anyOne
    case anyMany
    case oneOf([ClosedRange<Character>], isNegated: Bool)
  }

  private let steps: [Step]

  /// Reads a pattern.
  init(_ pattern: Substring) {
    var steps: [Step] = []
    var rest: Substring = pattern
    while let character: Character = rest.popFirst() {
      switch character {
      case "*": steps.append(.anyMany)
      case "?": steps.append(.anyOne)
      case "\\": steps.append(.character(rest.popFirst() ?? "\\"))
      case "[":
        if let step: Step = Glob.set(&rest) { steps.append(step) } else { steps.append(.character("[")) }
      default: steps.append(.character(character))
      }
    }
    self.steps = steps
  }

  /// `true` iff a text has a character that means more than itself.
  static func isPattern(_ text: some StringProtocol) -> Bool {
    text.contains { (character: Character) -> Bool in "*?[{\\".contains(character) }
  }

  /// Whether a name fits.
  func matches(_ name: String) -> Bool { Glob.matches(steps[...], Substring(name)) }

  /// Whether a name fits some steps; `*` tries the shortest stretch first.
  private static func matches(_ steps: ArraySlice<Step>, _ name: Substring) -> Bool {
    var steps: ArraySlice<Step> = steps
    var name: Substring = name
    while let step: Step = steps.popFirst() {
      if case .anyMany = step {
        if steps.isEmpty { return true }
        while true {
          if matches(steps, name) { return true }
          if name.popFirst() == nil { return false }
        }
      }
      guard let character: Character = name.popFirst(), fits(step, character) else { return false }
    }
    return name.isEmpty
  }

  /// Whether a character fits a step that is for one.
  private static func fits(_ step: Step, _ character: Character) -> Bool {
    switch step {
    case .character(let wanted): character == wanted
    case .anyOne: true
    case .anyMany: false
    case .oneOf(let ranges, let isNegated): ranges.contains { $0.contains(character) } != isNegated
    }
  }

  /// Reads a set after its `[`, or leaves the text alone if it does not end.
  private static func set(_ rest: inout Substring) -> Step? {
    guard let end: Substring.Index = rest.dropFirst().firstIndex(of: "]") else { return nil }
    var inner: Substring = rest[..<end]
    rest = rest[rest.index(after: end)...]
    let isNegated: Bool = inner.first == "^" || inner.first == "!"
    if isNegated { inner.removeFirst() }
    var ranges: [ClosedRange<Character>] = []
    while let low: Character = inner.popFirst() {
      if inner.first == "-", let high: Character = inner.dropFirst().first, low <= high {
        ranges.append(low...high)
        inner = inner.dropFirst(2)
      } else {
        ranges.append(low...low)
      }
    }
    return .oneOf(ranges, isNegated: isNegated)
  }

  /// The patterns that a path with `{a,b}` stands for.
  static func expanded(_ path: String) -> [String] {
    guard let open: String.Index = path.firstIndex(of: "{") else { return [path] }
    var depth = 0
    var parts: [String] = [""]
    var index: String.Index = open
    while index < path.endIndex {
      let character: Character = path[index]
      index = path.index(after: index)
      if character == "{" {
        depth += 1
        if depth == 1 { continue }
      } else if character == "}" {
        depth -= 1
        if depth == 0 { break }
      } else if character == ",", depth == 1 {
        parts.append("")
        continue
      }
      parts[parts.count - 1].append(character)
    }
    if depth != 0 { return [path] }
    let prefix = String(path[..<open])
    let suffix = String(path[index...])
    return parts.flatMap { (part: String) -> [String] in expanded(prefix + part + suffix) }
  }
}
