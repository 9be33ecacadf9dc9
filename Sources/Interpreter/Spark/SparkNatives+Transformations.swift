import Compute
import Engine
import Library

/// Transformations of RDDs.
extension SparkNatives {
  /// Returns the transformation of a name.
  func transformation(_ member: String) -> Body? {
    switch member {
    case "map":
      return { (m, a) throws(Thrown) in try narrow("map", try a.rdd(0, m), .map(a[1]), a.tag(2), m)
      }
    case "flatMap":
      return { (m, a) throws(Thrown) in
        try narrow("flatMap", try a.rdd(0, m), .flatMap(a[1]), a.tag(2), m)
      }
    case "filter":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.rdd(0, m)
        return try narrow("filter", source, .filter(a[1]), source.element, preserves: true, m)
      }
    case "mapPartitions":
      return { (m, a) throws(Thrown) in
        try narrow(
          "mapPartitions", try a.rdd(0, m), .mapPartitions(a[1]), a.tag(3), preserves: a.boolean(2),
          m)
      }
    case "mapPartitionsWithIndex":
      return { (m, a) throws(Thrown) in
        try narrow(
          "mapPartitionsWithIndex", try a.rdd(0, m), .mapPartitionsWithIndex(a[1]), a.tag(3),
          preserves: a.boolean(2), m)
      }
    case "glom":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.rdd(0, m)
        return try narrow("glom", source, .glom(source.element), .array(source.element), m)
      }
    case "coalesce": return coalesce
    case "sample":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.rdd(0, m)
        return try source.rdd.sample(
          withReplacement: a.boolean(1), fraction: a.double(2), seed: a.long(3),
          by: try caller(m, "sample")
        ).value(source.element)
      }
    case "randomSampleWithRange":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.rdd(0, m)
        return try source.rdd.sampleCell(
          a.double(1), a.double(2), seed: a.long(3), by: try caller(m, "randomSplit")
        ).value(
          source.element)
      }
    case "cartesian":
      return { (m, a) throws(Thrown) in
        let (left, right): (RDDBody, RDDBody) = (try a.rdd(0, m), try a.rdd(1, m))
        return try left.rdd.cartesian(right.rdd, by: try caller(m, "cartesian")).value(
          SparkNatives.pair(left.element, right.element))
      }
    case "zip":
      return { (m, a) throws(Thrown) in
        let (left, right): (RDDBody, RDDBody) = (try a.rdd(0, m), try a.rdd(1, m))
        return try left.rdd.zip(right.rdd, by: try caller(m, "zip")).value(
          SparkNatives.pair(left.element, right.element))
      }
    case "zipPartitions:2":
      return { (m, a) throws(Thrown) in
        try zipPartitions([try a.rdd(1, m)], a[3], a.boolean(2), a.tag(5), m, a)
      }
    case "zipPartitions:3":
      return { (m, a) throws(Thrown) in
        try zipPartitions([try a.rdd(1, m), try a.rdd(2, m)], a[4], a.boolean(3), a.tag(7), m, a)
      }
    case "zipPartitions:4":
      return { (m, a) throws(Thrown) in
        try zipPartitions(
          [try a.rdd(1, m), try a.rdd(2, m), try a.rdd(3, m)], a[5], a.boolean(4), a.tag(9), m, a)
      }
    case "zipWithIndex":
      return { (m, a) throws(Thrown) in
        let source: RDDBody = try a.rdd(0, m)
        return try source.rdd.zipWithIndex(by: try caller(m, "zipWithIndex")).value(
          SparkNatives.pair(source.element, .long))
      }
    case "pipe:command":
      return { (m, a) throws(Thrown) in
        let words: [String] = try a.string(1, m).text.split(whereSeparator: {
          $0 == " " || $0 == "\t" || $0 == "\n"
        }).map(
          String.init)
        return try pipe(words, [:], m, a)
      }
    case "pipe:environment":
      return { (m, a) throws(Thrown) in
        let words: [String] = try a.string(1, m).text.split(whereSeparator: {
          $0 == " " || $0 == "\t" || $0 == "\n"
        }).map(
          String.init)
        return try pipe(words, try SparkNatives.texts(ofMap: a[2], m), m, a)
      }
    case "pipe:words":
      return { (m, a) throws(Thrown) in
        let words: [String] = try SparkNatives.elements(a[1], m).map { (v: Value) -> String in
          v.string?.text ?? ""
        }
        return try pipe(words, try SparkNatives.texts(ofMap: a[2], m), m, a)
      }
    default: return nil
    }
  }

  /// `coalesce(numPartitions, shuffle, partitionCoalescer)(ord)`
  private func coalesce(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let source: RDDBody = try arguments.rdd(0, machine)
    let count = Int(arguments.int(1))
    if Options.content(of: arguments[3]) != nil {
      throw machine.raise(
        "java.lang.UnsupportedOperationException",
        "coalesce with a PartitionCoalescer of one's own is not supported here")
    }
    let caller: Caller = try caller(machine, "coalesce")
    let made: RDD =
      arguments.boolean(2)
      ? try source.rdd.repartition(count, by: caller) : try source.rdd.coalesce(count, by: caller)
    return made.value(source.element)
  }

  /// Zips partitions by a function.
  private func zipPartitions(
    _ others: [RDDBody], _ function: Value, _ preserves: Bool, _ element: Layout,
    _ machine: Machine, _ arguments: Arguments
  ) throws(Thrown) -> Value {
    let source: RDDBody = try arguments.rdd(0, machine)
    return try source.rdd.zipPartitions(
      others.map(\.rdd), function, preservesPartitioning: preserves,
      by: try caller(machine, "zipPartitions", function)
    ).value(element)
  }

  /// Pipes through a command.
  private func pipe(
    _ words: [String], _ environment: [String: String], _ machine: Machine, _ arguments: Arguments
  ) throws(Thrown)
    -> Value
  {
    try arguments.rdd(0, machine).rdd.pipe(
      words, environment: environment, by: try caller(machine, "pipe")
    ).value(.string)
  }

  /// The elements of any collection.
  static func elements(_ value: Value, _ machine: Machine) throws(Thrown) -> Elements {
    if let array = value.array { return array.shared() }
    if let range = value.range { return range.elements }
    if let object = value.object, let elements = try object.sequenceElements(machine) {
      return elements
    }
    let list: Value = try machine.invoke(Selector("toList", 0), value)
    return list.sequence?.elements ?? .empty
  }

  /// The entries of a map of strings.
  static func texts(ofMap value: Value, _ machine: Machine) throws(Thrown) -> [String: String] {
    var entries: [String: String] = [:]
    for entry: Value in try elements(try machine.invoke(Selector("toList", 0), value), machine) {
      guard let pair = entry.tuple else { continue }
      entries[try machine.text(of: pair[0]).text] = try machine.text(of: pair[1]).text
    }
    return entries
  }
}
