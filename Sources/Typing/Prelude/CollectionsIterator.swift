/// Iterators.
package enum CollectionsIteratorPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.collection

    /** Gives elements one after the other, once. */
    trait Iterator[+A] extends IterableOnce[A] with IterableOnceOps[A, Iterator, Iterator[A]] {
      /** True iff there is another element. */
      def hasNext: Boolean
      /** Returns the next element. */
      def next(): A
      /** Returns the iterator itself. */
      def iterator: Iterator[A] = this
      /** Returns the next element, or None if there is none. */
      def nextOption(): Option[A] = if (hasNext) Some(next()) else None
      /** Returns true iff an element equals the one given. */
      def contains(elem: Any): Boolean = exists((x: Any) => x == elem)
      /** Returns an iterator that can show its next element. */
      def buffered: BufferedIterator[A] = native
      /** Appends an element until the length is reached. */
      def padTo[B >: A](len: Int, elem: B): Iterator[B] = native
      /** Splits the elements by whether the predicate holds. */
      def partition(p: A => Boolean): (Iterator[A], Iterator[A]) = native
      /** Cuts the elements into pieces of one size; the last may be smaller. */
      def grouped[B >: A](size: Int): GroupedIterator[B] = native
      /** Returns an iterator over the windows of one size. */
      def sliding[B >: A](size: Int, step: Int = 1): GroupedIterator[B] = native
      /** Returns all results of folding from the left, the start value first. */
      def scanLeft[B](z: B)(op: (B, A) => B): Iterator[B] = native
      /** Returns all results of folding from the right, the start value last. */
      @deprecated("Call scanRight on an Iterable instead.", "2.13.0")
      def scanRight[B](z: B)(op: (A, B) => B): Iterator[B] = native
      /** Returns the first position where the predicate holds, or -1. */
      def indexWhere(p: A => Boolean, from: Int = 0): Int = native
      /** Returns the first position of an element, or -1. */
      def indexOf[B >: A](elem: B): Int = indexOf[B](elem, 0)
      /** Returns the first position of an element, or -1. */
      def indexOf[B >: A](elem: B, from: Int): Int = native("Iterator.indexOf")
      /** The number of elements. */
      def length: Int = size
      /** True iff there are no elements. */
      override def isEmpty: Boolean = native
      /** Keeps the elements for which the predicate holds. */
      def filter(p: A => Boolean): Iterator[A] = native
      /** Keeps the elements for which the predicate does not hold. */
      def filterNot(p: A => Boolean): Iterator[A] = native
      /** Prepares a filter that is applied when the elements are used. */
      def withFilter(p: A => Boolean): Iterator[A] = filter(p)
      /** Applies a partial function to the elements it is defined at. */
      def collect[B](pf: PartialFunction[A, B]): Iterator[B] = native
      /** Keeps the first of equal elements. */
      def distinct: Iterator[A] = native
      /** Keeps the first of elements with equal values of a function. */
      def distinctBy[B](f: A => B): Iterator[A] = native
      /** Applies a function to every element. */
      def map[B](f: A => B): Iterator[B] = native
      /** Applies a function that gives several elements for each, and joins the results. */
      def flatMap[B](f: A => IterableOnce[B]): Iterator[B] = native
      /** Joins the elements, which are collections themselves. */
      def flatten[B](implicit ev: A => IterableOnce[B]): Iterator[B] = native
      /** Returns the elements of both, one after the other. */
      def concat[B >: A](xs: => IterableOnce[B]): Iterator[B] = native
      /** Returns the elements of both, one after the other. */
      def ++ [B >: A](xs: => IterableOnce[B]): Iterator[B] = concat[B](xs)
      /** Returns the first elements. */
      def take(n: Int): Iterator[A] = native
      /** Returns the longest prefix whose elements satisfy the predicate. */
      def takeWhile(p: A => Boolean): Iterator[A] = native
      /** Returns all but the first elements. */
      def drop(n: Int): Iterator[A] = native
      /** Leaves out the longest prefix whose elements satisfy the predicate. */
      def dropWhile(p: A => Boolean): Iterator[A] = native
      /** Splits after the longest prefix whose elements satisfy the predicate. */
      def span(p: A => Boolean): (Iterator[A], Iterator[A]) = native
      /** Returns the elements from one position up to another. */
      def slice(from: Int, until: Int): Iterator[A] = native
      /** Pairs the elements with those of another collection, as far as both go. */
      def zip[B](that: IterableOnce[B]): Iterator[(A, B)] = native
      /** Pairs the elements with those of another collection; the shorter is filled up. */
      def zipAll[A1 >: A, B](that: IterableOnce[B], thisElem: A1, thatElem: B): Iterator[(A1, B)] = native
      /** Pairs each element with its position. */
      def zipWithIndex: Iterator[(A, Int)] = native
      /** Returns true iff both have equal elements in the same order. */
      def sameElements[B >: A](that: IterableOnce[B]): Boolean = native
      /** Returns two iterators over the elements of this one. */
      def duplicate: (Iterator[A], Iterator[A]) = native
      /** Replaces so many elements from a position on with those of another collection. */
      def patch[B >: A](from: Int, patchElems: Iterator[B], replaced: Int): Iterator[B] = native
      /** Applies a function to each element for its effect and returns the elements. */
      override def tapEach[U](f: A => U): Iterator[A] = native
      /** Returns the collection as text. */
      override def toString: String = native
      /** An iterator over windows or pieces. */
      final class GroupedIterator[B >: A] private (native: Nothing) extends AbstractIterator[immutable.Seq[B]] {
        /** True iff there is another piece. */
        def hasNext: Boolean = native("Iterator.hasNext")
        /** Returns the next piece. */
        def next(): immutable.Seq[B] = native("Iterator.next")
        /** Fills the last piece up. */
        def withPadding(x: => B): this.type = native("GroupedIterator.withPadding")
        /** Tells whether a last piece that is too short is given. */
        def withPartial(x: Boolean): this.type = native("GroupedIterator.withPartial")
      }
    }

    /** Makes iterators. */
    object Iterator extends IterableFactory[Iterator] {
      /** Returns the endless iterator of numbers in steps, or the iterator of a collection. */
      override def from[A](source: IterableOnce[A]): Iterator[A] = source.iterator
      /** Returns an empty iterator. */
      def empty[T]: Iterator[T] = native
      /** Returns an iterator over one element. */
      def single[A](a: A): Iterator[A] = native
      /** Returns an iterator over the elements given. */
      override def apply[A](xs: A*): Iterator[A] = xs.iterator
      /** Makes a builder. */
      def newBuilder[A]: mutable.Builder[A, Iterator[A]] = immutable.Vector.newBuilder[A].mapResult((v: immutable.Vector[A]) => v.iterator)
      /** Returns an iterator over so many values of an expression. */
      override def fill[A](len: Int)(elem: => A): Iterator[A] = native
      /** Returns an iterator over the values of a function at 0, 1, … */
      override def tabulate[A](end: Int)(f: Int => A): Iterator[A] = native
      /** Returns the endless iterator of numbers in steps, or the iterator of a collection. */
      def from(start: Int): Iterator[Int] = from(start, 1)
      /** Returns the endless iterator of numbers in steps, or the iterator of a collection. */
      def from(start: Int, step: Int): Iterator[Int] = native("Iterator$.from")
      /** Returns an iterator over the numbers from one up to another. */
      def range(start: Int, end: Int): Iterator[Int] = range(start, end, 1)
      /** Returns an iterator over the numbers from one up to another. */
      def range(start: Int, end: Int, step: Int): Iterator[Int] = native("Iterator$.range")
      /** Returns the endless iterator of a start value and what a function makes of it again and again. */
      def iterate[T](start: T)(f: T => T): Iterator[T] = native
      /** Returns an iterator over what a function unfolds from a state until it gives None. */
      override def unfold[A, S](init: S)(f: S => Option[(A, S)]): Iterator[A] = native
      /** Returns the endless iterator of the values of an expression. */
      def continually[A](elem: => A): Iterator[A] = native
    }

    /** A class to extend in place of the trait. */
    abstract class AbstractIterator[+A] extends Iterator[A]

    /** An iterator of the library. */
    private class NativeIterator[+A] private (native: Nothing) extends AbstractIterator[A] {
      def hasNext: Boolean = native("Iterator.hasNext")
      def next(): A = native("Iterator.next")
    }

    /** An iterator of the library that can show its next element. */
    private class NativeBufferedIterator[+A] private (native: Nothing) extends NativeIterator[A] with BufferedIterator[A]

    /** An iterator that can show its next element. */
    trait BufferedIterator[+A] extends Iterator[A] {
      /** The next element, which stays the next. */
      def head: A = native
      /** The next element, which stays the next, or None if there is none. */
      def headOption: Option[A] = if (hasNext) Some(head) else None
      /** Returns the iterator itself. */
      override def buffered: this.type = this
    }
    """#
}
