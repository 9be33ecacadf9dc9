import Synchronization

/// A range of an element buffer: the content of a List, Vector, Array, ArrayBuffer, …, with value semantics.
///
/// Copying and cutting share the memory. Changing copies it first unless this range is the only one that sees it, except
/// that a place next to the range which nobody uses is simply taken.
@usableFromInline package struct Elements: Sendable {
  /// The memory.
  @usableFromInline package internal(set) var buffer: ElementBuffer
  /// The place of the first element.
  @usableFromInline package internal(set) var start: Int
  /// The number of elements.
  @usableFromInline package internal(set) var count: Int

  /// No elements.
  package static let empty = Elements(ElementBuffer.empty, start: 0, count: 0)

  /// Sees a range of a buffer.
  @inlinable package init(_ buffer: ElementBuffer, start: Int, count: Int) {
    self.init(trusted: buffer, start, count)
  }

  /// Sees a range of a buffer.
  @usableFromInline init(trusted buffer: ElementBuffer, _ start: Int, _ count: Int) {
    self.buffer = buffer
    self.start = start
    self.count = count
  }

  /// Sees what a source computes.
  package init(_ source: ElementSource) { self.init(ElementBuffer(source), start: 0, count: source.count) }

  /// Keeps these values.
  package init(_ values: [Value]) {
    var builder = ElementsBuilder(expected: values.count)
    for value: Value in values { builder.append(value) }
    self = builder.finish()
  }

  /// Keeps these numbers.
  package init(_ numbers: [Int32]) {
    let buffer = ElementBuffer(.int, capacity: numbers.count, front: 0)
    numbers.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
      if let address: UnsafeRawPointer = bytes.baseAddress { buffer.base.copyMemory(from: address, byteCount: bytes.count) }
    }
    buffer.high.store(numbers.count, ordering: .relaxed)
    self.init(buffer, start: 0, count: numbers.count)
  }

  /// Makes so many copies of a value.
  package init(repeating value: Value, count: Int, kind: ElementKind? = nil) {
    let buffer = ElementBuffer(kind ?? ElementKind(of: value), capacity: Swift.max(0, count), front: 0)
    for place in 0..<Swift.max(0, count) { buffer.write(value, at: place, isFresh: true) }
    buffer.high.store(Swift.max(0, count), ordering: .relaxed)
    self.init(buffer, start: 0, count: Swift.max(0, count))
  }

  /// `true` iff there are none.
  @inlinable package var isEmpty: Bool { count == 0 }

  /// How the elements lie in memory.
  @inlinable package var kind: ElementKind { buffer.kind }

  /// The element at an index; null outside.
  @inlinable package subscript(index: Int) -> Value {
    index >= 0 && index < count ? buffer.value(at: start &+ index) : .null
  }

  /// The elements from one index up to another; indices beyond the ends are cut.
  package func slice(_ from: Int, _ until: Int) -> Elements {
    let first: Int = Swift.min(Swift.max(0, from), count)
    let last: Int = Swift.min(Swift.max(first, until), count)
    if first == last { return .empty }
    return Elements(buffer, start: start + first, count: last - first)
  }

  /// All but the first elements.
  package func dropFirst(_ number: Int = 1) -> Elements { slice(number, count) }

  /// The memory of the elements as integers, doubles or what else `type` is, if `kind` says so; valid while they are kept.
  @inlinable package func memory<Element>(of kind: ElementKind, as type: Element.Type) -> UnsafeBufferPointer<Element>? {
    guard buffer.kind == kind else { return nil }
    return UnsafeBufferPointer(start: buffer.base.assumingMemoryBound(to: Element.self) + start, count: count)
  }

  /// The memory of tagged values, if the elements are kept so; valid while they are kept.
  @inlinable package var valueMemory: UnsafeBufferPointer<Value>? { memory(of: .value, as: Value.self) }

  /// The elements as an array.
  package var values: [Value] {
    var values: [Value] = []
    values.reserveCapacity(count)
    for index in 0..<count { values.append(buffer.value(at: start &+ index)) }
    return values
  }

  /// The elements in stored form: the same unless they are computed.
  package var stored: Elements {
    guard kind == .computed else { return self }
    var builder = ElementsBuilder(expected: count)
    for index in 0..<count { builder.append(self[index]) }
    return builder.finish()
  }
}

extension Elements: Sequence {
  /// Walks the elements in order.
  @usableFromInline package struct Iterator: IteratorProtocol {
    /// What is walked.
    @usableFromInline let elements: Elements
    /// The index of the next element.
    @usableFromInline var index = 0

    /// Begins at the first element.
    @inlinable init(_ elements: Elements) { self.elements = elements }

    /// Returns the next element.
    @inlinable package mutating func next() -> Value? {
      guard index < elements.count else { return nil }
      index &+= 1
      return elements[index &- 1]
    }
  }

  @inlinable package func makeIterator() -> Iterator { Iterator(self) }

  @usableFromInline package var underestimatedCount: Int { count }
}
