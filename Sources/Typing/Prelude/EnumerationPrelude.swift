/// The text of Enumeration.
package enum EnumerationPrelude {
  /// The Scala text.
  package static let text = #"""
    package scala

    /** A set of named values that is defined as an object. */
    abstract class Enumeration(initial: Int) extends java.io.Serializable {
      /** Makes an enumeration whose values count from 0. */
      def this() = this(0)
      private val known: scala.collection.mutable.ListBuffer[Value] = new scala.collection.mutable.ListBuffer[Value]
      protected var nextId: Int = initial
      protected var nextName: scala.collection.Iterator[String] = null
      private def nextNameOrNull: String = if (nextName != null && nextName.hasNext) nextName.next() else null
      /** Returns all values, in order. */
      def values: ValueSet = new ValueSet(known.toList.sortBy((value: Value) => value.id))
      /** Returns the number after the greatest of a value. */
      final def maxId: Int = if (known.isEmpty) initial else known.iterator.map((value: Value) => value.id).max + 1
      /** Returns the value of a number. */
      final def apply(x: Int): Value = known.find((value: Value) => value.id == x).getOrElse(throw new java.util.NoSuchElementException("key not found: " + x))
      /** Returns the value of a name. */
      final def withName(s: String): Value = known.find((value: Value) => value.toString == s).getOrElse(throw new java.util.NoSuchElementException("No value found for '" + s + "'"))
      /** Makes a value named as the field it is kept in. */
      protected final def Value: Value = Value(nextId)
      /** Makes a value with a number. */
      protected final def Value(i: Int): Value = Value(i, nextNameOrNull)
      /** Makes a value with a name. */
      protected final def Value(name: String): Value = Value(nextId, name)
      /** Makes a value with a number and a name. */
      protected final def Value(i: Int, name: String): Value = new Val(i, name)
      private def register(value: Value): Unit = {
        if (known.exists((other: Value) => other.id == value.id)) throw new java.lang.AssertionError("assertion failed: Duplicate id: " + value.id)
        known += value
        nextId = value.id + 1
      }
      private def fieldName(value: Value): String = native("Enumeration.fieldName")
      /** Returns the name of the enumeration. */
      override def toString(): String = native("Enumeration.name")
      /** A value of the enumeration. */
      abstract class Value extends Ordered[Value] with java.io.Serializable {
        /** Returns the number. */
        def id: Int
        private[Enumeration] def outer: Enumeration = Enumeration.this
        /** Compares the numbers. */
        override def compare(that: Value): Int = if (id < that.id) -1 else if (id == that.id) 0 else 1
        /** Returns true iff the other is the same value. */
        override def equals(other: Any): Boolean = other match {
          // A task has an enumeration of its own: the class tells which one it is.
          case that: Enumeration#Value => id == that.id && ((outer eq that.outer) || outer.getClass == that.outer.getClass)
          case _ => false
        }
        /** Returns the hash code of the number. */
        override def hashCode(): Int = id.##
        /** Returns the set of two values. */
        def +(v: Value): ValueSet = new ValueSet(List(this, v))
      }
      /** A value that was made by the enumeration itself. */
      protected class Val(i: Int, name: String) extends Value {
        /** Makes a value with a number. */
        def this(i: Int) = this(i, null)
        /** Makes a value with a name. */
        def this(name: String) = this(nextId, name)
        /** Makes a value with the next number. */
        def this() = this(nextId, null)
        register(this)
        /** Returns the number. */
        def id: Int = i
        /** Returns the name: the given one, or that of the field. */
        override def toString(): String = if (name != null) name else Enumeration.this.fieldName(this)
      }
      /** Orders the values by their numbers. */
      implicit object ValueOrdering extends Ordering[Value] {
        /** Compares the numbers. */
        def compare(x: Value, y: Value): Int = x.id - y.id
      }
      /** A set of values, in order. */
      class ValueSet(members: List[Value]) extends scala.collection.immutable.AbstractSet[Value] {
        /** Returns true iff the value is a member. */
        def contains(elem: Value): Boolean = members.contains(elem)
        /** Returns an iterator over the values. */
        def iterator: Iterator[Value] = members.iterator
        /** Returns the set with a value more. */
        def incl(elem: Value): ValueSet = if (contains(elem)) this else new ValueSet((elem :: members).sortBy((value: Value) => value.id))
        /** Returns the set without a value. */
        def excl(elem: Value): ValueSet = new ValueSet(members.filterNot((value: Value) => value == elem))
        /** Returns the set with a value more. */
        override def +(elem: Value): ValueSet = incl(elem)
        /** Returns the set without a value. */
        override def -(elem: Value): ValueSet = excl(elem)
        /** Returns the values for which a condition holds. */
        override def filter(pred: Value => Boolean): ValueSet = new ValueSet(members.filter(pred))
        /** Returns the values for which a condition does not hold. */
        override def filterNot(pred: Value => Boolean): ValueSet = new ValueSet(members.filterNot(pred))
        /** Returns the results of a function of the values, in their order. */
        def map[B](f: Value => B)(implicit ev: Ordering[B]): scala.collection.immutable.SortedSet[B] = scala.collection.immutable.TreeSet.from[B](members.map(f))
        /** Returns the values with the enumeration's name. */
        override def toString(): String = members.mkString(Enumeration.this.toString + ".ValueSet(", ", ", ")")
      }
      /** Makes sets of values. */
      val ValueSet: ValueSets = new ValueSets
      /** Makes sets of values. */
      class ValueSets extends java.io.Serializable {
        /** Returns the set of the values given. */
        def apply(elems: Value*): ValueSet = new ValueSet(elems.toList.distinct.sortBy((value: Value) => value.id))
        /** Returns the empty set. */
        def empty: ValueSet = new ValueSet(Nil)
      }
    }

    """#
}
