/// The text of the mutable texts: Scala's StringBuilder, Java's StringBuilder and StringBuffer.
package enum BuilderPrelude {
  /// The Scala text, composed because the classes of Java are alike.
  package static let text: String = scalaText + javaText("StringBuilder") + javaText("StringBuffer")

  /// The text of Scala's class up to its overloads of `append`.
  private static let scalaText: String = #"""
    package scala.collection.mutable

    /** A text that can be changed and added to. */
    final class StringBuilder private (native: Nothing) extends AbstractSeq[Char] with ReusableBuilder[Char, String] with IndexedSeq[Char] with IndexedSeqOps[Char, IndexedSeq, StringBuilder] with java.lang.CharSequence with java.io.Serializable {
      /** Makes an empty builder. */
      def this() = native("StringBuilder.new")
      /** Makes an empty builder with room for so many characters. */
      def this(capacity: Int) = native("StringBuilder.new")
      /** Makes a builder with a text. */
      def this(str: String) = native("StringBuilder.new")
      /** Makes a builder with a text and room for so many characters more. */
      def this(initCapacity: Int, initValue: String) = native("StringBuilder.new")
      /** Returns the character at an index. */
      def apply(i: Int): Char = native("StringBuilder.charAt")
      /** Returns the number of characters. */
      override def length(): Int = native("StringBuilder.length")
      /** Cuts the text or fills it up to a length. */
      def length_=(n: Int): Unit = native("StringBuilder.setLength")
      /** Returns the number of characters. */
      override def knownSize: Int = native("StringBuilder.length")
      /** Appends a character. */
      def addOne(x: Char): this.type = native("StringBuilder.append")
      /** Removes all characters. */
      def clear(): Unit = native("StringBuilder.clear")
      /** Appends a text. */
      def addAll(s: String): this.type = native("StringBuilder.append")
      /** Appends a text. */
      def ++=(s: String): this.type = native("StringBuilder.append")
      /** Appends the characters of a collection. */
      override def addAll(xs: scala.collection.IterableOnce[Char]): this.type = native("StringBuilder.appendAll")
      /** Returns the text. */
      def result(): String = native("StringBuilder.toString")
      /** Returns the text. */
      override def toString(): String = native("StringBuilder.toString")
      /** Returns the characters. */
      def toCharArray: Array[Char] = native
      /** Appends a text. */
      def appendAll(xs: String): this.type = native("StringBuilder.append")
    \#(appendAnything)
      /** Appends the characters of a collection. */
      def appendAll(xs: scala.collection.IterableOnce[Char]): this.type = native("StringBuilder.appendAll")
      /** Appends characters. */
      def appendAll(xs: Array[Char]): this.type = native("StringBuilder.appendAll")
      /** Appends some of the characters of an Array. */
      def appendAll(xs: Array[Char], offset: Int, len: Int): this.type = native("StringBuilder.appendAll")
      /** Removes the characters between two indices. */
      def delete(start: Int, end: Int): this.type = native
      /** Replaces the characters between two indices. */
      def replace(start: Int, end: Int, str: String): this.type = native
      /** Inserts the text of a value at an index. */
      def insert(index: Int, x: Any): this.type = native
      /** Inserts a text at an index. */
      def insert(index: Int, x: String): this.type = native
      /** Inserts the characters of a collection at an index. */
      def insertAll(index: Int, xs: scala.collection.IterableOnce[Char]): this.type = native
      /** Cuts the text or fills it up to a length. */
      def setLength(len: Int): Unit = native
      /** Replaces the character at an index. */
      def update(idx: Int, elem: Char): Unit = native("StringBuilder.setCharAt")
      /** Returns a new builder with the text backwards. */
      override def reverse: StringBuilder = native
      /** Turns the text around. */
      def reverseInPlace(): this.type = native
      /** Turns the text around. */
      def reverseContents(): this.type = native("StringBuilder.reverseInPlace")
      /** Returns the number of characters there is room for. */
      def capacity: Int = native
      /** Makes room for characters. */
      def ensureCapacity(newCapacity: Int): Unit = native
      /** Returns the character at an index. */
      def charAt(index: Int): Char = native
      /** Removes the character at an index. */
      def deleteCharAt(index: Int): this.type = native
      /** Replaces the character at an index. */
      def setCharAt(index: Int, ch: Char): this.type = native
      /** Returns the text from an index. */
      def substring(start: Int): String = native
      /** Returns the text between two indices. */
      def substring(start: Int, end: Int): String = native
      /** Returns the text between two indices. */
      def subSequence(start: Int, end: Int): java.lang.CharSequence = native("StringBuilder.substring")
      /** Returns the index of the first occurrence of a text, or -1. */
      def indexOf(str: String): Int = native("StringBuilder.indexOf:String")
      /** Returns the index of the first occurrence of a text from an index, or -1. */
      def indexOf(str: String, fromIndex: Int): Int = native("StringBuilder.indexOf:String")
      /** Returns the index of the last occurrence of a text, or -1. */
      def lastIndexOf(str: String): Int = native("StringBuilder.lastIndexOf:String")
      /** Returns the index of the last occurrence of a text up to an index, or -1. */
      def lastIndexOf(str: String, fromIndex: Int): Int = native("StringBuilder.lastIndexOf:String")
      /** Returns true iff there are no characters. */
      override def isEmpty: Boolean = native("StringBuilder.isEmpty")
      /** Returns the values of a function at the characters. */
      override def map[B](f: Char => B): IndexedSeq[B] = ArrayBuffer.from[B](iterator.map(f))
      /** Returns a builder with the characters that satisfy a condition. */
      override def filter(p: Char => Boolean): StringBuilder = new StringBuilder(toString.filter(p))
      /** Returns a builder with the characters that do not satisfy a condition. */
      override def filterNot(p: Char => Boolean): StringBuilder = new StringBuilder(toString.filterNot(p))
      /** Returns a builder with the first characters. */
      override def take(n: Int): StringBuilder = new StringBuilder(toString.take(n))
      /** Returns a builder without the first characters. */
      override def drop(n: Int): StringBuilder = new StringBuilder(toString.drop(n))
      /** Returns a builder with the last characters. */
      override def takeRight(n: Int): StringBuilder = new StringBuilder(toString.takeRight(n))
      /** Returns a builder without the last characters. */
      override def dropRight(n: Int): StringBuilder = new StringBuilder(toString.dropRight(n))
      /** Returns a builder with the characters between two indices. */
      override def slice(from: Int, until: Int): StringBuilder = new StringBuilder(toString.slice(from, until))
    }

    /** Makes StringBuilders. */
    object StringBuilder {
      /** Returns an empty builder. */
      def newBuilder: StringBuilder = new StringBuilder
    }

    package java.lang
    """#

  /// The overloads of `append` of Scala's class, in the library's order.
  private static let appendAnything: String = {
    var lines: [String] = []
    for type: String in ["Any", "String", "java.lang.CharSequence", "StringBuilder"] {
      lines.append("  /** Appends the text of a value. */\n  def append(x: \(type)): this.type = native")
    }
    for type: String in ["Boolean", "Byte", "Short", "Int", "Long", "Float", "Double", "Char"] {
      lines.append("  /** Appends the text of a value. */\n  def append(x: \(type)): this.type = native")
    }
    return lines.joined(separator: "\n")
  }()

  /// Returns the text of one of Java's two classes.
  private static func javaText(_ name: String) -> String {
    let this: String = "java.lang.\(name)"
    var appends: [String] = []
    for type: String in [
      "AnyRef", "java.lang.String", "scala.Boolean", "scala.Char", "Int", "scala.Long", "scala.Float", "scala.Double",
    ] {
      appends.append(
        "  /** Appends the text of a value. */\n  def append(x$1: \(type)): \(this) = native(\"StringBuilder.append\")")
      appends.append(
        "  /** Inserts the text of a value. */\n  def insert(x$1: Int, x$2: \(type)): \(this) = native(\"StringBuilder.insert\")")
    }
    return #"""


      /** A text of Java that can be changed and added to. */
      final class \#(name) private (native: Nothing) extends java.io.Serializable with java.lang.Comparable[\#(this)] with java.lang.CharSequence {
        /** Makes an empty builder. */
        def this() = native("\#(name).newJava")
        /** Makes an empty builder with room for so many characters. */
        def this(x$1: Int) = native("\#(name).newJava")
        /** Makes a builder with a text. */
        def this(x$1: java.lang.String) = native("\#(name).newJava")
        /** Makes a builder with a text. */
        def this(x$1: java.lang.CharSequence) = native("\#(name).newJava")
      \#(appends.joined(separator: "\n"))
        /** Appends the text of characters. */
        def append(x$1: Array[scala.Char]): \#(this) = native("StringBuilder.appendAll")
        /** Appends a part of a text. */
        def append(x$1: java.lang.CharSequence, x$2: Int, x$3: Int): \#(this) = native("StringBuilder.appendAll")
        /** Appends the character of a code point. */
        def appendCodePoint(x$1: Int): \#(this) = native("StringBuilder.appendCodePoint")
        /** Compares two texts. */
        def compareTo(x$1: \#(this)): Int = native("StringBuilder.compareTo")
        /** Removes the characters between two indices. */
        def delete(x$1: Int, x$2: Int): \#(this) = native("StringBuilder.delete")
        /** Removes the character at an index. */
        def deleteCharAt(x$1: Int): \#(this) = native("StringBuilder.deleteCharAt")
        /** Replaces the characters between two indices. */
        def replace(x$1: Int, x$2: Int, x$3: java.lang.String): \#(this) = native("StringBuilder.replace")
        /** Turns the text around. */
        def reverse(): \#(this) = native("StringBuilder.reverseInPlace")
        /** Cuts the text or fills it up to a length. */
        def setLength(x$1: Int): Unit = native("StringBuilder.setLength")
        /** Replaces the character at an index. */
        def setCharAt(x$1: Int, x$2: scala.Char): Unit = native("StringBuilder.setCharAt")
        /** Returns the character at an index. */
        def charAt(x$1: Int): scala.Char = native("StringBuilder.charAt")
        /** Returns the number of characters. */
        def length(): Int = native("StringBuilder.length")
        /** Returns true iff there are no characters. */
        override def isEmpty(): scala.Boolean = native("StringBuilder.isEmpty")
        /** Returns the number of characters there is room for. */
        def capacity(): Int = native("StringBuilder.capacity")
        /** Makes room for characters. */
        def ensureCapacity(x$1: Int): Unit = native("StringBuilder.ensureCapacity")
        /** Returns the text from an index. */
        def substring(x$1: Int): java.lang.String = native("StringBuilder.substring")
        /** Returns the text between two indices. */
        def substring(x$1: Int, x$2: Int): java.lang.String = native("StringBuilder.substring")
        /** Returns the text between two indices. */
        def subSequence(x$1: Int, x$2: Int): java.lang.CharSequence = native("StringBuilder.substring")
        /** Returns the index of the first occurrence of a text, or -1. */
        def indexOf(x$1: java.lang.String): Int = native("StringBuilder.indexOf:String")
        /** Returns the index of the first occurrence of a text from an index, or -1. */
        def indexOf(x$1: java.lang.String, x$2: Int): Int = native("StringBuilder.indexOf:String")
        /** Returns the index of the last occurrence of a text, or -1. */
        def lastIndexOf(x$1: java.lang.String): Int = native("StringBuilder.lastIndexOf:String")
        /** Returns the index of the last occurrence of a text up to an index, or -1. */
        def lastIndexOf(x$1: java.lang.String, x$2: Int): Int = native("StringBuilder.lastIndexOf:String")
        /** Returns the text. */
        override def toString(): java.lang.String = native("StringBuilder.toString")
      }

      """#
  }
}
