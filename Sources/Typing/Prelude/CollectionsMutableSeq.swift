/// Buffers, queues, stacks and other sequences that can change.
package enum CollectionsMutableSeqPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.collection.mutable

    /** A collection that can change. */
    trait Iterable[A] extends collection.Iterable[A] with collection.IterableOps[A, Iterable, Iterable[A]] {
      /** Returns the companion of the collection's kind. */
      override def iterableFactory: IterableFactory[Iterable] = native("IterableOps.iterableFactory")
    }

    object Iterable extends IterableFactory[Iterable] {
      /** Makes a collection of the elements of another. */
      def from[E](it: IterableOnce[E]): Iterable[E] = native("ArrayBuffer$.from")
      /** Returns an empty collection. */
      def empty[A]: Iterable[A] = native("ArrayBuffer$.empty")
      /** Makes a builder. */
      def newBuilder[A]: Builder[A, Iterable[A]] = native("ArrayBuffer$.newBuilder")
    }

    /** Something that can be copied. */
    trait Cloneable[+C <: AnyRef] extends java.lang.Cloneable {
      /** Returns a copy. */
      override def clone(): C = native("mutable.Cloneable.clone")
    }

    /** The operations of sequences that can change. */
    trait SeqOps[A, +CC[_], +C <: AnyRef] extends collection.SeqOps[A, CC, C] with Cloneable[C] {
      /** Replaces the element at a position. */
      def update(idx: Int, elem: A): Unit
      /** Applies a function to each element in place. */
      def mapInPlace(f: A => A): this.type = native("mutable.SeqOps.mapInPlace")
      /** Applies a function to each element in place. */
      @deprecated("Use `mapInPlace` on an `IndexedSeq` instead", "2.13.0")
      def transform(f: A => A): this.type = mapInPlace(f)
      /** Sorts the elements in place. */
      def sortInPlace[B >: A]()(implicit ord: Ordering[B]): this.type = native("mutable.SeqOps.sortInPlace")
      /** Sorts the elements in place by a comparison. */
      def sortInPlaceWith(lt: (A, A) => Boolean): this.type = sortInPlace()(Ordering.fromLessThan(lt))
      /** Sorts the elements in place by the values of a function. */
      def sortInPlaceBy[B](f: A => B)(implicit ord: Ordering[B]): this.type = sortInPlace()(ord.on(f))
    }

    /** A sequence whose elements can be replaced. */
    trait Seq[A] extends Iterable[A] with collection.Seq[A] with SeqOps[A, Seq, Seq[A]] {
      /** Returns the companion of the sequence's kind. */
      override def iterableFactory: SeqFactory[Seq] = native("IterableOps.iterableFactory")
    }

    object Seq extends SeqFactory[Seq] {
      /** Makes a sequence of the elements of a collection. */
      def from[E](it: IterableOnce[E]): Seq[E] = native("ArrayBuffer$.from")
      /** Returns an empty sequence. */
      def empty[A]: Seq[A] = native("ArrayBuffer$.empty")
      /** Makes a builder. */
      def newBuilder[A]: Builder[A, Seq[A]] = native("ArrayBuffer$.newBuilder")
    }

    /** The operations of sequences with fast access by position that can change. */
    trait IndexedSeqOps[A, +CC[_], +C <: AnyRef] extends collection.IndexedSeqOps[A, CC, C] with SeqOps[A, CC, C]

    /** A sequence with fast access by position whose elements can be replaced. */
    trait IndexedSeq[A] extends Seq[A] with collection.IndexedSeq[A] with IndexedSeqOps[A, IndexedSeq, IndexedSeq[A]] {
      /** Returns the companion of the sequence's kind. */
      override def iterableFactory: SeqFactory[IndexedSeq] = native("IterableOps.iterableFactory")
    }

    object IndexedSeq extends SeqFactory[IndexedSeq] {
      /** Makes a sequence of the elements of a collection. */
      def from[E](it: IterableOnce[E]): IndexedSeq[E] = native("ArrayBuffer$.from")
      /** Returns an empty sequence. */
      def empty[A]: IndexedSeq[A] = native("ArrayBuffer$.empty")
      /** Makes a builder. */
      def newBuilder[A]: Builder[A, IndexedSeq[A]] = native("ArrayBuffer$.newBuilder")
    }

    /** A class to extend in place of the trait. */
    abstract class AbstractSeq[A] extends scala.collection.AbstractSeq[A] with Seq[A]

    /** A sequence with the array it is stored in. */
    sealed abstract class ArraySeq[T] extends AbstractSeq[T] with IndexedSeq[T] with IndexedSeqOps[T, ArraySeq, ArraySeq[T]] {
      /** The number of elements. */
      def length: Int = native("SeqOps.length")
      /** The element at a position. */
      def apply(index: Int): T = native("SeqOps.apply")
      /** Replaces the element at a position. */
      def update(idx: Int, elem: T): Unit = native("mutable.SeqOps.update")
      /** Returns the companion of ArraySeq. */
      override def iterableFactory: SeqFactory[ArraySeq] = native("IterableOps.iterableFactory")
      /** The array. */
      def array: Array[_] = native("mutable.ArraySeq.array")
    }

    object ArraySeq {
      /** Sees an array as a sequence. */
      def make[T](x: Array[T]): ArraySeq[T] = native("mutable.ArraySeq$.make")
      /** Makes a sequence of the elements of a collection. */
      def from[A: ClassTag](it: IterableOnce[A]): ArraySeq[A] = make[A](it.iterator.toArray[A])
      /** Makes a sequence of the elements given. */
      def apply[A: ClassTag](xs: A*): ArraySeq[A] = from[A](xs)
      /** A sequence with the array of references it is stored in. */
      final class ofRef[T <: AnyRef] private (native: Nothing) extends ArraySeq[T]
      /** A sequence with the array of Ints it is stored in. */
      final class ofInt private (native: Nothing) extends ArraySeq[Int]
      /** A sequence with the array of Longs it is stored in. */
      final class ofLong private (native: Nothing) extends ArraySeq[Long]
      /** A sequence with the array of Doubles it is stored in. */
      final class ofDouble private (native: Nothing) extends ArraySeq[Double]
      /** A sequence with the array of Floats it is stored in. */
      final class ofFloat private (native: Nothing) extends ArraySeq[Float]
      /** A sequence with the array of Chars it is stored in. */
      final class ofChar private (native: Nothing) extends ArraySeq[Char]
      /** A sequence with the array of Bytes it is stored in. */
      final class ofByte private (native: Nothing) extends ArraySeq[Byte]
      /** A sequence with the array of Shorts it is stored in. */
      final class ofShort private (native: Nothing) extends ArraySeq[Short]
      /** A sequence with the array of Booleans it is stored in. */
      final class ofBoolean private (native: Nothing) extends ArraySeq[Boolean]
      /** A sequence with the array of Units it is stored in. */
      final class ofUnit private (native: Nothing) extends ArraySeq[Unit]
    }

    /** A sequence that can grow and shrink. */
    trait Buffer[A] extends Seq[A] with SeqOps[A, Buffer, Buffer[A]] with Growable[A] with Shrinkable[A] {
      /** Returns the companion of the buffer's kind. */
      override def iterableFactory: SeqFactory[Buffer] = native("IterableOps.iterableFactory")
      /** Puts an element in front. */
      def prepend(elem: A): this.type
      /** Adds an element at the end. */
      def append(elem: A): this.type = addOne(elem)
      /** Adds elements at the end. */
      @deprecated("Use appendAll instead", "2.13.0")
      def append(elems: A*): this.type = addAll(elems)
      /** Adds the elements of a collection at the end. */
      def appendAll(elems: IterableOnce[A]): this.type = addAll(elems)
      /** Puts an element in front. */
      def +=:(elem: A): this.type = prepend(elem)
      /** Puts the elements of a collection in front. */
      def prependAll(elems: IterableOnce[A]): this.type = { insertAll(0, elems); this }
      /** Puts elements in front. */
      @deprecated("Use prependAll instead", "2.13.0")
      def prepend(elems: A*): this.type = prependAll(elems)
      /** Puts the elements of a collection in front. */
      def ++=:(elems: IterableOnce[A]): this.type = prependAll(elems)
      /** Inserts an element at a position. */
      def insert(idx: Int, elem: A): Unit
      /** Inserts the elements of a collection at a position. */
      def insertAll(idx: Int, elems: IterableOnce[A]): Unit
      /** Removes the element at a position and returns it. */
      def remove(idx: Int): A
      /** Removes so many elements from a position on. */
      def remove(idx: Int, count: Int): Unit
      /** Removes the first element that equals the one given. */
      def subtractOne(x: A): this.type = {
        val i = indexOf(x)
        if (i != -1) remove(i)
        this
      }
      /** Removes the first elements. */
      @deprecated("use dropInPlace instead", since = "2.13.4")
      def trimStart(n: Int): Unit = dropInPlace(n)
      /** Removes the last elements. */
      @deprecated("use dropRightInPlace instead", since = "2.13.4")
      def trimEnd(n: Int): Unit = dropRightInPlace(n)
      /** Replaces so many elements from a position on. */
      def patchInPlace(from: Int, patch: scala.collection.IterableOnce[A], replaced: Int): this.type
      /** Removes the first elements. */
      def dropInPlace(n: Int): this.type = { remove(0, math.min(math.max(n, 0), length)); this }
      /** Removes the last elements. */
      def dropRightInPlace(n: Int): this.type = {
        val norm = math.min(math.max(n, 0), length)
        remove(length - norm, norm)
        this
      }
      /** Keeps the first elements only. */
      def takeInPlace(n: Int): this.type = {
        val norm = math.min(math.max(n, 0), length)
        remove(norm, length - norm)
        this
      }
      /** Keeps the last elements only. */
      def takeRightInPlace(n: Int): this.type = { remove(0, length - math.min(math.max(n, 0), length)); this }
      /** Keeps the elements from one position up to another only. */
      def sliceInPlace(start: Int, end: Int): this.type = takeInPlace(end).dropInPlace(start)
      /** Removes the longest prefix whose elements satisfy the predicate. */
      def dropWhileInPlace(p: A => Boolean): this.type = {
        val idx = indexWhere(x => !p(x))
        if (idx < 0) { clear(); this } else dropInPlace(idx)
      }
      /** Keeps the longest prefix whose elements satisfy the predicate only. */
      def takeWhileInPlace(p: A => Boolean): this.type = {
        val idx = indexWhere(x => !p(x))
        if (idx < 0) this else takeInPlace(idx)
      }
      /** Appends an element until the length is reached. */
      def padToInPlace(len: Int, elem: A): this.type = {
        while (length < len) addOne(elem)
        this
      }
      /** Keeps the elements for which the predicate holds only. */
      def filterInPlace(p: A => Boolean): this.type = native("Buffer.filterInPlace")
      /** Replaces each element by those that a function gives. */
      def flatMapInPlace(f: A => IterableOnce[A]): this.type = native("Buffer.flatMapInPlace")
    }

    object Buffer extends StrictOptimizedSeqFactory[Buffer] {
      /** Makes one of the elements of a collection. */
      def from[A](source: IterableOnce[A]): Buffer[A] = native("Buffer$.from")
      /** Returns an empty one. */
      def empty[A]: Buffer[A] = native("Buffer$.empty")
      /** Makes a builder. */
      def newBuilder[A]: Builder[A, Buffer[A]] = native("Buffer$.newBuilder")
    }

    /** A class to extend in place of the trait. */
    abstract class AbstractBuffer[A] extends AbstractSeq[A] with Buffer[A]

    /** A buffer with fast access by position. */
    trait IndexedBuffer[A] extends IndexedSeq[A] with IndexedSeqOps[A, IndexedBuffer, IndexedBuffer[A]] with Buffer[A] {
      /** Returns the companion of the buffer's kind. */
      override def iterableFactory: SeqFactory[IndexedBuffer] = native("IterableOps.iterableFactory")
    }

    /** A buffer in an array that grows. */
    class ArrayBuffer[A] private (native: Nothing) extends AbstractBuffer[A] with IndexedBuffer[A] with IndexedSeqOps[A, ArrayBuffer, ArrayBuffer[A]] with scala.collection.generic.DefaultSerializable {
      /** Makes an empty one. */
      def this() = native("mutable.ArrayBuffer.new")
      /** Makes an empty one with room for so many elements. */
      def this(initialSize: Int) = native("mutable.ArrayBuffer.new")
      /** Returns the companion of ArrayBuffer. */
      override def iterableFactory: SeqFactory[ArrayBuffer] = native("IterableOps.iterableFactory")
      /** Makes room for so many elements. */
      def sizeHint(size: Int): Unit = ()
      /** Gives up memory that is not needed. */
      def trimToSize(): Unit = ()
      /** Removes all elements and gives up memory. */
      def clearAndShrink(size: Int = 16): this.type = { clear(); this }
      /** Returns the buffer itself. */
      @deprecated("Use 'result' or the buffer itself", "2.13.0")
      def result(): ArrayBuffer[A] = this
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

    object ArrayBuffer extends StrictOptimizedSeqFactory[ArrayBuffer] {
      /** Makes one of the elements of a collection. */
      def from[A](source: IterableOnce[A]): ArrayBuffer[A] = native("ArrayBuffer$.from")
      /** Returns an empty one. */
      def empty[A]: ArrayBuffer[A] = native("ArrayBuffer$.empty")
      /** Makes a builder. */
      def newBuilder[A]: Builder[A, ArrayBuffer[A]] = native("ArrayBuffer$.newBuilder")
    }

    /** A buffer that becomes a List. */
    class ListBuffer[A] private (native: Nothing) extends AbstractBuffer[A] with SeqOps[A, ListBuffer, ListBuffer[A]] with ReusableBuilder[A, immutable.List[A]] with scala.collection.generic.DefaultSerializable {
      /** Makes an empty one. */
      def this() = native("mutable.ListBuffer.new")
      /** Returns the companion of ListBuffer. */
      override def iterableFactory: SeqFactory[ListBuffer] = native("IterableOps.iterableFactory")
      /** Returns the elements as a List. */
      def result(): immutable.List[A] = toList
      /** Puts the elements of the buffer in front of a list. */
      def prependToList(xs: immutable.List[A]): immutable.List[A] = toList ::: xs
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

    object ListBuffer extends StrictOptimizedSeqFactory[ListBuffer] {
      /** Makes one of the elements of a collection. */
      def from[A](source: IterableOnce[A]): ListBuffer[A] = native("ListBuffer$.from")
      /** Returns an empty one. */
      def empty[A]: ListBuffer[A] = native("ListBuffer$.empty")
      /** Makes a builder. */
      def newBuilder[A]: Builder[A, ListBuffer[A]] = native("ListBuffer$.newBuilder")
    }
    """#
}
