import Compute
import Testing

/// Texts that Java 17 gave.
@Suite struct NumberTextTests {
  @Test(arguments: [
    (0.0, "0.0"), (-0.0, "-0.0"), (1.0, "1.0"), (0.1, "0.1"), (100.0, "100.0"), (1e7, "1.0E7"), (9_999_999.0, "9999999.0"),
    (0.001, "0.001"), (0.0009, "9.0E-4"), (1e23, "9.999999999999999E22"), (2e-3, "0.002"),
    (2.2250738585072014e-308, "2.2250738585072014E-308"),
    (.leastNonzeroMagnitude, "4.9E-324"), (1.7976931348623157e308, "1.7976931348623157E308"), (0.1 + 0.2, "0.30000000000000004"),
    (2e23, "1.9999999999999998E23"), (8.41e21, "8.409999999999999E21"), (3.14159, "3.14159"), (-2.5, "-2.5"),
    (123456.789, "123456.789"),
    (.nan, "NaN"), (.infinity, "Infinity"), (-.infinity, "-Infinity"),
  ])
  func `a double has Java's text`(_ number: Double, _ text: String) { #expect(NumberText.text(number) == text) }

  @Test(arguments: [
    (Float(0.1), "0.1"), (1.1, "1.1"), (3.4028235e38, "3.4028235E38"), (16_777_216, "1.6777216E7"), (0.33333334, "0.33333334"),
  ])
  func `a float has Java's text`(_ number: Float, _ text: String) { #expect(NumberText.text(number) == text) }

  @Test(arguments: [
    ("1", 1.0), (" 1.5 ", 1.5), ("-.5", -0.5), ("1.", 1), ("1e3", 1000), ("1E-3d", 0.001), ("2f", 2), ("0x1.8p1", 3),
    ("Infinity", .infinity),
    ("+7", 7), ("123456789012345678901234567890", 1.2345678901234568e29), ("4.9e-324", .leastNonzeroMagnitude),
    ("1e400", .infinity), ("-0", -0.0),
    ("0.1", 0.1), ("8.41e21", 8.41e21),
  ])
  func `text is read as a double`(_ text: String, _ number: Double) { #expect(NumberParsing.double(StringObject(text)) == number) }

  @Test(arguments: ["", " ", "a", "1e", ".", "1 2", "0x1", "--1", "1dd", "nan", "e5", "1_000"])
  func `text that is no double is refused`(_ text: String) { #expect(NumberParsing.double(StringObject(text)) == nil) }

  @Test(arguments: [("12", 12), ("-12", -12), ("+3", 3), ("2147483647", Int32.max), ("-2147483648", Int32.min)])
  func `text is read as an int`(_ text: String, _ number: Int32) { #expect(NumberParsing.int(StringObject(text)) == number) }

  @Test(arguments: ["", "-", "2147483648", " 1", "1.0", "x", "-2147483649"])
  func `text that is no int is refused`(_ text: String) { #expect(NumberParsing.int(StringObject(text)) == nil) }
}
