import PackagePlugin

/// Packs Prompts/ and Scenarios/ into one Swift literal at build time.
@main
struct PackLibrary: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] { [] }
}
