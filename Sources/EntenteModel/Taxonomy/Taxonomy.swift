/// The families of relations and the event types under them.
///
/// The program's own taxonomy is ``standard``; ``adding(_:file:)`` extends it by a user's file.
/// Families and types keep the order of the files, so legends do too.
public struct Taxonomy: Hashable, Sendable {
  /// The families, in the order of the files.
  public internal(set) var families: [RelationFamily]

  /// The event types, in the order of the files.
  public internal(set) var types: [EventTypeDescription]

  var familyPositions: [Relation: Int]
  var typePositions: [EventType: Int]
  var cameo: CAMEOTable

  /// The taxonomy of the program: the PLOVER types, visits, meetings, statements.
  public static let standard: Taxonomy = {
    let embedded = EmbeddedText.taxonomy
    do throws(DataFileError) {
      return try Taxonomy().adding(RelationsFile.table(embedded.bytes, file: embedded.file))
    } catch {
      preconditionFailure(error.description)
    }
  }()

  init() {
    families = []
    types = []
    familyPositions = [:]
    typePositions = [:]
    cameo = CAMEOTable()
  }
}

extension Taxonomy {
  /// Returns the description of a family, or `nil` if there is none of that name.
  ///
  /// - Complexity: O(1).
  public subscript(relation: Relation) -> RelationFamily? {
    familyPositions[relation].map { families[$0] }
  }

  /// Returns the description of a type, or `nil` if there is none of that name.
  ///
  /// - Complexity: O(1).
  public subscript(type: EventType) -> EventTypeDescription? {
    typePositions[type].map { types[$0] }
  }

  /// Returns the pair that a file names by `text`: `consult`, or `opposes:request` with the family.
  ///
  /// - Complexity: O(1).
  public func typedRelation(named text: String) -> TypedRelation? {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1)
    if parts.count == 2 {
      let relation = Relation(rawValue: String(Substring(parts[0])))
      let type = EventType(rawValue: String(Substring(parts[1])))
      guard let description = self[type], description.families.contains(relation) else {
        return nil
      }
      return TypedRelation(relation: relation, type: type)
    }
    let type = EventType(rawValue: text)
    return self[type].map { TypedRelation(relation: $0.family, type: type) }
  }
}
