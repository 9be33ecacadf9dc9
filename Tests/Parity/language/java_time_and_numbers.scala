// Members of java.time, of the boxes, of big numbers and of texts.
import java.time._
import java.time.format._
import java.time.temporal._
val d = LocalDate.of(2024, Month.FEBRUARY, 28)
d.plusDays(2)
d.plusWeeks(1).minusMonths(3)
d.withDayOfMonth(1).isLeapYear
d.lengthOfMonth
d.atStartOfDay
d.atTime(10, 30)
d.isBefore(LocalDate.parse("2024-03-01"))
d.until(LocalDate.of(2025, 1, 1))
d.until(LocalDate.of(2025, 1, 1), ChronoUnit.WEEKS)
d.datesUntil(d.plusDays(3)).count
d.get(ChronoField.DAY_OF_WEEK)
d.getDayOfWeek.getValue
d.format(DateTimeFormatter.BASIC_ISO_DATE)
d.format(DateTimeFormatter.ofPattern("dd/MM/yy"))
d.format(DateTimeFormatter.ofPattern("E, MMM d"))
d.compareTo(LocalDate.of(2024, 1, 1))
d.toEpochDay
LocalDate.ofEpochDay(0)
LocalDate.ofYearDay(2024, 60)
LocalDate.MIN
LocalDate.parse("28-02-2024", DateTimeFormatter.ofPattern("dd-MM-yyyy"))
LocalDate.parse("bad")
LocalDate.of(2023, 2, 29)
val t = LocalTime.parse("10:15:30")
t.plusHours(20)
t.toSecondOfDay
t.withNano(5000000)
t.truncatedTo(ChronoUnit.HOURS)
LocalTime.MIDNIGHT
LocalTime.of(25, 0)
val dt = LocalDateTime.of(2024, 1, 31, 23, 59, 30)
dt.plusSeconds(45)
dt.plusMonths(1)
dt.toLocalDate
dt.getMonth
dt.format(DateTimeFormatter.ISO_DATE_TIME)
dt.truncatedTo(ChronoUnit.DAYS)
dt.toEpochSecond(ZoneOffset.UTC)
ChronoUnit.HOURS.between(dt, dt.plusDays(2))
java.time.Duration.ofMinutes(135)
java.time.Duration.ofSeconds(3661).toHours
java.time.Duration.ofMillis(1500).plusSeconds(1).toMillis
java.time.Duration.parse("PT2H30M").toMinutes
java.time.Duration.between(dt, dt.plusHours(5)).getSeconds
java.time.Duration.ofDays(1).compareTo(java.time.Duration.ofHours(23))
Period.of(1, 2, 3)
Period.ofDays(10).plusDays(5).getDays
Period.between(LocalDate.of(2000, 5, 20), d).getYears
Year.of(2024).isLeap
YearMonth.parse("2024-05").plusMonths(8)
val z = ZonedDateTime.of(dt, ZoneId.of("Europe/Paris"))
z.toInstant
z.withZoneSameInstant(ZoneId.of("Asia/Tokyo"))
z.getOffset
z.toLocalDateTime
z.format(DateTimeFormatter.RFC_1123_DATE_TIME)
OffsetDateTime.parse("2024-01-01T00:00:00+02:00").toInstant
Instant.EPOCH.plusSeconds(86400)
Instant.ofEpochMilli(1234567890123L)
Instant.ofEpochMilli(1234567890123L).atZone(ZoneId.of("UTC")).getYear
Instant.parse("2024-01-01T00:00:00Z").isAfter(Instant.EPOCH)
ZoneId.of("Mars/X")
ZoneOffset.ofHours(5)
DayOfWeek.of(7)
DayOfWeek.valueOf("FRIDAY").minus(1)
Month.valueOf("MAY").length(false)
d.`with`(TemporalAdjusters.next(DayOfWeek.MONDAY))
d.`with`(TemporalAdjusters.firstDayOfNextMonth)
cal.setTimeInMillis(0L)
cal.get(java.util.Calendar.YEAR)
cal.add(java.util.Calendar.DAY_OF_MONTH, 40); cal.get(java.util.Calendar.MONTH)
new java.sql.Timestamp(0L).getTime
java.sql.Date.valueOf("2024-02-03")
java.sql.Timestamp.valueOf("2024-02-03 04:05:06")
Integer.toString(255, 2)
Integer.toOctalString(8)
Integer.reverse(1)
Integer.highestOneBit(100)
Integer.numberOfTrailingZeros(8)
Integer.signum(-5)
Integer.parseInt("-12")
Integer.parseInt("")
Integer.valueOf("7") + 1
Integer.MIN_VALUE
Integer.sum(1, 2)
Integer.toUnsignedString(-1)
java.lang.Long.toBinaryString(5L)
java.lang.Long.MAX_VALUE
java.lang.Long.numberOfLeadingZeros(1L)
java.lang.Double.parseDouble("1e3")
java.lang.Double.isNaN(0.0 / 0)
java.lang.Double.toString(1.0)
java.lang.Double.valueOf("2.5").intValue
java.lang.Double.MIN_VALUE
java.lang.Float.parseFloat("1.1")
java.lang.Boolean.parseBoolean("TRUE")
java.lang.Character.isDigit('5')
Character.toUpperCase('a')
Character.isLetter('1')
Character.getNumericValue('f')
Character.toChars(65)
Character.valueOf('x').compareTo('y')
java.lang.Byte.parseByte("300")
java.lang.Short.MAX_VALUE
java.lang.Math.floorMod(-1, 5)
Math.ceil(1.2)
Math.max(1, 2L)
Math.random() < 1
Math.fma(2.0, 3.0, 1.0)
Math.log1p(0)
Math.toRadians(180)
Math.negateExact(Int.MinValue)
Math.subtractExact(1, 2)
math.atan2(1, 1)
math.exp(1)
math.log(math.E)
math.sqrt(-1)
math.min(1.0, 2)
math.floorDiv(7, -2)
math.cosh(0)
math.ulp(1.0)
math.BigInt(3)
BigDecimal("1.23456789").round(new java.math.MathContext(3))
BigDecimal(10).pow(3)
BigDecimal(2).sqrt(new java.math.MathContext(10))
BigDecimal("12.50").toString
BigDecimal("1E+3")
BigDecimal("1E+3").toLong
BigDecimal(1) / 3
BigDecimal("100").scale
BigDecimal("5.5") % 2
BigDecimal("5.5") quot 2
BigDecimal("-5.5").abs.signum
BigDecimal(0.1 + 0.2)
BigDecimal("3.7").toInt
BigDecimal("3.7").isWhole
BigDecimal("x")
BigDecimal(3) < 4
List(BigDecimal(1), BigDecimal("2.5")).sum
List(BigDecimal(1), BigDecimal("2.5")).max
BigInt("100") / 7
BigInt(100) % 7
BigInt(6) | 9
BigInt(1) << 70
BigInt(10).toByteArray.toList
BigInt(2).pow(10).bitLength
BigInt(255).bitCount
BigInt("abc")
BigInt(-7) / 2
BigInt(7).lcm
BigInt(10) max 20
(BigInt(1) to BigInt(5)).product
BigInt(5).toDouble
BigInt(Long.MaxValue) + 1
BigInt(300).isValidByte
java.math.BigInteger.valueOf(5).multiply(java.math.BigInteger.TEN)
new java.math.BigDecimal("1.10").add(new java.math.BigDecimal("2")).toPlainString
java.util.Collections.max(java.util.Arrays.asList(3, 9, 2))
java.util.Arrays.asList(1, 2).toString
java.util.Arrays.fill(new Array[Int](2), 7)
java.util.Arrays.equals(Array(1), Array(1))
java.util.Arrays.sort(Array(2, 1))
java.util.Arrays.copyOf(Array(1, 2), 3)
java.util.Arrays.stream(Array(1, 2, 3)).sum
java.util.Arrays.deepToString(Array[AnyRef](Array(1)))
new java.util.Random(5).nextInt(10)
new java.util.Random(5).nextGaussian
new scala.util.Random(1).shuffle(List(1, 2, 3, 4))
new scala.util.Random(3).alphanumeric.take(5).mkString
scala.util.Random.nextInt(1)
new scala.util.Random(9).nextString(2).length
new scala.util.Random(7).between(5, 10)
System.currentTimeMillis > 0
System.getenv("NOPE")
System.getProperty("java.version") != null
System.lineSeparator
Runtime.getRuntime.availableProcessors > 0
Thread.currentThread.getName
java.util.Objects.requireNonNull(null, "msg")
java.util.Optional.of(3).map[Int](x => x + 1).get
java.util.Optional.empty[Int].orElse(5)
java.nio.charset.StandardCharsets.UTF_8
"é".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1).length
java.security.MessageDigest.getInstance("MD5").digest("a".getBytes).map("%02x".format(_)).mkString
java.security.MessageDigest.getInstance("SHA-256").digest("a".getBytes).length
new java.util.zip.CRC32().getValue
java.nio.file.Paths.get("a", "b.txt").getFileName
java.nio.file.Files.exists(java.nio.file.Paths.get("nope"))
new java.net.URL("http://a.b/c?d=e").getHost
new java.net.URI("http://u@h:80/p?q#f").getPort
java.text.NumberFormat.getInstance(java.util.Locale.US).parse("1,234.5")
new java.text.DecimalFormat("#,###.00").format(1234.5)
new java.text.DecimalFormat("0.00E0").format(12345)
java.text.MessageFormat.format("{0} is {1}", "a", "b")
String.format("%s-%d", "a", Int.box(3))
"abc".chars.sum
"a-b".toUpperCase(java.util.Locale.ROOT)
"abc".codePointAt(0)
"%c".format(65)
"abc".regionMatches(1, "xbc", 1, 2)
"a,b".split(",", 0).length
"Abc".equalsIgnoreCase("aBC")
"abcabc".lastIndexOf("b")
"  x ".isBlank
"x".concat("y")
"abc".subSequence(0, 2)
"hello" intern
"a\\b".replace("\\", "/")
"x=1;y=2".split(";").map(_.split("=")).map(a => a(0) -> a(1).toInt).toMap
"tEST".toLowerCase.capitalize
"a1b22".replaceAll("[0-9]+", "#")
"a.b.c".replaceAll("\\.", "")
"foo123".replaceAll("(\\w+?)(\\d+)", "$2-$1")
"abc".endsWith("bc")
"a" * 0
"%-10s|".format("ab")
"abc".toCharArray.reverse.mkString
"abc".map(_ + 1)
"abc".flatMap(c => List(c, c))
"abc".zip("xyz")
"abcdef".grouped(4).toList
"b,a".split(",").sorted.mkString(",")
"abc".head.toString + "abc".last
"Hello World".count(_.isUpper)
"madam".reverse == "madam"
"a b c".split(" ").reverse.mkString(" ")
"hello world".split("\\s").map(_.length).sum
"k=v".indexOf('=')
"k=v".splitAt(1)
"1 2 3".split(' ').map(_.toInt).sum
"%.2f%%".format(12.345)
"|%6.2f|%-8s|%+d|".format(3.14159, "hi", 5)
"abc".containsSlice("bc")
"""{"a": 1}""".stripPrefix("{").stripSuffix("}")
"été".toUpperCase
"ß".toUpperCase
"İ".toLowerCase.length
"x".toInt
"99999999999".toInt
"1.5".toInt
"0x1F".toInt
java.lang.Integer.decode("0x1F")
"1L".toLong
" 42 ".trim.toInt
"3.0f".toFloat
"NaN".toDouble
"".toDouble
"abc".toBoolean
