/// How a run of the program ended, as the shell sees it.
public enum ExitCode: Int32, Hashable, Sendable {
  /// Everything asked for was done; an empty answer counts as one.
  case success = 0
  /// The input or the environment is at fault, or nothing was found with `--fail-if-empty`.
  case failure = 1
  /// The arguments do not make sense.
  case usage = 2
}
