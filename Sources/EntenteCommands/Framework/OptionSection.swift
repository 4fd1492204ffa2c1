/// The heading under which help lists an option.
package enum OptionSection: String, Sendable, CaseIterable {
  /// Options of the command itself.
  case options = "Options"
  /// What is read, and how.
  case reading = "Reading"
  /// What is left out of the answer.
  case filters = "Filters"
  /// What a picture looks like.
  case pictures = "Pictures"
}
