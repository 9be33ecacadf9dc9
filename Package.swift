// swift-tools-version: 6.1
import PackageDescription

/// A Swift target of the layer picture in README.md; only what it names here can be imported by it.
///
/// A release is optimised across the layers, so that what is generic in one is specialised where another uses it; and it does
/// not trap on overlapping accesses, which debug builds and the tests look for.
func layer(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies,
    swiftSettings: [
      .unsafeFlags(["-cross-module-optimization", "-enforce-exclusivity=unchecked"], .when(configuration: .release))
    ])
}

/// A test target for one layer.
func tests(_ name: String, on dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, resources: resources)
}

let package = Package(
  name: "rddsh",
  products: [.executable(name: "rddsh", targets: ["rddsh"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "CSystem"),
    .target(name: "CPCRE2", linkerSettings: [.linkedLibrary("pcre2-8")]),
    .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),
    .target(name: "CLibedit", linkerSettings: [.linkedLibrary("edit")]),

    layer("Syntax"),
    layer("Events"),
    layer("Compute", on: ["CSystem"]),
    layer("Typing", on: ["Syntax", "CSystem"]),
    layer("Library", on: ["Compute", "CSystem", "CPCRE2"]),
    layer("Engine", on: ["Compute", "Events", "CSystem", "CZlib"]),
    layer("Interpreter", on: ["Syntax", "Typing", "Library", "Engine", "Compute", "Events"]),
    layer("Shell", on: ["Interpreter", "Events", "Syntax", "Typing", "CLibedit"]),
    .executableTarget(
      name: "rddsh",
      dependencies: ["Shell", "Interpreter", "CSystem", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      // Without relocations to apply, the program starts a tenth sooner.
      linkerSettings: [.unsafeFlags(["-Xclang-linker", "-no-pie"], .when(configuration: .release))]),

    .target(name: "FuzzInputs", path: "Tests/FuzzInputs"),
    tests("SyntaxTests", on: ["Syntax"]),
    tests("TypingTests", on: ["Typing", "Syntax", "FuzzInputs"]),
    tests("ComputeTests", on: ["Compute"]),
    tests("LibraryTests", on: ["Library", "Compute"]),
    tests("EngineTests", on: ["Engine", "Compute", "Events"]),
    tests("InterpreterTests", on: ["Interpreter", "Engine", "Syntax", "Typing", "FuzzInputs"]),
    tests("EventsTests", on: ["Events"]),
    tests("ShellTests", on: ["Shell", "Interpreter", "Syntax", "Events"]),
  ],
  swiftLanguageModes: [.v6]
)
