import Compute
import Testing

/// Deep structures are freed, compared, hashed and shown without recursion.
@Suite struct ReleaseTests {
  @Test func `a chain of a million objects is freed`() {
    var chain = Value.null
    for number in 0..<1_000_000 { chain = .tuple(.int(Int32(number)), chain) }
    var cells = Value.null
    for _ in 0..<1_000_000 { cells = .object(Cell(cells)) }
    var lists = Value.null
    for _ in 0..<1_000_000 { lists = SequenceObject.list([lists]) }
    chain = .null
    cells = .null
    lists = .null
    #expect(chain.isNull)
  }

  @Test func `deep values are equal, hash and print`() throws {
    let machine = Machine()
    func nested() -> Value {
      var value = Value.int(1)
      for _ in 0..<10_000 { value = .tuple(value, .int(2)) }
      return value
    }
    #expect(try machine.equals(nested(), nested()))
    #expect(try machine.hash(nested()) == machine.hash(nested()))
    #expect(try machine.text(of: nested()).byteCount == 40_001)
  }
}
