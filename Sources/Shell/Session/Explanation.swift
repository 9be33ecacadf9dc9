import Syntax

/// The answer to `:explain`.
package enum ExplainAnswer: Sendable {
  /// The lineage of an RDD.
  case lineage(Explanation)
  /// What is wrong with the text, or why it has no lineage.
  case refused(Source, [Diagnostic])
  /// A sentence about a value that is no RDD.
  case text(String)
}

/// The lineage of an RDD, cut into stages, and what an action on it would run.
package struct Explanation: Hashable, Sendable {
  /// The name and type of the value, as `counts: RDD[(String, Int)]`.
  package var title: String
  /// The number of jobs an action would run: 1, or more where an operation runs jobs of its own.
  package var jobs: Int
  /// The stages, the result's first, every stage before those it reads.
  package var stages: [Stage]

  /// Creates an explanation.
  package init(title: String, jobs: Int = 1, stages: [Stage]) {
    self.title = title
    self.jobs = jobs
    self.stages = stages
  }

  /// A stage that an action would run.
  package struct Stage: Hashable, Sendable {
    /// The number of tasks: one per partition.
    package var tasks: Int
    /// Why it would not run, as `shuffle 0 was written by job 1`; nil if it would.
    package var skipped: String?
    /// Its steps, the last first.
    package var steps: [Step]
    /// The shuffle it writes; nil for the stage of the result.
    package var writes: Int?
    /// What writing brings together, as `reduceByKey brings equal keys together`; empty for the stage of the result.
    package var reason: String
    /// What it did when it last ran, as `18 ms, 1.1 KiB read`; empty if it never ran.
    package var figures: String

    /// Creates a stage.
    package init(
      tasks: Int, skipped: String? = nil, steps: [Step], writes: Int? = nil, reason: String = "", figures: String = ""
    ) {
      self.tasks = tasks
      self.skipped = skipped
      self.steps = steps
      self.writes = writes
      self.reason = reason
      self.figures = figures
    }
  }

  /// A step of a stage: one RDD.
  package struct Step: Hashable, Sendable {
    /// The RDD's number.
    package var rdd: Int
    /// What the user wrote, as `map((_, 1))`.
    package var text: String
    /// What it does, as `narrow, one partition in → one out` or `ShuffledRDD, HashPartitioner(3)`.
    package var note: String
    /// The number of partitions that are kept; nil if nothing is to be kept.
    package var cached: Int?
    /// The number of partitions.
    package var partitions: Int
    /// The shuffles it reads.
    package var reads: [Int]
    /// The numbers of the RDDs it is computed from inside its stage, for a step with more than one.
    package var branches: [Int]

    /// Creates a step.
    package init(
      rdd: Int, text: String, note: String = "", cached: Int? = nil, partitions: Int, reads: [Int] = [], branches: [Int] = []
    ) {
      self.rdd = rdd
      self.text = text
      self.note = note
      self.cached = cached
      self.partitions = partitions
      self.reads = reads
      self.branches = branches
    }
  }
}
