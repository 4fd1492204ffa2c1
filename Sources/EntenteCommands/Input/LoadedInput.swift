package import EntenteModel

/// What was read of a command's inputs.
package struct LoadedInput {
  /// Everything that could be read, as one chronicle.
  package var chronicle: Chronicle
  /// What of it passes the filters, in canonical order.
  package var selected: Chronicle
  /// The taxonomy, with the user's own relations.
  package var taxonomy: Taxonomy
  /// Whether an input or an article was reported as faulty.
  package var hasFault: Bool

  /// Returns the exit code: a failure if anything was faulty, though the rest was done.
  package func worst(_ code: ExitCode) -> ExitCode { hasFault ? .failure : code }
}
