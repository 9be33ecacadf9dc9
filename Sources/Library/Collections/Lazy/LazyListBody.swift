import Compute

/// A cell of a LazyList or Stream: computed when it is first looked at.
package struct LazyListBody: NativeBody {
  /// What is known of the cell.
  enum State {
    /// Not computed yet: what computes it.
    case pending(() throws(Thrown) -> State)
    /// No further element.
    case empty
    /// An element, perhaps not computed yet, and the rest.
    case cell(Value, NativeObject<LazyListBody>)
  }

  /// What is known of the cell.
  var state: State
  /// `true` iff it is a Stream, whose first element is computed with the cell.
  let isStream: Bool

  /// Makes a cell that is not computed yet.
  init(isStream: Bool = false, _ compute: @escaping () throws(Thrown) -> State) {
    state = .pending(compute)
    self.isStream = isStream
  }

  /// Makes a cell that is known.
  init(_ state: State, isStream: Bool = false) {
    self.state = state
    self.isStream = isStream
  }

  /// `true` iff it is known that there are no elements.
  var isKnownEmpty: Bool {
    if case .empty = state { true } else { false }
  }

  package var descriptor: ClassDescriptor { isStream ? LazyListBody.stream : LazyListBody.lazyList }

  /// The ancestors of both classes.
  private static let ancestors: [String] =
    CollectionAncestors.seq + [
      "scala.collection.immutable.Seq", "scala.collection.immutable.LinearSeq", "scala.collection.LinearSeq",
      "scala.collection.immutable.Iterable",
    ]
  /// `LazyList`
  private static let lazyList = ClassDescriptor(
    name: "scala.collection.immutable.LazyList", superclass: WellKnown.object, ancestors: ancestors, flags: [.serializable])
  /// `Stream`
  private static let stream = ClassDescriptor(
    name: "scala.collection.immutable.Stream", superclass: WellKnown.object, ancestors: ancestors, flags: [.serializable])

  package func equals(_ other: Object, _ comparison: inout Comparing, as this: Object) throws(Thrown) -> Bool {
    if other === this { return true }
    guard let one: Elements = try this.sequenceElements(comparison.machine),
      let two: Elements = try other.sequenceElements(comparison.machine), one.count == two.count
    else { return false }
    comparison.later(.elements(one, two, from: 0))
    return true
  }

  package func hashParts(_ machine: Machine, of this: Object) throws(Thrown) -> HashParts {
    .sequence(try this.sequenceElements(machine) ?? .empty)
  }

  package func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts {
    let name: String = isStream ? "Stream" : "LazyList"
    guard let start = this.native(LazyListBody.self) else { return .text(name) }
    var shown: [Value] = []
    var cell: NativeObject<LazyListBody> = start
    var seen: Set<ObjectIdentifier> = []
    while case .cell(let value, let rest) = cell.body.state {
      if !seen.insert(ObjectIdentifier(cell)).inserted {
        shown.append(Value("<cycle>"))
        break
      }
      shown.append(value)
      cell = rest
    }
    if case .pending = cell.body.state { shown.append(Value("<not computed>")) }
    return .group(open: name + "(", separator: ", ", close: ")", .values(shown))
  }

  package mutating func releaseChildren(_ release: inout Release) {
    if case .cell(let value, let rest) = state {
      state = .empty
      release.release(value)
      release.release(rest)
    }
  }
}

extension NativeObject<LazyListBody> {
  /// Computes the cell, if that was not done, and returns its element and the rest.
  func cell() throws(Thrown) -> (value: Value, rest: NativeObject<LazyListBody>)? {
    while true {
      switch body.state {
      case .empty: return nil
      case .cell(let value, let rest): return (value, rest)
      case .pending(let compute): body.state = try compute()
      }
    }
  }
}

/// Visits the elements of a LazyList, computing each when it is taken.
final class LazyCursor: Cursor {
  /// The cell that comes next.
  private var cell: NativeObject<LazyListBody>

  /// Begins at a cell.
  init(_ machine: Machine, _ cell: NativeObject<LazyListBody>) {
    self.cell = cell
    super.init(machine)
  }

  override func hasNext() throws(Thrown) -> Bool { try cell.cell() != nil }

  /// Counts as a step: a lazy list may have no end.
  override func take() throws(Thrown) -> Value {
    try machine.spend(1)
    guard let (value, rest) = try cell.cell() else { throw Cursor.exhausted(machine) }
    cell = rest
    return value
  }
}

/// Makes lazy lists.
enum LazyLists {
  /// Makes a lazy list of what a cursor gives.
  static func value(_ cursor: Cursor, isStream: Bool = false) throws(Thrown) -> Value {
    let cell: NativeObject<LazyListBody> = pending(isStream: isStream) { () throws(Thrown) -> Cursor in cursor }
    if isStream { _ = try cell.cell() }
    return .object(cell)
  }

  /// Makes a lazy list of what a cursor gives that is made when the list is first looked at.
  static func pending(isStream: Bool, _ make: @escaping () throws(Thrown) -> Cursor) -> NativeObject<LazyListBody> {
    NativeObject(
      LazyListBody(isStream: isStream) { () throws(Thrown) -> LazyListBody.State in
        let cursor: Cursor = try make()
        guard try cursor.hasNext() else { return .empty }
        let value: Value = try cursor.take()
        return .cell(value, pending(isStream: isStream) { () throws(Thrown) -> Cursor in cursor })
      })
  }
}
