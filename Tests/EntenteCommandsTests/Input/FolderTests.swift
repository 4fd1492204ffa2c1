import EntenteCommands
import Foundation
import Testing

@Suite("Folder")
struct FolderTests {
  @Test func `a folder stands for the articles below it, in the order of their names`() throws {
    try TemporaryFolder.with { folder in
      for name in ["b", "a", ".hidden"] {
        try FileManager.default.createDirectory(
          atPath: folder.path(name), withIntermediateDirectories: true)
      }
      for name in [
        "z.txt", "b/two.MD", "b/one.html", "a/x.jsonl", "b/picture.png", "README", ".hidden/c.txt",
        "b/.d.txt", "txt",
      ] {
        try folder.write("x", to: name)
      }
      // A link back up must not be followed for ever.
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("a/up"), withDestinationPath: folder.root)
      let wanted = ["a/x.jsonl", "b/one.html", "b/two.MD", "z.txt"].map(folder.path)
      #expect(Folder.expanding([folder.root]) == wanted)
      #expect(Folder.expanding([folder.root + "/"]) == wanted.map { $0 })
      #expect(Folder.expanding(["-", "no.txt", folder.path("b/picture.png")]).count == 3)
      let empty = folder.path("empty")
      try FileManager.default.createDirectory(
        atPath: empty, withIntermediateDirectories: true)
      #expect(Folder.expanding([empty]) == [empty])
    }
  }
}
