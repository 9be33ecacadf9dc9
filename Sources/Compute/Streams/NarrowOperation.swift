/// What a narrow dependency does to each partition: a function value of the program, or one of the built-in steps.
package enum NarrowOperation: Sendable {
  /// `T => U` for each row.
  case map(Value)
  /// `T => Boolean` for each row.
  case filter(Value)
  /// `T => IterableOnce[U]` for each row.
  case flatMap(Value)
  /// `V => U` for the second component of each pair.
  case mapValues(Value)
  /// `V => IterableOnce[U]` for the second component of each pair.
  case flatMapValues(Value)
  /// `T => K`, kept as the key before the row.
  case keyBy(Value)
  /// The first components of pairs.
  case keys
  /// The second components of pairs.
  case values
  /// One Array of all rows, with this element layout, or one that suits the rows.
  case glom(Layout?)
  /// `Iterator[T] => Iterator[U]`.
  case mapPartitions(Value)
  /// `(Int, Iterator[T]) => Iterator[U]`, given the partition's number.
  case mapPartitionsWithIndex(Value)
  /// A step written in Swift.
  case native(NativeStep)

  /// The function values of the program that are called.
  package var functions: [Value] {
    switch self {
    case .map(let function), .filter(let function), .flatMap(let function), .mapValues(let function),
      .flatMapValues(let function), .keyBy(let function), .mapPartitions(let function), .mapPartitionsWithIndex(let function):
      [function]
    case .native(let step): step.functions
    case .keys, .values, .glom: []
    }
  }
}

/// A step over the rows of a partition that is written in Swift.
package struct NativeStep: Sendable {
  /// Returns the rows that come out, given the partition's number.
  package typealias Body = @Sendable (RowIterator, Int, TaskContext) throws(Thrown) -> RowIterator
  /// Returns the batches that come out, given the partition's number.
  package typealias BatchBody = @Sendable (BatchIterator, Int, TaskContext) throws(Thrown) -> BatchIterator

  /// The function values of the program that it calls, so that they can be copied for tasks.
  package let functions: [Value]
  /// What it does.
  package let body: Body
  /// What it does with batches where nothing has effects, if it can.
  package let batches: BatchBody?

  /// Makes a step.
  package init(functions: [Value] = [], batches: BatchBody? = nil, _ body: @escaping Body) {
    self.functions = functions
    self.batches = batches
    self.body = body
  }
}
