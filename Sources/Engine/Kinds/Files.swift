import Compute
import Synchronization

/// The lines of files, cut into splits as Hadoop's TextInputFormat does.
final class TextFiles: Computation {
  /// The paths and patterns, separated by commas.
  let list: String
  /// The number of splits asked for.
  let wanted: Int
  /// The splits, once they were asked for.
  private let splits = Mutex<[FileSplit]?>(nil)

  /// Describes input; nothing is looked at before the partitions are asked for.
  init(_ list: String, wanted: Int) {
    self.list = list
    self.wanted = wanted
  }

  var className: String { "HadoopRDD" }

  func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int { try demandSplits(rdd, machine).count }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    let splits: [FileSplit] = try demandSplits(rdd, context.machine)
    guard splits.indices.contains(partition) else { return .empty }
    let split: FileSplit = splits[partition]
    let bytes: any ByteSource = try FileBytes.source(of: split, context.machine)
    context.counters.inputBytes += split.length
    let end: Int = split.isCompressed ? Int.max : split.start + split.length
    return .batches(LineBatches(bytes, start: split.start, end: end, context))
  }

  /// Returns the splits, made when they are first asked for.
  func demandSplits(_ rdd: RDD, _ machine: Machine) throws(Thrown) -> [FileSplit] {
    if let known: [FileSplit] = splits.withLock({ $0 }) { return known }
    let listing = FileListing(
      exceptionName: "org.apache.hadoop.mapred.InvalidInputException", workingFolder: rdd.engine.hooks.workingFolder)
    let files: [FileSystem.Entry] = try listing.files(list, machine)
    for file: FileSystem.Entry in files { try FileSplit.checkReadable(file.path, machine) }
    let made: [FileSplit] = FileSplit.splits(of: files.map { (path: $0.path, size: $0.size) }, wanted: wanted)
    splits.withLock { $0 = made }
    return made
  }
}

/// Whole files, several to a partition, as CombineFileInputFormat groups them.
final class WholeFiles: Computation {
  /// What a row is.
  enum Row: Sendable {
    /// The path and the content as a String.
    case text
    /// What the program sees as a file's content, made of path and bytes.
    case bytes(@Sendable (String, Elements) -> Value)
    /// The content alone, as an Array of bytes.
    case content
  }

  let list: String
  let wanted: Int
  let row: Row
  private let groups = Mutex<[[FileSplit]]?>(nil)

  /// Describes input; nothing is looked at before the partitions are asked for.
  init(_ list: String, wanted: Int, row: Row) {
    self.list = list
    self.wanted = wanted
    self.row = row
  }

  var className: String {
    switch row {
    case .text: "WholeTextFileRDD"
    case .bytes: "BinaryFileRDD"
    case .content: "NewHadoopRDD"
    }
  }

  /// What BinaryFileRDD adds to each file's size.
  private static let openCost = 4 << 20
  /// The most that BinaryFileRDD puts into a partition.
  private static let largestSplit = 128 << 20

  func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int { try demandGroups(rdd, machine).count }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    let groups: [[FileSplit]] = try demandGroups(rdd, context.machine)
    guard groups.indices.contains(partition) else { return .empty }
    var next = 0
    return .rows(
      GeneratedRows { [row] () throws(Thrown) -> Value? in
        guard next < groups[partition].count else { return nil }
        defer { next += 1 }
        return try WholeFiles.read(groups[partition][next].path, as: row, context)
      })
  }

  /// Makes the row of a file.
  private static func read(_ path: String, as row: Row, _ context: TaskContext) throws(Thrown) -> Value {
    guard var bytes: [UInt8] = FileSystem.bytes(of: path) else {
      throw context.machine.raise("java.io.FileNotFoundException", "File file:\(path) does not exist")
    }
    context.counters.inputBytes += bytes.count
    context.counters.inputRecords += 1
    switch row {
    case .text:
      if FileSplit.isCompressed(path) { bytes = try unpacked(bytes, context.machine) }
      let text: StringObject = bytes.withUnsafeBufferPointer { JavaUTF8.string($0) }
      return .tuple(Value("file:" + path), .object(text))
    case .bytes(let make): return .tuple(Value("file:" + path), make("file:" + path, elements(of: bytes)))
    case .content: return .object(ArrayObject(.byte, elements(of: bytes)))
    }
  }

  /// Bytes as the program sees them.
  private static func elements(of bytes: [UInt8]) -> Elements {
    var builder = ElementsBuilder(expected: bytes.count, kind: .byte)
    for byte: UInt8 in bytes { builder.append(.byte(Int8(bitPattern: byte))) }
    return builder.finish()
  }

  /// Unpacks a compressed file.
  static func unpacked(_ bytes: [UInt8], _ machine: Machine) throws(Thrown) -> [UInt8] {
    var input: [UInt8] = bytes
    var output: [UInt8] = []
    let decoder = GzipDecoder()
    let isGood: Bool = input.withUnsafeMutableBufferPointer { (buffer: inout UnsafeMutableBufferPointer<UInt8>) -> Bool in
      do throws(GzipDecoder.Problem) { try decoder.decode(buffer, to: &output) } catch { return false }
      return true
    }
    if !isGood { throw machine.raise("java.io.IOException", "not a gzip file") }
    return output
  }

  /// Returns the groups, made when they are first asked for.
  private func demandGroups(_ rdd: RDD, _ machine: Machine) throws(Thrown) -> [[FileSplit]] {
    if let known: [[FileSplit]] = groups.withLock({ $0 }) { return known }
    let listing = FileListing(
      exceptionName: "org.apache.hadoop.mapreduce.lib.input.InvalidInputException",
      workingFolder: rdd.engine.hooks.workingFolder)
    let files: [FileSystem.Entry] = try listing.files(list, machine)
    let total: Int = files.reduce(0) { $0 + $1.size }
    let maximum: Int
    if case .text = row {
      maximum = (total + max(1, wanted) - 1) / max(1, wanted)
    } else {
      let cores: Int = max(rdd.engine.defaultParallelism, wanted)
      let share: Int = (total + files.count * WholeFiles.openCost) / max(1, cores)
      maximum = min(WholeFiles.largestSplit, max(WholeFiles.openCost, share))
    }
    let made: [[FileSplit]] = FileSplit.groups(of: files.map { (path: $0.path, size: $0.size) }, maximum: maximum)
    groups.withLock { $0 = made }
    return made
  }
}
