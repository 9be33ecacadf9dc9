/// Maps that can change and that programs rarely meet: TrieMap, LongMap and AnyRefMap.
package enum CollectionsMutableTablesPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.collection.concurrent

    /** A map that threads share. */
    trait Map[K, V] extends scala.collection.mutable.Map[K, V] {
      /** Adds a value unless the key has one; returns that, or None. */
      def putIfAbsent(k: K, v: V): Option[V]
      /** Removes a key if it has a value; true iff it had. */
      def remove(k: K, v: V): Boolean
      /** Replaces one value by another; true iff the key had the first. */
      def replace(k: K, oldvalue: V, newvalue: V): Boolean
      /** Replaces the value of a key that has one and returns that, or None. */
      def replace(k: K, v: V): Option[V]
    }

    /** A map that threads share, kept as a tree of the bits of hash codes. */
    final class TrieMap[K, V] extends scala.collection.mutable.AbstractMap[K, V] with Map[K, V] with scala.collection.mutable.MapOps[K, V, TrieMap, TrieMap[K, V]] with scala.Serializable {
      private val entries = new scala.collection.mutable.HashMap[K, V]
      override def mapFactory: scala.collection.MapFactory[TrieMap] = TrieMap
      /** The number of pairs. */
      override def size: Int = entries.size
      /** Returns the value of a key, or None. */
      def get(key: K): Option[V] = entries.get(key)
      private def place(key: K): Long = { val hash = key.##; (0 to 6).foldLeft(0L)((bits: Long, level: Int) => (bits << 5) | ((hash >>> (5 * level)) & 31)) }
      /** Returns an iterator over the pairs. */
      def iterator: scala.collection.Iterator[(K, V)] = entries.toList.sortBy((entry: (K, V)) => place(entry._1)).iterator
      /** Adds or replaces a pair. */
      def addOne(elem: (K, V)): this.type = { entries.addOne(elem); this }
      /** Removes a key. */
      def subtractOne(key: K): this.type = { entries.subtractOne(key); this }
      /** Removes all pairs. */
      override def clear(): Unit = entries.clear()
      /** Adds a value unless the key has one; returns that, or None. */
      def putIfAbsent(k: K, v: V): Option[V] = { val old = entries.get(k); if (old.isEmpty) entries(k) = v; old }
      /** Removes a key if it has a value; true iff it had. */
      def remove(k: K, v: V): Boolean = { val has = entries.get(k) == Some(v); if (has) entries.subtractOne(k); has }
      /** Replaces one value by another; true iff the key had the first. */
      def replace(k: K, oldvalue: V, newvalue: V): Boolean = { val has = entries.get(k) == Some(oldvalue); if (has) entries(k) = newvalue; has }
      /** Replaces the value of a key that has one and returns that, or None. */
      def replace(k: K, v: V): Option[V] = { val old = entries.get(k); if (old.isDefined) entries(k) = v; old }
      /** Returns a copy of this moment. */
      def snapshot(): TrieMap[K, V] = new TrieMap[K, V]().addAll(this)
      /** Returns a copy of this moment that does not change. */
      def readOnlySnapshot(): scala.collection.Map[K, V] = snapshot()
      /** Returns a copy. */
      override def clone(): TrieMap[K, V] = snapshot()
    }

    object TrieMap extends scala.collection.MapFactory[TrieMap] {
      /** Returns an empty map. */
      def empty[K, V]: TrieMap[K, V] = new TrieMap[K, V]()
      /** Makes a map of pairs. */
      def from[K, V](it: IterableOnce[(K, V)]): TrieMap[K, V] = new TrieMap[K, V]().addAll(it)
      /** Makes a builder. */
      def newBuilder[K, V]: scala.collection.mutable.Builder[(K, V), TrieMap[K, V]] = new TrieMap[K, V]()
    }

    package scala.collection.mutable

    /** What holds an array in programs of before. */
    type WrappedArray[X] = ArraySeq[X]

    /** Makes what holds an array. */
    object WrappedArray {
      /** Sees an array as a sequence. */
      def make[T](x: Array[T]): ArraySeq[T] = ArraySeq.make[T](x)
      /** Makes a sequence of the elements of a collection. */
      def from[A: ClassTag](it: IterableOnce[A]): ArraySeq[A] = ArraySeq.from[A](it)
      /** Makes a sequence of the elements given. */
      def apply[A: ClassTag](xs: A*): ArraySeq[A] = ArraySeq.from[A](xs)
      /** Returns an empty sequence. */
      def empty[A: ClassTag]: ArraySeq[A] = ArraySeq.from[A](Nil)
    }

    /** A map in one array: a key's place follows from its bits, the next free one from there is taken. */
    private[mutable] final class OpenTable[K, V](room: Int, hash: K => Int) extends scala.Serializable {
      private var mask = (((1 << (32 - Integer.numberOfLeadingZeros(room - 1))) - 1) & 0x3FFFFFFF) | 7
      private var states = new Array[Byte](mask + 1)
      private var keys = new Array[Any](mask + 1)
      private var values = new Array[Any](mask + 1)
      private var vacant = 0
      private[mutable] var count = 0
      private def next(place: Int, step: Int): Int = (place + 2 * (step + 1) * step - 3) & mask
      private def find(key: K): Int = {
        var place = hash(key) & mask
        var step = 0
        while (states(place) != 0 && !(states(place) == 1 && keys(place) == key)) { step += 1; place = next(place, step) }
        if (states(place) == 1) place else -1
      }
      private def free(key: K, takesVacant: Boolean): Int = {
        var place = hash(key) & mask
        var step = 0
        while (states(place) == 1 || (states(place) == 2 && !takesVacant)) { step += 1; place = next(place, step) }
        place
      }
      private[mutable] def get(key: K): Option[V] = { val place = find(key); if (place < 0) None else Some(values(place).asInstanceOf[V]) }
      private[mutable] def put(key: K, value: V): Unit = {
        val found = find(key)
        if (found >= 0) values(found) = value
        else {
          val place = free(key, true)
          val wasVacant = states(place) == 2
          states(place) = 1
          keys(place) = key
          values(place) = value
          count += 1
          if (wasVacant) vacant -= 1 else if (count + vacant > 0.5 * mask || vacant > count) repack()
        }
      }
      private[mutable] def remove(key: K): Unit = {
        val place = find(key)
        if (place >= 0) { states(place) = 2; keys(place) = null; values(place) = null; count -= 1; vacant += 1 }
      }
      private[mutable] def repack(): Unit = {
        if (count + vacant >= 0.5 * mask && !(vacant > 0.2 * mask)) mask = ((mask << 1) + 1) & 0x3FFFFFFF
        while (mask > 8 && 8 * count < mask) mask = mask >>> 1
        val (oldStates, oldKeys, oldValues) = (states, keys, values)
        states = new Array[Byte](mask + 1)
        keys = new Array[Any](mask + 1)
        values = new Array[Any](mask + 1)
        vacant = 0
        var index = 0
        while (index < oldStates.length) {
          if (oldStates(index) == 1) {
            val place = free(oldKeys(index).asInstanceOf[K], false)
            states(place) = 1
            keys(place) = oldKeys(index)
            values(place) = oldValues(index)
          }
          index += 1
        }
      }
      private[mutable] def pairs: scala.collection.Iterator[(K, V)] =
        states.indices.iterator.filter((index: Int) => states(index) == 1).map((index: Int) => (keys(index).asInstanceOf[K], values(index).asInstanceOf[V]))
    }

    private[mutable] object OpenTable {
      private[mutable] def mixed(hash: Int): Int = { val first = (hash ^ (hash >>> 16)) * 0x85EBCA6B; first ^ (first >>> 13) }
      private[mutable] def ofLong(key: Long): Int = mixed(((key ^ (key >>> 32)) & 0xFFFFFFFFL).toInt)
      private[mutable] def ofObject(key: Any): Int = if (key == null) 0x41081989 else { val bits = mixed(key.hashCode) & 0x7FFFFFFF; if (bits == 0) 0x41081989 else bits }
    }

    /** A map whose keys are Longs. */
    @deprecated("Use mutable.HashMap instead", "2.13.16")
    final class LongMap[V](room: Int) extends AbstractMap[Long, V] with MapOps[Long, V, Map, LongMap[V]] with scala.Serializable {
      private val extras = new LinkedHashMap[Long, V]
      private val table = new OpenTable[Long, V](room, (key: Long) => OpenTable.ofLong(key))
      private def isExtra(key: Long): Boolean = key == -key
      /** Makes an empty one. */
      def this() = this(16)
      /** The number of pairs. */
      override def size: Int = extras.size + table.count
      /** Returns the value of a key, or None. */
      def get(key: Long): Option[V] = if (isExtra(key)) extras.get(key) else table.get(key)
      /** Returns the value of a key, or null. */
      def getOrNull(key: Long): V = get(key).getOrElse(null.asInstanceOf[V])
      /** Returns an iterator over the pairs. */
      def iterator: scala.collection.Iterator[(Long, V)] = List(0L, Long.MinValue).iterator.filter((key: Long) => extras.contains(key)).map((key: Long) => (key, extras(key))) ++ table.pairs
      /** Adds or replaces a pair. */
      def addOne(elem: (Long, V)): this.type = { if (isExtra(elem._1)) extras(elem._1) = elem._2 else table.put(elem._1, elem._2); this }
      /** Removes a key. */
      def subtractOne(key: Long): this.type = { if (isExtra(key)) extras.subtractOne(key) else table.remove(key); this }
      /** Brings the array to the size that the pairs need. */
      def repack(): Unit = table.repack()
      /** Returns a copy. */
      override def clone(): LongMap[V] = new LongMap[V](java.lang.Math.max(16, 2 * size)).addAll(this)
    }

    object LongMap {
      /** Returns an empty map. */
      def empty[V]: LongMap[V] = new LongMap[V]()
      /** Makes a map of pairs. */
      def from[V](source: IterableOnce[(Long, V)]): LongMap[V] = { val room = source.knownSize; new LongMap[V](2 * (if (room < 0) 4 else room)).addAll(source) }
      /** Makes a map of the pairs given. */
      def apply[V](elems: (Long, V)*): LongMap[V] = from[V](elems)
    }

    /** A map whose keys are objects. */
    @deprecated("Use mutable.HashMap instead", "2.13.16")
    class AnyRefMap[K <: AnyRef, V](room: Int) extends AbstractMap[K, V] with MapOps[K, V, Map, AnyRefMap[K, V]] with scala.Serializable {
      private val table = new OpenTable[K, V](room, (key: K) => OpenTable.ofObject(key))
      /** Makes an empty one. */
      def this() = this(16)
      /** The number of pairs. */
      override def size: Int = table.count
      /** Returns the value of a key, or None. */
      def get(key: K): Option[V] = table.get(key)
      /** Returns the value of a key, or null. */
      def getOrNull(key: K): V = get(key).getOrElse(null.asInstanceOf[V])
      /** Returns an iterator over the pairs. */
      def iterator: scala.collection.Iterator[(K, V)] = table.pairs
      /** Adds or replaces a pair. */
      def addOne(elem: (K, V)): this.type = { table.put(elem._1, elem._2); this }
      /** Removes a key. */
      def subtractOne(key: K): this.type = { table.remove(key); this }
      /** Brings the array to the size that the pairs need. */
      def repack(): Unit = table.repack()
      /** Returns a copy. */
      override def clone(): AnyRefMap[K, V] = new AnyRefMap[K, V](java.lang.Math.max(16, 2 * size)).addAll(this)
    }

    object AnyRefMap {
      /** Returns an empty map. */
      def empty[K <: AnyRef, V]: AnyRefMap[K, V] = new AnyRefMap[K, V]()
      /** Makes a map of pairs. */
      def from[K <: AnyRef, V](source: IterableOnce[(K, V)]): AnyRefMap[K, V] = { val room = source.knownSize; new AnyRefMap[K, V](2 * (if (room < 0) 4 else room)).addAll(source) }
      /** Makes a map of the pairs given. */
      def apply[K <: AnyRef, V](elems: (K, V)*): AnyRefMap[K, V] = from[K, V](elems)
    }
    """#
}
