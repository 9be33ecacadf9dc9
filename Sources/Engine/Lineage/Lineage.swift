import Compute
import Events

/// Walks over the lineage.
package enum Lineage {
  /// Returns everything reachable from `roots`, each RDD once and after all that `next` names for it.
  ///
  /// Iterative, since programs that loop make lineages of thousands of RDDs.
  static func depthFirst(_ roots: [RDD], next: (RDD) -> [RDD]) -> [RDD] {
    var seen: Set<RDDID> = []
    var ordered: [RDD] = []
    var stack: [(rdd: RDD, isExpanded: Bool)] = roots.reversed().map { (rdd: $0, isExpanded: false) }
    while let (rdd, isExpanded) = stack.popLast() {
      if isExpanded {
        ordered.append(rdd)
        continue
      }
      guard seen.insert(rdd.id).inserted else { continue }
      stack.append((rdd: rdd, isExpanded: true))
      for parent: RDD in next(rdd).reversed() where !seen.contains(parent.id) { stack.append((rdd: parent, isExpanded: false)) }
    }
    return ordered
  }

  /// The RDDs that a stage ending in `rdd` computes, parents first and `rdd` last.
  static func stageMembers(of rdd: RDD) -> [RDD] {
    depthFirst([rdd]) { (rdd: RDD) -> [RDD] in
      rdd.dependencies.compactMap { (dependency: Dependency) -> RDD? in dependency.shuffle == nil ? dependency.rdd : nil }
    }
  }

  /// The shuffles that a stage ending in `rdd` reads, in the order in which a walk meets them.
  static func shufflesRead(by rdd: RDD) -> [ShuffleDependency] {
    var seen: Set<ShuffleID> = []
    var shuffles: [ShuffleDependency] = []
    for member: RDD in stageMembers(of: rdd) {
      for dependency: Dependency in member.dependencies {
        if let shuffle: ShuffleDependency = dependency.shuffle, seen.insert(shuffle.id).inserted { shuffles.append(shuffle) }
      }
    }
    return shuffles
  }

  /// Everything that `rdd` is computed from, parents first, `rdd` last, shuffles crossed.
  package static func ancestry(of rdd: RDD) -> [RDD] { depthFirst([rdd]) { (rdd: RDD) -> [RDD] in rdd.dependencies.map(\.rdd) } }
}
