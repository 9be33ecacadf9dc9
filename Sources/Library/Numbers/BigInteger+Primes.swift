extension BigInteger {
  /// Returns the power modulo a number above zero, for an exponent that is not negative.
  package func power(_ exponent: BigInteger, modulo modulus: BigInteger) -> BigInteger {
    var result: BigInteger = BigInteger.one.modulo(modulus)
    var base: BigInteger = self.modulo(modulus)
    for limb: UInt32 in exponent.limbs {
      for shift in 0..<UInt32(32) {
        if limb >> shift & 1 == 1 { result = (result * base).modulo(modulus) }
        base = (base * base).modulo(modulus)
      }
    }
    return result
  }

  /// Returns the number whose product with this one is 1 modulo a number above zero, or nil where there is none.
  package func inverse(modulo modulus: BigInteger) -> BigInteger? {
    var (remainder, nextRemainder): (BigInteger, BigInteger) = (modulus, self.modulo(modulus))
    var (factor, nextFactor): (BigInteger, BigInteger) = (.zero, .one)
    while !nextRemainder.isZero {
      guard let (quotient, rest) = remainder.divided(by: nextRemainder) else { return nil }
      (remainder, nextRemainder) = (nextRemainder, rest)
      (factor, nextFactor) = (nextFactor, factor - quotient * nextFactor)
    }
    return remainder == .one ? factor.modulo(modulus) : nil
  }

  /// `true` iff the number passes the tests of Miller and Rabin for the first twelve primes and more for long numbers.
  package var isProbablePrime: Bool {
    let number: BigInteger = magnitude
    if BigInteger.compare(number, BigInteger(2)) < 0 { return false }
    let bases: [Int64] = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53]
    for base: Int64 in bases {
      let prime = BigInteger(base)
      if number == prime { return true }
      if number.modulo(prime).isZero { return false }
    }
    let less: BigInteger = number - .one
    let twos: Int = less.lowestSetBit
    let odd: BigInteger = less.shiftedLeft(-twos)
    return bases.allSatisfy { (base: Int64) -> Bool in
      var value: BigInteger = BigInteger(base).power(odd, modulo: number)
      if value == .one || value == less { return true }
      for _ in 1..<max(1, twos) {
        value = (value * value).modulo(number)
        if value == less { return true }
      }
      return false
    }
  }

  /// The next number above this one that is probably prime.
  package var nextProbablePrime: BigInteger {
    var candidate: BigInteger = self + .one
    while !candidate.isProbablePrime { candidate = candidate + .one }
    return candidate
  }

  /// The greatest number whose square is not greater, for a number that is not negative.
  package var squareRoot: BigInteger {
    if isZero { return .zero }
    var guess: BigInteger = BigInteger.one.shiftedLeft(bitLength / 2 + 1)
    while true {
      guard let quotient: BigInteger = divided(by: guess)?.quotient else { return guess }
      let next: BigInteger = (guess + quotient).shiftedLeft(-1)
      if BigInteger.compare(next, guess) >= 0 { return guess }
      guess = next
    }
  }
}
