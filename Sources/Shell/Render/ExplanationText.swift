/// The picture that `:explain` draws: the lineage cut at its shuffles, the result above what it is computed from.
package struct ExplanationText {
  /// The width to fill.
  private let columns: Int

  /// Creates a renderer for a width.
  package init(columns: Int) { self.columns = max(40, min(columns, 120) - 1) }

  /// Returns the lines of `explanation`.
  package func lines(_ explanation: Explanation) -> [StyledLine] {
    var title = StyledLine(oneLine(explanation.title), .strong)
    let summary = summary(explanation)
    var lines: [StyledLine] = []
    if title.columns + 2 + TextWidth.columns(of: summary) <= columns {
      title.append(". " + summary)
      lines.append(title)
    } else {
      lines += [title.shortened(to: columns), StyledLine("  " + summary)]
    }
    let texts = explanation.stages.flatMap { (stage: Explanation.Stage) -> [Int] in
      stage.steps.map { (step: Explanation.Step) -> Int in TextWidth.columns(of: "[\(step.rdd)] " + oneLine(step.text)) }
    }
    let column = min(columns / 2, 2 + (texts.max() ?? 0))
    let namesShuffles = explanation.stages.filter { (stage: Explanation.Stage) -> Bool in stage.writes != nil }.count > 1
    for (index, stage) in explanation.stages.enumerated() {
      if let shuffle = stage.writes { lines.append(border(shuffle, reason: stage.reason)) }
      lines.append(heading(stage, letter: letter(explanation.stages.count - 1 - index)))
      for step in stage.steps {
        lines.append(line(step, column: column, namesShuffles: namesShuffles, isSkipped: stage.skipped != nil))
      }
    }
    return lines
  }

  /// Returns the sentence about what an action would run.
  private func summary(_ explanation: Explanation) -> String {
    let ran = explanation.stages.filter { (stage: Explanation.Stage) -> Bool in stage.skipped == nil }
    let tasks = ran.reduce(0) { (sum: Int, stage: Explanation.Stage) -> Int in sum + stage.tasks }
    let skipped = explanation.stages.count - ran.count
    let isFresh = explanation.stages.allSatisfy { (stage: Explanation.Stage) -> Bool in
      stage.skipped == nil && stage.figures.isEmpty
        && stage.steps.allSatisfy { (step: Explanation.Step) -> Bool in (step.cached ?? 0) == 0 }
    }
    var text = isFresh ? "Nothing is computed yet. " : ""
    text += "An action runs \(Figures.counted(explanation.jobs, "job")), \(Figures.counted(ran.count, "stage")), "
    text += Figures.counted(tasks, "task")
    return text + (skipped > 0 ? "; \(Figures.counted(skipped, "stage")) skipped." : ".")
  }

  /// Returns the name of the stage that is computed after `index` others.
  private func letter(_ index: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return index < letters.count ? String(letters[index]) : String(index + 1)
  }

  /// Returns the line that stands for a shuffle.
  private func border(_ shuffle: Int, reason: String) -> StyledLine {
    let words = reason.isEmpty ? "" : " \(reason) "
    let text = "═══ shuffle \(shuffle) ═══" + words + "═══"
    return StyledLine(text, .warning).shortened(to: columns)
  }

  /// Returns the first line of a stage.
  private func heading(_ stage: Explanation.Stage, letter: String) -> StyledLine {
    var line = StyledLine("stage \(letter)", stage.skipped == nil ? .strong : .dim)
    line.append(" · " + Figures.counted(stage.tasks, "task"), stage.skipped == nil ? .plain : .dim)
    if let skipped = stage.skipped { line.append(" · skipped: " + skipped, .dim) }
    if !stage.figures.isEmpty { line.append(" · last run: " + stage.figures, .dim) }
    return line.shortened(to: columns)
  }

  /// Returns the line of a step.
  private func line(_ step: Explanation.Step, column: Int, namesShuffles: Bool, isSkipped: Bool) -> StyledLine {
    var line = StyledLine("  [\(step.rdd)] ", .dim)
    line.append(TextWidth.shortened(oneLine(step.text), to: columns / 2 - 4), isSkipped ? .dim : .plain)
    var notes: [String] = []
    if !step.note.isEmpty { notes.append(step.note) }
    if namesShuffles && !step.reads.isEmpty {
      notes.append("reads shuffle " + step.reads.map { (id: Int) -> String in String(id) }.joined(separator: ", "))
    }
    if !step.branches.isEmpty {
      notes.append("from " + step.branches.map { (id: Int) -> String in "[\(id)]" }.joined(separator: ", "))
    }
    if !notes.isEmpty {
      line.advance(to: column + 2)
      line.append(notes.joined(separator: ", "), .dim)
    }
    if let cached = step.cached {
      line.append("  ● cached \(cached)/\(step.partitions)", cached > 0 ? .success : .dim)
    }
    return line.shortened(to: columns)
  }

  /// Returns `text` with its line breaks and the blanks round them as one blank.
  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: { (character: Character) -> Bool in character == "\n" }).map { (line: Substring) -> String in
      var line = line
      while line.first == " " { line.removeFirst() }
      return String(line)
    }.joined(separator: " ")
  }
}
