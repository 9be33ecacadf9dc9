// mode: script
class Account private (val id: Int, initial: Double) {
  private var amount = initial
  def deposit(x: Double): this.type = { amount += x; this }
  def balance: Double = amount
  override def toString = s"Account($id, $balance)"
}
object Account {
  private var last = 0
  private def next(): Int = { last += 1; last }
  def apply(initial: Double): Account = new Account(next(), initial)
  def apply(): Account = apply(0.0)
  def unapply(a: Account): Option[(Int, Double)] = Some((a.id, a.balance))
}
val a = Account(100)
val b = Account()
println(a.deposit(5.5).deposit(1))
println(b)
a match { case Account(id, bal) if bal > 100 => println(s"$id is rich: $bal"); case _ => println("poor") }
val Account(bid, bbal) = b
println(bid + " " + bbal)
case class Temperature(celsius: Double) {
  def fahrenheit: Double = celsius * 9 / 5 + 32
}
object Temperature {
  val Zero = Temperature(-273.15)
  def fromFahrenheit(f: Double): Temperature = Temperature((f - 32) * 5 / 9)
  implicit val ordering: Ordering[Temperature] = Ordering.by(_.celsius)
}
println(Temperature.fromFahrenheit(212))
println(List(Temperature(20), Temperature.Zero, Temperature(-5)).sorted)
println(List(Temperature(20), Temperature(-5)).max.fahrenheit)
println(List(1.0, 2.5).map(Temperature(_)))
println(List(1.0, 2.5).map(Temperature.apply))
