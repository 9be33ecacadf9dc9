/// The text of java.time's dates.
package enum TimePrelude {
  /// The Scala text.
  package static let text = #"""
    package java.time

    /** A day of the week. */
    final class DayOfWeek private[time] (number: Int, val name: String) extends java.io.Serializable with java.lang.Comparable[DayOfWeek] {
      /** Returns the number, 1 for Monday. */
      def getValue(): Int = number
      /** Returns the number, 0 for Monday. */
      def ordinal(): Int = number - 1
      /** Returns the day so many days later. */
      def plus(x$1: Long): DayOfWeek = DayOfWeek.of(java.lang.Math.floorMod(number - 1 + x$1, 7L).toInt + 1)
      /** Returns the day so many earlier. */
      def minus(x$1: Long): DayOfWeek = plus(-(x$1 % 420L))
      /** Returns the name in English. */
      def getDisplayName(x$1: java.time.format.TextStyle, x$2: java.util.Locale): String = x$1.shown(name)
      /** Compares the numbers. */
      def compareTo(x$1: DayOfWeek): Int = number - x$1.getValue()
      /** Returns the name. */
      override def toString(): String = name
    }

    /** The days of the week. */
    object DayOfWeek {
      private val all: Array[DayOfWeek] = Array("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY").zipWithIndex.map((entry: (String, Int)) => new DayOfWeek(entry._2 + 1, entry._1))
      /** Monday. */
      val MONDAY: DayOfWeek = all(0)
      /** Tuesday. */
      val TUESDAY: DayOfWeek = all(1)
      /** Wednesday. */
      val WEDNESDAY: DayOfWeek = all(2)
      /** Thursday. */
      val THURSDAY: DayOfWeek = all(3)
      /** Friday. */
      val FRIDAY: DayOfWeek = all(4)
      /** Saturday. */
      val SATURDAY: DayOfWeek = all(5)
      /** Sunday. */
      val SUNDAY: DayOfWeek = all(6)
      /** Returns the day of a number, 1 for Monday. */
      def of(x$1: Int): DayOfWeek = if (x$1 < 1 || x$1 > 7) throw new DateTimeException("Invalid value for DayOfWeek: " + x$1) else all(x$1 - 1)
      /** Returns all days, Monday first. */
      def values(): Array[DayOfWeek] = all.clone()
      /** Returns the day of a name. */
      def valueOf(x$1: String): DayOfWeek = all.find((day: DayOfWeek) => day.name == x$1).getOrElse(throw new IllegalArgumentException("No enum constant java.time.DayOfWeek." + x$1))
    }

    /** A month of the year. */
    final class Month private[time] (number: Int, val name: String) extends java.io.Serializable with java.lang.Comparable[Month] {
      /** Returns the number, 1 for January. */
      def getValue(): Int = number
      /** Returns the number, 0 for January. */
      def ordinal(): Int = number - 1
      /** Returns the number of days in leap years. */
      def maxLength(): Int = length(true)
      /** Returns the number of days in ordinary years. */
      def minLength(): Int = length(false)
      /** Returns the number of days. */
      def length(x$1: Boolean): Int = number match { case 2 => if (x$1) 29 else 28; case 4 | 6 | 9 | 11 => 30; case _ => 31 }
      /** Returns the month so many months later. */
      def plus(x$1: Long): Month = Month.of(java.lang.Math.floorMod(number - 1 + x$1, 12L).toInt + 1)
      /** Returns the month so many earlier. */
      def minus(x$1: Long): Month = plus(-(x$1 % 420L))
      /** Returns the name in English. */
      def getDisplayName(x$1: java.time.format.TextStyle, x$2: java.util.Locale): String = x$1.shown(name)
      /** Compares the numbers. */
      def compareTo(x$1: Month): Int = number - x$1.getValue()
      /** Returns the name. */
      override def toString(): String = name
    }

    /** The months of the year. */
    object Month {
      private val all: Array[Month] = Array("JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER").zipWithIndex.map((entry: (String, Int)) => new Month(entry._2 + 1, entry._1))
      /** January. */
      val JANUARY: Month = all(0)
      /** February. */
      val FEBRUARY: Month = all(1)
      /** March. */
      val MARCH: Month = all(2)
      /** April. */
      val APRIL: Month = all(3)
      /** May. */
      val MAY: Month = all(4)
      /** June. */
      val JUNE: Month = all(5)
      /** July. */
      val JULY: Month = all(6)
      /** August. */
      val AUGUST: Month = all(7)
      /** September. */
      val SEPTEMBER: Month = all(8)
      /** October. */
      val OCTOBER: Month = all(9)
      /** November. */
      val NOVEMBER: Month = all(10)
      /** December. */
      val DECEMBER: Month = all(11)
      /** Returns the month of a number, 1 for January. */
      def of(x$1: Int): Month = if (x$1 < 1 || x$1 > 12) throw new DateTimeException("Invalid value for MonthOfYear: " + x$1) else all(x$1 - 1)
      /** Returns all months. */
      def values(): Array[Month] = all.clone()
      /** Returns the month of a name. */
      def valueOf(x$1: String): Month = all.find((month: Month) => month.name == x$1).getOrElse(throw new IllegalArgumentException("No enum constant java.time.Month." + x$1))
    }

    /** A year. */
    final class Year private[time] (number: Int) extends java.io.Serializable {
      /** Returns the number. */
      def getValue(): Int = number
      /** Returns true iff the year has 366 days. */
      def isLeap(): Boolean = Year.isLeap(number.toLong)
      /** Returns the number of days. */
      def length(): Int = if (isLeap()) 366 else 365
      /** Returns the number. */
      override def toString(): String = number.toString
    }

    /** Makes years. */
    object Year {
      /** Returns the present year. */
      def now(): Year = new Year(LocalDate.now().getYear())
      /** Returns the year of a number. */
      def of(x$1: Int): Year = new Year(x$1)
      /** Returns true iff the year has 366 days. */
      def isLeap(x$1: Long): Boolean = (x$1 & 3L) == 0L && (x$1 % 100L != 0L || x$1 % 400L == 0L)
    }

    /** A date without a time. */
    final class LocalDate private[time] (year: Int, month: Int, day: Int) extends java.io.Serializable with java.lang.Comparable[LocalDate] with java.time.temporal.Temporal with java.time.temporal.TemporalAdjuster {
      private[time] def localView: LocalDateTime = atStartOfDay()
      private[time] def adjusted(change: LocalDateTime => LocalDateTime): LocalDate = change(localView).toLocalDate()
      /** Returns a date with a time with this date. */
      def adjustInto(x$1: java.time.temporal.Temporal): java.time.temporal.Temporal = x$1.adjusted((time: LocalDateTime) => LocalDateTime.of(this, time.toLocalTime())).asInstanceOf[java.time.temporal.Temporal]
      /** Returns the date as an adjuster changes it. */
      def `with`(x$1: java.time.temporal.TemporalAdjuster): LocalDate = x$1.adjustInto(this).asInstanceOf[LocalDate]
      /** Returns the date with another value of a field. */
      def `with`(x$1: java.time.temporal.TemporalField, x$2: Long): LocalDate = x$1.changed(localView, x$2).toLocalDate()
      /** Returns the value of a field. */
      def get(x$1: java.time.temporal.TemporalField): Int = x$1.value(localView).toInt
      /** Returns the value of a field. */
      def getLong(x$1: java.time.temporal.TemporalField): Long = x$1.value(localView)
      /** Returns the year. */
      def getYear(): Int = year
      /** Returns the number of the month. */
      def getMonthValue(): Int = month
      /** Returns the month. */
      def getMonth(): Month = Month.of(month)
      /** Returns the day of the month. */
      def getDayOfMonth(): Int = day
      /** Returns the day of the year. */
      def getDayOfYear(): Int = (toEpochDay() - LocalDate.of(year, 1, 1).toEpochDay()).toInt + 1
      /** Returns the day of the week. */
      def getDayOfWeek(): DayOfWeek = DayOfWeek.of(java.lang.Math.floorMod(toEpochDay() + 3L, 7L).toInt + 1)
      /** Returns true iff the year has 366 days. */
      def isLeapYear(): Boolean = Year.isLeap(year.toLong)
      /** Returns the number of days of the month. */
      def lengthOfMonth(): Int = Month.of(month).length(isLeapYear())
      /** Returns the number of days of the year. */
      def lengthOfYear(): Int = if (isLeapYear()) 366 else 365
      /** Returns the days since 1970. */
      def toEpochDay(): Long = {
        val y = if (month <= 2) year.toLong - 1L else year.toLong
        val era = java.lang.Math.floorDiv(y, 400L)
        val yearOfEra = y - era * 400L
        val dayOfYear = (153L * (month + (if (month > 2) -3 else 9)) + 2L) / 5L + day - 1L
        era * 146097L + yearOfEra * 365L + yearOfEra / 4L - yearOfEra / 100L + dayOfYear - 719468L
      }
      /** Returns the date so many days later. */
      def plusDays(x$1: Long): LocalDate = if (x$1 == 0L) this else LocalDate.ofEpochDay(toEpochDay() + x$1)
      /** Returns the date so many weeks later. */
      def plusWeeks(x$1: Long): LocalDate = plusDays(7L * x$1)
      /** Returns the date so many months later, on the last day of the month if the day does not exist. */
      def plusMonths(x$1: Long): LocalDate = {
        val months = year * 12L + (month - 1) + x$1
        LocalDate.resolved(java.lang.Math.floorDiv(months, 12L).toInt, java.lang.Math.floorMod(months, 12L).toInt + 1, day)
      }
      /** Returns the date so many years later, on the last day of the month if the day does not exist. */
      def plusYears(x$1: Long): LocalDate = LocalDate.resolved((year + x$1).toInt, month, day)
      /** Returns the date so many days earlier. */
      def minusDays(x$1: Long): LocalDate = plusDays(-x$1)
      /** Returns the date so many weeks earlier. */
      def minusWeeks(x$1: Long): LocalDate = plusWeeks(-x$1)
      /** Returns the date so many months earlier. */
      def minusMonths(x$1: Long): LocalDate = plusMonths(-x$1)
      /** Returns the date so many years earlier. */
      def minusYears(x$1: Long): LocalDate = plusYears(-x$1)
      /** Returns the date so many units later. */
      def plus(x$1: Long, x$2: java.time.temporal.ChronoUnit): LocalDate = if (x$2.months > 0L) plusMonths(x$1 * x$2.months) else plusDays(x$1 * x$2.days)
      /** Returns the date so many units earlier. */
      def minus(x$1: Long, x$2: java.time.temporal.ChronoUnit): LocalDate = plus(-x$1, x$2)
      /** Returns the date a period later. */
      def plus(x$1: Period): LocalDate = plusMonths(x$1.toTotalMonths()).plusDays(x$1.getDays().toLong)
      /** Returns the date a period earlier. */
      def minus(x$1: Period): LocalDate = plusMonths(-x$1.toTotalMonths()).plusDays(-x$1.getDays().toLong)
      /** Returns the date with another day of the month. */
      def withDayOfMonth(x$1: Int): LocalDate = LocalDate.of(year, month, x$1)
      /** Returns the date of another day of the year. */
      def withDayOfYear(x$1: Int): LocalDate = LocalDate.ofYearDay(year, x$1)
      /** Returns the dates from this one up to another, which is left out. */
      def datesUntil(x$1: LocalDate): java.util.stream.Stream[LocalDate] = new java.util.stream.Stream[LocalDate](Iterator.iterate(this)((date: LocalDate) => date.plusDays(1L)).takeWhile((date: LocalDate) => date.isBefore(x$1)))
      /** Returns the date with another month. */
      def withMonth(x$1: Int): LocalDate = LocalDate.resolved(year, x$1, day)
      /** Returns the date with another year. */
      def withYear(x$1: Int): LocalDate = LocalDate.resolved(x$1, month, day)
      /** Returns true iff this date is earlier. */
      def isBefore(x$1: LocalDate): Boolean = compareTo(x$1) < 0
      /** Returns true iff this date is later. */
      def isAfter(x$1: LocalDate): Boolean = compareTo(x$1) > 0
      /** Returns true iff both dates are the same. */
      def isEqual(x$1: LocalDate): Boolean = compareTo(x$1) == 0
      /** Returns the time from this date to another one in a unit. */
      def until(x$1: LocalDate, x$2: java.time.temporal.ChronoUnit): Long = x$2.between(this, x$1)
      /** Returns the period from this date to another one. */
      def until(x$1: LocalDate): Period = Period.between(this, x$1)
      /** Returns the date with a time. */
      def atTime(x$1: Int, x$2: Int): LocalDateTime = LocalDateTime.of(year, month, day, x$1, x$2)
      /** Returns the date with a time. */
      def atTime(x$1: Int, x$2: Int, x$3: Int): LocalDateTime = LocalDateTime.of(year, month, day, x$1, x$2, x$3)
      /** Returns the date with a time. */
      def atTime(x$1: LocalTime): LocalDateTime = LocalDateTime.of(this, x$1)
      /** Returns the first moment of the date in a zone. */
      def atStartOfDay(x$1: ZoneId): ZonedDateTime = ZonedDateTime.of(atStartOfDay(), x$1)
      /** Returns the date with midnight. */
      def atStartOfDay(): LocalDateTime = LocalDateTime.of(year, month, day, 0, 0)
      /** Returns the text that a format says. */
      def format(x$1: java.time.format.DateTimeFormatter): String = x$1.format(this)
      /** Compares two dates. */
      def compareTo(x$1: LocalDate): Int =
        if (year != x$1.getYear()) year - x$1.getYear() else if (month != x$1.getMonthValue()) month - x$1.getMonthValue() else day - x$1.getDayOfMonth()
      /** Returns true iff the other is the same date. */
      override def equals(x$1: Any): Boolean = x$1 match { case that: LocalDate => compareTo(that) == 0; case _ => false }
      /** Returns Java's hash code of the date. */
      override def hashCode(): Int = (year & 0xFFFFF800) ^ ((year << 11) + (month << 6) + day)
      /** Returns year, month and day. */
      override def toString(): String = (if (year > 9999) "+" + year else f"$year%04d") + f"-$month%02d-$day%02d"
    }

    /** Makes dates. */
    object LocalDate {
      /** The first day of 1970. */
      val EPOCH: LocalDate = new LocalDate(1970, 1, 1)
      /** The earliest date. */
      val MIN: LocalDate = new LocalDate(-999999999, 1, 1)
      /** The latest date. */
      val MAX: LocalDate = new LocalDate(999999999, 12, 31)
      /** Returns the date of year, month and day. */
      def of(x$1: Int, x$2: Int, x$3: Int): LocalDate = {
        if (x$2 < 1 || x$2 > 12) throw new DateTimeException("Invalid value for MonthOfYear (valid values 1 - 12): " + x$2)
        if (x$3 < 1 || x$3 > 31) throw new DateTimeException("Invalid value for DayOfMonth (valid values 1 - 28/31): " + x$3)
        val month = Month.of(x$2)
        if (x$3 > month.length(Year.isLeap(x$1.toLong)))
          throw new DateTimeException(if (x$3 == 29) "Invalid date 'February 29' as '" + x$1 + "' is not a leap year" else "Invalid date '" + month.name + " " + x$3 + "'")
        new LocalDate(x$1, x$2, x$3)
      }
      /** Returns the date of year, month and day. */
      def of(x$1: Int, x$2: Month, x$3: Int): LocalDate = of(x$1, x$2.getValue(), x$3)
      /** Returns the date of a day since 1970. */
      def ofEpochDay(x$1: Long): LocalDate = {
        val shifted = x$1 + 719468L
        val era = java.lang.Math.floorDiv(shifted, 146097L)
        val dayOfEra = shifted - era * 146097L
        val yearOfEra = (dayOfEra - dayOfEra / 1460L + dayOfEra / 36524L - dayOfEra / 146096L) / 365L
        val dayOfYear = dayOfEra - (365L * yearOfEra + yearOfEra / 4L - yearOfEra / 100L)
        val shiftedMonth = (5L * dayOfYear + 2L) / 153L
        val month = (if (shiftedMonth < 10L) shiftedMonth + 3L else shiftedMonth - 9L).toInt
        new LocalDate((yearOfEra + era * 400L + (if (month <= 2) 1L else 0L)).toInt, month, (dayOfYear - (153L * shiftedMonth + 2L) / 5L + 1L).toInt)
      }
      /** Returns the date of a day of a year. */
      def ofYearDay(x$1: Int, x$2: Int): LocalDate = of(x$1, 1, 1).plusDays(x$2 - 1L)
      private[time] def resolved(year: Int, month: Int, day: Int): LocalDate = new LocalDate(year, month, java.lang.Math.min(day, Month.of(month).length(Year.isLeap(year.toLong))))
      /** Returns today. */
      def now(): LocalDate = LocalDateTime.now().toLocalDate()
      /** Returns today in a zone. */
      def now(x$1: ZoneId): LocalDate = LocalDateTime.ofInstant(Instant.now(), x$1).toLocalDate()
      /** Returns the date of a point in time in a zone. */
      def ofInstant(x$1: Instant, x$2: ZoneId): LocalDate = LocalDateTime.ofInstant(x$1, x$2).toLocalDate()
      /** Returns the date of a date with a time. */
      def from(x$1: java.time.temporal.Temporal): LocalDate = x$1.localView.toLocalDate()
      /** Returns the date that is written as `2024-01-31`. */
      def parse(x$1: CharSequence): LocalDate = parse(x$1, java.time.format.DateTimeFormatter.ISO_LOCAL_DATE)
      /** Returns the date that is written in a format. */
      def parse(x$1: CharSequence, x$2: java.time.format.DateTimeFormatter): LocalDate = x$2.parsed(x$1.toString).date("LocalDate")
    }

    /** An amount of time in years, months and days. */
    final class Period private[time] (years: Int, months: Int, days: Int) extends java.io.Serializable {
      /** Returns the years. */
      def getYears(): Int = years
      /** Returns the months. */
      def getMonths(): Int = months
      /** Returns the days. */
      def getDays(): Int = days
      /** Returns true iff years, months and days are 0. */
      def isZero(): Boolean = years == 0 && months == 0 && days == 0
      /** Returns true iff one of years, months and days is below 0. */
      def isNegative(): Boolean = years < 0 || months < 0 || days < 0
      /** Returns the period so many years longer. */
      def plusYears(x$1: Long): Period = new Period(years + x$1.toInt, months, days)
      /** Returns the period so many days shorter. */
      def minusDays(x$1: Long): Period = new Period(years, months, days - x$1.toInt)
      /** Returns the period with the other sign. */
      def negated(): Period = multipliedBy(-1)
      /** Returns the period so many days longer. */
      def plusDays(x$1: Long): Period = new Period(years, months, days + x$1.toInt)
      /** Returns the period so many months longer. */
      def plusMonths(x$1: Long): Period = new Period(years, months + x$1.toInt, days)
      /** Returns the period times a factor. */
      def multipliedBy(x$1: Int): Period = new Period(years * x$1, months * x$1, days * x$1)
      /** Returns the period with months up to 11. */
      def normalized(): Period = new Period((toTotalMonths() / 12L).toInt, (toTotalMonths() % 12L).toInt, days)
      /** Returns the years and months as months. */
      def toTotalMonths(): Long = years * 12L + months
      /** Returns true iff the other is the same period. */
      override def equals(x$1: Any): Boolean = x$1 match { case that: Period => toString() == that.toString(); case _ => false }
      /** Returns Java's hash code of the period. */
      override def hashCode(): Int = years + Integer.rotateLeft(months, 8) + Integer.rotateLeft(days, 16)
      /** Returns the period as ISO 8601 writes it. */
      override def toString(): String =
        if (years == 0 && months == 0 && days == 0) "P0D"
        else "P" + (if (years != 0) years + "Y" else "") + (if (months != 0) months + "M" else "") + (if (days != 0) days + "D" else "")
    }

    /** Makes periods. */
    object Period {
      /** Returns the period of years, months and days. */
      def of(x$1: Int, x$2: Int, x$3: Int): Period = new Period(x$1, x$2, x$3)
      /** Returns the period of days. */
      def ofDays(x$1: Int): Period = new Period(0, 0, x$1)
      /** Returns the period of weeks. */
      def ofWeeks(x$1: Int): Period = new Period(0, 0, 7 * x$1)
      /** Returns the period of months. */
      def ofMonths(x$1: Int): Period = new Period(0, x$1, 0)
      /** Returns the period of years. */
      def ofYears(x$1: Int): Period = new Period(x$1, 0, 0)
      /** Returns the period that is written as `P1Y2M3D`. */
      def parse(x$1: CharSequence): Period = {
        val parts = "([-+]?)P(?:([-+]?\\d+)Y)?(?:([-+]?\\d+)M)?(?:([-+]?\\d+)W)?(?:([-+]?\\d+)D)?".r
        def number(text: String): Int = if (text == null) 0 else text.toInt
        x$1.toString.toUpperCase match {
          case parts(sign, years, months, weeks, days) if x$1.length > 1 =>
            val factor = if (sign == "-") -1 else 1
            new Period(factor * number(years), factor * number(months), factor * (7 * number(weeks) + number(days)))
          case _ => throw new java.time.format.DateTimeParseException("Text cannot be parsed to a Period")
        }
      }
      /** Returns the period between two dates. */
      def between(x$1: LocalDate, x$2: LocalDate): Period = {
        var months = (x$2.getYear() * 12L + x$2.getMonthValue()) - (x$1.getYear() * 12L + x$1.getMonthValue())
        var days = x$2.getDayOfMonth() - x$1.getDayOfMonth()
        if (months > 0L && days < 0) { months -= 1L; days = (x$2.toEpochDay() - x$1.plusMonths(months).toEpochDay()).toInt }
        else if (months < 0L && days > 0) { months += 1L; days -= x$2.lengthOfMonth() }
        new Period((months / 12L).toInt, (months % 12L).toInt, days)
      }
    }

    package java.time.temporal

    /** A unit of dates and times. */
    final class ChronoUnit private[temporal] (name: String, private[time] val months: Long, private[time] val days: Long, private[time] val nanos: Long) extends java.io.Serializable {
      /** Returns how many of the unit lie between two dates. */
      def between(x$1: java.time.LocalDate, x$2: java.time.LocalDate): Long =
        if (months > 0L) java.time.Period.between(x$1, x$2).toTotalMonths() / months
        else if (days > 0L) (x$2.toEpochDay() - x$1.toEpochDay()) / days
        else throw new java.time.DateTimeException("Unsupported unit: " + name)
      /** Returns how many of the unit lie between two times in zones. */
      def between(x$1: java.time.ZonedDateTime, x$2: java.time.ZonedDateTime): Long = between(x$1.toOffsetDateTime(), x$2.withZoneSameInstant(x$1.getZone()).toOffsetDateTime())
      /** Returns how many of the unit lie between two times with distances from UTC. */
      def between(x$1: java.time.OffsetDateTime, x$2: java.time.OffsetDateTime): Long =
        if (months > 0L || days > 0L) between(x$1.toLocalDateTime(), if (x$1.getOffset() == x$2.getOffset()) x$2.toLocalDateTime() else x$2.withOffsetSameInstant(x$1.getOffset()).toLocalDateTime()) else between(x$1.toInstant(), x$2.toInstant())
      /** Returns how many of the unit lie between two months. */
      def between(x$1: java.time.YearMonth, x$2: java.time.YearMonth): Long = between(x$1.atDay(1), x$2.atDay(1))
      /** Returns how many of the unit lie between two dates with times. */
      def between(x$1: java.time.LocalDateTime, x$2: java.time.LocalDateTime): Long =
        if (months > 0L) {
          val end = if (x$2.isAfter(x$1) && x$2.toLocalTime().compareTo(x$1.toLocalTime()) < 0) x$2.toLocalDate().minusDays(1L)
            else if (x$2.isBefore(x$1) && x$2.toLocalTime().compareTo(x$1.toLocalTime()) > 0) x$2.toLocalDate().plusDays(1L) else x$2.toLocalDate()
          between(x$1.toLocalDate(), end)
        } else java.time.Duration.between(x$1, x$2).toNanos() / (if (days > 0L) days * 86400000000000L else nanos)
      /** Returns how many of the unit lie between two times. */
      def between(x$1: java.time.LocalTime, x$2: java.time.LocalTime): Long = (x$2.toNanoOfDay() - x$1.toNanoOfDay()) / nanos
      /** Returns how many of the unit lie between two instants. */
      def between(x$1: java.time.Instant, x$2: java.time.Instant): Long = java.time.Duration.between(x$1, x$2).toNanos() / (if (days > 0L) days * 86400000000000L else nanos)
      /** Returns the name. */
      override def toString(): String = name
    }

    /** The units of dates and times. */
    object ChronoUnit {
      /** The unit of nanos. */
      val NANOS: ChronoUnit = new ChronoUnit("Nanos", 0L, 0L, 1L)
      /** The unit of millis. */
      val MILLIS: ChronoUnit = new ChronoUnit("Millis", 0L, 0L, 1000000L)
      /** The unit of seconds. */
      val SECONDS: ChronoUnit = new ChronoUnit("Seconds", 0L, 0L, 1000000000L)
      /** The unit of minutes. */
      val MINUTES: ChronoUnit = new ChronoUnit("Minutes", 0L, 0L, 60000000000L)
      /** The unit of hours. */
      val HOURS: ChronoUnit = new ChronoUnit("Hours", 0L, 0L, 3600000000000L)
      /** The unit of days. */
      val DAYS: ChronoUnit = new ChronoUnit("Days", 0L, 1L, 0L)
      /** The unit of weeks. */
      val WEEKS: ChronoUnit = new ChronoUnit("Weeks", 0L, 7L, 0L)
      /** The unit of months. */
      val MONTHS: ChronoUnit = new ChronoUnit("Months", 1L, 0L, 0L)
      /** The unit of years. */
      val YEARS: ChronoUnit = new ChronoUnit("Years", 12L, 0L, 0L)
      /** The unit of decades. */
      val DECADES: ChronoUnit = new ChronoUnit("Decades", 120L, 0L, 0L)
      /** The unit of centuries. */
      val CENTURIES: ChronoUnit = new ChronoUnit("Centuries", 1200L, 0L, 0L)
    }

    """#
}
