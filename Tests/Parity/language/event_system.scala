// mode: script
import scala.collection.mutable.{ListBuffer, Map => MMap}
trait Event { val time: Long; def describe: String = s"${getClass.getSimpleName}@$time" }
case class Click(time: Long, x: Int, y: Int) extends Event
case class Key(time: Long, code: Char) extends Event { override def describe = s"Key '$code'" }
object Tick { var made = 0; def apply(t: Long) = { made += 1; new Tick(t) } }
class Tick(val time: Long) extends Event
trait Observer[-E <: Event] { def onEvent(e: E): Unit }
class Bus {
  private val handlers = MMap.empty[String, ListBuffer[Observer[Event]]]
  private var queue = Vector.empty[Event]
  def subscribe(topic: String)(o: Observer[Event]): () => Unit = {
    handlers.getOrElseUpdate(topic, ListBuffer()) += o
    () => handlers(topic) -= o
  }
  def subscribeAll(topics: String*)(f: PartialFunction[Event, Unit]): Seq[() => Unit] =
    topics.map(t => subscribe(t)(e => if (f.isDefinedAt(e)) f(e)))
  def emit(topic: String, e: Event): this.type = {
    queue :+= e
    for (hs <- handlers.get(topic); h <- hs.toList) h.onEvent(e)
    this
  }
  def history: Seq[Event] = queue
}
val bus = new Bus
val off = bus.subscribe("ui") { e => println("1: " + e.describe) }
bus.subscribeAll("ui", "timer") {
  case Click(_, x, y) if x > y => println(s"2: click right of diagonal ($x, $y)")
  case t: Tick => println("2: tick " + t.time)
}
bus.emit("ui", Click(1, 5, 3)).emit("timer", Tick(2)).emit("ui", Key(3, 'q'))
off()
bus.emit("ui", Click(4, 1, 2)).emit("none", Tick(5))
println(bus.history.map(_.time).mkString(","))
println(Tick.made)
val counts = bus.history.groupBy { case _: Click => 'c'; case _: Key => 'k'; case _ => 't' }.map { case (k, v) => k -> v.size }
println(counts.toList.sorted)
val anyObserver = new Observer[Event] { def onEvent(e: Event) = println("any " + e.time) }
val keyObserver: Observer[Key] = anyObserver
keyObserver.onEvent(Key(9, 'z'))
abstract class State { def next(e: Event): State = this; def name = toString }
case object Idle extends State { override def next(e: Event) = e match { case k: Key => Typing(k.code.toString); case _ => super.next(e) } }
case class Typing(text: String) extends State { override def next(e: Event) = e match { case Key(_, '\n') => Idle; case Key(_, c) => copy(text + c); case _ => this } }
val path = List(Key(1, 'h'), Key(2, 'i'), Click(3, 0, 0), Key(4, '\n')).scanLeft(Idle: State)(_ next _)
println(path.map(_.name))
object Registry { private var makers = Map.empty[String, () => Event]; def register(n: String)(m: => Event) = makers += n -> (() => m); def make(n: String) = makers.get(n).map(_()) }
Registry.register("tick")(Tick(100))
println(Registry.make("tick").map(_.describe))
println(Registry.make("nope"))
println(Tick.made)
