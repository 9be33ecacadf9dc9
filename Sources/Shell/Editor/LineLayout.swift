/// Where libedit puts the characters of the edited text on the screen, by the rules of its `re_addc` and `re_putc`.
package struct LineLayout: Equatable, Sendable {
  /// A place relative to the start of the prompt.
  package struct Place: Hashable, Sendable {
    /// The row, from 0.
    package var row: Int
    /// The column, from 0.
    package var column: Int

    /// Creates a place.
    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The place of each scalar, and of the end behind the last.
  package private(set) var places: [Place]
  /// The columns used in each row.
  package private(set) var widths: [Int]
  /// `true` iff every scalar is shown as itself in one or two columns, so that it can be painted over.
  package private(set) var isPaintable = true

  /// Lays out `text` behind a prompt of `promptColumns` columns; `width` gives a scalar's columns, negative for controls.
  package init(
    _ text: [Unicode.Scalar], promptColumns: Int, columns: Int, width: (Unicode.Scalar) -> Int
  ) {
    places = []
    places.reserveCapacity(text.count + 1)
    widths = []
    let columns = max(2, columns)
    var place = Place(row: promptColumns / columns, column: promptColumns % columns)
    widths = Array(repeating: columns, count: place.row)
    for scalar in text {
      if scalar == "\n" {
        places.append(place)
        widths.append(place.column)
        place = Place(row: place.row + 1, column: 0)
        continue
      }
      let scalarColumns = width(scalar)
      if scalarColumns < 0 { isPaintable = false }
      let taken = scalarColumns < 0 ? 2 : scalarColumns
      if place.column + taken > columns {
        widths.append(columns)
        place = Place(row: place.row + 1, column: 0)
      }
      places.append(place)
      place.column += taken
      if place.column >= columns {
        widths.append(columns)
        place = Place(row: place.row + 1, column: 0)
      }
    }
    places.append(place)
    widths.append(place.column)
  }

  /// The number of rows.
  package var rows: Int { widths.count }

  /// The place behind the last scalar.
  package var end: Place { places[places.count - 1] }

  /// Returns how many rows above `cursor` the prompt starts once a terminal has re-wrapped the text at `newColumns`.
  ///
  /// libedit writes across the right edge, so a terminal joins full rows with the next before it wraps them anew.
  package func rowsAbove(_ cursor: Place, after newColumns: Int, from oldColumns: Int) -> Int {
    let columns = max(1, newColumns)
    var above = 0
    var joined = 0
    for width in widths.prefix(cursor.row) {
      joined += width
      if width >= oldColumns { continue }
      above += max(1, (joined + columns - 1) / columns)
      joined = 0
    }
    return above + (joined + cursor.column) / columns
  }
}
