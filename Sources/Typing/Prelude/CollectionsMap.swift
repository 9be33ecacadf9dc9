/// Maps of any kind and those that never change.
package enum CollectionsMapPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.collection

    /** The operations of maps. */
    trait MapOps[K, +V, +CC[_, _] <: IterableOps[_, Any, _], +C] extends IterableOps[(K, V), Iterable, C] with PartialFunction[K, V] {
      /** Returns a view, whose operations are carried out when its elements are used. */
      override def view: MapView[K, V] = new MapView.Id[K, V](this)
      /** The companion of the map's kind. */
      def mapFactory: MapFactory[CC] = native
      /** Returns the value of a key, or None. */
      def get(key: K): Option[V]
      /** Returns the value of a key, or the default if there is none. */
      def getOrElse[V1 >: V](key: K, default: => V1): V1 = native
      /** Returns the value of a key; a missing key is an error. */
      def apply(key: K): V = native
      /** Returns the value, or that of the other function where there is none. */
      override def applyOrElse[K1 <: K, V1 >: V](x: K1, default: K1 => V1): V1 = native
      /** The set of all keys. */
      def keySet: Set[K] = native
      /** The keys. */
      def keys: Iterable[K] = native
      /** The values. */
      def values: Iterable[V] = native
      /** Returns an iterator over the keys. */
      def keysIterator: Iterator[K] = native
      /** Returns an iterator over the values. */
      def valuesIterator: Iterator[V] = native
      /** Applies a function of two arguments to every pair for its effect. */
      def foreachEntry[U](f: (K, V) => U): Unit = native
      /** Returns a view of the pairs whose keys satisfy the predicate. */
      @deprecated("Use .view.filterKeys(f). A future version will include a strict version of this method (for now, .view.filterKeys(p).toMap).", "2.13.0")
      def filterKeys(p: K => Boolean): MapView[K, V] = new MapView.FilterKeys[K, V](this, p)
      /** Returns a view of the pairs with a function applied to the values. */
      @deprecated("Use .view.mapValues(f). A future version will include a strict version of this method (for now, .view.mapValues(f).toMap).", "2.13.0")
      def mapValues[W](f: V => W): MapView[K, W] = new MapView.MapValues[K, V, W](this, f)
      /** What is answered for a key that is missing. */
      def default(key: K): V = throw new NoSuchElementException("key not found: " + key)
      /** Returns true iff the key has a value. */
      def contains(key: K): Boolean = native
      /** Returns true iff the key has a value. */
      def isDefinedAt(key: K): Boolean = contains(key)
      /** Applies a function that gives pairs to every pair. */
      def map[K2, V2](f: ((K, V)) => (K2, V2)): CC[K2, V2] = native
      /** Applies a partial function to the elements it is defined at. */
      def collect[K2, V2](pf: PartialFunction[(K, V), (K2, V2)]): CC[K2, V2] = native
      /** Applies a function that gives several elements for each, and joins the results. */
      def flatMap[K2, V2](f: ((K, V)) => IterableOnce[(K2, V2)]): CC[K2, V2] = native
      /** Returns the elements of both, one after the other. */
      def concat[V2 >: V](suffix: collection.IterableOnce[(K, V2)]): CC[K, V2] = native
      /** Returns the elements of both, one after the other. */
      def ++ [V2 >: V](xs: collection.IterableOnce[(K, V2)]): CC[K, V2] = concat[V2](xs)
      /** Appends the elements as text to a StringBuilder. */
      override def addString(sb: StringBuilder, start: String, sep: String, end: String): sb.type = native
      /** Returns the map with pairs added or replaced. */
      @deprecated("Consider requiring an immutable Map or fall back to Map.concat.", "2.13.0")
      def + [V1 >: V](kv: (K, V1)): CC[K, V1] = native("MapOps.plus")
      /** Returns the map with pairs added or replaced. */
      @deprecated("Use ++ with an explicit collection argument instead of + with varargs", "2.13.0")
      def + [V1 >: V](elem1: (K, V1), elem2: (K, V1), elems: (K, V1)*): CC[K, V1] = native("MapOps.plusAll")
      /** Returns the collection without the elements or keys of another. */
      @deprecated("Consider requiring an immutable Map.", "2.13.0")
      def -- (keys: IterableOnce[K]): C = native("MapOps.minusAll")
      /** Returns the elements of the collection on the left followed by these. */
      @deprecated("Use ++ instead of ++: for collections of type Iterable", "2.13.0")
      def ++: [V1 >: V](that: IterableOnce[(K,V1)]): CC[K,V1] = native("MapOps.prependedAll")
      /** Maps the pairs for which the predicate holds, one at a time. */
      private[collection] def mapFilteredPairs[K2, V2](p: ((K, V)) => Boolean, f: ((K, V)) => (K2, V2)): CC[K2, V2] = native
      /** Flat-maps the pairs for which the predicate holds, one at a time. */
      private[collection] def flatMapFilteredPairs[K2, V2](p: ((K, V)) => Boolean, f: ((K, V)) => IterableOnce[(K2, V2)]): CC[K2, V2] = native
      /** Prepares a filter that is applied when the pairs are used. */
      override def withFilter(p: ((K, V)) => Boolean): MapOps.WithFilter[K, V, Iterable, CC] = new MapOps.WithFilter[K, V, Iterable, CC](this, p)
    }

    object MapOps {
      /** A map and a predicate that is applied when the pairs are used. */
      class WithFilter[K, +V, +IterableCC[_], +CC[_, _] <: IterableOps[_, Any, _]](self: MapOps[K, V, CC, _], p: ((K, V)) => Boolean) extends IterableOps.WithFilter[(K, V), IterableCC](self.asInstanceOf[IterableOps[(K, V), IterableCC, _]], p) {
        /** Applies a function to the pairs that are left. */
        def map[K2, V2](f: ((K, V)) => (K2, V2)): CC[K2, V2] = self.mapFilteredPairs(p, f)
        /** Applies a function to the pairs that are left and joins the results. */
        def flatMap[K2, V2](f: ((K, V)) => IterableOnce[(K2, V2)]): CC[K2, V2] = self.flatMapFilteredPairs(p, f)
        /** Adds a further predicate. */
        override def withFilter(q: ((K, V)) => Boolean): WithFilter[K, V, IterableCC, CC] = new WithFilter[K, V, IterableCC, CC](self, (kv: (K, V)) => p(kv) && q(kv))
      }
    }

    /** Pairs of keys and values, each key once. */
    trait Map[K, +V] extends Iterable[(K, V)] with MapOps[K, V, Map, Map[K, V]] with Equals {
      /** Returns the companion of the map's kind. */
      override def mapFactory: MapFactory[Map] = native("MapOps.mapFactory")
      /** True iff `that` may be compared with this. */
      def canEqual(that: Any): Boolean = true
      /** True iff `o` is a map of equal pairs. */
      override def equals(o: Any): Boolean = native
      /** A hash code that equal maps share. */
      override def hashCode(): Int = native
      /** Returns the map without a key. */
      @deprecated("Use - or removed on an immutable Map", "2.13.0")
      def -(key: K): Map[K, V] = native("MapOps.minus")
      /** Returns the map as text: its kind and its pairs. */
      override def toString(): String = native("Iterable.toString")
    }

    object Map extends MapFactory[Map] {
      /** Returns an empty map. */
      def empty[K, V]: Map[K, V] = immutable.Map.empty[K, V]
      /** Makes a map of pairs. */
      def from[K, V](it: IterableOnce[(K, V)]): Map[K, V] = immutable.Map.from[K, V](it)
      /** Makes a builder. */
      def newBuilder[K, V]: mutable.Builder[(K, V), Map[K, V]] = immutable.Map.newBuilder[K, V]
    }

    /** A class to extend in place of the trait. */
    abstract class AbstractMap[K, +V] extends AbstractIterable[(K, V)] with Map[K, V]

    /** A map that keeps the order of insertion. */
    trait SeqMap[K, +V] extends Map[K, V] with MapOps[K, V, SeqMap, SeqMap[K, V]]

    /** The operations of sorted collections. */
    trait SortedOps[A, +C] {
      /** The ordering of the keys. */
      def ordering: Ordering[A] = native
      /** The smallest key. */
      def firstKey: A
      /** The largest key. */
      def lastKey: A
      /** Returns the part from one key up to another. */
      def range(from: A, until: A): C = native
      /** Returns the part from a key on. */
      def rangeFrom(from: A): C = native
      @deprecated("Use rangeFrom", "2.13.0")
      final def from(from: A): C = rangeFrom(from)
      @deprecated("Use rangeUntil", "2.13.0")
      final def until(until: A): C = rangeUntil(until)
      @deprecated("Use rangeTo", "2.13.0")
      final def to(to: A): C = rangeTo(to)
      /** Returns the part before a key. */
      def rangeUntil(until: A): C = native
      /** Returns the part up to a key, which belongs to it. */
      def rangeTo(to: A): C = native
    }

    /** The operations of sorted maps. */
    trait SortedMapOps[K, +V, +CC[X, Y] <: Map[X, Y] with SortedMapOps[X, Y, CC, _], +C <: SortedMapOps[K, V, CC, C]] extends MapOps[K, V, Map, C] with SortedOps[K, C] {
      /** The companion of the map's kind. */
      def sortedMapFactory: SortedMapFactory[CC] = native
      /** Returns the collection seen as one that is not sorted. */
      def unsorted: Map[K, V] = this.asInstanceOf[Map[K, V]]
      /** Returns an iterator that starts at a key. */
      def iteratorFrom(start: K): Iterator[(K, V)] = rangeFrom(start).iterator
      /** Returns an iterator over the keys that starts at a key. */
      def keysIteratorFrom(start: K): Iterator[K] = rangeFrom(start).keysIterator
      /** Returns an iterator over the values that starts at a key. */
      def valuesIteratorFrom(start: K): Iterator[V] = rangeFrom(start).valuesIterator
      /** The smallest key. */
      def firstKey: K = head._1
      /** The largest key. */
      def lastKey: K = last._1
      /** Returns the smallest at or after a key, or None. */
      def minAfter(key: K): Option[(K, V)] = rangeFrom(key).headOption
      /** Returns the largest before a key, or None. */
      def maxBefore(key: K): Option[(K, V)] = rangeUntil(key).lastOption
      /** The set of all keys. */
      override def keySet: SortedSet[K] = native("MapOps.keySet")
      /** Applies a function to every element. */
      def map[K2, V2](f: ((K, V)) => (K2, V2))(implicit ordering: Ordering[K2]): CC[K2, V2] = native
      /** Applies a function that gives several elements for each, and joins the results. */
      def flatMap[K2, V2](f: ((K, V)) => IterableOnce[(K2, V2)])(implicit ordering: Ordering[K2]): CC[K2, V2] = native
      /** Applies a partial function to the elements it is defined at. */
      def collect[K2, V2](pf: PartialFunction[(K, V), (K2, V2)])(implicit ordering: Ordering[K2]): CC[K2, V2] = native
      /** Returns the elements of both, one after the other. */
      override def concat[V2 >: V](suffix: IterableOnce[(K, V2)]): CC[K, V2] = native("MapOps.concat")
      /** Returns the elements of both, one after the other. */
      override def ++ [V2 >: V](xs: IterableOnce[(K, V2)]): CC[K, V2] = concat[V2](xs)
      /** Returns the map with pairs added or replaced. */
      @deprecated("Consider requiring an immutable Map or fall back to Map.concat", "2.13.0")
      override def + [V1 >: V](kv: (K, V1)): CC[K, V1] = native("MapOps.plus")
      /** Returns the map with pairs added or replaced. */
      @deprecated("Use ++ with an explicit collection argument instead of + with varargs", "2.13.0")
      override def + [V1 >: V](elem1: (K, V1), elem2: (K, V1), elems: (K, V1)*): CC[K, V1] = native("MapOps.plusAll")
    }

    /** A map sorted by its keys. */
    trait SortedMap[K, +V] extends Map[K, V] with SortedMapOps[K, V, SortedMap, SortedMap[K, V]]

    object SortedMap extends SortedMapFactory[SortedMap] {
      /** Returns an empty map. */
      def empty[K: Ordering, V]: SortedMap[K, V] = immutable.TreeMap.empty[K, V]
      /** Makes a map of pairs. */
      def from[K: Ordering, V](it: IterableOnce[(K, V)]): SortedMap[K, V] = immutable.TreeMap.from[K, V](it)
      /** Makes a builder. */
      def newBuilder[K: Ordering, V]: mutable.Builder[(K, V), SortedMap[K, V]] = immutable.TreeMap.newBuilder[K, V]
    }

    /** A view of a map. */
    trait MapView[K, +V] extends MapOps[K, V, ({ type l[X, Y] = View[(X, Y)] })#l, View[(K, V)]] with View[(K, V)] {
      /** Returns the view itself. */
      override def view: MapView[K, V] = this
      /** Returns a view of the keys. */
      override def keys: Iterable[K] = native("MapView.keys")
      /** Returns a view of the values. */
      override def values: Iterable[V] = native("MapView.values")
      /** Keeps the pairs whose keys satisfy the predicate. */
      override def filterKeys(p: K => Boolean): MapView[K, V] = new MapView.FilterKeys[K, V](this, p)
      /** Applies a function to the values. */
      override def mapValues[W](f: V => W): MapView[K, W] = new MapView.MapValues[K, V, W](this, f)
      /** Keeps the pairs for which the predicate holds. */
      override def filter(pred: ((K, V)) => Boolean): MapView[K, V] = new MapView.Filter[K, V](this, false, pred)
      /** Keeps the pairs for which the predicate does not hold. */
      override def filterNot(pred: ((K, V)) => Boolean): MapView[K, V] = new MapView.Filter[K, V](this, true, pred)
      /** Splits the pairs by whether the predicate holds. */
      override def partition(p: ((K, V)) => Boolean): (MapView[K, V], MapView[K, V]) = (filter(p), filterNot(p))
      /** Returns the view as text, which computes nothing. */
      override def toString: String = "MapView(<not computed>)"
    }

    object MapView {
      /** A view of all pairs of a map. */
      class Id[K, +V](underlying: MapOps[K, V, Any, _]) extends AbstractMapView[K, V] {
        def get(key: K): Option[V] = underlying.get(key)
        def iterator: Iterator[(K, V)] = underlying.iterator
      }
      /** A view of a map whose values go through a function. */
      class MapValues[K, +V, +W](underlying: MapOps[K, V, Any, _], f: V => W) extends AbstractMapView[K, W] {
        def iterator: Iterator[(K, W)] = underlying.iterator.map(kv => (kv._1, f(kv._2)))
        def get(key: K): Option[W] = underlying.get(key).map(f)
      }
      /** A view of the pairs whose keys satisfy a predicate. */
      class FilterKeys[K, +V](underlying: MapOps[K, V, Any, _], p: K => Boolean) extends AbstractMapView[K, V] {
        def iterator: Iterator[(K, V)] = underlying.iterator.filter(kv => p(kv._1))
        def get(key: K): Option[V] = if (p(key)) underlying.get(key) else None
      }
      /** A view of the pairs that satisfy a predicate, or do not. */
      class Filter[K, +V](underlying: MapOps[K, V, Any, _], isFlipped: Boolean, p: ((K, V)) => Boolean) extends AbstractMapView[K, V] {
        def iterator: Iterator[(K, V)] = if (isFlipped) underlying.iterator.filterNot(p) else underlying.iterator.filter(p)
        def get(key: K): Option[V] = underlying.get(key) match {
          case s @ Some(v) if p((key, v)) != isFlipped => s
          case _ => None
        }
      }
    }

    /** A class to extend in place of the trait. */
    abstract class AbstractMapView[K, +V] extends AbstractIterable[(K, V)] with MapView[K, V]

    package scala.collection.immutable

    /** The operations of maps that never change. */
    trait MapOps[K, +V, +CC[X, +Y] <: MapOps[X, Y, CC, _], +C <: MapOps[K, V, CC, C]] extends IterableOps[(K, V), Iterable, C] with collection.MapOps[K, V, CC, C] {
      /** Returns the map without a key. */
      def removed(key: K): C = native("MapOps.minus")
      /** Returns the collection without the elements or keys given. */
      def - (key: K): C = removed(key)
      /** Returns the collection without the elements or keys given. */
      @deprecated("Use -- with an explicit collection", "2.13.0")
      def - (key1: K, key2: K, keys: K*): C = removed(key1).removed(key2).removedAll(keys)
      /** Returns the collection without the elements or keys of another. */
      def removedAll(keys: IterableOnce[K]): C = native("MapOps.minusAll")
      /** Returns the collection without the elements or keys of another. */
      override def -- (keys: IterableOnce[K]): C = removedAll(keys)
      /** Returns the map with a value added or replaced. */
      def updated[V1 >: V](key: K, value: V1): CC[K, V1] = native("MapOps.updated")
      /** Returns the map with the value of a key changed by a function. */
      def updatedWith[V1 >: V](key: K)(remappingFunction: Option[V] => Option[V1]): CC[K,V1] = native("MapOps.updatedWith")
      /** Returns the map with pairs added or replaced. */
      override def + [V1 >: V](kv: (K, V1)): CC[K, V1] = native("MapOps.plus")
      /** Applies one of two functions that give a Try. */
      def transform[W](f: (K, V) => W): CC[K, W] = native("MapOps.transform")
      /** The set of all keys. */
      override def keySet: Set[K] = native("MapOps.keySet")
    }

    /** A map that never changes. */
    trait Map[K, +V] extends Iterable[(K, V)] with collection.Map[K, V] with MapOps[K, V, Map, Map[K, V]] {
      /** Returns the companion of the map's kind. */
      override def mapFactory: MapFactory[Map] = native("MapOps.mapFactory")
      /** Returns the map itself. */
      override def toMap[K2, V2](implicit ev: (K, V) <:< (K2, V2)): Map[K2, V2] = this.asInstanceOf[Map[K2, V2]]
      /** Returns a map that answers keys it lacks with the value of a function. */
      def withDefault[V1 >: V](d: K => V1): Map[K, V1] = native
      /** Returns a map that answers keys it lacks with one value. */
      def withDefaultValue[V1 >: V](d: V1): Map[K, V1] = native
      /** Returns the value of a key, or None. */
      def get(key: K): Option[V] = native("MapOps.get")
      /** Returns an iterator over the pairs. */
      def iterator: Iterator[(K, V)] = native("IterableOps.iterator")
    }

    object Map extends MapFactory[Map] {
      /** Returns an empty map. */
      def empty[K, V]: Map[K, V] = native
      /** Makes a map of pairs. */
      def from[K, V](it: collection.IterableOnce[(K, V)]): Map[K, V] = native
      /** Makes a map of the pairs given. */
      override def apply[K, V](elems: (K, V)*): Map[K, V] = native
      /** Makes a builder. */
      def newBuilder[K, V]: mutable.Builder[(K, V), Map[K, V]] = native
    }

    /** A class to extend in place of the trait. */
    abstract class AbstractMap[K, +V] extends scala.collection.AbstractMap[K, V] with Map[K, V]

    /** A map kept as a hash trie. */
    final class HashMap[K, +V] private (native: Nothing) extends AbstractMap[K, V] with MapOps[K, V, HashMap, HashMap[K, V]] with scala.collection.generic.DefaultSerializable {
      /** Returns the companion of HashMap. */
      override def mapFactory: MapFactory[HashMap] = native("MapOps.mapFactory")
      /** Returns the pairs of both, and lets a function decide where both have a key. */
      def merged[V1 >: V](that: HashMap[K, V1])(mergef: ((K, V1), (K, V1)) => (K, V1)): HashMap[K, V1] = native
    }

    object HashMap extends MapFactory[HashMap] {
      /** Returns an empty map. */
      def empty[K, V]: HashMap[K, V] = native("immutable.HashMap$.empty")
      /** Makes a map of pairs. */
      def from[K, V](source: collection.IterableOnce[(K, V)]): HashMap[K, V] = native("immutable.HashMap$.from")
      /** Makes a builder. */
      def newBuilder[K, V]: mutable.ReusableBuilder[(K, V), HashMap[K, V]] = native("immutable.HashMap$.newBuilder")
    }

    /** A map that keeps the order of insertion. */
    trait SeqMap[K, +V] extends Map[K, V] with collection.SeqMap[K, V] with MapOps[K, V, SeqMap, SeqMap[K, V]]

    object SeqMap extends MapFactory[SeqMap] {
      /** Returns an empty map. */
      def empty[K, V]: SeqMap[K, V] = VectorMap.empty[K, V]
      /** Makes a map of pairs. */
      def from[K, V](it: collection.IterableOnce[(K, V)]): SeqMap[K, V] = VectorMap.from[K, V](it)
      /** Makes a builder. */
      def newBuilder[K, V]: mutable.Builder[(K, V), SeqMap[K, V]] = VectorMap.newBuilder[K, V]
    }

    /** A map that keeps the order of insertion. */
    sealed class ListMap[K, +V] private (native: Nothing) extends AbstractMap[K, V] with SeqMap[K, V] with MapOps[K, V, ListMap, ListMap[K, V]] with scala.collection.generic.DefaultSerializable {
      /** Returns the companion of ListMap. */
      override def mapFactory: MapFactory[ListMap] = native("MapOps.mapFactory")
    }

    object ListMap extends MapFactory[ListMap] {
      /** Returns an empty map. */
      def empty[K, V]: ListMap[K, V] = native("ListMap$.empty")
      /** Makes a map of pairs. */
      def from[K, V](it: collection.IterableOnce[(K, V)]): ListMap[K, V] = native
      /** Makes a builder. */
      def newBuilder[K, V]: mutable.ReusableBuilder[(K, V), ListMap[K, V]] = native
    }

    /** A map that keeps the order of insertion. */
    final class VectorMap[K, +V] private (native: Nothing) extends AbstractMap[K, V] with SeqMap[K, V] with MapOps[K, V, VectorMap, VectorMap[K, V]] with scala.Serializable {
      /** Returns the companion of VectorMap. */
      override def mapFactory: MapFactory[VectorMap] = native("MapOps.mapFactory")
    }

    object VectorMap extends MapFactory[VectorMap] {
      /** Returns an empty map. */
      def empty[K, V]: VectorMap[K, V] = native
      /** Makes a map of pairs. */
      def from[K, V](it: collection.IterableOnce[(K, V)]): VectorMap[K, V] = native
      /** Makes a builder. */
      def newBuilder[K, V]: mutable.Builder[(K, V), VectorMap[K, V]] = native
    }

    /** A sorted map that never changes. */
    trait SortedMap[K, +V] extends Map[K, V] with collection.SortedMap[K, V] with MapOps[K, V, Map, SortedMap[K, V]] with SortedMapOps[K, V, SortedMap, SortedMap[K, V]] {
      /** Returns a map that answers keys it lacks with the value of a function. */
      override def withDefault[V1 >: V](d: K => V1): SortedMap[K, V1] = native("Map.withDefault")
      /** Returns a map that answers keys it lacks with one value. */
      override def withDefaultValue[V1 >: V](d: V1): SortedMap[K, V1] = native("Map.withDefaultValue")
    }

    /** The operations of sorted maps that never change. */
    trait SortedMapOps[K, +V, +CC[X, +Y] <: Map[X, Y] with SortedMapOps[X, Y, CC, _], +C <: SortedMapOps[K, V, CC, C]] extends MapOps[K, V, Map, C] with collection.SortedMapOps[K, V, CC, C] {
      /** Returns the map with a pair added or replaced. */
      override def +[V1 >: V](kv: (K, V1)): CC[K, V1] = native("MapOps.plus")
      /** Returns the map with a value added or replaced. */
      override def updated[V1 >: V](key: K, value: V1): CC[K, V1] = native("MapOps.updated")
    }

    object SortedMap extends SortedMapFactory[SortedMap] {
      /** Returns an empty map. */
      def empty[K: Ordering, V]: SortedMap[K, V] = TreeMap.empty[K, V]
      /** Makes a map of pairs. */
      def from[K: Ordering, V](it: collection.IterableOnce[(K, V)]): SortedMap[K, V] = TreeMap.from[K, V](it)
      /** Makes a builder. */
      def newBuilder[K: Ordering, V]: mutable.Builder[(K, V), SortedMap[K, V]] = TreeMap.newBuilder[K, V]
    }

    /** A sorted map that never changes, kept as a tree. */
    final class TreeMap[K, +V] private (native: Nothing) extends AbstractMap[K, V] with SortedMap[K, V] with SortedMapOps[K, V, TreeMap, TreeMap[K, V]] with scala.collection.generic.DefaultSerializable {
      /** Returns the companion of TreeMap. */
      override def sortedMapFactory: SortedMapFactory[TreeMap] = native("SortedMapOps.sortedMapFactory")
    }

    object TreeMap extends SortedMapFactory[TreeMap] {
      /** Returns an empty map. */
      def empty[K: Ordering, V]: TreeMap[K, V] = native("immutable.TreeMap$.empty")
      /** Makes a map of pairs. */
      def from[K, V](it: collection.IterableOnce[(K, V)])(implicit ordering: Ordering[K]): TreeMap[K, V] = native("immutable.TreeMap$.from")
      /** Makes a builder. */
      def newBuilder[K, V](implicit ordering: Ordering[K]): mutable.ReusableBuilder[(K, V), TreeMap[K, V]] = native("immutable.TreeMap$.newBuilder")
    }

    /** A map of Ints. */
    sealed abstract class IntMap[+T] extends AbstractMap[Int, T]
    """#
}
