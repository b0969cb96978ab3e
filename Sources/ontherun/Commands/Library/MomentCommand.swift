import ArgumentParser

/// `ontherun moment`: learnable moments.
struct MomentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moment", abstract: "Show learnable moments: how to spot, brief, watch and ask.",
    discussion: "Example: ontherun moment list @handover",
    subcommands: [MomentListCommand.self, MomentShowCommand.self, MomentCardCommand.self])
}
