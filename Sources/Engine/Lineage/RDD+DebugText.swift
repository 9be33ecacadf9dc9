import Compute
import Events
import Glibc

extension RDD {
  /// The lineage, one RDD a line, indented at shuffles (`RDD.toDebugString`).
  package func debugText(_ machine: Machine) throws(Thrown) -> String {
    var lines: [String] = []
    let level: StorageLevel = self.level
    let shown: String = level == .none ? "" : level.phrase
    var open: [DebugLine] = [.first(self)]
    while let line: DebugLine = open.popLast() {
      let rdd: RDD = line.rdd
      let own: [String] = rdd.debugSelf(shown)
      let prefix: String
      if line.isShuffle {
        let count = "(\(try rdd.partitionCount(machine)))"
        let offset: Int = (count.count - 1) / 2
        let base: String = line.isFirst ? "" : RDD.withoutLastBar(line.prefix)
        let bar: String = line.isFirst ? "" : line.isLast ? "  " : "| "
        let stem: String = String(repeating: " ", count: offset) + "|" + String(repeating: " ", count: count.count - offset)
        prefix = base + bar + stem
        lines.append((line.isFirst ? "" : base + "+-") + count + " " + (own.first ?? ""))
        for more: String in own.dropFirst() { lines.append(line.isFirst ? prefix + " " + more : prefix + more) }
      } else {
        prefix = line.prefix
        for text: String in own { lines.append(prefix + text) }
      }
      let dependencies: [Dependency] = rdd.dependencies
      for (index, dependency) in dependencies.enumerated().reversed() {
        let isLast: Bool = index == dependencies.count - 1
        open.append(
          DebugLine(rdd: dependency.rdd, prefix: prefix, isShuffle: dependency.shuffle != nil, isLast: isLast, isFirst: false))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// An RDD that is still to be shown.
  private struct DebugLine {
    let rdd: RDD
    let prefix: String
    let isShuffle: Bool
    let isLast: Bool
    let isFirst: Bool

    /// The RDD that is asked about.
    static func first(_ rdd: RDD) -> DebugLine {
      DebugLine(rdd: rdd, prefix: "", isShuffle: true, isLast: true, isFirst: true)
    }
  }

  /// The line of an RDD, and one about what is kept of it.
  private func debugSelf(_ level: String) -> [String] {
    let line: String = text + " [" + level + "]"
    guard self.level.isKept, let kept = engine.storage(of: self) else { return [line] }
    let memory: String = ByteText.text(kept.memorySize)
    let disk: String = ByteText.text(kept.diskSize)
    return [line, "    CachedPartitions: \(kept.partitions); MemorySize: \(memory); DiskSize: \(disk)"]
  }

  /// A prefix without the bar that it ends in.
  private static func withoutLastBar(_ prefix: String) -> String {
    var rest: Substring = prefix[...]
    while rest.last == " " { rest.removeLast() }
    guard rest.count < prefix.count, rest.last == "|" else { return prefix }
    return String(rest.dropLast())
  }
}

/// Amounts of memory as Spark prints them.
package enum ByteText {
  /// The units, smallest first.
  private static let units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]

  /// The text, as `224.0 B` or `1.5 MiB`: the largest unit of which there are at least two.
  package static func text(_ bytes: Int) -> String {
    var value = Double(bytes)
    var unit = 0
    while value >= 2048, unit < units.count - 1 {
      value /= 1024
      unit += 1
    }
    let tenths: Int = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10) " + units[unit]
  }
}
