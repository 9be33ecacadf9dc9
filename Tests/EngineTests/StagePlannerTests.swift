import Compute
import Events
import Testing

@testable import Engine

@Suite struct StagePlannerTests {
  /// A plan of all partitions of an RDD.
  private func plan(_ rdd: RDD) throws -> JobPlan {
    var planner = StagePlanner(nextStage: 0)
    let count: Int = try rdd.partitionCount(Machine())
    for member: RDD in Lineage.ancestry(of: rdd) { _ = try member.partitionCount(Machine()) }
    return planner.plan(rdd, taskCount: count, callSite: OperationSite(operation: "count", place: "<console>:1"))
  }

  @Test func `a narrow chain is one stage`() throws {
    let engine: Engine = makeEngine()
    let rdd: RDD = try engine.parallelize(numbers(4), slices: 2, by: caller("parallelize")).narrow(.keys, by: caller("keys"))
    let stages: [StagePlan] = try plan(rdd).stages
    #expect(stages.count == 1)
    #expect(stages[0].outline.rdds.map(\.id.number) == [1, 0])
    #expect(stages[0].outline.name == "count at <console>:1")
  }

  @Test func `a shuffle cuts, and the map stage is named by what it writes`() throws {
    let engine: Engine = makeEngine()
    let rdd: RDD = try engine.parallelize(numbers(4), slices: 3, by: caller("parallelize"))
      .shuffled(.hash(2), by: caller("partitionBy"))
    let stages: [StagePlan] = try plan(rdd).stages
    #expect(stages.map(\.outline.name) == ["parallelize at <console>:1", "count at <console>:1"])
    #expect(stages.map(\.outline.taskCount) == [3, 2])
    #expect(stages[1].parents == [StageID(0)])
  }

  @Test func `a shuffle that two branches read is written once`() throws {
    let engine: Engine = makeEngine()
    let base: RDD = try engine.parallelize(numbers(4), slices: 2, by: caller("parallelize"))
      .shuffled(.hash(2), by: caller("partitionBy"))
    let left: RDD = try base.narrow(.keys, by: caller("keys"))
    let joined: RDD = try left.cogroup([base], .hash(2), by: caller("cogroup"))
    let stages: [StagePlan] = try plan(joined).stages
    #expect(stages.count == 3)
    #expect(stages[2].parents == [StageID(0), StageID(1)])
  }

  @Test func `a lineage of ten thousand steps is walked without recursion`() throws {
    let engine: Engine = makeEngine()
    var rdd: RDD = try engine.parallelize(numbers(4), slices: 1, by: caller("parallelize"))
    for _ in 0..<10_000 { rdd = try rdd.narrow(.keys, by: caller("keys")) }
    #expect(Lineage.stageMembers(of: rdd).count == 10_001)
  }
}
