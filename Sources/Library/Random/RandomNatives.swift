import Compute

/// The natives of java.util.Random.
enum RandomNatives {
  /// A native on a source.
  private static func on(
    _ body: @escaping @Sendable (NativeObject<RandomBody>, Arguments, Machine) throws(Thrown) -> Value
  ) -> NativeFunction {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      try body(try arguments.native(0, RandomBody.self, machine), arguments, machine)
    }
  }

  /// Returns the native of a member.
  static func function(for member: String) -> NativeFunction? {
    switch member {
    case "new", "current":
      Shape.pure { (a: Arguments) -> Value in .object(NativeObject(a.count > 0 ? RandomBody(seed: a.long(0)) : RandomBody())) }
    case "nextInt": on(nextInt)
    case "nextLong": on { (random, _, _) throws(Thrown) -> Value in .long(random.body.nextLong()) }
    case "nextBoolean": on { (random, _, _) throws(Thrown) -> Value in .boolean(random.body.nextBoolean()) }
    case "nextFloat": on { (random, _, _) throws(Thrown) -> Value in .float(random.body.nextFloat()) }
    case "nextDouble": on { (random, _, _) throws(Thrown) -> Value in .double(random.body.nextDouble()) }
    case "nextGaussian": on { (random, _, _) throws(Thrown) -> Value in .double(random.body.nextGaussian()) }
    case "nextBytes":
      on { (random, arguments, machine) throws(Thrown) -> Value in
        let target: ArrayObject = try arguments.array(1, machine)
        for (index, byte): (Int, Int8) in random.body.bytes(target.count).enumerated() { _ = target.set(index, .byte(byte)) }
        return .unit
      }
    case "setSeed":
      on { (random, arguments, _) throws(Thrown) -> Value in
        random.body.setSeed(arguments.long(1))
        return .unit
      }
    default: nil
    }
  }

  /// `nextInt()`, `nextInt(bound)`, `nextInt(origin, bound)`
  @Sendable private static func nextInt(
    _ random: NativeObject<RandomBody>, _ arguments: Arguments, _ machine: Machine
  ) throws(Thrown) -> Value {
    switch arguments.count {
    case 1: return .int(random.body.nextInt())
    case 2:
      let bound: Int32 = arguments.int(1)
      if bound <= 0 { throw machine.raise("java.lang.IllegalArgumentException", "bound must be positive") }
      return .int(random.body.nextInt(bound))
    default:
      let (origin, bound): (Int32, Int32) = (arguments.int(1), arguments.int(2))
      if origin >= bound { throw machine.raise("java.lang.IllegalArgumentException", "bound must be greater than origin") }
      let width: Int32 = bound &- origin
      if width > 0 { return .int(random.body.nextInt(width) &+ origin) }
      var number: Int32 = random.body.nextInt()
      while number < origin || number >= bound { number = random.body.nextInt() }
      return .int(number)
    }
  }
}
