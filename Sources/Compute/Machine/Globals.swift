/// The top-level variables of a session, or a task's own view of them.
package final class Globals: Object, @unchecked Sendable {
  /// The pieces that the variables are in, which never move.
  private let pieces: UnsafeMutablePointer<UnsafeMutablePointer<Value>?>

  /// The number of variables in a piece.
  private static let pieceSize = 256
  /// The number of pieces; variables beyond share the last place.
  private static let pieceCount = 1024

  /// Makes no variables.
  package init() {
    pieces = UnsafeMutablePointer<UnsafeMutablePointer<Value>?>.allocate(capacity: Globals.pieceCount)
    pieces.initialize(repeating: nil, count: Globals.pieceCount)
    super.init(shape: .storage)
  }

  deinit {
    for index in 0..<Globals.pieceCount {
      guard let piece: UnsafeMutablePointer<Value> = pieces[index] else { continue }
      piece.deinitialize(count: Globals.pieceSize)
      piece.deallocate()
    }
    pieces.deallocate()
  }

  /// The value of a variable; null until it is set.
  package subscript(id: GlobalID) -> Value {
    get { address(id.index).pointee }
    set { address(id.index).pointee = newValue }
  }

  /// The place of a variable, which stays the same.
  @inline(__always)
  func address(_ index: Int) -> UnsafeMutablePointer<Value> {
    let number: Int = index &>> 8
    if number < Globals.pieceCount, let piece: UnsafeMutablePointer<Value> = pieces[number] { return piece + (index & 255) }
    return demand(index)
  }

  /// Makes the piece of a variable if there is none.
  @inline(never)
  private func demand(_ index: Int) -> UnsafeMutablePointer<Value> {
    let place: Int = min(max(0, index), Globals.pieceCount * Globals.pieceSize - 1)
    if let piece: UnsafeMutablePointer<Value> = pieces[place / Globals.pieceSize] { return piece + place % Globals.pieceSize }
    let piece = UnsafeMutablePointer<Value>.allocate(capacity: Globals.pieceSize)
    piece.initialize(repeating: .null, count: Globals.pieceSize)
    pieces[place / Globals.pieceSize] = piece
    return piece + place % Globals.pieceSize
  }
}
