/// The text of java.time's times, instants and formats.
package enum DateTimePrelude {
  /// The Scala text.
  package static let text = #"""
    package java.time

    /** A time of day. */
    final class LocalTime private[time] (nanoOfDay: Long) extends java.io.Serializable with java.lang.Comparable[LocalTime] with java.time.temporal.Temporal with java.time.temporal.TemporalAdjuster {
      private[time] def localView: LocalDateTime = LocalDateTime.of(LocalDate.EPOCH, this)
      private[time] def adjusted(change: LocalDateTime => LocalDateTime): LocalTime = change(localView).toLocalTime()
      /** Returns a date with a time with this time. */
      def adjustInto(x$1: java.time.temporal.Temporal): java.time.temporal.Temporal = x$1.adjusted((time: LocalDateTime) => LocalDateTime.of(time.toLocalDate(), this)).asInstanceOf[java.time.temporal.Temporal]
      /** Returns the value of a field. */
      def get(x$1: java.time.temporal.TemporalField): Int = x$1.value(localView).toInt
      /** Returns the time without what is smaller than a unit. */
      def truncatedTo(x$1: java.time.temporal.ChronoUnit): LocalTime = localView.truncatedTo(x$1).toLocalTime()
      /** Returns the time so many units later. */
      def plus(x$1: Long, x$2: java.time.temporal.ChronoUnit): LocalTime = localView.plus(x$1, x$2).toLocalTime()
      /** Returns the time so much later. */
      def plus(x$1: Duration): LocalTime = localView.plus(x$1).toLocalTime()
      /** Returns the time so much earlier. */
      def minus(x$1: Duration): LocalTime = localView.minus(x$1).toLocalTime()
      /** Returns the time with a date. */
      def atDate(x$1: LocalDate): LocalDateTime = LocalDateTime.of(x$1, this)
      /** Returns the hour. */
      def getHour(): Int = (nanoOfDay / 3600000000000L).toInt
      /** Returns the minute. */
      def getMinute(): Int = (nanoOfDay / 60000000000L % 60L).toInt
      /** Returns the second. */
      def getSecond(): Int = (nanoOfDay / 1000000000L % 60L).toInt
      /** Returns the nanosecond. */
      def getNano(): Int = (nanoOfDay % 1000000000L).toInt
      /** Returns the nanoseconds since midnight. */
      def toNanoOfDay(): Long = nanoOfDay
      /** Returns the seconds since midnight. */
      def toSecondOfDay(): Int = (nanoOfDay / 1000000000L).toInt
      private def moved(nanos: Long): LocalTime = new LocalTime(java.lang.Math.floorMod(nanoOfDay + nanos, 86400000000000L))
      /** Returns the time so many hours later. */
      def plusHours(x$1: Long): LocalTime = moved(x$1 % 24L * 3600000000000L)
      /** Returns the time so many minutes later. */
      def plusMinutes(x$1: Long): LocalTime = moved(x$1 % 1440L * 60000000000L)
      /** Returns the time so many seconds later. */
      def plusSeconds(x$1: Long): LocalTime = moved(x$1 % 86400L * 1000000000L)
      /** Returns the time so many seconds earlier. */
      def minusSeconds(x$1: Long): LocalTime = plusSeconds(-x$1)
      /** Returns the time so many hours earlier. */
      def minusHours(x$1: Long): LocalTime = plusHours(-x$1)
      /** Returns the time so many minutes earlier. */
      def minusMinutes(x$1: Long): LocalTime = plusMinutes(-x$1)
      /** Returns the time with another hour. */
      def withHour(x$1: Int): LocalTime = LocalTime.of(x$1, getMinute(), getSecond(), getNano())
      /** Returns the time with another minute. */
      def withMinute(x$1: Int): LocalTime = LocalTime.of(getHour(), x$1, getSecond(), getNano())
      /** Returns the time with another second. */
      def withSecond(x$1: Int): LocalTime = LocalTime.of(getHour(), getMinute(), x$1, getNano())
      /** Returns the time with another nanosecond. */
      def withNano(x$1: Int): LocalTime = LocalTime.of(getHour(), getMinute(), getSecond(), x$1)
      /** Returns true iff this time is earlier. */
      def isBefore(x$1: LocalTime): Boolean = compareTo(x$1) < 0
      /** Returns true iff this time is later. */
      def isAfter(x$1: LocalTime): Boolean = compareTo(x$1) > 0
      /** Returns the text that a format says. */
      def format(x$1: java.time.format.DateTimeFormatter): String = x$1.format(LocalDateTime.of(LocalDate.EPOCH, this))
      /** Compares two times. */
      def compareTo(x$1: LocalTime): Int = nanoOfDay.compare(x$1.toNanoOfDay())
      /** Returns true iff the other is the same time. */
      override def equals(x$1: Any): Boolean = x$1 match { case that: LocalTime => nanoOfDay == that.toNanoOfDay(); case _ => false }
      /** Returns Java's hash code of the time. */
      override def hashCode(): Int = java.lang.Long.hashCode(nanoOfDay)
      /** Returns hour and minute, and second and fraction where they are not zero. */
      override def toString(): String = {
        val start = f"${getHour()}%02d:${getMinute()}%02d"
        val nano = getNano()
        if (getSecond() == 0 && nano == 0) start
        else start + f":${getSecond()}%02d" + (
          if (nano == 0) "" else if (nano % 1000000 == 0) f".${nano / 1000000}%03d" else if (nano % 1000 == 0) f".${nano / 1000}%06d" else f".$nano%09d")
      }
    }

    /** Makes times of day. */
    object LocalTime {
      /** The first time of a day. */
      val MIDNIGHT: LocalTime = new LocalTime(0L)
      /** The middle of a day. */
      val NOON: LocalTime = new LocalTime(43200000000000L)
      private def check(name: String, value: Int, limit: Int): Unit =
        if (value < 0 || value >= limit) throw new DateTimeException("Invalid value for " + name + " (valid values 0 - " + (limit - 1) + "): " + value)
      /** Returns the time of hour and minute. */
      def of(x$1: Int, x$2: Int): LocalTime = of(x$1, x$2, 0, 0)
      /** Returns the time of hour, minute and second. */
      def of(x$1: Int, x$2: Int, x$3: Int): LocalTime = of(x$1, x$2, x$3, 0)
      /** Returns the time of hour, minute, second and nanosecond. */
      def of(x$1: Int, x$2: Int, x$3: Int, x$4: Int): LocalTime = {
        check("HourOfDay", x$1, 24)
        check("MinuteOfHour", x$2, 60)
        check("SecondOfMinute", x$3, 60)
        new LocalTime(((x$1 * 60L + x$2) * 60L + x$3) * 1000000000L + x$4)
      }
      /** Returns the time so many seconds after midnight. */
      def ofSecondOfDay(x$1: Long): LocalTime = new LocalTime(x$1 * 1000000000L)
      /** Returns the time so many nanoseconds after midnight. */
      def ofNanoOfDay(x$1: Long): LocalTime = new LocalTime(x$1)
      /** Returns the current time. */
      def now(): LocalTime = LocalDateTime.now().toLocalTime()
      /** Returns the time that is written as `10:15:30`. */
      def parse(x$1: CharSequence): LocalTime = java.time.format.DateTimeFormatter.readTime(x$1.toString)
      /** Returns the time that is written in a format. */
      def parse(x$1: CharSequence, x$2: java.time.format.DateTimeFormatter): LocalTime = x$2.parsed(x$1.toString).time("LocalTime")
    }

    /** A date with a time. */
    final class LocalDateTime private[time] (date: LocalDate, time: LocalTime) extends java.io.Serializable with java.lang.Comparable[LocalDateTime] with java.time.temporal.Temporal {
      private[time] def localView: LocalDateTime = this
      private[time] def adjusted(change: LocalDateTime => LocalDateTime): LocalDateTime = change(this)
      /** Returns the time as an adjuster changes it. */
      def `with`(x$1: java.time.temporal.TemporalAdjuster): LocalDateTime = x$1.adjustInto(this).asInstanceOf[LocalDateTime]
      /** Returns the time with another value of a field. */
      def `with`(x$1: java.time.temporal.TemporalField, x$2: Long): LocalDateTime = x$1.changed(this, x$2)
      /** Returns the value of a field. */
      def get(x$1: java.time.temporal.TemporalField): Int = x$1.value(this).toInt
      /** Returns the value of a field. */
      def getLong(x$1: java.time.temporal.TemporalField): Long = x$1.value(this)
      /** Returns the time with a distance from UTC. */
      def atOffset(x$1: ZoneOffset): OffsetDateTime = OffsetDateTime.of(this, x$1)
      /** Returns the time a period later. */
      def plus(x$1: Period): LocalDateTime = new LocalDateTime(date.plus(x$1), time)
      /** Returns the time a period earlier. */
      def minus(x$1: Period): LocalDateTime = new LocalDateTime(date.minus(x$1), time)
      /** Returns the time with another day of the year. */
      def withDayOfYear(x$1: Int): LocalDateTime = new LocalDateTime(date.withDayOfYear(x$1), time)
      /** Returns the date. */
      def toLocalDate(): LocalDate = date
      /** Returns the time. */
      def toLocalTime(): LocalTime = time
      /** Returns the year. */
      def getYear(): Int = date.getYear()
      /** Returns the number of the month. */
      def getMonthValue(): Int = date.getMonthValue()
      /** Returns the month. */
      def getMonth(): Month = date.getMonth()
      /** Returns the day of the month. */
      def getDayOfMonth(): Int = date.getDayOfMonth()
      /** Returns the day of the year. */
      def getDayOfYear(): Int = date.getDayOfYear()
      /** Returns the day of the week. */
      def getDayOfWeek(): DayOfWeek = date.getDayOfWeek()
      /** Returns the hour. */
      def getHour(): Int = time.getHour()
      /** Returns the minute. */
      def getMinute(): Int = time.getMinute()
      /** Returns the second. */
      def getSecond(): Int = time.getSecond()
      /** Returns the nanosecond. */
      def getNano(): Int = time.getNano()
      private def moved(days: Long, nanos: Long): LocalDateTime = {
        val total = time.toNanoOfDay() + nanos
        new LocalDateTime(date.plusDays(days + java.lang.Math.floorDiv(total, 86400000000000L)), LocalTime.ofNanoOfDay(java.lang.Math.floorMod(total, 86400000000000L)))
      }
      /** Returns the time so many years later. */
      def plusYears(x$1: Long): LocalDateTime = new LocalDateTime(date.plusYears(x$1), time)
      /** Returns the time so many months later. */
      def plusMonths(x$1: Long): LocalDateTime = new LocalDateTime(date.plusMonths(x$1), time)
      /** Returns the time so many weeks later. */
      def plusWeeks(x$1: Long): LocalDateTime = new LocalDateTime(date.plusWeeks(x$1), time)
      /** Returns the time so many days later. */
      def plusDays(x$1: Long): LocalDateTime = new LocalDateTime(date.plusDays(x$1), time)
      /** Returns the time so many hours later. */
      def plusHours(x$1: Long): LocalDateTime = moved(x$1 / 24L, x$1 % 24L * 3600000000000L)
      /** Returns the time so many minutes later. */
      def plusMinutes(x$1: Long): LocalDateTime = moved(x$1 / 1440L, x$1 % 1440L * 60000000000L)
      /** Returns the time so many seconds later. */
      def plusSeconds(x$1: Long): LocalDateTime = moved(x$1 / 86400L, x$1 % 86400L * 1000000000L)
      /** Returns the time so many nanoseconds later. */
      def plusNanos(x$1: Long): LocalDateTime = moved(x$1 / 86400000000000L, x$1 % 86400000000000L)
      /** Returns the time so much later. */
      def plus(x$1: Duration): LocalDateTime = plusSeconds(x$1.getSeconds()).plusNanos(x$1.getNano().toLong)
      /** Returns the time so much earlier. */
      def minus(x$1: Duration): LocalDateTime = plusSeconds(-x$1.getSeconds()).plusNanos(-x$1.getNano().toLong)
      /** Returns the time so many weeks earlier. */
      def minusWeeks(x$1: Long): LocalDateTime = plusWeeks(-x$1)
      /** Returns the time so many nanoseconds earlier. */
      def minusNanos(x$1: Long): LocalDateTime = plusNanos(-x$1)
      /** Returns the time so many days earlier. */
      def minusDays(x$1: Long): LocalDateTime = plusDays(-x$1)
      /** Returns the time so many months earlier. */
      def minusMonths(x$1: Long): LocalDateTime = plusMonths(-x$1)
      /** Returns the time so many years earlier. */
      def minusYears(x$1: Long): LocalDateTime = plusYears(-x$1)
      /** Returns the time so many hours earlier. */
      def minusHours(x$1: Long): LocalDateTime = plusHours(-x$1)
      /** Returns the time so many minutes earlier. */
      def minusMinutes(x$1: Long): LocalDateTime = plusMinutes(-x$1)
      /** Returns the time so many seconds earlier. */
      def minusSeconds(x$1: Long): LocalDateTime = plusSeconds(-x$1)
      /** Returns the time without what is smaller than a unit. */
      def truncatedTo(x$1: java.time.temporal.ChronoUnit): LocalDateTime = {
        val unit = if (x$1.days > 0L) 86400000000000L else x$1.nanos
        new LocalDateTime(date, LocalTime.ofNanoOfDay(time.toNanoOfDay() / unit * unit))
      }
      /** Returns true iff this time is earlier. */
      def isBefore(x$1: LocalDateTime): Boolean = compareTo(x$1) < 0
      /** Returns true iff this time is later. */
      def isAfter(x$1: LocalDateTime): Boolean = compareTo(x$1) > 0
      /** Returns true iff both times are the same. */
      def isEqual(x$1: LocalDateTime): Boolean = compareTo(x$1) == 0
      /** Returns the seconds since 1970, in UTC. */
      def toEpochSecond(x$1: ZoneOffset): Long = date.toEpochDay() * 86400L + time.toSecondOfDay() - x$1.getTotalSeconds()
      /** Returns the time with a zone. */
      def atZone(x$1: ZoneId): ZonedDateTime = ZonedDateTime.of(this, x$1)
      /** Returns the time with another hour. */
      def withHour(x$1: Int): LocalDateTime = new LocalDateTime(date, time.withHour(x$1))
      /** Returns the time with another minute. */
      def withMinute(x$1: Int): LocalDateTime = new LocalDateTime(date, time.withMinute(x$1))
      /** Returns the time with another second. */
      def withSecond(x$1: Int): LocalDateTime = new LocalDateTime(date, time.withSecond(x$1))
      /** Returns the time with another nanosecond. */
      def withNano(x$1: Int): LocalDateTime = new LocalDateTime(date, time.withNano(x$1))
      /** Returns the time with another day of the month. */
      def withDayOfMonth(x$1: Int): LocalDateTime = new LocalDateTime(date.withDayOfMonth(x$1), time)
      /** Returns the time with another month. */
      def withMonth(x$1: Int): LocalDateTime = new LocalDateTime(date.withMonth(x$1), time)
      /** Returns the time with another year. */
      def withYear(x$1: Int): LocalDateTime = new LocalDateTime(date.withYear(x$1), time)
      /** Returns the time so many units later. */
      def plus(x$1: Long, x$2: java.time.temporal.ChronoUnit): LocalDateTime =
        if (x$2.months > 0L || x$2.days > 0L) new LocalDateTime(date.plus(x$1, x$2), time) else plusSeconds(x$1 * x$2.nanos / 1000000000L).plusNanos(x$1 * x$2.nanos % 1000000000L)
      /** Returns the time so many units earlier. */
      def minus(x$1: Long, x$2: java.time.temporal.ChronoUnit): LocalDateTime = plus(-x$1, x$2)
      /** Returns the time from this one to another in a unit. */
      def until(x$1: LocalDateTime, x$2: java.time.temporal.ChronoUnit): Long = x$2.between(this, x$1)
      /** Returns the instant, in UTC. */
      def toInstant(x$1: ZoneOffset): Instant = Instant.ofEpochSecond(toEpochSecond(x$1), time.getNano().toLong)
      /** Returns the text that a format says. */
      def format(x$1: java.time.format.DateTimeFormatter): String = x$1.format(this)
      /** Compares two times. */
      def compareTo(x$1: LocalDateTime): Int = { val days = date.compareTo(x$1.toLocalDate()); if (days != 0) days else time.compareTo(x$1.toLocalTime()) }
      /** Returns true iff the other is the same time. */
      override def equals(x$1: Any): Boolean = x$1 match { case that: LocalDateTime => compareTo(that) == 0; case _ => false }
      /** Returns Java's hash code of the time. */
      override def hashCode(): Int = date.hashCode ^ time.hashCode
      /** Returns date and time with a `T` between. */
      override def toString(): String = date.toString + "T" + time
    }

    /** Makes dates with times. */
    object LocalDateTime {
      /** Returns the time of year, month, day, hour and minute. */
      def of(x$1: Int, x$2: Int, x$3: Int, x$4: Int, x$5: Int): LocalDateTime = of(LocalDate.of(x$1, x$2, x$3), LocalTime.of(x$4, x$5))
      /** Returns the time of year, month, day, hour, minute and second. */
      def of(x$1: Int, x$2: Int, x$3: Int, x$4: Int, x$5: Int, x$6: Int): LocalDateTime = of(LocalDate.of(x$1, x$2, x$3), LocalTime.of(x$4, x$5, x$6))
      /** Returns the time of year, month, day, hour, minute, second and nanosecond. */
      def of(x$1: Int, x$2: Int, x$3: Int, x$4: Int, x$5: Int, x$6: Int, x$7: Int): LocalDateTime = of(LocalDate.of(x$1, x$2, x$3), LocalTime.of(x$4, x$5, x$6, x$7))
      /** Returns the time of year, month, day, hour and minute. */
      def of(x$1: Int, x$2: Month, x$3: Int, x$4: Int, x$5: Int): LocalDateTime = of(x$1, x$2.getValue(), x$3, x$4, x$5)
      /** Returns the time of year, month, day, hour, minute and second. */
      def of(x$1: Int, x$2: Month, x$3: Int, x$4: Int, x$5: Int, x$6: Int): LocalDateTime = of(x$1, x$2.getValue(), x$3, x$4, x$5, x$6)
      /** Returns the time of a date and a time. */
      def of(x$1: LocalDate, x$2: LocalTime): LocalDateTime = new LocalDateTime(x$1, x$2)
      /** Returns the time so many seconds after 1970, in UTC. */
      def ofEpochSecond(x$1: Long, x$2: Int, x$3: ZoneOffset): LocalDateTime = {
        val local = x$1 + x$3.getTotalSeconds()
        new LocalDateTime(LocalDate.ofEpochDay(java.lang.Math.floorDiv(local, 86400L)), LocalTime.ofNanoOfDay(java.lang.Math.floorMod(local, 86400L) * 1000000000L + x$2))
      }
      /** Returns the time of an instant in a zone. */
      def ofInstant(x$1: Instant, x$2: ZoneId): LocalDateTime = ofEpochSecond(x$1.getEpochSecond() + x$2.getRules().offsetAt(x$1.getEpochSecond()), x$1.getNano(), ZoneOffset.UTC)
      /** Returns the current time. */
      def now(): LocalDateTime = ofInstant(Instant.now(), ZoneId.systemDefault())
      /** Returns the current time in a zone. */
      def now(x$1: ZoneId): LocalDateTime = ofInstant(Instant.now(), x$1)
      /** Returns the time that is written as `2024-01-31T10:15:30`. */
      def parse(x$1: CharSequence): LocalDateTime = java.time.format.DateTimeFormatter.readDateTime(x$1.toString)
      /** Returns the time that is written in a format. */
      def parse(x$1: CharSequence, x$2: java.time.format.DateTimeFormatter): LocalDateTime = x$2.parsed(x$1.toString).dateTime("LocalDateTime")
    }

    /** A point in time. */
    final class Instant private[time] (seconds: Long, nanos: Int) extends java.io.Serializable with java.lang.Comparable[Instant] {
      /** Returns the seconds since 1970. */
      def getEpochSecond(): Long = seconds
      /** Returns the nanosecond. */
      def getNano(): Int = nanos
      /** Returns the milliseconds since 1970. */
      def toEpochMilli(): Long = seconds * 1000L + nanos / 1000000
      /** Returns the instant so many seconds later. */
      def plusSeconds(x$1: Long): Instant = new Instant(seconds + x$1, nanos)
      /** Returns the instant so many milliseconds later. */
      def plusMillis(x$1: Long): Instant = Instant.ofEpochSecond(seconds, nanos + x$1 * 1000000L)
      /** Returns the instant so much later. */
      def plus(x$1: Duration): Instant = Instant.ofEpochSecond(seconds + x$1.getSeconds(), nanos.toLong + x$1.getNano())
      /** Returns the instant so much earlier. */
      def minus(x$1: Duration): Instant = Instant.ofEpochSecond(seconds - x$1.getSeconds(), nanos.toLong - x$1.getNano())
      /** Returns the instant so many seconds earlier. */
      def minusSeconds(x$1: Long): Instant = plusSeconds(-x$1)
      /** Returns the instant so many milliseconds earlier. */
      def minusMillis(x$1: Long): Instant = plusMillis(-x$1)
      /** Returns the instant so many units later. */
      def plus(x$1: Long, x$2: java.time.temporal.ChronoUnit): Instant =
        if (x$2.days > 0L) plusSeconds(x$1 * x$2.days * 86400L) else Instant.ofEpochSecond(seconds + x$1 * x$2.nanos / 1000000000L, nanos + x$1 * x$2.nanos % 1000000000L)
      /** Returns the instant so many units earlier. */
      def minus(x$1: Long, x$2: java.time.temporal.ChronoUnit): Instant = plus(-x$1, x$2)
      /** Returns date and time with a distance from UTC. */
      def atOffset(x$1: ZoneOffset): OffsetDateTime = OffsetDateTime.ofInstant(this, x$1)
      /** Returns the instant so many nanoseconds later. */
      def plusNanos(x$1: Long): Instant = Instant.ofEpochSecond(seconds, nanos + x$1)
      /** Returns the instant without what is smaller than a unit. */
      def truncatedTo(x$1: java.time.temporal.ChronoUnit): Instant = LocalDateTime.ofEpochSecond(seconds, nanos, ZoneOffset.UTC).truncatedTo(x$1).toInstant(ZoneOffset.UTC)
      /** Returns the time from this instant to another in a unit. */
      def until(x$1: Instant, x$2: java.time.temporal.ChronoUnit): Long = x$2.between(this, x$1)
      /** Returns date and time in a zone. */
      def atZone(x$1: ZoneId): ZonedDateTime = ZonedDateTime.ofInstant(this, x$1)
      /** Returns true iff this instant is earlier. */
      def isBefore(x$1: Instant): Boolean = compareTo(x$1) < 0
      /** Returns true iff this instant is later. */
      def isAfter(x$1: Instant): Boolean = compareTo(x$1) > 0
      /** Compares two instants. */
      def compareTo(x$1: Instant): Int = { val order = seconds.compare(x$1.getEpochSecond()); if (order != 0) order else nanos - x$1.getNano() }
      /** Returns true iff the other is the same instant. */
      override def equals(x$1: Any): Boolean = x$1 match { case that: Instant => compareTo(that) == 0; case _ => false }
      /** Returns Java's hash code of the instant. */
      override def hashCode(): Int = java.lang.Long.hashCode(seconds) + 51 * nanos
      /** Returns date and time in UTC. */
      override def toString(): String = {
        val text = LocalDateTime.ofEpochSecond(seconds, nanos, ZoneOffset.UTC).toString
        (if (text.length == 16) text + ":00" else text) + "Z"
      }
    }

    /** Makes points in time. */
    object Instant {
      /** The first instant of 1970. */
      val EPOCH: Instant = new Instant(0L, 0)
      /** Returns the present. */
      def now(): Instant = ofEpochMilli(System.currentTimeMillis())
      /** Returns the instant so many milliseconds after 1970. */
      def ofEpochMilli(x$1: Long): Instant = new Instant(java.lang.Math.floorDiv(x$1, 1000L), java.lang.Math.floorMod(x$1, 1000L).toInt * 1000000)
      /** Returns the instant so many seconds after 1970. */
      def ofEpochSecond(x$1: Long): Instant = new Instant(x$1, 0)
      /** Returns the instant so many seconds and nanoseconds after 1970. */
      def ofEpochSecond(x$1: Long, x$2: Long): Instant = new Instant(x$1 + java.lang.Math.floorDiv(x$2, 1000000000L), java.lang.Math.floorMod(x$2, 1000000000L).toInt)
      /** Returns the instant that is written as `2024-01-31T10:15:30Z`. */
      def parse(x$1: CharSequence): Instant = ZonedDateTime.parse(x$1).toInstant()
    }

    /** An amount of time in seconds and nanoseconds. */
    final class Duration private[time] (seconds: Long, nanos: Int) extends java.io.Serializable with java.lang.Comparable[Duration] {
      /** Returns the whole seconds. */
      def getSeconds(): Long = seconds
      /** Returns the nanoseconds beyond the seconds. */
      def getNano(): Int = nanos
      /** Returns the amount in nanoseconds. */
      def toNanos(): Long = seconds * 1000000000L + nanos
      /** Returns the amount in milliseconds. */
      def toMillis(): Long = seconds * 1000L + nanos / 1000000
      /** Returns the amount in seconds. */
      def toSeconds(): Long = seconds
      /** Returns the amount in minutes. */
      def toMinutes(): Long = seconds / 60L
      /** Returns the amount in hours. */
      def toHours(): Long = seconds / 3600L
      /** Returns the amount in days. */
      def toDays(): Long = seconds / 86400L
      /** Returns the sum. */
      def plus(x$1: Duration): Duration = Duration.ofNanos(toNanos() + x$1.toNanos())
      /** Returns the difference. */
      def minus(x$1: Duration): Duration = Duration.ofNanos(toNanos() - x$1.toNanos())
      /** Returns the amount so many minutes longer. */
      def plusMinutes(x$1: Long): Duration = Duration.ofNanos(toNanos() + x$1 * 60000000000L)
      /** Returns the amount so many seconds longer. */
      def plusSeconds(x$1: Long): Duration = Duration.ofNanos(toNanos() + x$1 * 1000000000L)
      /** Returns the amount so many days longer. */
      def plusDays(x$1: Long): Duration = plusSeconds(x$1 * 86400L)
      /** Returns the amount so many hours longer. */
      def plusHours(x$1: Long): Duration = plusSeconds(x$1 * 3600L)
      /** Returns the amount so many milliseconds longer. */
      def plusMillis(x$1: Long): Duration = Duration.ofNanos(toNanos() + x$1 * 1000000L)
      /** Returns the amount so many hours shorter. */
      def minusHours(x$1: Long): Duration = plusSeconds(-x$1 * 3600L)
      /** Returns the amount so many minutes shorter. */
      def minusMinutes(x$1: Long): Duration = plusSeconds(-x$1 * 60L)
      /** Returns the amount so many seconds shorter. */
      def minusSeconds(x$1: Long): Duration = plusSeconds(-x$1)
      /** Returns the hours beyond the days. */
      def toHoursPart(): Int = (toHours() % 24L).toInt
      /** Returns the minutes beyond the hours. */
      def toMinutesPart(): Int = (toMinutes() % 60L).toInt
      /** Returns the seconds beyond the minutes. */
      def toSecondsPart(): Int = (seconds % 60L).toInt
      /** Returns the amount divided by a number. */
      def dividedBy(x$1: Long): Duration = Duration.ofNanos(toNanos() / x$1)
      /** Returns the amount with the other sign. */
      def negated(): Duration = Duration.ofNanos(-toNanos())
      /** Returns the amount without its sign. */
      def abs(): Duration = if (isNegative()) negated() else this
      /** Returns the amount times a factor. */
      def multipliedBy(x$1: Long): Duration = Duration.ofNanos(toNanos() * x$1)
      /** Returns true iff the amount is zero. */
      def isZero(): Boolean = toNanos() == 0L
      /** Returns true iff the amount is below zero. */
      def isNegative(): Boolean = seconds < 0L
      /** Compares two amounts. */
      def compareTo(x$1: Duration): Int = toNanos().compare(x$1.toNanos())
      /** Returns true iff the other is the same amount. */
      override def equals(x$1: Any): Boolean = x$1 match { case that: Duration => toNanos() == that.toNanos(); case _ => false }
      /** Returns Java's hash code of the amount. */
      override def hashCode(): Int = java.lang.Long.hashCode(seconds) + 51 * nanos
      /** Returns the amount as ISO 8601 writes it. */
      override def toString(): String = {
        val total = toNanos()
        if (total == 0L) "PT0S" else {
          val whole = total / 1000000000L
          val fraction = java.lang.Math.abs(total % 1000000000L)
          val second = whole % 60L
          val sign = if (second == 0L && total < 0L && fraction != 0L) "-" else ""
          val digits = if (fraction == 0L) "" else "." + f"$fraction%09d".reverse.dropWhile(_ == '0').reverse
          "PT" + (if (whole / 3600L != 0L) (whole / 3600L) + "H" else "") + (if (whole / 60L % 60L != 0L) (whole / 60L % 60L) + "M" else "") +
            (if (second != 0L || fraction != 0L) sign + second + digits + "S" else "")
        }
      }
    }

    /** Makes amounts of time. */
    object Duration {
      /** No time at all. */
      val ZERO: Duration = new Duration(0L, 0)
      /** Returns the amount of so many days. */
      def ofDays(x$1: Long): Duration = new Duration(x$1 * 86400L, 0)
      /** Returns the amount of so many hours. */
      def ofHours(x$1: Long): Duration = new Duration(x$1 * 3600L, 0)
      /** Returns the amount of so many minutes. */
      def ofMinutes(x$1: Long): Duration = new Duration(x$1 * 60L, 0)
      /** Returns the amount of so many seconds. */
      def ofSeconds(x$1: Long): Duration = new Duration(x$1, 0)
      /** Returns the amount of so many units. */
      def of(x$1: Long, x$2: java.time.temporal.ChronoUnit): Duration = if (x$2.days > 0L) ofDays(x$1 * x$2.days) else ofNanos(x$1 * x$2.nanos)
      /** Returns the amount of so many milliseconds. */
      def ofMillis(x$1: Long): Duration = ofNanos(x$1 * 1000000L)
      /** Returns the amount of so many nanoseconds. */
      def ofNanos(x$1: Long): Duration = new Duration(java.lang.Math.floorDiv(x$1, 1000000000L), java.lang.Math.floorMod(x$1, 1000000000L).toInt)
      /** Returns the amount that is written as `PT1H30M`. */
      def parse(x$1: CharSequence): Duration = {
        val parts = "([-+]?)P(?:([-+]?\\d+)D)?(?:T(?:([-+]?\\d+)H)?(?:([-+]?\\d+)M)?(?:([-+]?\\d+)(?:\\.(\\d{1,9}))?S)?)?".r
        def number(text: String): Long = if (text == null) 0L else text.toLong
        x$1.toString.toUpperCase match {
          case parts(sign, days, hours, minutes, seconds, fraction) if days != null || hours != null || minutes != null || seconds != null =>
            val nanos = if (fraction == null) 0L else (fraction + "000000000").substring(0, 9).toLong
            val total = ((number(days) * 24L + number(hours)) * 60L + number(minutes)) * 60L + number(seconds)
            val amount = ofNanos(total * 1000000000L + (if (seconds != null && seconds.startsWith("-")) -nanos else nanos))
            if (sign == "-") amount.multipliedBy(-1L) else amount
          case _ => throw new java.time.format.DateTimeParseException("Text cannot be parsed to a Duration")
        }
      }
      /** Returns the time between two zoned times. */
      def between(x$1: ZonedDateTime, x$2: ZonedDateTime): Duration = between(x$1.toInstant(), x$2.toInstant())
      /** Returns the time between two dates with times. */
      def between(x$1: LocalDateTime, x$2: LocalDateTime): Duration =
        ofDays(x$2.toLocalDate().toEpochDay() - x$1.toLocalDate().toEpochDay()).plus(between(x$1.toLocalTime(), x$2.toLocalTime()))
      /** Returns the time between two times of day. */
      def between(x$1: LocalTime, x$2: LocalTime): Duration = ofNanos(x$2.toNanoOfDay() - x$1.toNanoOfDay())
      /** Returns the time between two instants. */
      def between(x$1: Instant, x$2: Instant): Duration = ofNanos((x$2.getEpochSecond() - x$1.getEpochSecond()) * 1000000000L + x$2.getNano() - x$1.getNano())
    }

    """#
}
