// Operands are evaluated from left to right: a later one may assign a variable that an earlier one has read.
def f() = { var s = 1; s + { s = 5; 1 } }
f()
def g() = { var i = 0; val a = Array(1, 2, 3); a(i) = { i += 1; 7 }; (a.toList, i) }
g()
def m(xs: Int*) = xs.mkString(",")
def h() = { var q = 1; m(q, { q = 2; q }, q) }
h()
def c() = { var s = "x"; s + { s = "y"; s } + s }
c()
def t() = { var z = 3; (z, { z = 4; z }, z) }
t()
def u() = { var n = 1; n += { n = 10; n }; n }
u()
def v() = { var n = 1; if (n == { n = 2; 1 }) n else -n }
v()
def w() = { var l = List(1); l ++ { l = List(9); l } ++ l }
w()
var top = 1
top + { top = 5; 1 } + top
def mm() = { var k = 1; k match { case x if { k = 2; x > 5 } => "big"; case 1 => "one"; case _ => "other" } }
mm()
