/// Walks over several collections at once.
package enum CollectionsZipPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.collection

    /** A walk over 2 collections at once. */
    final class LazyZip2[+El1, +El2, C1] private[collection](src: C1, coll1: Iterable[El1], coll2: Iterable[El2]) {
      /** Goes on with another collection. */
      def lazyZip[B](that: Iterable[B]): LazyZip3[El1, El2, B, C1] = new LazyZip3[El1, El2, B, C1](src, coll1, coll2, that)
      /** Applies a function to the elements at each position. */
      def map[B, C](f: (El1, El2) => B)(implicit bf: BuildFrom[C1, B, C]): C = bf.fromSpecific(src)(iterator.map(t => f(t._1, t._2)))
      /** Applies a function to the elements at each position and joins the results. */
      def flatMap[B, C](f: (El1, El2) => Iterable[B])(implicit bf: BuildFrom[C1, B, C]): C = bf.fromSpecific(src)(iterator.flatMap(t => f(t._1, t._2)))
      /** Keeps the tuples for which the predicate holds. */
      def filter[C](p: (El1, El2) => Boolean)(implicit bf: BuildFrom[C1, (El1, El2), C]): C = bf.fromSpecific(src)(iterator.filter(t => p(t._1, t._2)))
      /** Returns true iff the predicate holds at a position. */
      def exists(p: (El1, El2) => Boolean): Boolean = iterator.exists(t => p(t._1, t._2))
      /** Returns true iff the predicate holds at every position. */
      def forall(p: (El1, El2) => Boolean): Boolean = iterator.forall(t => p(t._1, t._2))
      /** Applies a function to the elements at each position for its effect. */
      def foreach[U](f: (El1, El2) => U): Unit = iterator.foreach(t => f(t._1, t._2))
      private[collection] def iterator: Iterator[(El1, El2)] = coll1.iterator.zip(coll2).map(p => (p._1, p._2))
    }

    object LazyZip2 {
      /** Lets the walk stand where a collection is wanted. */
      implicit def lazyZip2ToIterable[El1, El2](zipped2: LazyZip2[El1, El2, _]): View[(El1, El2)] = View.fromIteratorProvider[(El1, El2)](() => zipped2.iterator)
    }

    /** A walk over 3 collections at once. */
    final class LazyZip3[+El1, +El2, +El3, C1] private[collection](src: C1, coll1: Iterable[El1], coll2: Iterable[El2], coll3: Iterable[El3]) {
      /** Goes on with another collection. */
      def lazyZip[B](that: Iterable[B]): LazyZip4[El1, El2, El3, B, C1] = new LazyZip4[El1, El2, El3, B, C1](src, coll1, coll2, coll3, that)
      /** Applies a function to the elements at each position. */
      def map[B, C](f: (El1, El2, El3) => B)(implicit bf: BuildFrom[C1, B, C]): C = bf.fromSpecific(src)(iterator.map(t => f(t._1, t._2, t._3)))
      /** Applies a function to the elements at each position and joins the results. */
      def flatMap[B, C](f: (El1, El2, El3) => Iterable[B])(implicit bf: BuildFrom[C1, B, C]): C = bf.fromSpecific(src)(iterator.flatMap(t => f(t._1, t._2, t._3)))
      /** Keeps the tuples for which the predicate holds. */
      def filter[C](p: (El1, El2, El3) => Boolean)(implicit bf: BuildFrom[C1, (El1, El2, El3), C]): C = bf.fromSpecific(src)(iterator.filter(t => p(t._1, t._2, t._3)))
      /** Returns true iff the predicate holds at a position. */
      def exists(p: (El1, El2, El3) => Boolean): Boolean = iterator.exists(t => p(t._1, t._2, t._3))
      /** Returns true iff the predicate holds at every position. */
      def forall(p: (El1, El2, El3) => Boolean): Boolean = iterator.forall(t => p(t._1, t._2, t._3))
      /** Applies a function to the elements at each position for its effect. */
      def foreach[U](f: (El1, El2, El3) => U): Unit = iterator.foreach(t => f(t._1, t._2, t._3))
      private[collection] def iterator: Iterator[(El1, El2, El3)] = coll1.iterator.zip(coll2).zip(coll3).map(p => (p._1._1, p._1._2, p._2))
    }

    object LazyZip3 {
      /** Lets the walk stand where a collection is wanted. */
      implicit def lazyZip3ToIterable[El1, El2, El3](zipped3: LazyZip3[El1, El2, El3, _]): View[(El1, El2, El3)] = View.fromIteratorProvider[(El1, El2, El3)](() => zipped3.iterator)
    }

    /** A walk over 4 collections at once. */
    final class LazyZip4[+El1, +El2, +El3, +El4, C1] private[collection](src: C1, coll1: Iterable[El1], coll2: Iterable[El2], coll3: Iterable[El3], coll4: Iterable[El4]) {
      /** Applies a function to the elements at each position. */
      def map[B, C](f: (El1, El2, El3, El4) => B)(implicit bf: BuildFrom[C1, B, C]): C = bf.fromSpecific(src)(iterator.map(t => f(t._1, t._2, t._3, t._4)))
      /** Applies a function to the elements at each position and joins the results. */
      def flatMap[B, C](f: (El1, El2, El3, El4) => Iterable[B])(implicit bf: BuildFrom[C1, B, C]): C = bf.fromSpecific(src)(iterator.flatMap(t => f(t._1, t._2, t._3, t._4)))
      /** Keeps the tuples for which the predicate holds. */
      def filter[C](p: (El1, El2, El3, El4) => Boolean)(implicit bf: BuildFrom[C1, (El1, El2, El3, El4), C]): C = bf.fromSpecific(src)(iterator.filter(t => p(t._1, t._2, t._3, t._4)))
      /** Returns true iff the predicate holds at a position. */
      def exists(p: (El1, El2, El3, El4) => Boolean): Boolean = iterator.exists(t => p(t._1, t._2, t._3, t._4))
      /** Returns true iff the predicate holds at every position. */
      def forall(p: (El1, El2, El3, El4) => Boolean): Boolean = iterator.forall(t => p(t._1, t._2, t._3, t._4))
      /** Applies a function to the elements at each position for its effect. */
      def foreach[U](f: (El1, El2, El3, El4) => U): Unit = iterator.foreach(t => f(t._1, t._2, t._3, t._4))
      private[collection] def iterator: Iterator[(El1, El2, El3, El4)] = coll1.iterator.zip(coll2).zip(coll3).zip(coll4).map(p => (p._1._1._1, p._1._1._2, p._1._2, p._2))
    }

    object LazyZip4 {
      /** Lets the walk stand where a collection is wanted. */
      implicit def lazyZip4ToIterable[El1, El2, El3, El4](zipped4: LazyZip4[El1, El2, El3, El4, _]): View[(El1, El2, El3, El4)] = View.fromIteratorProvider[(El1, El2, El3, El4)](() => zipped4.iterator)
    }

    package scala.runtime

    /** A pair of collections seen as one of pairs. */
    @deprecated("Use scala.collection.LazyZip2.", "2.13.0")
    final class Tuple2Zipped[El1, It1 <: Iterable[El1], El2, It2 <: Iterable[El2]](private val coll1: It1, private val coll2: It2) {
      /** Applies a function to the elements at each position. */
      def map[B, To](f: (El1, El2) => B)(implicit bf: scala.collection.BuildFrom[It1, B, To]): To = bf.fromSpecific(coll1)(iterator.map(t => f(t._1, t._2)))
      /** Applies a function to the elements at each position and joins the results. */
      def flatMap[B, To](f: (El1, El2) => IterableOnce[B])(implicit bf: scala.collection.BuildFrom[It1, B, To]): To = bf.fromSpecific(coll1)(iterator.flatMap(t => f(t._1, t._2)))
      /** Keeps the elements for which the predicate holds. */
      def filter[To1, To2](f: (El1, El2) => Boolean)(implicit bf1: scala.collection.BuildFrom[It1, El1, To1], bf2: scala.collection.BuildFrom[It2, El2, To2]): (To1, To2) = {
        val kept = iterator.filter(t => f(t._1, t._2)).toList
        (bf1.fromSpecific(coll1)(kept.iterator.map(_._1)), bf2.fromSpecific(coll2)(kept.iterator.map(_._2)))
      }
      /** Returns true iff the predicate holds at a position. */
      def exists(p: (El1, El2) => Boolean): Boolean = iterator.exists(t => p(t._1, t._2))
      /** Returns true iff the predicate holds at every position. */
      def forall(p: (El1, El2) => Boolean): Boolean = iterator.forall(t => p(t._1, t._2))
      /** Applies a function to the elements at each position for its effect. */
      def foreach[U](f: (El1, El2) => U): Unit = iterator.foreach(t => f(t._1, t._2))
      /** Returns an iterator over the pairs. */
      def iterator: Iterator[(El1, El2)] = coll1.iterator.zip(coll2)
      /** True iff there are no pairs. */
      def isEmpty: Boolean = coll1.isEmpty || coll2.isEmpty
    }

    object Tuple2Zipped {
      /** Lets pairs of collections stand where a collection is wanted. */
      implicit def zippedIterable2ToIterable[El1, El2](zz: Tuple2Zipped[El1, _, El2, _]): Iterable[(El1, El2)] = zz.iterator.toList
      /** Adds `zipped` to pairs of collections. */
      final class Ops[T1, T2](private val x: (T1, T2)) {
        /** Sees a pair of collections as one of pairs. */
        @deprecated("Use xs.lazyZip(yz) instead of (xs, ys).zipped", "2.13.0")
        def zipped[El1, It1 <: Iterable[El1], El2, It2 <: Iterable[El2]](implicit w1: T1 => scala.collection.IterableOps[El1, Iterable, It1] with It1, w2: T2 => scala.collection.IterableOps[El2, Iterable, It2] with It2): Tuple2Zipped[El1, It1, El2, It2] = new Tuple2Zipped[El1, It1, El2, It2](w1(x._1), w2(x._2))
      }
    }

    /** Three collections seen as one of triples. */
    @deprecated("Use scala.collection.LazyZip3.", "2.13.0")
    final class Tuple3Zipped[El1, It1 <: Iterable[El1], El2, It2 <: Iterable[El2], El3, It3 <: Iterable[El3]](private val coll1: It1, private val coll2: It2, private val coll3: It3) {
      /** Applies a function to the elements at each position. */
      def map[B, To](f: (El1, El2, El3) => B)(implicit bf: scala.collection.BuildFrom[It1, B, To]): To = bf.fromSpecific(coll1)(iterator.map(t => f(t._1, t._2, t._3)))
      /** Applies a function to the elements at each position and joins the results. */
      def flatMap[B, To](f: (El1, El2, El3) => IterableOnce[B])(implicit bf: scala.collection.BuildFrom[It1, B, To]): To = bf.fromSpecific(coll1)(iterator.flatMap(t => f(t._1, t._2, t._3)))
      /** Returns true iff the predicate holds at a position. */
      def exists(p: (El1, El2, El3) => Boolean): Boolean = iterator.exists(t => p(t._1, t._2, t._3))
      /** Returns true iff the predicate holds at every position. */
      def forall(p: (El1, El2, El3) => Boolean): Boolean = iterator.forall(t => p(t._1, t._2, t._3))
      /** Applies a function to the elements at each position for its effect. */
      def foreach[U](f: (El1, El2, El3) => U): Unit = iterator.foreach(t => f(t._1, t._2, t._3))
      /** Returns an iterator over the triples. */
      def iterator: Iterator[(El1, El2, El3)] = coll1.iterator.zip(coll2).zip(coll3).map(p => (p._1._1, p._1._2, p._2))
      /** True iff there are no triples. */
      def isEmpty: Boolean = coll1.isEmpty || coll2.isEmpty || coll3.isEmpty
    }

    object Tuple3Zipped {
      /** Lets triples of collections stand where a collection is wanted. */
      implicit def zippedIterable3ToIterable[El1, El2, El3](zz: Tuple3Zipped[El1, _, El2, _, El3, _]): Iterable[(El1, El2, El3)] = zz.iterator.toList
      /** Adds `zipped` to triples of collections. */
      final class Ops[T1, T2, T3](private val x: (T1, T2, T3)) {
        /** Sees three collections as one of triples. */
        @deprecated("Use xs.lazyZip(yz).lazyZip(zs) instead of (xs, ys, zs).zipped", "2.13.0")
        def zipped[El1, It1 <: Iterable[El1], El2, It2 <: Iterable[El2], El3, It3 <: Iterable[El3]](implicit w1: T1 => scala.collection.IterableOps[El1, Iterable, It1] with It1, w2: T2 => scala.collection.IterableOps[El2, Iterable, It2] with It2, w3: T3 => scala.collection.IterableOps[El3, Iterable, It3] with It3): Tuple3Zipped[El1, It1, El2, It2, El3, It3] = new Tuple3Zipped[El1, It1, El2, It2, El3, It3](w1(x._1), w2(x._2), w3(x._3))
      }
    }
    """#
}
