import Compute

/// The files that a path or pattern names, found as Hadoop's FileInputFormat does.
struct FileListing {
  /// The name of the exception for what does not exist: the old and the new Hadoop interface have one each.
  let exceptionName: String
  /// The folder that relative paths start from.
  let workingFolder: String

  /// The files that a comma-separated list of paths and patterns names, in order.
  ///
  /// - Throws: InvalidInputException with one line for each path that leads nowhere, as Hadoop words it.
  func files(_ list: String, _ machine: Machine) throws(Thrown) -> [FileSystem.Entry] {
    var found: [FileSystem.Entry] = []
    var problems: [String] = []
    for text: String in InputPath.list(list) {
      let isPattern: Bool = Glob.isPattern(text)
      let path = try InputPath(text, workingFolder: workingFolder, machine)
      let matches: [FileSystem.Entry] = isPattern ? matching(path.path) : FileSystem.entry(path.path).map { [$0] } ?? []
      let visible: [FileSystem.Entry] = matches.filter { !FileListing.isHidden($0.path) }
      if visible.isEmpty {
        problems.append(
          matches.isEmpty && !isPattern
            ? "Input path does not exist: " + path.shown : "Input Pattern " + path.shown + " matches 0 files")
      }
      for match: FileSystem.Entry in visible { found.append(contentsOf: members(of: match)) }
    }
    if !problems.isEmpty {
      let message: String = problems.joined(separator: "\n")
      throw machine.raise(exceptionName, message, cause: machine.raise("java.io.IOException", message).exception)
    }
    if let folder: FileSystem.Entry = found.first(where: \.isFolder) {
      throw machine.raise("java.io.IOException", "Not a file: file:" + folder.path)
    }
    return found
  }

  /// `true` iff Hadoop leaves a file out because of its name.
  private static func isHidden(_ path: String) -> Bool {
    let name: Substring = FileSystem.name(of: path)
    return name.hasPrefix("_") || name.hasPrefix(".")
  }

  /// A file itself, or what a folder shows.
  private func members(of entry: FileSystem.Entry) -> [FileSystem.Entry] {
    guard entry.isFolder else { return [entry] }
    let names: [String] = FileSystem.names(in: entry.path) ?? []
    return names.compactMap { (name: String) -> FileSystem.Entry? in
      let path: String = entry.path == "/" ? "/" + name : entry.path + "/" + name
      return FileListing.isHidden(path) ? nil : FileSystem.entry(path)
    }
  }

  /// What an absolute pattern matches, sorted by path.
  private func matching(_ pattern: String) -> [FileSystem.Entry] {
    var found: [String: FileSystem.Entry] = [:]
    for plain: String in Glob.expanded(pattern) {
      for path: String in FileListing.expand(plain) {
        if let entry: FileSystem.Entry = FileSystem.entry(path) { found[path] = entry }
      }
    }
    return found.values.sorted { $0.path < $1.path }
  }

  /// The paths that a pattern without braces can mean, walked component by component.
  private static func expand(_ pattern: String) -> [String] {
    var paths: [String] = [""]
    for part: Substring in pattern.split(separator: "/") {
      if !Glob.isPattern(part) {
        paths = paths.map { $0 + "/" + part }
        continue
      }
      let glob = Glob(part)
      paths = paths.flatMap { (folder: String) -> [String] in
        (FileSystem.names(in: folder.isEmpty ? "/" : folder) ?? []).filter(glob.matches).map { folder + "/" + $0 }
      }
    }
    return paths
  }
}
