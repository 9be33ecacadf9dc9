extension Flattening {
  /// The word that a scalar register always holds.
  func word(_ register: Register) -> UInt64? {
    guard isRaw(register), let value: Value = use.constant(register) else { return nil }
    return value.word
  }

  /// The word as a constant that fits the high half of an immediate.
  func smallConstant(_ register: Register) -> Int64? {
    guard let word: UInt64 = word(register), kind(register) != .double, kind(register) != .float else { return nil }
    let number = Int64(bitPattern: word)
    return number >= Int64(Int32.min) && number <= Int64(Int32.max) ? number : nil
  }

  /// The raw slot to read a register from; a value is unwrapped first.
  func raw(_ register: Register, as wanted: ScalarKind) -> Int {
    if let word: UInt64 = word(register) { return entryConstant(word) }
    if isRaw(register) { return source(register) }
    let slot: Int = scratch(isRaw: true)
    unwrap(d: slot, a: source(register), wanted)
    return slot
  }

  /// The value slot to read a register from; a scalar is wrapped first.
  func value(_ register: Register) -> Int {
    guard let kind: ScalarKind = kind(register) else { return source(register) }
    let slot: Int = scratch(isRaw: false)
    wrap(d: slot, register, kind)
    return slot
  }

  /// Adds the step that wraps a scalar register into a value slot.
  func wrap(d: Int, _ register: Register, _ kind: ScalarKind) {
    if let word: UInt64 = word(register) {
      emit(.constantValue, d: d, i: Int64(constant(Value(word: word, kind: kind))))
      return
    }
    let slot: Int = source(register)
    switch kind {
    case .boolean: emit(.wrapBoolean, d: d, a: slot)
    case .int: emit(.wrapInt, d: d, a: slot)
    case .long: emit(.wrapLong, d: d, a: slot)
    case .double: emit(.wrapDouble, d: d, a: slot)
    case .byte, .short, .char, .float: emit(.wrapOther, d: d, a: slot, b: Int(kind.rawValue))
    }
  }

  /// Adds the step that unwraps a value slot into a raw slot.
  func unwrap(d: Int, a: Int, _ kind: ScalarKind) {
    switch kind {
    case .boolean: emit(.unwrapBoolean, d: d, a: a)
    case .int: emit(.unwrapInt, d: d, a: a)
    case .long: emit(.unwrapLong, d: d, a: a)
    case .double: emit(.unwrapDouble, d: d, a: a)
    case .byte, .short, .char, .float: emit(.unwrapOther, d: d, a: a, b: Int(kind.rawValue))
    }
  }

  /// The index of a constant value.
  func constant(_ value: Value) -> Int {
    draft.constants.append(value)
    return draft.constants.count - 1
  }

  /// A register as an operand in the table.
  func operand(_ register: Register) -> Operand {
    if let word: UInt64 = word(register), let kind: ScalarKind = kind(register) {
      return Operand(slot: UInt16(truncatingIfNeeded: entryConstant(word)), kind: kind.rawValue, isLast: false)
    }
    let isLast: Bool = !isRaw(register) && use.isTemporary(register) && use.windows[register] == nil
    return Operand(
      slot: UInt16(truncatingIfNeeded: source(register)), kind: kind(register)?.rawValue ?? Operand.value, isLast: isLast)
  }

  /// Adds operands to the table and returns where they begin.
  func operands(_ registers: [Register]) -> Int {
    let made: [Operand] = registers.map(operand)
    let start: Int = draft.operands.count
    draft.operands.append(contentsOf: made)
    return start
  }

  /// Adds a header with the number of operands and the kind of the result, then the operands.
  func operands(_ registers: [Register], result: Register?) -> Int {
    let made: [Operand] = registers.map(operand)
    let start: Int = draft.operands.count
    let kind: UInt8 = result.flatMap(self.kind)?.rawValue ?? Operand.value
    draft.operands.append(Operand(slot: UInt16(truncatingIfNeeded: registers.count), kind: kind, isLast: false))
    draft.operands.append(contentsOf: made)
    return start
  }

  /// The immediate of a step with an index and operands.
  func packed(_ index: Int, operands: Int) -> Int64 { Int64(operands) &<< 32 | Int64(index) & 0xFFFF_FFFF }

  /// The register for the result of a call, if somebody wants it.
  func wanted(_ register: Register?) -> Register? { register.flatMap { (r: Register) -> Register? in use.reads[r] > 0 ? r : nil } }

  /// The slot for the result of a call: a scratch slot where nobody wants it.
  func result(_ wanted: Register?) -> Int { wanted.map(target) ?? scratch(isRaw: false) }
}
