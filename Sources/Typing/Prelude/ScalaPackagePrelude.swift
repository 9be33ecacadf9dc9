/// The text of the package object of `scala`: the aliases that every program sees.
///
/// A package object is written as the object named `package`; a `val` in it whose type is an object's singleton type stands
/// for that object.
package enum ScalaPackagePrelude {
  /// The Scala text.
  package static let text = #"""
    package scala

    /** Aliases of the classes that programs use most. */
    object `package` {
    \#(types)
    \#(companions)
    }

    """#

  /// The type aliases.
  private static let types: String = aliases.map { (line: String) -> String in
    "  /** An alias of \(line.split(separator: " ").last ?? ""). */\n  type \(line)"
  }.joined(separator: "\n")

  /// The aliases of companions.
  private static let companions: String = objects.map { (pair: (String, String)) -> String in
    "  /** The object \(pair.1). */\n  val \(pair.0): \(pair.1).type = \(pair.1)"
  }.joined(separator: "\n")

  /// The definitions of the aliases, in the order of the library.
  private static let aliases: [String] = [
    "Cloneable = java.lang.Cloneable",
    "Serializable = java.io.Serializable",
    "Throwable = java.lang.Throwable",
    "Exception = java.lang.Exception",
    "Error = java.lang.Error",
    "RuntimeException = java.lang.RuntimeException",
    "NullPointerException = java.lang.NullPointerException",
    "ClassCastException = java.lang.ClassCastException",
    "IndexOutOfBoundsException = java.lang.IndexOutOfBoundsException",
    "ArrayIndexOutOfBoundsException = java.lang.ArrayIndexOutOfBoundsException",
    "StringIndexOutOfBoundsException = java.lang.StringIndexOutOfBoundsException",
    "UnsupportedOperationException = java.lang.UnsupportedOperationException",
    "IllegalArgumentException = java.lang.IllegalArgumentException",
    "NoSuchElementException = java.util.NoSuchElementException",
    "NumberFormatException = java.lang.NumberFormatException",
    "AbstractMethodError = java.lang.AbstractMethodError",
    "InterruptedException = java.lang.InterruptedException",
    "TraversableOnce[+A] = scala.collection.IterableOnce[A]",
    "IterableOnce[+A] = scala.collection.IterableOnce[A]",
    "Traversable[+A] = scala.collection.Iterable[A]",
    "Iterable[+A] = scala.collection.Iterable[A]",
    "Seq[+A] = scala.collection.immutable.Seq[A]",
    "IndexedSeq[+A] = scala.collection.immutable.IndexedSeq[A]",
    "Iterator[+A] = scala.collection.Iterator[A]",
    "BufferedIterator[+A] = scala.collection.BufferedIterator[A]",
    "List[+A] = scala.collection.immutable.List[A]",
    "::[+A] = scala.collection.immutable.::[A]",
    "Stream[+A] = scala.collection.immutable.Stream[A]",
    "LazyList[+A] = scala.collection.immutable.LazyList[A]",
    "Vector[+A] = scala.collection.immutable.Vector[A]",
    "StringBuilder = scala.collection.mutable.StringBuilder",
    "Range = scala.collection.immutable.Range",
    "BigDecimal = scala.math.BigDecimal",
    "BigInt = scala.math.BigInt",
    "Equiv[T] = scala.math.Equiv[T]",
    "Fractional[T] = scala.math.Fractional[T]",
    "Integral[T] = scala.math.Integral[T]",
    "Numeric[T] = scala.math.Numeric[T]",
    "Ordered[T] = scala.math.Ordered[T]",
    "Ordering[T] = scala.math.Ordering[T]",
    "PartialOrdering[T] = scala.math.PartialOrdering[T]",
    "PartiallyOrdered[T] = scala.math.PartiallyOrdered[T]",
    "Either[+A, +B] = scala.util.Either[A, B]",
    "Left[+A, +B] = scala.util.Left[A, B]",
    "Right[+A, +B] = scala.util.Right[A, B]",
  ]

  /// The names of the companion values and the objects they stand for.
  private static let objects: [(String, String)] = [
    ("Traversable", "scala.collection.Iterable"),
    ("Iterable", "scala.collection.Iterable"),
    ("Seq", "scala.collection.immutable.Seq"),
    ("IndexedSeq", "scala.collection.immutable.IndexedSeq"),
    ("Iterator", "scala.collection.Iterator"),
    ("List", "scala.collection.immutable.List"),
    ("Nil", "scala.collection.immutable.Nil"),
    (":: ", "scala.collection.immutable.::"),
    ("+: ", "scala.collection.+:"),
    (":+ ", "scala.collection.:+"),
    ("Stream", "scala.collection.immutable.Stream"),
    ("LazyList", "scala.collection.immutable.LazyList"),
    ("#:: ", "scala.collection.immutable.LazyList.#::"),
    ("Vector", "scala.collection.immutable.Vector"),
    ("StringBuilder", "scala.collection.mutable.StringBuilder"),
    ("Range", "scala.collection.immutable.Range"),
    ("BigDecimal", "scala.math.BigDecimal"),
    ("BigInt", "scala.math.BigInt"),
    ("Equiv", "scala.math.Equiv"),
    ("Fractional", "scala.math.Fractional"),
    ("Integral", "scala.math.Integral"),
    ("Numeric", "scala.math.Numeric"),
    ("Ordered", "scala.math.Ordered"),
    ("Ordering", "scala.math.Ordering"),
    ("Either", "scala.util.Either"),
    ("Left", "scala.util.Left"),
    ("Right", "scala.util.Right"),
  ]
}
