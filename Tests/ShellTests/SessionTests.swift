import Glibc
import Shell
import Testing

@Suite struct SessionTests {
  /// The folder of a kind of sessions beside this one.
  private static func folder(_ name: String) -> String {
    #filePath.split(separator: "/").dropLast(2).reduce("") { (path: String, part: Substring) -> String in path + "/" + part } + "/"
      + name
  }

  /// Returns the paths of the sessions below `folder`.
  private static func files(below folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var paths: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { (pointer) -> String in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { (text: UnsafePointer<CChar>) -> String in String(cString: text) }
      }
      if name.hasPrefix(".") { continue }
      let path = folder + "/" + name
      if name.hasSuffix(".session") { paths.append(path) } else { paths += files(below: path) }
    }
    return paths.sorted()
  }

  /// Runs a session on a shell whose answers `transcript` keeps, and returns the lines that differ, or rewrites the file if asked to.
  private func differences(_ path: String, _ shell: Shell, _ transcript: Transcript) throws -> [String] {
    let recorded = SessionFile(String(decoding: try SourceFile.bytes(at: path), as: UTF8.self))
    var played = recorded
    var differences: [String] = []
    for (index, step) in recorded.steps.enumerated() {
      shell.enter(step.input)
      shell.finishAnswer()
      var lines = transcript.take().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if lines.last == "" { lines.removeLast() }
      played.steps[index].answer = lines.enumerated().map { (place: Int, line: String) -> String in
        let old = place < step.answer.count ? step.answer[place] : ""
        return SessionFile.matches(line, old) ? old : SessionFile.generalized(line)
      }
      if lines.count != step.answer.count || !zip(lines, step.answer).allSatisfy(SessionFile.matches) {
        differences += ["after: " + step.input, "wanted:"] + step.answer + ["got:"] + lines
      }
    }
    if getenv("RDDSH_BLESS") != nil && !differences.isEmpty {
      try SourceFile.write(Array(played.text.utf8), to: path)
      return []
    }
    return differences
  }

  @Test(arguments: SessionTests.files(below: SessionTests.folder("Sessions/MadeUp")))
  func `the shell answers a made-up language as recorded`(_ path: String) throws {
    let transcript = Transcript()
    let screen = transcript.screen
    let shell = Shell(session: FakeSession(output: screen), screen: screen, options: ShellOptions()) { () -> Int in 0 }
    let differences = try differences(path, shell, transcript)
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }
}
