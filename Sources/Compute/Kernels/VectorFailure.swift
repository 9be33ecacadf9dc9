/// A row of a batch failed, or a kernel met what it cannot say: the batch's rows are to be run one by one.
///
/// It carries nothing: running by rows finds the exact exception, element and position.
struct VectorFailure: Error {
  /// Makes the signal.
  init() {}
}
