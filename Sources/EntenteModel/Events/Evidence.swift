/// What an event rests on; no event is without.
public enum Evidence: Hashable, Sendable {
  /// Words of an article.
  case quote(Quotation)
  /// A row of an imported table.
  case table(TableRow)
  /// An entry by hand.
  case hand(HandEntry)
}
