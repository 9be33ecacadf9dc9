import Glibc

/// Stable sorting of row numbers by strings, as `String.compareTo` orders them.
enum TextSort {
  /// Returns row numbers in the order of the strings; nil if one of them is null.
  static func sorted(_ order: Selection, _ strings: StringColumn, _ count: Int, isReversed: Bool) -> Selection? {
    let views: UnsafeMutablePointer<StringView> = strings.pointer
    var isASCII = true
    for index: Int in 0..<order.count {
      let view: StringView = views[order[index]]
      if view.isNull { return nil }
      if !view.isASCII { isASCII = false }
    }
    if !isASCII {
      let made = Selection(ColumnMemory(byteCount: max(1, order.count) &* 4), count: order.count)
      made.rows.update(from: order.rows, count: order.count)
      sort(made.rows, made.count, views, isReversed)
      return made
    }
    let memory = ColumnMemory(byteCount: max(1, count) &* 8)
    let keys: UnsafeMutablePointer<UInt64> = memory.elements()
    let turn: UInt64 = isReversed ? .max : 0
    for index: Int in 0..<order.count { keys[order[index]] = prefix(views[order[index]]) ^ turn }
    let sorted: Selection = RadixSort.sorted(order, by: UnsafePointer(keys))
    var start = 0
    while start < sorted.count {
      var end: Int = start + 1
      while end < sorted.count, keys[sorted[end]] == keys[sorted[start]] { end += 1 }
      if end - start > 1 { sort(sorted.rows + start, end - start, views, isReversed) }
      start = end
    }
    return sorted
  }

  /// The first eight bytes as a number in the order of the bytes.
  @inline(__always)
  private static func prefix(_ view: StringView) -> UInt64 {
    guard let bytes: UnsafePointer<UInt8> = view.bytes else { return 0 }
    let count = Int(view.count)
    if count >= 8 { return UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self).bigEndian }
    var key: UInt64 = 0
    for index: Int in 0..<count { key |= UInt64(bytes[index]) &<< UInt64(56 &- index &* 8) }
    return key
  }

  /// Compares two strings by their UTF-16 units.
  static func compare(_ left: StringView, _ right: StringView) -> Int32 {
    guard let a: UnsafePointer<UInt8> = left.bytes, let b: UnsafePointer<UInt8> = right.bytes else { return 0 }
    if left.isASCII, right.isASCII {
      let order: Int32 = memcmp(a, b, Int(min(left.count, right.count)))
      return order != 0 ? order : left.count &- right.count
    }
    var first = WTF8.Units(UnsafeBufferPointer(start: a, count: Int(left.count)), offset: 0)
    var second = WTF8.Units(UnsafeBufferPointer(start: b, count: Int(right.count)), offset: 0)
    while true {
      switch (first.next(), second.next()) {
      case (let x?, let y?): if x != y { return Int32(x) &- Int32(y) }
      case (nil, nil): return 0
      case (nil, _): return -1
      case (_, nil): return 1
      }
    }
  }

  /// Sorts row numbers by merging.
  private static func sort(
    _ rows: UnsafeMutablePointer<Int32>, _ count: Int, _ views: UnsafePointer<StringView>, _ isReversed: Bool
  ) {
    func comesAfter(_ left: Int32, _ right: Int32) -> Bool {
      isReversed ? compare(views[Int(right)], views[Int(left)]) > 0 : compare(views[Int(left)], views[Int(right)]) > 0
    }
    let run = 8
    var start = 0
    while start < count {
      let end: Int = min(start + run, count)
      for next: Int in start..<end {
        let row: Int32 = rows[next]
        var place: Int = next
        while place > start, comesAfter(rows[place - 1], row) {
          rows[place] = rows[place - 1]
          place -= 1
        }
        rows[place] = row
      }
      start = end
    }
    if count <= run { return }
    let memory = ColumnMemory(byteCount: count &* 4)
    let other: UnsafeMutablePointer<Int32> = memory.elements()
    var width: Int = run
    while width < count {
      var low = 0
      while low < count {
        let middle: Int = min(low + width, count)
        let high: Int = min(low + 2 * width, count)
        var left: Int = low
        var right: Int = middle
        for place: Int in low..<high {
          if right >= high || (left < middle && !comesAfter(rows[left], rows[right])) {
            other[place] = rows[left]
            left += 1
          } else {
            other[place] = rows[right]
            right += 1
          }
        }
        low = high
      }
      rows.update(from: other, count: count)
      width *= 2
    }
  }
}
