import Glibc

/// Which partitions `coalesce` joins, worked out as Spark's DefaultPartitionCoalescer does with a single machine.
///
/// A partition has a preferred place if it is kept, or if its shuffle has been written: then all such partitions prefer the
/// one machine there is, and Spark deals them out at random (with a fixed seed) instead of joining neighbours.
struct PartitionCoalescer {
  /// The parent's partitions of each group.
  private(set) var groups: [[Int]] = []
  /// The groups that prefer the machine.
  private var placed: [Int] = []
  /// The partitions that are in a group.
  private var assigned: Set<Int> = []
  private var random = JavaRandom(.java, seed: 7919)

  /// How much more than the least a group may have, as a share of all partitions.
  private static let slack = 0.1

  /// Joins partitions into at most `wanted` groups.
  ///
  /// - Parameter hasPlace: Whether each partition prefers the machine.
  init(_ hasPlace: [Bool], wanted: Int) {
    let count: Int = hasPlace.count
    let target: Int = min(count, wanted)
    let withPlace: [Int] = hasPlace.indices.filter { hasPlace[$0] }
    if withPlace.isEmpty {
      groups = (0..<target).map { (index: Int) -> [Int] in
        Array((index * count / target)..<((index + 1) * count / target))
      }
      return
    }
    makeGroups(target, withPlace)
    fillEmptyGroups(withPlace + hasPlace.indices.filter { !hasPlace[$0] })
    let slack = Int(PartitionCoalescer.slack * Double(count))
    for partition in 0..<count where !assigned.contains(partition) {
      groups[pickGroup(prefers: hasPlace[partition], slack)].append(partition)
    }
    groups.removeAll { $0.isEmpty }
  }

  /// Makes the groups, each with a partition if a draw finds one that has none.
  private mutating func makeGroups(_ target: Int, _ withPlace: [Int]) {
    groups.append([])
    placed.append(0)
    assign(withPlace[0], to: 0)
    while groups.count < target {
      let partition: Int = withPlace[Int(random.nextInt(Int32(truncatingIfNeeded: withPlace.count)))]
      groups.append([])
      placed.append(groups.count - 1)
      assign(partition, to: groups.count - 1)
    }
  }

  /// Puts a partition into a group unless it is in one.
  private mutating func assign(_ partition: Int, to group: Int) {
    if assigned.insert(partition).inserted { groups[group].append(partition) }
  }

  /// Gives each empty group the next partition that is in none.
  private mutating func fillEmptyGroups(_ candidates: [Int]) {
    var next = 0
    for group in groups.indices {
      while groups[group].isEmpty, next < candidates.count {
        assign(candidates[next], to: group)
        next += 1
      }
    }
  }

  /// The group for a partition: the least of two at random, or the least that prefers the machine if it is not much larger.
  private mutating func pickGroup(prefers: Bool, _ slack: Int) -> Int {
    let bound = Int32(truncatingIfNeeded: groups.count)
    let first = Int(random.nextInt(bound))
    let second = Int(random.nextInt(bound))
    let drawn: Int = groups[first].count < groups[second].count ? first : second
    guard prefers, var best: Int = placed.first else { return drawn }
    for group: Int in placed where groups[group].count < groups[best].count { best = group }
    return groups[drawn].count + slack <= groups[best].count ? drawn : best
  }
}

extension RDD {
  /// `true` iff Spark would name a place where a partition had best be computed: it is kept or shuffled already, or something
  /// that it needs is (`DAGScheduler.getPreferredLocs`).
  func hasPreferredPlace(_ partition: Int) -> Bool {
    var open: [(rdd: RDD, partition: Int)] = [(self, partition)]
    var seen: Set<String> = []
    while let (rdd, partition) = open.popLast() {
      guard seen.insert("\(rdd.id.number)/\(partition)").inserted else { continue }
      if rdd.level.isKept, rdd.engine.blocks.blocks(of: rdd.id)[partition] != nil { return true }
      if rdd.checkpointed == nil, let shuffled = rdd.computation as? ShuffledPartitions,
        rdd.engine.shuffles.blocks(of: shuffled.shuffle.id, for: partition).contains(where: { $0.count > 0 })
      {
        return true
      }
      open.append(contentsOf: rdd.narrowParents(of: partition).reversed())
    }
    return false
  }

  /// The partitions of parents that a partition needs without a shuffle.
  func narrowParents(of partition: Int) -> [(rdd: RDD, partition: Int)] {
    if let saved: RDD = checkpointed { return [(saved, partition)] }
    return computation.narrowParents(of: partition, in: self)
  }
}
