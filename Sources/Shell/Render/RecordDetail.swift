/// How much of a job its record shows, from nothing to every task.
package enum RecordDetail: String, CaseIterable, Comparable, Sendable {
  /// No record.
  case off
  /// One line for a job.
  case jobs
  /// And one for each stage.
  case stages
  /// And its tasks.
  case tasks

  package static func < (a: RecordDetail, b: RecordDetail) -> Bool { a.rank < b.rank }

  /// The place in the order of the cases.
  private var rank: Int { RecordDetail.allCases.firstIndex(of: self) ?? 0 }
}
