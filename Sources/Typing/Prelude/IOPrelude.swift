/// The text of files and streams.
package enum IOPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.io

    /** Something that bytes are written to. */
    abstract class OutputStream extends Closeable {
      private[io] def put(text: String): Unit = ()
      /** Writes a byte. */
      def write(x$1: Int): Unit = put(x$1.toChar.toString)
      /** Writes bytes. */
      def write(x$1: Array[Byte]): Unit = put(new String(x$1))
      /** Makes what was written visible. */
      def flush(): Unit = ()
      /** Ends writing. */
      def close(): Unit = ()
    }

    /** Bytes that are kept in memory. */
    class ByteArrayOutputStream extends OutputStream {
      private val content: java.lang.StringBuilder = new java.lang.StringBuilder
      private[io] override def put(text: String): Unit = content.append(text)
      /** Returns the text. */
      override def toString(): String = content.toString
      /** Returns the bytes. */
      def toByteArray(): Array[Byte] = content.toString.getBytes()
      /** Removes all bytes. */
      def reset(): Unit = content.setLength(0)
      /** Returns the number of bytes. */
      def size(): Int = toByteArray().length
    }

    /** Something that characters are written to. */
    abstract class Writer extends Closeable {
      private[io] def put(text: String): Unit
      /** Writes a character. */
      def write(x$1: Int): Unit = put(x$1.toChar.toString)
      /** Writes a text. */
      def write(x$1: String): Unit = put(x$1)
      /** Writes characters. */
      def write(x$1: Array[Char]): Unit = put(new String(x$1))
      /** Appends a text. */
      def append(x$1: CharSequence): Writer = { put(String.valueOf(x$1)); this }
      /** Makes what was written visible. */
      def flush(): Unit = ()
      /** Ends writing. */
      def close(): Unit = ()
    }

    /** Characters that are kept in memory. */
    class StringWriter extends Writer {
      private val content: java.lang.StringBuilder = new java.lang.StringBuilder
      private[io] def put(text: String): Unit = content.append(text)
      /** Returns the characters. */
      def getBuffer(): java.lang.StringBuffer = new java.lang.StringBuffer(content.toString)
      /** Returns the text. */
      override def toString(): String = content.toString
    }

    /** Writes bytes to a file. */
    class FileOutputStream(x$1: String, x$2: Boolean) extends OutputStream {
      private val path: String = FileSystem.create(x$1, x$2)
      /** Writes to a new file of a name. */
      def this(x$1: String) = this(x$1, false)
      /** Writes to a new file. */
      def this(x$1: File) = this(x$1.getPath(), false)
      private[io] override def put(text: String): Unit = FileSystem.append(path, text)
    }

    /** Writes bytes to another stream. */
    class BufferedOutputStream(x$1: OutputStream) extends OutputStream {
      private[io] override def put(text: String): Unit = x$1.put(text)
      /** Makes what was written visible. */
      override def flush(): Unit = x$1.flush()
      /** Ends writing. */
      override def close(): Unit = x$1.close()
    }

    /** Writes characters to a file. */
    class FileWriter(x$1: String, x$2: Boolean) extends Writer {
      private val path: String = FileSystem.create(x$1, x$2)
      /** Writes to a new file of a name. */
      def this(x$1: String) = this(x$1, false)
      /** Writes to a new file. */
      def this(x$1: File) = this(x$1.getPath(), false)
      /** Writes to a file, at its end if asked. */
      def this(x$1: File, x$2: Boolean) = this(x$1.getPath(), x$2)
      private[io] def put(text: String): Unit = FileSystem.append(path, text)
    }

    /** Writes characters to another writer. */
    class BufferedWriter(x$1: Writer) extends Writer {
      private[io] def put(text: String): Unit = x$1.write(text)
      /** Ends the line. */
      def newLine(): Unit = put("\n")
      /** Makes what was written visible. */
      override def flush(): Unit = x$1.flush()
      /** Ends writing. */
      override def close(): Unit = x$1.close()
    }

    /** Prints texts of values to another writer. */
    class PrintWriter(x$1: Writer) extends Writer {
      /** Prints to another writer. */
      def this(x$1: Writer, x$2: Boolean) = this(x$1)
      /** Prints to a stream. */
      def this(x$1: OutputStream) = this(new OutputStreamWriter(x$1))
      /** Prints to a stream. */
      def this(x$1: OutputStream, x$2: Boolean) = this(new OutputStreamWriter(x$1))
      /** Prints to a new file of a name. */
      def this(x$1: String) = this(new FileWriter(x$1))
      /** Prints to a new file. */
      def this(x$1: File) = this(new FileWriter(x$1))
      private[io] def put(text: String): Unit = x$1.write(text)
      /** Prints the text of a value. */
      def print(x$1: Any): Unit = put(String.valueOf(x$1))
      /** Ends the line. */
      def println(): Unit = put("\n")
      /** Prints the text of a value and ends the line. */
      def println(x$1: Any): Unit = put(String.valueOf(x$1) + "\n")
      /** Prints values formatted as a text says. */
      def printf(x$1: String, x$2: Any*): PrintWriter = { put(x$1.format(x$2: _*)); this }
      /** Prints values formatted as a text says. */
      def format(x$1: String, x$2: Any*): PrintWriter = { put(x$1.format(x$2: _*)); this }
      /** Makes what was written visible. */
      override def flush(): Unit = x$1.flush()
      /** Ends writing. */
      override def close(): Unit = x$1.close()
    }

    /** Writes characters to a stream of bytes. */
    class OutputStreamWriter(x$1: OutputStream) extends Writer {
      private[io] def put(text: String): Unit = x$1.write(text.getBytes())
      /** Makes what was written visible. */
      override def flush(): Unit = x$1.flush()
      /** Ends writing. */
      override def close(): Unit = x$1.close()
    }

    /** Prints texts of values to a stream of bytes. */
    class PrintStream(x$1: OutputStream) extends OutputStream {
      private[io] override def put(text: String): Unit = x$1.put(text)
      /** Prints the text of a value. */
      def print(x$1: Any): Unit = put(String.valueOf(x$1))
      /** Ends the line. */
      def println(): Unit = put("\n")
      /** Prints the text of a value and ends the line. */
      def println(x$1: Any): Unit = put(String.valueOf(x$1) + "\n")
      /** Prints values formatted as a text says. */
      def printf(x$1: String, x$2: Any*): PrintStream = { put(x$1.format(x$2: _*)); this }
      /** Prints values formatted as a text says. */
      def format(x$1: String, x$2: Any*): PrintStream = { put(x$1.format(x$2: _*)); this }
    }

    /** The program's outputs. */
    object PrintStream {
      private final class Standard(isError: Boolean) extends OutputStream {
        private[io] override def put(text: String): Unit = if (isError) FileSystem.printError(text) else Predef.print(text)
      }
      private[java] lazy val standardOutput: PrintStream = new PrintStream(new Standard(false))
      private[java] lazy val standardError: PrintStream = new PrintStream(new Standard(true))
    }

    /** Something that bytes are read from. */
    abstract class InputStream extends Closeable {
      /** Returns the next byte, or -1. */
      def read(): Int
      /** Ends reading. */
      def close(): Unit = ()
    }

    /** The program's input. */
    object InputStream {
      private final class Standard extends InputStream {
        def read(): Int = -1
      }
      private[java] lazy val standardInput: InputStream = new Standard
    }

    /** Reads bytes that are kept in memory. */
    class ByteArrayInputStream(x$1: Array[Byte]) extends InputStream {
      private var index: Int = 0
      /** Returns the next byte, or -1. */
      def read(): Int = if (index < x$1.length) { index += 1; x$1(index - 1) & 255 } else -1
      /** Returns how many bytes are left. */
      def available(): Int = x$1.length - index
    }

    /** Reads the bytes of a file. */
    class FileInputStream(x$1: String) extends ByteArrayInputStream(FileSystem.read(x$1).getBytes()) {
      /** Reads a file. */
      def this(x$1: File) = this(x$1.getPath())
    }

    /** Something that characters are read from. */
    abstract class Reader extends Closeable {
      /** Returns the next character, or -1. */
      def read(): Int
      private[io] def line(): String
      /** Ends reading. */
      def close(): Unit = ()
    }

    /** Reads the characters of a text. */
    class StringReader(x$1: String) extends Reader {
      private var index: Int = 0
      /** Returns the next character, or -1. */
      def read(): Int = if (index < x$1.length) { index += 1; x$1.charAt(index - 1).toInt } else -1
      private[io] def line(): String =
        if (index >= x$1.length) null else {
          val end = x$1.indexOf(10, index)
          val found = if (end < 0) x$1.substring(index) else x$1.substring(index, end)
          index = if (end < 0) x$1.length else end + 1
          found.stripSuffix("\r")
        }
    }

    /** Reads the characters of a file. */
    class FileReader(x$1: String) extends StringReader(FileSystem.read(x$1)) {
      /** Reads a file. */
      def this(x$1: File) = this(x$1.getPath())
    }

    /** Reads the characters of a stream of bytes. */
    class InputStreamReader(x$1: InputStream) extends StringReader(FileSystem.text(x$1)) {
      /** Reads characters in UTF-8. */
      def this(x$1: InputStream, x$2: String) = this(x$1)
    }

    /** Reads lines from another reader. */
    class BufferedReader(x$1: Reader) extends Reader {
      /** Returns the next character, or -1. */
      def read(): Int = x$1.read()
      private[io] def line(): String = x$1.line()
      /** Returns the next line, or null. */
      def readLine(): String = x$1.line()
      /** Returns the lines as a stream of Java. */
      def lines(): java.util.stream.Stream[String] = new java.util.stream.Stream[String](Iterator.continually(readLine()).takeWhile((line: String) => line != null))
      /** Returns true: reading never waits here. */
      def ready(): Boolean = true
      /** Ends reading. */
      override def close(): Unit = x$1.close()
    }

    /** The name of a file or folder. */
    class File(x$1: String) extends java.io.Serializable with java.lang.Comparable[File] {
      /** Names a file in a folder. */
      def this(x$1: String, x$2: String) = this(if (x$1 == null) x$2 else x$1.stripSuffix("/") + "/" + x$2)
      /** Names a file in a folder. */
      def this(x$1: File, x$2: String) = this(x$1.getPath(), x$2)
      /** Returns the path as it was given. */
      def getPath(): String = if (x$1.length > 1) x$1.stripSuffix("/") else x$1
      /** Returns the last part of the path. */
      def getName(): String = getPath().substring(getPath().lastIndexOf("/") + 1)
      /** Returns the path from the root. */
      def getAbsolutePath(): String = FileSystem.absolute(getPath())
      /** Returns the path from the root without links. */
      def getCanonicalPath(): String = FileSystem.absolute(getPath())
      /** Returns the file by its path from the root. */
      def getAbsoluteFile(): File = new File(getAbsolutePath())
      /** Returns the path of the folder, or null. */
      def getParent(): String = { val at = getPath().lastIndexOf("/"); if (at < 0) null else if (at == 0) "/" else getPath().substring(0, at) }
      /** Returns the folder, or null. */
      def getParentFile(): File = if (getParent() == null) null else new File(getParent())
      /** Returns true iff there is such a file or folder. */
      def exists(): Boolean = FileSystem.kind(getPath()) > 0
      /** Returns true iff it is a file. */
      def isFile(): Boolean = FileSystem.kind(getPath()) == 1
      /** Returns true iff it is a folder. */
      def isDirectory(): Boolean = FileSystem.kind(getPath()) == 2
      /** Returns true iff there is such a file or folder. */
      def canRead(): Boolean = exists()
      /** Returns true iff there is such a file or folder. */
      def canWrite(): Boolean = exists()
      /** Returns true iff the path begins at the root. */
      def isAbsolute(): Boolean = x$1.startsWith("/")
      /** Returns true iff the name begins with a dot. */
      def isHidden(): Boolean = getName().startsWith(".")
      /** Returns the number of bytes. */
      def length(): Long = FileSystem.length(getPath())
      /** Returns when it was changed last, in milliseconds since 1970. */
      def lastModified(): Long = FileSystem.modified(getPath())
      /** Removes it and returns true iff that was possible. */
      def delete(): Boolean = FileSystem.delete(getPath())
      /** Removes it when the program ends. */
      def deleteOnExit(): Unit = ()
      /** Makes a folder and returns true iff that was possible. */
      def mkdir(): Boolean = FileSystem.makeFolder(getPath(), false)
      /** Makes a folder with those around it and returns true iff that was possible. */
      def mkdirs(): Boolean = FileSystem.makeFolder(getPath(), true)
      /** Makes an empty file and returns true iff there was none. */
      def createNewFile(): Boolean = if (exists()) false else { FileSystem.create(getPath(), true); true }
      /** Moves it and returns true iff that was possible. */
      def renameTo(x$1: File): Boolean = FileSystem.rename(getPath(), x$1.getPath())
      /** Returns the names in a folder, or null. */
      def list(): Array[String] = FileSystem.list(getPath())
      /** Returns the files in a folder, or null. */
      def listFiles(): Array[File] = { val names = list(); if (names == null) null else names.map((name: String) => new File(getPath(), name)) }
      /** Compares the paths. */
      def compareTo(x$1: File): Int = getPath().compareTo(x$1.getPath())
      /** Returns the path as a path of java.nio. */
      def toPath(): java.nio.file.Path = java.nio.file.Paths.get(getPath())
      /** Returns true iff the other names the same path. */
      override def equals(x$1: Any): Boolean = x$1 match { case other: File => getPath() == other.getPath(); case _ => false }
      /** Returns a hash code of the path. */
      override def hashCode(): Int = getPath().hashCode ^ 1234321
      /** Returns the path. */
      override def toString(): String = getPath()
    }

    /** Names of temporary files, and what separates paths. */
    object File {
      /** What separates the parts of a path. */
      val separator: String = "/"
      /** What separates paths in a list. */
      val pathSeparator: String = ":"
      /** Makes an empty temporary file. */
      def createTempFile(x$1: String, x$2: String): File = {
        val made = new File(System.getProperty("java.io.tmpdir"), x$1 + System.nanoTime() + (if (x$2 == null) ".tmp" else x$2))
        made.createNewFile()
        made
      }
    }

    /** What programs do with files, natively. */
    object FileSystem {
      /** Reads a stream of bytes to its end. */
      def text(stream: InputStream): String =
        new String(Iterator.continually(stream.read()).takeWhile((byte: Int) => byte >= 0).map((byte: Int) => byte.toByte).toArray)
      /** Returns 0 for nothing, 1 for a file, 2 for a folder. */
      def kind(path: String): Int = native
      /** Returns the number of bytes of a file. */
      def length(path: String): Long = native
      /** Returns when a file was changed last, in milliseconds since 1970. */
      def modified(path: String): Long = native
      /** Returns a path from the root. */
      def absolute(path: String): String = native
      /** Removes a file or an empty folder. */
      def delete(path: String): Boolean = native
      /** Makes a folder, with those around it if asked. */
      def makeFolder(path: String, all: Boolean): Boolean = native
      /** Moves a file. */
      def rename(from: String, to: String): Boolean = native
      /** Returns the names in a folder, or null. */
      def list(path: String): Array[String] = native
      /** Returns the text of a file, or throws a FileNotFoundException. */
      def read(path: String): String = native
      /** Returns the bytes of a file. */
      def readBytes(path: String): Array[Byte] = native
      /** Adds bytes at the end of a file. */
      def appendBytes(path: String, bytes: Array[Byte]): Unit = native
      /** Makes an empty file, or keeps the content of one if asked, and returns its path. */
      def create(path: String, keeps: Boolean): String = native
      /** Writes a text at the end of a file. */
      def append(path: String, text: String): Unit = native
      /** Writes a text to the error output. */
      def printError(text: String): Unit = native
      /** Returns the next line of the input, or null. */
      def readInput(): String = native
    }

    """#
}
