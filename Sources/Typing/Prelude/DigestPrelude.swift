/// The text of java.security's digests and of java.util.zip's check sums.
package enum DigestPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.security

    /** A digest that is not there. */
    class NoSuchAlgorithmException(x$1: String) extends java.lang.Exception(x$1)

    /** A digest of bytes: MD5, SHA-1 or SHA-256. */
    final class MessageDigest private[security] (name: String) {
      private val bytes = new scala.collection.mutable.ArrayBuffer[Byte]
      /** Returns the digest's name. */
      def getAlgorithm(): String = name
      /** Adds bytes. */
      def update(x$1: Array[Byte]): Unit = bytes ++= x$1
      /** Adds a byte. */
      def update(x$1: Byte): Unit = bytes += x$1
      /** Forgets all bytes. */
      def reset(): Unit = bytes.clear()
      /** Returns the name and whether bytes were added. */
      override def toString(): String = name + " Message Digest from SUN, " + (if (bytes.isEmpty) "<initialized>" else "<in progress>") + "\n"
      /** Returns the digest of the bytes and forgets them. */
      def digest(): Array[Byte] = { val all = bytes.toArray; bytes.clear(); Digests.of(name, all) }
      /** Returns the digest of the bytes before and these. */
      def digest(x$1: Array[Byte]): Array[Byte] = { update(x$1); digest() }
    }

    /** Makes digests. */
    object MessageDigest {
      /** Returns a digest by its name. */
      def getInstance(x$1: String): MessageDigest =
        if (Digests.names.contains(x$1.toUpperCase)) new MessageDigest(x$1) else throw new NoSuchAlgorithmException(x$1 + " MessageDigest not available")
      /** Returns true iff two digests are the same. */
      def isEqual(x$1: Array[Byte], x$2: Array[Byte]): Boolean = java.util.Arrays.equals(x$1, x$2)
    }

    private[security] object Digests {
      private[security] val names = Set("MD5", "SHA-1", "SHA", "SHA1", "SHA-256")
      private[security] def of(name: String, bytes: Array[Byte]): Array[Byte] = name.toUpperCase match {
        case "MD5" => md5(bytes)
        case "SHA-256" => sha256(bytes)
        case _ => sha1(bytes)
      }
      private def words(bytes: Array[Byte], isBigEndian: Boolean): Array[Int] = {
        val count = (bytes.length + 8) / 64 * 16 + 16
        val result = new Array[Int](count)
        def put(index: Int, value: Int): Unit = result(index / 4) |= (value & 255) << (if (isBigEndian) 24 - index % 4 * 8 else index % 4 * 8)
        var index = 0
        while (index < bytes.length) { put(index, bytes(index).toInt); index += 1 }
        put(index, 128)
        val bits = bytes.length * 8L
        result(count - 2) = if (isBigEndian) (bits >>> 32).toInt else bits.toInt
        result(count - 1) = if (isBigEndian) bits.toInt else (bits >>> 32).toInt
        result
      }
      private def bytesOf(words: Array[Int], isBigEndian: Boolean): Array[Byte] =
        Array.tabulate(words.length * 4)((index: Int) => (words(index / 4) >>> (if (isBigEndian) 24 - index % 4 * 8 else index % 4 * 8)).toByte)
      private def md5(bytes: Array[Byte]): Array[Byte] = {
        val table = Array.tabulate(64)((index: Int) => (java.lang.Math.abs(java.lang.Math.sin(index + 1.0)) * 4294967296.0).toLong.toInt)
        val turns = Array(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21)
        val state = Array(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476)
        val input = words(bytes, false)
        var block = 0
        while (block < input.length) {
          var (a, b, c, d) = (state(0), state(1), state(2), state(3))
          var step = 0
          while (step < 64) {
            val mixed = if (step < 16) (b & c) | (~b & d) else if (step < 32) (d & b) | (~d & c) else if (step < 48) b ^ c ^ d else c ^ (b | ~d)
            val place = if (step < 16) step else if (step < 32) (5 * step + 1) % 16 else if (step < 48) (3 * step + 5) % 16 else 7 * step % 16
            val next = b + Integer.rotateLeft(a + mixed + table(step) + input(block + place), turns(step / 16 * 4 + step % 4))
            a = d; d = c; c = b; b = next
            step += 1
          }
          state(0) += a; state(1) += b; state(2) += c; state(3) += d
          block += 16
        }
        bytesOf(state, false)
      }
      private def sha1(bytes: Array[Byte]): Array[Byte] = {
        val state = Array(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)
        val input = words(bytes, true)
        val work = new Array[Int](80)
        var block = 0
        while (block < input.length) {
          var (a, b, c, d) = (state(0), state(1), state(2), state(3))
          var e = state(4)
          var step = 0
          while (step < 80) {
            work(step) = if (step < 16) input(block + step) else Integer.rotateLeft(work(step - 3) ^ work(step - 8) ^ work(step - 14) ^ work(step - 16), 1)
            val mixed = if (step < 20) ((b & c) | (~b & d)) + 0x5a827999 else if (step < 40) (b ^ c ^ d) + 0x6ed9eba1 else if (step < 60) ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc else (b ^ c ^ d) + 0xca62c1d6
            val next = Integer.rotateLeft(a, 5) + mixed + e + work(step)
            e = d; d = c; c = Integer.rotateLeft(b, 30); b = a; a = next
            step += 1
          }
          state(0) += a; state(1) += b; state(2) += c; state(3) += d; state(4) += e
          block += 16
        }
        bytesOf(state, true)
      }
      private def primes(count: Int): Array[Int] = Iterator.from(2).filter((n: Int) => (2 until n).forall((d: Int) => n % d != 0)).take(count).toArray
      private def fraction(root: BigInt): Int = (root & BigInt(4294967295L)).toLong.toInt
      private def cubeRoot(n: Int): Int = {
        val target = BigInt(n) << 96
        var low = BigInt(0)
        var high = BigInt(1) << 40
        while (high - low > 1) { val middle = (low + high) >> 1; if (middle * middle * middle <= target) low = middle else high = middle }
        fraction(low)
      }
      private def squareRoot(n: Int): Int = {
        val target = BigInt(n) << 64
        var low = BigInt(0)
        var high = BigInt(1) << 40
        while (high - low > 1) { val middle = (low + high) >> 1; if (middle * middle <= target) low = middle else high = middle }
        fraction(low)
      }
      private lazy val constants: Array[Int] = primes(64).map((n: Int) => cubeRoot(n))
      private lazy val start: Array[Int] = primes(8).map((n: Int) => squareRoot(n))
      private def sha256(bytes: Array[Byte]): Array[Byte] = {
        val state = start.clone()
        val input = words(bytes, true)
        val work = new Array[Int](64)
        var block = 0
        while (block < input.length) {
          val own = state.clone()
          var step = 0
          while (step < 64) {
            work(step) = if (step < 16) input(block + step) else {
              val early = work(step - 15)
              val late = work(step - 2)
              work(step - 16) + (Integer.rotateRight(early, 7) ^ Integer.rotateRight(early, 18) ^ (early >>> 3)) + work(step - 7) + (Integer.rotateRight(late, 17) ^ Integer.rotateRight(late, 19) ^ (late >>> 10))
            }
            val e = own(4)
            val a = own(0)
            val first = own(7) + (Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25)) + ((e & own(5)) ^ (~e & own(6))) + constants(step) + work(step)
            val second = (Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22)) + ((a & own(1)) ^ (a & own(2)) ^ (own(1) & own(2)))
            own(7) = own(6); own(6) = own(5); own(5) = e; own(4) = own(3) + first
            own(3) = own(2); own(2) = own(1); own(1) = a; own(0) = first + second
            step += 1
          }
          var index = 0
          while (index < 8) { state(index) += own(index); index += 1 }
          block += 16
        }
        bytesOf(state, true)
      }
    }

    package java.util.zip

    /** The check sum of zip files. */
    class CRC32 {
      private var sum = -1
      /** Adds bytes. */
      def update(x$1: Array[Byte]): Unit = x$1.foreach((byte: Byte) => update(byte.toInt))
      /** Adds a byte. */
      def update(x$1: Int): Unit = {
        sum ^= x$1 & 255
        var bit = 0
        while (bit < 8) { sum = (sum >>> 1) ^ (if ((sum & 1) != 0) 0xEDB88320 else 0); bit += 1 }
      }
      /** Returns the check sum. */
      def getValue(): Long = ~sum & 4294967295L
      /** Forgets all bytes. */
      def reset(): Unit = { sum = -1 }
    }

    """#
}
