/// The text of java.time's zones and of the dates and times in them.
package enum ZonedTimePrelude {
  /// The Scala text.
  package static let text = #"""
    package java.time

    /** A time zone: UTC, or a fixed distance from it. */
    abstract class ZoneId extends java.io.Serializable {
      private[java] def offset: ZoneOffset
      /** Returns the zone's name. */
      def getId(): String
      /** Returns the zone's name. */
      override def toString(): String = getId()
    }

    /** Finds time zones; those with summer time are not there. */
    object ZoneId {
      private final class Named(name: String) extends ZoneId {
        private[java] def offset: ZoneOffset = ZoneOffset.UTC
        /** Returns the zone's name. */
        def getId(): String = name
        /** Returns true iff the other has the same name. */
        override def equals(other: Any): Boolean = other match { case zone: ZoneId => zone.getId() == name; case _ => false }
        /** Returns a hash code of the name. */
        override def hashCode(): Int = name.hashCode
      }
      /** Returns the zone of a name or a distance from UTC. */
      def of(x$1: String): ZoneId =
        if (x$1 == "Z") ZoneOffset.UTC
        else if (Set("UTC", "GMT", "UT", "Etc/UTC", "Etc/GMT").contains(x$1)) new Named(x$1)
        else if (x$1.startsWith("+") || x$1.startsWith("-")) ZoneOffset.of(x$1)
        else throw new DateTimeException("Unknown time-zone ID: " + x$1)
      /** Returns UTC. */
      def systemDefault(): ZoneId = of("UTC")
    }

    /** A time zone by its distance from UTC. */
    final class ZoneOffset private[time] (seconds: Int) extends ZoneId with java.lang.Comparable[ZoneOffset] {
      private[java] def offset: ZoneOffset = this
      /** Returns the distance in seconds. */
      def getTotalSeconds(): Int = seconds
      private[java] def written(separator: String, hasMinutes: Boolean): String = {
        val minutes = java.lang.Math.abs(seconds) / 60
        (if (seconds < 0) "-" else "+") + f"${minutes / 60}%02d" + (if (hasMinutes || minutes % 60 != 0) separator + f"${minutes % 60}%02d" else "")
      }
      /** Returns the zone's name. */
      def getId(): String = if (seconds == 0) "Z" else written(":", true)
      /** Compares the distances, the easternmost first. */
      def compareTo(x$1: ZoneOffset): Int = x$1.getTotalSeconds() - seconds
      /** Returns true iff the other has the same distance. */
      override def equals(x$1: Any): Boolean = x$1 match { case that: ZoneOffset => seconds == that.getTotalSeconds(); case _ => false }
      /** Returns the distance. */
      override def hashCode(): Int = seconds
    }

    /** Makes distances from UTC. */
    object ZoneOffset {
      /** No distance from UTC. */
      val UTC: ZoneOffset = new ZoneOffset(0)
      /** Returns the distance of so many hours. */
      def ofHours(x$1: Int): ZoneOffset = new ZoneOffset(x$1 * 3600)
      /** Returns the distance of so many hours and minutes. */
      def ofHoursMinutes(x$1: Int, x$2: Int): ZoneOffset = new ZoneOffset(x$1 * 3600 + x$2 * 60)
      /** Returns the distance of so many seconds. */
      def ofTotalSeconds(x$1: Int): ZoneOffset = new ZoneOffset(x$1)
      /** Returns the distance that is written as `+01:00`. */
      def of(x$1: String): ZoneOffset = {
        val digits = x$1.filter((char: Char) => char.isDigit)
        if (x$1 == "Z") UTC
        else if (digits.isEmpty || (x$1.charAt(0) != '+' && x$1.charAt(0) != '-')) throw new DateTimeException("Invalid ID for ZoneOffset, invalid format: " + x$1)
        else {
          val seconds = digits.take(2).toInt * 3600 + (if (digits.length >= 4) digits.substring(2, 4).toInt * 60 else 0)
          new ZoneOffset(if (x$1.charAt(0) == '-') -seconds else seconds)
        }
      }
    }

    /** A date with a time and a zone. */
    final class ZonedDateTime private[time] (local: LocalDateTime, zone: ZoneId) extends java.io.Serializable with java.lang.Comparable[ZonedDateTime] {
      /** Returns date and time. */
      def toLocalDateTime(): LocalDateTime = local
      /** Returns the date. */
      def toLocalDate(): LocalDate = local.toLocalDate()
      /** Returns the time. */
      def toLocalTime(): LocalTime = local.toLocalTime()
      /** Returns the zone. */
      def getZone(): ZoneId = zone
      /** Returns the distance from UTC. */
      def getOffset(): ZoneOffset = zone.offset
      /** Returns the point in time. */
      def toInstant(): Instant = local.toInstant(zone.offset)
      /** Returns the seconds since 1970. */
      def toEpochSecond(): Long = local.toEpochSecond(zone.offset)
      /** Returns the same point in time in another zone. */
      def withZoneSameInstant(x$1: ZoneId): ZonedDateTime = ZonedDateTime.ofInstant(toInstant(), x$1)
      /** Returns the same date and time in another zone. */
      def withZoneSameLocal(x$1: ZoneId): ZonedDateTime = new ZonedDateTime(local, x$1)
      /** Returns the year. */
      def getYear(): Int = local.getYear()
      /** Returns the number of the month. */
      def getMonthValue(): Int = local.getMonthValue()
      /** Returns the month. */
      def getMonth(): Month = local.getMonth()
      /** Returns the day of the month. */
      def getDayOfMonth(): Int = local.getDayOfMonth()
      /** Returns the day of the week. */
      def getDayOfWeek(): DayOfWeek = local.getDayOfWeek()
      /** Returns the hour. */
      def getHour(): Int = local.getHour()
      /** Returns the minute. */
      def getMinute(): Int = local.getMinute()
      /** Returns the second. */
      def getSecond(): Int = local.getSecond()
      /** Returns the time so many days later. */
      def plusDays(x$1: Long): ZonedDateTime = new ZonedDateTime(local.plusDays(x$1), zone)
      /** Returns the time so many hours later. */
      def plusHours(x$1: Long): ZonedDateTime = new ZonedDateTime(local.plusHours(x$1), zone)
      /** Returns the time so many minutes later. */
      def plusMinutes(x$1: Long): ZonedDateTime = new ZonedDateTime(local.plusMinutes(x$1), zone)
      /** Returns the time so many days earlier. */
      def minusDays(x$1: Long): ZonedDateTime = plusDays(-x$1)
      /** Returns the time so many hours earlier. */
      def minusHours(x$1: Long): ZonedDateTime = plusHours(-x$1)
      /** Returns true iff this time is earlier. */
      def isBefore(x$1: ZonedDateTime): Boolean = toInstant().isBefore(x$1.toInstant())
      /** Returns true iff this time is later. */
      def isAfter(x$1: ZonedDateTime): Boolean = toInstant().isAfter(x$1.toInstant())
      /** Returns the text that a format says. */
      def format(x$1: java.time.format.DateTimeFormatter): String = x$1.format(this)
      /** Compares the points in time. */
      def compareTo(x$1: ZonedDateTime): Int = toInstant().compareTo(x$1.toInstant())
      /** Returns true iff the other has the same date, time and zone. */
      override def equals(x$1: Any): Boolean = x$1 match { case that: ZonedDateTime => toString() == that.toString(); case _ => false }
      /** Returns a hash code of date, time and distance. */
      override def hashCode(): Int = local.hashCode ^ zone.offset.hashCode
      /** Returns date, time, distance and zone. */
      override def toString(): String = local.toString + zone.offset.getId() + (if (zone.isInstanceOf[ZoneOffset]) "" else "[" + zone.getId() + "]")
    }

    /** Makes dates with times and zones. */
    object ZonedDateTime {
      /** Returns a date with a time in a zone. */
      def of(x$1: LocalDateTime, x$2: ZoneId): ZonedDateTime = new ZonedDateTime(x$1, x$2)
      /** Returns a date with a time in a zone. */
      def of(x$1: LocalDate, x$2: LocalTime, x$3: ZoneId): ZonedDateTime = new ZonedDateTime(LocalDateTime.of(x$1, x$2), x$3)
      /** Returns a point in time in a zone. */
      def ofInstant(x$1: Instant, x$2: ZoneId): ZonedDateTime = new ZonedDateTime(LocalDateTime.ofInstant(x$1, x$2), x$2)
      /** Returns the present in UTC. */
      def now(): ZonedDateTime = ofInstant(Instant.now(), ZoneId.systemDefault())
      /** Returns the present in a zone. */
      def now(x$1: ZoneId): ZonedDateTime = ofInstant(Instant.now(), x$1)
      /** Returns the time that is written as `2024-01-31T10:15:30+01:00`. */
      def parse(x$1: CharSequence): ZonedDateTime = {
        val text = x$1.toString.takeWhile((char: Char) => char != '[')
        val at = java.lang.Math.max(text.lastIndexOf('+'), java.lang.Math.max(text.lastIndexOf('-'), text.lastIndexOf('Z')))
        if (at < 11) throw new java.time.format.DateTimeParseException("Text '" + x$1 + "' could not be parsed at index " + text.length)
        val named = x$1.toString.drop(text.length + 1).stripSuffix("]")
        new ZonedDateTime(LocalDateTime.parse(text.substring(0, at)), if (named.isEmpty) ZoneOffset.of(text.substring(at)) else ZoneId.of(named))
      }
      /** Returns the time that is written in a format. */
      def parse(x$1: CharSequence, x$2: java.time.format.DateTimeFormatter): ZonedDateTime = x$2.readAll(x$1.toString) match {
        case (time, Some(offset)) => new ZonedDateTime(time, offset)
        case _ => throw new java.time.format.DateTimeParseException("Text '" + x$1 + "' could not be parsed: Unable to obtain ZonedDateTime from TemporalAccessor")
      }
    }

    package java.util

    /** A time zone: UTC, or a fixed distance from it. */
    final class TimeZone private[java] (name: String, private[java] val offset: java.time.ZoneOffset) extends java.io.Serializable {
      /** Returns the zone's name. */
      def getID(): String = name
      /** Returns the zone as java.time knows it. */
      def toZoneId(): java.time.ZoneId = if (offset.getTotalSeconds() == 0) java.time.ZoneId.of("UTC") else offset
      /** Returns the distance from UTC in milliseconds. */
      def getRawOffset(): Int = offset.getTotalSeconds() * 1000
      /** Returns true iff the other has the same name. */
      override def equals(x$1: Any): Boolean = x$1 match { case that: TimeZone => name == that.getID(); case _ => false }
      /** Returns a hash code of the name. */
      override def hashCode(): Int = name.hashCode
    }

    /** Finds time zones; those with summer time are not there. */
    object TimeZone {
      private var default: TimeZone = null
      /** Returns the zone of a name, or throws an exception if it is not there. */
      def getTimeZone(x$1: String): TimeZone =
        if (Set("UTC", "GMT", "Etc/UTC", "Z", "UT").contains(x$1)) new TimeZone(x$1, java.time.ZoneOffset.UTC)
        else if (x$1.startsWith("GMT+") || x$1.startsWith("GMT-")) new TimeZone(x$1, java.time.ZoneOffset.of(x$1.charAt(3).toString + (if (x$1.length == 5) "0" else "") + x$1.substring(4)))
        else throw new UnsupportedOperationException("The time zone " + x$1 + " is not supported here")
      /** Returns the default zone, UTC unless another was set. */
      def getDefault(): TimeZone = { if (default == null) default = getTimeZone("UTC"); default }
      /** Sets the default zone. */
      def setDefault(x$1: TimeZone): Unit = { default = x$1 }
    }

    """#
}
