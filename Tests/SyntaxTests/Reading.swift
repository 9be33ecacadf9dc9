import Glibc
import Testing

import Syntax

/// Returns the only statement of `text`, which must be read without an error.
func statement(_ text: String, _ location: SourceLocation = #_sourceLocation) throws -> Statement {
  let (unit, diagnostics) = Parser.parseUnit(Source(name: "test", text: text))
  #expect(diagnostics.map(\.message) == [], sourceLocation: location)
  return try #require(unit.statements.first, sourceLocation: location)
}

/// Returns the only expression of `text`.
func expression(_ text: String, _ location: SourceLocation = #_sourceLocation) throws -> Expression {
  guard case .expression(let expression) = try statement(text, location) else {
    throw Unexpected(what: "\(text) is no expression")
  }
  return expression
}

/// Returns the only definition of `text`.
func definition(_ text: String, _ location: SourceLocation = #_sourceLocation) throws -> Definition {
  guard case .definition(let definition) = try statement(text, location) else {
    throw Unexpected(what: "\(text) is no definition")
  }
  return definition
}

/// A tree of another form than the test wants.
struct Unexpected: Error {
  /// What is wrong.
  var what: String
}

/// Returns the expression with brackets around every operation, to compare groupings.
func grouping(_ expression: Expression) -> String {
  switch expression.kind {
  case .name(let name): name
  case .literal(.int(let value)): String(value)
  case .literal(let value): "\(value)"
  case .select(let qualifier, let name): "\(grouping(qualifier)).\(name)"
  case .apply(let function, let arguments):
    "\(grouping(function))(\(arguments.map { (argument: Argument) in grouping(argument.value) }.joined(separator: ",")))"
  case .infix(let left, let name, _, let right):
    "(\(grouping(left)) \(name) \(right.map { (argument: Argument) in grouping(argument.value) }.joined(separator: ",")))"
  case .postfix(let operand, let name): "(\(grouping(operand)) \(name))"
  case .prefix(let name, let operand): "(\(name)\(grouping(operand)))"
  case .lambda(let parameters, let body): "\(parameters.map(\.name).joined(separator: ",")) => \(grouping(body))"
  case .assign(let target, let value): "\(grouping(target)) = \(grouping(value))"
  case .tuple(let elements): "<\(elements.map(grouping).joined(separator: ","))>"
  case .etaExpansion(let function): "\(grouping(function)) _"
  case .block(let statements): "{\(statements.count)}"
  case .typed(let inner, _): "\(grouping(inner)):"
  case .spread(let inner): "\(grouping(inner)):_*"
  case .this, .superSelect, .typeApply, .partialFunction, .conditional, .whileLoop, .doWhile, .forLoop, .match,
    .tryCatch, .throwing, .returning, .new, .interpolated, .annotated:
    "…"
  }
}

/// Returns the lines of the programs of the parity corpus with their paths; none if the corpus is not there.
func corpus() -> [(path: String, text: String)] {
  let root = #filePath.split(separator: "/").dropLast(2).map(String.init).joined(separator: "/")
  var programs: [(path: String, text: String)] = []
  for area in ["dataframe", "errors", "jobs", "language", "programs", "rdd", "scripts", "submit"] {
    let folder = "/\(root)/Parity/\(area)"
    guard let directory = opendir(folder) else { continue }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { (pointer) -> String in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { (bytes) in String(cString: bytes) }
      }
      if name.hasSuffix(".scala"), let text = contents(of: "\(folder)/\(name)") {
        programs.append(("\(area)/\(name)", text))
      }
    }
  }
  return programs.sorted { (left, right) in left.path < right.path }
}

/// Returns what the real spark-shell printed for a program of the corpus; empty if that was not recorded.
func recordedOutput(of path: String) -> String {
  let root = #filePath.split(separator: "/").dropLast(2).map(String.init).joined(separator: "/")
  return contents(of: "/\(root)/Parity/\(path.dropLast("scala".count))out") ?? ""
}

/// Returns the text of a file, or nil if it cannot be read.
private func contents(of path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[0..<count] }
  return String(decoding: bytes, as: UTF8.self)
}
