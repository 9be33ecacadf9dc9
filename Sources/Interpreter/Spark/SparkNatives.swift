import Compute
import Engine

/// The natives of RDDs and contexts by the keys that the prelude names.
struct SparkNatives: Sendable {
  /// What the session shares of Spark.
  let runtime: SparkRuntime

  /// The body of a native that may fail.
  typealias Body = @Sendable (Machine, Arguments) throws(Thrown) -> Value

  /// Returns the native of a key; nil if it is not one of Spark's.
  func native(_ key: String) -> Native? {
    guard let dot = key.firstIndex(of: "."), dot != key.startIndex else { return nil }
    let member = String(key[key.index(after: dot)...])
    let body: Body? =
      switch key[..<dot] {
      case "RDD": transformation(member) ?? action(member) ?? saving(member) ?? state(member)
      case "PairRDDFunctions": pair(member)
      case "OrderedRDDFunctions": ordered(member)
      case "DoubleRDDFunctions": number(member)
      case "SparkContext": (context(member) ?? source(member) ?? job(member)).map(onlyAtDriver)
      case "SparkContext$", "SparkConf$", "Partitioner$", "RangePartitioner", "TaskContext$", "SparkFiles$": companion(key)
      case "TaskContext": task(member)
      case "SparkStatusTracker": tracker(member)
      case "HyperLogLogPlus": sketch(member)
      default: nil
      }
    return body.map { (body: @escaping Body) -> Native in Native(key: key, isPure: false, function: body) }
  }

  /// A member of the context, which is null in tasks as in spark-shell.
  private func onlyAtDriver(_ body: @escaping Body) -> Body {
    return { (machine: Machine, arguments: Arguments) throws(Thrown) -> Value in
      if machine.context != nil || arguments[0].isNull {
        throw machine.raise("java.lang.NullPointerException", machine.userNullText)
      }
      return try body(machine, arguments)
    }
  }

  /// Returns who asks, after checking what the function would carry to the tasks.
  func caller(_ machine: Machine, _ operation: String, _ functions: Value...) throws(Thrown) -> Caller {
    let caller: Caller = try runtime.caller(machine, operation)
    try bind(functions, machine)
    return caller
  }

  /// Checks what functions would carry to the tasks, and binds them to the script's variables that they use.
  func bind(_ functions: [Value], _ machine: Machine) throws(Thrown) {
    for function: Value in functions {
      try TaskMachines.checkGlobals(of: function, machine)
      ScriptVariables.bind(function, runtime.scriptVariables, machine)
    }
  }

  /// Makes the RDD that an operation on each partition gives.
  func narrow(
    _ name: String, _ source: RDDBody, _ operation: NarrowOperation, _ element: Layout, preserves: Bool = false, _ machine: Machine
  ) throws(Thrown) -> Value {
    let caller: Caller = try runtime.caller(machine, name)
    try bind(operation.functions, machine)
    return try source.rdd.narrow(operation, preservesPartitioning: preserves, by: caller).value(element)
  }

  /// The layout of a pair of two layouts.
  static func pair(_ key: Layout, _ value: Layout) -> Layout { .tuple([key, value]) }

  /// An Array of a layout.
  static func array(_ layout: Layout, _ elements: Elements) -> Value { .object(ArrayObject(layout, elements)) }
}
