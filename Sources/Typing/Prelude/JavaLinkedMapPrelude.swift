/// The text of Java's map that keeps an order of its own, and of what goes through elements one by one.
package enum JavaLinkedMapPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.util

    /** Gives elements one by one. */
    trait Enumeration[E] {
      /** Returns true iff there is a further element. */
      def hasMoreElements(): Boolean
      /** Returns the next element. */
      def nextElement(): E
      /** Returns an iterator over the elements that are left. */
      def asIterator(): Iterator[E]
    }

    /** The elements of a collection one by one. */
    private[util] final class CollectionEnumeration[E](each: Iterator[E]) extends Enumeration[E] {
      def hasMoreElements(): Boolean = each.hasNext()
      def nextElement(): E = each.next()
      def asIterator(): Iterator[E] = each
    }

    /** A map of Java that keeps the order of insertion or, if that is asked for, of the last use. */
    class LinkedHashMap[K, V](x$1: Int, x$2: Float, x$3: Boolean) extends Map[K, V] with java.io.Serializable {
      private val pairs = new scala.collection.mutable.LinkedHashMap[K, V]
      /** Makes one in the order of insertion. */
      def this() = this(16, 0.75f, false)
      /** Makes one in the order of insertion. */
      def this(x$1: Int) = this(x$1, 0.75f, false)
      /** Makes one in the order of insertion. */
      def this(x$1: Int, x$2: Float) = this(x$1, x$2, false)
      /** Makes one of the pairs of another. */
      def this(x$1: Map[_ <: K, _ <: V]) = { this(16, 0.75f, false); putAll(x$1) }
      private def use(key: K): V = {
        val value = pairs(key)
        if (x$3) { pairs -= key; pairs(key) = value }
        value
      }
      /** Returns true iff the eldest pair is to go now that another one has come: no. */
      protected def removeEldestEntry(x$1: Map.Entry[K, V]): Boolean = false
      private[java] def iterator: scala.collection.Iterator[(K, V)] = pairs.iterator
      /** The number of pairs. */
      override def size(): Int = pairs.size
      /** True iff there are no pairs. */
      override def isEmpty(): Boolean = pairs.isEmpty
      /** Returns the value of a key, or null. */
      override def get(x$1: Any): V = getOrDefault(x$1, null.asInstanceOf[V])
      /** Returns the value of a key, or the default. */
      override def getOrDefault(x$1: Any, x$2: V): V = { val key = x$1.asInstanceOf[K]; if (pairs.contains(key)) use(key) else x$2 }
      private[util] override def valueAt(x$1: K): V = pairs.getOrElse(x$1, null.asInstanceOf[V])
      /** Returns true iff the key has a value. */
      override def containsKey(x$1: Any): Boolean = pairs.contains(x$1.asInstanceOf[K])
      /** Adds or replaces a value and returns the one before, or null. */
      override def put(x$1: K, x$2: V): V =
        if (pairs.contains(x$1)) { val before = use(x$1); pairs(x$1) = x$2; before }
        else {
          pairs(x$1) = x$2
          val eldest = pairs.head._1
          if (removeEldestEntry(new Map.Entry[K, V](this, eldest))) pairs -= eldest
          null.asInstanceOf[V]
        }
      /** Adds or replaces the pairs of another. */
      override def putAll(x$1: Map[_ <: K, _ <: V]): Unit = {
        val other = x$1.asInstanceOf[Map[K, V]]
        val keys = other.keySet().iterator()
        while (keys.hasNext()) { val key = keys.next(); put(key, other.get(key)) }
      }
      /** Adds a value unless the key has one; returns that, or null. */
      override def putIfAbsent(x$1: K, x$2: V): V = if (pairs.contains(x$1)) use(x$1) else put(x$1, x$2)
      /** Removes a key and returns its value, or null. */
      override def remove(x$1: Any): V = pairs.remove(x$1.asInstanceOf[K]).getOrElse(null.asInstanceOf[V])
      /** Removes all pairs. */
      override def clear(): Unit = pairs.clear()
      /** The keys. */
      override def keySet(): Set[K] = { val all = new LinkedHashSet[K](); pairs.keysIterator.foreach((key: K) => all.add(key)); all }
      /** The values. */
      override def values(): Collection[V] = { val all = new ArrayList[V](); pairs.valuesIterator.foreach((value: V) => all.add(value)); all }
      /** Returns true iff the other is a map of Java with the same pairs. */
      override def equals(other: Any): Boolean = other match {
        case map: Map[_, _] =>
          map.size() == size() && pairs.forall((pair: (K, V)) => map.containsKey(pair._1) && map.asInstanceOf[Map[K, V]].valueAt(pair._1) == pair._2)
        case _ => false
      }
      /** Returns the sum of the hash codes of the pairs. */
      override def hashCode(): Int = pairs.iterator.map((pair: (K, V)) => Objects.hashCode(pair._1) ^ Objects.hashCode(pair._2)).sum
      /** Returns the pairs. */
      override def toString(): String = pairs.iterator.map((pair: (K, V)) => String.valueOf(pair._1) + "=" + String.valueOf(pair._2)).mkString("{", ", ", "}")
    }

    """#
}
