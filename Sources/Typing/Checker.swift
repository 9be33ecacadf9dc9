import Syntax

/// Gives every expression its type: one for each session, used on one thread.
package final class Checker {
  /// The classes that are known.
  package let universe: Universe
  /// The messages of the text that is being checked.
  package var diagnostics = Diagnostics()
  /// The names visible at the place that is being checked.
  package var scope: Scope
  /// The method whose body is being checked; nil outside one.
  package var enclosingMethod: MethodSymbol?
  /// The type a `return` of `enclosingMethod` must have; nil if its result type is not written.
  package var returnType: Type?
  /// The number of expressions around the one that is being checked.
  var depth = 0
  /// The number of written types around the one that is being resolved.
  var typeDepth = 0
  /// What the definitions of the session say beyond their symbols.
  let definitions = DefinitionTable()
  /// The implicit searches that are under way.
  var openImplicits: [OpenImplicit] = []
  /// The states of inference variables to go back to when a comparison fails.
  var trail: [(InferenceVariable, InferenceVariable.State)] = []
  /// The number of the last left side of an operator like `::` that was evaluated first.
  var rassocNumber = 0
  /// True iff types are shown with their packages.
  package var printsFullNames = false
  /// The only abstract methods of the classes that were asked for.
  var samCache: [ClassSymbol: SamEntry] = [:]
  /// What was found out about implicits from their declarations.
  var implicitShapes: [Symbol: ImplicitShape] = [:]
  /// The implicit members of the prelude's objects.
  var implicitMemberCache: [ClassSymbol: [Symbol]] = [:]
  /// The number of implicit views that are being looked for inside each other.
  var viewDepth = 0
  /// What the case that is being checked says about type parameters of methods, beyond their declared bounds.
  var refinedBounds: [TypeParameterSymbol: RefinedBounds] = [:]
  /// The number given to the next synthetic name.
  var freshNumber = 0

  /// The number of types inside each other that are still resolved.
  static let typeDepthLimit = 200

  /// Creates the checker of a session whose outermost scope is `scope`.
  package init(universe: Universe, scope: Scope) {
    self.universe = universe
    self.scope = scope
  }

  /// Runs `body` in an inner scope.
  package func inScope<Result>(_ inner: Scope, _ body: () -> Result) -> Result {
    let saved = scope
    scope = inner
    defer { scope = saved }
    return body()
  }

  /// Runs `body` and returns the messages it made instead of keeping them.
  package func attempt<Result>(_ body: () -> Result) -> (result: Result, messages: Diagnostics) {
    let saved = diagnostics
    diagnostics = Diagnostics()
    let result = body()
    let found = diagnostics
    diagnostics = saved
    return (result, found)
  }

  /// Reports an error.
  package func error(
    _ message: String, at range: SourceRange, point: Int? = nil, notes: [String] = [], hint: String? = nil
  ) {
    diagnostics.add(Diagnostic(message: message, range: range, point: point, notes: notes, hint: hint))
  }

  /// Reports a warning.
  package func warning(_ message: String, at range: SourceRange, point: Int? = nil, notes: [String] = []) {
    diagnostics.add(Diagnostic(severity: .warning, message: message, range: range, point: point, notes: notes))
  }

  /// Returns a name that no source text can contain twice, as `x$7`.
  package func freshName(_ prefix: String) -> String {
    freshNumber += 1
    return "\(prefix)$\(freshNumber)"
  }
}

/// An implicit search under way, which a nested search must not start again for a type that is not simpler.
struct OpenImplicit {
  /// The candidate that is being tried.
  var candidate: Symbol
  /// The type that is looked for, or converted from.
  var wanted: Type
  /// True iff it is tried as a conversion.
  var isView = false
}
