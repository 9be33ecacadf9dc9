import Glibc

/// What the engine asks of the file system.
enum FileSystem {
  /// What a path leads to.
  struct Entry {
    let path: String
    let isFolder: Bool
    let size: Int
  }

  /// The part of a path after its last slash.
  static func name(of path: String) -> Substring {
    guard let slash: String.Index = path.lastIndex(of: "/") else { return path[...] }
    return path[path.index(after: slash)...]
  }

  /// What a path leads to, or nil.
  static func entry(_ path: String) -> Entry? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Entry(path: path, isFolder: status.st_mode & S_IFMT == S_IFDIR, size: Int(status.st_size))
  }

  /// The names in a folder, sorted; nil if it cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let stream: OpaquePointer = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry: UnsafeMutablePointer<dirent> = readdir(stream) {
      let name: String = withUnsafePointer(to: &entry.pointee.d_name) { (field) -> String in
        field.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { (text: UnsafePointer<CChar>) -> String in
          String(cString: text)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes a folder and those above it; false if that is not possible.
  @discardableResult
  static func makeFolder(_ path: String) -> Bool {
    if entry(path)?.isFolder ?? false { return true }
    if let slash: String.Index = path.lastIndex(of: "/"), slash != path.startIndex, !makeFolder(String(path[..<slash])) {
      return false
    }
    return mkdir(path, 0o777) == 0 || errno == EEXIST
  }

  /// Removes a file, or a folder with all it holds.
  static func remove(_ path: String) {
    if let names: [String] = names(in: path) {
      for name: String in names { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  /// Writes a file; false if that is not possible.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let descriptor: Int32 = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return write(bytes[...], to: descriptor)
  }

  /// Writes bytes to an open file; false if that is not possible.
  static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { (raw: UnsafeRawBufferPointer) -> Bool in
      var done = 0
      while done < raw.count, let base: UnsafeRawPointer = raw.baseAddress {
        let written: Int = Glibc.write(descriptor, base + done, raw.count - done)
        if written < 0, errno == EINTR { continue }
        if written <= 0 { return false }
        done += written
      }
      return true
    }
  }

  /// All bytes of a file, or nil if it cannot be read.
  static func bytes(of path: String) -> [UInt8]? {
    let descriptor: Int32 = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block: [UInt8] = Array(repeating: 0, count: 1 << 18)
    while true {
      let got: Int = read(descriptor, &block, block.count)
      if got < 0, errno == EINTR { continue }
      if got < 0 { return nil }
      if got == 0 { return bytes }
      bytes.append(contentsOf: block[..<got])
    }
  }
}
