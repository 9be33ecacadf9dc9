// mode: script
import scala.collection.mutable

sealed trait Transaction { def amount: BigDecimal }
case class Deposit(to: String, amount: BigDecimal) extends Transaction
case class Withdraw(from: String, amount: BigDecimal) extends Transaction
case class Transfer(from: String, to: String, amount: BigDecimal) extends Transaction

class InsufficientFunds(val account: String, val missing: BigDecimal)
  extends RuntimeException(s"account $account misses $missing")

trait Audit {
  private val entries = mutable.ArrayBuffer.empty[String]
  protected def record(entry: String): Unit = entries += entry
  def report: Seq[String] = entries.toSeq
}

class Bank(initial: Map[String, BigDecimal]) extends Audit {
  private val balances: mutable.Map[String, BigDecimal] = mutable.LinkedHashMap(initial.toSeq: _*)

  private def change(account: String)(f: BigDecimal => BigDecimal): Unit = {
    val before = balances.getOrElse(account, BigDecimal(0))
    val after = f(before)
    if (after < 0) throw new InsufficientFunds(account, -after)
    balances(account) = after
  }

  def run(t: Transaction): Either[String, BigDecimal] =
    try {
      t match {
        case Deposit(to, amount) => change(to)(_ + amount)
        case Withdraw(from, amount) => change(from)(_ - amount)
        case Transfer(from, to, amount) if from == to => throw new IllegalArgumentException("same account")
        case Transfer(from, to, amount) =>
          change(from)(_ - amount)
          change(to)(_ + amount)
      }
      record(s"ok: $t")
      Right(t.amount)
    } catch {
      case e: InsufficientFunds =>
        record(s"failed: ${e.getMessage}")
        Left(e.account)
      case e: IllegalArgumentException =>
        record("refused: " + e.getMessage)
        Left("?")
    } finally {
      record("-" * 3)
    }

  def total: BigDecimal = balances.values.sum
  override def toString: String = balances.map { case (k, v) => f"$k%-6s|$v%8.2f" }.mkString("\n")
}

val bank = new Bank(Map("alice" -> BigDecimal("100.50"), "bob" -> BigDecimal(20)))
val results = List(
  Deposit("carol", 5),
  Transfer("alice", "bob", BigDecimal("50.25")),
  Withdraw("bob", 100),
  Transfer("bob", "bob", 1)
).map(bank.run)
results.foreach(println)
println(bank)
println(bank.total)
bank.report.foreach(println)
val (failed, succeeded) = results.partitionMap(identity)
println(s"${failed.size} failed: ${failed.mkString(", ")}; moved ${succeeded.sum}")
