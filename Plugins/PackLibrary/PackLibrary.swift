import Foundation
import PackagePlugin

/// Packs Prompts/ and Scenarios/ into one Swift literal at build time.
@main
struct PackLibrary: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let output = context.pluginWorkDirectoryURL.appending(path: "PackedLibrary.swift")
    return [
      .buildCommand(
        displayName: "Checking and packing the library",
        executable: try context.tool(named: "Packer").url,
        arguments: [root.path, output.path],
        inputFiles: ["Prompts", "Scenarios"].flatMap { files(in: root.appending(path: $0)) },
        outputFiles: [output])
    ]
  }

  /// What the build watches: an edit, a new file and a removed one pack anew.
  private func files(in folder: URL) -> [URL] {
    let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return (paths ?? []).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
      .sorted().map { folder.appending(path: $0) }
  }
}
