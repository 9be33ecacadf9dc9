/// Stable sorting of numbers that stand for rows, with comparisons that may throw.
package enum StableSort {
  /// Compares two rows by their numbers: negative, zero or positive.
  package typealias Comparison = (Int, Int) throws(Thrown) -> Int32

  /// Runs up to this length are sorted by insertion.
  private static let shortRun = 16

  /// Sorts `order`; numbers that compare equal keep their order.
  package static func sort(_ order: inout [Int], by compare: Comparison) throws(Thrown) {
    let count: Int = order.count
    var start = 0
    while start < count {
      try insertionSort(&order, start, min(start + shortRun, count), compare)
      start += shortRun
    }
    var other: [Int] = order
    var width: Int = shortRun
    while width < count {
      var low = 0
      while low < count {
        try merge(order, into: &other, low, min(low + width, count), min(low + 2 * width, count), compare)
        low += 2 * width
      }
      swap(&order, &other)
      width *= 2
    }
  }

  /// Sorts a short run in place.
  private static func insertionSort(_ order: inout [Int], _ start: Int, _ end: Int, _ compare: Comparison) throws(Thrown) {
    guard start + 1 < end else { return }
    for next in (start + 1)..<end {
      let row: Int = order[next]
      var place: Int = next
      while place > start, try compare(order[place - 1], row) > 0 {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = row
    }
  }

  /// Merges two neighbouring sorted runs.
  private static func merge(
    _ source: [Int], into target: inout [Int], _ low: Int, _ middle: Int, _ high: Int, _ compare: Comparison
  ) throws(Thrown) {
    var left: Int = low
    var right: Int = middle
    for place in low..<high {
      let takesLeft: Bool
      if left >= middle {
        takesLeft = false
      } else if right >= high {
        takesLeft = true
      } else {
        takesLeft = try compare(source[left], source[right]) <= 0
      }
      if takesLeft {
        target[place] = source[left]
        left += 1
      } else {
        target[place] = source[right]
        right += 1
      }
    }
  }
}
