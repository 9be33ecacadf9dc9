/// Arrays and what implicit views make of them.
package enum CollectionsArrayPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala

    /** A fixed number of elements that can be replaced. */
    final class Array[T](_length: Int) extends java.io.Serializable with java.lang.Cloneable {
      /** The number of elements. */
      def length: Int = native
      /** The element at a position. */
      def apply(i: Int): T = native
      /** Replaces the element at a position. */
      def update(i: Int, x: T): Unit = native
      /** Returns a copy. */
      override def clone(): Array[T] = native
    }

    /** Makes arrays. */
    object Array {
      /** Lets `Array` stand for its factory, as in `xs.to(Array)`. */
      implicit def toFactory[A : ClassTag](dummy: Array.type): Factory[A, Array[A]] = new ArrayFactory[A]
      /** Makes a builder. */
      def newBuilder[T](implicit t: ClassTag[T]): mutable.ArrayBuilder[T] = mutable.ArrayBuilder.make[T]
      /** Makes an array of the elements of a collection. */
      def from[A : ClassTag](it: IterableOnce[A]): Array[A] = native
      /** Copies elements from one array to another. */
      def copy(src: AnyRef, srcPos: Int, dest: AnyRef, destPos: Int, length: Int): Unit = native
      /** Returns a copy that is cut off or filled up with zeros. */
      def copyOf[A](original: Array[A], newLength: Int): Array[A] = native
      /** Returns a copy with another element type. */
      def copyAs[A](original: Array[_], newLength: Int)(implicit ct: ClassTag[A]): Array[A] = native
      /** Returns an empty array. */
      def empty[T: ClassTag]: Array[T] = implicitly[ClassTag[T]].newArray(0)
      /** Makes an array of the elements given. */
      def apply[T: ClassTag](xs: T*): Array[T] = native("Array$.apply")
      /** Makes an array of the elements given. */
      def apply(x: Boolean, xs: Boolean*): Array[Boolean] = native("Array$.apply:x,xs")
      /** Makes an array of the elements given. */
      def apply(x: Byte, xs: Byte*): Array[Byte] = native("Array$.apply:x,xs")
      /** Makes an array of the elements given. */
      def apply(x: Short, xs: Short*): Array[Short] = native("Array$.apply:x,xs")
      /** Makes an array of the elements given. */
      def apply(x: Char, xs: Char*): Array[Char] = native("Array$.apply:x,xs")
      /** Makes an array of the elements given. */
      def apply(x: Int, xs: Int*): Array[Int] = native("Array$.apply:x,xs")
      /** Makes an array of the elements given. */
      def apply(x: Long, xs: Long*): Array[Long] = native("Array$.apply:x,xs")
      /** Makes an array of the elements given. */
      def apply(x: Float, xs: Float*): Array[Float] = native("Array$.apply:x,xs")
      /** Makes an array of the elements given. */
      def apply(x: Double, xs: Double*): Array[Double] = native("Array$.apply:x,xs")
      /** Makes an array of the elements given. */
      def apply(x: Unit, xs: Unit*): Array[Unit] = native("Array$.apply:x,xs")
      /** Makes an array of zeros with one or more dimensions. */
      def ofDim[T: ClassTag](n1: Int): Array[T] = implicitly[ClassTag[T]].newArray(n1)
      /** Makes an array of zeros with one or more dimensions. */
      def ofDim[T: ClassTag](n1: Int, n2: Int): Array[Array[T]] = tabulate[Array[T]](n1)((i: Int) => ofDim[T](n2))(implicitly[ClassTag[T]].wrap)
      /** Makes an array of zeros with one or more dimensions. */
      def ofDim[T: ClassTag](n1: Int, n2: Int, n3: Int): Array[Array[Array[T]]] = tabulate[Array[Array[T]]](n1)((i: Int) => ofDim[T](n2, n3))(implicitly[ClassTag[T]].wrap.wrap)
      /** Makes an array of zeros with one or more dimensions. */
      def ofDim[T: ClassTag](n1: Int, n2: Int, n3: Int, n4: Int): Array[Array[Array[Array[T]]]] = tabulate[Array[Array[Array[T]]]](n1)((i: Int) => ofDim[T](n2, n3, n4))(implicitly[ClassTag[T]].wrap.wrap.wrap)
      /** Makes an array of zeros with one or more dimensions. */
      def ofDim[T: ClassTag](n1: Int, n2: Int, n3: Int, n4: Int, n5: Int): Array[Array[Array[Array[Array[T]]]]] = tabulate[Array[Array[Array[Array[T]]]]](n1)((i: Int) => ofDim[T](n2, n3, n4, n5))(implicitly[ClassTag[T]].wrap.wrap.wrap.wrap)
      /** Makes an array of the elements of several. */
      def concat[T: ClassTag](xss: Array[T]*): Array[T] = native
      /** Makes an array of so many values of an expression, evaluated anew for each. */
      def fill[T: ClassTag](n: Int)(elem: => T): Array[T] = native("Array$.fill")
      /** Makes an array of so many values of an expression, evaluated anew for each. */
      def fill[T: ClassTag](n1: Int, n2: Int)(elem: => T): Array[Array[T]] = tabulate[Array[T]](n1)((i: Int) => fill[T](n2)(elem))(implicitly[ClassTag[T]].wrap)
      /** Makes an array of so many values of an expression, evaluated anew for each. */
      def fill[T: ClassTag](n1: Int, n2: Int, n3: Int)(elem: => T): Array[Array[Array[T]]] = tabulate[Array[Array[T]]](n1)((i: Int) => fill[T](n2, n3)(elem))(implicitly[ClassTag[T]].wrap.wrap)
      /** Makes an array of so many values of an expression, evaluated anew for each. */
      def fill[T: ClassTag](n1: Int, n2: Int, n3: Int, n4: Int)(elem: => T): Array[Array[Array[Array[T]]]] = tabulate[Array[Array[Array[T]]]](n1)((i: Int) => fill[T](n2, n3, n4)(elem))(implicitly[ClassTag[T]].wrap.wrap.wrap)
      /** Makes an array of so many values of an expression, evaluated anew for each. */
      def fill[T: ClassTag](n1: Int, n2: Int, n3: Int, n4: Int, n5: Int)(elem: => T): Array[Array[Array[Array[Array[T]]]]] = tabulate[Array[Array[Array[Array[T]]]]](n1)((i: Int) => fill[T](n2, n3, n4, n5)(elem))(implicitly[ClassTag[T]].wrap.wrap.wrap.wrap)
      /** Makes an array of the values of a function at 0, 1, … */
      def tabulate[T: ClassTag](n: Int)(f: Int => T): Array[T] = native("Array$.tabulate")
      /** Makes an array of the values of a function at 0, 1, … */
      def tabulate[T: ClassTag](n1: Int, n2: Int)(f: (Int, Int) => T): Array[Array[T]] = tabulate[Array[T]](n1)((i1: Int) => tabulate[T](n2)(f(i1, _)))(implicitly[ClassTag[T]].wrap)
      /** Makes an array of the values of a function at 0, 1, … */
      def tabulate[T: ClassTag](n1: Int, n2: Int, n3: Int)(f: (Int, Int, Int) => T): Array[Array[Array[T]]] = tabulate[Array[Array[T]]](n1)((i1: Int) => tabulate[T](n2, n3)(f(i1, _, _)))(implicitly[ClassTag[T]].wrap.wrap)
      /** Makes an array of the values of a function at 0, 1, … */
      def tabulate[T: ClassTag](n1: Int, n2: Int, n3: Int, n4: Int)(f: (Int, Int, Int, Int) => T): Array[Array[Array[Array[T]]]] = tabulate[Array[Array[Array[T]]]](n1)((i1: Int) => tabulate[T](n2, n3, n4)(f(i1, _, _, _)))(implicitly[ClassTag[T]].wrap.wrap.wrap)
      /** Makes an array of the values of a function at 0, 1, … */
      def tabulate[T: ClassTag](n1: Int, n2: Int, n3: Int, n4: Int, n5: Int)(f: (Int, Int, Int, Int, Int) => T): Array[Array[Array[Array[Array[T]]]]] = tabulate[Array[Array[Array[Array[T]]]]](n1)((i1: Int) => tabulate[T](n2, n3, n4, n5)(f(i1, _, _, _, _)))(implicitly[ClassTag[T]].wrap.wrap.wrap.wrap)
      /** Makes an array of the numbers from one up to another. */
      def range(start: Int, end: Int): Array[Int] = range(start, end, 1)
      /** Makes an array of the numbers from one up to another. */
      def range(start: Int, end: Int, step: Int): Array[Int] = native("Array$.range")
      /** Makes an array of a start value and what a function makes of it again and again. */
      def iterate[T: ClassTag](start: T, len: Int)(f: T => T): Array[T] = native
      private class ArrayFactory[A: ClassTag] extends scala.collection.Factory[A, Array[A]] {
        def fromSpecific(it: IterableOnce[A]): Array[A] = Array.from[A](it)
        def newBuilder: mutable.Builder[A, Array[A]] = Array.newBuilder[A]
      }
      /** Takes an array apart in a pattern. */
      def unapplySeq[T](x: Array[T]): Some[immutable.ArraySeq[T]] = Some(immutable.ArraySeq.unsafeWrapArray[T](x))
      /** Returns true iff both arrays have equal elements. */
      def equals(xs: Array[AnyRef], ys: Array[AnyRef]): Boolean = native
    }

    package scala.collection

    /** The operations of arrays. */
    final class ArrayOps[A](private val xs: Array[A]) extends AnyVal {
      /** The number of elements. */
      def size: Int = xs.length
      /** The number of elements. */
      def knownSize: Int = xs.length
      /** True iff there are no elements. */
      def isEmpty: Boolean = xs.length == 0
      /** True iff there are elements. */
      def nonEmpty: Boolean = xs.length != 0
      /** The first element. */
      def head: A = native
      /** The last element. */
      def last: A = native
      /** The first element, or None if there is none. */
      def headOption: Option[A] = if (isEmpty) None else Some(head)
      /** The last element, or None if there is none. */
      def lastOption: Option[A] = if (isEmpty) None else Some(last)
      /** Compares the size with a number without counting further than needed. */
      def sizeCompare(otherSize: Int): Int = java.lang.Integer.compare(xs.length, otherSize)
      /** Compares the length with a number without counting further than needed. */
      def lengthCompare(len: Int): Int = java.lang.Integer.compare(xs.length, len)
      /** Compares the size with a number, as in `xs.sizeIs > 2`. */
      def sizeIs: Int = xs.length
      /** Compares the length with a number. */
      def lengthIs: Int = xs.length
      /** Returns the elements from one position up to another. */
      def slice(from: Int, until: Int): Array[A] = native
      /** All elements but the first. */
      def tail: Array[A] = native
      /** All elements but the last. */
      def init: Array[A] = native
      /** Returns an iterator over all suffixes, the longest first. */
      def tails: Iterator[Array[A]] = native
      /** Returns an iterator over all prefixes, the longest first. */
      def inits: Iterator[Array[A]] = native
      /** Returns the first elements. */
      def take(n: Int): Array[A] = native
      /** Returns all but the first elements. */
      def drop(n: Int): Array[A] = native
      /** Returns the last elements. */
      def takeRight(n: Int): Array[A] = native
      /** Returns all but the last elements. */
      def dropRight(n: Int): Array[A] = native
      /** Returns the longest prefix whose elements satisfy the predicate. */
      def takeWhile(p: A => Boolean): Array[A] = native
      /** Leaves out the longest prefix whose elements satisfy the predicate. */
      def dropWhile(p: A => Boolean): Array[A] = native
      /** Returns an iterator over the elements. */
      def iterator: Iterator[A] = native
      /** Cuts the elements into pieces of one size; the last may be smaller. */
      def grouped(size: Int): Iterator[Array[A]] = native
      /** Splits after the longest prefix whose elements satisfy the predicate. */
      def span(p: A => Boolean): (Array[A], Array[A]) = native
      /** Splits at a position. */
      def splitAt(n: Int): (Array[A], Array[A]) = native
      /** Splits the elements by whether the predicate holds. */
      def partition(p: A => Boolean): (Array[A], Array[A]) = native
      /** Applies a function and splits the results by Left and Right. */
      def partitionMap[A1: ClassTag, A2: ClassTag](f: A => Either[A1, A2]): (Array[A1], Array[A2]) = native
      /** Returns the elements in reverse order. */
      def reverse: Array[A] = native
      /** Returns an iterator from the last element to the first. */
      def reverseIterator: Iterator[A] = native
      /** Keeps the elements for which the predicate holds. */
      def filter(p: A => Boolean): Array[A] = native
      /** Keeps the elements for which the predicate does not hold. */
      def filterNot(p: A => Boolean): Array[A] = native
      /** Sorts the elements; equals keep their order. */
      def sorted[B >: A](implicit ord: Ordering[B]): Array[A] = native
      /** Sorts by a comparison; equals keep their order. */
      def sortWith(lt: (A, A) => Boolean): Array[A] = sorted[A](Ordering.fromLessThan(lt))
      /** Sorts by the values of a function; equals keep their order. */
      def sortBy[B](f: A => B)(implicit ord: Ordering[B]): Array[A] = native
      /** Prepares a filter that is applied when the elements are used. */
      def withFilter(p: A => Boolean): ArrayOps.WithFilter[A] = new ArrayOps.WithFilter[A](p, xs)
      /** Returns the first position of an element, or -1. */
      def indexOf(elem: A, from: Int = 0): Int = native
      /** Returns the first position where the predicate holds, or -1. */
      def indexWhere(p: A => Boolean, from: Int = 0): Int = native
      /** Returns the last position of an element, or -1. */
      def lastIndexOf(elem: A, end: Int = xs.length - 1): Int = native
      /** Returns the last position where the predicate holds, or -1. */
      def lastIndexWhere(p: A => Boolean, end: Int = xs.length - 1): Int = native
      /** Returns the first element for which the predicate holds. */
      def find(p: A => Boolean): Option[A] = native
      /** Returns true iff the predicate holds for an element. */
      def exists(p: A => Boolean): Boolean = native
      /** Returns true iff the predicate holds for every element. */
      def forall(p: A => Boolean): Boolean = native
      /** Combines a start value with the elements from left to right. */
      def foldLeft[B](z: B)(op: (B, A) => B): B = native
      /** Returns all results of folding from the left, the start value first. */
      def scanLeft[B : ClassTag](z: B)(op: (B, A) => B): Array[B] = native
      /** Returns all results of combining a prefix of the elements. */
      def scan[B >: A : ClassTag](z: B)(op: (B, B) => B): Array[B] = scanLeft[B](z)(op)
      /** Returns all results of folding from the right, the start value last. */
      def scanRight[B : ClassTag](z: B)(op: (A, B) => B): Array[B] = native
      /** Combines the elements with a start value from right to left. */
      def foldRight[B](z: B)(op: (A, B) => B): B = native
      /** Combines all elements and a neutral one with an associative function. */
      def fold[A1 >: A](z: A1)(op: (A1, A1) => A1): A1 = foldLeft[A1](z)(op)
      /** Applies a function to every element. */
      def map[B](f: A => B)(implicit ct: ClassTag[B]): Array[B] = native
      /** Applies a function to each element in place. */
      def mapInPlace(f: A => A): Array[A] = native
      /** Applies a function that gives several elements for each, and joins the results. */
      def flatMap[B : ClassTag](f: A => IterableOnce[B]): Array[B] = native("ArrayOps.flatMap")
      /** Applies a function that gives several elements for each, and joins the results. */
      def flatMap[BS, B](f: A => BS)(implicit asIterable: BS => Iterable[B], m: ClassTag[B]): Array[B] = native("ArrayOps.flatMapConverted")
      /** Joins the elements, which are collections themselves. */
      def flatten[B](implicit asIterable: A => IterableOnce[B], m: ClassTag[B]): Array[B] = native
      /** Applies a partial function to the elements it is defined at. */
      def collect[B: ClassTag](pf: PartialFunction[A, B]): Array[B] = native
      /** Returns the value of a partial function at the first element it is defined at. */
      def collectFirst[B](pf: PartialFunction[A, B]): Option[B] = native
      /** Pairs the elements with those of another collection, as far as both go. */
      def zip[B](that: IterableOnce[B]): Array[(A, B)] = native
      /** Starts a parallel walk over this and another collection that makes no pairs. */
      def lazyZip[B](that: Iterable[B]): LazyZip2[A, B, Array[A]] = new LazyZip2[A, B, Array[A]](xs, immutable.ArraySeq.unsafeWrapArray(xs), that)
      /** Pairs the elements with those of another collection; the shorter is filled up. */
      def zipAll[A1 >: A, B](that: Iterable[B], thisElem: A1, thatElem: B): Array[(A1, B)] = native
      /** Pairs each element with its position. */
      def zipWithIndex: Array[(A, Int)] = native
      /** Returns these elements followed by one more. */
      def appended[B >: A : ClassTag](x: B): Array[B] = native
      /** Returns these elements followed by one more. */
      def :+ [B >: A : ClassTag](x: B): Array[B] = native("ArrayOps.appended")
      /** Returns an element followed by these. */
      def prepended[B >: A : ClassTag](x: B): Array[B] = native
      /** Returns the element followed by these. */
      def +: [B >: A : ClassTag](x: B): Array[B] = native("ArrayOps.prepended")
      /** Returns the elements of another collection followed by these. */
      def prependedAll[B >: A : ClassTag](prefix: IterableOnce[B]): Array[B] = native("ArrayOps.prependedAll")
      /** Returns the elements of another collection followed by these. */
      def prependedAll[B >: A : ClassTag](prefix: Array[_ <: B]): Array[B] = native("ArrayOps.prependedAll")
      /** Returns the elements of the collection on the left followed by these. */
      def ++: [B >: A : ClassTag](prefix: IterableOnce[B]): Array[B] = native("ArrayOps.prependedAll")
      /** Returns the elements of the collection on the left followed by these. */
      def ++: [B >: A : ClassTag](prefix: Array[_ <: B]): Array[B] = native("ArrayOps.prependedAll")
      /** Returns these elements followed by those of another collection. */
      def appendedAll[B >: A : ClassTag](suffix: IterableOnce[B]): Array[B] = native("ArrayOps.appendedAll")
      /** Returns these elements followed by those of another collection. */
      def appendedAll[B >: A : ClassTag](suffix: Array[_ <: B]): Array[B] = native("ArrayOps.appendedAll")
      /** Returns these elements followed by those of the collection on the right. */
      def :++ [B >: A : ClassTag](suffix: IterableOnce[B]): Array[B] = native("ArrayOps.appendedAll")
      /** Returns these elements followed by those of the collection on the right. */
      def :++ [B >: A : ClassTag](suffix: Array[_ <: B]): Array[B] = native("ArrayOps.appendedAll")
      /** Returns the elements of both, one after the other. */
      def concat[B >: A : ClassTag](suffix: IterableOnce[B]): Array[B] = native("ArrayOps.appendedAll")
      /** Returns the elements of both, one after the other. */
      def concat[B >: A : ClassTag](suffix: Array[_ <: B]): Array[B] = native("ArrayOps.appendedAll")
      /** Returns the elements of both, one after the other. */
      def ++[B >: A : ClassTag](xs: IterableOnce[B]): Array[B] = native("ArrayOps.appendedAll")
      /** Returns the elements of both, one after the other. */
      def ++[B >: A : ClassTag](xs: Array[_ <: B]): Array[B] = native("ArrayOps.appendedAll")
      /** Returns true iff an element equals the one given. */
      def contains(elem: A): Boolean = native("ArrayOps.contains")
      /** Replaces so many elements from a position on with those of another collection. */
      def patch[B >: A : ClassTag](from: Int, other: IterableOnce[B], replaced: Int): Array[B] = native
      /** Splits pairs into two collections. */
      def unzip[A1, A2](implicit asPair: A => (A1, A2), ct1: ClassTag[A1], ct2: ClassTag[A2]): (Array[A1], Array[A2]) = native
      /** Splits triples into three collections. */
      def unzip3[A1, A2, A3](implicit asTriple: A => (A1, A2, A3), ct1: ClassTag[A1], ct2: ClassTag[A2], ct3: ClassTag[A3]): (Array[A1], Array[A2], Array[A3]) = native
      /** Turns rows into columns. */
      def transpose[B](implicit asArray: A => Array[B]): Array[Array[B]] = native
      /** Applies a function to every element for its effect. */
      def foreach[U](f: A => U): Unit = native
      /** Keeps the first of equal elements. */
      def distinct: Array[A] = native
      /** Keeps the first of elements with equal values of a function. */
      def distinctBy[B](f: A => B): Array[A] = native
      /** Appends an element until the length is reached. */
      def padTo[B >: A : ClassTag](len: Int, elem: B): Array[B] = native
      /** The range of all positions. */
      def indices: Range = Range(0, xs.length)
      /** Groups the elements by the values of a function. */
      def groupBy[K](f: A => K): immutable.Map[K, Array[A]] = native
      /** Groups the elements by one function and maps them with another. */
      def groupMap[K, B : ClassTag](key: A => K)(f: A => B): immutable.Map[K, Array[B]] = native
      /** Makes a sequence of the elements. */
      def toSeq: immutable.Seq[A] = toIndexedSeq
      private def seen: mutable.ArraySeq[A] = (xs: mutable.IndexedSeq[A]).asInstanceOf[mutable.ArraySeq[A]]
      /** Sorts the array itself, and returns it seen as a sequence. */
      def sortInPlace[B >: A]()(implicit ord: Ordering[B]): mutable.ArraySeq[A] = {
        scala.util.Sorting.stableSort[A](xs)(ord.asInstanceOf[Ordering[A]])
        seen
      }
      /** Sorts the array itself by what a function gives, and returns it seen as a sequence. */
      def sortInPlaceBy[B](f: A => B)(implicit ord: Ordering[B]): mutable.ArraySeq[A] = sortInPlace[A]()(ord.on[A](f))
      /** Sorts the array itself by a comparison, and returns it seen as a sequence. */
      def sortInPlaceWith(lt: (A, A) => Boolean): mutable.ArraySeq[A] = sortInPlace[A]()(Ordering.fromLessThan[A](lt))
      /** Makes an indexed sequence of the elements. */
      def toIndexedSeq: immutable.IndexedSeq[A] = native
      /** Copies elements into an array and returns how many. */
      def copyToArray[B >: A](xs: Array[B]): Int = copyToArray[B](xs, 0, Int.MaxValue)
      /** Copies elements into an array and returns how many. */
      def copyToArray[B >: A](xs: Array[B], start: Int): Int = copyToArray[B](xs, start, Int.MaxValue)
      /** Copies elements into an array and returns how many. */
      def copyToArray[B >: A](xs: Array[B], start: Int, len: Int): Int = native("ArrayOps.copyToArray")
      /** Copies the elements into an array. */
      def toArray[B >: A: ClassTag]: Array[B] = native
      /** Counts the elements for which the predicate holds. */
      def count(p: A => Boolean): Int = native
      /** Returns true iff the elements of the other collection stand at the start or the offset given. */
      def startsWith[B >: A](that: Array[B]): Boolean = startsWith[B](that, 0)
      /** Returns true iff the elements of the other collection stand at the start or the offset given. */
      def startsWith[B >: A](that: Array[B], offset: Int): Boolean = native("ArrayOps.startsWith")
      /** Returns true iff the last elements are those of the other collection. */
      def endsWith[B >: A](that: Array[B]): Boolean = native("ArrayOps.endsWith")
      /** Returns the elements with one replaced. */
      def updated[B >: A : ClassTag](index: Int, elem: B): Array[B] = native
      /** Returns a view, whose operations are carried out when its elements are used. */
      def view: IndexedSeqView[A] = native
      /** Returns the elements that are left when those of another are taken away, each as often as it occurs there. */
      def diff[B >: A](that: Seq[B]): Array[A] = native
      /** Returns the elements that occur in both, each as often as in both. */
      def intersect[B >: A](that: Seq[B]): Array[A] = native
      /** Returns an iterator over the windows of one size. */
      def sliding(size: Int, step: Int = 1): Iterator[Array[A]] = native
      /** Returns an iterator over the combinations of so many elements. */
      def combinations(n: Int): Iterator[Array[A]] = native
      /** Returns an iterator over the different orders of the elements. */
      def permutations: Iterator[Array[A]] = native
      /** Returns true iff the elements of the other collection stand at the start or the offset given. */
      def startsWith[B >: A](that: IterableOnce[B], offset: Int = 0): Boolean = native("ArrayOps.startsWith")
      /** Returns true iff the last elements are those of the other collection. */
      def endsWith[B >: A](that: Iterable[B]): Boolean = native("ArrayOps.endsWith")
    }

    object ArrayOps {
      /** An array and a predicate that is applied when the elements are used. */
      class WithFilter[A](p: A => Boolean, xs: Array[A]) {
        /** Applies a function to the elements that are left, for its effect. */
        def foreach[U](f: A => U): Unit = xs.foreach((x: A) => if (p(x)) f(x))
        /** Applies a function to the elements that are left. */
        def map[B: ClassTag](f: A => B): Array[B] = xs.iterator.filter(p).map(f).toArray[B]
        /** Applies a function to the elements that are left and joins the results. */
        def flatMap[B: ClassTag](f: A => IterableOnce[B]): Array[B] = xs.iterator.filter(p).flatMap(f).toArray[B]
        /** Applies a function to the elements that are left and joins the results. */
        def flatMap[BS, B](f: A => BS)(implicit asIterable: BS => Iterable[B], m: ClassTag[B]): Array[B] = flatMap[B]((x: A) => asIterable(f(x)))
        /** Adds a further predicate. */
        def withFilter(q: A => Boolean): WithFilter[A] = new WithFilter[A]((a: A) => p(a) && q(a), xs)
      }
    }
    """#
}
