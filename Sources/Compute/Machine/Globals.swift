import Glibc

/// The top-level variables of a session, or a task's own view of them.
package final class Globals: Object, @unchecked Sendable {
  /// The pieces that the variables are in, which never move.
  private let pieces: UnsafeMutablePointer<UnsafeMutablePointer<Value>?>

  /// The number after that of the last piece that was made.
  private var pieceEnd = 0
  /// Gives a variable its first value when one near it is first used; nil makes it null.
  private let load: ((Int) -> Value)?

  /// The number of variables in a piece.
  private static let pieceSize = 8
  /// The number of pieces; variables beyond share the last place.
  private static let pieceCount = 1 << 15

  /// Makes variables that are null, or what `load` gives for their number when they are first used.
  package init(loading load: ((Int) -> Value)? = nil) {
    self.load = load
    pieces = calloc(Globals.pieceCount, MemoryLayout<UnsafeMutablePointer<Value>?>.stride)
      .bindMemory(to: UnsafeMutablePointer<Value>?.self, capacity: Globals.pieceCount)
    super.init(shape: .storage)
  }

  deinit {
    for index in 0..<pieceEnd {
      guard let piece: UnsafeMutablePointer<Value> = pieces[index] else { continue }
      piece.deinitialize(count: Globals.pieceSize)
      piece.deallocate()
    }
    free(pieces)
  }

  /// The value of a variable; null until it is set.
  package subscript(id: GlobalID) -> Value {
    get { address(id.index).pointee }
    set { address(id.index).pointee = newValue }
  }

  /// The place of a variable, which stays the same.
  @inline(__always)
  func address(_ index: Int) -> UnsafeMutablePointer<Value> {
    let number: Int = index &>> 3
    if number < Globals.pieceCount, let piece: UnsafeMutablePointer<Value> = pieces[number] { return piece + (index & 7) }
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
    pieceEnd = max(pieceEnd, place / Globals.pieceSize + 1)
    if let load {
      let start: Int = place / Globals.pieceSize * Globals.pieceSize
      for offset in 0..<Globals.pieceSize { piece[offset] = load(start + offset) }
    }
    return piece + place % Globals.pieceSize
  }
}
