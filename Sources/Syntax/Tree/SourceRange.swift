/// A half-open range of UTF-8 offsets into one `Source`.
package struct SourceRange: Hashable, Sendable {
  /// The offset of the first byte.
  package var start: Int
  /// The offset after the last byte.
  package var end: Int

  /// Creates the range from `start` up to, not including, `end`.
  package init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// The empty range at `offset`.
  package static func at(_ offset: Int) -> SourceRange {
    SourceRange(start: offset, end: offset)
  }

  /// Returns the smallest range that contains both ranges.
  package func union(_ other: SourceRange) -> SourceRange {
    SourceRange(start: Swift.min(start, other.start), end: Swift.max(end, other.end))
  }

  /// Returns true iff `other` lies completely inside.
  package func contains(_ other: SourceRange) -> Bool {
    start <= other.start && other.end <= end
  }
}
