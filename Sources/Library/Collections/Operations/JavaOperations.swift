import Compute

/// The operations of Java's collections and the ways between them and Scala's.
enum JavaOperations {
  /// Returns the operation of a name.
  static func function(_ owner: String, _ member: String) -> NativeFunction? {
    switch owner {
    case "JavaCollection": collection(member)
    case "JavaList": list(member)
    case "JavaMap": map(member)
    case "JavaConversions": member == "asJava" ? asJava : asScala
    case "Arrays$": arrays(member)
    case "JavaLinkedList": constructor(.buffer(.javaLinkedList))
    case "JavaDeque": constructor(.buffer(.javaDeque))
    case "JavaStack": constructor(.buffer(.javaStack))
    case "JavaConcurrentQueue": constructor(.buffer(.javaConcurrentQueue))
    case "JavaConcurrentDeque": constructor(.buffer(.javaConcurrentDeque))
    case "JavaCopiedList": constructor(.buffer(.javaCopiedList))
    case "JavaHashSet": constructor(.set(.javaHashSet, ordering: .null))
    case "JavaLinkedHashSet": constructor(.set(.javaLinkedHashSet, ordering: .null))
    case "JavaHashMap": constructor(.map(.javaHashMap, ordering: .null))
    case "JavaLinkedHashMap": constructor(.map(.javaLinkedHashMap, ordering: .null))
    case "JavaTreeMap": constructor(.map(.javaTreeMap, ordering: .null))
    case "JavaConcurrentMap": constructor(.map(.javaConcurrentMap, ordering: .null))
    case "JavaSkipListMap": constructor(.map(.javaSkipListMap, ordering: .null))
    default: nil
    }
  }

  /// Makes a collection, empty or of the elements of another.
  private static func constructor(_ target: Target) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      let source: Elements = arguments[0].object == nil ? .empty : try Walk.elements(arguments[0], machine)
      return try target.collection(source.stored, isSized: false, machine)
    }
  }

  /// Returns the operation of a name of any collection.
  private static func collection(_ member: String) -> NativeFunction? {
    switch member {
    case "contains":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        if arguments[0].native(SetBody.self) != nil {
          return .boolean(try SetOperations.contains(arguments[1], in: arguments[0], machine))
        }
        return .boolean(try index(of: arguments[1], in: arguments[0], machine) >= 0)
      }
    case "add":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        .boolean(try add(arguments[1], to: arguments[0], machine))
      }
    case "addAll":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        var isChanged = false
        for value: Value in try Walk.elements(arguments[1], machine) {
          if try add(value, to: arguments[0], machine) { isChanged = true }
        }
        return .boolean(isChanged)
      }
    case "remove": remove
    case "clear":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        if let set = arguments[0].native(SetBody.self) {
          set.body.table.clear()
        } else {
          try Buffers.body(arguments, machine).body.elements = .empty
        }
        return .unit
      }
    case "toArray":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        .object(ArrayObject(.any, try Walk.elements(arguments[0], machine)))
      }
    default: nil
    }
  }

  /// Adds an element and answers whether the collection has changed.
  private static func add(_ value: Value, to collection: Value, _ machine: Machine) throws(Thrown) -> Bool {
    if let set = collection.native(SetBody.self) {
      if try set.body.table.contains(value, machine) { return false }
      try set.body.table.update(value, .unit, machine)
      return true
    }
    guard let buffer = collection.native(BufferBody.self) else {
      throw machine.mismatch(collection, expected: "java.util.Collection")
    }
    buffer.body.elements.append(value)
    return true
  }

  /// Removes an element or key.
  private static func remove(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    if let set = arguments[0].native(SetBody.self) {
      return .boolean(try set.body.table.remove(arguments[1], machine) != nil)
    }
    let index: Int = try index(of: arguments[1], in: arguments[0], machine)
    if index >= 0 { try Buffers.body(arguments, machine).body.elements.remove(index, index + 1) }
    return .boolean(index >= 0)
  }

  /// The first position of an object by Java's equality, or -1.
  private static func index(of value: Value, in collection: Value, _ machine: Machine) throws(Thrown) -> Int {
    let elements: Elements = try Walk.elements(collection, machine)
    for index in 0..<elements.count {
      if try Semantics.javaEquals(elements[index], value, machine) { return index }
    }
    return -1
  }

  /// Returns the operation of a name of lists.
  private static func list(_ member: String) -> NativeFunction? {
    switch member {
    case "new": constructor(.buffer(.javaList))
    case "get":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let elements: Elements = try Buffers.body(arguments, machine).body.elements
        return elements[try place(arguments, elements.count, machine)]
      }
    case "set":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let buffer = try Buffers.body(arguments, machine)
        let index: Int = try place(arguments, buffer.body.elements.count, machine)
        let previous: Value = buffer.body.elements[index]
        buffer.body.elements.set(index, arguments[2])
        return previous
      }
    case "removeAt":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let buffer = try Buffers.body(arguments, machine)
        let index: Int = try place(arguments, buffer.body.elements.count, machine)
        let previous: Value = buffer.body.elements[index]
        buffer.body.elements.remove(index, index + 1)
        return previous
      }
    case "indexOf":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        .int(Int32(clamping: try index(of: arguments[1], in: arguments[0], machine)))
      }
    case "sort":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let comparison: Comparison = arguments[1].isNull ? .natural : Comparison(arguments[1])
        let buffer = try Buffers.body(arguments, machine)
        buffer.body.elements = try Sorting.sorted(buffer.body.elements, by: comparison, machine)
        return .unit
      }
    default: nil
    }
  }

  /// An index within a list, or Java's error of one that is not.
  private static func place(_ arguments: Arguments, _ count: Int, _ machine: Machine) throws(Thrown) -> Int {
    let index = Int(arguments.int(1))
    if index >= 0, index < count { return index }
    let text = "Index \(index) out of bounds for length \(count)"
    throw machine.raise("java.lang.IndexOutOfBoundsException", text)
  }

  /// Returns the operation of a name of maps.
  private static func map(_ member: String) -> NativeFunction? {
    switch member {
    case "size":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        .int(Int32(clamping: try MapOperations.receiver(arguments, machine).body.table.count))
      }
    case "get":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try MapOperations.receiver(arguments, machine).body.table.value(arguments[1], machine) ?? .null
      }
    case "getOrDefault":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try MapOperations.receiver(arguments, machine).body.table.value(arguments[1], machine) ?? arguments[2]
      }
    case "put":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try MapOperations.receiver(arguments, machine).body.table.update(arguments[1], arguments[2], machine) ?? .null
      }
    case "putIfAbsent":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let map = try MapOperations.receiver(arguments, machine)
        if let value: Value = try map.body.table.value(arguments[1], machine) { return value }
        try map.body.table.update(arguments[1], arguments[2], machine)
        return .null
      }
    case "remove":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        try MapOperations.receiver(arguments, machine).body.table.remove(arguments[1], machine) ?? .null
      }
    case "keySet":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let keys = Elements(try MapOperations.receiver(arguments, machine).body.table.keys())
        return try Target.set(.javaLinkedHashSet, ordering: .null).collection(keys, machine)
      }
    case "values":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        Buffers.value(.javaList, Elements(try MapOperations.receiver(arguments, machine).body.table.values()))
      }
    default: nil
    }
  }

  /// Makes a collection of Java of one of Scala.
  private static func asJava(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let source: Value = arguments[0]
    if source.native(IteratorBody.self) != nil { return source }
    if source.native(MapBody.self) != nil {
      return try Target.map(.javaLinkedHashMap, ordering: .null).collection(try Walk.elements(source, machine), machine)
    }
    if source.native(SetBody.self) != nil {
      return try Target.set(.javaLinkedHashSet, ordering: .null).collection(try Walk.elements(source, machine), machine)
    }
    return Buffers.value(.javaList, try Walk.kept(source, machine))
  }

  /// Makes a collection of Scala of one of Java.
  private static func asScala(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let source: Value = arguments[0]
    switch arguments[1].string?.text {
    case "map": return try Target.map(.wrapper, ordering: .null).collection(try Walk.elements(source, machine), machine)
    case "set": return try Target.set(.wrapper, ordering: .null).collection(try Walk.elements(source, machine), machine)
    case "iterator": return source
    default: return Buffers.value(.wrapper, try Walk.kept(source, machine))
    }
  }

  /// Returns the operation of a name of `java.util.Arrays`.
  private static func arrays(_ member: String) -> NativeFunction? {
    switch member {
    case "toString":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        if arguments[0].isNull { return Value("null") }
        let array: Value = .object(try arguments.array(0, machine))
        return .object(StringObject(try Summaries.joined(array, StringObject("["), StringObject(", "), StringObject("]"), machine)))
      }
    case "deepToString":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        .object(try machine.text(of: try deepList(arguments[0], machine)))
      }
    case "fill":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let array: ArrayObject = try arguments.array(0, machine)
        for index in 0..<array.count { _ = array.set(index, arguments[1]) }
        return .unit
      }
    case "hashCode":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        .int(try machine.hash(Buffers.value(.javaList, try arguments.array(0, machine).shared())))
      }
    case "copyOfRange":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        let source: ArrayObject = try arguments.array(0, machine)
        let (from, to): (Int, Int) = (Int(arguments.int(1)), Int(arguments.int(2)))
        if from < 0 || from > source.count { throw machine.indexOutOfBounds(from, count: source.count) }
        if from > to { throw CollectionErrors.argument("\(from) > \(to)", machine) }
        try machine.reserve(bytes: (to - from) &* 16)
        let made = ArrayObject(source.element, count: to - from)
        let elements: Elements = source.shared()
        for index in from..<min(to, source.count) { _ = made.set(index - from, elements[index]) }
        return .object(made)
      }
    case "asList":
      { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
        Buffers.value(.javaList, try Walk.kept(arguments[0], machine))
      }
    default: nil
    }
  }

  /// Makes lists of Java of an array of arrays, for their text.
  private static func deepList(_ value: Value, _ machine: Machine) throws(Thrown) -> Value {
    guard let array: ArrayObject = value.array else { return value }
    try machine.checkStack()
    var builder = ElementsBuilder(expected: array.count)
    for element: Value in array.shared() { builder.append(try deepList(element, machine)) }
    return Buffers.value(.javaList, builder.finish())
  }
}
