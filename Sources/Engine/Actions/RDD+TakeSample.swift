import Compute
import Events
import Glibc

extension RDD {
  /// A random sample of exactly so many rows, or all rows shuffled if there are fewer (`RDD.takeSample`).
  package func takeSample(withReplacement: Bool, _ number: Int, seed: Int64, by caller: Caller) throws(Thrown) -> Elements {
    if number < 0 {
      throw caller.machine.raise(
        "java.lang.IllegalArgumentException", "requirement failed: Negative number of elements requested")
    }
    if number == 0 { return .empty }
    let total: Int64 = try count(by: caller)
    if total == 0 { return .empty }
    var random = JavaRandom(.java, seed: seed)
    if !withReplacement, Int64(number) >= total { return RDD.shuffled(try collect(by: caller), &random) }
    let fraction: Double = RDD.fraction(number, of: total, withReplacement: withReplacement)
    while true {
      let sample: RDD = try self.sample(
        withReplacement: withReplacement, fraction: fraction, seed: Int64(random.nextInt()), by: caller)
      let rows: Elements = try sample.collect(by: caller)
      if rows.count >= number { return RDD.shuffled(rows, &random).slice(0, number) }
    }
  }

  /// The share that makes a sample of at least so many rows likely (`SamplingUtils.computeFractionForSampleSize`).
  private static func fraction(_ number: Int, of total: Int64, withReplacement: Bool) -> Double {
    let wanted = Double(number)
    if withReplacement {
      let deviations: Double = wanted < 6 ? 12 : wanted < 16 ? 9 : 6
      return max(wanted + deviations * wanted.squareRoot(), 1e-10) / Double(total)
    }
    return upperBound(1e-4, total, wanted / Double(total))
  }

  /// `BinomialBounds.getUpperBound`.
  static func upperBound(_ delta: Double, _ count: Int64, _ fraction: Double) -> Double {
    let gamma: Double = -log(delta) / Double(count)
    return min(1, max(1e-10, fraction + gamma + (gamma * gamma + 2 * gamma * fraction).squareRoot()))
  }

  /// `BinomialBounds.getLowerBound`.
  static func lowerBound(_ delta: Double, _ count: Int64, _ fraction: Double) -> Double {
    let gamma: Double = -log(delta) / Double(count) * (2.0 / 3.0)
    return fraction + gamma - (gamma * gamma + 3 * gamma * fraction).squareRoot()
  }

  /// The rows in random order (`Utils.randomizeInPlace`).
  private static func shuffled(_ rows: Elements, _ random: inout JavaRandom) -> Elements {
    var values: [Value] = rows.values
    for index: Int in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(index, Int(random.nextInt(Int32(truncatingIfNeeded: index + 1))))
    }
    return Elements(values)
  }
}
