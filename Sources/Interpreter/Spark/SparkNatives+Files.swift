import Compute
import Engine
import Library

/// RDDs of files, and files of RDDs.
extension SparkNatives {
  /// Returns the member of SparkContext of a name that reads files.
  func source(_ member: String) -> Body? {
    switch member {
    case "textFile":
      return { (m, a) throws(Thrown) in
        try input(m).textFile(try a.string(1, m).text, minPartitions: Int(a.int(2)), by: try caller(m, "textFile")).value(.string)
      }
    case "wholeTextFiles":
      return { (m, a) throws(Thrown) in
        try input(m).wholeTextFiles(try a.string(1, m).text, minPartitions: Int(a.int(2)), by: try caller(m, "wholeTextFiles"))
          .value(.tuple([.string, .string]))
      }
    case "binaryFiles": return binaryFiles
    case "binaryRecords":
      return { (m, a) throws(Thrown) in
        try input(m).binaryRecords(try a.string(1, m).text, length: Int(a.int(2)), by: try caller(m, "binaryRecords")).value(
          .array(.byte))
      }
    case "objectFile":
      return { (m, a) throws(Thrown) in
        try input(m).objectFile(try a.string(1, m).text, by: try caller(m, "objectFile")).value(a.tag(3))
      }
    case "writables":
      return { (m, a) throws(Thrown) in
        try input(m).recordFile(try a.string(1, m).text, by: try caller(m, "sequenceFile")).value(.tuple([.any, .any]))
      }
    case "hadoopLines": return hadoopLines
    case "addFile":
      return { (m, a) throws(Thrown) in
        try addFile(try a.string(1, m).text, m)
        return .unit
      }
    case "listFiles":
      return { (m, a) throws(Thrown) in
        SequenceObject.list(runtime.files.map { (file: (name: String, path: String)) -> Value in Value("file:" + file.path) })
      }
    default: return nil
    }
  }

  /// The engine, for one more input; Spark broadcasts the settings of each.
  private func input(_ machine: Machine) throws(Thrown) -> Engine {
    let engine: Engine = try runtime.running(machine)
    _ = engine.nextBroadcast()
    return engine
  }

  /// `binaryFiles(path, minPartitions)`
  private func binaryFiles(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    guard let descriptor = machine.host.classDescriptor(named: "org.apache.spark.input.PortableDataStream") else { return .null }
    let path: String = try arguments.string(1, machine).text
    let wanted = Int(arguments.int(2))
    let caller: Caller = try caller(machine, "binaryFiles")
    let made: RDD = try input(machine).binaryFiles(path, minPartitions: wanted, by: caller) {
      (path: String, bytes: Elements) -> Value in
      .object(Instance(descriptor, [Value(path), .object(ArrayObject(.byte, bytes))]))
    }
    return made.value(.tuple([.string, .any]))
  }

  /// `hadoopLines(path, minPartitions, format)`: the lines of files as pairs of Hadoop's values, by the name of the format.
  private func hadoopLines(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let path: String = try arguments.string(1, machine).text
    let wanted = Int(arguments.int(2))
    let format: String = try arguments.string(3, machine).text
    let isNew: Bool = format.hasPrefix("org.apache.hadoop.mapreduce.")
    let isKeyed: Bool = format.hasSuffix(".KeyValueTextInputFormat")
    guard isKeyed || format.hasSuffix(".TextInputFormat"),
      let number = machine.host.classDescriptor(named: "org.apache.hadoop.io.LongWritable"),
      let text = machine.host.classDescriptor(named: "org.apache.hadoop.io.Text")
    else { throw machine.raise("java.lang.UnsupportedOperationException", "the input format \(format) is not supported here") }
    let caller: Caller = try caller(machine, isNew ? "newAPIHadoopFile" : "hadoopFile")
    let made: RDD = try input(machine).positionedLines(path, minPartitions: wanted, isNew: isNew, by: caller) {
      (position: Int, line: StringObject, machine: Machine) throws(Thrown) -> Value in
      if !isKeyed { return .tuple(.object(Instance(number, [.long(Int64(position))])), .object(Instance(text, [.object(line)]))) }
      let parts: [Substring] = line.text.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      let texts: [Value] = parts.map { (part: Substring) -> Value in .object(Instance(text, [Value(String(part))])) }
      return .tuple(texts.first ?? .null, texts.count > 1 ? texts[1] : .object(Instance(text, [Value("")])))
    }
    return made.value(.tuple([.any, .any]))
  }

  /// Remembers a file for the tasks.
  private func addFile(_ written: String, _ machine: Machine) throws(Thrown) {
    let path: String = try runtime.running(machine).absolutePath(of: written, machine)
    guard path != "" else { throw machine.raise("java.io.FileNotFoundException", "File file:\(absolute(written)) does not exist") }
    let name: String = path.split(separator: "/").last.map(String.init) ?? path
    runtime.files = runtime.files.filter { (file: (name: String, path: String)) -> Bool in file.name != name } + [(name, path)]
  }

  /// A path from the root.
  private func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : runtime.configuration.workingFolder + "/" + path }

  /// The place of an added file.
  func file(named name: String) -> String {
    runtime.files.first { (file: (name: String, path: String)) -> Bool in file.name == name }?.path
      ?? runtime.configuration.workingFolder + (name.isEmpty ? "" : "/" + name)
  }

  /// Returns the member of RDD of a name that writes files.
  func saving(_ member: String) -> Body? {
    switch member {
    case "saveAsTextFile":
      return { (m, a) throws(Thrown) in
        try a.rdd(0, m).rdd.saveAsTextFile(try a.string(1, m).text, by: try caller(m, "saveAsTextFile"))
        return .unit
      }
    case "saveAsTextFile:codec":
      return { (m, a) throws(Thrown) in
        let codec: RDD.TextCodec = try SparkNatives.codec(try m.invoke(Selector("getName", 0), a[2]), m)
        try a.rdd(0, m).rdd.saveAsTextFile(try a.string(1, m).text, codec, by: try caller(m, "saveAsTextFile"))
        return .unit
      }
    case "saveAsObjectFile":
      return { (m, a) throws(Thrown) in
        try a.rdd(0, m).rdd.saveAsObjectFile(try a.string(1, m).text, by: try caller(m, "saveAsObjectFile"))
        return .unit
      }
    case "saveWritables":
      return { (m, a) throws(Thrown) in
        try a.rdd(0, m).rdd.saveAsObjectFile(try a.string(1, m).text, steps: 0, by: try caller(m, "saveAsSequenceFile"))
        return .unit
      }
    case "saveLines": return saveLines
    default: return nil
    }
  }

  /// `saveLines(path, format, codec)`: pairs as lines of key, tab and value, by the names of Hadoop's format and codec.
  private func saveLines(_ machine: Machine, _ arguments: Arguments) throws(Thrown) -> Value {
    let source: RDDBody = try arguments.rdd(0, machine)
    let format: String = try arguments.string(2, machine).text
    guard format.hasSuffix(".TextOutputFormat") else {
      throw machine.raise("java.lang.UnsupportedOperationException", "the output format \(format) is not supported here")
    }
    let isNew: Bool = format.hasPrefix("org.apache.hadoop.mapreduce.")
    let codec: RDD.TextCodec = try SparkNatives.codec(arguments[3], machine)
    let caller: Caller = try caller(machine, isNew ? "saveAsNewAPIHadoopFile" : "saveAsHadoopFile")
    try source.rdd.saveLines(try arguments.string(1, machine).text, codec, prefix: isNew ? "part-r-" : "part-", by: caller) {
      (row: Value, context: TaskContext) throws(Thrown) -> StringObject? in
      let pair = try Pair(row, context.machine)
      let parts: [Value] = [pair.key, pair.value].filter { (part: Value) -> Bool in
        !part.isNull && part.object?.descriptor.name != "org.apache.hadoop.io.NullWritable"
      }
      if parts.isEmpty { return nil }
      var bytes: [UInt8] = []
      for (index, part): (Int, Value) in parts.enumerated() {
        if index > 0 { bytes.append(9) }
        try context.machine.text(of: part).withBytes { (text: UnsafeBufferPointer<UInt8>) in bytes.append(contentsOf: text) }
      }
      return StringObject(bytes)
    }
    return .unit
  }

  /// The way to compress of a codec's class name; null is none.
  private static func codec(_ name: Value, _ machine: Machine) throws(Thrown) -> RDD.TextCodec {
    guard let text: String = name.string?.text else { return .none }
    if text == "org.apache.hadoop.io.compress.GzipCodec" { return .gzip }
    throw machine.raise("java.lang.UnsupportedOperationException", "the codec \(text) is not supported here")
  }
}
