/// Collections that are computed when they are looked at: LazyList, Stream and views.
package enum CollectionsLazyPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.collection.immutable

    /** A list whose cells are computed when they are first looked at. */
    final class LazyList[+A] private (native: Nothing) extends AbstractSeq[A] with LinearSeq[A] with LinearSeqOps[A, LazyList, LazyList[A]] with scala.Serializable {
      /** The number of elements; computes all. */
      def length: Int = native("SeqOps.length")
      /** The element at a position. */
      def apply(n: Int): A = native("SeqOps.apply")
      /** Returns an iterator over the elements. */
      def iterator: Iterator[A] = native("IterableOps.iterator")
      /** Returns the companion of LazyList. */
      override def iterableFactory: SeqFactory[LazyList] = native("IterableOps.iterableFactory")
      /** Computes all elements. */
      def force: this.type = native
      /** Returns a lazy list that goes on with another collection. */
      def lazyAppendedAll[B >: A](suffix: => collection.IterableOnce[B]): LazyList[B] = native
    }

    object LazyList extends SeqFactory[LazyList] {
      /** Makes a lazy list of the elements of a collection. */
      def from[A](coll: collection.IterableOnce[A]): LazyList[A] = native("LazyList$.from")
      /** Returns the endless list of numbers in steps. */
      def from(start: Int, step: Int): LazyList[Int] = from[Int](Iterator.from(start, step))
      /** Returns the endless list of numbers. */
      def from(start: Int): LazyList[Int] = from(start, 1)
      /** Returns the empty lazy list. */
      def empty[A]: LazyList[A] = { val made = from[A](Nil); made.isEmpty; made }
      /** Makes a builder. */
      def newBuilder[A]: mutable.Builder[A, LazyList[A]] = native
      /** Returns the endless list of a start value and what a function makes of it again and again. */
      def iterate[A](start: => A)(f: A => A): LazyList[A] = from[A](Iterator.iterate[A](start)(f))
      /** Returns the endless list of the values of an expression. */
      def continually[A](elem: => A): LazyList[A] = from[A](Iterator.continually[A](elem))
      /** Lets `#::` be written before a lazy list without computing it. */
      implicit def toDeferrer[A](l: => LazyList[A]): Deferrer[A] = new Deferrer[A](() => l)
      /** A lazy list that is not computed yet. */
      final class Deferrer[A] private[LazyList] (private val l: () => LazyList[A]) {
        /** Returns a lazy list with an element in front. */
        def #::[B >: A](elem: => B): LazyList[B] = cons[B](elem, l())
        /** Returns a lazy list with others in front. */
        def #:::[B >: A](prefix: LazyList[B]): LazyList[B] = prefix.lazyAppendedAll[B](l())
      }
      object cons {
        /** Makes a lazy list of an element and the rest. */
        def apply[A](hd: => A, tl: => LazyList[A]): LazyList[A] = native("LazyList$cons$.apply")
        /** Takes a lazy list apart in a pattern. */
        def unapply[A](xs: LazyList[A]): Option[(A, LazyList[A])] = if (xs.isEmpty) None else Some((xs.head, xs.tail))
      }
      object #:: {
        /** Takes a lazy list apart in a pattern. */
        def unapply[A](s: LazyList[A]): Option[(A, LazyList[A])] = if (s.isEmpty) None else Some((s.head, s.tail))
      }
    }

    /** A list whose tail is computed when it is first looked at. */
    @deprecated("Use LazyList (which is fully lazy) instead of Stream (which has a lazy tail only)", "2.13.0")
    final class Stream[+A] private (native: Nothing) extends AbstractSeq[A] with LinearSeq[A] with LinearSeqOps[A, Stream, Stream[A]] with scala.Serializable {
      /** The number of elements; computes all. */
      def length: Int = native("SeqOps.length")
      /** The element at a position. */
      def apply(n: Int): A = native("SeqOps.apply")
      /** Returns an iterator over the elements. */
      def iterator: Iterator[A] = native("IterableOps.iterator")
      /** Returns the companion of Stream. */
      override def iterableFactory: SeqFactory[Stream] = native("IterableOps.iterableFactory")
      /** Computes all elements. */
      def force: this.type = native("LazyList.force")
      /** Returns a stream that goes on with another collection. */
      def lazyAppendedAll[B >: A](suffix: => collection.IterableOnce[B]): Stream[B] = native("LazyList.lazyAppendedAll")
    }

    @deprecated("Use LazyList (which is fully lazy) instead of Stream (which has a lazy tail only)", "2.13.0")
    object Stream extends SeqFactory[Stream] {
      /** Makes a stream of the elements of a collection. */
      def from[A](coll: collection.IterableOnce[A]): Stream[A] = native("Stream$.from")
      /** Returns the endless stream of numbers in steps. */
      def from(start: Int, step: Int): Stream[Int] = from[Int](Iterator.from(start, step))
      /** Returns the endless stream of numbers. */
      def from(start: Int): Stream[Int] = from(start, 1)
      /** Returns the empty stream. */
      def empty[A]: Stream[A] = from[A](Nil)
      /** Makes a builder. */
      def newBuilder[A]: mutable.Builder[A, Stream[A]] = native
      /** Returns the endless stream of a start value and what a function makes of it again and again. */
      def iterate[A](start: A)(f: A => A): Stream[A] = from[A](Iterator.iterate[A](start)(f))
      /** Returns the endless stream of the values of an expression. */
      def continually[A](elem: => A): Stream[A] = from[A](Iterator.continually[A](elem))
      /** Lets `#::` be written before a stream without computing it. */
      implicit def toDeferrer[A](l: => Stream[A]): Deferrer[A] = new Deferrer[A](() => l)
      /** A stream that is not computed yet. */
      final class Deferrer[A] private[Stream] (private val l: () => Stream[A]) {
        /** Returns a stream with an element in front. */
        def #::[B >: A](elem: B): Stream[B] = cons[B](elem, l())
        /** Returns a stream with others in front. */
        def #:::[B >: A](prefix: Stream[B]): Stream[B] = prefix.lazyAppendedAll[B](l())
      }
      object cons {
        /** Makes a stream of an element and the rest. */
        def apply[A](hd: A, tl: => Stream[A]): Stream[A] = native("Stream$cons$.apply")
        /** Takes a stream apart in a pattern. */
        def unapply[A](xs: Stream[A]): Option[(A, Stream[A])] = if (xs.isEmpty) None else Some((xs.head, xs.tail))
      }
      object #:: {
        /** Takes a stream apart in a pattern. */
        def unapply[A](s: Stream[A]): Option[(A, Stream[A])] = if (s.isEmpty) None else Some((s.head, s.tail))
      }
      object Empty {
        /** Matches the empty stream. */
        def unapply[A](s: Stream[A]): Boolean = s.isEmpty
      }
    }

    package scala.collection

    /** The operations of views of sequences. */
    trait View[+A] extends Iterable[A] with IterableOps[A, View, View[A]] with scala.Serializable {
      /** Returns the companion of View. */
      override def iterableFactory: IterableFactory[View] = native("IterableOps.iterableFactory")
      /** Returns the view itself. */
      override def view: View[A] = this
      /** Computes all elements. */
      @deprecated("Views no longer know about their underlying collection type; .force always returns an IndexedSeq", "2.13.0")
      def force: IndexedSeq[A] = toIndexedSeq
    }

    object View extends IterableFactory[View] {
      /** Makes a view of the elements of a collection. */
      def from[E](it: IterableOnce[E]): View[E] = native
      /** Returns an empty view. */
      def empty[A]: View[A] = from[A](immutable.Nil)
      /** Makes a builder. */
      def newBuilder[A]: mutable.Builder[A, View[A]] = immutable.Vector.newBuilder[A].mapResult((v: immutable.Vector[A]) => from[A](v))
      /** Makes a view whose elements come from a new iterator each time. */
      def fromIteratorProvider[A](it: () => Iterator[A]): View[A] = native
    }

    /** A view of the library. */
    private class NativeView[+A] private (native: Nothing) extends AbstractIterable[A] with View[A] {
      def iterator: Iterator[A] = native("IterableOps.iterator")
    }

    /** A view of a sequence of the library. */
    private class NativeSeqView[+A] private (native: Nothing) extends NativeView[A] with SeqView[A]

    /** A view of a sequence with fast access by position of the library. */
    private class NativeIndexedSeqView[+A] private (native: Nothing) extends NativeView[A] with IndexedSeqView[A]

    /** A collection of the library that is a part of another's result. */
    private class NativeIterable[+A] private (native: Nothing) extends AbstractIterable[A] {
      def iterator: Iterator[A] = native("IterableOps.iterator")
    }

    /** A view of a sequence. */
    trait SeqView[+A] extends SeqOps[A, View, View[A]] with View[A] {
      /** Returns the view itself. */
      override def view: SeqView[A] = this
      /** The number of elements. */
      def length: Int = native("SeqOps.length")
      /** The element at a position. */
      def apply(i: Int): A = native("SeqOps.apply")
      /** Returns an iterator over the elements. */
      def iterator: Iterator[A] = native("IterableOps.iterator")
      override def map[B](f: A => B): SeqView[B] = native("IterableOps.map")
      override def appended[B >: A](elem: B): SeqView[B] = native("SeqOps.appended")
      override def prepended[B >: A](elem: B): SeqView[B] = native("SeqOps.prepended")
      override def reverse: SeqView[A] = native("SeqOps.reverse")
      override def take(n: Int): SeqView[A] = native("IterableOps.take")
      override def drop(n: Int): SeqView[A] = native("IterableOps.drop")
      override def takeRight(n: Int): SeqView[A] = native("IterableOps.takeRight")
      override def dropRight(n: Int): SeqView[A] = native("IterableOps.dropRight")
      override def tapEach[U](f: A => U): SeqView[A] = native("IterableOps.tapEach")
      override def sorted[B >: A](implicit ord: Ordering[B]): SeqView[A] = native("SeqOps.sorted")
    }

    /** A view of a sequence with fast access by position. */
    trait IndexedSeqView[+A] extends IndexedSeqOps[A, View, View[A]] with SeqView[A] {
      /** Returns the view itself. */
      override def view: IndexedSeqView[A] = this
      /** Returns an iterator over the elements. */
      override def iterator: Iterator[A] = native("IterableOps.iterator")
      override def map[B](f: A => B): IndexedSeqView[B] = native("IterableOps.map")
      override def appended[B >: A](elem: B): IndexedSeqView[B] = native("SeqOps.appended")
      override def prepended[B >: A](elem: B): IndexedSeqView[B] = native("SeqOps.prepended")
      override def reverse: IndexedSeqView[A] = native("SeqOps.reverse")
      override def take(n: Int): IndexedSeqView[A] = native("IterableOps.take")
      override def drop(n: Int): IndexedSeqView[A] = native("IterableOps.drop")
      override def takeRight(n: Int): IndexedSeqView[A] = native("IterableOps.takeRight")
      override def dropRight(n: Int): IndexedSeqView[A] = native("IterableOps.dropRight")
      override def slice(from: Int, until: Int): IndexedSeqView[A] = native("IterableOps.slice")
      override def tapEach[U](f: A => U): IndexedSeqView[A] = native("IterableOps.tapEach")
    }
    """#
}
