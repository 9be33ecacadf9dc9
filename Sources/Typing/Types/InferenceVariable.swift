/// A type that is looked for while one call is checked, with the bounds found so far.
package final class InferenceVariable: Hashable {
  /// The type parameter it stands for.
  package let parameter: TypeParameterSymbol
  /// The types it must be a supertype of.
  package var lower: [Type] = []
  /// The types it must be a subtype of.
  package var upper: [Type] = []
  /// The greatest numeric type among `lower` that others widen to.
  package var numericLower: Type?
  /// The solution, once there is one.
  package var solution: Type?
  /// True iff a bound was a singleton type that must not be widened.
  package var keepsSingleton = false

  /// Creates a variable without bounds.
  package init(parameter: TypeParameterSymbol) { self.parameter = parameter }

  /// Compares identities.
  package static func == (left: InferenceVariable, right: InferenceVariable) -> Bool { left === right }

  /// Hashes the identity.
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
