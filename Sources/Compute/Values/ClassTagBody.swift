/// What a `scala.reflect.ClassTag` knows: the layout that arrays of the class have, and the class's name.
package struct ClassTagBody: NativeBody {
  /// The layout of an array's elements.
  package let layout: Layout
  /// The class's name as `Class.getName` gives it: `int`, `java.lang.String`, `P`.
  package let name: String

  /// Makes a tag.
  package init(layout: Layout, name: String) {
    self.layout = layout
    self.name = name
  }

  package var descriptor: ClassDescriptor { ClassTagBody.descriptor }
  /// The class of all tags.
  private static let descriptor = ClassDescriptor(
    name: "scala.reflect.ClassTag", superclass: WellKnown.object, ancestors: ["java.io.Serializable"],
    flags: [.serializable, .immutable])

  package func equals(_ other: Object, _ comparison: inout Comparing, as this: Object) throws(Thrown) -> Bool {
    other.native(ClassTagBody.self)?.body.name == name
  }

  package func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts { .text(shownName) }

  /// The name in Scala's words: `Int`, `java.lang.String`.
  private var shownName: String {
    switch name {
    case "boolean", "byte", "short", "char", "int", "long", "float", "double": name.prefix(1).uppercased() + name.dropFirst()
    case "void": "Unit"
    case "java.lang.Object": "Object"
    default: name
    }
  }
}

/// What a `java.lang.Class` knows.
package struct ClassBody: NativeBody {
  /// The name with its package.
  package let name: String
  /// The name without package and enclosing classes.
  package let simpleName: String

  /// Makes a class value.
  package init(name: String, simpleName: String) {
    self.name = name
    self.simpleName = name.hasSuffix("$") && !simpleName.hasSuffix("$") ? simpleName + "$" : simpleName
  }

  package var descriptor: ClassDescriptor { ClassBody.descriptor }
  /// The class of all classes.
  private static let descriptor = ClassDescriptor(
    name: "java.lang.Class", superclass: WellKnown.object, ancestors: ["java.io.Serializable"], flags: [.serializable, .immutable])

  package func equals(_ other: Object, _ comparison: inout Comparing, as this: Object) throws(Thrown) -> Bool {
    other.native(ClassBody.self)?.body.name == name
  }

  package func hashParts(_ machine: Machine, of this: Object) throws(Thrown) -> HashParts {
    .code(name.utf16.reduce(0) { (hash: Int32, unit: UInt16) -> Int32 in hash &* 31 &+ Int32(unit) })
  }

  package func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts {
    let isPrimitive: Bool = !name.contains(".") && name.first?.isLowercase == true
    return .text(isPrimitive ? name : "class " + name)
  }
}
