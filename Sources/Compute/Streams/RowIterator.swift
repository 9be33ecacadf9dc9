/// Rows pulled one at a time: how a partition is read where each row's effects must come in order.
///
/// A row is asked for only when the consumer wants it, so effects of a chain of iterators interleave as in Scala. A class, so
/// that chains of any depth are one type; owned by one task.
package class RowIterator {
  /// Makes an iterator.
  init() {}

  /// The next row, or nil when there are no more; after nil it is nil for ever.
  package func next() throws(Thrown) -> Value? { nil }
}

/// The rows of stored elements.
package final class ElementRows: RowIterator {
  private let elements: Elements
  private var position: Int
  private let end: Int

  /// Makes an iterator over a range of elements, by default all.
  package init(_ elements: Elements, from start: Int = 0, to end: Int? = nil) {
    self.elements = elements
    position = max(0, start)
    self.end = min(elements.count, end ?? elements.count)
  }

  package override func next() throws(Thrown) -> Value? {
    guard position < end else { return nil }
    defer { position += 1 }
    return elements[position]
  }
}

/// Rows made by Swift code.
package final class GeneratedRows: RowIterator {
  /// Returns the next row.
  package typealias Step = () throws(Thrown) -> Value?

  private var step: Step?

  /// Makes an iterator that calls `step` until it answers nil.
  package init(_ step: @escaping Step) { self.step = step }

  package override func next() throws(Thrown) -> Value? {
    guard let step else { return nil }
    let row: Value? = try step()
    if row == nil { self.step = nil }
    return row
  }
}

/// The rows of several iterators, one after the other; each is made when the one before has ended.
package final class ConcatenatedRows: RowIterator {
  /// Returns the next iterator.
  package typealias Supply = () throws(Thrown) -> RowIterator?

  private var current: RowIterator?
  private var supply: Supply?

  /// Makes an iterator over what `supply` hands out until it answers nil.
  package init(_ supply: @escaping Supply) { self.supply = supply }

  package override func next() throws(Thrown) -> Value? {
    while true {
      if let row: Value = try current?.next() { return row }
      guard let supply else { return nil }
      current = try supply()
      if current == nil {
        self.supply = nil
        return nil
      }
    }
  }
}

extension RowIterator {
  /// Pulls all remaining rows into storage; a machine sees to it that this can be cancelled and keeps to the memory budget.
  package final func elements(_ machine: Machine? = nil) throws(Thrown) -> Elements {
    var builder = ElementsBuilder()
    while let row: Value = try next() {
      builder.append(row)
      if builder.count & 1023 == 0 { try machine?.spend(1024) }
    }
    return builder.finish()
  }

  /// Calls `body` with each remaining row.
  package final func forEach(_ body: (Value) throws(Thrown) -> Void) throws(Thrown) {
    while let row: Value = try next() { try body(row) }
  }
}

extension Layout {
  /// The element layout of an Array that holds these elements, as far as it shows in them.
  package init(holding elements: Elements) {
    switch elements.kind.scalar {
    case .boolean: self = .boolean
    case .byte: self = .byte
    case .short: self = .short
    case .char: self = .char
    case .int: self = .int
    case .long: self = .long
    case .float: self = .float
    case .double: self = .double
    case nil:
      let isText: Bool = !elements.isEmpty && elements.allSatisfy { (value: Value) -> Bool in value.string != nil }
      self = isText ? .string : .any
    }
  }
}
