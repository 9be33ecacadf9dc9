/// Maps and sets that can change.
package enum CollectionsMutableMapPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.collection.mutable

    /** The operations of maps that can change. */
    trait MapOps[K, V, +CC[X, Y] <: MapOps[X, Y, CC, _], +C <: MapOps[K, V, CC, C]] extends IterableOps[(K, V), Iterable, C] with collection.MapOps[K, V, CC, C] with Cloneable[C] with Builder[(K, V), C] with Growable[(K, V)] with Shrinkable[K] {
      /** Returns the collection itself. */
      def result(): C = this.asInstanceOf[C]
      /** Returns the collection without the elements or keys given. */
      @deprecated("Use - or remove on an immutable Map", "2.13.0")
      def - (key: K): C = native("MapOps.minus")
      /** Returns the collection without the elements or keys given. */
      @deprecated("Use -- or removeAll on an immutable Map", "2.13.0")
      def - (key1: K, key2: K, keys: K*): C = clone().subtractAll(key1 +: key2 +: keys.toList).asInstanceOf[C]
      /** Adds or replaces a value and returns the value before, or None. */
      def put(key: K, value: V): Option[V] = native
      /** Adds or replaces a value. */
      def update(key: K, value: V): Unit = native
      /** Changes, adds or removes the value of a key by a function and returns what it gave. */
      def updateWith(key: K)(remappingFunction: Option[V] => Option[V]): Option[V] = native
      /** Returns the value of a key; if there is none, the expression's value is added first. */
      def getOrElseUpdate(key: K, defaultValue: => V): V = native
      /** Removes a key and returns its value, or None. */
      def remove(key: K): Option[V] = native
      /** Removes all elements. */
      def clear(): Unit = native
      /** Returns a copy. */
      override def clone(): C = native("mutable.Cloneable.clone")
      /** Keeps what satisfies the predicate only. */
      @deprecated("Use filterInPlace instead", "2.13.0")
      def retain(p: (K, V) => Boolean): this.type = filterInPlace(p)
      /** Keeps what satisfies the predicate only. */
      def filterInPlace(p: (K, V) => Boolean): this.type = native
      /** Applies one of two functions that give a Try. */
      @deprecated("Use mapValuesInPlace instead", "2.13.0")
      def transform(f: (K, V) => V): this.type = mapValuesInPlace(f)
      /** Replaces the values by those of a function. */
      def mapValuesInPlace(f: (K, V) => V): this.type = native
      /** Returns the map with a value added or replaced. */
      @deprecated("Use m.clone().addOne((k,v)) instead of m.updated(k, v)", "2.13.0")
      def updated[V1 >: V](key: K, value: V1): CC[K, V1] = native("MapOps.updated")
    }

    /** A map that can change. */
    trait Map[K, V] extends Iterable[(K, V)] with collection.Map[K, V] with MapOps[K, V, Map, Map[K, V]] with Growable[(K, V)] with Shrinkable[K] {
      /** Returns the companion of the map's kind. */
      override def mapFactory: MapFactory[Map] = native("MapOps.mapFactory")
      /** Returns the map with a function that answers keys it lacks. */
      def withDefault(d: K => V): Map[K, V] = native("mutable.Map.withDefault")
      /** Returns the map with one value as the answer for keys it lacks. */
      def withDefaultValue(d: V): Map[K, V] = native("mutable.Map.withDefaultValue")
    }

    object Map extends MapFactory[Map] {
      /** Makes a map of pairs. */
      def from[K, V](it: IterableOnce[(K, V)]): Map[K, V] = native("mutable.Map$.from")
      /** Returns an empty map. */
      def empty[K, V]: Map[K, V] = native("mutable.Map$.empty")
      /** Makes a builder. */
      def newBuilder[K, V]: Builder[(K, V), Map[K, V]] = native("mutable.Map$.newBuilder")
    }

    /** A class to extend in place of the trait. */
    abstract class AbstractMap[K, V] extends scala.collection.AbstractMap[K, V] with Map[K, V]

    /** A map kept in a hash table. */
    class HashMap[K, V] private (native: Nothing) extends AbstractMap[K, V] with MapOps[K, V, HashMap, HashMap[K, V]] with scala.collection.generic.DefaultSerializable {
      /** Makes an empty one. */
      def this() = native("mutable.HashMap.new")
      /** Makes a map with room for so many pairs. */
      def this(initialCapacity: Int, loadFactor: Double) = native("mutable.HashMap.new")
      /** Returns the companion of HashMap. */
      override def mapFactory: MapFactory[HashMap] = native("MapOps.mapFactory")
      /** Returns the value of a key, or None. */
      def get(key: K): Option[V] = native("MapOps.get")
      /** Returns an iterator over the pairs. */
      def iterator: Iterator[(K, V)] = native("IterableOps.iterator")
      /** Adds or replaces a pair. */
      def addOne(elem: (K, V)): this.type = native("mutable.MapOps.addOne")
      /** Adds or replaces the pairs of a collection. */
      override def addAll(xs: IterableOnce[(K, V)]): this.type = native("mutable.MapOps.addAll")
      /** Removes a key. */
      def subtractOne(key: K): this.type = native("mutable.MapOps.subtractOne")
    }

    object HashMap extends MapFactory[HashMap] {
      /** Makes a map of pairs. */
      def from[K, V](it: IterableOnce[(K, V)]): HashMap[K, V] = native("mutable.HashMap$.from")
      /** Returns an empty map. */
      def empty[K, V]: HashMap[K, V] = native("mutable.HashMap$.empty")
      /** Makes a builder. */
      def newBuilder[K, V]: Builder[(K, V), HashMap[K, V]] = native("mutable.HashMap$.newBuilder")
    }

    /** A map that keeps the order of insertion. */
    trait SeqMap[K, V] extends Map[K, V] with collection.SeqMap[K, V] with MapOps[K, V, SeqMap, SeqMap[K, V]]

    /** A map kept in a hash table that keeps the order of insertion. */
    class LinkedHashMap[K, V] private (native: Nothing) extends AbstractMap[K, V] with SeqMap[K, V] with MapOps[K, V, LinkedHashMap, LinkedHashMap[K, V]] with scala.collection.generic.DefaultSerializable {
      /** Makes an empty one. */
      def this() = native("mutable.LinkedHashMap.new")
      /** Returns the companion of LinkedHashMap. */
      override def mapFactory: MapFactory[LinkedHashMap] = native("MapOps.mapFactory")
      /** Returns the value of a key, or None. */
      def get(key: K): Option[V] = native("MapOps.get")
      /** Returns an iterator over the pairs. */
      def iterator: Iterator[(K, V)] = native("IterableOps.iterator")
      /** Adds or replaces a pair. */
      def addOne(elem: (K, V)): this.type = native("mutable.MapOps.addOne")
      /** Adds or replaces the pairs of a collection. */
      override def addAll(xs: IterableOnce[(K, V)]): this.type = native("mutable.MapOps.addAll")
      /** Removes a key. */
      def subtractOne(key: K): this.type = native("mutable.MapOps.subtractOne")
    }

    object LinkedHashMap extends MapFactory[LinkedHashMap] {
      /** Makes a map of pairs. */
      def from[K, V](it: IterableOnce[(K, V)]): LinkedHashMap[K, V] = native("mutable.LinkedHashMap$.from")
      /** Returns an empty map. */
      def empty[K, V]: LinkedHashMap[K, V] = native("mutable.LinkedHashMap$.empty")
      /** Makes a builder. */
      def newBuilder[K, V]: Builder[(K, V), LinkedHashMap[K, V]] = native("mutable.LinkedHashMap$.newBuilder")
    }

    /** A map that keeps the order of insertion, the latest first. */
    @deprecated("Use an immutable.ListMap assigned to a var instead of mutable.ListMap", "2.13.0")
    class ListMap[K, V] private (native: Nothing) extends AbstractMap[K, V] with MapOps[K, V, ListMap, ListMap[K, V]] with scala.Serializable {
      /** Makes an empty one. */
      def this() = native("mutable.ListMap.new")
      /** Returns the companion of ListMap. */
      override def mapFactory: MapFactory[ListMap] = native("MapOps.mapFactory")
      /** Returns the value of a key, or None. */
      def get(key: K): Option[V] = native("MapOps.get")
      /** Returns an iterator over the pairs. */
      def iterator: Iterator[(K, V)] = native("IterableOps.iterator")
      /** Adds or replaces a pair. */
      def addOne(elem: (K, V)): this.type = native("mutable.MapOps.addOne")
      /** Adds or replaces the pairs of a collection. */
      override def addAll(xs: IterableOnce[(K, V)]): this.type = native("mutable.MapOps.addAll")
      /** Removes a key. */
      def subtractOne(key: K): this.type = native("mutable.MapOps.subtractOne")
    }

    object ListMap extends MapFactory[ListMap] {
      /** Makes a map of pairs. */
      def from[K, V](it: IterableOnce[(K, V)]): ListMap[K, V] = native("mutable.ListMap$.from")
      /** Returns an empty map. */
      def empty[K, V]: ListMap[K, V] = native("mutable.ListMap$.empty")
      /** Makes a builder. */
      def newBuilder[K, V]: Builder[(K, V), ListMap[K, V]] = native("mutable.ListMap$.newBuilder")
    }

    /** A sorted map that can change. */
    trait SortedMap[K, V] extends collection.SortedMap[K, V] with Map[K, V] with MapOps[K, V, Map, SortedMap[K, V]] with SortedMapOps[K, V, SortedMap, SortedMap[K, V]]

    /** The operations of sorted maps that can change. */
    trait SortedMapOps[K, V, +CC[X, Y] <: Map[X, Y] with SortedMapOps[X, Y, CC, _], +C <: SortedMapOps[K, V, CC, C]] extends collection.SortedMapOps[K, V, CC, C] with MapOps[K, V, Map, C]

    object SortedMap extends SortedMapFactory[SortedMap] {
      /** Makes a map of pairs. */
      def from[K: Ordering, V](it: IterableOnce[(K, V)]): SortedMap[K, V] = TreeMap.from[K, V](it)
      /** Returns an empty map. */
      def empty[K: Ordering, V]: SortedMap[K, V] = TreeMap.empty[K, V]
      /** Makes a builder. */
      def newBuilder[K: Ordering, V]: Builder[(K, V), SortedMap[K, V]] = TreeMap.newBuilder[K, V]
    }

    /** A sorted map that can change, kept as a tree. */
    sealed class TreeMap[K, V] private (native: Nothing) extends AbstractMap[K, V] with SortedMap[K, V] with SortedMapOps[K, V, TreeMap, TreeMap[K, V]] with scala.collection.generic.DefaultSerializable {
      /** Makes an empty one. */
      def this()(implicit ordering: Ordering[K]) = native("mutable.TreeMap.new")
      /** Returns the companion of TreeMap. */
      override def sortedMapFactory: SortedMapFactory[TreeMap] = native("SortedMapOps.sortedMapFactory")
      /** Returns the value of a key, or None. */
      def get(key: K): Option[V] = native("MapOps.get")
      /** Returns an iterator over the pairs. */
      def iterator: Iterator[(K, V)] = native("IterableOps.iterator")
      /** Adds or replaces a pair. */
      def addOne(elem: (K, V)): this.type = native("mutable.MapOps.addOne")
      /** Adds or replaces the pairs of a collection. */
      override def addAll(xs: IterableOnce[(K, V)]): this.type = native("mutable.MapOps.addAll")
      /** Removes a key. */
      def subtractOne(key: K): this.type = native("mutable.MapOps.subtractOne")
    }

    object TreeMap extends SortedMapFactory[TreeMap] {
      /** Makes a map of pairs. */
      def from[K: Ordering, V](it: IterableOnce[(K, V)]): TreeMap[K, V] = native("mutable.TreeMap$.from")
      /** Returns an empty map. */
      def empty[K: Ordering, V]: TreeMap[K, V] = native("mutable.TreeMap$.empty")
      /** Makes a builder. */
      def newBuilder[K: Ordering, V]: Builder[(K, V), TreeMap[K, V]] = native("mutable.TreeMap$.newBuilder")
    }
    """#
}
