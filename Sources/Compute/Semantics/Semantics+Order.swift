extension Semantics {
  /// Compares two primitives or two strings of the same type as their `Ordering` does; nil for anything else.
  ///
  /// Doubles are compared as `Ordering.Double.TotalOrdering` (java.lang.Double.compare) does.
  package static func compare(_ left: Value, _ right: Value) -> Int32? {
    switch (left, right) {
    case (.int(let first), .int(let second)): JavaMath.compare(first, second)
    case (.long(let first), .long(let second)): JavaMath.compare(first, second)
    case (.double(let first), .double(let second)): JavaMath.compare(first, second)
    case (.float(let first), .float(let second)): JavaMath.compare(first, second)
    case (.char(let first), .char(let second)): JavaMath.compare(first, second)
    case (.byte(let first), .byte(let second)): JavaMath.compare(first, second)
    case (.short(let first), .short(let second)): JavaMath.compare(first, second)
    case (.boolean(let first), .boolean(let second)): first == second ? 0 : first ? 1 : -1
    case (.unit, .unit): 0
    case (.object(let first), .object(let second)):
      if first.shape == .string, second.shape == .string {
        unsafeDowncast(first, to: StringObject.self).compare(to: unsafeDowncast(second, to: StringObject.self))
      } else {
        nil
      }
    default: nil
    }
  }

  /// Compares as `Comparable.compareTo` does; an object without it is a ClassCastException.
  package static func naturalOrder(_ left: Value, _ right: Value, _ machine: Machine) throws(Thrown) -> Int32 {
    if let order: Int32 = compare(left, right) { return order }
    guard case .object = left else { throw machine.mismatch(left, expected: "java.lang.Comparable") }
    return try machine.invoke(.compareTo, left, right).asInt
  }
}
