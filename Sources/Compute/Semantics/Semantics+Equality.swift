import Glibc

extension Semantics {
  /// Scala's `==`: 1 == 1L == 1.0, 'a' == 97, and `equals` between references.
  package static func scalaEquals(_ left: Value, _ right: Value, _ machine: Machine) throws(Thrown) -> Bool {
    if let answer: Bool = shallowEquals(left, right) { return answer }
    if let first: TupleObject = left.tuple, let second: TupleObject = right.tuple, let answer: Bool = flatEquals(first, second) {
      return answer
    }
    var comparison = Comparing(machine)
    comparison.later(left, right)
    return try comparison.run()
  }

  /// Whether tuples are equal whose components have no parts themselves; nil where a component has.
  private static func flatEquals(_ left: TupleObject, _ right: TupleObject) -> Bool? {
    if left === right { return true }
    if left.fieldCount != right.fieldCount { return false }
    for index in 0..<left.fieldCount {
      guard let answer: Bool = shallowEquals(left.fields[index], right.fields[index]) else { return nil }
      if !answer { return false }
    }
    return true
  }

  /// Java's `equals` of the boxes: primitives of different types are never equal, NaN equals itself, 0.0 is not -0.0.
  package static func javaEquals(_ left: Value, _ right: Value, _ machine: Machine) throws(Thrown) -> Bool {
    switch (left, right) {
    case (.double(let first), .double(let second)): JavaMath.compare(first, second) == 0
    case (.float(let first), .float(let second)): JavaMath.compare(first, second) == 0
    case (.object, .object): try scalaEquals(left, right, machine)
    case (.object(let object), _): try object.equalsPrimitive(right, machine)
    case (_, .object): false
    case (.null, .null), (.unit, .unit): true
    default: left.scalarKind == right.scalarKind && left.scalarKind != nil && left.word == right.word
    }
  }

  /// Reference identity (`eq`): objects by address, boxed primitives by type and value.
  package static func same(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.object(let first), .object(let second)):
      if first === second { return true }
      guard let one: StringObject = left.string, let other: StringObject = right.string else { return false }
      return one.byteCount == 0 && other.byteCount == 0
    case (.object, _), (_, .object): return false
    case (.null, .null), (.unit, .unit): return true
    default: return left.scalarKind == right.scalarKind && left.scalarKind != nil && left.word == right.word
    }
  }

  /// The answer of `==` where it needs no program and no list of pending parts; nil where it does.
  static func shallowEquals(_ left: Value, _ right: Value) -> Bool? {
    switch (left, right) {
    case (.int(let first), .int(let second)): return first == second
    case (.object(let first), .object(let second)):
      if first.shape == .string, second.shape == .string {
        return unsafeDowncast(first, to: StringObject.self).isEqual(to: unsafeDowncast(second, to: StringObject.self))
      }
      if first.shape == .sequence, second.shape == .sequence {
        let (one, other) = (unsafeDowncast(first, to: SequenceObject.self), unsafeDowncast(second, to: SequenceObject.self))
        if one.kind == other.kind, one.elements.count == 0 || one.elements.count != other.elements.count {
          return one.elements.count == other.elements.count
        }
      }
      return nil
    case (.object, .null), (.null, _), (_, .null): return left.isNull && right.isNull
    case (.object, _), (_, .object): return nil
    case (.boolean(let first), .boolean(let second)): return first == second
    case (.boolean, _), (_, .boolean), (.unit, _), (_, .unit):
      if case .unit = left, case .unit = right { return true }
      return false
    case (.double, _), (_, .double): return left.asDouble == right.asDouble
    case (.float, _), (_, .float): return left.asFloat == right.asFloat
    default: return left.asLong == right.asLong
    }
  }
}

extension Comparing {
  /// Compares all that is pending; the first difference ends it.
  mutating func run() throws(Thrown) -> Bool {
    var steps = 0
    while let item: Item = pending.popLast() {
      steps &+= 1
      if steps & 4095 == 0 { try machine.spend(4096) }
      let isEqual: Bool
      switch item {
      case .pair(let left, let right): isEqual = try compare(left, right)
      case .fields(let left, let right, let count): isEqual = try compareFields(left, right, count)
      case .products(let left, let right): isEqual = try compareProducts(left, right)
      case .elements(let left, let right, let index): isEqual = try compareElements(left, right, index)
      }
      if !isEqual { return false }
    }
    return true
  }

  /// Compares two values, leaving the parts of objects pending.
  private mutating func compare(_ left: Value, _ right: Value) throws(Thrown) -> Bool {
    if let answer: Bool = Semantics.shallowEquals(left, right) { return answer }
    switch (left, right) {
    case (.object(let first), .object(let second)): return try first.equals(second, &self)
    case (.object(let object), _): return try object.equalsPrimitive(right, machine)
    case (_, .object(let object)): return object.shape == .native ? try object.equalsPrimitive(left, machine) : false
    default: return false
    }
  }

  /// Compares fields, the last ones first on the list so that the first ones are compared first.
  private mutating func compareFields(_ left: FieldsObject, _ right: FieldsObject, _ count: Int) throws(Thrown) -> Bool {
    let mark: Int = pending.count
    for index in 0..<count {
      let first: Value = left[index]
      let second: Value = right[index]
      if let answer: Bool = Semantics.shallowEquals(first, second) {
        if !answer { return false }
      } else {
        pending.append(.pair(first, second))
      }
    }
    pending[mark...].reverse()
    return true
  }

  /// Compares what two instances of a case class compare.
  private mutating func compareProducts(_ left: Instance, _ right: Instance) throws(Thrown) -> Bool {
    if let outer = left.descriptor.outerField, left[outer].object !== right[outer].object { return false }
    let mark: Int = pending.count
    for index: Int in left.descriptor.productFields {
      let first: Value = left[index]
      let second: Value = right[index]
      if let answer: Bool = Semantics.shallowEquals(first, second) {
        if !answer { return false }
      } else {
        pending.append(.pair(first, second))
      }
    }
    pending[mark...].reverse()
    return true
  }

  /// Compares elements up to the first pair that needs more than a look, which is left pending with the rest behind it.
  private mutating func compareElements(_ left: Elements, _ right: Elements, _ start: Int) throws(Thrown) -> Bool {
    var index: Int = start
    while index < left.count {
      let first: Value = left[index]
      let second: Value = right[index]
      index &+= 1
      if index & 4095 == 0 { try machine.spend(4096) }
      guard let answer: Bool = Semantics.shallowEquals(first, second) else {
        pending.append(.elements(left, right, from: index))
        pending.append(.pair(first, second))
        return true
      }
      if !answer { return false }
    }
    return true
  }

  /// Compares primitives of the same integral kind by their memory; nil where that does not decide.
  static func sameMemory(_ left: Elements, _ right: Elements) -> Bool? {
    switch left.kind {
    case .boolean, .byte, .short, .char, .int, .long:
      let stride: Int = left.kind.stride
      let first: UnsafeMutableRawPointer = left.buffer.base + left.start &* stride
      let second: UnsafeMutableRawPointer = right.buffer.base + right.start &* stride
      return memcmp(first, second, left.count &* stride) == 0
    case .float, .double, .value, .computed: return nil
    }
  }
}
