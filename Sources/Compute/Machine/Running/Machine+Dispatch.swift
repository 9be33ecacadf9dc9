import Synchronization

extension Machine {
  /// The program that a step calls.
  @inline(__always)
  func target(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) throws(Thrown) -> UnsafeMutablePointer<FlatTables> {
    if let known: UnsafeMutableRawPointer = frame.pointee.tables.pointee.calls[step.index].load(ordering: .acquiring) {
      return known.assumingMemoryBound(to: FlatTables.self)
    }
    return try findTarget(step, frame)
  }

  /// Lowers and flattens the program that a step calls.
  @inline(never)
  private func findTarget(
    _ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>
  ) throws(Thrown) -> UnsafeMutablePointer<FlatTables> {
    let found: UnsafeMutablePointer<FlatTables> = try program(frame).targets[step.index].demand().flattened
    frame.pointee.tables.pointee.calls[step.index].store(UnsafeMutableRawPointer(found), ordering: .releasing)
    return found
  }

  /// The number of operands of a call.
  @inline(__always)
  func header(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) -> Int {
    Int(frame.pointee.tables.pointee.operands[step.operands].slot)
  }

  /// Gives a frame the scalar result of the call it is at.
  @inline(__always)
  func deliver(_ result: UInt64, _ kind: UInt8, to frame: UnsafeMutablePointer<Frame>) throws(Thrown) {
    let step: FlatInstruction = frame.pointee.pc.pointee
    let wanted: UInt8 = frame.pointee.tables.pointee.operands[step.operands].kind
    if wanted == kind {
      frame.pointee.raw[Int(step.d)] = result
    } else if wanted == Operand.value {
      frame.pointee.values[Int(step.d)] = wrapped(result, kind)
    } else {
      frame.pointee.raw[Int(step.d)] = try unwrapped(wrapped(result, kind), wanted)
    }
  }

  /// Gives a frame the result of the call it is at.
  @inline(__always)
  func deliver(_ result: consuming Value, to frame: UnsafeMutablePointer<Frame>) throws(Thrown) {
    let step: FlatInstruction = frame.pointee.pc.pointee
    let wanted: UInt8 = frame.pointee.tables.pointee.operands[step.operands].kind
    if wanted == Operand.value {
      frame.pointee.values[Int(step.d)] = result
    } else {
      frame.pointee.raw[Int(step.d)] = try unwrapped(result, wanted)
    }
  }

  /// Gives a frame the result of the call it is at.
  @inline(__always)
  func deliver(_ slot: UnsafeMutablePointer<Value>, to frame: UnsafeMutablePointer<Frame>) throws(Thrown) {
    let step: FlatInstruction = frame.pointee.pc.pointee
    let wanted: UInt8 = frame.pointee.tables.pointee.operands[step.operands].kind
    if wanted == Operand.value {
      (frame.pointee.values + Int(step.d)).take(slot)
    } else {
      frame.pointee.raw[Int(step.d)] = try unwrapped(slot, wanted)
    }
  }

  /// Calls a function value.
  @inline(__always)
  func callFunction(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) throws(Thrown) {
    let slot: UnsafeMutablePointer<Value> = frame.pointee.values + Int(step.a)
    if let closure: Unmanaged<Closure> = slot.borrowed(.closure, as: Closure.self) {
      let parts: (UnsafeMutablePointer<FlatTables>?, UnsafeMutablePointer<Value>) = closure._withUnsafeGuaranteedRef {
        (closure: Closure) in (closure.tables, closure.fields)
      }
      if let tables: UnsafeMutablePointer<FlatTables> = parts.0 {
        let called: UnsafeMutablePointer<Frame> = try enter(tables, captures: parts.1)
        return try pass(frame.pointee.tables.pointee.operands + (step.operands + 1), header(step, frame), from: frame, to: called)
      }
    }
    try callOther(step, frame)
  }

  /// Calls a function value that is no closure of a program.
  @inline(never)
  private func callOther(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) throws(Thrown) {
    let function: Value = frame.pointee.values[Int(step.a)]
    let count: Int = header(step, frame)
    let operands: UnsafeMutablePointer<Operand> = frame.pointee.tables.pointee.operands + (step.operands + 1)
    guard case .object(let object) = function else { throw mismatch(function, expected: "scala.Function" + String(count)) }
    if let native: NativeFunction = function.closure?.native {
      try deliver(callNative(native, nil, operands, count, frame), to: frame)
      frame.pointee.pc += 1
      return
    }
    let selector: Selector = object.descriptor.functionSelector(count)
    try call(method(selector, object.descriptor), function, operands, count, frame)
  }

  /// Calls the receiver's method; the receiver is the first operand.
  func callVirtual(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) throws(Thrown) {
    let selector: Selector = frame.pointee.tables.pointee.selectors[step.index]
    let count: Int = header(step, frame)
    let operands: UnsafeMutablePointer<Operand> = frame.pointee.tables.pointee.operands + (step.operands + 1)
    let receiver: Value = value(Operand(slot: operands[0].slot, kind: operands[0].kind, isLast: false), frame)
    if receiver.isNull { throw nullReceiver(selector) }
    try call(method(selector, WellKnown.descriptor(of: receiver)), nil, operands, count, frame)
  }

  /// Calls a native unless the receiver is an instance with a method of its own.
  func callDispatch(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) throws(Thrown) {
    let start: UnsafeMutablePointer<Value> = frame.pointee.values + Int(step.a)
    if case .object(let object) = start.pointee, object.shape == .instance {
      let count = Int(step.b)
      let operands: UnsafeMutablePointer<Operand> = frame.pointee.tables.pointee.operands + (step.operands + 1)
      let selector: Selector = frame.pointee.tables.pointee.selectors[Int(operands[count].slot)]
      if let found: CachedMethod = try find(selector, object.descriptor) { return try call(found, nil, operands, count, frame) }
    }
    let native: NativeFunction = frame.pointee.tables.pointee.natives[step.index].function
    frame.pointee.values[Int(step.d)] = try native(self, Arguments(start, count: Int(step.b)))
    frame.pointee.pc += 1
  }

  /// Calls a method that was found; a function value goes before the operands.
  private func call(
    _ method: CachedMethod, _ receiver: Value?, _ operands: UnsafeMutablePointer<Operand>, _ count: Int,
    _ frame: UnsafeMutablePointer<Frame>
  ) throws(Thrown) {
    if let tables: UnsafeMutablePointer<FlatTables> = method.tables {
      let called: UnsafeMutablePointer<Frame> = try enter(tables, captures: frame.pointee.values)
      guard let receiver else { return try pass(operands, count, from: frame, to: called) }
      var raw: UnsafeMutablePointer<UInt64> = called.pointee.raw
      var values: UnsafeMutablePointer<Value> = called.pointee.values
      try pass(receiver, 0, &raw, &values, tables)
      for index in 0..<count {
        let operand = Operand(slot: operands[index].slot, kind: operands[index].kind, isLast: false)
        try pass(value(operand, frame), index + 1, &raw, &values, tables)
      }
    } else if let native: NativeFunction = method.native {
      try deliver(callNative(native, receiver, operands, count, frame), to: frame)
      frame.pointee.pc += 1
    }
  }

  /// Calls a native with operands of a frame as arguments.
  private func callNative(
    _ native: NativeFunction, _ receiver: Value?, _ operands: UnsafeMutablePointer<Operand>, _ count: Int,
    _ frame: UnsafeMutablePointer<Frame>
  ) throws(Thrown) -> Value {
    let extra: Int = receiver == nil ? 0 : 1
    let start: UnsafeMutablePointer<Value> = try reserveArguments(count + extra)
    defer { releaseArguments(start, count + extra) }
    if let receiver { start.pointee = receiver }
    for index in 0..<count {
      start[index + extra] = value(Operand(slot: operands[index].slot, kind: operands[index].kind, isLast: false), frame)
    }
    return try native(self, Arguments(start, count: count + extra))
  }

  /// Takes room for arguments beyond the innermost frame.
  func reserveArguments(_ count: Int) throws(Thrown) -> UnsafeMutablePointer<Value> {
    let start: UnsafeMutablePointer<Value> = stack.pointee.valueTop
    if start + count > stack.pointee.valueLimit { throw raise("java.lang.StackOverflowError", nil) }
    stack.pointee.valueTop = start + count
    return start
  }

  /// Gives room for arguments back.
  func releaseArguments(_ start: UnsafeMutablePointer<Value>, _ count: Int) {
    for index in 0..<count {
      if case .object = start[index] { start[index] = .null }
    }
    stack.pointee.valueTop = start
  }

  /// The exception of a `throw` step; throwing null is a NullPointerException.
  func thrown(_ step: FlatInstruction, _ frame: UnsafeMutablePointer<Frame>) -> Thrown {
    if step.d == UInt16.max { return raise("java.lang.Error", "Method too large: " + program(frame).name) }
    let value: Value = frame.pointee.values[Int(step.a)]
    guard let instance: Instance = value.instance, instance.isThrowable else {
      return mismatch(value, expected: "java.lang.Throwable")
    }
    if instance.trace == nil { instance.trace = trace() }
    return .exception(instance)
  }

  /// The exception of a call on null.
  func nullReceiver(_ selector: Selector) -> Thrown {
    raise("java.lang.NullPointerException", nullText() ?? "Cannot invoke \"" + selector.name + "()\"")
  }
}

extension ClassDescriptor {
  /// The method that a call of an instance as a function means.
  func functionSelector(_ count: Int) -> Selector { singleMethod ?? Selector.apply(count) }
}
