public import EntenteModel

/// The words of one language that state events, found by their lemmas.
///
/// A program that reads one short article waits for the lexicon longer than for the reading, so a
/// lexicon is rows of numbers with the places of texts: the program's own lies in the program as it
/// is used, and an entry is put together when it is asked for. A verb with a choice of objects is
/// one entry.
///
/// ```swift
/// let lexicon = Lexicon.standard(for: .french)
/// for place in lexicon.places(of: "accuser", kind: .verb) { print(lexicon.entries[place].id) }
/// ```
public struct Lexicon: Sendable {
  /// A part of the lexicon's bytes.
  typealias Text = Slice<Rows<UInt8>>

  /// The language.
  public let language: LanguageCode

  let bytes: Rows<UInt8>
  let places: Rows<LexiconPlace>
  let lines: Rows<LexiconLine>
  /// The notations of the frames.
  let frames: Texts
  /// Families and types as `family:type`.
  let events: Texts
  /// Where the chains of ``LexiconPlace/next`` begin, by the hash of the head; -1 if nowhere. Their
  /// number is a power of two.
  private let buckets: Rows<Int32>

  /// Lays out the entries of a draft.
  init(_ draft: LexiconDraft) {
    language = draft.language
    bytes = Rows(draft.bytes)
    lines = Rows(draft.lines)
    frames = Texts(draft.frames)
    events = Texts(draft.events.map(\.joined))
    var places = draft.places
    var size = 16
    while size < places.count * 2 { size *= 2 }
    var buckets = [Int32](repeating: -1, count: size)
    // From the last to the first, so that a chain is in the order of the entries.
    for place in places.indices.reversed() {
      let head = draft.bytes[places[place].head.range]
      let bucket = Self.bucket(of: head, among: size)
      let kind = lines[Int(places[place].line)].kind
      places[place].companion =
        LexicalPhrase.companion(
          of: draft.bytes[places[place].lemma.range], head: places[place].head.range, kind: kind
        ).map { WordHash.of(draft.bytes[$0]) } ?? 0
      places[place].next = buckets[bucket]
      buckets[bucket] = Int32(place)
    }
    self.places = Rows(places)
    self.buckets = Rows(buckets)
  }
}

extension Lexicon {
  /// The entries, in the order of the files.
  public var entries: LexiconEntries { LexiconEntries(lexicon: self) }

  /// Finds the entries whose head is a lemma.
  ///
  /// - Parameters:
  ///   - lemma: The lemma, in lower case.
  ///   - kind: The part of speech.
  /// - Returns: Positions in ``entries``, in their order.
  /// - Complexity: O(k) in the number of entries found.
  public func places(of lemma: String, kind: LexiconEntry.Kind) -> [Int] {
    var found: [Int] = []
    var place = Int(buckets[Self.bucket(of: lemma.utf8, among: buckets.count)])
    while place >= 0 {
      let entry = places[place]
      if lines[Int(entry.line)].kind == kind, lemma.utf8.equals(self[entry.head]) {
        found.append(place)
      }
      place = Int(entry.next)
    }
    return found
  }

  subscript(_ span: LexiconSpan) -> Text { bytes[span.range] }

  /// Where the chain of a head begins.
  private static func bucket(of head: some Sequence<UInt8>, among size: Int) -> Int {
    Int(WordHash.of(head)) & (size - 1)
  }
}

extension Lexicon {
  /// A lexicon without entries.
  init(language: LanguageCode) {
    self.init(LexiconDraft(language: language))
  }

  /// Takes a lexicon that was laid out before the program was built.
  init(_ language: LanguageCode, image: inout TableImage) {
    self.language = language
    bytes = image.next()
    places = image.next()
    lines = image.next()
    frames = Texts(&image)
    events = Texts(&image)
    buckets = image.next()
  }

  /// Adds the lexicon to an image.
  func append(to image: inout TableImageWriter) {
    image.append(bytes)
    image.append(places)
    image.append(lines)
    frames.append(to: &image)
    events.append(to: &image)
    image.append(buckets)
  }
}
