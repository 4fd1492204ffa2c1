internal import CEntenteData
internal import EntenteCommands
internal import Glibc

@main
enum EntenteProgram {
  static func main() async {
    // A parent may have had it ignored; as a filter we end quietly when our reader does.
    signal(SIGPIPE, SIG_DFL)
    entente_prepare_memory()
    let code = await Program.run(Array(CommandLine.arguments.dropFirst()))
    // All output is written. What other threads made ready in vain, or the libraries would tidy up,
    // nobody waits for.
    _exit(code.rawValue)
  }
}
