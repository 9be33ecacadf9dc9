/// How collections are built: factories, builders and `BuildFrom`.
package enum CollectionsFactoriesPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.collection

    /** What companions of collections can do. */
    trait IterableFactory[+CC[_]] extends Serializable {
      /** Makes one of the elements of a collection. */
      def from[A](source: IterableOnce[A]): CC[A]
      /** Returns an empty collection. */
      def empty[A]: CC[A]
      /** Makes a collection of the elements given. */
      def apply[A](elems: A*): CC[A] = from[A](elems)
      /** Makes a collection of a start value and what a function makes of it again and again. */
      def iterate[A](start: A, len: Int)(f: A => A): CC[A] = from[A](Iterator.iterate[A](start)(f).take(len))
      /** Makes a collection of what a function unfolds from a state until it gives None. */
      def unfold[A, S](init: S)(f: S => Option[(A, S)]): CC[A] = from[A](Iterator.unfold[A, S](init)(f))
      /** Makes a collection of the numbers from one up to another, which is left out. */
      def range[A : Integral](start: A, end: A): CC[A] = from[A](NumericRange[A](start, end, implicitly[Integral[A]].one))
      /** Makes a collection of the numbers from one up to another, which is left out. */
      def range[A : Integral](start: A, end: A, step: A): CC[A] = from[A](NumericRange[A](start, end, step))
      /** Makes a builder. */
      def newBuilder[A]: mutable.Builder[A, CC[A]]
      /** Makes a collection of so many values of an expression, evaluated anew for each. */
      def fill[A](n: Int)(elem: => A): CC[A] = from[A](Iterator.fill[A](n)(elem))
      /** Makes a collection of so many values of an expression, evaluated anew for each. */
      def fill[A](n1: Int, n2: Int)(elem: => A): CC[CC[A]] = fill[CC[A]](n1)(fill[A](n2)(elem))
      /** Makes a collection of so many values of an expression, evaluated anew for each. */
      def fill[A](n1: Int, n2: Int, n3: Int)(elem: => A): CC[CC[CC[A]]] = fill[CC[CC[A]]](n1)(fill[A](n2, n3)(elem))
      /** Makes a collection of so many values of an expression, evaluated anew for each. */
      def fill[A](n1: Int, n2: Int, n3: Int, n4: Int)(elem: => A): CC[CC[CC[CC[A]]]] = fill[CC[CC[CC[A]]]](n1)(fill[A](n2, n3, n4)(elem))
      /** Makes a collection of so many values of an expression, evaluated anew for each. */
      def fill[A](n1: Int, n2: Int, n3: Int, n4: Int, n5: Int)(elem: => A): CC[CC[CC[CC[CC[A]]]]] = fill[CC[CC[CC[CC[A]]]]](n1)(fill[A](n2, n3, n4, n5)(elem))
      /** Makes a collection of the values of a function at 0, 1, … */
      def tabulate[A](n: Int)(f: Int => A): CC[A] = from[A](Iterator.tabulate[A](n)(f))
      /** Makes a collection of the values of a function at 0, 1, … */
      def tabulate[A](n1: Int, n2: Int)(f: (Int, Int) => A): CC[CC[A]] = tabulate[CC[A]](n1)(i1 => tabulate[A](n2)(f(i1, _)))
      /** Makes a collection of the values of a function at 0, 1, … */
      def tabulate[A](n1: Int, n2: Int, n3: Int)(f: (Int, Int, Int) => A): CC[CC[CC[A]]] = tabulate[CC[CC[A]]](n1)(i1 => tabulate[A](n2, n3)(f(i1, _, _)))
      /** Makes a collection of the values of a function at 0, 1, … */
      def tabulate[A](n1: Int, n2: Int, n3: Int, n4: Int)(f: (Int, Int, Int, Int) => A): CC[CC[CC[CC[A]]]] = tabulate[CC[CC[CC[A]]]](n1)(i1 => tabulate[A](n2, n3, n4)(f(i1, _, _, _)))
      /** Makes a collection of the values of a function at 0, 1, … */
      def tabulate[A](n1: Int, n2: Int, n3: Int, n4: Int, n5: Int)(f: (Int, Int, Int, Int, Int) => A): CC[CC[CC[CC[CC[A]]]]] = tabulate[CC[CC[CC[CC[A]]]]](n1)(i1 => tabulate[A](n2, n3, n4, n5)(f(i1, _, _, _, _)))
      /** Makes a collection of the elements of several. */
      def concat[A](xss: Iterable[A]*): CC[A] = from[A](xss.iterator.flatMap(xs => xs))
    }

    /** Makes a collection of a given type from elements. */
    trait Factory[-A, +C] {
      /** Makes the collection of the elements of another. */
      def fromSpecific(it: IterableOnce[A]): C
      /** Makes a builder. */
      def newBuilder: mutable.Builder[A, C]
    }

    object Factory {
      /** Makes strings of characters. */
      implicit val stringFactory: Factory[Char, String] = new StringFactory
      /** Makes arrays. */
      implicit def arrayFactory[A: ClassTag]: Factory[A, Array[A]] = new ArrayFactory[A]
      private class StringFactory extends Factory[Char, String] {
        def fromSpecific(it: IterableOnce[Char]): String = it.iterator.mkString
        def newBuilder: mutable.Builder[Char, String] = new mutable.StringBuilder()
      }
      private class ArrayFactory[A: ClassTag] extends Factory[A, Array[A]] {
        def fromSpecific(it: IterableOnce[A]): Array[A] = it.iterator.toArray[A]
        def newBuilder: mutable.Builder[A, Array[A]] = Array.newBuilder[A]
      }
    }

    object IterableFactory {
      /** Lets a companion stand for its factory, as in `xs.to(List)`. */
      implicit def toFactory[A, CC[_]](factory: IterableFactory[CC]): Factory[A, CC[A]] = new ToFactory[A, CC](factory)
      /** Lets a companion stand for a way of building. */
      implicit def toBuildFrom[A, CC[_]](factory: IterableFactory[CC]): BuildFrom[Any, A, CC[A]] = new FactoryBuildFrom[A, CC](factory)
      private class FactoryBuildFrom[A, CC[_]](factory: IterableFactory[CC]) extends BuildFrom[Any, A, CC[A]] {
        def fromSpecific(from: Any)(it: IterableOnce[A]): CC[A] = factory.from[A](it)
        def newBuilder(from: Any): mutable.Builder[A, CC[A]] = factory.newBuilder[A]
      }
      private class ToFactory[A, CC[_]](factory: IterableFactory[CC]) extends Factory[A, CC[A]] {
        def fromSpecific(it: IterableOnce[A]): CC[A] = factory.from[A](it)
        def newBuilder: mutable.Builder[A, CC[A]] = factory.newBuilder[A]
      }
    }

    /** What companions of sequences can do. */
    trait SeqFactory[+CC[A] <: SeqOps[A, Seq, Seq[A]]] extends IterableFactory[CC] {
      /** Takes a sequence apart in a pattern. */
      def unapplySeq[A](x: CC[A]): Some[CC[A]] = Some(x)
    }

    /** What companions of sequences can do that build at once. */
    trait StrictOptimizedSeqFactory[+CC[A] <: SeqOps[A, Seq, Seq[A]]] extends SeqFactory[CC]

    /** What companions of maps can do. */
    trait MapFactory[+CC[_, _]] extends Serializable {
      /** Returns an empty map. */
      def empty[K, V]: CC[K, V]
      /** Makes a map of pairs. */
      def from[K, V](it: IterableOnce[(K, V)]): CC[K, V]
      /** Makes a map of the pairs given. */
      def apply[K, V](elems: (K, V)*): CC[K, V] = from[K, V](elems)
      /** Makes a builder. */
      def newBuilder[K, V]: mutable.Builder[(K, V), CC[K, V]]
    }

    object MapFactory {
      /** Lets a companion stand for its factory, as in `xs.to(Map)`. */
      implicit def toFactory[K, V, CC[_, _]](factory: MapFactory[CC]): Factory[(K, V), CC[K, V]] = new ToFactory[K, V, CC](factory)
      private class ToFactory[K, V, CC[_, _]](factory: MapFactory[CC]) extends Factory[(K, V), CC[K, V]] {
        def fromSpecific(it: IterableOnce[(K, V)]): CC[K, V] = factory.from[K, V](it)
        def newBuilder: mutable.Builder[(K, V), CC[K, V]] = factory.newBuilder[K, V]
      }
    }

    /** What companions of collections can do whose elements need evidence. */
    trait EvidenceIterableFactory[+CC[_], Ev[_]] extends Serializable {
      /** Makes a collection of the elements of another. */
      def from[E: Ev](it: IterableOnce[E]): CC[E]
      /** Returns an empty collection. */
      def empty[A: Ev]: CC[A]
      /** Makes a collection of the elements given. */
      def apply[A: Ev](xs: A*): CC[A] = from[A](xs)
      /** Makes a collection of `n` values of an expression. */
      def fill[A: Ev](n: Int)(elem: => A): CC[A] = from[A](Iterator.fill[A](n)(elem))
      /** Makes a collection of the values of a function at 0, 1, … */
      def tabulate[A: Ev](n: Int)(f: Int => A): CC[A] = from[A](Iterator.tabulate[A](n)(f))
      /** Makes a collection of a start value and what a function makes of it again and again. */
      def iterate[A: Ev](start: A, len: Int)(f: A => A): CC[A] = from[A](Iterator.iterate[A](start)(f).take(len))
      /** Makes a collection of what a function unfolds from a state. */
      def unfold[A: Ev, S](init: S)(f: S => Option[(A, S)]): CC[A] = from[A](Iterator.unfold[A, S](init)(f))
      /** Makes a builder. */
      def newBuilder[A: Ev]: mutable.Builder[A, CC[A]]
    }

    object EvidenceIterableFactory {
      /** Lets a companion stand for its factory, as in `xs.to(ArraySeq)`. */
      implicit def toFactory[Ev[_], A: Ev, CC[_]](factory: EvidenceIterableFactory[CC, Ev]): Factory[A, CC[A]] = new ToFactory[Ev, A, CC](factory)
      private class ToFactory[Ev[_], A: Ev, CC[_]](factory: EvidenceIterableFactory[CC, Ev]) extends Factory[A, CC[A]] {
        def fromSpecific(it: IterableOnce[A]): CC[A] = factory.from[A](it)
        def newBuilder: mutable.Builder[A, CC[A]] = factory.newBuilder[A]
      }
    }

    /** What companions of sorted sets can do. */
    trait SortedIterableFactory[+CC[_]] extends EvidenceIterableFactory[CC, Ordering]

    /** What companions of classes of sequences can do that need a ClassTag. */
    trait ClassTagSeqFactory[+CC[A] <: SeqOps[A, Seq, Seq[A]]] extends EvidenceIterableFactory[CC, ClassTag] {
      /** Takes a sequence apart in a pattern. */
      def unapplySeq[A](x: CC[A]): Some[CC[A]] = Some(x)
    }

    /** What companions of sorted maps can do. */
    trait SortedMapFactory[+CC[_, _]] extends Serializable {
      /** Returns an empty map. */
      def empty[K: Ordering, V]: CC[K, V]
      /** Makes a map of pairs. */
      def from[K: Ordering, V](it: IterableOnce[(K, V)]): CC[K, V]
      /** Makes a map of the pairs given. */
      def apply[K: Ordering, V](elems: (K, V)*): CC[K, V] = from[K, V](elems)
      /** Makes a builder. */
      def newBuilder[K: Ordering, V]: mutable.Builder[(K, V), CC[K, V]]
    }

    object SortedMapFactory {
      /** Lets a companion stand for its factory, as in `xs.to(TreeMap)`. */
      implicit def toFactory[K: Ordering, V, CC[_, _]](factory: SortedMapFactory[CC]): Factory[(K, V), CC[K, V]] = new ToFactory[K, V, CC](factory)
      private class ToFactory[K: Ordering, V, CC[_, _]](factory: SortedMapFactory[CC]) extends Factory[(K, V), CC[K, V]] {
        def fromSpecific(it: IterableOnce[(K, V)]): CC[K, V] = factory.from[K, V](it)
        def newBuilder: mutable.Builder[(K, V), CC[K, V]] = factory.newBuilder[K, V]
      }
    }

    /** Builds a collection of the kind of another. */
    trait BuildFrom[-From, -A, +C] {
      /** Makes a collection of the kind of `from` of the elements of `it`. */
      def fromSpecific(from: From)(it: IterableOnce[A]): C
      /** Makes a builder for a collection of the kind of `from`. */
      def newBuilder(from: From): mutable.Builder[A, C]
    }

    object BuildFrom extends BuildFromLowPriority1 {
      /** Builds maps. */
      implicit def buildFromMapOps[CC[X, Y] <: Map[X, Y] with MapOps[X, Y, CC, _], K0, V0, K, V]: BuildFrom[CC[K0, V0], (K, V), CC[K, V]] = new LikeBuildFrom[CC[K0, V0], (K, V), CC[K, V]]
      /** Builds strings of characters. */
      implicit val buildFromString: BuildFrom[String, Char, String] = new StringBuildFrom
      /** Builds arrays. */
      implicit def buildFromArray[A: ClassTag]: BuildFrom[Array[_], A, Array[A]] = new ArrayBuildFrom[A]
    }

    /** Ways of building that are tried after those of `BuildFrom`. */
    trait BuildFromLowPriority1 extends BuildFromLowPriority2 {
      /** Builds sorted sets. */
      implicit def buildFromSortedSetOps[CC[X] <: SortedSet[X] with SortedSetOps[X, CC, _], A0, A: Ordering]: BuildFrom[CC[A0], A, CC[A]] = new SortedBuildFrom[CC[A0], A, CC[A]](implicitly[Ordering[A]])
    }

    /** Ways of building that are tried last. */
    trait BuildFromLowPriority2 {
      /** Builds collections of any other kind. */
      implicit def buildFromIterableOps[CC[X] <: Iterable[X] with IterableOps[X, CC, _], A0, A]: BuildFrom[CC[A0], A, CC[A]] = new LikeBuildFrom[CC[A0], A, CC[A]]
    }

    /** Builds a collection of the kind of another, which it is told at run time. */
    private class LikeBuildFrom[From, A, C] extends BuildFrom[From, A, C] {
      def fromSpecific(from: From)(it: IterableOnce[A]): C = native("BuildFrom.fromSpecific")
      def newBuilder(from: From): mutable.Builder[A, C] = native("BuildFrom.newBuilder")
    }

    /** Builds sorted sets. */
    private class SortedBuildFrom[From, A, C](val ordering: Ordering[A]) extends BuildFrom[From, A, C] {
      def fromSpecific(from: From)(it: IterableOnce[A]): C = native("BuildFrom.sorted")
      def newBuilder(from: From): mutable.Builder[A, C] = immutable.TreeSet.newBuilder[A](ordering).asInstanceOf[mutable.Builder[A, C]]
    }

    /** Builds strings. */
    private class StringBuildFrom extends BuildFrom[String, Char, String] {
      def fromSpecific(from: String)(it: IterableOnce[Char]): String = it.iterator.mkString
      def newBuilder(from: String): mutable.Builder[Char, String] = new mutable.StringBuilder()
    }

    /** Builds arrays. */
    private class ArrayBuildFrom[A: ClassTag] extends BuildFrom[Array[_], A, Array[A]] {
      def fromSpecific(from: Array[_])(it: IterableOnce[A]): Array[A] = it.iterator.toArray[A]
      def newBuilder(from: Array[_]): mutable.Builder[A, Array[A]] = Array.newBuilder[A]
    }

    package scala.collection.generic

    /** What most collections are: serialisable by their elements. */
    trait DefaultSerializable extends java.io.Serializable

    package scala.collection.mutable

    /** Something elements can be added to. */
    trait Growable[-A] extends Clearable {
      /** Adds an element. */
      def addOne(elem: A): this.type
      /** Adds an element. */
      final def +=(elem: A): this.type = addOne(elem)
      /** Adds two or more elements. */
      @deprecated("Use `++=` aka `addAll` instead of varargs `+=`; infix operations with an operand of multiple args will be deprecated", "2.13.0")
      def +=(elem1: A, elem2: A, elems: A*): this.type = addOne(elem1).addOne(elem2).addAll(elems)
      /** Adds the elements of a collection. */
      def addAll(elems: IterableOnce[A]): this.type = {
        val it = elems.iterator
        while (it.hasNext) addOne(it.next())
        this
      }
      /** Adds the elements of a collection. */
      final def ++=(elems: IterableOnce[A]): this.type = addAll(elems)
    }

    /** Something that can be emptied. */
    trait Clearable {
      /** Removes all elements. */
      def clear(): Unit
    }

    /** Something elements can be removed from. */
    trait Shrinkable[-A] {
      /** Removes an element. */
      def subtractOne(elem: A): this.type
      /** Removes an element. */
      final def -=(elem: A): this.type = subtractOne(elem)
      /** Removes two or more elements. */
      @deprecated("Use `--=` aka `subtractAll` instead of varargs `-=`; infix operations with an operand of multiple args will be deprecated", "2.13.3")
      def -=(elem1: A, elem2: A, elems: A*): this.type = subtractOne(elem1).subtractOne(elem2).subtractAll(elems)
      /** Removes the elements of a collection. */
      def subtractAll(xs: collection.IterableOnce[A]): this.type = {
        xs.iterator.toList.foreach(x => subtractOne(x))
        this
      }
      /** Removes the elements of a collection. */
      final def --=(xs: collection.IterableOnce[A]): this.type = subtractAll(xs)
    }

    /** Collects elements and makes a collection of them. */
    trait Builder[-A, +To] extends Growable[A] {
      /** Returns the collection of the elements added. */
      def result(): To
      /** Tells how many elements are expected. */
      def sizeHint(size: Int): Unit = ()
      /** Tells that about as many elements are expected as `coll` has. */
      def sizeHint(coll: scala.collection.IterableOnce[_], delta: Int = 0): Unit = ()
      /** Tells how many elements are expected at most. */
      def sizeHintBounded(size: Int, boundingColl: scala.collection.Iterable[_]): Unit = ()
      /** Returns a builder whose result goes through a function. */
      def mapResult[NewTo](f: To => NewTo): Builder[A, NewTo] = new MappedBuilder[A, To, NewTo](this, f)
    }

    /** A builder that can be used again after `clear`. */
    trait ReusableBuilder[-A, +To] extends Builder[A, To]

    /** A builder whose result goes through a function. */
    private class MappedBuilder[-A, +To, +NewTo](self: Builder[A, To], f: To => NewTo) extends Builder[A, NewTo] {
      def addOne(x: A): this.type = { self.addOne(x); this }
      def clear(): Unit = self.clear()
      def result(): NewTo = f(self.result())
    }

    /** A builder of one of the library's collections. */
    private final class NativeBuilder[-A, +To] extends ReusableBuilder[A, To] {
      def addOne(elem: A): this.type = native
      override def addAll(elems: IterableOnce[A]): this.type = native
      def clear(): Unit = native
      def result(): To = native
    }

    /** A builder of arrays. */
    sealed abstract class ArrayBuilder[T] extends ReusableBuilder[T, Array[T]] {
      /** The number of elements added. */
      def length: Int = native
      def addOne(elem: T): this.type = native("NativeBuilder.addOne")
      override def addAll(elems: IterableOnce[T]): this.type = native("NativeBuilder.addAll")
      def clear(): Unit = native("NativeBuilder.clear")
      def result(): Array[T] = native("NativeBuilder.result")
    }

    object ArrayBuilder {
      /** Makes a builder of arrays of a type. */
      def make[T: ClassTag]: ArrayBuilder[T] = native
    }
    """#
}
