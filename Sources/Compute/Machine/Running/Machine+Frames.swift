extension Machine {
  /// Adds a frame for a program; its parameters are still to be set.
  @inline(__always)
  func enter(
    _ tables: UnsafeMutablePointer<FlatTables>, captures: UnsafeMutablePointer<Value>
  ) throws(Thrown) -> UnsafeMutablePointer<Frame> {
    let stack: UnsafeMutablePointer<MachineStack> = self.stack
    stack.pointee.fuel &-= 1
    if stack.pointee.fuel < 0 { try checkpoint() }
    let raw: UnsafeMutablePointer<UInt64> = stack.pointee.rawTop
    let values: UnsafeMutablePointer<Value> = stack.pointee.valueTop
    let rawEnd: UnsafeMutablePointer<UInt64> = raw + tables.pointee.rawCount
    let valueEnd: UnsafeMutablePointer<Value> = values + tables.pointee.valueCount
    let depth: Int = stack.pointee.depth
    if depth >= MachineStack.callLimit || rawEnd > stack.pointee.rawLimit || valueEnd > stack.pointee.valueLimit {
      throw raise("java.lang.StackOverflowError", nil)
    }
    stack.pointee.rawTop = rawEnd
    stack.pointee.valueTop = valueEnd
    stack.pointee.depth = depth &+ 1
    let frame: UnsafeMutablePointer<Frame> = stack.pointee.frames + depth
    frame.initialize(
      to: Frame(tables: tables, pc: tables.pointee.entry, raw: raw, values: values, captures: captures))
    return frame
  }

  /// Removes the innermost frame and releases what its registers hold.
  @inline(__always)
  func leave(_ frame: UnsafeMutablePointer<Frame>) {
    let values: UnsafeMutablePointer<Value> = frame.pointee.values
    let count: Int = frame.pointee.tables.pointee.valueCount
    var index = 0
    while index < count {
      (values + index).clear()
      index &+= 1
    }
    stack.pointee.rawTop = frame.pointee.raw
    stack.pointee.valueTop = values
    stack.pointee.depth &-= 1
  }

  /// Sets the parameters of a frame from operands of the calling frame; missing ones are null and surplus ones are dropped.
  @inline(__always)
  func pass(
    _ operands: UnsafeMutablePointer<Operand>, _ count: Int, from caller: UnsafeMutablePointer<Frame>,
    to frame: UnsafeMutablePointer<Frame>
  ) throws(Thrown) {
    let tables: UnsafeMutablePointer<FlatTables> = frame.pointee.tables
    var raw: UnsafeMutablePointer<UInt64> = frame.pointee.raw
    var values: UnsafeMutablePointer<Value> = frame.pointee.values
    let passed: Int = min(count, tables.pointee.parameterCount)
    var index = 0
    while index < passed {
      let operand: Operand = operands[index]
      let kind: UInt8 = tables.pointee.parameters[index]
      let slot = Int(operand.slot)
      if kind == Operand.value {
        if operand.kind == Operand.value {
          values.copy(caller.pointee.values + slot)
        } else {
          values.setScalar(caller.pointee.raw[slot], operand.kind)
        }
        values += 1
      } else {
        raw.pointee = operand.kind == Operand.value ? try unwrapped(caller.pointee.values + slot, kind) : caller.pointee.raw[slot]
        raw += 1
      }
      index &+= 1
    }
    if passed < tables.pointee.parameterCount { clear(tables, raw, values, from: passed) }
  }

  /// Sets a parameter of a frame that a native calls.
  @inline(__always)
  func pass(
    _ value: Value, _ index: Int, _ raw: inout UnsafeMutablePointer<UInt64>, _ values: inout UnsafeMutablePointer<Value>,
    _ tables: UnsafeMutablePointer<FlatTables>
  ) throws(Thrown) {
    guard index < tables.pointee.parameterCount else { return }
    let kind: UInt8 = tables.pointee.parameters[index]
    if kind == Operand.value {
      values.pointee = value
      values += 1
    } else {
      raw.pointee = try unwrapped(value, kind)
      raw += 1
    }
  }

  /// Sets the parameters from an index on to zero and null.
  @inline(never)
  func clear(
    _ tables: UnsafeMutablePointer<FlatTables>, _ raw: UnsafeMutablePointer<UInt64>, _ values: UnsafeMutablePointer<Value>,
    from start: Int
  ) {
    var (nextRaw, nextValue): (UnsafeMutablePointer<UInt64>, UnsafeMutablePointer<Value>) = (raw, values)
    for index in start..<tables.pointee.parameterCount {
      if tables.pointee.parameters[index] == Operand.value {
        nextValue.pointee = .null
        nextValue += 1
      } else {
        nextRaw.pointee = 0
        nextRaw += 1
      }
    }
  }

  /// The tagged value of a scalar.
  @inline(__always)
  func wrapped(_ word: UInt64, _ kind: UInt8) -> Value {
    kind == ScalarKind.int.rawValue
      ? .int(Int32(truncatingIfNeeded: word)) : Value(word: word, kind: ScalarKind(rawValue: kind) ?? .int)
  }

  /// The scalar in a slot; null is zero, and any other kind is a ClassCastException.
  @inline(__always)
  func unwrapped(_ slot: UnsafeMutablePointer<Value>, _ kind: UInt8) throws(Thrown) -> UInt64 {
    slot.tag == kind ? slot.word(kind) : try unwrappedSlowly(slot.pointee, kind)
  }

  /// The scalar of a value; null is zero, and any other kind is a ClassCastException.
  @inline(__always)
  func unwrapped(_ value: Value, _ kind: UInt8) throws(Thrown) -> UInt64 {
    if case .int(let number) = value, kind == ScalarKind.int.rawValue { return UInt64(bitPattern: Int64(number)) }
    return try unwrappedSlowly(value, kind)
  }

  /// The scalar of a value of any kind.
  @inline(never)
  func unwrappedSlowly(_ value: Value, _ kind: UInt8) throws(Thrown) -> UInt64 {
    if value.scalarKind?.rawValue == kind { return value.word }
    if value.isNull { return 0 }
    throw castFailure(value, WellKnown.box(ScalarKind(rawValue: kind) ?? .int).name)
  }

  /// Makes the ClassCastException for a value that is not of a class.
  func castFailure(_ value: Value, _ className: String) -> Thrown {
    raise(
      "java.lang.ClassCastException", CastMessage.text(WellKnown.descriptor(of: value).name, className, isShell: !modules.areStatic)
    )
  }

  /// Finds the handler of an exception among the frames above `base`, or throws it on after removing them.
  @inline(never)
  func unwind(_ thrown: Thrown, to base: Int) throws(Thrown) {
    while stack.pointee.depth > base {
      let frame: UnsafeMutablePointer<Frame> = stack.pointee.frames + (stack.pointee.depth - 1)
      let program: FlatProgram = frame.pointee.tables.pointee.owner.takeUnretainedValue()
      if case .exception(let exception) = thrown, !program.handlers.isEmpty {
        let index: Int = frame.pointee.pc - frame.pointee.tables.pointee.code
        for handler: ExceptionHandler in program.handlers where index >= handler.start && index < handler.end {
          frame.pointee.values[handler.slot] = .object(exception)
          frame.pointee.pc = frame.pointee.tables.pointee.code + handler.handler
          return
        }
      }
      leave(frame)
    }
    throw thrown
  }
}

/// The words of a ClassCastException.
enum CastMessage {
  /// Java's sentence about two classes, with the modules and loaders it names them in.
  ///
  /// - Parameter isShell: Whether the program's own classes are those of Scala's shell, which has a loader for them.
  static func text(_ from: String, _ to: String, isShell: Bool) -> String {
    let (first, second): (String, String) = (place(of: from, isShell), place(of: to, isShell))
    let places: String =
      first == second ? from + " and " + to + " are in " + first : from + " is in " + first + "; " + to + " is in " + second
    return "class " + from + " cannot be cast to class " + to + " (" + places + ")"
  }

  /// The module and loader of a class, which its package tells.
  private static func place(of name: String, _ isShell: Bool) -> String {
    if name.hasPrefix("java.") { return "module java.base of loader 'bootstrap'" }
    let isLibrary: Bool = name.hasPrefix("scala.") || name.hasPrefix("org.apache.")
    return "unnamed module of loader " + (isShell && !isLibrary ? shellLoader : "'app'")
  }

  /// The loader of what is defined in Scala's shell, with some number after it.
  private static let shellLoader = "scala.tools.nsc.interpreter.IMain$TranslatingClassLoader @5a1c0542"
}
