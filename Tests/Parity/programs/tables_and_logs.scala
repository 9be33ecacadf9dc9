println("-- customer orders")
case class Person(id: Int, name: String, age: Int, city: String)
case class Order(id: Int, person: Int, amount: BigDecimal, item: String)
def table(path: String) = { val all = sc.textFile(path); val head = all.first(); all.filter(_ != head).map(_.split(",", -1)) }
val people = table("data/people.csv").filter(_.length >= 4).map(f => Person(f(0).toInt, f(1), f(2).toInt, f(3)))
val orders = table("data/orders.csv").map(f => Order(f(0).toInt, f(1).toInt, BigDecimal(f(2)), f(3)))
val byId = people.keyBy(_.id)
val byPerson = orders.keyBy(_.person)
byId.join(byPerson).map { case (_, (p, o)) => (p.city, o.amount) }.reduceByKey(_ + _).sortByKey().collect()
byId.leftOuterJoin(byPerson).filter(_._2._2.isEmpty).values.map(_._1.name).collect().sorted
byPerson.subtractByKey(byId).values.map(_.id).collect().sorted
byId.cogroup(byPerson).mapValues { case (ps, os) => (ps.map(_.name).headOption, os.map(_.amount).sum) }.sortByKey().collect()
byId.fullOuterJoin(byPerson).map { case (id, (p, o)) => s"$id ${p.map(_.name).getOrElse("?")} ${o.map(_.item).getOrElse("-")}" }.collect().sorted.foreach(println)
people.groupBy(_.city).mapValues(ps => ps.map(_.age).sum.toDouble / ps.size).sortBy(_._2, ascending = false).collect()
orders.map(_.amount).max()
val rich = sc.broadcast(byPerson.mapValues(_.amount).reduceByKey(_ + _).filter(_._2 > 20).keys.collect().toSet)
people.filter(p => rich.value(p.id)).map(_.name).collect().sorted
println("-- log status report")
val LogLine = """^(\S+) \S+ \S+ \[([^\]]+)\] "(\S+) (\S+) [^"]*" (\d{3}) (\d+)""".r
case class Access(ip: String, time: String, method: String, path: String, status: Int, bytes: Long)
def parse(line: String): Option[Access] = line match {
  case LogLine(ip, time, method, path, status, bytes) => Some(Access(ip, time, method, path, status.toInt, bytes.toLong))
  case _ => None
}
val lines = sc.textFile("data/access.log")
val bad = sc.longAccumulator("bad lines")
val logs = lines.flatMap { l => val p = parse(l); if (p.isEmpty) bad.add(1); p }.cache()
logs.count()
bad.value
logs.map(a => (a.status, 1)).reduceByKey(_ + _).sortByKey().collect()
val bytes = logs.map(_.bytes)
println(s"avg ${bytes.reduce(_ + _) / bytes.count()} min ${bytes.min()} max ${bytes.max()}")
logs.map(a => (a.ip, a.bytes)).aggregateByKey((0L, 0))((t, b) => (t._1 + b, t._2 + 1), (x, y) => (x._1 + y._1, x._2 + y._2)).mapValues { case (s, c) => s.toDouble / c }.sortBy(-_._2).collect()
logs.map(a => (a.path, 1)).reduceByKey(_ + _).top(3)(Ordering.by[(String, Int), (Int, String)](_.swap))
logs.filter(_.status >= 400).map(a => s"${a.method} ${a.path}").distinct().collect().sorted
logs.map(_.time.split(":")(1)).countByValue()
logs.groupBy(_.method).mapValues(_.map(_.path).toSet.size).collect().sorted
println("-- inventory either option")
sealed trait Event
case class Received(sku: String, qty: Int) extends Event
case class Shipped(sku: String, qty: Int) extends Event
case object Audit extends Event
def parse(s: String): Either[String, Event] = s.split(" ").toList match {
  case "R" :: sku :: q :: Nil => scala.util.Try(q.toInt).toEither.left.map(e => s"bad qty $q").map(Received(sku, _))
  case "S" :: sku :: q :: Nil if q.forall(_.isDigit) => Right(Shipped(sku, q.toInt))
  case "A" :: Nil => Right(Audit)
  case other => Left(other.mkString("unknown: ", "/", ""))
}
val raw = sc.parallelize(Seq("R a 10", "S a 3", "R b five", "A", "S b x", "R b 7", "S a 2", ""), 3)
val parsed = raw.map(parse).cache()
parsed.collect().foreach(println)
val errors = parsed.collect { case Left(e) => e }
errors.collect()
val stock = parsed.collect { case Right(Received(s, q)) => (s, q); case Right(Shipped(s, q)) => (s, -q) }.reduceByKey(_ + _)
stock.sortByKey().collect()
parsed.map(_.isRight).countByValue()
parsed.flatMap(_.toOption).map { case Received(_, q) => q; case Shipped(_, q) => -q; case _ => 0 }.sum()
parsed.flatMap(_.toSeq).map(_.getClass.getSimpleName).countByValue().toSeq.sorted
stock.leftOuterJoin(sc.parallelize(Seq("a" -> 4.5))).mapValues { case (q, p) => p.map(_ * q) }.sortByKey().collect()
parsed.filter(_.fold(_ => false, _.isInstanceOf[Received])).count()
println("-- time buckets")
import java.time._
import java.time.format.DateTimeFormatter
case class Reading(sensor: String, at: String, value: Double)
val readings = sc.parallelize(Seq(Reading("s1", "2024-03-01T10:05:00", 1.5), Reading("s1", "2024-03-01T10:55:00", 2.5), Reading("s2", "2024-03-01T11:10:00", 9.0), Reading("s1", "2024-03-02T00:00:00", 4.0)), 2)
val hourly = readings.map(r => ((r.sensor, LocalDateTime.parse(r.at).getHour), r.value)).groupByKey().mapValues(vs => vs.sum / vs.size)
hourly.sortByKey().collect()
readings.map(r => LocalDateTime.parse(r.at).toLocalDate.toString).countByValue().toSeq.sorted
readings.keyBy(_.sensor).reduceByKey((a, b) => if (a.at > b.at) a else b).values.map(_.at).collect().sorted
readings.map(r => LocalDateTime.parse(r.at).format(DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm"))).first()
readings.map(r => LocalDateTime.parse(r.at).getDayOfWeek.toString).distinct().collect().sorted
val spans = readings.groupBy(_.sensor).mapValues { rs => val ts = rs.map(r => LocalDateTime.parse(r.at)).toSeq.sortBy(_.toString); Duration.between(ts.head, ts.last).toMinutes }
spans.sortByKey().collect()
