/// Drawings of times: bars, histograms.
package enum TaskBar {
  /// Returns a bar of `width` cells between two thin lines, filled where the span from `start` to `end` lies within `whole`.
  package static func span(_ start: Double, _ end: Double, of whole: ClosedRange<Double>, width: Int) -> String {
    let cells = cells(start, end, of: whole, width: width)
    let text = String(repeating: " ", count: cells.lowerBound) + String(repeating: "█", count: cells.count)
    return "▕" + TextWidth.padded(text, to: width) + "▏"
  }

  /// Returns a bar of `width` cells filled from the left by the share `part` of `whole`.
  package static func share(_ part: Int, of whole: Int, width: Int) -> String {
    let filled = whole > 0 ? min(width, max(0, part) * width / whole) : 0
    return "▕" + TextWidth.padded(String(repeating: "█", count: filled), to: width) + "▏"
  }

  /// Returns the cells that a span takes: at least one, within `0..<width`.
  package static func cells(_ start: Double, _ end: Double, of whole: ClosedRange<Double>, width: Int) -> Range<Int> {
    let length = whole.upperBound - whole.lowerBound
    if !(length > 0) { return 0..<width }
    let scale = Double(width) / length
    let first = min(width - 1, max(0, Figures.rounded((start - whole.lowerBound) * scale - 0.25)))
    let last = min(width, max(first + 1, Figures.rounded((end - whole.lowerBound) * scale)))
    return first..<last
  }

  /// Returns a histogram of `values` in `bins` cells from the smallest to the largest; the height of a cell is its number of values.
  package static func histogram(_ values: [Double], bins: Int) -> String {
    guard let low = values.min(), let high = values.max(), bins > 0 else { return "" }
    var counts = Array(repeating: 0, count: bins)
    for value in values {
      let place = high > low ? Int((value - low) / (high - low) * Double(bins)) : 0
      counts[min(bins - 1, max(0, place))] += 1
    }
    let heights = Array("▁▂▃▄▅▆▇█")
    let most = counts.max() ?? 1
    var text = ""
    for count in counts {
      if count == 0 { text += " " } else { text.append(heights[(count * heights.count - 1) / max(1, most)]) }
    }
    return text
  }
}

/// The smallest, the quartiles and the largest of some values.
package struct FiveNumbers: Hashable, Sendable {
  /// Minimum, 25 %, median, 75 %, maximum.
  package let values: [Double]

  /// Summarises `values`; nil if there are none.
  package init?(_ values: [Double]) {
    if values.isEmpty { return nil }
    let sorted = values.sorted()
    self.values = [0.0, 0.25, 0.5, 0.75, 1.0].map { (share: Double) -> Double in
      sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }
  }
}
