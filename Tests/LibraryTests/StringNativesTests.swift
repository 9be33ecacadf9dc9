import Compute
import Library
import Testing

@Suite struct StringNativesTests {
  /// Calls natives.
  private let calling = Calling()

  @Test func `indices outside have Java's messages`() {
    #expect(calling.text("String.substring", Value("abc"), .int(5)) == "StringIndexOutOfBoundsException: begin 5, end 3, length 3")
    #expect(
      calling.text("String.charAt", Value("abc"), .int(10)) == "StringIndexOutOfBoundsException: String index out of range: 10")
    #expect(
      calling.text("StringOps.updated", Value("abc"), .int(5), .char(65)) == "StringIndexOutOfBoundsException: index 5, length 3")
    #expect(calling.text("StringOps.head", Value("")) == "NoSuchElementException: head of empty String")
  }

  @Test func `numbers are read as Java reads them`() {
    #expect(calling.text("StringOps.toInt", Value("+5")) == "5")
    #expect(calling.text("StringOps.toInt", Value(" 1")) == "NumberFormatException: For input string: \" 1\"")
    #expect(calling.text("StringOps.toByte", Value("300")) == "NumberFormatException: Value out of range. Value:\"300\" Radix:10")
    #expect(calling.text("StringOps.toInt", .null) == "NumberFormatException: Cannot parse null string")
    #expect(calling.text("StringOps.toDouble", Value("")) == "NumberFormatException: empty String")
    #expect(calling.text("StringOps.toBoolean", Value("maybe")) == "IllegalArgumentException: For input string: \"maybe\"")
    #expect(
      calling.text("Integer$.parse", Value("zz"), .int(16)) == "NumberFormatException: For input string: \"zz\" under radix 16")
  }

  @Test func `letter case is Unicode's`() {
    #expect(calling.text("String.toUpperCase", Value("straße")) == "STRASSE")
    #expect(calling.text("String.toLowerCase", Value("ΟΔΟΣ ÀÉ")) == "οδος àé")
    #expect(calling.text("StringOps.capitalize", Value("élan")) == "Élan")
    #expect(calling.text("String.equalsIgnoreCase", Value("STRASSE"), Value("strasse")) == "true")
  }

  @Test func `searching counts UTF-16 units`() {
    #expect(calling.text("String.length", Value("a\u{1F600}b")) == "4")
    #expect(calling.text("String.indexOf", Value("a\u{1F600}b"), Value("b")) == "3")
    #expect(calling.text("String.lastIndexOf", Value("banana"), Value("an")) == "3")
    #expect(calling.text("String.lastIndexOf", Value("banana"), .int(97), .int(4)) == "3")
    #expect(calling.text("StringOps.reverse", Value("abc")) == "cba")
    #expect(calling.text("String.replace", Value("aXbX"), Value("X"), Value("--")) == "a--b--")
  }

  @Test func `builders keep their text in place`() throws {
    let builder: Value = try #require(try calling.value("StringBuilder.new", Value("abc")))
    #expect(calling.text("StringBuilder.append", builder, .double(1.5)) == "abc1.5")
    #expect(calling.text("StringBuilder.insert", builder, .int(0), .char(0xE9)) == "éabc1.5")
    #expect(calling.text("StringBuilder.reverseInPlace", builder) == "5.1cbaé")
    #expect(calling.text("StringBuilder.deleteCharAt", builder, .int(9)) == "StringIndexOutOfBoundsException: index 9, length 7")
    #expect(calling.text("StringBuilder.indexOf:String", builder, Value("cb")) == "3")
  }

  @Test func `a seed gives Java's random numbers`() throws {
    let random: Value = try #require(try calling.value("Random.new", .long(42)))
    #expect((0..<5).map { _ in calling.text("Random.nextInt", random, .int(100)) } == ["30", "63", "48", "84", "70"])
    #expect(calling.text("Random.nextGaussian", random) == "0.27686040089698144")
  }
}
