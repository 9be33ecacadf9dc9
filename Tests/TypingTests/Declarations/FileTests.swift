import Syntax
import Testing
import Typing

@Suite struct FileTests {
  /// Checks a file of definitions.
  private func check(_ text: String) -> (isApplication: Bool, file: CheckedFile) {
    let source = Source(name: "App.scala", text: text)
    let (unit, _) = Parser.parseUnit(source)
    return (unit.isApplication, TypingSession().checkFile(unit, source: source))
  }

  @Test func `a file with a package and a main is an application`() {
    let (isApplication, file) = check(
      """
      package org.example
      import scala.collection.mutable
      case class Edge(from: Int, to: Int)
      object Main { def main(args: Array[String]) { println(Edge(1, 2).to + mutable.Set(1).size) } }
      """)
    #expect(isApplication)
    #expect(file.unit.diagnostics.isEmpty)
    #expect(file.mains.map(\.fullName) == ["org.example.Main"])
  }

  @Test func `the body of a program that extends App runs in its main`() {
    let (isApplication, file) = check("object Run extends App { val Array(a, b) = args; println(a + b) }")
    #expect(isApplication && file.unit.diagnostics.isEmpty)
    guard case .class(let typed)? = file.unit.statements.first?.statement else { return #expect(Bool(false)) }
    #expect(typed.initialisers.isEmpty)
    #expect(typed.methods.contains { $0.symbol.name == "main" && $0.body != nil })
  }

  @Test func `a file with values outside of classes is a script`() {
    #expect(!check("val x = 1\nobject M { def main(args: Array[String]) = () }").isApplication)
  }
}
