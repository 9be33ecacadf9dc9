/// The text of java.time's zones and of the dates and times in them.
package enum ZonedTimePrelude {
  /// The Scala text.
  package static let text = #"""
    package java.time

    /** A time zone. */
    abstract class ZoneId extends java.io.Serializable {
      /** Returns what the zone's distance from UTC is at which time. */
      def getRules(): java.time.zone.ZoneRules
      /** Returns the zone's name. */
      def getId(): String
      /** Returns the distance from UTC where it never changes, or the zone itself. */
      def normalized(): ZoneId = if (getRules().isFixedOffset()) ZoneOffset.ofTotalSeconds(getRules().offsetAt(0L)) else this
      /** Returns the zone's name. */
      override def toString(): String = getId()
    }

    /** Finds time zones. */
    object ZoneId {
      private final class Named(name: String, rules: java.time.zone.ZoneRules) extends ZoneId {
        def getRules(): java.time.zone.ZoneRules = rules
        /** Returns the zone's name. */
        def getId(): String = name
        /** Returns true iff the other has the same name. */
        override def equals(other: Any): Boolean = other match { case zone: ZoneId => zone.getId() == name; case _ => false }
        /** Returns a hash code of the name. */
        override def hashCode(): Int = name.hashCode
      }
      /** Returns the zone of a name or a distance from UTC. */
      def of(x$1: String): ZoneId = {
        val prefix = if (x$1.startsWith("UTC") || x$1.startsWith("GMT")) x$1.substring(0, 3) else if (x$1.startsWith("UT")) "UT" else ""
        if (x$1 == "Z") ZoneOffset.UTC
        else if (x$1.startsWith("+") || x$1.startsWith("-")) ZoneOffset.of(x$1)
        else if (prefix == x$1 || x$1 == "Etc/UTC" || x$1 == "Etc/GMT") new Named(x$1, java.time.zone.ZoneRulesProvider.fixed(0, if (prefix == "GMT" || x$1 == "Etc/GMT") "GMT" else "UTC"))
        else if (prefix.nonEmpty && (x$1.charAt(prefix.length) == '+' || x$1.charAt(prefix.length) == '-')) {
          val offset = ZoneOffset.of(x$1.substring(prefix.length))
          val name = if (offset.getTotalSeconds() == 0) prefix else prefix + offset.getId()
          new Named(name, java.time.zone.ZoneRulesProvider.fixed(offset.getTotalSeconds(), name))
        }
        else if (!x$1.matches("[A-Za-z][A-Za-z0-9~/._+-]+")) throw new DateTimeException("Invalid ID for region-based ZoneId, invalid format: " + x$1)
        else new Named(x$1, java.time.zone.ZoneRulesProvider.rules(x$1))
      }
      /** Returns UTC. */
      def systemDefault(): ZoneId = java.util.TimeZone.getDefault().toZoneId()
    }

    /** A time zone by its distance from UTC. */
    final class ZoneOffset private[time] (seconds: Int) extends ZoneId with java.lang.Comparable[ZoneOffset] {
      /** Returns the same distance for all times. */
      def getRules(): java.time.zone.ZoneRules = java.time.zone.ZoneRulesProvider.fixed(seconds, getId())
      /** Returns the distance in seconds. */
      def getTotalSeconds(): Int = seconds
      private[java] def written(separator: String, hasMinutes: Boolean): String = {
        val minutes = java.lang.Math.abs(seconds) / 60
        (if (seconds < 0) "-" else "+") + f"${minutes / 60}%02d" + (if (hasMinutes || minutes % 60 != 0) separator + f"${minutes % 60}%02d" else "") + (if (seconds % 60 != 0) separator + f"${java.lang.Math.abs(seconds) % 60}%02d" else "")
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
          val hours = if (digits.length % 2 == 1) 1 else 2
          val seconds = digits.take(hours).toInt * 3600 + (if (digits.length >= hours + 2) digits.substring(hours, hours + 2).toInt * 60 else 0)
          new ZoneOffset(if (x$1.charAt(0) == '-') -seconds else seconds)
        }
      }
    }

    /** A date with a time and a zone. */
    final class ZonedDateTime private[time] (local: LocalDateTime, offset: ZoneOffset, zone: ZoneId) extends java.io.Serializable with java.lang.Comparable[ZonedDateTime] with java.time.temporal.Temporal {
      private def moved(time: LocalDateTime): ZonedDateTime = ZonedDateTime.resolve(time, zone, offset.getTotalSeconds(), true)
      private def later(seconds: Long, nanos: Long): ZonedDateTime = ZonedDateTime.ofInstant(Instant.ofEpochSecond(toEpochSecond() + seconds, getNano() + nanos), zone)
      private[time] def adjusted(change: LocalDateTime => LocalDateTime): ZonedDateTime = moved(change(local))
      private[time] def localView: LocalDateTime = local
      /** Returns date and time. */
      def toLocalDateTime(): LocalDateTime = local
      /** Returns the date. */
      def toLocalDate(): LocalDate = local.toLocalDate()
      /** Returns the time. */
      def toLocalTime(): LocalTime = local.toLocalTime()
      /** Returns the zone. */
      def getZone(): ZoneId = zone
      /** Returns the distance from UTC. */
      def getOffset(): ZoneOffset = offset
      /** Returns the time with its distance from UTC instead of the zone. */
      def toOffsetDateTime(): OffsetDateTime = OffsetDateTime.of(local, offset)
      /** Returns the point in time. */
      def toInstant(): Instant = local.toInstant(offset)
      /** Returns the seconds since 1970. */
      def toEpochSecond(): Long = local.toEpochSecond(offset)
      /** Returns the same point in time in another zone. */
      def withZoneSameInstant(x$1: ZoneId): ZonedDateTime = ZonedDateTime.ofInstant(toInstant(), x$1)
      /** Returns the same date and time in another zone. */
      def withZoneSameLocal(x$1: ZoneId): ZonedDateTime = ZonedDateTime.resolve(local, x$1, offset.getTotalSeconds(), true)
      \#(PlacedTimePrelude.members(of: "ZonedDateTime"))
      /** Compares the points in time. */
      def compareTo(x$1: ZonedDateTime): Int = { val order = toInstant().compareTo(x$1.toInstant()); if (order != 0) order else zone.getId().compareTo(x$1.getZone().getId()) }
      /** Returns true iff the other has the same date, time and zone. */
      override def equals(x$1: Any): Boolean = x$1 match { case that: ZonedDateTime => toString() == that.toString(); case _ => false }
      /** Returns Java's hash code of date, time, distance and zone. */
      override def hashCode(): Int = local.hashCode ^ offset.hashCode ^ Integer.rotateLeft(zone.hashCode, 3)
      /** Returns date, time, distance and zone. */
      override def toString(): String = local.toString + offset.getId() + (if (zone.isInstanceOf[ZoneOffset]) "" else "[" + zone.getId() + "]")
    }

    /** Makes dates with times and zones. */
    object ZonedDateTime {
      private[time] def resolve(local: LocalDateTime, zone: ZoneId, preferred: Int, hasPreferred: Boolean): ZonedDateTime = zone match {
        case offset: ZoneOffset => new ZonedDateTime(local, offset, offset)
        case _ =>
          val found = zone.getRules().resolved(local, preferred, hasPreferred)
          new ZonedDateTime(found._1, ZoneOffset.ofTotalSeconds(found._2), zone)
      }
      /** Returns a date with a time in a zone. */
      def of(x$1: LocalDateTime, x$2: ZoneId): ZonedDateTime = resolve(x$1, x$2, 0, false)
      /** Returns a date with a time in a zone. */
      def of(x$1: LocalDate, x$2: LocalTime, x$3: ZoneId): ZonedDateTime = of(LocalDateTime.of(x$1, x$2), x$3)
      /** Returns the time of year, month, day, hour, minute, second and nanosecond in a zone. */
      def of(x$1: Int, x$2: Int, x$3: Int, x$4: Int, x$5: Int, x$6: Int, x$7: Int, x$8: ZoneId): ZonedDateTime = of(LocalDate.of(x$1, x$2, x$3), LocalTime.of(x$4, x$5, x$6, x$7), x$8)
      /** Returns a point in time in a zone. */
      def ofInstant(x$1: Instant, x$2: ZoneId): ZonedDateTime = new ZonedDateTime(LocalDateTime.ofInstant(x$1, x$2), x$2.getRules().getOffset(x$1), x$2)
      /** Returns the present in the default zone. */
      def now(): ZonedDateTime = ofInstant(Instant.now(), ZoneId.systemDefault())
      /** Returns the present in a zone. */
      def now(x$1: ZoneId): ZonedDateTime = ofInstant(Instant.now(), x$1)
      /** Returns the time that is written as `2024-01-31T10:15:30+01:00`. */
      def parse(x$1: CharSequence): ZonedDateTime = {
        val text = x$1.toString.takeWhile((char: Char) => char != '[')
        val at = java.lang.Math.max(text.lastIndexOf('+'), java.lang.Math.max(text.lastIndexOf('-'), text.lastIndexOf('Z')))
        if (at < 11) throw new java.time.format.DateTimeParseException("Text '" + x$1 + "' could not be parsed at index " + text.length)
        val named = x$1.toString.drop(text.length + 1).stripSuffix("]")
        val offset = ZoneOffset.of(text.substring(at))
        resolve(LocalDateTime.parse(text.substring(0, at)), if (named.isEmpty) offset else ZoneId.of(named), offset.getTotalSeconds(), true)
      }
      /** Returns the time that is written in a format. */
      def parse(x$1: CharSequence, x$2: java.time.format.DateTimeFormatter): ZonedDateTime = {
        val parsed = x$2.parsed(x$1.toString)
        parsed.zone match {
          case Some(zone) => of(parsed.dateTime("ZonedDateTime"), zone)
          case _ => parsed.missing("ZonedDateTime")
        }
      }
    }

    package java.util

    /** A time zone. */
    final class TimeZone private[java] (name: String, private[java] val zone: java.time.ZoneId) extends java.io.Serializable {
      /** Returns the zone's name. */
      def getID(): String = name
      /** Returns the zone as java.time knows it. */
      def toZoneId(): java.time.ZoneId = zone
      /** Returns the distance from UTC in milliseconds, without summer time. */
      def getRawOffset(): Int = { val now = System.currentTimeMillis() / 1000L; (zone.getRules().offsetAt(now) - (if (zone.getRules().isSummerAt(now)) 3600 else 0)) * 1000 }
      /** Returns the distance from UTC in milliseconds at a time in milliseconds since 1970. */
      def getOffset(x$1: Long): Int = zone.getRules().offsetAt(java.lang.Math.floorDiv(x$1, 1000L)) * 1000
      /** Returns true iff summer time holds at a point in time. */
      def inDaylightTime(x$1: Date): Boolean = zone.getRules().isSummerAt(java.lang.Math.floorDiv(x$1.getTime(), 1000L))
      /** Returns true iff the other has the same name. */
      override def equals(x$1: Any): Boolean = x$1 match { case that: TimeZone => name == that.getID(); case _ => false }
      /** Returns a hash code of the name. */
      override def hashCode(): Int = name.hashCode
    }

    /** Finds time zones. */
    object TimeZone {
      private var default: TimeZone = null
      private def fixed(name: String, hours: Int): TimeZone = new TimeZone(name, java.time.ZoneOffset.ofHours(hours))
      /** Returns the zone of a name, or GMT if there is none of that name. */
      def getTimeZone(x$1: String): TimeZone = x$1 match {
        case "UTC" | "Etc/UTC" | "UT" => new TimeZone(x$1, java.time.ZoneId.of("UTC"))
        case "GMT" | "Z" => new TimeZone("GMT", java.time.ZoneId.of("GMT"))
        case "EST" => fixed(x$1, -5)
        case "MST" => fixed(x$1, -7)
        case "HST" => fixed(x$1, -10)
        case "PST" => new TimeZone(x$1, java.time.ZoneId.of("America/Los_Angeles"))
        case "CST" => new TimeZone(x$1, java.time.ZoneId.of("America/Chicago"))
        case "IST" => new TimeZone(x$1, java.time.ZoneId.of("Asia/Kolkata"))
        case "JST" => new TimeZone(x$1, java.time.ZoneId.of("Asia/Tokyo"))
        case _ if x$1.matches("GMT[+-]\\d{1,2}(:?\\d\\d)?") =>
          val digits = x$1.substring(4).filter((char: Char) => char != ':')
          val padded = if (digits.length % 2 == 1) "0" + digits else digits
          val offset = java.time.ZoneOffset.of(x$1.charAt(3).toString + padded)
          new TimeZone("GMT" + offset.written(":", true), offset)
        case _ =>
          val zone = try java.time.ZoneId.of(x$1) catch { case _: java.time.DateTimeException => java.time.ZoneId.of("GMT") }
          new TimeZone(zone.getId(), zone)
      }
      /** Returns the zone as Java's older classes know it. */
      def getTimeZone(x$1: java.time.ZoneId): TimeZone = new TimeZone(x$1.getId(), x$1)
      /** Returns the default zone, UTC unless another was set. */
      def getDefault(): TimeZone = { if (default == null) default = getTimeZone("UTC"); default }
      /** Sets the default zone. */
      def setDefault(x$1: TimeZone): Unit = { default = x$1 }
    }

    """#
}
