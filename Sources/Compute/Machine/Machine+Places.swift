extension Machine {
  /// The name of the library's member that the user's text has called, where that is a native; nil elsewhere.
  package var calledMember: String? {
    guard let (frame, program) = userFrame else { return nil }
    let step: FlatInstruction = frame.pc.pointee
    switch step.opcode {
    case .callNative, .callNativeScalar, .callDispatch:
      let key: String = frame.tables.pointee.natives[step.index].key
      let member: Substring = key.drop { (char: Character) -> Bool in char != "." }.dropFirst()
      return String(member.prefix { (char: Character) -> Bool in char != ":" })
    case .callVirtual: return program.tables.pointee.selectors[step.index].name
    default: return nil
    }
  }

  /// What Java says if the receiver of the call that the user's text has made is null.
  package var userNullText: String? {
    userFrame.flatMap { (frame: Frame, program: FlatProgram) -> String? in
      program.nullText(at: frame.pc - frame.tables.pointee.code)
    }
  }

  /// The innermost frame that runs the user's text, and its program.
  private var userFrame: (Frame, FlatProgram)? {
    var index: Int = stack.pointee.depth
    while index > 0 {
      index -= 1
      let frame: Frame = stack.pointee.frames[index]
      let program: FlatProgram = frame.tables.pointee.owner.takeUnretainedValue()
      if program.origin.source != nil { return (frame, program) }
    }
    return nil
  }
}
