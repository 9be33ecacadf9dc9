import java.text.SimpleDateFormat
import java.util.{Date, TimeZone, Locale, Calendar}
val f = new SimpleDateFormat("yyyy-MM-dd HH:mm:ss"); f.setTimeZone(TimeZone.getTimeZone("UTC"))
println(f.format(new Date(0L)) + " " + f.parse("2024-01-15 10:30:00").getTime + " " + f.format(new Date(1700000000000L)))
println(new SimpleDateFormat("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH).parse("10/Oct/2000:13:55:36 -0700").getTime)
println(new SimpleDateFormat("EEE, d MMM yyyy").format(new Date(86400000L * 365)) + " " + new SimpleDateFormat("yyyyMMdd").parse("20240229").getTime + " " + new SimpleDateFormat("MM/dd/yy").format(new Date(1e12.toLong)) + " " + new SimpleDateFormat("hh:mm a").format(new Date(50000000L)) + " " + new SimpleDateFormat("HH:mm:ss.SSS").format(new Date(1234L)))
new SimpleDateFormat("yyyy-MM-dd").parse("bad date")
println(new Date(0L)); println(new Date(5L).getTime + " " + new Date(1L).before(new Date(2L)) + " " + new Date(1L).compareTo(new Date(0L)) + " " + (new Date(3L) == new Date(3L)) + " " + new Date(2L).after(new Date(1L)))
{ val c = Calendar.getInstance(TimeZone.getTimeZone("UTC")); c.setTimeInMillis(1700000000000L); println(c.get(Calendar.YEAR) + " " + c.get(Calendar.MONTH) + " " + c.get(Calendar.DAY_OF_MONTH) + " " + c.get(Calendar.HOUR_OF_DAY) + " " + c.get(Calendar.DAY_OF_WEEK)); c.add(Calendar.DATE, 20); println(c.getTime.getTime) }
println(java.sql.Timestamp.valueOf("2024-01-15 10:30:00") + " " + java.sql.Date.valueOf("2024-01-15") + " " + new java.sql.Timestamp(0L) + " " + java.sql.Timestamp.valueOf("2024-01-15 10:30:00").getTime)
println(f.toPattern + " " + f.parse("2024-01-15 10:30:00") + " " + (f.parse("2024-01-16 00:00:00").getTime - f.parse("2024-01-15 00:00:00").getTime) / 3600000)
val dates = List("2024-03-01", "2023-12-25", "2024-01-10"); val p = new SimpleDateFormat("yyyy-MM-dd"); println(dates.map(p.parse).sortBy(_.getTime).map(p.format(_))); println(dates.map(x => p.parse(x).getTime / 86400000L)); println(scala.util.Try(p.parse("x")).isFailure)
