import Glibc
import Synchronization

/// Prints the record of jobs as they end, and draws those that run.
package final class Recorder: Sendable {
  /// What the record depends on.
  private struct State {
    /// How much is shown.
    var detail: RecordDetail
    /// Jobs that ended since the statement began.
    var ended = 0
    /// Jobs of the statement of which only the number is shown.
    var uncounted = 0
    /// The time that those jobs took, in milliseconds.
    var uncountedTime = 0.0
    /// `true` iff the live block stands on the screen.
    var isLive = false
  }

  /// Where the record goes.
  private let screen: Screen
  /// The jobs.
  private let activity: any Activity
  /// What the record depends on.
  private let state: Mutex<State>
  /// Jobs of one statement that are shown in full; a loop of actions would flood the screen.
  private static let fullRecords = 8
  /// Jobs of one statement of which the first line is shown.
  private static let shortRecords = 40
  /// Milliseconds that a job runs before it is drawn.
  private static let liveAfter = 250.0

  /// Creates the recorder of `activity` and begins to listen.
  package init(screen: Screen, activity: any Activity, detail: RecordDetail) {
    self.screen = screen
    self.activity = activity
    state = Mutex(State(detail: detail))
    activity.observe { [self] (change: ActivityChange) in
      if case .ended(let job) = change { show(job) }
    }
  }

  /// How much is shown.
  package var detail: RecordDetail {
    get { state.withLock { (state: inout State) -> RecordDetail in state.detail } }
    set { state.withLock { (state: inout State) in state.detail = newValue } }
  }

  /// The present time in the events' terms: milliseconds since 1970.
  package static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
  }

  /// Begins a statement.
  package func beginStatement() {
    state.withLock { (state: inout State) in
      state.ended = 0
      state.uncounted = 0
      state.uncountedTime = 0
    }
  }

  /// Ends a statement: tells of the jobs that were not shown.
  package func endStatement() {
    hideLive()
    let (count, time) = state.withLock { (state: inout State) -> (Int, Double) in (state.uncounted, state.uncountedTime) }
    if count > 0 {
      let text = "… \(Figures.counted(count, "more job")), \(Figures.duration(time)) in all (:jobs lists them)"
      screen.printAside([StyledLine(text, .dim)])
    }
  }

  /// Prints the record of a job that has ended.
  private func show(_ job: JobView) {
    let detail = state.withLock { (state: inout State) -> RecordDetail in
      if state.detail == .off { return .off }
      state.ended += 1
      if state.ended <= Recorder.fullRecords { return state.detail }
      if state.ended <= Recorder.shortRecords { return .jobs }
      state.uncounted += 1
      state.uncountedTime += job.duration(now: job.start)
      return .off
    }
    let record = JobRecord(detail: detail, columns: screen.traits.size.columns, now: job.end ?? job.start)
    let lines = record.lines(job)
    if !lines.isEmpty { screen.printAside(lines) }
  }

  /// Draws the jobs that run, if they have run long enough to be worth it.
  package func drawLive() {
    let detail = detail
    if detail == .off { return }
    let now = Recorder.now
    let running = activity.running().filter { (job: JobView) -> Bool in now - job.start > Recorder.liveAfter }
    if running.isEmpty { return hideLive() }
    let size = screen.traits.size
    var lines: [StyledLine] = []
    for job in running { lines.append(contentsOf: JobRecord(detail: detail, columns: size.columns, now: now).lines(job)) }
    let room = max(1, size.rows - 2)
    if lines.count > room {
      lines = [StyledLine("…", .dim)] + lines.suffix(room - 1)
    }
    let isShown = screen.showLive(lines)
    state.withLock { (state: inout State) in state.isLive = isShown }
  }

  /// Takes the live block away.
  package func hideLive() {
    let isLive = state.withLock { (state: inout State) -> Bool in
      defer { state.isLive = false }
      return state.isLive
    }
    if isLive { screen.showLive([]) }
  }

  /// `true` iff the live block stands on the screen.
  package var isLive: Bool { state.withLock { (state: inout State) -> Bool in state.isLive } }
}
