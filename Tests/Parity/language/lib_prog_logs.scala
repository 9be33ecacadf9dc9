import java.text.SimpleDateFormat
import java.util.Locale
val lines = List("""127.0.0.1 - - [10/Oct/2023:13:55:36 +0000] "GET /index.html HTTP/1.1" 200 2326""", """10.0.0.5 - bob [10/Oct/2023:13:56:01 +0000] "POST /login HTTP/1.1" 302 -""", """127.0.0.1 - - [11/Oct/2023:00:00:10 +0000] "GET /img/a.png HTTP/1.1" 404 150""", "garbage line", """10.0.0.7 - - [11/Oct/2023:00:01:00 +0200] "GET /index.html HTTP/1.0" 500 99""")
val Line = """^(\S+) (\S+) (\S+) \[([^\]]+)\] "(\S+) (\S+) (\S+)" (\d{3}) (\S+)$""".r
case class Access(ip: String, user: String, time: Long, method: String, path: String, status: Int, bytes: Long)
def fmt = new SimpleDateFormat("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
def parse(l: String): Option[Access] = l match { case Line(ip, _, u, t, m, p, _, s, b) => Some(Access(ip, u, fmt.parse(t).getTime, m, p, s.toInt, if (b == "-") 0L else b.toLong)); case _ => None }
val ok = lines.flatMap(parse(_)); println(ok.size + " of " + lines.size); ok.foreach(println)
println(ok.groupBy(_.status / 100).map { case (k, v) => s"${k}xx" -> v.size }.toList.sorted)
println(ok.groupBy(_.ip).map { case (ip, as) => (ip, as.size, as.map(_.bytes).sum) }.toList.sortBy(t => (-t._2, t._1)))
println(ok.map(_.path).groupBy(identity).view.mapValues(_.size).toList.sortBy(p => (-p._2, p._1)).head)
def day = new SimpleDateFormat("yyyy-MM-dd"); println(ok.groupBy(a => day.format(a.time)).map { case (d, as) => d -> as.map(_.bytes).sum }.toList.sorted)
println(ok.map(a => new SimpleDateFormat("HH:mm").format(new java.util.Date(a.time))).mkString(" "))
println(ok.sliding(2).collect { case List(a, b) => (b.time - a.time) / 1000 }.toList)
import java.time.{LocalDateTime, Duration}
import java.time.format.DateTimeFormatter
val raw = List("2024-03-01 10:00:00,INFO,start", "2024-03-01 10:00:05,ERROR,disk full", "2024-03-01 10:02:05,WARN,slow", "2024-03-01 11:00:00,ERROR,net")
def f = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
case class Rec(t: LocalDateTime, lvl: String, msg: String)
val recs = raw.map(_.split(",", 3)).map { case Array(t, l, m) => Rec(LocalDateTime.parse(t, f), l, m) }
println(recs.groupBy(_.lvl).map { case (k, v) => k -> v.map(_.msg) }.toList.sortBy(_._1)); println(recs.map(_.t.getHour).groupBy(identity).map { case (h, x) => h -> x.size }.toList.sorted)
println(recs.zip(recs.tail).map { case (a, b) => Duration.between(a.t, b.t).getSeconds }); println(Duration.between(recs.head.t, recs.last.t)); println(recs.filter(_.t.isAfter(LocalDateTime.of(2024, 3, 1, 10, 1))).map(_.msg)); println(recs.maxBy(_.t.toString).msg)
println(recs.map(r => r.t.toLocalDate + " " + r.t.toLocalTime)); println(recs.map(_.t.plusMinutes(90).format(f)).last)
println("(\\w+)=(\\d+)".r.findAllMatchIn("a=1 b=22 c=x d=4").map(m => m.group(1) -> m.group(2).toInt).toMap); println("ERROR|WARN".r.findAllIn(raw.mkString(" ")).toList); println(raw.count(_.contains("ERROR")) + " " + raw.map(_.split(",")(1)).distinct.sorted.mkString("/"))
println("user=ann;id=7;".split(";").map(_.split("=")).map(a => a(0) -> a(1)).toMap.toList.sorted); println("2024-03-01T10:00:00Z".replaceAll("[TZ]", " ").trim); println("[2024] x".replaceAll("\\[(\\d+)\\]", "<$1>")); println("k1:v1|k2:v2".split('|').map(_.split(':') match { case Array(k, v) => (k, v) }).toMap)
