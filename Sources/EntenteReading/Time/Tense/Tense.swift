/// Whether the words around an expression speak of what was or of what is to come.
enum Tense: Sendable {
  case past
  case future
}
