/// Sets that can change.
package enum CollectionsMutableSetPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.collection.mutable

    /** The operations of sets that can change. */
    trait SetOps[A, +CC[X], +C <: SetOps[A, CC, C]] extends collection.SetOps[A, CC, C] with IterableOps[A, CC, C] with Cloneable[C] with Builder[A, C] with Growable[A] with Shrinkable[A] {
      /** Returns the collection itself. */
      def result(): C = this.asInstanceOf[C]
      /** Adds an element and returns true iff it was not there. */
      def add(elem: A): Boolean = native
      /** Adds or replaces a value. */
      def update(elem: A, included: Boolean): Unit = if (included) add(elem) else remove(elem)
      /** Removes an element and returns true iff it was there. */
      def remove(elem: A): Boolean = native
      /** Returns the elements that are not in the other set. */
      def diff(that: collection.Set[A]): C = native("SetOps.diff")
      /** Keeps what satisfies the predicate only. */
      @deprecated("Use filterInPlace instead", "2.13.0")
      def retain(p: A => Boolean): Unit = filterInPlace(p)
      /** Keeps what satisfies the predicate only. */
      def filterInPlace(p: A => Boolean): this.type = native
      /** Returns a copy. */
      override def clone(): C = native("mutable.Cloneable.clone")
    }

    /** A set that can change. */
    trait Set[A] extends Iterable[A] with collection.Set[A] with SetOps[A, Set, Set[A]] {
      /** Returns the companion of the set's kind. */
      override def iterableFactory: IterableFactory[Set] = native("IterableOps.iterableFactory")
    }

    object Set extends IterableFactory[Set] {
      /** Makes a set of the elements of a collection. */
      def from[A](it: IterableOnce[A]): Set[A] = native("mutable.Set$.from")
      /** Returns an empty set. */
      def empty[A]: Set[A] = native("mutable.Set$.empty")
      /** Makes a builder. */
      def newBuilder[A]: Builder[A, Set[A]] = native("mutable.Set$.newBuilder")
    }

    /** A class to extend in place of the trait. */
    abstract class AbstractSet[A] extends scala.collection.AbstractSet[A] with Set[A]

    /** A set kept in a hash table. */
    final class HashSet[A] private (native: Nothing) extends AbstractSet[A] with SetOps[A, HashSet, HashSet[A]] with scala.collection.generic.DefaultSerializable {
      /** Makes an empty one. */
      def this() = native("mutable.HashSet.new")
      /** Makes a set with room for so many elements. */
      def this(initialCapacity: Int, loadFactor: Double) = native("mutable.HashSet.new")
      /** Returns the companion of HashSet. */
      override def iterableFactory: IterableFactory[HashSet] = native("IterableOps.iterableFactory")
      /** Returns true iff the element is in the set. */
      def contains(elem: A): Boolean = native("SetOps.contains")
      /** Returns an iterator over the elements. */
      def iterator: Iterator[A] = native("IterableOps.iterator")
      /** Adds an element. */
      def addOne(elem: A): this.type = native("mutable.SetOps.addOne")
      /** Adds the elements of a collection. */
      override def addAll(xs: IterableOnce[A]): this.type = native("mutable.SetOps.addAll")
      /** Removes an element. */
      def subtractOne(elem: A): this.type = native("mutable.SetOps.subtractOne")
      /** Removes all elements. */
      def clear(): Unit = native("mutable.SetOps.clear")
    }

    object HashSet extends IterableFactory[HashSet] {
      /** Makes a set of the elements of a collection. */
      def from[A](it: IterableOnce[A]): HashSet[A] = native("mutable.HashSet$.from")
      /** Returns an empty set. */
      def empty[A]: HashSet[A] = native("mutable.HashSet$.empty")
      /** Makes a builder. */
      def newBuilder[A]: Builder[A, HashSet[A]] = native("mutable.HashSet$.newBuilder")
    }

    /** A set kept in a hash table that keeps the order of insertion. */
    class LinkedHashSet[A] private (native: Nothing) extends AbstractSet[A] with SetOps[A, LinkedHashSet, LinkedHashSet[A]] with scala.collection.generic.DefaultSerializable {
      /** Makes an empty one. */
      def this() = native("mutable.LinkedHashSet.new")
      /** Returns the companion of LinkedHashSet. */
      override def iterableFactory: IterableFactory[LinkedHashSet] = native("IterableOps.iterableFactory")
      /** Returns true iff the element is in the set. */
      def contains(elem: A): Boolean = native("SetOps.contains")
      /** Returns an iterator over the elements. */
      def iterator: Iterator[A] = native("IterableOps.iterator")
      /** Adds an element. */
      def addOne(elem: A): this.type = native("mutable.SetOps.addOne")
      /** Adds the elements of a collection. */
      override def addAll(xs: IterableOnce[A]): this.type = native("mutable.SetOps.addAll")
      /** Removes an element. */
      def subtractOne(elem: A): this.type = native("mutable.SetOps.subtractOne")
      /** Removes all elements. */
      def clear(): Unit = native("mutable.SetOps.clear")
    }

    object LinkedHashSet extends IterableFactory[LinkedHashSet] {
      /** Makes a set of the elements of a collection. */
      def from[A](it: IterableOnce[A]): LinkedHashSet[A] = native("mutable.LinkedHashSet$.from")
      /** Returns an empty set. */
      def empty[A]: LinkedHashSet[A] = native("mutable.LinkedHashSet$.empty")
      /** Makes a builder. */
      def newBuilder[A]: Builder[A, LinkedHashSet[A]] = native("mutable.LinkedHashSet$.newBuilder")
    }

    /** A sorted set that can change. */
    trait SortedSet[A] extends Set[A] with collection.SortedSet[A] with SortedSetOps[A, SortedSet, SortedSet[A]]

    /** The operations of sorted sets that can change. */
    trait SortedSetOps[A, +CC[X] <: SortedSet[X], +C <: SortedSetOps[A, CC, C]] extends SetOps[A, Set, C] with collection.SortedSetOps[A, CC, C]

    object SortedSet extends SortedIterableFactory[SortedSet] {
      /** Makes a set of the elements of a collection. */
      def from[A: Ordering](it: IterableOnce[A]): SortedSet[A] = TreeSet.from[A](it)
      /** Returns an empty set. */
      def empty[A: Ordering]: SortedSet[A] = TreeSet.empty[A]
      /** Makes a builder. */
      def newBuilder[A: Ordering]: Builder[A, SortedSet[A]] = TreeSet.newBuilder[A]
    }

    /** A sorted set that can change, kept as a tree. */
    sealed class TreeSet[A] private (native: Nothing) extends AbstractSet[A] with SortedSet[A] with SortedSetOps[A, TreeSet, TreeSet[A]] with scala.collection.generic.DefaultSerializable {
      /** Makes an empty one. */
      def this()(implicit ordering: Ordering[A]) = native("mutable.TreeSet.new")
      /** Returns the companion of TreeSet. */
      override def sortedIterableFactory: SortedIterableFactory[TreeSet] = native("SortedSetOps.sortedIterableFactory")
      /** Returns true iff the element is in the set. */
      def contains(elem: A): Boolean = native("SetOps.contains")
      /** Returns an iterator over the elements. */
      def iterator: Iterator[A] = native("IterableOps.iterator")
      /** Adds an element. */
      def addOne(elem: A): this.type = native("mutable.SetOps.addOne")
      /** Adds the elements of a collection. */
      override def addAll(xs: IterableOnce[A]): this.type = native("mutable.SetOps.addAll")
      /** Removes an element. */
      def subtractOne(elem: A): this.type = native("mutable.SetOps.subtractOne")
      /** Removes all elements. */
      def clear(): Unit = native("mutable.SetOps.clear")
    }

    object TreeSet extends SortedIterableFactory[TreeSet] {
      /** Makes a set of the elements of a collection. */
      def from[A: Ordering](it: IterableOnce[A]): TreeSet[A] = native("mutable.TreeSet$.from")
      /** Returns an empty set. */
      def empty[A: Ordering]: TreeSet[A] = native("mutable.TreeSet$.empty")
      /** Makes a builder. */
      def newBuilder[A: Ordering]: Builder[A, TreeSet[A]] = native("mutable.TreeSet$.newBuilder")
    }

    /** A set of small numbers, kept as bits. */
    class BitSet private (native: Nothing) extends AbstractSet[Int] with SortedSet[Int] with SortedSetOps[Int, SortedSet, BitSet] with collection.BitSet with scala.Serializable {
      /** Makes an empty one. */
      def this() = native("mutable.BitSet.new")
      /** Applies a function that gives small numbers to each element. */
      def map(f: Int => Int): BitSet = BitSet.fromSpecific(iterator.map(f))
      /** Returns true iff the number is in the set. */
      def contains(elem: Int): Boolean = native("SetOps.contains")
      /** Returns an iterator over the numbers. */
      def iterator: Iterator[Int] = native("IterableOps.iterator")
      /** Adds a number. */
      def addOne(elem: Int): this.type = native("mutable.SetOps.addOne")
      /** Removes a number. */
      def subtractOne(elem: Int): this.type = native("mutable.SetOps.subtractOne")
      /** Removes all numbers. */
      def clear(): Unit = native("mutable.SetOps.clear")
    }

    object BitSet {
      /** Makes a set of the elements of a collection. */
      def fromSpecific(it: IterableOnce[Int]): BitSet = native("mutable.BitSet$.fromSpecific")
      /** Returns an empty set. */
      def empty: BitSet = fromSpecific(immutable.Nil)
      /** Makes a set of the elements given. */
      def apply(xs: Int*): BitSet = fromSpecific(xs)
    }
    """#
}
