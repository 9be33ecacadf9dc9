/// A type that is looked for while one call is checked, with the bounds found so far.
package final class InferenceVariable: Hashable {
  /// The type parameter it stands for.
  package let parameter: TypeParameterSymbol
  /// What was found out about it.
  var state = State()

  /// What was found out about a variable.
  struct State {
    /// The types it must be a supertype of.
    var lower: [Type] = []
    /// The greatest of the numeric types that arguments brought and that widen to each other.
    var numericLower: Type?
    /// The types it must be a subtype of.
    var upper: [Type] = []
    /// The solution, once there is one.
    var solution: Type?
  }

  /// Creates a variable without bounds.
  package init(parameter: TypeParameterSymbol) { self.parameter = parameter }

  /// The solution, once there is one.
  package var solution: Type? { state.solution }

  /// Compares identities.
  package static func == (left: InferenceVariable, right: InferenceVariable) -> Bool { left === right }

  /// Hashes the identity.
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
