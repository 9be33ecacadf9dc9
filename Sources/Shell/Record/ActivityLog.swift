import Events
import Synchronization

/// The jobs of a session, as a fold over its events.
package final class ActivityLog: Activity {
  /// What the events came to so far.
  private let state = Mutex(ActivityFold())
  /// Who is told of changes.
  private let observers = Mutex<[@Sendable (ActivityChange) -> Void]>([])

  /// Creates the log of a session in which nothing has run.
  package init() {}

  /// Takes the next event.
  package func receive(_ event: Event) {
    let change = state.withLock { (state: inout ActivityFold) -> ActivityChange? in state.apply(event) }
    guard let change else { return }
    let told = observers.withLock { (observers: inout [@Sendable (ActivityChange) -> Void]) in observers }
    for observer in told { observer(change) }
  }

  package func observe(_ observer: @escaping @Sendable (ActivityChange) -> Void) {
    observers.withLock { (observers: inout [@Sendable (ActivityChange) -> Void]) in observers.append(observer) }
  }

  package func jobs() -> [JobView] {
    state.withLock { (state: inout ActivityFold) -> [JobView] in state.jobs }
  }

  package func job(_ id: Int) -> JobView? {
    state.withLock { (state: inout ActivityFold) -> JobView? in state.job(id) }
  }

  package func running() -> [JobView] {
    state.withLock { (state: inout ActivityFold) -> [JobView] in
      state.running.sorted().compactMap { (id: Int) -> JobView? in state.job(id) }
    }
  }

  package func stages(_ id: Int) -> [StageView] {
    state.withLock { (state: inout ActivityFold) -> [StageView] in
      for job in state.jobs.reversed() {
        let attempts = job.stages.filter { (stage: StageView) -> Bool in stage.id == id }
        if !attempts.isEmpty { return attempts }
      }
      return []
    }
  }
}
