/// The text of java.net's addresses, which programs take apart and never open.
package enum NetPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.net

    /** A text that is no address. */
    class URISyntaxException(input: String, reason: String, index: Int) extends java.lang.Exception(reason + (if (index >= 0) " at index " + index else "") + ": " + input) {
      /** Returns the text. */
      def getInput(): String = input
      /** Returns what is wrong. */
      def getReason(): String = reason
      /** Returns where the text is wrong. */
      def getIndex(): Int = index
    }

    /** A text that is no address of the web. */
    class MalformedURLException(x$1: String) extends java.io.IOException(x$1)

    private[net] final class AddressParts(text: String) extends java.io.Serializable {
      private val pattern = "(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?".r
      private[net] val all: List[String] = text match { case pattern(scheme, authority, path, query, fragment) => List(scheme, authority, path, query, fragment); case _ => List(null, null, text, null, null) }
      private val server = "(?:([^@]*)@)?(\\[[^\\]]*\\]|[^:]*)(?::(\\d*))?".r
      private[net] val host: List[String] = if (all(1) == null) List(null, null, null) else all(1) match { case server(user, host, port) => List(user, host, port); case _ => List(null, null, null) }
      private[net] def port: Int = if (host(2) == null || host(2).isEmpty) -1 else host(2).toInt
    }

    /** An address by its parts. */
    final class URI(text: String) extends java.io.Serializable with java.lang.Comparable[URI] {
      private val parts = {
        val place = text.indexWhere((char: Char) => char <= ' ' || "<>\"{}|\\^`".indexOf(char.toInt) >= 0)
        if (place >= 0) {
          val before = text.substring(0, place)
          val where = if (before.contains("#")) "fragment" else if (before.contains("?")) "query" else if (before.contains("//") && before.indexOf("/", before.indexOf("//") + 2) < 0) "authority" else "path"
          throw new URISyntaxException(text, "Illegal character in " + where, place)
        }
        new AddressParts(text)
      }
      private def decoded(part: String): String = if (part == null) null else URLDecoder.decode(part.replace("+", "%2B"), "UTF-8")
      /** Returns what stands before the first colon, or null. */
      def getScheme(): String = parts.all(0)
      /** Returns user, host and port, or null. */
      def getAuthority(): String = parts.all(1)
      /** Returns the user, or null. */
      def getUserInfo(): String = parts.host(0)
      /** Returns the host, or null. */
      def getHost(): String = { val host = parts.host(1); if (host == null || host.isEmpty || host.contains("_")) null else host }
      /** Returns the port, or -1. */
      def getPort(): Int = parts.port
      /** Returns the path. */
      def getPath(): String = decoded(parts.all(2))
      /** Returns the path as it is written. */
      def getRawPath(): String = parts.all(2)
      /** Returns what stands after the question mark, or null. */
      def getQuery(): String = decoded(parts.all(3))
      /** Returns what stands after the question mark as it is written, or null. */
      def getRawQuery(): String = parts.all(3)
      /** Returns what stands after the hash, or null. */
      def getFragment(): String = decoded(parts.all(4))
      /** Returns true iff there is a scheme. */
      def isAbsolute(): Boolean = getScheme() != null
      /** Returns the address as one of the web. */
      def toURL(): URL = new URL(text)
      /** Compares the texts. */
      def compareTo(that: URI): Int = text.compareTo(that.toString)
      /** Returns true iff the other is the same address. */
      override def equals(other: Any): Boolean = other match { case that: URI => that.toString == text; case _ => false }
      /** Returns a hash code of the text. */
      override def hashCode(): Int = text.hashCode
      /** Returns the text. */
      override def toString(): String = text
    }

    /** Makes addresses. */
    object URI {
      /** Returns the address that is written, or throws an IllegalArgumentException. */
      def create(str: String): URI = try new URI(str) catch { case cause: URISyntaxException => throw new IllegalArgumentException(cause.getMessage, cause) }
    }

    /** An address of the web by its parts. */
    final class URL(text: String) extends java.io.Serializable {
      private val parts = new AddressParts(text.trim)
      if (parts.all(0) == null) throw new MalformedURLException("no protocol: " + text)
      if (!List("http", "https", "ftp", "file", "jar", "mailto").contains(parts.all(0).toLowerCase)) throw new MalformedURLException("unknown protocol: " + parts.all(0).toLowerCase)
      /** Returns what stands before the first colon. */
      def getProtocol(): String = parts.all(0).toLowerCase
      /** Returns user, host and port, or null. */
      def getAuthority(): String = parts.all(1)
      /** Returns the user, or null. */
      def getUserInfo(): String = parts.host(0)
      /** Returns the host. */
      def getHost(): String = if (parts.host(1) == null) "" else parts.host(1)
      /** Returns the port, or -1. */
      def getPort(): Int = parts.port
      /** Returns the protocol's port, or -1. */
      def getDefaultPort(): Int = getProtocol() match { case "http" => 80; case "https" => 443; case "ftp" => 21; case _ => -1 }
      /** Returns the path. */
      def getPath(): String = parts.all(2)
      /** Returns what stands after the question mark, or null. */
      def getQuery(): String = parts.all(3)
      /** Returns path and query. */
      def getFile(): String = parts.all(2) + (if (parts.all(3) == null) "" else "?" + parts.all(3))
      /** Returns what stands after the hash, or null. */
      def getRef(): String = parts.all(4)
      /** Returns the address by its parts. */
      def toURI(): URI = new URI(text.trim)
      /** Returns the text. */
      def toExternalForm(): String = text.trim
      /** Returns true iff the other is the same address. */
      override def equals(other: Any): Boolean = other match { case that: URL => that.toString == toString; case _ => false }
      /** Returns a hash code of the text. */
      override def hashCode(): Int = text.hashCode
      /** Returns the text. */
      override def toString(): String = text.trim
    }

    /** Writes texts as parts of addresses. */
    object URLEncoder {
      /** Returns a text as a query may hold it. */
      def encode(s: String, enc: String): String = {
        val result = new StringBuilder
        s.getBytes(enc).foreach((byte: Byte) => {
          val char = (byte & 255).toChar
          if (char < 128 && (char.isLetterOrDigit || ".-*_".indexOf(char.toInt) >= 0)) result.append(char) else if (char == ' ') result.append('+') else result.append(f"%%${byte & 255}%02X")
        })
        result.toString
      }
      /** Returns a text as a query may hold it. */
      def encode(s: String, charset: java.nio.charset.Charset): String = encode(s, charset.name)
      /** Returns a text as a query may hold it. */
      @deprecated("", "")
      def encode(s: String): String = encode(s, "UTF-8")
    }

    /** Reads texts from parts of addresses. */
    object URLDecoder {
      /** Returns the text that a query holds. */
      def decode(s: String, enc: String): String = {
        val bytes = new scala.collection.mutable.ArrayBuffer[Byte]
        var index = 0
        while (index < s.length) {
          val char = s.charAt(index)
          if (char == '+') { bytes += ' '.toByte; index += 1 }
          else if (char == '%') {
            if (index + 2 >= s.length) throw new IllegalArgumentException("URLDecoder: Incomplete trailing escape (%) pattern")
            val digits = s.substring(index + 1, index + 3)
            val value = try Integer.parseInt(digits, 16) catch { case cause: NumberFormatException => throw new IllegalArgumentException("URLDecoder: Illegal hex characters in escape (%) pattern - Error at index 0 in: \"" + digits + "\"") }
            bytes += value.toByte
            index += 3
          } else { bytes ++= char.toString.getBytes(enc); index += 1 }
        }
        new String(bytes.toArray, enc)
      }
      /** Returns the text that a query holds. */
      def decode(s: String, charset: java.nio.charset.Charset): String = decode(s, charset.name)
      /** Returns the text that a query holds. */
      @deprecated("", "")
      def decode(s: String): String = decode(s, "UTF-8")
    }

    package java.util.concurrent.atomic

    /** A sum that threads share. */
    class LongAdder extends java.io.Serializable {
      private var total = 0L
      /** Adds a number. */
      def add(x: Long): Unit = total += x
      /** Adds 1. */
      def increment(): Unit = total += 1L
      /** Subtracts 1. */
      def decrement(): Unit = total -= 1L
      /** Returns the sum. */
      def sum(): Long = total
      /** Returns the sum as an Int. */
      def intValue(): Int = total.toInt
      /** Returns the sum. */
      def longValue(): Long = total
      /** Sets the sum to 0. */
      def reset(): Unit = total = 0L
      /** Returns the sum and sets it to 0. */
      def sumThenReset(): Long = { val all = total; total = 0L; all }
      /** Returns the sum. */
      override def toString(): String = total.toString
    }

    """#
}
