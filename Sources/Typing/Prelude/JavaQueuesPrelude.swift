/// Java's queues, stacks and sorted sets, and its streams as far as texts and arrays give them.
package enum JavaQueuesPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package java.util

    /** A collection of Java whose elements wait in line. */
    trait Queue[E] extends Collection[E] {
      private[util] def placed(index: Int): E = native("JavaList.get")
      private[util] def taken(index: Int): E = native("JavaList.removeAt")
      private[util] def insert(index: Int, element: E): Unit = native("Buffer.insert")
      /** Adds an element at the end. */
      def offer(e: E): Boolean = add(e)
      /** Returns the first element, or null. */
      def peek(): E = if (isEmpty()) null.asInstanceOf[E] else placed(0)
      /** Removes the first element and returns it, or null. */
      def poll(): E = if (isEmpty()) null.asInstanceOf[E] else taken(0)
      /** Returns the first element. */
      def element(): E = if (isEmpty()) throw new NoSuchElementException else peek()
      /** Removes the first element and returns it. */
      def remove(): E = if (isEmpty()) throw new NoSuchElementException else poll()
    }

    /** A queue of Java with two ends. */
    trait Deque[E] extends Queue[E] {
      private def present: Unit = if (isEmpty()) throw new NoSuchElementException
      /** Adds an element at the front. */
      def addFirst(e: E): Unit = insert(0, e)
      /** Adds an element at the end. */
      def addLast(e: E): Unit = add(e)
      /** Adds an element at the front. */
      def offerFirst(e: E): Boolean = { insert(0, e); true }
      /** Adds an element at the end. */
      def offerLast(e: E): Boolean = add(e)
      /** Returns the first element. */
      def getFirst(): E = { present; placed(0) }
      /** Returns the last element. */
      def getLast(): E = { present; placed(size() - 1) }
      /** Returns the first element, or null. */
      def peekFirst(): E = if (isEmpty()) null.asInstanceOf[E] else placed(0)
      /** Returns the last element, or null. */
      def peekLast(): E = if (isEmpty()) null.asInstanceOf[E] else placed(size() - 1)
      /** Removes the first element and returns it, or null. */
      def pollFirst(): E = if (isEmpty()) null.asInstanceOf[E] else taken(0)
      /** Removes the last element and returns it, or null. */
      def pollLast(): E = if (isEmpty()) null.asInstanceOf[E] else taken(size() - 1)
      /** Removes the first element and returns it. */
      def removeFirst(): E = { present; taken(0) }
      /** Removes the last element and returns it. */
      def removeLast(): E = { present; taken(size() - 1) }
      /** Puts an element on top. */
      def push(e: E): Unit = insert(0, e)
      /** Takes the element on top. */
      def pop(): E = removeFirst()
    }

    /** A queue of Java with two ends, in an array. */
    class ArrayDeque[E] private (native: Nothing) extends Deque[E] with java.io.Serializable {
      /** Makes one. */
      def this() = native("JavaDeque.new")
      /** Makes one. */
      def this(c: Collection[_ <: E]) = native("JavaDeque.new")
    }

    /** A list of Java whose end is the top of a stack. */
    class Stack[E] private (native: Nothing) extends List[E] with java.io.Serializable {
      /** Makes one. */
      def this() = native("JavaStack.new")
      /** Puts an element on top and returns it. */
      def push(item: E): E = { add(item); item }
      /** Takes the element on top. */
      def pop(): E = if (isEmpty()) throw new EmptyStackException else remove(size() - 1: Int)
      /** Returns the element on top. */
      def peek(): E = if (isEmpty()) throw new EmptyStackException else get(size() - 1)
      /** True iff there are no elements. */
      def empty(): Boolean = isEmpty()
      /** Returns how far an object is from the top, 1 for the top, or -1. */
      def search(o: Any): Int = { val index = lastIndexOf(o); if (index < 0) -1 else size() - index }
    }

    /** A stack that is empty. */
    class EmptyStackException extends java.lang.RuntimeException

    private[util] object Natural {
      private[util] def compare(a: Any, b: Any): Int = (a, b) match {
        case (x: Int, y: Int) => Integer.compare(x, y)
        case (x: Long, y: Long) => java.lang.Long.compare(x, y)
        case (x: Double, y: Double) => java.lang.Double.compare(x, y)
        case (x: String, y: String) => x.compareTo(y)
        case (x: Char, y: Char) => x - y
        case _ => a.asInstanceOf[Comparable[Any]].compareTo(b)
      }
    }

    /** A collection of Java in Scala's text. */
    private[util] abstract class OwnCollection[E] extends Collection[E] with java.io.Serializable {
      private[util] def all: scala.collection.Iterator[E]
      /** True iff there are no elements. */
      override def isEmpty(): Boolean = size() == 0
      /** Returns true iff an element equals the object. */
      override def contains(o: Any): Boolean = all.contains(o)
      /** Returns an iterator over the elements. */
      override def iterator(): java.util.Iterator[E] = scala.collection.convert.Conversions.asJava(all).asInstanceOf[java.util.Iterator[E]]
      /** Applies an action to each element. */
      override def forEach(action: E => Any): Unit = all.foreach((element: E) => action(element))
      /** Adds the elements of another; true iff the collection has changed. */
      override def addAll(c: Collection[_ <: E]): Boolean = { val before = size(); val elements = c.asInstanceOf[Collection[E]].iterator(); while (elements.hasNext()) add(elements.next()); size() > before }
      /** Copies the elements into an array. */
      override def toArray(): Array[Object] = all.map((element: E) => element.asInstanceOf[Object]).toArray[Object]
      /** Returns the elements. */
      override def toString(): String = all.mkString("[", ", ", "]")
    }

    /** A queue of Java that gives the least element first. */
    class PriorityQueue[E](initialCapacity: Int, order: Comparator[_ >: E]) extends OwnCollection[E] with Queue[E] {
      private val heap = new scala.collection.mutable.ArrayBuffer[E]
      /** Makes one in the natural order. */
      def this() = this(11, null: Comparator[E])
      /** Makes one in the natural order. */
      def this(initialCapacity: Int) = this(initialCapacity, null: Comparator[E])
      /** Makes one in an order. */
      def this(comparator: Comparator[_ >: E]) = this(11, comparator)
      private def less(a: E, b: E): Boolean = (if (order == null) Natural.compare(a, b) else order.asInstanceOf[Comparator[E]].compare(a, b)) < 0
      private[util] def all: scala.collection.Iterator[E] = heap.iterator
      /** The number of elements. */
      override def size(): Int = heap.length
      /** Adds an element. */
      override def add(e: E): Boolean = {
        heap += e
        var place = heap.length - 1
        while (place > 0 && less(e, heap((place - 1) / 2))) { heap(place) = heap((place - 1) / 2); place = (place - 1) / 2 }
        heap(place) = e
        true
      }
      /** Adds an element. */
      override def offer(e: E): Boolean = add(e)
      private def sink(start: Int, e: E): Unit = {
        var place = start
        var isPlaced = false
        while (!isPlaced && 2 * place + 1 < heap.length) {
          var child = 2 * place + 1
          if (child + 1 < heap.length && less(heap(child + 1), heap(child))) child += 1
          if (less(heap(child), e)) { heap(place) = heap(child); place = child } else isPlaced = true
        }
        heap(place) = e
      }
      /** Returns the least element, or null. */
      override def peek(): E = if (heap.isEmpty) null.asInstanceOf[E] else heap(0)
      /** Removes the least element and returns it, or null. */
      override def poll(): E = if (heap.isEmpty) null.asInstanceOf[E] else {
        val least = heap(0)
        val last = heap.remove(heap.length - 1)
        if (heap.nonEmpty) sink(0, last)
        least
      }
      /** Removes an element; true iff it was there. */
      override def remove(o: Any): Boolean = {
        val place = heap.indexWhere((element: E) => element == o)
        if (place >= 0) { val rest = heap.toList.patch(place, Nil, 1); heap.clear(); rest.foreach((element: E) => add(element)) }
        place >= 0
      }
      /** Removes all elements. */
      override def clear(): Unit = heap.clear()
    }

    /** A set of Java in an order. */
    trait SortedSet[E] extends Set[E] {
      /** Returns the least element. */
      def first(): E
      /** Returns the greatest element. */
      def last(): E
    }

    /** A set of Java in an order that tells neighbours. */
    trait NavigableSet[E] extends SortedSet[E]

    /** A set of Java sorted by its elements. */
    class TreeSet[E](order: Comparator[_ >: E]) extends OwnCollection[E] with NavigableSet[E] {
      private val sorted = new scala.collection.mutable.ArrayBuffer[E]
      /** Makes one in the natural order. */
      def this() = this(null: Comparator[E])
      /** Makes one of the elements of another. */
      def this(c: Collection[_ <: E]) = { this(null: Comparator[E]); addAll(c) }
      private def compare(a: E, b: E): Int = if (order == null) Natural.compare(a, b) else order.asInstanceOf[Comparator[E]].compare(a, b)
      private def place(e: E): Int = { var low = 0; var high = sorted.length; while (low < high) { val middle = (low + high) / 2; if (compare(sorted(middle), e) < 0) low = middle + 1 else high = middle }; low }
      private def isAt(index: Int, e: E): Boolean = index < sorted.length && compare(sorted(index), e) == 0
      private def orNull(index: Int): E = if (index >= 0 && index < sorted.length) sorted(index) else null.asInstanceOf[E]
      private def part(elements: scala.collection.Iterator[E]): TreeSet[E] = { val result = new TreeSet[E](order); elements.foreach((element: E) => result.add(element)); result }
      private[util] def all: scala.collection.Iterator[E] = sorted.iterator
      /** The number of elements. */
      override def size(): Int = sorted.length
      /** Returns true iff the element is in the set. */
      override def contains(o: Any): Boolean = isAt(place(o.asInstanceOf[E]), o.asInstanceOf[E])
      /** Adds an element; true iff it was not there. */
      override def add(e: E): Boolean = { val index = place(e); val isNew = !isAt(index, e); if (isNew) sorted.insert(index, e); isNew }
      /** Removes an element; true iff it was there. */
      override def remove(o: Any): Boolean = { val e = o.asInstanceOf[E]; val index = place(e); val was = isAt(index, e); if (was) sorted.remove(index); was }
      /** Removes all elements. */
      override def clear(): Unit = sorted.clear()
      /** Returns the least element. */
      def first(): E = if (sorted.isEmpty) throw new NoSuchElementException else sorted(0)
      /** Returns the greatest element. */
      def last(): E = if (sorted.isEmpty) throw new NoSuchElementException else sorted(sorted.length - 1)
      /** Returns the greatest element that is not above the one given, or null. */
      def floor(e: E): E = { val index = place(e); orNull(if (isAt(index, e)) index else index - 1) }
      /** Returns the least element that is not below the one given, or null. */
      def ceiling(e: E): E = orNull(place(e))
      /** Returns the greatest element below the one given, or null. */
      def lower(e: E): E = orNull(place(e) - 1)
      /** Returns the least element above the one given, or null. */
      def higher(e: E): E = { val index = place(e); orNull(if (isAt(index, e)) index + 1 else index) }
      /** Removes the least element and returns it, or null. */
      def pollFirst(): E = if (sorted.isEmpty) null.asInstanceOf[E] else sorted.remove(0)
      /** Removes the greatest element and returns it, or null. */
      def pollLast(): E = if (sorted.isEmpty) null.asInstanceOf[E] else sorted.remove(sorted.length - 1)
      /** Returns the elements below the one given. */
      def headSet(toElement: E): SortedSet[E] = part(sorted.iterator.take(place(toElement)))
      /** Returns the elements from the one given on. */
      def tailSet(fromElement: E): SortedSet[E] = part(sorted.iterator.drop(place(fromElement)))
    }

    package java.util.stream

    /** Elements of Java that pass one by one. */
    final class Stream[T] private[java] (private[java] val all: scala.collection.Iterator[T]) {
      /** Applies a function to each element. */
      def map[R](mapper: T => R): Stream[R] = new Stream[R](all.map(mapper))
      /** Applies a function that gives an Int to each element. */
      def mapToInt(mapper: T => Int): IntStream = new IntStream(all.map(mapper))
      /** Keeps the elements for which the predicate holds. */
      def filter(predicate: T => Boolean): Stream[T] = new Stream[T](all.filter(predicate))
      /** Applies a function that gives a stream to each element and joins the results. */
      def flatMap[R](mapper: T => Stream[R]): Stream[R] = new Stream[R](all.flatMap((element: T) => mapper(element).all))
      /** Keeps the first elements. */
      def limit(maxSize: Long): Stream[T] = new Stream[T](all.take(maxSize.toInt))
      /** Leaves out the first elements. */
      def skip(n: Long): Stream[T] = new Stream[T](all.drop(n.toInt))
      /** Keeps one of equal elements. */
      def distinct(): Stream[T] = new Stream[T](all.distinct)
      /** Applies an action to each element. */
      def forEach(action: T => Any): Unit = all.foreach((element: T) => action(element))
      /** Returns the number of elements. */
      def count(): Long = all.size.toLong
      /** Returns true iff the predicate holds for an element. */
      def anyMatch(predicate: T => Boolean): Boolean = all.exists(predicate)
      /** Returns true iff the predicate holds for all elements. */
      def allMatch(predicate: T => Boolean): Boolean = all.forall(predicate)
      /** Returns the first element, if there is one. */
      def findFirst(): java.util.Optional[T] = if (all.hasNext) java.util.Optional.of[T](all.next()) else java.util.Optional.empty[T]()
      /** Joins the elements with a function, beginning with a value. */
      def reduce(identity: T, accumulator: (T, T) => T): T = all.foldLeft(identity)(accumulator)
      /** Returns an iterator over the elements. */
      def iterator(): java.util.Iterator[T] = scala.collection.convert.Conversions.asJava(all).asInstanceOf[java.util.Iterator[T]]
      /** Returns the elements in an array. */
      def toArray(): Array[Object] = all.map((element: T) => element.asInstanceOf[Object]).toArray[Object]
      /** Returns the elements in a list. */
      def toList(): java.util.List[T] = { val result = new java.util.ArrayList[T](); all.foreach((element: T) => result.add(element)); result }
    }

    /** Ints of Java that pass one by one. */
    final class IntStream private[java] (all: scala.collection.Iterator[Int]) {
      /** Applies a function to each number. */
      def map(mapper: Int => Int): IntStream = new IntStream(all.map(mapper))
      /** Applies a function that gives an object to each number. */
      def mapToObj[U](mapper: Int => U): Stream[U] = new Stream[U](all.map(mapper))
      /** Keeps the numbers for which the predicate holds. */
      def filter(predicate: Int => Boolean): IntStream = new IntStream(all.filter(predicate))
      /** Applies an action to each number. */
      def forEach(action: Int => Any): Unit = all.foreach((number: Int) => action(number))
      /** Returns the sum. */
      def sum(): Int = all.sum
      /** Returns the number of numbers. */
      def count(): Long = all.size.toLong
      /** Returns true iff the predicate holds for a number. */
      def anyMatch(predicate: Int => Boolean): Boolean = all.exists(predicate)
      /** Returns true iff the predicate holds for all numbers. */
      def allMatch(predicate: Int => Boolean): Boolean = all.forall(predicate)
      /** Returns the numbers in an array. */
      def toArray(): Array[Int] = all.toArray[Int]
      /** Returns the numbers as objects. */
      def boxed(): Stream[Integer] = new Stream[Integer](all.map((number: Int) => Int.box(number)))
    }

    /** Makes streams of Ints. */
    object IntStream {
      /** Returns the numbers from one up to another, which is left out. */
      def range(x$1: Int, x$2: Int): IntStream = new IntStream(scala.collection.Iterator.range(x$1, x$2))
      /** Returns the numbers from one up to another. */
      def rangeClosed(x$1: Int, x$2: Int): IntStream = new IntStream(scala.collection.Iterator.range(x$1, x$2 + 1))
    }
    """#
}
