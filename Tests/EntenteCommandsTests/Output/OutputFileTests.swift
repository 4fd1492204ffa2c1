import EntenteCommands
import Foundation
import Testing

@Suite("OutputFile")
struct OutputFileTests {
  @Test func `a file comes whole or not at all`() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("out.txt")
      var file: OutputFile? = try OutputFile(path, inputs: [], console: .memory)
      try file?.write("half")
      file = nil
      #expect(folder.names == [])
      file = try OutputFile(path, inputs: ["-", folder.path("absent")], console: .memory)
      try file?.write("whole")
      try file?.finish()
      file = nil
      #expect(folder.names == ["out.txt"])
      #expect(try folder.read("out.txt") == "whole")
    }
  }

  @Test func `an input is not written over, by no other name either`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("kept", to: "in.txt")
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("link.txt"), withDestinationPath: folder.path("in.txt"))
      for name in ["in.txt", "./in.txt", "link.txt"] {
        #expect(throws: CommandError.self) {
          try OutputFile(folder.path(name), inputs: [folder.path("in.txt")], console: .memory)
        }
      }
      #expect(try folder.read("in.txt") == "kept")
    }
  }

  @Test func `a folder or a path into nowhere is refused`() throws {
    try TemporaryFolder.with { folder in
      #expect(throws: CommandError("cannot write '\(folder.root)': it is a folder")) {
        try OutputFile(folder.root, inputs: [], console: .memory)
      }
      let path = folder.path("no/where.txt")
      #expect(throws: CommandError("cannot write '\(path)': no such file")) {
        try OutputFile(path, inputs: [], console: .memory)
      }
    }
  }

  @Test(arguments: [
    ("a.svg", "svg"), ("a.B.SVG", "svg"), ("a", ""), (".svg", ""), ("x.d/a", ""), ("/x/a.j", "j"),
  ])
  func `extension`(_ path: String, _ expected: String) {
    #expect(OutputFormat.fileExtension(of: path) == expected)
  }
}
