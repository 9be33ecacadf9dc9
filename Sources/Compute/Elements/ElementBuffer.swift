import Synchronization

/// Memory that sequences and arrays share; each sees a range of it.
///
/// Elements between `low` and `high` are in use. A sequence that begins at `low` or ends at `high` may claim the next free
/// place beyond it; the claim is atomic since immutable sequences are shared between tasks.
@usableFromInline package final class ElementBuffer: Object, @unchecked Sendable {
  /// How the elements lie in memory.
  @usableFromInline package let kind: ElementKind
  /// The memory.
  @usableFromInline package let base: UnsafeMutableRawPointer
  /// How many elements the memory has room for.
  package let capacity: Int
  /// The first place in use.
  let low: Atomic<Int>
  /// The place after the last one in use.
  let high: Atomic<Int>
  /// What computes the elements, where they are computed.
  @usableFromInline package let source: ElementSource?
  /// What keeps foreign memory alive; nil where the buffer owns its memory.
  private let owner: AnyObject?

  /// The buffer of all empty sequences.
  package static let empty = ElementBuffer(.value, capacity: 0, front: 0)

  /// Makes room for elements, all of it free, with `front` places before the first.
  package init(_ kind: ElementKind, capacity: Int, front: Int) {
    self.kind = kind
    self.capacity = capacity
    let bytes: Int = max(16, capacity &* kind.stride)
    base = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 16)
    low = Atomic(front)
    high = Atomic(front)
    source = nil
    owner = nil
    super.init(shape: .storage)
    if bytes >= MemoryBudget.countedBytes { MemoryBudget.shared.charge(MemoryBudget.cost(bytes: bytes, capacity: capacity)) }
  }

  /// Shows the elements that a source computes.
  package init(_ source: ElementSource) {
    kind = .computed
    capacity = source.count
    base = ElementBuffer.empty.base
    low = Atomic(0)
    high = Atomic(source.count)
    self.source = source
    owner = nil
    super.init(shape: .storage)
  }

  /// Shows foreign memory of primitives that `owner` keeps alive and nobody changes.
  package init(_ kind: ElementKind, foreign: UnsafeRawPointer, count: Int, owner: AnyObject) {
    self.kind = kind
    capacity = count
    base = UnsafeMutableRawPointer(mutating: foreign)
    low = Atomic(0)
    high = Atomic(count)
    source = nil
    self.owner = owner
    super.init(shape: .storage)
  }

  deinit {
    guard source == nil, owner == nil else { return }
    if kind == .value {
      let first: Int = low.load(ordering: .relaxed)
      let last: Int = high.load(ordering: .relaxed)
      let places = base.assumingMemoryBound(to: Value.self)
      Release.withDepth { (release: inout Release) in
        for index in first..<last { release.release((places + index).move()) }
      }
    }
    let bytes: Int = max(16, capacity &* kind.stride)
    base.deallocate()
    if bytes >= MemoryBudget.countedBytes { MemoryBudget.shared.refund(MemoryBudget.cost(bytes: bytes, capacity: capacity)) }
  }

  /// `true` iff the memory is the buffer's own, so that whoever holds the only reference may change it.
  var isOwned: Bool { owner == nil && source == nil }

  /// The element at a place in use.
  @inlinable package func value(at place: Int) -> Value {
    switch kind {
    case .boolean: .boolean(base.load(fromByteOffset: place, as: UInt8.self) != 0)
    case .byte: .byte(base.load(fromByteOffset: place, as: Int8.self))
    case .short: .short(base.load(fromByteOffset: place &* 2, as: Int16.self))
    case .char: .char(base.load(fromByteOffset: place &* 2, as: UInt16.self))
    case .int: .int(base.load(fromByteOffset: place &* 4, as: Int32.self))
    case .long: .long(base.load(fromByteOffset: place &* 8, as: Int64.self))
    case .float: .float(base.load(fromByteOffset: place &* 4, as: Float.self))
    case .double: .double(base.load(fromByteOffset: place &* 8, as: Double.self))
    case .value: base.assumingMemoryBound(to: Value.self)[place]
    case .computed: source?.value(at: place) ?? .null
    }
  }

  /// Writes a primitive of the buffer's kind, or a value; `isFresh` says that the place was free.
  @inlinable package func write(_ value: Value, at place: Int, isFresh: Bool) {
    switch kind {
    case .boolean: base.storeBytes(of: value.isTrue ? 1 : 0, toByteOffset: place, as: UInt8.self)
    case .byte: base.storeBytes(of: Int8(truncatingIfNeeded: value.asInt), toByteOffset: place, as: Int8.self)
    case .short: base.storeBytes(of: Int16(truncatingIfNeeded: value.asInt), toByteOffset: place &* 2, as: Int16.self)
    case .char: base.storeBytes(of: value.asChar, toByteOffset: place &* 2, as: UInt16.self)
    case .int: base.storeBytes(of: value.asInt, toByteOffset: place &* 4, as: Int32.self)
    case .long: base.storeBytes(of: value.asLong, toByteOffset: place &* 8, as: Int64.self)
    case .float: base.storeBytes(of: value.asFloat, toByteOffset: place &* 4, as: Float.self)
    case .double: base.storeBytes(of: value.asDouble, toByteOffset: place &* 8, as: Double.self)
    case .value:
      let address: UnsafeMutablePointer<Value> = base.assumingMemoryBound(to: Value.self) + place
      if isFresh { address.initialize(to: value) } else { address.pointee = value }
    case .computed: break
    }
  }

  /// Copies used places of a buffer of the same kind into free places of this one.
  func fill(from other: ElementBuffer, _ start: Int, count: Int, at place: Int) {
    if count <= 0 { return }
    if kind == .value {
      let source = other.base.assumingMemoryBound(to: Value.self)
      (base.assumingMemoryBound(to: Value.self) + place).initialize(from: source + start, count: count)
    } else {
      let stride: Int = kind.stride
      (base + place &* stride).copyMemory(from: other.base + start &* stride, byteCount: count &* stride)
    }
  }
}
