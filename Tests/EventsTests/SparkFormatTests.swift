import Testing

@testable import Events

@Suite struct SparkFormatTests {
  @Test func `the name of an event comes first, without blanks`() {
    let lines: [JSON] = SparkFormat.lines(.applicationEnd(time: 12.7), blockUpdates: false)
    #expect(lines.map(\.text) == [#"{"Event":"SparkListenerApplicationEnd","Timestamp":12}"#])
  }

  @Test func `texts are quoted`() {
    #expect(JSON.string("a\"b\\c\n\u{1}é").text == #""a\"b\\c\n\u0001é""#)
  }

  @Test func `block updates are left out unless asked for`() {
    let event = Event.blockUpdated(BlockID(rdd: RDDID(3), partition: 1), .memoryOnly, memorySize: 5, diskSize: 0)
    #expect(SparkFormat.lines(event, blockUpdates: false).isEmpty)
    #expect(SparkFormat.lines(event, blockUpdates: true)[0].text.contains(#""Block ID":"rdd_3_1""#))
  }
}

@Suite struct StorageLevelTests {
  @Test func `levels are worded as Spark words them`() {
    #expect(StorageLevel.none.text == "StorageLevel(1 replicas)")
    #expect(StorageLevel.memoryOnly.text == "StorageLevel(memory, deserialized, 1 replicas)")
    #expect(StorageLevel.memoryAndDisk.phrase == "Disk Memory Deserialized 1x Replicated")
  }
}
