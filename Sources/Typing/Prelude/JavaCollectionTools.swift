/// What java.util does with arrays and collections.
package enum JavaCollectionToolsPrelude {
  /// The declarations, in Scala.
  package static let text = #"""
    package java.util

    object Arrays {
      \#(arrays)
      private def search(length: Int, order: Int => Int): Int = {
        var low = 0
        var high = length - 1
        var found = -1
        while (low <= high && found < 0) { val middle = (low + high) >>> 1; val answer = order(middle); if (answer < 0) low = middle + 1 else if (answer > 0) high = middle - 1 else found = middle }
        if (found >= 0) found else -(low + 1)
      }
      /** Returns the position of a number in a sorted array, or where it would be as `-(position) - 1`. */
      def binarySearch(a: Array[Int], key: Int): Int = search(a.length, (index: Int) => Integer.compare(a(index), key))
      /** Returns the position of a number in a sorted array, or where it would be as `-(position) - 1`. */
      def binarySearch(a: Array[Long], key: Long): Int = search(a.length, (index: Int) => java.lang.Long.compare(a(index), key))
      /** Returns the position of a number in a sorted array, or where it would be as `-(position) - 1`. */
      def binarySearch(a: Array[Double], key: Double): Int = search(a.length, (index: Int) => java.lang.Double.compare(a(index), key))
      /** Returns the position of a character in a sorted array, or where it would be as `-(position) - 1`. */
      def binarySearch(a: Array[Char], key: Char): Int = search(a.length, (index: Int) => a(index) - key)
      /** Returns the position of an object in a sorted array, or where it would be as `-(position) - 1`. */
      def binarySearch(a: Array[AnyRef], key: Any): Int = search(a.length, (index: Int) => Natural.compare(a(index), key))
      /** Returns true iff two arrays, and the arrays in them, have equal elements. */
      def deepEquals(a1: Array[AnyRef], a2: Array[AnyRef]): Boolean = deepToString(a1) == deepToString(a2)
      /** Returns the numbers of an array as a stream. */
      def stream(array: Array[Int]): java.util.stream.IntStream = new java.util.stream.IntStream(array.iterator)
      /** Returns the elements of an array as a stream. */
      def stream[T <: AnyRef](array: Array[T]): java.util.stream.Stream[T] = new java.util.stream.Stream[T](array.iterator)
      /** Returns an array of arrays as text. */
      def deepToString(a: Array[_]): String = native("Arrays$.deepToString")
      /** Returns a copy of a part of an array. */
      def copyOfRange[T](original: Array[T], from: Int, to: Int): Array[T] = native("Arrays$.copyOfRange")
      /** Returns a copy that is cut off or filled up with zeros. */
      def copyOf[T](original: Array[T], newLength: Int): Array[T] = native("Array$.copyOf")
      /** Makes a list of the elements given. */
      def asList[T](a: T*): List[T] = native("Arrays$.asList")
    }

    object Collections {
      /** Sorts a list in place. */
      def sort[T <: Comparable[_ >: T]](list: List[T]): Unit = list.sort(null)
      /** Sorts a list in place by an order. */
      def sort[T](list: List[T], c: Comparator[_ >: T]): Unit = list.sort(c)
      /** Turns a list around in place. */
      def reverse(list: List[_]): Unit = {
        val all = list.asInstanceOf[List[Any]]
        var index = 0
        while (index < all.size() / 2) { val last = all.size() - 1 - index; val first = all.set(index, all.get(last)); all.set(last, first); index += 1 }
      }
      /** Adds elements to a collection; true iff it has changed. */
      def addAll[T](c: Collection[_ >: T], elements: T*): Boolean = elements.foldLeft(false)((changed: Boolean, element: T) => c.asInstanceOf[Collection[T]].add(element) || changed)
      /** Returns the elements of a collection one by one. */
      def enumeration[T](x$1: Collection[T]): Enumeration[T] = new CollectionEnumeration[T](x$1.iterator())
      private def elements[T](c: Collection[_ <: T]): scala.collection.immutable.List[T] = scala.collection.convert.Conversions.asScala(c.asInstanceOf[Collection[T]].iterator(), "iterator").asInstanceOf[scala.collection.Iterator[T]].toList
      private def greater[T](a: T, b: T, c: Comparator[_ >: T]): Boolean = (if (c == null) Natural.compare(a, b) else c.asInstanceOf[Comparator[T]].compare(a, b)) > 0
      /** Returns the greatest element in the natural order. */
      def max[T <: Comparable[_ >: T]](coll: Collection[_ <: T]): T = elements[T](coll).reduceLeft((a: T, b: T) => if (greater[T](b, a, null)) b else a)
      /** Returns the greatest element in an order. */
      def max[T](coll: Collection[_ <: T], comp: Comparator[_ >: T]): T = elements[T](coll).reduceLeft((a: T, b: T) => if (greater[T](b, a, comp)) b else a)
      /** Returns the least element in the natural order. */
      def min[T <: Comparable[_ >: T]](coll: Collection[_ <: T]): T = elements[T](coll).reduceLeft((a: T, b: T) => if (greater[T](a, b, null)) b else a)
      /** Returns the least element in an order. */
      def min[T](coll: Collection[_ <: T], comp: Comparator[_ >: T]): T = elements[T](coll).reduceLeft((a: T, b: T) => if (greater[T](a, b, comp)) b else a)
      /** Returns how many elements equal an object. */
      def frequency(c: Collection[_], o: Any): Int = elements[Any](c).count((element: Any) => element == o)
      /** Exchanges two elements of a list. */
      def swap(list: List[_], i: Int, j: Int): Unit = { val all = list.asInstanceOf[List[Any]]; all.set(i, all.set(j, all.get(i))) }
      /** Puts the elements of a list in a random order. */
      def shuffle(list: List[_]): Unit = shuffle(list, new Random())
      /** Puts the elements of a list in an order that random numbers give. */
      def shuffle(list: List[_], rnd: Random): Unit = { var index = list.size(); while (index > 1) { swap(list, index - 1, rnd.nextInt(index)); index -= 1 } }
      /** Puts one value into all places of a list. */
      def fill[T](list: List[_ >: T], obj: T): Unit = { val all = list.asInstanceOf[List[T]]; var index = 0; while (index < all.size()) { all.set(index, obj); index += 1 } }
      /** Returns a list of one value many times. */
      def nCopies[T](n: Int, o: T): List[T] = { val result = new ArrayList[T](); (0 until n).foreach((_: Int) => result.add(o)); result }
      /** Returns the natural order turned round. */
      def reverseOrder[T](): Comparator[T] = (a: T, b: T) => Natural.compare(b, a)
      /** Returns an order turned round. */
      def reverseOrder[T](cmp: Comparator[T]): Comparator[T] = cmp.reversed()
      /** Returns the position of an object in a sorted list, or where it would be as `-(position) - 1`. */
      def binarySearch[T](list: List[_ <: Comparable[_ >: T]], key: T): Int = {
        val all = list.asInstanceOf[List[T]]
        var low = 0
        var high = all.size() - 1
        var found = -1
        while (low <= high && found < 0) { val middle = (low + high) / 2; val order = Natural.compare(all.get(middle), key); if (order < 0) low = middle + 1 else if (order > 0) high = middle - 1 else found = middle }
        if (found >= 0) found else -(low + 1)
      }
      /** Returns the empty set. */
      def emptySet[T](): Set[T] = new HashSet[T]()
      /** Returns a set of one element. */
      def singleton[T](o: T): Set[T] = { val result = new HashSet[T](); result.add(o); result }
      /** Returns a map of one pair. */
      def singletonMap[K, V](key: K, value: V): Map[K, V] = { val result = new HashMap[K, V](); result.put(key, value); result }
      /** Returns the empty map. */
      def emptyMap[K, V](): Map[K, V] = new HashMap[K, V]()
      /** Returns the empty list. */
      def emptyList[T](): List[T] = new ArrayList[T]()
      /** Returns a list of one element. */
      def singletonList[T](o: T): List[T] = Arrays.asList[T](o)
      \#(views)
    }

    """#

  /// What `Arrays` does with an array of each kind of elements.
  private static let arrays: String = ["Int", "Long", "Double", "Float", "Short", "Byte", "Char", "Boolean", "AnyRef"]
    .map { (element: String) -> String in
      let sort: String =
        """
          /** Sorts an array in place. */
          def sort(a: Array[\(element)]): Unit = native("Sorting$.sortNumbers")
        """
      return """
          /** Returns an array as text. */
          def toString(a: Array[\(element)]): String = native("Arrays$.toString")
          /** Puts one value into all places of an array. */
          def fill(a: Array[\(element)], v: \(element)): Unit = native("Arrays$.fill")
          /** Returns true iff two arrays have equal elements. */
          def equals(a: Array[\(element)], a2: Array[\(element)]): Boolean = native("Array$.equals")
          /** Returns a hash code of the elements of an array. */
          def hashCode(a: Array[\(element)]): Int = native("Arrays$.hashCode")
        """ + (element == "Boolean" ? "" : "\n" + sort)
    }.joined(separator: "\n")

  /// The collections of `Collections` that are seen in another way: each is what it is made of.
  private static let views: String = [("List", "T"), ("Set", "T"), ("Collection", "T"), ("Map", "K, V")]
    .map { (view: (kind: String, elements: String)) -> String in
      let type: String = "\(view.kind)[\(view.elements)]"
      return """
          /** Returns a \(view.kind.lowercased()) seen as one that cannot change. */
          def unmodifiable\(view.kind)[\(view.elements)](x$1: \(type)): \(type) = x$1
          /** Returns a \(view.kind.lowercased()) that threads share. */
          def synchronized\(view.kind)[\(view.elements)](x$1: \(type)): \(type) = x$1
        """
    }.joined(separator: "\n")
}
