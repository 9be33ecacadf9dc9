import Compute
import Events
import Glibc
import Synchronization

@testable import Engine

/// A context whose programs are natives, for tests.
func makeEngine(_ master: String = "local[2]", properties: [String: String] = [:], folder: String = "/tmp") -> Engine {
  let host = BareHost()
  let hooks = EngineHooks(
    clock: { () -> Double in
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
    },
    prepareTasks: { (_: Machine, _: Bool) throws(Thrown) -> MachineFactory in
      { (cancellation: Cancellation) -> Machine in Machine(host: host, cancellation: cancellation) }
    },
    iterators: IteratorBridge(
      value: { (rows: RowIterator, _: Machine) -> Value in
        (try? rows.elements()).map { .object(SequenceObject(.list, $0)) } ?? .null
      },
      rows: { (machine: Machine, value: Value) throws(Thrown) -> RowIterator in
        ElementRows(value.sequence?.elements ?? value.array?.elements ?? value.range?.elements ?? .empty)
      }),
    whileWaiting: { (_: Machine, body: () -> Void) in body() },
    mergeAccumulator: { (_: Machine, _: TaskAccumulator) throws(Thrown) -> AccumulatorOutline? in nil }, workingFolder: folder)
  return Engine(master: Master(master, processors: 2) ?? Master("local", processors: 1)!, properties: properties, hooks: hooks)
}

/// A caller at `operation at <console>:1`.
func caller(_ operation: String) -> Caller {
  Caller(machine: Machine(), callSite: OperationSite(operation: operation, place: "<console>:1"), scope: nil)
}

/// A step that makes a row of each row.
func mapping(_ transform: @escaping @Sendable (Value) -> Value) -> NarrowOperation {
  .native(
    NativeStep { (rows: RowIterator, _: Int, _: TaskContext) throws(Thrown) -> RowIterator in
      MappedRows(rows) { (row: Value) throws(Thrown) -> Value in transform(row) }
    })
}

/// A function value that adds Ints.
let addition: Value = .object(
  Closure(arity: 2) { (_: Machine, arguments: Arguments) throws(Thrown) -> Value in .int(arguments.int(0) &+ arguments.int(1)) })

/// The Ints from 1 to a number.
func numbers(_ count: Int32) -> Elements { Elements(count < 1 ? [] : Array(1...count)) }

/// Strings as elements.
func texts(_ texts: String...) -> Elements { Elements(texts.map { (text: String) -> Value in Value(text) }) }

/// The text of elements, as `(a,1) (b,2)`.
func shown(_ elements: Elements) -> String {
  let machine = Machine()
  return elements.map { (value: Value) -> String in (try? machine.text(of: value).text) ?? "?" }.joined(separator: " ")
}

/// Collects what a bus delivers.
final class EventRecorder: Sendable {
  private let events = Mutex<[Event]>([])

  /// Adds an event.
  func note(_ event: Event) { events.withLock { $0.append(event) } }

  /// The status after everything noted.
  var status: Status {
    var status = Status()
    for event: Event in events.withLock({ $0 }) { status.apply(event) }
    return status
  }
}
