import Syntax

/// Which values a list of cases leaves out.
struct CaseCoverage {
  /// A place inside the value that is matched.
  struct Column {
    /// How the place is reached: the class and number of each field.
    var path: String
    /// The static type of what is there.
    var type: Type
    /// True iff it is an element of a tuple.
    var isInTuple: Bool
  }

  /// Answers questions about types.
  let checker: Checker
  /// The forms that patterns distinguish at each path, in the order of the text.
  private var tested: [String: [PatternShape]] = [:]
  /// The steps that may still be taken before we give up.
  private var budget = 20_000

  /// Prepares to look at the patterns of cases, whatever their guards.
  init(checker: Checker, shapes: [PatternShape], type: Type) {
    self.checker = checker
    for shape: PatternShape in shapes { collect(shape, at: "") }
  }

  /// Notices what a pattern distinguishes.
  private mutating func collect(_ shape: PatternShape, at path: String) {
    switch shape {
    case .any: return
    case .alternative(let parts): for part: PatternShape in parts { collect(part, at: path) }
    case .constructor(let symbol, let parts):
      tested[path, default: []].append(shape)
      for (index, part): (Int, PatternShape) in parts.enumerated() { collect(part, at: "\(path)/\(symbol.name).\(index)") }
    case .test, .value, .opaque: tested[path, default: []].append(shape)
    }
  }

  /// Returns the values that no row matches; nil if there are too many to look at.
  mutating func counterExamples(rows: [PatternShape], type: Type) -> [CounterExample]? {
    let column = Column(path: "", type: type, isInTuple: false)
    let found = examples(rows.map { [$0] }, [column])
    return budget > 0 ? found.map { $0[0] } : nil
  }

  /// Returns the rows of values that no row of patterns matches.
  private mutating func examples(_ rows: [[PatternShape]], _ columns: [Column]) -> [[CounterExample]] {
    budget -= 1
    guard budget > 0 else { return [] }
    guard let first = columns.first else { return rows.isEmpty ? [[]] : [] }
    let rest = Array(columns.dropFirst())
    let rows = rows.flatMap { (row: [PatternShape]) in row[0].alternatives.map { [$0] + row.dropFirst() } }
    guard let tests = tested[first.path] else {
      let remaining = rows.filter { (row: [PatternShape]) in !row[0].isOpaque }.map { Array($0.dropFirst()) }
      return examples(remaining, rest).map { [.wildcard] + $0 }
    }
    var found: [[CounterExample]] = []
    for form: ValueForm in forms(of: first, tests) {
      let inner = innerColumns(of: form, first)
      let specialized = rows.compactMap { (row: [PatternShape]) in
        specialize(row[0], to: form).map { (parts: [PatternShape]) in parts + row.dropFirst() }
      }
      for example: [CounterExample] in examples(specialized, inner + rest) {
        let value = self.example(form, Array(example.prefix(inner.count)), first)
        found.append([value] + example.dropFirst(inner.count))
      }
    }
    return found
  }

  /// Returns the columns of the case fields of a form.
  private func innerColumns(of form: ValueForm, _ column: Column) -> [Column] {
    guard case .instance(let symbol, let types) = form else { return [] }
    return types.enumerated().map { (index: Int, type: Type) in
      Column(path: "\(column.path)/\(symbol.name).\(index)", type: type, isInTuple: symbol.role == .tuple)
    }
  }

  /// Returns the patterns of the case fields if the pattern matches values of the form; nil if it does not, or may not.
  private func specialize(_ shape: PatternShape, to form: ValueForm) -> [PatternShape]? {
    switch (shape, form) {
    case (.any, .instance(_, let types)): return types.map { _ in .any }
    case (.any, _): return []
    case (.constructor(let symbol, let parts), .instance(let own, _)): return symbol === own ? parts : nil
    case (.test(let symbol, let type), .instance(let own, let types)):
      return !type.isError && own.derives(from: symbol) ? types.map { _ in .any } : nil
    case (.test(let symbol, _), .tested(let own, _)): return own.derives(from: symbol) ? [] : nil
    case (.value(let text), .value(let own)): return text == own ? [] : nil
    default: return nil
    }
  }

  /// Returns a form with its case fields as a counterexample.
  private func example(_ form: ValueForm, _ arguments: [CounterExample], _ column: Column) -> CounterExample {
    switch form {
    case .value(let text): return .value(text)
    case .tested(_, let type): return .typed("(_ : \(checker.text(of: type)))")
    case .other(let type, let texts):
      if column.isInTuple || texts.isEmpty { return .wildcard }
      let shown = texts.count == 1 ? texts[0] : "(\(texts.sorted().joined(separator: ", ")))"
      return .negative("(x: \(checker.text(of: type)) forSome x not in \(shown))")
    case .instance(let symbol, _):
      if symbol.isTrait || symbol.isAbstract { return .typed("(_ : \(symbol.name))") }
      return .instance(symbol, arguments)
    }
  }

  /// Returns the forms that values of a column can have, told apart as far as patterns do.
  private func forms(of column: Column, _ tests: [PatternShape]) -> [ValueForm] {
    if let known = knownForms(of: column.type, tests) { return known }
    var texts: [String] = []
    var forms: [ValueForm] = []
    for test: PatternShape in tests {
      switch test {
      case .value(let text) where !texts.contains(text):
        texts.append(text)
        forms.append(.value(text))
      case .test(let symbol, let type) where !type.isError:
        let shown = checker.text(of: type)
        if !texts.contains(shown) {
          texts.append(shown)
          forms.append(.tested(symbol, type))
        }
      default: continue
      }
    }
    return forms + [.other(column.type, texts)]
  }

  /// Returns the forms of a type all of whose values are known; nil for others.
  private func knownForms(of type: Type, _ tests: [PatternShape]) -> [ValueForm]? {
    let type = checker.universe.widened(type).dealiased
    guard let symbol = type.classSymbol else { return nil }
    if symbol.role == .boolean { return [.value("false"), .value("true")] }
    if symbol.role == .unit { return [.value("()")] }
    if symbol.role == .tuple || symbol.isObject { return [instance(of: symbol, type)] }
    if symbol.has(.sealed) { return checker.leaves(of: symbol).map { (leaf: ClassSymbol) in instance(of: leaf, type) } }
    let isTested = tests.contains { (test: PatternShape) in
      if case .constructor(let own, _) = test { own === symbol } else { false }
    }
    return symbol.isCase && isTested ? [instance(of: symbol, type)] : nil
  }

  /// Returns an instance of a class that is also a value of the given type.
  private func instance(of symbol: ClassSymbol, _ type: Type) -> ValueForm {
    let arguments = checker.patternArguments(of: symbol, type) ?? symbol.typeParameters.map { _ in checker.universe.any }
    let own: Type = .class(symbol, arguments.map { checker.bounded($0) })
    return .instance(symbol, symbol.isCase || symbol.role == .tuple ? checker.fieldTypes(of: symbol, own) : [])
  }
}
