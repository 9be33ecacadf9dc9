import scala.util.{Try, Success, Failure}
def parse(s: String): Try[Int] = Try(s.trim.toInt)
parse("12")
parse("x")
parse("5").map(_ * 2).getOrElse(0)
parse("x").recover { case e: NumberFormatException => -1 }
parse("x").recoverWith { case _ => Try(9) }
parse("x").toOption
parse("3").toEither
parse("x").toEither.left.map(_.getMessage)
parse("7") match { case Success(n) if n > 5 => "big"; case Success(_) => "small"; case Failure(e) => e.getMessage }
parse("z").failed.get.getMessage
List("1", "b", "3").flatMap(parse(_).toOption)
List("1", "b", "3").map(parse).collect { case Success(v) => v }.sum
Try(1 / 0).isFailure
Try(List(1).tail.head).fold(_.getClass.getSimpleName, _.toString)
Try(5).filter(_ > 10)
Try(5).foreach(println)
Success(3).flatMap(x => Try(x / 0))
def div(a: Int, b: Int): Either[String, Int] = if (b == 0) Left("div by zero") else Right(a / b)
div(6, 3)
div(1, 0)
div(6, 3).map(_ + 1)
div(6, 3).flatMap(div(_, 0))
div(1, 0).getOrElse(-1)
div(1, 0).fold(e => e.length, identity)
div(8, 2).filterOrElse(_ > 5, "small")
div(1, 0).swap
Right(3).left.toOption
Either.cond(3 > 2, "yes", "no")
val o: Option[String] = Option(null)
Option("x").map(_ + "y").filter(_.nonEmpty).getOrElse("none")
o.fold("empty")(_.toUpperCase)
o.orElse(Some("alt"))
o.toRight("missing")
Some(3).zip(Some("a"))
Some(5).contains(5)
Some(5).exists(_ > 9)
None.forall((x: Int) => false)
List(Some(1), None).flatten
Option(4).toList ++ None.toList
Option(1).collect { case 1 => "one" }
(for { a <- parse("1"); b <- parse("2"); c <- parse("q") } yield a + b + c).isSuccess
Some(Some(1)).flatten
Option(2).map(x => if (x > 1) None else Some(x))
val res: Either[Throwable, Int] = Try("1x".toInt).toEither
val ls: List[Either[String, Int]] = List(Right(1), Left("a"), Right(2))
ls.partitionMap(identity)
ls.collect { case Right(x) => x }
Option(3).foreach(x => println("got " + x))
Some(1).get
None.get
Left("q").right.get
