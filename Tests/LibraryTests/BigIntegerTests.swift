import Library
import Testing

@Suite struct BigIntegerTests {
  /// Reads a number that is known to be well written.
  private func number(_ text: String) -> BigInteger { BigInteger(text.utf8, radix: 10) ?? .zero }

  @Test func `long numbers are divided exactly`() {
    let left: BigInteger = number("123456789012345678901234567890123456789")
    let right: BigInteger = number("-987654321098765432109876543210")
    let result = left.divided(by: right)
    #expect(result?.quotient.text(radix: 10) == "-124999998")
    #expect(result.map { $0.quotient * right + $0.remainder } == left)
  }

  @Test func `powers and factorials are those of long multiplication`() {
    #expect(BigInteger(2).power(200).text(radix: 10) == "1606938044258990275541962092341162602522202993782792835301376")
    var factorial: BigInteger = .one
    for factor in 1...30 { factorial = factorial * BigInteger(Int64(factor)) }
    #expect(factorial.text(radix: 10) == "265252859812191058636308480000000")
    let long: BigInteger = BigInteger(3).power(5000)
    #expect(number(long.text(radix: 10)) == long)
    #expect((long * long).divided(by: long)?.quotient == long)
  }

  @Test func `bits are those of two's complement`() {
    #expect((number("-5") & number("3")).text(radix: 10) == "3")
    #expect((number("-5") | number("3")).text(radix: 10) == "-5")
    #expect((number("-5") ^ number("3")).text(radix: 10) == "-8")
    #expect(number("-5").shiftedLeft(-1).text(radix: 10) == "-3")
    #expect(number("-256").bitLength == 8)
    #expect(number("255").text(radix: 16) == "ff")
    #expect(number("-128").bytes == [-128])
  }

  @Test func `primes are recognised`() {
    #expect(number("170141183460469231731687303715884105727").isProbablePrime)
    #expect(!number("170141183460469231731687303715884105725").isProbablePrime)
    #expect(BigInteger(3).power(number("1000"), modulo: number("1000007")).text(radix: 10) == "297623")
  }
}
