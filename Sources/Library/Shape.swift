import Compute

/// Makers of natives for the usual shapes of receivers and results, which keep the tables short.
package enum Shape {
  /// A native of a String receiver.
  static func string(
    _ body: @escaping @Sendable (StringObject, Arguments, Machine) throws(Thrown) -> Value
  ) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      try body(try arguments.string(0, machine), arguments, machine)
    }
  }

  /// A native of a String receiver with a String result.
  static func text(
    _ body: @escaping @Sendable (StringObject, Arguments, Machine) throws(Thrown) -> StringObject
  ) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      .object(try body(try arguments.string(0, machine), arguments, machine))
    }
  }

  /// A native whose result is an Int.
  static func int(_ body: @escaping @Sendable (Machine, Arguments) throws(Thrown) -> Int32) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in .int(try body(machine, arguments)) }
  }

  /// A native whose result is a Long.
  static func long(_ body: @escaping @Sendable (Machine, Arguments) throws(Thrown) -> Int64) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in .long(try body(machine, arguments)) }
  }

  /// A native whose result is a Boolean.
  static func boolean(_ body: @escaping @Sendable (Machine, Arguments) throws(Thrown) -> Bool) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in .boolean(try body(machine, arguments)) }
  }

  /// A native on Doubles.
  static func double(_ body: @escaping @Sendable (Arguments) -> Double) -> NativeFunction {
    return { (_: Machine, arguments: Arguments) throws(Thrown) -> Value in .double(body(arguments)) }
  }

  /// A native that neither fails nor needs the machine.
  static func pure(_ body: @escaping @Sendable (Arguments) -> Value) -> NativeFunction {
    return { (_: Machine, arguments: Arguments) throws(Thrown) -> Value in body(arguments) }
  }

  /// Any native.
  static func any(_ body: @escaping NativeFunction) -> NativeFunction { body }
}
