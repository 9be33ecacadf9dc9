import Compute
import Synchronization

/// The lines of files with their positions, as Hadoop's formats hand them out.
final class PositionedLines: Computation {
  /// Makes the row of a line from its position in the file and its text.
  typealias Maker = @Sendable (Int, StringObject, Machine) throws(Thrown) -> Value

  /// The name of Spark's class: `HadoopRDD` or `NewHadoopRDD`.
  let className: String
  private let lines: TextFiles
  private let make: Maker

  /// Describes input; nothing is looked at before the partitions are asked for.
  init(_ list: String, wanted: Int, className: String, make: @escaping Maker) {
    self.className = className
    self.make = make
    lines = TextFiles(list, wanted: wanted)
  }

  func partitionCount(of rdd: RDD, _ machine: Machine) throws(Thrown) -> Int { try lines.partitionCount(of: rdd, machine) }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    let splits: [FileSplit] = try lines.demandSplits(rdd, context.machine)
    guard splits.indices.contains(partition) else { return .empty }
    let split: FileSplit = splits[partition]
    context.counters.inputBytes += split.length
    var scan = LineScan(try PositionedLines.content(of: split, context.machine), split)
    return .rows(
      GeneratedRows { [make] () throws(Thrown) -> Value? in
        guard let line: Range<Int> = scan.next() else { return nil }
        context.counters.inputRecords += 1
        return try make(line.lowerBound, scan.text(of: line), context.machine)
      })
  }

  /// The bytes of the file that a split is of, unpacked.
  private static func content(of split: FileSplit, _ machine: Machine) throws(Thrown) -> [UInt8] {
    guard let bytes: [UInt8] = FileSystem.bytes(of: split.path) else {
      throw machine.raise("java.io.FileNotFoundException", "File file:\(split.path) does not exist")
    }
    return split.isCompressed ? try WholeFiles.unpacked(bytes, machine) : bytes
  }

  /// Finds the lines of a stretch: those that begin in it, or exactly at its end.
  private struct LineScan {
    private let bytes: [UInt8]
    private let end: Int
    private var position: Int

    /// Begins at a split.
    init(_ bytes: [UInt8], _ split: FileSplit) {
      self.bytes = bytes
      end = split.isCompressed ? bytes.count : split.start + split.length
      position = split.start
      if split.start > 0 { position = LineScan.line(from: split.start, bytes).next }
    }

    /// The next line's bytes, without its end.
    mutating func next() -> Range<Int>? {
      guard position <= end, position < bytes.count else { return nil }
      let line = LineScan.line(from: position, bytes)
      defer { position = line.next }
      return position..<line.end
    }

    /// The end of the line that begins at a position, and where the next one begins.
    private static func line(from start: Int, _ bytes: [UInt8]) -> (end: Int, next: Int) {
      guard let end: Int = bytes[start...].firstIndex(where: { $0 == 10 || $0 == 13 }) else { return (bytes.count, bytes.count) }
      let isPair: Bool = bytes[end] == 13 && end + 1 < bytes.count && bytes[end + 1] == 10
      return (end, end + (isPair ? 2 : 1))
    }

    /// The text of a line.
    func text(of line: Range<Int>) -> StringObject {
      bytes[line].withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) -> StringObject in JavaUTF8.string(buffer) }
    }
  }
}

extension Engine {
  /// An RDD of the lines of files with their positions (`hadoopFile`, `newAPIHadoopFile`).
  ///
  /// - Parameter make: Makes the row of a line from its position and its text.
  package func positionedLines(
    _ path: String, minPartitions: Int, isNew: Bool, by caller: Caller,
    make: @escaping @Sendable (Int, StringObject, Machine) throws(Thrown) -> Value
  ) throws(Thrown) -> RDD {
    try assertRunning(caller.machine)
    let lines = PositionedLines(path, wanted: minPartitions, className: isNew ? "NewHadoopRDD" : "HadoopRDD", make: make)
    return RDD(self, lines, dependencies: [], by: caller, name: path)
  }

  /// An RDD of the records of equal length in files (`binaryRecords`).
  package func binaryRecords(_ path: String, length: Int, by caller: Caller) throws(Thrown) -> RDD {
    try assertRunning(caller.machine)
    if length <= 0 { throw caller.machine.raise("java.lang.IllegalArgumentException", "record length must be a positive value") }
    let files: RDD = try wholeContents(path, by: caller)
    let step = NativeStep { (rows: RowIterator, _: Int, context: TaskContext) throws(Thrown) -> RowIterator in
      FlatMappedRows(rows) { (row: Value) throws(Thrown) -> RowIterator in
        let bytes: Elements = row.array?.shared() ?? .empty
        let records: [Value] = stride(from: 0, to: bytes.count - length + 1, by: length).map { (start: Int) -> Value in
          .object(ArrayObject(.byte, bytes.slice(start, start + length)))
        }
        return ElementRows(Elements(records))
      }
    }
    return try files.narrow(.native(step), by: caller)
  }

  /// An RDD of the bytes of files, as Arrays.
  private func wholeContents(_ path: String, by caller: Caller) throws(Thrown) -> RDD {
    let files = WholeFiles(path, wanted: defaultMinPartitions, row: .content)
    return RDD(self, files, dependencies: [], by: caller, name: path)
  }
}
