/// The text of random numbers, unique identifiers and mixed hashes.
package enum RandomPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.util

    /** A source of random numbers; equal seeds give equal numbers. */
    class Random private (native: Nothing) extends java.io.Serializable {
      /** Makes a source with a seed of its own. */
      def this() = native("Random.new")
      /** Makes a source with a seed. */
      def this(x$1: Long) = native("Random.new")
      /** Returns a number from 0 until 1. */
      def nextDouble(): Double = native
      /** Returns any Int. */
      def nextInt(): Int = native
      /** Returns an Int from 0 until a bound. */
      def nextInt(x$1: Int): Int = native
      /** Returns an Int from a number until a bound. */
      def nextInt(x$1: Int, x$2: Int): Int = native
      /** Fills an Array with random Bytes. */
      def nextBytes(x$1: Array[Byte]): Unit = native
      /** Begins anew with a seed. */
      def setSeed(x$1: Long): Unit = native
      /** Returns any Long. */
      def nextLong(): Long = native
      /** Returns a truth value. */
      def nextBoolean(): Boolean = native
      /** Returns a number from 0 until 1. */
      def nextFloat(): Float = native
      /** Returns a normally distributed number with mean 0 and deviation 1. */
      def nextGaussian(): Double = native
    }

    /** A random 128-bit identifier. */
    final class UUID private (native: Nothing) extends java.io.Serializable with java.lang.Comparable[UUID] {
      /** Makes an identifier of its two halves. */
      def this(x$1: Long, x$2: Long) = native("UUID.new")
      /** Returns the first half. */
      def getMostSignificantBits(): Long = native
      /** Returns the second half. */
      def getLeastSignificantBits(): Long = native
      /** Returns the version number. */
      def version(): Int = native
      /** Compares two identifiers. */
      def compareTo(x$1: UUID): Int = native
      /** Returns the identifier's text. */
      override def toString(): String = native
    }

    /** Makes identifiers. */
    object UUID {
      /** Returns a new random identifier. */
      def randomUUID(): UUID = native
      /** Returns the identifier that bytes give by their MD5 digest. */
      def nameUUIDFromBytes(x$1: Array[Byte]): UUID = {
        val digest = java.security.MessageDigest.getInstance("MD5").digest(x$1)
        def half(start: Int): Long = (0 until 8).foldLeft(0L)((bits: Long, index: Int) => (bits << 8) | (digest(start + index) & 255))
        new UUID((half(0) & ~0xF000L) | 0x3000L, (half(8) & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L)
      }
      /** Returns the identifier that is written. */
      def fromString(x$1: String): UUID = native
    }

    package java.util.concurrent

    /** Random numbers for each thread. */
    final class ThreadLocalRandom private (native: Nothing) extends java.util.Random

    /** Gives the random numbers of the current thread. */
    object ThreadLocalRandom {
      /** Returns the source of the current thread. */
      def current(): ThreadLocalRandom = native
    }

    package scala.util

    /** A source of random numbers; equal seeds give equal numbers. */
    class Random(val self: java.util.Random) extends java.io.Serializable {
      /** Makes a source with a seed. */
      def this(seed: Long) = this(new java.util.Random(seed))
      /** Makes a source with a seed. */
      def this(seed: Int) = this(seed.toLong)
      /** Makes a source with a seed of its own. */
      def this() = this(new java.util.Random())
      /** Returns a truth value. */
      def nextBoolean(): Boolean = self.nextBoolean()
      /** Fills an Array with random Bytes. */
      def nextBytes(bytes: Array[Byte]): Unit = self.nextBytes(bytes)
      /** Returns so many random Bytes. */
      def nextBytes(n: Int): Array[Byte] = { val bytes = new Array[Byte](0 max n); self.nextBytes(bytes); bytes }
      /** Returns a number from 0 until 1. */
      def nextDouble(): Double = self.nextDouble()
      /** Returns a number between two numbers. */
      def between(minInclusive: Double, maxExclusive: Double): Double = {
        require(minInclusive < maxExclusive, "Invalid bounds")
        val next = nextDouble() * (maxExclusive - minInclusive) + minInclusive
        if (next < maxExclusive) next else Math.nextAfter(maxExclusive, Double.NegativeInfinity)
      }
      /** Returns a number from 0 until 1. */
      def nextFloat(): Float = self.nextFloat()
      /** Returns a number between two numbers. */
      def between(minInclusive: Float, maxExclusive: Float): Float = {
        require(minInclusive < maxExclusive, "Invalid bounds")
        val next = nextFloat() * (maxExclusive - minInclusive) + minInclusive
        if (next < maxExclusive) next else Math.nextAfter(maxExclusive, Double.NegativeInfinity)
      }
      /** Returns a normally distributed number with mean 0 and deviation 1. */
      def nextGaussian(): Double = self.nextGaussian()
      /** Returns any Int. */
      def nextInt(): Int = self.nextInt()
      /** Returns an Int from 0 until a bound. */
      def nextInt(n: Int): Int = self.nextInt(n)
      /** Returns an Int between two numbers. */
      def between(minInclusive: Int, maxExclusive: Int): Int = {
        require(minInclusive < maxExclusive, "Invalid bounds")
        val difference = maxExclusive - minInclusive
        if (difference >= 0) nextInt(difference) + minInclusive
        else {
          var n = nextInt()
          while (!(minInclusive <= n && n < maxExclusive)) n = nextInt()
          n
        }
      }
      /** Returns any Long. */
      def nextLong(): Long = self.nextLong()
      /** Returns a Long from 0 until a bound. */
      def nextLong(n: Long): Long = {
        require(n > 0, "n must be positive")
        var offset = 0L
        var rest = n
        while (rest >= Int.MaxValue) {
          val bits = nextInt(2)
          val half = rest >>> 1
          val part = if ((bits & 2) == 0) half else rest - half
          if ((bits & 1) == 0) offset += rest - part
          rest = part
        }
        offset + nextInt(rest.toInt)
      }
      /** Returns a Long between two numbers. */
      def between(minInclusive: Long, maxExclusive: Long): Long = {
        require(minInclusive < maxExclusive, "Invalid bounds")
        val difference = maxExclusive - minInclusive
        if (difference >= 0) nextLong(difference) + minInclusive
        else {
          var n = nextLong()
          while (!(minInclusive <= n && n < maxExclusive)) n = nextLong()
          n
        }
      }
      /** Returns a text of so many random characters. */
      def nextString(length: Int): String = {
        if (length <= 0) "" else {
          val builder = new java.lang.StringBuilder
          var count = 0
          while (count < length) { builder.append((nextInt(0xD800 - 1) + 1).toChar); count += 1 }
          builder.toString
        }
      }
      /** Returns a printable ASCII character. */
      def nextPrintableChar(): Char = (nextInt(127 - 33) + 33).toChar
      /** Begins anew with a seed. */
      def setSeed(seed: Long): Unit = self.setSeed(seed)
      /** Returns the elements of a collection in random order. */
      def shuffle[T, C](xs: IterableOnce[T])(implicit bf: scala.collection.BuildFrom[xs.type, T, C]): C = {
        val buf = new scala.collection.mutable.ArrayBuffer[T]
        buf ++= xs
        var n = buf.length
        while (n >= 2) {
          val k = nextInt(n)
          val swapped = buf(n - 1)
          buf(n - 1) = buf(k)
          buf(k) = swapped
          n -= 1
        }
        bf.fromSpecific(xs.asInstanceOf[xs.type])(buf)
      }
      private def nextAlphaNum(): Char = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".charAt(self.nextInt(62))
      /** Returns the endless sequence of random letters and digits. */
      def alphanumeric: scala.collection.immutable.LazyList[Char] = scala.collection.immutable.LazyList.continually(nextAlphaNum())
    }

    /** The source of random numbers that all programs share. */
    object Random extends Random {
      /** Gives Java's source the members of Scala's. */
      implicit def javaRandomToRandom(r: java.util.Random): Random = new Random(r)
    }

    /** Facts about the platform. */
    object Properties {
      /** Returns a system property or null. */
      def propOrNull(name: String): String = System.getProperty(name)
      /** Returns a system property or another text. */
      def propOrElse(name: String, alt: => String): String = Option(System.getProperty(name)).getOrElse(alt)
      /** Returns a system property or the empty text. */
      def propOrEmpty(name: String): String = propOrElse(name, "")
      /** Returns an environment variable, if there is one. */
      def envOrNone(name: String): Option[String] = Option(System.getenv(name))
      /** Returns an environment variable or another text. */
      def envOrElse(name: String, alt: => String): String = Option(System.getenv(name)).getOrElse(alt)
      /** Returns a system property, if there is one. */
      def propOrNone(name: String): Option[String] = Option(System.getProperty(name))
      /** Returns true iff there is a system property. */
      def propIsSet(name: String): Boolean = System.getProperty(name) != null
      /** Returns the version of Java that is imitated. */
      def javaVersion: String = propOrEmpty("java.version")
      /** Returns true iff the system is Windows. */
      def isWin: Boolean = false
      /** Returns true iff the system is macOS. */
      def isMac: Boolean = false
      /** Returns true iff the system is Linux. */
      def isLinux: Boolean = true
      /** Returns the user's name. */
      def userName: String = propOrEmpty("user.name")
      /** Returns the user's folder. */
      def userHome: String = propOrEmpty("user.home")
      /** Returns the folder in which relative paths begin. */
      def userDir: String = propOrEmpty("user.dir")
      /** Returns the folder for files that are not kept. */
      def tmpDir: String = propOrEmpty("java.io.tmpdir")
      /** Returns the version of the Scala library. */
      def versionNumberString: String = "2.13.18"
      /** Returns the version of the Scala library in words. */
      def versionString: String = "version 2.13.18"
      /** Returns the line end of the platform. */
      def lineSeparator: String = System.lineSeparator()
    }

    package scala.util.hashing

    /** Mixed hash codes. */
    object MurmurHash3 {
      /** The seed of Arrays' hash codes. */
      final val arraySeed = 0x3c074a61
      /** The seed of texts' hash codes. */
      final val stringSeed = 0xf7ca7fd2
      /** The seed of products' hash codes. */
      final val productSeed = 0xcafebabe
      /** The seed of sequences' hash codes. */
      final val seqSeed: Int = "Seq".hashCode
      /** The seed of maps' hash codes. */
      final val mapSeed: Int = "Map".hashCode
      /** The seed of sets' hash codes. */
      final val setSeed: Int = "Set".hashCode
      /** Returns a hash code with another one mixed in. */
      final def mix(hash: Int, data: Int): Int = native
      /** Returns a hash code with a last one mixed in. */
      final def mixLast(hash: Int, data: Int): Int = native
      /** Returns the final hash code after so many were mixed in. */
      final def finalizeHash(hash: Int, length: Int): Int = native
      /** Returns the hash code of a text. */
      final def stringHash(str: String, seed: Int): Int = native
      /** Returns the hash code of a text. */
      final def stringHash(str: String): Int = native
      /** Returns the hash code of Bytes. */
      final def bytesHash(data: Array[Byte], seed: Int): Int = native
      /** Returns the hash code of Bytes. */
      final def bytesHash(data: Array[Byte]): Int = native
      /** Returns the hash code of a sequence. */
      def seqHash(xs: scala.collection.Seq[_]): Int = xs.hashCode
      /** Returns the hash code of a product. */
      def productHash(x: Product): Int = x.hashCode
    }

    """#
}
