/// ClassTag, Manifest and sorting of arrays.
package enum ReflectionPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package scala.reflect

    /** The class of a type parameter, which making arrays needs. */
    @annotation.implicitNotFound(msg = "No ClassTag available for ${T}")
    trait ClassTag[T] extends Equals with Serializable {
      /** The class. */
      def runtimeClass: Class[_] = native
      /** Returns the ClassTag of arrays of the type. */
      def wrap: ClassTag[Array[T]] = native
      /** Makes an array of zeros. */
      def newArray(len: Int): Array[T] = native
      /** Matches values of the class. */
      def unapply(x: Any): Option[T] = native
      /** True iff `x` may be compared with this. */
      def canEqual(x: Any): Boolean = x.isInstanceOf[ClassTag[_]]
    }

    object ClassTag {
      /** The ClassTag of Byte. */
      val Byte: ClassTag[scala.Byte] = implicitly[ClassTag[scala.Byte]]
      /** The ClassTag of Short. */
      val Short: ClassTag[scala.Short] = implicitly[ClassTag[scala.Short]]
      /** The ClassTag of Char. */
      val Char: ClassTag[scala.Char] = implicitly[ClassTag[scala.Char]]
      /** The ClassTag of Int. */
      val Int: ClassTag[scala.Int] = implicitly[ClassTag[scala.Int]]
      /** The ClassTag of Long. */
      val Long: ClassTag[scala.Long] = implicitly[ClassTag[scala.Long]]
      /** The ClassTag of Float. */
      val Float: ClassTag[scala.Float] = implicitly[ClassTag[scala.Float]]
      /** The ClassTag of Double. */
      val Double: ClassTag[scala.Double] = implicitly[ClassTag[scala.Double]]
      /** The ClassTag of Boolean. */
      val Boolean: ClassTag[scala.Boolean] = implicitly[ClassTag[scala.Boolean]]
      /** The ClassTag of Unit. */
      val Unit: ClassTag[scala.Unit] = implicitly[ClassTag[scala.Unit]]
      /** The ClassTag of Any. */
      val Any: ClassTag[scala.Any] = implicitly[ClassTag[scala.Any]]
      /** The ClassTag of Object. */
      val Object: ClassTag[java.lang.Object] = implicitly[ClassTag[java.lang.Object]]
      /** The ClassTag of AnyVal. */
      val AnyVal: ClassTag[scala.AnyVal] = implicitly[ClassTag[scala.AnyVal]]
      /** The ClassTag of AnyRef. */
      val AnyRef: ClassTag[scala.AnyRef] = implicitly[ClassTag[scala.AnyRef]]
      /** The ClassTag of Nothing. */
      val Nothing: ClassTag[scala.Nothing] = implicitly[ClassTag[scala.Nothing]]
      /** The ClassTag of Null. */
      val Null: ClassTag[scala.Null] = implicitly[ClassTag[scala.Null]]
    }

    /** The class of a type and of its arguments. */
    trait Manifest[T] extends ClassTag[T]

    object `package` {
      /** Returns the ClassTag of a type. */
      def classTag[T](implicit ctag: ClassTag[T]): ClassTag[T] = ctag
    }

    package scala.util

    object Sorting {
      /** Sorts an array in place. */
      def quickSort(a: Array[Double]): Unit = native("Sorting$.sortNumbers")
      /** Sorts an array in place. */
      def quickSort(a: Array[Int]): Unit = native("Sorting$.sortNumbers")
      /** Sorts an array in place. */
      def quickSort(a: Array[Float]): Unit = native("Sorting$.sortNumbers")
      /** Sorts an array in place. */
      def quickSort[K: Ordering](a: Array[K]): Unit = native("Sorting$.sort")
      /** Sorts an array in place; equals keep their order. */
      def stableSort[K: Ordering](a: Array[K]): Unit = native("Sorting$.sort")
      /** Sorts an array in place by a comparison; equals keep their order. */
      def stableSort[K](a: Array[K], f: (K, K) => Boolean): Unit = stableSort[K](a)(Ordering.fromLessThan[K](f))
      /** Makes a sorted array of the elements of a sequence. */
      def stableSort[K: ClassTag: Ordering](a: scala.collection.Seq[K]): Array[K] = a.sorted[K].toArray[K]
      /** Makes an array of the elements of a sequence, sorted by a comparison. */
      def stableSort[K: ClassTag](a: scala.collection.Seq[K], f: (K, K) => Boolean): Array[K] = a.sortWith(f).toArray[K]
      /** Makes an array of the elements of a sequence, sorted by the values of a function. */
      def stableSort[K: ClassTag, M: Ordering](a: scala.collection.Seq[K], f: K => M): Array[K] = a.sortBy[M](f).toArray[K]
    }
    """#
}
