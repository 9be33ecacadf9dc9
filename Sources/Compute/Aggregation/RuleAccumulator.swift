/// Joins values with the parts of accumulators, a column at a time.
final class RuleAccumulator: GroupAccumulator {
  /// What a group begins with.
  enum Initial {
    /// Its first value.
    case value
    /// What a function makes of its first value.
    case created(BatchFunction)
    /// A zero value, which its first value is joined with as well.
    case zero(Value)
  }

  /// A part of the accumulators.
  private enum Part {
    /// Numbers that are joined with an operand.
    case leaf(LeafAccumulator, UpdateRule.Operand)
    /// What the group began with.
    case kept(Kept)
    /// A tuple of parts.
    case fields([Part])
  }

  /// Values that stay what they were.
  private final class Kept {
    var collector = ColumnCollector()

    /// Hands the values out.
    func take() -> Column {
      var taken = ColumnCollector()
      swap(&taken, &collector)
      return taken.finish()
    }
  }

  /// An operand with its column for a batch.
  private struct Joining {
    let leaf: LeafAccumulator
    let operand: Column
  }

  private let root: Part
  private let initial: Initial
  private let captures: [Column]
  private let context: TaskContext
  /// `true` iff a group can begin with what leaves its first value as it is, so that all rows are alike.
  private let isSymmetric: Bool
  /// `true` iff the single accumulator has no value yet.
  private var isEmpty = true

  /// Makes accumulators for a rule; nil if a part of it has no kernel, or a zero value does not suit it.
  init?(_ rule: UpdateRule, _ initial: Initial, captures: [Value], _ context: TaskContext) {
    guard let root: Part = RuleAccumulator.part(rule) else { return nil }
    self.root = root
    self.initial = initial
    self.captures = captures.map { (value: Value) -> Column in .constant(value) }
    self.context = context
    if case .value = initial { isSymmetric = rule.isSymmetric } else { isSymmetric = false }
    super.init()
    if case .zero(let zero) = initial, !RuleAccumulator.suits(zero, root) { return nil }
  }

  /// Makes accumulators for a function; nil if it is no update of parts.
  convenience init?(_ function: Value, _ initial: Initial, _ context: TaskContext) {
    guard let closure: Closure = function.closure, let program: Program = closure.program, let rule = UpdateRule(program) else {
      return nil
    }
    self.init(rule, initial, captures: closure.values, context)
  }

  /// Makes the part for a rule.
  private static func part(_ rule: UpdateRule) -> Part? {
    switch rule {
    case .join(let operation, let kind, let operand):
      guard let leaf = LeafAccumulator(operation, kind) else { return nil }
      return .leaf(leaf, operand)
    case .keep: return .kept(Kept())
    case .replace: return nil
    case .fields(let rules):
      var parts: [Part] = []
      for rule: UpdateRule in rules {
        guard let part: Part = part(rule) else { return nil }
        parts.append(part)
      }
      return .fields(parts)
    }
  }

  /// `true` iff a zero value has the form of the parts.
  private static func suits(_ zero: Value, _ part: Part) -> Bool {
    switch part {
    case .leaf(let leaf, _): return zero.scalarKind == leaf.kind
    case .kept: return zero.object == nil || zero.string != nil
    case .fields(let parts):
      guard let tuple: TupleObject = zero.tuple, tuple.fieldCount == parts.count else { return false }
      return parts.indices.allSatisfy { (index: Int) -> Bool in suits(tuple[index], parts[index]) }
    }
  }

  override func add(_ values: Column, _ groups: GroupTable.Numbering, rows: Int, total: Int) throws(Thrown) -> Bool {
    let values: Column = values.typed(rows)
    var joinings: [Joining] = []
    guard prepare(root, values, rows, &joinings) else { return false }
    var skipped: Selection?
    switch initial {
    case .value where isSymmetric: grow(root, to: total, nil)
    case .zero(let zero): grow(root, to: total, zero)
    case .value:
      guard suits(values, root) else { return false }
      grow(root, from: values, groups.fresh)
      skipped = groups.fresh
    case .created(let function):
      if groups.fresh.count > 0 {
        let first: Column = values.gathered(groups.fresh)
        let created: Column = try function.results([first], count: groups.fresh.count).typed(groups.fresh.count)
        guard suits(created, root) else { return false }
        grow(root, from: created, Selection(all: groups.fresh.count))
      }
      skipped = groups.fresh
    }
    for joining: Joining in joinings {
      _ = joining.leaf.add(joining.operand, UnsafePointer(groups.numbers), rows: rows, skipped: skipped)
    }
    return true
  }

  /// Joins values with a single accumulator; false if they are of a form that cannot be joined here.
  func addToFirst(_ values: Column, rows: Int) throws(Thrown) -> Bool {
    if rows == 0 { return true }
    let values: Column = values.typed(rows)
    var joinings: [Joining] = []
    guard prepare(root, values, rows, &joinings) else { return false }
    var start = 0
    switch initial {
    case .zero(let zero): grow(root, to: 1, zero)
    case .value, .created:
      if isEmpty {
        guard suits(values, root) else { return false }
        grow(root, from: values, Selection(all: 1))
        start = 1
      }
    }
    isEmpty = false
    for joining: Joining in joinings { joining.leaf.addToFirst(joining.operand, from: start, rows: rows) }
    return true
  }

  /// Computes the operands of a part; false if one of them is not what the part can be joined with.
  private func prepare(_ part: Part, _ values: Column, _ rows: Int, _ joinings: inout [Joining]) -> Bool {
    switch part {
    case .leaf(let leaf, let operand):
      guard let column: Column = column(of: operand, values, rows), RuleAccumulator.isNumbers(column, leaf.kind) else {
        return false
      }
      joinings.append(Joining(leaf: leaf, operand: column))
      return true
    case .kept: return true
    case .fields(let parts):
      for part: Part in parts where !prepare(part, values, rows, &joinings) { return false }
      return true
    }
  }

  /// The column of an operand; nil if it cannot be computed for all rows.
  private func column(of operand: UpdateRule.Operand, _ values: Column, _ rows: Int) -> Column? {
    if let path: [Int] = operand.path {
      var column: Column = values
      for index: Int in path {
        guard let part: Column = RuleAccumulator.field(column, index) else { return nil }
        column = part.typed(rows)
      }
      return column
    }
    guard context.vectors.accepts(operand.program) else { return nil }
    do throws(VectorFailure) {
      return try VectorRun.run(operand.program, captures, [values], count: rows, context.vectors)
    } catch {
      return nil
    }
  }

  /// A component of tuples.
  private static func field(_ column: Column, _ index: Int) -> Column? {
    switch column {
    case .fields(.tuple, let columns) where index < columns.count: columns[index]
    case .constant(let value): value.tuple.map { (tuple: TupleObject) -> Column in .constant(tuple[index]) }
    case .fields, .numbers, .strings, .lists, .values, .closures: nil
    }
  }

  /// `true` iff a column holds numbers of a kind.
  private static func isNumbers(_ column: Column, _ kind: ScalarKind) -> Bool {
    switch column {
    case .numbers(let numbers): numbers.kind == kind
    case .constant(let value): value.scalarKind == kind
    case .strings, .fields, .lists, .values, .closures: false
    }
  }

  /// `true` iff groups can begin with the rows of a column.
  private func suits(_ column: Column, _ part: Part) -> Bool {
    switch part {
    case .leaf(let leaf, _): return RuleAccumulator.isNumbers(column, leaf.kind)
    case .kept: return true
    case .fields(let parts):
      return parts.indices.allSatisfy { (index: Int) -> Bool in
        guard let field: Column = RuleAccumulator.field(column, index) else { return false }
        return suits(field, parts[index])
      }
    }
  }

  /// Makes groups that begin with a zero value, or with what leaves the first operand as it is.
  private func grow(_ part: Part, to total: Int, _ zero: Value?) {
    switch part {
    case .leaf(let leaf, _): leaf.grow(to: total, zero)
    case .kept(let kept): if let zero { kept.collector.append(.constant(zero), count: total - kept.collector.count) }
    case .fields(let parts):
      for (index, part): (Int, Part) in parts.enumerated() {
        grow(part, to: total, zero.flatMap { (zero: Value) -> Value? in zero.tuple?[index] })
      }
    }
  }

  /// Makes groups that begin with some rows of a column.
  private func grow(_ part: Part, from column: Column, _ rows: Selection) {
    switch part {
    case .leaf(let leaf, _):
      switch column {
      case .numbers(let numbers): leaf.grow(from: numbers, rows)
      case .constant(let value): leaf.grow(by: rows.count, value)
      case .strings, .fields, .lists, .values, .closures: break
      }
    case .kept(let kept): kept.collector.append(column, rows)
    case .fields(let parts):
      for (index, part): (Int, Part) in parts.enumerated() {
        if let field: Column = RuleAccumulator.field(column, index) { grow(part, from: field, rows) }
      }
    }
  }

  override func take() -> Column { RuleAccumulator.take(root) }

  /// Returns the column of a part.
  private static func take(_ part: Part) -> Column {
    switch part {
    case .leaf(let leaf, _): leaf.take()
    case .kept(let kept): kept.take()
    case .fields(let parts): .fields(.tuple, parts.map { (part: Part) -> Column in take(part) })
    }
  }
}
