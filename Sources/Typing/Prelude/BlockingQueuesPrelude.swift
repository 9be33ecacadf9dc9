/// The text of the collections of Java that threads share.
package enum BlockingQueuesPrelude {
  /// The Scala text.
  package static let text = #"""
    package java.util.concurrent

    /** A queue whose takers wait for elements and whose givers wait for room. */
    trait BlockingQueue[E] extends java.util.Queue[E] {
      /** Waits for room and adds an element. */
      def put(x$1: E): Unit
      /** Adds an element if there is room in time; returns true iff there was. */
      def offer(x$1: E, x$2: Long, x$3: TimeUnit): Boolean
      /** Waits for an element, removes it and returns it. */
      def take(): E
      /** Waits for an element, removes it and returns it, or null if the time is over. */
      def poll(x$1: Long, x$2: TimeUnit): E
      /** Returns how many elements there is room for. */
      def remainingCapacity(): Int
      /** Moves all elements to another collection and returns how many they were. */
      def drainTo(x$1: java.util.Collection[_ >: E]): Int
      /** Moves the first elements to another collection and returns how many they were. */
      def drainTo(x$1: java.util.Collection[_ >: E], x$2: Int): Int
    }

    /** What waits in line for threads: the first element is the next one. */
    private[concurrent] abstract class WaitingLine[E](capacity: Int) extends java.util.OwnCollection[E] with BlockingQueue[E] {
      if (capacity <= 0) throw new IllegalArgumentException
      private[concurrent] val line = new scala.collection.mutable.ListBuffer[E]
      private[util] def all: scala.collection.Iterator[E] = line.toList.iterator
      private[util] override def placed(index: Int): E = line(index)
      private[util] override def taken(index: Int): E = synchronized { line.remove(index) }
      private[util] override def insert(index: Int, element: E): Unit =
        if (!enter(index, element)) throw new IllegalStateException(fullText)
      private[concurrent] def fullText: String = "Queue full"
      private[concurrent] def enter(index: Int, element: E): Boolean = {
        if (element == null) throw new NullPointerException
        synchronized { val hasRoom = line.size < capacity; if (hasRoom) line.insert(index, element); hasRoom }
      }
      private[concurrent] def leave(index: () => Int): Option[E] = synchronized { if (line.isEmpty) None else Some(line.remove(index())) }
      private[concurrent] def give(element: E, isFirst: Boolean, millis: Long): Boolean = {
        def attempt(): Boolean = synchronized { enter(if (isFirst) 0 else line.size, element) }
        var isIn = attempt()
        if (!isIn && millis != 0L) scala.concurrent.Waiting.until(() => { isIn = attempt(); isIn }, millis)
        isIn
      }
      private[concurrent] def get(isFirst: Boolean, millis: Long): E = {
        def attempt(): Option[E] = leave(() => if (isFirst) 0 else line.size - 1)
        var found = attempt()
        if (found.isEmpty && millis != 0L) scala.concurrent.Waiting.until(() => { found = attempt(); found.isDefined }, millis)
        found.getOrElse(null.asInstanceOf[E])
      }
      /** The number of elements. */
      override def size(): Int = line.size
      /** Adds an element. */
      override def add(x$1: E): Boolean = if (give(x$1, false, 0L)) true else throw new IllegalStateException("Queue full")
      /** Adds an element if there is room; returns true iff there was. */
      override def offer(x$1: E): Boolean = give(x$1, false, 0L)
      def offer(x$1: E, x$2: Long, x$3: TimeUnit): Boolean = give(x$1, false, x$3.toMillis(x$2) max 0L)
      def put(x$1: E): Unit = give(x$1, false, -1L)
      def take(): E = get(true, -1L)
      /** Removes the first element and returns it, or null. */
      override def poll(): E = get(true, 0L)
      def poll(x$1: Long, x$2: TimeUnit): E = get(true, x$2.toMillis(x$1) max 0L)
      /** Removes an element; true iff it was there. */
      override def remove(x$1: Any): Boolean = synchronized { val index = line.indexWhere((element: E) => element == x$1); if (index >= 0) line.remove(index); index >= 0 }
      /** Removes all elements. */
      override def clear(): Unit = synchronized { line.clear() }
      def remainingCapacity(): Int = if (capacity == Int.MaxValue) capacity else capacity - line.size
      def drainTo(x$1: java.util.Collection[_ >: E]): Int = drainTo(x$1, Int.MaxValue)
      def drainTo(x$1: java.util.Collection[_ >: E], x$2: Int): Int = {
        val moved = synchronized { val first = line.take(x$2).toList; line.remove(0, first.size); first }
        moved.foreach((element: E) => x$1.asInstanceOf[java.util.Collection[E]].add(element))
        moved.size
      }
    }

    /** A queue of Java that threads share, with room for so many elements. */
    class LinkedBlockingQueue[E](x$1: Int) extends WaitingLine[E](x$1) {
      /** Makes one with room for all. */
      def this() = this(Int.MaxValue)
      /** Makes one of the elements of a collection. */
      def this(x$1: java.util.Collection[_ <: E]) = { this(Int.MaxValue); addAll(x$1) }
    }

    /** A queue of Java that threads share, in an array. */
    class ArrayBlockingQueue[E](x$1: Int, x$2: Boolean) extends WaitingLine[E](x$1) {
      /** Makes one. */
      def this(x$1: Int) = this(x$1, false)
    }

    /** A queue with two ends whose takers wait for elements and whose givers wait for room. */
    trait BlockingDeque[E] extends BlockingQueue[E] with java.util.Deque[E]

    /** A queue of Java with two ends that threads share. */
    class LinkedBlockingDeque[E](x$1: Int) extends WaitingLine[E](x$1) with BlockingDeque[E] {
      /** Makes one with room for all. */
      def this() = this(Int.MaxValue)
      private[concurrent] override def fullText: String = "Deque full"
      /** Adds an element at the front if there is room; returns true iff there was. */
      override def offerFirst(x$1: E): Boolean = give(x$1, true, 0L)
      /** Adds an element at the end if there is room; returns true iff there was. */
      override def offerLast(x$1: E): Boolean = give(x$1, false, 0L)
      /** Waits for room and adds an element at the front. */
      def putFirst(x$1: E): Unit = give(x$1, true, -1L)
      /** Waits for room and adds an element at the end. */
      def putLast(x$1: E): Unit = give(x$1, false, -1L)
      /** Waits for an element, removes the first and returns it. */
      def takeFirst(): E = get(true, -1L)
      /** Waits for an element, removes the last and returns it. */
      def takeLast(): E = get(false, -1L)
    }

    /** A queue of Java that threads share and that gives the least element first. */
    class PriorityBlockingQueue[E](x$1: Int, x$2: java.util.Comparator[_ >: E]) extends java.util.PriorityQueue[E](x$1, x$2) with BlockingQueue[E] {
      /** Makes one in the natural order. */
      def this() = this(11, null: java.util.Comparator[E])
      /** Makes one in the natural order. */
      def this(x$1: Int) = this(x$1, null: java.util.Comparator[E])
      private def get(millis: Long): E = {
        var found = synchronized { poll() }
        if (found == null && millis != 0L) scala.concurrent.Waiting.until(() => { found = synchronized { poll() }; found != null }, millis)
        found
      }
      def put(x$1: E): Unit = add(x$1)
      def offer(x$1: E, x$2: Long, x$3: TimeUnit): Boolean = add(x$1)
      def take(): E = get(-1L)
      def poll(x$1: Long, x$2: TimeUnit): E = get(x$2.toMillis(x$1) max 0L)
      def remainingCapacity(): Int = Int.MaxValue
      def drainTo(x$1: java.util.Collection[_ >: E]): Int = drainTo(x$1, Int.MaxValue)
      def drainTo(x$1: java.util.Collection[_ >: E], x$2: Int): Int = {
        var moved = 0
        while (moved < x$2 && !isEmpty()) { x$1.asInstanceOf[java.util.Collection[E]].add(poll()); moved += 1 }
        moved
      }
    }

    /** A queue of Java that threads share. */
    class ConcurrentLinkedQueue[E] private (native: Nothing) extends java.util.LinkedList[E] {
      /** Makes one. */
      def this() = native("JavaConcurrentQueue.new")
    }

    /** A queue of Java with two ends that threads share. */
    class ConcurrentLinkedDeque[E] private (native: Nothing) extends java.util.LinkedList[E] {
      /** Makes one. */
      def this() = native("JavaConcurrentDeque.new")
    }

    /** A list of Java that threads share. */
    class CopyOnWriteArrayList[E] private (native: Nothing) extends java.util.ArrayList[E] {
      /** Makes one. */
      def this() = native("JavaCopiedList.new")
      /** Adds an element that is not there yet; true iff it was not. */
      def addIfAbsent(x$1: E): Boolean = synchronized { if (contains(x$1)) false else add(x$1) }
    }

    /** A map of Java that threads share. */
    trait ConcurrentMap[K, V] extends java.util.Map[K, V]

    /** A map of Java that threads share. */
    class ConcurrentHashMap[K, V] private (native: Nothing) extends java.util.HashMap[K, V] with ConcurrentMap[K, V] {
      /** Makes one. */
      def this() = native("JavaConcurrentMap.new")
      /** Makes one. */
      def this(initialCapacity: Int) = native("JavaConcurrentMap.new")
      /** Returns the keys one by one. */
      def keys(): java.util.Enumeration[K] = java.util.Collections.enumeration[K](keySet())
      /** Returns the values one by one. */
      def elements(): java.util.Enumeration[V] = java.util.Collections.enumeration[V](values())
      /** The number of pairs. */
      def mappingCount(): Long = size().toLong
      /** Combines the values with a function; null if there are none. */
      def reduceValues(x$1: Long, x$2: (V, V) => V): V = {
        val each = values().iterator()
        var result = if (each.hasNext()) each.next() else null.asInstanceOf[V]
        while (each.hasNext()) result = x$2(result, each.next())
        result
      }
    }

    /** A map of Java that threads share, sorted by its keys. */
    class ConcurrentSkipListMap[K, V] private (native: Nothing) extends java.util.TreeMap[K, V] with ConcurrentMap[K, V] {
      /** Makes one. */
      def this() = native("JavaSkipListMap.new")
    }

    """#
}
