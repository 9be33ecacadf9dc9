/// The text of futures and promises.
package enum FuturePrelude {
  /// The Scala text.
  package static let text = #"""
    package scala.concurrent
    import scala.util.{Try, Success, Failure}

    /** A value that is computed elsewhere and may not be there yet. */
    trait Future[+T] extends Awaitable[T] {
      /** Calls a function with the result when it is there. */
      def onComplete[U](f: Try[T] => U)(implicit executor: ExecutionContext): Unit
      /** Returns true iff the result is there. */
      def isCompleted: Boolean
      /** Returns the result, if it is there. */
      def value: Option[Try[T]]
      /** Returns the future of the exception; it fails if there is none. */
      def failed: Future[Throwable] = transform[Throwable]((result: Try[T]) => result match {
        case Failure(cause) => Success(cause)
        case Success(_) => Failure[Throwable](new java.util.NoSuchElementException("Future.failed not completed with a throwable."))
      })(ExecutionContext.parasitic)
      /** Calls a function with the value if there is one. */
      def foreach[U](f: T => U)(implicit executor: ExecutionContext): Unit = onComplete((result: Try[T]) => result.foreach(f))
      /** Returns the future of a function's result on the value, or on the exception. */
      def transform[S](s: T => S, f: Throwable => Throwable)(implicit executor: ExecutionContext): Future[S] =
        transform[S]((result: Try[T]) => result match {
          case Success(value) => Try(s(value))
          case Failure(cause) => Try[S](throw f(cause))
        })
      /** Returns the future of a function's result on the result. */
      def transform[S](f: Try[T] => Try[S])(implicit executor: ExecutionContext): Future[S] = {
        val promise = Promise[S]()
        onComplete((result: Try[T]) => promise.complete(try f(result) catch { case scala.util.control.NonFatal(cause) => Failure[S](cause) }))
        promise.future
      }
      /** Returns the future that a function makes of the result. */
      def transformWith[S](f: Try[T] => Future[S])(implicit executor: ExecutionContext): Future[S] = {
        val promise = Promise[S]()
        onComplete((result: Try[T]) => try { promise.completeWith(f(result)); () } catch { case scala.util.control.NonFatal(cause) => promise.failure(cause); () })
        promise.future
      }
      /** Returns the future of a function's result on the value. */
      def map[S](f: T => S)(implicit executor: ExecutionContext): Future[S] = transform[S]((result: Try[T]) => result.map(f))
      /** Returns the future that a function makes of the value. */
      def flatMap[S](f: T => Future[S])(implicit executor: ExecutionContext): Future[S] =
        transformWith[S]((result: Try[T]) => result match {
          case Success(value) => f(value)
          case Failure(cause) => Future.failed[S](cause)
        })
      /** Returns the future inside this future. */
      def flatten[S](implicit ev: T <:< Future[S]): Future[S] = flatMap[S]((value: T) => ev(value))(ExecutionContext.parasitic)
      /** Returns this future, which fails if the value does not satisfy a condition. */
      def filter(p: T => Boolean)(implicit executor: ExecutionContext): Future[T] =
        transform[T]((result: Try[T]) => result match {
          case Success(value) => if (p(value)) result else Failure[T](new java.util.NoSuchElementException("Future.filter predicate is not satisfied"))
          case _ => result
        })
      /** Returns this future, which fails if the value does not satisfy a condition. */
      final def withFilter(p: T => Boolean)(implicit executor: ExecutionContext): Future[T] = filter(p)
      /** Returns the future of a partial function's result on the value; it fails where that is not defined. */
      def collect[S](pf: PartialFunction[T, S])(implicit executor: ExecutionContext): Future[S] =
        map[S]((value: T) => pf.applyOrElse(value, (t: T) => throw new java.util.NoSuchElementException("Future.collect partial function is not defined at: " + t)))
      /** Returns this future with some exceptions replaced by values. */
      def recover[U >: T](pf: PartialFunction[Throwable, U])(implicit executor: ExecutionContext): Future[U] =
        transform[U]((result: Try[T]) => result.recover(pf))
      /** Returns this future with some exceptions replaced by futures. */
      def recoverWith[U >: T](pf: PartialFunction[Throwable, Future[U]])(implicit executor: ExecutionContext): Future[U] =
        transformWith[U]((result: Try[T]) => result match {
          case Failure(cause) => if (pf.isDefinedAt(cause)) pf(cause) else this
          case Success(_) => this
        })
      /** Returns the future of both values. */
      def zip[U](that: Future[U]): Future[(T, U)] = flatMap[(T, U)]((left: T) => that.map((right: U) => (left, right))(ExecutionContext.parasitic))(ExecutionContext.parasitic)
      /** Returns the future of a function's result on both values. */
      def zipWith[U, R](that: Future[U])(f: (T, U) => R)(implicit executor: ExecutionContext): Future[R] =
        flatMap[R]((left: T) => that.map((right: U) => f(left, right)))
      /** Returns the future of the value, which fails if that is not of a class. */
      def mapTo[S](implicit tag: scala.reflect.ClassTag[S]): Future[S] = map[S]((value: T) => value.asInstanceOf[AnyRef] match { case found: S => found; case other => throw new ClassCastException("Cannot cast " + other.getClass.getName + " to " + tag.runtimeClass.getName) })(ExecutionContext.parasitic)
      /** Returns this future, or another one if this fails. */
      def fallbackTo[U >: T](that: Future[U]): Future[U] =
        transformWith[U]((result: Try[T]) => result match {
          case Success(_) => this
          case Failure(_) => that.transformWith[U]((other: Try[U]) => if (other.isSuccess) that else this)(ExecutionContext.parasitic)
        })(ExecutionContext.parasitic)
      /** Returns this future after calling a partial function with the result. */
      def andThen[U](pf: PartialFunction[Try[T], U])(implicit executor: ExecutionContext): Future[T] =
        transform[T]((result: Try[T]) => { try { if (pf.isDefinedAt(result)) pf(result) } catch { case scala.util.control.NonFatal(cause) => executor.reportFailure(cause) }; result })
    }

    /** Makes futures. */
    object Future {
      /** The future that is there already, without a value. */
      val unit: Future[Unit] = successful(())
      /** A future that never completes. */
      object never extends Future[Nothing] {
        def onComplete[U](f: Try[Nothing] => U)(implicit executor: ExecutionContext): Unit = ()
        def isCompleted: Boolean = false
        def value: Option[Try[Nothing]] = None
        def ready(atMost: duration.Duration)(implicit permit: CanAwait): this.type = {
          Waiting.until(() => false, if (atMost.isFinite) atMost.toMillis else -1L)
          throw new java.util.concurrent.TimeoutException("Future timed out after [" + atMost + "]")
        }
        def result(atMost: duration.Duration)(implicit permit: CanAwait): Nothing = { ready(atMost); throw new java.util.concurrent.TimeoutException }
        override def toString(): String = "Future(<never>)"
      }
      /** Returns a future that failed. */
      def failed[T](exception: Throwable): Future[T] = Promise.failed[T](exception).future
      /** Returns a future whose value is there. */
      def successful[T](result: T): Future[T] = Promise.successful(result).future
      /** Returns a future whose result is there. */
      def fromTry[T](result: Try[T]): Future[T] = Promise.fromTry(result).future
      /** Returns the future of a body's value, evaluated elsewhere. */
      def apply[T](body: => T)(implicit executor: ExecutionContext): Future[T] = {
        val promise = Promise[T]()
        executor.execute(new FutureTask[T](() => body, promise))
        promise.future
      }
      /** Returns the future that a body makes, evaluated elsewhere. */
      def delegate[T](body: => Future[T])(implicit executor: ExecutionContext): Future[T] = unit.flatMap((_: Unit) => body)
      /** Returns the future of all values of a collection of futures. */
      final def sequence[A, CC[X] <: IterableOnce[X], To](in: CC[Future[A]])(implicit bf: scala.collection.BuildFrom[CC[Future[A]], A, To], executor: ExecutionContext): Future[To] =
        in.iterator.foldLeft(successful(new scala.collection.mutable.ListBuffer[A]))((all: Future[scala.collection.mutable.ListBuffer[A]], next: Future[A]) => all.zipWith(next)((values: scala.collection.mutable.ListBuffer[A], value: A) => values += value))
          .map((values: scala.collection.mutable.ListBuffer[A]) => bf.fromSpecific(in)(values))
      /** Returns the future of the results of a function that makes futures of a collection's elements. */
      final def traverse[A, B, M[X] <: IterableOnce[X]](in: M[A])(fn: A => Future[B])(implicit bf: scala.collection.BuildFrom[M[A], B, M[B]], executor: ExecutionContext): Future[M[B]] =
        in.iterator.map(fn).toList.foldLeft(successful(new scala.collection.mutable.ListBuffer[B]))((all: Future[scala.collection.mutable.ListBuffer[B]], next: Future[B]) => all.zipWith(next)((values: scala.collection.mutable.ListBuffer[B], value: B) => values += value))
          .map((values: scala.collection.mutable.ListBuffer[B]) => bf.fromSpecific(in)(values))
      /** Returns the future of the result that is there first. */
      final def firstCompletedOf[T](futures: IterableOnce[Future[T]])(implicit executor: ExecutionContext): Future[T] = {
        val promise = Promise[T]()
        futures.iterator.foreach((future: Future[T]) => future.onComplete((result: Try[T]) => promise.tryComplete(result))(ExecutionContext.parasitic))
        promise.future
      }
      /** Combines the values of futures from the left. */
      def foldLeft[T, R](futures: scala.collection.immutable.Iterable[Future[T]])(zero: R)(op: (R, T) => R)(implicit executor: ExecutionContext): Future[R] =
        futures.iterator.foldLeft(successful(zero))((all: Future[R], next: Future[T]) => all.zipWith(next)(op))
      /** Combines the values of futures from the left, the first one first. */
      def reduceLeft[T, R >: T](futures: scala.collection.immutable.Iterable[Future[T]])(op: (R, T) => R)(implicit executor: ExecutionContext): Future[R] =
        if (futures.isEmpty) failed[R](new java.util.NoSuchElementException("reduceLeft attempted on empty collection"))
        else futures.head.flatMap((first: T) => foldLeft[T, R](futures.tail)(first)(op))
      /** Returns the first value that satisfies a condition, if there is one. */
      def find[T](futures: scala.collection.immutable.Iterable[Future[T]])(p: T => Boolean)(implicit executor: ExecutionContext): Future[Option[T]] =
        sequence[T, List, List[T]](futures.toList).map((values: List[T]) => values.find(p))
    }

    /** The block of code behind `Future { … }`. */
    final class FutureTask[T](body: () => T, promise: Promise[T]) extends java.lang.Runnable {
      /** Evaluates the body and completes the promise. */
      def run(): Unit = promise.complete(try Success(body()) catch {
        case cause: InterruptedException => Failure[T](new java.util.concurrent.ExecutionException("Boxed Exception", cause))
        case scala.util.control.NonFatal(cause) => Failure[T](cause)
        case cause: scala.util.control.ControlThrowable => Failure[T](new java.util.concurrent.ExecutionException("Boxed Exception", cause))
        case cause: java.lang.Error => Failure[T](new java.util.concurrent.ExecutionException("Boxed Exception", cause))
      })
    }

    /** A future that somebody completes by hand. */
    trait Promise[T] {
      /** Returns the future. */
      def future: Future[T]
      /** Returns true iff the result is there. */
      def isCompleted: Boolean
      /** Sets the result, once. */
      def complete(result: Try[T]): this.type = if (tryComplete(result)) this else throw new IllegalStateException("Promise already completed.")
      /** Sets the result and returns true, or returns false if there is one. */
      def tryComplete(result: Try[T]): Boolean
      /** Sets the result of another future when that is there. */
      def completeWith(other: Future[T]): this.type = { other.onComplete((result: Try[T]) => tryComplete(result))(ExecutionContext.parasitic); this }
      /** Sets the value. */
      def success(value: T): this.type = complete(Success(value))
      /** Sets the value and returns true, or returns false if there is a result. */
      def trySuccess(value: T): Boolean = tryComplete(Success(value))
      /** Sets the exception. */
      def failure(cause: Throwable): this.type = complete(Failure(cause))
      /** Sets the exception and returns true, or returns false if there is a result. */
      def tryFailure(cause: Throwable): Boolean = tryComplete(Failure(cause))
    }

    /** Makes promises. */
    object Promise {
      /** Returns a promise without a result. */
      def apply[T](): Promise[T] = new PromiseCell[T]
      /** Returns a promise that failed. */
      def failed[T](exception: Throwable): Promise[T] = fromTry(Failure[T](exception))
      /** Returns a promise whose value is there. */
      def successful[T](result: T): Promise[T] = fromTry(Success(result))
      /** Returns a promise whose result is there. */
      def fromTry[T](result: Try[T]): Promise[T] = { val made = new PromiseCell[T]; made.tryComplete(result); made }
    }

    /** The one kind of promise and future: a result that is set once, and what waits for it. */
    final class PromiseCell[T] extends Promise[T] with Future[T] {
      private var outcome: Option[Try[T]] = None
      private var listeners: List[(Try[T] => Any, ExecutionContext)] = Nil
      /** Returns this. */
      def future: Future[T] = this
      /** Returns true iff the result is there. */
      def isCompleted: Boolean = outcome.isDefined
      /** Returns the result, if it is there. */
      def value: Option[Try[T]] = outcome
      /** Sets the result and returns true, or returns false if there is one. */
      def tryComplete(result: Try[T]): Boolean = {
        val isFirst = synchronized { if (outcome.isDefined) false else { outcome = Some(result); true } }
        if (isFirst) {
          val waiting = listeners.reverse
          listeners = Nil
          waiting.foreach((listener: (Try[T] => Any, ExecutionContext)) => run(listener._1, listener._2, result))
        }
        isFirst
      }
      private def run(f: Try[T] => Any, executor: ExecutionContext, result: Try[T]): Unit = executor.execute(new PromiseListener[T](f, executor, result))
      /** Calls a function with the result when it is there. */
      def onComplete[U](f: Try[T] => U)(implicit executor: ExecutionContext): Unit = {
        val known = synchronized { if (outcome.isEmpty) listeners = (f, executor) :: listeners; outcome }
        known.foreach((result: Try[T]) => run(f, executor, result))
      }
      /** Waits until it is complete. */
      def ready(atMost: duration.Duration)(implicit permit: CanAwait): this.type = {
        blocking(Waiting.until(() => outcome.isDefined, if (atMost.isFinite) atMost.toMillis else -1L))
        if (outcome.isEmpty) throw new java.util.concurrent.TimeoutException("Future timed out after [" + atMost + "]")
        this
      }
      /** Waits for the result. */
      def result(atMost: duration.Duration)(implicit permit: CanAwait): T = { ready(atMost); outcome.get.get }
      /** Returns what is known of the result. */
      override def toString(): String = outcome match {
        case Some(result) => "Future(" + result + ")"
        case None => "Future(<not completed>)"
      }
    }

    /** A function that waits for a future's result. */
    final class PromiseListener[T](f: Try[T] => Any, executor: ExecutionContext, result: Try[T]) extends java.lang.Runnable {
      /** Calls the function. */
      def run(): Unit = try { f(result); () } catch { case scala.util.control.NonFatal(cause) => executor.reportFailure(cause) }
    }

    """#
}
