case class Item(sku: String, name: String, price: BigDecimal, qty: Int) { def total: BigDecimal = price * qty }
val stock = List(Item("a1", "bolt", BigDecimal("0.25"), 400), Item("b2", "nut", BigDecimal("0.10"), 1000), Item("c3", "gear", BigDecimal("12.50"), 8))
stock.foreach(i => println(f"${i.sku}%-4s ${i.name}%-6s ${i.price}%8.2f x ${i.qty}%5d = ${i.total}%10.2f"))
println(stock.map(_.total).sum + " " + stock.map(_.total).max + " " + stock.maxBy(_.qty).name + " " + stock.sortBy(-_.price).map(_.sku).mkString("<"))
val index = stock.map(i => i.sku -> i).toMap
println(index.get("b2").map(_.name) + " " + index.get("zz") + " " + index.keySet.toList.sorted)
val updated = index.updatedWith("a1")(_.map(i => i.copy(qty = i.qty - 100)))
println(updated("a1") + " " + index("a1").qty)
def order(sku: String, n: Int): Either[String, Item] = for { i <- index.get(sku).toRight(s"no $sku"); _ <- Either.cond(n > 0, (), "bad amount"); _ <- Either.cond(i.qty >= n, (), s"only ${i.qty} of ${i.name}") } yield i.copy(qty = n)
println(List(order("a1", 5), order("c3", 9), order("q", 1), order("b2", 0)))
val (bad, good) = List("a1" -> 5, "c3" -> 90, "b2" -> 2).partitionMap { case (s, n) => order(s, n) }; println(bad + " " + good.map(_.total).sum)
sealed trait Event { def at: Int }; case class In(at: Int, sku: String, n: Int) extends Event; case class Out(at: Int, sku: String, n: Int) extends Event; case object Close extends Event { val at = 99 }
val log: List[Event] = List(In(1, "a", 5), Out(2, "a", 2), In(3, "b", 7), Out(4, "b", 9), Close)
val levels = log.foldLeft(Map.empty[String, Int].withDefaultValue(0)) { case (m, In(_, s, n)) => m.updated(s, m(s) + n); case (m, Out(_, s, n)) => m.updated(s, m(s) - n); case (m, Close) => m }; println(levels + " " + levels("none"))
println(log.collect { case e: In => e.n }.sum + " " + log.map(_.at).max + " " + log.groupBy(_.getClass.getSimpleName).map { case (k, v) => k -> v.size }.toList.sorted)
println(log.scanLeft(0) { case (a, In(_, _, n)) => a + n; case (a, Out(_, _, n)) => a - n; case (a, _) => a })
val tax = (rate: BigDecimal) => (x: BigDecimal) => (x * (1 + rate)).setScale(2, BigDecimal.RoundingMode.HALF_UP); val vat = tax(BigDecimal("0.19")); println(stock.map(i => vat(i.total)))
val discount: PartialFunction[Item, BigDecimal] = { case i if i.qty > 500 => i.total * BigDecimal("0.9") }; println(stock.map(discount.lift) + " " + stock.map(discount.applyOrElse(_, (i: Item) => i.total)) + " " + stock.collect(discount))
println(stock.map(Item.unapply(_).get._2) + " " + (stock.head == stock.head.copy()) + " " + stock.head.hashCode.equals(stock.head.copy().hashCode) + " " + stock.toSet.size + " " + stock.head.productArity + " " + stock.head.productIterator.toList + " " + stock.head.productPrefix)
val byPrice = stock.groupBy(i => if (i.price > 1) "dear" else "cheap").map { case (k, v) => k -> v.map(_.name).sorted }; println(byPrice.toList.sortBy(_._1)); stock.zipWithIndex.foreach { case (Item(s, n, _, _), i) => println(s"${i + 1}. $s-$n") }
println(stock.map(_.price).reduce(_ + _) / stock.size); println(stock.map(_.qty).sum / stock.size.toDouble); println(stock.foldLeft(BigDecimal(0))(_ + _.total) == stock.map(_.total).sum)
println(stock.map(i => (i.name.length, i.name)).sorted + " " + stock.sortWith((a, b) => a.name.compareTo(b.name) > 0).map(_.name) + " " + stock.minBy(_.price).sku + " " + stock.exists(_.qty == 0) + " " + stock.find(_.name.startsWith("g")).map(_.sku).getOrElse("?") + " " + stock.indexWhere(_.sku == "c3") + " " + stock.partition(_.qty > 100)._2.map(_.name))
