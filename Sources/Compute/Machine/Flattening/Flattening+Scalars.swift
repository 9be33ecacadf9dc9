extension Flattening {
  /// Flattens a step on scalars, a move or a constant.
  func emitScalar(_ operation: Operation) {
    switch operation {
    case .constant(let register, let value): emitConstant(register, value)
    case .move(let register, let source): emitMove(register, source)
    case .unwrap(let register, let source):
      guard let kind: ScalarKind = kind(register) else { return emitMove(register, source) }
      let from: Int = self.value(source)
      unwrap(d: target(register), a: from, kind)
    case .unary(let operation, let kind, let register, let source):
      let from: Int = raw(source, as: kind)
      emit(Flattening.opcode(operation, kind), d: target(register), a: from, i: operation == .not ? 1 : 0)
    case .binary(let operation, let kind, let register, let left, let right): emitBinary(operation, kind, register, left, right)
    case .compare(let comparison, let kind, let register, let left, let right): emitCompare(comparison, kind, register, left, right)
    case .convert(let from, let to, let register, let source):
      let slot: Int = raw(source, as: from)
      emit(Flattening.conversion(from, to), d: target(register), a: slot, i: Int64(from.rawValue) &<< 8 | Int64(to.rawValue))
    default: break
    }
  }

  /// Flattens a constant; a scalar that is set nowhere else is an immediate or set on entry instead.
  private func emitConstant(_ register: Register, _ value: Value) {
    if isRaw(register) {
      if use.constant(register) == nil { emit(.constantRaw, d: target(register), i: Int64(bitPattern: value.word)) }
    } else {
      emit(.constantValue, d: target(register), i: Int64(constant(value)))
    }
  }

  /// Flattens a copy, between the banks too.
  private func emitMove(_ register: Register, _ source: Register) {
    if let kind: ScalarKind = kind(register) {
      if let word: UInt64 = word(source) {
        emit(.constantRaw, d: target(register), i: Int64(bitPattern: word))
      } else if isRaw(source) {
        let from: Int = self.source(source)
        emit(.moveRaw, d: target(register), a: from)
      } else {
        let from: Int = self.source(source)
        unwrap(d: target(register), a: from, kind)
      }
    } else if let kind: ScalarKind = kind(source) {
      wrap(d: target(register), source, kind)
    } else {
      let isLast: Bool = use.isTemporary(source) && use.windows[source] == nil
      let from: Int = self.source(source)
      emit(isLast ? .takeValue : .moveValue, d: target(register), a: from)
    }
  }

  /// The step of a unary operation.
  private static func opcode(_ operation: UnaryOperation, _ kind: ScalarKind) -> Opcode {
    switch operation {
    case .not: .exclusiveOrC
    case .complement: .complement
    case .negate:
      switch kind {
      case .double: .doubleNegate
      case .float: .floatNegate
      case .long: .longNegate
      case .boolean, .byte, .short, .char, .int: .intNegate
      }
    }
  }

  /// The step of a conversion.
  private static func conversion(_ from: ScalarKind, _ to: ScalarKind) -> Opcode {
    let isIntegral: Bool = from != .double && from != .float
    switch to {
    case .long where isIntegral: return .moveRaw
    case .int where isIntegral: return from == .long ? .longToInt : .moveRaw
    case .byte where isIntegral: return .intToByte
    case .short where isIntegral: return .intToShort
    case .char where isIntegral: return .intToChar
    case .double where isIntegral: return .intToDouble
    case .double where from == .double, .float where from == .float: return .moveRaw
    case .int where from == .double: return .doubleToInt
    case .long where from == .double: return .doubleToLong
    default: return .convert
    }
  }

  /// Flattens an operation on two scalars.
  private func emitBinary(
    _ operation: BinaryOperation, _ kind: ScalarKind, _ register: Register, _ left: Register, _ right: Register
  ) {
    switch kind {
    case .float:
      let (first, second): (Int, Int) = (raw(left, as: kind), raw(right, as: kind))
      emit(.floatBinary, d: target(register), a: first, b: second, i: Int64(operation.rawValue))
    case .double: emitDouble(operation, register, left, right)
    default: emitIntegral(operation, kind, register, left, right)
    }
  }

  /// Flattens an operation on doubles.
  private func emitDouble(_ operation: BinaryOperation, _ register: Register, _ left: Register, _ right: Register) {
    if let word: UInt64 = word(right), let opcode: Opcode = Flattening.doubleConstant[operation] {
      let constant: Double = operation == .subtract ? -Double(bitPattern: word) : Double(bitPattern: word)
      let from: Int = raw(left, as: .double)
      emit(opcode, d: target(register), a: from, i: Int64(bitPattern: constant.bitPattern))
      return
    }
    let (first, second): (Int, Int) = (raw(left, as: .double), raw(right, as: .double))
    let opcode: Opcode
    switch operation {
    case .add: opcode = .doubleAdd
    case .subtract: opcode = .doubleSubtract
    case .multiply: opcode = .doubleMultiply
    case .divide: opcode = .doubleDivide
    case .remainder: opcode = .doubleRemainder
    case .minimum: opcode = .doubleMinimum
    case .maximum: opcode = .doubleMaximum
    case .and, .or, .exclusiveOr, .shiftLeft, .shiftRight, .shiftRightUnsigned: opcode = .moveRaw
    }
    emit(opcode, d: target(register), a: first, b: second)
  }

  /// The operations on doubles with a constant on the right; subtracting adds the negative, which is the same for all numbers.
  private static let doubleConstant: [BinaryOperation: Opcode] = [
    .add: .doubleAddC, .subtract: .doubleAddC, .multiply: .doubleMultiplyC, .divide: .doubleDivideC,
  ]

  /// Flattens an operation on integral numbers; kinds below Int are computed as Int and narrowed.
  private func emitIntegral(
    _ operation: BinaryOperation, _ kind: ScalarKind, _ register: Register, _ left: Register, _ right: Register
  ) {
    let isLong: Bool = kind == .long
    let distanceKind: ScalarKind =
      operation == .shiftLeft || operation == .shiftRight || operation == .shiftRightUnsigned ? .int : kind
    if !emitWithConstant(operation, isLong, register, left, right, kind) {
      let (first, second): (Int, Int) = (raw(left, as: kind), raw(right, as: distanceKind))
      emit(Flattening.opcode(operation, isLong), d: target(register), a: first, b: second)
    }
    switch kind {
    case .byte: emit(.intToByte, d: target(register), a: target(register))
    case .short: emit(.intToShort, d: target(register), a: target(register))
    case .char: emit(.intToChar, d: target(register), a: target(register))
    case .boolean, .int, .long, .float, .double: break
    }
  }

  /// Flattens an operation with a constant as immediate; false where there is no such step.
  private func emitWithConstant(
    _ operation: BinaryOperation, _ isLong: Bool, _ register: Register, _ left: Register, _ right: Register, _ kind: ScalarKind
  ) -> Bool {
    var (variable, other): (Register, Register) = (left, right)
    let isCommutative: Bool = operation == .add || operation == .multiply || operation == .and || operation == .exclusiveOr
    if isCommutative, word(left) != nil, word(right) == nil { (variable, other) = (right, left) }
    guard let word: UInt64 = word(other), self.word(variable) == nil else { return false }
    var constant = Int64(bitPattern: word)
    let opcode: Opcode
    switch operation {
    case .add: opcode = isLong ? .longAddC : .intAddC
    case .subtract:
      opcode = isLong ? .longAddC : .intAddC
      constant = 0 &- constant
    case .multiply: opcode = isLong ? .longMultiplyC : .intMultiplyC
    case .divide where constant != 0 && constant != -1: opcode = isLong ? .longDivideC : .intDivideC
    case .remainder where constant != 0 && constant != -1: opcode = isLong ? .longRemainderC : .intRemainderC
    case .and: opcode = .andC
    case .exclusiveOr: opcode = .exclusiveOrC
    default: return false
    }
    let from: Int = raw(variable, as: kind)
    emit(opcode, d: target(register), a: from, i: constant)
    return true
  }

  /// The step of an operation on integral numbers.
  private static func opcode(_ operation: BinaryOperation, _ isLong: Bool) -> Opcode {
    switch operation {
    case .add: isLong ? .longAdd : .intAdd
    case .subtract: isLong ? .longSubtract : .intSubtract
    case .multiply: isLong ? .longMultiply : .intMultiply
    case .divide: isLong ? .longDivide : .intDivide
    case .remainder: isLong ? .longRemainder : .intRemainder
    case .shiftLeft: isLong ? .longShiftLeft : .intShiftLeft
    case .shiftRight: isLong ? .longShiftRight : .intShiftRight
    case .shiftRightUnsigned: isLong ? .longShiftRightUnsigned : .intShiftRightUnsigned
    case .and: .and
    case .or: .or
    case .exclusiveOr: .exclusiveOr
    case .minimum: .minimum
    case .maximum: .maximum
    }
  }

  /// Flattens a comparison whose Boolean is kept.
  private func emitCompare(_ comparison: Comparison, _ kind: ScalarKind, _ register: Register, _ left: Register, _ right: Register)
  {
    if kind == .float {
      let (first, second): (Int, Int) = (raw(left, as: kind), raw(right, as: kind))
      emit(.floatCompare, d: target(register), a: first, b: second, i: Int64(comparison.rawValue))
      return
    }
    let isDouble: Bool = kind == .double
    if !isDouble, let constant: Int64 = smallConstant(right) {
      let from: Int = raw(left, as: kind)
      emit(comparison.keptWithConstant, d: target(register), a: from, i: constant &<< 32)
      return
    }
    let (first, second): (Int, Int) = (raw(left, as: kind), raw(right, as: kind))
    switch comparison {
    case .equal: emit(isDouble ? .doubleEqual : .equal, d: target(register), a: first, b: second)
    case .notEqual: emit(isDouble ? .doubleNotEqual : .notEqual, d: target(register), a: first, b: second)
    case .less: emit(isDouble ? .doubleLess : .less, d: target(register), a: first, b: second)
    case .lessOrEqual: emit(isDouble ? .doubleLessEqual : .lessEqual, d: target(register), a: first, b: second)
    case .greater: emit(isDouble ? .doubleLess : .less, d: target(register), a: second, b: first)
    case .greaterOrEqual: emit(isDouble ? .doubleLessEqual : .lessEqual, d: target(register), a: second, b: first)
    }
  }
}

extension Comparison {
  /// The step that compares with a constant and keeps the Boolean.
  var keptWithConstant: Opcode {
    switch self {
    case .equal: .equalC
    case .notEqual: .notEqualC
    case .less: .lessC
    case .lessOrEqual: .lessEqualC
    case .greater: .greaterC
    case .greaterOrEqual: .greaterEqualC
    }
  }
}
