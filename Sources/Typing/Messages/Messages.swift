/// The words of the checker's messages, scalac's own.
package enum Messages {
  /// Returns the word for what a symbol is: `class`, `trait`, `object`, `method`, `value`, `variable`.
  static func kind(of symbol: Symbol) -> String {
    switch symbol {
    case let symbol as ClassSymbol:
      symbol.isObject ? "object" : symbol.isTrait ? "trait" : symbol.has(.anonymous) ? "anonymous class" : "class"
    case let symbol as MethodSymbol: symbol.isConstructor ? "constructor" : "method"
    case let symbol as FieldSymbol: symbol.has(.lazy) ? "lazy value" : symbol.isVar ? "variable" : "value"
    case let symbol as VariableSymbol: symbol.has(.lazy) ? "lazy value" : symbol.isVar ? "variable" : "value"
    case is TypeAliasSymbol, is TypeParameterSymbol: "type"
    case is PackageSymbol: "package"
    default: "value"
    }
  }

  /// Returns the name of a package as scalac shows it: `math` for `scala.math`.
  static func name(of package: PackageSymbol) -> String {
    let name = package.fullName
    guard name.hasPrefix("scala."), name.dropFirst(6).firstIndex(of: ".") == nil else { return name }
    return String(name.dropFirst(6))
  }

  /// Returns a kind and name, as `method f`; constructors carry the name of their class.
  static func described(_ symbol: Symbol) -> String {
    let name = (symbol as? MethodSymbol)?.isConstructor ?? false ? symbol.owner?.name ?? "" : symbol.name
    return "\(kind(of: symbol)) \(name)"
  }

  /// Returns what the prompt says of a definition: its kind and its name with symbols spelt out, as `class $plus`.
  static func echoed(_ symbol: Symbol) -> String { "\(kind(of: symbol)) \(ExpandedText.encoded(symbol.name))" }

  /// Returns where a member stands, as ` in class A`; nothing for what is local or of the session.
  static func location(of symbol: Symbol) -> String {
    guard let owner = symbol.ownerClass else { return "" }
    return " in \(kind(of: owner)) \(owner.name)"
  }

  /// Returns the words for a list, as `a`, `a or b`, `a, b, or c`.
  static func alternatives(_ words: [String]) -> String {
    switch words.count {
    case 0: ""
    case 1: words[0]
    case 2: "\(words[0]) or \(words[1])"
    default: words.dropLast().joined(separator: ", ") + ", or " + words[words.count - 1]
    }
  }

  /// Returns scalac's suggestions for a misspelt member: `did you mean map?`, nothing if no name is near.
  ///
  /// The rule is that of `ContextErrors.NotAMemberError`: up to three edits, at most half of the letters unless all occur.
  package static func suggestions(for name: String, among candidates: [String]) -> [String] {
    let comparisons: Set<String> = ["==", "!=", "<", ">", "<=", ">="]
    let letters = Array(name)
    guard letters.count >= 2 else { return [] }
    var near: [(Int, String)] = []
    for candidate: String in Set(candidates) where candidate != name && candidate != "==" && candidate != "!=" {
      let other = Array(candidate)
      guard comparisons.contains(candidate) == comparisons.contains(name), abs(other.count - letters.count) <= 3,
        !candidate.contains("$"), candidate.hasSuffix("_=") == name.hasSuffix("_=")
      else { continue }
      let distance = editDistance(letters, other)
      let isContained = letters.allSatisfy { (letter: Character) in other.contains(letter) }
      if distance <= 3, (distance <= other.count / 2 && distance <= letters.count / 2) || isContained {
        near.append((distance, candidate))
      }
    }
    near.sort { (left, right) in left.0 != right.0 ? left.0 < right.0 : left.1 < right.1 }
    guard let first = near.first else { return [] }
    let best = near.filter { (pair: (Int, String)) in pair.0 == first.0 }.map(\.1)
    let rest = near.filter { (pair: (Int, String)) in pair.0 != first.0 }.map(\.1)
    let more = max(4 - best.count, 0)
    var text = "did you mean \(alternatives(Array(best.prefix(4))))?"
    if more > 0, !rest.isEmpty { text += " or perhaps \(alternatives(Array(rest.prefix(more))))?" }
    if best.count > 4 || rest.count > more { text += " or...?" }
    return [text]
  }

  /// Returns how many letters must be added, removed or replaced.
  private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (index, letter): (Int, Character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column: Int in right.indices {
        let above = row[column + 1]
        row[column + 1] = min(diagonal + (letter == right[column] ? 0 : 1), above + 1, row[column] + 1)
        diagonal = above
      }
    }
    return row[right.count]
  }

  /// Returns our own help for a missing member of an RDD.
  static func hint(missing name: String, type: Type, text: String) -> String? {
    guard let symbol = type.classSymbol, symbol.name == "RDD" else { return nil }
    let pairMembers: Set<String> = [
      "reduceByKey", "groupByKey", "aggregateByKey", "foldByKey", "combineByKey", "mapValues", "flatMapValues", "join",
      "leftOuterJoin", "rightOuterJoin", "fullOuterJoin", "cogroup", "keys", "values", "countByKey", "lookup", "collectAsMap",
      "partitionBy", "sortByKey", "subtractByKey", "reduceByKeyLocally", "sampleByKey",
    ]
    if pairMembers.contains(name), type.arguments.first?.tupleElements?.count != 2 {
      return "\(name) needs pairs, RDD[(K, V)]; make them first, e.g. nums.map(x => (key, x)) or nums.keyBy(...)"
    }
    if name == "withFilter" {
      return "an RDD has no withFilter, so no patterns and no conditions in a for over it; use rdd.filter { case … => … }"
    }
    let numeric: Set<String> = ["sum", "mean", "variance", "stdev", "stats", "histogram"]
    if numeric.contains(name) {
      return "\(name) needs numbers, RDD[Double] or RDD[Int]; convert the elements first, e.g. with map(_.toDouble)"
    }
    return nil
  }
}
