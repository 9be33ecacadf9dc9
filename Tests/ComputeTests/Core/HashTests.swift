import Compute
import Testing

/// Hash codes that Scala 2.13.18 gave.
@Suite struct HashTests {
  private let machine = Machine()

  private func hash(_ value: Value) throws -> Int32 { try Semantics.scalaHash(value, machine) }

  private func tuple(_ components: Value...) -> Value { .object(TupleObject(components)) }

  private func ints(_ numbers: Int32...) -> Value { .object(SequenceObject(.vector, Elements(numbers))) }

  private func range(_ start: Int64, _ end: Int64, _ step: Int64 = 1, _ kind: ScalarKind = .int) -> Value {
    .object(RangeObject(kind, from: start, to: end, step: step, isInclusive: true))
  }

  @Test func `strings hash their UTF-16 units`() throws {
    #expect(try hash(Value("Hello, World")) == -505_841_268)
    #expect(try hash(Value("😀x")) == 54_959_989)
    #expect(try hash(Value("")) == 0)
  }

  @Test func `numbers that are equal hash alike`() throws {
    #expect(try hash(.long(5_000_000_000)) == 705_032_705)
    #expect(try hash(.long(-5)) == -5)
    #expect(try hash(.double(1)) == 1)
    #expect(try hash(.double(1.5)) == 1_069_547_520)
    #expect(try hash(.float(1.5)) == 1_069_547_520)
    #expect(try hash(.double(.nan)) == 2_146_959_360)
    #expect(try hash(.double(1e300)) == -164_130_400)
    #expect(try hash(.float(16_777_216)) == 16_777_216)
    #expect(try hash(.double(-0.0)) == 0)
  }

  @Test func `boxes have Java's own hash codes`() throws {
    #expect(try Semantics.javaHash(.double(1), machine) == 1_072_693_248)
    #expect(try Semantics.javaHash(.double(1.5), machine) == 1_073_217_536)
    #expect(try Semantics.javaHash(.long(-5), machine) == 4)
    #expect(try Semantics.javaHash(.float(16_777_216), machine) == 1_266_679_808)
    #expect(try Semantics.javaHash(.double(-0.0), machine) == -2_147_483_648)
    #expect(try Semantics.javaHash(.boolean(true), machine) == 1231)
  }

  @Test func `tuples mix their name and components`() throws {
    #expect(try hash(tuple(.int(1), Value("a"))) == 1_971_805_870)
    #expect(try hash(tuple(.int(1), .double(2.5), .char(99))) == 210_939_433)
    #expect(try hash(tuple(.int(1), tuple(.int(2), .int(3)))) == -1_629_194_184)
    #expect(try hash(tuple(.int(1), .int(2), .int(3), .int(4), .int(5))) == -782_685_716)
  }

  @Test func `sequences with even steps hash as ranges do`() throws {
    #expect(try hash(ints(1, 2, 3)) == 1_836_368_899)
    #expect(try hash(ints(1, 1, 1)) == -849_291_098)
    #expect(try hash(ints(1, 1)) == -1_995_267_960)
    #expect(try hash(ints(1, 3, 5)) == -928_085_090)
    #expect(try hash(ints(1, 2, 4)) == 1_213_857_136)
    #expect(try hash(ints(7)) == -2_080_959_496)
    #expect(try hash(ints()) == 473_519_988)
    #expect(try hash(range(1, 10)) == -1_763_672_003)
    #expect(try hash(range(1, 10, 3)) == -468_225_996)
    #expect(try hash(range(5, 5)) == 1_669_515_522)
    #expect(try hash(range(1, 10, 4)) == -340_275_015)
    #expect(try hash(range(1, 5, 1, .long)) == -595_554_320)
    #expect(try hash(range(97, 101, 1, .char)) == -2_030_526_411)
    #expect(try hash(SequenceObject.list([.double(1), .double(2), .double(3.5)])) == -202_032_642)
    #expect(try hash(SequenceObject.list([.unit, .unit])) == -2_053_005_737)
    #expect(try hash(SequenceObject.list([tuple(.int(1), .int(2)), tuple(.int(3), .int(4))])) == -997_718_538)
  }

  @Test func `case classes mix their name and fields`() throws {
    let point = ClassDescriptor(
      name: "P", superclass: WellKnown.object, flags: [.caseClass], fields: [.init("a", .int), .init("b", .string)])
    let empty = ClassDescriptor(name: "E0", superclass: WellKnown.object, flags: [.caseClass])
    let some = ClassDescriptor(name: "scala.Some", superclass: WellKnown.object, flags: [.caseClass], fields: [.init("value")])
    #expect(try hash(.object(Instance(point, [.int(1), Value("x")]))) == 1_454_168_227)
    #expect(try hash(.object(Instance(point, [.int(0), .null]))) == 1_336_428_320)
    #expect(try hash(.object(Instance(empty))) == 2187)
    #expect(try hash(.object(Instance(some, [.int(1)]))) == 913_362_633)
    #expect(try hash(.object(Instance(some, [Value("x")]))) == 431_222_326)
  }

  @Test func `pairs of codes without order make the codes of sets and maps`() throws {
    #expect(try hash(.object(NativeObject(Unordered(parts: .set([.int(3), .int(1), .int(2)]))))) == 1_510_543_636)
    #expect(try hash(.object(NativeObject(Unordered(parts: .set([]))))) == 835_491_922)
    let map = HashParts.map(keys: [.int(2), .int(1)], values: [Value("b"), Value("a")])
    #expect(try hash(.object(NativeObject(Unordered(parts: map)))) == -1_715_280_251)
    #expect(try hash(.object(NativeObject(Unordered(parts: .map(keys: [], values: []))))) == -1_609_326_920)
  }
}

/// A library object that is only its hash.
private struct Unordered: NativeBody {
  let parts: HashParts
  var descriptor: ClassDescriptor { WellKnown.object }
  func hashParts(_ machine: Machine, of this: Object) throws(Thrown) -> HashParts { parts }
}
