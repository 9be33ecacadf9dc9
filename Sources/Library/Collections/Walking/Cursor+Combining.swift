import Compute

/// Pairs the elements of two cursors as far as both go.
final class ZippedCursor: Cursor {
  /// The first components.
  private let first: Cursor
  /// The second components.
  private let second: Cursor

  /// Pairs elements.
  init(_ first: Cursor, _ second: Cursor) {
    self.first = first
    self.second = second
    super.init(first.machine)
  }

  override func hasNext() throws(Thrown) -> Bool { try first.hasNext() ? try second.hasNext() : false }
  override func take() throws(Thrown) -> Value { .tuple(try first.take(), try second.take()) }

  override var knownCount: Int? {
    guard let one: Int = first.knownCount, let other: Int = second.knownCount else { return nil }
    return min(one, other)
  }
}

/// Pairs the elements of two cursors as far as one of them goes.
final class PaddedZipCursor: Cursor {
  /// The first components.
  private let first: Cursor
  /// The second components.
  private let second: Cursor
  /// What stands for missing first components.
  private let firstPadding: Value
  /// What stands for missing second components.
  private let secondPadding: Value

  /// Pairs elements, filling up the shorter side.
  init(_ first: Cursor, _ second: Cursor, _ firstPadding: Value, _ secondPadding: Value) {
    self.first = first
    self.second = second
    self.firstPadding = firstPadding
    self.secondPadding = secondPadding
    super.init(first.machine)
  }

  override func hasNext() throws(Thrown) -> Bool { try first.hasNext() ? true : try second.hasNext() }

  override func take() throws(Thrown) -> Value {
    let one: Value? = try first.next()
    let other: Value? = try second.next()
    if one == nil, other == nil { throw Cursor.exhausted(machine) }
    return .tuple(one ?? firstPadding, other ?? secondPadding)
  }
}

/// Gives all results of folding from the left.
final class ScannedCursor: Cursor {
  /// Where the elements come from.
  private let source: Cursor
  /// What combines a result with an element.
  private let combine: (Value, Value) throws(Thrown) -> Value
  /// The latest result.
  private var result: Value
  /// `true` iff the start value was given.
  private var hasBegun = false

  /// Folds from `start`.
  init(_ source: Cursor, _ start: Value, _ combine: @escaping (Value, Value) throws(Thrown) -> Value) {
    self.source = source
    self.combine = combine
    result = start
    super.init(source.machine)
  }

  override func hasNext() throws(Thrown) -> Bool { hasBegun ? try source.hasNext() : true }

  override func take() throws(Thrown) -> Value {
    if hasBegun { result = try combine(result, try source.take()) }
    hasBegun = true
    return result
  }
}

/// Gives elements and then a filling until a length is reached.
final class PaddedCursor: Cursor {
  /// Where the elements come from.
  private let source: Cursor
  /// How many elements were given.
  private var given = 0
  /// The length to be reached.
  private let length: Int
  /// The filling.
  private let padding: Value

  /// Fills up to a length.
  init(_ source: Cursor, to length: Int, with padding: Value) {
    self.source = source
    self.length = length
    self.padding = padding
    super.init(source.machine)
  }

  override func hasNext() throws(Thrown) -> Bool { given < length ? true : try source.hasNext() }

  override func take() throws(Thrown) -> Value {
    if let value: Value = try source.next() {
      given &+= 1
      return value
    }
    guard given < length else { throw Cursor.exhausted(machine) }
    given &+= 1
    return padding
  }
}

/// Gives elements in groups of one size, each a step after the one before.
final class GroupedCursor: Cursor {
  /// Where the elements come from.
  private let source: Cursor
  /// The size of a group.
  private let size: Int
  /// The distance between the starts of two groups.
  private let step: Int
  /// Makes a collection of a group.
  private let make: (Elements) throws(Thrown) -> Value
  /// Makes the filling of a last group that is too short.
  var padding: (() throws(Thrown) -> Value)?
  /// `true` iff a last group that is too short is given.
  var allowsPartial = true
  /// The group before.
  private var previous: Elements = .empty
  /// The group found by `hasNext`.
  private var ahead: Elements?
  /// `true` iff no group was found yet.
  private var isFirst = true

  /// Groups elements.
  init(_ source: Cursor, size: Int, step: Int, _ make: @escaping (Elements) throws(Thrown) -> Value) {
    self.source = source
    self.size = size
    self.step = step
    self.make = make
    super.init(source.machine)
  }

  /// Finds the next group.
  private func fill() throws(Thrown) -> Bool {
    if ahead != nil { return true }
    guard try source.hasNext() else { return false }
    var builder = ElementsBuilder(expected: size)
    if !isFirst {
      if step < size { builder.append(contentsOf: previous.dropFirst(step)) }
      var gap: Int = step - size
      while gap > 0, try source.next() != nil { gap -= 1 }
    }
    let kept: Int = builder.count
    while builder.count < size, let value: Value = try source.next() { builder.append(value) }
    if builder.count == kept { return false }
    if builder.count < size {
      if let padding: () throws(Thrown) -> Value = padding {
        while builder.count < size { builder.append(try padding()) }
      } else if !allowsPartial {
        return false
      }
    }
    isFirst = false
    let group: Elements = builder.finish()
    previous = group
    ahead = group
    return true
  }

  override func hasNext() throws(Thrown) -> Bool { try fill() }

  override func take() throws(Thrown) -> Value {
    guard try fill(), let group: Elements = ahead else { throw Cursor.exhausted(machine) }
    ahead = nil
    return try make(group)
  }
}

/// Can show its next element.
final class BufferedCursor: Cursor {
  /// Where the elements come from.
  private let source: Cursor
  /// The element that was shown.
  private var shown: Value?

  /// Buffers what `source` gives.
  init(_ source: Cursor) {
    self.source = source
    super.init(source.machine)
  }

  /// The next element, which stays the next.
  func head() throws(Thrown) -> Value {
    if let shown: Value { return shown }
    let value: Value = try source.take()
    shown = value
    return value
  }

  override func hasNext() throws(Thrown) -> Bool { shown != nil ? true : try source.hasNext() }

  override func take() throws(Thrown) -> Value {
    if let value: Value = shown {
      shown = nil
      return value
    }
    return try source.take()
  }
}

/// The elements of one iterator for two cursors that go at their own pace.
final class SharedSource {
  /// Where the elements come from.
  private let source: Cursor
  /// What one of the two has taken and the other has not.
  private var gap: [Value] = []
  /// The index of the first element of the gap that was not taken yet.
  private var gapStart = 0
  /// The side that is ahead.
  private var leader = 0

  /// Shares what `source` gives.
  init(_ source: Cursor) { self.source = source }

  /// Whether there is another element for a side.
  func hasNext(_ side: Int) throws(Thrown) -> Bool {
    if side != leader, gapStart < gap.count { return true }
    return try source.hasNext()
  }

  /// The next element for a side.
  func take(_ side: Int) throws(Thrown) -> Value {
    if gapStart == gap.count {
      gap.removeAll()
      gapStart = 0
      leader = side
    }
    if side == leader {
      let value: Value = try source.take()
      gap.append(value)
      return value
    }
    gapStart &+= 1
    return gap[gapStart &- 1]
  }

  /// Makes the cursor of a side.
  func cursor(_ side: Int, _ machine: Machine) -> Cursor { SharedCursor(self, side, machine) }
}

/// One of two cursors over one iterator.
private final class SharedCursor: Cursor {
  /// What both share.
  private let source: SharedSource
  /// Which of the two it is.
  private let side: Int

  /// Makes the cursor of a side.
  init(_ source: SharedSource, _ side: Int, _ machine: Machine) {
    self.source = source
    self.side = side
    super.init(machine)
  }

  override func hasNext() throws(Thrown) -> Bool { try source.hasNext(side) }
  override func take() throws(Thrown) -> Value { try source.take(side) }
}
