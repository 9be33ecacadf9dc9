/// A function of the program as a task applies it to batches: by kernels where they can say what it does, else row by row.
final class BatchFunction {
  /// The task's own copy of the function.
  private let function: Value
  /// The function's closure and program, if columns can go through it.
  private let vector: (closure: Closure, program: Program)?
  /// The task.
  private let context: TaskContext
  /// How many batches kernels could not say.
  private var failures = 0
  /// How many batches there were.
  private var batches = 0

  /// Prepares a function of the driver for the task.
  convenience init(original: Value, _ context: TaskContext) throws(Thrown) {
    self.init(try context.localize(original), context)
  }

  /// Prepares a function that is the task's own.
  init(_ function: Value, _ context: TaskContext) {
    self.function = function
    self.context = context
    if let closure: Closure = function.closure, let program: Program = closure.program, context.vectors.accepts(program) {
      vector = (closure, program)
    } else {
      vector = nil
    }
  }

  /// Computes the results for the rows of columns, one for each parameter.
  ///
  /// - Throws: what a row raises, though perhaps not the first one: whoever runs the task runs it again by rows.
  func results(_ arguments: [Column], count: Int) throws(Thrown) -> Column {
    try context.machine.spend(16 + count / 64)
    batches += 1
    if let vector, failures < 8 || failures < batches / 2 {
      do throws(VectorFailure) {
        let columns: [Column] = arguments.map { (column: Column) -> Column in column.typed(count) }
        return try VectorRun.run(vector.closure, vector.program, columns, count: count, context.vectors)
      } catch {
        failures += 1
      }
    }
    return try resultsByRow(arguments, count)
  }

  /// Calls the function for each row.
  private func resultsByRow(_ arguments: [Column], _ count: Int) throws(Thrown) -> Column {
    let machine: Machine = context.machine
    var builder = ElementsBuilder(expected: count)
    for row: Int in 0..<count {
      switch arguments.count {
      case 1: builder.append(try machine.call(function, arguments[0].value(at: row)))
      case 2: builder.append(try machine.call(function, arguments[0].value(at: row), arguments[1].value(at: row)))
      default:
        let values: [Value] = arguments.map { (column: Column) -> Value in column.value(at: row) }
        builder.append(try machine.call(function, arguments: values))
      }
    }
    return Column(builder.finish())
  }

  /// The rows for which the function's result is true; nil if it is for all.
  func selected(_ column: Column, count: Int) throws(Thrown) -> Selection? {
    switch try results([column], count: count) {
    case .constant(let value): return value.isTrue ? nil : Selection(ColumnMemory(byteCount: 4), count: 0)
    case .numbers(let flags) where flags.kind == .boolean:
      let chosen: Selection = NumberKernels.selected(flags, count: count)
      return chosen.count == count ? nil : chosen
    default: throw context.demandRows()
    }
  }
}

extension TaskContext {
  /// Returns the columns of keys and values of a batch of pairs.
  func pairs(_ batch: Batch) throws(Thrown) -> (keys: Column, values: Column) {
    switch batch.column.typed(batch.count) {
    case .fields(.tuple, let columns) where columns.count == 2: return (columns[0], columns[1])
    case .constant(let value):
      guard let tuple: TupleObject = value.tuple, tuple.fieldCount == 2 else { throw demandRows() }
      return (.constant(tuple[0]), .constant(tuple[1]))
    case .values(let elements):
      var keys = ElementsBuilder(expected: batch.count)
      var values = ElementsBuilder(expected: batch.count)
      for row: Int in 0..<batch.count {
        guard let tuple: TupleObject = elements[row].tuple, tuple.fieldCount == 2 else { throw demandRows() }
        keys.append(tuple[0])
        values.append(tuple[1])
      }
      return (Column(keys.finish()), Column(values.finish()))
    default: throw demandRows()
    }
  }
}
