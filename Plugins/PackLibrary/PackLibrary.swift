import Foundation
import PackagePlugin

/// Packs Prompts/ and Scenarios/ into one Swift literal at build time.
@main
struct PackLibrary: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.pluginWorkDirectoryURL
    let output = folder.appending(path: "PackedLibrary.swift")
    return [
      .buildCommand(
        displayName: "Checking and packing the library",
        executable: try context.tool(named: "Packer").url,
        arguments: [context.package.directoryURL.path, output.path],
        // A list of the YAML files would be kept between builds, miss new ones and stumble over
        // removed ones. This folder the packer itself changes, so every build runs it.
        inputFiles: [folder],
        outputFiles: [output])
    ]
  }
}
