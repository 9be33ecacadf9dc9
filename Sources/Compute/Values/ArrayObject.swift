/// A Java array: mutable, of fixed length, with identity.
@usableFromInline package final class ArrayObject: Object, @unchecked Sendable {
  /// The layout of the elements, which decides the array's class (`[I`, `[Ljava.lang.String;`).
  package let element: Layout
  /// The elements.
  @usableFromInline package private(set) final var elements: Elements
  /// `true` iff somebody else may see the memory, so that the first change copies it.
  @exclusivity(unchecked) private final var isShared: Bool
  /// The address of the first element, for the machine's fast paths.
  @exclusivity(unchecked) package private(set) final var base: UnsafeMutableRawPointer
  /// How the elements lie in memory: never `computed`.
  package let kind: ElementKind
  /// The number of elements.
  @usableFromInline package let count: Int

  /// Makes an array of elements that others may see too.
  package init(_ element: Layout, _ elements: Elements) {
    self.element = element
    let wanted = ElementKind(element)
    var content: Elements = elements.stored
    if content.kind != wanted { content.rebuild(wanted, front: 0, back: 0) }
    self.elements = content
    kind = wanted
    count = content.count
    isShared = true
    base = content.buffer.base + content.start &* wanted.stride
    super.init(shape: .array)
  }

  /// Makes an array of zeros.
  package init(_ element: Layout, count: Int) {
    self.element = element
    kind = ElementKind(element)
    self.count = max(0, count)
    let content = Elements(repeating: Value.zero(of: element), count: max(0, count), kind: kind)
    elements = content
    isShared = false
    base = content.buffer.base
    super.init(shape: .array)
  }

  package override var descriptor: ClassDescriptor { WellKnown.array(element) }

  /// The element at an index, or nil if the index is out of range.
  @inlinable package func element(at index: Int) -> Value? {
    index >= 0 && index < count ? elements.buffer.value(at: elements.start &+ index) : nil
  }

  /// Replaces the element at an index; false if the index is out of range.
  package func set(_ index: Int, _ value: Value) -> Bool {
    guard index >= 0, index < count else { return false }
    if isShared { own() }
    elements.buffer.write(value, at: elements.start &+ index, isFresh: false)
    return true
  }

  /// The address of the first element for writing: afterwards nobody else sees the memory.
  package func writableBase() -> UnsafeMutableRawPointer {
    if isShared { own() }
    return base
  }

  /// The elements for someone who keeps them: later changes of the array do not show there.
  package func shared() -> Elements {
    isShared = true
    return elements
  }

  /// Copies the elements to memory of the array's own.
  private func own() {
    elements.rebuild(kind, front: 0, back: 0)
    base = elements.buffer.base
    isShared = false
  }

  package override func textParts(_ machine: Machine) throws(Thrown) -> TextParts { .text(identityText) }

  package override func copied(by copy: inout DeepCopy) throws(Thrown) -> Object {
    if let known: Object = copy.copy(of: self) { return known }
    let made = ArrayObject(element, shared())
    copy.remember(made, for: self)
    if kind == .value, let content: Elements = try copy.copied(elements) {
      made.elements = content
      made.base = content.buffer.base + content.start &* kind.stride
    }
    return made
  }
}
