/// The text of scala.io, and of what java.nio is used for.
package enum SourcePrelude {
  /// The Scala text.
  package static let text = #"""
    package scala.io

    /** The characters of a file or text. */
    abstract class Source extends scala.collection.AbstractIterator[Char] with java.io.Closeable {
      private[io] def text: String
      private lazy val characters: Iterator[Char] = text.iterator
      private var isClosed: Boolean = false
      /** Returns true iff there is a next character. */
      def hasNext: Boolean = characters.hasNext
      /** Returns the next character. */
      def next(): Char = characters.next()
      /** Returns an iterator over the lines. */
      def getLines(): Iterator[String] = { if (isClosed) throw new java.io.IOException("Stream Closed"); text.linesIterator }
      /** Returns all characters as a text. */
      override def mkString: String = { if (isClosed) throw new java.io.IOException("Stream Closed"); text }
      /** Ends reading. */
      def close(): Unit = { isClosed = true }
      /** Returns what is known of the iterator. */
      override def toString(): String = "<iterator>"
    }

    /** The characters of a file. */
    class BufferedSource(content: () => String) extends Source {
      private lazy val loaded: String = content()
      private[io] def text: String = loaded
    }

    /** The characters of a text. */
    class StringSource(content: String) extends Source {
      private[io] def text: String = content
    }

    /** An encoding of characters. */
    class Codec(val name: String) {
      private var malformed: java.nio.charset.CodingErrorAction = java.nio.charset.CodingErrorAction.REPORT
      /** Says what becomes of bytes that are no text. */
      def onMalformedInput(newAction: java.nio.charset.CodingErrorAction): this.type = { malformed = newAction; this }
      /** Says what becomes of characters that the encoding lacks, which matters when writing only. */
      def onUnmappableCharacter(newAction: java.nio.charset.CodingErrorAction): this.type = this
      /** Returns the encoding as Java knows it. */
      def charSet: java.nio.charset.Charset = java.nio.charset.Charset.forName(name)
      private[io] def decoded(bytes: Array[Byte]): String = {
        val text = new String(bytes, name)
        if (malformed == java.nio.charset.CodingErrorAction.REPLACE || text.indexOf("\uFFFD") < 0 || text.getBytes(name).sameElements(bytes)) text
        else if (malformed == java.nio.charset.CodingErrorAction.IGNORE) text.replace("\uFFFD", "")
        else throw new java.nio.charset.MalformedInputException(1)
      }
      /** Returns the name. */
      override def toString(): String = name
    }

    /** The usual encodings. */
    object Codec {
      /** UTF-8. */
      val UTF8: Codec = new Codec("UTF-8")
      /** The encoding of files. */
      implicit val fallbackSystemCodec: Codec = UTF8
      /** Returns an encoding by its name. */
      def apply(encoding: String): Codec = new Codec(encoding)
      /** Returns an encoding that Java knows. */
      def apply(charSet: java.nio.charset.Charset): Codec = new Codec(charSet.name)
      /** Latin 1. */
      val ISO8859: Codec = new Codec("ISO-8859-1")
      /** Returns the encoding of files. */
      def defaultCharsetCodec: Codec = new Codec("UTF-8")
    }

    /** Opens files and texts. */
    object Source {
      /** Opens a file by its name. */
      def fromFile(name: String)(implicit codec: Codec): BufferedSource = open(name, codec)
      /** Opens a file by its name. */
      def fromFile(name: String, enc: String): BufferedSource = open(name, new Codec(enc))
      /** Opens a file. */
      def fromFile(file: java.io.File)(implicit codec: Codec): BufferedSource = open(file.getPath(), codec)
      /** Opens a file. */
      def fromFile(file: java.io.File, enc: String): BufferedSource = open(file.getPath(), new Codec(enc))
      private def open(name: String, codec: Codec): BufferedSource = {
        val content = java.io.FileSystem.read(name)
        if (codec.name.equalsIgnoreCase("UTF-8") && content.indexOf("\uFFFD") < 0) new BufferedSource(() => content)
        else { val bytes = java.io.FileSystem.readBytes(name); new BufferedSource(() => codec.decoded(bytes)) }
      }
      /** Reads a text. */
      def fromString(s: String): Source = new StringSource(s)
      /** Reads a character. */
      def fromChar(c: Char): Source = new StringSource(c.toString)
      /** Reads characters. */
      def fromChars(chars: Array[Char]): Source = new StringSource(new String(chars))
      /** Reads characters. */
      def fromIterable(iterable: Iterable[Char]): Source = new StringSource(iterable.mkString)
      /** Reads bytes in UTF-8. */
      def fromBytes(bytes: Array[Byte])(implicit codec: Codec): Source = new StringSource(new String(bytes))
      /** Reads the program's input. */
      def stdin: BufferedSource = new BufferedSource(() => {
        val all = new java.lang.StringBuilder
        var line = java.io.FileSystem.readInput()
        while (line != null) { all.append(line).append("\n"); line = java.io.FileSystem.readInput() }
        all.toString
      })
    }

    /** Reads the program's input line by line. */
    object StdIn {
      /** Returns the next line, or null. */
      def readLine(): String = java.io.FileSystem.readInput()
      /** Prints a text and returns the next line, or null. */
      def readLine(text: String, args: Any*): String = { print(text.format(args: _*)); readLine() }
      private def line(): String = { val found = readLine(); if (found == null) throw new java.io.EOFException("Console has reached end of input"); found }
      /** Returns the Boolean on the next line: true for "true", "t", "yes" and "y". */
      def readBoolean(): Boolean = line().toLowerCase match { case "true" | "t" | "yes" | "y" => true; case _ => false }
      /** Returns the Int on the next line. */
      def readInt(): Int = line().toInt
      /** Returns the Long on the next line. */
      def readLong(): Long = line().toLong
      /** Returns the Double on the next line. */
      def readDouble(): Double = line().toDouble
      /** Returns the first character of the next line. */
      def readChar(): Char = line().charAt(0)
    }

    package java.nio.charset

    /** What becomes of bytes that are no text. */
    final class CodingErrorAction private[charset] (name: String) extends java.lang.Object {
      /** Returns the name. */
      override def toString(): String = name
    }

    /** The ways to treat bytes that are no text. */
    object CodingErrorAction {
      /** Leaves them out. */
      val IGNORE: CodingErrorAction = new CodingErrorAction("IGNORE")
      /** Puts a sign in their place. */
      val REPLACE: CodingErrorAction = new CodingErrorAction("REPLACE")
      /** Throws an exception. */
      val REPORT: CodingErrorAction = new CodingErrorAction("REPORT")
    }

    /** Bytes that are no text. */
    class MalformedInputException(length: Int) extends java.io.IOException("Input length = " + length)

    /** An encoding of characters. */
    final class Charset private[charset] (val name: String) {
      /** Returns the name. */
      override def toString(): String = name
    }

    /** Finds encodings. */
    object Charset {
      /** Returns an encoding by its name. */
      def forName(x$1: String): Charset = new Charset(x$1)
      /** Returns UTF-8. */
      def defaultCharset(): Charset = StandardCharsets.UTF_8
    }

    /** The usual encodings. */
    object StandardCharsets {
      /** UTF-8. */
      val UTF_8: Charset = Charset.forName("UTF-8")
      /** ASCII. */
      val US_ASCII: Charset = Charset.forName("US-ASCII")
      /** Latin 1. */
      val ISO_8859_1: Charset = Charset.forName("ISO-8859-1")
      /** UTF-16. */
      val UTF_16: Charset = Charset.forName("UTF-16")
    }

    package java.nio.file

    /** The path of a file or folder. */
    final class Path private[file] (path: String) extends java.lang.Comparable[Path] {
      private def file: java.io.File = new java.io.File(path)
      /** Returns the path as a file of java.io. */
      def toFile(): java.io.File = file
      /** Returns the path of something in this folder. */
      def resolve(x$1: String): Path = Paths.get(new java.io.File(path, x$1).getPath())
      /** Returns the last part. */
      def getFileName(): Path = Paths.get(file.getName())
      /** Returns the folder, or null. */
      def getParent(): Path = if (file.getParent() == null) null else Paths.get(file.getParent())
      /** Returns the path from the root. */
      def toAbsolutePath(): Path = Paths.get(file.getAbsolutePath())
      /** Compares the paths. */
      def compareTo(x$1: Path): Int = toString().compareTo(x$1.toString())
      /** Returns true iff the other is the same path. */
      override def equals(x$1: Any): Boolean = x$1 match { case other: Path => toString() == other.toString(); case _ => false }
      /** Returns a hash code of the path. */
      override def hashCode(): Int = path.hashCode
      /** Returns the path. */
      override def toString(): String = file.getPath()
    }

    /** Makes paths. */
    object Paths {
      /** Returns the path of joined parts. */
      def get(x$1: String, x$2: String*): Path = new Path((x$1 +: x$2).filter(_.nonEmpty).mkString("/"))
    }

    /** Reads and writes files. */
    object Files {
      /** Returns true iff there is such a file or folder. */
      def exists(x$1: Path): Boolean = x$1.toFile().exists()
      /** Returns true iff it is a folder. */
      def isDirectory(x$1: Path): Boolean = x$1.toFile().isDirectory()
      /** Returns the number of bytes. */
      def size(x$1: Path): Long = x$1.toFile().length()
      /** Returns the text of a file. */
      def readString(x$1: Path): String = java.io.FileSystem.read(x$1.toString)
      /** Returns the bytes of a file. */
      def readAllBytes(x$1: Path): Array[Byte] = java.io.FileSystem.readBytes(x$1.toString)
      /** Returns true iff it is a file. */
      def isRegularFile(x$1: Path): Boolean = x$1.toFile().isFile()
      /** Returns true iff there is no such file or folder. */
      def notExists(x$1: Path): Boolean = !exists(x$1)
      /** Returns the lines of a file. */
      def readAllLines(x$1: Path): java.util.List[String] = lines(x$1).toList()
      /** Returns the lines of a file as a stream. */
      def lines(x$1: Path): java.util.stream.Stream[String] = readString(x$1).lines()
      /** Returns what a folder holds. */
      def list(x$1: Path): java.util.stream.Stream[Path] = new java.util.stream.Stream[Path](java.io.FileSystem.list(x$1.toString).iterator.map((name: String) => x$1.resolve(name)))
      /** Copies a file. */
      def copy(x$1: Path, x$2: Path): Path = { if (exists(x$2)) throw new FileAlreadyExistsException(x$2.toString); write(x$2, readAllBytes(x$1)) }
      /** Gives a file another name. */
      def move(x$1: Path, x$2: Path): Path = { if (exists(x$2)) throw new FileAlreadyExistsException(x$2.toString); java.io.FileSystem.rename(x$1.toString, x$2.toString); x$2 }
      /** Makes an empty file. */
      def createFile(x$1: Path): Path = { if (exists(x$1)) throw new FileAlreadyExistsException(x$1.toString); java.io.FileSystem.create(x$1.toString, false); x$1 }
      /** Makes an empty file of a new name. */
      def createTempFile(x$1: String, x$2: String): Path = createFile(Paths.get(System.getProperty("java.io.tmpdir"), x$1 + System.nanoTime() + (if (x$2 == null) ".tmp" else x$2)))
      /** Writes a new file. */
      def writeString(x$1: Path, x$2: CharSequence): Path = { java.io.FileSystem.create(x$1.toString, false); java.io.FileSystem.append(x$1.toString, x$2.toString); x$1 }
      /** Writes a new file. */
      def write(x$1: Path, x$2: Array[Byte]): Path = { java.io.FileSystem.create(x$1.toString, false); java.io.FileSystem.appendBytes(x$1.toString, x$2); x$1 }
      /** Removes a file or empty folder. */
      def delete(x$1: Path): Unit = if (!x$1.toFile().delete()) throw new NoSuchFileException(x$1.toString)
      /** Removes a file or empty folder and returns true iff there was one. */
      def deleteIfExists(x$1: Path): Boolean = x$1.toFile().delete()
      /** Makes a folder. */
      def createDirectory(x$1: Path): Path = { x$1.toFile().mkdir(); x$1 }
      /** Makes a folder with those around it. */
      def createDirectories(x$1: Path): Path = { x$1.toFile().mkdirs(); x$1 }
      /** Makes an empty folder of a new name. */
      def createTempDirectory(x$1: String): Path = createDirectories(Paths.get(System.getProperty("java.io.tmpdir"), x$1 + System.nanoTime()))
    }

    package java.util

    /** A language and region; texts do not depend on it here. */
    final class Locale private (language: String, country: String) extends java.io.Serializable {
      /** Returns language and region. */
      override def toString(): String = if (country.isEmpty) language else language + "_" + country
    }

    /** The usual locales. */
    object Locale {
      /** No language at all. */
      val ROOT: Locale = new Locale("", "")
      /** English. */
      val ENGLISH: Locale = new Locale("en", "")
      /** American English. */
      val US: Locale = new Locale("en", "US")
      /** British English. */
      val UK: Locale = new Locale("en", "GB")
      /** Returns American English. */
      def getDefault(): Locale = US
    }

    /** What Java programs ask of objects that may be null. */
    object Objects {
      /** Returns true iff both are null or equal. */
      def equals(x$1: Any, x$2: Any): Boolean = x$1 == x$2
      /** Returns the hash code, 0 for null. */
      def hashCode(x$1: Any): Int = if (x$1 == null) 0 else x$1.hashCode
      /** Returns the hash code of several values. */
      def hash(x$1: Any*): Int = x$1.foldLeft(1)((hash: Int, value: Any) => 31 * hash + hashCode(value))
      /** Returns the text of a value. */
      def toString(x$1: Any): String = String.valueOf(x$1)
      /** Returns true iff the value is null. */
      def isNull(x$1: Any): Boolean = x$1 == null
      /** Returns true iff the value is not null. */
      def nonNull(x$1: Any): Boolean = x$1 != null
      /** Returns the value, or throws a NullPointerException for null. */
      def requireNonNull[T](x$1: T): T = if (x$1 == null) throw new NullPointerException else x$1
      /** Returns the value, or throws a NullPointerException with a message for null. */
      def requireNonNull[T](x$1: T, x$2: String): T = if (x$1 == null) throw new NullPointerException(x$2) else x$1
    }

    """#
}
