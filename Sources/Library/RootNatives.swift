import Compute

/// The natives without a class of their own: the identity, which all erased conversions are.
enum RootNatives {
  /// Returns the native of a key without a dot.
  static func function(for key: String) -> NativeFunction? {
    switch key {
    case "identity": Shape.pure { (arguments: Arguments) -> Value in arguments[arguments.count - 1] }
    case "unbox":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in
        let value: Value = arguments[arguments.count - 1]
        if value.isNull { throw machine.raise("java.lang.NullPointerException", nil) }
        return value
      }
    default: nil
    }
  }
}

/// The natives of Any, Object and Class.
enum AnyNatives {
  /// Returns the native of a key.
  static func function(for key: String) -> NativeFunction? {
    switch key {
    case "Any.==": Shape.boolean { (machine, arguments) throws(Thrown) -> Bool in try machine.equals(arguments[0], arguments[1]) }
    case "Any.!=":
      Shape.boolean { (machine, arguments) throws(Thrown) -> Bool in !(try machine.equals(arguments[0], arguments[1])) }
    case "Any.equals":
      Shape.boolean { (machine, arguments) throws(Thrown) -> Bool in
        try refuseNull(arguments[0], machine)
        return try Semantics.javaEquals(arguments[0], arguments[1], machine)
      }
    case "Any.##": Shape.int { (machine, arguments) throws(Thrown) -> Int32 in try machine.hash(arguments[0]) }
    case "Any.hashCode":
      Shape.int { (machine, arguments) throws(Thrown) -> Int32 in
        try refuseNull(arguments[0], machine)
        return try Semantics.javaHash(arguments[0], machine)
      }
    case "Any.toString":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in
        try refuseNull(arguments[0], machine)
        return .object(try machine.text(of: arguments[0]))
      }
    case "Any.getClass":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in
        try refuseNull(arguments[0], machine)
        return ClassNatives.value(of: WellKnown.descriptor(of: arguments[0]))
      }
    case "Object.eq": Shape.boolean { (_, arguments) throws(Thrown) -> Bool in Semantics.same(arguments[0], arguments[1]) }
    case "Object.ne": Shape.boolean { (_, arguments) throws(Thrown) -> Bool in !Semantics.same(arguments[0], arguments[1]) }
    case "Object.hashCode":
      Shape.int { (_, arguments) throws(Thrown) -> Int32 in arguments[0].object?.identityHash ?? 0 }
    case "Object.toString":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in
        let hash = UInt32(bitPattern: try Semantics.javaHash(arguments[0], machine))
        return Value(WellKnown.descriptor(of: arguments[0]).name + "@" + String(hash, radix: 16))
      }
    case "Object.clone":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in
        if let array: ArrayObject = arguments[0].array { return .object(ArrayObject(array.element, array.shared())) }
        throw machine.raise("java.lang.CloneNotSupportedException", WellKnown.descriptor(of: arguments[0]).name)
      }
    default: key.hasPrefix("Class.") ? ClassNatives.function(for: String(key.dropFirst(6))) : nil
    }
  }

  /// Throws a NullPointerException for null.
  static func refuseNull(_ value: Value, _ machine: Machine) throws(Thrown) {
    if value.isNull { throw machine.raise("java.lang.NullPointerException", nil) }
  }
}

/// The natives of java.lang.Class.
package enum ClassNatives {
  /// The class value of a class; that of a singleton object has a `$` at its end.
  package static func value(of descriptor: ClassDescriptor) -> Value {
    let suffix: String = descriptor.flags.contains(.module) && !descriptor.name.hasSuffix("$") ? "$" : ""
    let name: String = descriptor.name + suffix
    let simple: String = descriptor.simpleName + (name.hasSuffix("$") && !descriptor.simpleName.hasSuffix("$") ? "$" : "")
    return .object(NativeObject(ClassBody(name: name, simpleName: simple)))
  }

  /// The class value of a primitive type by its Java name.
  package static func primitive(_ name: String) -> Value { .object(NativeObject(ClassBody(name: name, simpleName: name))) }

  /// Returns the native of a member.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "getName": of { (body: ClassBody) -> Value in Value(body.name) }
    case "getTypeName", "getCanonicalName":
      of { (body: ClassBody) -> Value in
        Value(
          body.name.hasPrefix("[")
            ? arrayName(body.name) : String(body.name.map { (c: Character) -> Character in c == "$" ? "." : c }))
      }
    case "getSimpleName":
      of { (body: ClassBody) -> Value in
        guard body.name.hasPrefix("[") else { return Value(body.simpleName) }
        let full: String = arrayName(body.name)
        return Value(full.split(separator: ".").last.map(String.init) ?? full)
      }
    case "getPackageName":
      of { (body: ClassBody) -> Value in
        Value(body.name.split(separator: ".").dropLast().joined(separator: "."))
      }
    case "isArray": of { (body: ClassBody) -> Value in .boolean(body.name.hasPrefix("[")) }
    case "isInterface": of { (_: ClassBody) -> Value in .boolean(false) }
    case "isPrimitive": of { (body: ClassBody) -> Value in .boolean(primitives.contains(body.name)) }
    case "isInstance":
      Shape.boolean { (machine, arguments) throws(Thrown) -> Bool in
        let name: String = try arguments.native(0, ClassBody.self, machine).body.name
        return !arguments[1].isNull && WellKnown.descriptor(of: arguments[1]).conforms(to: name)
      }
    case "cast":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in
        let name: String = try arguments.native(0, ClassBody.self, machine).body.name
        let own: ClassDescriptor = WellKnown.descriptor(of: arguments[1])
        if arguments[1].isNull || own.conforms(to: name) || name == "java.lang.Object" { return arguments[1] }
        throw machine.raise("java.lang.ClassCastException", "Cannot cast " + own.name + " to " + name)
      }
    case "getSuperclass":
      Shape.any { (machine, arguments) throws(Thrown) -> Value in
        let name: String = try arguments.native(0, ClassBody.self, machine).body.name
        guard let parent: ClassDescriptor = machine.host.classDescriptor(named: name)?.superclass else { return .null }
        return value(of: parent)
      }
    default: nil
    }
  }

  /// The names of the primitive classes.
  private static let primitives: Set<String> = [
    "boolean", "byte", "short", "char", "int", "long", "float", "double", "void",
  ]

  /// A native on the class's names.
  private static func of(_ body: @escaping @Sendable (ClassBody) -> Value) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      body(try arguments.native(0, ClassBody.self, machine).body)
    }
  }

  /// The name of an Array's class as it is written in Java: `int[]`.
  private static func arrayName(_ name: String) -> String {
    guard name.hasPrefix("[") else { return name.hasPrefix("L") ? String(name.dropFirst().dropLast()) : elementName(name) }
    return arrayName(String(name.dropFirst())) + "[]"
  }

  /// The primitive type that a letter stands for in an Array's class name.
  private static func elementName(_ letter: String) -> String {
    switch letter {
    case "Z": "boolean"
    case "B": "byte"
    case "S": "short"
    case "C": "char"
    case "I": "int"
    case "J": "long"
    case "F": "float"
    case "D": "double"
    default: letter
    }
  }
}
