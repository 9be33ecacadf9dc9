/// The text of the formats of java.text and of the dates of java.util.
package enum DateTextPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.text

    /** A text that is no date of a format. */
    class ParseException(x$1: String, x$2: Int) extends java.lang.Exception(x$1) {
      /** Returns where the text is wrong. */
      def getErrorOffset(): Int = x$2
    }

    /** A way to write the dates of java.util. */
    class SimpleDateFormat(x$1: String) extends java.io.Serializable {
      private var pattern: String = x$1
      formatter
      // Made anew for each use: it cannot be sent to a task, and this can.
      private def formatter: java.time.format.DateTimeFormatter = new java.time.format.DateTimeFormatter(pattern, true)
      private var zone: java.util.TimeZone = java.util.TimeZone.getDefault()
      /** Makes a format; names are English here. */
      def this(x$1: String, x$2: java.util.Locale) = this(x$1)
      /** Sets the zone that times are written in. */
      def setTimeZone(x$1: java.util.TimeZone): Unit = { zone = x$1 }
      /** Returns the zone that times are written in. */
      def getTimeZone(): java.util.TimeZone = zone
      /** Says whether dates that do not exist are moved; here they are refused. */
      def setLenient(x$1: Boolean): Unit = ()
      /** Returns the pattern. */
      def toPattern(): String = formatter.written
      /** Sets the pattern. */
      def applyPattern(x$1: String): Unit = { pattern = x$1; formatter }
      /** Returns the text of a date. */
      def format(x$1: java.util.Date): String =
        formatter.formatAt(java.time.LocalDateTime.ofInstant(x$1.toInstant(), zone.toZoneId()), zone.toZoneId().getRules().getOffset(x$1.toInstant()), zone.toZoneId())
      /** Returns the text of a date, or of the milliseconds since 1970. */
      def format(x$1: Any): String = x$1 match {
        case date: java.util.Date => format(date)
        case millis: Long => format(new java.util.Date(millis))
        case millis: Int => format(new java.util.Date(millis.toLong))
        case _ => throw new IllegalArgumentException("Cannot format given Object as a Date")
      }
      /** Returns the date that is written. */
      def parse(x$1: String): java.util.Date =
        try {
          val parsed = formatter.parsed(x$1)
          new java.util.Date(java.time.ZonedDateTime.of(parsed.dateTime("Date"), parsed.zone.getOrElse(zone.toZoneId())).toInstant().toEpochMilli())
        } catch {
          case cause: java.time.DateTimeException => throw new ParseException("Unparseable date: \"" + x$1 + "\"", 0)
        }
    }

    package java.util

    /** A point in time in milliseconds. */
    class Date(private var millis: Long) extends java.io.Serializable with java.lang.Comparable[Date] {
      /** Makes the present. */
      def this() = this(System.currentTimeMillis())
      private[java] def dateTime: java.time.LocalDateTime = java.time.LocalDateTime.ofInstant(java.time.Instant.ofEpochMilli(millis), TimeZone.getDefault().toZoneId())
      private[java] def formatPart(letter: Char): String = {
        val zoned = toInstant().atZone(TimeZone.getDefault().toZoneId())
        java.time.format.PartText.of(zoned.toLocalDateTime(), letter, zoned)
      }
      /** Returns the milliseconds since 1970. */
      def getTime(): Long = millis
      /** Sets the milliseconds since 1970. */
      def setTime(x$1: Long): Unit = { millis = x$1 }
      /** Returns true iff this date is earlier. */
      def before(x$1: Date): Boolean = getTime() < x$1.getTime()
      /** Returns true iff this date is later. */
      def after(x$1: Date): Boolean = getTime() > x$1.getTime()
      /** Compares two dates. */
      def compareTo(x$1: Date): Int = getTime().compare(x$1.getTime())
      /** Returns the point in time. */
      def toInstant(): java.time.Instant = java.time.Instant.ofEpochMilli(getTime())
      /** Returns true iff the other is the same date. */
      override def equals(x$1: Any): Boolean = x$1 match { case that: Date => getTime() == that.getTime(); case _ => false }
      /** Returns Java's hash code of the date. */
      override def hashCode(): Int = java.lang.Long.hashCode(getTime())
      /** Returns the date as Java writes it. */
      override def toString(): String = java.time.format.DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss zzz yyyy").format(toInstant().atZone(TimeZone.getDefault().toZoneId()))
    }

    """#
}
