internal import EntenteModel

extension Chronicle {
  /// A small chronicle with some of everything that diagrams show.
  static var sample: Chronicle {
    let article = Article(id: "sample", language: .french, title: "Deux \u{C9}tats", text: nil)
    let (first, second) = (
      Actor(id: "a", kind: .state, name: "A"), Actor(id: "b", kind: .state, name: "B")
    )
    let person = Actor(id: "c", kind: .person, name: "C")
    let whole = Actor(id: "d", kind: .organization, name: "Une organisation internationale")
    let quotation = Quotation(article: article.id, range: 0..<9, quote: "A et B se parlent.")
    func event(
      _ id: Identifier<Event>, _ relation: Relation, _ type: EventType, _ source: Actor,
      _ target: Actor, _ modality: Modality
    ) -> Event {
      Event(
        id: id, relation: relation, type: type, sources: [source.id], targets: [target.id],
        date: try? EventDate(edtf: "2023-05-01"), modality: modality, confidence: 0.5,
        evidence: [.quote(quotation)], attributedTo: person.id, rule: "active")
    }
    let chronicle = Chronicle(
      articles: [article], actors: [first, second, person, whole],
      affiliations: [Affiliation(actor: person.id, of: first.id, role: "head of government")],
      events: [
        event("1", .cooperatesWith, "consult", first, second, .actual),
        event("2", .opposes, "reject", person, second, .planned),
        event("3", .visits, "visit", person, whole, .denied),
      ])
    return Chronicle.merging([chronicle]).canonical()
  }
}
