/// An entry by hand.
public struct HandEntry: Hashable, Sendable {
  /// Who made the entry.
  public var author: String

  /// When, as written.
  public var time: String?

  /// Why, in words.
  public var note: String?

  /// Fields that this version does not know, as they were read.
  public var unknownFields: [JSONMember]

  /// Creates an entry.
  ///
  /// - Parameters:
  ///   - author: Who made the entry.
  ///   - time: When, as written.
  ///   - note: Why, in words.
  ///   - unknownFields: Fields that this version does not know.
  public init(
    author: String, time: String? = nil, note: String? = nil, unknownFields: [JSONMember] = []
  ) {
    self.author = author
    self.time = time
    self.note = note
    self.unknownFields = unknownFields
  }
}
