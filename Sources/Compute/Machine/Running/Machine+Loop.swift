extension Machine {
  /// Runs the innermost frame until the frame above `base` ends, and returns its result.
  @inline(never)
  func execute(base: Int) throws(Thrown) -> Value {
    while true {
      do throws(Thrown) { return try loop(base) } catch { try unwind(error, to: base) }
    }
  }

  /// Runs steps until the frame above `base` ends; an exception leaves it with the frames as they are.
  private func loop(_ base: Int) throws(Thrown) -> Value {
    let stack: UnsafeMutablePointer<MachineStack> = self.stack
    var frame: UnsafeMutablePointer<Frame> = stack.pointee.frames + (stack.pointee.depth - 1)
    var pc: UnsafeMutablePointer<FlatInstruction> = frame.pointee.pc
    var raw: UnsafeMutablePointer<UInt64> = frame.pointee.raw
    var values: UnsafeMutablePointer<Value> = frame.pointee.values
    while true {
      let step: FlatInstruction = pc.pointee
      let d = Int(step.d)
      let a = Int(step.a)
      let b = Int(step.b)
      switch step.opcode {
      // Control.
      case .jump:
        pc += step.target
        continue
      case .loopJump: try goBack(frame, &pc, step); continue
      case .branchTrue: pc += raw[a] != 0 ? step.target : 1; continue
      case .branchFalse: pc += raw[a] == 0 ? step.target : 1; continue
      case .branchEqual: pc += raw[a] == raw[b] ? step.target : 1; continue
      case .branchNotEqual: pc += raw[a] != raw[b] ? step.target : 1; continue
      case .branchLess: pc += long(raw[a]) < long(raw[b]) ? step.target : 1; continue
      case .branchLessEqual: pc += long(raw[a]) <= long(raw[b]) ? step.target : 1; continue
      case .branchEqualC: pc += long(raw[a]) == step.constant ? step.target : 1; continue
      case .branchNotEqualC: pc += long(raw[a]) != step.constant ? step.target : 1; continue
      case .branchLessC: pc += long(raw[a]) < step.constant ? step.target : 1; continue
      case .branchLessEqualC: pc += long(raw[a]) <= step.constant ? step.target : 1; continue
      case .branchGreaterC: pc += long(raw[a]) > step.constant ? step.target : 1; continue
      case .branchGreaterEqualC: pc += long(raw[a]) >= step.constant ? step.target : 1; continue
      case .branchDoubleEqual: pc += double(raw[a]) == double(raw[b]) ? step.target : 1; continue
      case .branchDoubleNotEqual: pc += double(raw[a]) != double(raw[b]) ? step.target : 1; continue
      case .branchDoubleLess: pc += double(raw[a]) < double(raw[b]) ? step.target : 1; continue
      case .branchDoubleLessEqual: pc += double(raw[a]) <= double(raw[b]) ? step.target : 1; continue
      case .branchDoubleNotLess: pc += double(raw[a]) < double(raw[b]) ? 1 : step.target; continue
      case .branchDoubleNotLessEqual: pc += double(raw[a]) <= double(raw[b]) ? 1 : step.target; continue
      case .loopTrue: if raw[a] != 0 { try goBack(frame, &pc, step) } else { pc += 1 }; continue
      case .loopEqual: if raw[a] == raw[b] { try goBack(frame, &pc, step) } else { pc += 1 }; continue
      case .loopNotEqual: if raw[a] != raw[b] { try goBack(frame, &pc, step) } else { pc += 1 }; continue
      case .loopLess: if long(raw[a]) < long(raw[b]) { try goBack(frame, &pc, step) } else { pc += 1 }; continue
      case .loopLessEqual: if long(raw[a]) <= long(raw[b]) { try goBack(frame, &pc, step) } else { pc += 1 }; continue
      case .loopEqualC: if long(raw[a]) == step.constant { try goBack(frame, &pc, step) } else { pc += 1 }; continue
      case .loopNotEqualC: if long(raw[a]) != step.constant { try goBack(frame, &pc, step) } else { pc += 1 }; continue
      case .loopLessC: if long(raw[a]) < step.constant { try goBack(frame, &pc, step) } else { pc += 1 }; continue
      case .loopLessEqualC: if long(raw[a]) <= step.constant { try goBack(frame, &pc, step) } else { pc += 1 }; continue
      case .loopGreaterC: if long(raw[a]) > step.constant { try goBack(frame, &pc, step) } else { pc += 1 }; continue
      case .loopGreaterEqualC: if long(raw[a]) >= step.constant { try goBack(frame, &pc, step) } else { pc += 1 }; continue
      // Moves and constants.
      case .moveRaw: raw[d] = raw[a]
      case .moveValue: (values + d).copy(values + a)
      case .takeValue: (values + d).take(values + a)
      case .constantRaw: raw[d] = UInt64(bitPattern: step.i)
      case .constantValue: (values + d).copy(frame.pointee.tables.pointee.constants + step.index)
      case .wrapBoolean: (values + d).setScalar(raw[a], 0)
      case .wrapInt: (values + d).setScalar(raw[a], 4)
      case .wrapLong: (values + d).setScalar(raw[a], 5)
      case .wrapDouble: (values + d).setScalar(raw[a], 7)
      case .wrapOther: (values + d).setScalar(raw[a], UInt8(truncatingIfNeeded: step.b))
      case .unwrapInt:
        frame.pointee.pc = pc
        raw[d] = try unwrapped(values + a, 4)
      case .unwrapLong:
        frame.pointee.pc = pc
        raw[d] = try unwrapped(values + a, 5)
      case .unwrapDouble:
        frame.pointee.pc = pc
        raw[d] = try unwrapped(values + a, 7)
      case .unwrapBoolean:
        frame.pointee.pc = pc
        raw[d] = try unwrapped(values + a, 0)
      case .unwrapOther:
        frame.pointee.pc = pc
        raw[d] = try unwrapped(values + a, UInt8(truncatingIfNeeded: step.b))
      // Int.
      case .intAdd: raw[d] = word(int(raw[a]) &+ int(raw[b]))
      case .intSubtract: raw[d] = word(int(raw[a]) &- int(raw[b]))
      case .intMultiply: raw[d] = word(int(raw[a]) &* int(raw[b]))
      case .intDivide:
        frame.pointee.pc = pc
        guard let quotient: Int32 = JavaMath.divide(int(raw[a]), int(raw[b])) else { throw divisionByZero() }
        raw[d] = word(quotient)
      case .intRemainder:
        frame.pointee.pc = pc
        guard let rest: Int32 = JavaMath.remainder(int(raw[a]), int(raw[b])) else { throw divisionByZero() }
        raw[d] = word(rest)
      case .intAddC: raw[d] = word(int(raw[a]) &+ Int32(truncatingIfNeeded: step.i))
      case .intMultiplyC: raw[d] = word(int(raw[a]) &* Int32(truncatingIfNeeded: step.i))
      case .intDivideC: raw[d] = word(int(raw[a]) / Int32(truncatingIfNeeded: step.i))
      case .intRemainderC: raw[d] = word(int(raw[a]) % Int32(truncatingIfNeeded: step.i))
      case .intShiftLeft: raw[d] = word(int(raw[a]) &<< int(raw[b]))
      case .intShiftRight: raw[d] = word(int(raw[a]) &>> int(raw[b]))
      case .intShiftRightUnsigned: raw[d] = word(JavaMath.shiftRightUnsigned(int(raw[a]), int(raw[b])))
      case .intNegate: raw[d] = word(0 &- int(raw[a]))
      // Long.
      case .longAdd: raw[d] = raw[a] &+ raw[b]
      case .longSubtract: raw[d] = raw[a] &- raw[b]
      case .longMultiply: raw[d] = raw[a] &* raw[b]
      case .longDivide:
        frame.pointee.pc = pc
        guard let quotient: Int64 = JavaMath.divide(long(raw[a]), long(raw[b])) else { throw divisionByZero() }
        raw[d] = word(quotient)
      case .longRemainder:
        frame.pointee.pc = pc
        guard let rest: Int64 = JavaMath.remainder(long(raw[a]), long(raw[b])) else { throw divisionByZero() }
        raw[d] = word(rest)
      case .longAddC: raw[d] = raw[a] &+ UInt64(bitPattern: step.i)
      case .longMultiplyC: raw[d] = raw[a] &* UInt64(bitPattern: step.i)
      case .longDivideC: raw[d] = word(long(raw[a]) / step.i)
      case .longRemainderC: raw[d] = word(long(raw[a]) % step.i)
      case .longShiftLeft: raw[d] = raw[a] &<< raw[b]
      case .longShiftRight: raw[d] = word(long(raw[a]) &>> long(raw[b]))
      case .longShiftRightUnsigned: raw[d] = raw[a] &>> raw[b]
      case .longNegate: raw[d] = 0 &- raw[a]
      // All integral kinds.
      case .and: raw[d] = raw[a] & raw[b]
      case .or: raw[d] = raw[a] | raw[b]
      case .exclusiveOr: raw[d] = raw[a] ^ raw[b]
      case .andC: raw[d] = raw[a] & UInt64(bitPattern: step.i)
      case .exclusiveOrC: raw[d] = raw[a] ^ UInt64(bitPattern: step.i)
      case .complement: raw[d] = ~raw[a]
      case .minimum: raw[d] = word(min(long(raw[a]), long(raw[b])))
      case .maximum: raw[d] = word(max(long(raw[a]), long(raw[b])))
      case .equal: raw[d] = raw[a] == raw[b] ? 1 : 0
      case .notEqual: raw[d] = raw[a] != raw[b] ? 1 : 0
      case .less: raw[d] = long(raw[a]) < long(raw[b]) ? 1 : 0
      case .lessEqual: raw[d] = long(raw[a]) <= long(raw[b]) ? 1 : 0
      case .equalC: raw[d] = long(raw[a]) == step.constant ? 1 : 0
      case .notEqualC: raw[d] = long(raw[a]) != step.constant ? 1 : 0
      case .lessC: raw[d] = long(raw[a]) < step.constant ? 1 : 0
      case .lessEqualC: raw[d] = long(raw[a]) <= step.constant ? 1 : 0
      case .greaterC: raw[d] = long(raw[a]) > step.constant ? 1 : 0
      case .greaterEqualC: raw[d] = long(raw[a]) >= step.constant ? 1 : 0
      // Double.
      case .doubleAdd: raw[d] = (double(raw[a]) + double(raw[b])).bitPattern
      case .doubleSubtract: raw[d] = (double(raw[a]) - double(raw[b])).bitPattern
      case .doubleMultiply: raw[d] = (double(raw[a]) * double(raw[b])).bitPattern
      case .doubleDivide: raw[d] = (double(raw[a]) / double(raw[b])).bitPattern
      case .doubleRemainder: raw[d] = JavaMath.remainder(double(raw[a]), double(raw[b])).bitPattern
      case .doubleNegate: raw[d] = raw[a] ^ (1 &<< 63)
      case .doubleMinimum: raw[d] = JavaMath.minimum(double(raw[a]), double(raw[b])).bitPattern
      case .doubleMaximum: raw[d] = JavaMath.maximum(double(raw[a]), double(raw[b])).bitPattern
      case .doubleAddC: raw[d] = (double(raw[a]) + double(UInt64(bitPattern: step.i))).bitPattern
      case .doubleMultiplyC: raw[d] = (double(raw[a]) * double(UInt64(bitPattern: step.i))).bitPattern
      case .doubleDivideC: raw[d] = (double(raw[a]) / double(UInt64(bitPattern: step.i))).bitPattern
      case .doubleEqual: raw[d] = double(raw[a]) == double(raw[b]) ? 1 : 0
      case .doubleNotEqual: raw[d] = double(raw[a]) != double(raw[b]) ? 1 : 0
      case .doubleLess: raw[d] = double(raw[a]) < double(raw[b]) ? 1 : 0
      case .doubleLessEqual: raw[d] = double(raw[a]) <= double(raw[b]) ? 1 : 0
      // Float and conversions.
      case .floatBinary: raw[d] = Machine.floatBinary(step.i, raw[a], raw[b])
      case .floatCompare: raw[d] = Machine.floatCompare(step.i, raw[a], raw[b])
      case .floatNegate: raw[d] = raw[a] ^ (1 &<< 31)
      case .longToInt: raw[d] = word(int(raw[a]))
      case .intToDouble: raw[d] = Double(long(raw[a])).bitPattern
      case .doubleToInt: raw[d] = word(JavaMath.int(double(raw[a])))
      case .doubleToLong: raw[d] = word(JavaMath.long(double(raw[a])))
      case .intToByte: raw[d] = word(Int64(Int8(truncatingIfNeeded: raw[a])))
      case .intToShort: raw[d] = word(Int64(Int16(truncatingIfNeeded: raw[a])))
      case .intToChar: raw[d] = raw[a] & 0xFFFF
      case .convert: raw[d] = Machine.convert(step.i, raw[a])
      // Values.
      case .valuesEqual:
        frame.pointee.pc = pc
        let isEqual: Bool = try Semantics.scalaEquals(values[a], values[b], self)
        raw[d] = isEqual == (step.i == 0) ? 1 : 0
      case .same: raw[d] = Semantics.same(values[a], values[b]) ? 1 : 0
      case .isNull: raw[d] = values[a].isNull ? 1 : 0
      case .capture: (values + d).copy(frame.pointee.captures + step.index)
      case .captureScalar:
        frame.pointee.pc = pc
        raw[d] = try unwrapped(frame.pointee.captures + step.index, UInt8(truncatingIfNeeded: step.b))
      case .loadGlobal: (values + d).copy(globals.address(step.index))
      case .loadGlobalScalar:
        frame.pointee.pc = pc
        raw[d] = try unwrapped(globals.address(step.index), UInt8(truncatingIfNeeded: step.b))
      case .storeGlobal: globals.address(step.index).copy(values + a)
      case .storeGlobalScalar: globals.address(step.index).setScalar(raw[a], UInt8(truncatingIfNeeded: step.b))
      case .module:
        frame.pointee.pc = pc
        values[d] = try module(ModuleID(step.index))
      case .makeCell: values[d] = .object(Cell(values[a]))
      case .loadCell:
        frame.pointee.pc = pc
        try (values + d).copy(cell(values + a))
      case .loadCellScalar:
        frame.pointee.pc = pc
        raw[d] = try unwrapped(cell(values + a), UInt8(truncatingIfNeeded: step.b))
      case .storeCell:
        frame.pointee.pc = pc
        try cell(values + a).copy(values + b)
      case .storeCellScalar:
        frame.pointee.pc = pc
        try cell(values + a).setScalar(raw[b], UInt8(truncatingIfNeeded: step.d))
      case .field:
        frame.pointee.pc = pc
        try (values + d).copy(field(values + a, step.index))
      case .fieldScalar:
        frame.pointee.pc = pc
        raw[d] = try unwrapped(field(values + a, step.index), UInt8(truncatingIfNeeded: step.b))
      case .setField:
        frame.pointee.pc = pc
        try field(values + a, step.index).copy(values + b)
      case .setFieldScalar:
        frame.pointee.pc = pc
        try field(values + a, step.index).setScalar(raw[b], UInt8(truncatingIfNeeded: step.d))
      case .element:
        frame.pointee.pc = pc
        try (values + d).copy(element(values + a, step.index))
      case .elementScalar:
        frame.pointee.pc = pc
        raw[d] = try unwrapped(element(values + a, step.index), UInt8(truncatingIfNeeded: step.b))
      case .typeTest: raw[d] = test(step, frame).matches(values[a]) ? 1 : 0
      case .cast:
        frame.pointee.pc = pc
        try cast(step, frame)
      // Making objects.
      case .tuple: values[d] = .object(makeTuple(step, frame))
      case .record: values[d] = .object(makeRecord(step, frame))
      case .closure:
        frame.pointee.pc = pc
        values[d] = .object(try makeClosure(step, frame))
      case .instance: values[d] = .object(makeInstance(step, frame))
      case .array: values[d] = .object(makeArray(step, frame))
      case .sequence: values[d] = .object(makeSequence(step, frame))
      case .concatenate:
        frame.pointee.pc = pc
        values[d] = .object(try concatenate(step, frame))
      // Arrays and strings.
      case .arrayInt:
        frame.pointee.pc = pc
        if let place: UnsafeMutableRawPointer = place(values + a, long(raw[b]), .int, 2) {
          raw[d] = word(place.load(as: Int32.self))
        } else {
          raw[d] = try elementSlowly(step, frame)
        }
      case .arrayLong:
        frame.pointee.pc = pc
        if let place: UnsafeMutableRawPointer = place(values + a, long(raw[b]), .long, 3) {
          raw[d] = place.load(as: UInt64.self)
        } else {
          raw[d] = try elementSlowly(step, frame)
        }
      case .arrayDouble:
        frame.pointee.pc = pc
        if let place: UnsafeMutableRawPointer = place(values + a, long(raw[b]), .double, 3) {
          raw[d] = place.load(as: UInt64.self)
        } else {
          raw[d] = try elementSlowly(step, frame)
        }
      case .arrayOther:
        frame.pointee.pc = pc
        raw[d] = try elementSlowly(step, frame)
      case .arrayValue:
        frame.pointee.pc = pc
        values[d] = try elementValue(step, frame)
      case .setArrayInt:
        frame.pointee.pc = pc
        if let place: UnsafeMutableRawPointer = writable(values + a, long(raw[b]), .int, 2) {
          place.storeBytes(of: int(raw[d]), as: Int32.self)
        } else {
          try setElementSlowly(step, frame)
        }
      case .setArrayLong:
        frame.pointee.pc = pc
        if let place: UnsafeMutableRawPointer = writable(values + a, long(raw[b]), .long, 3) {
          place.storeBytes(of: raw[d], as: UInt64.self)
        } else {
          try setElementSlowly(step, frame)
        }
      case .setArrayDouble:
        frame.pointee.pc = pc
        if let place: UnsafeMutableRawPointer = writable(values + a, long(raw[b]), .double, 3) {
          place.storeBytes(of: raw[d], as: UInt64.self)
        } else {
          try setElementSlowly(step, frame)
        }
      case .setArrayOther, .setArrayValue:
        frame.pointee.pc = pc
        try setElementSlowly(step, frame)
      case .arrayLength:
        frame.pointee.pc = pc
        raw[d] = try arrayLength(step, frame)
      case .stringLength:
        frame.pointee.pc = pc
        raw[d] = try stringLength(step, frame)
      case .stringUnit:
        frame.pointee.pc = pc
        raw[d] = try stringUnit(step, frame)
      // Calls.
      case .callNative:
        frame.pointee.pc = pc
        values[d] = try frame.pointee.tables.pointee.natives[step.index].function(self, Arguments(values + a, count: b))
      case .callNativeScalar:
        frame.pointee.pc = pc
        raw[d] = try unwrapped(
          frame.pointee.tables.pointee.natives[step.index].function(self, Arguments(values + a, count: b)),
          UInt8(truncatingIfNeeded: step.operands))
      case .callProgram:
        frame.pointee.pc = pc
        let called: UnsafeMutablePointer<Frame> = try enter(target(step, frame), captures: values)
        try pass(frame.pointee.tables.pointee.operands + (step.operands + 1), header(step, frame), from: frame, to: called)
        (frame, pc, raw, values) = (called, called.pointee.pc, called.pointee.raw, called.pointee.values)
        continue
      case .callVirtual:
        frame.pointee.pc = pc
        try callVirtual(step, frame)
        frame = stack.pointee.frames + (stack.pointee.depth - 1)
        (pc, raw, values) = (frame.pointee.pc, frame.pointee.raw, frame.pointee.values)
        continue
      case .callDispatch:
        frame.pointee.pc = pc
        try callDispatch(step, frame)
        frame = stack.pointee.frames + (stack.pointee.depth - 1)
        (pc, raw, values) = (frame.pointee.pc, frame.pointee.raw, frame.pointee.values)
        continue
      case .callFunction:
        frame.pointee.pc = pc
        try callFunction(step, frame)
        frame = stack.pointee.frames + (stack.pointee.depth - 1)
        (pc, raw, values) = (frame.pointee.pc, frame.pointee.raw, frame.pointee.values)
        continue
      case .raise:
        frame.pointee.pc = pc
        throw thrown(step, frame)
      case .finishRaw:
        let result: UInt64 = raw[a]
        let kind: UInt8 = frame.pointee.tables.pointee.result
        leave(frame)
        if stack.pointee.depth == base { return wrapped(result, kind) }
        frame -= 1
        try deliver(result, kind, to: frame)
        (pc, raw, values) = (frame.pointee.pc + 1, frame.pointee.raw, frame.pointee.values)
        continue
      case .finishValue:
        if stack.pointee.depth == base &+ 1 {
          let result: Value = values[a]
          leave(frame)
          return result
        }
        try deliver(values + a, to: frame - 1)
        leave(frame)
        frame -= 1
        (pc, raw, values) = (frame.pointee.pc + 1, frame.pointee.raw, frame.pointee.values)
        continue
      case .finishUnit:
        leave(frame)
        if stack.pointee.depth == base { return .unit }
        frame -= 1
        try deliver(.unit, to: frame)
        (pc, raw, values) = (frame.pointee.pc + 1, frame.pointee.raw, frame.pointee.values)
        continue
      }
      pc += 1
    }
  }
}

/// The Int of a word.
@inline(__always) private func int(_ word: UInt64) -> Int32 { Int32(truncatingIfNeeded: word) }
/// The Long of a word.
@inline(__always) private func long(_ word: UInt64) -> Int64 { Int64(bitPattern: word) }
/// The Double of a word.
@inline(__always) private func double(_ word: UInt64) -> Double { Double(bitPattern: word) }
/// The word of an Int.
@inline(__always) private func word(_ number: Int32) -> UInt64 { UInt64(bitPattern: Int64(number)) }
/// The word of a Long.
@inline(__always) private func word(_ number: Int64) -> UInt64 { UInt64(bitPattern: number) }
