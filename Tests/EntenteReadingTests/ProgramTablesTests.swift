import CEntenteData
import Testing

@testable import EntenteReading

@Suite("The tables that are laid out beforehand")
struct ProgramTablesTests {
  @Test("They are what their texts say; if not: make tables", arguments: ProgramTables.files)
  func areInStep(_ file: String) {
    // No comparison of the arrays themselves: a failure would print them.
    let isSame = ProgramTables.image(of: file) == ProgramTables.embedded(file)
    #expect(isSame, "\(file) is out of step with its texts or with what makes it: run make tables")
  }

  @Test("An image of other texts is not used")
  func digest() {
    let embedded = entente_resource_lexicon_fr_table()
    #expect(TableImage(embedded, of: TextDigest([])) == nil)
    #expect(TableImage(entente_resource_notice(), of: TextDigest([])) == nil)
  }

  @Test("A text of any length has its own digest")
  func digests() {
    let bytes: [UInt8] = Array("Geneva and Bern, Oslo and Bergen".utf8)
    var digests: Set<TextDigest> = []
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      for count in 0...bytes.count {
        digests.insert(TextDigest([EntenteResource(bytes: base, count: count)]))
      }
    }
    #expect(digests.count == bytes.count + 1)
  }

  @Test("Rows and texts come out of an image as they went in")
  func roundTrip() throws {
    let texts = TextDigest([])
    var writer = TableImageWriter(of: texts)
    writer.append(Rows<UInt8>([1, 2, 3]))
    writer.append(Rows<Int32>([]))
    Texts(["là", "", "bas"]).append(to: &writer)
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: writer.bytes.count, alignment: 16)
    defer { memory.deallocate() }
    memory.copyBytes(from: writer.bytes)
    let base = try #require(memory.bindMemory(to: UInt8.self).baseAddress)
    var image = try #require(
      TableImage(EntenteResource(bytes: base, count: memory.count), of: texts))
    #expect(Array(image.next(as: UInt8.self)) == [1, 2, 3])
    #expect(image.next(as: Int32.self).isEmpty)
    #expect(Texts(&image).all == ["là", "", "bas"])
  }
}
