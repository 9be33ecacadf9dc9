/// A comparison by Scala's `==` under way: pairs that must be equal for the whole to be equal.
@usableFromInline package struct Comparing {
  /// The machine that runs a program's own `equals`.
  package let machine: Machine
  /// What remains to be compared, the next at the end.
  var pending: [Item] = []

  /// Values that must be equal pairwise.
  package enum Item {
    /// Two values.
    case pair(Value, Value)
    /// The first values of two objects.
    case fields(FieldsObject, FieldsObject, count: Int)
    /// What two instances of a case class compare.
    case products(Instance, Instance)
    /// Two sequences of the same length from an index on.
    case elements(Elements, Elements, from: Int)
  }

  /// Begins with nothing to compare.
  package init(_ machine: Machine) { self.machine = machine }

  /// Requires that something be equal too.
  package mutating func later(_ item: Item) { pending.append(item) }

  /// Requires that two values be equal too.
  package mutating func later(_ left: Value, _ right: Value) { pending.append(.pair(left, right)) }

  /// Compares a Seq with another object: equal iff that is a Seq with equal elements.
  package mutating func sequences(_ elements: Elements, _ this: Object, _ other: Object) throws(Thrown) -> Bool {
    if this === other { return true }
    guard let others: Elements = try other.sequenceElements(machine), others.count == elements.count else { return false }
    if elements.kind == others.kind, let same: Bool = Comparing.sameMemory(elements, others) { return same }
    pending.append(.elements(elements, others, from: 0))
    return true
  }
}
