internal import EntenteModel

/// What a lanes timeline shows, measured: rows of cards.
struct LanesScene {
  /// An event's card.
  struct Card {
    let event: Event
    /// The lane of its family.
    let lane: Int
    /// The column in which it stands.
    let column: Int
    let lines: [String]
    let sentence: String

    var height: Double { Double(lines.count) * LanesScene.lineHeight + 10 }
  }

  /// The cards of one date.
  struct Row {
    let date: [String]
    /// Whether the row stands apart from the one above: undated events do from the others.
    let isApart: Bool
    var cards: [Card]
    var height = 0.0
  }

  static let fontSize = 9.5
  static let lineHeight = 12.0
  static let gap = 4.0
  static let rowGap = 10.0
  static let apart = 16.0

  let options: PictureOptions
  let title: String
  let wording: Wording
  let lanes: [Relation]
  let rows: [Row]
  /// Whether the lanes share one column, for narrow pictures.
  let isNarrow: Bool
  let axisWidth: Double
  let laneWidth: Double

  init(_ chronicle: Chronicle, options: PictureOptions) {
    self.options = options
    let wording = Wording(language: options.language, taxonomy: options.taxonomy)
    self.wording = wording
    title = options.title ?? chronicle.onlyTitle ?? wording.timeline
    let lanes = Set(chronicle.events.map(\.relation)).sorted { first, second in
      (first == .other ? 1 : 0, first) < (second == .other ? 1 : 0, second)
    }
    self.lanes = lanes
    let target = options.page == nil ? options.width?.pixels ?? .infinity : .infinity
    isNarrow = lanes.count > 1 && target < 600
    axisWidth = isNarrow ? 96 : 132
    laneWidth = isNarrow ? 260 : 190
    let names = DisplayNames(chronicle, language: options.language)
    let dated = chronicle.events.compactMap { event in event.date.map { ($0, event) } }
      .sorted { first, second in
        (first.0.earliest, first.0.latest, first.1.id)
          < (second.0.earliest, second.0.latest, second.1.id)
      }
    let undated = chronicle.events.filter { $0.date == nil }.sorted { $0.id < $1.id }
    var rows: [Row] = []
    var last: String?
    for event in dated.map(\.1) + undated {
      let date = event.date.map(wording.date) ?? wording.undated
      let sentence = wording.sentence(of: event, names: names, short: true)
      let lane = lanes.firstIndex(of: event.relation) ?? 0
      let text = event.label ?? sentence
      var lines = TextMetrics.wrapped(
        text, width: laneWidth - 34, size: Self.fontSize, lines: 5)
      if lines.isEmpty { lines = [wording.noun(event.type, event.relation)] }
      let card = Card(
        event: event, lane: lane, column: isNarrow ? 0 : lane, lines: lines,
        sentence: TextMetrics.shortened(
          wording.sentence(of: event, names: names, short: false), to: 2400, size: 12))
      if date == last {
        rows[rows.count - 1].cards.append(card)
      } else {
        rows.append(
          Row(
            date: TextMetrics.wrapped(date, width: axisWidth - 18, size: 10, lines: 3),
            isApart: event.date == nil && !rows.isEmpty, cards: [card]))
      }
      last = date
    }
    let columns = isNarrow ? 1 : max(lanes.count, 1)
    for index in rows.indices {
      var heights = [Double](repeating: 0, count: columns)
      for card in rows[index].cards { heights[card.column] += card.height + Self.gap }
      rows[index].height =
        max(heights.max() ?? 0, Double(rows[index].date.count) * 12) + Self.rowGap
    }
    self.rows = rows
  }

  var columnCount: Int { isNarrow ? 1 : lanes.count }
  var width: Double { axisWidth + Double(columnCount) * laneWidth }
}
