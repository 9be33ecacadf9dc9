object Color extends Enumeration { type Color = Value; val Red, Green, Blue = Value }
import Color._
println(Red + " " + Color.values + " " + Color(1) + " " + Color.withName("Blue") + " " + Green.id + " " + Color.maxId + " " + Red.toString)
Red
Color.values
Color.values.toList
for (c <- Color.values) print(c + " "); println(); println(Color.values.map(_.id) + " " + Color.values.size + " " + (Red == Color.Red) + " " + (Red < Blue) + " " + Color.values.filter(_ != Red) + " " + Color.values.contains(Red) + " " + Color.values.max + " " + List(Blue, Red).sorted + " " + Color.values.head)
def name(c: Color.Value): String = c match { case Red => "r"; case Green => "g"; case Blue => "b" }; println(Color.values.toList.map(name)); object Day extends Enumeration { val Mon = Value("Monday"); val Tue = Value(5, "Tuesday"); val Wed = Value; val Thu = Value(10) }; println(Day.values + " " + Day.Tue.id + " " + Day.Wed.id + " " + Day.withName("Monday") + " " + Day.Thu + " " + Day(10) + " " + Day.Mon)
Color.withName("Pink")
Color(7)
object Lvl extends Enumeration(1) { val Low, High = Value }; println(Lvl.Low.id + " " + Lvl.values.toSeq + " " + Lvl.values.map(_.toString) + " " + Map(Lvl.Low -> 1) + " " + Lvl.values.zipWithIndex + " " + Lvl.High.compare(Lvl.Low) + " " + Lvl.values.iterator.next + " " + Lvl)
case class Car(n: String, c: Color.Value); println(Car("x", Color.Red)); println(List(Car("a", Blue), Car("b", Red)).sortBy(_.c).map(_.n)); println(List(Car("a", Blue), Car("b", Red)).groupBy(_.c).map { case (k, v) => k -> v.size }); val x: Color.Value = Color.Green; println(x.isInstanceOf[Color.Value] + " " + x.hashCode + " " + Color.values.find(_.toString == "Red") + " " + Color.values.exists(_.id > 5) + " " + Color.values.toSet.size + " " + Color.ValueSet(Red, Blue) + " " + (Color.values - Red) + " " + Color.values.mkString("|"))
