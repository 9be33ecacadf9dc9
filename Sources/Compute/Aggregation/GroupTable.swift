/// Numbers the distinct keys of batches in the order in which they are first seen.
///
/// It knows keys whose equality is that of their bits: integers, characters, Booleans, strings, floating-point numbers without
/// NaN and negative zero, and tuples and case classes of these. Other keys are left to `AppendOnlyMap`.
final class GroupTable {
  /// How keys are compared.
  private enum Form: Equatable {
    case undecided
    /// As 64-bit words, made of scalars of these kinds.
    case words([ScalarKind])
    /// As strings.
    case texts
    /// As the bytes of their parts.
    case encoded(KeyEncoding.Shape)
  }

  /// The numbers of a batch's keys.
  struct Numbering {
    /// The number of each row's key, as Int32.
    let memory: ColumnMemory
    /// The rows whose keys were seen for the first time; their numbers follow one another.
    let fresh: Selection

    /// The number of each row's key.
    var numbers: UnsafeMutablePointer<Int32> { memory.elements() }
  }

  private var form: Form = .undecided
  private var words = WordTable()
  private var texts = TextTable()
  /// The keys by number, unless they are strings.
  private var keys = ColumnCollector()
  /// The number of distinct keys.
  private(set) var count = 0

  /// Numbers the keys of a batch; nil if the table does not know them, in which case it is as before.
  func number(_ column: Column, _ count: Int) -> Numbering? {
    let column: Column = KeyEncoding.spread(column.typed(count), count)
    guard let wanted: Form = GroupTable.form(of: column, count), form == .undecided || form == wanted else { return nil }
    form = wanted
    let numbers = ColumnMemory(byteCount: max(1, count) &* 4)
    let fresh = ColumnMemory(byteCount: max(1, count) &* 4)
    let new: Int
    switch (form, column) {
    case (.words, .numbers(let numbers64)): new = number(numbers64, count, numbers.elements(), fresh.elements())
    case (.words, _):
      let packed: ColumnMemory = KeyEncoding.packed(column, count)
      new = words.number(UnsafePointer(packed.elements(UInt64.self)), count, numbers.elements(), fresh.elements())
    case (.texts, .strings(let strings)):
      new = texts.number(UnsafePointer(strings.pointer), count, numbers.elements(), fresh.elements())
    case (.encoded, _):
      let bytes: StringColumn = KeyEncoding.encoded(column, count)
      new = texts.number(UnsafePointer(bytes.pointer), count, numbers.elements(), fresh.elements())
    case (.texts, _), (.undecided, _): return nil
    }
    let selection = Selection(fresh, count: new)
    if form != .texts { keys.append(column, selection) }
    self.count &+= new
    return Numbering(memory: numbers, fresh: selection)
  }

  /// Numbers scalars.
  private func number(
    _ column: NumberColumn, _ count: Int, _ numbers: UnsafeMutablePointer<Int32>, _ fresh: UnsafeMutablePointer<Int32>
  ) -> Int {
    switch ElementKind(column.kind).stride {
    case 1: words.number(UnsafePointer(column.pointer(UInt8.self)), count, numbers, fresh)
    case 2: words.number(UnsafePointer(column.pointer(UInt16.self)), count, numbers, fresh)
    case 4: words.number(UnsafePointer(column.pointer(UInt32.self)), count, numbers, fresh)
    default: words.number(UnsafePointer(column.pointer(UInt64.self)), count, numbers, fresh)
    }
  }

  /// Returns the keys by number; the table is empty afterwards.
  func takeKeys() -> Column {
    var former = ColumnCollector()
    swap(&former, &keys)
    var strings = TextTable()
    swap(&strings, &texts)
    words = WordTable()
    let isText: Bool = form == .texts
    form = .undecided
    count = 0
    return isText ? .strings(strings.strings()) : former.finish()
  }

  /// How the keys of a column are compared; nil if the table does not know them.
  private static func form(of column: Column, _ count: Int) -> Form? {
    switch column {
    case .numbers(let numbers): return KeyEncoding.isPlain(numbers, count) ? .words([numbers.kind]) : nil
    case .strings(let strings): return KeyEncoding.isPlain(strings, count) ? .texts : nil
    case .fields:
      guard let shape: KeyEncoding.Shape = KeyEncoding.shape(of: column, count) else { return nil }
      if let kinds: [ScalarKind] = shape.scalars, kinds.reduce(0, { $0 + ElementKind($1).stride }) <= 8 { return .words(kinds) }
      return .encoded(shape)
    case .constant, .lists, .values, .closures: return nil
    }
  }
}
