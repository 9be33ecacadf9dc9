import Compute
import Glibc

/// The lines that a command writes when it is given each partition's rows as lines.
struct PipedPartitions: Computation {
  /// The command and its arguments.
  let words: [String]
  /// What is added to the environment.
  let environment: [String: String]

  var className: String { "PipedRDD" }

  func compute(_ partition: Int, of rdd: RDD, _ context: TaskContext) throws(Thrown) -> PartitionStream {
    guard let parent: RDD = rdd.parents.first else { return .empty }
    let machine: Machine = context.machine
    let process = try ChildProcess(words, environment, machine)
    let rows: RowIterator = try parent.stream(partition, context).rows
    var input: [UInt8] = []
    while let row: Value = try rows.next() {
      try machine.text(of: row).withBytes { (bytes: UnsafeBufferPointer<UInt8>) in input.append(contentsOf: bytes) }
      input.append(10)
    }
    let (output, status) = try process.exchange(input, machine)
    if status != 0 {
      throw machine.raise(
        "java.lang.IllegalStateException",
        "Subprocess exited with status \(status). Command ran: \(words.joined(separator: " "))")
    }
    return .rows(ElementRows(PipedPartitions.lines(output)))
  }

  /// The lines of a command's output.
  private static func lines(_ bytes: [UInt8]) -> Elements {
    var builder = ElementsBuilder()
    var parts: [ArraySlice<UInt8>] = bytes.split(separator: 10, omittingEmptySubsequences: false)
    if parts.last?.isEmpty ?? false { parts.removeLast() }
    for part: ArraySlice<UInt8> in parts {
      let line: ArraySlice<UInt8> = part.last == 13 ? part.dropLast() : part
      builder.append(.object(Array(line).withUnsafeBufferPointer { JavaUTF8.string($0) }))
    }
    return builder.finish()
  }
}

/// A command that runs beside the program.
struct ChildProcess {
  private let id: pid_t
  private let input: Int32
  private let output: Int32

  /// Starts a command.
  ///
  /// - Throws: the IOException that Java raises where the command is not found.
  init(_ words: [String], _ environment: [String: String], _ machine: Machine) throws(Thrown) {
    var toChild: [Int32] = [0, 0]
    var fromChild: [Int32] = [0, 0]
    guard let name: String = words.first, pipe(&toChild) == 0, pipe(&fromChild) == 0 else {
      throw machine.raise("java.io.IOException", "Cannot run program")
    }
    for end: Int32 in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = ChildProcess.variables(environment).map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var child = pid_t()
    let code: Int32 = posix_spawnp(&child, name, &actions, nil, &arguments, &variables)
    close(toChild[0])
    close(fromChild[1])
    if code != 0 {
      close(toChild[1])
      close(fromChild[0])
      let reason = String(cString: strerror(code))
      throw machine.raise("java.io.IOException", "Cannot run program \"\(name)\": error=\(code), \(reason)")
    }
    id = child
    input = toChild[1]
    output = fromChild[0]
  }

  /// The environment of this process with some variables set.
  private static func variables(_ more: [String: String]) -> [String] {
    var all: [String] = []
    var entry: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
    while let text: UnsafeMutablePointer<CChar> = entry?.pointee {
      let variable = String(cString: text)
      let name: Substring = variable.prefix { $0 != "=" }
      if more[String(name)] == nil { all.append(variable) }
      entry = entry?.advanced(by: 1)
    }
    return all + more.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }
  }

  /// Sends all input and collects all output, without either side waiting for the other for ever.
  ///
  /// - Returns: the output and the command's exit status.
  func exchange(_ bytes: [UInt8], _ machine: Machine) throws(Thrown) -> (output: [UInt8], status: Int32) {
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    signal(SIGPIPE, SIG_IGN)
    var collected: [UInt8] = []
    var sent = 0
    var isOpen = true
    if bytes.isEmpty {
      close(input)
      isOpen = false
    }
    var room: [UInt8] = Array(repeating: 0, count: 1 << 16)
    while true {
      var polled: [pollfd] = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
      if isOpen { polled.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
      poll(&polled, nfds_t(polled.count), 100)
      if machine.cancellation.isCancelled { kill(id, SIGTERM) }
      if polled[0].revents != 0 {
        let got: Int = read(output, &room, room.count)
        if got <= 0 { break }
        collected.append(contentsOf: room[..<got])
      }
      if isOpen, polled[1].revents != 0 {
        let written: Int = bytes[sent...].withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
        if written > 0 { sent += written }
        if sent == bytes.count || (written < 0 && errno != EAGAIN) {
          close(input)
          isOpen = false
        }
      }
    }
    if isOpen { close(input) }
    close(output)
    var status: Int32 = 0
    waitpid(id, &status, 0)
    if machine.cancellation.isCancelled { throw .cancelled }
    return (collected, status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F))
  }
}
