import Compute
import Testing

/// Sharing and changing of elements.
@Suite struct ElementsTests {
  private func numbers(_ elements: Elements) -> [Int32] { elements.map { $0.asInt } }

  @Test func `elements of one type lie unboxed and a mixture does not`() {
    #expect(Elements([.int(1), .int(2)]).kind == .int)
    #expect(Elements([.int(1), .double(2)]).kind == .value)
    #expect(Elements([Value("a")]).kind == .value)
  }

  @Test func `both lists that grow from one list keep their own element`() {
    let base = Elements([Int32(2), 3])
    let first = base.prepending(.int(1))
    let second = base.prepending(.int(9))
    let third = first.prepending(.int(0))
    #expect(numbers(first) == [1, 2, 3])
    #expect(numbers(second) == [9, 2, 3])
    #expect(numbers(third) == [0, 1, 2, 3])
    #expect(numbers(base.appending(.int(4))) == [2, 3, 4])
    #expect(numbers(base.appending(.int(5))) == [2, 3, 5])
  }

  @Test func `a change does not show in copies`() {
    var one = Elements([Int32(1), 2, 3])
    let other = one
    one.set(0, .int(7))
    one.append(.int(8))
    one.remove(1, 2)
    #expect(numbers(one) == [7, 3, 8])
    #expect(numbers(other) == [1, 2, 3])
    one.insert(.int(5), at: 1)
    #expect(numbers(one) == [7, 5, 3, 8])
  }

  @Test func `an array that shared its elements copies them before it changes`() {
    let array = ArrayObject(.int, Elements([Int32(1), 2]))
    let seen = array.shared()
    #expect(array.set(0, .int(5)))
    #expect(!array.set(2, .int(5)))
    #expect(numbers(seen) == [1, 2])
    #expect(array.element(at: 0)?.asInt == 5)
  }

  @Test func `a million prepended elements cost no quadratic time`() {
    var list = Elements.empty
    for number in 0..<1_000_000 { list = list.prepending(.int(Int32(number))) }
    #expect(list.count == 1_000_000)
    #expect(list[0].asInt == 999_999)
  }
}
