/// Java's collections seen as Scala's: what changes the one changes the other.
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
    """#
}
