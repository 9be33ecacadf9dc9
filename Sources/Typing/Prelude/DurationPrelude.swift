/// The text of lengths of time.
package enum DurationPrelude {
  /// The Scala text.
  package static let text: String = head + conversions + durations

  /// The package's members up to the conversions of numbers.
  private static let head: String = #"""
    package scala.concurrent.duration

    /** Units of time, and what makes `5.seconds` possible. */
    object `package` {
      /** A unit of time. */
      type TimeUnit = java.util.concurrent.TimeUnit
      /** Days. */
      final val DAYS: TimeUnit = java.util.concurrent.TimeUnit.DAYS
      /** Hours. */
      final val HOURS: TimeUnit = java.util.concurrent.TimeUnit.HOURS
      /** 10⁻⁶ seconds. */
      final val MICROSECONDS: TimeUnit = java.util.concurrent.TimeUnit.MICROSECONDS
      /** 10⁻³ seconds. */
      final val MILLISECONDS: TimeUnit = java.util.concurrent.TimeUnit.MILLISECONDS
      /** Minutes. */
      final val MINUTES: TimeUnit = java.util.concurrent.TimeUnit.MINUTES
      /** 10⁻⁹ seconds. */
      final val NANOSECONDS: TimeUnit = java.util.concurrent.TimeUnit.NANOSECONDS
      /** Seconds. */
      final val SECONDS: TimeUnit = java.util.concurrent.TimeUnit.SECONDS
      /** Gives Ints lengths of time. */
      implicit final class DurationInt(private val n: Int) {
        private def durationIn(unit: TimeUnit): FiniteDuration = Duration(n.toLong, unit)
    \#(units)
      }
      /** Gives Longs lengths of time. */
      implicit final class DurationLong(private val n: Long) {
        private def durationIn(unit: TimeUnit): FiniteDuration = Duration(n, unit)
    \#(units)
      }
      /** Gives Doubles lengths of time. */
      implicit final class DurationDouble(private val d: Double) {
        private def durationIn(unit: TimeUnit): FiniteDuration = Duration.fromNanos((d * unit.toNanos(1L)).toLong)
    \#(units)
      }
    }


    """#

  /// The members that make a length of time of a number.
  private static let units: String = {
    let names: [(String, [String])] = [
      ("NANOSECONDS", ["nanoseconds", "nanos", "nanosecond", "nano"]),
      ("MICROSECONDS", ["microseconds", "micros", "microsecond", "micro"]),
      ("MILLISECONDS", ["milliseconds", "millis", "millisecond", "milli"]), ("SECONDS", ["seconds", "second"]),
      ("MINUTES", ["minutes", "minute"]), ("HOURS", ["hours", "hour"]), ("DAYS", ["days", "day"]),
    ]
    var lines: [String] = []
    for (unit, members): (String, [String]) in names {
      for member: String in members {
        lines.append(
          "    /** Returns the length of so many \(members[0]). */\n    def \(member): FiniteDuration = durationIn(\(unit))")
      }
    }
    return lines.joined(separator: "\n")
  }()

  /// A length of time that may be infinite.
  private static let conversions: String = #"""
    /** A length of time, perhaps without end. */
    sealed abstract class Duration extends java.io.Serializable with Ordered[Duration] {
      /** Returns the number of units. */
      def length: Long
      /** Returns the unit. */
      def unit: TimeUnit
      /** Returns the length in nanoseconds. */
      def toNanos: Long
      /** Returns the length in microseconds. */
      def toMicros: Long
      /** Returns the length in milliseconds. */
      def toMillis: Long
      /** Returns the length in seconds. */
      def toSeconds: Long
      /** Returns the length in minutes. */
      def toMinutes: Long
      /** Returns the length in hours. */
      def toHours: Long
      /** Returns the length in days. */
      def toDays: Long
      /** Returns the length in a unit, with fractions. */
      def toUnit(unit: TimeUnit): Double
      /** Returns the sum. */
      def +(other: Duration): Duration
      /** Returns the difference. */
      def -(other: Duration): Duration
      /** Returns the length times a factor. */
      def *(factor: Double): Duration
      /** Returns the length divided by a number. */
      def /(divisor: Double): Duration
      /** Returns the ratio to another length. */
      def /(divisor: Duration): Double
      /** Returns the negated length. */
      def unary_- : Duration
      /** Returns true iff the length has an end. */
      def isFinite: Boolean
      /** Returns the lesser length. */
      def min(other: Duration): Duration = if (this < other) this else other
      /** Returns the greater length. */
      def max(other: Duration): Duration = if (this > other) this else other
      /** Returns the length in the coarsest unit without fractions. */
      def toCoarsest: Duration
    }

    /** Makes lengths of time. */
    object Duration {
      /** Returns the length of so many units. */
      def apply(length: Double, unit: TimeUnit): Duration = fromNanos((length * unit.toNanos(1L)).toLong)
      /** Returns the length of so many units. */
      def apply(length: Long, unit: TimeUnit): FiniteDuration = new FiniteDuration(length, unit)
      /** Returns the length of so many units by the unit's name. */
      def apply(length: Long, unit: String): FiniteDuration = new FiniteDuration(length, unitNamed(unit))
      /** Returns the length that is written, such as `5 seconds` or `Inf`. */
      def apply(s: String): Duration = {
        val text = s.filterNot(_.isWhitespace)
        text match {
          case "Inf" | "PlusInf" | "+Inf" | "Duration.Inf" => Inf
          case "MinusInf" | "-Inf" | "Duration.MinusInf" => MinusInf
          case "Undefined" | "Duration.Undefined" => Undefined
          case _ =>
            val name = text.reverse.takeWhile(_.isLetter).reverse
            val number = text.dropRight(name.length)
            if (name.isEmpty || number.isEmpty) throw new NumberFormatException("format error " + s)
            if (number.forall(c => c.isDigit || c == '-' || c == '+')) new FiniteDuration(number.toLong, unitNamed(name)) else apply(number.toDouble, unitNamed(name))
        }
      }
      private def unitNamed(name: String): TimeUnit = name match {
        case "d" | "day" | "days" => DAYS
        case "h" | "hr" | "hrs" | "hour" | "hours" => HOURS
        case "m" | "min" | "mins" | "minute" | "minutes" => MINUTES
        case "s" | "sec" | "secs" | "second" | "seconds" => SECONDS
        case "ms" | "milli" | "millis" | "millisecond" | "milliseconds" => MILLISECONDS
        case "µs" | "micro" | "micros" | "microsecond" | "microseconds" => MICROSECONDS
        case "ns" | "nano" | "nanos" | "nanosecond" | "nanoseconds" => NANOSECONDS
        case other => throw new java.util.NoSuchElementException("key not found: " + other)
      }
      /** Returns the length of so many nanoseconds in the coarsest unit without fractions. */
      def fromNanos(nanos: Long): FiniteDuration = {
        val unit = List(DAYS, HOURS, MINUTES, SECONDS, MILLISECONDS, MICROSECONDS).find(u => nanos % u.toNanos(1L) == 0L).getOrElse(NANOSECONDS)
        new FiniteDuration(nanos / unit.toNanos(1L), unit)
      }
      /** The length zero. */
      val Zero: FiniteDuration = new FiniteDuration(0L, DAYS)
      /** A length of time without end. */
      abstract class Infinite(name: String, order: Int) extends Duration {
        private def fail(what: String) = throw new IllegalArgumentException(what + " not allowed on infinite Durations")
        /** Throws an exception: there is no number. */
        def length: Long = fail("length")
        /** Throws an exception: there is no unit. */
        def unit: TimeUnit = fail("unit")
        /** Throws an exception: there is no number. */
        def toNanos: Long = fail("toNanos")
        /** Throws an exception: there is no number. */
        def toMicros: Long = fail("toMicros")
        /** Throws an exception: there is no number. */
        def toMillis: Long = fail("toMillis")
        /** Throws an exception: there is no number. */
        def toSeconds: Long = fail("toSeconds")
        /** Throws an exception: there is no number. */
        def toMinutes: Long = fail("toMinutes")
        /** Throws an exception: there is no number. */
        def toHours: Long = fail("toHours")
        /** Throws an exception: there is no number. */
        def toDays: Long = fail("toDays")
        /** Returns an infinite number. */
        def toUnit(unit: TimeUnit): Double = if (order > 0) Double.PositiveInfinity else if (order < 0) Double.NegativeInfinity else Double.NaN
        /** Returns this length. */
        def +(other: Duration): Duration = this
        /** Returns this length. */
        def -(other: Duration): Duration = this
        /** Returns this length, negated by a negative factor. */
        def *(factor: Double): Duration = if (factor < 0) unary_- else this
        /** Returns this length, negated by a negative divisor. */
        def /(divisor: Double): Duration = if (divisor < 0) unary_- else this
        /** Returns an infinite number. */
        def /(divisor: Duration): Double = toUnit(DAYS)
        /** Returns the length without end in the other direction. */
        def unary_- : Duration = if (order > 0) MinusInf else if (order < 0) Inf else this
        /** Returns false. */
        final def isFinite: Boolean = false
        private[duration] def rank: Int = order
        /** Compares two lengths. */
        def compare(other: Duration): Int = other match {
          case that: Infinite => order.compare(that.rank)
          case _ => if (order < 0) -1 else 1
        }
        /** Returns this length. */
        final def toCoarsest: Duration = this
        /** Returns the name. */
        override def toString(): String = name
      }
      /** What is no length at all. */
      val Undefined: Infinite = new Infinite("Duration.Undefined", 0) { }
      /** The length without end. */
      val Inf: Infinite = new Infinite("Duration.Inf", 1) { }
      /** The negative length without end. */
      val MinusInf: Infinite = new Infinite("Duration.MinusInf", -1) { }
      /** Returns the length of so many units. */
      def create(length: Long, unit: TimeUnit): FiniteDuration = apply(length, unit)
      /** Orders lengths of time. */
      implicit object DurationIsOrdered extends Ordering[Duration] {
        /** Compares two lengths. */
        def compare(a: Duration, b: Duration): Int = a.compare(b)
      }
    }


    """#

  /// Lengths of time with an end, and points in time.
  private static let durations: String = #"""
    /** A length of time with an end. */
    final class FiniteDuration(val length: Long, val unit: TimeUnit) extends Duration {
      /** Returns the length in nanoseconds. */
      def toNanos: Long = unit.toNanos(length)
      /** Returns the length in microseconds. */
      def toMicros: Long = unit.toMicros(length)
      /** Returns the length in milliseconds. */
      def toMillis: Long = unit.toMillis(length)
      /** Returns the length in seconds. */
      def toSeconds: Long = unit.toSeconds(length)
      /** Returns the length in minutes. */
      def toMinutes: Long = unit.toMinutes(length)
      /** Returns the length in hours. */
      def toHours: Long = unit.toHours(length)
      /** Returns the length in days. */
      def toDays: Long = unit.toDays(length)
      /** Returns the length in a unit, with fractions. */
      def toUnit(u: TimeUnit): Double = toNanos.toDouble / u.toNanos(1L)
      /** Returns the point in time that is so far ahead. */
      def fromNow: Deadline = Deadline.now + this
      private def add(nanos: Long, other: FiniteDuration): FiniteDuration = {
        val finer = if (unit.ordinal <= other.unit.ordinal) unit else other.unit
        new FiniteDuration(nanos / finer.toNanos(1L), finer)
      }
      /** Compares two lengths. */
      def compare(other: Duration): Int = other match {
        case that: FiniteDuration => toNanos.compare(that.toNanos)
        case _ => -(other.compare(this))
      }
      /** Returns the sum. */
      def +(other: Duration): Duration = other match { case that: FiniteDuration => this + that; case _ => other }
      /** Returns the difference. */
      def -(other: Duration): Duration = other match { case that: FiniteDuration => this - that; case _ => -other }
      /** Returns the length times a factor. */
      def *(factor: Double): Duration = Duration.fromNanos((toNanos * factor).toLong)
      /** Returns the length divided by a number. */
      def /(divisor: Double): Duration = Duration.fromNanos((toNanos / divisor).toLong)
      /** Returns the ratio to another length. */
      def /(divisor: Duration): Double = if (divisor.isFinite) toNanos.toDouble / divisor.toNanos else 0.0
      /** Returns the sum. */
      def +(other: FiniteDuration): FiniteDuration = add(toNanos + other.toNanos, other)
      /** Returns the difference. */
      def -(other: FiniteDuration): FiniteDuration = add(toNanos - other.toNanos, other)
      /** Returns the sum. */
      def plus(other: FiniteDuration): FiniteDuration = this + other
      /** Returns the difference. */
      def minus(other: FiniteDuration): FiniteDuration = this - other
      /** Returns the lesser length. */
      def min(other: FiniteDuration): FiniteDuration = if (compare(other) < 0) this else other
      /** Returns the greater length. */
      def max(other: FiniteDuration): FiniteDuration = if (compare(other) > 0) this else other
      /** Returns the length divided by a number. */
      def /(divisor: Long): FiniteDuration = Duration.fromNanos(toNanos / divisor)
      /** Returns the length times a factor. */
      def *(factor: Long): FiniteDuration = new FiniteDuration(length * factor, unit)
      /** Returns the negated length. */
      def unary_- : FiniteDuration = new FiniteDuration(-length, unit)
      /** Returns true. */
      def isFinite: Boolean = true
      /** Returns the length in the coarsest unit without fractions. */
      def toCoarsest: FiniteDuration = Duration.fromNanos(toNanos)
      private def unitText: String = unit.name.toLowerCase.dropRight(1) + (if (length == 1L) "" else "s")
      /** Returns number and unit. */
      override def toString(): String = "" + length + " " + unitText
      /** Returns true iff the other is a length of the same time. */
      override def equals(other: Any): Boolean = other match {
        case that: FiniteDuration => toNanos == that.toNanos
        case _ => false
      }
      /** Returns the hash code of the nanoseconds. */
      override def hashCode(): Int = toNanos.toInt
    }

    /** Makes lengths of time with an end. */
    object FiniteDuration {
      /** Returns the length of so many units. */
      def apply(length: Long, unit: TimeUnit): FiniteDuration = new FiniteDuration(length, unit)
    }

    /** A point in time. */
    final case class Deadline(time: FiniteDuration) extends Ordered[Deadline] {
      /** Returns a later point in time. */
      def +(other: FiniteDuration): Deadline = Deadline(time + other)
      /** Returns an earlier point in time. */
      def -(other: FiniteDuration): Deadline = Deadline(time - other)
      /** Returns the time between two points. */
      def -(other: Deadline): FiniteDuration = time - other.time
      /** Returns the time that is left. */
      def timeLeft: FiniteDuration = this - Deadline.now
      /** Returns true iff there is time left. */
      def hasTimeLeft(): Boolean = !isOverdue()
      /** Returns true iff the point has passed. */
      def isOverdue(): Boolean = timeLeft.toNanos < 0L
      /** Compares two points in time. */
      def compare(other: Deadline): Int = time.compare(other.time)
    }

    /** Makes points in time. */
    object Deadline {
      /** Returns the present. */
      def now: Deadline = Deadline(Duration(System.nanoTime(), NANOSECONDS))
    }

    """#
}
