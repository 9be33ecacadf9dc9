/// The text of Java's futures that complete each other.
package enum CompletablePrelude {
  /// The Scala text.
  package static let text = #"""
    package java.util.concurrent
    import scala.util.{Try, Success, Failure}

    /** An exception that a stage of a computation passes on. */
    class CompletionException(x$1: String, x$2: Throwable) extends RuntimeException(x$1, x$2) {
      /** Makes one with the text of its cause. */
      def this(x$1: Throwable) = this(if (x$1 == null) null else x$1.toString, x$1)
    }

    /** A stage of a computation that others wait for. */
    trait CompletionStage[T]

    /** A future of Java that is completed by hand or by others. */
    class CompletableFuture[T] extends Future[T] with CompletionStage[T] {
      private val promise = scala.concurrent.Promise[T]()
      private def known: Option[Try[T]] = promise.future.value
      private def after[U](next: Try[T] => Try[U]): CompletableFuture[U] = {
        val result = new CompletableFuture[U]
        whenKnown((outcome: Try[T]) => result.settle(try next(outcome) catch { case cause: Throwable => Failure[U](wrapped(cause)) }))
        result
      }
      private[concurrent] def whenKnown(f: Try[T] => Any): Unit = promise.future.onComplete(f)(scala.concurrent.ExecutionContext.parasitic)
      private[concurrent] def settle(outcome: Try[T]): Boolean = promise.tryComplete(outcome)
      private def wrapped(cause: Throwable): Throwable = cause match { case known: CompletionException => known; case other => new CompletionException(other) }
      private def passed[U](cause: Throwable): Try[U] = Failure[U](wrapped(cause))
      /** Sets the value; true iff there was no result. */
      def complete(x$1: T): Boolean = settle(Success(x$1))
      /** Sets the exception; true iff there was no result. */
      def completeExceptionally(x$1: Throwable): Boolean = settle(Failure[T](x$1))
      def isDone(): Boolean = promise.isCompleted
      /** Returns true iff it ended with an exception. */
      def isCompletedExceptionally(): Boolean = known.exists((outcome: Try[T]) => outcome.isFailure)
      def isCancelled(): Boolean = known.exists((outcome: Try[T]) => outcome.failed.toOption.exists((cause: Throwable) => cause.isInstanceOf[CancellationException]))
      def cancel(x$1: Boolean): Boolean = settle(Failure[T](new CancellationException)) || isCancelled()
      private def result(): T = known match {
        case Some(Success(value)) => value
        case Some(Failure(cause: CancellationException)) => throw cause
        case Some(Failure(cause: CompletionException)) if cause.getCause != null => throw new ExecutionException(cause.getCause)
        case Some(Failure(cause)) => throw new ExecutionException(cause)
        case None => throw new TimeoutException
      }
      def get(): T = { scala.concurrent.Waiting.until(() => isDone(), -1L); result() }
      def get(x$1: Long, x$2: TimeUnit): T = { scala.concurrent.Waiting.until(() => isDone(), x$2.toMillis(x$1) max 0L); result() }
      /** Waits for the value; an exception comes as a CompletionException. */
      def join(): T = {
        scala.concurrent.Waiting.until(() => isDone(), -1L)
        known.get match {
          case Success(value) => value
          case Failure(cause: CancellationException) => throw cause
          case Failure(cause) => throw wrapped(cause)
        }
      }
      /** Returns the value, or another one if there is no result yet. */
      def getNow(x$1: T): T = if (isDone()) join() else x$1
      /** Returns the future of a function's result on the value. */
      def thenApply[U](x$1: T => U): CompletableFuture[U] = after[U]((outcome: Try[T]) => outcome match { case Success(value) => Success(x$1(value)); case Failure(cause) => passed[U](cause) })
      /** Returns the future of a function's result on the value. */
      def thenApplyAsync[U](x$1: T => U): CompletableFuture[U] = thenApply[U](x$1)
      /** Returns the future after an action on the value. */
      def thenAccept(x$1: T => Any): CompletableFuture[Void] = thenApply[Void]((value: T) => { x$1(value); null })
      /** Returns the future after an action. */
      def thenRun(x$1: java.lang.Runnable): CompletableFuture[Void] = thenApply[Void]((_: T) => { x$1.run(); null })
      /** Returns the future that a function makes of the value. */
      def thenCompose[U](x$1: T => CompletableFuture[U]): CompletableFuture[U] = {
        val result = new CompletableFuture[U]
        whenKnown((outcome: Try[T]) => outcome match {
          case Success(value) => try x$1(value).whenKnown((inner: Try[U]) => result.settle(inner)) catch { case cause: Throwable => result.settle(passed[U](cause)) }
          case Failure(cause) => result.settle(passed[U](cause))
        })
        result
      }
      /** Returns the future of a function's result on both values. */
      def thenCombine[U, V](x$1: CompletableFuture[U], x$2: (T, U) => V): CompletableFuture[V] = thenCompose[V]((left: T) => x$1.thenApply[V]((right: U) => x$2(left, right)))
      /** Returns the future with an exception replaced by a value. */
      def exceptionally(x$1: Throwable => T): CompletableFuture[T] = after[T]((outcome: Try[T]) => outcome match { case Failure(cause) => Success(x$1(cause)); case _ => outcome })
      /** Returns the future of a function's result on the value and the exception, one of which is null. */
      def handle[U](x$1: (T, Throwable) => U): CompletableFuture[U] = after[U]((outcome: Try[T]) => outcome match { case Success(value) => Success(x$1(value, null)); case Failure(cause) => Success(x$1(null.asInstanceOf[T], cause)) })
      /** Returns the future after an action on the value and the exception, one of which is null. */
      def whenComplete(x$1: (T, Throwable) => Any): CompletableFuture[T] = after[T]((outcome: Try[T]) => { outcome match { case Success(value) => x$1(value, null); case Failure(cause) => x$1(null.asInstanceOf[T], cause) }; outcome })
      /** Returns the class and what is known. */
      override def toString(): String = super.toString() + (known match {
        case None => "[Not completed]"
        case Some(Success(_)) => "[Completed normally]"
        case Some(Failure(cause)) => "[Completed exceptionally: " + cause + "]"
      })
    }

    /** Makes futures that complete each other. */
    object CompletableFuture {
      private def run[U](executor: Executor, body: () => U): CompletableFuture[U] = {
        val result = new CompletableFuture[U]
        executor.execute(() => { result.settle(try Success(body()) catch { case cause: Throwable => Failure[U](new CompletionException(cause)) }); () })
        result
      }
      /** Returns the future of what a supplier gives elsewhere. */
      def supplyAsync[U](x$1: java.util.function.Supplier[U]): CompletableFuture[U] = run[U](ForkJoinPool.commonPool(), () => x$1.get())
      /** Returns the future of what a supplier gives on a pool. */
      def supplyAsync[U](x$1: java.util.function.Supplier[U], x$2: Executor): CompletableFuture[U] = run[U](x$2, () => x$1.get())
      /** Returns the future after a block of code elsewhere. */
      def runAsync(x$1: java.lang.Runnable): CompletableFuture[Void] = run[Void](ForkJoinPool.commonPool(), () => { x$1.run(); null })
      /** Returns the future after a block of code on a pool. */
      def runAsync(x$1: java.lang.Runnable, x$2: Executor): CompletableFuture[Void] = run[Void](x$2, () => { x$1.run(); null })
      /** Returns a future whose value is there. */
      def completedFuture[U](x$1: U): CompletableFuture[U] = { val result = new CompletableFuture[U]; result.complete(x$1); result }
      /** Returns the future after all of some. */
      def allOf(x$1: CompletableFuture[_]*): CompletableFuture[Void] =
        x$1.foldLeft(completedFuture[Void](null))((all: CompletableFuture[Void], next: CompletableFuture[_]) =>
          all.thenCompose[Void]((_: Void) => next.asInstanceOf[CompletableFuture[Any]].thenApply[Void]((_: Any) => null)))
      /** Returns the future of the first result of some. */
      def anyOf(x$1: CompletableFuture[_]*): CompletableFuture[AnyRef] = {
        val result = new CompletableFuture[AnyRef]
        x$1.foreach((each: CompletableFuture[_]) => each.asInstanceOf[CompletableFuture[AnyRef]].whenKnown((outcome: Try[AnyRef]) => result.settle(outcome)))
        result
      }
    }

    """#
}
