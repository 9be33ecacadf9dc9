/// Java's collections, as far as programs meet them.
package enum JavaCollectionsPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package java.util

    /** A collection of Java. */
    trait Collection[E] extends java.lang.Iterable[E] {
      /** The number of elements. */
      def size(): Int = native("IterableOnceOps.size")
      /** True iff there are no elements. */
      def isEmpty(): Boolean = native("IterableOnceOps.isEmpty")
      /** Returns true iff an element equals the object. */
      def contains(o: Any): Boolean = native("JavaCollection.contains")
      /** Returns an iterator over the elements. */
      def iterator(): java.util.Iterator[E] = native("IterableOps.iterator")
      /** Applies an action to each element. */
      def forEach(action: E => Any): Unit = native("IterableOnceOps.foreach")
      /** Adds an element; true iff the collection has changed. */
      def add(e: E): Boolean = native("JavaCollection.add")
      /** Removes an element; true iff the collection has changed. */
      def remove(o: Any): Boolean = native("JavaCollection.remove")
      /** Adds the elements of another; true iff the collection has changed. */
      def addAll(c: Collection[_ <: E]): Boolean = native("JavaCollection.addAll")
      /** Returns true iff all elements of another are elements of this. */
      def containsAll(c: Collection[_]): Boolean = { val others = c.iterator(); var isThere = true; while (others.hasNext()) if (!contains(others.next())) isThere = false; isThere }
      private def keep(isKept: E => Boolean): Boolean = {
        val kept = new ArrayList[E]()
        val before = size()
        val elements = iterator()
        while (elements.hasNext()) { val element = elements.next(); if (isKept(element)) kept.add(element) }
        clear()
        addAll(kept)
        size() != before
      }
      /** Removes the elements for which the predicate holds; true iff the collection has changed. */
      def removeIf(filter: E => Boolean): Boolean = keep((element: E) => !filter(element))
      /** Removes the elements of another; true iff the collection has changed. */
      def removeAll(c: Collection[_]): Boolean = keep((element: E) => !c.contains(element))
      /** Removes what is no element of another; true iff the collection has changed. */
      def retainAll(c: Collection[_]): Boolean = keep((element: E) => c.contains(element))
      /** Returns the elements as a stream. */
      def stream(): java.util.stream.Stream[E] = new java.util.stream.Stream[E](scala.collection.convert.Conversions.asScala(iterator(), "iterator").asInstanceOf[scala.collection.Iterator[E]])
      /** Removes all elements. */
      def clear(): Unit = native("JavaCollection.clear")
      /** Copies the elements into an array. */
      def toArray(): Array[Object] = native("JavaCollection.toArray")
      override def toString(): String = native("Iterable.toString")
    }

    /** A list of Java. */
    trait List[E] extends Collection[E] {
      /** The element at a position. */
      def get(index: Int): E = native("JavaList.get")
      /** Replaces the element at a position and returns the one before. */
      def set(index: Int, element: E): E = native("JavaList.set")
      /** Inserts an element at a position. */
      def add(index: Int, element: E): Unit = native("Buffer.insert")
      /** Removes the element at a position and returns it. */
      def remove(index: Int): E = native("JavaList.removeAt")
      /** Returns the first position of an object, or -1. */
      def indexOf(o: Any): Int = native("JavaList.indexOf")
      /** Returns the last position of an object, or -1. */
      def lastIndexOf(o: Any): Int = { var index = size() - 1; while (index >= 0 && get(index) != o) index -= 1; index }
      /** Replaces each element by what a function makes of it. */
      def replaceAll(operator: E => E): Unit = { var index = 0; while (index < size()) { set(index, operator(get(index))); index += 1 } }
      /** Returns the elements from one position up to another. */
      def subList(fromIndex: Int, toIndex: Int): List[E] = native("IterableOps.slice")
      /** Sorts the list in place. */
      def sort(c: Comparator[_ >: E]): Unit = native("JavaList.sort")
    }

    /** A list of Java in an array that grows. */
    class ArrayList[E] private (native: Nothing) extends List[E] with java.io.Serializable {
      /** Makes one. */
      def this() = native("JavaList.new")
      /** Makes one. */
      def this(initialCapacity: Int) = native("JavaList.new")
      /** Makes one. */
      def this(c: Collection[_ <: E]) = native("JavaList.new")
    }

    /** A list of Java with two ends. */
    class LinkedList[E] private (native: Nothing) extends List[E] with Deque[E] with java.io.Serializable {
      /** Makes one. */
      def this() = native("JavaLinkedList.new")
      /** Makes one. */
      def this(c: Collection[_ <: E]) = native("JavaLinkedList.new")
    }

    /** A set of Java. */
    trait Set[E] extends Collection[E]

    /** A set of Java kept in a hash table. */
    class HashSet[E] private (native: Nothing) extends Set[E] with java.io.Serializable {
      /** Makes one. */
      def this() = native("JavaHashSet.new")
      /** Makes one. */
      def this(initialCapacity: Int) = native("JavaHashSet.new")
      /** Makes one. */
      def this(c: Collection[_ <: E]) = native("JavaHashSet.new")
    }

    /** A set of Java that keeps the order of insertion. */
    class LinkedHashSet[E] private (native: Nothing) extends Set[E] with java.io.Serializable {
      /** Makes one. */
      def this() = native("JavaLinkedHashSet.new")
      /** Makes one. */
      def this(initialCapacity: Int) = native("JavaLinkedHashSet.new")
      /** Makes one. */
      def this(c: Collection[_ <: E]) = native("JavaLinkedHashSet.new")
    }

    /** What belongs to maps of Java. */
    object Map {
      /** A key with its value. */
      final class Entry[K, V] private[util] (map: Map[K, V], key: K) {
        /** Returns the key. */
        def getKey(): K = key
        /** Returns the value. */
        def getValue(): V = map.valueAt(key)
        /** Replaces the value in the map and returns the one before. */
        def setValue(value: V): V = map.put(key, value)
        /** Returns key and value. */
        override def toString(): String = String.valueOf(key) + "=" + getValue()
      }
    }

    /** A map of Java. */
    trait Map[K, V] {
      /** The keys with their values. */
      def entrySet(): Set[Map.Entry[K, V]] = {
        val all = new LinkedHashSet[Map.Entry[K, V]]()
        val keys = keySet().iterator()
        while (keys.hasNext()) all.add(new Map.Entry[K, V](this, keys.next()))
        all
      }
      /** Applies an action to each key and value. */
      def forEach(action: (K, V) => Any): Unit = { val keys = keySet().iterator(); while (keys.hasNext()) { val key = keys.next(); action(key, valueAt(key)) } }
      /** Returns true iff a key has the value. */
      def containsValue(value: Any): Boolean = values().contains(value)
      /** Combines a value with the one of a key and returns the result. */
      def merge(key: K, value: V, f: (V, V) => V): V = synchronized { val made = if (containsKey(key)) f(get(key), value) else value; if (made == null) remove(key) else put(key, made); made }
      /** Replaces the value of a key by what a function makes of it; null removes the key. */
      def computeIfPresent(key: K, f: (K, V) => V): V =
        synchronized { if (!containsKey(key)) null.asInstanceOf[V] else { val made = f(key, get(key)); if (made == null) remove(key) else put(key, made); made } }
      /** Replaces the value of a key, null if there is none, by what a function makes of it; null removes the key. */
      def compute(key: K, f: (K, V) => V): V = synchronized { val made = f(key, get(key)); if (made == null) remove(key) else put(key, made); made }
      /** Replaces the value of a key that has one and returns that, or null. */
      def replace(key: K, value: V): V = if (containsKey(key)) put(key, value) else null.asInstanceOf[V]
      /** Replaces each value by what a function makes of it. */
      def replaceAll(f: (K, V) => V): Unit = { val keys = new ArrayList[K](keySet()).iterator(); while (keys.hasNext()) { val key = keys.next(); put(key, f(key, get(key))) } }
      /** Returns the value of a key, made by a function if there is none. */
      def computeIfAbsent(key: K, f: K => V): V = synchronized { if (!containsKey(key)) put(key, f(key)); get(key) }
      /** The number of pairs. */
      def size(): Int = native("JavaMap.size")
      /** True iff there are no pairs. */
      def isEmpty(): Boolean = native("IterableOnceOps.isEmpty")
      /** Returns the value of a key, or null. */
      def get(key: Any): V = native("JavaMap.get")
      private[util] def valueAt(key: K): V = get(key)
      /** Returns the value of a key, or the default. */
      def getOrDefault(key: Any, defaultValue: V): V = native("JavaMap.getOrDefault")
      /** Returns true iff the key has a value. */
      def containsKey(key: Any): Boolean = native("MapOps.contains")
      /** Adds or replaces a value and returns the one before, or null. */
      def put(key: K, value: V): V = native("JavaMap.put")
      /** Adds or replaces the pairs of another. */
      def putAll(m: Map[_ <: K, _ <: V]): Unit = native("mutable.MapOps.addAll")
      /** Adds a value unless the key has one; returns that, or null. */
      def putIfAbsent(key: K, value: V): V = native("JavaMap.putIfAbsent")
      /** Removes a key and returns its value, or null. */
      def remove(key: Any): V = native("JavaMap.remove")
      /** Removes all pairs. */
      def clear(): Unit = native("mutable.MapOps.clear")
      /** The keys. */
      def keySet(): Set[K] = native("JavaMap.keySet")
      /** The values. */
      def values(): Collection[V] = native("JavaMap.values")
      override def toString(): String = native("Iterable.toString")
    }

    /** A map of Java kept in a hash table. */
    class HashMap[K, V] private (native: Nothing) extends Map[K, V] with java.io.Serializable {
      /** Makes one. */
      def this() = native("JavaHashMap.new")
      /** Makes one. */
      def this(initialCapacity: Int) = native("JavaHashMap.new")
      /** Makes one. */
      def this(m: Map[_ <: K, _ <: V]) = native("JavaHashMap.new")
    }

    /** A map of Java in an order. */
    trait SortedMap[K, V] extends Map[K, V]

    /** A map of Java in an order that tells neighbours. */
    trait NavigableMap[K, V] extends SortedMap[K, V]

    /** A map of Java sorted by its keys. */
    class TreeMap[K, V] private (native: Nothing) extends NavigableMap[K, V] with java.io.Serializable {
      /** Makes one. */
      def this() = native("JavaTreeMap.new")
      private def keysInOrder: scala.collection.immutable.List[K] = scala.collection.convert.Conversions.asScala(keySet().iterator(), "iterator").asInstanceOf[scala.collection.Iterator[K]].toList
      private def entryOf(found: Option[K]): Map.Entry[K, V] = found.map((key: K) => new Map.Entry[K, V](this, key)).orNull
      private def orNull(found: Option[K]): K = found.getOrElse(null.asInstanceOf[K])
      private def upTo(key: K, isIncluded: Boolean): scala.collection.immutable.List[K] = keysInOrder.takeWhile((own: K) => { val order = Natural.compare(own, key); order < 0 || (order == 0 && isIncluded) })
      private def part(keys: scala.collection.immutable.List[K]): TreeMap[K, V] = { val result = new TreeMap[K, V](); keys.foreach((key: K) => result.put(key, get(key))); result }
      /** Makes one of the pairs of another. */
      def this(m: Map[_ <: K, _ <: V]) = native("JavaTreeMap.new")
      /** Returns the least key. */
      def firstKey(): K = if (isEmpty()) throw new NoSuchElementException else keysInOrder.head
      /** Returns the greatest key. */
      def lastKey(): K = if (isEmpty()) throw new NoSuchElementException else keysInOrder.last
      /** Returns the least key with its value, or null. */
      def firstEntry(): Map.Entry[K, V] = entryOf(keysInOrder.headOption)
      /** Returns the greatest key with its value, or null. */
      def lastEntry(): Map.Entry[K, V] = entryOf(keysInOrder.lastOption)
      /** Returns the greatest key that is not above the one given, or null. */
      def floorKey(key: K): K = orNull(upTo(key, true).lastOption)
      /** Returns the greatest key below the one given, or null. */
      def lowerKey(key: K): K = orNull(upTo(key, false).lastOption)
      /** Returns the least key that is not below the one given, or null. */
      def ceilingKey(key: K): K = orNull(keysInOrder.drop(upTo(key, false).length).headOption)
      /** Returns the least key above the one given, or null. */
      def higherKey(key: K): K = orNull(keysInOrder.drop(upTo(key, true).length).headOption)
      /** Returns the greatest key that is not above the one given, with its value, or null. */
      def floorEntry(key: K): Map.Entry[K, V] = entryOf(upTo(key, true).lastOption)
      /** Returns the least key that is not below the one given, with its value, or null. */
      def ceilingEntry(key: K): Map.Entry[K, V] = entryOf(keysInOrder.drop(upTo(key, false).length).headOption)
      /** Returns the pairs whose keys are below the one given. */
      def headMap(toKey: K): SortedMap[K, V] = part(upTo(toKey, false))
      /** Returns the pairs whose keys are not below the one given. */
      def tailMap(fromKey: K): SortedMap[K, V] = part(keysInOrder.drop(upTo(fromKey, false).length))
      /** Returns the pairs whose keys are from one up to another. */
      def subMap(fromKey: K, toKey: K): SortedMap[K, V] = part(upTo(toKey, false).drop(upTo(fromKey, false).length))
      /** Returns the pairs with the greatest key first. */
      def descendingMap(): Map[K, V] = { val result = new LinkedHashMap[K, V](); keysInOrder.reverse.foreach((key: K) => result.put(key, get(key))); result }
    }

    """#
}
