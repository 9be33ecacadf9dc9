/// The text of the formats of dates and times.
package enum DateFormatPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.time.format
    import java.time.{LocalDate, LocalDateTime, LocalTime}

    /** A way to write dates and times, by a pattern such as `yyyy-MM-dd HH:mm`. */
    final class DateTimeFormatter private[java] (pattern: String, isLenient: Boolean, zone: java.time.ZoneId, shownAs: String) {
      private[java] def this(pattern: String, isLenient: Boolean) = this(pattern, isLenient, null, null)
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
      private def refused(letters: String): Unit = runs.find((run: String) => letters.indexOf(run.charAt(0).toInt) >= 0).foreach((run: String) => throw new java.time.temporal.UnsupportedTemporalTypeException("Unsupported field: " + DateTimeFormatter.field(run.charAt(0))))
      /** Returns the text of a date. */
      def format(x$1: LocalDate): String = { refused("HhmsSna"); formatAt(x$1.atStartOfDay(), null, null) }
      /** Returns the text of a time. */
      def format(x$1: LocalTime): String = { refused("yuMLdDEeQq"); formatAt(LocalDateTime.of(LocalDate.EPOCH, x$1), null, null) }
      /** Returns the text of a date with a time. */
      def format(x$1: LocalDateTime): String = formatAt(x$1, null, null)
      /** Returns the text of a date with a time and a zone. */
      def format(x$1: java.time.ZonedDateTime): String = {
        val shown = if (zone == null) x$1 else x$1.withZoneSameInstant(zone)
        formatAt(shown.toLocalDateTime(), shown.getOffset(), shown.getZone())
      }
      /** Returns the text of a date with a time and a distance from UTC. */
      def format(x$1: java.time.OffsetDateTime): String = format(x$1.toZonedDateTime())
      /** Returns the text of a point in time in the zone of this format. */
      def format(x$1: java.time.Instant): String =
        if (zone == null) throw new java.time.temporal.UnsupportedTemporalTypeException("Unsupported field: " + DateTimeFormatter.field(runs.find((run: String) => run.charAt(0).isLetter).getOrElse("y").charAt(0))) else format(x$1.atZone(zone))
      /** Returns this format: names are English here. */
      def withLocale(x$1: java.util.Locale): DateTimeFormatter = this
      /** Returns this format with a zone for points in time. */
      def withZone(x$1: java.time.ZoneId): DateTimeFormatter = new DateTimeFormatter(pattern, isLenient, x$1, shownAs)
      /** Returns the zone for points in time, or null. */
      def getZone(): java.time.ZoneId = zone
      private[java] def formatAt(time: LocalDateTime, offset: java.time.ZoneOffset, zone: java.time.ZoneId): String = runs.map((run: String) => shown(run, time, offset, zone)).mkString
      private def number(value: Int, run: String): String = { val text = value.toString; "0" * (run.length - text.length) + text }
      private def named(name: String, run: String): String = { val text = name.charAt(0).toString + name.substring(1).toLowerCase; if (run.length == 4) text else text.substring(0, 3) }
      private def shown(run: String, time: LocalDateTime, offset: java.time.ZoneOffset, zone: java.time.ZoneId): String = run.charAt(0) match {
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
        case 'f' if shownAs != null => val digits = f"${time.getNano()}%09d".reverse.dropWhile((char: Char) => char == '0').reverse; if (digits.isEmpty) "" else "." + digits
        case 'a' => if (time.getHour() < 12) "AM" else "PM"
        case 'Z' | 'x' | 'X' | 'z' | 'V' if offset == null => throw (if (run.charAt(0) == 'z' || run.charAt(0) == 'V') new java.time.DateTimeException("Unable to extract ZoneId from temporal " + time) else new java.time.temporal.UnsupportedTemporalTypeException("Unsupported field: OffsetSeconds"))
        case 'Z' => offset.written("", true)
        case 'x' => offset.written(if (run.length == 3) ":" else "", run.length > 1)
        case 'X' => if (offset.getTotalSeconds() == 0) "Z" else offset.written(if (run.length == 3) ":" else "", run.length > 1)
        case 'V' => if (zone == null) offset.getId() else zone.getId()
        case 'z' => if (zone == null || zone == offset) (if (isLenient && offset.getTotalSeconds() == 0) "UTC" else offset.getId()) else zone.getRules().shortNameAt(time.toEpochSecond(offset))
        case 'Q' | 'q' => val quarter = (time.getMonthValue() + 2) / 3; if (run.length == 3) "Q" + quarter else if (run.length > 3) List("1st", "2nd", "3rd", "4th")(quarter - 1) + " quarter" else number(quarter, run)
        case 'G' => if (time.getYear() > 0) "AD" else "BC"
        case 'k' => number((time.getHour() + 23) % 24 + 1, run)
        case 'K' => number(time.getHour() % 12, run)
        case 'w' => number(time.get(java.time.temporal.WeekFields.SUNDAY_START.weekOfWeekBasedYear()), run)
        case 'W' => number(time.get(java.time.temporal.WeekFields.SUNDAY_START.weekOfMonth()), run)
        case '[' | ']' => ""
        case '\'' => if (run.length == 2) "'" else run.substring(1, run.length - 1)
        case char if char.isLetter => throw new IllegalArgumentException("Unknown pattern letter: " + char)
        case _ => run
      }
      private def failure(text: String, index: Int): Nothing =
        throw new DateTimeParseException(
          if (index >= text.length && index > 0) "Text '" + text + "' could not be parsed at index " + index
          else if (index < 0) "Text '" + text + "' could not be parsed, unparsed text found at index " + (-index)
          else "Text '" + text + "' could not be parsed at index " + index)
      private[java] def parsed(text: String): Parsed = {
        val values = scala.collection.mutable.Map[Char, Int]()
        val index = readRuns(runs, text, 0, values)
        if (index < text.length && !isLenient) failure(text, -index)
        new Parsed(text, values, isLenient, shownAs != null, zone)
      }
      private def readRuns(parts: List[String], text: String, start: Int, values: scala.collection.mutable.Map[Char, Int]): Int = {
        var index = start
        var rest = parts
        while (rest.nonEmpty) {
          if (rest.head == "[") {
            var depth = 0
            val inner = rest.tail.takeWhile((run: String) => { if (run == "[") depth += 1 else if (run == "]") depth -= 1; depth >= 0 })
            val tried = values.clone()
            try { index = readRuns(inner, text, index, tried); values ++= tried } catch { case _: DateTimeParseException => () }
            rest = rest.drop(inner.length + 2)
          } else {
            index = take(rest.head, text, index, values, rest.tail.isEmpty || !rest.tail.head.charAt(0).isLetter)
            rest = rest.tail
          }
        }
        index
      }
      /** Reads a date. */
      def parse(x$1: CharSequence): Parsed = parsed(x$1.toString)
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
        case 'V' | 'z' if start < text.length && text.charAt(start).isLetter && !text.startsWith("UTC", start) && !text.startsWith("GMT", start) && !(text.startsWith("Z", start) && text.length == start + 1) =>
          val name = text.substring(start).takeWhile((char: Char) => char.isLetterOrDigit || "/_-+".indexOf(char.toInt) >= 0)
          values('V') = DateTimeFormatter.zoneNumber(if (run.charAt(0) == 'z') java.util.TimeZone.getTimeZone(if (name.endsWith("DT") && name.length == 3) name.substring(0, 1) + "ST" else name).toZoneId() else java.time.ZoneId.of(name))
          start + name.length
        case 'Z' | 'x' | 'X' | 'z' | 'V' => offset(text, start, values)
        case 'f' if shownAs != null =>
          if (text.startsWith(".", start) && start + 1 < text.length && text.charAt(start + 1).isDigit) {
            val digits = text.substring(start + 1).takeWhile((char: Char) => char.isDigit).take(9)
            values('S') = (digits + "000000000").substring(0, 9).toInt
            start + 1 + digits.length
          } else start
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
        case 'M' | 'L' | 'd' | 'D' | 'H' | 'h' | 'm' | 's' | 'S' | 'k' | 'K' => digits(run, text, start, values, if (run.charAt(0) == 'L') 'M' else run.charAt(0), isOpen)
        case _ =>
          val literal = shown(run, LocalDate.EPOCH.atStartOfDay(), null, null)
          if (!text.startsWith(literal, start)) failure(text, start)
          start + literal.length
      }
      private[java] def written: String = pattern
      private def fieldText(name: String, count: Int, isText: Boolean, suffix: String): String =
        if (!isText) (if (count == 1) "Value(" + name + ")" else "Value(" + name + "," + count + ")")
        else { val style = (if (count == 4) "FULL" else if (count == 5) "NARROW" else "SHORT") + suffix; "Text(" + name + (if (style == "FULL") "" else "," + style) + ")" }
      private def described(run: String): String = {
        val count = run.length
        run.charAt(0) match {
          case 'y' | 'u' =>
            val name = if (run.charAt(0) == 'y') "YearOfEra" else "Year"
            if (count == 2) "ReducedValue(" + name + ",2,2,2000-01-01)"
            else if (count == 1) "Value(" + name + ")"
            else "Value(" + name + "," + count + ",19," + (if (count < 4) "NORMAL" else "EXCEEDS_PAD") + ")"
          case 'M' => fieldText("MonthOfYear", count, count > 2, "")
          case 'L' => fieldText("MonthOfYear", count, count > 2, "_STANDALONE")
          case 'd' => fieldText("DayOfMonth", count, false, "")
          case 'D' => if (count == 2) "Value(DayOfYear,2,3,NOT_NEGATIVE)" else fieldText("DayOfYear", count, false, "")
          case 'E' => fieldText("DayOfWeek", count, true, "")
          case 'a' => "Text(AmPmOfDay,SHORT)"
          case 'G' => fieldText("Era", count, true, "")
          case 'Q' => "Text(QuarterOfYear,SHORT)"
          case 'H' => fieldText("HourOfDay", count, false, "")
          case 'h' => fieldText("ClockHourOfAmPm", count, false, "")
          case 'k' => fieldText("ClockHourOfDay", count, false, "")
          case 'K' => fieldText("HourOfAmPm", count, false, "")
          case 'm' => fieldText("MinuteOfHour", count, false, "")
          case 's' => fieldText("SecondOfMinute", count, false, "")
          case 'S' => "Fraction(NanoOfSecond," + count + "," + count + ")"
          case 'n' => "Value(NanoOfSecond," + count + ",19,NOT_NEGATIVE)"
          case 'Z' => if (count < 4) "Offset(+HHMM,'+0000')" else if (count == 4) "LocalizedOffset(FULL)" else "Offset(+HH:MM:ss,'Z')"
          case 'X' => List("Offset(+HHmm,'Z')", "Offset(+HHMM,'Z')", "Offset(+HH:MM,'Z')")(java.lang.Math.min(count, 3) - 1)
          case 'x' => List("Offset(+HHmm,'+00')", "Offset(+HHMM,'+0000')", "Offset(+HH:MM,'+00:00')")(java.lang.Math.min(count, 3) - 1)
          case 'z' => "ZoneText(" + (if (count == 4) "FULL" else "SHORT") + ")"
          case 'V' => "ZoneId()"
          case '\'' => if (count == 2) "''" else "'" + run.substring(1, count - 1) + "'"
          case '[' | ']' => run
          case _ => "'" + run + "'"
        }
      }
      /** Returns the parts of the format. */
      override def toString(): String = if (shownAs != null) shownAs else runs.map((run: String) => described(run)).mkString
    }

    /** What was read in a format. */
    final class Parsed private[format] (text: String, private[java] val values: scala.collection.mutable.Map[Char, Int], isLenient: Boolean, isStrict: Boolean, usual: java.time.ZoneId) extends java.time.temporal.Temporal {
      private[time] def localView: LocalDateTime = dateTime("LocalDateTime")
      private[time] def adjusted(change: LocalDateTime => LocalDateTime): LocalDateTime = change(localView)
      private[java] def zone: Option[java.time.ZoneId] =
        values.get('V').map((number: Int) => DateTimeFormatter.zone(number)).orElse(values.get('Z').map((seconds: Int) => java.time.ZoneOffset.ofTotalSeconds(seconds))).orElse(Option(usual))
      private def guarded[T](result: => T): T = try result catch {
        case cause: DateTimeParseException => throw cause
        case cause: java.time.DateTimeException => throw new DateTimeParseException("Text '" + text + "' could not be parsed: " + cause.getMessage, cause)
      }
      private def hour: Option[Int] =
        if (values.contains('a')) values.get('h').map((hour: Int) => hour % 12 + 12 * values('a'))
        else if (values.contains('H')) values.get('H')
        else if (values.contains('k')) values.get('k').map((hour: Int) => hour % 24)
        else if (isLenient) values.get('h') else None
      private def dateOption: Option[LocalDate] =
        if (isLenient) Some(LocalDate.of(values.getOrElse('y', 1970), values.getOrElse('M', 1), values.getOrElse('d', 1)))
        else if (values.contains('y') && values.contains('D')) Some(LocalDate.ofYearDay(values('y'), values('D')))
        else if (values.contains('y') && values.contains('M') && values.contains('d')) {
          if (values('M') < 1 || values('M') > 12 || values('d') < 1 || values('d') > 31 || isStrict) Some(LocalDate.of(values('y'), values('M'), values('d')))
          else Some(LocalDate.of(values('y'), values('M'), java.lang.Math.min(values('d'), YearLength.of(values('y'), values('M')))))
        } else None
      private def timeOption: Option[LocalTime] =
        if (isLenient) Some(LocalTime.of(hour.getOrElse(0), values.getOrElse('m', 0), values.getOrElse('s', 0), values.getOrElse('S', 0)))
        else hour.map((hour: Int) => LocalTime.of(hour, values.getOrElse('m', 0), values.getOrElse('s', 0), values.getOrElse('S', 0)))
      private def left: String = {
        val names = List('y' -> "YearOfEra", 'M' -> "MonthOfYear", 'd' -> "DayOfMonth", 'h' -> "HourOfAmPm", 'H' -> "HourOfDay", 'm' -> "MinuteOfHour", 's' -> "SecondOfMinute", 'S' -> "NanoOfSecond")
        val used = (if (dateOption.isEmpty) "" else "yMd") + (if (timeOption.isEmpty) "" else "HhmsS")
        names.filter((entry: (Char, String)) => values.contains(entry._1) && used.indexOf(entry._1.toInt) < 0).map((entry: (Char, String)) => entry._2 + "=" + values(entry._1)).mkString("{", ", ", "}")
      }
      private[java] def missing(wanted: String): Nothing = {
        val resolved = (dateOption.toList.map((date: LocalDate) => date.toString) ++ timeOption.map((time: LocalTime) => time.toString)).mkString("T")
        val zoned = zone.map((zone: java.time.ZoneId) => "," + zone).getOrElse("")
        throw new DateTimeParseException("Text '" + text + "' could not be parsed: Unable to obtain " + wanted + " from TemporalAccessor: " + left + zoned + ",ISO" + (if (resolved.isEmpty) "" else " resolved to " + resolved) + " of type java.time.format.Parsed")
      }
      private[java] def date(wanted: String): LocalDate = guarded(dateOption).getOrElse(missing(wanted))
      private[java] def time(wanted: String): LocalTime = guarded(timeOption).getOrElse(missing(wanted))
      private[java] def dateTime(wanted: String): LocalDateTime = {
        guarded(dateOption)
        guarded(timeOption)
        if (dateOption.isEmpty || timeOption.isEmpty) missing(wanted) else LocalDateTime.of(date(wanted), time(wanted))
      }
    }

    private[format] object YearLength {
      private[format] def of(year: Int, month: Int): Int = java.time.Month.of(month).length(java.time.Year.isLeap(year.toLong))
    }

    /** The usual formats. */
    object DateTimeFormatter {
      private val zones = new scala.collection.mutable.ArrayBuffer[java.time.ZoneId]
      private[format] def zoneNumber(zone: java.time.ZoneId): Int = { if (!zones.contains(zone)) zones += zone; zones.indexOf(zone) }
      private[format] def zone(number: Int): java.time.ZoneId = zones(number)
      private[format] def field(letter: Char): String = letter match {
        case 'y' | 'u' => "YearOfEra"
        case 'M' | 'L' => "MonthOfYear"
        case 'd' => "DayOfMonth"
        case 'D' => "DayOfYear"
        case 'E' | 'e' => "DayOfWeek"
        case 'H' => "HourOfDay"
        case 'h' => "ClockHourOfAmPm"
        case 'm' => "MinuteOfHour"
        case 's' => "SecondOfMinute"
        case 'S' | 'n' => "NanoOfSecond"
        case 'a' => "AmPmOfDay"
        case _ => "OffsetSeconds"
      }
      /** Returns the format of a pattern. */
      def ofPattern(x$1: String): DateTimeFormatter = new DateTimeFormatter(x$1, false)
      /** Returns the format of a pattern; names are English here. */
      def ofPattern(x$1: String, x$2: java.util.Locale): DateTimeFormatter = new DateTimeFormatter(x$1, false)
      private val date = "Value(Year,4,10,EXCEEDS_PAD)'-'Value(MonthOfYear,2)'-'Value(DayOfMonth,2)"
      private val time = "Value(HourOfDay,2)':'Value(MinuteOfHour,2)[':'Value(SecondOfMinute,2)[Fraction(NanoOfSecond,0,9,DecimalPoint)]]"
      private def iso(pattern: String, shown: String): DateTimeFormatter = new DateTimeFormatter(pattern, false, null, shown)
      /** `2024-01-31T10:15:30+01:00` */
      val ISO_OFFSET_DATE_TIME: DateTimeFormatter = iso("yyyy-MM-dd'T'HH:mm[:ssf]XXX", "ParseCaseSensitive(false)(ParseCaseSensitive(false)(" + date + ")'T'(" + time + "))ParseStrict(true)Offset(+HH:MM:ss,'Z')")
      /** `2024-01-31` */
      val ISO_LOCAL_DATE: DateTimeFormatter = iso("yyyy-MM-dd", date)
      /** `2024-01-31` */
      val ISO_DATE: DateTimeFormatter = iso("yyyy-MM-dd", "ParseCaseSensitive(false)(" + date + ")[Offset(+HH:MM:ss,'Z')]")
      /** `20240131` */
      val BASIC_ISO_DATE: DateTimeFormatter = iso("yyyyMMdd", "ParseCaseSensitive(false)Value(Year,4)Value(MonthOfYear,2)Value(DayOfMonth,2)[ParseStrict(false)Offset(+HHMMss,'Z')ParseStrict(true)]")
      /** `10:15:30` */
      val ISO_LOCAL_TIME: DateTimeFormatter = iso("HH:mm[:ssf]", time)
      /** `10:15:30` */
      val ISO_TIME: DateTimeFormatter = iso("HH:mm[:ssf]", "ParseCaseSensitive(false)(" + time + ")[Offset(+HH:MM:ss,'Z')]")
      /** `2024-01-31T10:15:30` */
      val ISO_LOCAL_DATE_TIME: DateTimeFormatter = iso("yyyy-MM-dd'T'HH:mm[:ssf]", "ParseCaseSensitive(false)(" + date + ")'T'(" + time + ")")
      /** `2024-01-31T10:15:30` */
      val ISO_DATE_TIME: DateTimeFormatter = iso("yyyy-MM-dd'T'HH:mm[:ssf]", "(ParseCaseSensitive(false)(" + date + ")'T'(" + time + "))[Offset(+HH:MM:ss,'Z')['['ParseCaseSensitive(true)ZoneRegionId()']']]")
      /** `Wed, 31 Jan 2024 10:15:30 GMT` */
      val RFC_1123_DATE_TIME: DateTimeFormatter = iso("EEE, d MMM yyyy HH:mm:ss Z", "ParseCaseSensitive(false)ParseStrict(false)[Text(DayOfWeek,{1=Mon, 2=Tue, 3=Wed, 4=Thu, 5=Fri, 6=Sat, 7=Sun})', ']Value(DayOfMonth,1,2,NOT_NEGATIVE)' 'Text(MonthOfYear,{1=Jan, 2=Feb, 3=Mar, 4=Apr, 5=May, 6=Jun, 7=Jul, 8=Aug, 9=Sep, 10=Oct, 11=Nov, 12=Dec})' 'Value(Year,4)' 'Value(HourOfDay,2)':'Value(MinuteOfHour,2)[':'Value(SecondOfMinute,2)]' 'Offset(+HHMM,'GMT')")
      private[time] def readTime(text: String): LocalTime = ISO_LOCAL_TIME.parsed(text).time("LocalTime")
      private[time] def readDateTime(text: String): LocalDateTime = ISO_LOCAL_DATE_TIME.parsed(text).dateTime("LocalDateTime")
    }

    """#
}
