/// The text of the ways to write numbers, and of messages with places for values.
package enum NumberTextPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.text
    import java.math.RoundingMode

    /** A way to write numbers. */
    abstract class NumberFormat extends java.io.Serializable {
      private[text] var leastDecimals: Int = 0
      private[text] var mostDecimals: Int = 3
      private[text] var leastDigits: Int = 1
      private[text] var groupSize: Int = 3
      private[text] var isGrouped: Boolean = true
      private[text] var rounding: RoundingMode = RoundingMode.HALF_EVEN
      /** Returns the text of a number. */
      def format(x$1: Double): String
      /** Returns the text of a number. */
      def format(x$1: Long): String
      /** Returns the text of a number. */
      def format(x$1: Any): String = x$1 match {
        case number: BigDecimal => shown(number)
        case number: java.math.BigDecimal => shown(BigDecimal(number))
        case number: BigInt => shown(BigDecimal(number))
        case number: java.math.BigInteger => shown(BigDecimal(new java.math.BigDecimal(number)))
        case number: Double => format(number)
        case number: Float => format(number.toDouble)
        case number: Long => format(number)
        case number: Int => format(number.toLong)
        case number: Short => format(number.toLong)
        case number: Byte => format(number.toLong)
        case _ => throw new IllegalArgumentException("Cannot format given Object as a Number")
      }
      private[text] def shown(number: BigDecimal): String
      /** Returns the number that a text begins with: a Long if it is whole. */
      def parse(x$1: String): java.lang.Number = {
        val number = x$1.filter((c: Char) => c != ',' || !isGrouped)
        val isNegative = number.startsWith("-")
        val digits = (if (isNegative) number.drop(1) else number).takeWhile((c: Char) => c.isDigit || c == '.')
        if (digits.isEmpty || digits == ".") throw new ParseException("Unparseable number: \"" + x$1 + "\"", 0)
        val value = if (isNegative) -digits.toDouble else digits.toDouble
        if (value == value.toLong.toDouble) Long.box(value.toLong) else Double.box(value)
      }
      /** Sets how many digits stand after the point at least. */
      def setMinimumFractionDigits(x$1: Int): Unit = { leastDecimals = x$1; mostDecimals = mostDecimals max x$1 }
      /** Sets how many digits stand after the point at most. */
      def setMaximumFractionDigits(x$1: Int): Unit = { mostDecimals = x$1; leastDecimals = leastDecimals min x$1 }
      /** Returns how many digits stand after the point at least. */
      def getMinimumFractionDigits(): Int = leastDecimals
      /** Returns how many digits stand after the point at most. */
      def getMaximumFractionDigits(): Int = mostDecimals
      /** Sets how many digits stand before the point at least. */
      def setMinimumIntegerDigits(x$1: Int): Unit = { leastDigits = x$1 }
      /** Says whether commas group the digits. */
      def setGroupingUsed(x$1: Boolean): Unit = { isGrouped = x$1 }
      /** Returns true iff commas group the digits. */
      def isGroupingUsed(): Boolean = isGrouped
      /** Says how numbers are rounded. */
      def setRoundingMode(x$1: RoundingMode): Unit = { rounding = x$1 }
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
      /** Returns the way as percent. */
      def getPercentInstance(x$1: java.util.Locale): NumberFormat = getPercentInstance()
      /** Returns the way as dollars. */
      def getCurrencyInstance(): NumberFormat = new DecimalFormat("$#,##0.00")
      /** Returns the way as dollars. */
      def getCurrencyInstance(x$1: java.util.Locale): NumberFormat =
        if (x$1.toString == "en_US") getCurrencyInstance() else throw new UnsupportedOperationException("Currencies other than dollars are not supported here")
    }

    /** The signs of a language; they are English here. */
    class DecimalFormatSymbols(x$1: java.util.Locale) extends java.io.Serializable {
      /** Makes those of the usual language. */
      def this() = this(java.util.Locale.US)
    }

    /** The signs of a language. */
    object DecimalFormatSymbols {
      /** Returns those of the usual language. */
      def getInstance(): DecimalFormatSymbols = new DecimalFormatSymbols
      /** Returns those of a language. */
      def getInstance(x$1: java.util.Locale): DecimalFormatSymbols = new DecimalFormatSymbols
    }

    /** A way to write numbers, by a pattern such as `#,##0.00`. */
    class DecimalFormat(x$1: String, x$2: DecimalFormatSymbols) extends NumberFormat {
      private var prefix = ""
      private var suffix = ""
      private var negative: String = null
      private var mostDigits = 0
      private var exponentDigits = 0
      applyPattern(x$1)
      /** Makes one. */
      def this(x$1: String) = this(x$1, new DecimalFormatSymbols)
      /** Makes one with commas and up to three decimals. */
      def this() = this("#,##0.###")
      /** Sets the pattern. */
      def applyPattern(x$1: String): Unit = {
        val pattern = x$1.takeWhile((c: Char) => c != ';')
        negative = if (pattern.length < x$1.length) x$1.drop(pattern.length + 1) else null
        prefix = pattern.takeWhile((c: Char) => !"#0,.".contains(c))
        val body = pattern.drop(prefix.length).takeWhile((c: Char) => "#0,.E".contains(c))
        suffix = pattern.drop(prefix.length + body.length)
        val parts = body.split("E")
        exponentDigits = if (parts.length > 1) parts(1).length else 0
        val number = if (parts.isEmpty) "" else parts(0)
        val point = number.indexOf('.')
        val decimals = if (point < 0) "" else number.substring(point + 1)
        val whole = if (point < 0) number else number.substring(0, point)
        leastDecimals = decimals.count((c: Char) => c == '0')
        mostDecimals = decimals.length
        leastDigits = whole.count((c: Char) => c == '0')
        mostDigits = whole.count((c: Char) => c != ',')
        val comma = whole.lastIndexOf(",")
        groupSize = if (comma < 0) 0 else whole.length - comma - 1
        isGrouped = groupSize > 0
        prefix = prefix.replace("'", "").replace("\u00a4", "$")
        suffix = suffix.replace("'", "").replace("\u00a4", "$")
      }
      /** Returns the text of a number. */
      def format(x$1: Double): String =
        if (x$1.isNaN) "NaN" else if (x$1.isInfinite) signed(x$1 < 0, "\u221e") else if (x$1 == 0.0 && 1.0 / x$1 < 0) signed(true, digits(BigDecimal(0))) else shown(BigDecimal(new java.math.BigDecimal(x$1)))
      /** Returns the text of a number. */
      def format(x$1: Long): String = shown(BigDecimal(x$1))
      private[text] def shown(number: BigDecimal): String = {
        val scaled = if (suffix.contains("%") || prefix.contains("%")) number * 100 else number
        signed(scaled.signum < 0, digits(scaled.abs))
      }
      private def signed(isNegative: Boolean, digits: String): String =
        if (!isNegative) prefix + digits + suffix
        else if (negative == null) "-" + prefix + digits + suffix
        else negative.takeWhile((c: Char) => !"#0,.".contains(c)) + digits + negative.reverse.takeWhile((c: Char) => !"#0,.".contains(c)).reverse
      private def digits(number: BigDecimal): String = if (exponentDigits > 0) scientific(number) else plain(number)
      private def plain(number: BigDecimal): String = {
        val text = number.bigDecimal.setScale(mostDecimals, rounding).toPlainString()
        val at = text.indexOf('.')
        var before = if (at < 0) text else text.substring(0, at)
        var after = if (at < 0) "" else text.substring(at + 1)
        while (after.length > leastDecimals && after.endsWith("0")) after = after.dropRight(1)
        if (before == "0" && leastDigits == 0 && (after.nonEmpty || mostDecimals > 0)) before = ""
        before = "0" * (leastDigits - before.length) + before
        val grouped = if (groupSize == 0 || !isGrouped) before else before.reverse.grouped(groupSize).mkString(",").reverse
        grouped + (if (after.isEmpty) "" else "." + after)
      }
      private def scientific(number: BigDecimal): String = {
        val first = if (number.signum == 0) 0 else number.precision - number.scale - 1
        val isRepeated = mostDigits > leastDigits && mostDigits > 1
        def exponentFor(first: Int): Int = if (isRepeated) Math.floorDiv(first, mostDigits) * mostDigits else first - (leastDigits - 1)
        var exponent = if (number.signum == 0) 0 else exponentFor(first)
        val decimals = if (isRepeated) (leastDigits + mostDecimals - 1 - (first - exponent)) max 0 else mostDecimals
        def mantissa: BigDecimal = BigDecimal(number.bigDecimal.movePointLeft(exponent).setScale(decimals, rounding))
        if (number.signum != 0 && exponentFor(mantissa.precision - mantissa.scale - 1 + exponent) != exponent) exponent = exponentFor(first + 1)
        val text = mantissa.bigDecimal.toPlainString()
        val at = text.indexOf('.')
        var after = if (at < 0) "" else text.substring(at + 1)
        while (after.length > leastDecimals && after.endsWith("0")) after = after.dropRight(1)
        (if (at < 0) text else text.substring(0, at)) + (if (after.isEmpty) "" else "." + after) + "E" + (if (exponent < 0) "-" else "") +
          "0" * (exponentDigits - Math.abs(exponent).toString.length) + Math.abs(exponent)
      }
    }

    /** Texts with places for values. */
    object MessageFormat {
      private def shown(value: Any): String = value match {
        case null => "null"
        case number: Int => NumberFormat.getInstance().format(number.toLong)
        case number: Long => NumberFormat.getInstance().format(number)
        case number: Double => NumberFormat.getInstance().format(number)
        case other => other.toString
      }
      /** Returns a text with its places `{0}`, `{1}`, … filled with values; two quotes stand for one. */
      def format(x$1: String, x$2: Any*): String = {
        val result = new StringBuilder
        var at = 0
        var isQuoted = false
        while (at < x$1.length) {
          val c = x$1.charAt(at)
          if (c == '\'') {
            if (at + 1 < x$1.length && x$1.charAt(at + 1) == '\'') { result.append('\''); at += 1 } else isQuoted = !isQuoted
          } else if (c == '{' && !isQuoted) {
            val end = x$1.indexOf("}", at)
            if (end < 0) throw new IllegalArgumentException("Unmatched braces in the pattern.")
            val place = x$1.substring(at + 1, end)
            if (!place.forall((d: Char) => d.isDigit) || place.isEmpty) throw new IllegalArgumentException("can't parse argument number: " + place)
            result.append(if (place.toInt < x$2.length) shown(x$2(place.toInt)) else "{" + place + "}")
            at = end
          } else result.append(c)
          at += 1
        }
        result.toString
      }
    }

    """#
}
