/// The text of the formats of dates and times, and of the dates of java.util and java.sql.
package enum DateFormatPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.time.format
    import java.time.{LocalDate, LocalDateTime, LocalTime}

    /** A way to write dates and times, by a pattern such as `yyyy-MM-dd HH:mm`. */
    final class DateTimeFormatter private[java] (pattern: String, isLenient: Boolean) {
      private def runs: List[String] = {
        val found = new scala.collection.mutable.ListBuffer[String]
        var index = 0
        while (index < pattern.length) {
          val char = pattern.charAt(index)
          var end = index + 1
          if (char == '\'') {
            end = pattern.indexOf('\'', index + 1) + 1
            if (end == 0) throw new IllegalArgumentException("Pattern ends with an incomplete string literal: " + pattern)
            if (end == index + 2) found += "''" else found += pattern.substring(index, end)
          } else {
            if (char.isLetter) while (end < pattern.length && pattern.charAt(end) == char) end += 1
            found += pattern.substring(index, end)
          }
          index = end
        }
        found.toList
      }
      /** Returns the text of a date. */
      def format(x$1: LocalDate): String = format(x$1.atStartOfDay())
      /** Returns the text of a date with a time. */
      def format(x$1: LocalDateTime): String = formatAt(x$1, null)
      /** Returns the text of a date with a time and a zone. */
      def format(x$1: java.time.ZonedDateTime): String = formatAt(x$1.toLocalDateTime(), x$1.getOffset())
      /** Returns this format: names are English here. */
      def withLocale(x$1: java.util.Locale): DateTimeFormatter = this
      private[java] def formatAt(time: LocalDateTime, offset: java.time.ZoneOffset): String = runs.map((run: String) => shown(run, time, offset)).mkString
      private def number(value: Int, run: String): String = { val text = value.toString; "0" * (run.length - text.length) + text }
      private def named(name: String, run: String): String = { val text = name.charAt(0).toString + name.substring(1).toLowerCase; if (run.length == 4) text else text.substring(0, 3) }
      private def shown(run: String, time: LocalDateTime, offset: java.time.ZoneOffset): String = run.charAt(0) match {
        case 'y' | 'u' => if (run.length == 2) number(time.getYear() % 100, run) else number(time.getYear(), run)
        case 'M' | 'L' => if (run.length > 2) named(time.getMonth().name, run) else number(time.getMonthValue(), run)
        case 'd' => number(time.getDayOfMonth(), run)
        case 'D' => number(time.getDayOfYear(), run)
        case 'E' => named(time.getDayOfWeek().name, run)
        case 'e' => number(time.getDayOfWeek().getValue() % 7 + 1, run)
        case 'H' => number(time.getHour(), run)
        case 'h' => number((time.getHour() + 11) % 12 + 1, run)
        case 'm' => number(time.getMinute(), run)
        case 's' => number(time.getSecond(), run)
        case 'S' => f"${time.getNano()}%09d".substring(0, java.lang.Math.min(9, run.length))
        case 'n' => number(time.getNano(), run)
        case 'a' => if (time.getHour() < 12) "AM" else "PM"
        case 'Z' | 'x' | 'X' | 'z' | 'V' if offset == null => throw new java.time.DateTimeException("Unsupported field: OffsetSeconds")
        case 'Z' => offset.written("", true)
        case 'x' => offset.written(if (run.length == 3) ":" else "", run.length > 1)
        case 'X' => if (offset.getTotalSeconds() == 0) "Z" else offset.written(if (run.length == 3) ":" else "", run.length > 1)
        case 'z' | 'V' => if (offset.getTotalSeconds() == 0) "UTC" else offset.getId()
        case '\'' => if (run.length == 2) "'" else run.substring(1, run.length - 1)
        case char if char.isLetter => throw new IllegalArgumentException("Unknown pattern letter: " + char)
        case _ => run
      }
      private def failure(text: String, index: Int): Nothing =
        throw new DateTimeParseException(
          if (index >= text.length && index > 0) "Text '" + text + "' could not be parsed at index " + index
          else if (index < 0) "Text '" + text + "' could not be parsed, unparsed text found at index " + (-index)
          else "Text '" + text + "' could not be parsed at index " + index)
      private[java] def read(text: String): LocalDateTime = readAll(text)._1
      private[java] def readAll(text: String): (LocalDateTime, Option[java.time.ZoneOffset]) = {
        val values = scala.collection.mutable.Map[Char, Int]()
        var index = 0
        val parts = runs
        parts.indices.foreach((place: Int) => index = take(parts(place), text, index, values, place + 1 == parts.length || !parts(place + 1).charAt(0).isLetter))
        if (index < text.length && !isLenient) failure(text, -index)
        (resolved(text, values), values.get('Z').map((seconds: Int) => java.time.ZoneOffset.ofTotalSeconds(seconds)))
      }
      private def resolved(text: String, values: scala.collection.mutable.Map[Char, Int]): LocalDateTime = {
        val hour = if (values.contains('a')) values.getOrElse('h', 12) % 12 + 12 * values('a') else values.getOrElse('H', values.getOrElse('h', 0))
        try {
          LocalDateTime.of(
            LocalDate.of(values.getOrElse('y', 1970), values.getOrElse('M', 1), values.getOrElse('d', 1)),
            LocalTime.of(hour, values.getOrElse('m', 0), values.getOrElse('s', 0), values.getOrElse('S', 0)))
        } catch {
          case cause: java.time.DateTimeException => throw new DateTimeParseException("Text '" + text + "' could not be parsed: " + cause.getMessage, cause)
        }
      }
      private def digits(run: String, text: String, start: Int, values: scala.collection.mutable.Map[Char, Int], letter: Char, isOpen: Boolean): Int = {
        var end = start
        val most = if (run.length == 1 || (isLenient && isOpen)) 9 else run.length
        while (end < text.length && end - start < most && text.charAt(end).isDigit) end += 1
        if (end == start || (run.length > 1 && end - start < run.length && !(isLenient && isOpen))) failure(text, start)
        val number = text.substring(start, end).toInt
        values(letter) = if (letter == 'y' && run.length == 2 && end - start == 2) (if (isLenient && number > 45) 1900 else 2000) + number else if (letter == 'S') number * java.lang.Math.pow(10.0, 9.0 - (end - start)).toInt else number
        end
      }
      private def offset(text: String, start: Int, values: scala.collection.mutable.Map[Char, Int]): Int =
        if (text.startsWith("Z", start)) { values('Z') = 0; start + 1 }
        else if (text.startsWith("UTC", start) || text.startsWith("GMT", start)) { values('Z') = 0; start + 3 }
        else {
          val written = text.substring(start).takeWhile((char: Char) => char.isDigit || char == '+' || char == '-' || char == ':')
          val numbers = written.filter((char: Char) => char.isDigit)
          if (numbers.length < 2 || (written.charAt(0) != '+' && written.charAt(0) != '-')) failure(text, start)
          val seconds = numbers.substring(0, 2).toInt * 3600 + (if (numbers.length >= 4) numbers.substring(2, 4).toInt * 60 else 0)
          values('Z') = if (written.charAt(0) == '-') -seconds else seconds
          start + written.length
        }
      private def take(run: String, text: String, start: Int, values: scala.collection.mutable.Map[Char, Int], isOpen: Boolean): Int = run.charAt(0) match {
        case 'Z' | 'x' | 'X' | 'z' => offset(text, start, values)
        case 'y' | 'u' => digits(run, text, start, values, 'y', isOpen)
        case 'M' | 'L' if run.length > 2 =>
          val found = java.time.Month.values().find((month: java.time.Month) => text.startsWith(named(month.name, run), start))
          if (found.isEmpty) failure(text, start)
          values('M') = found.get.getValue()
          start + named(found.get.name, run).length
        case 'E' =>
          val found = java.time.DayOfWeek.values().find((day: java.time.DayOfWeek) => text.startsWith(named(day.name, run), start))
          if (found.isEmpty) failure(text, start)
          start + named(found.get.name, run).length
        case 'a' =>
          if (text.startsWith("AM", start)) values('a') = 0 else if (text.startsWith("PM", start)) values('a') = 1 else failure(text, start)
          start + 2
        case 'M' | 'L' | 'd' | 'H' | 'h' | 'm' | 's' | 'S' => digits(run, text, start, values, if (run.charAt(0) == 'L') 'M' else run.charAt(0), isOpen)
        case _ =>
          val literal = shown(run, LocalDate.EPOCH.atStartOfDay(), null)
          if (!text.startsWith(literal, start)) failure(text, start)
          start + literal.length
      }
      /** Returns the pattern. */
      override def toString(): String = pattern
    }

    /** The usual formats. */
    object DateTimeFormatter {
      /** Returns the format of a pattern. */
      def ofPattern(x$1: String): DateTimeFormatter = new DateTimeFormatter(x$1, false)
      /** Returns the format of a pattern; names are English here. */
      def ofPattern(x$1: String, x$2: java.util.Locale): DateTimeFormatter = new DateTimeFormatter(x$1, false)
      /** `2024-01-31T10:15:30+01:00` */
      val ISO_OFFSET_DATE_TIME: DateTimeFormatter = ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX")
      /** `2024-01-31` */
      val ISO_LOCAL_DATE: DateTimeFormatter = ofPattern("yyyy-MM-dd")
      /** `2024-01-31` */
      val ISO_DATE: DateTimeFormatter = ISO_LOCAL_DATE
      /** `20240131` */
      val BASIC_ISO_DATE: DateTimeFormatter = ofPattern("yyyyMMdd")
      /** `10:15:30` */
      val ISO_LOCAL_TIME: DateTimeFormatter = ofPattern("HH:mm:ss")
      /** `2024-01-31T10:15:30` */
      val ISO_LOCAL_DATE_TIME: DateTimeFormatter = ofPattern("yyyy-MM-dd'T'HH:mm:ss")
      /** `2024-01-31T10:15:30` */
      val ISO_DATE_TIME: DateTimeFormatter = ISO_LOCAL_DATE_TIME
      private[time] def readTime(text: String): LocalTime = {
        val point = text.indexOf('.')
        val whole = if (point < 0) text else text.substring(0, point)
        val read = (if (whole.length == 5) ofPattern("HH:mm") else ISO_LOCAL_TIME).read(whole).toLocalTime()
        if (point < 0) read else LocalTime.ofNanoOfDay(read.toNanoOfDay() + (text.substring(point + 1) + "000000000").substring(0, 9).toLong)
      }
      private[time] def readDateTime(text: String): LocalDateTime = {
        val at = text.indexOf('T')
        if (at < 0) throw new DateTimeParseException("Text '" + text + "' could not be parsed at index " + java.lang.Math.min(10, text.length))
        LocalDateTime.of(LocalDate.parse(text.substring(0, at)), readTime(text.substring(at + 1)))
      }
    }

    package java.text

    /** A text that is no date of a format. */
    class ParseException(x$1: String, x$2: Int) extends java.lang.Exception(x$1) {
      /** Returns where the text is wrong. */
      def getErrorOffset(): Int = x$2
    }

    /** A way to write the dates of java.util, in UTC. */
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
      def toPattern(): String = formatter.toString
      /** Sets the pattern. */
      def applyPattern(x$1: String): Unit = { formatter = new java.time.format.DateTimeFormatter(x$1, true) }
      /** Returns the text of a date. */
      def format(x$1: java.util.Date): String =
        formatter.formatAt(java.time.LocalDateTime.ofInstant(x$1.toInstant(), zone.toZoneId()), zone.offset)
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
          val (time, offset) = formatter.readAll(x$1)
          new java.util.Date(time.toInstant(offset.getOrElse(zone.offset)).toEpochMilli())
        } catch {
          case cause: java.time.DateTimeException => throw new ParseException("Unparseable date: \"" + x$1 + "\"", 0)
        }
    }

    /** A way to write numbers, by a pattern such as `#,##0.00`. */
    class DecimalFormat(x$1: String) extends java.io.Serializable {
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
      private[java] def dateTime: java.time.LocalDateTime = java.time.LocalDateTime.ofInstant(java.time.Instant.ofEpochMilli(millis), java.time.ZoneOffset.UTC)
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
      /** Returns the date as Java writes it, in UTC. */
      override def toString(): String = java.time.format.DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss 'UTC' yyyy").format(dateTime)
    }

    """#
}
