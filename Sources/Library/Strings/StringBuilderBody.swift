import Compute

/// The content of a builder: its text as WTF-8 bytes, with the class that the program sees.
package struct StringBuilderBody: NativeBody {
  /// The bytes, well-formed.
  package private(set) var bytes: [UInt8]
  /// `true` iff every byte is below 128, so that indices are byte offsets.
  private(set) var isASCII: Bool
  /// Which of the three classes this is.
  let kind: Kind

  /// The classes of builders.
  package enum Kind: Sendable {
    case scala
    case java
    case buffer
  }

  /// The most bytes after which more can be appended, since Java counts characters as an Int.
  private static let mostBytes = Int(Int32.max) - 8

  /// Makes a builder with a text.
  package init(_ kind: Kind, _ string: StringObject? = nil) {
    self.kind = kind
    bytes = string.map { (text: StringObject) -> [UInt8] in Array(text.buffer) } ?? []
    isASCII = string?.isASCII ?? true
  }

  package var descriptor: ClassDescriptor {
    switch kind {
    case .scala: StringBuilderBody.scala
    case .java: StringBuilderBody.java
    case .buffer: StringBuilderBody.buffer
    }
  }

  package var fixedDescriptor: ClassDescriptor? { descriptor }

  private static let scala = ClassDescriptor(
    name: "scala.collection.mutable.StringBuilder", superclass: WellKnown.object,
    ancestors: [
      "java.lang.CharSequence", "java.io.Serializable", "scala.collection.mutable.IndexedSeq", "scala.collection.mutable.Seq",
      "scala.collection.IndexedSeq", "scala.collection.Seq", "scala.collection.Iterable", "scala.collection.IterableOnce",
    ], flags: [.serializable])
  private static let java = ClassDescriptor(
    name: "java.lang.StringBuilder", superclass: WellKnown.object,
    ancestors: ["java.lang.CharSequence", "java.lang.Comparable", "java.io.Serializable"], flags: [.serializable])
  private static let buffer = ClassDescriptor(
    name: "java.lang.StringBuffer", superclass: WellKnown.object,
    ancestors: ["java.lang.CharSequence", "java.lang.Comparable", "java.io.Serializable"], flags: [.serializable])

  /// The text.
  package var string: StringObject { StringObject(bytes) }

  /// The number of UTF-16 units.
  var count: Int {
    isASCII ? bytes.count : bytes.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) -> Int in WTF8.utf16Count(buffer) }
  }

  /// The unit at an index, or nil outside.
  func unit(at index: Int) -> UInt16? {
    if isASCII { return index >= 0 && index < bytes.count ? UInt16(bytes[index]) : nil }
    return string.unit(at: index)
  }

  /// Appends a text.
  mutating func append(_ other: StringObject) {
    if !other.isASCII { isASCII = false }
    WTF8.append(other, to: &bytes)
  }

  /// Appends a unit.
  mutating func append(unit: UInt16) {
    if unit >= 0x80 { isASCII = false }
    WTF8.append(unit: unit, to: &bytes)
  }

  /// Appends the text of a value.
  mutating func append(_ value: Value, _ machine: Machine) throws(Thrown) {
    if bytes.count > StringBuilderBody.mostBytes {
      throw machine.raise("java.lang.OutOfMemoryError", "Required length exceeds implementation limit")
    }
    if case .char(let unit) = value { return append(unit: unit) }
    if let string: StringObject = value.string { return append(string) }
    append(try machine.text(of: value))
  }

  /// Replaces the units between two indices.
  mutating func replace(_ first: Int, _ last: Int, with other: StringObject) {
    if isASCII, other.isASCII {
      bytes.replaceSubrange(first..<last, with: other.buffer)
    } else {
      var units: [UInt16] = string.unitArray
      units.replaceSubrange(first..<last, with: other.unitArray)
      set(units)
    }
  }

  /// Replaces the unit at an index.
  mutating func set(_ index: Int, _ unit: UInt16) {
    if isASCII, unit < 0x80 {
      bytes[index] = UInt8(unit)
    } else {
      replace(index, index + 1, with: StringObject.of(unit: unit))
    }
  }

  /// Replaces the whole text.
  mutating func set(_ units: [UInt16]) {
    bytes = StringObject(utf16: units).withBytes { (all: UnsafeBufferPointer<UInt8>) -> [UInt8] in Array(all) }
    isASCII = bytes.allSatisfy { (byte: UInt8) -> Bool in byte < 0x80 }
  }

  /// Removes the text.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    isASCII = true
  }

  package func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts { .string(string) }

  package func equals(_ other: Object, _ comparison: inout Comparing, as this: Object) throws(Thrown) -> Bool {
    if this === other { return true }
    guard kind == .scala, let builder = other.native(StringBuilderBody.self), builder.body.kind == .scala else { return false }
    return builder.body.bytes == bytes
  }

  package func sequenceElements(_ machine: Machine) throws(Thrown) -> Elements? {
    kind == .scala ? Chars.elements(string.unitArray) : nil
  }

  package func copied(by copy: inout DeepCopy) throws(Thrown) -> StringBuilderBody? { self }
}
