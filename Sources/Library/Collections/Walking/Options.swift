import Compute

/// The values of `scala.Option` and `scala.util.Either`, which natives make and take apart.
package enum Options {
  /// Makes `Some(value)`.
  package static func some(_ value: Value, _ machine: Machine) -> Value { .object(Instance(WellKnown.some, [value])) }

  /// `None`.
  package static func none(_ machine: Machine) -> Value { WellKnown.noneValue }

  /// Makes `Some` of a value or `None` of nothing.
  package static func option(_ value: Value?, _ machine: Machine) -> Value {
    if let value: Value { some(value, machine) } else { none(machine) }
  }

  /// Whether the value is an Option.
  static func isOption(_ instance: Instance) -> Bool {
    instance.descriptor === WellKnown.some || instance.descriptor === WellKnown.none
  }

  /// The value of an Option; nil for None and for anything else.
  package static func content(of option: Value) -> Value? {
    guard let instance: Instance = option.instance, instance.descriptor === WellKnown.some else { return nil }
    return instance[0]
  }

  /// The name of the class of left sides.
  private static let leftName = ClassName("scala.util.Left")

  /// Whether an Either is a Left, and what it holds.
  static func side(of either: Value, _ machine: Machine) throws(Thrown) -> (isLeft: Bool, value: Value) {
    guard let instance: Instance = either.instance else { throw machine.mismatch(either, expected: "scala.util.Either") }
    return (instance.descriptor.conforms(to: leftName), instance[0])
  }
}
