import EntenteModel

/// A chronicle made by hand, for pictures.
enum SampleChronicle {
  static func event(
    _ id: Identifier<Event>, _ relation: Relation, _ type: EventType,
    _ sources: [Identifier<Actor>], _ targets: [Identifier<Actor>], mutual: Bool = false,
    date: String? = nil, modality: Modality = .actual, label: String? = nil
  ) throws -> Event {
    let quote = Quotation(article: "a", range: 0..<9, quote: "Un <mot> \"cité\" & dit.")
    return Event(
      id: id, relation: relation, type: type, sources: sources, targets: targets,
      isMutual: mutual, date: try date.map { try EventDate(edtf: $0) }, modality: modality,
      label: label, evidence: [.quote(quote)])
  }

  static func tokyo() throws -> Chronicle {
    let actors: [(Identifier<Actor>, ActorKind, String, String)] = [
      ("jpn", .state, "Japon", "Japan"), ("nato", .organization, "OTAN", "NATO"),
      ("rus", .state, "Russie", "Russia"), ("chn", .state, "Chine", "China"),
      ("aus", .state, "Australie", "Australia"), ("kor", .state, "Corée du Sud", "South Korea"),
      ("kishida-fumio", .person, "Fumio Kishida", "Fumio Kishida"),
      ("stoltenberg-jens", .person, "Jens Stoltenberg", "Jens Stoltenberg"),
      ("hayashi-yoshimasa", .person, "Yoshimasa Hayashi", "Yoshimasa Hayashi"),
      ("partners", .group, "pays de l'Indo-Pacifique", "Indo-Pacific countries"),
    ]
    return Chronicle(
      actors: actors.map {
        Actor(id: $0.0, kind: $0.1, name: $0.2, names: [.french: $0.2, .english: $0.3])
      },
      affiliations: [
        Affiliation(actor: "kishida-fumio", of: "jpn", role: "head of government"),
        Affiliation(actor: "hayashi-yoshimasa", of: "jpn", role: "foreign minister"),
        Affiliation(actor: "stoltenberg-jens", of: "nato", role: "secretary general"),
      ],
      events: [
        try event(
          "e1", .opposes, "reject", ["rus", "chn"], ["nato"], date: "2023-05",
          label: "La Russie et la Chine s'opposent au bureau"),
        try event(
          "e2", .cooperatesWith, "cooperate", ["jpn", "nato"], [], mutual: true, date: "2023"),
        try event(
          "e3", .visits, "visit", ["stoltenberg-jens"], ["jpn"], date: "2023-01",
          label: "Visite de Jens Stoltenberg au Japon"),
        try event(
          "e4", .cooperatesWith, "meet", ["kishida-fumio", "stoltenberg-jens"], [], mutual: true,
          date: "2023-07", modality: .planned),
        try event(
          "e5", .cooperatesWith, "agree", ["jpn"], ["nato"], modality: .denied,
          label: "Le Japon n'adhérera pas à l'alliance"),
        try event(
          "e6", .cooperatesWith, "request", ["nato"], ["partners"], date: "2022-22"),
        try event(
          "e7", .visits, "visit", ["jpn", "kor", "aus"], ["nato"], date: "2023-07-11/2023-07-12",
          modality: .planned),
        try event("e8", .cooperatesWith, "consult", ["nato"], ["aus"], modality: .possible),
        try event("e9", .cooperatesWith, "cooperate", ["nato"], ["jpn"], date: "2022"),
        try event("f0", .opposes, "accuse", ["nato"], ["rus"], date: "2022-02-24/.."),
        try event(
          "f1", .cooperatesWith, "support", ["hayashi-yoshimasa"], ["nato"], date: "2023-05-10"),
      ])
  }
}
