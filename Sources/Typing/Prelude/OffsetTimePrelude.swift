/// The text of java.time's dates and times with a distance from UTC, and of the months of years.
package enum OffsetTimePrelude {
  /// The Scala text.
  package static let text = #"""
    package java.time

    /** A date with a time and a distance from UTC. */
    final class OffsetDateTime private[time] (local: LocalDateTime, offset: ZoneOffset) extends java.io.Serializable with java.lang.Comparable[OffsetDateTime] with java.time.temporal.Temporal {
      private def moved(time: LocalDateTime): OffsetDateTime = new OffsetDateTime(time, offset)
      private def later(seconds: Long, nanos: Long): OffsetDateTime = moved(local.plusSeconds(seconds).plusNanos(nanos))
      private[time] def adjusted(change: LocalDateTime => LocalDateTime): OffsetDateTime = moved(change(local))
      private[time] def localView: LocalDateTime = local
      /** Returns date and time. */
      def toLocalDateTime(): LocalDateTime = local
      /** Returns the date. */
      def toLocalDate(): LocalDate = local.toLocalDate()
      /** Returns the time. */
      def toLocalTime(): LocalTime = local.toLocalTime()
      /** Returns the distance from UTC. */
      def getOffset(): ZoneOffset = offset
      /** Returns the point in time. */
      def toInstant(): Instant = local.toInstant(offset)
      /** Returns the seconds since 1970. */
      def toEpochSecond(): Long = local.toEpochSecond(offset)
      /** Returns the time with its distance as the zone. */
      def toZonedDateTime(): ZonedDateTime = ZonedDateTime.of(local, offset)
      /** Returns the same point in time in a zone. */
      def atZoneSameInstant(x$1: ZoneId): ZonedDateTime = ZonedDateTime.ofInstant(toInstant(), x$1)
      /** Returns the same point in time with another distance. */
      def withOffsetSameInstant(x$1: ZoneOffset): OffsetDateTime = OffsetDateTime.ofInstant(toInstant(), x$1)
      /** Returns the same date and time with another distance. */
      def withOffsetSameLocal(x$1: ZoneOffset): OffsetDateTime = new OffsetDateTime(local, x$1)
      \#(PlacedTimePrelude.members(of: "OffsetDateTime"))
      /** Compares the points in time, then the local times. */
      def compareTo(x$1: OffsetDateTime): Int = { val order = toInstant().compareTo(x$1.toInstant()); if (order != 0) order else local.compareTo(x$1.toLocalDateTime()) }
      /** Returns true iff the other has the same date, time and distance. */
      override def equals(x$1: Any): Boolean = x$1 match { case that: OffsetDateTime => local == that.toLocalDateTime() && offset == that.getOffset(); case _ => false }
      /** Returns Java's hash code of date, time and distance. */
      override def hashCode(): Int = local.hashCode ^ offset.hashCode
      /** Returns date, time and distance. */
      override def toString(): String = local.toString + offset.getId()
    }

    /** Makes dates with times and distances from UTC. */
    object OffsetDateTime {
      /** Returns a date with a time and a distance. */
      def of(x$1: LocalDateTime, x$2: ZoneOffset): OffsetDateTime = new OffsetDateTime(x$1, x$2)
      /** Returns a date with a time and a distance. */
      def of(x$1: LocalDate, x$2: LocalTime, x$3: ZoneOffset): OffsetDateTime = new OffsetDateTime(LocalDateTime.of(x$1, x$2), x$3)
      /** Returns the time of year, month, day, hour, minute, second and nanosecond with a distance. */
      def of(x$1: Int, x$2: Int, x$3: Int, x$4: Int, x$5: Int, x$6: Int, x$7: Int, x$8: ZoneOffset): OffsetDateTime = of(LocalDate.of(x$1, x$2, x$3), LocalTime.of(x$4, x$5, x$6, x$7), x$8)
      /** Returns a point in time in a zone. */
      def ofInstant(x$1: Instant, x$2: ZoneId): OffsetDateTime = ZonedDateTime.ofInstant(x$1, x$2).toOffsetDateTime()
      /** Returns the present in the default zone. */
      def now(): OffsetDateTime = ofInstant(Instant.now(), ZoneId.systemDefault())
      /** Returns the present in a zone. */
      def now(x$1: ZoneId): OffsetDateTime = ofInstant(Instant.now(), x$1)
      /** Returns the time that is written as `2024-01-31T10:15:30+01:00`. */
      def parse(x$1: CharSequence): OffsetDateTime = {
        if (x$1.toString.endsWith("]")) throw new java.time.format.DateTimeParseException("Text '" + x$1 + "' could not be parsed, unparsed text found at index " + x$1.toString.indexOf('['))
        ZonedDateTime.parse(x$1).toOffsetDateTime()
      }
      /** Returns the time that is written in a format. */
      def parse(x$1: CharSequence, x$2: java.time.format.DateTimeFormatter): OffsetDateTime = {
        val parsed = x$2.parsed(x$1.toString)
        parsed.zone match {
          case Some(zone) => ZonedDateTime.of(parsed.dateTime("OffsetDateTime"), zone).toOffsetDateTime()
          case _ => parsed.missing("OffsetDateTime")
        }
      }
    }

    /** A month of a year. */
    final class YearMonth private[time] (year: Int, month: Int) extends java.io.Serializable with java.lang.Comparable[YearMonth] with java.time.temporal.Temporal {
      private[time] def adjusted(change: LocalDateTime => LocalDateTime): YearMonth = YearMonth.from(change(localView).toLocalDate())
      private[time] def localView: LocalDateTime = atDay(1).atStartOfDay()
      /** Returns the year. */
      def getYear(): Int = year
      /** Returns the number of the month. */
      def getMonthValue(): Int = month
      /** Returns the month. */
      def getMonth(): Month = Month.of(month)
      /** Returns the number of days of the month. */
      def lengthOfMonth(): Int = getMonth().length(isLeapYear())
      /** Returns the number of days of the year. */
      def lengthOfYear(): Int = if (isLeapYear()) 366 else 365
      /** Returns true iff the year has 366 days. */
      def isLeapYear(): Boolean = Year.isLeap(year.toLong)
      /** Returns the date of a day of the month. */
      def atDay(x$1: Int): LocalDate = LocalDate.of(year, month, x$1)
      /** Returns the last day of the month. */
      def atEndOfMonth(): LocalDate = atDay(lengthOfMonth())
      /** Returns the month so many months later. */
      def plusMonths(x$1: Long): YearMonth = YearMonth.from(atDay(1).plusMonths(x$1))
      /** Returns the month so many years later. */
      def plusYears(x$1: Long): YearMonth = new YearMonth((year + x$1).toInt, month)
      /** Returns the month so many months earlier. */
      def minusMonths(x$1: Long): YearMonth = plusMonths(-x$1)
      /** Returns the month so many years earlier. */
      def minusYears(x$1: Long): YearMonth = plusYears(-x$1)
      /** Returns the month of another number in the same year. */
      def withMonth(x$1: Int): YearMonth = YearMonth.of(year, x$1)
      /** Returns the same month of another year. */
      def withYear(x$1: Int): YearMonth = YearMonth.of(x$1, month)
      /** Returns true iff this month is earlier. */
      def isBefore(x$1: YearMonth): Boolean = compareTo(x$1) < 0
      /** Returns true iff this month is later. */
      def isAfter(x$1: YearMonth): Boolean = compareTo(x$1) > 0
      /** Returns the text that a format says. */
      def format(x$1: java.time.format.DateTimeFormatter): String = x$1.format(atDay(1))
      /** Compares two months. */
      def compareTo(x$1: YearMonth): Int = if (year != x$1.getYear()) year - x$1.getYear() else month - x$1.getMonthValue()
      /** Returns true iff the other is the same month of the same year. */
      override def equals(x$1: Any): Boolean = x$1 match { case that: YearMonth => compareTo(that) == 0; case _ => false }
      /** Returns Java's hash code of the month. */
      override def hashCode(): Int = year ^ (month << 27)
      /** Returns year and month. */
      override def toString(): String = (if (year > 9999) "+" + year else f"$year%04d") + f"-$month%02d"
    }

    /** Makes months of years. */
    object YearMonth {
      /** Returns the month of a year and a number. */
      def of(x$1: Int, x$2: Int): YearMonth = { LocalDate.of(x$1, x$2, 1); new YearMonth(x$1, x$2) }
      /** Returns a month of a year. */
      def of(x$1: Int, x$2: Month): YearMonth = new YearMonth(x$1, x$2.getValue())
      /** Returns the month of a date. */
      def from(x$1: java.time.temporal.Temporal): YearMonth = new YearMonth(x$1.localView.getYear(), x$1.localView.getMonthValue())
      /** Returns the present month. */
      def now(): YearMonth = from(LocalDate.now())
      /** Returns the month that is written as `2024-01`. */
      def parse(x$1: CharSequence): YearMonth = parse(x$1, java.time.format.DateTimeFormatter.ofPattern("yyyy-MM"))
      /** Returns the month that is written in a format. */
      def parse(x$1: CharSequence, x$2: java.time.format.DateTimeFormatter): YearMonth = {
        val parsed = x$2.parsed(x$1.toString)
        (parsed.values.get('y'), parsed.values.get('M')) match {
          case (Some(year), Some(month)) => of(year, month)
          case _ => parsed.missing("YearMonth")
        }
      }
    }

    """#
}
