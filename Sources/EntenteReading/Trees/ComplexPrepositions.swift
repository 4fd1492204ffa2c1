internal import EntenteModel

/// Prepositions of several words, with the marker that frames name them by.
///
/// Analyzers hang "l'accord" of "en faveur de l'accord" on "faveur", and that on the verb. Binding
/// asks what follows the whole preposition.
struct ComplexPrepositions: Sendable {
  /// Prepositions with the places of their markers.
  private let phrases: PhraseTrie<Int32>
  private let names: Texts

  private init(_ rows: [String]) {
    var phrases = PhraseTrieDraft<Int32>(capacity: 256)
    var names: [String] = []
    var cut = CutPhrase()
    for row in rows {
      let bytes = Array(row.utf8)
      let middle = bytes.firstIndex(of: UInt8(ascii: "=")) ?? bytes.count
      let name = Int32(names.count)
      names.append(String(decoding: bytes[min(middle + 1, bytes.count)...], as: UTF8.self))
      cut.removeAll()
      for word in bytes[..<middle].split(separator: 0x20) { cut.append(word) }
      phrases.insert(cut, name)
      guard let last = cut.words.last else { continue }
      // "de" and "à" melt with the articles.
      let melted =
        cut.bytes[last].elementsEqual("de".utf8)
        ? ["du", "des", "d'"] : cut.bytes[last].elementsEqual("à".utf8) ? ["au", "aux"] : []
      for last in melted {
        cut.removeLast()
        cut.append(last)
        phrases.insert(cut, name)
      }
    }
    self.phrases = PhraseTrie(phrases)
    self.names = Texts(names)
  }

  /// The prepositions of a language.
  static func standard(for language: LanguageCode) -> ComplexPrepositions {
    switch language {
    case .french: french
    case .english: english
    default: ComplexPrepositions([])
    }
  }

  private static let french = ComplexPrepositions([
    "en faveur de=en_faveur_de", "à l' encontre de=à_l'encontre_de", "auprès de=auprès_de",
    "face à=face_à", "aux côtés de=aux_côtés_de", "au côté de=aux_côtés_de",
    "à l' égard de=à_l'égard_de", "vis-à-vis de=à_l'égard_de", "de la part de=par",
    "au nom de=au_nom_de", "au sein de=dans", "lors de=lors_de", "grâce à=grâce_à",
    "en présence de=en_présence_de", "en compagnie de=avec", "au profit de=en_faveur_de",
    "au préjudice de=au_préjudice_de", "aux dépens de=aux_dépens_de",
    "au détriment de=au_détriment_de",
    "à destination de=à", "en direction de=vers", "à l' adresse de=à", "à l' endroit de=envers",
    "au sujet de=sur", "à propos de=sur", "à cause de=à_cause_de", "en raison de=à_cause_de",
    "à la suite de=après", "suite à=après", "à l' issue de=après", "à l' occasion de=lors_de",
    "pour le compte de=pour_le_compte_de", "au service de=pour_le_compte_de",
    "en marge de=en_marge_de", "dans le cadre de=dans_le_cadre_de", "près de=près_de",
    "en provenance de=depuis", "à travers=à_travers", "quant à=quant_à", "afin de=pour",
    "à la tête de=à_la_tête_de", "à bord de=à_bord_de", "au cours de=lors_de",
    "à l' intérieur de=dans", "en réponse à=en_réponse_à", "par rapport à=par_rapport_à",
    "à côté de=à_côté_de", "au détriment de=contre", "à partir de=depuis",
    "en dépit de=malgré",
    "conjointement avec=avec", "par l' intermédiaire de=par", "à l' initiative de=par",
    "au bénéfice de=en_faveur_de", "aux mains de=par", "aux dépens de=contre",
    "sous l' égide de=sous", "avant de=avant", "en vue de=pour", "hors de=hors_de",
    "au lieu de=au_lieu_de", "du côté de=du_côté_de", "en matière de=en_matière_de",
    "à l' origine de=à_l'origine_de", "au large de=au_large_de", "autour de=autour_de",
    "au milieu de=dans", "jusqu' à=à", "jusque dans=dans", "à la place de=à_la_place_de",
    "d' après=selon", "aux yeux de=selon", "à l' exception de=sauf", "en dehors de=hors_de",
    "à la différence de=contrairement_à", "à l' instar de=comme", "contrairement à=contrairement_à",
    "à l' opposé de=contrairement_à", "ainsi que=et", "au grand dam de=malgré",
    "en représailles à=en_réponse_à", "en riposte à=en_réponse_à", "en signe de=en",
    "dans les colonnes de=dans_les_colonnes_de", "dans les pages de=dans_les_colonnes_de",
    "au micro de=au_micro_de", "à l' antenne de=au_micro_de", "sur l' antenne de=au_micro_de",
    "dans les caisses de=dans_les_caisses_de", "dans la caisse de=dans_les_caisses_de",
    "sous les fenêtres de=devant", "aux portes de=devant", "aux grilles de=devant",
    "sur les ondes de=au_micro_de", "sur le plateau de=au_micro_de",
  ])

  private static let english = ComplexPrepositions([
    "in favor of=in_favor_of", "in favour of=in_favor_of", "on behalf of=on_behalf_of",
    "in case of=in_case_of", "in the event of=in_case_of", "in front of=before",
    "in solidarity with=in_solidarity_with", "in exchange for=in_exchange_for",
    "in response to=in_response_to", "along with=with",
    "together with=with", "in accordance with=in_accordance_with", "because of=because_of",
    "due to=because_of", "according to=according_to", "as part of=as_part_of",
    "with respect to=on", "with regard to=on", "in support of=in_support_of",
    "in defense of=in_support_of", "in defence of=in_support_of", "in addition to=besides",
    "on the part of=by", "at the hands of=by", "on the side of=alongside", "ahead of=before",
    "prior to=before", "next to=next_to", "instead of=instead_of", "out of=out_of",
    "in connection with=in_connection_with", "in opposition to=against",
    "as a result of=because_of",
    "in cooperation with=with", "in collaboration with=with", "in partnership with=with",
    "in coordination with=with", "inside of=in", "outside of=outside", "off of=off",
    "by means of=by_means_of", "in spite of=despite", "in the face of=against", "close to=near",
    "in conjunction with=with", "at the request of=at_the_request_of", "in charge of=in_charge_of",
  ])

  /// Mends the heads of a sentence where such prepositions stand.
  ///
  /// - Returns: The markers of the nominals that follow one.
  func mend(
    words: [Word], heads: inout [Int], relations: inout [DependencyRelation]
  ) -> [Int: String] {
    var markers: [Int: String] = [:]
    var start = 0
    while start < words.count {
      guard let (length, places) = phrases.longest(in: words, at: start), let name = places.first
      else {
        start += 1
        continue
      }
      let phrase = start..<(start + length)
      start = phrase.upperBound
      // "Is due to leave": the particle of an infinitive is no preposition.
      guard relations[phrase.upperBound - 1] != .marker else { continue }
      // "Remit près de mille francs" is a sum.
      if names[Int(name)] == "près_de", relations[phrase.upperBound - 1] == .determiner { continue }
      // "Accorda sa grâce au duc": a noun that something determines is no preposition.
      if phrase.lowerBound > 0, relations[phrase.lowerBound - 1] == .determiner,
        heads[phrase.lowerBound - 1] == phrase.lowerBound
      {
        continue
      }
      guard let nominal = nominal(after: phrase, heads: heads, relations: relations) else {
        continue
      }
      let inside = Array(phrase) + [nominal]
      // What the preposition, or else the nominal, hung on.
      guard let outer = (phrase + [nominal]).first(where: { !inside.contains(heads[$0]) })
      else { continue }
      let head = heads[outer]
      let relation = relations[outer]
      // "X, ainsi que Y": what is joined stays joined.
      if names[Int(name)] == "et", relation == .conjunct { continue }
      // No word may come to hang below itself.
      guard !inside.contains(where: { isAbove($0, head, heads) }) else { continue }
      for word in heads.indices where !inside.contains(word) && phrase.contains(heads[word]) {
        // The rest of the sentence that hung on the preposition's noun.
        heads[word] = head < 0 ? nominal : head
        if relations[word] == .apposition, relation.isSubject { relations[word] = relation }
      }
      heads[nominal] = head
      relations[nominal] = head < 0 ? .root : relation == .nominal ? .nominal : .oblique
      for word in phrase {
        heads[word] = nominal
        relations[word] = .adposition
      }
      markers[nominal] = names[Int(name)]
    }
    return markers
  }

  /// The nominal after a preposition: what its last word, or the word after it, belongs to.
  private func nominal(
    after phrase: Range<Int>, heads: [Int], relations: [DependencyRelation]
  ) -> Int? {
    let last = phrase.upperBound - 1
    if heads[last] > last, relations[last] == .adposition { return heads[last] }
    guard phrase.upperBound < heads.count else { return nil }
    var word = phrase.upperBound
    while heads[word] > word {
      switch relations[word] {
      case .determiner, .adjective, .number, .compound, .adposition, .adverb, .nominal:
        word = heads[word]
      default: return word
      }
    }
    return word
  }

  /// Whether `ancestor` stands above `word`.
  private func isAbove(_ ancestor: Int, _ word: Int, _ heads: [Int]) -> Bool {
    var current = word
    while current >= 0 {
      if current == ancestor { return true }
      current = heads[current]
    }
    return false
  }
}
