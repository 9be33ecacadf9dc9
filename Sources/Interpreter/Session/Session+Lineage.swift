import Compute
import Engine
import Events
import Syntax
import Typing

extension Session {
  /// The lineage of an RDD and what an action on it would run now.
  package struct LineageOutline {
    /// The job that an action would submit.
    package let job: JobStart
    /// What is known of each RDD beyond the job's outline.
    package let members: [RDDID: LineageMember]
    /// The jobs that operations of the expression would run by themselves.
    package let ownJobs: Int
    /// The type, as `RDD[(String, Int)]`.
    package let type: String
  }

  /// What is known of an RDD of a lineage.
  package struct LineageMember {
    /// The class's name in Spark, as `MapPartitionsRDD`.
    package let className: String
    /// Where the operation that made it is written.
    package let place: OperationSite.TextPlace?
    /// How it is partitioned by key, as `HashPartitioner(3)`, if it is.
    package let partitioner: String?
    /// The number of partitions that are kept; nil if none is to be kept.
    package let kept: Int?
  }

  /// What came of looking at an expression's lineage.
  package enum LineageAnswer {
    /// It is an RDD.
    case lineage(LineageOutline)
    /// It is a value of another type.
    case noRDD(type: String)
    /// It could not be evaluated.
    case failed(Ending)
  }

  /// Evaluates an RDD expression without running a job and tells what an action on it would run.
  package func lineage(of expression: TypedExpression, source: Source) -> LineageAnswer {
    threads.hold { lineageHolding(expression, source) }
  }

  /// Evaluates an RDD expression without running a job, with the lock.
  private func lineageHolding(_ expression: TypedExpression, _ source: Source) -> LineageAnswer {
    let type: String = check { (typing: TypingSession) in typing.typeText(of: expression) }
    let isRDD: Bool = check { (typing: TypingSession) in
      expression.type.classSymbol?.linearisation.contains { $0.fullName == "org.apache.spark.rdd.RDD" } ?? false
    }
    if !isRDD { return .noRDD(type: type) }
    do throws(Thrown) {
      let program: Program = prepared(expression, source: source)
      _ = try Session.readyContext(linker, machine)
      let engine: Engine = try runtime.running(machine)
      let rehearsal = try engine.rehearse { () throws(Thrown) -> LineageOutline? in
        guard let body = try machine.run(program).native(RDDBody.self)?.body else { return nil }
        return try outline(of: body.rdd, type, engine)
      }
      guard let outline = rehearsal.result else { return .noRDD(type: type) }
      return .lineage(LineageOutline(job: outline.job, members: outline.members, ownJobs: rehearsal.jobs, type: type))
    } catch {
      return .failed(ending(error))
    }
  }

  /// Describes the lineage of an RDD; nil if an action on it would run nothing.
  private func outline(of rdd: RDD, _ type: String, _ engine: Engine) throws(Thrown) -> LineageOutline? {
    let caller = Caller(machine: machine, callSite: OperationSite(short: "explain"), scope: nil)
    guard let job = try engine.preview(rdd, by: caller) else { return nil }
    var members: [RDDID: LineageMember] = [:]
    for member: RDD in Lineage.ancestry(of: rdd) {
      members[member.id] = LineageMember(
        className: member.computation.className, place: member.callSite.place, partitioner: member.partitioner?.outline,
        kept: member.level.isKept ? engine.blocks.count(of: member.id) : nil)
    }
    return LineageOutline(job: job, members: members, ownJobs: 0, type: type)
  }
}

extension Partitioner {
  /// The partitioner in a few words, as `HashPartitioner(3)`.
  fileprivate var outline: String {
    switch kind {
    case .hash(let count): "HashPartitioner(\(count))"
    case .range(let bounds): "RangePartitioner(\(bounds.keys.count + 1))"
    case .custom(let value, count: let count): "\(WellKnown.descriptor(of: value).simpleName)(\(count))"
    }
  }
}
