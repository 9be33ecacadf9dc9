import Syntax
import Testing

@testable import Typing

/// The Scala text of the library is checked on first use, without anybody to tell: here all of it is.
@Suite struct PreludeBodyTests {
  @Test func `every body of the library has the type it should have`() {
    let session = TypingSession()
    for symbol: ClassSymbol in Self.classes(of: session.universe) {
      let found: [String] = Self.messages(of: symbol, session.checker)
      #expect(found == [], "\(symbol.fullName)")
    }
  }

  /// Returns what is wrong with a class and its methods.
  private static func messages(of symbol: ClassSymbol, _ checker: Checker) -> [String] {
    let (_, found) = checker.attempt {
      guard let typed = checker.checkedClass(symbol) else { return }
      for inner: TypedClass in typed.classes { checker.reportKept(inner.symbol) }
      for member: Symbol in symbol.declarations.ordered {
        guard let method = member as? MethodSymbol else { continue }
        _ = checker.typedBody(of: method)
      }
    }
    return found.messages.filter { (message: Diagnostic) in message.severity == .error }.map(\.message)
  }

  /// Returns the classes and objects of all packages.
  private static func classes(of universe: Universe) -> [ClassSymbol] {
    var found: [ClassSymbol] = []
    var pending: [PackageSymbol] = ["scala", "java", "org"].compactMap(universe.package(named:))
    while let package = pending.popLast() {
      for name: String in universe.names(in: package) {
        if let symbol = universe.type(named: name, in: package) as? ClassSymbol { found.append(symbol) }
        if let module = universe.module(named: name, in: package) { found.append(module) }
        if let inner = universe.package(named: name, in: package) { pending.append(inner) }
      }
    }
    return found
  }
}
