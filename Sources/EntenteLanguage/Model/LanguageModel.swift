internal import CEntenteData
package import EntenteModel

/// Weights, lexicon and lemmas of one language, used where they lie in memory.
///
/// Sizes and offsets are checked once, here; lookups after that stay inside by construction.
package final class LanguageModel: Sendable {
  package let language: LanguageCode
  package let tagNames: [String]
  package let parts: [PartOfSpeech]
  package let relationNames: [String]
  package let bundles: [WordFeatures]
  /// What each bundle says of gender and number.
  let agreements: [UInt32]
  /// The bytes of the model.
  package let byteCount: Int
  let tags: ByteTable
  let guide: ParserTables
  let network: NetworkTables
  let lexicon: ByteTable
  let words: ByteTable
  let endings: ByteTable
  let rules: ByteTable
  let tagRows: Int
  let ruleCount: Int
  /// Keeps memory that the model was copied to.
  private let owner: ModelMemory?

  /// Copies a model that was read from a file.
  package convenience init(bytes: [UInt8]) throws(ModelError) {
    let memory = ModelMemory(bytes)
    try self.init(table: memory.table, owner: memory)
  }

  private init(table: ByteTable, owner: ModelMemory?) throws(ModelError) {
    self.owner = owner
    byteCount = table.count
    let magic = ModelSection.magic
    guard table.count >= ModelSection.headerSize else { throw ModelError("the model is cut off") }
    for (index, byte) in magic.enumerated() where table[index] != byte {
      throw ModelError("this is no model of this version")
    }
    func section(_ section: ModelSection) throws(ModelError) -> ByteTable {
      let entry = magic.count + section.rawValue * 8
      guard let part = table.part(table.word32(entry), table.word32(entry + 4)) else {
        throw ModelError("section \(section) lies outside the model")
      }
      return part
    }
    let names = try section(.names)
    // By bytes: a program that reads one article would wait for its letters to be found.
    let lists = names.string(0, names.count).utf8
      .split(separator: 10, omittingEmptySubsequences: false)
      .map { line in line.split(separator: 32).map { String(Substring($0)) } }
    guard lists.count >= 4, lists[0].count == 1 else { throw ModelError("the names are no lists") }
    language = LanguageCode(rawValue: lists[0][0])
    tagNames = lists[1]
    relationNames = lists[2]
    guard (1...62).contains(tagNames.count), (1...62).contains(relationNames.count),
      (1...65_535).contains(lists[3].count)
    else { throw ModelError("the model has too many or no names") }
    parts = tagNames.map { PartOfSpeech(rawValue: String($0.prefix { $0 != "." })) ?? .other }
    bundles = lists[3].map { WordFeatures(conllu: $0) }
    agreements = bundles.map(\.agreement)
    tags = try section(.tags)
    let classes = relationNames.count
    guide = try ParserTables(try section(.guideActions), try section(.guideRelations), classes)
    network = try NetworkTables(try section(.network), relations: classes)
    lexicon = try section(.lexicon)
    words = try section(.words)
    endings = try section(.endings)
    rules = try section(.rules)
    tagRows = tags.count / tagNames.count
    guard tagRows > 0, tags.count % tagNames.count == 0,
      lexicon.count % 3 == 0, words.count % 6 == 0, endings.count % 6 == 0, rules.count >= 4
    else { throw ModelError("a section has a wrong size") }
    ruleCount = rules.word32(0)
    guard (1...65_535).contains(ruleCount), rules.count >= 8 + ruleCount * 4 else {
      throw ModelError("the lemma rules are cut off")
    }
    var last = 8 + ruleCount * 4
    for index in 0...ruleCount {
      let offset = rules.word32(4 + index * 4)
      guard offset >= last, offset <= rules.count, index == 0 || offset >= last + 2 else {
        throw ModelError("a lemma rule lies outside the model")
      }
      last = offset
    }
  }

  private init(embedded: EntenteResource) throws(ModelError) {
    let table = unsafe ByteTable(base: embedded.bytes, count: embedded.count)
    let model = try LanguageModel(table: table, owner: nil)
    self.owner = nil
    byteCount = model.byteCount
    (language, tagNames, parts) = (model.language, model.tagNames, model.parts)
    (relationNames, bundles) = (model.relationNames, model.bundles)
    agreements = model.agreements
    (tags, guide, network) = (model.tags, model.guide, model.network)
    (lexicon, words, endings, rules) = (model.lexicon, model.words, model.endings, model.rules)
    tagRows = model.tagRows
    ruleCount = model.ruleCount
  }

  /// The model that is part of the program.
  package static func embedded(_ language: LanguageCode) throws(ModelError) -> LanguageModel {
    switch language {
    case .french: try unsafe LanguageModel(embedded: entente_resource_model_fr())
    case .english: try unsafe LanguageModel(embedded: entente_resource_model_en())
    default: throw ModelError("there is no model of the language \(language)")
    }
  }
}
