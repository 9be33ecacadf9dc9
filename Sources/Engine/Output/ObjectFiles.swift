import Compute
import Events
import Synchronization

extension RDD {
  /// Writes the rows as objects, a file for each partition (`saveAsObjectFile`, `saveAsSequenceFile`).
  ///
  /// - Parameter steps: How many RDDs Spark puts between the rows and the files.
  package func saveAsObjectFile(_ path: String, steps: Int = 2, by caller: Caller) throws(Thrown) {
    var rdd: RDD = self
    for _ in 0..<steps {
      rdd = RDD(engine, SamePartitions(), dependencies: [.oneToOne(rdd)], by: caller)
    }
    try rdd.save(to: path, by: caller) {
      (rows: RowIterator, path: String, context: TaskContext) throws(Thrown) -> Int in
      var bytes: [UInt8] = ObjectFiles.mark
      while let row: Value = try rows.next() {
        try ValueArchive.write(row, to: &bytes, context.machine)
        context.counters.outputRecords += 1
      }
      if !FileSystem.write(bytes, to: path) {
        throw context.machine.raise("java.io.IOException", path)
      }
      return bytes.count
    }
  }
}

extension Engine {
  /// An RDD of the objects in files that `saveAsObjectFile` wrote.
  package func objectFile(_ path: String, by caller: Caller) throws(Thrown) -> RDD {
    try assertRunning(caller.machine)
    let files = RDD(self, ObjectFiles(path), dependencies: [], by: caller, name: path)
    return RDD(self, SamePartitions(), dependencies: [.oneToOne(files)], by: caller)
  }
}

extension Engine {
  /// An RDD of the pairs in files that `saveAsSequenceFile` wrote.
  package func recordFile(_ path: String, by caller: Caller) throws(Thrown) -> RDD {
    try assertRunning(caller.machine)
    return RDD(self, ObjectFiles(path), dependencies: [], by: caller, name: path)
  }

  /// The absolute path of a file; empty if there is none.
  package func absolutePath(of path: String, _ machine: Machine) throws(Thrown) -> String {
    let target = try InputPath(path, workingFolder: hooks.workingFolder, machine)
    return FileSystem.entry(target.path) == nil ? "" : target.path
  }
}

/// The objects in files, a partition for each file.
final class ObjectFiles: Computation {
  private let list: String
  private let files = Mutex<[String]?>(nil)

  /// What a file of objects begins with.
  static let mark: [UInt8] = Array("rddsh objects 1\n".utf8)

  /// Describes input; nothing is looked at before the partitions are asked for.
  init(_ list: String) { self.list = list }

  var className: String { "HadoopRDD" }

  func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int {
    try demandFiles(rdd, machine).count
  }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown)
    -> PartitionStream
  {
    let paths: [String] = try demandFiles(rdd, context.machine)
    guard paths.indices.contains(partition) else { return .empty }
    guard let bytes: [UInt8] = FileSystem.bytes(of: paths[partition]) else {
      throw context.machine.raise(
        "java.io.FileNotFoundException", "File file:\(paths[partition]) does not exist")
    }
    if bytes.starts(with: Array("SEQ".utf8)) {
      throw context.machine.raise(
        "java.lang.UnsupportedOperationException",
        "file:\(paths[partition]) was written by Hadoop; only files that were written here can be read"
      )
    }
    guard bytes.starts(with: ObjectFiles.mark) else {
      throw context.machine.raise(
        "java.io.IOException", "file:\(paths[partition]) not a SequenceFile")
    }
    context.counters.inputBytes += bytes.count
    var reader = ValueArchive.Reader(
      Array(bytes.dropFirst(ObjectFiles.mark.count)), context.machine)
    return .rows(
      GeneratedRows { () throws(Thrown) -> Value? in
        if reader.isAtEnd { return nil }
        context.counters.inputRecords += 1
        return try reader.value()
      })
  }

  /// Returns the files, listed when they are first asked for.
  private func demandFiles(_ rdd: RDD, _ machine: Machine) throws(Thrown) -> [String] {
    if let known: [String] = files.withLock({ $0 }) { return known }
    let listing = FileListing(
      exceptionName: "org.apache.hadoop.mapred.InvalidInputException",
      workingFolder: rdd.engine.hooks.workingFolder)
    let found: [String] = try listing.files(list, machine).filter { $0.size > 0 }.map(\.path)
    files.withLock { $0 = found }
    return found
  }
}
