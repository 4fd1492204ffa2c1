package import EntenteGraph
package import EntenteModel

/// Paths as lines for people: who, by which relation, when, and the words that say so.
package struct PathList {
  /// How many events of a hop are shown.
  private static let eventLimit = 3

  private let names: ShownNames
  private let words: ListWords
  private let language: OutputLanguage

  /// Creates the list for a chronicle; families have the words of a taxonomy.
  package init(
    _ chronicle: Chronicle, language: OutputLanguage, taxonomy: Taxonomy = .standard
  ) {
    names = ShownNames(chronicle, language: language)
    words = ListWords(language, taxonomy: taxonomy)
    self.language = language
  }

  /// The lines of a path.
  package func text(_ path: Path, number: Int) -> String {
    var head = "\(number). " + names.list(path.actors)
    if let departs = path.departs, let arrives = path.arrives {
      head += departs == arrives ? " (\(departs))" : " (\(departs) – \(arrives))"
    }
    var text = lines(head, indent: 3)
    for hop in path.hops {
      for group in HopGroup.groups(of: hop) { text += self.text(group) }
    }
    return text
  }

  private func text(_ group: HopGroup) -> String {
    let arrow =
      switch group.direction {
      case .forward: "→"
      case .backward: "←"
      case .both: "↔"
      }
    let relation =
      group.relation == .affiliation ? affiliation(group) : words.word(for: group.relation)
    var text = lines("   \(names[group.from]) \(arrow) \(names[group.to]): \(relation)", indent: 5)
    var events = group.events
    // The event that a path in order of time takes is shown whatever comes before it.
    if let taken = events.firstIndex(where: { $0.id == group.taken }) {
      events.insert(events.remove(at: taken), at: 0)
    }
    for event in events.prefix(Self.eventLimit) {
      var line = "     \(event.date?.edtf ?? words.undated)"
      if let modality = words.word(for: event.modality) { line += " (\(modality))" }
      line +=
        event.firstQuote.map { " " + words.quoted($0) } ?? " \(event.label ?? event.type.rawValue)"
      text += lines(line, indent: 7)
    }
    if events.count > Self.eventLimit {
      let more = events.count - Self.eventLimit
      text += "     " + (language == .french ? "et \(more) de plus" : "and \(more) more") + "\n"
    }
    return text
  }

  private func affiliation(_ group: HopGroup) -> String {
    group.affiliations.map { affiliation in
      affiliation.role + (affiliation.during.map { " (\($0.edtf))" } ?? "")
    }.joined(separator: ", ")
  }

  /// Breaks a line to the width of a terminal, the later lines indented.
  private func lines(_ text: String, indent: Int) -> String {
    let text = TextTable.singleLine(text)
    let start = String(text.prefix { $0 == " " })
    let margin = String(repeating: " ", count: indent)
    let broken = HelpText.wrap(text, to: 80 - indent)
    return start + broken.joined(separator: "\n" + margin) + "\n"
  }
}
