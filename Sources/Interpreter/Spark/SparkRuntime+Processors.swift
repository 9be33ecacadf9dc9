import Engine

extension SparkRuntime {
  /// How many processors this process may use, as `local[*]` counts them.
  package static var availableProcessors: Int { Processors.available }
}
