extension Messages {
  /// What Scala, Java or Spark have and rddsh has not, by full name, with the reason or the way round.
  private static let outside: [String: String] = [
    "scala.sys.process": "programs here start no other programs; RDD.pipe runs one for each partition",
    "scala.reflect.runtime": "there is no reflection at run time beyond getClass and ClassTag",
    "scala.reflect.macros": "there are no macros",
    "scala.tools": "the compiler is not a library here",
    "scala.xml": "XML is no part of the language here",
    "scala.util.parsing": "parser combinators are not there; regular expressions are",
    "scala.collection.parallel": "collections are walked by one thread; RDDs run in parallel",
    "org.apache.spark.mllib": "Spark's RDDs are here, its libraries of machine learning are not",
    "org.apache.spark.ml": "Spark's RDDs are here, its libraries of machine learning are not",
    "org.apache.spark.graphx": "Spark's RDDs are here, its library of graphs is not",
    "org.apache.spark.streaming": "Spark's RDDs are here, its streams are not",
  ]

  /// Returns what is said of a class that programs cannot extend here, though Spark's programs can.
  static func refusal(ofParent parent: ClassSymbol) -> String? {
    guard parent.fullName == "org.apache.spark.rdd.RDD" else { return nil }
    return "extending RDD is not supported here: parallelize and mapPartitionsWithIndex make RDDs of what a program computes"
  }

  /// Returns what is said of a name that a package does not have; what the real library has is refused by its full name.
  static func missing(_ name: String, in package: PackageSymbol) -> String {
    let owner = Messages.name(of: package)
    let fullName = package.fullName + "." + name
    guard let reason = outside[fullName] else { return "object \(name) is not a member of package \(owner)" }
    return "\(fullName) is not supported here: \(reason)"
  }
}
