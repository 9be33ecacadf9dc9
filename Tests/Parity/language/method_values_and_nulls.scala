def up(c: Char) = c.toUpper
"abc".map(up)
"abc".filter(up(_) == 'A')
def isV(c: Char): Boolean = "aeiou".contains(c)
"hello".filter(isV)
"hello".map(isV)
Set(1,2).map(f => f + 1)
def inc(n: Int) = n + 1
scala.collection.immutable.TreeSet(1, 2).map(inc)
Array(1,2).map(inc)
Map(1 -> 2).map(p => p)
def sw(p: (Int, Int)) = p.swap
Map(1 -> 2).map(sw)
def g(x: Int): Int = x
def g(x: String): String = x
List(1).map(g)
class E1 { class V { def id = 1 }; class W(n: Int) extends V { override def id = n } }
object E2 extends E1 { case class P(m: Double) extends super.W(3); val e = P(2.0) }
E2.e.id
E2.e
val arr = new Array[String](2)
arr(0).length
def ff(s: String) = s.trim.length
ff(null)
case class Q(name: String, next: Q)
val qq = Q("a", null)
qq.next.name
qq.next.next.name
qq.copy(name = null).name.length
val m = Map[String, String]()
m.getOrElse("x", null).length
List[String](null).map(_.length)
var ss: String = null
ss.toUpperCase
ss == null
ss + "x"
ss match { case "a" => 1; case _ => 2 }
throw null
val nums: Array[Int] = null
nums.length
nums(0)
val l: List[Int] = null
l.map(_ + 1)
for (x <- l) println(x)
(null: Option[Int]).get
ss.toInt
ss.map(_.toUpper)
