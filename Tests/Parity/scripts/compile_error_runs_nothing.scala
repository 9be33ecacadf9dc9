// mode: script
// fails
// A compile error in the last definition: nothing runs.
val xs = List(1, 2, 3)
println(xs.map(_ + 1))
def bad(x: Int): String = {
  val y = x * 2
  y
}
println(bad(2))
