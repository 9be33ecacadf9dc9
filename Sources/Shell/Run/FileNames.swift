import Glibc

/// The names of files, for completion.
enum FileNames {
  /// Returns the names in the folder of the half-typed path `path` that start as its last part does; folders end in `/`.
  static func completing(_ path: String) -> [String] {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { (slash: String.Index) -> String in String(path[...slash]) } ?? ""
    let start = slash.map { (slash: String.Index) -> Substring in path[path.index(after: slash)...] } ?? path[...]
    guard let directory = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = name(of: entry)
      if !name.hasPrefix(start) || name == "." || name == ".." || (name.hasPrefix(".") && !start.hasPrefix(".")) { continue }
      names.append(isFolder(folder + name) ? name + "/" : name)
    }
    return names.sorted()
  }

  /// Returns the name of an entry of a folder.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafeBytes(of: &entry.pointee.d_name) { (bytes: UnsafeRawBufferPointer) -> String in
      String(decoding: bytes.prefix { (byte: UInt8) -> Bool in byte != 0 }, as: UTF8.self)
    }
  }

  /// Returns `true` iff there is a folder at `path`.
  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
