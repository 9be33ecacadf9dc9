/// Joins the rows of many batches in one column; texts are copied, so that no batch is kept alive.
package struct ColumnCollector: ~Copyable {
  /// What was collected, by form.
  private var store: Store = .empty
  /// The number of rows so far.
  package private(set) var count = 0

  /// What was collected, by form.
  private enum Store {
    case empty
    case constant(Value)
    case numbers(ScalarKind, Growing)
    case strings(Texts)
    case fields(Column.FieldShape, [Part])
    case lists(ListColumn.Container, Growing, Part)
    case values(ElementsBuilder)

    /// `true` iff rows are kept in a form of their own.
    var isTyped: Bool {
      switch self {
      case .numbers, .strings, .fields, .lists: true
      case .empty, .constant, .values: false
      }
    }
  }

  /// The collector of a field or of the elements of lists.
  private final class Part {
    var collector = ColumnCollector()

    /// Hands out what was collected.
    func take() -> Column {
      var taken = ColumnCollector()
      swap(&taken, &collector)
      return taken.finish()
    }
  }

  /// Memory of fixed-width elements that grows.
  private final class Growing {
    var memory = GrowingMemory()

    /// Hands out the memory.
    func take() -> ColumnMemory {
      var taken = GrowingMemory()
      swap(&taken, &memory)
      return ColumnMemory(taken)
    }
  }

  /// Views with the arena that keeps their bytes.
  private final class Texts {
    var views = GrowingMemory()
    var arena = TextArena()

    /// Hands out the strings.
    func take() -> StringColumn {
      var taken = GrowingMemory()
      swap(&taken, &views)
      return StringColumn(ColumnMemory(taken), owners: arena.chunks)
    }
  }

  /// Makes a collector without rows.
  package init() {}

  /// Adds the first rows of a column.
  package mutating func append(_ column: Column, count number: Int) {
    if number <= 0 { return }
    adopt(column)
    switch (store, column) {
    case (.constant, .constant): break
    case (.numbers(let kind, let growing), .numbers(let numbers)):
      growing.memory.append(UnsafePointer(numbers.pointer(UInt8.self)), number &* ElementKind(kind).stride)
    case (.strings(let texts), .strings(let strings)):
      let views: UnsafeMutablePointer<StringView> = strings.pointer
      let target: UnsafeMutablePointer<StringView> = texts.views.extend(by: number &* MemoryLayout<StringView>.stride)
        .assumingMemoryBound(to: StringView.self)
      for row: Int in 0..<number { target[row] = texts.arena.keep(views[row]) }
    case (.fields(_, let parts), .fields(_, let columns)):
      for (part, inner): (Part, Column) in zip(parts, columns) { part.collector.append(inner, count: number) }
    case (.lists(_, let offsets, let part), .lists(let lists)):
      let first = Int(lists.pointer[0])
      let base = Int32(truncatingIfNeeded: part.collector.count &- first)
      for row: Int in 1...number { offsets.memory.append(lists.pointer[row] &+ base) }
      let rows: Int = Int(lists.pointer[number]) &- first
      part.collector.append(lists.child.rows(first, rows), count: rows)
    default: appendValues(column, number)
    }
    count &+= number
  }

  /// Adds the rows of a selection.
  package mutating func append(_ column: Column, _ selection: Selection) {
    if selection.count == 0 { return }
    adopt(column)
    let rows: UnsafeMutablePointer<Int32> = selection.rows
    switch (store, column) {
    case (.strings(let texts), .strings(let strings)):
      let views: UnsafeMutablePointer<StringView> = strings.pointer
      let target: UnsafeMutablePointer<StringView> = texts.views.extend(by: selection.count &* MemoryLayout<StringView>.stride)
        .assumingMemoryBound(to: StringView.self)
      for index: Int in 0..<selection.count { target[index] = texts.arena.keep(views[Int(rows[index])]) }
    case (.numbers(let kind, let growing), .numbers(let numbers)):
      let room: UnsafeMutableRawPointer = growing.memory.extend(by: selection.count &* ElementKind(kind).stride)
      numbers.gather(selection, into: room)
    case (.fields(_, let parts), .fields(_, let columns)):
      for (part, inner): (Part, Column) in zip(parts, columns) { part.collector.append(inner, selection) }
    default:
      append(column.gathered(selection), count: selection.count)
      return
    }
    count &+= selection.count
  }

  /// Returns the rows as a column.
  package consuming func finish() -> Column {
    switch store {
    case .empty: return .values(.empty)
    case .constant(let value): return .constant(value)
    case .numbers(let kind, let growing): return .numbers(NumberColumn(kind, growing.take()))
    case .strings(let texts): return .strings(texts.take())
    case .fields(let shape, let parts): return .fields(shape, parts.map { (part: Part) -> Column in part.take() })
    case .lists(let container, let offsets, let part):
      return .lists(ListColumn(container, offsets: offsets.take(), child: part.take()))
    case .values(var builder): return .values(builder.finish())
    }
  }

  /// Prepares for the rows of a column: the first column decides the form, one of another form makes it a value a row.
  private mutating func adopt(_ column: Column) {
    switch (store, column) {
    case (.empty, _): store = ColumnCollector.fresh(for: column)
    case (.constant(let known), .constant(let value)):
      if !ColumnCollector.isSame(known, value) { spread(like: column) }
    case (.constant, _): spread(like: column)
    case (.numbers(let kind, _), .numbers(let numbers)) where kind == numbers.kind: break
    case (.strings, .strings), (.values, _): break
    case (.fields(let shape, let parts), .fields(let other, let columns)) where shape == other && parts.count == columns.count:
      break
    case (.lists(let container, _, _), .lists(let lists)) where container == lists.container: break
    case (.numbers, .constant(let value)):
      if case .numbers(let kind, _) = store, value.scalarKind == kind { break }
      widen()
    case (.strings, .constant(let value)) where value.string != nil: break
    default: widen()
    }
  }

  /// Returns an empty store for a column's form.
  private static func fresh(for column: Column) -> Store {
    switch column {
    case .constant(let value): return .constant(value)
    case .numbers(let numbers): return .numbers(numbers.kind, Growing())
    case .strings: return .strings(Texts())
    case .fields(let shape, let columns): return .fields(shape, columns.map { (_: Column) -> Part in Part() })
    case .lists(let lists):
      let offsets = Growing()
      offsets.memory.append(Int32(0))
      return .lists(lists.container, offsets, Part())
    case .values, .closures: return .values(ElementsBuilder(kind: .value))
    }
  }

  /// `true` iff two constants need not be told apart.
  private static func isSame(_ left: Value, _ right: Value) -> Bool {
    if let kind: ScalarKind = left.scalarKind { return right.scalarKind == kind && left.word == right.word }
    return left.isNull ? right.isNull : left.object != nil && left.object === right.object
  }

  /// Writes a constant out, in the form that a column which comes next has, if it is of that form.
  private mutating func spread(like column: Column) {
    guard case .constant(let value) = store else { return }
    let rows: Int = count
    store = .values(ElementsBuilder(kind: .value))
    count = 0
    let written: Column = ColumnMerge.spread(value, rows)
    switch (written, column) {
    case (.numbers(let a), .numbers(let b)) where a.kind == b.kind: store = .empty
    case (.numbers, .constant(let other)) where other.scalarKind == value.scalarKind: store = .empty
    case (.strings, .strings): store = .empty
    default: break
    }
    append(written, count: rows)
  }

  /// Turns what was collected into a value a row.
  private mutating func widen() {
    let rows: Int = count
    var old: Store = .values(ElementsBuilder(kind: .value))
    swap(&store, &old)
    var builder = ElementsBuilder(kind: .value)
    var former = ColumnCollector()
    former.store = old
    former.count = rows
    let column: Column = former.finish()
    for row: Int in 0..<rows { builder.append(column.value(at: row)) }
    store = .values(builder)
  }

  /// Adds rows one by one.
  private mutating func appendValues(_ column: Column, _ number: Int) {
    if case .constant(let value) = column, store.isTyped {
      switch store {
      case .numbers, .strings:
        let before: Int = count
        append(ColumnMerge.spread(value, number), count: number)
        count = before
        return
      default: break
      }
    }
    guard case .values(var builder) = store else { return }
    store = .empty
    for row: Int in 0..<number { builder.append(column.value(at: row)) }
    store = .values(builder)
  }
}
