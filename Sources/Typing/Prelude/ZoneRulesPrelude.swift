/// The text of the rules of time zones, which the system's files tell.
package enum ZoneRulesPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.time.zone

    /** A time zone that is not there. */
    class ZoneRulesException(x$1: String) extends java.time.DateTimeException(x$1)

    /** A moment of each year at which the clocks change: the n-th weekday of a month, or a day of the year. */
    private[time] final class YearlyChange(month: Int, week: Int, weekday: Int, dayOfYear: Int, second: Int) extends java.io.Serializable {
      private[time] def localSecond(year: Int): Long = {
        val day =
          if (month == 0) java.time.LocalDate.of(year, 1, 1).toEpochDay() + dayOfYear
          else if (week == 5) {
            val last = java.time.LocalDate.of(year, month, 1).plusMonths(1L).minusDays(1L)
            last.toEpochDay() - java.lang.Math.floorMod(last.getDayOfWeek().getValue() - weekday, 7)
          } else {
            val first = java.time.LocalDate.of(year, month, 1)
            first.toEpochDay() + java.lang.Math.floorMod(weekday - first.getDayOfWeek().getValue(), 7) + 7 * (week - 1)
          }
        day * 86400L + second
      }
    }

    /** What holds after the last change that a zone's file lists, as POSIX writes it: `EST5EDT,M3.2.0,M11.1.0`. */
    private[time] final class YearlyRule(text: String) extends java.io.Serializable {
      private var at = 0
      private def name(): String = {
        val start = at
        if (text.charAt(at) == '<') { at = text.indexOf('>', at) + 1; text.substring(start + 1, at - 1) }
        else { while (at < text.length && text.charAt(at).isLetter) at += 1; text.substring(start, at) }
      }
      private def number(): Int = {
        val start = at
        while (at < text.length && text.charAt(at).isDigit) at += 1
        text.substring(start, at).toInt
      }
      private def seconds(): Int = {
        val isNegative = text.charAt(at) == '-'
        if (text.charAt(at) == '-' || text.charAt(at) == '+') at += 1
        var total = number() * 3600
        var unit = 60
        while (at < text.length && text.charAt(at) == ':') { at += 1; total += number() * unit; unit = 1 }
        if (isNegative) -total else total
      }
      private def change(): YearlyChange = {
        at += 1
        var month = 0
        var week = 0
        var weekday = 0
        var day = 0
        if (text.charAt(at) == 'M') {
          at += 1; month = number(); at += 1; week = number(); at += 1; weekday = number()
          if (weekday == 0) weekday = 7
        } else { if (text.charAt(at) == 'J') { at += 1; day = number() - 1 } else day = number() }
        val second = if (at < text.length && text.charAt(at) == '/') { at += 1; seconds() } else 7200
        new YearlyChange(month, week, weekday, day, second)
      }
      private val standardName = name()
      private val standard = -seconds()
      private val hasSummer = at < text.length
      private val summerName = if (hasSummer) name() else ""
      private val summer = if (!hasSummer) standard else if (text.charAt(at) == ',') standard + 3600 else -seconds()
      private val start = if (hasSummer) change() else null
      private val end = if (hasSummer) change() else null
      private[time] def isSummer(second: Long): Boolean = hasSummer && {
        val year = java.time.LocalDate.ofEpochDay(java.lang.Math.floorDiv(second + standard, 86400L)).getYear()
        val from = start.localSecond(year) - standard
        val until = end.localSecond(year) - summer
        if (from < until) from <= second && second < until else second >= from || second < until
      }
      private[time] def offset(second: Long): Int = if (isSummer(second)) summer else standard
      private[time] def shortName(second: Long): String = if (isSummer(second)) summerName else standardName
    }

    /** When a zone had which distance from UTC. */
    final class ZoneRules private[time] (times: Array[Long], offsets: Array[Int], summers: Array[Boolean], names: Array[String], tail: YearlyRule) extends java.io.Serializable {
      private def place(second: Long): Int = {
        var low = 0
        var high = times.length
        while (low < high) { val middle = (low + high) / 2; if (times(middle) <= second) low = middle + 1 else high = middle }
        low
      }
      private def isAfter(place: Int): Boolean = tail != null && place == times.length
      private[java] def offsetAt(second: Long): Int = { val found = place(second); if (isAfter(found)) tail.offset(second) else offsets(found) }
      private[java] def shortNameAt(second: Long): String = { val found = place(second); if (isAfter(found)) tail.shortName(second) else names(found) }
      private[java] def isSummerAt(second: Long): Boolean = { val found = place(second); if (isAfter(found)) tail.isSummer(second) else summers(found) }
      /** Returns the distance from UTC at a point in time. */
      def getOffset(x$1: java.time.Instant): java.time.ZoneOffset = java.time.ZoneOffset.ofTotalSeconds(offsetAt(x$1.getEpochSecond()))
      /** Returns the distance from UTC at a local time. */
      def getOffset(x$1: java.time.LocalDateTime): java.time.ZoneOffset = java.time.ZoneOffset.ofTotalSeconds(resolved(x$1, 0, false)._2)
      /** Returns true iff summer time holds at a point in time. */
      def isDaylightSavings(x$1: java.time.Instant): Boolean = isSummerAt(x$1.getEpochSecond())
      /** Returns true iff the distance never changes. */
      def isFixedOffset(): Boolean = times.isEmpty && (tail == null || tail.offset(0L) == tail.offset(15552000L))
      private[time] def resolved(local: java.time.LocalDateTime, preferred: Int, hasPreferred: Boolean): (java.time.LocalDateTime, Int) = {
        val second = local.toEpochSecond(java.time.ZoneOffset.UTC)
        val before = offsetAt(second - 64800L)
        val after = offsetAt(second + 64800L)
        val isBefore = offsetAt(second - before) == before
        val isAfter = offsetAt(second - after) == after
        if (isBefore && isAfter) (local, if (hasPreferred && preferred == after) after else before)
        else if (isBefore) (local, before)
        else if (isAfter) (local, after)
        else (local.plusSeconds((after - before).toLong), after)
      }
    }

    /** Reads the rules of zones from the system's files. */
    object ZoneRulesProvider {
      private val known = new scala.collection.mutable.HashMap[String, ZoneRules]
      private[time] def fixed(seconds: Int, name: String): ZoneRules = new ZoneRules(new Array[Long](0), Array(seconds), Array(false), Array(name), null)
      private[java] def rules(name: String): ZoneRules = known.getOrElseUpdate(name, {
        val folder = "/usr/share/zoneinfo"
        if (java.io.FileSystem.kind(folder) != 2) throw new UnsupportedOperationException("Time zones need the system's files in " + folder + ", which are not there (package tzdata)")
        val path = folder + "/" + name
        if (name == "EST" || name == "MST" || name == "HST" || java.io.FileSystem.kind(path) != 1) throw new ZoneRulesException("Unknown time-zone ID: " + name)
        val bytes = java.io.FileSystem.readBytes(path)
        if (bytes.length < 44 || new String(bytes.take(4)) != "TZif") throw new ZoneRulesException("Unknown time-zone ID: " + name)
        read(bytes)
      })
      private def number(bytes: Array[Byte], start: Int): Int = ((bytes(start) & 255) << 24) | ((bytes(start + 1) & 255) << 16) | ((bytes(start + 2) & 255) << 8) | (bytes(start + 3) & 255)
      private def read(bytes: Array[Byte]): ZoneRules = {
        def count(header: Int, index: Int): Int = number(bytes, header + 20 + 4 * index)
        val header = 44 + count(0, 3) * 5 + count(0, 4) * 6 + count(0, 5) + count(0, 2) * 8 + count(0, 1) + count(0, 0)
        val (changes, kinds, letters) = (count(header, 3), count(header, 4), count(header, 5))
        val kindsStart = header + 44 + changes * 9
        val lettersStart = kindsStart + kinds * 6
        val end = lettersStart + letters + count(header, 2) * 12 + count(header, 1) + count(header, 0)
        val tail = new String(bytes.slice(end, bytes.length)).trim
        def offset(kind: Int): Int = number(bytes, kindsStart + 6 * kind)
        def isSummer(kind: Int): Boolean = bytes(kindsStart + 6 * kind + 4) != 0
        def name(kind: Int): String = {
          val start = lettersStart + (bytes(kindsStart + 6 * kind + 5) & 255)
          new String(bytes.slice(start, bytes.indexOf(0.toByte, start)))
        }
        val times = Array.tabulate(changes)((index: Int) => (number(bytes, header + 44 + 8 * index).toLong << 32) | (number(bytes, header + 48 + 8 * index) & 0xFFFFFFFFL))
        val order = 0 +: Array.tabulate(changes)((index: Int) => bytes(header + 44 + 8 * changes + index) & 255)
        new ZoneRules(times, order.map((kind: Int) => offset(kind)), order.map((kind: Int) => isSummer(kind)), order.map((kind: Int) => name(kind)), if (tail.isEmpty) null else new YearlyRule(tail))
      }
    }

    """#
}
