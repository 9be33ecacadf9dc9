/// Collects elements in order; the first ones decide how they lie in memory, a mixture becomes tagged values.
package struct ElementsBuilder {
  /// What was collected so far.
  package private(set) var elements: Elements

  /// The most elements that room is made for before they come: what is expected may be more than there is memory for.
  private static let mostRoom = 1 << 22

  /// Begins with room for an expected number of elements, kept as `kind` if one is named.
  package init(expected: Int = 0, kind: ElementKind? = nil) {
    let expected: Int = min(expected, ElementsBuilder.mostRoom)
    if let kind: ElementKind, kind != .computed {
      elements = Elements(ElementBuffer(kind, capacity: max(4, expected), front: 0), start: 0, count: 0)
      room = 0
    } else {
      elements = .empty
      room = expected
    }
  }

  /// How many elements to make room for when the first one comes.
  private var room: Int

  /// The number of elements so far.
  package var count: Int { elements.count }

  /// Adds an element.
  package mutating func append(_ value: Value) {
    if room > 0 {
      elements = Elements(ElementBuffer(ElementKind(of: value), capacity: room, front: 0), start: 0, count: 0)
      room = 0
    }
    elements.append(value)
  }

  /// Adds elements.
  package mutating func append(contentsOf other: Elements) {
    if count == 0, room == 0, elements.kind == .value, elements.buffer.capacity == 0 {
      elements = other
      return
    }
    for index in 0..<other.count { append(other[index]) }
  }

  /// Returns what was collected and begins anew.
  package mutating func finish() -> Elements {
    defer {
      elements = .empty
      room = 0
    }
    return elements
  }
}
