Int.MaxValue + 1
Long.MinValue - 1
-7 / 2
-7 % 2
7 % -3
-7 >> 1
-7 >>> 28
1 << 33
1L << 33
5 & 3 | 8 ^ 2
~5
'a' + 1
('a' + 1).toChar
'z' - 'a'
(200).toByte
70000.toShort
3.99.toInt
-3.99.toInt
Double.NaN.toInt
1e20.toInt
1e20.toLong
(1.0 / 0).toInt
0.1 + 0.2
1.0 / 3
1f / 3
100.0
1e7
1.0E-5
123456789.0 * 10
0.1f + 0.2
Float.MaxValue
Double.MinPositiveValue
0.0 == -0.0
Double.NaN == Double.NaN
0.0 / 0
1 / 0.0
5 / 2 * 2.0
5 / 2.0
10 % 3.5
1 + 2L
1 + 2.5f
1L + 2.5f
val b: Byte = 10
val sh: Short = 300
b + sh
val by: Byte = 300
val l: Long = 1 << 20
val f: Float = 1.5
val d: Double = 3
val c: Char = 97
c + c
math.abs(Int.MinValue)
math.round(2.5)
math.round(-2.5)
math.floorMod(-7, 3)
math.pow(2, 10)
math.sqrt(2)
math.max(1, 2.5)
0x1F + 0xFFL
1_000_000
'\u0041'
"\t|\u00e9|\\"
Integer.toBinaryString(10)
Integer.parseInt("ff", 16)
255.toHexString
10.toBinaryString
java.lang.Long.MAX_VALUE
5.compare(3)
3 max 4 min 2
1 to 10 by 3
2147483648
99999999999L
3.7.floor
3.2.ceil
3.5.round
10.toDouble / 4
'7'.asDigit
'a'.isLetter
1.0.toString + 1.5f
BigInt(2).pow(100)
BigDecimal("1.10") + 2
1 == 1.0
1 == 'a'
97 == 'a'
"1" == 1
1.hashCode + 1L.hashCode
1.5.hashCode
"abc".##
true & false ^ true
!true || true
var x = 5; x *= 2; x -= 1; x /= 2; x %= 3; x <<= 4; x |= 1
x
var ch = 'a'; ch = (ch + 1).toChar
var bb: Byte = 1; bb += 1
