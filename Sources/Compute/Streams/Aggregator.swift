/// How the values of a key are joined into a combiner, as Spark's Aggregator says.
package enum Aggregator: Sendable {
  /// Values and combiners are of one type, joined by one function: reduceByKey.
  case reduce(Value)
  /// `V => C`, `(C, V) => C`, `(C, C) => C`: combineByKey.
  case combine(create: Value, mergeValue: Value, mergeCombiners: Value)
  /// A zero value that each key begins with a copy of, `(U, V) => U` and `(U, U) => U`: aggregateByKey and foldByKey.
  case fold(zero: Value, mergeValue: Value, mergeCombiners: Value)
  /// The values of a key one after the other: groupByKey.
  case group

  /// The function values of the program that are called.
  package var functions: [Value] {
    switch self {
    case .reduce(let function): [function]
    case .combine(let create, let mergeValue, let mergeCombiners): [create, mergeValue, mergeCombiners]
    case .fold(let zero, let mergeValue, let mergeCombiners): [zero, mergeValue, mergeCombiners]
    case .group: []
    }
  }

  /// Returns the aggregator with its functions replaced by a task's own copies.
  package func localized(_ context: TaskContext) throws(Thrown) -> Aggregator {
    switch self {
    case .reduce(let function): return .reduce(try context.localize(function))
    case .combine(let create, let mergeValue, let mergeCombiners):
      return .combine(
        create: try context.localize(create), mergeValue: try context.localize(mergeValue),
        mergeCombiners: try context.localize(mergeCombiners))
    case .fold(let zero, let mergeValue, let mergeCombiners):
      return .fold(
        zero: try context.localize(zero), mergeValue: try context.localize(mergeValue),
        mergeCombiners: try context.localize(mergeCombiners))
    case .group: return .group
    }
  }
}
