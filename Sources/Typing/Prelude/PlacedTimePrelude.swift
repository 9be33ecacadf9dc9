/// What java.time's two kinds of dates and times that tell where they are have in common.
enum PlacedTimePrelude {
  /// Returns the members of a class that has its date and time as `local`, `moved` to another one, and `later` by seconds and nanoseconds.
  static func members(of type: String) -> String {
    """
      /** Returns the year. */
      def getYear(): Int = local.getYear()
      /** Returns the number of the month. */
      def getMonthValue(): Int = local.getMonthValue()
      /** Returns the month. */
      def getMonth(): Month = local.getMonth()
      /** Returns the day of the month. */
      def getDayOfMonth(): Int = local.getDayOfMonth()
      /** Returns the day of the year. */
      def getDayOfYear(): Int = local.getDayOfYear()
      /** Returns the day of the week. */
      def getDayOfWeek(): DayOfWeek = local.getDayOfWeek()
      /** Returns the hour. */
      def getHour(): Int = local.getHour()
      /** Returns the minute. */
      def getMinute(): Int = local.getMinute()
      /** Returns the second. */
      def getSecond(): Int = local.getSecond()
      /** Returns the nanosecond. */
      def getNano(): Int = local.getNano()
      /** Returns the time so many years later. */
      def plusYears(x$1: Long): \(type) = moved(local.plusYears(x$1))
      /** Returns the time so many years earlier. */
      def minusYears(x$1: Long): \(type) = plusYears(-x$1)
      /** Returns the time so many months later. */
      def plusMonths(x$1: Long): \(type) = moved(local.plusMonths(x$1))
      /** Returns the time so many months earlier. */
      def minusMonths(x$1: Long): \(type) = plusMonths(-x$1)
      /** Returns the time so many weeks later. */
      def plusWeeks(x$1: Long): \(type) = moved(local.plusWeeks(x$1))
      /** Returns the time so many weeks earlier. */
      def minusWeeks(x$1: Long): \(type) = plusWeeks(-x$1)
      /** Returns the time so many days later. */
      def plusDays(x$1: Long): \(type) = moved(local.plusDays(x$1))
      /** Returns the time so many days earlier. */
      def minusDays(x$1: Long): \(type) = plusDays(-x$1)
      /** Returns the time so many hours later. */
      def plusHours(x$1: Long): \(type) = later(x$1 * 3600L, 0L)
      /** Returns the time so many hours earlier. */
      def minusHours(x$1: Long): \(type) = plusHours(-x$1)
      /** Returns the time so many minutes later. */
      def plusMinutes(x$1: Long): \(type) = later(x$1 * 60L, 0L)
      /** Returns the time so many minutes earlier. */
      def minusMinutes(x$1: Long): \(type) = plusMinutes(-x$1)
      /** Returns the time so many seconds later. */
      def plusSeconds(x$1: Long): \(type) = later(x$1 * 1L, 0L)
      /** Returns the time so many seconds earlier. */
      def minusSeconds(x$1: Long): \(type) = plusSeconds(-x$1)
      /** Returns the time so many nanoseconds later. */
      def plusNanos(x$1: Long): \(type) = later(0L, x$1)
      /** Returns the time so much later. */
      def plus(x$1: Duration): \(type) = later(x$1.getSeconds(), x$1.getNano().toLong)
      /** Returns the time so much earlier. */
      def minus(x$1: Duration): \(type) = later(-x$1.getSeconds(), -x$1.getNano().toLong)
      /** Returns the time a period later. */
      def plus(x$1: Period): \(type) = moved(local.plusMonths(x$1.toTotalMonths()).plusDays(x$1.getDays().toLong))
      /** Returns the time a period earlier. */
      def minus(x$1: Period): \(type) = moved(local.plusMonths(-x$1.toTotalMonths()).plusDays(-x$1.getDays().toLong))
      /** Returns the time so many units later. */
      def plus(x$1: Long, x$2: java.time.temporal.ChronoUnit): \(type) =
        if (x$2.months > 0L || x$2.days > 0L) moved(local.plus(x$1, x$2)) else later(x$1 * x$2.nanos / 1000000000L, x$1 * x$2.nanos % 1000000000L)
      /** Returns the time so many units earlier. */
      def minus(x$1: Long, x$2: java.time.temporal.ChronoUnit): \(type) = plus(-x$1, x$2)
      /** Returns the time with another year. */
      def withYear(x$1: Int): \(type) = moved(local.withYear(x$1))
      /** Returns the time with another month. */
      def withMonth(x$1: Int): \(type) = moved(local.withMonth(x$1))
      /** Returns the time with another day of the month. */
      def withDayOfMonth(x$1: Int): \(type) = moved(local.withDayOfMonth(x$1))
      /** Returns the time with another day of the year. */
      def withDayOfYear(x$1: Int): \(type) = moved(local.withDayOfYear(x$1))
      /** Returns the time with another hour. */
      def withHour(x$1: Int): \(type) = moved(local.withHour(x$1))
      /** Returns the time with another minute. */
      def withMinute(x$1: Int): \(type) = moved(local.withMinute(x$1))
      /** Returns the time with another second. */
      def withSecond(x$1: Int): \(type) = moved(local.withSecond(x$1))
      /** Returns the time with another nanosecond. */
      def withNano(x$1: Int): \(type) = moved(local.withNano(x$1))
      /** Returns the time without what is smaller than a unit. */
      def truncatedTo(x$1: java.time.temporal.ChronoUnit): \(type) = moved(local.truncatedTo(x$1))
      /** Returns the time as an adjuster changes it. */
      def `with`(x$1: java.time.temporal.TemporalAdjuster): \(type) = x$1.adjustInto(this).asInstanceOf[\(type)]
      /** Returns the time with another value of a field. */
      def `with`(x$1: java.time.temporal.TemporalField, x$2: Long): \(type) = moved(x$1.changed(local, x$2))
      /** Returns the value of a field. */
      def get(x$1: java.time.temporal.TemporalField): Int = x$1.value(local).toInt
      /** Returns the value of a field. */
      def getLong(x$1: java.time.temporal.TemporalField): Long = x$1.value(local)
      /** Returns the time from this one to another in a unit. */
      def until(x$1: \(type), x$2: java.time.temporal.ChronoUnit): Long = x$2.between(this, x$1)
      /** Returns true iff this time is earlier. */
      def isBefore(x$1: \(type)): Boolean = toInstant().isBefore(x$1.toInstant())
      /** Returns true iff this time is later. */
      def isAfter(x$1: \(type)): Boolean = toInstant().isAfter(x$1.toInstant())
      /** Returns true iff both are the same point in time. */
      def isEqual(x$1: \(type)): Boolean = toInstant() == x$1.toInstant()
      /** Returns the text that a format says. */
      def format(x$1: java.time.format.DateTimeFormatter): String = x$1.format(this)
    """
  }
}
