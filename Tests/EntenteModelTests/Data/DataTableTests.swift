import Testing

@testable import EntenteModel

@Suite("Data tables")
struct DataTableTests {
  private func table(_ text: String) throws(DataFileError) -> DataTable {
    try DataTable(text, file: "x.tsv", known: ["id", "name", "note"], required: ["id"])
  }

  @Test("skip comments and empty lines, trim fields, split values")
  func reads() throws {
    let table = try table("\u{FEFF}# facts\r\n\nid\tname\r\njpn\t Japon | Tokyo|\r\nfra\n")
    #expect(table.columns == ["id", "name"])
    #expect(table.rows.count == 2)
    #expect(table.values("name", of: table.rows[0]) == ["Japon", "Tokyo"])
    #expect(table.field("name", of: table.rows[1]).isEmpty)
    #expect(table.field("note", of: table.rows[1]).isEmpty)
    #expect(table.location(of: "name", in: table.rows[0]).description == "x.tsv:4:6")
  }

  @Test(
    "say what is wrong and where",
    arguments: [
      ("", "x.tsv:1:1: error: the first line must name the columns"),
      ("# only\n", "x.tsv:2:1: error: the first line must name the columns"),
      ("name\n", "x.tsv:1:1: error: the column 'id' is missing"),
      ("id\tcolour\n", "x.tsv:1:4: error: unknown column 'colour'; known are id, name, note"),
      ("id\tid\n", "x.tsv:1:4: error: 'id' is defined twice"),
      ("id\tname\na\tb\tc\n", "x.tsv:2:5: error: expected 2 fields, found 3"),
    ])
  func refuses(text: String, message: String) {
    let error = #expect(throws: DataFileError.self) { try table(text) }
    #expect(error?.description == message)
  }

  @Test("name the column of an empty field")
  func emptyField() throws {
    let table = try table("name\tid\nx\t\n")
    let row = try #require(table.rows.first)
    let error = #expect(throws: DataFileError.self) { try table.requiredField("id", of: row) }
    #expect(error?.description == "x.tsv:2:3: error: the field 'id' is empty")
  }
}
