import EntenteCommands
import EntenteTestSupport
import Foundation
import Testing

@Suite("Shell completions")
struct ShellCompletionsTests {
  private static let bash = Executable.tool("bash")

  /// What bash offers for the last of some words.
  private func offered(_ words: [String]) async throws -> [String] {
    let script = await TestRun(["completions", "bash"]).output
    var offered: [String] = []
    try TemporaryFolder.with { folder in
      try folder.write("", to: "article.md")
      let array = words.map { "'\($0)'" }.joined(separator: " ")
      try folder.write(
        script + "COMP_WORDS=(\(array)); COMP_CWORD=\(words.count - 1)\n_entente\n"
          + "printf '%s\\n' \"${COMPREPLY[@]}\"\n", to: "script")
      let run = try Executable.run(["script"], in: folder, program: Self.bash)
      #expect(run.status == 0 && run.diagnostics == "")
      offered = run.text.split(separator: "\n").map(String.init)
    }
    return offered
  }

  @Test(
    .enabled(if: bash != nil, "there is no bash"),
    arguments: [
      (["entente", "dia"], ["diagram"]), (["entente", "--vers"], ["--version"]),
      (["entente", "diagram", "--th"], ["--theme"]),
      (["entente", "diagram", "--theme", "p"], ["print"]),
      (["entente", "diagram", "--title", ""], []),
      (["entente", "diagram", "-o", "art"], ["article.md"]),
      (["entente", "diagram", "art"], ["article.md"]), (["entente", "read", "--the"], []),
      (["entente", "help", "time"], ["timeline"]), (["entente", "completions", "z"], ["zsh"]),
      (["entente", "diagram", "--mod"], ["--modality"]), (["entente", "diagram", "--keep"], []),
    ])
  func `bash completes`(_ words: [String], _ expected: [String]) async throws {
    #expect(try await offered(words) == expected)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `every command and option that works is offered`(_ shell: String) async {
    let run = await TestRun(["completions", shell])
    #expect(run.code == .success && run.diagnostics == "")
    for command in Program.commands { #expect(run.output.contains(command.name)) }
    for name in ["min-confidence", "output-language", "licenses"] {
      #expect(run.output.contains(name))
    }
    #expect(!run.output.contains("group-by"))
    #expect(await TestRun(["completions", shell]).output == run.output)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a shell reads its script`(_ shell: String) async throws {
    guard let program = Executable.tool(shell) else { return }
    let script = await TestRun(["completions", shell]).output
    try TemporaryFolder.with { folder in
      try folder.write(script, to: "script")
      let run = try Executable.run(["-n", "script"], in: folder, program: program)
      #expect(run.status == 0 && run.diagnostics == "")
    }
  }

  @Test func `another shell is refused`() async {
    let run = await TestRun(["completions", "tcsh"])
    #expect(run.code == .usage)
    #expect(
      run.diagnostics.hasPrefix(
        "entente completions: 'tcsh' is no value for 'SHELL': one of bash, zsh, fish is needed"))
  }
}
