// Java's small helpers, dates with zones, and the exceptions of everyday mistakes.
import scala.collection.mutable
(List(1, 2), List("a", "b")).zipped.map((a, b) => s"$a$b")
(List(1, 2, 3), List(4, 5, 6)).zipped.map(_ * _).sum
(Array(1, 2), Array(3, 4)).zipped.map(_ + _)
(List(1, 2), List(3, 4), List(5, 6)).zipped.map(_ + _ + _)
(List(1, 2), Stream.from(1)).zipped.toList
(List(1, 2), List(3, 4)).zipped.foreach((a, b) => println(a * b))
(List(1, 2), List(3, 4)).zipped.forall(_ < _)
(List(1, 2), List(3, 4)).zipped.filter((a, b) => a > 1)
List(1, 2).lazyZip(List(3, 4)).map(_ + _)
import scala.collection.concurrent.TrieMap
val tm = TrieMap("a" -> 1)
tm.putIfAbsent("a", 2)
tm.putIfAbsent("b", 3)
tm.getOrElseUpdate("c", 4)
tm("a")
tm.size
tm.replace("a", 9)
tm.remove("b")
tm += ("z" -> 5)
tm.toList.sorted
tm.snapshot().size
tm.readOnlySnapshot().size
val lm = mutable.LongMap(1L -> "a")
lm(2L) = "b"
lm
lm.get(3L)
lm.getOrElse(1L, "z")
lm.toList
val arm = mutable.AnyRefMap("x" -> 1)
arm("y") = 2
arm
arm.getOrElse("q", 0)
import scala.collection.{BitSet => CBitSet}
CBitSet(1, 2)
scala.collection.SortedSet(3, 1)
scala.collection.SortedMap(2 -> "b")
scala.collection.Map(1 -> 2)
scala.collection.Set(1)
scala.collection.Seq(1, 2)
scala.collection.mutable.HashMap(1 -> "x", 2 -> "y")
scala.collection.mutable.HashSet(1, 2)
import java.util.Base64
val enc = Base64.getEncoder.encodeToString("hello world".getBytes("UTF-8"))
new String(Base64.getDecoder.decode(enc))
Base64.getUrlEncoder.withoutPadding.encodeToString(Array[Byte](-1, -2))
val props = new java.util.Properties()
props.setProperty("k", "v")
props.getProperty("k")
props.getProperty("z", "dflt")
props
java.util.Optional.of(5)
java.util.Optional.empty[Int]()
java.util.Optional.of(5).map[Int](x => x + 1).get
java.util.UUID.nameUUIDFromBytes("abc".getBytes)
java.util.UUID.fromString("123e4567-e89b-12d3-a456-426614174000")
java.util.UUID.randomUUID.toString.length
import java.time._
import java.time.temporal._
YearMonth.of(2024, 2)
YearMonth.of(2024, 2).lengthOfMonth
YearMonth.parse("2023-12").plusMonths(1)
YearMonth.from(LocalDate.of(2024, 5, 6)).atDay(1)
OffsetDateTime.of(2024, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC)
OffsetDateTime.parse("2024-01-02T03:04:05+02:00")
OffsetDateTime.parse("2024-01-02T03:04:05+02:00").toInstant
OffsetDateTime.parse("2024-01-02T03:04:05+02:00").toLocalDateTime
LocalDate.of(2024, 3, 15).`with`(TemporalAdjusters.firstDayOfMonth)
LocalDate.of(2024, 3, 15).`with`(TemporalAdjusters.lastDayOfMonth())
LocalDate.of(2024, 3, 15).`with`(TemporalAdjusters.next(DayOfWeek.MONDAY))
LocalDate.of(2024, 3, 15).`with`(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
LocalDate.of(2024, 3, 15).`with`(ChronoField.DAY_OF_MONTH, 3)
"%tY-%<tm-%<td".format(LocalDate.of(2024, 3, 5))
String.format("%tF", LocalDate.of(2024, 3, 5))
"%tH:%<tM:%<tS".format(LocalTime.of(5, 6, 7))
ZonedDateTime.of(2024, 7, 1, 12, 0, 0, 0, ZoneId.of("America/New_York"))
ZonedDateTime.of(2024, 1, 1, 12, 0, 0, 0, ZoneId.of("America/New_York")).toInstant
ZonedDateTime.parse("2024-07-01T12:00:00Z").withZoneSameInstant(ZoneId.of("Europe/Paris"))
Instant.parse("2024-03-10T06:59:59Z").atZone(ZoneId.of("America/New_York"))
Instant.parse("2024-03-10T07:00:00Z").atZone(ZoneId.of("America/New_York"))
LocalDateTime.of(2024, 3, 10, 2, 30).atZone(ZoneId.of("America/New_York"))
LocalDateTime.of(2024, 11, 3, 1, 30).atZone(ZoneId.of("America/New_York"))
ZoneId.of("Asia/Kolkata").getRules.getOffset(Instant.EPOCH)
ZoneId.of("Nowhere/Land")
LocalDate.of(2024, 1, 31).plusMonths(1)
ChronoUnit.DAYS.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))
Period.between(LocalDate.of(2020, 2, 29), LocalDate.of(2024, 3, 1))
Duration.between(LocalTime.of(1, 0), LocalTime.of(3, 30))
LocalDate.parse("2024-02-30")
LocalDate.of(2024, 2, 29).getDayOfWeek
LocalDate.of(2024, 2, 29).isLeapYear
LocalDate.of(2024, 2, 29).getDayOfYear
Year.of(2024).isLeap
Month.of(2)
DayOfWeek.MONDAY.plus(1)
LocalDate.EPOCH
import java.time.format.DateTimeFormatter
LocalDateTime.of(2024, 1, 2, 15, 4, 5).format(DateTimeFormatter.ofPattern("EEE, d MMM yyyy hh:mm a"))
LocalDate.parse("03/04/2024", DateTimeFormatter.ofPattern("dd/MM/yyyy"))
DateTimeFormatter.ISO_DATE.format(LocalDate.of(2024, 1, 2))
new java.util.Date(0L)
new java.sql.Timestamp(0L)
java.sql.Date.valueOf("2024-01-02")
java.sql.Timestamp.valueOf("2024-01-02 03:04:05")
import scala.jdk.CollectionConverters._
val jl = new java.util.ArrayList[Int]()
jl.add(1)
val view = jl.asScala
view += 2
jl
view(0) = 10
jl
val jm = new java.util.HashMap[String, Int]()
jm.asScala("k") = 1
jm
jm.put("j", 2)
jm.asScala.toMap
jm.asScala
jl.asScala
List(1, 2).asJava
Map(1 -> 2).asJava
mutable.Map(1 -> 2).asJava
Set(1).asJava
jl.iterator.asScala.toList
BigInt(10) / 0
1 to 10 by 0
Seq.range(1, 5)
Range.inclusive(1, 5)
Range(0, 10, 2)
(1 to 5).getClass
(1 to 3).reverse
1 to 0
(1 until 10 by 3)
('a' to 'e')
1L to 3L
(1 to 10).toString
Seq.range(1, 5).toString
BigInt(1) to BigInt(3)
List(1, 2).apply(5)
Vector(1)(3)
Array(1)(3)
Map(1 -> 2)(5)
"abc"(7)
"abc".substring(5)
"abc".toInt
List().head
List.empty[Int].max
List.empty[Int].reduce(_ + _)
Nil.tail
None.get
Iterator.empty.next()
"1.2.3".toDouble
"".toInt
null.asInstanceOf[String].length
(1: Any).asInstanceOf[String]
Vector.empty[Int].head
Some(3).get
mutable.Queue.empty[Int].dequeue()
mutable.Stack[Int]().pop()
Array.empty[Int].head
Array.empty[Int].last
"".head
Set.empty[Int].head
Map.empty[Int, Int].head
List(1, 2, 3).init.last
scala.util.Try("x".toInt)
scala.util.Try(1 / 0)
Left(1).right.get
Right(2).left.get
Right(1).map(_ + 1)
Either.cond(true, 1, "e")
require(1 > 2, "bad")
assert(false)
throw new IllegalArgumentException("x")
sys.error("boom")
???
