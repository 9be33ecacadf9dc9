/// Java's collections, as far as programs meet them, and the ways between them and Scala's.
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
      /** Removes all elements. */
      def clear(): Unit = native("JavaCollection.clear")
      /** Copies the elements into an array. */
      def toArray(): Array[AnyRef] = native("JavaCollection.toArray")
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
    class LinkedList[E] private (native: Nothing) extends List[E] with java.io.Serializable {
      /** Makes one. */
      def this() = native("JavaList.new")
      /** Makes one. */
      def this(c: Collection[_ <: E]) = native("JavaList.new")
      /** Adds an element at the front. */
      final def addFirst(e: E): Unit = add(0, e)
      /** Adds an element at the end. */
      final def addLast(e: E): Unit = add(e)
      /** Returns the first element. */
      final def getFirst(): E = if (isEmpty()) throw new NoSuchElementException else get(0)
      /** Returns the last element. */
      final def getLast(): E = if (isEmpty()) throw new NoSuchElementException else get(size() - 1)
      /** Returns the first element, or null. */
      final def peek(): E = if (isEmpty()) null.asInstanceOf[E] else get(0)
      /** Adds an element at the end. */
      final def offer(e: E): Boolean = add(e)
      /** Removes the first element and returns it, or null. */
      final def poll(): E = if (isEmpty()) null.asInstanceOf[E] else removeFirst()
      /** Removes the first element and returns it. */
      final def removeFirst(): E = { val first = getFirst(); remove(0: Int); first }
      /** Removes the last element and returns it. */
      final def removeLast(): E = { val last = getLast(); remove(size() - 1: Int); last }
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

    /** A key with its value. */
    final class MapEntry[K, V] private[util] (map: Map[K, V], key: K) {
      /** Returns the key. */
      def getKey(): K = key
      /** Returns the value. */
      def getValue(): V = map.get(key)
      /** Replaces the value in the map and returns the one before. */
      def setValue(value: V): V = map.put(key, value)
      /** Returns key and value. */
      override def toString(): String = String.valueOf(key) + "=" + getValue()
    }

    /** What belongs to maps of Java. */
    object Map {
      /** A key with its value. */
      type Entry[K, V] = MapEntry[K, V]
    }

    /** A map of Java. */
    trait Map[K, V] {
      /** The keys with their values. */
      def entrySet(): Set[MapEntry[K, V]] = {
        val all = new LinkedHashSet[MapEntry[K, V]]()
        val keys = keySet().iterator()
        while (keys.hasNext()) all.add(new MapEntry[K, V](this, keys.next()))
        all
      }
      /** Applies an action to each key and value. */
      def forEach(action: (K, V) => Any): Unit = { val keys = keySet().iterator(); while (keys.hasNext()) { val key = keys.next(); action(key, get(key)) } }
      /** Returns true iff a key has the value. */
      def containsValue(value: Any): Boolean = values().contains(value)
      /** Combines a value with the one of a key and returns the result. */
      def merge(key: K, value: V, f: (V, V) => V): V = { val made = if (containsKey(key)) f(get(key), value) else value; put(key, made); made }
      /** Returns the value of a key, made by a function if there is none. */
      def computeIfAbsent(key: K, f: K => V): V = { if (!containsKey(key)) put(key, f(key)); get(key) }
      /** The number of pairs. */
      def size(): Int = native("JavaMap.size")
      /** True iff there are no pairs. */
      def isEmpty(): Boolean = native("IterableOnceOps.isEmpty")
      /** Returns the value of a key, or null. */
      def get(key: Any): V = native("JavaMap.get")
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

    /** A map of Java that keeps the order of insertion. */
    class LinkedHashMap[K, V] private (native: Nothing) extends Map[K, V] with java.io.Serializable {
      /** Makes one. */
      def this() = native("JavaLinkedHashMap.new")
      /** Makes one. */
      def this(initialCapacity: Int) = native("JavaLinkedHashMap.new")
      /** Makes one. */
      def this(m: Map[_ <: K, _ <: V]) = native("JavaLinkedHashMap.new")
    }

    /** A map of Java sorted by its keys. */
    class TreeMap[K, V] private (native: Nothing) extends Map[K, V] with java.io.Serializable {
      /** Makes one. */
      def this() = native("JavaTreeMap.new")
      /** Returns the least key. */
      def firstKey(): K = if (isEmpty()) throw new NoSuchElementException else keySet().iterator().next()
    }

    object Arrays {
      /** Returns an array as text. */
      def toString(a: Array[Int]): String = native("Arrays$.toString")
      /** Returns an array as text. */
      def toString(a: Array[Long]): String = native("Arrays$.toString")
      /** Returns an array as text. */
      def toString(a: Array[Double]): String = native("Arrays$.toString")
      /** Returns an array as text. */
      def toString(a: Array[Float]): String = native("Arrays$.toString")
      /** Returns an array as text. */
      def toString(a: Array[Short]): String = native("Arrays$.toString")
      /** Returns an array as text. */
      def toString(a: Array[Byte]): String = native("Arrays$.toString")
      /** Returns an array as text. */
      def toString(a: Array[Char]): String = native("Arrays$.toString")
      /** Returns an array as text. */
      def toString(a: Array[Boolean]): String = native("Arrays$.toString")
      /** Returns an array as text. */
      def toString(a: Array[AnyRef]): String = native("Arrays$.toString")
      /** Sorts an array in place. */
      def sort(a: Array[Int]): Unit = native("Sorting$.sortNumbers")
      /** Sorts an array in place. */
      def sort(a: Array[Long]): Unit = native("Sorting$.sortNumbers")
      /** Sorts an array in place. */
      def sort(a: Array[Double]): Unit = native("Sorting$.sortNumbers")
      /** Sorts an array in place. */
      def sort(a: Array[Float]): Unit = native("Sorting$.sortNumbers")
      /** Sorts an array in place. */
      def sort(a: Array[Short]): Unit = native("Sorting$.sortNumbers")
      /** Sorts an array in place. */
      def sort(a: Array[Byte]): Unit = native("Sorting$.sortNumbers")
      /** Sorts an array in place. */
      def sort(a: Array[Char]): Unit = native("Sorting$.sortNumbers")
      /** Sorts an array in place. */
      def sort(a: Array[AnyRef]): Unit = native("Sorting$.sortNumbers")
      /** Puts one value into all places of an array. */
      def fill(a: Array[Int], v: Int): Unit = native("Arrays$.fill")
      /** Returns true iff two arrays have equal elements. */
      def equals(a: Array[Int], a2: Array[Int]): Boolean = native("Array$.equals")
      /** Returns a hash code of the elements of an array. */
      def hashCode(a: Array[Int]): Int = native("Arrays$.hashCode")
      /** Puts one value into all places of an array. */
      def fill(a: Array[Long], v: Long): Unit = native("Arrays$.fill")
      /** Returns true iff two arrays have equal elements. */
      def equals(a: Array[Long], a2: Array[Long]): Boolean = native("Array$.equals")
      /** Returns a hash code of the elements of an array. */
      def hashCode(a: Array[Long]): Int = native("Arrays$.hashCode")
      /** Puts one value into all places of an array. */
      def fill(a: Array[Double], v: Double): Unit = native("Arrays$.fill")
      /** Returns true iff two arrays have equal elements. */
      def equals(a: Array[Double], a2: Array[Double]): Boolean = native("Array$.equals")
      /** Returns a hash code of the elements of an array. */
      def hashCode(a: Array[Double]): Int = native("Arrays$.hashCode")
      /** Puts one value into all places of an array. */
      def fill(a: Array[Char], v: Char): Unit = native("Arrays$.fill")
      /** Returns true iff two arrays have equal elements. */
      def equals(a: Array[Char], a2: Array[Char]): Boolean = native("Array$.equals")
      /** Returns a hash code of the elements of an array. */
      def hashCode(a: Array[Char]): Int = native("Arrays$.hashCode")
      /** Puts one value into all places of an array. */
      def fill(a: Array[Boolean], v: Boolean): Unit = native("Arrays$.fill")
      /** Returns true iff two arrays have equal elements. */
      def equals(a: Array[Boolean], a2: Array[Boolean]): Boolean = native("Array$.equals")
      /** Returns a hash code of the elements of an array. */
      def hashCode(a: Array[Boolean]): Int = native("Arrays$.hashCode")
      /** Puts one value into all places of an array. */
      def fill(a: Array[Byte], v: Byte): Unit = native("Arrays$.fill")
      /** Returns true iff two arrays have equal elements. */
      def equals(a: Array[Byte], a2: Array[Byte]): Boolean = native("Array$.equals")
      /** Returns a hash code of the elements of an array. */
      def hashCode(a: Array[Byte]): Int = native("Arrays$.hashCode")
      /** Puts one value into all places of an array. */
      def fill(a: Array[AnyRef], v: AnyRef): Unit = native("Arrays$.fill")
      /** Returns true iff two arrays have equal elements. */
      def equals(a: Array[AnyRef], a2: Array[AnyRef]): Boolean = native("Array$.equals")
      /** Returns a hash code of the elements of an array. */
      def hashCode(a: Array[AnyRef]): Int = native("Arrays$.hashCode")
      /** Returns an array of arrays as text. */
      def deepToString(a: Array[_]): String = native("Arrays$.deepToString")
      /** Returns a copy of a part of an array. */
      def copyOfRange[T](original: Array[T], from: Int, to: Int): Array[T] = native("Arrays$.copyOfRange")
      /** Returns a copy that is cut off or filled up with zeros. */
      def copyOf[T](original: Array[T], newLength: Int): Array[T] = native("Array$.copyOf")
      /** Makes a list of the elements given. */
      def asList[T](a: T*): List[T] = native("Arrays$.asList")
    }

    object Collections {
      /** Sorts a list in place. */
      def sort[T <: Comparable[_ >: T]](list: List[T]): Unit = list.sort(null)
      /** Sorts a list in place by an order. */
      def sort[T](list: List[T], c: Comparator[_ >: T]): Unit = list.sort(c)
      /** Turns a list around in place. */
      def reverse(list: List[_]): Unit = {
        val all = list.asInstanceOf[List[Any]]
        var index = 0
        while (index < all.size() / 2) { val last = all.size() - 1 - index; val first = all.set(index, all.get(last)); all.set(last, first); index += 1 }
      }
      /** Adds elements to a collection; true iff it has changed. */
      def addAll[T](c: Collection[_ >: T], elements: T*): Boolean = elements.foldLeft(false)((changed: Boolean, element: T) => c.asInstanceOf[Collection[T]].add(element) || changed)
      /** Returns the empty map. */
      def emptyMap[K, V](): Map[K, V] = new HashMap[K, V]()
      /** Returns a map seen as one that cannot change. */
      def unmodifiableMap[K, V](m: Map[K, V]): Map[K, V] = m
      /** Returns a list that threads share. */
      def synchronizedList[T](list: List[T]): List[T] = list
      /** Returns the empty list. */
      def emptyList[T](): List[T] = new ArrayList[T]()
      /** Returns a list of one element. */
      def singletonList[T](o: T): List[T] = Arrays.asList[T](o)
      /** Returns a list seen as one that cannot change. */
      def unmodifiableList[T](list: List[T]): List[T] = list
    }

    package scala.collection.convert

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
