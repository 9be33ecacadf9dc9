case class User(id: Int, name: String, email: Option[String], boss: Option[Int])
val users = Map(1 -> User(1, "Ann", Some("ann@x.org"), None), 2 -> User(2, "Bob", None, Some(1)), 3 -> User(3, "Cy", Some("cy@y.com"), Some(2)))
def boss(u: User): Option[User] = u.boss.flatMap(users.get)
println(users(3).boss.flatMap(users.get).flatMap(boss).map(_.name))
println(users.values.flatMap(_.email).toList.sorted + " " + users.values.map(_.email.getOrElse("none")).toList)
def domain(u: User): Option[String] = for { e <- u.email; Array(_, d) <- Some(e.split("@")) } yield d
println(users.values.toList.map(domain))
println(users.get(9).fold("nobody")(_.name) + " " + users.get(1).exists(_.name.startsWith("A")) + " " + users.get(2).filter(_.email.isDefined))
val chain = users.get(3).map(_.name).filter(_.length > 5).orElse(users.get(2).map(_.name)).getOrElse("?"); println(chain)
def div(a: Int, b: Int): Option[Int] = if (b == 0) None else Some(a / b); println(List((6, 3), (1, 0), (9, 2)).map { case (a, b) => div(a, b) }); println(for { x <- div(10, 2); y <- div(x, 0) } yield y)
println(List(Some(1), None, Some(3)).flatten.sum + " " + List(Some(1), None).map(_.getOrElse(0)) + " " + List("1", "b", "3").map(s => scala.util.Try(s.toInt).toOption).collect { case Some(n) => n } + " " + Some(3).toRight("no") + " " + None.toRight("no"))
val o: Option[Int] = Some(4); val r = o match { case Some(n) if n % 2 == 0 => "even"; case Some(_) => "odd"; case None => "none" }; println(r); println(o.map(_ * 2).filter(_ > 5).map(_.toString).getOrElse("small"))
println(Option(System.getProperty("no.such.x")).map(_.length) + " " + Option("a").contains("a") + " " + (o == Option(4)) + " " + o.isDefined + o.isEmpty + " " + o.toList + " " + Some(Some(2)).flatten + " " + o.zip(Some('x')) + " " + Option.empty[String].getOrElse("dflt") + " " + o.collect { case 4 => "four" } + " " + o.forall(_ > 3) + " " + o.iterator.next() + " " + o.foldLeft(1)(_ + _))
def sequence[A](xs: List[Option[A]]): Option[List[A]] = xs.foldRight(Option(List.empty[A]))((o, acc) => for { x <- o; l <- acc } yield x :: l); println(sequence(List(Some(1), Some(2))) + " " + sequence(List(Some(1), None)))
def validate(age: Int, name: String): Either[List[String], (Int, String)] = { val es = List(if (age < 0) Some("age") else None, if (name.isEmpty) Some("name") else None).flatten; if (es.isEmpty) Right((age, name)) else Left(es) }; println(validate(1, "x") + " " + validate(-1, "") + " " + validate(-1, "z").left.map(_.mkString).merge)
users(42).name
None.get
