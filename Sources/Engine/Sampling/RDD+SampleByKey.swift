import Compute
import Events

extension RDD {
  /// An RDD of a random sample of each key's pairs at its own rate (`sampleByKey`).
  ///
  /// - Parameter rates: The program's Map from keys to rates.
  package func sampleByKey(withReplacement: Bool, _ rates: Value, seed: Int64, by caller: Caller) throws(Thrown) -> RDD {
    let step = NativeStep(functions: [rates]) {
      (rows: RowIterator, partition: Int, context: TaskContext) throws(Thrown) -> RowIterator in
      let local: Value = try context.localize(rates)
      let machine: Machine = context.machine
      let partSeed: Int64 = seed &+ Int64(partition)
      if !withReplacement {
        var random = JavaRandom(.xorShift, seed: partSeed)
        return FilteredRows(rows) { (row: Value) throws(Thrown) -> Bool in
          let draw: Double = random.nextDouble()
          return draw < (try machine.call(local, try Pair(row, machine).key)).asDouble
        }
      }
      var numbers = KeyedPoisson(seed: partSeed)
      return FlatMappedRows(rows) { (row: Value) throws(Thrown) -> RowIterator in
        let count: Int = numbers.next(mean: (try machine.call(local, try Pair(row, machine).key)).asDouble)
        return ElementRows(Elements(repeating: row, count: count))
      }
    }
    return try narrow(.native(step), preservesPartitioning: true, by: caller)
  }

  /// An RDD of a sample without replacement that has exactly each key's share of its pairs; runs a job (`sampleByKeyExact`).
  package func sampleByKeyExact(_ rates: Value, seed: Int64, by caller: Caller) throws(Thrown) -> RDD {
    let collecting = NativeStep { (rows: RowIterator, _: Int, _: TaskContext) throws(Thrown) -> RowIterator in rows }
    let parts: [KeyedAcceptance] = try engine.runJob(
      try narrow(.native(collecting), by: caller), by: caller, functions: [rates]
    ) { (context: TaskContext, stream: PartitionStream) throws(Thrown) -> KeyedAcceptance in
      var acceptance = KeyedAcceptance()
      try acceptance.gather(stream.rows, try context.localize(rates), seed: seed &+ Int64(context.partition), context.machine)
      return acceptance
    }
    var all = KeyedAcceptance()
    for part: KeyedAcceptance in parts { try all.merge(part, caller.machine) }
    let (keys, thresholds) = try all.thresholds(rates, caller.machine)
    let step = NativeStep { (rows: RowIterator, partition: Int, context: TaskContext) throws(Thrown) -> RowIterator in
      var random = JavaRandom(.xorShift, seed: seed &+ Int64(partition))
      var table: AppendOnlyMap = keys
      return FilteredRows(rows) { (row: Value) throws(Thrown) -> Bool in
        let draw: Double = random.nextDouble()
        let (index, isNew) = try table.entry(try Pair(row, context.machine).key, context.machine)
        return !isNew && index < thresholds.count && draw < thresholds[index]
      }
    }
    return try narrow(.native(step), preservesPartitioning: true, by: caller)
  }
}

/// Poisson numbers with a generator for each mean, all begun from one seed (`StratifiedSamplingUtils.RandomDataGenerator`).
private struct KeyedPoisson {
  private let seed: Int64
  private var generators: [Double: PoissonDistribution] = [:]

  /// Makes generators that begin from a seed.
  init(seed: Int64) { self.seed = seed }

  /// The next number around a mean.
  mutating func next(mean: Double) -> Int {
    if mean <= 0 { return 0 }
    return generators[mean, default: PoissonDistribution(mean: mean, seed: seed)].sample()
  }
}

/// For each key, how many pairs are surely in an exact sample and the random numbers of those that may be
/// (`StratifiedSamplingUtils.AcceptanceResult`).
private struct KeyedAcceptance: Sendable {
  /// What is known of a key.
  private struct Entry {
    var count: Int64 = 0
    var accepted: Int64 = 0
    var waiting: [Double] = []
    var acceptBound = Double.nan
    var waitBound = Double.nan
  }

  private var table = AppendOnlyMap(.partitioned)
  private var entries: [Entry] = []

  /// The chance of a wrong bound.
  private static let delta = 5e-5

  /// Draws a number for each pair of a partition.
  mutating func gather(_ rows: RowIterator, _ rates: Value, seed: Int64, _ machine: Machine) throws(Thrown) {
    var random = JavaRandom(.xorShift, seed: seed)
    while let row: Value = try rows.next() {
      let key: Value = try Pair(row, machine).key
      let rate: Double = (try machine.call(rates, key)).asDouble
      let (index, isNew) = try table.entry(key, machine)
      if isNew { entries.append(Entry()) }
      entries[index].acceptBound = RDD.lowerBound(KeyedAcceptance.delta, entries[index].count, rate)
      entries[index].waitBound = RDD.upperBound(KeyedAcceptance.delta, entries[index].count, rate)
      let draw: Double = random.nextDouble()
      if draw < entries[index].acceptBound {
        entries[index].accepted += 1
      } else if draw < entries[index].waitBound {
        entries[index].waiting.append(draw)
      }
      entries[index].count += 1
    }
  }

  /// Adds what another partition found.
  mutating func merge(_ other: KeyedAcceptance, _ machine: Machine) throws(Thrown) {
    for (place, entry) in other.entries.enumerated() {
      let (index, isNew) = try table.entry(other.table.keys[place], machine)
      if isNew {
        entries.append(entry)
      } else {
        entries[index].count += entry.count
        entries[index].accepted += entry.accepted
        entries[index].waiting += entry.waiting
      }
    }
  }

  /// The number below which a pair's draw is in the sample, for each key.
  func thresholds(_ rates: Value, _ machine: Machine) throws(Thrown) -> (AppendOnlyMap, [Double]) {
    var thresholds: [Double] = []
    for (index, entry) in entries.enumerated() {
      let rate: Double = (try machine.call(rates, table.keys[index])).asDouble
      let wanted = Int64((Double(entry.count) * rate).rounded(.up))
      if entry.accepted > wanted {
        thresholds.append(entry.acceptBound)
      } else if wanted - entry.accepted >= Int64(entry.waiting.count) {
        thresholds.append(entry.waitBound)
      } else {
        thresholds.append(entry.waiting.sorted()[Int(wanted - entry.accepted)])
      }
    }
    return (table, thresholds)
  }
}
