// mode: script
case class Employee(id: Int, name: String, dept: String, salary: Double, manager: Option[Int])
object Employee {
  private val Line = """\s*(\d+)\s*,\s*([\w ]+?)\s*,\s*(\w+)\s*,\s*([\d.]+)\s*(?:,\s*(\d+))?\s*""".r
  def parse(line: String): Either[String, Employee] = line match {
    case Line(id, name, dept, salary, manager) => Right(Employee(id.toInt, name, dept, salary.toDouble, Option(manager).map(_.toInt)))
    case _ => Left(s"bad line: '$line'")
  }
}
val lines =
  """1, Ada Lovelace, eng, 9000
    |2, Alan Turing, eng, 8500.50, 1
    |oops
    |3, Grace Hopper, ops, 8800, 1
    |4, Linus, ops, 7000, 3""".stripMargin.split("\n").toList
val (errors, staff) = lines.map(Employee.parse).partitionMap(identity)
errors.foreach(println)
val byId = staff.map(e => e.id -> e).toMap
def chain(e: Employee): List[String] = e.name :: e.manager.flatMap(byId.get).map(chain).getOrElse(Nil)
staff.foreach(e => println(chain(e).mkString(" < ")))
val byDept = staff.groupBy(_.dept)
for ((dept, es) <- byDept.toSeq.sortBy(_._1)) {
  val total = es.map(_.salary).sum
  println(f"$dept%-5s n=${es.size} total=$total%,.2f avg=${total / es.size}%.1f max=${es.maxBy(_.salary).name}")
}
val raise: PartialFunction[Employee, Employee] = { case e if e.salary < 8000 => e.copy(salary = e.salary * 1.1) }
val updated = staff.map(raise.orElse { case e => e })
println(updated.zip(staff).collect { case (n, o) if n != o => s"${o.name}: ${o.salary} -> ${n.salary}" })
val top = staff.sortBy(e => (-e.salary, e.name)).take(2).map(_.name)
println(top)
type Row = Map[String, Any]
def toRow(e: Employee): Row = Map("id" -> e.id, "name" -> e.name, "salary" -> e.salary)
val table: Seq[Row] = staff.map(toRow)
def column[T](name: String): Seq[T] = table.map(_(name).asInstanceOf[T])
println(column[Int]("id").sum + " " + column[String]("name").map(_.length).max)
table.head.toSeq.sortBy(_._1).foreach {
  case (k, v: Int) => println(s"$k int $v")
  case (k, v: Double) => println(s"$k double $v")
  case (k, v) => println(s"$k other $v")
}
val summary = staff.foldLeft((0, 0.0, List.empty[String])) {
  case ((n, sum, names), Employee(_, name, _, salary, None)) => (n + 1, sum + salary, name :: names)
  case ((n, sum, names), e) => (n, sum + e.salary, names)
}
println(summary)
lazy val expensive: Map[String, Int] = { println("building"); staff.map(e => e.dept -> e.id).groupMapReduce(_._1)(_._2)(_ + _) }
println("before")
println(expensive("ops") + expensive("eng"))
val hierarchy = staff.groupBy(_.manager).map { case (m, es) => m.flatMap(byId.get).fold("-")(_.name) -> es.map(_.name).sorted }
hierarchy.toSeq.sortBy(_._1).foreach { case (m, ns) => println(s"$m: ${ns.mkString("; ")}") }
