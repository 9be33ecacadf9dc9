/// A heap object of a running program; the root of all reference values.
///
/// - Invariant: an object that can change is owned by one task, or reached only under the interpreter lock, which is why
///   `@unchecked Sendable` holds.
@usableFromInline package class Object: @unchecked Sendable {
  /// Which of the machine's own classes this is: what a cast inside the machine tests.
  @usableFromInline package final let shape: ObjectShape

  /// Makes the root part.
  @inlinable package init(shape: ObjectShape) { self.shape = shape }

  /// The class as the program sees it.
  package var descriptor: ClassDescriptor { WellKnown.object }

  /// Whether this equals another object of a running program, as Scala's `==` between references asks.
  ///
  /// Parts are compared later: an override hands pairs of children to `comparison` and answers whether all else agrees, so
  /// that deep values do not recurse.
  package func equals(_ other: Object, _ comparison: inout Comparing) throws(Thrown) -> Bool { self === other }

  /// Whether this equals a primitive (or unit), as a BigInt does.
  package func equalsPrimitive(_ value: Value, _ machine: Machine) throws(Thrown) -> Bool { false }

  /// This object with its body, if it is one of the library's with a body of this type.
  ///
  /// The class is final, so one comparison decides; it is written in place where the type is known.
  @inlinable package final func native<Body: NativeBody>(_ body: Body.Type) -> NativeObject<Body>? {
    type(of: self) == NativeObject<Body>.self ? unsafeDowncast(self, to: NativeObject<Body>.self) : nil
  }

  /// How this object's hash code comes from its parts.
  package func hashParts(_ machine: Machine) throws(Thrown) -> HashParts { .code(identityHash) }

  /// How this object's text comes from its parts.
  package func textParts(_ machine: Machine) throws(Thrown) -> TextParts { .text(identityText) }

  /// The elements, if Scala sees a Seq here: all Seqs with equal elements are equal and have equal hashes.
  package func sequenceElements(_ machine: Machine) throws(Thrown) -> Elements? { nil }

  /// A copy that a task may own, or the object itself where nothing in it can change.
  package func copied(by copy: inout DeepCopy) throws(Thrown) -> Object { self }

  /// The hash code that `Object.hashCode` gives: derived from the address, so not stable between runs.
  package final var identityHash: Int32 {
    let address = UInt64(UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque()))
    let mixed: UInt64 = address &* 0x9E37_79B9_7F4A_7C15
    return Int32(truncatingIfNeeded: mixed &>> 33)
  }

  /// The identity hash in hexadecimal.
  package final var identityHex: String { String(UInt32(bitPattern: identityHash), radix: 16) }

  /// The text that `Object.toString` gives: the class's name and the identity hash in hexadecimal.
  package final var identityText: String { descriptor.name + "@" + identityHex }
}

/// The machine's own classes; each but `native` has exactly one final class (`instance` also its throwable kind).
@usableFromInline package enum ObjectShape: UInt8, Sendable {
  case string
  case tuple
  case instance
  case closure
  case cell
  case sequence
  case array
  case range
  /// A library object: `NativeObject<Body>`.
  case native
  /// Storage that programs never see by itself.
  case storage
}
