import CSystem
import Glibc

/// The bytes of a column: written once by whoever made them, then only read.
///
/// It is `@unchecked Sendable` as `Memory` of the layer's rules: a column is frozen before it leaves its maker.
package final class ColumnMemory: @unchecked Sendable {
  /// The first byte; aligned to 16.
  package let base: UnsafeMutableRawPointer
  /// The number of bytes.
  package let byteCount: Int
  /// What keeps foreign bytes alive; nil where the bytes are this object's own.
  private let owner: AnyObject?
  /// How the bytes are given back.
  private let origin: Origin

  /// Where bytes came from.
  private enum Origin: UInt8 {
    case block
    case growing
    case foreign
  }

  /// Pieces below this size live for a batch and are not counted in the memory budget.
  private static let countedBytes = 1 << 18

  /// Allocates bytes that are not initialised.
  package init(byteCount: Int) {
    self.byteCount = max(0, byteCount)
    base = rddsh_block_take(max(16, byteCount)) ?? UnsafeMutableRawPointer.allocate(byteCount: max(16, byteCount), alignment: 16)
    owner = nil
    origin = .block
    if byteCount >= ColumnMemory.countedBytes { MemoryBudget.shared.charge(byteCount) }
  }

  /// Shows bytes that another object owns.
  package init(foreign: UnsafeRawPointer, byteCount: Int, owner: AnyObject) {
    self.byteCount = byteCount
    base = UnsafeMutableRawPointer(mutating: foreign)
    self.owner = owner
    origin = .foreign
  }

  /// Takes over the bytes that grew.
  init(_ memory: consuming GrowingMemory) {
    byteCount = memory.count
    base = memory.release()
    owner = nil
    origin = .growing
    if byteCount >= ColumnMemory.countedBytes { MemoryBudget.shared.charge(byteCount) }
  }

  deinit {
    switch origin {
    case .block: rddsh_block_give(base, max(16, byteCount))
    case .growing: free(base)
    case .foreign: return
    }
    if byteCount >= ColumnMemory.countedBytes { MemoryBudget.shared.refund(byteCount) }
  }

  /// The bytes as elements of a trivial type.
  @inlinable package func elements<Element: BitwiseCopyable>(_ type: Element.Type = Element.self) -> UnsafeMutablePointer<Element> {
    base.assumingMemoryBound(to: Element.self)
  }
}

/// A string inside a column: where its bytes are and how many; no bytes at all means null.
package struct StringView: BitwiseCopyable, Sendable {
  /// The address of the first byte, or 0 for null.
  @usableFromInline var address: UInt
  /// The number of bytes.
  package var count: Int32
  /// 1 iff all bytes are known to be ASCII.
  package var asciiMark: Int32

  /// Views bytes.
  @inlinable package init(_ bytes: UnsafePointer<UInt8>, count: Int, isASCII: Bool) {
    address = UInt(bitPattern: bytes)
    self.count = Int32(truncatingIfNeeded: count)
    asciiMark = isASCII ? 1 : 0
  }

  /// The view of null.
  @inlinable package init() {
    address = 0
    count = 0
    asciiMark = 1
  }

  /// The first byte; nil for null.
  @inlinable package var bytes: UnsafePointer<UInt8>? { UnsafePointer(bitPattern: address) }
  /// `true` iff the string is null.
  @inlinable package var isNull: Bool { address == 0 }
  /// `true` iff all bytes are known to be ASCII.
  @inlinable package var isASCII: Bool { asciiMark != 0 }
}
