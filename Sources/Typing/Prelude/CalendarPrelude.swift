/// The text of java.util's calendar and of the dates of java.sql.
package enum CalendarPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.util

    /** A point in time by its fields. */
    class Calendar private[util] (zone: TimeZone) extends java.io.Serializable with java.lang.Comparable[Calendar] {
      private var time: java.time.LocalDateTime = java.time.LocalDateTime.ofInstant(java.time.Instant.now(), zone.toZoneId())
      private[java] def formatPart(letter: Char): String = java.time.format.PartText.of(time, letter, java.time.ZonedDateTime.of(time, zone.toZoneId()))
      /** Returns the milliseconds since 1970. */
      def getTimeInMillis(): Long = java.time.ZonedDateTime.of(time, zone.toZoneId()).toInstant().toEpochMilli()
      /** Sets the milliseconds since 1970. */
      def setTimeInMillis(x$1: Long): Unit = { time = java.time.LocalDateTime.ofInstant(java.time.Instant.ofEpochMilli(x$1), zone.toZoneId()) }
      /** Returns the point in time as a date. */
      def getTime(): Date = new Date(getTimeInMillis())
      /** Sets the point in time. */
      def setTime(x$1: Date): Unit = setTimeInMillis(x$1.getTime())
      /** Returns the zone. */
      def getTimeZone(): TimeZone = zone
      /** Returns a field. */
      def get(x$1: Int): Int = x$1 match {
        case Calendar.YEAR => time.getYear()
        case Calendar.MONTH => time.getMonthValue() - 1
        case Calendar.DAY_OF_MONTH => time.getDayOfMonth()
        case Calendar.DAY_OF_YEAR => time.getDayOfYear()
        case Calendar.DAY_OF_WEEK => time.getDayOfWeek().getValue() % 7 + 1
        case Calendar.AM_PM => time.getHour() / 12
        case Calendar.HOUR => time.getHour() % 12
        case Calendar.HOUR_OF_DAY => time.getHour()
        case Calendar.MINUTE => time.getMinute()
        case Calendar.SECOND => time.getSecond()
        case Calendar.MILLISECOND => time.getNano() / 1000000
        case _ => throw new UnsupportedOperationException("This field of a Calendar is not supported here")
      }
      /** Sets a field; what is too large counts on into the next one. */
      def set(x$1: Int, x$2: Int): Unit = add(x$1, x$2 - get(x$1))
      /** Sets year, month and day of the month. */
      def set(x$1: Int, x$2: Int, x$3: Int): Unit = { set(Calendar.DAY_OF_MONTH, 1); set(Calendar.YEAR, x$1); set(Calendar.MONTH, x$2); set(Calendar.DAY_OF_MONTH, x$3) }
      /** Sets all fields but the millisecond. */
      def set(x$1: Int, x$2: Int, x$3: Int, x$4: Int, x$5: Int, x$6: Int): Unit = {
        set(x$1, x$2, x$3); set(Calendar.HOUR_OF_DAY, x$4); set(Calendar.MINUTE, x$5); set(Calendar.SECOND, x$6)
      }
      /** Adds to a field. */
      def add(x$1: Int, x$2: Int): Unit = time = x$1 match {
        case Calendar.YEAR => time.plusYears(x$2.toLong)
        case Calendar.MONTH => time.plusMonths(x$2.toLong)
        case Calendar.DAY_OF_MONTH | Calendar.DAY_OF_YEAR | Calendar.DAY_OF_WEEK => time.plusDays(x$2.toLong)
        case Calendar.HOUR | Calendar.HOUR_OF_DAY => time.plusHours(x$2.toLong)
        case Calendar.MINUTE => time.plusMinutes(x$2.toLong)
        case Calendar.SECOND => time.plusSeconds(x$2.toLong)
        case Calendar.MILLISECOND => time.plusNanos(x$2 * 1000000L)
        case _ => throw new UnsupportedOperationException("This field of a Calendar is not supported here")
      }
      /** Returns true iff this is earlier. */
      def before(x$1: Any): Boolean = x$1 match { case that: Calendar => compareTo(that) < 0; case _ => false }
      /** Returns true iff this is later. */
      def after(x$1: Any): Boolean = x$1 match { case that: Calendar => compareTo(that) > 0; case _ => false }
      /** Compares the points in time. */
      def compareTo(x$1: Calendar): Int = getTimeInMillis().compare(x$1.getTimeInMillis())
    }

    /** Makes calendars, and the numbers of their fields. */
    object Calendar {
      /** Returns the present in the default zone. */
      def getInstance(): Calendar = new Calendar(TimeZone.getDefault())
      /** Returns the present in a zone. */
      def getInstance(x$1: TimeZone): Calendar = new Calendar(x$1)
      /** The year. */
      final val YEAR = 1
      /** The month, 0 for January. */
      final val MONTH = 2
      /** The day of the month. */
      final val DATE = 5
      /** The day of the month. */
      final val DAY_OF_MONTH = 5
      /** The day of the year. */
      final val DAY_OF_YEAR = 6
      /** The day of the week, 1 for Sunday. */
      final val DAY_OF_WEEK = 7
      /** 0 before noon, 1 after it. */
      final val AM_PM = 9
      /** The hour before or after noon. */
      final val HOUR = 10
      /** The hour of the day. */
      final val HOUR_OF_DAY = 11
      /** The minute. */
      final val MINUTE = 12
      /** The second. */
      final val SECOND = 13
      /** The millisecond. */
      final val MILLISECOND = 14
      /** Sunday. */
      final val SUNDAY = 1
      /** Monday. */
      final val MONDAY = 2
      /** Tuesday. */
      final val TUESDAY = 3
      /** Wednesday. */
      final val WEDNESDAY = 4
      /** Thursday. */
      final val THURSDAY = 5
      /** Friday. */
      final val FRIDAY = 6
      /** Saturday. */
      final val SATURDAY = 7
      /** January. */
      final val JANUARY = 0
      /** February. */
      final val FEBRUARY = 1
      /** March. */
      final val MARCH = 2
      /** December. */
      final val DECEMBER = 11
    }

    package java.sql

    /** A date without a time. */
    class Date(x$1: Long) extends java.util.Date(x$1) {
      /** Returns the date without a time as java.time knows it. */
      def toLocalDate(): java.time.LocalDate = dateTime.toLocalDate()
      /** Returns year, month and day. */
      override def toString(): String = toLocalDate().toString
    }

    /** Makes dates. */
    object Date {
      /** Returns the date that is written as `2024-01-31`. */
      def valueOf(x$1: String): Date = {
        if (x$1 == null || !x$1.matches("\\d{4}-\\d{1,2}-\\d{1,2}")) throw new IllegalArgumentException
        val parts = x$1.split("-").map((part: String) => part.toInt)
        if (parts(1) < 1 || parts(1) > 12 || parts(2) < 1 || parts(2) > 31) throw new IllegalArgumentException
        valueOf(java.time.LocalDate.of(parts(0), parts(1), 1).plusDays(parts(2) - 1L))
      }
      /** Returns a date of java.time. */
      def valueOf(x$1: java.time.LocalDate): Date = new Date(x$1.atStartOfDay(java.util.TimeZone.getDefault().toZoneId()).toInstant().toEpochMilli())
    }

    /** A date with a time. */
    class Timestamp private[sql] (x$1: Long, nano: Int) extends java.util.Date(x$1) {
      /** Returns the time so many milliseconds after 1970. */
      def this(x$1: Long) = this(x$1, java.lang.Math.floorMod(x$1, 1000L).toInt * 1000000)
      /** Returns the nanosecond. */
      def getNanos(): Int = nano
      /** Returns date and time as java.time knows them. */
      def toLocalDateTime(): java.time.LocalDateTime = dateTime.withNano(nano)
      /** Returns date and time, with the fraction of the second. */
      override def toString(): String = {
        val fraction = f"$nano%09d".reverse.dropWhile((char: Char) => char == '0').reverse
        java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").format(dateTime) + "." + (if (fraction.isEmpty) "0" else fraction)
      }
    }

    /** Makes dates with times. */
    object Timestamp {
      /** Returns the time that is written as `2024-01-31 10:15:30.5`. */
      def valueOf(x$1: String): Timestamp = {
        val text = x$1.trim
        val point = text.indexOf('.')
        val whole = if (point < 0) text else text.substring(0, point)
        val format = java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
        val time = try java.time.LocalDateTime.parse(whole, format) catch {
          case _: java.time.DateTimeException => throw new IllegalArgumentException("Timestamp format must be yyyy-mm-dd hh:mm:ss[.fffffffff]")
        }
        valueOf(if (point < 0) time else time.withNano((text.substring(point + 1) + "000000000").substring(0, 9).toInt))
      }
      /** Returns a time of java.time. */
      def valueOf(x$1: java.time.LocalDateTime): Timestamp = new Timestamp(x$1.atZone(java.util.TimeZone.getDefault().toZoneId()).toInstant().toEpochMilli(), x$1.getNano())
    }

    """#
}
