/// Sequences: `SeqOps` and the traits of sequences.
package enum CollectionsSeqPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.collection

    /** The operations of sequences. */
    trait SeqOps[+A, +CC[_], +C] extends IterableOps[A, CC, C] {
      /** Returns a view, whose operations are carried out when its elements are used. */
      override def view: SeqView[A] = native
      /** The element at a position. */
      def apply(i: Int): A
      /** The number of elements. */
      def length: Int
      /** Returns an element followed by these. */
      def prepended[B >: A](elem: B): CC[B] = native
      /** Returns the element followed by these. */
      def +: [B >: A](elem: B): CC[B] = prepended[B](elem)
      /** Returns these elements followed by one more. */
      def appended[B >: A](elem: B): CC[B] = native
      /** Returns these elements followed by one more. */
      def :+ [B >: A](elem: B): CC[B] = appended[B](elem)
      /** Returns the elements of another collection followed by these. */
      def prependedAll[B >: A](prefix: IterableOnce[B]): CC[B] = native
      /** Returns the elements of the collection on the left followed by these. */
      override def ++: [B >: A](prefix: IterableOnce[B]): CC[B] = prependedAll[B](prefix)
      /** Returns these elements followed by those of another collection. */
      def appendedAll[B >: A](suffix: IterableOnce[B]): CC[B] = native
      /** Returns these elements followed by those of the collection on the right. */
      def :++ [B >: A](suffix: IterableOnce[B]): CC[B] = appendedAll[B](suffix)
      /** Returns the elements of both, one after the other. */
      override def concat[B >: A](suffix: IterableOnce[B]): CC[B] = appendedAll[B](suffix)
      /** Returns the elements of both. */
      @deprecated("Use `concat` instead", "2.13.0")
      def union[B >: A](that: Seq[B]): CC[B] = concat[B](that)
      /** The number of elements. */
      override def size: Int = length
      /** Keeps the first of equal elements. */
      def distinct: C = native
      /** Keeps the first of elements with equal values of a function. */
      def distinctBy[B](f: A => B): C = native
      /** Returns the elements in reverse order. */
      def reverse: C = native
      /** Returns an iterator from the last element to the first. */
      def reverseIterator: Iterator[A] = native
      /** Returns true iff the elements of the other collection stand at the start or the offset given. */
      def startsWith[B >: A](that: IterableOnce[B], offset: Int = 0): Boolean = native
      /** Returns true iff the last elements are those of the other collection. */
      def endsWith[B >: A](that: Iterable[B]): Boolean = native
      /** Returns true iff there is an element at the position. */
      def isDefinedAt(idx: Int): Boolean = native
      /** Appends an element until the length is reached. */
      def padTo[B >: A](len: Int, elem: B): CC[B] = native
      /** Returns how many elements from a position on satisfy the predicate one after the other. */
      def segmentLength(p: A => Boolean): Int = segmentLength(p, 0)
      /** Returns how many elements from a position on satisfy the predicate one after the other. */
      def segmentLength(p: A => Boolean, from: Int): Int = native("SeqOps.segmentLength")
      /** Returns the length of the longest prefix whose elements satisfy the predicate. */
      @deprecated("Use segmentLength instead of prefixLength", "2.13.0")
      def prefixLength(p: A => Boolean): Int = segmentLength(p, 0)
      /** Returns the first position where the predicate holds, or -1. */
      def indexWhere(p: A => Boolean, from: Int): Int = native("SeqOps.indexWhere")
      /** Returns the first position where the predicate holds, or -1. */
      def indexWhere(p: A => Boolean): Int = indexWhere(p, 0)
      /** Returns the first position of an element, or -1. */
      def indexOf[B >: A](elem: B, from: Int): Int = native("SeqOps.indexOf")
      /** Returns the first position of an element, or -1. */
      def indexOf[B >: A](elem: B): Int = indexOf[B](elem, 0)
      /** Returns the last position of an element, or -1. */
      def lastIndexOf[B >: A](elem: B, end: Int = length - 1): Int = native
      /** Returns the last position where the predicate holds, or -1. */
      def lastIndexWhere(p: A => Boolean, end: Int): Int = native("SeqOps.lastIndexWhere")
      /** Returns the last position where the predicate holds, or -1. */
      def lastIndexWhere(p: A => Boolean): Int = lastIndexWhere(p, Int.MaxValue)
      /** Returns the first position where the elements of another sequence occur, or -1. */
      def indexOfSlice[B >: A](that: Seq[B], from: Int): Int = native("SeqOps.indexOfSlice")
      /** Returns the first position where the elements of another sequence occur, or -1. */
      def indexOfSlice[B >: A](that: Seq[B]): Int = indexOfSlice[B](that, 0)
      /** Returns the last position where the elements of another sequence occur, or -1. */
      def lastIndexOfSlice[B >: A](that: Seq[B], end: Int): Int = native("SeqOps.lastIndexOfSlice")
      /** Returns the last position where the elements of another sequence occur, or -1. */
      def lastIndexOfSlice[B >: A](that: Seq[B]): Int = lastIndexOfSlice[B](that, Int.MaxValue)
      /** Returns the last element for which the predicate holds. */
      def findLast(p: A => Boolean): Option[A] = native
      /** Returns true iff the elements of another sequence occur here one after the other. */
      def containsSlice[B >: A](that: Seq[B]): Boolean = indexOfSlice[B](that) != -1
      /** Returns true iff an element equals the one given. */
      def contains[A1 >: A](elem: A1): Boolean = native
      /** Applies a function to the elements in reverse order. */
      @deprecated("Use .reverseIterator.map(f).to(...) instead of .reverseMap(f)", "2.13.0")
      def reverseMap[B](f: A => B): CC[B] = reverse.asInstanceOf[SeqOps[A, CC, C]].map[B](f)
      /** Returns an iterator over the different orders of the elements. */
      def permutations: Iterator[C] = native
      /** Returns an iterator over the combinations of so many elements. */
      def combinations(n: Int): Iterator[C] = native
      /** Sorts the elements; equals keep their order. */
      def sorted[B >: A](implicit ord: Ordering[B]): C = native
      /** Sorts by a comparison; equals keep their order. */
      def sortWith(lt: (A, A) => Boolean): C = native
      /** Sorts by the values of a function; equals keep their order. */
      def sortBy[B](f: A => B)(implicit ord: Ordering[B]): C = native
      /** The range of all positions. */
      def indices: Range = Range(0, length)
      /** Compares the length with a number without counting further than needed. */
      def lengthCompare(len: Int): Int = sizeCompare(len)
      /** Compares the length with a number without counting further than needed. */
      def lengthCompare(that: Iterable[_]): Int = sizeCompare(that.size)
      /** Returns true iff both have equal elements in the same order. */
      def sameElements[B >: A](that: IterableOnce[B]): Boolean = native
      /** Returns true iff both have as many elements and the predicate holds for each pair. */
      def corresponds[B](that: Seq[B])(p: (A, B) => Boolean): Boolean = native
      /** Returns the elements that are left when those of another are taken away, each as often as it occurs there. */
      def diff[B >: A](that: Seq[B]): C = native
      /** Returns the elements that occur in both, each as often as in both. */
      def intersect[B >: A](that: Seq[B]): C = native
      /** Replaces so many elements from a position on with those of another collection. */
      def patch[B >: A](from: Int, other: IterableOnce[B], replaced: Int): CC[B] = native
      /** Returns the elements with one replaced. */
      def updated[B >: A](index: Int, elem: B): CC[B] = native
      /** Searches an element in a sorted sequence by halving. */
      def search[B >: A](elem: B)(implicit ord: Ordering[B]): Searching.SearchResult = native("SeqOps.search:elem")
      /** Searches an element in a part of a sorted sequence by halving. */
      def search[B >: A](elem: B, from: Int, to: Int)(implicit ord: Ordering[B]): Searching.SearchResult = native("SeqOps.search:elem,from,to")
      /** Compares the length with a number without counting further than needed. */
      def lengthIs: IterableOps.SizeCompareOps = new IterableOps.SizeCompareOps(this)
    }

    /** A sequence: elements at positions 0, 1, … */
    trait Seq[+A] extends Iterable[A] with PartialFunction[Int, A] with SeqOps[A, Seq, Seq[A]] {
      /** Returns the companion of the sequence's kind. */
      override def iterableFactory: SeqFactory[Seq] = native("IterableOps.iterableFactory")
      /** True iff `that` may be compared with this. */
      def canEqual(that: Any): Boolean = true
      /** True iff `o` is a sequence of equal elements. */
      override def equals(o: Any): Boolean = native
      /** A hash code that equal sequences share. */
      override def hashCode(): Int = native
      /** Returns the sequence as text: its kind and its elements. */
      override def toString(): String = native("Iterable.toString")
    }

    object Seq extends SeqFactory[Seq] {
      /** Makes a sequence of the elements of a collection. */
      def from[E](it: IterableOnce[E]): Seq[E] = native("Seq$.from")
      /** Makes a sequence of the elements given. */
      override def apply[A](elems: A*): Seq[A] = native("Seq$.apply")
      /** Returns an empty sequence. */
      def empty[A]: Seq[A] = immutable.Nil
      /** Makes a builder. */
      def newBuilder[A]: mutable.Builder[A, Seq[A]] = native("Seq$.newBuilder")
    }

    /** A class to extend in place of the trait. */
    abstract class AbstractSeq[+A] extends AbstractIterable[A] with Seq[A]

    /** The operations of sequences with fast access by position. */
    trait IndexedSeqOps[+A, +CC[_], +C] extends SeqOps[A, CC, C] {
      /** Returns an iterator over the elements. */
      override def iterator: Iterator[A] = native
      /** Returns a view of the sequence. */
      override def view: IndexedSeqView[A] = native("SeqOps.view")
      /** Returns a view of the elements from one position up to another. */
      override def view(from: Int, until: Int): IndexedSeqView[A] = view.slice(from, until)
    }

    /** A sequence with fast access by position. */
    trait IndexedSeq[+A] extends Seq[A] with IndexedSeqOps[A, IndexedSeq, IndexedSeq[A]] {
      /** Returns the companion of the sequence's kind. */
      override def iterableFactory: SeqFactory[IndexedSeq] = native("IterableOps.iterableFactory")
    }

    object IndexedSeq extends SeqFactory[IndexedSeq] {
      /** Makes a sequence of the elements of a collection. */
      def from[E](it: IterableOnce[E]): IndexedSeq[E] = native("IndexedSeq$.from")
      /** Makes a sequence of the elements given. */
      override def apply[A](elems: A*): IndexedSeq[A] = native("Vector$.apply")
      /** Returns an empty sequence. */
      def empty[A]: IndexedSeq[A] = immutable.Vector.empty[A]
      /** Makes a builder. */
      def newBuilder[A]: mutable.Builder[A, IndexedSeq[A]] = native("Vector$.newBuilder")
    }

    /** The operations of sequences with fast access to head and tail. */
    trait LinearSeqOps[+A, +CC[X] <: LinearSeq[X], +C <: LinearSeq[A] with LinearSeqOps[A, CC, C]] extends SeqOps[A, CC, C]

    /** A sequence with fast access to head and tail. */
    trait LinearSeq[+A] extends Seq[A] with LinearSeqOps[A, LinearSeq, LinearSeq[A]] {
      /** Returns the companion of the sequence's kind. */
      override def iterableFactory: SeqFactory[LinearSeq] = native("IterableOps.iterableFactory")
    }

    object LinearSeq extends SeqFactory[LinearSeq] {
      /** Makes a sequence of the elements of a collection. */
      def from[E](it: IterableOnce[E]): LinearSeq[E] = native("List$.from")
      /** Returns an empty sequence. */
      def empty[A]: LinearSeq[A] = immutable.Nil
      /** Makes a builder. */
      def newBuilder[A]: mutable.Builder[A, LinearSeq[A]] = native("List$.newBuilder")
    }

    object +: {
      /** Splits a sequence into its first element and the rest. */
      def unapply[A, CC[_] <: Seq[_], C <: SeqOps[A, CC, C]](t: C with SeqOps[A, CC, C]): Option[(A, C)] = if (t.isEmpty) None else Some((t.head, t.tail))
    }

    object :+ {
      /** Splits a sequence into all but its last element and the last. */
      def unapply[A, CC[_] <: Seq[_], C <: SeqOps[A, CC, C]](t: C with SeqOps[A, CC, C]): Option[(C, A)] = if (t.isEmpty) None else Some((t.init, t.last))
    }

    object Searching {
      /** Where an element was searched for in a sorted sequence. */
      sealed abstract class SearchResult {
        /** The position where the element was found or belongs. */
        def insertionPoint: Int
      }
      /** The element is at a position. */
      case class Found(foundIndex: Int) extends SearchResult {
        /** The position of the element. */
        override def insertionPoint: Int = foundIndex
      }
      /** The element is not there; it would belong at a position. */
      case class InsertionPoint(insertionPoint: Int) extends SearchResult
    }

    package scala.collection.immutable

    /** A collection that never changes. */
    trait Iterable[+A] extends collection.Iterable[A] with collection.IterableOps[A, Iterable, Iterable[A]] {
      /** Returns the companion of the collection's kind. */
      override def iterableFactory: IterableFactory[Iterable] = native("IterableOps.iterableFactory")
    }

    object Iterable extends IterableFactory[Iterable] {
      /** Makes a collection of the elements of another. */
      def from[E](it: IterableOnce[E]): Iterable[E] = native("Iterable$.from")
      /** Returns an empty collection. */
      def empty[A]: Iterable[A] = Nil
      /** Makes a builder. */
      def newBuilder[A]: mutable.Builder[A, Iterable[A]] = native("List$.newBuilder")
    }

    /** The operations of sequences that never change. */
    trait SeqOps[+A, +CC[_], +C] extends collection.SeqOps[A, CC, C]

    /** A sequence that never changes. */
    trait Seq[+A] extends Iterable[A] with collection.Seq[A] with SeqOps[A, Seq, Seq[A]] {
      /** Returns the sequence itself. */
      override def toSeq: this.type = this
      /** Returns the companion of the sequence's kind. */
      override def iterableFactory: SeqFactory[Seq] = native("IterableOps.iterableFactory")
    }

    object Seq extends SeqFactory[Seq] {
      /** Makes a sequence of the elements of a collection. */
      def from[E](it: IterableOnce[E]): Seq[E] = native
      /** Returns an empty sequence. */
      def empty[A]: Seq[A] = Nil
      /** Makes a sequence of the elements given. */
      override def apply[A](elems: A*): Seq[A] = native
      /** Makes a builder. */
      def newBuilder[A]: mutable.Builder[A, Seq[A]] = native
    }

    /** A class to extend in place of the trait. */
    abstract class AbstractSeq[+A] extends scala.collection.AbstractSeq[A] with Seq[A]

    /** The operations of sequences that are built at once. */
    trait StrictOptimizedSeqOps[+A, +CC[_], +C] extends SeqOps[A, CC, C]

    /** The operations of sequences with fast access by position. */
    trait IndexedSeqOps[+A, +CC[_], +C] extends SeqOps[A, CC, C] with collection.IndexedSeqOps[A, CC, C]

    /** A sequence that never changes, with fast access by position. */
    trait IndexedSeq[+A] extends Seq[A] with collection.IndexedSeq[A] with IndexedSeqOps[A, IndexedSeq, IndexedSeq[A]] {
      /** Returns the sequence itself. */
      override def toIndexedSeq: IndexedSeq[A] = this
      /** Returns the companion of the sequence's kind. */
      override def iterableFactory: SeqFactory[IndexedSeq] = native("IterableOps.iterableFactory")
    }

    object IndexedSeq extends SeqFactory[IndexedSeq] {
      /** Makes a sequence of the elements of a collection. */
      def from[E](it: IterableOnce[E]): IndexedSeq[E] = native
      /** Makes a sequence of the elements given. */
      override def apply[A](elems: A*): IndexedSeq[A] = native("Vector$.apply")
      /** Returns an empty sequence. */
      def empty[A]: IndexedSeq[A] = Vector.empty[A]
      /** Makes a builder. */
      def newBuilder[A]: mutable.Builder[A, IndexedSeq[A]] = native("Vector$.newBuilder")
    }

    /** The operations of sequences with fast access to head and tail. */
    trait LinearSeqOps[+A, +CC[X] <: LinearSeq[X], +C <: LinearSeq[A] with LinearSeqOps[A, CC, C]] extends SeqOps[A, CC, C] with collection.LinearSeqOps[A, CC, C]

    /** A sequence that never changes, with fast access to head and tail. */
    trait LinearSeq[+A] extends Seq[A] with collection.LinearSeq[A] with LinearSeqOps[A, LinearSeq, LinearSeq[A]] {
      /** Returns the companion of the sequence's kind. */
      override def iterableFactory: SeqFactory[LinearSeq] = native("IterableOps.iterableFactory")
    }

    object LinearSeq extends SeqFactory[LinearSeq] {
      /** Makes a sequence of the elements of a collection. */
      def from[E](it: IterableOnce[E]): LinearSeq[E] = native("List$.from")
      /** Returns an empty sequence. */
      def empty[A]: LinearSeq[A] = Nil
      /** Makes a builder. */
      def newBuilder[A]: mutable.Builder[A, LinearSeq[A]] = native("List$.newBuilder")
    }
    """#
}
