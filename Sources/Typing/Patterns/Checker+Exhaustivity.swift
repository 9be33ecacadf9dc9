import Syntax

extension Checker {
  /// Warns where the cases leave out values of a sealed type, or cannot be reached.
  package func checkExhaustive(_ cases: [TypedCase], scrutinee: TypedExpression, range: SourceRange) {
    guard definitions.wantsWarnings, cases.count <= 200, !cases.contains(where: \.isSynthetic) else { return }
    let type = universe.widened(scrutinee.type)
    guard !type.isErroneous, !cases.contains(where: { (part: TypedCase) in part.pattern.type.isErroneous }) else { return }
    let shapes = cases.map { (part: TypedCase) in shape(of: part.pattern, at: type) }
    let reached = warnAboutUnreachable(cases, shapes)
    if case .constant = scrutinee.type { return }
    guard reached, isCheckable(type) else { return }
    let rows = zip(cases, shapes).compactMap { (part: TypedCase, shape: PatternShape) in part.guardCondition == nil ? shape : nil }
    var coverage = CaseCoverage(checker: self, shapes: shapes, type: type)
    guard let missing = coverage.counterExamples(rows: rows, type: type), !missing.isEmpty else { return }
    let texts = Set(missing.filter { !$0.isLeftOut }.map(\.text)).sorted {
      Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8))
    }
    let noun = texts.count == 1 ? "input" : "inputs"
    let notes = texts.isEmpty ? [] : ["It would fail on the following \(noun): \(texts.joined(separator: ", "))"]
    warning("match may not be exhaustive.", at: scrutinee.range, point: scrutinee.point, notes: notes)
  }

  /// Warns where a case of a handler cannot be reached.
  func checkReachable(_ cases: [TypedCase], scrutinee: Type) {
    guard definitions.wantsWarnings, cases.count <= 200 else { return }
    _ = warnAboutUnreachable(cases, cases.map { (part: TypedCase) in shape(of: part.pattern, at: scrutinee) })
  }

  /// Returns true iff all values of the type are known, in part at least.
  private func isCheckable(_ type: Type) -> Bool {
    guard let symbol = type.classSymbol else { return false }
    if symbol.role == .tuple { return type.arguments.contains { (part: Type) in isCheckable(universe.widened(part)) } }
    return symbol.has(.sealed) || symbol.isCase || symbol.isObject || symbol.role == .boolean || symbol.role == .unit
  }

  /// Returns the classes that an instance of a sealed class can be of, sorted by name.
  func leaves(of symbol: ClassSymbol, depth: Int = 0) -> [ClassSymbol] {
    universe.completeChildren(of: symbol)
    var found: [ClassSymbol] = symbol.isAbstract && !symbol.children.isEmpty ? [] : [symbol]
    for child: ClassSymbol in symbol.children {
      guard child.has(.sealed), depth < 20 else {
        if !found.contains(child) { found.append(child) }
        continue
      }
      for leaf: ClassSymbol in leaves(of: child, depth: depth + 1) where !found.contains(leaf) { found.append(leaf) }
    }
    return found.sorted { (left: ClassSymbol, right: ClassSymbol) in left.name < right.name }
  }

  /// Warns about cases that no value reaches; returns false if scalac stops looking after such a warning.
  private func warnAboutUnreachable(_ cases: [TypedCase], _ shapes: [PatternShape]) -> Bool {
    var rows: [[PatternShape]] = []
    for (index, part): (Int, TypedCase) in cases.enumerated() {
      let reachability = Reachability()
      if !rows.isEmpty, reachability.isCovered([shapes[index]], by: rows) {
        warning("unreachable code", at: part.body.range, point: part.body.point)
        return true
      }
      guard part.guardCondition == nil else { continue }
      if let name = part.pattern.irrefutableName, index < cases.count - 1 {
        warnAfterVariable(part, name, Array(cases.dropFirst(index + 1)))
        return false
      }
      rows.append([shapes[index]])
    }
    return true
  }

  /// Warns about cases after one that matches everything.
  private func warnAfterVariable(_ part: TypedCase, _ name: String, _ others: [TypedCase]) {
    var notes: [String] = []
    if !name.isEmpty, case .variable(let outer)? = scope.lookup(term: name) {
      let kind = outer.parameter == nil ? Messages.described(outer) : "parameter \(name)"
      let place = outer.owner.map { (owner: Symbol) in " of \(Messages.described(owner))" } ?? ""
      notes.append("If you intended to match against \(kind)\(place), you must use backticks, like: case `\(name)` =>")
    }
    let pattern = part.pattern.range
    warning("patterns after a variable pattern cannot match (SLS 8.1.1)", at: pattern, notes: notes)
    let line = definitions.line(of: pattern.start)
    let which = name.isEmpty ? "variable pattern" : "variable pattern '\(name)'"
    for (index, other): (Int, TypedCase) in others.enumerated() {
      warning("unreachable code due to \(which) on line \(line)", at: other.body.range, point: other.body.point)
      if index == 0 { warning("unreachable code", at: other.body.range, point: other.body.point) }
    }
  }
}

extension TypedCase {
  /// True iff it comes from a `for`, whose patterns may fail silently or are known to match.
  fileprivate var isSynthetic: Bool { range.start == pattern.range.start }
}

extension Expression {
  /// True iff `: @unchecked` is written after it.
  var isUnchecked: Bool {
    guard case .annotated(_, let annotations) = kind else { return false }
    return annotations.contains { (annotation: Annotation) in annotation.name == "unchecked" }
  }
}

extension TypedPattern {
  /// The name of a variable that matches everything, empty for `_`; nil for patterns that can fail.
  fileprivate var irrefutableName: String? {
    switch kind {
    case .wildcard: ""
    case .variable(let symbol): symbol.name
    default: nil
    }
  }
}

/// Decides whether earlier cases leave anything to a later one.
private struct Reachability {
  /// Returns true iff every value that `row` matches is matched by one of `rows`.
  func isCovered(_ row: [PatternShape], by rows: [[PatternShape]], depth: Int = 0) -> Bool {
    guard depth < 200 else { return false }
    guard let first = row.first else { return !rows.isEmpty }
    let rest = Array(row.dropFirst())
    let rows = rows.flatMap { (row: [PatternShape]) in row[0].alternatives.map { [$0] + row.dropFirst() } }
    switch first {
    case .alternative(let parts):
      return parts.allSatisfy { (part: PatternShape) in isCovered([part] + rest, by: rows, depth: depth + 1) }
    case .constructor(let symbol, let parts):
      let inner = rows.compactMap { (row: [PatternShape]) -> [PatternShape]? in
        switch row[0] {
        case .any: parts.map { _ in .any } + row.dropFirst()
        case .test(let other, let type):
          !type.isError && symbol.derives(from: other) ? parts.map { _ in .any } + row.dropFirst() : nil
        case .constructor(let other, let others): other === symbol && others.count == parts.count ? others + row.dropFirst() : nil
        case .opaque, .value, .alternative: nil
        }
      }
      return isCovered(parts + rest, by: inner, depth: depth + 1)
    case .any, .opaque, .test, .value:
      let inner = rows.compactMap { (row: [PatternShape]) in covers(row[0], first) ? Array(row.dropFirst()) : nil }
      return isCovered(rest, by: inner, depth: depth + 1)
    }
  }

  /// Returns true iff a pattern matches all that another matches which has no parts.
  private func covers(_ shape: PatternShape, _ other: PatternShape) -> Bool {
    switch (shape, other) {
    case (.any, _): true
    case (.test(let symbol, let type), .test(let own, let tested)):
      !type.isError && !tested.isError && own.derives(from: symbol)
    case (.value(let text), .value(let own)): text == own
    default: false
    }
  }
}
