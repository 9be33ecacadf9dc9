/// Sets of any kind and those that never change.
package enum CollectionsSetPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.collection

    /** The operations of sets. */
    trait SetOps[A, +CC[_], +C <: SetOps[A, CC, C]] extends IterableOps[A, CC, C] with (A => Boolean) {
      /** Returns true iff the element is in the set. */
      def contains(elem: A): Boolean
      /** Returns true iff the element is in the set. */
      def apply(elem: A): Boolean = contains(elem)
      /** Returns true iff all elements are in the other set. */
      def subsetOf(that: Set[A]): Boolean = forall(that)
      /** Returns an iterator over the subsets. */
      def subsets(len: Int): Iterator[C] = native("SetOps.subsetsOfSize")
      /** Returns an iterator over the subsets. */
      def subsets(): Iterator[C] = native("SetOps.subsets")
      /** Returns the elements that are in both sets. */
      def intersect(that: Set[A]): C = native
      /** Returns the elements that are in both sets. */
      def & (that: Set[A]): C = intersect(that)
      /** Returns the elements that are not in the other set. */
      def diff(that: Set[A]): C = native
      /** Returns the elements that are not in the other set. */
      def &~ (that: Set[A]): C = diff(that)
      /** Returns the collection without the elements or keys of another. */
      @deprecated("Consider requiring an immutable Set", "2.13.0")
      def -- (that: IterableOnce[A]): C = native("SetOps.removedAll")
      /** Returns the collection without the elements or keys given. */
      @deprecated("Consider requiring an immutable Set or fall back to Set.diff", "2.13.0")
      def - (elem: A): C = native("SetOps.minus")
      /** Returns the collection without the elements or keys given. */
      @deprecated("Use &- with an explicit collection argument instead of - with varargs", "2.13.0")
      def - (elem1: A, elem2: A, elems: A*): C = native("SetOps.minusAll")
      /** Returns the set with the elements of another collection. */
      def concat(that: collection.IterableOnce[A]): C = native
      /** Returns the set with more elements. */
      @deprecated("Consider requiring an immutable Set or fall back to Set.union", "2.13.0")
      def + (elem: A): C = native("SetOps.plus")
      /** Returns the set with more elements. */
      @deprecated("Use ++ with an explicit collection argument instead of + with varargs", "2.13.0")
      def + (elem1: A, elem2: A, elems: A*): C = native("SetOps.plusAll")
      /** Returns the elements of both, one after the other. */
      def ++ (that: collection.IterableOnce[A]): C = concat(that)
      /** Returns the elements of both sets. */
      def union(that: Set[A]): C = concat(that)
      /** Returns the elements of both sets. */
      def | (that: Set[A]): C = concat(that)
    }

    /** Elements, each once. */
    trait Set[A] extends Iterable[A] with SetOps[A, Set, Set[A]] with Equals {
      /** Returns the companion of the set's kind. */
      override def iterableFactory: IterableFactory[Set] = native("IterableOps.iterableFactory")
      /** True iff `that` may be compared with this. */
      def canEqual(that: Any): Boolean = true
      /** True iff `that` is a set of the same elements. */
      override def equals(that: Any): Boolean = native
      /** A hash code that equal sets share. */
      override def hashCode(): Int = native
      /** Returns the set as text: its kind and its elements. */
      override def toString(): String = native("Iterable.toString")
    }

    object Set extends IterableFactory[Set] {
      /** Makes a set of the elements of a collection. */
      def from[E](it: IterableOnce[E]): Set[E] = immutable.Set.from[E](it)
      /** Returns an empty set. */
      def empty[A]: Set[A] = immutable.Set.empty[A]
      /** Makes a builder. */
      def newBuilder[A]: mutable.Builder[A, Set[A]] = immutable.Set.newBuilder[A]
    }

    /** A class to extend in place of the trait. */
    abstract class AbstractSet[A] extends AbstractIterable[A] with Set[A]

    /** The operations of sorted sets. */
    trait SortedSetOps[A, +CC[X] <: SortedSet[X], +C <: SortedSetOps[A, CC, C]] extends SetOps[A, Set, C] with SortedOps[A, C] {
      /** The companion of the set's kind. */
      def sortedIterableFactory: SortedIterableFactory[CC] = native
      /** Returns the collection seen as one that is not sorted. */
      def unsorted: Set[A] = this.asInstanceOf[Set[A]]
      /** Returns an iterator that starts at a key. */
      def iteratorFrom(start: A): Iterator[A] = rangeFrom(start).iterator
      /** The smallest key. */
      def firstKey: A = head
      /** The largest key. */
      def lastKey: A = last
      /** Returns the smallest at or after a key, or None. */
      def minAfter(key: A): Option[A] = rangeFrom(key).headOption
      /** Returns the largest before a key, or None. */
      def maxBefore(key: A): Option[A] = rangeUntil(key).lastOption
      /** Applies a function to every element. */
      def map[B](f: A => B)(implicit ev: Ordering[B]): CC[B] = native
      /** Applies a function that gives several elements for each, and joins the results. */
      def flatMap[B](f: A => IterableOnce[B])(implicit ev: Ordering[B]): CC[B] = native
      /** Pairs the elements with those of another collection, as far as both go. */
      def zip[B](that: IterableOnce[B])(implicit ev: Ordering[(A, B)]): CC[(A, B)] = native
      /** Applies a partial function to the elements it is defined at. */
      def collect[B](pf: scala.PartialFunction[A, B])(implicit ev: Ordering[B]): CC[B] = native
    }

    /** A sorted set. */
    trait SortedSet[A] extends Set[A] with SortedSetOps[A, SortedSet, SortedSet[A]]

    object SortedSet extends SortedIterableFactory[SortedSet] {
      /** Makes a set of the elements of a collection. */
      def from[A: Ordering](it: IterableOnce[A]): SortedSet[A] = immutable.TreeSet.from[A](it)
      /** Returns an empty set. */
      def empty[A: Ordering]: SortedSet[A] = immutable.TreeSet.empty[A]
      /** Makes a builder. */
      def newBuilder[A: Ordering]: mutable.Builder[A, SortedSet[A]] = immutable.TreeSet.newBuilder[A]
    }

    /** A set of small numbers, kept as bits. */
    trait BitSet extends SortedSet[Int]

    object BitSet {
      /** Makes a set of the elements of a collection. */
      def fromSpecific(it: IterableOnce[Int]): BitSet = immutable.BitSet.fromSpecific(it)
      /** Returns an empty set. */
      def empty: BitSet = immutable.BitSet.empty
      /** Makes a set of the elements given. */
      def apply(xs: Int*): BitSet = immutable.BitSet.fromSpecific(xs)
    }

    package scala.collection.immutable

    /** The operations of sets that never change. */
    trait SetOps[A, +CC[X], +C <: SetOps[A, CC, C]] extends collection.SetOps[A, CC, C] {
      /** Returns the set with one more element. */
      def incl(elem: A): C = native("SetOps.plus")
      /** Returns the set with more elements. */
      override def + (elem: A): C = native("SetOps.plus")
      /** Returns the set without an element. */
      def excl(elem: A): C = native("SetOps.minus")
      /** Returns the collection without the elements or keys given. */
      override def - (elem: A): C = native("SetOps.minus")
      /** Returns the elements that are not in the other set. */
      def diff(that: collection.Set[A]): C = native("SetOps.diff")
      /** Returns the collection without the elements or keys of another. */
      def removedAll(that: IterableOnce[A]): C = native("SetOps.removedAll")
      /** Returns the collection without the elements or keys of another. */
      override def -- (that: IterableOnce[A]): C = native("SetOps.removedAll")
    }

    /** A set that never changes. */
    trait Set[A] extends Iterable[A] with collection.Set[A] with SetOps[A, Set, Set[A]] {
      /** Returns the companion of the set's kind. */
      override def iterableFactory: IterableFactory[Set] = native("IterableOps.iterableFactory")
      /** Returns true iff the element is in the set. */
      def contains(elem: A): Boolean = native("SetOps.contains")
      /** Returns an iterator over the elements. */
      def iterator: Iterator[A] = native("IterableOps.iterator")
    }

    object Set extends IterableFactory[Set] {
      /** Makes a set of the elements of a collection. */
      def from[E](it: collection.IterableOnce[E]): Set[E] = native
      /** Returns an empty set. */
      def empty[A]: Set[A] = native
      /** Makes a set of the elements given. */
      override def apply[A](elems: A*): Set[A] = native
      /** Makes a builder. */
      def newBuilder[A]: mutable.Builder[A, Set[A]] = native
    }

    /** A class to extend in place of the trait. */
    abstract class AbstractSet[A] extends scala.collection.AbstractSet[A] with Set[A]

    /** A set kept as a hash trie. */
    final class HashSet[A] private (native: Nothing) extends AbstractSet[A] with SetOps[A, HashSet, HashSet[A]] with scala.collection.generic.DefaultSerializable {
      /** Returns the companion of HashSet. */
      override def iterableFactory: IterableFactory[HashSet] = native("IterableOps.iterableFactory")
    }

    object HashSet extends IterableFactory[HashSet] {
      /** Makes a set of the elements of a collection. */
      def from[A](source: collection.IterableOnce[A]): HashSet[A] = native("immutable.HashSet$.from")
      /** Returns an empty set. */
      def empty[A]: HashSet[A] = native("immutable.HashSet$.empty")
      /** Makes a builder. */
      def newBuilder[A]: mutable.ReusableBuilder[A, HashSet[A]] = native("immutable.HashSet$.newBuilder")
    }

    /** A set that keeps the order of insertion. */
    sealed class ListSet[A] private (native: Nothing) extends AbstractSet[A] with SetOps[A, ListSet, ListSet[A]] with scala.collection.generic.DefaultSerializable {
      /** Returns the companion of ListSet. */
      override def iterableFactory: IterableFactory[ListSet] = native("IterableOps.iterableFactory")
    }

    object ListSet extends IterableFactory[ListSet] {
      /** Makes a set of the elements of a collection. */
      def from[E](it: collection.IterableOnce[E]): ListSet[E] = native
      /** Returns an empty set. */
      def empty[A]: ListSet[A] = native
      /** Makes a builder. */
      def newBuilder[A]: mutable.Builder[A, ListSet[A]] = native
    }

    /** A sorted set that never changes. */
    trait SortedSet[A] extends Set[A] with collection.SortedSet[A] with SortedSetOps[A, SortedSet, SortedSet[A]]

    /** The operations of sorted sets that never change. */
    trait SortedSetOps[A, +CC[X] <: SortedSet[X], +C <: SortedSetOps[A, CC, C]] extends SetOps[A, Set, C] with collection.SortedSetOps[A, CC, C]

    object SortedSet extends SortedIterableFactory[SortedSet] {
      /** Makes a set of the elements of a collection. */
      def from[A: Ordering](it: collection.IterableOnce[A]): SortedSet[A] = TreeSet.from[A](it)
      /** Returns an empty set. */
      def empty[A: Ordering]: SortedSet[A] = TreeSet.empty[A]
      /** Makes a builder. */
      def newBuilder[A: Ordering]: mutable.Builder[A, SortedSet[A]] = TreeSet.newBuilder[A]
    }

    /** A sorted set that never changes, kept as a tree. */
    final class TreeSet[A] private (native: Nothing) extends AbstractSet[A] with SortedSet[A] with SortedSetOps[A, TreeSet, TreeSet[A]] with scala.collection.generic.DefaultSerializable {
      /** Returns the companion of TreeSet. */
      override def sortedIterableFactory: SortedIterableFactory[TreeSet] = native("SortedSetOps.sortedIterableFactory")
    }

    object TreeSet extends SortedIterableFactory[TreeSet] {
      /** Makes a set of the elements of a collection. */
      def from[E](it: collection.IterableOnce[E])(implicit ordering: Ordering[E]): TreeSet[E] = native("immutable.TreeSet$.from")
      /** Returns an empty set. */
      def empty[A: Ordering]: TreeSet[A] = native("immutable.TreeSet$.empty")
      /** Makes a builder. */
      def newBuilder[A](implicit ordering: Ordering[A]): mutable.ReusableBuilder[A, TreeSet[A]] = native("immutable.TreeSet$.newBuilder")
    }

    /** A set of small numbers, kept as bits. */
    sealed abstract class BitSet extends AbstractSet[Int] with SortedSet[Int] with SortedSetOps[Int, SortedSet, BitSet] with collection.BitSet with scala.Serializable {
      /** Applies a function that gives small numbers to each element. */
      def map(f: Int => Int): BitSet = BitSet.fromSpecific(iterator.map(f))
    }

    object BitSet {
      /** Makes a set of the elements of a collection. */
      def fromSpecific(it: collection.IterableOnce[Int]): BitSet = native("immutable.BitSet$.fromSpecific")
      /** Returns an empty set. */
      def empty: BitSet = fromSpecific(Nil)
      /** Makes a set of the elements given. */
      def apply(xs: Int*): BitSet = fromSpecific(xs)
    }
    """#
}
