extension TypeTest {
  /// Returns true iff a value is of the type; null is of no type but Null.
  package func matches(_ value: Value) -> Bool {
    switch self {
    case .scalar(let kind): value.scalarKind == kind
    case .unit: if case .unit = value { true } else { false }
    case .string: value.string != nil
    case .null: value.isNull
    case .nothing: false
    case .any: !value.isNull
    case .anyReference: !value.isNull
    case .function(let count): TypeTest.isFunction(value, count)
    case .tuple(let count): value.tuple?.fieldCount == count
    case .array(let layout): value.array.map { (array: ArrayObject) -> Bool in TypeTest.isArray(array, of: layout) } ?? false
    case .named(let name): WellKnown.descriptor(of: value).conforms(to: name)
    case .oneOf(let tests): tests.contains { (test: TypeTest) -> Bool in test.matches(value) }
    }
  }

  /// Whether a value can be applied to so many arguments.
  private static func isFunction(_ value: Value, _ count: Int) -> Bool {
    if let closure = value.closure { return closure.arity == count }
    return WellKnown.descriptor(of: value).conforms(to: "scala.Function" + String(count))
  }

  /// Whether an array has the element layout; arrays of references differ only in being of strings or not.
  private static func isArray(_ array: ArrayObject, of layout: Layout) -> Bool {
    if layout.scalar != nil || array.element.scalar != nil { return layout.scalar == array.element.scalar }
    if case .string = layout, case .string = array.element { return true }
    if case .string = layout { return false }
    return true
  }
}
