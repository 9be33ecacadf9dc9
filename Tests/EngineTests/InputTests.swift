import Compute
import Glibc
import Testing

@testable import Engine

@Suite struct InputTests {
  /// Runs `body` with a folder of these files.
  private func withFiles(_ files: [String: [UInt8]], _ body: (String) throws -> Void) rethrows {
    let folder = "/tmp/rddsh-input-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    FileSystem.makeFolder(folder)
    defer { FileSystem.remove(folder) }
    for (name, bytes) in files {
      if let slash: String.Index = name.lastIndex(of: "/") { FileSystem.makeFolder(folder + "/" + name[..<slash]) }
      _ = FileSystem.write(bytes, to: folder + "/" + name)
    }
    try body(folder)
  }

  /// The lines of each partition.
  private func lines(_ path: String, _ wanted: Int, in folder: String) throws -> [String] {
    let rdd: RDD = try makeEngine(folder: folder).textFile(path, minPartitions: wanted, by: caller("textFile"))
    return try rdd.collectPartitions(by: caller("collect")).map { (part: Elements) -> String in
      part.map { $0.string?.text ?? "?" }.joined(separator: "|")
    }
  }

  @Test func `numbers are cut into five splits of twelve bytes`() throws {
    let text: String = (1...20).map { String($0) + "\n" }.joined()
    try withFiles(["numbers.txt": Array(text.utf8)]) { (folder: String) in
      try #expect(
        lines("numbers.txt", 4, in: folder) == ["1|2|3|4|5|6|7", "8|9|10|11|12", "13|14|15|16", "17|18|19|20", ""])
    }
  }

  @Test(arguments: 1...12)
  func `every line is read once however the file is cut`(_ wanted: Int) throws {
    let text = "a\nbb\r\n\r\nccc\rdd\n\nlast"
    try withFiles(["x.txt": Array(text.utf8)]) { (folder: String) in
      let parts: [String] = try lines("x.txt", wanted, in: folder)
      let all: [Substring] = parts.joined(separator: "|").split(separator: "|", omittingEmptySubsequences: true)
      #expect(all == ["a", "bb", "ccc", "dd", "last"])
    }
  }

  @Test func `patterns, lists, folders and hidden names are read as Hadoop does`() throws {
    let files: [String: [UInt8]] = ["d/a.txt": [65], "d/b.txt": [66], "d/_c.txt": [67], "d/.d": [68], "e.txt": [69]]
    try withFiles(files) { (folder: String) in
      try #expect(lines("d/*.txt", 1, in: folder) == ["A", "B"])
      try #expect(lines("d", 1, in: folder) == ["A", "B"])
      try #expect(lines("d/{a,b}.txt,e.txt", 1, in: folder) == ["A", "B", "E"])
      try #expect(lines("d/[b-z].txt", 1, in: folder) == ["B"])
      try #expect(lines("file:\(folder)/?.txt", 1, in: folder) == ["E"])
    }
  }

  @Test(arguments: [
    ("nope.txt", "Input path does not exist: file:/tmp/nope.txt"), ("no*pe", "Input Pattern file:/tmp/no*pe matches 0 files"),
  ])
  func `a path that leads nowhere is reported in Hadoop's words`(_ path: String, _ message: String) throws {
    let rdd: RDD = try makeEngine().textFile(path, minPartitions: 2, by: caller("textFile"))
    do throws(Thrown) {
      _ = try rdd.partitionCount(Machine())
      Issue.record("an exception was expected")
    } catch {
      #expect(error.exception?.descriptor.name == "org.apache.hadoop.mapred.InvalidInputException")
      #expect(error.exception?.message?.text == message)
    }
  }

  @Test func `malformed UTF-8 becomes as many replacement characters as in Java`() {
    let cases: [([UInt8], String)] = [
      ([0xFF, 65], "\u{FFFD}A"), ([0xE2, 0x82], "\u{FFFD}"), ([0xED, 0xA0, 0x80, 66], "\u{FFFD}B"),
      ([0xF0, 0x9F, 0x98, 0x80], "\u{1F600}"), ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"),
    ]
    for (bytes, text) in cases {
      #expect(bytes.withUnsafeBufferPointer { JavaUTF8.string($0) }.text == text)
    }
  }

  @Test func `what is saved can be read back, packed or not`() throws {
    try withFiles([:]) { (folder: String) in
      let engine: Engine = makeEngine(folder: folder)
      let rows: RDD = try engine.parallelize(numbers(10), slices: 3, by: caller("parallelize"))
      try rows.saveAsTextFile("out", by: caller("saveAsTextFile"))
      #expect(FileSystem.names(in: folder + "/out") == ["_SUCCESS", "part-00000", "part-00001", "part-00002"])
      try rows.saveAsTextFile("packed", .gzip, by: caller("saveAsTextFile"))
      try #expect(lines("out", 1, in: folder) == ["1|2|3", "4|5|6", "7|8|9|10"])
      try #expect(lines("packed", 9, in: folder) == ["1|2|3", "4|5|6", "7|8|9|10"])
      #expect(throws: Thrown.self) { try rows.saveAsTextFile("out", by: caller("saveAsTextFile")) }
    }
  }
}

@Suite struct ValueArchiveTests {
  @Test func `objects are read back as they were written`() throws {
    let engine: Engine = makeEngine(folder: "/tmp")
    let values: [Value] = [
      .int(-5), .long(1 << 40), .double(2.5), .boolean(true), .char(233), .null, .unit, Value("héllo"),
      .tuple(.int(1), Value("x")), SequenceObject.list([.int(1), .int(2)]), .object(RangeObject(from: 1, to: 4, isInclusive: true)),
    ]
    let path = "rddsh-objects-\(UInt32.random(in: 0...UInt32.max))"
    defer { FileSystem.remove("/tmp/" + path) }
    let rows: RDD = try engine.parallelize(Elements(values), slices: 1, by: caller("parallelize"))
    try rows.saveAsObjectFile(path, by: caller("saveAsObjectFile"))
    let read: RDD = try engine.objectFile(path, by: caller("objectFile"))
    let back: Elements = try read.collect(by: caller("collect"))
    #expect(shown(back) == shown(Elements(values)))
  }

  @Test(arguments: [[UInt8](), [7], [11, 255, 255, 255, 255, 255, 255, 255, 255], [200]])
  func `broken bytes are an exception, not a crash`(_ bytes: [UInt8]) {
    var reader = ValueArchive.Reader(bytes, Machine())
    #expect(throws: Thrown.self) { try reader.value() }
  }
}
