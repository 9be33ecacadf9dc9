// What Scala and Spark refuse is refused.
val pairs = sc.parallelize(Seq("a" -> 1, "b" -> 2))
for ((k, v) <- pairs) println(k)
for (x <- pairs if x._2 > 1) println(x)
List(1, 2, 3).par
val other = sc.parallelize(1 to 3)
scala.util.Try(other.map(x => pairs.count() + x).collect()).isFailure
def arr[T](xs: Seq[T]) = sc.parallelize(xs)
def make[T](n: Int) = new Array[T](n)
class Animal
class Dog extends Animal
class Cat extends Animal
List(new Dog, new Cat)
List(1, 2.5)
List(1, "a")
if (pairs.count() > 1) 1 else "none"
List(Some(1), None)
Map("a" -> 1, "b" -> 2.0)
val l: List[Int] = List("x")
def over(x: Int)(y: Int) = x + y
over(1)
null.asInstanceOf[Int]
"x".asInstanceOf[Any].asInstanceOf[Int]
def twice(x: Int) = x; def twice(x: String) = x
twice(2.0)
