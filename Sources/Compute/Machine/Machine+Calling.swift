extension Machine {
  /// Runs a program with values for its parameters.
  package func run(_ program: Program, captures: Closure? = nil, arguments: [Value] = []) throws(Thrown) -> Value {
    let tables: UnsafeMutablePointer<FlatTables> = program.flattened
    let values: UnsafeMutablePointer<Value> = captures?.fields ?? stack.pointee.valueTop
    defer { withExtendedLifetime(captures) {} }
    return try arguments.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<Value>) throws(Thrown) -> Value in
      try run(tables, values, buffer)
    }
  }

  /// Runs a flat program with values for its parameters.
  @inline(__always)
  private func run(
    _ tables: UnsafeMutablePointer<FlatTables>, _ captures: UnsafeMutablePointer<Value>, _ arguments: UnsafeBufferPointer<Value>
  ) throws(Thrown) -> Value {
    try checkStack()
    let base: Int = stack.pointee.depth
    let frame: UnsafeMutablePointer<Frame> = try enter(tables, captures: captures)
    do throws(Thrown) {
      var raw: UnsafeMutablePointer<UInt64> = frame.pointee.raw
      var values: UnsafeMutablePointer<Value> = frame.pointee.values
      for index in 0..<arguments.count { try pass(arguments[index], index, &raw, &values, tables) }
      if arguments.count < tables.pointee.parameterCount { clear(tables, raw, values, from: arguments.count) }
    } catch {
      leave(frame)
      throw error
    }
    return try execute(base: base)
  }

  /// Calls a function value with arguments that lie next to each other.
  private func call(_ function: Value, buffer: UnsafeBufferPointer<Value>) throws(Thrown) -> Value {
    guard case .object(let object) = function else {
      throw mismatch(function, expected: "scala.Function" + String(buffer.count))
    }
    if object.shape == .closure {
      let closure: Closure = unsafeDowncast(object, to: Closure.self)
      if let tables: UnsafeMutablePointer<FlatTables> = closure.tables { return try run(tables, closure.fields, buffer) }
      if let native: NativeFunction = closure.native {
        return try native(self, Arguments(buffer.baseAddress ?? UnsafePointer(stack.pointee.valueTop), count: buffer.count))
      }
    }
    return try invoke(object.descriptor.functionSelector(buffer.count), function, buffer: buffer)
  }

  /// Calls the receiver's method with arguments that lie next to each other.
  private func invoke(_ selector: Selector, _ receiver: Value, buffer: UnsafeBufferPointer<Value>) throws(Thrown) -> Value {
    if receiver.isNull { throw nullReceiver(selector) }
    let method: CachedMethod = try self.method(selector, WellKnown.descriptor(of: receiver))
    let start: UnsafeMutablePointer<Value> = try reserveArguments(buffer.count + 1)
    defer { releaseArguments(start, buffer.count + 1) }
    start.pointee = receiver
    for index in 0..<buffer.count { start[index + 1] = buffer[index] }
    if let tables: UnsafeMutablePointer<FlatTables> = method.tables {
      return try run(tables, stack.pointee.valueTop, UnsafeBufferPointer(start: start, count: buffer.count + 1))
    }
    guard let native: NativeFunction = method.native else { return .null }
    return try native(self, Arguments(start, count: buffer.count + 1))
  }

  /// Calls a native with values as arguments.
  func call(native: NativeFunction, _ arguments: [Value]) throws(Thrown) -> Value {
    try arguments.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<Value>) throws(Thrown) -> Value in
      try native(self, Arguments(buffer.baseAddress ?? UnsafePointer(stack.pointee.valueTop), count: buffer.count))
    }
  }

  /// Calls a function value: a closure, an instance with a single method or with `apply`, a collection.
  package func call(_ function: Value, arguments: [Value]) throws(Thrown) -> Value {
    try arguments.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<Value>) throws(Thrown) -> Value in
      try call(function, buffer: buffer)
    }
  }

  /// Calls a function value without arguments; also forces a by-name argument.
  package func call(_ function: Value) throws(Thrown) -> Value {
    try call(function, buffer: UnsafeBufferPointer(start: nil, count: 0))
  }

  /// Calls a function value with one argument.
  package func call(_ function: Value, _ first: Value) throws(Thrown) -> Value {
    try withUnsafePointer(to: first) { (start: UnsafePointer<Value>) throws(Thrown) -> Value in
      try call(function, buffer: UnsafeBufferPointer(start: start, count: 1))
    }
  }

  /// Calls a function value with two arguments.
  package func call(_ function: Value, _ first: Value, _ second: Value) throws(Thrown) -> Value {
    let pair: (Value, Value) = (first, second)
    return try withUnsafePointer(to: pair) { (start: UnsafePointer<(Value, Value)>) throws(Thrown) -> Value in
      let values: UnsafePointer<Value> = UnsafeRawPointer(start).assumingMemoryBound(to: Value.self)
      return try call(function, buffer: UnsafeBufferPointer(start: values, count: 2))
    }
  }

  /// Calls a function value with three arguments.
  package func call(_ function: Value, _ first: Value, _ second: Value, _ third: Value) throws(Thrown) -> Value {
    try call(function, arguments: [first, second, third])
  }

  /// Calls a partial function; nil where it is not defined for the argument. A total function is always defined.
  package func callIfDefined(_ function: Value, _ argument: Value) throws(Thrown) -> Value? {
    try isDefined(function, at: argument) ? try call(function, argument) : nil
  }

  /// Whether a partial function is defined for the argument.
  package func isDefined(_ function: Value, at argument: Value) throws(Thrown) -> Bool {
    guard case .object(let object) = function, object.shape != .closure,
      try find(.isDefinedAt, object.descriptor) != nil
    else { return true }
    return try invoke(.isDefinedAt, function, argument).isTrue
  }

  /// Calls the receiver's method for a selector; null is a NullPointerException.
  package func invoke(_ selector: Selector, _ receiver: Value, arguments: [Value]) throws(Thrown) -> Value {
    try arguments.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<Value>) throws(Thrown) -> Value in
      try invoke(selector, receiver, buffer: buffer)
    }
  }

  /// Calls the receiver's method without arguments.
  package func invoke(_ selector: Selector, _ receiver: Value) throws(Thrown) -> Value {
    try invoke(selector, receiver, buffer: UnsafeBufferPointer(start: nil, count: 0))
  }

  /// Calls the receiver's method with one argument.
  package func invoke(_ selector: Selector, _ receiver: Value, _ first: Value) throws(Thrown) -> Value {
    try withUnsafePointer(to: first) { (start: UnsafePointer<Value>) throws(Thrown) -> Value in
      try invoke(selector, receiver, buffer: UnsafeBufferPointer(start: start, count: 1))
    }
  }

  /// Calls the receiver's method with two arguments.
  package func invoke(_ selector: Selector, _ receiver: Value, _ first: Value, _ second: Value) throws(Thrown) -> Value {
    try invoke(selector, receiver, arguments: [first, second])
  }

  /// Whether the receiver's class has a method for the selector.
  package func hasMethod(_ selector: Selector, _ receiver: Object) throws(Thrown) -> Bool {
    try find(selector, receiver.descriptor) != nil
  }

  /// Returns the method that a class has for a selector, if any.
  package func method(_ selector: Selector, of descriptor: ClassDescriptor) throws(Thrown) -> MethodImplementation? {
    if let own: MethodImplementation = descriptor.ownMethod(selector) { return own }
    return try host.method(selector, of: descriptor) ?? descriptor.method(selector)
  }
}
