internal import EntenteFormats
package import EntenteModel
internal import Glibc

/// Where a command's results go: standard output, or a file that is written whole or not at all.
package final class OutputFile {
  private let sink: ByteSink
  private let path: String?
  private let temporary: String
  private let descriptor: Int32?

  /// Opens the output.
  ///
  /// The text goes to a file beside `path` that takes its name at the end, so that neither a
  /// failure nor a reader at the wrong moment meets half a file.
  ///
  /// - Parameters:
  ///   - path: The file; `nil` for the console's output.
  ///   - inputs: The files that are read and must not be written over.
  ///   - console: The console.
  /// - Throws: A `CommandError` if the file is an input or cannot be written.
  package init(_ path: String?, inputs: [String], console: Console) throws(CommandError) {
    self.path = path
    guard let path else {
      sink = console.output
      temporary = ""
      descriptor = nil
      return
    }
    for input in inputs where Self.isSame(input, path) {
      throw CommandError("'\(path)' is an input and would be written over")
    }
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw CommandError("cannot write '\(path)': it is a folder")
    }
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw CommandError("cannot write '\(path)': \(Descriptor.lastFailure.reason)")
    }
    temporary = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    self.descriptor = descriptor
    sink = ByteSink(descriptor: descriptor)
  }

  private static func isSame(_ first: String, _ second: String) -> Bool {
    var one = stat()
    var other = stat()
    guard first != "-", stat(first, &one) == 0, stat(second, &other) == 0 else { return false }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }

  /// Writes text.
  package func write(_ text: String) throws {
    do {
      try sink.write(text)
    } catch {
      throw fault(error)
    }
  }

  /// Writes a value as a line of JSON.
  package func write(line value: JSONValue) throws {
    try write(JSONWriter.text(value) + "\n")
  }

  /// Gives the file its name; without this call it does not come to be.
  package func finish() throws {
    guard let path, let descriptor else { return }
    do {
      try sink.flush()
    } catch {
      throw fault(error)
    }
    // mkstemp makes files that only their owner reads; we want what a shell's `>` would make.
    let mask = umask(0)
    umask(mask)
    guard fchmod(descriptor, 0o666 & ~mask) == 0, rename(temporary, path) == 0 else {
      throw fault(Descriptor.lastFailure)
    }
    isFinished = true
  }

  private var isFinished = false

  private func fault(_ failure: Descriptor.Failure) -> any Error {
    guard let path else { return failure }
    return CommandError("cannot write '\(path)': \(failure.reason)")
  }

  deinit {
    guard let descriptor else { return }
    Descriptor.close(descriptor)
    if !isFinished { unlink(temporary) }
  }
}
