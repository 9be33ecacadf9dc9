object Even { def unapply(n: Int): Boolean = n % 2 == 0 }
object Half { def unapply(n: Int): Option[Int] = if (n % 2 == 0) Some(n / 2) else None }
object Email { def apply(u: String, d: String) = u + "@" + d; def unapply(s: String): Option[(String, String)] = { val p = s.split("@"); if (p.length == 2) Some((p(0), p(1))) else None } }
object Words { def unapplySeq(s: String): Option[Seq[String]] = Some(s.split(" ").toSeq) }
4 match { case Even() => "even"; case _ => "odd" }
5 match { case Even() => "even"; case _ => "odd" }
List(4, 7, 12).collect { case Half(h) => h }
"joe@example.com" match { case Email(u, d) => s"$u at $d"; case _ => "no" }
"a b c" match { case Words(a, b, c) => c + b + a; case _ => "no" }
"a b c d" match { case Words(f, rest @ _*) => rest.mkString("|") }
val Email(user, domain) = "ann@x.org"
val date = """(\d{4})-(\d{2})-(\d{2})""".r
"2024-02-29" match { case date(y, m, d) => y.toInt + m.toInt + d.toInt; case _ => 0 }
"nope" match { case date(_*) => "date"; case _ => "not a date" }
val date(y, m, d) = "2020-01-02"
val kv = "(\\w+)=(\\w+)".r
List("a=1", "b", "c=3").collect { case kv(k, v) => k -> v }
val opt = raw"(\d+)(px)?".r
"12" match { case opt(n, null) => n; case opt(n, u) => n + u }
"12px" match { case opt(n, null) => n; case opt(n, u) => n + u }
kv.findFirstIn("zz a=1 b=2")
kv.findAllIn("zz a=1 b=2").toList
kv.findFirstMatchIn("zz a=1").map(_.group(2))
kv.replaceAllIn("a=1,b=2", m => m.group(2) + "=" + m.group(1))
(for (kv(k, v) <- List("x=1", "bad", "y=2")) yield k + v)
for (Half(h) <- List(1, 2, 3, 4)) yield h
for (Some(x) <- List(Some(1), None, Some(2))) yield x
for ((k, v) <- Map("a" -> 1, "b" -> 2)) yield s"$k$v"
class Name(val first: String, val last: String)
object Name { def unapply(n: Name) = Some((n.first, n.last)) }
new Name("A", "B") match { case Name(f, l) => l + f }
object -> { def unapply[A, B](p: (A, B)): Option[(A, B)] = Some(p) }
(1, 2) match { case a -> b => a + b }
case class +[A, B](a: A, b: B)
new +(1, "x") match { case a + b => s"$a and $b" }
object Int { def unapply(s: String): Option[Int] = s.toIntOption }
"42" match { case Int(n) => n + 1; case _ => -1 }
"4x" match { case Int(n) => n + 1; case _ => -1 }
val Pattern = "([a-c])(.*)".r
def p(s: String) = s match { case Pattern(c, Pattern(d, rest)) => s"$c,$d,$rest"; case Pattern(c, r) => s"$c,$r"; case _ => "-" }
p("abz")
p("az")
p("z")
case class Address(city: String, zip: Option[Int])
case class Person(name: String, address: Address)
val ps = List(Person("A", Address("X", Some(1))), Person("B", Address("Y", None)))
ps.collect { case Person(n, Address(_, Some(z))) => n -> z }
for (Person(n, Address(c, _)) <- ps) println(n + c)
"abc" match { case s if s.startsWith("b") => 1; case s"a$rest" => rest }
"k: v" match { case s"$k: $v" => (k, v) }
"2024/05" match { case s"$y/$m" => y.toInt * 100 + m.toInt }
