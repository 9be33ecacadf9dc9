/// The text of scala.util.Using.
package enum UsingPrelude {
  /// The Scala text.
  package static let text = #"""
    package scala.util

    /** Several resources that are closed in the end, the last one first. */
    final class UsingManager {
      private var opened: List[() => Unit] = Nil
      /** Keeps a resource to close it in the end, and returns it. */
      def apply[R](resource: R)(implicit releasable: Using.Releasable[R]): R = { acquire(resource); resource }
      /** Keeps a resource to close it in the end. */
      def acquire[R](resource: R)(implicit releasable: Using.Releasable[R]): Unit = { opened = (() => releasable.release(resource)) :: opened }
      private[util] def run[A](body: UsingManager => A): A = try body(this) finally opened.foreach((close: () => Unit) => close())
    }

    /** Uses resources and closes them. */
    object Using {
      /** How a resource is closed. */
      trait Releasable[-R] {
        /** Closes a resource. */
        def release(resource: R): Unit
      }
      /** How resources are closed. */
      object Releasable {
        /** Resources with `close` are closed by it. */
        implicit object AutoCloseableIsReleasable extends Releasable[AutoCloseable] {
          /** Closes a resource. */
          def release(resource: AutoCloseable): Unit = resource.close()
        }
      }
      /** Uses a resource, closes it and returns the result or what went wrong. */
      def apply[R, A](resource: => R)(f: R => A)(implicit releasable: Releasable[R]): Try[A] = Try(Using.resource[R, A](resource)(f))
      /** Uses a resource, closes it and returns the result. */
      def resource[R, A](resource: R)(body: R => A)(implicit releasable: Releasable[R]): A = {
        if (resource == null) throw new NullPointerException("null resource")
        try body(resource) finally releasable.release(resource)
      }
      /** Uses two resources, closes them and returns the result. */
      def resources[R1, R2, A](resource1: R1, resource2: => R2)(body: (R1, R2) => A)(implicit first: Releasable[R1], second: Releasable[R2]): A =
        resource[R1, A](resource1)((one: R1) => resource[R2, A](resource2)((two: R2) => body(one, two)))
      /** A keeper of several resources. */
      type Manager = UsingManager
      /** Uses several resources. */
      object Manager {
        /** Calls a function with a keeper of resources, closes them and returns the result or what went wrong. */
        def apply[A](op: UsingManager => A): Try[A] = Try((new UsingManager).run[A](op))
      }
    }

    """#
}
