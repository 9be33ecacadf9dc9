/// A table of text in aligned columns.
package struct Table {
  /// How a column's cells stand.
  package enum Alignment: Sendable {
    /// Flush left.
    case left
    /// Flush right: figures.
    case right
  }

  /// A heading and how the cells below it stand.
  package struct Column: Sendable {
    /// The heading.
    let heading: String
    /// How the cells stand.
    let alignment: Alignment
    /// `true` iff its cells may be shortened where the table is too wide.
    let isFlexible: Bool

    /// Creates a column.
    package init(_ heading: String, _ alignment: Alignment = .left, isFlexible: Bool = false) {
      self.heading = heading
      self.alignment = alignment
      self.isFlexible = isFlexible
    }
  }

  /// Flexible columns keep at least this width.
  private static let narrowest = 12
  /// The columns, left to right.
  private let columns: [Column]
  /// The rows, each with a cell for every column.
  private var rows: [[StyledLine]] = []

  /// Creates an empty table.
  package init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row.
  package mutating func add(_ cells: [StyledLine]) { rows.append(cells) }

  /// Adds a row of plain text.
  package mutating func add(_ cells: [String]) {
    rows.append(cells.map { (cell: String) -> StyledLine in StyledLine(cell) })
  }

  /// Returns the lines of the table: the heading, and the rows cut to `width`; columns in which every cell is empty are left out.
  ///
  /// What is too wide is taken from the flexible columns first, from the widest of them.
  package func lines(width: Int) -> [StyledLine] {
    let shown = columns.indices.filter { (index: Int) -> Bool in
      rows.contains { (row: [StyledLine]) -> Bool in index < row.count && row[index].columns > 0 }
    }
    var widths: [Int] = []
    for index in shown {
      let cells = rows.map { (row: [StyledLine]) -> Int in index < row.count ? row[index].columns : 0 }
      widths.append(max(TextWidth.columns(of: columns[index].heading), cells.max() ?? 0))
    }
    var excess = widths.reduce(0, +) + 2 * max(0, shown.count - 1) - width
    while excess > 0,
      let widest = shown.indices.filter({ (place: Int) -> Bool in
        columns[shown[place]].isFlexible && widths[place] > Table.narrowest
      }).max(by: { (a: Int, b: Int) -> Bool in widths[a] < widths[b] })
    {
      widths[widest] -= 1
      excess -= 1
    }
    let headings = columns.map { (column: Column) -> StyledLine in StyledLine(column.heading, .dim) }
    return ([headings] + rows).map { (row: [StyledLine]) -> StyledLine in
      var line = StyledLine()
      for (place, index) in shown.enumerated() {
        let cell = index < row.count ? row[index].shortened(to: widths[place]) : StyledLine()
        let blanks = String(repeating: " ", count: max(0, widths[place] - cell.columns))
        if place > 0 { line.append("  ") }
        if columns[index].alignment == .right { line.append(blanks) }
        line.append(cell)
        if columns[index].alignment == .left { line.append(blanks) }
      }
      return line.trimmed.shortened(to: width)
    }
  }
}
