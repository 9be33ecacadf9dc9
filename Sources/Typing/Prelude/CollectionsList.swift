/// List, Vector, ArraySeq, Queue and what belongs to them.
package enum CollectionsListPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.collection.immutable

    /** A linked list: cheap at its head. */
    sealed abstract class List[+A] extends AbstractSeq[A] with LinearSeq[A] with LinearSeqOps[A, List, List[A]] with StrictOptimizedSeqOps[A, List, List[A]] with scala.collection.generic.DefaultSerializable {
      /** The number of elements. */
      def length: Int = native("SeqOps.length")
      /** The element at a position. */
      def apply(n: Int): A = native("SeqOps.apply")
      /** Returns an iterator over the elements. */
      def iterator: Iterator[A] = native("IterableOps.iterator")
      /** Returns the companion of List. */
      override def iterableFactory: SeqFactory[List] = native("IterableOps.iterableFactory")
      /** Returns a list with an element in front. */
      def ::[B >: A](elem: B): List[B] = native
      /** Returns a list with the elements of another in front. */
      def :::[B >: A](prefix: List[B]): List[B] = native
      /** Returns a list with the elements of another in front, in reverse order. */
      def reverse_:::[B >: A](prefix: List[B]): List[B] = prefix.reverse ::: this
      /** Returns the list itself. */
      override def toList: List[A] = this
      /** Applies a function to the elements; the same objects give the same list. */
      def mapConserve[B >: A <: AnyRef](f: A => B): List[B] = map[B](f)
    }

    /** A list that is not empty: its first element and the rest. */
    final case class ::[+A](override val head: A, private[scala] var next: List[A]) extends List[A] {
      /** The first element. */
      override def headOption: Some[A] = native("IterableOps.headOption")
    }

    /** The empty list. */
    case object Nil extends List[Nothing]

    object List extends StrictOptimizedSeqFactory[List] {
      /** Makes a list of the elements of a collection. */
      def from[B](coll: collection.IterableOnce[B]): List[B] = native
      /** Returns the empty list. */
      def empty[A]: List[A] = Nil
      /** Makes a list of the elements given. */
      override def apply[A](elems: A*): List[A] = native
      /** Makes a builder. */
      def newBuilder[A]: mutable.Builder[A, List[A]] = native
    }

    /** A sequence with fast access everywhere. */
    sealed abstract class Vector[+A] extends AbstractSeq[A] with IndexedSeq[A] with IndexedSeqOps[A, Vector, Vector[A]] with StrictOptimizedSeqOps[A, Vector, Vector[A]] with scala.collection.generic.DefaultSerializable {
      /** The number of elements. */
      def length: Int = native("SeqOps.length")
      /** The element at a position. */
      def apply(index: Int): A = native("SeqOps.apply")
      /** Returns the companion of Vector. */
      override def iterableFactory: SeqFactory[Vector] = native("IterableOps.iterableFactory")
      /** Returns the vector itself. */
      override def toVector: Vector[A] = this
    }

    object Vector extends StrictOptimizedSeqFactory[Vector] {
      /** Makes a vector of the elements of a collection. */
      def from[E](it: collection.IterableOnce[E]): Vector[E] = native
      /** Returns the empty vector. */
      def empty[A]: Vector[A] = native
      /** Makes a vector of the elements given. */
      override def apply[A](elems: A*): Vector[A] = native
      /** Makes a builder. */
      def newBuilder[A]: mutable.ReusableBuilder[A, Vector[A]] = native
    }

    /** Collects the elements of a Vector. */
    final class VectorBuilder[A] extends mutable.ReusableBuilder[A, Vector[A]] {
      private val elements: mutable.Builder[A, Vector[A]] = Vector.newBuilder[A]
      /** Adds an element. */
      def addOne(elem: A): this.type = { elements.addOne(elem); this }
      /** Removes all elements. */
      def clear(): Unit = elements.clear()
      /** Returns the vector. */
      def result(): Vector[A] = elements.result()
    }

    /** A sequence that never changes, stored in an array. */
    sealed abstract class ArraySeq[+A] extends AbstractSeq[A] with IndexedSeq[A] with IndexedSeqOps[A, ArraySeq, ArraySeq[A]] with StrictOptimizedSeqOps[A, ArraySeq, ArraySeq[A]] with scala.Serializable {
      /** The number of elements. */
      def length: Int = native("SeqOps.length")
      /** The element at a position. */
      def apply(i: Int): A = native("SeqOps.apply")
      /** Returns the companion of ArraySeq without the need of a ClassTag. */
      override def iterableFactory: SeqFactory[ArraySeq] = ArraySeq.untagged
      /** The elements as an array. */
      def unsafeArray: Array[_ <: A] = native
    }

    object ArraySeq extends ClassTagSeqFactory[ArraySeq] {
      /** The factory that needs no ClassTag. */
      object untagged extends SeqFactory[ArraySeq] {
        /** Makes a sequence of the elements of a collection. */
        def from[A](it: collection.IterableOnce[A]): ArraySeq[A] = native("ArraySeq$.from")
        /** Returns an empty sequence. */
        def empty[A]: ArraySeq[A] = native("ArraySeq$.empty")
        /** Makes a builder. */
        def newBuilder[A]: mutable.Builder[A, ArraySeq[A]] = native("ArraySeq$.newBuilder")
      }
      /** Makes a sequence of the elements of a collection. */
      def from[A: ClassTag](it: collection.IterableOnce[A]): ArraySeq[A] = native
      /** Returns an empty sequence. */
      def empty[A: ClassTag]: ArraySeq[A] = native
      /** Makes a builder. */
      def newBuilder[A: ClassTag]: mutable.Builder[A, ArraySeq[A]] = native
      /** Sees an array as a sequence; the array must not change any more. */
      def unsafeWrapArray[T](x: Array[T]): ArraySeq[T] = native
    }

    /** A String seen as a sequence of its characters. */
    final class WrappedString private (native: Nothing) extends AbstractSeq[Char] with IndexedSeq[Char] with IndexedSeqOps[Char, IndexedSeq, WrappedString] with scala.Serializable {
      /** The number of characters. */
      def length: Int = native("SeqOps.length")
      /** The character at a position. */
      def apply(i: Int): Char = native("SeqOps.apply")
    }

    /** A queue that never changes: added to at its end, taken from at its front. */
    sealed class Queue[+A] private (native: Nothing) extends AbstractSeq[A] with LinearSeq[A] with LinearSeqOps[A, Queue, Queue[A]] with StrictOptimizedSeqOps[A, Queue, Queue[A]] with scala.collection.generic.DefaultSerializable {
      /** The number of elements. */
      def length: Int = native("SeqOps.length")
      /** The element at a position. */
      def apply(n: Int): A = native("SeqOps.apply")
      /** Returns an iterator over the elements. */
      def iterator: Iterator[A] = native("IterableOps.iterator")
      /** Returns the companion of Queue. */
      override def iterableFactory: SeqFactory[Queue] = native("IterableOps.iterableFactory")
      /** Returns a queue with one more element at its end. */
      def enqueue[B >: A](elem: B): Queue[B] = appended[B](elem)
      /** Returns a queue with more elements at its end. */
      def enqueueAll[B >: A](iter: collection.IterableOnce[B]): Queue[B] = appendedAll[B](iter)
      /** Returns the first element and the rest. */
      def dequeue: (A, Queue[A]) = if (isEmpty) throw new NoSuchElementException("dequeue on empty queue") else (head, tail)
      /** Returns the first element and the rest, or None if there is none. */
      def dequeueOption: Option[(A, Queue[A])] = if (isEmpty) None else Some(dequeue)
      /** The first element. */
      def front: A = head
    }

    object Queue extends StrictOptimizedSeqFactory[Queue] {
      /** Makes a queue of the elements of a collection. */
      def from[A](source: collection.IterableOnce[A]): Queue[A] = native("immutable.Queue$.from")
      /** Returns the empty queue. */
      def empty[A]: Queue[A] = from[A](Nil)
      /** Makes a queue of the elements given. */
      override def apply[A](xs: A*): Queue[A] = from[A](xs)
      /** Makes a builder. */
      def newBuilder[A]: mutable.Builder[A, Queue[A]] = native("immutable.Queue$.newBuilder")
    }

    package org.apache.spark.util.collection

    /** The values that belong to one key. */
    private[spark] final class CompactBuffer[T] private (native: Nothing) extends scala.collection.immutable.AbstractSeq[T] with scala.Serializable {
      /** The number of values. */
      def length: Int = native("SeqOps.length")
      /** The value at a position. */
      def apply(position: Int): T = native("SeqOps.apply")
      /** Returns an iterator over the values. */
      def iterator: Iterator[T] = native("IterableOps.iterator")
    }
    """#
}
