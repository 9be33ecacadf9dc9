/// Which natives do more than compute their result, told by their keys.
///
/// A stage that only computes may run on columns, in any order and again after a failure; one that prints, draws random
/// numbers, reads clocks or files, or changes objects runs row by row.
enum NativeEffects {
  /// Returns true iff calling the native twice, or in another order, cannot be noticed.
  static func isPure(_ key: String) -> Bool {
    guard let dot = key.firstIndex(of: ".") else { return key != "print" && key != "println" }
    let owner: Substring = key[..<dot]
    if outsideOwners.contains(String(owner)) { return false }
    var member: Substring = key[key.index(after: dot)...]
    if let colon = member.firstIndex(of: ":"), colon != member.startIndex { member = member[..<colon] }
    let name = String(member)
    if owner == "Predef$" { return !predefEffects.contains(name) }
    return !mutators.contains(name) && !(name.hasSuffix("=") && !comparisons.contains(name))
  }

  /// Classes whose members reach outside of the program, or keep a state of their own.
  private static let outsideOwners: Set<String> = [
    "Console$", "System$", "Thread", "Thread$", "Random", "Random$", "PrintStream", "PrintWriter", "FileWriter", "File", "File$",
    "Source", "Source$", "StdIn$", "Runtime", "Runtime$", "UUID$", "Future", "Future$", "Promise", "Promise$", "Await$",
    "SparkContext", "SparkContext$", "RDD", "PairRDDFunctions", "OrderedRDDFunctions", "DoubleRDDFunctions", "AsyncRDDActions",
    "TaskContext$", "BufferedReader", "Iterator", "BufferedIterator", "AtomicInteger", "AtomicLong", "sys", "package$", "sys$",
    "Lazy", "NonLocalReturn", "Math$random", "Matcher", "StringBuilder", "FileSystem$", "LocalDateTime$", "LocalDate$", "Instant$",
    "Scanner",
  ]

  /// What Predef prints.
  private static let predefEffects: Set<String> = ["println", "print", "printf"]

  /// Names of members that change their receiver.
  private static let mutators: Set<String> = [
    "update", "append", "appendAll", "prepend", "prependAll", "addOne", "addAll", "add", "put", "remove", "insert", "insertAll",
    "clear", "enqueue", "enqueueAll", "dequeue", "dequeueAll", "push", "pushAll", "pop", "popAll", "subtractOne", "subtractAll",
    "getOrElseUpdate", "updateWith", "filterInPlace", "mapInPlace", "mapValuesInPlace", "sortInPlace", "reverseInPlace",
    "trimStart", "trimEnd", "setLength", "deleteCharAt",
    "delete", "setCharAt", "next", "hasNext", "write", "close", "flush", "synchronized", "wait", "notify", "notifyAll", "sizeHint",
    "random",
    "printStackTrace", "result", "swap", "set", "arraycopy", "fill$", "sort$", "initCause", "addSuppressed",
  ]

  /// Operators that end in `=` and change nothing.
  private static let comparisons: Set<String> = ["==", "!=", "<=", ">="]
}
