import Shell
import Testing

@Suite struct EditBufferTests {
  @Test func `the gutter is put on the screen and taken away`() {
    let buffer = EditBuffer("a {\n  b\n}", cursor: 6, gutter: 5)
    #expect(String(String.UnicodeScalarView(buffer.shown)) == "a {\n       b\n     }")
    #expect(EditBuffer(shown: buffer.shown, cursor: buffer.shownCursor, gutter: 5) == buffer)
  }

  @Test func `a cursor inside the gutter is at the start of its line`() {
    #expect(EditBuffer(shown: Array("a\n     b".unicodeScalars), cursor: 4, gutter: 5).cursor == 2)
  }

  @Test func `backspace takes a whole character`() {
    var buffer = EditBuffer("a👨‍👩‍👧")
    buffer.deleteBackward()
    #expect(buffer.string == "a")
    buffer = EditBuffer("e\u{301}")
    buffer.deleteBackward()
    #expect(buffer.isEmpty)
  }

  @Test func `a line break keeps the indentation and a bracket deepens it`() {
    var buffer = EditBuffer("  f {")
    buffer.insertLineBreak()
    #expect(buffer.string == "  f {\n    ")
    buffer.alignClosingBracket()
    #expect(buffer.string == "  f {\n  ")
  }

  @Test func `words end at dots`() {
    var buffer = EditBuffer("rdd.map")
    #expect(buffer.wordStart == 4)
    buffer.moveCursor(to: 0)
    #expect(buffer.wordEnd == 3)
  }

  @Test func `up and down keep the column where they can`() {
    var buffer = EditBuffer("abcdef\nab\nabcdef")
    buffer.moveUp()
    #expect(buffer.cursor == 9)
    buffer.moveUp()
    #expect(buffer.cursor == 2)
  }
}

@Suite struct LineLayoutTests {
  /// Lays out `text` behind a prompt of five columns on a terminal of ten.
  private func layout(_ text: String) -> LineLayout {
    LineLayout(Array(text.unicodeScalars), promptColumns: 5, columns: 10, width: TextWidth.columns)
  }

  @Test func `text goes on in the next row at the right edge`() {
    #expect(layout("abcde").end == LineLayout.Place(row: 1, column: 0))
    #expect(layout("abcd\nx").end == LineLayout.Place(row: 1, column: 1))
  }

  @Test func `a wide character that does not fit goes to the next row`() {
    #expect(layout("abcd日").places[4] == LineLayout.Place(row: 1, column: 0))
  }

  @Test func `a wider terminal joins rows again`() {
    let layout = layout("abcdefghijklmno")
    #expect(layout.rowsAbove(layout.end, after: 20, from: 10) == 1)
    #expect(layout.rowsAbove(layout.end, after: 5, from: 10) == 4)
  }
}

@Suite struct PastedTextTests {
  /// Returns `text` cleaned; a statement goes on while a bracket is open.
  private func cleaned(_ text: String) -> String {
    PastedText.cleaned(text) { (text: String) -> InputJudgement in
      text.filter { $0 == "{" }.count > text.filter { $0 == "}" }.count ? .incomplete : .complete
    }
  }

  @Test func `plain text is taken as it is, with the system's line breaks`() {
    #expect(cleaned("a\r\nb\rc\n\n") == "a\nb\nc")
  }

  @Test func `prompts are stripped and answers left out`() {
    #expect(
      cleaned("scala> val a = {\n     |   1\n     | }\nval a: Int = 1\n\nscala> a\nval res0: Int = 1\n") == "val a = {\n  1\n}\na")
    #expect(cleaned("rdd> f {\n   │   1\n   │ }\nrdd> g {\n  2\n}\n3") == "f {\n  1\n}\ng {\n  2\n}")
  }
}

@Suite struct HistoryTests {
  @Test(arguments: ["val a = 1", "a {\n  b\\n\n}", "tab\there", "añ日本😀", "\\", "1\t2"])
  func `an entry comes back from its line`(_ text: String) {
    let entry = HistoryEntry(text: text, time: 5)
    #expect(!entry.line.contains("\n"))
    #expect(HistoryEntry(line: entry.line[...]) == entry)
  }

  @Test func `up finds what starts as the line does`() {
    let history = History(file: nil) { () -> Int in 0 }
    for text in ["val a = 1", "b", "val c = 2", "b"] { history.add(text) }
    #expect(history.previous(before: 4, prefix: "val", unlike: "val")?.text == "val c = 2")
    #expect(history.previous(before: 2, prefix: "val", unlike: "val c = 2")?.text == "val a = 1")
    #expect(history.next(after: 0, prefix: "val", unlike: "val a = 1")?.index == 2)
    #expect(history.search("A =", before: 4)?.index == 0)
  }

  @Test func `the place of the file follows the environment`() {
    #expect(HistoryFile.defaultPath(override: "/x", stateFolder: "/s", home: "/h") == "/x")
    #expect(HistoryFile.defaultPath(override: nil, stateFolder: "/s", home: "/h") == "/s/rddsh/history")
    #expect(HistoryFile.defaultPath(override: nil, stateFolder: nil, home: "/h") == "/h/.local/state/rddsh/history")
  }
}

@Suite struct CompletionListingTests {
  /// Candidates of three groups.
  private let candidates = [
    Candidate(name: "reduce", signature: "(f: (T, T) => T): T", group: .action), Candidate(name: "reduceByKey", group: .wide),
    Candidate(name: "repartition", group: .wide), Candidate(name: "hashCode", group: .universal),
  ]

  @Test func `names are listed by group, transformations first`() {
    let lines = CompletionListing.lines(
      CompletionListing.fitting(candidates, typed: "re"), size: TerminalSize(columns: 80, rows: 24))
    #expect(
      lines.map { (line: StyledLine) -> String in line.text } == [
        "wide transformations (shuffle)", "  reduceByKey", "  repartition", "actions", "  reduce(f: (T, T) => T): T",
      ])
  }

  @Test func `what all names share is inserted, and members of every value only show alone`() {
    #expect(CompletionListing.common(CompletionListing.fitting(candidates, typed: "red")) == "reduce")
    #expect(CompletionListing.fitting(candidates, typed: "").count == 3)
    #expect(
      CompletionListing.fitting(candidates, typed: "REP").map { (candidate: Candidate) -> String in candidate.name } == [
        "repartition"
      ])
  }
}

@Suite struct HighlighterTests {
  /// Returns a letter for the style of each character.
  private func styles(_ text: String) -> String {
    String(
      Highlighter.styles(of: Array(text.unicodeScalars)).map { (style: TextStyle) -> Character in
        switch style {
        case .keyword: "k"
        case .string: "s"
        case .number: "n"
        case .type: "t"
        case .dim: "c"
        default: "."
        }
      })
  }

  @Test func `words, literals and comments are told apart`() {
    #expect(styles("val x = f(1L, \"a\")") == "kkk.......nn..sss.")
    #expect(styles("s\"$x\" // no") == "sssss.ccccc")
    #expect(styles("List('a', 'b") == "tttt.sss....")
    #expect(styles("/* a /* b */ c */ 1") == "ccccccccccccccccc.n")
  }

  @Test(arguments: ["\"", "\"\"\"", "'", "/*", "\"\\", "s\"", "'\\", "1.", ":"])
  func `what is unfinished is no trouble`(_ text: String) {
    #expect(styles(text).count == text.unicodeScalars.count)
  }

  @Test func `a closing bracket finds its partner, past literals`() {
    let text = Array("f(\")\", [x])".unicodeScalars)
    let styles = Highlighter.styles(of: text)
    #expect(BracketPair.closed(before: 11, in: text, styles: styles) == BracketPair(open: 1, close: 10))
    #expect(BracketPair.closed(before: 10, in: text, styles: styles) == BracketPair(open: 7, close: 9))
    #expect(BracketPair.closed(before: 4, in: text, styles: styles) == nil)
  }
}
