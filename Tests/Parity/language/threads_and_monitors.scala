// Threads, monitors, interruption, pools and futures, as far as their results do not depend on time.
val lock = new Object
var n = 0
val all = (1 to 4).map(_ => new Thread(() => for (_ <- 1 to 10000) lock.synchronized { n += 1 }))
all.foreach(_.start())
all.foreach(_.join())
n
class Box {
  private var held: Option[Int] = None
  def put(i: Int): Unit = synchronized { while (held.isDefined) wait(); held = Some(i); notifyAll() }
  def take(): Int = synchronized { while (held.isEmpty) wait(); val i = held.get; held = None; notifyAll(); i }
}
val box = new Box
val producer = new Thread(() => (1 to 5).foreach(box.put))
producer.start()
(1 to 5).map(_ => box.take())
producer.join()
producer.isAlive
var message = ""
val sleeper = new Thread(() => try Thread.sleep(60000) catch { case e: InterruptedException => message = e.getMessage })
sleeper.start()
sleeper.interrupt()
sleeper.join()
message
scala.util.Try(new Object().notify())
import java.util.concurrent._
val pool = Executors.newFixedThreadPool(2)
(1 to 4).map(i => pool.submit(new Callable[Int] { def call(): Int = i * i })).map(_.get)
pool.shutdown()
pool.awaitTermination(5, TimeUnit.SECONDS)
(pool.isShutdown, pool.isTerminated)
scala.util.Try(pool.submit(new Callable[Int] { def call(): Int = 1 })).isFailure
import scala.concurrent._
import scala.concurrent.duration._
import scala.concurrent.ExecutionContext.Implicits.global
Await.result(Future.sequence((1 to 4).map(i => Future { i * 10 })), 10.seconds)
Await.result(Future(6).flatMap(x => Future(x * 7)).recover { case _ => 0 }, 10.seconds)
scala.util.Try(Await.result(Future { Thread.sleep(5000); 1 }, 10.millis)).failed.map(_.getClass.getName)
Await.ready(Future[Int] { throw new IllegalStateException("no") }, 10.seconds).value
lazy val once = { n += 1; n }
Await.result(Future.sequence(List(Future(once), Future(once), Future(once))), 10.seconds).distinct.size
val latch = new CountDownLatch(3)
(1 to 3).foreach(_ => new Thread(() => latch.countDown()).start())
latch.await(10, TimeUnit.SECONDS)
new Thread(() => (), "worker").getName
Thread.currentThread.isInterrupted
