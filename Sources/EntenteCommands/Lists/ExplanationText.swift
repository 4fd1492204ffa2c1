internal import EntenteModel
package import EntenteReading

/// An explanation for people: each sentence with what was found in it.
package struct ExplanationText {
  private let reading: Reading

  /// Creates the text of a reading's explanation.
  package init(_ reading: Reading) {
    self.reading = reading
  }

  /// The lines, for a terminal of 80 characters.
  package var text: String {
    let explanation = reading.explanation
    let language = explanation.language?.rawValue ?? "unknown language"
    var text = "\(explanation.article) (\(language))\n"
    let source = reading.chronicle.articles.first { $0.id == explanation.article }?.text ?? ""
    let bytes = Array(source.utf8)
    let trees = ReadTrees(of: bytes, language: explanation.language)
    let evidence = Dictionary(
      grouping: reading.chronicle.events.compactMap(Self.place), by: { $0.part == .text })
    text += lines(of: evidence[false] ?? [], indent: "  ")
    for sentence in explanation.sentences {
      let words = String(decoding: bytes[sentence.clamped(to: bytes.indices)], as: UTF8.self)
      text += "\n" + Self.block(words, indent: "  ")
      for mention in explanation.mentions where sentence.contains(mention.range.lowerBound) {
        text += Self.block(
          "\(mention.text) → \(mention.actor) (\(mention.kind.rawValue))", indent: "    ")
      }
      for date in explanation.dates where sentence.contains(date.range.lowerBound) {
        text += Self.block("\(date.text) → \(date.date.edtf)", indent: "    ")
      }
      let events = (evidence[true] ?? []).filter { sentence.contains($0.range.lowerBound) }
      text += lines(of: events, indent: "    ")
      let mentions = explanation.mentions.map(\.range)
        .filter { sentence.contains($0.lowerBound) }
      let tree = ExplanationTree(
        events.isEmpty ? [] : trees?.words(of: sentence) ?? [], mentions: mentions)
      for line in tree.lines {
        // However deep a tree is, its words stay on the page.
        let indent = String(repeating: "  ", count: min(line.depth, 20))
        text += Self.block(line.text, indent: "      " + indent)
      }
      for silent in explanation.silent where silent.range == sentence {
        text += Self.block("no event: \(silent.reason)", indent: "    ")
      }
    }
    return text + "\n"
  }

  private typealias Place = (event: Event, part: Quotation.Part, range: Range<Int>)

  private static func place(_ event: Event) -> Place? {
    for case .quote(let quotation) in event.evidence {
      return (event, quotation.part, quotation.range)
    }
    return nil
  }

  private func lines(of places: [Place], indent: String) -> String {
    var text = ""
    for place in places {
      let event = place.event
      let sources = event.sources.map(\.rawValue).joined(separator: ", ")
      let targets = event.targets.map(\.rawValue).joined(separator: ", ")
      var line = "\(event.relation)/\(event.type): \(sources)"
      if !targets.isEmpty { line += " → \(targets)" }
      line += " · \(event.modality.rawValue)"
      if let date = event.date { line += " · \(date.edtf)" }
      if let rule = reading.explanation.events.first(where: { $0.id == event.id }) {
        line += " · rule \(rule.pattern), entry \(rule.entry)"
      }
      text += Self.block("* " + line, indent: indent)
    }
    return text
  }

  private static func block(_ text: String, indent: String) -> String {
    HelpText.wrap(TextTable.singleLine(text), to: 80 - indent.count)
      .map { "\(indent)\($0)\n" }.joined()
  }
}
