/// What a native is called with: the receiver first, then all parameter lists flattened, implicit arguments included.
///
/// A view of the machine's registers: valid during the call only.
@usableFromInline package struct Arguments {
  /// The first argument.
  @usableFromInline let start: UnsafePointer<Value>
  /// The number of arguments.
  @usableFromInline package let count: Int

  /// Makes a view of registers.
  @inlinable package init(_ start: UnsafePointer<Value>, count: Int) {
    self.start = start
    self.count = count
  }

  /// An argument; null where there are fewer.
  @inlinable package subscript(index: Int) -> Value { index >= 0 && index < count ? start[index] : .null }

  /// The argument as an Int.
  @inlinable package func int(_ index: Int) -> Int32 { self[index].asInt }

  /// The argument as a Long.
  @inlinable package func long(_ index: Int) -> Int64 { self[index].asLong }

  /// The argument as a Double.
  @inlinable package func double(_ index: Int) -> Double { self[index].asDouble }

  /// The argument as a Boolean.
  @inlinable package func boolean(_ index: Int) -> Bool { self[index].isTrue }

  /// The argument as a Char.
  @inlinable package func char(_ index: Int) -> UInt16 { self[index].asChar }

  /// The argument as a String; null is a NullPointerException.
  @inlinable package func string(_ index: Int, _ machine: Machine) throws(Thrown) -> StringObject {
    if let string: StringObject = self[index].string { return string }
    throw machine.mismatch(self[index], expected: "java.lang.String")
  }

  /// The argument as an Array; null is a NullPointerException.
  @inlinable package func array(_ index: Int, _ machine: Machine) throws(Thrown) -> ArrayObject {
    if let array: ArrayObject = self[index].array { return array }
    throw machine.mismatch(self[index], expected: "scala.Array")
  }

  /// The argument as a library object with this body; null is a NullPointerException.
  @inlinable package func native<Body: NativeBody>(
    _ index: Int, _ body: Body.Type, _ machine: Machine
  ) throws(Thrown) -> NativeObject<Body> {
    if let object: NativeObject<Body> = self[index].native(body) { return object }
    throw machine.mismatch(self[index], body)
  }

  /// All arguments but the first.
  @inlinable package func dropFirst() -> Arguments { Arguments(start + min(1, count), count: max(0, count - 1)) }

  /// The arguments as an array.
  package var values: [Value] { Array(UnsafeBufferPointer(start: start, count: count)) }
}
