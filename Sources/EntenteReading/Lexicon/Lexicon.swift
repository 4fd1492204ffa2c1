public import EntenteModel

/// The words of one language that state events, found by their lemmas.
///
/// A program that reads one short article waits for the lexicon longer than for the reading, so a
/// lexicon is a row of bytes with offsets: making one costs a millisecond for some five thousand
/// entries, and an entry is put together when it is asked for. A verb with a choice of objects is
/// one entry.
///
/// ```swift
/// let lexicon = Lexicon.standard(for: .french)
/// for place in lexicon.places(of: "accuser", kind: .verb) { print(lexicon.entries[place].id) }
/// ```
public struct Lexicon: Sendable {
  /// Where an entry's words stand, and what it shares with others.
  struct Place: Sendable {
    /// The bytes of the lemma.
    var lemma: Range<Int32>
    /// The bytes of the head, in lower case.
    var head: Range<Int32>
    /// What the entries of a line share.
    var line: Int32
    /// The frame.
    var frame: Int32
    /// The next entry with a head of the same hash; -1 ends the chain.
    var next: Int32 = -1
  }

  /// What the entries of a line of the file share.
  struct Line: Sendable {
    let kind: LexiconEntry.Kind
    let event: TypedRelation?
    let effect: ComplementEffect?
    let weight: Double
    /// Whether the words state nothing.
    let isTrap: Bool
  }

  /// The language.
  public let language: LanguageCode

  var bytes: [UInt8] = []
  var places: [Place] = []
  var lines: [Line] = []
  var frames: [Frame] = []
  private var buckets: [Int32] = []

  init(language: LanguageCode) {
    self.language = language
  }

  /// Whether the head of a noun phrase stands last: "air strike".
  var nounHeadsAreFinal: Bool { language == .english }
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
    guard !buckets.isEmpty else { return [] }
    var hash = Self.hashSeed
    for byte in lemma.utf8 { Self.combine(byte, into: &hash) }
    var found: [Int] = []
    var place = Int(buckets[Int(truncatingIfNeeded: hash) & (buckets.count - 1)])
    while place >= 0 {
      let entry = places[place]
      if lines[Int(entry.line)].kind == kind, lemma.utf8.elementsEqual(self[entry.head]) {
        found.append(place)
      }
      place = Int(entry.next)
    }
    return found
  }

  subscript(range: Range<Int32>) -> ArraySlice<UInt8> {
    bytes[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// Makes the table by which heads are found; to be called when all entries stand.
  mutating func buildIndex() {
    var size = 16
    while size < places.count * 2 { size *= 2 }
    buckets = Array(repeating: -1, count: size)
    // From the last to the first, so that a chain is in the order of the entries.
    for place in places.indices.reversed() {
      var hash = Self.hashSeed
      for index in places[place].head { Self.combine(bytes[Int(index)], into: &hash) }
      let bucket = Int(truncatingIfNeeded: hash) & (size - 1)
      places[place].next = buckets[bucket]
      buckets[bucket] = Int32(place)
    }
  }

  // FNV-1a; the low bits are mixed well enough for tables of this size.
  private static let hashSeed: UInt32 = 2_166_136_261

  private static func combine(_ byte: UInt8, into hash: inout UInt32) {
    hash = (hash ^ UInt32(byte)) &* 16_777_619
  }
}
