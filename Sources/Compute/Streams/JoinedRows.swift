/// Which keys a join keeps.
package enum JoinKind: Sendable {
  /// Those that both sides have.
  case inner
  /// Those of the left side; values of the right are Options.
  case left
  /// Those of the right side; values of the left are Options.
  case right
  /// All; values are Options.
  case full
}

/// The joined rows of one key.
package final class JoinedRows: RowIterator {
  private let key: Value
  private let left: Elements
  private let right: Elements
  private let kind: JoinKind
  private let option: @Sendable (Value?) -> Value
  private var row = 0
  private let rows: Int

  /// Joins the values of a key.
  ///
  /// - Parameter option: Makes the Option of a value, or None of nil.
  package init(_ key: Value, _ left: Elements, _ right: Elements, _ kind: JoinKind, _ option: @escaping @Sendable (Value?) -> Value)
  {
    self.key = key
    self.left = left
    self.right = right
    self.kind = kind
    self.option = option
    let keepsLeft: Bool = kind == .left || kind == .full
    let keepsRight: Bool = kind == .right || kind == .full
    if right.isEmpty {
      rows = keepsLeft ? left.count : 0
    } else if left.isEmpty {
      rows = keepsRight ? right.count : 0
    } else {
      rows = left.count * right.count
    }
  }

  package override func next() throws(Thrown) -> Value? {
    guard row < rows else { return nil }
    defer { row += 1 }
    let first: Value? = left.isEmpty ? nil : left[right.isEmpty ? row : row / right.count]
    let second: Value? = right.isEmpty ? nil : right[left.isEmpty ? row : row % right.count]
    let shownFirst: Value = kind == .right || kind == .full ? option(first) : first ?? .null
    let shownSecond: Value = kind == .left || kind == .full ? option(second) : second ?? .null
    return .tuple(key, .tuple(shownFirst, shownSecond))
  }
}
