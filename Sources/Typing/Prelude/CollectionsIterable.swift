/// What every collection can do: `IterableOnce`, `IterableOps` and `Iterable`.
package enum CollectionsIterablePrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.collection

    /** A collection whose elements can be visited at least once. */
    trait IterableOnce[+A] {
      /** Returns an iterator over the elements. */
      def iterator: Iterator[A]
      /** The number of elements if it is cheap to tell, otherwise -1. */
      def knownSize: Int = native
    }

    /** The operations that collections and iterators share. */
    trait IterableOnceOps[+A, +CC[_], +C] extends IterableOnce[A] {
      /** Returns all results of folding from the left, the start value first. */
      def scanLeft[B](z: B)(op: (B, A) => B): CC[B]
      /** Keeps the elements for which the predicate holds. */
      def filter(p: A => Boolean): C
      /** Keeps the elements for which the predicate does not hold. */
      def filterNot(pred: A => Boolean): C
      /** Returns the first elements. */
      def take(n: Int): C
      /** Returns the longest prefix whose elements satisfy the predicate. */
      def takeWhile(p: A => Boolean): C
      /** Returns all but the first elements. */
      def drop(n: Int): C
      /** Leaves out the longest prefix whose elements satisfy the predicate. */
      def dropWhile(p: A => Boolean): C
      /** Returns the elements from one position up to another. */
      def slice(from: Int, until: Int): C
      /** Applies a function to every element. */
      def map[B](f: A => B): CC[B]
      /** Applies a function that gives several elements for each, and joins the results. */
      def flatMap[B](f: A => IterableOnce[B]): CC[B]
      /** Joins the elements, which are collections themselves. */
      def flatten[B](implicit asIterable: A => IterableOnce[B]): CC[B]
      /** Applies a partial function to the elements it is defined at. */
      def collect[B](pf: PartialFunction[A, B]): CC[B]
      /** Pairs each element with its position. */
      def zipWithIndex: CC[(A, Int)]
      /** Splits after the longest prefix whose elements satisfy the predicate. */
      def span(p: A => Boolean): (C, C)
      /** Splits at a position. */
      def splitAt(n: Int): (C, C) = native("IterableOps.splitAt")
      /** Applies a function to each element for its effect and returns the elements. */
      def tapEach[U](f: A => U): C
      /** Applies a function to every element for its effect. */
      def foreach[U](f: A => U): Unit = native
      /** Returns true iff the predicate holds for every element. */
      def forall(p: A => Boolean): Boolean = native
      /** Returns true iff the predicate holds for an element. */
      def exists(p: A => Boolean): Boolean = native
      /** Counts the elements for which the predicate holds. */
      def count(p: A => Boolean): Int = native
      /** Returns the first element for which the predicate holds. */
      def find(p: A => Boolean): Option[A] = native
      /** Combines a start value with the elements from left to right. */
      def foldLeft[B](z: B)(op: (B, A) => B): B = native
      /** Combines the elements with a start value from right to left. */
      def foldRight[B](z: B)(op: (A, B) => B): B = native
      /** Folds from the left; an old name of foldLeft. */
      @deprecated("Use foldLeft instead of /:", "2.13.0")
      def /: [B](z: B)(op: (B, A) => B): B = foldLeft[B](z)(op)
      /** Folds from the right; an old name of foldRight. */
      @deprecated("Use foldRight instead of :\\", "2.13.0")
      def :\ [B](z: B)(op: (A, B) => B): B = foldRight[B](z)(op)
      /** Combines all elements and a neutral one with an associative function. */
      def fold[A1 >: A](z: A1)(op: (A1, A1) => A1): A1 = foldLeft[A1](z)(op)
      /** Combines all elements with an associative function. */
      def reduce[B >: A](op: (B, B) => B): B = reduceLeft[B](op)
      /** Combines all elements, or returns None if there are none. */
      def reduceOption[B >: A](op: (B, B) => B): Option[B] = reduceLeftOption[B](op)
      /** Combines the elements from left to right. */
      def reduceLeft[B >: A](op: (B, A) => B): B = native
      /** Combines the elements from right to left. */
      def reduceRight[B >: A](op: (A, B) => B): B = native
      /** Combines the elements from left to right, or returns None if there are none. */
      def reduceLeftOption[B >: A](op: (B, A) => B): Option[B] = if (isEmpty) None else Some(reduceLeft[B](op))
      /** Combines the elements from right to left, or returns None if there are none. */
      def reduceRightOption[B >: A](op: (A, B) => B): Option[B] = if (isEmpty) None else Some(reduceRight[B](op))
      /** True iff there are no elements. */
      def isEmpty: Boolean = native
      /** True iff there are elements. */
      def nonEmpty: Boolean = native
      /** The number of elements. */
      def size: Int = native
      /** Appends all elements to a buffer. */
      @deprecated("Use `dest ++= coll` instead", "2.13.0")
      def copyToBuffer[B >: A](dest: mutable.Buffer[B]): Unit = dest.addAll(this)
      /** Copies elements into an array and returns how many. */
      def copyToArray[B >: A](xs: Array[B]): Int = copyToArray[B](xs, 0, Int.MaxValue)
      /** Copies elements into an array and returns how many. */
      def copyToArray[B >: A](xs: Array[B], start: Int): Int = copyToArray[B](xs, start, Int.MaxValue)
      /** Copies elements into an array and returns how many. */
      def copyToArray[B >: A](xs: Array[B], start: Int, len: Int): Int = native("IterableOnceOps.copyToArray")
      /** Adds up all elements. */
      def sum[B >: A](implicit num: Numeric[B]): B = native
      /** Multiplies all elements. */
      def product[B >: A](implicit num: Numeric[B]): B = native
      /** Returns the smallest element, the first of equals. */
      def min[B >: A](implicit ord: Ordering[B]): A = native
      /** Returns the smallest element, or None if there is none. */
      def minOption[B >: A](implicit ord: Ordering[B]): Option[A] = if (isEmpty) None else Some(min[B](ord))
      /** Returns the largest element, the first of equals. */
      def max[B >: A](implicit ord: Ordering[B]): A = native
      /** Returns the largest element, or None if there is none. */
      def maxOption[B >: A](implicit ord: Ordering[B]): Option[A] = if (isEmpty) None else Some(max[B](ord))
      /** Returns the first element with the largest value of a function. */
      def maxBy[B](f: A => B)(implicit ord: Ordering[B]): A = native
      /** Returns the first element with the largest value of a function, or None if there is none. */
      def maxByOption[B](f: A => B)(implicit ord: Ordering[B]): Option[A] = if (isEmpty) None else Some(maxBy[B](f)(ord))
      /** Returns the first element with the smallest value of a function. */
      def minBy[B](f: A => B)(implicit ord: Ordering[B]): A = native
      /** Returns the first element with the smallest value of a function, or None if there is none. */
      def minByOption[B](f: A => B)(implicit ord: Ordering[B]): Option[A] = if (isEmpty) None else Some(minBy[B](f)(ord))
      /** Returns the value of a partial function at the first element it is defined at. */
      def collectFirst[B](pf: PartialFunction[A, B]): Option[B] = native
      /** Folds from the left; the second function is not needed on one machine. */
      @deprecated("For sequential collections, prefer `foldLeft(z)(seqop)`. For parallel collections, use `ParIterableLike#aggregate`.", "2.13.0")
      def aggregate[B](z: => B)(seqop: (B, A) => B, combop: (B, B) => B): B = foldLeft[B](z)(seqop)
      /** Returns true iff both have as many elements and the predicate holds for each pair. */
      def corresponds[B](that: IterableOnce[B])(p: (A, B) => Boolean): Boolean = native
      /** Joins the texts of the elements. */
      def mkString(start: String, sep: String, end: String): String = native("IterableOnceOps.mkString:start,sep,end")
      /** Joins the texts of the elements. */
      def mkString(sep: String): String = native("IterableOnceOps.mkString:sep")
      /** Joins the texts of the elements. */
      def mkString: String = native("IterableOnceOps.mkString:")
      /** Appends the elements as text to a StringBuilder. */
      def addString(b: StringBuilder, start: String, sep: String, end: String): b.type = native("IterableOnceOps.addString:b,start,sep,end")
      /** Appends the elements as text to a StringBuilder. */
      def addString(b: StringBuilder, sep: String): b.type = native("IterableOnceOps.addString:b,sep")
      /** Appends the elements as text to a StringBuilder. */
      def addString(b: StringBuilder): b.type = native("IterableOnceOps.addString:b")
      /** Makes another kind of collection of the elements. */
      def to[C1](factory: Factory[A, C1]): C1 = factory.fromSpecific(this)
      /** Makes a List of the elements. */
      def toList: immutable.List[A] = native
      /** Makes a Vector of the elements. */
      def toVector: immutable.Vector[A] = native
      /** Makes a Map of the elements, which must be pairs. */
      def toMap[K, V](implicit ev: A <:< (K, V)): immutable.Map[K, V] = native
      /** Makes a Set of the elements. */
      def toSet[B >: A]: immutable.Set[B] = native
      /** Makes a sequence of the elements. */
      def toSeq: immutable.Seq[A] = native
      /** Makes an indexed sequence of the elements. */
      def toIndexedSeq: immutable.IndexedSeq[A] = native
      /** Makes a Stream of the elements. */
      @deprecated("Use .to(LazyList) instead of .toStream", "2.13.0")
      def toStream: immutable.Stream[A] = immutable.Stream.from(this)
      /** Copies the elements into a buffer. */
      def toBuffer[B >: A]: mutable.Buffer[B] = native
      /** Copies the elements into an array. */
      def toArray[B >: A: ClassTag]: Array[B] = native
      /** Returns an iterator over the elements. */
      @deprecated("Use .iterator instead of .toIterator", "2.13.0")
      def toIterator: Iterator[A] = iterator
    }

    /** The operations of collections that can be visited more than once. */
    trait IterableOps[+A, +CC[_], +C] extends IterableOnceOps[A, CC, C] {
      /** The companion of the collection's kind. */
      def iterableFactory: IterableFactory[CC] = native
      /** Returns an empty collection. */
      def empty: C = native
      /** The first element. */
      def head: A = native
      /** The first element, or None if there is none. */
      def headOption: Option[A] = if (isEmpty) None else Some(head)
      /** The last element. */
      def last: A = native
      /** The last element, or None if there is none. */
      def lastOption: Option[A] = if (isEmpty) None else Some(last)
      /** Returns a view, whose operations are carried out when its elements are used. */
      def view: View[A] = native("IterableOps.view:")
      /** Compares the size with a number without counting further than needed. */
      def sizeCompare(otherSize: Int): Int = native("IterableOps.sizeCompare")
      /** Compares the size with a number, as in `xs.sizeIs > 2`. */
      def sizeIs: IterableOps.SizeCompareOps = new IterableOps.SizeCompareOps(this)
      /** Compares the size with a number without counting further than needed. */
      def sizeCompare(that: Iterable[_]): Int = sizeCompare(that.size)
      /** Returns a view, whose operations are carried out when its elements are used. */
      @deprecated("Use .view.slice(from, until) instead of .view(from, until)", "2.13.0")
      def view(from: Int, until: Int): View[A] = view.slice(from, until)
      /** Turns rows into columns. */
      def transpose[B](implicit asIterable: A => Iterable[B]): CC[CC[B]] = native
      /** Keeps the elements for which the predicate holds. */
      def filter(pred: A => Boolean): C = native
      /** Keeps the elements for which the predicate does not hold. */
      def filterNot(pred: A => Boolean): C = native
      /** Prepares a filter that is applied when the elements are used. */
      def withFilter(p: A => Boolean): collection.WithFilter[A, CC] = new IterableOps.WithFilter[A, CC](this, p)
      /** Splits the elements by whether the predicate holds. */
      def partition(p: A => Boolean): (C, C) = native
      /** Splits at a position. */
      override def splitAt(n: Int): (C, C) = native
      /** Returns the first elements. */
      def take(n: Int): C = native
      /** Returns the last elements. */
      def takeRight(n: Int): C = native
      /** Returns the longest prefix whose elements satisfy the predicate. */
      def takeWhile(p: A => Boolean): C = native
      /** Splits after the longest prefix whose elements satisfy the predicate. */
      def span(p: A => Boolean): (C, C) = native
      /** Returns all but the first elements. */
      def drop(n: Int): C = native
      /** Returns all but the last elements. */
      def dropRight(n: Int): C = native
      /** Leaves out the longest prefix whose elements satisfy the predicate. */
      def dropWhile(p: A => Boolean): C = native
      /** Cuts the elements into pieces of one size; the last may be smaller. */
      def grouped(size: Int): Iterator[C] = native
      /** Returns an iterator over the windows of one size. */
      def sliding(size: Int): Iterator[C] = sliding(size, 1)
      /** Returns an iterator over the windows of one size. */
      def sliding(size: Int, step: Int): Iterator[C] = native("IterableOps.sliding")
      /** All elements but the first. */
      def tail: C = native
      /** All elements but the last. */
      def init: C = native
      /** Returns the elements from one position up to another. */
      def slice(from: Int, until: Int): C = native
      /** Groups the elements by the values of a function. */
      def groupBy[K](f: A => K): immutable.Map[K, C] = native
      /** Groups the elements by one function and maps them with another. */
      def groupMap[K, B](key: A => K)(f: A => B): immutable.Map[K, CC[B]] = native
      /** Groups the elements by one function, maps them with another and reduces each group. */
      def groupMapReduce[K, B](key: A => K)(f: A => B)(reduce: (B, B) => B): immutable.Map[K, B] = native
      /** Returns all results of combining a prefix of the elements. */
      def scan[B >: A](z: B)(op: (B, B) => B): CC[B] = scanLeft[B](z)(op)
      /** Returns all results of folding from the left, the start value first. */
      def scanLeft[B](z: B)(op: (B, A) => B): CC[B] = native
      /** Returns all results of folding from the right, the start value last. */
      def scanRight[B](z: B)(op: (A, B) => B): CC[B] = native
      /** Applies a function to every element. */
      def map[B](f: A => B): CC[B] = native
      /** Applies a function that gives several elements for each, and joins the results. */
      def flatMap[B](f: A => IterableOnce[B]): CC[B] = native
      /** Joins the elements, which are collections themselves. */
      def flatten[B](implicit asIterable: A => IterableOnce[B]): CC[B] = native
      /** Applies a partial function to the elements it is defined at. */
      def collect[B](pf: PartialFunction[A, B]): CC[B] = native
      /** Applies a function and splits the results by Left and Right. */
      def partitionMap[A1, A2](f: A => Either[A1, A2]): (CC[A1], CC[A2]) = native
      /** Returns the elements of both, one after the other. */
      def concat[B >: A](suffix: IterableOnce[B]): CC[B] = native
      /** Returns the elements of both, one after the other. */
      def ++ [B >: A](suffix: IterableOnce[B]): CC[B] = concat[B](suffix)
      /** Pairs the elements with those of another collection, as far as both go. */
      def zip[B](that: IterableOnce[B]): CC[(A, B)] = native
      /** Pairs each element with its position. */
      def zipWithIndex: CC[(A, Int)] = native
      /** Pairs the elements with those of another collection; the shorter is filled up. */
      def zipAll[A1 >: A, B](that: Iterable[B], thisElem: A1, thatElem: B): CC[(A1, B)] = native
      /** Splits pairs into two collections. */
      def unzip[A1, A2](implicit asPair: A => (A1, A2)): (CC[A1], CC[A2]) = native
      /** Splits triples into three collections. */
      def unzip3[A1, A2, A3](implicit asTriple: A => (A1, A2, A3)): (CC[A1], CC[A2], CC[A3]) = native
      /** Returns an iterator over all suffixes, the longest first. */
      def tails: Iterator[C] = native
      /** Returns an iterator over all prefixes, the longest first. */
      def inits: Iterator[C] = native
      /** Applies a function to each element for its effect and returns the elements. */
      override def tapEach[U](f: A => U): C = native
      /** Returns the elements of the collection on the left followed by these. */
      @deprecated("Use ++ instead of ++: for collections of type Iterable", "2.13.0")
      def ++:[B >: A](that: IterableOnce[B]): CC[B] = native
      /** Returns the collection as an Iterable. */
      def toIterable: Iterable[A] = this.asInstanceOf[Iterable[A]]
      /** Maps the elements for which the predicate holds, one at a time. */
      private[collection] def mapFiltered[B](p: A => Boolean, f: A => B): CC[B] = native
      /** Flat-maps the elements for which the predicate holds, one at a time. */
      private[collection] def flatMapFiltered[B](p: A => Boolean, f: A => IterableOnce[B]): CC[B] = native
    }

    object IterableOps {
      /** Compares the size of a collection with a number without counting further than needed. */
      final class SizeCompareOps(val it: IterableOps[_, Any, _]) {
        /** True iff there are fewer elements than `size`. */
        def <(size: Int): Boolean = it.sizeCompare(size) < 0
        /** True iff there are at most `size` elements. */
        def <=(size: Int): Boolean = it.sizeCompare(size) <= 0
        /** True iff there are exactly `size` elements. */
        def ==(size: Int): Boolean = it.sizeCompare(size) == 0
        /** True iff the number of elements is not `size`. */
        def !=(size: Int): Boolean = it.sizeCompare(size) != 0
        /** True iff there are at least `size` elements. */
        def >=(size: Int): Boolean = it.sizeCompare(size) >= 0
        /** True iff there are more elements than `size`. */
        def >(size: Int): Boolean = it.sizeCompare(size) > 0
      }
      /** A collection and a predicate that is applied when the elements are used. */
      class WithFilter[+A, +CC[_]](self: IterableOps[A, CC, _], p: A => Boolean) extends collection.WithFilter[A, CC] {
        /** Applies a function to the elements that are left. */
        def map[B](f: A => B): CC[B] = self.mapFiltered(p, f)
        /** Applies a function to the elements that are left and joins the results. */
        def flatMap[B](f: A => IterableOnce[B]): CC[B] = self.flatMapFiltered(p, f)
        /** Applies a function to the elements that are left, for its effect. */
        def foreach[U](f: A => U): Unit = self.foreach(x => if (p(x)) f(x))
        /** Adds a further predicate. */
        def withFilter(q: A => Boolean): WithFilter[A, CC] = new WithFilter[A, CC](self, (a: A) => p(a) && q(a))
      }
    }

    /** What a for-comprehension with a guard works on. */
    abstract class WithFilter[+A, +CC[_]] {
      /** Applies a function to the elements that are left. */
      def map[B](f: A => B): CC[B]
      /** Applies a function to the elements that are left and joins the results. */
      def flatMap[B](f: A => IterableOnce[B]): CC[B]
      /** Applies a function to the elements that are left, for its effect. */
      def foreach[U](f: A => U): Unit
      /** Adds a further predicate. */
      def withFilter(q: A => Boolean): WithFilter[A, CC]
    }

    /** A collection that can be visited any number of times. */
    trait Iterable[+A] extends IterableOnce[A] with IterableOps[A, Iterable, Iterable[A]] {
      /** Returns the collection itself. */
      override def toIterable: this.type = this
      /** Starts a parallel walk over this and another collection that makes no pairs. */
      def lazyZip[B](that: Iterable[B]): LazyZip2[A, B, this.type] = new LazyZip2[A, B, this.type](this, this, that)
      /** Returns the collection as text: its kind and its elements. */
      override def toString: String = native
    }

    object Iterable extends IterableFactory[Iterable] {
      /** Makes a collection of the elements of another. */
      def from[A](source: IterableOnce[A]): Iterable[A] = native
      /** Returns an empty collection. */
      def empty[A]: Iterable[A] = immutable.Nil
      /** Makes a builder. */
      def newBuilder[A]: mutable.Builder[A, Iterable[A]] = native
      /** Makes a collection of one element. */
      def single[A](a: A): Iterable[A] = native
    }

    /** A class to extend in place of the trait. */
    abstract class AbstractIterable[+A] extends Iterable[A]
    """#
}
