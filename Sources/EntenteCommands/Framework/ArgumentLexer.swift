/// Splits arguments into options and operands by the GNU conventions.
///
/// `--name`, `--name=value`, `--name value`, `-n`, `-n value`, `-nvalue`, bundles `-ab`; everything
/// after `--` is an operand, and so is `-`. Only the parser knows which options take values, so it
/// asks for them with ``value()``.
package struct ArgumentLexer {
  /// A piece of the command line.
  package enum Token: Hashable {
    /// `--name` or `--name=value`.
    case long(String, value: String?)
    /// `-n`, alone or in a bundle.
    case short(Character)
    /// Anything else.
    case operand(String)
  }

  private var arguments: ArraySlice<String>
  private var bundle: Substring = ""
  private var onlyOperands = false

  /// Creates a lexer over `arguments`, which do not hold the program's name.
  package init(_ arguments: some Sequence<String>) {
    self.arguments = ArraySlice(Array(arguments))
  }

  /// Returns the next token, or `nil` at the end.
  package mutating func next() -> Token? {
    if let letter = bundle.popFirst() { return .short(letter) }
    guard let argument = arguments.popFirst() else { return nil }
    if onlyOperands || argument == "-" || argument.utf8.first != UInt8(ascii: "-") {
      return .operand(argument)
    }
    if argument == "--" {
      onlyOperands = true
      return next()
    }
    guard argument.utf8.starts(with: "--".utf8) else {
      bundle = argument.dropFirst()
      return next()
    }
    let body = argument.utf8.dropFirst(2)
    guard let equals = body.firstIndex(of: UInt8(ascii: "=")) else {
      return .long(String(Substring(body)), value: nil)
    }
    return .long(
      String(Substring(body[..<equals])),
      value: String(Substring(body[body.index(after: equals)...])))
  }

  /// Returns the value of the option just lexed: the rest of its bundle, else the next argument.
  package mutating func value() -> String? {
    if !bundle.isEmpty {
      defer { bundle = "" }
      return String(bundle)
    }
    return arguments.popFirst()
  }
}
