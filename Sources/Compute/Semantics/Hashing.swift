/// The hash code of an object under way: a stack of objects whose parts are being combined.
struct Hashing {
  /// The machine that runs a program's own `hashCode`.
  private let machine: Machine
  /// The objects begun, the innermost last.
  private var frames: [Frame] = []

  /// Begins with nothing.
  init(_ machine: Machine) { self.machine = machine }

  /// Returns the hash code of an object.
  mutating func run(_ object: Object) throws(Thrown) -> Int32 {
    if let code: Int32 = try begin(object) { return code }
    var steps = 0
    while let top: Int = frames.indices.last {
      steps &+= 1
      if steps & 4095 == 0 { try machine.spend(4096) }
      guard let part: Value = frames[top].next() else {
        let code: Int32 = frames[top].result
        frames.removeLast()
        if frames.isEmpty { return code }
        frames[top - 1].add(code)
        continue
      }
      if let code: Int32 = Semantics.shallowHash(part) {
        frames[top].add(code)
      } else if case .object(let child) = part, let code: Int32 = try begin(child) {
        frames[top].add(code)
      }
    }
    return 0
  }

  /// Returns an object's code if it needs no parts; otherwise begins with its parts.
  private mutating func begin(_ object: Object) throws(Thrown) -> Int32? {
    let parts: HashParts = try object.hashParts(machine)
    if case .code(let code) = parts { return code }
    if frames.count > 100_000 { throw machine.raise("java.lang.StackOverflowError", nil) }
    frames.append(Frame(parts))
    return nil
  }

  /// An object whose parts are being combined.
  private struct Frame {
    /// The parts.
    private let parts: HashParts
    /// The index of the next part.
    private var index = 0
    /// What was mixed so far.
    private var hash: Int32
    /// The sum, exclusive or and product of the codes of what has no order.
    private var unordered: (sum: Int32, xor: Int32, product: Int32) = (0, 0, 1)
    /// How far the codes of a sequence are evenly spaced.
    private var spacing = Spacing()
    /// The code of a key whose value comes next.
    private var key: Int32 = 0

    /// Begins with the first part.
    init(_ parts: HashParts) {
      self.parts = parts
      switch parts {
      case .product(let prefix, _): hash = MurmurHash3.mix(MurmurHash3.productSeed, prefix)
      case .sequence: hash = MurmurHash3.seqSeed
      case .set: hash = MurmurHash3.setSeed
      case .map: hash = MurmurHash3.mapSeed
      case .javaList: hash = 1
      case .code(let code): hash = code
      }
    }

    /// Returns the next part.
    mutating func next() -> Value? {
      let place: Int = index
      index &+= 1
      switch parts {
      case .product(_, let values), .set(let values), .javaList(let values): return place < values.count ? values[place] : nil
      case .sequence(let elements): return place < elements.count ? elements[place] : nil
      case .map(let keys, let values):
        guard place / 2 < min(keys.count, values.count) else { return nil }
        return place & 1 == 0 ? keys[place / 2] : values[place / 2]
      case .code: return nil
      }
    }

    /// Combines the code of the part that `next` returned last.
    mutating func add(_ code: Int32) {
      switch parts {
      case .product: hash = MurmurHash3.mix(hash, code)
      case .sequence:
        hash = MurmurHash3.mix(hash, code)
        spacing.add(code)
      case .set: addUnordered(code)
      case .map:
        if index & 1 == 1 { key = code } else { addUnordered(MurmurHash3.pair(key, code)) }
      case .javaList: hash = hash &* 31 &+ code
      case .code: break
      }
    }

    /// Combines a code regardless of order.
    private mutating func addUnordered(_ code: Int32) {
      unordered.sum &+= code
      unordered.xor ^= code
      unordered.product = unordered.product &* (code | 1)
    }

    /// The code of the whole.
    var result: Int32 {
      switch parts {
      case .product(let prefix, let values): return values.isEmpty ? prefix : MurmurHash3.finalize(hash, values.count)
      case .sequence(let elements):
        if let (first, step): (Int32, Int32) = spacing.progression {
          return MurmurHash3.range(first, step, spacing.previous)
        }
        return MurmurHash3.finalize(hash, elements.count)
      case .set(let values): return unorderedResult(values.count)
      case .map(let keys, _): return unorderedResult(keys.count)
      case .javaList, .code: return hash
      }
    }

    /// The code of what has no order.
    private func unorderedResult(_ count: Int) -> Int32 {
      let mixed: Int32 = MurmurHash3.mix(MurmurHash3.mix(hash, unordered.sum), unordered.xor)
      return MurmurHash3.finalize(MurmurHash3.mixLast(mixed, unordered.product), count)
    }
  }
}

/// Whether the codes of a sequence are evenly spaced, in which case a Seq hashes like the Range with these elements.
private struct Spacing {
  /// The number of codes, as far as it matters.
  private var seen = 0
  /// The first code.
  private var first: Int32 = 0
  /// The distance of the first two.
  private var step: Int32 = 0
  /// `true` iff a distance differed.
  private var isBroken = false
  /// The last code.
  private(set) var previous: Int32 = 0

  /// Looks at a further code.
  mutating func add(_ code: Int32) {
    switch seen {
    case 0: first = code
    case 1: step = code &- previous
    default: if code &- previous != step || step == 0 { isBroken = true }
    }
    previous = code
    seen = min(seen + 1, 2)
  }

  /// The first code and the distance, if there are at least two codes and all distances agree.
  var progression: (Int32, Int32)? { seen >= 2 && !isBroken ? (first, step) : nil }
}
