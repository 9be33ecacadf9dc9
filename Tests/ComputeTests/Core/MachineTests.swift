import Compute
import Testing

/// Programs built by hand.
@Suite struct MachineTests {
  private let machine = Machine()

  @Test func `a loop adds up an array`() throws {
    let apply = Native(key: "Array.apply") { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      let array: ArrayObject = try arguments.array(0, machine)
      guard let element: Value = array.element(at: Int(arguments.int(1))) else {
        throw machine.indexOutOfBounds(Int(arguments.int(1)), count: array.count)
      }
      return element
    }
    let sum = program([.array(.int), .int], .int) { p, r in
      let (total, index) = (p.register(.int), p.register(.int))
      p.add(.constant(total, .int(0)))
      p.add(.constant(index, .int(0)))
      var test: Register = 0
      let condition = p.block { test = $0.compare(.less, index, r[1]) }
      let body = p.block { p in
        let element = p.register(.any)
        let place = p.wrap(index)
        p.add(.native(element, apply, [r[0], place]), at: 25)
        p.add(.move(total, from: p.binary(.add, total, p.unwrap(element, .int))))
        p.add(.move(index, from: p.binary(.add, index, p.int(1))))
      }
      p.add(.loop(condition: condition, test, body: body, testsAfter: false))
      p.add(.finish(total))
    }
    let array = Value.object(ArrayObject(.int, Elements([Int32(5), 6, 7])))
    #expect(try machine.run(sum, arguments: [array, .int(3)]).asInt == 18)
    #expect(sum.flatListing.contains("arrayInt"))
    let failure = #expect(throws: Thrown.self) { try machine.run(sum, arguments: [array, .int(4)]) }
    #expect(failure?.exception?.message?.text == "Index 3 out of bounds for length 3")
    #expect(failure?.trace?.userElement?.line == 3)
    #expect(try machine.run(sum, arguments: [array, .int(3)]).asInt == 18)
  }

  @Test func `an argument is what it was when it was evaluated`() throws {
    let apply = Native(key: "Array.apply") { (_: Machine, arguments: Arguments) throws(Thrown) -> Value in
      arguments[0].array?.element(at: Int(arguments.int(1))) ?? .null
    }
    let changed = program([.array(.int)], .int) { p, r in
      let index = p.register(.int)
      p.add(.constant(index, .int(0)))
      let place = p.wrap(index)
      p.add(.move(index, from: p.int(2)))
      let element = p.register(.any)
      p.add(.native(element, apply, [r[0], place]))
      p.add(.finish(p.unwrap(element, .int)))
    }
    let array = Value.object(ArrayObject(.int, Elements([Int32(5), 6, 7])))
    #expect(try machine.run(changed, arguments: [array]).asInt == 5)
  }

  @Test(arguments: [(1, 1, true), (1, 9, false), (9, 1, false), (9, 9, false)])
  func `a conjunction tests both sides`(_ left: Int32, _ right: Int32, _ expected: Bool) throws {
    let both = program([.int, .int], .int) { p, r in
      let five = p.int(5)
      let first = p.compare(.less, r[0], five)
      let result = p.register(.boolean)
      let then = p.block { p in
        let second = p.compare(.less, r[1], five)
        p.add(.move(result, from: second))
      }
      let otherwise = p.block { $0.add(.constant(result, .boolean(false))) }
      p.add(.conditional(first, then: then, otherwise: otherwise))
      p.add(.conditional(result, then: p.block { $0.add(.finish($0.int(1))) }, otherwise: p.block { $0.add(.finish($0.int(0))) }))
    }
    #expect(try machine.run(both, arguments: [.int(left), .int(right)]).asInt == (expected ? 1 : 0))
    #expect(!both.flatListing.contains("branchTrue") && !both.flatListing.contains("branchFalse"))
  }

  @Test func `recursion ends in StackOverflowError, which a program may catch`() throws {
    let holder = ProgramHolder()
    let deep = program([.int], .int) { p, r in
      let stops = p.compare(.equal, r[0], p.int(0))
      p.add(.conditional(stops, then: p.block { $0.add(.finish(r[0])) }, otherwise: []))
      let result = p.register(.int)
      p.add(.call(result, holder.reference, [p.binary(.subtract, r[0], p.int(1))]))
      p.add(.finish(p.binary(.add, result, p.int(1))))
    }
    holder.program = deep
    #expect(try machine.run(deep, arguments: [.int(50_000)]).asInt == 50_000)
    let failure = #expect(throws: Thrown.self) { try machine.run(deep, arguments: [.int(100_000)]) }
    #expect(failure?.exception?.descriptor.name == "java.lang.StackOverflowError")
    let caught = program([], .int) { p, _ in
      let (result, exception) = (p.register(.int), p.register(.any))
      let body = p.block { p in p.add(.call(result, holder.reference, [p.int(100_000)])) }
      let handler = p.block { p in p.add(.constant(result, .int(-1))) }
      p.add(.attempt(body, exception: exception, handler: handler))
      p.add(.finish(result))
    }
    #expect(try machine.run(caught).asInt == -1)
    #expect(try machine.run(deep, arguments: [.int(10)]).asInt == 10)
  }

  @Test func `the innermost handler catches and may throw again`() throws {
    let divide = program([.int, .int], .int) { p, r in
      let (result, inner, outer) = (p.register(.int), p.register(.any), p.register(.any))
      let body = p.block { p in
        let innerBody = p.block { p in p.add(.move(result, from: p.binary(.divide, r[0], r[1])), at: 12) }
        let innerHandler = p.block { $0.add(.raise(inner)) }
        p.add(.attempt(innerBody, exception: inner, handler: innerHandler))
      }
      let handler = p.block { p in
        let isRuntime = p.register(.boolean)
        p.add(.typeTest(isRuntime, outer, .named("java.lang.RuntimeException")))
        p.add(.conditional(isRuntime, then: p.block { $0.add(.constant(result, .int(-1))) }, otherwise: []))
      }
      p.add(.attempt(body, exception: outer, handler: handler))
      p.add(.finish(result))
    }
    #expect(try machine.run(divide, arguments: [.int(7), .int(2)]).asInt == 3)
    #expect(try machine.run(divide, arguments: [.int(7), .int(0)]).asInt == -1)
    #expect(try machine.run(divide, arguments: [.int(.min), .int(-1)]).asInt == .min)
  }

  @Test func `recursion through natives ends in StackOverflowError too`() throws {
    let holder = ProgramHolder()
    let again = Native(key: "again") { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      try machine.call(.object(Closure(holder.reference.demand())), arguments[0])
    }
    let deep = program([.any], .any) { p, r in
      let result = p.register(.any)
      p.add(.native(result, again, [r[0]]))
      p.add(.finish(result))
    }
    holder.program = deep
    let failure = #expect(throws: Thrown.self) { try machine.run(deep, arguments: [.int(1)]) }
    #expect(failure?.exception?.descriptor.name == "java.lang.StackOverflowError")
  }

  @Test func `texts of all kinds are joined`() throws {
    let main = program([.any, .double], .string) { p, r in
      let (first, second, both) = (p.register(.string), p.register(.string), p.register(.string))
      p.add(.concatenate(first, [p.constant(Value("a"), .string), p.wrap(p.int(1))]))
      p.add(.concatenate(second, [r[0], r[1], first]))
      p.add(.concatenate(both, [first, second]))
      p.add(.finish(both))
    }
    #expect(try machine.run(main, arguments: [.null, .double(0.5)]).string?.text == "a1null0.5a1")
  }

  @Test func `closures share the cell that they captured`() throws {
    let increment = program([], .int, captures: 1) { p, _ in
      let (cell, value) = (p.register(.any), p.register(.any))
      p.add(.capture(cell, 0))
      p.add(.loadCell(value, cell))
      let next = p.binary(.add, p.unwrap(value, .int), p.int(1))
      p.add(.storeCell(cell: cell, value: p.wrap(next)))
      p.add(.finish(next))
    }
    let main = program([], .int) { p, _ in
      let (cell, closure, first, second) = (p.register(.any), p.register(.any), p.register(.any), p.register(.any))
      p.add(.makeCell(cell, p.wrap(p.int(10))))
      p.add(.closure(closure, increment, captures: [cell]))
      p.add(.apply(first, function: closure, []))
      p.add(.apply(second, function: closure, []))
      let value = p.register(.any)
      p.add(.loadCell(value, cell))
      p.add(.finish(p.binary(.multiply, p.unwrap(value, .int), p.unwrap(second, .int))))
    }
    #expect(try machine.run(main).asInt == 144)
  }

  @Test func `virtual calls find the method of the receiver's class`() throws {
    let base = ClassDescriptor(name: "Base", superclass: WellKnown.object, fields: [.init("x", .int)])
    let derived = ClassDescriptor(name: "Derived", superclass: base, fields: base.fields)
    let area = Selector("area", 1)
    let ofBase = program([.any, .any], .int) { p, r in
      let x = p.register(.int)
      p.add(.field(x, of: r[0], 0))
      p.add(.finish(p.binary(.add, x, p.unwrap(r[1], .int))))
    }
    base.define(area, .program(ProgramReference(ofBase)))
    derived.define(
      area,
      .native(
        Native(key: "area") { (_: Machine, arguments: Arguments) throws(Thrown) -> Value in
          .int(arguments.int(1) * 100)
        }))
    let main = program([.any], .int) { p, r in
      let result = p.register(.any)
      p.add(.invoke(result, area, [r[0], p.wrap(p.int(4))]))
      p.add(.finish(p.unwrap(result, .int)))
    }
    #expect(try machine.run(main, arguments: [.object(Instance(base, [.int(3)]))]).asInt == 7)
    #expect(try machine.run(main, arguments: [.object(Instance(derived, [.int(3)]))]).asInt == 400)
    #expect(try machine.invoke(area, .object(Instance(base, [.int(1)])), .int(1)).asInt == 2)
    let failure = #expect(throws: Thrown.self) { try machine.run(main, arguments: [.null]) }
    #expect(failure?.exception?.descriptor.name == "java.lang.NullPointerException")
  }

  @Test func `a native may call back and its exceptions pass through`() throws {
    let twice = Native(key: "twice") { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      try machine.call(arguments[0], machine.call(arguments[0], arguments[1]))
    }
    let step = program([.int], .int) { p, r in p.add(.finish(p.binary(.divide, p.int(100), r[0])), at: 5) }
    let main = program([.int], .int) { p, r in
      let (closure, result) = (p.register(.any), p.register(.any))
      p.add(.closure(closure, step, captures: []))
      p.add(.native(result, twice, [closure, p.wrap(r[0])]))
      p.add(.finish(p.unwrap(result, .int)))
    }
    #expect(try machine.run(main, arguments: [.int(10)]).asInt == 10)
    let failure = #expect(throws: Thrown.self) { try machine.run(main, arguments: [.int(0)]) }
    #expect(failure?.exception?.message?.text == "/ by zero")
    #expect(failure?.trace?.elements.count == 2)
  }

  @Test func `a call site is the innermost user program`() throws {
    let seen = SiteHolder()
    let look = Native(key: "look") { (machine: Machine, _: Arguments) throws(Thrown) -> Value in
      seen.site = machine.callSite
      return .unit
    }
    let inner = program([], .unit, source: nil) { p, _ in
      p.add(.native(nil, look, []))
      p.add(.finish(p.constant(.unit, .unit)))
    }
    let main = program([], .unit) { p, _ in
      p.add(.call(nil, ProgramReference(inner), []), at: 15)
      p.add(.finish(p.constant(.unit, .unit)))
    }
    _ = try machine.run(main)
    #expect(seen.site?.line == 2)
    #expect(seen.site?.position == 15)
  }

  @Test func `an endless loop ends when it is cancelled`() throws {
    let cancellation = Cancellation()
    let machine = Machine(cancellation: cancellation)
    let endless = program([], .int) { p, _ in
      let test = p.register(.boolean)
      let condition = p.block { $0.add(.constant(test, .boolean(true))) }
      p.add(.loop(condition: condition, test, body: [], testsAfter: false))
      p.add(.finish(p.int(1)))
    }
    cancellation.cancel()
    let failure = #expect(throws: Thrown.self) { try machine.run(endless) }
    if case .cancelled = failure {} else { Issue.record("not cancelled") }
  }

  @Test func `comparisons with NaN are false however they are used`() throws {
    for comparison: Comparison in [.less, .lessOrEqual, .greater, .greaterOrEqual, .equal] {
      let main = program([.double], .int) { p, r in
        let test = p.compare(comparison, r[0], p.constant(.double(1), .double))
        p.add(.conditional(test, then: p.block { $0.add(.finish($0.int(1))) }, otherwise: p.block { $0.add(.finish($0.int(0))) }))
      }
      #expect(try machine.run(main, arguments: [.double(.nan)]).asInt == 0)
    }
  }

  @Test func `objects are copied for a task with sharing kept`() throws {
    let cell = Value.object(Cell(.int(1)))
    let list = SequenceObject.list([cell, cell, Value("x")])
    var copy = DeepCopy(machine)
    let made = try copy.copied(list)
    let first = try #require(made.sequence?.elements[0].object as? Cell)
    #expect(first !== cell.object)
    #expect(first === made.sequence?.elements[1].object)
    let plain = SequenceObject.list([.int(1), .tuple(.int(2), Value("y"))])
    #expect(try copy.copied(plain).object === plain.object)
    let foreign = ClassDescriptor(name: "Connection", superclass: WellKnown.object)
    let failure = #expect(throws: Thrown.self) { try copy.copied(.tuple(.int(1), .object(Instance(foreign)))) }
    #expect(failure?.exception?.descriptor.name == "java.io.NotSerializableException")
    #expect(failure?.exception?.message?.text == "Connection")
  }
}

/// A program that is set after it is referred to.
private final class ProgramHolder: @unchecked Sendable {
  var program: Program?
  lazy var reference = ProgramReference(name: "deep") { [self] () throws(Thrown) -> Program in
    guard let program else { throw .cancelled }
    return program
  }
}

/// The call site that a native saw.
private final class SiteHolder: @unchecked Sendable {
  var site: CallSite?
}
