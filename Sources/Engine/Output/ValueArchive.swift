import Compute

/// Values as bytes, for files that keep objects: what Java's serialization is to Spark.
enum ValueArchive {
  /// What the first byte of a value says.
  private enum Tag: UInt8 {
    case null, unit, no, yes, byte, short, char, int, long, float, double, text, tuple, sequence, array, range, instance
  }

  /// Appends a value.
  ///
  /// - Throws: NotSerializableException for an object that has no form in a file.
  static func write(_ value: Value, to bytes: inout [UInt8], _ machine: Machine) throws(Thrown) {
    switch value {
    case .null: bytes.append(Tag.null.rawValue)
    case .unit: bytes.append(Tag.unit.rawValue)
    case .boolean(let truth): bytes.append(truth ? Tag.yes.rawValue : Tag.no.rawValue)
    case .byte: number(value, .byte, &bytes)
    case .short: number(value, .short, &bytes)
    case .char: number(value, .char, &bytes)
    case .int: number(value, .int, &bytes)
    case .long: number(value, .long, &bytes)
    case .float: number(value, .float, &bytes)
    case .double: number(value, .double, &bytes)
    case .object(let object):
      try machine.checkStack()
      try write(object, value, to: &bytes, machine)
    }
  }

  /// Appends an object.
  private static func write(_ object: Object, _ value: Value, to bytes: inout [UInt8], _ machine: Machine) throws(Thrown) {
    if let string: StringObject = value.string {
      bytes.append(Tag.text.rawValue)
      string.withBytes { (content: UnsafeBufferPointer<UInt8>) in
        word(UInt64(content.count), &bytes)
        bytes.append(contentsOf: content)
      }
    } else if let tuple: TupleObject = value.tuple {
      bytes.append(Tag.tuple.rawValue)
      try write(tuple.values, to: &bytes, machine)
    } else if let sequence: SequenceObject = value.sequence {
      bytes.append(Tag.sequence.rawValue)
      bytes.append(sequence.kind.rawValue)
      try write(sequence.elements.values, to: &bytes, machine)
    } else if let array: ArrayObject = value.array {
      bytes.append(Tag.array.rawValue)
      layout(array.element, &bytes)
      try write(array.elements.values, to: &bytes, machine)
    } else if let range: RangeObject = value.range {
      bytes.append(Tag.range.rawValue)
      bytes.append(range.kind.rawValue)
      bytes.append(range.isInclusive ? 1 : 0)
      for bound: Int64 in [range.start, range.end, range.step] { word(UInt64(bitPattern: bound), &bytes) }
    } else if let instance: Instance = value.instance, isWritable(instance.descriptor) {
      bytes.append(Tag.instance.rawValue)
      let name = Array(instance.descriptor.name.utf8)
      word(UInt64(name.count), &bytes)
      bytes.append(contentsOf: name)
      try write(Array(instance.values.prefix(instance.descriptor.fields.count)), to: &bytes, machine)
    } else {
      throw machine.raise("java.io.NotSerializableException", object.descriptor.name)
    }
  }

  /// Whether instances of a class have a form in a file: Java's way, or Hadoop's.
  private static func isWritable(_ descriptor: ClassDescriptor) -> Bool {
    descriptor.flags.contains(.serializable) || descriptor.name.hasPrefix("org.apache.hadoop.io.")
  }

  /// Appends several values with their number.
  private static func write(_ values: [Value], to bytes: inout [UInt8], _ machine: Machine) throws(Thrown) {
    word(UInt64(values.count), &bytes)
    for value: Value in values { try write(value, to: &bytes, machine) }
  }

  /// Appends a number with its tag.
  private static func number(_ value: Value, _ tag: Tag, _ bytes: inout [UInt8]) {
    bytes.append(tag.rawValue)
    word(value.word, &bytes)
  }

  /// Appends a word, least byte first.
  private static func word(_ word: UInt64, _ bytes: inout [UInt8]) {
    for shift: UInt64 in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
  }

  /// Appends the element layout of an array, as far as it matters.
  private static func layout(_ layout: Layout, _ bytes: inout [UInt8]) {
    if let scalar: ScalarKind = layout.scalar {
      bytes.append(scalar.rawValue)
    } else if case .string = layout {
      bytes.append(100)
    } else if case .array(let inner) = layout {
      bytes.append(101)
      ValueArchive.layout(inner, &bytes)
    } else {
      bytes.append(102)
    }
  }

  /// Reads values one after the other.
  struct Reader {
    private let bytes: [UInt8]
    private var next = 0
    private let machine: Machine

    /// Reads from bytes.
    init(_ bytes: [UInt8], _ machine: Machine) {
      self.bytes = bytes
      self.machine = machine
    }

    /// `true` iff everything has been read.
    var isAtEnd: Bool { next >= bytes.count }

    /// The next value.
    ///
    /// - Throws: StreamCorruptedException if the bytes are no values.
    mutating func value() throws(Thrown) -> Value {
      try machine.checkStack()
      guard let tag = Tag(rawValue: try byte()) else { throw corrupt() }
      switch tag {
      case .null: return .null
      case .unit: return .unit
      case .no: return .boolean(false)
      case .yes: return .boolean(true)
      case .byte: return Value(word: try word(), kind: .byte)
      case .short: return Value(word: try word(), kind: .short)
      case .char: return Value(word: try word(), kind: .char)
      case .int: return Value(word: try word(), kind: .int)
      case .long: return Value(word: try word(), kind: .long)
      case .float: return Value(word: try word(), kind: .float)
      case .double: return Value(word: try word(), kind: .double)
      case .text: return .object(StringObject(try text()))
      case .tuple: return .object(TupleObject(try values()))
      case .sequence:
        guard let kind = SequenceKind(rawValue: try byte()) else { throw corrupt() }
        return .object(SequenceObject(kind, Elements(try values())))
      case .array:
        let layout: Layout = try self.layout()
        return .object(ArrayObject(layout, Elements(try values())))
      case .range: return try range()
      case .instance: return try instance()
      }
    }

    /// Several values.
    private mutating func values() throws(Thrown) -> [Value] {
      let count: Int = try length()
      var values: [Value] = []
      for _ in 0..<count { values.append(try value()) }
      return values
    }

    /// A range.
    private mutating func range() throws(Thrown) -> Value {
      guard let kind = ScalarKind(rawValue: try byte()) else { throw corrupt() }
      let isInclusive: Bool = try byte() != 0
      let start = Int64(bitPattern: try word())
      let end = Int64(bitPattern: try word())
      let step = Int64(bitPattern: try word())
      return .object(RangeObject(kind, from: start, to: end, step: step, isInclusive: isInclusive))
    }

    /// An instance of a class that the session knows.
    private mutating func instance() throws(Thrown) -> Value {
      let name = String(decoding: try text(), as: UTF8.self)
      guard let descriptor: ClassDescriptor = machine.host.classDescriptor(named: name) else {
        throw machine.raise("java.lang.ClassNotFoundException", name)
      }
      return .object(Instance(descriptor, try values()))
    }

    /// The bytes of a text.
    private mutating func text() throws(Thrown) -> [UInt8] {
      let count: Int = try length()
      defer { next += count }
      return Array(bytes[next..<(next + count)])
    }

    /// A number of things that follow, each at least a byte.
    private mutating func length() throws(Thrown) -> Int {
      let word: UInt64 = try word()
      if word > UInt64(bytes.count - next) { throw corrupt() }
      return Int(word)
    }

    /// The element layout of an array.
    private mutating func layout() throws(Thrown) -> Layout {
      switch try byte() {
      case 0: return .boolean
      case 1: return .byte
      case 2: return .short
      case 3: return .char
      case 4: return .int
      case 5: return .long
      case 6: return .float
      case 7: return .double
      case 100: return .string
      case 101: return .array(try layout())
      default: return .any
      }
    }

    /// A word.
    private mutating func word() throws(Thrown) -> UInt64 {
      var word: UInt64 = 0
      for shift: UInt64 in stride(from: 0, to: 64, by: 8) { word |= UInt64(try byte()) << shift }
      return word
    }

    /// A byte.
    private mutating func byte() throws(Thrown) -> UInt8 {
      guard next < bytes.count else { throw corrupt() }
      defer { next += 1 }
      return bytes[next]
    }

    /// The exception for bytes that are no values.
    private func corrupt() -> Thrown { machine.raise("java.io.StreamCorruptedException", "invalid stream header") }
  }
}
