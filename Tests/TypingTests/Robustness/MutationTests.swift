import Glibc
import Syntax
import Testing
import Typing

/// Changed programs go through lexer, parser and checker: whatever they are, they end in an answer.
///
/// `RDDSH_FUZZ_INPUTS` and `RDDSH_FUZZ_SEED` make it run longer or from elsewhere (scripts/fuzz).
@Suite struct MutationTests {
  @Test func `a changed program is accepted or refused, in any case answered`() {
    let count: Int = Self.setting("RDDSH_FUZZ_INPUTS").flatMap { Int($0) } ?? 20_000
    let seed: UInt64 = Self.setting("RDDSH_FUZZ_SEED").flatMap { UInt64($0) } ?? 20_240_607
    var mutations = Mutations(seed: seed, texts: Corpus.texts())
    var session = TypingSession()
    var slowest: (seconds: Double, index: Int) = (0, 0)
    for index: Int in 0..<count {
      if index % 200 == 0 { session = TypingSession() }
      let bytes: [UInt8] = mutations.next()
      let traced: Bool = Self.note(bytes, index)
      let start: Double = Self.seconds()
      Self.check(bytes, in: session, asScript: index % 3 == 0)
      let spent: Double = Self.seconds() - start
      if spent > slowest.seconds { slowest = (spent, index) }
      if traced && spent > 5 { print("seed \(seed), input \(index): \(spent) s") }
    }
    #expect(slowest.seconds < 20, "seed \(seed), input \(slowest.index)")
  }

  /// Checks one text as the prompt or as a script would be.
  private static func check(_ bytes: [UInt8], in session: TypingSession, asScript: Bool) {
    let source = Source(name: "<fuzz>", bytes: bytes)
    if asScript {
      let (unit, messages) = Parser.parseUnit(source)
      if messages.isEmpty { _ = session.checkScript(unit, source: source) }
    } else if case .complete(let statements, let messages) = Parser.parsePrompt(source), messages.isEmpty {
      _ = session.checkPrompt(statements, source: source)
    }
  }

  /// Keeps the input in the file that `RDDSH_FUZZ_LAST` names, where it is found after a crash.
  private static func note(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard let path = setting("RDDSH_FUZZ_LAST"), let file = fopen(path, "wb") else { return false }
    _ = bytes.withUnsafeBytes { (buffer: UnsafeRawBufferPointer) in fwrite(buffer.baseAddress, 1, buffer.count, file) }
    fclose(file)
    return true
  }

  /// The value of an environment variable.
  private static func setting(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The time of the process's clock.
  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
