/// Queues, stacks, deques and priority queues.
package enum CollectionsMutableQueuePrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.collection.mutable

    /** A queue that can be changed at both ends. */
    class ArrayDeque[A] private (native: Nothing) extends AbstractBuffer[A] with IndexedBuffer[A] with IndexedSeqOps[A, ArrayDeque, ArrayDeque[A]] with scala.collection.generic.DefaultSerializable {
      /** Makes an empty one. */
      def this() = native("mutable.ArrayDeque.new")
      /** Makes an empty one with room for so many elements. */
      def this(initialSize: Int) = native("mutable.ArrayDeque.new")
      /** Returns the companion of ArrayDeque. */
      override def iterableFactory: SeqFactory[ArrayDeque] = native("IterableOps.iterableFactory")
      /** Removes the first element and returns it, or None if there is none. */
      def removeHeadOption(resizeInternalRepr: Boolean = false): Option[A] = if (isEmpty) None else Some(remove(0))
      /** Removes the first element and returns it. */
      def removeHead(resizeInternalRepr: Boolean = false): A = if (isEmpty) throw new NoSuchElementException("empty collection") else remove(0)
      /** Removes the last element and returns it, or None if there is none. */
      def removeLastOption(resizeInternalRepr: Boolean = false): Option[A] = if (isEmpty) None else Some(remove(length - 1))
      /** Removes the last element and returns it. */
      def removeLast(resizeInternalRepr: Boolean = false): A = if (isEmpty) throw new NoSuchElementException("empty collection") else remove(length - 1)
      /** Removes all elements and returns them. */
      def removeAll(): scala.collection.immutable.Seq[A] = {
        val elems = immutable.Seq.from[A](this)
        clear()
        elems
      }
      /** Removes all elements and returns them in reverse order. */
      def removeAllReverse(): scala.collection.immutable.Seq[A] = removeAll().reverse
      /** Removes the elements for which the predicate holds and returns them. */
      def removeAll(p: A => Boolean): scala.collection.immutable.Seq[A] = {
        val (removed, kept) = immutable.List.from[A](this).partition(p)
        clear()
        addAll(kept)
        removed
      }
      /** Removes elements from the front while a predicate holds and returns them. */
      def removeHeadWhile(f: A => Boolean): scala.collection.immutable.Seq[A] = {
        val elems = immutable.Seq.newBuilder[A]
        while (nonEmpty && f(head)) elems += remove(0)
        elems.result()
      }
      /** Removes elements from the end while a predicate holds and returns them. */
      def removeLastWhile(f: A => Boolean): scala.collection.immutable.Seq[A] = {
        val elems = immutable.Seq.newBuilder[A]
        while (nonEmpty && f(last)) elems += remove(length - 1)
        elems.result()
      }
      /** Removes the first element for which the predicate holds and returns it. */
      def removeFirst(p: A => Boolean, from: Int = 0): Option[A] = {
        val i = indexWhere(p, from)
        if (i < 0) None else Some(remove(i))
      }
      /** Removes all elements and gives up memory. */
      def clearAndShrink(size: Int = 16): this.type = { clear(); this }
      /** Makes room for so many elements. */
      def ensureSize(hint: Int): Unit = ()
      /** Gives up memory that is not needed. */
      def trimToSize(): Unit = ()
      /** The number of elements. */
      def length: Int = native("SeqOps.length")
      /** The element at a position. */
      def apply(n: Int): A = native("SeqOps.apply")
      /** Replaces the element at a position. */
      def update(idx: Int, elem: A): Unit = native("mutable.SeqOps.update")
      /** Returns an iterator over the elements. */
      override def iterator: Iterator[A] = native("IterableOps.iterator")
      /** Adds an element at the end. */
      def addOne(elem: A): this.type = native("Buffer.addOne")
      /** Adds the elements of a collection at the end. */
      override def addAll(elems: IterableOnce[A]): this.type = native("Buffer.addAll")
      /** Removes all elements. */
      def clear(): Unit = native("Buffer.clear")
      /** Puts an element in front. */
      def prepend(elem: A): this.type = native("Buffer.prepend")
      /** Inserts an element at a position. */
      def insert(idx: Int, elem: A): Unit = native("Buffer.insert")
      /** Inserts the elements of a collection at a position. */
      def insertAll(idx: Int, elems: IterableOnce[A]): Unit = native("Buffer.insertAll")
      /** Removes the element at a position and returns it. */
      def remove(idx: Int): A = native("Buffer.remove")
      /** Removes so many elements from a position on. */
      def remove(idx: Int, count: Int): Unit = native("Buffer.removeCount")
      /** Replaces so many elements from a position on. */
      def patchInPlace(from: Int, patch: IterableOnce[A], replaced: Int): this.type = native("Buffer.patchInPlace")
    }

    object ArrayDeque extends StrictOptimizedSeqFactory[ArrayDeque] {
      /** Makes one of the elements of a collection. */
      def from[A](source: IterableOnce[A]): ArrayDeque[A] = native("ArrayDeque$.from")
      /** Returns an empty one. */
      def empty[A]: ArrayDeque[A] = native("ArrayDeque$.empty")
      /** Makes a builder. */
      def newBuilder[A]: Builder[A, ArrayDeque[A]] = native("ArrayDeque$.newBuilder")
    }

    /** A queue: added to at its end, taken from at its front. */
    class Queue[A] private (native: Nothing) extends ArrayDeque[A] with IndexedSeqOps[A, Queue, Queue[A]] with Cloneable[Queue[A]] {
      /** Makes an empty one. */
      def this() = native("mutable.Queue.new")
      /** Makes an empty one with room for so many elements. */
      def this(initialSize: Int) = native("mutable.Queue.new")
      /** Returns the companion of Queue. */
      override def iterableFactory: SeqFactory[Queue] = native("IterableOps.iterableFactory")
      /** Adds an element at the end. */
      def enqueue(elem: A): this.type = addOne(elem)
      /** Adds two or more elements at the end. */
      def enqueue(elem1: A, elem2: A, elems: A*): this.type = enqueue(elem1).enqueue(elem2).enqueueAll(elems)
      /** Adds the elements of a collection at the end. */
      def enqueueAll(elems: scala.collection.IterableOnce[A]): this.type = addAll(elems)
      /** Removes the first element and returns it. */
      def dequeue(): A = removeHead()
      /** Removes the first element for which the predicate holds and returns it. */
      def dequeueFirst(p: A => Boolean): Option[A] = removeFirst(p)
      /** Removes the elements for which the predicate holds and returns them. */
      def dequeueAll(p: A => Boolean): scala.collection.immutable.Seq[A] = removeAll(p)
      /** Removes elements from the front while a predicate holds and returns them. */
      def dequeueWhile(f: A => Boolean): scala.collection.Seq[A] = removeHeadWhile(f)
      /** The first element. */
      def front: A = head
    }

    object Queue extends StrictOptimizedSeqFactory[Queue] {
      /** Makes a queue of the elements of a collection. */
      def from[A](source: IterableOnce[A]): Queue[A] = native("mutable.Queue$.from")
      /** Returns an empty queue. */
      def empty[A]: Queue[A] = native("mutable.Queue$.empty")
      /** Makes a builder. */
      def newBuilder[A]: Builder[A, Queue[A]] = native("mutable.Queue$.newBuilder")
    }

    /** A stack: its top is its first element. */
    class Stack[A] private (native: Nothing) extends ArrayDeque[A] with IndexedSeqOps[A, Stack, Stack[A]] with Cloneable[Stack[A]] {
      /** Makes an empty one. */
      def this() = native("mutable.Stack.new")
      /** Makes an empty one with room for so many elements. */
      def this(initialSize: Int) = native("mutable.Stack.new")
      /** Returns the companion of Stack. */
      override def iterableFactory: SeqFactory[Stack] = native("IterableOps.iterableFactory")
      /** Puts an element on top. */
      def push(elem: A): this.type = prepend(elem)
      /** Puts two or more elements on top, one after the other. */
      def push(elem1: A, elem2: A, elems: A*): this.type = {
        val k = elem1 +: elem2 +: elems.toList
        pushAll(k)
      }
      /** Puts the elements of a collection on top, one after the other. */
      def pushAll(elems: scala.collection.IterableOnce[A]): this.type = { elems.iterator.foreach(x => prepend(x)); this }
      /** Removes the top and returns it. */
      def pop(): A = removeHead()
      /** Removes all elements and returns them. */
      def popAll(): scala.collection.Seq[A] = removeAll()
      /** Removes elements from the top while a predicate holds and returns them. */
      def popWhile(f: A => Boolean): scala.collection.Seq[A] = removeHeadWhile(f)
      /** The top. */
      def top: A = head
    }

    object Stack extends StrictOptimizedSeqFactory[Stack] {
      /** Makes one of the elements of a collection. */
      def from[A](source: IterableOnce[A]): Stack[A] = native("Stack$.from")
      /** Returns an empty one. */
      def empty[A]: Stack[A] = native("Stack$.empty")
      /** Makes a builder. */
      def newBuilder[A]: Builder[A, Stack[A]] = native("Stack$.newBuilder")
    }

    /** A heap: its head is its largest element. */
    sealed class PriorityQueue[A] private (native: Nothing) extends AbstractIterable[A] with Iterable[A] with IterableOps[A, Iterable, PriorityQueue[A]] with Builder[A, PriorityQueue[A]] with Cloneable[PriorityQueue[A]] with Growable[A] with scala.Serializable {
      /** Makes an empty one. */
      def this()(implicit ord: Ordering[A]) = native("PriorityQueue.new")
      /** The order of the elements. */
      implicit def ord: Ordering[A] = native("SortedOps.ordering")
      /** The number of elements. */
      def length: Int = size
      /** The largest element. */
      override def head: A = native
      /** Returns an iterator in the order of the heap. */
      def iterator: Iterator[A] = native("IterableOps.iterator")
      /** Returns the queue itself. */
      def result(): PriorityQueue[A] = this
      /** Adds an element. */
      def addOne(elem: A): this.type = native
      /** Adds the elements of a collection. */
      override def addAll(xs: IterableOnce[A]): this.type = native
      /** Returns a queue with the elements of another collection added. */
      def ++(xs: IterableOnce[A]): PriorityQueue[A] = clone().addAll(xs)
      /** Adds elements. */
      def enqueue(elems: A*): Unit = addAll(elems)
      /** Removes the largest element and returns it. */
      def dequeue(): A = native
      /** Removes all elements and returns them, the largest first. */
      def dequeueAll[A1 >: A]: immutable.Seq[A1] = native
      /** Removes all elements. */
      def clear(): Unit = native
      /** Returns a queue with the order turned round. */
      def reverse: PriorityQueue[A] = native
      /** Returns an iterator against the order of the heap. */
      def reverseIterator: Iterator[A] = toList.reverseIterator
      /** Returns the elements in the order of the heap as a Queue. */
      def toQueue: Queue[A] = Queue.from[A](iterator)
      /** Returns a copy. */
      override def clone(): PriorityQueue[A] = native("mutable.Cloneable.clone")
    }

    object PriorityQueue extends SortedIterableFactory[PriorityQueue] {
      /** Makes a queue of the elements of a collection. */
      def from[E: Ordering](it: IterableOnce[E]): PriorityQueue[E] = native
      /** Returns an empty queue. */
      def empty[A: Ordering]: PriorityQueue[A] = native
      /** Makes a builder. */
      def newBuilder[A: Ordering]: Builder[A, PriorityQueue[A]] = native
    }
    """#
}
