internal import EntenteModel

/// The common nouns of a language whose phrases are actors of their own.
struct ActorNouns: Sendable {
  /// A noun, or a noun with the words that must stand with it.
  struct Entry: BitwiseCopyable, Sendable {
    /// The place of the other words; -1 for none.
    let others: Int32
    /// The place of the class.
    let classIndex: Int32
  }

  private let classes: Rows<NounClassRow>
  private let classNames: Texts
  /// The head nouns; of those with one head, the phrase of most words first, else the class that
  /// the file names first.
  private let entries: PhraseTrie<Entry>
  /// The other words of phrases, with spaces between.
  private let others: Texts
  private let isFrench: Bool

  /// The program's nouns of `language`.
  static func standard(for language: LanguageCode) -> ActorNouns {
    let data = EmbeddedText.nouns
    do {
      return try ActorNouns(data.bytes, file: data.file, language: language)
    } catch {
      preconditionFailure("the program's own nouns are faulty: \(error)")
    }
  }

  /// Reads a table of nouns: columns `class kind plural speaksFor fr en`.
  init(_ bytes: [UInt8], file: String, language: LanguageCode) throws(DataFileError) {
    let isFrench = language == .french
    self.isFrench = isFrench
    let columns = ["class", "kind", "plural", "speaksFor", "fr", "en"]
    let table = try DataTable(bytes, file: file, known: columns, required: columns)
    let nouns = table.position(of: isFrench ? "fr" : "en")
    var names: [String] = []
    var classes: [NounClassRow] = []
    var phrases: [(head: String, others: [String], classIndex: Int)] = []
    for row in table.rows {
      let index = classes.count
      let isQuantity = table.field("kind", of: row) == "quantity"
      names.append(try table.requiredField("class", of: row))
      classes.append(
        NounClassRow(
          kind: isQuantity ? .group : try Self.kind("kind", row, table),
          pluralKind: isQuantity ? .group : try Self.kind("plural", row, table),
          speaksForState: table.field("speaksFor", of: row) == "state", isQuantity: isQuantity))
      table.forEachValue(at: nouns, of: row) { noun in
        var words = Self.words(of: noun)
        let head = isFrench ? words.removeFirst() : words.removeLast()
        phrases.append((head, words, index))
      }
    }
    var entries = PhraseTrieDraft<Entry>(capacity: phrases.count)
    var others: [String] = []
    let longestFirst = phrases.enumerated().sorted {
      ($1.element.others.count, $0.offset) < ($0.element.others.count, $1.offset)
    }
    for (_, phrase) in longestFirst {
      let hasOthers = !phrase.others.isEmpty
      entries.insert(
        [phrase.head],
        Entry(others: hasOthers ? Int32(others.count) : -1, classIndex: Int32(phrase.classIndex)))
      if hasOthers { others.append(phrase.others.joined(separator: " ")) }
    }
    self.classes = Rows(classes)
    classNames = Texts(names)
    self.entries = PhraseTrie(entries)
    self.others = Texts(others)
  }

  /// Takes the nouns of a language from an image.
  init(_ language: LanguageCode, image: inout TableImage) {
    isFrench = language == .french
    classes = image.next()
    classNames = Texts(&image)
    entries = PhraseTrie(&image)
    others = Texts(&image)
  }

  /// Adds the nouns to an image.
  func append(to image: inout TableImageWriter) {
    image.append(classes)
    classNames.append(to: &image)
    entries.append(to: &image)
    others.append(to: &image)
  }

  /// The words of a noun in lower case; there is at least one.
  private static func words(of noun: ArraySlice<UInt8>) -> [String] {
    guard isLowercase(noun) else {
      let lower = Array(String(decoding: noun, as: UTF8.self).lowercased().utf8)
      return lower.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    }
    guard noun.contains(0x20) else { return [String(decoding: noun, as: UTF8.self)] }
    return noun.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a noun is of small letters from a to z and à to ÿ, as most are.
  private static func isLowercase(_ noun: ArraySlice<UInt8>) -> Bool {
    var isAfterC3 = false
    for byte in noun {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x20: guard !isAfterC3 else { return false }
      case 0xC3: guard !isAfterC3 else { return false }
      case 0xA0...0xBF: guard isAfterC3 else { return false }
      default: return false
      }
      isAfterC3 = byte == 0xC3
    }
    return !isAfterC3
  }

  private static func kind(
    _ column: String, _ row: DataTable.Row, _ table: DataTable
  ) throws(DataFileError) -> ActorKind {
    let text = table.field(column, of: row)
    guard let kind = ActorKind(rawValue: text) else {
      throw DataFileError(
        .unknownValue(column: column, value: text, known: ActorKind.allCases.map(\.rawValue)),
        at: table.location(of: column, in: row))
    }
    return kind
  }

  /// The classes of the noun at a word: the one of the longest phrase first.
  func classes(of tree: SentenceTree, at word: Int) -> [NounClass] {
    for form in forms(of: tree, at: word) {
      let fitting = entries.values(of: form).filter { stands(Int($0.others), in: tree, at: word) }
      if !fitting.isEmpty { return fitting.map { nounClass(Int($0.classIndex)) } }
    }
    return []
  }

  private func nounClass(_ index: Int) -> NounClass {
    let row = classes[index]
    return NounClass(
      name: classNames[index], kind: row.kind, pluralKind: row.pluralKind,
      speaksForState: row.speaksForState, isQuantity: row.isQuantity)
  }

  /// Whether a form is one of the nouns as they stand; `nil` if it is none and no plural of one.
  func isSingular(_ key: String) -> Bool? {
    if entries.contains(key) { return true }
    return entries.contains(String(key.dropLast())) || entries.contains(key.dropLast(3) + "y")
      ? false : nil
  }

  /// The lemma, then what the word may be an inflection of.
  private func forms(of tree: SentenceTree, at word: Int) -> [String] {
    let key = tree.words[word].key
    var forms = [tree.lemmas[word].lowercased(), key]
    if key.hasSuffix("s") || key.hasSuffix("x") { forms.append(String(key.dropLast())) }
    if isFrench {
      // "Son ex-entraîneur".
      if key.hasPrefix("ex-") {
        forms += [String(forms[0].dropFirst(3)), String(key.dropFirst(3))]
      }
      if key.hasSuffix("e") { forms.append(String(key.dropLast())) }
      if key.hasSuffix("es") { forms.append(String(key.dropLast(2))) }
      if let masculine = Self.masculine(of: key) { forms.append(masculine) }
    } else if key.hasSuffix("ies") {
      forms.append(key.dropLast(3) + "y")
    }
    return forms
  }

  /// "Présentatrices" is "présentateur", "policière" "policier": feminines that lengthen more than
  /// by an "e".
  private static func masculine(of key: String) -> String? {
    let singular = key.hasSuffix("s") ? String(key.dropLast()) : key
    for (feminine, masculine) in endings where singular.hasSuffix(feminine) {
      return singular.dropLast(feminine.count) + masculine
    }
    return nil
  }

  private static let endings = [
    ("trice", "teur"), ("euse", "eur"), ("ière", "ier"), ("enne", "en"), ("onne", "on"),
    ("ive", "if"), ("esse", ""), ("ère", "er"),
  ]

  private func stands(_ place: Int, in tree: SentenceTree, at word: Int) -> Bool {
    guard place >= 0 else { return true }
    let others = others[place].split(separator: " ").map(String.init)
    let start = isFrench ? word + 1 : word - others.count
    guard start >= 0, start + others.count <= tree.count else { return false }
    for (offset, other) in others.enumerated() {
      let position = start + offset
      guard
        tree.words[position].key == other || tree.lemmas[position].lowercased() == other
          || tree.words[position].key == other + "s"
      else { return false }
    }
    return true
  }
}
