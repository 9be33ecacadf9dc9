/// A Scala tuple of two to 22 components.
@usableFromInline package final class TupleObject: FieldsObject, @unchecked Sendable {
  /// Makes a pair.
  package convenience init(_ first: Value, _ second: Value) {
    self.init(count: 2)
    fields[0] = first
    fields[1] = second
  }

  /// Makes a tuple of these components.
  package convenience init(_ components: [Value]) {
    self.init(count: components.count)
    for index in components.indices { fields[index] = components[index] }
  }

  /// Makes a tuple whose components are null until they are set by its maker.
  package init(count: Int) { super.init(shape: .tuple, fieldCount: count) }

  package override var descriptor: ClassDescriptor { WellKnown.tuple(fieldCount) }

  package override func equals(_ other: Object, _ comparison: inout Comparing) throws(Thrown) -> Bool {
    guard other.shape == .tuple else { return false }
    let tuple: TupleObject = unsafeDowncast(other, to: TupleObject.self)
    if tuple.fieldCount != fieldCount { return false }
    comparison.later(.fields(self, tuple, count: fieldCount))
    return true
  }

  package override func hashParts(_ machine: Machine) throws(Thrown) -> HashParts {
    .product(prefix: WellKnown.tuplePrefix(fieldCount), values)
  }

  package override func textParts(_ machine: Machine) throws(Thrown) -> TextParts {
    .group(open: "(", separator: ",", close: ")", .values(values))
  }

  package override func copied(by copy: inout DeepCopy) throws(Thrown) -> Object {
    if let known: Object = copy.copy(of: self) { return known }
    guard let components: [Value] = try copy.copied(buffer) else { return self }
    let made = TupleObject(components)
    copy.remember(made, for: self)
    return made
  }
}
