object Color extends Enumeration { val Red, Green, Blue = Value }
Color.Red
Color.values
Color.values.toList
Color(1)
Color.withName("Blue")
Color.Red.id
Color.Red < Color.Blue
Color.maxId
for (c <- Color.values) print(c + " ")
Color.values.map(_.toString.toLowerCase)
def hex(c: Color.Value) = c match { case Color.Red => "f00"; case Color.Green => "0f0"; case Color.Blue => "00f" }
Color.values.toSeq.map(hex)
object WeekDay extends Enumeration {
  type WeekDay = Value
  val Mon = Value("Monday")
  val Tue = Value("Tuesday")
  val Sat = Value(6, "Saturday")
  val Sun = Value
}
import WeekDay._
def weekend(d: WeekDay): Boolean = d == Sat || d == Sun
WeekDay.values.filter(weekend)
Sun.id
Sun
Sat.toString
WeekDay.values.map(_.id).toList
Color.withName("Pink")
Color(7)
List(Color.Blue, Color.Red).sorted
Map(Color.Red -> 1)(Color.Red)
Color.values.find(_.toString == "Green")
object Level extends Enumeration(10) { val Low, High = Value }
Level.High.id
val c: Color.Value = Color.Green
c == Color.Green
Color.values.contains(c)
