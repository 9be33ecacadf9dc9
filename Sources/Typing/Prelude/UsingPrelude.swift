/// The text of scala.util.Using: resources that are closed after use.
package enum UsingPrelude {
  /// The Scala text.
  package static let text = #"""
    package scala.util

    /** Resources that are closed after use. */
    object Using {
      /** Uses a resource and closes it; gives Failure with what was thrown. */
      def apply[R, A](resource: => R)(f: R => A)(implicit evidence: Using.Releasable[R]): Try[A] = Try(Using.resource(resource)(f))
      /** Gives a function a manager whose resources are closed afterwards; gives Failure with what was thrown. */
      def Manager[A](op: Using.Manager => A): Try[A] = Try((new Using.Manager).manage(op))
      /** Uses a resource and closes it, also if an exception is thrown. */
      def resource[R, A](resource: R)(body: R => A)(implicit releasable: Using.Releasable[R]): A = {
        if (resource == null) throw new NullPointerException("null resource")
        var toThrow: Throwable = null
        try body(resource) catch { case t: Throwable => toThrow = t; throw t }
        finally {
          if (toThrow eq null) releasable.release(resource)
          else try releasable.release(resource) catch { case other: Throwable => toThrow.addSuppressed(other) }
        }
      }
      /** Uses two resources and closes them, the last one first. */
      def resources[R1, R2, A](resource1: R1, resource2: => R2)(body: (R1, R2) => A)(implicit e1: Using.Releasable[R1], e2: Using.Releasable[R2]): A =
        resource(resource1)(r1 => resource(resource2)(r2 => body(r1, r2)))
      /** Uses three resources and closes them, the last one first. */
      def resources[R1, R2, R3, A](resource1: R1, resource2: => R2, resource3: => R3)(body: (R1, R2, R3) => A)(implicit e1: Using.Releasable[R1], e2: Using.Releasable[R2], e3: Using.Releasable[R3]): A =
        resource(resource1)(r1 => resource(resource2)(r2 => resource(resource3)(r3 => body(r1, r2, r3))))
      /** Says how a resource is closed. */
      trait Releasable[-R] {
        /** Closes the resource. */
        def release(resource: R): Unit
      }
      object Releasable {
        /** Closes what can be closed. */
        implicit object AutoCloseableIsReleasable extends Releasable[AutoCloseable] {
          def release(resource: AutoCloseable): Unit = resource.close()
        }
      }
      /** Closes several resources, the last one first. */
      final class Manager {
        private var closers: List[() => Unit] = Nil
        /** Takes a resource into the manager's care. */
        def apply[R](resource: R)(implicit releasable: Using.Releasable[R]): resource.type = {
          acquire(resource)
          resource.asInstanceOf[resource.type]
        }
        /** Takes a resource into the manager's care. */
        def acquire[R](resource: R)(implicit releasable: Using.Releasable[R]): Unit = {
          if (resource == null) throw new NullPointerException("null resource")
          closers = (() => releasable.release(resource)) :: closers
        }
        private[util] def manage[A](op: Using.Manager => A): A = {
          var toThrow: Throwable = null
          try op(this) catch { case t: Throwable => toThrow = t; throw t }
          finally {
            var rest = closers
            closers = Nil
            while (rest.nonEmpty) {
              try rest.head() catch { case other: Throwable => if (toThrow eq null) toThrow = other else toThrow.addSuppressed(other) }
              rest = rest.tail
            }
            if (toThrow ne null) throw toThrow
          }
        }
      }
    }

    """#
}
