/// One part of the accumulators of all groups: numbers that are joined with operands.
final class LeafAccumulator {
  /// How operands are joined with what is there.
  private let operation: BinaryOperation
  /// The kind of the numbers.
  let kind: ScalarKind
  /// The numbers by group.
  private var memory = GrowingMemory()
  /// The number of groups.
  private var count = 0

  /// Makes accumulators for an operation; nil if there is no kernel for it.
  init?(_ operation: BinaryOperation, _ kind: ScalarKind) {
    switch (operation, kind) {
    case (.add, .int), (.add, .long), (.add, .double), (.add, .float), (.multiply, .int), (.multiply, .long), (.multiply, .double),
      (.minimum, .int), (.minimum, .long), (.minimum, .double), (.maximum, .int), (.maximum, .long), (.maximum, .double),
      (.and, .int),
      (.and, .long), (.or, .int), (.or, .long), (.exclusiveOr, .int), (.exclusiveOr, .long):
      break
    default: return nil
    }
    self.operation = operation
    self.kind = kind
  }

  /// What an operand joined with gives the operand again, if there is such a number.
  private var identity: Value {
    switch (operation, kind) {
    case (.add, .double): .double(-0.0)
    case (.add, .float): .float(-0.0)
    case (.multiply, .double): .double(1)
    case (.minimum, .double): .double(.infinity)
    case (.maximum, .double): .double(-.infinity)
    case (.multiply, _): Value(word: 1, kind: kind)
    case (.minimum, .int): .int(.max)
    case (.minimum, _): .long(.max)
    case (.maximum, .int): .int(.min)
    case (.maximum, _): .long(.min)
    case (.and, _): Value(word: .max, kind: kind)
    default: Value(word: 0, kind: kind)
    }
  }

  /// Makes accumulators for further groups, with a number or with what leaves the first operand as it is.
  func grow(to total: Int, _ initial: Value? = nil) {
    let value: Value = initial ?? identity
    switch kind {
    case .int: fill(total, value.asInt)
    case .long: fill(total, value.asLong)
    case .double: fill(total, value.asDouble)
    default: fill(total, value.asFloat)
    }
  }

  /// Makes accumulators for so many further groups from a number.
  func grow(by number: Int, _ value: Value) { grow(to: count &+ number, value) }

  /// Appends copies of a number.
  @inline(__always)
  private func fill<Number: BitwiseCopyable>(_ total: Int, _ number: Number) {
    guard total > count else { return }
    let place: UnsafeMutablePointer<Number> = memory.extend(by: (total &- count) &* MemoryLayout<Number>.stride)
      .assumingMemoryBound(to: Number.self)
    place.initialize(repeating: number, count: total &- count)
    count = total
  }

  /// Makes accumulators for further groups from the numbers of these rows.
  func grow(from numbers: NumberColumn, _ rows: Selection) {
    numbers.gather(rows, into: memory.extend(by: rows.count &* ElementKind(kind).stride))
    count &+= rows.count
  }

  /// Joins the operands of rows with the accumulators of their groups; rows of `skipped`, which ascend, are left out.
  ///
  /// - Returns: false if the operands are of another kind.
  func add(_ operand: Column, _ groups: UnsafePointer<Int32>, rows: Int, skipped: Selection?) -> Bool {
    switch operand {
    case .numbers(let numbers) where numbers.kind == kind: break
    case .constant(let value) where value.scalarKind == kind: break
    default: return false
    }
    switch kind {
    case .int: integral(Int32.self, operand, groups, rows, skipped)
    case .long: integral(Int64.self, operand, groups, rows, skipped)
    case .double:
      switch operation {
      case .add: join(AddFloat<Double>.self, operand, groups, rows, skipped)
      case .multiply: join(MultiplyFloat<Double>.self, operand, groups, rows, skipped)
      case .minimum: join(MinimumDouble.self, operand, groups, rows, skipped)
      default: join(MaximumDouble.self, operand, groups, rows, skipped)
      }
    default: join(AddFloat<Float>.self, operand, groups, rows, skipped)
    }
    return true
  }

  /// Joins the operands of rows with the first group's accumulator, in their order.
  ///
  /// - Parameter start: The first row that is joined.
  func addToFirst(_ operand: Column, from start: Int, rows: Int) {
    switch kind {
    case .int: integralToFirst(Int32.self, operand, start, rows)
    case .long: integralToFirst(Int64.self, operand, start, rows)
    case .double:
      switch operation {
      case .add: joinFirst(AddFloat<Double>.self, operand, start, rows)
      case .multiply: joinFirst(MultiplyFloat<Double>.self, operand, start, rows)
      case .minimum: joinFirst(MinimumDouble.self, operand, start, rows)
      default: joinFirst(MaximumDouble.self, operand, start, rows)
      }
    default: joinFirst(AddFloat<Float>.self, operand, start, rows)
    }
  }

  /// Joins integers with the first group's accumulator.
  @inline(__always)
  private func integralToFirst<Number: KernelInteger>(_ type: Number.Type, _ operand: Column, _ start: Int, _ rows: Int) {
    switch operation {
    case .add: joinFirst(AddInteger<Number>.self, operand, start, rows)
    case .multiply: joinFirst(MultiplyInteger<Number>.self, operand, start, rows)
    case .minimum: joinFirst(Minimum<Number>.self, operand, start, rows)
    case .maximum: joinFirst(Maximum<Number>.self, operand, start, rows)
    case .and: joinFirst(AndInteger<Number>.self, operand, start, rows)
    case .or: joinFirst(OrInteger<Number>.self, operand, start, rows)
    default: joinFirst(ExclusiveOrInteger<Number>.self, operand, start, rows)
    }
  }

  /// Joins operands one after the other; the order of floating-point sums is Scala's.
  @inline(__always)
  private func joinFirst<Kernel: BinaryKernel>(_ kernel: Kernel.Type, _ operand: Column, _ start: Int, _ rows: Int) {
    let totals: UnsafeMutablePointer<Kernel.Element> = memory.elements()
    var total: Kernel.Element = totals[0]
    switch operand {
    case .numbers(let numbers):
      let source: UnsafeMutablePointer<Kernel.Element> = numbers.pointer()
      for row: Int in start..<max(start, rows) { total = Kernel.apply(total, source[row]) }
    case .constant(let value):
      let number = Kernel.Element(value: value)
      for _: Int in start..<max(start, rows) { total = Kernel.apply(total, number) }
    case .strings, .fields, .lists, .values, .closures: return
    }
    totals[0] = total
  }

  /// Joins integers.
  @inline(__always)
  private func integral<Number: KernelInteger>(
    _ type: Number.Type, _ operand: Column, _ groups: UnsafePointer<Int32>, _ rows: Int, _ skipped: Selection?
  ) {
    switch operation {
    case .add: join(AddInteger<Number>.self, operand, groups, rows, skipped)
    case .multiply: join(MultiplyInteger<Number>.self, operand, groups, rows, skipped)
    case .minimum: join(Minimum<Number>.self, operand, groups, rows, skipped)
    case .maximum: join(Maximum<Number>.self, operand, groups, rows, skipped)
    case .and: join(AndInteger<Number>.self, operand, groups, rows, skipped)
    case .or: join(OrInteger<Number>.self, operand, groups, rows, skipped)
    default: join(ExclusiveOrInteger<Number>.self, operand, groups, rows, skipped)
    }
  }

  /// Joins operands row by row, between the rows that are left out.
  @inline(__always)
  private func join<Kernel: BinaryKernel>(
    _ kernel: Kernel.Type, _ operand: Column, _ groups: UnsafePointer<Int32>, _ rows: Int, _ skipped: Selection?
  ) {
    let totals: UnsafeMutablePointer<Kernel.Element> = memory.elements()
    var start = 0
    var next = 0
    while start < rows {
      var end: Int = rows
      if let skipped, next < skipped.count {
        end = skipped[next]
        next &+= 1
      }
      switch operand {
      case .numbers(let numbers):
        let source: UnsafeMutablePointer<Kernel.Element> = numbers.pointer()
        for row: Int in start..<max(start, end) {
          let group = Int(groups[row])
          totals[group] = Kernel.apply(totals[group], source[row])
        }
      case .constant(let value):
        let number = Kernel.Element(value: value)
        for row: Int in start..<max(start, end) {
          let group = Int(groups[row])
          totals[group] = Kernel.apply(totals[group], number)
        }
      case .strings, .fields, .lists, .values, .closures: return
      }
      start = end &+ 1
    }
  }

  /// Returns the numbers by group; there are none afterwards.
  func take() -> Column {
    var taken = GrowingMemory()
    swap(&taken, &memory)
    count = 0
    return .numbers(NumberColumn(kind, ColumnMemory(taken)))
  }
}

/// Java's minimum, for which NaN is least and -0.0 is less than 0.0.
private enum MinimumDouble: BinaryKernel {
  @inline(__always) static func apply(_ a: Double, _ b: Double) -> Double { JavaMath.minimum(a, b) }
}

/// Java's maximum, for which NaN is greatest and -0.0 is less than 0.0.
private enum MaximumDouble: BinaryKernel {
  @inline(__always) static func apply(_ a: Double, _ b: Double) -> Double { JavaMath.maximum(a, b) }
}
