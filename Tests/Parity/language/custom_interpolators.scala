implicit class JsonHelper(val sc: StringContext) extends AnyVal { def json(args: Any*): String = { val p = sc.parts.iterator; val a = args.iterator; val sb = new StringBuilder(p.next()); while (p.hasNext) { sb.append("\"").append(a.next()).append("\"").append(p.next()) }; sb.toString } }
val who = "bob"
val n = 3
json"{name: $who, n: ${n + 1}}"
implicit class Upper(sc: StringContext) { def up(args: Any*): String = sc.s(args: _*).toUpperCase }
up"abc ${who} x"
s"$who has ${n * 2} items, ${if (n > 2) "many" else "few"}"
s"nested ${s"inner $n"} end"
s"$$5 and ${who.length}"
f"$n%03d|$who%6s|$who%-6s|${math.Pi}%.3f|${1234567}%,d|$n%x|${'c'}%c|${true}%b|100%%"
f"${2.0}%5.1f"
raw"a\nb$n"
s"a\tb"
s"""multi
  |line $n""".stripMargin
"""a "quoted" \n""" + 1
"%d-%s".format(1, "x")
"%5d|%-5d|%05d".format(1, 2, 3)
"%.2e".format(12345.678)
String.format("%s %s", "a", Int.box(2))
s"${who(0)}${who.head}"
s"${List(1, 2).map(_ * 2)}"
s"$who.length"
s"${who}s"
f"$who%d"
s"${1}${2}"
s""
s"\u0041$n"
f"${3}%5.2f"
f"$n"
"a" * 3 + "-" * 2
"x" + 1 + 2L + 'c' + 1.0 + null + true
1 + 2 + "x"
'a' + "b"
List("a", "b") + "c"
"""|a
   |b""".stripMargin.split("\n").toList
"#a".stripMargin('#')
"tab\there"
"q\"q"
'\''
'\\'
s"a${'"'}b"
s"${"a" + "b"}"
println(s"${n}%")
println(f"${1.0 / 3}%.4f and ${"s"}%s")
s"$undefinedName"
"abc".formatted("%5s")
StringContext("a", "b").s(1)
s"_${n}_"
val $dollar = 1
s"${$dollar}"
