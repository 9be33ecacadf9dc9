/// The colours of the edited text, its gutter and the offer behind it, painted over what libedit has drawn.
///
/// libedit cannot colour, but the characters it believes to be on the screen stay the same when they are written again with
/// colours, so its own updates stay right. Rows that are full are written through the right edge, so that every terminal knows that they
/// belong to one line and re-wraps them together when its width changes.
package enum EditorPainter {
  /// Returns the bytes that paint `shown` and put the terminal's cursor back to `cursor`.
  ///
  /// - Parameter styles: A style for each scalar of `shown`.
  package static func painting(
    _ shown: [Unicode.Scalar], styles: [TextStyle], layout: LineLayout, cursor: Int, gutter: Int, offer: String, columns: Int
  ) -> String {
    let here = layout.places[min(max(0, cursor), shown.count)]
    let first = layout.places[0]
    var output = "\u{1B}[?25l" + movement(from: here, to: first)
    var row = first.row
    var style = TextStyle.plain
    var gutterLeft = 0
    for (index, scalar) in shown.enumerated() {
      let place = layout.places[index]
      if scalar == "\n" {
        output += place.row == row ? "\r\u{1B}[B" : "\r\u{1B}[B\r\u{1B}[B"
        row = place.row + 1
        gutterLeft = gutter
        continue
      }
      row = place.row
      let isGutter = gutterLeft > 0 && scalar == " "
      gutterLeft = isGutter ? gutterLeft - 1 : 0
      let wanted = isGutter ? TextStyle.dim : index < styles.count ? styles[index] : .plain
      if wanted != style {
        output += wanted == .plain ? "\u{1B}[0m" : "\u{1B}[0;\(wanted.codes)m"
        style = wanted
      }
      output.unicodeScalars.append(isGutter && gutterLeft == 1 ? "│" : scalar)
    }
    if style != .plain { output += "\u{1B}[0m" }
    if layout.end.row != row { output += "\r\u{1B}[B" }
    var end = layout.end
    let room = columns - end.column - 1
    if !offer.isEmpty && room > 4 {
      let firstLine = offer.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init) ?? ""
      let text = TextWidth.shortened(firstLine == offer ? offer : firstLine + " …", to: room)
      output += "\u{1B}[K\u{1B}[2m\(text)\u{1B}[0m"
      end.column += TextWidth.columns(of: text)
    }
    return output + "\r" + movement(from: LineLayout.Place(row: end.row, column: 0), to: here) + "\u{1B}[?25h"
  }

  /// Returns the sequence that moves the terminal's cursor.
  package static func movement(from: LineLayout.Place, to: LineLayout.Place) -> String {
    var output = "\r"
    if to.row < from.row { output += "\u{1B}[\(from.row - to.row)A" }
    if to.row > from.row { output += "\u{1B}[\(to.row - from.row)B" }
    if to.column > 0 { output += "\u{1B}[\(to.column)C" }
    return output
  }
}
