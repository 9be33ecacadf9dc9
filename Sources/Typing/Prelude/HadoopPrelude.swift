/// The classes of Hadoop that programs with RDDs meet: writables, formats, codecs, settings and paths.
package enum HadoopPrelude {
  /// The Scala text of the receivers.
  package static let text = #"""
    package org.apache.hadoop.conf
    /** Settings of the file systems by name. */
    class Configuration(other: Configuration) {
      def this() = this(null)
      private val settings = new scala.collection.mutable.TreeMap[String, String]
      if (other == null) settings.put("fs.defaultFS", "file:///") else settings ++= other.entries
      private[hadoop] def entries: scala.collection.Map[String, String] = settings
      /** A value, or null. */
      def get(name: String): String = settings.getOrElse(name, null)
      /** A value, or another one. */
      def get(name: String, defaultValue: String): String = settings.getOrElse(name, defaultValue)
      /** Sets a value; those that would change how files are cut are refused. */
      def set(name: String, value: String): Unit = {
        if (name == null) throw new IllegalArgumentException("Property name must not be null")
        if (value == null) throw new IllegalArgumentException("The value of property " + name + " must not be null")
        if (name == "textinputformat.record.delimiter" || name.endsWith("split.minsize") || name.endsWith("split.maxsize"))
          throw new UnsupportedOperationException(name + " is not supported here")
        settings.put(name, value)
      }
      /** Forgets a value. */
      def unset(name: String): Unit = settings.remove(name)
      /** A value as Int. */
      def getInt(name: String, defaultValue: Int): Int = settings.get(name).map(_.toInt).getOrElse(defaultValue)
      /** A value as Long. */
      def getLong(name: String, defaultValue: Long): Long = settings.get(name).map(_.toLong).getOrElse(defaultValue)
      /** A value as Boolean. */
      def getBoolean(name: String, defaultValue: Boolean): Boolean = settings.get(name).map(_.toBoolean).getOrElse(defaultValue)
      /** Sets an Int. */
      def setInt(name: String, value: Int): Unit = set(name, value.toString)
      /** Sets a Long. */
      def setLong(name: String, value: Long): Unit = set(name, value.toString)
      /** Sets a Boolean. */
      def setBoolean(name: String, value: Boolean): Unit = set(name, value.toString)
    }
    package org.apache.hadoop.io
    /** A value that files hold. */
    trait Writable
    /** A value that files hold and that has an order. */
    trait WritableComparable[T] extends Writable with Comparable[T]
    /** A text that can change. */
    class Text(private var content: String) extends WritableComparable[Text] {
      def this() = this("")
      def this(other: Text) = this(other.toString)
      /** Changes the text. */
      def set(string: String): Unit = { content = string }
      /** The number of bytes. */
      def getLength(): Int = content.getBytes.length
      /** The bytes. */
      def getBytes(): Array[Byte] = content.getBytes
      override def toString(): String = content
      override def hashCode(): Int = content.getBytes.foldLeft(1)((hash: Int, byte: Byte) => 31 * hash + byte)
      override def equals(other: Any): Boolean = other match { case that: Text => that.toString == content; case _ => false }
      def compareTo(other: Text): Int = content.compareTo(other.toString)
    }
    /** An Int that can change. */
    class IntWritable(private var value: Int) extends WritableComparable[IntWritable] {
      def this() = this(0)
      /** The number. */
      def get(): Int = value
      /** Changes the number. */
      def set(number: Int): Unit = { value = number }
      override def toString(): String = value.toString
      override def hashCode(): Int = value
      override def equals(other: Any): Boolean = other match { case that: IntWritable => that.get() == value; case _ => false }
      def compareTo(other: IntWritable): Int = Integer.compare(value, other.get())
    }
    /** A Long that can change. */
    class LongWritable(private var value: Long) extends WritableComparable[LongWritable] {
      def this() = this(0L)
      /** The number. */
      def get(): Long = value
      /** Changes the number. */
      def set(number: Long): Unit = { value = number }
      override def toString(): String = value.toString
      override def hashCode(): Int = value.toInt
      override def equals(other: Any): Boolean = other match { case that: LongWritable => that.get() == value; case _ => false }
      def compareTo(other: LongWritable): Int = java.lang.Long.compare(value, other.get())
    }
    /** A Double that can change. */
    class DoubleWritable(private var value: Double) extends WritableComparable[DoubleWritable] {
      def this() = this(0.0)
      /** The number. */
      def get(): Double = value
      /** Changes the number. */
      def set(number: Double): Unit = { value = number }
      override def toString(): String = value.toString
      override def hashCode(): Int = java.lang.Double.doubleToLongBits(value).toInt
      override def equals(other: Any): Boolean = other match { case that: DoubleWritable => that.get() == value; case _ => false }
      def compareTo(other: DoubleWritable): Int = java.lang.Double.compare(value, other.get())
    }
    /** A Float that can change. */
    class FloatWritable(private var value: Float) extends WritableComparable[FloatWritable] {
      def this() = this(0.0f)
      /** The number. */
      def get(): Float = value
      /** Changes the number. */
      def set(number: Float): Unit = { value = number }
      override def toString(): String = value.toString
      override def hashCode(): Int = java.lang.Float.floatToIntBits(value)
      override def equals(other: Any): Boolean = other match { case that: FloatWritable => that.get() == value; case _ => false }
      def compareTo(other: FloatWritable): Int = java.lang.Float.compare(value, other.get())
    }
    /** A truth value that can change. */
    class BooleanWritable(private var value: Boolean) extends WritableComparable[BooleanWritable] {
      def this() = this(false)
      /** The truth value. */
      def get(): Boolean = value
      /** Changes the truth value. */
      def set(truth: Boolean): Unit = { value = truth }
      override def toString(): String = value.toString
      override def hashCode(): Int = if (value) 0 else 1
      override def equals(other: Any): Boolean = other match { case that: BooleanWritable => that.get() == value; case _ => false }
      def compareTo(other: BooleanWritable): Int = java.lang.Boolean.compare(value, other.get())
    }
    /** Bytes that can change. */
    class BytesWritable(private var content: Array[Byte]) extends Writable {
      def this() = this(new Array[Byte](0))
      /** The bytes. */
      def getBytes(): Array[Byte] = content
      /** A copy of the bytes. */
      def copyBytes(): Array[Byte] = content.clone()
      /** The number of bytes. */
      def getLength(): Int = content.length
      override def toString(): String = content.map((byte: Byte) => f"${byte & 255}%02x").mkString(" ")
      override def hashCode(): Int = content.foldLeft(1)((hash: Int, byte: Byte) => 31 * hash + byte)
      override def equals(other: Any): Boolean = other match { case that: BytesWritable => that.getBytes().sameElements(content); case _ => false }
    }
    /** No value. */
    class NullWritable private () extends WritableComparable[NullWritable] {
      override def toString(): String = "(null)"
      override def hashCode(): Int = 0
      override def equals(other: Any): Boolean = other.isInstanceOf[NullWritable]
      def compareTo(other: NullWritable): Int = 0
    }
    object NullWritable {
      private val only = new NullWritable
      /** The one instance. */
      def get(): NullWritable = only
    }
    package org.apache.hadoop.io.compress
    /** How files are compressed. */
    trait CompressionCodec
    /** As gzip does. */
    class GzipCodec extends CompressionCodec
    /** As zlib does. */
    class DefaultCodec extends CompressionCodec
    /** As zlib does. */
    class DeflateCodec extends DefaultCodec
    /** As bzip2 does. */
    class BZip2Codec extends CompressionCodec
    /** As snappy does. */
    class SnappyCodec extends CompressionCodec
    /** As lz4 does. */
    class Lz4Codec extends CompressionCodec
    package org.apache.hadoop.mapred
    import org.apache.hadoop.io._
    /** How files are read. */
    trait InputFormat[K, V]
    /** Files are read line by line: position and line. */
    class TextInputFormat extends InputFormat[LongWritable, Text]
    /** Files are read line by line: what is before the first tab, and what is after it. */
    class KeyValueTextInputFormat extends InputFormat[Text, Text]
    /** How files are written. */
    trait OutputFormat[K, V]
    /** Files are written line by line: key, tab, value. */
    class TextOutputFormat[K, V] extends OutputFormat[K, V]
    package org.apache.hadoop.mapreduce
    /** How files are read. */
    abstract class InputFormat[K, V]
    /** How files are written. */
    abstract class OutputFormat[K, V]
    package org.apache.hadoop.mapreduce.lib.input
    import org.apache.hadoop.io._
    /** Files are read line by line: position and line. */
    class TextInputFormat extends org.apache.hadoop.mapreduce.InputFormat[LongWritable, Text]
    /** Files are read line by line: what is before the first tab, and what is after it. */
    class KeyValueTextInputFormat extends org.apache.hadoop.mapreduce.InputFormat[Text, Text]
    package org.apache.hadoop.mapreduce.lib.output
    /** Files are written line by line: key, tab, value. */
    class TextOutputFormat[K, V] extends org.apache.hadoop.mapreduce.OutputFormat[K, V]
    package org.apache.hadoop.fs
    /** The place of a file or folder. */
    class Path(text: String) extends Comparable[Path] {
      def this(parent: String, child: String) = this(parent + "/" + child)
      def this(parent: Path, child: String) = this(parent.toString + "/" + child)
      private val place: String = if (text.length > 1 && text.endsWith("/")) text.substring(0, text.length - 1) else text
      /** The last part. */
      def getName(): String = place.substring(place.lastIndexOf('/') + 1)
      /** The place of the folder around. */
      def getParent(): Path = if (place.lastIndexOf('/') <= 0) null else new Path(place.substring(0, place.lastIndexOf('/')))
      private[fs] def local: java.io.File = new java.io.File(if (place.startsWith("file://")) place.substring(7) else if (place.startsWith("file:")) place.substring(5) else place)
      override def toString(): String = place
      override def hashCode(): Int = place.hashCode
      override def equals(other: Any): Boolean = other match { case that: Path => that.toString == place; case _ => false }
      def compareTo(other: Path): Int = place.compareTo(other.toString)
    }
    /** What is known of a file or folder. */
    class FileStatus private[fs] (place: Path, length: Long, isFolder: Boolean) {
      /** The place. */
      def getPath(): Path = place
      /** The size in bytes. */
      def getLen(): Long = length
      /** Tells whether it is a folder. */
      def isDirectory(): Boolean = isFolder
      /** Tells whether it is a file. */
      def isFile(): Boolean = !isFolder
    }
    /** The files of this machine. */
    abstract class FileSystem {
      /** Tells whether something is there. */
      def exists(f: Path): Boolean = f.local.exists()
      /** Makes a folder and those around it. */
      def mkdirs(f: Path): Boolean = f.local.mkdirs() || f.local.isDirectory()
      /** Removes a file, or a folder with what is in it. */
      def delete(f: Path, recursive: Boolean): Boolean = {
        val file = f.local
        if (!file.exists()) false
        else if (file.isDirectory() && !recursive && file.listFiles().nonEmpty) throw new java.io.IOException("Directory file:" + file.getAbsolutePath() + " is not empty")
        else FileSystem.remove(file)
      }
      /** What is in a folder. */
      def listStatus(f: Path): Array[FileStatus] = {
        val file = f.local
        if (!file.exists()) throw new java.io.FileNotFoundException("File " + f + " does not exist")
        val all = if (file.isDirectory()) file.listFiles().sortBy((one: java.io.File) => one.getName()) else Array(file)
        all.map((one: java.io.File) => new FileStatus(new Path("file:" + one.getAbsolutePath()), one.length(), one.isDirectory()))
      }
      /** What is known of a file or folder. */
      def getFileStatus(f: Path): FileStatus = {
        val file = f.local
        if (!file.exists()) throw new java.io.FileNotFoundException("File " + f + " does not exist")
        new FileStatus(new Path("file:" + file.getAbsolutePath()), file.length(), file.isDirectory())
      }
    }
    private[fs] class ProxyLocalFileSystem extends FileSystem
    object FileSystem {
      private val local = new ProxyLocalFileSystem
      /** The files of this machine. */
      def get(conf: org.apache.hadoop.conf.Configuration): FileSystem = local
      private[fs] def remove(file: java.io.File): Boolean = {
        if (file.isDirectory()) file.listFiles().foreach((one: java.io.File) => remove(one))
        file.delete()
      }
    }
    package org.apache.spark
    import org.apache.hadoop.io._
    import org.apache.spark.rdd._
    import scala.reflect.ClassTag
    /** How values become Hadoop's. */
    class WritableFactory[T] private[spark] (val convert: T => Writable) extends Serializable
    object WritableFactory {
      implicit val intWritableFactory: WritableFactory[Int] = new WritableFactory[Int]((value: Int) => new IntWritable(value))
      implicit val longWritableFactory: WritableFactory[Long] = new WritableFactory[Long]((value: Long) => new LongWritable(value))
      implicit val floatWritableFactory: WritableFactory[Float] = new WritableFactory[Float]((value: Float) => new FloatWritable(value))
      implicit val doubleWritableFactory: WritableFactory[Double] = new WritableFactory[Double]((value: Double) => new DoubleWritable(value))
      implicit val booleanWritableFactory: WritableFactory[Boolean] = new WritableFactory[Boolean]((value: Boolean) => new BooleanWritable(value))
      implicit val bytesWritableFactory: WritableFactory[Array[Byte]] = new WritableFactory[Array[Byte]]((value: Array[Byte]) => new BytesWritable(value))
      implicit val stringWritableFactory: WritableFactory[String] = new WritableFactory[String]((value: String) => new Text(value))
      implicit def writableWritableFactory[T <: Writable]: WritableFactory[T] = new WritableFactory[T](null)
    }
    /** How Hadoop's values become values. */
    class WritableConverter[T] private[spark] (val convert: Writable => T) extends Serializable
    object WritableConverter {
      implicit val intWritableConverterFn: () => WritableConverter[Int] = () => new WritableConverter[Int]((value: Writable) => value.asInstanceOf[IntWritable].get())
      implicit val longWritableConverterFn: () => WritableConverter[Long] = () => new WritableConverter[Long]((value: Writable) => value.asInstanceOf[LongWritable].get())
      implicit val floatWritableConverterFn: () => WritableConverter[Float] = () => new WritableConverter[Float]((value: Writable) => value.asInstanceOf[FloatWritable].get())
      implicit val doubleWritableConverterFn: () => WritableConverter[Double] = () => new WritableConverter[Double]((value: Writable) => value.asInstanceOf[DoubleWritable].get())
      implicit val booleanWritableConverterFn: () => WritableConverter[Boolean] = () => new WritableConverter[Boolean]((value: Writable) => value.asInstanceOf[BooleanWritable].get())
      implicit val bytesWritableConverterFn: () => WritableConverter[Array[Byte]] = () => new WritableConverter[Array[Byte]]((value: Writable) => value.asInstanceOf[BytesWritable].copyBytes())
      implicit val stringWritableConverterFn: () => WritableConverter[String] = () => new WritableConverter[String]((value: Writable) => value.asInstanceOf[Text].toString)
      implicit def writableWritableConverterFn[T <: Writable]: () => WritableConverter[T] = () => new WritableConverter[T]((value: Writable) => value.asInstanceOf[T])
    }
    package org.apache.spark.rdd
    /** What an RDD of pairs that Hadoop can keep can do in addition. */
    class SequenceFileRDDFunctions[K, V](private val self: RDD[(K, V)], keys: WritableFactory[K], values: WritableFactory[V]) extends Serializable {
      /** @action Writes the pairs as a sequence file. */
      def saveAsSequenceFile(path: String, codec: Option[Class[_ <: org.apache.hadoop.io.compress.CompressionCodec]] = None): Unit = {
        if (keys.convert == null && values.convert == null) self.saveWritables(path)
        else {
          val (first, second) = (keys.convert, values.convert)
          self.map((pair: (K, V)) => (if (first == null) pair._1.asInstanceOf[Writable] else first(pair._1), if (second == null) pair._2.asInstanceOf[Writable] else second(pair._2))).saveWritables(path)
        }
      }
    }
    package org.apache.spark.input
    /** The content of a file that is read when it is asked for. */
    class PortableDataStream private[spark] (place: String, content: Array[Byte]) extends Serializable {
      /** The file's place. */
      def getPath(): String = place
      /** The bytes. */
      def toArray(): Array[Byte] = content
    }
    """#
}
