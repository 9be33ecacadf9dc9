/// The text of java.util's smaller classes: Base64, Optional, Scanner, StringJoiner and StringTokenizer, and of digests.
package enum JavaUtilPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.util

    /** Bytes as letters, digits and two signs. */
    object Base64 {
      private val signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
      /** Writes bytes as text. */
      final class Encoder private[Base64] (letters: String, isPadded: Boolean, lineLength: Int) {
        /** Returns this encoder without the signs that fill the last group. */
        def withoutPadding(): Encoder = new Encoder(letters, false, lineLength)
        /** Returns bytes as text. */
        def encodeToString(x$1: Array[Byte]): String = {
          val text = new StringBuilder
          var index = 0
          while (index < x$1.length) {
            if (lineLength > 0 && index > 0 && index / 3 * 4 % lineLength == 0) text.append("\r\n")
            val second = if (index + 1 < x$1.length) x$1(index + 1) & 255 else 0
            val third = if (index + 2 < x$1.length) x$1(index + 2) & 255 else 0
            val group = ((x$1(index) & 255) << 16) | (second << 8) | third
            text.append(letters.charAt(group >> 18)).append(letters.charAt((group >> 12) & 63))
            if (index + 1 < x$1.length) text.append(letters.charAt((group >> 6) & 63)) else if (isPadded) text.append('=')
            if (index + 2 < x$1.length) text.append(letters.charAt(group & 63)) else if (isPadded) text.append('=')
            index += 3
          }
          text.toString
        }
        /** Returns bytes as the bytes of the text. */
        def encode(x$1: Array[Byte]): Array[Byte] = encodeToString(x$1).getBytes()
      }
      /** Reads bytes from text. */
      final class Decoder private[Base64] (letters: String, isLenient: Boolean) {
        /** Returns the bytes of a text. */
        def decode(x$1: String): Array[Byte] = {
          val bytes = new scala.collection.mutable.ArrayBuffer[Byte]
          var group = 0
          var bits = 0
          var count = 0
          x$1.stripSuffix("=").stripSuffix("=").foreach((char: Char) => {
            val value = letters.indexOf(char.toInt)
            if (value >= 0) {
              group = (group << 6) | value
              bits += 6
              count += 1
              if (bits >= 8) { bits -= 8; bytes += (group >> bits).toByte; group = group & ((1 << bits) - 1) }
            } else if (!isLenient) throw new IllegalArgumentException("Illegal base64 character " + Integer.toHexString(char.toInt))
          })
          if (count % 4 == 1 && !isLenient) throw new IllegalArgumentException("Last unit does not have enough valid bits")
          bytes.toArray
        }
        /** Returns the bytes of a text given as bytes. */
        def decode(x$1: Array[Byte]): Array[Byte] = decode(new String(x$1))
      }
      /** Returns the usual encoder. */
      def getEncoder(): Encoder = new Encoder(signs + "+/", true, 0)
      /** Returns the encoder for addresses and file names. */
      def getUrlEncoder(): Encoder = new Encoder(signs + "-_", true, 0)
      /** Returns the encoder for mails, with lines of 76 characters. */
      def getMimeEncoder(): Encoder = new Encoder(signs + "+/", true, 76)
      /** Returns the usual decoder. */
      def getDecoder(): Decoder = new Decoder(signs + "+/", false)
      /** Returns the decoder for addresses and file names. */
      def getUrlDecoder(): Decoder = new Decoder(signs + "-_", false)
      /** Returns the decoder for mails, which skips other characters. */
      def getMimeDecoder(): Decoder = new Decoder(signs + "+/", true)
    }

    /** A value of Java that may be missing. */
    final class Optional[T] private[util] (value: T) {
      /** Returns true iff there is a value. */
      def isPresent(): Boolean = value != null
      /** Returns true iff there is no value. */
      def isEmpty(): Boolean = value == null
      /** Returns the value, or throws a NoSuchElementException. */
      def get(): T = if (value == null) throw new NoSuchElementException("No value present") else value
      /** Returns the value, or throws a NoSuchElementException. */
      def orElseThrow(): T = get()
      /** Returns the value, or another one. */
      def orElse(x$1: T): T = if (value == null) x$1 else value
      /** Returns the value, or what a function gives. */
      def orElseGet(x$1: () => T): T = if (value == null) x$1() else value
      /** Applies an action to the value if there is one. */
      def ifPresent(x$1: T => Any): Unit = if (value != null) x$1(value)
      /** Applies a function to the value if there is one. */
      def map[U](x$1: T => U): Optional[U] = if (value == null) new Optional[U](null.asInstanceOf[U]) else Optional.ofNullable[U](x$1(value))
      /** Applies a function that gives an Optional to the value if there is one. */
      def flatMap[U](x$1: T => Optional[U]): Optional[U] = if (value == null) new Optional[U](null.asInstanceOf[U]) else x$1(value)
      /** Keeps the value if the predicate holds for it. */
      def filter(x$1: T => Boolean): Optional[T] = if (value == null || x$1(value)) this else new Optional[T](null.asInstanceOf[T])
      /** Returns true iff the other holds an equal value or both hold none. */
      override def equals(x$1: Any): Boolean = x$1 match { case that: Optional[_] => that.orElse(null.asInstanceOf[Nothing]) == value; case _ => false }
      /** Returns the hash code of the value, 0 if there is none. */
      override def hashCode(): Int = if (value == null) 0 else value.hashCode
      /** Returns the value as text. */
      override def toString(): String = if (value == null) "Optional.empty" else "Optional[" + value + "]"
    }

    /** Makes values of Java that may be missing. */
    object Optional {
      /** Returns one with a value. */
      def of[T](x$1: T): Optional[T] = if (x$1 == null) throw new NullPointerException else new Optional[T](x$1)
      /** Returns one with a value, or without one for null. */
      def ofNullable[T](x$1: T): Optional[T] = new Optional[T](x$1)
      /** Returns one without a value. */
      def empty[T](): Optional[T] = new Optional[T](null.asInstanceOf[T])
    }

    /** Reads words, numbers and lines from a text. */
    final class Scanner private[util] (text: String, isText: Boolean) {
      private var position = 0
      private var separator = "\\s+"
      /** Makes one that reads a text. */
      def this(x$1: String) = this(x$1, true)
      /** Makes one that reads a file. */
      def this(x$1: java.io.File) = this(java.io.FileSystem.read(x$1.getPath()), true)
      /** Sets what stands between words. */
      def useDelimiter(x$1: String): Scanner = { separator = x$1; this }
      private def token: Option[(Int, Int)] = {
        val pattern = java.util.regex.Pattern.compile(separator)
        val before = pattern.matcher(text.substring(position))
        val start = if (before.lookingAt()) position + before.end() else position
        val after = pattern.matcher(text.substring(start))
        if (start >= text.length) None else Some((start, if (after.find()) start + after.start() else text.length))
      }
      private def word: Option[String] = token.map((range: (Int, Int)) => text.substring(range._1, range._2))
      private def typed[T](made: Option[T]): T = made match {
        case Some(value) => next(); value
        case None => if (word.isEmpty) throw new NoSuchElementException else throw new InputMismatchException("For input string: \"" + word.get + "\"")
      }
      /** Returns true iff there is another word. */
      def hasNext(): Boolean = token.isDefined
      /** Returns the next word. */
      def next(): String = token match {
        case Some((start, end)) => position = end; text.substring(start, end)
        case None => throw new NoSuchElementException
      }
      /** Returns true iff the next word is a number. */
      def hasNextInt(): Boolean = word.exists((text: String) => text.toIntOption.isDefined)
      /** Returns the next word as a number. */
      def nextInt(): Int = typed(word.flatMap((text: String) => text.toIntOption))
      /** Returns true iff the next word is a number. */
      def hasNextLong(): Boolean = word.exists((text: String) => text.toLongOption.isDefined)
      /** Returns the next word as a number. */
      def nextLong(): Long = typed(word.flatMap((text: String) => text.toLongOption))
      /** Returns true iff the next word is a number. */
      def hasNextDouble(): Boolean = word.exists((text: String) => text.toDoubleOption.isDefined)
      /** Returns the next word as a number. */
      def nextDouble(): Double = typed(word.flatMap((text: String) => text.toDoubleOption))
      /** Returns the next word as a truth value. */
      def nextBoolean(): Boolean = typed(word.flatMap((text: String) => text.toLowerCase.toBooleanOption))
      /** Returns true iff there is another line. */
      def hasNextLine(): Boolean = position < text.length
      /** Returns the rest of the line. */
      def nextLine(): String = {
        if (position >= text.length) throw new NoSuchElementException("No line found")
        val end = text.indexOf('\n'.toInt, position)
        val line = if (end < 0) text.substring(position) else text.substring(position, end)
        position = if (end < 0) text.length else end + 1
        line.stripSuffix("\r")
      }
      /** Ends the reading. */
      def close(): Unit = ()
    }

    /** A word that is not of the kind wanted. */
    class InputMismatchException(x$1: String) extends NoSuchElementException(x$1)

    /** Joins texts with a separator. */
    final class StringJoiner(x$1: CharSequence, x$2: CharSequence, x$3: CharSequence) {
      private val parts = new scala.collection.mutable.ListBuffer[String]
      private var empty: String = null
      /** Makes one without texts around. */
      def this(x$1: CharSequence) = this(x$1, "", "")
      /** Adds a text. */
      def add(x$1: CharSequence): StringJoiner = { parts += String.valueOf(x$1); this }
      /** Sets the text that stands for no texts. */
      def setEmptyValue(x$1: CharSequence): StringJoiner = { empty = x$1.toString; this }
      /** The number of characters. */
      def length(): Int = toString.length
      /** Returns the joined texts. */
      override def toString(): String = if (parts.isEmpty && empty != null) empty else parts.mkString(x$2.toString, x$1.toString, x$3.toString)
    }

    /** Cuts a text into words. */
    class StringTokenizer(x$1: String, x$2: String) extends java.lang.Object {
      private var position = 0
      /** Makes one that cuts at white space. */
      def this(x$1: String) = this(x$1, " \t\n\r\f")
      private def skip(): Unit = while (position < x$1.length && x$2.indexOf(x$1.charAt(position).toInt) >= 0) position += 1
      /** Returns true iff there is another word. */
      def hasMoreTokens(): Boolean = { skip(); position < x$1.length }
      /** Returns true iff there is another word. */
      def hasMoreElements(): Boolean = hasMoreTokens()
      /** Returns the next word. */
      def nextToken(): String = {
        skip()
        if (position >= x$1.length) throw new NoSuchElementException
        val start = position
        while (position < x$1.length && x$2.indexOf(x$1.charAt(position).toInt) < 0) position += 1
        x$1.substring(start, position)
      }
      /** Returns the number of words that remain. */
      def countTokens(): Int = {
        val start = position
        var count = 0
        while (hasMoreTokens()) { nextToken(); count += 1 }
        position = start
        count
      }
    }

    """#
}
