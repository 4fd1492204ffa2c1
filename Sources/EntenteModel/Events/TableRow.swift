/// A row of an imported table.
public struct TableRow: Hashable, Sendable {
  /// The name of the table.
  public var table: String

  /// What identifies the row in it.
  public var key: String

  /// Where the row's source can be read.
  public var url: String?

  /// Fields that this version does not know, as they were read.
  public var unknownFields: [JSONMember]

  /// Creates a reference to a row.
  ///
  /// - Parameters:
  ///   - table: The name of the table.
  ///   - key: What identifies the row in it.
  ///   - url: Where the row's source can be read.
  ///   - unknownFields: Fields that this version does not know.
  public init(table: String, key: String, url: String? = nil, unknownFields: [JSONMember] = []) {
    self.table = table
    self.key = key
    self.url = url
    self.unknownFields = unknownFields
  }
}
