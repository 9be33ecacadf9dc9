import Compute

/// Applies a function to each element when it is taken.
final class MappedCursor: Cursor {
  /// Where the elements come from.
  private let source: Cursor
  /// What is applied.
  private let transform: (Value) throws(Thrown) -> Value

  /// Applies a function to what `source` gives.
  init(_ source: Cursor, _ transform: @escaping (Value) throws(Thrown) -> Value) {
    self.source = source
    self.transform = transform
    super.init(source.machine)
  }

  override func hasNext() throws(Thrown) -> Bool { try source.hasNext() }
  override func take() throws(Thrown) -> Value { try transform(try source.take()) }

  override func next() throws(Thrown) -> Value? {
    guard let value: Value = try source.next() else { return nil }
    return try transform(value)
  }

  override var knownCount: Int? { source.knownCount }
}

/// Gives the elements for which a function answers something, and what it answers.
final class ChosenCursor: Cursor {
  /// Where the elements come from.
  private let source: Cursor
  /// What is applied.
  private let choose: (Value) throws(Thrown) -> Value?
  /// What was found by `hasNext`.
  private var ahead: Value?

  /// Applies a function to what `source` gives.
  init(_ source: Cursor, _ choose: @escaping (Value) throws(Thrown) -> Value?) {
    self.source = source
    self.choose = choose
    super.init(source.machine)
  }

  override func hasNext() throws(Thrown) -> Bool {
    while ahead == nil {
      guard let value: Value = try source.next() else { return false }
      ahead = try choose(value)
    }
    return true
  }

  override func take() throws(Thrown) -> Value {
    guard try hasNext(), let value: Value = ahead else { throw Cursor.exhausted(machine) }
    ahead = nil
    return value
  }
}

/// Joins the elements of the collections that a function makes.
final class FlatMappedCursor: Cursor {
  /// Where the elements come from.
  private let source: Cursor
  /// What is applied.
  private let expand: (Value) throws(Thrown) -> Cursor
  /// The collection under way.
  private var inner: Cursor?

  /// Joins what `expand` makes of the elements of `source`.
  init(_ source: Cursor, _ expand: @escaping (Value) throws(Thrown) -> Cursor) {
    self.source = source
    self.expand = expand
    super.init(source.machine)
  }

  override func hasNext() throws(Thrown) -> Bool {
    while true {
      if let inner: Cursor, try inner.hasNext() { return true }
      inner = nil
      guard try source.hasNext() else { return false }
      inner = try expand(try source.take())
    }
  }

  override func take() throws(Thrown) -> Value {
    guard try hasNext(), let inner: Cursor else { throw Cursor.exhausted(machine) }
    return try inner.take()
  }
}

/// Gives the elements of two cursors, one after the other; the second is made when the first has ended.
final class JoinedCursor: Cursor {
  /// The cursor under way.
  private var current: Cursor
  /// Makes the cursor that follows, until that was done.
  private var following: (() throws(Thrown) -> Cursor)?

  /// Gives the elements of `first`, then those of what `following` makes.
  init(_ first: Cursor, _ following: @escaping () throws(Thrown) -> Cursor) {
    current = first
    self.following = following
    super.init(first.machine)
  }

  override func hasNext() throws(Thrown) -> Bool {
    while true {
      if try current.hasNext() { return true }
      guard let make: () throws(Thrown) -> Cursor = following else { return false }
      following = nil
      current = try make()
    }
  }

  override func take() throws(Thrown) -> Value {
    _ = try hasNext()
    return try current.take()
  }
}

/// Gives the elements from one position up to another.
final class SlicedCursor: Cursor {
  /// Where the elements come from.
  private let source: Cursor
  /// How many elements are still to be left out.
  private var skipped: Int
  /// How many elements may still be given; nil for all.
  private var remaining: Int?

  /// Leaves out `drop` elements and gives `take` of the rest.
  init(_ source: Cursor, drop: Int, take: Int?) {
    self.source = source
    skipped = max(0, drop)
    remaining = take.map { (take: Int) -> Int in max(0, take) }
    super.init(source.machine)
  }

  /// Leaves out what has to be.
  private func skip() throws(Thrown) {
    while skipped > 0 {
      guard try source.next() != nil else {
        skipped = 0
        return
      }
      skipped &-= 1
    }
  }

  override func hasNext() throws(Thrown) -> Bool {
    if remaining == 0 { return false }
    try skip()
    return try source.hasNext()
  }

  override func take() throws(Thrown) -> Value {
    if let left: Int = remaining {
      if left == 0 { throw Cursor.exhausted(machine) }
      remaining = left - 1
    }
    try skip()
    return try source.take()
  }

  override var knownCount: Int? {
    guard let count: Int = source.knownCount else { return remaining == 0 ? 0 : nil }
    return min(remaining ?? Int.max, max(0, count - skipped))
  }
}

/// Gives elements up to the first that fails a predicate.
final class PrefixCursor: Cursor {
  /// Where the elements come from; nil after the end.
  private var source: Cursor?
  /// The predicate.
  private let predicate: (Value) throws(Thrown) -> Bool
  /// What was found by `hasNext`.
  private var ahead: Value?

  /// Gives elements while the predicate holds.
  init(_ source: Cursor, _ predicate: @escaping (Value) throws(Thrown) -> Bool) {
    self.source = source
    self.predicate = predicate
    super.init(source.machine)
  }

  override func hasNext() throws(Thrown) -> Bool {
    if ahead != nil { return true }
    guard let source: Cursor, let value: Value = try source.next() else { return false }
    if try predicate(value) {
      ahead = value
      return true
    }
    self.source = nil
    return false
  }

  override func take() throws(Thrown) -> Value {
    guard try hasNext(), let value: Value = ahead else { throw Cursor.exhausted(machine) }
    ahead = nil
    return value
  }
}

/// Leaves out the first elements that satisfy a predicate.
final class SuffixCursor: Cursor {
  /// Where the elements come from.
  private let source: Cursor
  /// The predicate, until an element has failed it.
  private var predicate: ((Value) throws(Thrown) -> Bool)?
  /// The element that failed the predicate.
  private var ahead: Value?

  /// Leaves out elements while the predicate holds.
  init(_ source: Cursor, _ predicate: @escaping (Value) throws(Thrown) -> Bool) {
    self.source = source
    self.predicate = predicate
    super.init(source.machine)
  }

  /// Leaves out what has to be.
  private func skip() throws(Thrown) {
    guard let predicate else { return }
    while let value: Value = try source.next() {
      if try !predicate(value) {
        ahead = value
        break
      }
    }
    self.predicate = nil
  }

  override func hasNext() throws(Thrown) -> Bool {
    try skip()
    return ahead != nil ? true : try source.hasNext()
  }

  override func take() throws(Thrown) -> Value {
    try skip()
    if let value: Value = ahead {
      ahead = nil
      return value
    }
    return try source.take()
  }
}
