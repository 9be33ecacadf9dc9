/// A type test with class names as numbers.
indirect enum FlatTypeTest: Sendable {
  case scalar(ScalarKind)
  case unit
  case string
  case null
  case nothing
  case anyReference
  case any
  case function(Int, ClassName, ClassName)
  case tuple(Int)
  case array(Layout, ElementKind)
  case named(ClassName)
  case oneOf([FlatTypeTest])

  /// Numbers the names of a test.
  init(_ test: TypeTest) {
    switch test {
    case .scalar(let kind): self = .scalar(kind)
    case .unit: self = .unit
    case .string: self = .string
    case .null: self = .null
    case .nothing: self = .nothing
    case .anyReference: self = .anyReference
    case .any: self = .any
    case .function(let arity):
      self = .function(arity, ClassName("scala.Function" + String(arity)), ClassName("scala.PartialFunction"))
    case .tuple(let count): self = .tuple(count)
    case .array(let layout): self = .array(layout, ElementKind(layout))
    case .named(let name): self = .named(ClassName(name))
    case .oneOf(let tests): self = .oneOf(tests.map(FlatTypeTest.init))
    }
  }

  /// Whether a value is of the type; null is of none but `null`.
  func matches(_ value: Value) -> Bool {
    switch self {
    case .scalar(let kind): return value.scalarKind == kind
    case .unit:
      if case .unit = value { return true }
      return false
    case .string: return value.string != nil
    case .null: return value.isNull
    case .nothing: return false
    case .anyReference:
      if case .object = value { return true }
      return false
    case .any: return !value.isNull
    case .function(let arity, let name, let partial):
      if let closure: Closure = value.closure { return closure.arity == arity }
      guard case .object(let object) = value else { return false }
      let descriptor: ClassDescriptor = object.descriptor
      return descriptor.conforms(to: name) || (arity == 1 && descriptor.conforms(to: partial))
    case .tuple(let count): return value.tuple?.fieldCount == count
    case .array(let layout, let kind):
      guard let array: ArrayObject = value.array, array.kind == kind else { return false }
      return kind != .value || layout == .any || (array.element == .string) == (layout == .string)
    case .named(let name):
      if case .null = value { return false }
      return WellKnown.descriptor(of: value).conforms(to: name)
    case .oneOf(let tests): return tests.contains { (test: FlatTypeTest) -> Bool in test.matches(value) }
    }
  }

  /// The class's name as a ClassCastException shows it.
  var name: String {
    switch self {
    case .scalar(let kind): WellKnown.box(kind).name
    case .unit: WellKnown.unit.name
    case .string: "java.lang.String"
    case .null: "scala.runtime.Null$"
    case .nothing: "scala.runtime.Nothing$"
    case .anyReference, .any: "java.lang.Object"
    case .function(let arity, _, _): "scala.Function" + String(arity)
    case .tuple(let count): "scala.Tuple" + String(count)
    case .array(let layout, _): WellKnown.array(layout).name
    case .named(let name): name.text
    case .oneOf(let tests): tests.first?.name ?? "java.lang.Object"
    }
  }
}
