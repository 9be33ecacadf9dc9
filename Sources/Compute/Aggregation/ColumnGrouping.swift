/// Groups several streams of pairs by key on columns, and expands what was grouped to joins.
enum ColumnGrouping {
  /// Rows `(key, (values of the first, of the second, …))` in the order of CoGroupedRDD's table.
  static func cogroup(_ streams: [BatchIterator], _ context: TaskContext) throws(Thrown) -> BatchIterator {
    let groups = GroupTable()
    let lists: [ListAccumulator] = streams.map { (_: BatchIterator) -> ListAccumulator in ListAccumulator() }
    for (source, stream): (Int, BatchIterator) in streams.enumerated() {
      while let batch: Batch = try stream.next(limit: PartitionStream.bulk) {
        let (keys, values): (Column, Column) = try context.pairs(batch)
        if let numbering: GroupTable.Numbering = groups.number(keys, batch.count) {
          _ = try lists[source].add(values, numbering, rows: batch.count, total: groups.count)
        } else {
          return GatheredBatches(
            try rows(groups, lists, rest: Batch(.fields(.tuple, [keys, values]), count: batch.count), source, streams, context))
        }
      }
    }
    let count: Int = groups.count
    let keys: Column = groups.takeKeys()
    let columns: [Column] = lists.map { (list: ListAccumulator) -> Column in .lists(list.takeLists(count)) }
    return OrderedBatches([keys, .fields(.tuple, columns)], in: try SlotOrder.order(of: keys, count, context.machine))
  }

  /// Goes on row by row with what was grouped so far, from a batch with keys that columns cannot number.
  private static func rows(
    _ groups: GroupTable, _ lists: [ListAccumulator], rest: Batch, _ source: Int, _ streams: [BatchIterator], _ context: TaskContext
  ) throws(Thrown) -> RowIterator {
    let machine: Machine = context.machine
    let count: Int = groups.count
    let keys: Column = groups.takeKeys()
    let columns: [ListColumn] = lists.map { (list: ListAccumulator) -> ListColumn in list.takeLists(count) }
    var table = GroupedRows(width: lists.count)
    for number: Int in 0..<count {
      let values: [Elements] = columns.map { (list: ListColumn) -> Elements in list.value(at: number).sequence?.elements ?? .empty }
      try table.restore(keys.value(at: number), values, machine)
    }
    for row: Int in 0..<rest.count { try table.add(try Pair(rest.column.value(at: row), machine), from: source, machine) }
    for index: Int in source..<streams.count {
      while let batch: Batch = try streams[index].next(limit: PartitionStream.bulk) {
        for row: Int in 0..<batch.count { try table.add(try Pair(batch.column.value(at: row), machine), from: index, machine) }
      }
    }
    return table.rows
  }
}
