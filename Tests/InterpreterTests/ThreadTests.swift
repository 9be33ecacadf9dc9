import Interpreter
import Testing

/// Threads, monitors and futures of a program; each run has its own session.
struct ThreadTests {
  @Test func `a thread that nobody waits for runs before the program ends`() {
    let run = ScriptRun(#"new Thread(() => { Thread.sleep(20); println("late") }).start(); println("first")"#)
    #expect(run.output == "first\nlate\n")
  }

  @Test func `threads that add under a monitor lose nothing`() {
    let run = ScriptRun(
      """
      val lock = new Object
      var n = 0
      val all = (1 to 3).map(_ => new Thread(() => for (_ <- 1 to 30000) lock.synchronized { n += 1 }))
      all.foreach(_.start()); all.foreach(_.join())
      println(n)
      """)
    #expect(run.output == "90000\n")
  }

  @Test func `a producer and a consumer hand over by wait and notifyAll`() {
    let run = ScriptRun(
      """
      class Box {
        private var held: Option[Int] = None
        def put(i: Int): Unit = synchronized { while (held.isDefined) wait(); held = Some(i); notifyAll() }
        def take(): Int = synchronized { while (held.isEmpty) wait(); val i = held.get; held = None; notifyAll(); i }
      }
      val box = new Box
      new Thread(() => (1 to 20).foreach(box.put)).start()
      println((1 to 20).map(_ => box.take()).sum)
      """)
    #expect(run.output == "210\n")
  }

  @Test func `sleeping ends when the thread is interrupted`() {
    let run = ScriptRun(
      """
      val t = new Thread(() => try Thread.sleep(60000) catch { case e: InterruptedException => println(e.getMessage) })
      t.start(); Thread.sleep(10); t.interrupt(); t.join()
      println(t.isAlive)
      """)
    #expect(run.output == "sleep interrupted\nfalse\n")
  }

  @Test func `a lazy value that two threads want is evaluated once`() {
    let run = ScriptRun(
      """
      import scala.concurrent._
      import ExecutionContext.Implicits.global
      import scala.concurrent.duration._
      lazy val slow = { println("once"); Thread.sleep(20); 7 }
      println(Await.result(Future.sequence(List(Future(slow), Future(slow))), 10.seconds))
      """)
    #expect(run.output == "once\nList(7, 7)\n")
  }

  @Test func `jobs of two threads run side by side`() {
    let run = ScriptRun(
      """
      import scala.concurrent._
      import scala.concurrent.duration._
      import ExecutionContext.Implicits.global
      val both = Future(sc.parallelize(1 to 100, 2).map(x => { Thread.sleep(1); x }).sum()).zip(Future(sc.parallelize(1 to 10).count()))
      println(Await.result(both, 30.seconds))
      """)
    #expect(run.output == "(5050.0,10)\n")
  }

  @Test func `a thread has a ThreadLocal of its own, and takers of a queue share its elements`() {
    let run = ScriptRun(
      """
      import java.util.concurrent._
      val own = ThreadLocal.withInitial[Int](() => 7)
      own.set(1)
      val t = new Thread(() => println(own.get)); t.start(); t.join()
      println(own.get)
      val queue = new LinkedBlockingQueue[Int]()
      val sum = new atomic.AtomicInteger
      val takers = (1 to 3).map(_ => new Thread(() => for (_ <- 1 to 4) sum.addAndGet(queue.take())))
      takers.foreach(_.start())
      (1 to 12).foreach(i => queue.put(i))
      takers.foreach(_.join())
      println(sum.get)
      """)
    #expect(run.output == "7\n1\n78\n")
  }

  @Test func `notify without the monitor is refused`() {
    let run = ScriptRun("try new Object().notify() catch { case e: IllegalMonitorStateException => println(e.getMessage) }")
    #expect(run.output == "current thread is not owner\n")
  }

  @Test func `the end of a program waits only a moment for a daemon`() {
    let run = ScriptRun(
      #"val t = new Thread(() => { Thread.sleep(600000); println("never") }); t.setDaemon(true); t.start(); println("end")"#)
    #expect(run.output == "end\n")
  }

  @Test func `an exit of a thread is the program's`() {
    let run = ScriptRun("new Thread(() => sys.exit(3)).start(); while (true) Thread.sleep(5)")
    guard case .exit(3) = run.ending else {
      Issue.record("ended otherwise: \(run.ending)")
      return
    }
  }

  @Test func `a task's threads run at once and cannot wait for each other`() {
    let run = ScriptRun(
      """
      println(sc.parallelize(1 to 4, 2).mapPartitions { it =>
        var sum = 0
        val t = new Thread(() => sum = it.sum); t.start(); t.join()
        Iterator(sum)
      }.collect.toList)
      println(scala.util.Try(sc.parallelize(1 to 2, 1).map { x => new java.util.concurrent.CountDownLatch(1).await(); x }.count()).isFailure)
      """)
    #expect(run.output == "List(3, 7)\ntrue\n")
  }
}

/// Natives that go through what has no end: they see a limit of steps, a cancellation and the memory budget.
struct EndlessTests {
  @Test(arguments: [
    "LazyList.from(1).indexOf(-1)", "LazyList.from(1).length", "Iterator.from(1).indexOf(-1)", "Iterator.continually(1).length",
    "LazyList.continually(1).last", "Iterator.iterate(1)(_ + 0).contains(2)", "LazyList.iterate(1)(_ + 0).sum",
    "Iterator.from(1).max", "Iterator.continually(1).drop(Int.MaxValue).next()",
  ])
  func `a walk without end is stopped`(code: String) {
    guard case .cancelled = ScriptRun("val x = \(code)", stepLimit: 20).ending else {
      Issue.record("not stopped")
      return
    }
  }
}
