extension Flattening {
  /// Flattens a call.
  func emitCall(_ operation: Operation, _ call: Call) {
    switch operation {
    case .call(let register, let reference, let arguments):
      let wanted: Register? = self.wanted(register)
      draft.targets.append(reference)
      let start: Int = operands(arguments, result: wanted)
      emit(.callProgram, d: result(wanted), i: packed(draft.targets.count - 1, operands: start))
    case .apply(let register, let function, let arguments):
      let wanted: Register? = self.wanted(register)
      let start: Int = operands(arguments, result: wanted)
      let from: Int = value(function)
      emit(.callFunction, d: result(wanted), a: from, i: packed(0, operands: start))
    case .invoke(let register, let selector, let arguments):
      let wanted: Register? = self.wanted(register)
      let start: Int = operands(arguments, result: wanted)
      draft.selectors.append(selector)
      emit(.callVirtual, d: result(wanted), i: packed(draft.selectors.count - 1, operands: start))
    case .native(let register, let native, let arguments): emitNative(wanted(register), native, arguments, call)
    case .dispatch(let register, let selector, let native, let arguments):
      emitDispatch(wanted(register), selector, native, arguments, call)
    default: break
    }
  }

  /// Flattens the call of a native.
  private func emitNative(_ register: Register?, _ native: Native, _ arguments: [Register], _ call: Call) {
    if indexed(native, arguments, call, register, nil) { return }
    let start: Int = window(arguments, call)
    close(call, count: arguments.count)
    let index = Int64(self.native(native))
    if let register {
      store(register) { (slot: Int) in emit(.callNative, d: slot, a: start, b: arguments.count, i: index) }
    } else {
      emit(.callNative, d: scratch(isRaw: false), a: start, b: arguments.count, i: index)
    }
  }

  /// Flattens the call of a native that an instance may override; after a header come the selector and the arguments.
  private func emitDispatch(_ register: Register?, _ selector: Selector, _ native: Native, _ arguments: [Register], _ call: Call) {
    let start: Int = window(arguments, call)
    close(call, count: arguments.count)
    draft.selectors.append(selector)
    let table: Int = draft.operands.count
    draft.operands.append(Operand(slot: UInt16(truncatingIfNeeded: arguments.count), kind: Operand.value, isLast: false))
    for offset in arguments.indices {
      draft.operands.append(Operand(slot: UInt16(truncatingIfNeeded: start + offset), kind: Operand.value, isLast: false))
    }
    draft.operands.append(Operand(slot: UInt16(truncatingIfNeeded: draft.selectors.count - 1), kind: Operand.value, isLast: false))
    let index: Int64 = packed(self.native(native), operands: table)
    if let register {
      store(register) { (slot: Int) in emit(.callDispatch, d: slot, a: start, b: arguments.count, i: index) }
    } else {
      emit(.callDispatch, d: scratch(isRaw: false), a: start, b: arguments.count, i: index)
    }
  }

  /// The index of a native.
  func native(_ native: Native) -> Int {
    draft.natives.append(native)
    return draft.natives.count - 1
  }

  /// Puts the arguments of a native next to each other, as far as they are not there already, and returns the first slot.
  func window(_ arguments: [Register], _ call: Call) -> Int {
    let start: Int = open(call, count: arguments.count)
    for (offset, register): (Int, Register) in arguments.enumerated() {
      let slot: Int = start + offset
      let source: Register = unwrapped.removeValue(forKey: register) ?? register
      if let kind: ScalarKind = kind(source) {
        wrap(d: slot, source, kind)
      } else if !isAt(register, slot) || !use.isTemporary(register) {
        emit(.moveValue, d: slot, a: self.source(register))
      }
    }
    return start
  }

  // Arrays and strings.

  /// What the machine does itself instead of calling a native.
  private enum Inline {
    case element
    case update
    case count
    case length
    case unit
  }

  /// The natives that the machine carries out itself where the arguments allow.
  private static func inline(_ native: Native) -> Inline? {
    switch native.key {
    case "Array.apply": .element
    case "Array.update": .update
    case "Array.length": .count
    case "String.length": .length
    case "String.charAt", "StringOps.apply": .unit
    default: nil
    }
  }

  /// Whether the call that reads a wrapped scalar takes the scalar itself, and the scalar does not change before it.
  func isTakenUnwrapped(_ register: Register, _ source: Register, _ block: Block, _ index: Int) -> Bool {
    guard use.isTemporary(register), let window: RegisterUse.Window = use.windows[register], window.index > index,
      window.index < block.count, case .native(_, let native, _) = block[window.index].operation,
      let inline: Inline = Flattening.inline(native)
    else { return false }
    switch inline {
    case .element, .unit: guard window.argument == 1, window.count == 2 else { return false }
    case .update: guard window.argument > 0, window.count == 3 else { return false }
    case .count, .length: return false
    }
    return !block[(index + 1)..<window.index].contains { (step: Instruction) -> Bool in changes(step, source) }
  }

  /// Flattens a call that the machine carries out itself; false where it calls the native.
  func indexed(_ native: Native, _ arguments: [Register], _ call: Call, _ register: Register?, _ kind: ScalarKind?) -> Bool {
    guard let inline: Inline = Flattening.inline(native) else { return false }
    let code: Int = Int(kind?.rawValue ?? Operand.value)
    switch inline {
    case .element:
      guard arguments.count == 2, let register, let index: Register = unwrapped.removeValue(forKey: arguments[1]) else {
        return false
      }
      let array: Int = value(arguments[0])
      let place: Int = raw(index, as: .int)
      close(call, count: 2)
      let immediate: Int64 = packed(self.native(native), operands: code)
      if kind == nil {
        store(register) { (slot: Int) in emit(.arrayValue, d: slot, a: array, b: place, i: immediate) }
      } else {
        emit(Flattening.reading(kind), d: target(register), a: array, b: place, i: immediate)
      }
    case .unit:
      guard arguments.count == 2, kind == .char, let register, let index: Register = unwrapped.removeValue(forKey: arguments[1])
      else {
        return false
      }
      let string: Int = value(arguments[0])
      let place: Int = raw(index, as: .int)
      close(call, count: 2)
      emit(.stringUnit, d: target(register), a: string, b: place, i: packed(self.native(native), operands: code))
    case .count, .length:
      guard arguments.count == 1, kind == .int, let register else { return false }
      let source: Int = value(arguments[0])
      close(call, count: 1)
      emit(
        inline == .count ? .arrayLength : .stringLength, d: target(register), a: source,
        i: packed(self.native(native), operands: code))
    case .update: return update(native, arguments, call)
    }
    return true
  }

  /// The step that reads an element of a kind.
  private static func reading(_ kind: ScalarKind?) -> Opcode {
    switch kind {
    case .int: .arrayInt
    case .long: .arrayLong
    case .double: .arrayDouble
    default: .arrayOther
    }
  }

  /// The step that sets an element of a kind.
  private static func writing(_ kind: ScalarKind) -> Opcode {
    switch kind {
    case .int: .setArrayInt
    case .long: .setArrayLong
    case .double: .setArrayDouble
    default: .setArrayOther
    }
  }

  /// Flattens the assignment of an array's element.
  private func update(_ native: Native, _ arguments: [Register], _ call: Call) -> Bool {
    guard arguments.count == 3, let index: Register = unwrapped.removeValue(forKey: arguments[1]) else { return false }
    let array: Int = value(arguments[0])
    let place: Int = raw(index, as: .int)
    if let scalar: Register = unwrapped.removeValue(forKey: arguments[2]), let kind: ScalarKind = kind(scalar) {
      let from: Int = raw(scalar, as: kind)
      close(call, count: 3)
      emit(Flattening.writing(kind), d: from, a: array, b: place, i: packed(self.native(native), operands: Int(kind.rawValue)))
    } else {
      let from: Int = value(arguments[2])
      close(call, count: 3)
      emit(.setArrayValue, d: from, a: array, b: place, i: packed(self.native(native), operands: Int(Operand.value)))
    }
    return true
  }
}
