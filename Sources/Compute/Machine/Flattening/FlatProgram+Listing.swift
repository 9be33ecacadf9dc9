extension Program {
  /// The flat form as text, one instruction a line, for tests and for looking at what flattening made.
  package var flatListing: String {
    let tables: UnsafeMutablePointer<FlatTables> = flattened
    let program: FlatProgram = tables.pointee.owner.takeUnretainedValue()
    var lines: [String] = []
    for index in 0..<program.count {
      let step: FlatInstruction = tables.pointee.code[index]
      let slots: String = [step.d, step.a, step.b].map { (slot: UInt16) -> String in String(slot) }.joined(separator: " ")
      lines.append(String(index) + ": \(step.opcode) " + slots + " | " + String(step.target) + " " + String(step.constant))
    }
    return lines.joined(separator: "\n")
  }
}
