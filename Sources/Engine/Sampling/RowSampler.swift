import Glibc

/// How often each row of a partition is taken, drawn as Spark's samplers do.
struct RowSampler: Sendable {
  /// The rule.
  enum Rule: Sendable {
    /// Each row at most once, with this probability.
    case bernoulli(Double)
    /// Each row so many times on average.
    case poisson(Double)
    /// The rows whose random number is in a range: a part of a split.
    case cell(Double, Double)
  }

  private let rule: Rule
  private var random: JavaRandom
  private var poisson: PoissonDistribution
  /// How many rows are left out before the next one is taken; -1 before the first draw.
  private var gap = -1

  /// The share up to which gaps are drawn instead of rows (`RandomSampler.defaultMaxGapSamplingFraction`).
  private static let gapLimit = 0.4
  /// The least random number whose logarithm is taken (`RandomSampler.rngEpsilon`).
  private static let epsilon = 5e-11

  /// Makes a sampler for a partition.
  init(_ rule: Rule, seed: Int64) {
    self.rule = rule
    random = JavaRandom(.xorShift, seed: seed)
    var mean = 1.0
    if case .poisson(let fraction) = rule, fraction > 0 { mean = fraction }
    poisson = PoissonDistribution(mean: mean, seed: seed)
  }

  /// How often the next row is taken.
  mutating func draw() -> Int {
    switch rule {
    case .bernoulli(let fraction):
      if fraction <= 0 { return 0 }
      if fraction >= 1 { return 1 }
      if fraction <= RowSampler.gapLimit { return drawWithGaps(scale: log1p(-fraction), mean: nil) }
      return random.nextDouble() <= fraction ? 1 : 0
    case .poisson(let fraction):
      if fraction <= 0 { return 0 }
      return fraction <= RowSampler.gapLimit ? drawWithGaps(scale: -fraction, mean: fraction) : poisson.sample()
    case .cell(let low, let high):
      if high - low <= 0 { return 0 }
      let place: Double = random.nextDouble()
      return place >= low && place < high ? 1 : 0
    }
  }

  /// `GapSampling` and, with a mean, `GapSamplingReplacement`.
  private mutating func drawWithGaps(scale: Double, mean: Double?) -> Int {
    if gap < 0 { advance(scale) }
    if gap > 0 {
      gap -= 1
      return 0
    }
    let count: Int = mean.map { (mean: Double) -> Int in positivePoisson(exp(-mean)) } ?? 1
    advance(scale)
    return count
  }

  /// Draws the next gap.
  private mutating func advance(_ scale: Double) {
    let length: Double = log(max(random.nextDouble(), RowSampler.epsilon)) / scale
    gap = length >= 2_147_483_647 ? 2_147_483_647 : Int(length)
  }

  /// A Poisson number that is at least 1.
  private mutating func positivePoisson(_ limit: Double) -> Int {
    var product: Double = limit + (1 - limit) * random.nextDouble()
    var count = 1
    product *= random.nextDouble()
    while product > limit {
      count += 1
      product *= random.nextDouble()
    }
    return count
  }
}
