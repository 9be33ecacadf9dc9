import Compute

/// Visits of the elements of anything that Scala sees as an IterableOnce.
package enum Walk {
  /// The elements of what keeps them in order, without visiting them; nil for anything else.
  package static func stored(_ value: Value) -> Elements? {
    guard case .object(let object) = value else { return nil }
    switch object.shape {
    case .sequence: return unsafeDowncast(object, to: SequenceObject.self).elements
    case .array: return unsafeDowncast(object, to: ArrayObject.self).shared()
    case .range: return unsafeDowncast(object, to: RangeObject.self).elements
    case .native: return object.native(BufferBody.self)?.body.elements
    default: return nil
    }
  }

  /// The elements of a collection; an iterator is used up.
  package static func elements(_ value: Value, _ machine: Machine) throws(Thrown) -> Elements {
    if let stored: Elements = stored(value) { return stored }
    if let set = value.native(SetBody.self) { return Elements(set.body.table.keys()) }
    return try elements(try cursor(value, machine))
  }

  /// The elements of a collection as they lie in memory: those that are computed are written out, if there is room for them.
  package static func kept(_ value: Value, _ machine: Machine) throws(Thrown) -> Elements {
    let elements: Elements = try elements(value, machine)
    if elements.kind == .computed { try machine.reserve(bytes: elements.count &* 8) }
    return elements.stored
  }

  /// The elements that a cursor has left.
  package static func elements(_ cursor: Cursor) throws(Thrown) -> Elements {
    if let stored: ElementsCursor = cursor as? ElementsCursor { return stored.rest() }
    var builder = ElementsBuilder(expected: cursor.knownCount ?? 0)
    let machine: Machine = cursor.machine
    while let value: Value = try cursor.next() {
      builder.append(value)
      if builder.count & 4095 == 0 { try machine.spend(4096) }
    }
    return builder.finish()
  }

  /// Makes a visit of a collection's elements; an iterator gives itself.
  package static func cursor(_ value: Value, _ machine: Machine) throws(Thrown) -> Cursor {
    if let elements: Elements = stored(value) { return ElementsCursor(machine, elements, isList: value.sequence?.kind == .list) }
    guard case .object(let object) = value else { throw machine.mismatch(value, expected: "scala.collection.IterableOnce") }
    switch object.shape {
    case .native: return try nativeCursor(object, value, machine)
    case .instance: return try instanceCursor(unsafeDowncast(object, to: Instance.self), value, machine)
    case .string:
      let units: [Value] = unsafeDowncast(object, to: StringObject.self).text.utf16.map { (unit: UInt16) -> Value in .char(unit) }
      return ElementsCursor(machine, Elements(units))
    default: throw machine.mismatch(value, expected: "scala.collection.IterableOnce")
    }
  }

  /// Makes a visit of a library object.
  private static func nativeCursor(_ object: Object, _ value: Value, _ machine: Machine) throws(Thrown) -> Cursor {
    if let iterator = object.native(IteratorBody.self) { return iterator.body.cursor }
    if let map = object.native(MapBody.self) { return map.body.table.pairs(machine) }
    if let set = object.native(SetBody.self) { return set.body.table.keyCursor(machine) }
    if let lazy = object.native(LazyListBody.self) { return LazyCursor(machine, lazy) }
    if let view = object.native(ViewBody.self) { return try view.body.source(machine) }
    if let heap = object.native(PriorityQueueBody.self) { return ElementsCursor(machine, Elements(heap.body.heap)) }
    if let elements: Elements = try object.sequenceElements(machine) { return ElementsCursor(machine, elements) }
    let iterator: Value = try machine.invoke(Selector("iterator", 0), value)
    guard iterator.object !== object else { throw machine.mismatch(value, expected: "scala.collection.IterableOnce") }
    return try cursor(iterator, machine)
  }

  /// Makes a visit of an instance: an Option, an iterator or collection of the program's own class.
  private static func instanceCursor(_ instance: Instance, _ value: Value, _ machine: Machine) throws(Thrown) -> Cursor {
    if Options.isOption(instance) {
      return ElementsCursor(
        machine, Options.content(of: value).map { (content: Value) -> Elements in Elements([content]) } ?? .empty)
    }
    if instance.descriptor.conforms(to: iteratorName) { return InvokedCursor(machine, value) }
    try machine.checkStack()
    return try cursor(try machine.invoke(Selector("iterator", 0), value), machine)
  }

  /// The name of the class of all iterators.
  private static let iteratorName = ClassName("scala.collection.Iterator")

  /// The number of elements, if it is cheap to tell.
  package static func knownCount(_ value: Value) -> Int? {
    if let elements: Elements = stored(value) { return elements.count }
    guard case .object(let object) = value else { return nil }
    if let map = object.native(MapBody.self) { return map.body.table.count }
    if let set = object.native(SetBody.self) { return set.body.table.count }
    if let heap = object.native(PriorityQueueBody.self) { return heap.body.heap.count }
    if let iterator = object.native(IteratorBody.self) { return iterator.body.cursor.knownCount }
    if let lazy = object.native(LazyListBody.self) { return lazy.body.isKnownEmpty ? 0 : nil }
    return object.shape == .string ? unsafeDowncast(object, to: StringObject.self).utf16Count : nil
  }

  /// Calls `body` with each element.
  static func forEach(_ value: Value, _ machine: Machine, _ body: (Value) throws(Thrown) -> Void) throws(Thrown) {
    if let elements: Elements = stored(value) {
      for index in 0..<elements.count {
        if index & 4095 == 4095 { try machine.spend(4096) }
        try body(elements[index])
      }
      return
    }
    let cursor: Cursor = try cursor(value, machine)
    var steps = 0
    while let element: Value = try cursor.next() {
      steps &+= 1
      if steps & 4095 == 0 { try machine.spend(4096) }
      try body(element)
    }
  }

  /// Calls `body` with each element until it answers false.
  static func forEachWhile(_ value: Value, _ machine: Machine, _ body: (Value) throws(Thrown) -> Bool) throws(Thrown) {
    let cursor: Cursor = try cursor(value, machine)
    var steps = 0
    while let element: Value = try cursor.next() {
      steps &+= 1
      if steps & 4095 == 0 { try machine.spend(4096) }
      if try !body(element) { return }
    }
  }
}
