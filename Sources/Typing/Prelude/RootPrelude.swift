/// The text of the classes at the top and the bottom of the hierarchy.
package enum RootPrelude {
  /// The Scala text.
  package static let text = #"""
    package scala

    /** The class all values are instances of. */
    abstract class Any {
      /** Returns true iff the two values are equal; numbers by value, null only to null. */
      final def ==(that: Any): Boolean = native("Any.==")
      /** Returns true iff the two values are not equal. */
      final def !=(that: Any): Boolean = native("Any.!=")
      /** Returns true iff the argument equals this value by Java's rules. */
      def equals(that: Any): Boolean = native("Any.equals")
      /** Returns a hash code consistent with `==`: equal numbers of different types have equal ones. */
      final def ## : Int = native("Any.##")
      /** Returns a hash code consistent with `equals`. */
      def hashCode(): Int = native("Any.hashCode")
      /** Returns the text of this value. */
      def toString(): String = native("Any.toString")
      /** Returns the class of this value. */
      def getClass(): Class[_] = native("Any.getClass")
      /** Returns true iff the value is of the type `T0`, as far as it is known at run time. */
      final def isInstanceOf[T0]: Boolean = native("Any.isInstanceOf")
      /** Returns the value as one of the type `T0`, or throws a ClassCastException. */
      final def asInstanceOf[T0]: T0 = native("Any.asInstanceOf")
    }

    /** The class of all values that are not references. */
    abstract class AnyVal extends Any

    /** The class of all references, `java.lang.Object`. */
    type AnyRef = java.lang.Object

    /** The type below all others, which has no values. */
    final abstract class Nothing extends Any

    /** The type of `null`. */
    final abstract class Null extends AnyRef

    /** A marker of singleton types. */
    final trait Singleton extends Any

    /** A class whose instances may be dispatched to by name; accepted as a marker only. */
    trait Dynamic extends Any

    /** A marker of classes that can be written to other machines. */
    type Serializable = java.io.Serializable

    /** A class that knows how it compares with others: `canEqual` is asked by `equals` of case classes. */
    trait Equals extends Any {
      /** Returns true iff `that` may equal this value. */
      def canEqual(that: Any): Boolean
      /** Returns true iff `that` equals this value. */
      def equals(that: Any): Boolean
    }

    /** A name as a value: equal names are equal symbols. */
    final class Symbol private (val name: String) extends java.io.Serializable {
      /** Returns the name as a call of `Symbol`. */
      override def toString(): String = "Symbol(" + name + ")"
      /** Returns true iff the other is a symbol of the same name. */
      override def equals(other: Any): Boolean = other match { case that: Symbol => name == that.name; case _ => false }
      /** Returns a hash code of the name. */
      override def hashCode(): Int = name.hashCode
    }

    /** Makes symbols. */
    object Symbol {
      /** Returns the symbol of a name. */
      def apply(name: String): Symbol = new Symbol(name)
      /** Returns the name of a symbol, for patterns. */
      def unapply(other: Symbol): Option[String] = Some(other.name)
    }

    package java.lang

    /** The root class of references. */
    class Object extends scala.Any {
      /** Returns true iff the argument is the same object. */
      final def eq(x$1: AnyRef): scala.Boolean = native("Object.eq")
      /** Returns true iff the argument is another object. */
      final def ne(x$1: AnyRef): scala.Boolean = native("Object.ne")
      /** Evaluates `body` while holding this object's lock. */
      final def synchronized[T0](body: => T0): T0 = native("Object.synchronized")
      /** Wakes one thread that waits for this object. */
      final def notify(): Unit = native("Object.notify")
      /** Wakes all threads that wait for this object. */
      final def notifyAll(): Unit = native("Object.notifyAll")
      /** Waits until another thread notifies this object. */
      final def wait(): Unit = native("Object.wait")
      /** Waits until another thread notifies this object or the time in milliseconds has passed. */
      final def wait(x$1: scala.Long): Unit = native("Object.wait")
      /** Returns a copy of this object; arrays and cloneable classes have one. */
      protected def clone(): AnyRef = native("Object.clone")
      /** Does nothing: objects are not finalised here. */
      protected def finalize(): Unit = ()
    }

    /** The run-time class of values, as `getClass` and `classOf` give it. */
    final class Class[T] private (native: Nothing) extends java.io.Serializable {
      /** Returns the name with its package, `[I` and the like for arrays. */
      def getName(): String = native
      /** Returns the name without package and enclosing classes. */
      def getSimpleName(): String = native
      /** Returns the name as it is written in Java. */
      def getTypeName(): String = native
      /** Returns the name as it is written in Java, or null for local classes. */
      def getCanonicalName(): String = native
      /** Returns the name of the package. */
      def getPackageName(): String = native
      /** Returns true iff the class is that of an Array. */
      def isArray(): scala.Boolean = native
      /** Returns true iff the class is a trait. */
      def isInterface(): scala.Boolean = native
      /** Returns true iff the class is that of a primitive type. */
      def isPrimitive(): scala.Boolean = native
      /** Returns true iff the value is an instance of the class. */
      def isInstance(x$1: AnyRef): scala.Boolean = native
      /** Returns the value itself, or throws a ClassCastException if it is no instance of the class. */
      def cast(x$1: AnyRef): T = native
      /** Returns the superclass, or null if there is none. */
      def getSuperclass(): Class[_ >: T] = native
    }

    /** A class whose values can be compared with each other. */
    trait Comparable[T] extends Any {
      /** Returns a negative number, zero or a positive number as this value is less than, equal to or greater than the argument. */
      def compareTo(x$1: T): Int
    }

    /** A marker of classes whose objects can be copied. */
    trait Cloneable

    /** A resource that is closed when it is no longer needed. */
    trait AutoCloseable {
      /** Closes the resource. */
      def close(): Unit
    }

    /** A block of code that a thread can run. */
    trait Runnable {
      /** Runs the code. */
      def run(): Unit
    }

    /** A collection that Java can walk over. */
    trait Iterable[T] {
      /** Returns an iterator over the elements. */
      def iterator(): java.util.Iterator[T]
    }

    package java.io

    /** A marker of classes that can be written to other machines. */
    trait Serializable extends Any

    /** A resource that is closed when it is no longer needed. */
    trait Closeable extends java.lang.AutoCloseable

    package java.util

    /** An iterator of Java. */
    trait Iterator[E] {
      /** Returns true iff there is a next element. */
      def hasNext(): Boolean
      /** Returns the next element. */
      def next(): E
    }

    package java.util.concurrent

    /** A block of code that computes a value. */
    trait Callable[V] {
      /** Computes the value. */
      def call(): V
    }

    package java.util.function

    /** A function of Java with one parameter. */
    trait Function[T, R] {
      /** Returns the result for an argument. */
      def apply(x$1: T): R
    }

    /** A function of Java without a parameter. */
    trait Supplier[T] {
      /** Returns the value. */
      def get(): T
    }

    /** A procedure of Java with one parameter. */
    trait Consumer[T] {
      /** Does the work for an argument. */
      def accept(x$1: T): Unit
    }

    /** A condition of Java. */
    trait Predicate[T] {
      /** Returns true iff the argument satisfies the condition. */
      def test(x$1: T): Boolean
    }

    """#
}
