/// What ran in a session, as the record and the tables need it.
package protocol Activity: Sendable {
  /// Calls `observer` at each change, on the thread that caused it and in the order of the changes.
  func observe(_ observer: @escaping @Sendable (ActivityChange) -> Void)
  /// Every job with its stages and tasks, oldest first.
  func jobs() -> [JobView]
  /// The job with the number `id`.
  func job(_ id: Int) -> JobView?
  /// The jobs that run now, with what their tasks have done so far.
  func running() -> [JobView]
  /// Every attempt of the stage with the number `id`, oldest first.
  func stages(_ id: Int) -> [StageView]
}

/// Something that the record shows at once.
package enum ActivityChange: Sendable {
  /// A job was submitted.
  case started(JobView)
  /// A job has ended; the view is complete.
  case ended(JobView)
}
