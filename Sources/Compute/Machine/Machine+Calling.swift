extension Machine {
  /// Runs a program with values for its parameters.
  package func run(_ program: Program, captures: Closure? = nil, arguments: [Value] = []) throws(Thrown) -> Value {
    throw raise("java.lang.UnsupportedOperationException", program.name)
  }

  /// Calls a function value: a closure, an instance with a single method or with `apply`, a collection.
  package func call(_ function: Value, arguments: [Value]) throws(Thrown) -> Value {
    throw raise("java.lang.UnsupportedOperationException", nil)
  }

  /// Calls a function value without arguments; also forces a by-name argument.
  package func call(_ function: Value) throws(Thrown) -> Value { try call(function, arguments: []) }

  /// Calls a function value with one argument.
  package func call(_ function: Value, _ first: Value) throws(Thrown) -> Value { try call(function, arguments: [first]) }

  /// Calls a function value with two arguments.
  package func call(_ function: Value, _ first: Value, _ second: Value) throws(Thrown) -> Value {
    try call(function, arguments: [first, second])
  }

  /// Calls a function value with three arguments.
  package func call(_ function: Value, _ first: Value, _ second: Value, _ third: Value) throws(Thrown) -> Value {
    try call(function, arguments: [first, second, third])
  }

  /// Calls a partial function; nil where it is not defined for the argument. A total function is always defined.
  package func callIfDefined(_ function: Value, _ argument: Value) throws(Thrown) -> Value? { try call(function, argument) }

  /// Whether a partial function is defined for the argument.
  package func isDefined(_ function: Value, at argument: Value) throws(Thrown) -> Bool { true }

  /// Calls the receiver's method for a selector; null is a NullPointerException.
  package func invoke(_ selector: Selector, _ receiver: Value, arguments: [Value]) throws(Thrown) -> Value {
    throw raise("java.lang.UnsupportedOperationException", selector.name)
  }

  /// Calls the receiver's method without arguments.
  package func invoke(_ selector: Selector, _ receiver: Value) throws(Thrown) -> Value {
    try invoke(selector, receiver, arguments: [])
  }

  /// Calls the receiver's method with one argument.
  package func invoke(_ selector: Selector, _ receiver: Value, _ first: Value) throws(Thrown) -> Value {
    try invoke(selector, receiver, arguments: [first])
  }

  /// Calls the receiver's method with two arguments.
  package func invoke(_ selector: Selector, _ receiver: Value, _ first: Value, _ second: Value) throws(Thrown) -> Value {
    try invoke(selector, receiver, arguments: [first, second])
  }

  /// Whether the receiver's class has a method for the selector.
  package func hasMethod(_ selector: Selector, _ receiver: Object) throws(Thrown) -> Bool {
    try method(selector, of: receiver.descriptor) != nil
  }

  /// Returns the method that a class has for a selector, if any.
  package func method(_ selector: Selector, of descriptor: ClassDescriptor) throws(Thrown) -> MethodImplementation? {
    if let known: MethodImplementation = descriptor.method(selector) { return known }
    return try host.method(selector, of: descriptor)
  }
}
