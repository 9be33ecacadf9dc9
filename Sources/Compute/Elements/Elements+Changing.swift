import Synchronization

extension Elements {
  /// Adds an element at the end.
  package mutating func append(_ value: Value) {
    let end: Int = start &+ count
    let fits: Bool = buffer.kind == .value || buffer.kind == ElementKind(of: value)
    if fits, end < buffer.capacity, buffer.isOwned,
      buffer.high.compareExchange(expected: end, desired: end &+ 1, ordering: .relaxed).exchanged
    {
      buffer.write(value, at: end, isFresh: true)
      count &+= 1
      return
    }
    rebuild(for: value, front: 0, back: Swift.max(4, count))
    buffer.write(value, at: start &+ count, isFresh: true)
    count &+= 1
    buffer.high.store(start &+ count, ordering: .relaxed)
  }

  /// Adds elements at the end.
  package mutating func append(contentsOf other: Elements) {
    if count == 0 {
      self = other
      return
    }
    for index in 0..<other.count { append(other[index]) }
  }

  /// These elements with one more before the first.
  package func prepending(_ value: Value) -> Elements {
    let fits: Bool = buffer.kind == .value || buffer.kind == ElementKind(of: value)
    if fits, start > 0, buffer.isOwned,
      buffer.low.compareExchange(expected: start, desired: start &- 1, ordering: .relaxed).exchanged
    {
      buffer.write(value, at: start &- 1, isFresh: true)
      return Elements(buffer, start: start &- 1, count: count &+ 1)
    }
    var grown: Elements = self
    grown.rebuild(for: value, front: Swift.max(4, count &+ 1), back: 0)
    grown.start &-= 1
    grown.buffer.write(value, at: grown.start, isFresh: true)
    grown.buffer.low.store(grown.start, ordering: .relaxed)
    grown.count &+= 1
    return grown
  }

  /// These elements with one more after the last.
  package func appending(_ value: Value) -> Elements {
    var grown: Elements = self
    grown.append(value)
    return grown
  }

  /// Replaces the element at an index; an index outside is ignored.
  package mutating func set(_ index: Int, _ value: Value) {
    guard index >= 0, index < count else { return }
    let fits: Bool = buffer.kind == .value || buffer.kind == ElementKind(of: value)
    if !fits || !buffer.isOwned || !isKnownUniquelyReferenced(&buffer) { rebuild(for: value, front: 0, back: 0) }
    buffer.write(value, at: start &+ index, isFresh: false)
  }

  /// Inserts an element before an index in `0...count`.
  package mutating func insert(_ value: Value, at index: Int) {
    var builder = ElementsBuilder(expected: count + 1)
    builder.append(contentsOf: slice(0, index))
    builder.append(value)
    builder.append(contentsOf: slice(index, count))
    self = builder.finish()
  }

  /// Removes the elements from one index up to another.
  package mutating func remove(_ from: Int, _ until: Int) {
    let first: Int = Swift.min(Swift.max(0, from), count)
    let last: Int = Swift.min(Swift.max(first, until), count)
    if last == count {
      removeLast(last - first)
    } else if first == 0 {
      removeFirst(last)
    } else {
      var builder = ElementsBuilder(expected: count)
      builder.append(contentsOf: slice(0, first))
      builder.append(contentsOf: slice(last, count))
      self = builder.finish()
    }
  }

  /// Removes so many elements from the front, freeing their places if nobody else sees them.
  private mutating func removeFirst(_ number: Int) {
    if kind == .value, buffer.isOwned, isKnownUniquelyReferenced(&buffer), buffer.low.load(ordering: .relaxed) == start {
      (buffer.base.assumingMemoryBound(to: Value.self) + start).deinitialize(count: number)
      buffer.low.store(start + number, ordering: .relaxed)
    }
    start += number
    count -= number
  }

  /// Removes so many elements from the end, freeing their places if nobody else sees them.
  private mutating func removeLast(_ number: Int) {
    let end: Int = start + count
    if buffer.isOwned, isKnownUniquelyReferenced(&buffer), buffer.high.load(ordering: .relaxed) == end {
      if kind == .value {
        (buffer.base.assumingMemoryBound(to: Value.self) + (end - number)).deinitialize(count: number)
      }
      buffer.high.store(end - number, ordering: .relaxed)
    }
    count -= number
  }

  /// Moves the elements to memory of their own that suits another value too, with room around them.
  mutating func rebuild(for value: Value, front: Int, back: Int) {
    let wanted = ElementKind(of: value)
    let kind: ElementKind = count == 0 || wanted == buffer.kind ? wanted : .value
    rebuild(kind, front: front, back: back)
  }

  /// Moves the elements to memory of their own of this kind, with room around them.
  mutating func rebuild(_ kind: ElementKind, front: Int, back: Int) {
    let fresh = ElementBuffer(kind, capacity: front + count + back, front: front)
    if kind == buffer.kind {
      fresh.fill(from: buffer, start, count: count, at: front)
    } else {
      for index in 0..<count { fresh.write(buffer.value(at: start &+ index), at: front &+ index, isFresh: true) }
    }
    fresh.high.store(front + count, ordering: .relaxed)
    buffer = fresh
    start = front
  }
}
