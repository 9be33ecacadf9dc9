/// The top-level variables of a session, or a task's own view of them.
package final class Globals: Object, @unchecked Sendable {
  /// The variables, in pieces that never move.
  private var pieces: [UnsafeMutablePointer<Value>] = []

  /// The number of variables in a piece.
  private static let pieceSize = 256

  /// Makes no variables.
  package init() { super.init(shape: .storage) }

  deinit {
    for piece: UnsafeMutablePointer<Value> in pieces {
      piece.deinitialize(count: Globals.pieceSize)
      piece.deallocate()
    }
  }

  /// The value of a variable; null until it is set.
  package subscript(id: GlobalID) -> Value {
    get { address(id).pointee }
    set { address(id).pointee = newValue }
  }

  /// The place of a variable, which stays the same.
  package func address(_ id: GlobalID) -> UnsafeMutablePointer<Value> {
    let index: Int = max(0, id.index)
    while pieces.count <= index / Globals.pieceSize {
      let piece = UnsafeMutablePointer<Value>.allocate(capacity: Globals.pieceSize)
      piece.initialize(repeating: .null, count: Globals.pieceSize)
      pieces.append(piece)
    }
    return pieces[index / Globals.pieceSize] + index % Globals.pieceSize
  }
}
