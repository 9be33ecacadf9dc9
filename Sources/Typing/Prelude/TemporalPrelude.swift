/// The text of java.time's fields and adjusters.
package enum TemporalPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.time.temporal
    import java.time.{DayOfWeek, LocalDate, LocalDateTime, LocalTime}

    /** A date or time. */
    trait Temporal {
      private[time] def localView: LocalDateTime
      private[time] def adjusted(change: LocalDateTime => LocalDateTime): Any
      private[java] def formatPart(letter: Char): String = java.time.format.PartText.of(localView, letter, this match {
        case zoned: java.time.ZonedDateTime => zoned
        case offset: java.time.OffsetDateTime => offset.toZonedDateTime()
        case _ => null
      })
    }

    /** A change of dates. */
    trait TemporalAdjuster {
      /** Returns the changed date. */
      def adjustInto(x$1: Temporal): Temporal
    }

    /** The usual changes of dates. */
    object TemporalAdjusters {
      private def of(change: LocalDate => LocalDate): TemporalAdjuster =
        (temporal: Temporal) => temporal.adjusted((time: LocalDateTime) => LocalDateTime.of(change(time.toLocalDate()), time.toLocalTime())).asInstanceOf[Temporal]
      private def distance(from: Int, to: Int): Long = java.lang.Math.floorMod(to - from, 7).toLong
      /** The first day of the month. */
      def firstDayOfMonth(): TemporalAdjuster = of((date: LocalDate) => date.withDayOfMonth(1))
      /** The last day of the month. */
      def lastDayOfMonth(): TemporalAdjuster = of((date: LocalDate) => date.withDayOfMonth(date.lengthOfMonth()))
      /** The first day of the next month. */
      def firstDayOfNextMonth(): TemporalAdjuster = of((date: LocalDate) => date.withDayOfMonth(1).plusMonths(1L))
      /** The first day of the year. */
      def firstDayOfYear(): TemporalAdjuster = of((date: LocalDate) => LocalDate.of(date.getYear(), 1, 1))
      /** The last day of the year. */
      def lastDayOfYear(): TemporalAdjuster = of((date: LocalDate) => LocalDate.of(date.getYear(), 12, 31))
      /** The first day of the next year. */
      def firstDayOfNextYear(): TemporalAdjuster = of((date: LocalDate) => LocalDate.of(date.getYear() + 1, 1, 1))
      /** The next date on a day of the week. */
      def next(x$1: DayOfWeek): TemporalAdjuster = of((date: LocalDate) => date.plusDays(distance(date.getDayOfWeek().getValue() + 1, x$1.getValue()) + 1L))
      /** The date itself, or the next one on a day of the week. */
      def nextOrSame(x$1: DayOfWeek): TemporalAdjuster = of((date: LocalDate) => date.plusDays(distance(date.getDayOfWeek().getValue(), x$1.getValue())))
      /** The last date before on a day of the week. */
      def previous(x$1: DayOfWeek): TemporalAdjuster = of((date: LocalDate) => date.minusDays(distance(x$1.getValue() + 1, date.getDayOfWeek().getValue()) + 1L))
      /** The date itself, or the last one before on a day of the week. */
      def previousOrSame(x$1: DayOfWeek): TemporalAdjuster = of((date: LocalDate) => date.minusDays(distance(x$1.getValue(), date.getDayOfWeek().getValue())))
      /** The first date of the month on a day of the week. */
      def firstInMonth(x$1: DayOfWeek): TemporalAdjuster = dayOfWeekInMonth(1, x$1)
      /** The last date of the month on a day of the week. */
      def lastInMonth(x$1: DayOfWeek): TemporalAdjuster = dayOfWeekInMonth(-1, x$1)
      /** The n-th date of the month on a day of the week, counted from the end for negative numbers. */
      def dayOfWeekInMonth(x$1: Int, x$2: DayOfWeek): TemporalAdjuster = of((date: LocalDate) =>
        if (x$1 >= 0) { val first = date.withDayOfMonth(1); first.plusDays(distance(first.getDayOfWeek().getValue(), x$2.getValue()) + 7L * (x$1 - 1)) }
        else { val last = date.withDayOfMonth(date.lengthOfMonth()); last.minusDays(distance(x$2.getValue(), last.getDayOfWeek().getValue()) + 7L * (-x$1 - 1)) })
    }

    /** A part of a date or time. */
    abstract class TemporalField extends java.io.Serializable {
      private[java] def value(time: LocalDateTime): Long
      private[java] def changed(time: LocalDateTime, value: Long): LocalDateTime
    }

    private[temporal] final class ReadField(name: String, read: LocalDateTime => Long, write: (LocalDateTime, Long) => LocalDateTime) extends TemporalField {
      private[java] def value(time: LocalDateTime): Long = read(time)
      private[java] def changed(time: LocalDateTime, value: Long): LocalDateTime = write(time, value)
      /** Returns the name. */
      override def toString(): String = name
    }

    /** The parts of dates and times. */
    final class ChronoField private[temporal] (name: String, read: LocalDateTime => Long, write: (LocalDateTime, Long) => LocalDateTime) extends TemporalField {
      private[java] def value(time: LocalDateTime): Long = read(time)
      private[java] def changed(time: LocalDateTime, value: Long): LocalDateTime = write(time, value)
      /** Returns the name. */
      override def toString(): String = name
    }

    /** The parts of dates and times. */
    object ChronoField {
      private def timed(nanos: Long): (LocalDateTime, Long) => LocalDateTime = (time: LocalDateTime, value: Long) => LocalDateTime.of(time.toLocalDate(), LocalTime.ofNanoOfDay(value * nanos + time.toLocalTime().toNanoOfDay() % nanos))
      /** The year. */
      val YEAR: ChronoField = new ChronoField("Year", (time: LocalDateTime) => time.getYear().toLong, (time: LocalDateTime, value: Long) => time.withYear(value.toInt))
      /** The number of the month. */
      val MONTH_OF_YEAR: ChronoField = new ChronoField("MonthOfYear", (time: LocalDateTime) => time.getMonthValue().toLong, (time: LocalDateTime, value: Long) => time.withMonth(value.toInt))
      /** The day of the month. */
      val DAY_OF_MONTH: ChronoField = new ChronoField("DayOfMonth", (time: LocalDateTime) => time.getDayOfMonth().toLong, (time: LocalDateTime, value: Long) => time.withDayOfMonth(value.toInt))
      /** The day of the year. */
      val DAY_OF_YEAR: ChronoField = new ChronoField("DayOfYear", (time: LocalDateTime) => time.getDayOfYear().toLong, (time: LocalDateTime, value: Long) => time.withDayOfYear(value.toInt))
      /** The day of the week, 1 for Monday. */
      val DAY_OF_WEEK: ChronoField = new ChronoField("DayOfWeek", (time: LocalDateTime) => time.getDayOfWeek().getValue().toLong, (time: LocalDateTime, value: Long) => time.plusDays(value - time.getDayOfWeek().getValue()))
      /** The week of the year, counted from 1 January. */
      val ALIGNED_WEEK_OF_YEAR: ChronoField = new ChronoField("AlignedWeekOfYear", (time: LocalDateTime) => (time.getDayOfYear() - 1) / 7 + 1L, (time: LocalDateTime, value: Long) => time.plusWeeks(value - (time.getDayOfYear() - 1) / 7 - 1L))
      /** The week of the month, counted from its first day. */
      val ALIGNED_WEEK_OF_MONTH: ChronoField = new ChronoField("AlignedWeekOfMonth", (time: LocalDateTime) => (time.getDayOfMonth() - 1) / 7 + 1L, (time: LocalDateTime, value: Long) => time.plusWeeks(value - (time.getDayOfMonth() - 1) / 7 - 1L))
      /** The days since 1970. */
      val EPOCH_DAY: ChronoField = new ChronoField("EpochDay", (time: LocalDateTime) => time.toLocalDate().toEpochDay(), (time: LocalDateTime, value: Long) => LocalDateTime.of(LocalDate.ofEpochDay(value), time.toLocalTime()))
      /** The hour. */
      val HOUR_OF_DAY: ChronoField = new ChronoField("HourOfDay", (time: LocalDateTime) => time.getHour().toLong, (time: LocalDateTime, value: Long) => time.withHour(value.toInt))
      /** The minute. */
      val MINUTE_OF_HOUR: ChronoField = new ChronoField("MinuteOfHour", (time: LocalDateTime) => time.getMinute().toLong, (time: LocalDateTime, value: Long) => time.withMinute(value.toInt))
      /** The second. */
      val SECOND_OF_MINUTE: ChronoField = new ChronoField("SecondOfMinute", (time: LocalDateTime) => time.getSecond().toLong, (time: LocalDateTime, value: Long) => time.withSecond(value.toInt))
      /** The nanosecond. */
      val NANO_OF_SECOND: ChronoField = new ChronoField("NanoOfSecond", (time: LocalDateTime) => time.getNano().toLong, (time: LocalDateTime, value: Long) => time.withNano(value.toInt))
      /** The millisecond of the second. */
      val MILLI_OF_SECOND: ChronoField = new ChronoField("MilliOfSecond", (time: LocalDateTime) => time.getNano() / 1000000L, (time: LocalDateTime, value: Long) => time.withNano(value.toInt * 1000000))
      /** The minutes since midnight. */
      val MINUTE_OF_DAY: ChronoField = new ChronoField("MinuteOfDay", (time: LocalDateTime) => time.toLocalTime().toNanoOfDay() / 60000000000L, timed(60000000000L))
      /** The seconds since midnight. */
      val SECOND_OF_DAY: ChronoField = new ChronoField("SecondOfDay", (time: LocalDateTime) => time.toLocalTime().toNanoOfDay() / 1000000000L, timed(1000000000L))
      /** Half of the day, 0 for the morning. */
      val AMPM_OF_DAY: ChronoField = new ChronoField("AmPmOfDay", (time: LocalDateTime) => time.getHour() / 12L, (time: LocalDateTime, value: Long) => time.withHour((value * 12L).toInt + time.getHour() % 12))
    }

    /** The weeks and quarters of ISO 8601. */
    object IsoFields {
      private[temporal] def weekYear(date: LocalDate): Int = date.plusDays(4L - date.getDayOfWeek().getValue()).getYear()
      private[temporal] def week(date: LocalDate): Long = (date.plusDays(4L - date.getDayOfWeek().getValue()).getDayOfYear() - 1) / 7 + 1L
      /** The quarter of the year. */
      val QUARTER_OF_YEAR: TemporalField = new ReadField("QuarterOfYear", (time: LocalDateTime) => (time.getMonthValue() + 2) / 3L, (time: LocalDateTime, value: Long) => time.plusMonths(3L * (value - (time.getMonthValue() + 2) / 3L)))
      /** The day of the quarter. */
      val DAY_OF_QUARTER: TemporalField = new ReadField("DayOfQuarter",
        (time: LocalDateTime) => time.toLocalDate().toEpochDay() - LocalDate.of(time.getYear(), (time.getMonthValue() - 1) / 3 * 3 + 1, 1).toEpochDay() + 1L,
        (time: LocalDateTime, value: Long) => LocalDateTime.of(LocalDate.of(time.getYear(), (time.getMonthValue() - 1) / 3 * 3 + 1, 1).plusDays(value - 1L), time.toLocalTime()))
      /** The week of the year that the week belongs to. */
      val WEEK_OF_WEEK_BASED_YEAR: TemporalField = new ReadField("WeekOfWeekBasedYear", (time: LocalDateTime) => week(time.toLocalDate()), (time: LocalDateTime, value: Long) => time.plusWeeks(value - week(time.toLocalDate())))
      /** The year that the week belongs to. */
      val WEEK_BASED_YEAR: TemporalField = new ReadField("WeekBasedYear", (time: LocalDateTime) => weekYear(time.toLocalDate()).toLong, (time: LocalDateTime, value: Long) => time.plusWeeks(52L * (value - weekYear(time.toLocalDate()))))
    }

    /** How weeks are counted. */
    final class WeekFields private[temporal] (firstDay: DayOfWeek, leastDays: Int) extends java.io.Serializable {
      private def position(date: LocalDate): Int = java.lang.Math.floorMod(date.getDayOfWeek().getValue() - firstDay.getValue(), 7)
      private def weekIn(date: LocalDate, day: Int): Long = {
        val first = java.lang.Math.floorMod(position(date) - (day - 1), 7)
        (day - 1 + first) / 7 + (if (7 - first >= leastDays) 1L else 0L)
      }
      /** Returns the first day of weeks. */
      def getFirstDayOfWeek(): DayOfWeek = firstDay
      /** Returns how many days the first week has at least. */
      def getMinimalDaysInFirstWeek(): Int = leastDays
      /** The day of the week, 1 for its first one. */
      def dayOfWeek(): TemporalField = new ReadField("DayOfWeek", (time: LocalDateTime) => position(time.toLocalDate()) + 1L, (time: LocalDateTime, value: Long) => time.plusDays(value - 1L - position(time.toLocalDate())))
      /** The week of the month, 0 for days before the first one. */
      def weekOfMonth(): TemporalField = new ReadField("WeekOfMonth", (time: LocalDateTime) => weekIn(time.toLocalDate(), time.getDayOfMonth()), (time: LocalDateTime, value: Long) => time.plusWeeks(value - weekIn(time.toLocalDate(), time.getDayOfMonth())))
      /** The week of the year, 0 for days before the first one. */
      def weekOfYear(): TemporalField = new ReadField("WeekOfYear", (time: LocalDateTime) => weekIn(time.toLocalDate(), time.getDayOfYear()), (time: LocalDateTime, value: Long) => time.plusWeeks(value - weekIn(time.toLocalDate(), time.getDayOfYear())))
      private def weekOfWeekYear(date: LocalDate): Long = {
        val week = weekIn(date, date.getDayOfYear())
        if (week == 0L) { val before = LocalDate.of(date.getYear() - 1, 12, 31); weekIn(before, before.getDayOfYear()) }
        else { val next = LocalDate.of(date.getYear() + 1, 1, 1); if (weekIn(next, 1) == 1L && date.plusDays((7 - position(date)).toLong).isAfter(next)) 1L else week }
      }
      /** The week of the year that the week belongs to. */
      def weekOfWeekBasedYear(): TemporalField = new ReadField("WeekOfWeekBasedYear", (time: LocalDateTime) => weekOfWeekYear(time.toLocalDate()), (time: LocalDateTime, value: Long) => time.plusWeeks(value - weekOfWeekYear(time.toLocalDate())))
      /** Returns the first day and the least number of days. */
      override def toString(): String = "WeekFields[" + firstDay + "," + leastDays + "]"
    }

    /** The usual ways to count weeks. */
    object WeekFields {
      /** Weeks from Monday; the first one has four days. */
      val ISO: WeekFields = new WeekFields(DayOfWeek.MONDAY, 4)
      /** Weeks from Sunday; the first one holds 1 January. */
      val SUNDAY_START: WeekFields = new WeekFields(DayOfWeek.SUNDAY, 1)
      /** Returns how a region counts weeks. */
      def of(x$1: java.util.Locale): WeekFields = if (x$1.toString == "en_US") SUNDAY_START else ISO
      /** Returns a way to count weeks. */
      def of(x$1: DayOfWeek, x$2: Int): WeekFields = new WeekFields(x$1, x$2)
    }

    package java.time.format
    import java.time.LocalDateTime

    /** How long a name is. */
    final class TextStyle private[format] (name: String) extends java.io.Serializable {
      private[java] def shown(full: String): String = {
        val text = full.charAt(0).toString + full.substring(1).toLowerCase
        if (name.startsWith("FULL")) text else if (name.startsWith("SHORT")) text.substring(0, 3) else text.substring(0, 1)
      }
      /** Returns the name. */
      override def toString(): String = name
    }

    /** The texts of `%t…` in format texts. */
    private[java] object PartText {
      private val patterns = Map(
        'Y' -> "yyyy", 'y' -> "yy", 'm' -> "MM", 'd' -> "dd", 'e' -> "d", 'B' -> "MMMM", 'b' -> "MMM", 'h' -> "MMM", 'A' -> "EEEE", 'a' -> "EEE", 'j' -> "DDD",
        'H' -> "HH", 'I' -> "hh", 'k' -> "H", 'l' -> "h", 'M' -> "mm", 'S' -> "ss", 'L' -> "SSS", 'N' -> "SSSSSSSSS", 'Z' -> "z", 'z' -> "Z",
        'R' -> "HH:mm", 'T' -> "HH:mm:ss", 'r' -> "hh:mm:ss a", 'D' -> "MM/dd/yy", 'F' -> "yyyy-MM-dd", 'c' -> "EEE MMM dd HH:mm:ss z yyyy")
      private[java] def of(time: LocalDateTime, letter: Char, zoned: java.time.ZonedDateTime): String = letter match {
        case 'p' => if (time.getHour() < 12) "am" else "pm"
        case 'C' => f"${time.getYear() / 100}%02d"
        case 's' => zoned.toEpochSecond().toString
        case 'Q' => zoned.toInstant().toEpochMilli().toString
        case _ =>
          val format = DateTimeFormatter.ofPattern(patterns.getOrElse(letter, throw new java.util.UnknownFormatConversionException("t" + letter)))
          if (zoned == null) format.format(time) else format.format(zoned)
      }
    }

    /** The lengths of names. */
    object TextStyle {
      /** The whole name. */
      val FULL: TextStyle = new TextStyle("FULL")
      /** The whole name by itself. */
      val FULL_STANDALONE: TextStyle = new TextStyle("FULL_STANDALONE")
      /** Three letters. */
      val SHORT: TextStyle = new TextStyle("SHORT")
      /** Three letters by themselves. */
      val SHORT_STANDALONE: TextStyle = new TextStyle("SHORT_STANDALONE")
      /** One letter. */
      val NARROW: TextStyle = new TextStyle("NARROW")
    }

    """#
}
