/// Who acts or is acted on: one identity with many names.
public struct Actor: Hashable, Sendable {
  /// What identifies the actor: the catalogue's code, else made from the name.
  public var id: Identifier<Actor>

  /// What the actor is.
  public var kind: ActorKind

  /// The name under which the actor is shown where its language is not asked for.
  public var name: String

  /// The names by language.
  public var names: [LanguageCode: String]

  /// Further proper names, acronyms and metonyms; never descriptions or pronouns.
  public var aliases: [String]

  /// The actor that this one is part of: an army of its state.
  public var parent: Identifier<Actor>?

  /// The actor's item in Wikidata, for example `Q17`.
  public var wikidata: String?

  /// The actors that merging found to be this one, each with the reason.
  public var identities: [ActorIdentity]

  /// Fields that this version does not know, as they were read.
  public var unknownFields: [JSONMember]

  /// Creates an actor.
  ///
  /// - Parameters:
  ///   - id: What identifies the actor.
  ///   - kind: What the actor is.
  ///   - name: The name under which it is shown.
  ///   - names: The names by language.
  ///   - aliases: Further proper names, acronyms and metonyms; of an actor without a name further
  ///     descriptions.
  ///   - parent: The actor that this one is part of; `of` in files.
  ///   - wikidata: The actor's item in Wikidata.
  ///   - identities: The actors that merging found to be this one.
  ///   - unknownFields: Fields that this version does not know.
  public init(
    id: Identifier<Actor>, kind: ActorKind, name: String, names: [LanguageCode: String] = [:],
    aliases: [String] = [], parent: Identifier<Actor>? = nil, wikidata: String? = nil,
    identities: [ActorIdentity] = [], unknownFields: [JSONMember] = []
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.names = names
    self.aliases = aliases
    self.parent = parent
    self.wikidata = wikidata
    self.identities = identities
    self.unknownFields = unknownFields
  }

  /// Returns the name in `language`, or the name that the actor is shown under elsewhere.
  public func name(in language: LanguageCode) -> String {
    names[language] ?? name
  }
}
