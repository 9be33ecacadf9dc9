import Compute

/// The natives of the builders of texts.
enum StringBuilderNatives {
  /// A builder as natives get it.
  private typealias Builder = NativeObject<StringBuilderBody>

  /// Returns the native of a key such as `StringBuilder.append`.
  static func function(for key: String) -> NativeFunction? {
    switch key {
    case "StringBuilder.new": making(.scala)
    case "StringBuilder.newJava": making(.java)
    case "StringBuffer.newJava": making(.buffer)
    default: key.hasPrefix("StringBuilder.") ? member(String(key.dropFirst(14))) : nil
    }
  }

  /// A native on a builder.
  private static func on(
    _ body: @escaping @Sendable (NativeObject<StringBuilderBody>, Arguments, Machine) throws(Thrown) -> Value
  ) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      try body(try arguments.native(0, StringBuilderBody.self, machine), arguments, machine)
    }
  }

  /// The native of a constructor: nothing, a capacity, a text, or both.
  private static func making(_ kind: StringBuilderBody.Kind) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      var text: StringObject?
      if arguments.count > 0 {
        let last: Value = arguments[arguments.count - 1]
        if last.scalarKind == nil { text = try CharSequence.string(last, machine) }
        if case .int(let capacity) = arguments[0], capacity < 0 {
          throw machine.raise("java.lang.NegativeArraySizeException", String(capacity))
        }
      }
      return .object(NativeObject(StringBuilderBody(kind, text)))
    }
  }

  /// Returns the native of a member that all builders share.
  private static func member(_ member: String) -> NativeFunction? {
    adding(member) ?? looking(member) ?? changing(member) ?? StringBuilderSearch.function(for: member)
  }

  /// The members that append.
  private static func adding(_ member: String) -> NativeFunction? {
    switch member {
    case "append":
      on { (builder, arguments, machine) throws(Thrown) -> Value in
        try builder.body.append(arguments[1], machine)
        return .object(builder)
      }
    case "appendAll": on(appendAll)
    case "appendCodePoint":
      on { (builder, arguments, _) throws(Thrown) -> Value in
        builder.body.append(StringObject(points: [UInt32(bitPattern: arguments.int(1))]))
        return .object(builder)
      }
    case "insert":
      on { (builder, arguments, machine) throws(Thrown) -> Value in
        try insert(builder, Int(arguments.int(1)), try machine.text(of: arguments[2]), machine)
      }
    case "insertAll":
      on { (builder, arguments, machine) throws(Thrown) -> Value in
        try insert(builder, Int(arguments.int(1)), try characters(arguments[2], machine), machine)
      }
    default: nil
    }
  }

  /// The text of a collection of characters.
  private static func characters(_ value: Value, _ machine: Machine) throws(Thrown) -> StringObject {
    if let array: ArrayObject = value.array {
      return StringObject(utf16: array.elements.map { (unit: Value) -> UInt16 in unit.asChar })
    }
    if let elements: Elements = try value.object?.sequenceElements(machine), value.string == nil {
      return StringObject(utf16: elements.map { (unit: Value) -> UInt16 in unit.asChar })
    }
    if value.string != nil || value.native(StringBuilderBody.self) != nil { return try machine.text(of: value) }
    return try CharSequence.string(try machine.invoke(Selector("mkString", 0), value), machine)
  }

  /// `appendAll(characters)`, `appendAll(characters, offset, length)`, `append(text, start, end)`
  @Sendable private static func appendAll(
    _ builder: NativeObject<StringBuilderBody>, _ arguments: Arguments, _ machine: Machine
  ) throws(Thrown) -> Value {
    var text: StringObject = try characters(arguments[1], machine)
    if arguments.count > 3 {
      let start = Int(arguments.int(2))
      let end: Int = arguments[1].array == nil ? Int(arguments.int(3)) : start + Int(arguments.int(3))
      guard let part: StringObject = text.substring(start, end) else {
        throw machine.raise("java.lang.IndexOutOfBoundsException", "start \(start), end \(end), length \(text.utf16Count)")
      }
      text = part
    }
    builder.body.append(text)
    return .object(builder)
  }

  /// Inserts a text at an index.
  private static func insert(_ builder: Builder, _ index: Int, _ text: StringObject, _ machine: Machine) throws(Thrown) -> Value {
    let count: Int = builder.body.count
    guard index >= 0, index <= count else {
      throw machine.raise("java.lang.StringIndexOutOfBoundsException", "offset \(index), length \(count)")
    }
    builder.body.replace(index, index, with: text)
    return .object(builder)
  }

  /// The members that look.
  private static func looking(_ member: String) -> NativeFunction? {
    switch member {
    case "length": on { (builder, _, _) throws(Thrown) -> Value in .int(Int32(truncatingIfNeeded: builder.body.count)) }
    case "isEmpty": on { (builder, _, _) throws(Thrown) -> Value in .boolean(builder.body.bytes.isEmpty) }
    case "toString": on { (builder, _, _) throws(Thrown) -> Value in .object(builder.body.string) }
    case "capacity":
      on { (builder, _, _) throws(Thrown) -> Value in .int(Int32(truncatingIfNeeded: max(16, builder.body.bytes.capacity))) }
    case "ensureCapacity": on { (_, _, _) throws(Thrown) -> Value in .unit }
    case "charAt":
      on { (builder, arguments, machine) throws(Thrown) -> Value in
        let index = Int(arguments.int(1))
        guard let unit: UInt16 = builder.body.unit(at: index) else {
          throw StringNatives.outside(index, builder.body.count, machine)
        }
        return .char(unit)
      }
    case "toCharArray":
      on { (builder, _, _) throws(Thrown) -> Value in .object(ArrayObject(.char, Chars.elements(builder.body.string.unitArray))) }
    case "substring":
      on { (builder, arguments, machine) throws(Thrown) -> Value in
        let count: Int = builder.body.count
        let start = Int(arguments.int(1))
        let end: Int = arguments.count > 2 ? Int(arguments.int(2)) : count
        guard let part: StringObject = builder.body.string.substring(start, end) else { throw range(start, end, count, machine) }
        return .object(part)
      }
    case "compareTo":
      on { (builder, arguments, machine) throws(Thrown) -> Value in
        .int(builder.body.string.compare(to: try CharSequence.string(arguments[1], machine)))
      }
    default: nil
    }
  }

  /// What Java says about a range outside a builder.
  private static func range(_ start: Int, _ end: Int, _ count: Int, _ machine: Machine) -> Thrown {
    machine.raise("java.lang.StringIndexOutOfBoundsException", "start \(start), end \(end), length \(count)")
  }

  /// The members that change the text in place.
  private static func changing(_ member: String) -> NativeFunction? {
    switch member {
    case "clear":
      on { (builder, _, _) throws(Thrown) -> Value in
        builder.body.clear()
        return .unit
      }
    case "setLength": on(setLength)
    case "setCharAt", "deleteCharAt":
      on { (builder, arguments, machine) throws(Thrown) -> Value in
        let index = Int(arguments.int(1))
        let count: Int = builder.body.count
        guard index >= 0, index < count else { throw StringNatives.outside(index, count, machine) }
        if member == "setCharAt" {
          builder.body.set(index, arguments.char(2))
          return .unit
        }
        builder.body.replace(index, index + 1, with: .empty)
        return .object(builder)
      }
    case "delete", "replace":
      on { (builder, arguments, machine) throws(Thrown) -> Value in
        let count: Int = builder.body.count
        let start = Int(arguments.int(1))
        let end: Int = min(Int(arguments.int(2)), count)
        if start < 0 || start > end { throw range(start, end, count, machine) }
        builder.body.replace(start, end, with: member == "delete" ? .empty : try arguments.string(3, machine))
        return .object(builder)
      }
    case "reverse":
      on { (builder, _, _) throws(Thrown) -> Value in .object(NativeObject(StringBuilderBody(.scala, reversed(builder.body)))) }
    case "reverseInPlace":
      on { (builder, _, _) throws(Thrown) -> Value in
        builder.body.set(reversed(builder.body).unitArray)
        return .object(builder)
      }
    default: nil
    }
  }

  /// The text backwards; surrogate pairs stay pairs, as Java keeps them.
  private static func reversed(_ body: StringBuilderBody) -> StringObject { StringObject(points: body.string.points.reversed()) }

  /// `setLength(length)`
  @Sendable private static func setLength(
    _ builder: NativeObject<StringBuilderBody>, _ arguments: Arguments, _ machine: Machine
  ) throws(Thrown) -> Value {
    let wanted = Int(arguments.int(1))
    let count: Int = builder.body.count
    if wanted < 0 { throw machine.raise("java.lang.StringIndexOutOfBoundsException", "String index out of range: \(wanted)") }
    if wanted < count {
      builder.body.replace(wanted, count, with: .empty)
    } else if wanted > count {
      try machine.reserve(bytes: wanted - count)
      for _ in count..<wanted { builder.body.append(unit: 0) }
    }
    return .unit
  }
}

/// The natives that search builders: those of Strings on the builder's text.
private enum StringBuilderSearch {
  /// Returns the native of a member.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "indexOf:String": search(isLast: false)
    case "lastIndexOf:String": search(isLast: true)
    default: nil
    }
  }

  /// A native that looks for the first or last occurrence.
  private static func search(isLast: Bool) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      let text: StringObject = try arguments.native(0, StringBuilderBody.self, machine).body.string
      var values: [Value] = arguments.values
      values[0] = .object(text)
      let made: Result<Value, Thrown> = values.withUnsafeBufferPointer {
        (buffer: UnsafeBufferPointer<Value>) -> Result<Value, Thrown> in
        guard let start = buffer.baseAddress else { return .success(.int(-1)) }
        let replaced = Arguments(start, count: buffer.count)
        do throws(Thrown) {
          return .success(
            isLast ? try StringNatives.lastIndexOf(text, replaced, machine) : try StringNatives.indexOf(text, replaced, machine))
        } catch {
          return .failure(error)
        }
      }
      return try made.get()
    }
  }
}
