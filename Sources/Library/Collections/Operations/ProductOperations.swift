import Compute

/// The operations of products and of ClassTags.
enum ProductOperations {
  /// Returns the operation of a name of `Product`.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "productArity":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        .int(Int32(clamping: try parts(arguments[0], machine).count))
      }
    case "productElement": element
    case "productIterator":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        Iterators.value(ElementsCursor(machine, Elements(try parts(arguments[0], machine))))
      }
    case "productPrefix":
      { (_: Machine, arguments: Arguments) throws(Thrown) -> Value in
        Value(WellKnown.descriptor(of: arguments[0]).simpleName)
      }
    case "productElementName": elementName
    case "productElementNames":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let names: [Value] = names(arguments[0]).map { (name: String) -> Value in Value(name) }
        return Iterators.value(ElementsCursor(machine, Elements(names)))
      }
    default: nil
    }
  }

  /// The parts of a tuple or case class.
  private static func parts(_ value: Value, _ machine: Machine) throws(Thrown) -> [Value] {
    if let tuple: TupleObject = value.tuple { return tuple.values }
    if let instance: Instance = value.instance { return instance.productValues }
    if let list: SequenceObject = value.sequence, let head: Value = list.elements.first(where: { (_: Value) -> Bool in true }) {
      return [head, Slices.slice(value, 1, Int.max)]
    }
    return []
  }

  /// The names of the parts.
  private static func names(_ value: Value) -> [String] {
    let descriptor: ClassDescriptor = WellKnown.descriptor(of: value)
    return descriptor.productFields.map { (index: Int) -> String in descriptor.fields[index].name }
  }

  /// The part at a position.
  private static func element(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let parts: [Value] = try parts(arguments[0], machine)
    let index = Int(arguments.int(1))
    guard parts.indices.contains(index) else {
      throw machine.raise(
        "java.lang.IndexOutOfBoundsException", String(index) + " is out of bounds (min 0, max \(parts.count - 1))")
    }
    return parts[index]
  }

  /// The name of the part at a position.
  private static func elementName(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let names: [String] = names(arguments[0])
    let index = Int(arguments.int(1))
    guard names.indices.contains(index) else {
      throw machine.raise(
        "java.lang.IndexOutOfBoundsException", String(index) + " is out of bounds (min 0, max \(names.count - 1))")
    }
    return Value(names[index])
  }

  /// Returns the operation of a name of `ClassTag`.
  static func classTagFunction(for member: String) -> NativeFunction? {
    switch member {
    case "runtimeClass":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let name: String = try arguments.native(0, ClassTagBody.self, machine).body.name
        let simple: Substring = name.split(separator: ".").last ?? Substring(name)
        return .object(NativeObject(ClassBody(name: name, simpleName: String(simple))))
      }
    case "wrap":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let layout: Layout = .array(try arguments.native(0, ClassTagBody.self, machine).body.layout)
        let name: String = ArrayObject(.array(.any), count: 0).descriptor.name
        return .object(NativeObject(ClassTagBody(layout: layout, name: name)))
      }
    case "newArray":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let count = Int(arguments.int(1))
        if count < 0 { throw machine.raise("java.lang.NegativeArraySizeException", String(count)) }
        try machine.reserve(bytes: count &* 16)
        return .object(ArrayObject(try arguments.native(0, ClassTagBody.self, machine).body.layout, count: count))
      }
    case "unapply":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let tag: ClassTagBody = try arguments.native(0, ClassTagBody.self, machine).body
        return matches(arguments[1], tag) ? Options.some(arguments[1], machine) : Options.none(machine)
      }
    default: nil
    }
  }

  /// Whether a value is of a ClassTag's class.
  private static func matches(_ value: Value, _ tag: ClassTagBody) -> Bool {
    if value.isNull { return false }
    if let scalar: ScalarKind = tag.layout.scalar { return value.scalarKind == scalar }
    return tag.name == "java.lang.Object" || WellKnown.descriptor(of: value).conforms(to: tag.name)
  }
}
