/// The text of java.lang.String and what belongs to it.
package enum StringPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.lang

    /** A text that can be read character by character. */
    trait CharSequence {
      /** Returns the number of characters. */
      def length(): Int
      /** Returns the character at an index. */
      def charAt(x$1: Int): Char
      /** Returns the text between two indices. */
      def subSequence(x$1: Int, x$2: Int): CharSequence
      /** Returns the text as a String. */
      def toString(): String
      /** Returns true iff there are no characters. */
      def isEmpty(): scala.Boolean = length() == 0
    }

    /** An immutable text. */
    final class String private (native: Nothing) extends java.io.Serializable with java.lang.Comparable[String] with java.lang.CharSequence {
      /** Makes the empty String. */
      def this() = native("String.new")
      /** Makes a copy of a String. */
      def this(x$1: String) = native("String.new")
      /** Makes a String of characters. */
      def this(x$1: Array[Char]) = native("String.new:chars")
      /** Makes a String of some of the characters. */
      def this(x$1: Array[Char], x$2: Int, x$3: Int) = native("String.new:chars")
      /** Makes a String of bytes in UTF-8. */
      def this(x$1: Array[scala.Byte]) = native("String.new:bytes")
      /** Makes a String of bytes in the named encoding. */
      def this(x$1: Array[scala.Byte], x$2: String) = native("String.new:bytes")
      /** Makes a String of bytes in an encoding. */
      def this(x$1: Array[scala.Byte], x$2: java.nio.charset.Charset) = native("String.new:bytes")
      /** Makes a String of a builder's text. */
      def this(x$1: java.lang.StringBuilder) = native("String.new")
      /** Returns this text followed by the text of a value. */
      final def +(x$1: Any): String = native("String.+")
      /** Returns true iff the argument is a String with the same characters. */
      override def equals(x$1: Any): scala.Boolean = native
      /** Returns the number of characters (UTF-16 units). */
      def length(): Int = native
      /** Returns the lines as a stream of Java. */
      def lines(): java.util.stream.Stream[String] = new java.util.stream.Stream[String](new scala.collection.StringOps(this).linesIterator)
      /** Returns the characters as a stream of Ints of Java. */
      def chars(): java.util.stream.IntStream = new java.util.stream.IntStream(new scala.collection.StringOps(this).iterator.map((char: scala.Char) => char.toInt))
      /** Returns this text. */
      override def toString(): String = native("identity")
      /** Returns Java's hash code of the text. */
      override def hashCode(): Int = native
      /** Copies characters to an Array. */
      def getChars(x$1: Int, x$2: Int, x$3: Array[Char], x$4: Int): Unit = native
      /** Compares two texts by their characters. */
      def compareTo(x$1: String): Int = native
      /** Returns the index of the first occurrence of a character, or -1. */
      def indexOf(x$1: Int): Int = native
      /** Returns the index of the first occurrence of a text, or -1. */
      def indexOf(x$1: String): Int = native
      /** Returns the index of the first occurrence of a text from an index, or -1. */
      def indexOf(x$1: String, x$2: Int): Int = native
      /** Returns the index of the first occurrence of a character from an index, or -1. */
      def indexOf(x$1: Int, x$2: Int): Int = native
      /** Returns the character at an index. */
      def charAt(x$1: Int): Char = native
      /** Returns the Unicode code point at an index. */
      def codePointAt(x$1: Int): Int = native
      /** Returns the Unicode code point before an index. */
      def codePointBefore(x$1: Int): Int = native
      /** Returns the number of code points between two indices. */
      def codePointCount(x$1: Int, x$2: Int): Int = native
      /** Returns the index that is so many code points away. */
      def offsetByCodePoints(x$1: Int, x$2: Int): Int = native
      /** Returns the bytes in an encoding. */
      def getBytes(x$1: java.nio.charset.Charset): Array[scala.Byte] = native
      /** Returns the bytes in the named encoding. */
      def getBytes(x$1: String): Array[scala.Byte] = native
      /** Returns the bytes in UTF-8. */
      def getBytes(): Array[scala.Byte] = native
      /** Returns true iff the argument has the same characters. */
      def contentEquals(x$1: java.lang.CharSequence): scala.Boolean = native
      /** Returns true iff parts of two texts are equal, letter case ignored if the first argument is true. */
      def regionMatches(x$1: scala.Boolean, x$2: Int, x$3: String, x$4: Int, x$5: Int): scala.Boolean = native
      /** Returns true iff parts of two texts are equal. */
      def regionMatches(x$1: Int, x$2: String, x$3: Int, x$4: Int): scala.Boolean = native
      /** Returns true iff the text from an index begins with another. */
      def startsWith(x$1: String, x$2: Int): scala.Boolean = native
      /** Returns true iff the text begins with another. */
      def startsWith(x$1: String): scala.Boolean = native
      /** Returns the index of the last occurrence of a text, or -1. */
      def lastIndexOf(x$1: String): Int = native
      /** Returns the index of the last occurrence of a text up to an index, or -1. */
      def lastIndexOf(x$1: String, x$2: Int): Int = native
      /** Returns the index of the last occurrence of a character up to an index, or -1. */
      def lastIndexOf(x$1: Int, x$2: Int): Int = native
      /** Returns the index of the last occurrence of a character, or -1. */
      def lastIndexOf(x$1: Int): Int = native
      /** Returns the text between two indices. */
      def substring(x$1: Int, x$2: Int): String = native
      /** Returns the text from an index. */
      def substring(x$1: Int): String = native
      /** Returns true iff there are no characters. */
      override def isEmpty(): scala.Boolean = native
      /** Returns the text with each occurrence of a character replaced. */
      def replace(x$1: Char, x$2: Char): String = native("String.replace:char")
      /** Returns the text with each occurrence of a text replaced. */
      def replace(x$1: java.lang.CharSequence, x$2: java.lang.CharSequence): String = native
      /** Returns true iff the whole text matches a regular expression. */
      def matches(x$1: String): scala.Boolean = native
      /** Returns the text with the first match of a regular expression replaced. */
      def replaceFirst(x$1: String, x$2: String): String = native
      /** Returns the text with every match of a regular expression replaced. */
      def replaceAll(x$1: String, x$2: String): String = native
      /** Splits the text around matches of a regular expression, without empty strings at the end. */
      def split(x$1: String): Array[String] = native
      /** Splits the text around matches of a regular expression into at most so many parts. */
      def split(x$1: String, x$2: Int): Array[String] = native
      /** Returns the text in lower case. */
      def toLowerCase(): String = native
      /** Returns the text in lower case. */
      def toLowerCase(x$1: java.util.Locale): String = native
      /** Returns the text in upper case. */
      def toUpperCase(): String = native
      /** Returns the text in upper case. */
      def toUpperCase(x$1: java.util.Locale): String = native
      /** Returns the text without spaces and control characters at both ends. */
      def trim(): String = native
      /** Returns the text without white space at both ends. */
      def strip(): String = native
      /** Returns the text without white space at the beginning. */
      def stripLeading(): String = native
      /** Returns the text without white space at the end. */
      def stripTrailing(): String = native
      /** Returns the text so many times in a row. */
      def repeat(x$1: Int): String = native
      /** Returns true iff the text is empty or white space only. */
      def isBlank(): scala.Boolean = native
      /** Returns the characters. */
      def toCharArray(): Array[Char] = native
      /** Returns true iff two texts are equal, letter case ignored. */
      def equalsIgnoreCase(x$1: String): scala.Boolean = native
      /** Compares two texts, letter case ignored. */
      def compareToIgnoreCase(x$1: String): Int = native
      /** Returns true iff the text ends with another. */
      def endsWith(x$1: String): scala.Boolean = native
      /** Returns the text between two indices. */
      def subSequence(x$1: Int, x$2: Int): java.lang.CharSequence = native("String.substring")
      /** Returns this text followed by another. */
      def concat(x$1: String): String = native
      /** Returns true iff the text contains another. */
      def contains(x$1: java.lang.CharSequence): scala.Boolean = native
      /** Returns the text with every line indented by so many spaces. */
      def indent(x$1: Int): String = native
      /** Returns the text without the indentation that all lines share. */
      def stripIndent(): String = native
      /** Returns the text with escape sequences translated. */
      def translateEscapes(): String = native
      /** Returns this text as a format applied to values. */
      def formatted(x$1: AnyRef*): String = native("StringOps.format")
      /** Returns this text. */
      def intern(): String = native("identity")
    }

    /** Makes Strings. */
    object String {
      /** Returns values formatted as the format text says. */
      def format(x$1: String, x$2: AnyRef*): String = native
      /** Returns the texts joined with a separator between. */
      def join(x$1: java.lang.CharSequence, x$2: java.lang.CharSequence*): String = native
      /** Returns the texts of a collection joined with a separator between. */
      def join(x$1: java.lang.CharSequence, x$2: java.lang.Iterable[_ <: java.lang.CharSequence]): String = native("String$.join:Iterable")
      /** Returns the text of a value. */
      def valueOf(x$1: Any): String = native
      /** Returns the text of an Array's characters. */
      def valueOf(x$1: Array[Char]): String = native("String$.valueOf:chars")
      /** Returns the text of some of an Array's characters. */
      def valueOf(x$1: Array[Char], x$2: Int, x$3: Int): String = native("String$.valueOf:chars")
      /** Returns the text of a Char. */
      def valueOf(x$1: Char): String = native
      /** Returns the text of a Boolean. */
      def valueOf(x$1: scala.Boolean): String = native
      /** Returns the text of an Int. */
      def valueOf(x$1: Int): String = native
      /** Returns the text of a Long. */
      def valueOf(x$1: scala.Long): String = native
      /** Returns the text of a Float. */
      def valueOf(x$1: scala.Float): String = native
      /** Returns the text of a Double. */
      def valueOf(x$1: scala.Double): String = native
      /** Returns the text of some of an Array's characters. */
      def copyValueOf(x$1: Array[Char]): String = native("String$.valueOf:chars")
      /** Compares texts, letter case ignored. */
      val CASE_INSENSITIVE_ORDER: java.util.Comparator[String] = native
    }

    """#
}
