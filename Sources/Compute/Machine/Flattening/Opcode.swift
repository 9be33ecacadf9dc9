/// What a flat instruction does. `d`, `a`, `b` are slots of the raw bank (r) or of the value bank (v); `i` is the immediate.
///
/// Int, Short, Byte, Char and Boolean are kept extended to 64 bits, so comparisons, moves and bitwise operations are shared by
/// all integral kinds. Only branches that go back count fuel.
enum Opcode: UInt8 {
  // Control: the low 32 bits of `i` are the target.
  case jump, loopJump
  case branchTrue, branchFalse, loopTrue
  case branchEqual, branchNotEqual, branchLess, branchLessEqual
  case loopEqual, loopNotEqual, loopLess, loopLessEqual
  // Against a constant in the high 32 bits of `i`.
  case branchEqualC, branchNotEqualC, branchLessC, branchLessEqualC, branchGreaterC, branchGreaterEqualC
  case loopEqualC, loopNotEqualC, loopLessC, loopLessEqualC, loopGreaterC, loopGreaterEqualC
  case branchDoubleEqual, branchDoubleNotEqual, branchDoubleLess, branchDoubleLessEqual, branchDoubleNotLess,
    branchDoubleNotLessEqual
  // Moves and constants.
  case moveRaw, moveValue, takeValue, constantRaw, constantValue
  case wrapBoolean, wrapInt, wrapLong, wrapDouble, wrapOther
  case unwrapInt, unwrapLong, unwrapDouble, unwrapBoolean, unwrapOther
  // Int.
  case intAdd, intSubtract, intMultiply, intDivide, intRemainder
  case intAddC, intMultiplyC, intDivideC, intRemainderC
  case intShiftLeft, intShiftRight, intShiftRightUnsigned, intNegate
  // Long.
  case longAdd, longSubtract, longMultiply, longDivide, longRemainder
  case longAddC, longMultiplyC, longDivideC, longRemainderC
  case longShiftLeft, longShiftRight, longShiftRightUnsigned, longNegate
  // All integral kinds.
  case and, or, exclusiveOr, andC, exclusiveOrC, complement, minimum, maximum
  case equal, notEqual, less, lessEqual
  case equalC, notEqualC, lessC, lessEqualC, greaterC, greaterEqualC
  // Double.
  case doubleAdd, doubleSubtract, doubleMultiply, doubleDivide, doubleRemainder, doubleNegate, doubleMinimum, doubleMaximum
  case doubleAddC, doubleMultiplyC, doubleDivideC
  case doubleEqual, doubleNotEqual, doubleLess, doubleLessEqual
  // Float: `i` is a BinaryOperation or a Comparison.
  case floatBinary, floatCompare, floatNegate
  // Conversions; `convert` has both kinds in `i`.
  case longToInt, intToDouble, doubleToInt, doubleToLong, intToByte, intToShort, intToChar, convert
  // Values.
  case valuesEqual, same, isNull
  case capture, captureScalar, loadGlobal, loadGlobalScalar, storeGlobal, storeGlobalScalar, module
  case makeCell, loadCell, loadCellScalar, storeCell, storeCellScalar
  case field, fieldScalar, setField, setFieldScalar, element, elementScalar
  case typeTest, cast
  // Making objects: operands in the table from `i` on.
  case tuple, record, closure, instance, array, sequence, concatenate
  // Arrays and strings: d ← v[a] at r[b]; the set takes its source from `d`. `i` has the native that says what else happens and
  // the kind of the scalar.
  case arrayInt, arrayLong, arrayDouble, arrayOther, arrayValue
  case setArrayInt, setArrayLong, setArrayDouble, setArrayOther, setArrayValue, arrayLength
  case stringLength, stringUnit
  // Calls: operands in the table.
  case callProgram, callNative, callNativeScalar, callVirtual, callDispatch, callFunction
  case raise, finishRaw, finishValue, finishUnit
}

/// A step of a flat program: 16 bytes.
struct FlatInstruction {
  /// What it does.
  var opcode: Opcode
  /// The slot it sets, mostly.
  var d: UInt16 = 0
  /// The first operand's slot.
  var a: UInt16 = 0
  /// The second operand's slot.
  var b: UInt16 = 0
  /// A constant, a target, or the index of something in the program's tables.
  var i: Int64 = 0

  /// The target of a jump or branch.
  @inline(__always) var target: Int { Int(Int32(truncatingIfNeeded: i)) }
  /// The constant of a comparison with one.
  @inline(__always) var constant: Int64 { i &>> 32 }
  /// The index of the thing that a call or a maker refers to.
  @inline(__always) var index: Int { Int(UInt32(truncatingIfNeeded: i)) }
  /// Where the operands begin in the table.
  @inline(__always) var operands: Int { Int(UInt32(truncatingIfNeeded: i &>> 32)) }
}

/// A register as an operand in a table: its slot, its bank, and whether its value may be taken.
struct Operand {
  /// The slot.
  var slot: UInt16
  /// The kind of scalar in the raw bank, or 255 for a value.
  var kind: UInt8
  /// `true` iff nobody reads the value afterwards.
  var isLast: Bool

  /// The kind of a value.
  static let value: UInt8 = 255

  /// The kind of scalar, or nil for a value.
  @inline(__always) var scalar: ScalarKind? { ScalarKind(rawValue: kind) }
}
