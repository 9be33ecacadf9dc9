import Compute
import Library
import Testing

@Suite struct JavaFormatterTests {
  /// Calls natives.
  private let calling = Calling()

  @Test func `integers have signs, groups and zeros`() {
    #expect(
      calling.format("%,d|%+d|% d|%(d|%05d|%08d", .int(1_234_567), .int(5), .int(6), .int(-7), .int(-42), .int(-123))
        == "1,234,567|+5| 6|(7)|-0042|-0000123")
    #expect(
      calling.format("%x %x %X %o %#x", .int(-1), .long(-1), .int(255), .int(8), .int(255))
        == "ffffffff ffffffffffffffff FF 10 0xff")
    #expect(calling.format("%-,8d|", .int(1234)) == "1,234   |")
  }

  @Test func `decimal numbers are rounded half up on their digits`() {
    #expect(
      calling.format("%.2f %.1f %.1f %.0f %.0f", .double(12.345), .double(0.25), .double(0.35), .double(0.5), .double(1.5))
        == "12.35 0.3 0.4 1 2")
    #expect(calling.format("%.20f", .double(0.1)) == "0.10000000000000000000")
    #expect(
      calling.format("%,.2f %08.2f %(,.2f", .double(1234567.891), .double(3.14159), .double(-1234.5))
        == "1,234,567.89 00003.14 (1,234.50)")
    #expect(calling.format("%.3f", .double(1e20)) == "100000000000000000000.000")
    #expect(calling.format("%.2f %5.1f", .double(.nan), .double(.infinity)) == "NaN Infinity")
  }

  @Test func `scientific and general notation follow Java`() {
    #expect(
      calling.format("%e %.3e %.2e %E %e", .double(12345.678), .double(9.9996e10), .double(1.005), .double(1e10), .double(0))
        == "1.234568e+04 1.000e+11 1.01e+00 1.000000E+10 0.000000e+00")
    #expect(
      calling.format("%g %g %g %G", .double(0.0001234), .double(123456789), .double(0), .double(1e-10))
        == "0.000123400 1.23457e+08 0.00000 1.00000E-10")
    #expect(calling.format("%20.3e|", .double(1e-10)) == "           1.000e-10|")
  }

  @Test func `texts are padded and cut`() {
    #expect(
      calling.format("%10s|%-10s|%.2s|%S|%10.3s|", Value("abc"), Value("abc"), Value("abc"), Value("abc"), Value("abcdef"))
        == "       abc|abc       |ab|ABC|       abc|")
    #expect(calling.format("%2$s %1$s %<s", Value("a"), Value("b")) == "b a a")
    #expect(
      calling.format("%b %b %b %c %h%%%n", Value("x"), .null, .boolean(false), .int(65), Value("abc"))
        == "true false false A 17862%\n")
  }

  @Test(arguments: [
    ("%d", "IllegalFormatConversionException: d != java.lang.Double"), ("%z", "UnknownFormatConversionException: Conversion = 'z'"),
    ("%5", "UnknownFormatConversionException: Conversion = '5'"), ("%-d", "MissingFormatWidthException: %-d"),
    ("%.2d", "IllegalFormatPrecisionException: 2"), ("%s %s", "MissingFormatArgumentException: Format specifier '%s'"),
    ("%-05d", "IllegalFormatFlagsException: Flags = '-0'"), ("%+ d", "IllegalFormatFlagsException: Flags = '+ '"),
    ("%#d", "FormatFlagsConversionMismatchException: Conversion = d, Flags = #"),
    ("%", "UnknownFormatConversionException: Conversion = '%'"),
  ])
  func `mistakes have Java's messages`(_ format: String, _ message: String) {
    #expect(calling.format(format, .double(1.5)) == message)
  }
}
