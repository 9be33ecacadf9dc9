/// The names that Tab offers, chosen and laid out.
package enum CompletionListing {
  /// Returns what stands before the cursor from the byte offset `start` on.
  package static func typed(_ before: String, from start: Int) -> String {
    let bytes = Array(before.utf8)
    return String(decoding: bytes[min(max(0, start), bytes.count)...], as: UTF8.self)
  }

  /// Returns the candidates whose names start with `typed`, sorted by group and name; members of every value only if nothing else
  /// fits; if no name starts so, those that do when case is ignored.
  package static func fitting(_ candidates: [Candidate], typed: String) -> [Candidate] {
    var fitting = candidates.filter { (candidate: Candidate) -> Bool in candidate.name.hasPrefix(typed) }
    if fitting.isEmpty {
      let lowered = typed.lowercased()
      fitting = candidates.filter { (candidate: Candidate) -> Bool in candidate.name.lowercased().hasPrefix(lowered) }
    }
    let own = fitting.filter { (candidate: Candidate) -> Bool in candidate.group != .universal }
    if !own.isEmpty { fitting = own }
    return fitting.sorted { (a: Candidate, b: Candidate) -> Bool in
      (a.group.rawValue, a.name, a.signature) < (b.group.rawValue, b.name, b.signature)
    }
  }

  /// Returns the different names among `candidates`, in their order.
  package static func names(_ candidates: [Candidate]) -> [String] {
    var names: [String] = []
    for candidate in candidates where names.last != candidate.name { names.append(candidate.name) }
    return names
  }

  /// Returns the longest beginning that all names share.
  package static func common(_ candidates: [Candidate]) -> String {
    guard var common = candidates.first?.name else { return "" }
    for candidate in candidates.dropFirst() {
      var shared = ""
      for (a, b) in zip(common, candidate.name) {
        if a != b { break }
        shared.append(a)
      }
      common = shared
    }
    return common
  }

  /// Returns the lines that list `candidates`, at most two thirds of the screen: with signatures and sentences while they are few.
  package static func lines(_ candidates: [Candidate], size: TerminalSize) -> [StyledLine] {
    let limit = max(4, size.rows * 2 / 3)
    var lines = detailed(candidates, columns: size.columns)
    if lines.count > limit { lines = compact(candidates, columns: size.columns) }
    if lines.count > limit {
      let hidden = lines.count - limit + 1
      lines = Array(lines.prefix(limit - 1))
      lines.append(StyledLine("… \(Figures.counted(hidden, "more line")); type more of the name", .dim))
    }
    return lines
  }

  /// The heading of a group; nil for the group that needs none.
  private static func heading(_ group: Candidate.Group) -> String? {
    switch group {
    case .transformation: "transformations"
    case .wide: "wide transformations (shuffle)"
    case .action: "actions"
    case .other, .universal: nil
    }
  }

  /// Returns the groups among `candidates` with their members, in order.
  private static func groups(_ candidates: [Candidate]) -> [(heading: String?, members: [Candidate])] {
    var groups: [(heading: String?, members: [Candidate])] = []
    var last: Candidate.Group?
    let isMixed = Set(candidates.map { (candidate: Candidate) -> Candidate.Group in candidate.group }).count > 1
    for candidate in candidates {
      if candidate.group == last {
        groups[groups.count - 1].members.append(candidate)
      } else {
        groups.append((heading(candidate.group) ?? (isMixed ? "others" : nil), [candidate]))
        last = candidate.group
      }
    }
    return groups
  }

  /// Returns one line for each candidate: name, signature, sentence.
  private static func detailed(_ candidates: [Candidate], columns: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    for group in groups(candidates) {
      if let heading = group.heading { lines.append(StyledLine(heading, .dim)) }
      let widths = group.members.map { (member: Candidate) -> Int in
        TextWidth.columns(of: member.name + explicit(member.signature))
      }
      let column = min(columns / 2, 2 + (widths.max() ?? 0))
      for member in group.members {
        var line = StyledLine("  ")
        line.append(member.name, .strong)
        line.append(explicit(member.signature))
        if !member.sentence.isEmpty {
          line.advance(to: column + 2)
          line.append(member.sentence, .dim)
        }
        lines.append(line.shortened(to: columns - 1))
      }
    }
    return lines
  }

  /// Returns a signature without its implicit parameters, which nobody types: `:help` shows them.
  private static func explicit(_ signature: String) -> String {
    guard let start = signature.place(of: "(implicit ") else { return signature }
    var depth = 0
    for place in signature.indices[start.lowerBound...] {
      depth += signature[place] == "(" ? 1 : signature[place] == ")" ? -1 : 0
      if depth == 0 { return String(signature[..<start.lowerBound]) + signature[signature.index(after: place)...] }
    }
    return signature
  }

  /// Returns the names only, in columns, group by group.
  private static func compact(_ candidates: [Candidate], columns: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    for group in groups(candidates) {
      if let heading = group.heading { lines.append(StyledLine(heading, .dim)) }
      let names = names(group.members)
      let width = 2 + (names.map { (name: String) -> Int in TextWidth.columns(of: name) }.max() ?? 0)
      let perLine = max(1, (columns - 3) / width)
      let rows = (names.count + perLine - 1) / perLine
      for row in 0..<rows {
        var text = "  "
        for index in stride(from: row, to: names.count, by: rows) { text += TextWidth.padded(names[index], to: width) }
        lines.append(StyledLine(text).trimmed.shortened(to: columns - 1))
      }
    }
    return lines
  }
}
