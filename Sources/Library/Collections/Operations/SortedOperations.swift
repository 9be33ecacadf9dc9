import Compute

/// The operations of sorted maps and sets, and of priority queues.
enum SortedOperations {
  /// Returns the operation of a name of `SortedOps`.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "ordering": ordering
    case "range":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try cut(arguments[0], from: arguments[1], until: arguments[2], machine)
      }
    case "rangeFrom":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try cut(arguments[0], from: arguments[1], machine)
      }
    case "rangeUntil":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try cut(arguments[0], until: arguments[1], machine)
      }
    case "rangeTo":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try cut(arguments[0], through: arguments[1], machine)
      }
    case "map", "flatMap", "collect", "zip": resorted(member)
    case "sortedMapFactory", "sortedIterableFactory": Factories.companion
    default: nil
    }
  }

  /// The Ordering of the keys or elements.
  private static func ordering(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if let map = arguments[0].native(MapBody.self) { return map.body.table.ordering ?? .null }
    if let set = arguments[0].native(SetBody.self) { return set.body.table.ordering ?? .null }
    return try arguments.native(0, PriorityQueueBody.self, machine).body.ordering
  }

  /// Returns the part between bounds.
  private static func cut(
    _ receiver: Value, from: Value? = nil, until: Value? = nil, through: Value? = nil, _ machine: Machine
  ) throws(Thrown) -> Value {
    let table: Table? = receiver.native(MapBody.self)?.body.table ?? receiver.native(SetBody.self)?.body.table
    guard let table: Table, case .sorted(let entries) = table.storage else {
      throw machine.mismatch(receiver, expected: "scala.collection.SortedOps")
    }
    let low: Int = try from.map { (key: Value) throws(Thrown) -> Int in try entries.place(key, machine).place } ?? 0
    var high: Int =
      try until.map { (key: Value) throws(Thrown) -> Int in try entries.place(key, machine).place } ?? entries.keys.count
    if let key: Value = through {
      let found: (place: Int, isPresent: Bool) = try entries.place(key, machine)
      high = found.isPresent ? found.place + 1 : found.place
    }
    let part = Table(storage: .sorted(entries.slice(low..<max(low, high))))
    if let map = receiver.native(MapBody.self) { return Maps.value(map.body.kind, part, fallback: map.body.fallback) }
    return Sets.value(receiver.native(SetBody.self)?.body.kind ?? .treeSet, part)
  }

  /// Makes an operation of collections give a sorted collection with the Ordering that is its last argument.
  private static func resorted(_ member: String) -> NativeFunction? {
    guard let operation: NativeFunction = Transformations.function(for: member) else { return nil }
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      let receiver: Value = arguments[0]
      let ordering: Value = arguments[arguments.count - 1]
      var values: [Value] = arguments.values
      values[0] = .object(SequenceObject(.list, try Walk.elements(receiver, machine)))
      let result: Value = try ArrayOperations.call(operation, values, machine)
      let elements: Elements = try Walk.elements(result, machine)
      if let map = receiver.native(MapBody.self) {
        return try Target.map(map.body.kind, ordering: ordering).collection(elements, machine)
      }
      let kind: SetKind = receiver.native(SetBody.self)?.body.kind.isMutable == true ? .mutableTreeSet : .treeSet
      return try Target.set(kind, ordering: ordering).collection(elements, machine)
    }
  }

  /// Returns the operation of a name of `PriorityQueue`.
  static func queueFunction(for member: String) -> NativeFunction? {
    switch member {
    case "addOne":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try arguments.native(0, PriorityQueueBody.self, machine).body.add(arguments[1], machine)
        return arguments[0]
      }
    case "addAll":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let elements: Elements = try Walk.elements(arguments[1], machine)
        try arguments.native(0, PriorityQueueBody.self, machine).body.add(elements, machine)
        return arguments[0]
      }
    case "head":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        guard let head: Value = try arguments.native(0, PriorityQueueBody.self, machine).body.heap.first else {
          throw CollectionErrors.empty("head", of: arguments[0], machine)
        }
        return head
      }
    case "dequeue":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        guard let first: Value = try arguments.native(0, PriorityQueueBody.self, machine).body.removeFirst(machine) else {
          throw machine.raise("java.util.NoSuchElementException", "no element to remove from heap")
        }
        return first
      }
    case "dequeueAll":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let queue = try arguments.native(0, PriorityQueueBody.self, machine)
        var builder = ElementsBuilder(expected: queue.body.heap.count)
        while let first: Value = try queue.body.removeFirst(machine) { builder.append(first) }
        return .object(SequenceObject(.arraySeq, builder.finish()))
      }
    case "clear":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try arguments.native(0, PriorityQueueBody.self, machine).body.heap = []
        return .unit
      }
    case "reverse":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let body: PriorityQueueBody = try arguments.native(0, PriorityQueueBody.self, machine).body
        let ordering: Value = try machine.invoke(Selector("reverse", 0), body.ordering)
        return .object(NativeObject(try body.reversed(ordering, machine)))
      }
    default: nil
    }
  }
}
