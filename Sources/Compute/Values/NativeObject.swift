/// What a class of the library keeps in its objects and how they behave; maps, sets, buffers, iterators, builders, Regex, …
///
/// The requirements mirror the hooks of `Object`; each has a default that suits a mutable object with identity.
@usableFromInline package protocol NativeBody {
  /// The class as the program sees it (it may depend on the content, as Map1 and HashMap).
  var descriptor: ClassDescriptor { get }
  /// The class where it never changes and lives as long as the process, which spares a look into the body; nil otherwise.
  var fixedDescriptor: ClassDescriptor? { get }
  /// Whether the object that has this body equals `other`; see `Object.equals`.
  func equals(_ other: Object, _ comparison: inout Comparing, as this: Object) throws(Thrown) -> Bool
  /// Whether the object equals a primitive, as a BigInt does.
  func equalsPrimitive(_ value: Value) -> Bool
  /// How the hash code comes from the parts.
  func hashParts(_ machine: Machine, of this: Object) throws(Thrown) -> HashParts
  /// How the text comes from the parts.
  func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts
  /// The elements, if Scala sees a Seq here.
  func sequenceElements(_ machine: Machine) throws(Thrown) -> Elements?
  /// The content of a task's own copy, or nil where the object itself can be shared because nothing in it can change.
  func copied(by copy: inout DeepCopy) throws(Thrown) -> Self?
  /// Removes the children from the body so that they are freed one by one; only bodies that can form long chains need it.
  mutating func releaseChildren(_ release: inout Release)
}

extension NativeBody {
  package var fixedDescriptor: ClassDescriptor? { nil }
  package func equals(_ other: Object, _ comparison: inout Comparing, as this: Object) throws(Thrown) -> Bool { this === other }
  package func equalsPrimitive(_ value: Value) -> Bool { false }
  package func hashParts(_ machine: Machine, of this: Object) throws(Thrown) -> HashParts { .code(this.identityHash) }
  package func textParts(_ machine: Machine, of this: Object) throws(Thrown) -> TextParts { .text(this.identityText) }
  package func sequenceElements(_ machine: Machine) throws(Thrown) -> Elements? { nil }
  package func copied(by copy: inout DeepCopy) throws(Thrown) -> Self? { nil }
  package mutating func releaseChildren(_ release: inout Release) {}
}

/// A library object: one allocation with its body inside.
@usableFromInline package final class NativeObject<Body: NativeBody>: Object, @unchecked Sendable {
  /// The class, if the body says that it stays the same; before the body, so that it is found without asking for its size.
  private let fixedDescriptor: Unmanaged<ClassDescriptor>?
  /// The content, changed in place by the natives of its class.
  package var body: Body

  /// Makes an object of the library.
  package init(_ body: Body) {
    self.body = body
    fixedDescriptor = body.fixedDescriptor.map(Unmanaged.passUnretained)
    super.init(shape: .native)
  }

  deinit { Release.withDepth { (release: inout Release) in body.releaseChildren(&release) } }

  package override var descriptor: ClassDescriptor { fixedDescriptor?.takeUnretainedValue() ?? body.descriptor }

  package override func equals(_ other: Object, _ comparison: inout Comparing) throws(Thrown) -> Bool {
    try body.equals(other, &comparison, as: self)
  }

  package override func equalsPrimitive(_ value: Value, _ machine: Machine) throws(Thrown) -> Bool { body.equalsPrimitive(value) }

  package override func hashParts(_ machine: Machine) throws(Thrown) -> HashParts { try body.hashParts(machine, of: self) }

  package override func textParts(_ machine: Machine) throws(Thrown) -> TextParts { try body.textParts(machine, of: self) }

  package override func sequenceElements(_ machine: Machine) throws(Thrown) -> Elements? { try body.sequenceElements(machine) }

  package override func copied(by copy: inout DeepCopy) throws(Thrown) -> Object {
    if let known: Object = copy.copy(of: self) { return known }
    guard let content: Body = try body.copied(by: &copy) else { return self }
    let made = NativeObject(content)
    copy.remember(made, for: self)
    return made
  }
}
