/// What one map task wrote for one reduce partition: keys and values side by side.
package struct ShuffleBlock: Sendable {
  /// The keys, in the order written.
  package let keys: Elements
  /// The values or combiners.
  package let values: Elements
  /// `true` iff nothing in the rows can change, so that readers need no copies of their own.
  package let isShareable: Bool

  /// Makes a block.
  package init(keys: Elements, values: Elements, isShareable: Bool) {
    self.keys = keys
    self.values = values
    self.isShareable = isShareable
  }

  /// The number of pairs.
  package var count: Int { keys.count }

  /// About how many bytes the rows take.
  package var byteCount: Int { keys.estimatedBytes + values.estimatedBytes }

  /// A block without rows.
  package static let empty = ShuffleBlock(keys: .empty, values: .empty, isShareable: true)
}

extension Elements {
  /// About how many bytes the elements take, strings with their text; other objects are counted as small.
  package var estimatedBytes: Int {
    if let source: ColumnSource = buffer.source as? ColumnSource { return source.column.rows(start, count).byteCount(count) }
    guard let values: UnsafeBufferPointer<Value> = valueMemory else { return count &* kind.stride }
    var bytes: Int = count &* 16
    for value: Value in values {
      if let text: StringObject = value.string { bytes &+= text.byteCount } else if value.object != nil { bytes &+= 32 }
    }
    return bytes
  }
}

/// Collects the pairs for one reduce partition.
struct ShuffleBlockBuilder {
  private var keys = ElementsBuilder()
  private var values = ElementsBuilder()
  private var isShareable = true

  /// Adds a pair as it is now: what could change later is copied.
  mutating func append(_ key: Value, _ value: Value, _ machine: Machine) throws(Thrown) {
    keys.append(try isolated(key, machine))
    values.append(try isolated(value, machine))
  }

  /// Returns what was collected.
  mutating func finish() -> ShuffleBlock {
    ShuffleBlock(keys: keys.finish(), values: values.finish(), isShareable: isShareable)
  }

  /// A copy of what can change in a value, as serialising it for the shuffle would make.
  private mutating func isolated(_ value: Value, _ machine: Machine) throws(Thrown) -> Value {
    guard case .object(let object) = value, object.shape != .string else { return value }
    var copy = DeepCopy(machine)
    let made: Value = try copy.copied(value)
    if made.object !== object { isShareable = false }
    return made
  }
}
