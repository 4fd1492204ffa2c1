internal import EntenteCommands

@main
enum EntenteProgram {
  static func main() {
    print("entente \(Program.version)")
  }
}
