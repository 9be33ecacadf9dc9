import Testing

import Compute

/// Kernels and the row machine give the same for every row.
@Suite struct KernelAgreementTests {
  /// A function of one or two parameters of a layout.
  private func function(_ parameters: [Layout], _ result: Layout, _ build: (inout ProgramDraft, [Register]) -> Register) -> Value {
    var draft = ProgramDraft()
    let registers: [Register] = parameters.map { (layout: Layout) -> Register in draft.register(layout) }
    let value: Register = build(&draft, registers)
    draft.add(.finish(value))
    return .object(Closure(draft.program("f", registers, result)))
  }

  /// A column of values.
  private func column(_ values: [Value]) -> Column { Column(Elements(values)) }

  @Test(arguments: [BinaryOperation.add, .subtract, .multiply, .divide, .remainder, .and, .or, .exclusiveOr])
  func `arithmetic on two Ints and two Longs`(_ operation: BinaryOperation) {
    let agreement = Agreement()
    let ints: Value = function([.int, .int], .int) { $0.binary(operation, $1[0], $1[1]) }
    let longs: Value = function([.long, .long], .long) { $0.binary(operation, $1[0], $1[1]) }
    for count: Int in Samples.counts {
      for seed: UInt64 in 1...3 {
        let a: [Value] = Samples.ints(count, seed)
        let b: [Value] = Samples.ints(count, seed + 10)
        agreement.check("\(operation) Int", ints, [column(a), column(b)], count)
        agreement.check(
          "\(operation) Long", longs, [column(Samples.longs(count, seed)), column(Samples.longs(count, seed + 10))], count)
      }
    }
  }

  @Test(arguments: [BinaryOperation.add, .subtract, .multiply, .divide, .remainder])
  func `arithmetic on two Doubles`(_ operation: BinaryOperation) {
    let agreement = Agreement()
    let doubles: Value = function([.double, .double], .double) { $0.binary(operation, $1[0], $1[1]) }
    for count: Int in Samples.counts {
      agreement.check(
        "\(operation)", doubles, [column(Samples.doubles(count, 4)), column(Samples.doubles(count, 5))], count)
    }
  }

  @Test(arguments: [2, 3, 5, 7, 10, 641, 2_147_483_648, 4_294_967_296, 1_000_000_007, -3, 1, -1, 0, Int64.max, Int64.min])
  func `remainders and quotients by a constant`(_ divisor: Int64) {
    let agreement = Agreement()
    for operation: BinaryOperation in [.remainder, .divide] {
      let longs: Value = function([.long], .long) { $0.binary(operation, $1[0], $0.constant(.long(divisor), .long)) }
      let ints: Value = function([.int], .int) { $0.binary(operation, $1[0], $0.int(Int32(truncatingIfNeeded: divisor))) }
      agreement.check("Long \(operation) \(divisor)", longs, [column(Samples.longs(300, 8))], 300)
      agreement.check("Int \(operation) \(divisor)", ints, [column(Samples.ints(300, 9))], 300)
    }
  }

  @Test(arguments: [Comparison.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual])
  func `comparisons of numbers`(_ comparison: Comparison) {
    let agreement = Agreement()
    let doubles: Value = function([.double, .double], .boolean) { $0.compare(comparison, $1[0], $1[1]) }
    let longs: Value = function([.long], .boolean) { $0.compare(comparison, $1[0], $0.constant(.long(3), .long)) }
    agreement.check("Double \(comparison)", doubles, [column(Samples.doubles(300, 1)), column(Samples.doubles(300, 2))], 300)
    agreement.check("Long \(comparison)", longs, [column(Samples.longs(300, 3))], 300)
  }

  @Test(arguments: [BinaryOperation.shiftLeft, .shiftRight, .shiftRightUnsigned])
  func `shifts by any distance`(_ operation: BinaryOperation) {
    let agreement = Agreement()
    let longs: Value = function([.long, .int], .long) { (draft: inout ProgramDraft, p: [Register]) -> Register in
      let made: Register = draft.register(.long)
      draft.add(.binary(operation, .long, made, p[0], p[1]))
      return made
    }
    let ints: Value = function([.int, .int], .int) { $0.binary(operation, $1[0], $1[1]) }
    agreement.check("Long", longs, [column(Samples.longs(300, 1)), column(Samples.ints(300, 2))], 300)
    agreement.check("Int", ints, [column(Samples.ints(300, 1)), column(Samples.ints(300, 2))], 300)
  }

  @Test func `conversions saturate and wrap as Java's`() {
    let agreement = Agreement()
    let kinds: [(ScalarKind, Layout)] = [
      (.byte, .byte), (.short, .short), (.char, .char), (.int, .int), (.long, .long), (.float, .float), (.double, .double),
    ]
    for (kind, layout): (ScalarKind, Layout) in kinds {
      for (source, from, values): (Layout, ScalarKind, [Value]) in [
        (.double, .double, Samples.doubles(200, 3)), (.long, .long, Samples.longs(200, 4)), (.int, .int, Samples.ints(200, 5)),
      ] {
        let convert: Value = function([source], layout) { (draft: inout ProgramDraft, p: [Register]) -> Register in
          let made: Register = draft.register(layout)
          draft.add(.convert(from: from, to: kind, made, p[0]))
          return made
        }
        agreement.check("\(from) to \(kind)", convert, [column(values)], 200)
      }
    }
  }

  @Test func `a branch runs only on its rows`() {
    let agreement = Agreement()
    // if (x != 0) 100 / x else 0, nested in if (x > 2) … else x
    let guarded: Value = function([.int], .int) { (draft: inout ProgramDraft, p: [Register]) -> Register in
      let result: Register = draft.register(.int)
      let isSet: Register = draft.compare(.notEqual, p[0], draft.int(0))
      let then: Block = draft.block { (draft: inout ProgramDraft) in
        let quotient: Register = draft.binary(.divide, draft.int(100), p[0])
        let isLarge: Register = draft.compare(.greater, quotient, draft.int(2))
        let large: Block = draft.block { $0.add(.move(result, from: quotient)) }
        let small: Block = draft.block { (draft: inout ProgramDraft) in
          draft.add(.move(result, from: draft.binary(.multiply, p[0], quotient)))
        }
        draft.add(.conditional(isLarge, then: large, otherwise: small))
      }
      let otherwise: Block = draft.block { (draft: inout ProgramDraft) in draft.add(.move(result, from: draft.int(0))) }
      draft.add(.conditional(isSet, then: then, otherwise: otherwise))
      return result
    }
    for count: Int in Samples.counts { agreement.check("guarded", guarded, [column(Samples.ints(count, 6))], count) }
  }

  @Test func `branches of different kinds join as values`() {
    let agreement = Agreement()
    let mixed: Value = function([.int], .any) { (draft: inout ProgramDraft, p: [Register]) -> Register in
      let result: Register = draft.register(.any)
      let isPositive: Register = draft.compare(.greater, p[0], draft.int(0))
      let then: Block = draft.block { (draft: inout ProgramDraft) in draft.add(.move(result, from: draft.wrap(p[0]))) }
      let otherwise: Block = draft.block { (draft: inout ProgramDraft) in
        draft.add(.move(result, from: draft.constant(Value("none"), .string)))
      }
      draft.add(.conditional(isPositive, then: then, otherwise: otherwise))
      return result
    }
    for count: Int in Samples.counts { agreement.check("mixed", mixed, [column(Samples.ints(count, 7))], count) }
  }

  @Test func `tuples are made and taken apart`() {
    let agreement = Agreement()
    let swap: Value = function([.any], .any) { (draft: inout ProgramDraft, p: [Register]) -> Register in
      let first: Register = draft.register(.string)
      let second: Register = draft.register(.int)
      draft.add(.element(first, of: p[0], 0))
      draft.add(.element(second, of: p[0], 1))
      let made: Register = draft.register(.tuple([.int, .string]))
      draft.add(.tuple(made, [second, first]))
      return made
    }
    for count: Int in Samples.counts {
      let pairs: [Value] = zip(Samples.strings(count, 1), Samples.ints(count, 2)).map { .tuple($0, $1) }
      agreement.check("swap", swap, [column(pairs)], count)
    }
    let withNull: [Value] = [.tuple(Value("a"), .int(1)), .null]
    agreement.check("null pair", swap, [column(withNull)], 2)
  }

  @Test func `texts are joined`() {
    let agreement = Agreement()
    let join: Value = function([.string, .int, .double], .string) { (draft: inout ProgramDraft, p: [Register]) -> Register in
      let made: Register = draft.register(.string)
      draft.add(.concatenate(made, [p[0], draft.constant(Value("-ß-"), .string), p[1], p[2], p[0]]))
      return made
    }
    for count: Int in Samples.counts {
      agreement.check(
        "join", join, [column(Samples.strings(count, 1)), column(Samples.ints(count, 2)), column(Samples.doubles(count, 3))], count)
    }
    let halves: [Value] = [Value.object(StringObject(utf16: [0xDE00])), Value.object(StringObject(utf16: [0xD83D])), Value("x")]
    agreement.check("halves", join, [column(halves), column(Samples.ints(3, 1)), column(Samples.doubles(3, 1))], 3)
  }

  @Test func `equality of values`() {
    let agreement = Agreement()
    let equal: Value = function([.any, .any], .boolean) { (draft: inout ProgramDraft, p: [Register]) -> Register in
      let made: Register = draft.register(.boolean)
      draft.add(.equal(made, p[0], p[1], negated: false))
      return made
    }
    let columns: [[Value]] = [
      Samples.ints(200, 1), Samples.longs(200, 2), Samples.doubles(200, 3), Samples.doubles(200, 4), Samples.strings(200, 5),
      Samples.strings(200, 6), Samples.ints(200, 7), Array(repeating: .null, count: 200),
      zip(Samples.ints(200, 1), Samples.strings(200, 6)).map { .tuple($0, $1) },
    ]
    for left: [Value] in columns {
      for right: [Value] in columns { agreement.check("equal", equal, [column(left), column(right)], 200) }
    }
  }
}
