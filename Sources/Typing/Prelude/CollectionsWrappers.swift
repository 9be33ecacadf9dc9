/// The ways between Java's collections and Scala's; what changes a view changes what is seen.
package enum CollectionsWrappersPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.collection.convert

    /** A list of Java seen as a buffer. */
    private[convert] final class JListWrapper[A](val underlying: java.util.List[A]) extends scala.collection.mutable.AbstractBuffer[A] with scala.Serializable {
      /** The number of elements. */
      def length: Int = underlying.size()
      /** The element at a position. */
      def apply(i: Int): A = underlying.get(i)
      /** Returns an iterator over the elements. */
      def iterator: scala.collection.Iterator[A] = Conversions.asScala(underlying.iterator(), "iterator").asInstanceOf[scala.collection.Iterator[A]]
      /** Replaces the element at a position. */
      def update(i: Int, elem: A): Unit = underlying.set(i, elem)
      /** Adds an element. */
      def addOne(elem: A): this.type = { underlying.add(elem); this }
      /** Puts an element in front. */
      def prepend(elem: A): this.type = { underlying.add(0, elem); this }
      /** Inserts an element at a position. */
      def insert(idx: Int, elem: A): Unit = underlying.add(idx, elem)
      /** Inserts the elements of a collection at a position. */
      def insertAll(i: Int, elems: IterableOnce[A]): Unit = { var place = i; elems.iterator.foreach((elem: A) => { underlying.add(place, elem); place += 1 }) }
      /** Removes the element at a position and returns it. */
      def remove(i: Int): A = underlying.remove(i)
      /** Removes so many elements from a position on. */
      def remove(from: Int, n: Int): Unit = { var left = n; while (left > 0) { underlying.remove(from: Int); left -= 1 } }
      /** Removes all elements. */
      def clear(): Unit = underlying.clear()
      /** Replaces so many elements from a position on. */
      def patchInPlace(from: Int, patch: IterableOnce[A], replaced: Int): this.type = {
        remove(from, java.lang.Math.min(replaced, length - from))
        insertAll(from, patch)
        this
      }
    }

    /** A set of Java seen as a set that can change. */
    private[convert] final class JSetWrapper[A](val underlying: java.util.Set[A]) extends scala.collection.mutable.AbstractSet[A] with scala.Serializable {
      /** The number of elements. */
      override def size: Int = underlying.size()
      /** Returns an iterator over the elements. */
      def iterator: scala.collection.Iterator[A] = Conversions.asScala(underlying.iterator(), "iterator").asInstanceOf[scala.collection.Iterator[A]]
      /** Returns true iff the element is in the set. */
      def contains(elem: A): Boolean = underlying.contains(elem)
      /** Adds an element. */
      def addOne(elem: A): this.type = { underlying.add(elem); this }
      /** Removes an element. */
      def subtractOne(elem: A): this.type = { underlying.remove(elem); this }
      /** Adds an element and returns true iff it was not there. */
      override def add(elem: A): Boolean = underlying.add(elem)
      /** Removes an element and returns true iff it was there. */
      override def remove(elem: A): Boolean = underlying.remove(elem)
      /** Removes all elements. */
      def clear(): Unit = underlying.clear()
      /** Returns a copy. */
      override def clone(): scala.collection.mutable.Set[A] = scala.collection.mutable.Set.from[A](this)
    }

    /** A map of Java seen as a map that can change. */
    private[convert] final class JMapWrapper[K, V](val underlying: java.util.Map[K, V]) extends scala.collection.mutable.AbstractMap[K, V] with scala.Serializable {
      /** The number of pairs. */
      override def size: Int = underlying.size()
      /** Returns the value of a key, or None. */
      def get(key: K): Option[V] = if (underlying.containsKey(key)) Some(underlying.get(key)) else None
      /** Returns an iterator over the pairs. */
      def iterator: scala.collection.Iterator[(K, V)] = Conversions.asScala(underlying.keySet().iterator(), "iterator").asInstanceOf[scala.collection.Iterator[K]].map((key: K) => (key, underlying.get(key)))
      /** Adds or replaces a pair. */
      def addOne(elem: (K, V)): this.type = { underlying.put(elem._1, elem._2); this }
      /** Removes a key. */
      def subtractOne(key: K): this.type = { underlying.remove(key); this }
      /** Removes all pairs. */
      override def clear(): Unit = underlying.clear()
      /** Returns a copy. */
      override def clone(): scala.collection.mutable.Map[K, V] = scala.collection.mutable.Map.from[K, V](this)
    }

    object Conversions {
      /** Makes a collection of Java. */
      def asJava(x: Any): Any = native("JavaConversions.asJava")
      /** Makes a collection of Scala of a kind. */
      def asScala(x: Any, kind: String): Any = native("JavaConversions.asScala")
    }

    /** The ways from Scala's collections to Java's. */
    trait AsJavaExtensions {
      /** Adds `asJava`. */
      implicit class IteratorHasAsJava[A](private val x: scala.collection.Iterator[A]) {
        /** Returns a collection of Java with the same elements. */
        def asJava: java.util.Iterator[A] = Conversions.asJava(x).asInstanceOf[java.util.Iterator[A]]
      }
      /** Adds `asJava`. */
      implicit class IterableHasAsJava[A](private val x: scala.collection.Iterable[A]) {
        /** Returns a collection of Java with the same elements. */
        def asJava: java.lang.Iterable[A] = Conversions.asJava(x).asInstanceOf[java.lang.Iterable[A]]
      }
      /** Adds `asJava`. */
      implicit class BufferHasAsJava[A](private val x: scala.collection.mutable.Buffer[A]) {
        /** Returns a collection of Java with the same elements. */
        def asJava: java.util.List[A] = Conversions.asJava(x).asInstanceOf[java.util.List[A]]
      }
      /** Adds `asJava`. */
      implicit class SeqHasAsJava[A](private val x: scala.collection.Seq[A]) {
        /** Returns a collection of Java with the same elements. */
        def asJava: java.util.List[A] = Conversions.asJava(x).asInstanceOf[java.util.List[A]]
      }
      /** Adds `asJava`. */
      implicit class SetHasAsJava[A](private val x: scala.collection.Set[A]) {
        /** Returns a collection of Java with the same elements. */
        def asJava: java.util.Set[A] = Conversions.asJava(x).asInstanceOf[java.util.Set[A]]
      }
      /** Adds `asJava`. */
      implicit class MapHasAsJava[K, V](private val x: scala.collection.Map[K, V]) {
        /** Returns a collection of Java with the same elements. */
        def asJava: java.util.Map[K, V] = Conversions.asJava(x).asInstanceOf[java.util.Map[K, V]]
      }
    }

    /** The ways from Java's collections to Scala's. */
    trait AsScalaExtensions {
      /** Adds `asScala`. */
      implicit class IteratorHasAsScala[A](private val x: java.util.Iterator[A]) {
        /** Returns a collection of Scala with the same elements. */
        def asScala: scala.collection.Iterator[A] = Conversions.asScala(x, "iterator").asInstanceOf[scala.collection.Iterator[A]]
      }
      /** Adds `asScala`. */
      implicit class IterableHasAsScala[A](private val x: java.lang.Iterable[A]) {
        /** Returns a collection of Scala with the same elements. */
        def asScala: scala.collection.Iterable[A] = Conversions.asScala(x, "buffer").asInstanceOf[scala.collection.Iterable[A]]
      }
      /** Adds `asScala`. */
      implicit class CollectionHasAsScala[A](private val x: java.util.Collection[A]) {
        /** Returns a collection of Scala with the same elements. */
        def asScala: scala.collection.Iterable[A] = Conversions.asScala(x, "buffer").asInstanceOf[scala.collection.Iterable[A]]
      }
      /** Adds `asScala`. */
      implicit class ListHasAsScala[A](private val x: java.util.List[A]) {
        /** Returns a collection of Scala with the same elements. */
        def asScala: scala.collection.mutable.Buffer[A] = new JListWrapper[A](x)
      }
      /** Adds `asScala`. */
      implicit class SetHasAsScala[A](private val x: java.util.Set[A]) {
        /** Returns a collection of Scala with the same elements. */
        def asScala: scala.collection.mutable.Set[A] = new JSetWrapper[A](x)
      }
      /** Adds `asScala`. */
      implicit class MapHasAsScala[K, V](private val x: java.util.Map[K, V]) {
        /** Returns a collection of Scala with the same elements. */
        def asScala: scala.collection.mutable.Map[K, V] = new JMapWrapper[K, V](x)
      }
    }

    package scala.jdk

    object CollectionConverters extends scala.collection.convert.AsJavaExtensions with scala.collection.convert.AsScalaExtensions

    package scala.collection

    @deprecated("Use `scala.jdk.CollectionConverters` instead", "2.13.0")
    object JavaConverters extends scala.collection.convert.AsJavaExtensions with scala.collection.convert.AsScalaExtensions
    """#
}
