/// Arithmetic, comparisons and conversions on whole columns.
///
/// The operation is a type parameter with a static function, so that each loop is compiled for its operation: a kernel
/// that takes the operation as a closure is ten times slower (reference figures of the engine).
enum NumberKernels {
  /// An operand of a kernel: a column's elements or one constant.
  enum Operand<Element: BitwiseCopyable> {
    case elements(UnsafePointer<Element>)
    case constant(Element)

    /// Reads an operand.
    @inline(__always)
    init(_ column: Column, _ constant: (Value) -> Element) throws(VectorFailure) {
      switch column {
      case .numbers(let numbers): self = .elements(UnsafePointer(numbers.pointer(Element.self)))
      case .constant(let value): self = .constant(constant(value))
      case .strings, .fields, .lists, .values, .closures: throw VectorFailure()
      }
    }
  }

  /// Runs a binary operation that cannot fail over all rows.
  @inline(__always)
  private static func apply<O: BinaryKernel>(_ kernel: O.Type, _ left: Column, _ right: Column, _ kind: ScalarKind, _ count: Int)
    throws(VectorFailure) -> Column
  {
    if case .constant(let a) = left, case .constant(let b) = right {
      let made = NumberColumn(kind, count: 1)
      made.pointer(O.Element.self)[0] = O.apply(O.Element(value: a), O.Element(value: b))
      return .constant(made.value(at: 0))
    }
    let made = NumberColumn(kind, count: count)
    let target: UnsafeMutablePointer<O.Element> = made.pointer()
    switch (try Operand<O.Element>(left, O.Element.init(value:)), try Operand<O.Element>(right, O.Element.init(value:))) {
    case (.elements(let a), .elements(let b)): for row: Int in 0..<count { target[row] = O.apply(a[row], b[row]) }
    case (.elements(let a), .constant(let b)): for row: Int in 0..<count { target[row] = O.apply(a[row], b) }
    case (.constant(let a), .elements(let b)): for row: Int in 0..<count { target[row] = O.apply(a, b[row]) }
    case (.constant(let a), .constant(let b)): for row: Int in 0..<count { target[row] = O.apply(a, b) }
    }
    return .numbers(made)
  }

  /// Runs a comparison over all rows.
  @inline(__always)
  private static func test<O: ComparisonKernel>(_ kernel: O.Type, _ left: Column, _ right: Column, _ count: Int)
    throws(VectorFailure) -> Column
  {
    if case .constant(let a) = left, case .constant(let b) = right {
      return .constant(.boolean(O.test(O.Element(value: a), O.Element(value: b))))
    }
    let made = NumberColumn(.boolean, count: count)
    let target: UnsafeMutablePointer<UInt8> = made.pointer()
    switch (try Operand<O.Element>(left, O.Element.init(value:)), try Operand<O.Element>(right, O.Element.init(value:))) {
    case (.elements(let a), .elements(let b)): for row: Int in 0..<count { target[row] = O.test(a[row], b[row]) ? 1 : 0 }
    case (.elements(let a), .constant(let b)): for row: Int in 0..<count { target[row] = O.test(a[row], b) ? 1 : 0 }
    case (.constant(let a), .elements(let b)): for row: Int in 0..<count { target[row] = O.test(a, b[row]) ? 1 : 0 }
    case (.constant(let a), .constant(let b)): for row: Int in 0..<count { target[row] = O.test(a, b) ? 1 : 0 }
    }
    return .numbers(made)
  }

  /// Runs a binary operation.
  static func binary(
    _ operation: BinaryOperation, _ kind: ScalarKind, _ left: Column, _ right: Column, _ run: VectorRun
  ) throws(VectorFailure) -> Column {
    switch kind {
    case .int: return try integral(Int32.self, operation, kind, left, right, run)
    case .long: return try integral(Int64.self, operation, kind, left, right, run)
    case .double: return try floating(Double.self, operation, kind, left, right, run.count)
    case .float: return try floating(Float.self, operation, kind, left, right, run.count)
    case .boolean: return try logical(operation, left, right, run.count)
    case .byte, .short, .char: throw VectorFailure()
    }
  }

  /// Runs a binary operation on integers.
  @inline(__always)
  private static func integral<Number: KernelInteger>(
    _ type: Number.Type, _ operation: BinaryOperation, _ kind: ScalarKind, _ left: Column, _ right: Column, _ run: VectorRun
  ) throws(VectorFailure) -> Column {
    let count: Int = run.count
    switch operation {
    case .add: return try apply(AddInteger<Number>.self, left, right, kind, count)
    case .subtract: return try apply(SubtractInteger<Number>.self, left, right, kind, count)
    case .multiply: return try apply(MultiplyInteger<Number>.self, left, right, kind, count)
    case .and: return try apply(AndInteger<Number>.self, left, right, kind, count)
    case .or: return try apply(OrInteger<Number>.self, left, right, kind, count)
    case .exclusiveOr: return try apply(ExclusiveOrInteger<Number>.self, left, right, kind, count)
    case .minimum: return try apply(Minimum<Number>.self, left, right, kind, count)
    case .maximum: return try apply(Maximum<Number>.self, left, right, kind, count)
    case .divide:
      return try divided(Number.self, left, right, kind, run) { (a: Number, b: Number) -> Number in a.dividedWrapping(by: b) }
    case .remainder: return try remainder(Number.self, left, right, kind, run)
    case .shiftLeft, .shiftRight, .shiftRightUnsigned: return try shifted(Number.self, operation, kind, left, right, count)
    }
  }

  /// Runs a division row by row where a row can fail; a constant divisor other than 0 and -1 cannot.
  @inline(__always)
  private static func divided<Number: KernelInteger>(
    _ type: Number.Type, _ left: Column, _ right: Column, _ kind: ScalarKind, _ run: VectorRun,
    _ operation: (Number, Number) -> Number
  ) throws(VectorFailure) -> Column {
    let made = NumberColumn(kind, count: run.count)
    let target: UnsafeMutablePointer<Number> = made.pointer()
    let divisor = try Operand<Number>(right, Number.init(value:))
    if case .constant(let b) = divisor {
      if b == 0 {
        if run.isEmptySelection { return .numbers(made) }
        throw VectorFailure()
      }
      switch try Operand<Number>(left, Number.init(value:)) {
      case .elements(let a): for row: Int in 0..<run.count { target[row] = operation(a[row], b) }
      case .constant(let a): return .constant(Value(word: operation(a, b).kernelWord, kind: kind))
      }
      return .numbers(made)
    }
    let dividend = try Operand<Number>(left, Number.init(value:))
    try run.forEachRow { (row: Int) throws(VectorFailure) in
      guard case .elements(let divisors) = divisor, divisors[row] != 0 else { throw VectorFailure() }
      switch dividend {
      case .elements(let a): target[row] = operation(a[row], divisors[row])
      case .constant(let a): target[row] = operation(a, divisors[row])
      }
    }
    return .numbers(made)
  }

  /// Runs a remainder: by a constant without dividing, by multiplication with its reciprocal.
  @inline(__always)
  private static func remainder<Number: KernelInteger>(
    _ type: Number.Type, _ left: Column, _ right: Column, _ kind: ScalarKind, _ run: VectorRun
  ) throws(VectorFailure) -> Column {
    if case .constant(let value) = right, case .numbers(let numbers) = left {
      let divisor = Number(value: value)
      if let reciprocal = Reciprocal(divisor: Int64(divisor)) {
        let made = NumberColumn(kind, count: run.count)
        let source: UnsafeMutablePointer<Number> = numbers.pointer()
        let target: UnsafeMutablePointer<Number> = made.pointer()
        for row: Int in 0..<run.count { target[row] = Number(truncatingIfNeeded: reciprocal.remainder(Int64(source[row]))) }
        return .numbers(made)
      }
    }
    return try divided(Number.self, left, right, kind, run) { (a: Number, b: Number) -> Number in a.remainderWrapping(by: b) }
  }

  /// Runs a shift; the distance is an Int.
  @inline(__always)
  private static func shifted<Number: KernelInteger>(
    _ type: Number.Type, _ operation: BinaryOperation, _ kind: ScalarKind, _ left: Column, _ right: Column, _ count: Int
  ) throws(VectorFailure) -> Column {
    let made = NumberColumn(kind, count: count)
    let target: UnsafeMutablePointer<Number> = made.pointer()
    let value = try Operand<Number>(left, Number.init(value:))
    let distance = try Operand<Int32>(right, Int32.init(value:))
    for row: Int in 0..<count {
      let a: Number =
        if case .elements(let elements) = value { elements[row] } else if case .constant(let c) = value { c } else { 0 }
      let b: Int32 =
        if case .elements(let elements) = distance { elements[row] } else if case .constant(let c) = distance { c } else { 0 }
      switch operation {
      case .shiftLeft: target[row] = a &<< Number(truncatingIfNeeded: b)
      case .shiftRight: target[row] = a &>> Number(truncatingIfNeeded: b)
      default:
        target[row] = Number(
          truncatingIfNeeded: Number.Magnitude(truncatingIfNeeded: a) &>> Number.Magnitude(truncatingIfNeeded: b))
      }
    }
    return .numbers(made)
  }

  /// Runs a binary operation on floating-point numbers.
  @inline(__always)
  private static func floating<Number: KernelFloat>(
    _ type: Number.Type, _ operation: BinaryOperation, _ kind: ScalarKind, _ left: Column, _ right: Column, _ count: Int
  ) throws(VectorFailure) -> Column {
    switch operation {
    case .add: return try apply(AddFloat<Number>.self, left, right, kind, count)
    case .subtract: return try apply(SubtractFloat<Number>.self, left, right, kind, count)
    case .multiply: return try apply(MultiplyFloat<Number>.self, left, right, kind, count)
    case .divide: return try apply(DivideFloat<Number>.self, left, right, kind, count)
    case .remainder: return try apply(RemainderFloat<Number>.self, left, right, kind, count)
    case .minimum, .maximum, .and, .or, .exclusiveOr, .shiftLeft, .shiftRight, .shiftRightUnsigned: throw VectorFailure()
    }
  }

  /// Runs a binary operation on Booleans.
  private static func logical(_ operation: BinaryOperation, _ left: Column, _ right: Column, _ count: Int) throws(VectorFailure)
    -> Column
  {
    switch operation {
    case .and: return try apply(AndInteger<UInt8>.self, left, right, .boolean, count)
    case .or: return try apply(OrInteger<UInt8>.self, left, right, .boolean, count)
    case .exclusiveOr: return try apply(ExclusiveOrInteger<UInt8>.self, left, right, .boolean, count)
    default: throw VectorFailure()
    }
  }

  /// Runs a comparison.
  static func compare(
    _ comparison: Comparison, _ kind: ScalarKind, _ left: Column, _ right: Column, _ run: VectorRun
  ) throws(VectorFailure) -> Column {
    switch kind {
    case .int: try compare(Int32.self, comparison, left, right, run.count)
    case .long: try compare(Int64.self, comparison, left, right, run.count)
    case .double: try compare(Double.self, comparison, left, right, run.count)
    case .float: try compare(Float.self, comparison, left, right, run.count)
    case .boolean: try compare(UInt8.self, comparison, left, right, run.count)
    case .char: try compare(UInt16.self, comparison, left, right, run.count)
    case .byte: try compare(Int8.self, comparison, left, right, run.count)
    case .short: try compare(Int16.self, comparison, left, right, run.count)
    }
  }

  /// Runs a comparison on elements of a type.
  @inline(__always)
  private static func compare<Number: KernelNumber & Comparable>(
    _ type: Number.Type, _ comparison: Comparison, _ left: Column, _ right: Column, _ count: Int
  ) throws(VectorFailure) -> Column {
    switch comparison {
    case .equal: try test(Equal<Number>.self, left, right, count)
    case .notEqual: try test(NotEqual<Number>.self, left, right, count)
    case .less: try test(Less<Number>.self, left, right, count)
    case .lessOrEqual: try test(LessOrEqual<Number>.self, left, right, count)
    case .greater: try test(Less<Number>.self, right, left, count)
    case .greaterOrEqual: try test(LessOrEqual<Number>.self, right, left, count)
    }
  }
}
