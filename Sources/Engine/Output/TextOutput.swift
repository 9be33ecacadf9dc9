import CZlib
import Compute
import Events
import Glibc

extension RDD {
  /// How lines are compressed.
  package enum TextCodec: Sendable {
    case none
    case gzip

    /// What the names of files end in.
    var suffix: String { self == .gzip ? ".gz" : "" }
  }

  /// Writes the texts of the rows as lines, a file for each partition (`RDD.saveAsTextFile`).
  ///
  /// Files appear in the folder when all tasks are done: until then they are below `_temporary`, as with Hadoop's committer.
  package func saveAsTextFile(_ path: String, _ codec: TextCodec = .none, by caller: Caller) throws(Thrown) {
    let lines: RDD = try narrow(.native(RDD.lineStep), by: caller)
    try lines.saveLines(path, codec, by: caller) { (row: Value, context: TaskContext) throws(Thrown) -> StringObject? in
      try context.machine.text(of: row)
    }
  }

  /// Writes a line for each row, a file for each partition.
  ///
  /// - Parameters:
  ///   - prefix: What the names of files begin with: `part-`, or `part-r-` for Hadoop's newer formats.
  ///   - line: Makes the line of a row; nil for a row that has none.
  package func saveLines(
    _ path: String, _ codec: TextCodec = .none, prefix: String = "part-", by caller: Caller,
    _ line: @escaping @Sendable (Value, TaskContext) throws(Thrown) -> StringObject?
  ) throws(Thrown) {
    try save(to: path, prefix: prefix, suffix: codec.suffix, by: caller) {
      (rows: RowIterator, path: String, context: TaskContext) throws(Thrown) -> Int in
      let file = try OutputFile(path, codec, context.machine)
      while let row: Value = try rows.next() {
        guard let text: StringObject = try line(row, context) else { continue }
        try file.writeLine(text)
        context.counters.outputRecords += 1
      }
      return try file.finish()
    }
  }

  /// Writes a file for each partition into a folder that the job makes.
  ///
  /// - Parameter write: Writes rows to a path and answers the size of the file.
  func save(
    to path: String, prefix: String = "part-", suffix: String = "", by caller: Caller,
    _ write: @escaping @Sendable (RowIterator, String, TaskContext) throws(Thrown) -> Int
  ) throws(Thrown) {
    let machine: Machine = caller.machine
    let target = try InputPath(path, workingFolder: engine.hooks.workingFolder, machine)
    if FileSystem.entry(target.path) != nil {
      throw machine.raise(
        "org.apache.hadoop.mapred.FileAlreadyExistsException", "Output directory " + target.shown + " already exists")
    }
    let committer = OutputCommitter(folder: target.path, prefix: prefix, suffix: suffix)
    guard committer.begin() else {
      throw machine.raise(
        "java.io.IOException", "Mkdirs failed to create " + target.shown + " (exists=false, cwd=file:\(engine.hooks.workingFolder))"
      )
    }
    let writing = Caller(
      machine: machine, callSite: OperationSite(short: "runJob at SparkHadoopWriter.scala:85"), scope: caller.scope,
      properties: caller.properties)
    do throws(Thrown) {
      let _: [Bool] = try engine.runJob(self, by: writing) {
        (context: TaskContext, stream: PartitionStream) throws(Thrown) -> Bool in
        try committer.write(stream.rows, context, write)
        return true
      }
    } catch {
      committer.abort()
      if let cause: Instance = error.exception, cause.descriptor.name == "org.apache.spark.SparkException" {
        throw machine.raise("org.apache.spark.SparkException", "Job aborted.", cause: cause)
      }
      throw error
    }
    committer.commit()
  }

  /// Makes the text of each row.
  private static let lineStep = NativeStep { (rows: RowIterator, _: Int, context: TaskContext) throws(Thrown) -> RowIterator in
    MappedRows(rows) { (row: Value) throws(Thrown) -> Value in
      if row.isNull {
        throw context.machine.raise(
          "java.lang.IllegalArgumentException", "requirement failed: text files do not allow null rows")
      }
      return .object(try context.machine.text(of: row))
    }
  }
}

/// Puts the files of a job where they belong once all of them are written.
struct OutputCommitter: Sendable {
  /// The folder that the job makes.
  let folder: String
  /// What the names of files begin with.
  let prefix: String
  /// What the names of files end in.
  let suffix: String

  /// Where files are until the job is done.
  private var temporary: String { folder + "/_temporary/0" }

  /// Makes the folder; false if that is not possible.
  func begin() -> Bool { FileSystem.makeFolder(temporary) }

  /// Moves all files to their places.
  func commit() {
    for name: String in FileSystem.names(in: temporary) ?? [] where name.hasPrefix("part-") {
      rename(temporary + "/" + name, folder + "/" + name)
    }
    FileSystem.remove(folder + "/_temporary")
    _ = FileSystem.write([], to: folder + "/_SUCCESS")
  }

  /// Removes what tasks have written.
  func abort() { FileSystem.remove(folder + "/_temporary") }

  /// The name of a partition's file.
  private func name(of partition: Int) -> String {
    let digits = String(partition)
    return prefix + String(repeating: "0", count: max(0, 5 - digits.count)) + digits + suffix
  }

  /// Writes a partition's file.
  func write(
    _ rows: RowIterator, _ context: TaskContext, _ write: (RowIterator, String, TaskContext) throws(Thrown) -> Int
  ) throws(Thrown) {
    let attempt: String = temporary + "/_attempt_\(context.taskID)"
    context.counters.outputBytes += try write(rows, attempt, context)
    if context.cancellation.isCancelled { throw .cancelled }
    rename(attempt, temporary + "/" + name(of: context.partition))
  }
}

/// A file that lines are written to.
private final class OutputFile {
  private let machine: Machine
  private let descriptor: Int32
  private var stream = z_stream()
  private let isCompressed: Bool
  private var buffer: [UInt8] = []
  private var written = 0

  /// How many bytes are collected before they are written.
  private static let blockSize = 1 << 18

  /// Makes a file.
  init(_ path: String, _ codec: RDD.TextCodec, _ machine: Machine) throws(Thrown) {
    self.machine = machine
    isCompressed = codec == .gzip
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if isCompressed { rddsh_deflate_init_gzip(&stream) }
    if descriptor < 0 { throw machine.raise("java.io.IOException", path + ": " + String(cString: strerror(errno))) }
  }

  deinit {
    if isCompressed { deflateEnd(&stream) }
    if descriptor >= 0 { close(descriptor) }
  }

  /// Appends a line.
  func writeLine(_ line: StringObject) throws(Thrown) {
    line.withBytes { (bytes: UnsafeBufferPointer<UInt8>) in buffer.append(contentsOf: bytes) }
    buffer.append(10)
    if buffer.count >= OutputFile.blockSize { try flush(isLast: false) }
  }

  /// Writes what is left and answers the size of the file.
  func finish() throws(Thrown) -> Int {
    try flush(isLast: true)
    return written
  }

  /// Writes what was collected.
  private func flush(isLast: Bool) throws(Thrown) {
    let bytes: [UInt8] = isCompressed ? packed(isLast: isLast) : buffer
    buffer.removeAll(keepingCapacity: true)
    written += bytes.count
    if !FileSystem.write(bytes[...], to: descriptor) {
      throw machine.raise("java.io.IOException", String(cString: strerror(errno)))
    }
  }

  /// Packs what was collected.
  private func packed(isLast: Bool) -> [UInt8] {
    var output: [UInt8] = []
    var room: [UInt8] = Array(repeating: 0, count: 1 << 16)
    buffer.withUnsafeMutableBufferPointer { (input: inout UnsafeMutableBufferPointer<UInt8>) in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      var isFull = true
      while isFull {
        let made: Int = room.withUnsafeMutableBufferPointer { (target: inout UnsafeMutableBufferPointer<UInt8>) -> Int in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH)
          return target.count - Int(stream.avail_out)
        }
        output.append(contentsOf: room[..<made])
        isFull = made == room.count
      }
    }
    return output
  }
}
