// mode: script
// fails
// An exception ends the script.
case class Conf(m: Map[String, String]) { def get(k: String) = m.getOrElse(k, throw new NoSuchElementException(s"no key '$k'")) }
val c = Conf(Map("a" -> "1"))
println(c.get("a"))
def deep(n: Int): String = if (n == 0) c.get("zz") else deep(n - 1)
println(deep(3))
println("never")
