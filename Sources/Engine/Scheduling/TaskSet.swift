import Events

/// The tasks of an attempt at a stage: which wait, which run, which are done.
struct TaskSet: Sendable {
  /// The partition of each task.
  let partitions: [Int]
  /// The tasks that wait, the next one last.
  private(set) var pending: [Int]
  /// How often each task was launched.
  private var launches: [Int]
  /// How often each task failed.
  private var failures: [Int]
  /// Whether each task is done.
  private var isDone: [Bool]
  /// The number of tasks that are not done.
  private(set) var remaining: Int
  /// The attempts that run now, and the task of each.
  private(set) var running: [TaskID: Int] = [:]

  /// Makes a set in which every task waits.
  init(partitions: [Int]) {
    self.partitions = partitions
    pending = partitions.indices.reversed()
    launches = Array(repeating: 0, count: partitions.count)
    failures = Array(repeating: 0, count: partitions.count)
    isDone = Array(repeating: false, count: partitions.count)
    remaining = partitions.count
  }

  /// Takes the next waiting task, or nil.
  mutating func take(as id: TaskID) -> (index: Int, attempt: Int)? {
    guard let index: Int = pending.popLast() else { return nil }
    running[id] = index
    defer { launches[index] += 1 }
    return (index, launches[index])
  }

  /// Notes that an attempt succeeded; answers the task's index, or nil if it was none of this set's or done before.
  mutating func succeed(_ id: TaskID) -> Int? {
    guard let index: Int = running.removeValue(forKey: id), !isDone[index] else { return nil }
    isDone[index] = true
    remaining -= 1
    return index
  }

  /// Notes that an attempt failed; answers the task's index and how often it has failed now.
  mutating func fail(_ id: TaskID) -> (index: Int, failures: Int)? {
    guard let index: Int = running.removeValue(forKey: id), !isDone[index] else { return nil }
    failures[index] += 1
    return (index, failures[index])
  }

  /// Lets a task wait again, before all others.
  mutating func retry(_ index: Int) { pending.append(index) }

  /// Gives up what waits.
  mutating func dropPending() { pending = [] }

  /// Notes that an attempt has ended without counting it.
  mutating func forget(_ id: TaskID) { running[id] = nil }

  /// `true` iff a task before `index` runs.
  func runsTask(before index: Int) -> Bool { running.values.contains { $0 < index } }
}
