// Tasks work on copies, so that an instance of an inner class belongs to another outer instance in each task and on the driver.
import org.apache.spark.SparkContext
class Job extends Serializable {
  case class K(n: Int)
  def keys(sc: SparkContext) = sc.parallelize(1 to 8, 4).map(i => (K(i % 2), 1)).reduceByKey(_ + _).collect.map(_._2).sorted.toList
  def within(sc: SparkContext) = sc.parallelize(1 to 4, 2).map(i => K(i): Any).map { case K(n) => n; case _ => -1 }.collect.toList
  def distinctKeys(sc: SparkContext) = sc.parallelize(1 to 8, 4).map(i => K(i % 2)).distinct().count()
  def back(sc: SparkContext) = sc.parallelize(1 to 4, 2).map(i => K(i): Any).collect.map { case K(n) => n; case _ => -1 }.toList
  def contained(sc: SparkContext) = sc.parallelize(1 to 4, 2).map(i => K(i)).collect.contains(K(1))
  def captured(sc: SparkContext) = { val k = K(1); sc.parallelize(1 to 4, 2).filter(i => K(i) == k).count }
}
val j = new Job
j.keys(sc)
j.within(sc)
j.distinctKeys(sc)
j.back(sc)
j.contained(sc)
j.captured(sc)
class A { class X; class Y extends X; case class Z(n: Int) }
class B extends A { def f(a: Any) = a match { case y: Y => "y"; case x: X => "x"; case Z(n) => "z" + n; case _ => "-" }; def g = List[Any](new X, new Y, Z(1), 2).map(a => f(a)) }
val b = new B
b.g
val b2 = new B
b2.f(b.Z(3))
b2.f(new b.X)
