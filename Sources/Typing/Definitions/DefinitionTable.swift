import Syntax

/// What the definitions of a session say beyond their symbols: trees, scopes, and what was found on demand.
final class DefinitionTable {
  /// The messages found while something of a symbol was worked out, until its definition is reached.
  private var messages: [Symbol: Diagnostics] = [:]
  /// The checked methods.
  var methods: [MethodSymbol: TypedMethod] = [:]
  /// The checked values of variables and fields.
  var values: [Symbol: TypedExpression] = [:]
  /// The definitions of values that patterns on the left bind, by any of the variables or fields.
  var patterns: [Symbol: PatternDefinition] = [:]
  /// The class of each lazy field or variable that holds an object inside an instance or block.
  var innerObjects: [Symbol: ClassSymbol] = [:]
  /// The trees and scopes of classes.
  var templates: [ClassSymbol: ClassTemplate] = [:]
  /// The implicit class each conversion method makes instances of.
  var conversions: [MethodSymbol: ClassSymbol] = [:]
  /// The number of the prompt line a class was defined on.
  var units: [ClassSymbol: Int] = [:]
  /// The number of the prompt line, or unit, that is being checked.
  var currentUnit = 0
  /// True iff warnings are wanted: at the prompt.
  var wantsWarnings = false
  /// The number given to the next context bound's parameter.
  var evidenceCount = 0
  /// The numbers of the unit's anonymous classes by their places in the text.
  var anonymousNumbers: [Int: Int] = [:]
  /// The number of things around the one that is being worked out on demand.
  var depth = 0

  /// The number of patterns around the one that is being checked.
  var patternDepth = 0

  /// What waits for a name that Tab put where the cursor stands; nil unless names are asked for.
  var probe: Probe?
  /// The classes that were made children of sealed ones while the unit was checked, each with its parent.
  var newChildren: [(parent: ClassSymbol, child: ClassSymbol)] = []
  /// The errors that scalac finds only when all types are right.
  var late = Diagnostics()
  /// The text that is being checked.
  var source: Source?

  /// Returns the line and column of an offset, as `1:5`.
  func place(of offset: Int) -> String {
    "\(line(of: offset)):\(source?.column(of: offset) ?? 1)"
  }

  /// Returns the line of an offset within the text, from 1.
  func line(of offset: Int) -> Int { (source?.lineIndex(of: offset) ?? 0) + 1 }

  /// Creates an empty table.
  init() {}

  /// Keeps messages until the definition of `symbol` is reached.
  func keep(_ found: Diagnostics, for symbol: Symbol) {
    guard !found.messages.isEmpty else { return }
    for message: Diagnostic in found.messages { messages[symbol, default: Diagnostics()].add(message) }
  }

  /// Returns the messages kept for a symbol and forgets them.
  func take(_ symbol: Symbol) -> [Diagnostic] { messages.removeValue(forKey: symbol)?.messages ?? [] }
}

/// A value definition whose left side is a pattern, checked once for all its variables.
final class PatternDefinition {
  /// The tree.
  let definition: ValueDefinition
  /// The pattern on the left.
  let pattern: Pattern
  /// The scope it stands in.
  let scope: Scope
  /// The symbols it defines, by name.
  var symbols: [String: Symbol] = [:]
  /// What the messages found about it are kept for.
  let anchor = Symbol(name: "_", owner: nil)
  /// The checked pattern and value, once checked.
  var result: (pattern: TypedPattern, value: TypedExpression, variables: [String: VariableSymbol])?
  /// The value that keeps what a lazy definition's pattern binds; nil if the definition is not lazy.
  var hidden: Symbol?
  /// True while it is being checked.
  var isRunning = false

  /// Prepares a definition.
  init(definition: ValueDefinition, pattern: Pattern, scope: Scope) {
    self.definition = definition
    self.pattern = pattern
    self.scope = scope
  }
}

extension Checker {
  /// Works something out on demand in the place where `symbol` is defined; its messages wait until the definition is reached.
  func completing<Result>(
    _ symbol: Symbol, in place: Scope, method: MethodSymbol? = nil, returnType: Type? = nil, _ body: () -> Result
  ) -> Result {
    let saved = (scope, enclosingMethod, self.returnType, openImplicits, depth, viewDepth, typeDepth)
    if !isTooDeepToComplete { typeDepth = 0 }
    depth = 0
    viewDepth = 0
    scope = place
    enclosingMethod = method ?? place.enclosingMethod
    self.returnType = returnType
    openImplicits = []
    definitions.depth += 1
    let (result, found) = attempt(body)
    definitions.depth -= 1
    (scope, enclosingMethod, self.returnType, openImplicits, depth, viewDepth, typeDepth) = saved
    definitions.keep(found, for: symbol)
    return result
  }

  /// Reports what was found about a symbol before its definition was reached.
  func reportKept(_ symbol: Symbol) {
    for message: Diagnostic in definitions.take(symbol) { diagnostics.add(message) }
  }

  /// Runs checks that scalac does only when all types are right.
  func checkLater(_ body: () -> Void) {
    let (_, found) = attempt(body)
    definitions.late.add(found)
  }

  /// True iff so many things wait for each other that one more would be too deep.
  var isTooDeepToComplete: Bool { definitions.depth > 120 }
}

extension Scope {
  /// The method whose body the scope is in, up to the next class.
  var enclosingMethod: MethodSymbol? {
    var current: Scope? = self
    while let scope = current {
      switch scope.kind {
      case .method(let symbol): return symbol
      case .template, .package, .topLevel: return nil
      case .block, .imports: current = scope.parent
      }
    }
    return nil
  }
}
