// Promises, the members of futures, and durations.
import scala.concurrent._
import scala.concurrent.duration._
import scala.util.{Try, Success, Failure}
import ExecutionContext.Implicits.global
val p = Promise[Int]()
p.isCompleted
p.trySuccess(3)
p.trySuccess(4)
p.success(5)
p.future.value
p.tryFailure(new Exception("x"))
p.tryComplete(Success(1))
val p2 = Promise[String]()
p2.completeWith(Future.successful("hi"))
Await.result(p2.future, 1.second)
Promise.successful(1).future
Promise.failed[Int](new RuntimeException("no")).future
Promise.fromTry(Try(2)).future
val f1 = Future { 1 }; val f2 = Future { 2 }
Await.result(f1.zip(f2), 1.second)
Await.result(f1.zipWith(f2)(_ + _), 1.second)
Await.result(Future.sequence(List(f1, f2)), 1.second)
Await.result(Future.traverse(List(1, 2, 3))(x => Future(x * 2)), 1.second)
Await.result(Future.foldLeft(List(f1, f2))(0)(_ + _), 1.second)
Await.result(Future.reduceLeft(List(f1, f2))(_ + _), 1.second)
Await.result(Future.firstCompletedOf(List(Future.never, f1)), 1.second)
Await.result(Future.find(List(f1, f2))(_ > 1), 1.second)
Await.result(f1.flatMap(a => f2.map(b => a + b)), 1.second)
Await.result(for (a <- f1; b <- f2 if b > 1) yield a * b, 1.second)
Await.result(f1.collect { case 1 => "one" }, 1.second)
Await.result(Future(1 / 0).recover { case e: ArithmeticException => -1 }, 1.second)
Await.result(Future(1 / 0).recoverWith { case e: ArithmeticException => f2 }, 1.second)
Await.result(Future(1 / 0).fallbackTo(f1), 1.second)
Await.result(Future(1 / 0), 1.second)
Await.ready(Future(1 / 0), 1.second).value
Await.result(Future(1 / 0).failed, 1.second)
Await.result(f1.transform(_ + 1, t => t), 1.second)
Await.result(f1.transform { case Success(v) => Success(v + 10); case Failure(e) => Failure(e) }, 1.second)
Await.result(f1.transformWith { case Success(v) => Future(v + 10); case Failure(e) => Future.failed(e) }, 1.second)
Await.result(f1.andThen { case Success(v) => println("v " + v) }, 1.second)
Await.result(Future.never, 10.millis)
Await.result(Future.unit, 1.second)
Await.result(Future.fromTry(Failure(new IllegalStateException("bad"))), 1.second)
Await.result(Future.delegate(f1), 1.second)
Await.result(f1.mapTo[Int], 1.second)
Await.result(Future.successful(3).flatten, 1.second)
Await.result(Future(Future(3)).flatten, 1.second)
f1.isCompleted
Future.successful(List(1))
Future.failed[Int](new Exception("q"))
blocking { 3 }
Duration("3 seconds")
Duration("10 ms").toMillis
3.seconds + 200.millis
5.minutes.toSeconds
1.day > 23.hours
Duration.Inf
2.hours / 4
1.5.seconds
90.seconds.toMinutes
(3.seconds).toString
Duration(1, "day")
Deadline.now.hasTimeLeft()
Duration.Zero
Duration.create(10, java.util.concurrent.TimeUnit.SECONDS)
