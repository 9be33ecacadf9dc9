/// The text of StringOps: what Scala adds to Strings.
package enum StringOpsPrelude {
  /// The Scala text.
  package static let text = #"""
    package scala.collection
    import scala.collection.immutable

    /** What Scala adds to Strings: they can be used like sequences of characters. */
    final class StringOps(private val s: String) extends AnyVal {
      /** Returns a view of the characters. */
      def view: scala.collection.IndexedSeqView[Char] = wrapString(s).view
      /** Returns the number of characters. */
      def size: Int = native("String.length")
      /** Returns the number of characters. */
      def knownSize: Int = native("String.length")
      /** Returns the character at an index. */
      def apply(i: Int): Char = native("String.charAt")
      /** Compares the number of characters with a number. */
      def sizeCompare(otherSize: Int): Int = native("StringOps.lengthCompare")
      /** Compares the number of characters with a number. */
      def lengthCompare(len: Int): Int = native
      /** Returns the number of characters, to be compared. */
      def sizeIs: Int = native("String.length")
      /** Returns the number of characters, to be compared. */
      def lengthIs: Int = native("String.length")
      /** Returns the results of a function on each character. */
      def map[B](f: Char => B): immutable.IndexedSeq[B] = native
      /** Returns the text of the results of a function on each character. */
      def map(f: Char => Char): String = native("StringOps.map:Char")
      /** Returns the elements of the results of a function on each character. */
      def flatMap[B](f: Char => IterableOnce[B]): immutable.IndexedSeq[B] = wrapString(s).flatMap(f)
      /** Returns the joined results of a function on each character. */
      def flatMap(f: Char => String): String = native("StringOps.flatMap:String")
      /** Returns the text of the results of a partial function on the characters it is defined at. */
      def collect(pf: PartialFunction[Char, Char]): String = native("StringOps.collect:Char")
      /** Returns the results of a partial function on the characters it is defined at. */
      def collect[B](pf: PartialFunction[Char, B]): immutable.IndexedSeq[B] = wrapString(s).collect(pf)
      /** Returns the characters followed by the elements of `suffix`. */
      def concat[B >: Char](suffix: IterableOnce[B]): immutable.IndexedSeq[B] = wrapString(s).concat(suffix)
      /** Returns the text followed by the characters of `suffix`. */
      def concat(suffix: IterableOnce[Char]): String = s.concat(suffix.iterator.mkString)
      /** Returns the text followed by `suffix`. */
      @inline def concat(suffix: String): String = native("String.concat")
      /** Returns the characters followed by the elements of `suffix`. */
      @inline def ++[B >: Char](suffix: Iterable[B]): immutable.IndexedSeq[B] = wrapString(s).concat(suffix)
      /** Returns the text followed by the characters of `suffix`. */
      @inline def ++(suffix: IterableOnce[Char]): String = s.concat(suffix.iterator.mkString)
      /** Returns the text followed by `xs`. */
      def ++(xs: String): String = native("String.concat")
      /** Returns the characters, filled up with `elem` to the length `len`. */
      def padTo[B >: Char](len: Int, elem: B): immutable.IndexedSeq[B] = native
      /** Returns the text, filled up with `elem` to the length `len`. */
      def padTo(len: Int, elem: Char): String = native("StringOps.padTo:Char")
      /** Returns `elem` followed by the characters. */
      def prepended[B >: Char](elem: B): immutable.IndexedSeq[B] = native
      /** Returns `elem` followed by the characters. */
      @inline def +:[B >: Char](elem: B): immutable.IndexedSeq[B] = native("StringOps.prepended")
      /** Returns `c` followed by the text. */
      def prepended(c: Char): String = native("StringOps.prepended:Char")
      /** Returns `c` followed by the text. */
      @inline def +:(c: Char): String = native("StringOps.prepended:Char")
      /** Returns the elements of `prefix` followed by the characters. */
      def prependedAll[B >: Char](prefix: IterableOnce[B]): immutable.IndexedSeq[B] = wrapString(s).prependedAll(prefix)
      /** Returns the elements of `prefix` followed by the characters. */
      @inline def ++:[B >: Char](prefix: IterableOnce[B]): immutable.IndexedSeq[B] = wrapString(s).prependedAll(prefix)
      /** Returns `prefix` followed by the text. */
      def prependedAll(prefix: String): String = native("StringOps.prependedAll:String")
      /** Returns `prefix` followed by the text. */
      @inline def ++:(prefix: String): String = native("StringOps.prependedAll:String")
      /** Returns the characters followed by `elem`. */
      def appended[B >: Char](elem: B): immutable.IndexedSeq[B] = native
      /** Returns the characters followed by `elem`. */
      @inline def :+[B >: Char](elem: B): immutable.IndexedSeq[B] = native("StringOps.appended")
      /** Returns the text followed by `c`. */
      def appended(c: Char): String = native("StringOps.appended:Char")
      /** Returns the text followed by `c`. */
      @inline def :+(c: Char): String = native("StringOps.appended:Char")
      /** Returns the characters followed by the elements of `suffix`. */
      @inline def appendedAll[B >: Char](suffix: IterableOnce[B]): immutable.IndexedSeq[B] = wrapString(s).concat(suffix)
      /** Returns the characters followed by the elements of `suffix`. */
      @inline def :++[B >: Char](suffix: IterableOnce[B]): immutable.IndexedSeq[B] = wrapString(s).concat(suffix)
      /** Returns the text followed by `suffix`. */
      @inline def appendedAll(suffix: String): String = native("String.concat")
      /** Returns the text followed by `suffix`. */
      @inline def :++(suffix: String): String = native("String.concat")
      /** Returns the characters with `replaced` of them from `from` on replaced by the elements of `other`. */
      def patch[B >: Char](from: Int, other: IterableOnce[B], replaced: Int): immutable.IndexedSeq[B] = wrapString(s).patch(from, other, replaced)
      /** Returns the text with `replaced` characters from `from` on replaced by those of `other`. */
      def patch(from: Int, other: IterableOnce[Char], replaced: Int): String = patch(from, other.iterator.mkString, replaced)
      /** Returns the text with `replaced` characters from `from` on replaced by `other`. */
      def patch(from: Int, other: String, replaced: Int): String = native("StringOps.patch:String")
      /** Returns the text with the character at an index replaced. */
      def updated(index: Int, elem: Char): String = native
      /** Returns true iff the character occurs. */
      def contains(elem: Char): Boolean = native
      /** Returns the characters joined with `sep`, between `start` and `end`. */
      final def mkString(start: String, sep: String, end: String): String = native
      /** Returns the characters joined with `sep`. */
      @inline final def mkString(sep: String): String = native
      /** Returns the text. */
      @inline final def mkString: String = native("identity")
      /** Appends the text to a builder. */
      @inline final def addString(b: StringBuilder): b.type = b.append(s)
      /** Appends the characters to a builder, joined with `sep`. */
      @inline final def addString(b: StringBuilder, sep: String): b.type = b.append(mkString(sep))
      /** Appends the characters to a builder, joined with `sep`, between `start` and `end`. */
      final def addString(b: StringBuilder, start: String, sep: String, end: String): b.type = b.append(mkString(start, sep, end))
      /** Returns the characters with indices from `from` until `until`. */
      def slice(from: Int, until: Int): String = native
      /** Returns the text `n` times in a row. */
      def *(n: Int): String = native
      /** Returns the text without a line end at its end. */
      def stripLineEnd: String = native
      /** Returns the lines with their line ends. */
      def linesWithSeparators: Iterator[String] = parts("lines", 1, 0).iterator
      /** Returns the lines without their line ends. */
      def linesIterator: Iterator[String] = parts("lines", 0, 0).iterator
      /** Returns the lines without their line ends. */
      @inline def lines: Iterator[String] = linesIterator
      /** Returns the text with its first character in upper case. */
      def capitalize: String = native
      /** Returns the text without `prefix` at its beginning. */
      def stripPrefix(prefix: String): String = native
      /** Returns the text without `suffix` at its end. */
      def stripSuffix(suffix: String): String = native
      /** Returns the text with each occurrence of `literal` replaced. */
      @inline def replaceAllLiterally(literal: String, replacement: String): String = native("String.replace")
      /** Returns the text without white space up to `marginChar` at the beginning of each line. */
      def stripMargin(marginChar: Char): String = native
      /** Returns the text without white space up to `|` at the beginning of each line. */
      def stripMargin: String = native
      /** Splits the text at a character, without empty strings at the end. */
      def split(separator: Char): Array[String] = native("StringOps.split:Char")
      /** Splits the text at each of some characters, without empty strings at the end. */
      def split(separators: Array[Char]): Array[String] = native("StringOps.split:chars")
      /** Returns the text as a regular expression. */
      def r: scala.util.matching.Regex = new scala.util.matching.Regex(s)
      /** Returns the text as a regular expression with names for its groups. */
      def r(groupNames: String*): scala.util.matching.Regex = new scala.util.matching.Regex(s, groupNames: _*)
      private def parts(kind: String, size: Int, step: Int): immutable.IndexedSeq[String] = native
      private def isWrittenBoolean: Boolean = native("StringOps.isWritten:Boolean")
      private def isWrittenByte: Boolean = native("StringOps.isWritten:Byte")
      private def isWrittenShort: Boolean = native("StringOps.isWritten:Short")
      private def isWrittenInt: Boolean = native("StringOps.isWritten:Int")
      private def isWrittenLong: Boolean = native("StringOps.isWritten:Long")
      private def isWrittenFloat: Boolean = native("StringOps.isWritten:Float")
      private def isWrittenDouble: Boolean = native("StringOps.isWritten:Double")
      /** Returns the Boolean that is written, or throws an IllegalArgumentException. */
      def toBoolean: Boolean = native
      /** Returns the Boolean that is written, if it is one. */
      def toBooleanOption: Option[Boolean] = if (isWrittenBoolean) Some(toBoolean) else None
      /** Returns the Byte that is written, or throws a NumberFormatException. */
      def toByte: Byte = native
      /** Returns the Byte that is written, if it is one. */
      def toByteOption: Option[Byte] = if (isWrittenByte) Some(toByte) else None
      /** Returns the Short that is written, or throws a NumberFormatException. */
      def toShort: Short = native
      /** Returns the Short that is written, if it is one. */
      def toShortOption: Option[Short] = if (isWrittenShort) Some(toShort) else None
      /** Returns the Int that is written, or throws a NumberFormatException. */
      def toInt: Int = native
      /** Returns the Int that is written, if it is one. */
      def toIntOption: Option[Int] = if (isWrittenInt) Some(toInt) else None
      /** Returns the Long that is written, or throws a NumberFormatException. */
      def toLong: Long = native
      /** Returns the Long that is written, if it is one. */
      def toLongOption: Option[Long] = if (isWrittenLong) Some(toLong) else None
      /** Returns the Float that is written, or throws a NumberFormatException. */
      def toFloat: Float = native
      /** Returns the Float that is written, if it is one. */
      def toFloatOption: Option[Float] = if (isWrittenFloat) Some(toFloat) else None
      /** Returns the Double that is written, or throws a NumberFormatException. */
      def toDouble: Double = native
      /** Returns the Double that is written, if it is one. */
      def toDoubleOption: Option[Double] = if (isWrittenDouble) Some(toDouble) else None
      /** Returns the characters as an Array. */
      def toArray[B >: Char](implicit tag: scala.reflect.ClassTag[B]): Array[B] = wrapString(s).toArray[B](tag)
      /** Returns values formatted as this text says. */
      def format(args: Any*): String = native
      /** Returns values formatted as this text says; the locale is not looked at. */
      def formatLocal(l: java.util.Locale, args: Any*): String = native
      /** Compares two texts by their characters. */
      def compare(that: String): Int = native("String.compareTo")
      /** Returns true iff this text comes before `that`. */
      def <(that: String): Boolean = native
      /** Returns true iff this text comes after `that`. */
      def >(that: String): Boolean = native
      /** Returns true iff this text comes before `that` or equals it. */
      def <=(that: String): Boolean = native
      /** Returns true iff this text comes after `that` or equals it. */
      def >=(that: String): Boolean = native
      /** Returns the number of characters that satisfy a condition. */
      def count(p: Char => Boolean): Int = native
      /** Calls a function on each character. */
      def foreach[U](f: Char => U): Unit = native
      /** Returns true iff every character satisfies a condition. */
      def forall(p: Char => Boolean): Boolean = native
      /** Combines the characters from the left, beginning with `z`. */
      def foldLeft[B](z: B)(op: (B, Char) => B): B = native
      /** Combines the characters from the right, beginning with `z`. */
      def foldRight[B](z: B)(op: (Char, B) => B): B = native
      /** Combines the characters, beginning with `z`. */
      @inline def fold[A1 >: Char](z: A1)(op: (A1, A1) => A1): A1 = native("StringOps.foldLeft")
      /** Returns the first character, or throws a NoSuchElementException. */
      def head: Char = native
      /** Returns the first character, if there is one. */
      def headOption: Option[Char] = if (s.length == 0) None else Some(s.charAt(0))
      /** Returns the last character, or throws a NoSuchElementException. */
      def last: Char = native
      /** Returns the last character, if there is one. */
      def lastOption: Option[Char] = if (s.length == 0) None else Some(s.charAt(s.length - 1))
      /** Returns the range of all indices. */
      def indices: immutable.Range = scala.collection.immutable.Range(0, s.length)
      /** Returns an iterator over the characters. */
      def iterator: Iterator[Char] = wrapString(s).iterator
      /** Returns true iff there are characters. */
      @inline def nonEmpty: Boolean = native
      /** Returns the text backwards. */
      def reverse: String = native
      /** Returns an iterator over the characters from the last to the first. */
      def reverseIterator: Iterator[Char] = wrapString(s).reverseIterator
      /** Returns the characters that satisfy a condition, for the next operation only. */
      def withFilter(p: Char => Boolean): StringOps.WithFilter = new StringOps.WithFilter(p, s)
      /** Returns all characters but the first. */
      def tail: String = native
      /** Returns all characters but the last. */
      def init: String = native
      /** Returns the first `n` characters. */
      def take(n: Int): String = native
      /** Returns all characters but the first `n`. */
      def drop(n: Int): String = native
      /** Returns the last `n` characters. */
      def takeRight(n: Int): String = native
      /** Returns all characters but the last `n`. */
      def dropRight(n: Int): String = native
      /** Returns the text, its tail, the tail's tail and so on. */
      def tails: Iterator[String] = parts("tails", 0, 0).iterator
      /** Returns the text, its init, the init's init and so on. */
      def inits: Iterator[String] = parts("inits", 0, 0).iterator
      /** Returns the characters that satisfy a condition. */
      def filter(pred: Char => Boolean): String = native
      /** Returns the characters that do not satisfy a condition. */
      @inline def filterNot(pred: Char => Boolean): String = native
      /** Copies the characters to an Array and returns how many. */
      @inline def copyToArray(xs: Array[Char]): Int = native
      /** Copies the characters to an Array from an index and returns how many. */
      @inline def copyToArray(xs: Array[Char], start: Int): Int = native
      /** Copies at most `len` characters to an Array from an index and returns how many. */
      def copyToArray(xs: Array[Char], start: Int, len: Int): Int = native
      /** Returns the index of the first character from `from` on that satisfies a condition, or -1. */
      def indexWhere(p: Char => Boolean, from: Int = 0): Int = native
      /** Returns the index of the last character up to `end` that satisfies a condition, or -1. */
      def lastIndexWhere(p: Char => Boolean, end: Int = Int.MaxValue): Int = native
      /** Returns true iff some character satisfies a condition. */
      def exists(p: Char => Boolean): Boolean = native
      /** Returns the first character that satisfies a condition, if there is one. */
      def find(p: Char => Boolean): Option[Char] = { val index = indexWhere(p); if (index < 0) None else Some(s.charAt(index)) }
      /** Returns the characters from the first on that does not satisfy a condition. */
      def dropWhile(p: Char => Boolean): String = native
      /** Returns the characters before the first that does not satisfy a condition. */
      def takeWhile(p: Char => Boolean): String = native
      /** Returns the first `n` characters and the rest. */
      def splitAt(n: Int): (String, String) = native
      /** Returns the characters before the first that does not satisfy a condition, and the rest. */
      def span(p: Char => Boolean): (String, String) = native
      /** Returns the parts of `size` characters each; the last can be shorter. */
      def grouped(size: Int): Iterator[String] = parts("sliding", size, size).iterator
      /** Returns the characters that satisfy a condition and those that do not. */
      def partition(p: Char => Boolean): (String, String) = native
      /** Returns the characters that a function puts to the left and those it puts to the right. */
      def partitionMap(f: Char => Either[Char, Char]): (String, String) = { val results = wrapString(s).map(f); (results.collect { case Left(c) => c }.mkString, results.collect { case Right(c) => c }.mkString) }
      /** Returns the characters that remain when each one in `that` takes away an equal one. */
      def diff[B >: Char](that: Seq[B]): String = wrapString(s).diff(that).mkString
      /** Returns the characters that occur in `that` too, as often as they do in both. */
      def intersect[B >: Char](that: Seq[B]): String = wrapString(s).intersect(that).mkString
      /** Returns the characters without repetitions. */
      def distinct: String = native
      /** Returns the first characters with different results of a function. */
      def distinctBy[B](f: Char => B): String = wrapString(s).distinctBy(f).mkString
      /** Returns the characters in order. */
      def sorted[B >: Char](implicit ord: Ordering[B]): String = wrapString(s).sorted(ord).mkString
      /** Returns the characters in the order of a comparison. */
      def sortWith(lt: (Char, Char) => Boolean): String = wrapString(s).sortWith(lt).mkString
      /** Returns the characters in the order of a function's results. */
      def sortBy[B](f: Char => B)(implicit ord: Ordering[B]): String = wrapString(s).sortBy(f).mkString
      /** Returns the characters grouped by a function's results. */
      def groupBy[K](f: Char => K): immutable.Map[K, String] = wrapString(s).groupBy(f).view.mapValues(_.mkString).toMap
      /** Returns the parts of `size` characters that begin `step` characters apart. */
      def sliding(size: Int, step: Int = 1): Iterator[String] = parts("sliding", size, step).iterator
      /** Returns all texts of `n` of the characters, in their order. */
      def combinations(n: Int): Iterator[String] = wrapString(s).combinations(n).map(_.mkString)
      /** Returns all orders of the characters. */
      def permutations: Iterator[String] = wrapString(s).permutations.map(_.mkString)
    }

    /** What belongs to StringOps. */
    object StringOps {
      /** The characters of a text that satisfy a condition. */
      class WithFilter(p: Char => Boolean, s: String) {
        /** Calls a function on each character. */
        def foreach[U](f: Char => U): Unit = new StringOps(s).filter(p).foreach(f)
        /** Returns the results of a function on each character. */
        def map[B](f: Char => B): immutable.IndexedSeq[B] = new StringOps(new StringOps(s).filter(p)).map[B](f)
        /** Returns the text of the results of a function on each character. */
        def map(f: Char => Char): String = new StringOps(new StringOps(s).filter(p)).map(f)
        /** Returns the elements of the results of a function on each character. */
        def flatMap[B](f: Char => IterableOnce[B]): immutable.IndexedSeq[B] = new StringOps(new StringOps(s).filter(p)).flatMap[B](f)
        /** Returns the joined results of a function on each character. */
        def flatMap(f: Char => String): String = new StringOps(new StringOps(s).filter(p)).flatMap(f)
        /** Returns the characters that satisfy both conditions, for the next operation only. */
        def withFilter(q: Char => Boolean): WithFilter = new WithFilter((a: Char) => p(a) && q(a), s)
      }
    }

    """#
}
