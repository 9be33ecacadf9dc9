import Compute
import Library
import Testing

/// The natives of collections, called as the machine calls them.
@Suite struct CollectionNativesTests {
  /// Calls natives.
  private let calling = Calling()

  /// Calls a native.
  private func call(_ key: String, _ arguments: Value...) throws -> Value {
    switch arguments.count {
    case 0: try #require(try calling.value(key), "\(key)")
    case 1: try #require(try calling.value(key, arguments[0]), "\(key)")
    case 2: try #require(try calling.value(key, arguments[0], arguments[1]), "\(key)")
    default: try #require(try calling.value(key, arguments[0], arguments[1], arguments[2]), "\(key)")
    }
  }

  /// The text of a value.
  private func text(_ value: Value) throws -> String { try calling.machine.text(of: value).text }

  /// A List of Ints.
  private func list(_ numbers: Int32...) -> Value { .object(SequenceObject(.list, Elements(numbers))) }

  /// The range from 1 to a number.
  private func range(_ end: Int64) -> Value { .object(RangeObject(from: 1, to: end, isInclusive: true)) }

  /// A function value of one argument.
  private func function(_ body: @escaping @Sendable (Value) -> Value) -> Value {
    .object(Closure(arity: 1) { (_: Machine, arguments: Arguments) throws(Thrown) -> Value in body(arguments[0]) })
  }

  @Test func `an immutable set of more than four elements has Scala's order`() throws {
    #expect(try text(call("Set$.from", range(4))) == "Set(1, 2, 3, 4)")
    let expected = "HashSet(5, 10, 14, 20, 1, 6, 9, 13, 2, 17, 12, 7, 3, 18, 16, 11, 8, 19, 4, 15)"
    #expect(try text(call("Set$.from", range(20))) == expected)
    let words: [Value] = ["lazy", "dog", "over", "again", "brown", "quick", "jumps", "fox", "and", "the"].map { Value($0) }
    let set: Value = try call("Set$.from", SequenceObject.list(words.reversed()))
    #expect(try text(set) == "HashSet(lazy, dog, over, again, brown, quick, jumps, fox, and, the)")
  }

  @Test func `removing keys leaves the order that the others would have made`() throws {
    let full: Value = try call("Set$.from", range(1000))
    let rest: Value = try call("SetOps.removedAll", full, .object(RangeObject(from: 41, to: 1000, isInclusive: true)))
    #expect(try text(rest) == text(call("immutable.HashSet$.from", range(40))))
  }

  @Test func `a mutable hash set has the order of its buckets`() throws {
    #expect(try text(call("mutable.HashSet$.from", list(1, 9, 3, 5, 7))) == "HashSet(1, 9, 3, 5, 7)")
    let set: Value = try call("mutable.HashSet.new")
    for number: Int32 in [1, 9, 3, 17, 5] { _ = try call("mutable.SetOps.addOne", set, .int(number)) }
    #expect(try text(set) == "HashSet(1, 17, 3, 5, 9)")
  }

  @Test func `operations keep the receiver's kind`() throws {
    let double: Value = function { (value: Value) -> Value in .int(value.asInt &* 2) }
    #expect(try text(call("IterableOps.map", list(1, 2), double)) == "List(2, 4)")
    #expect(try text(call("IterableOps.map", range(3), double)) == "Vector(2, 4, 6)")
    #expect(try text(call("IterableOps.map", call("ArrayBuffer$.from", list(1)), double)) == "ArrayBuffer(2)")
    #expect(try text(call("IterableOps.tail", range(5))) == "Range 2 to 5")
    #expect(
      try text(call("IterableOps.groupBy", list(3, 9), function { (_: Value) -> Value in .int(0) })) == "HashMap(0 -> List(3, 9))")
  }

  @Test func `an iterator applies its functions when an element is taken`() throws {
    let seen: Value = try call("ArrayBuffer$.empty")
    let record: Value = function { (value: Value) -> Value in
      _ = Calling().text("Buffer.addOne", seen, value)
      return value
    }
    let iterator: Value = try call("Iterator.map", call("IterableOps.iterator", list(1, 2)), record)
    #expect(try call("Iterator.hasNext", iterator).isTrue)
    #expect(try text(seen) == "ArrayBuffer()")
    _ = try call("Iterator.next", iterator)
    #expect(try text(seen) == "ArrayBuffer(1)")
  }

  @Test func `errors have Scala's words`() throws {
    let empty: Value = .object(SequenceObject.emptyList)
    #expect(calling.text("IterableOps.head", empty) == "NoSuchElementException: head of empty list")
    #expect(calling.text("IterableOps.tail", empty) == "UnsupportedOperationException: tail of empty list")
    #expect(calling.text("SeqOps.apply", list(1), .int(5)) == "IndexOutOfBoundsException: 5")
    let vector: Value = .object(SequenceObject(.vector, Elements([1, 2])))
    #expect(calling.text("SeqOps.apply", vector, .int(5)) == "IndexOutOfBoundsException: 5 is out of bounds (min 0, max 1)")
    let map: Value = try call("Map$.from", SequenceObject.list([.tuple(Value("a"), .int(1))]))
    #expect(calling.text("MapOps.apply", map, Value("b")) == "NoSuchElementException: key not found: b")
  }

  @Test func `a lazy list computes what is looked at and remembers it`() throws {
    let double: Value = function { (value: Value) -> Value in .int(value.asInt &* 2) }
    let list: Value = try call("LazyList$.from", call("Iterator$.iterate", .int(1), double))
    #expect(try text(list) == "LazyList(<not computed>)")
    #expect(try text(call("IterableOnceOps.toList", call("IterableOps.take", list, .int(4)))) == "List(1, 2, 4, 8)")
    #expect(try text(list) == "LazyList(1, 2, 4, 8, <not computed>)")
  }

  @Test func `combinations and permutations come in Scala's order`() throws {
    let pairs: Value = try call("IterableOnceOps.toList", call("SeqOps.combinations", list(1, 2, 2, 3), .int(2)))
    #expect(try text(pairs) == "List(List(1, 2), List(1, 3), List(2, 2), List(2, 3))")
    let orders: Value = try call("IterableOnceOps.toList", call("SeqOps.permutations", list(1, 1, 2)))
    #expect(try text(orders) == "List(List(1, 1, 2), List(1, 2, 1), List(2, 1, 1))")
  }

  @Test func `Java's hash map has Java's order`() throws {
    let map: Value = try call("JavaHashMap.new")
    for number: Int32 in [17, 1, 33, 2] { _ = try call("JavaMap.put", map, .int(number), .int(0)) }
    #expect(try text(map) == "{17=0, 1=0, 33=0, 2=0}")
  }
}
