import Synchronization

extension WellKnown {
  /// The class of arrays with this element layout, named as Java names it (`[I`, `[Ljava.lang.String;`).
  package static func array(_ element: Layout) -> ClassDescriptor {
    if let scalar: ScalarKind = element.scalar { return scalarArrays[Int(scalar.rawValue)] }
    let name: String = arrayName(element)
    return arrays.withLock { (table: inout [String: ClassDescriptor]) -> ClassDescriptor in
      if let known: ClassDescriptor = table[name] { return known }
      let made: ClassDescriptor = arrayClass(name)
      table[name] = made
      return made
    }
  }

  /// Java's name of the class of arrays with this element layout.
  private static func arrayName(_ element: Layout) -> String {
    switch element {
    case .boolean: "[Z"
    case .byte: "[B"
    case .short: "[S"
    case .char: "[C"
    case .int: "[I"
    case .long: "[J"
    case .float: "[F"
    case .double: "[D"
    case .string: "[Ljava.lang.String;"
    case .unit: "[Lscala.runtime.BoxedUnit;"
    case .tuple(let parts): "[Lscala.Tuple" + String(parts.count) + ";"
    case .record(let descriptor, _): "[L" + descriptor.name + ";"
    case .option: "[Lscala.Option;"
    case .array(let inner): "[" + arrayName(inner)
    case .sequence: "[Lscala.collection.immutable.Seq;"
    case .any: "[Ljava.lang.Object;"
    }
  }

  /// Makes the class of a kind of array.
  private static func arrayClass(_ name: String) -> ClassDescriptor {
    ClassDescriptor(name: name, simpleName: name, superclass: object, ancestors: ["java.io.Serializable"], flags: [.serializable])
  }

  /// The classes of arrays of primitives, in the order of `ScalarKind`.
  private static let scalarArrays: [ClassDescriptor] = ["[Z", "[B", "[S", "[C", "[I", "[J", "[F", "[D"].map(arrayClass)

  /// The classes of arrays of references made so far.
  private static let arrays = Mutex<[String: ClassDescriptor]>([:])
}
