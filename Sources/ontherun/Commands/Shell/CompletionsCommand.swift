import ArgumentParser

/// `ontherun completions`: what a shell needs to complete commands, options and ids.
struct CompletionsCommand: ParsableCommand {
  /// The shells that there are completions for.
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish
  }

  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Print completions for bash, zsh or fish.",
    discussion: """
      Examples:
      ontherun completions bash > ~/.local/share/bash-completion/completions/ontherun
      ontherun completions zsh > ~/.zfunc/_ontherun
      ontherun completions fish > ~/.config/fish/completions/ontherun.fish
      Situations, look-fors and moments are completed. People's names are when the configuration
      says so: ontherun config set complete-names yes
      """)

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  func run() throws {
    let shell: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    Output.write(OnTheRun.completionScript(for: shell) + "\n")
  }
}
