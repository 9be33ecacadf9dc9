import Compute
import Testing

/// Random structured programs give the same result flat as step by step.
@Suite struct FlatteningTests {
  @Test(arguments: 0..<8) func `flat programs agree with structured ones`(_ seed: Int) throws {
    let machine = Machine()
    for number in 0..<250 {
      var random = Generator(state: UInt64(seed * 1000 + number + 1))
      let program: Program = RandomProgram.make(&random)
      let arguments: [Value] = [.int(random.number()), .int(random.number())]
      var evaluator = TreeEvaluator(program, arguments)
      let expected: TreeEvaluator.Flow = evaluator.run(program.body)
      if evaluator.budget < 0 { continue }
      do throws(Thrown) {
        let result: Value = try machine.run(program, arguments: arguments)
        if case .finish(let value) = expected {
          #expect(result.asInt == value.asInt, "seed \(seed) program \(number)\n\(program.flatListing)")
        } else {
          Issue.record("seed \(seed) program \(number): \(result) instead of an exception")
        }
      } catch {
        if case .finish(let value) = expected {
          Issue.record("seed \(seed) program \(number): \(error.exception?.descriptor.name ?? "") instead of \(value)")
        }
      }
    }
  }
}

/// A small random number generator.
struct Generator {
  /// What the next number comes from.
  var state: UInt64

  /// Returns a number below a bound.
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// Returns a number, mostly a small one.
  mutating func number() -> Int32 { below(4) == 0 ? Int32(truncatingIfNeeded: state >> 20) : Int32(below(7)) - 2 }
}

/// Makes random programs over Ints: expressions, branches, loops, cells, tuples, natives, exceptions.
private struct RandomProgram {
  /// The program under construction.
  private var draft = ProgramDraft()
  /// The Int variables.
  private var variables: [Register] = []
  /// A cell.
  private var cell: Register = 0
  /// The labels of enclosing labelled blocks.
  private var labels: [LabelID] = []
  /// The number of the next label.
  private var nextLabel = 1
  /// Sums its arguments.
  private static let sum = Native(key: "sum") { (_: Machine, arguments: Arguments) throws(Thrown) -> Value in
    .int(arguments.values.reduce(7) { (sum: Int32, value: Value) -> Int32 in sum &* 31 &+ value.asInt })
  }

  /// Makes a program with two Int parameters.
  static func make(_ random: inout Generator) -> Program {
    var made = RandomProgram()
    let parameters: [Register] = [made.draft.register(.int), made.draft.register(.int)]
    made.variables = parameters
    for _ in 0..<3 {
      let variable: Register = made.draft.register(.int)
      made.draft.add(.constant(variable, .int(random.number())))
      made.variables.append(variable)
    }
    made.cell = made.draft.register(.any)
    made.draft.add(.makeCell(made.cell, made.draft.wrap(made.variables[2])))
    made.statements(&random, depth: 3)
    let result: Register = made.expression(&random, depth: 2)
    made.draft.add(.finish(result))
    return made.draft.program("random", parameters, .int)
  }

  /// Adds a few statements.
  private mutating func statements(_ random: inout Generator, depth: Int) {
    for _ in 0..<(1 + random.below(4)) { statement(&random, depth: depth) }
  }

  /// Fills a block with a few statements.
  private mutating func block(_ random: inout Generator, depth: Int) -> Block {
    let outer: Block = draft.body
    draft.body = []
    statements(&random, depth: depth)
    defer { draft.body = outer }
    return draft.body
  }

  /// Adds a statement.
  private mutating func statement(_ random: inout Generator, depth: Int) {
    let variable: Register = variables[random.below(variables.count)]
    switch random.below(depth > 0 ? 9 : 4) {
    case 0, 1: draft.add(.move(variable, from: expression(&random, depth: 3)))
    case 2: draft.add(.storeCell(cell: cell, value: draft.wrap(expression(&random, depth: 1))))
    case 3:
      if let label: LabelID = labels.last, random.below(2) == 0 {
        draft.add(.leave(label))
      } else {
        draft.add(.constant(variable, .int(random.number())))
      }
    case 4, 5:
      let test: Register = condition(&random, depth: 2)
      let then: Block = block(&random, depth: depth - 1)
      let otherwise: Block = random.below(2) == 0 ? [] : block(&random, depth: depth - 1)
      draft.add(.conditional(test, then: then, otherwise: otherwise))
    case 6: loop(&random, depth: depth)
    case 7:
      let label: LabelID = nextLabel
      nextLabel += 1
      labels.append(label)
      let inner: Block = block(&random, depth: depth - 1)
      labels.removeLast()
      draft.add(.labelled(label, inner))
    default:
      let exception: Register = draft.register(.any)
      let body: Block = block(&random, depth: depth - 1)
      let handler: Block = block(&random, depth: depth - 1)
      draft.add(.attempt(body, exception: exception, handler: handler))
    }
  }

  /// Adds a loop that ends after a few rounds unless its condition ends it first.
  private mutating func loop(_ random: inout Generator, depth: Int) {
    let count: Register = draft.register(.int)
    draft.add(.constant(count, .int(0)))
    let outer: Block = draft.body
    draft.body = []
    let limit: Register = draft.compare(.less, count, draft.int(5))
    let test: Register = draft.register(.boolean)
    let before: Block = draft.body
    draft.body = []
    draft.add(.move(test, from: condition(&random, depth: 1)))
    let then: Block = draft.body
    draft.body = before
    draft.add(.conditional(limit, then: then, otherwise: [Instruction(.constant(test, .boolean(false)))]))
    let condition: Block = draft.body
    draft.body = []
    draft.add(.move(count, from: draft.binary(.add, count, draft.int(1))))
    statements(&random, depth: depth - 1)
    let body: Block = draft.body
    draft.body = outer
    draft.add(.loop(condition: condition, test, body: body, testsAfter: random.below(2) == 0))
  }

  /// Makes a register with a random condition.
  private mutating func condition(_ random: inout Generator, depth: Int) -> Register {
    let comparisons: [Comparison] = [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual]
    switch random.below(depth > 0 ? 5 : 2) {
    case 2:
      let inner: Register = condition(&random, depth: depth - 1)
      let result: Register = draft.register(.boolean)
      draft.add(.unary(.not, .boolean, result, inner))
      return result
    case 3, 4:
      let left: Register = condition(&random, depth: depth - 1)
      let result: Register = draft.register(.boolean)
      let outer: Block = draft.body
      draft.body = []
      draft.add(.move(result, from: condition(&random, depth: depth - 1)))
      let evaluated: Block = draft.body
      draft.body = outer
      let isOr: Bool = random.below(2) == 0
      let known: Block = [Instruction(.constant(result, .boolean(isOr)))]
      draft.add(.conditional(left, then: isOr ? known : evaluated, otherwise: isOr ? evaluated : known))
      return result
    default:
      let left: Register = expression(&random, depth: 1)
      return draft.compare(comparisons[random.below(6)], left, expression(&random, depth: 1))
    }
  }

  /// Makes a register with a random Int.
  private mutating func expression(_ random: inout Generator, depth: Int) -> Register {
    switch random.below(depth > 0 ? 9 : 2) {
    case 0: return draft.int(random.number())
    case 1: return variables[random.below(variables.count)]
    case 2:
      let value: Register = draft.register(.any)
      draft.add(.loadCell(value, cell))
      return draft.unwrap(value, .int)
    case 3:
      let arguments: [Register] = (0..<(1 + random.below(3))).map { _ in draft.wrap(expression(&random, depth: depth - 1)) }
      let value: Register = draft.register(.any)
      draft.add(.native(value, RandomProgram.sum, arguments))
      return draft.unwrap(value, .int)
    case 4:
      let tuple: Register = draft.register(.any)
      draft.add(.tuple(tuple, [expression(&random, depth: depth - 1), expression(&random, depth: depth - 1)]))
      let element: Register = draft.register(.int)
      draft.add(.element(element, of: tuple, random.below(2)))
      return element
    case 5:
      let result: Register = draft.register(.int)
      let test: Register = condition(&random, depth: 1)
      let outer: Block = draft.body
      draft.body = []
      draft.add(.move(result, from: expression(&random, depth: depth - 1)))
      let then: Block = draft.body
      draft.body = []
      draft.add(.move(result, from: expression(&random, depth: depth - 1)))
      let otherwise: Block = draft.body
      draft.body = outer
      draft.add(.conditional(test, then: then, otherwise: otherwise))
      return result
    default:
      let left: Register = expression(&random, depth: depth - 1)
      let right: Register = expression(&random, depth: depth - 1)
      return draft.binary(BinaryOperation(rawValue: UInt8(random.below(13))) ?? .add, left, right)
    }
  }
}
