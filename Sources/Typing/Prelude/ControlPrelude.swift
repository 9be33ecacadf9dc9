/// The text of scala.util.control.Exception: handlers of exceptions as values.
package enum ControlPrelude {
  /// The Scala text.
  package static let text = #"""
    package scala.util.control

    /** Handlers of exceptions as values. */
    object Exception {
      /** A partial function from exceptions to results. */
      type Catcher[+T] = PartialFunction[Throwable, T]
      /** A handler of exceptions. */
      class Catch[+T](val pf: Catcher[T], val fin: Option[() => Unit] = None, val rethrow: Throwable => Boolean = (t: Throwable) => Exception.shouldRethrow(t)) {
        /** Returns this handler, or another one where it is not defined. */
        def or[U >: T](pf2: Catcher[U]): Catch[U] = new Catch[U](pf.orElse(pf2), fin, rethrow)
        /** Returns this handler, or another one where it is not defined. */
        def or[U >: T](other: Catch[U]): Catch[U] = or(other.pf)
        /** Evaluates a body under this handler. */
        def apply[U >: T](body: => U): U =
          try body catch {
            case x: Throwable if rethrow(x) => throw x
            case x: Throwable if pf.isDefinedAt(x) => pf(x)
          } finally { fin.foreach(f => f()) }
        /** Returns this handler with a body that runs in any case afterwards. */
        def andFinally(body: => Unit): Catch[T] = fin match {
          case None => new Catch(pf, Some(() => body), rethrow)
          case Some(f) => new Catch(pf, Some(() => { f(); body }), rethrow)
        }
        /** Evaluates a body; None if this handler handled an exception. */
        def opt[U >: T](body: => U): Option[U] = toOption(Some(body))
        /** Evaluates a body; Left with the exception if this handler handled one. */
        def either[U >: T](body: => U): Either[Throwable, U] = toEither(Right(body))
        /** Evaluates a body; Failure with the exception if this handler handled one. */
        def withTry[U >: T](body: => U): scala.util.Try[U] = toTry(scala.util.Success(body))
        /** Returns this handler with the exceptions' results replaced. */
        def withApply[U](f: Throwable => U): Catch[U] = {
          val caught: Catcher[U] = { case x if pf.isDefinedAt(x) => f(x) }
          new Catch(caught, fin, rethrow)
        }
        private def toOption: Catch[Option[Nothing]] = withApply(_ => None)
        private def toEither: Catch[Either[Throwable, Nothing]] = withApply(x => Left(x))
        private def toTry: Catch[scala.util.Try[Nothing]] = withApply(x => scala.util.Failure(x))
      }
      /** A partial handler: what happens to the exceptions is said by `by`. */
      class By[T, R](f: T => R) {
        /** Returns the handler whose exceptions are handled by a function. */
        def by(x: T): R = f(x)
      }
      /** Returns true iff a handler of everything must let the exception pass. */
      def shouldRethrow(x: Throwable): Boolean = x match {
        case _: ControlThrowable => true
        case _: InterruptedException => true
        case _ => false
      }
      /** The partial function that is never defined. */
      final val nothingCatcher: Catcher[Nothing] = mkThrowableCatcher(_ => false, x => throw x)
      private def mkThrowableCatcher[T](isDef: Throwable => Boolean, f: Throwable => T): Catcher[T] = { case x if isDef(x) => f(x) }
      /** The handler of nothing. */
      final val noCatch: Catch[Nothing] = new Catch(nothingCatcher)
      /** The handler of everything, which throws it again. */
      final def allCatch[T]: Catch[T] = new Catch(mkThrowableCatcher[T](_ => true, x => throw x))
      /** The handler of what is not fatal, which throws it again. */
      final def nonFatalCatch[T]: Catch[T] = new Catch(mkThrowableCatcher[T](x => NonFatal(x), x => throw x))
      /** Returns the handler of some classes of exceptions, which throws them again. */
      def catching[T](exceptions: Class[_]*): Catch[T] = new Catch(mkThrowableCatcher[T](x => wouldMatch(x, exceptions), x => throw x))
      /** Returns the handler of a partial function. */
      def catching[T](c: Catcher[T]): Catch[T] = new Catch(c)
      /** Returns the handler of some classes of exceptions that ignores them. */
      def ignoring(exceptions: Class[_]*): Catch[Unit] = catching[Unit](exceptions: _*).withApply(_ => ())
      /** Returns the handler of some classes of exceptions that gives None. */
      def failing[T](exceptions: Class[_]*): Catch[Option[T]] = catching[Option[T]](exceptions: _*).withApply(_ => None)
      /** Returns the handler of some classes of exceptions that gives a value. */
      def failAsValue[T](exceptions: Class[_]*)(value: => T): Catch[T] = catching[T](exceptions: _*).withApply(_ => value)
      /** Returns what needs `by` and a function to be a handler. */
      def handling[T](exceptions: Class[_]*): By[Throwable => T, Catch[T]] =
        new By[Throwable => T, Catch[T]]((f: Throwable => T) => catching[T](exceptions: _*).withApply(f))
      /** Returns a handler that runs a body in any case afterwards. */
      def ultimately[T](body: => Unit): Catch[T] = new Catch[T](nothingCatcher, Some(() => body))
      private def wouldMatch(x: Throwable, classes: Seq[Class[_]]): Boolean = classes.exists(c => c.isInstance(x))
    }

    """#
}
