/// The command line program.
public enum Program {
  /// The version that `--version` prints.
  public static let version = "0.1.0"
}
