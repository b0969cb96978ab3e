// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

// An entry in `dependencies` is an arrow of ARCHITECTURE.md; no other import exists.
let package = Package(
  name: "ontherun",
  products: [.executable(name: "ontherun", targets: ["ontherun"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    .target(
      name: "CCurses",
      cSettings: [.define("NCURSES_WIDECHAR", to: "1")],
      linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "Surface", swiftSettings: strict),
    .target(name: "Curses", dependencies: ["CCurses", "Surface"], swiftSettings: strict),
    .target(name: "Practice", swiftSettings: strict),
    // The C library below Yams. Yams itself brings all of Foundation with it, which makes the program
    // five times as large and start a third slower.
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .target(
      name: "Library", dependencies: ["CYAML", "Practice"], swiftSettings: strict,
      linkerSettings: [.linkedLibrary(":libyaml.a")]),
    .target(
      name: "Records",
      dependencies: [
        "Practice", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(name: "Reports", dependencies: ["Practice", "Surface"], swiftSettings: strict),
    .target(name: "Workbench", dependencies: ["Practice", "Surface"], swiftSettings: strict),
    .target(name: "BuiltIn", swiftSettings: strict, plugins: ["PackLibrary"]),
    .executableTarget(name: "Packer", dependencies: ["Library"], swiftSettings: strict),
    .plugin(name: "PackLibrary", capability: .buildTool(), dependencies: ["Packer"]),
    .executableTarget(
      name: "ontherun",
      dependencies: [
        "BuiltIn", "CCurses", "Curses", "Library", "Practice", "Records", "Reports", "Surface",
        "Workbench", argumentParser,
      ],
      swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Practice", "Surface", "Workbench"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "Bench",
      dependencies: ["BuiltIn", "Library", "Practice", "Records", "TestSupport"],
      path: "Tests/Bench",
      swiftSettings: strict),
    .testTarget(
      name: "SurfaceTests", dependencies: ["CCurses", "Curses", "Surface", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PracticeTests", dependencies: ["Practice", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "LibraryTests", dependencies: ["BuiltIn", "Library", "Practice", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RecordsTests", dependencies: ["Practice", "Records", "TestSupport"],
      exclude: ["Sealing/second.py"], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests", dependencies: ["Practice", "Reports", "TestSupport"],
      exclude: ["Pages", "Payloads"],
      swiftSettings: strict),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: ["BuiltIn", "Library", "Practice", "Surface", "TestSupport", "Workbench"],
      exclude: ["Screens"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "Curses", "ontherun", "Practice", "Records", "TestSupport", "Workbench", argumentParser,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["ontherun", "Practice", "Records", "TestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
