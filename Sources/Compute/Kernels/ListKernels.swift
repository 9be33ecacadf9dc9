/// Natives on collections that have a loop of their own over a column of lists.
enum ListKernels {
  /// Runs the kernel of a native; nil if it has none for these columns. The views of arrays belong to a class, whose
  /// instance stands before the array.
  static func call(_ key: String, _ arguments: [Column], _ run: VectorRun) throws(VectorFailure) -> Column? {
    if key == "LowPriorityImplicits.wrapArray", case .lists(let lists)? = arguments.last {
      return .lists(lists.seen(as: .sequence(.wrappedArray)))
    }
    guard case .lists(let lists)? = arguments.first else { return nil }
    switch key {
    case "Array.length", "IterableOnceOps.size", "SeqOps.length", "SeqOps.size", "List.length", "Vector.length", "ArrayOps.size":
      return lengths(lists, run.count)
    case "IterableOnceOps.isEmpty", "IterableOnceOps.nonEmpty":
      return emptiness(lists, wanted: key.hasSuffix("isEmpty"), run.count)
    case "Array.apply": return arguments.count == 2 ? try element(lists, arguments[1], run) : nil
    case "IterableOps.map", "ArrayOps.map":
      guard arguments.count >= 2, let container = mapped(lists.container, arguments) else { return nil }
      return try map(lists, arguments[1], container, run)
    case "IterableOnceOps.sum", "ArrayOps.sum": return arguments.count == 2 ? sum(lists, arguments[1], run.count) : nil
    default: return nil
    }
  }

  /// What a map of a collection gives: the kind of collection that Scala builds; nil if that is not told here.
  private static func mapped(_ container: ListColumn.Container, _ arguments: [Column]) -> ListColumn.Container? {
    switch container {
    case .sequence(.list), .sequence(.compactBuffer): return .sequence(.list)
    case .sequence(.vector): return .sequence(.vector)
    case .sequence(.arraySeq): return .sequence(.arraySeq)
    case .sequence(.wrappedArray): return .sequence(.wrappedArray)
    case .sequence: return nil
    case .array:
      guard arguments.count == 3, case .constant(let tag) = arguments[2], let body = tag.native(ClassTagBody.self) else {
        return nil
      }
      return .array(body.body.layout)
    }
  }

  /// The lengths of lists.
  private static func lengths(_ lists: ListColumn, _ count: Int) -> Column {
    let made = NumberColumn(.int, count: count)
    let target: UnsafeMutablePointer<Int32> = made.pointer()
    let offsets: UnsafeMutablePointer<Int32> = lists.pointer
    for row: Int in 0..<count { target[row] = offsets[row + 1] &- offsets[row] }
    return .numbers(made)
  }

  /// Whether lists are empty.
  private static func emptiness(_ lists: ListColumn, wanted: Bool, _ count: Int) -> Column {
    let made = NumberColumn(.boolean, count: count)
    let target: UnsafeMutablePointer<UInt8> = made.pointer()
    let offsets: UnsafeMutablePointer<Int32> = lists.pointer
    for row: Int in 0..<count { target[row] = (offsets[row + 1] == offsets[row]) == wanted ? 1 : 0 }
    return .numbers(made)
  }

  /// The elements of lists at an index; one out of bounds fails.
  private static func element(_ lists: ListColumn, _ index: Column, _ run: VectorRun) throws(VectorFailure) -> Column {
    let offsets: UnsafeMutablePointer<Int32> = lists.pointer
    let memory = ColumnMemory(byteCount: max(1, run.count) &* 4)
    let rows: UnsafeMutablePointer<Int32> = memory.elements()
    let fixed: Int32? = if case .constant(let value) = index { value.asInt } else { nil }
    var indices: UnsafeMutablePointer<Int32>?
    if case .numbers(let numbers) = index { indices = numbers.pointer() }
    if fixed == nil, indices == nil { throw VectorFailure() }
    if run.selection != nil { for row: Int in 0..<run.count { rows[row] = 0 } }
    try run.forEachRow { (row: Int) throws(VectorFailure) in
      let place: Int32 = fixed ?? indices?[row] ?? 0
      guard place >= 0, place < offsets[row + 1] &- offsets[row] else { throw VectorFailure() }
      rows[row] = offsets[row] &+ place
    }
    if run.count > 0, offsets[run.count] == offsets[0] { throw VectorFailure() }
    return lists.child.gathered(Selection(memory, count: run.count))
  }

  /// Runs a function over the elements of all lists at once; nil if it cannot be run on columns.
  private static func map(
    _ lists: ListColumn, _ functions: Column, _ container: ListColumn.Container, _ run: VectorRun
  ) throws(VectorFailure) -> Column? {
    let first = Int(lists.pointer[0])
    let total: Int = Int(lists.pointer[run.count]) &- first
    let child: Column = lists.child.rows(first, total).typed(total)
    let chosen: Selection? = run.selection.map { lists.elements(of: $0) }
    let results: Column
    switch functions {
    case .closures(let program, let captures):
      guard run.task.accepts(program) else { return nil }
      let parents: Selection = lists.parents(count: run.count)
      let spread: [Column] = captures.map { (capture: Column) -> Column in ListKernels.spread(capture, parents, run.count) }
      results = try VectorRun.run(program, spread, [child], count: total, run.task, chosen)
    case .constant(let value):
      guard let closure: Closure = value.closure, let program: Program = closure.program, run.task.accepts(program) else {
        return nil
      }
      results = try VectorRun.run(closure, program, [child], count: total, run.task, selection: chosen)
    case .numbers, .strings, .fields, .lists, .values: return nil
    }
    return .lists(lists.replacing(results, container, count: run.count))
  }

  /// Repeats the captured value of each row for each of its elements; a captured list is an object first, so that its own
  /// elements are not repeated.
  private static func spread(_ capture: Column, _ parents: Selection, _ count: Int) -> Column {
    switch capture {
    case .constant: return capture
    case .lists(let lists):
      var boxed = ElementsBuilder(expected: count, kind: .value)
      for row: Int in 0..<count { boxed.append(lists.value(at: row)) }
      return Column.values(boxed.finish()).gathered(parents)
    case .numbers, .strings, .fields, .values, .closures: return capture.gathered(parents)
    }
  }

  /// Adds up the numbers of each list from left to right; nil where an arithmetic of the program's own adds.
  private static func sum(_ lists: ListColumn, _ arithmetic: Column, _ count: Int) -> Column? {
    guard case .constant(let value) = arithmetic, let instance = value.instance,
      instance.descriptor.name.hasPrefix("scala.math.Numeric$"), case .numbers(let numbers) = lists.child
    else { return nil }
    switch numbers.kind {
    case .int: return sum(lists, numbers, Int32(0), count) { (a: Int32, b: Int32) -> Int32 in a &+ b }
    case .long: return sum(lists, numbers, Int64(0), count) { (a: Int64, b: Int64) -> Int64 in a &+ b }
    case .double: return sum(lists, numbers, 0.0, count) { (a: Double, b: Double) -> Double in a + b }
    case .boolean, .byte, .short, .char, .float: return nil
    }
  }

  /// Folds the numbers of each list.
  @inline(__always)
  private static func sum<Number: BitwiseCopyable>(
    _ lists: ListColumn, _ numbers: NumberColumn, _ zero: Number, _ count: Int, _ add: (Number, Number) -> Number
  ) -> Column {
    let made = NumberColumn(numbers.kind, count: count)
    let target: UnsafeMutablePointer<Number> = made.pointer()
    let source: UnsafeMutablePointer<Number> = numbers.pointer()
    let offsets: UnsafeMutablePointer<Int32> = lists.pointer
    for row: Int in 0..<count {
      var total: Number = zero
      var place = Int(offsets[row])
      while place < Int(offsets[row + 1]) {
        total = add(total, source[place])
        place &+= 1
      }
      target[row] = total
    }
    return .numbers(made)
  }
}
