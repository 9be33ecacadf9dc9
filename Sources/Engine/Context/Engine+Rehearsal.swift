import Compute
import Events

extension Engine {
  /// What a rehearsal left behind.
  package struct Rehearsal<Result> {
    /// What the body returned.
    package let result: Result
    /// The jobs that operations would have run by themselves, as `sortByKey` does for its sample.
    package let jobs: Int
  }

  /// Runs driver code that may add to the lineage but runs no job, and takes back the numbers that it gave out.
  ///
  /// Operations that need a job of their own go on with a guess; an action raises an exception.
  package func rehearse<Result>(_ body: () throws(Thrown) -> Result) throws(Thrown) -> Rehearsal<Result> {
    beginRehearsal()
    let result: Result
    do throws(Thrown) { result = try body() } catch {
      _ = endRehearsal()
      throw error
    }
    return Rehearsal(result: result, jobs: endRehearsal())
  }

  /// What an action on an RDD would be told to listeners as now: its stages, and those that would be skipped.
  package func preview(_ rdd: RDD, by caller: Caller) throws(Thrown) -> JobStart? {
    for member: RDD in Lineage.ancestry(of: rdd) { _ = try member.partitionCount(caller.machine) }
    let count: Int = try rdd.partitionCount(caller.machine)
    let request = JobRequest(
      rdd: rdd, partitions: Array(0..<count), callSite: caller.callSite, properties: [:], snapshot: CaptureSnapshot(),
      functions: [], effects: FunctionSet(), sharing: FunctionSet(), makeMachine: { (_: Cancellation) -> Machine in Machine() },
      body: { (_: TaskContext, _: PartitionStream) throws(Thrown) -> any Sendable in true })
    var scheduler = Scheduler(slots: 1, maxFailures: 1, world: jobs.world)
    for effect: Scheduler.Effect in scheduler.submit(request, at: 0).1 {
      if case .post(.jobStart(let start)) = effect { return start }
    }
    return nil
  }
}
