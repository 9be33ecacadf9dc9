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
      private var formatter: java.time.format.DateTimeFormatter = new java.time.format.DateTimeFormatter(x$1, true)
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
      def applyPattern(x$1: String): Unit = { formatter = new java.time.format.DateTimeFormatter(x$1, true) }
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

    /** A way to write numbers. */
    abstract class NumberFormat extends java.io.Serializable {
      /** Returns the text of a number. */
      def format(x$1: Double): String
      /** Returns the text of a number. */
      def format(x$1: Long): String
    }

    /** The usual ways to write numbers; texts are English here. */
    object NumberFormat {
      /** Returns the way with commas and up to three decimals. */
      def getInstance(): NumberFormat = new DecimalFormat("#,##0.###")
      /** Returns the way with commas and up to three decimals. */
      def getInstance(x$1: java.util.Locale): NumberFormat = getInstance()
      /** Returns the way with commas and up to three decimals. */
      def getNumberInstance(): NumberFormat = getInstance()
      /** Returns the way with commas and up to three decimals. */
      def getNumberInstance(x$1: java.util.Locale): NumberFormat = getInstance()
      /** Returns the way with commas and without decimals. */
      def getIntegerInstance(): NumberFormat = new DecimalFormat("#,##0")
      /** Returns the way as percent. */
      def getPercentInstance(): NumberFormat = new DecimalFormat("#,##0%")
      /** Returns the way as dollars. */
      def getCurrencyInstance(): NumberFormat = new DecimalFormat("$#,##0.00")
      /** Returns the way as dollars. */
      def getCurrencyInstance(x$1: java.util.Locale): NumberFormat =
        if (x$1.toString == "en_US") getCurrencyInstance() else throw new UnsupportedOperationException("Currencies other than dollars are not supported here")
    }

    /** A way to write numbers, by a pattern such as `#,##0.00`. */
    class DecimalFormat(x$1: String) extends NumberFormat {
      /** Returns the text of a number. */
      def format(x$1: Double): String = shown(BigDecimal(x$1))
      /** Returns the text of a number. */
      def format(x$1: Long): String = shown(BigDecimal(x$1))
      private def shown(number: BigDecimal): String = {
        val body = x$1.dropWhile((c: Char) => !"#0,.".contains(c)).reverse.dropWhile((c: Char) => !"#0,.".contains(c)).reverse
        val prefix = x$1.takeWhile((c: Char) => !"#0,.".contains(c))
        val suffix = x$1.substring(prefix.length + body.length)
        val point = body.indexOf('.')
        val decimals = if (point < 0) "" else body.substring(point + 1)
        val whole = if (point < 0) body else body.substring(0, point)
        val factor = if (suffix.startsWith("%")) number * 100 else number
        val rounded = factor.setScale(decimals.length, BigDecimal.RoundingMode.HALF_EVEN)
        val digits = rounded.abs.bigDecimal.toPlainString()
        val at = digits.indexOf('.')
        var before = if (at < 0) digits else digits.substring(0, at)
        var after = if (at < 0) "" else digits.substring(at + 1)
        val least = decimals.count((c: Char) => c == '0')
        while (after.length > least && after.endsWith("0")) after = after.dropRight(1)
        if (before == "0" && !whole.contains('0')) before = ""
        val wanted = whole.count((c: Char) => c == '0')
        before = "0" * (wanted - before.length) + before
        val comma = whole.lastIndexOf(",")
        val size = if (comma < 0) 0 else whole.length - comma - 1
        val grouped = if (size == 0) before else before.reverse.grouped(size).mkString(",").reverse
        (if (rounded.signum < 0) "-" else "") + prefix + grouped + (if (after.isEmpty) "" else "." + after) + suffix
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
