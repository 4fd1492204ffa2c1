// swift-tools-version: 6.2
import PackageDescription

/// Every target is built alike: Swift 6 mode, warnings are errors, imports say what they use.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// Modules that call C say `unsafe` at each call.
let borderSettings = settings + [.strictMemorySafety()]

let package = Package(
  name: "entente",
  products: [
    .library(name: "Entente", targets: ["Entente"]),
    .library(name: "EntenteGraph", targets: ["EntenteGraph"]),
    .executable(name: "entente", targets: ["EntenteCLI"]),
  ],
  targets: [
    .target(name: "CEntenteData", exclude: ["Data"]),
    .target(name: "CEntenteAllocations"),
    .target(name: "CEntenteKernels"),
    .target(
      name: "EntenteModel", dependencies: ["CEntenteData", "CEntenteKernels"],
      swiftSettings: borderSettings),
    .target(
      name: "EntenteLanguage", dependencies: ["EntenteModel", "CEntenteData", "CEntenteKernels"],
      swiftSettings: borderSettings),
    .target(
      name: "EntenteReading", dependencies: ["EntenteModel", "EntenteLanguage", "CEntenteData"],
      swiftSettings: borderSettings),
    .target(name: "EntenteGraph", dependencies: ["EntenteModel"], swiftSettings: settings),
    .systemLibrary(name: "CGraphviz", providers: [.apt(["libgraphviz-dev"])]),
    .target(name: "EntenteLayout", dependencies: ["CGraphviz"], swiftSettings: borderSettings),
    .target(
      name: "EntenteDrawing", dependencies: ["EntenteModel", "EntenteGraph", "EntenteLayout"],
      swiftSettings: settings),
    .systemLibrary(name: "CXML2", providers: [.apt(["libxml2"])]),
    .target(
      name: "EntenteFormats", dependencies: ["EntenteModel", "CXML2"],
      swiftSettings: borderSettings),
    .target(
      name: "Entente",
      dependencies: [
        "EntenteModel", "EntenteLanguage", "EntenteReading", "EntenteGraph", "EntenteLayout",
        "EntenteDrawing", "EntenteFormats",
      ],
      swiftSettings: settings),
    .target(
      name: "EntenteCommands",
      dependencies: [
        "Entente", "EntenteModel", "EntenteReading", "EntenteGraph", "EntenteDrawing",
        "EntenteFormats",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "EntenteCLI", dependencies: ["EntenteCommands", "CEntenteData"], swiftSettings: settings
    ),
    .executableTarget(
      name: "EntenteTrainer",
      dependencies: [
        "EntenteLanguage", "EntenteModel", "EntenteReading", "CEntenteKernels",
        "CEntenteAllocations",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "EntenteBenchmarks", dependencies: ["EntenteGraph", "EntenteModel"],
      swiftSettings: settings),
    .executableTarget(
      name: "HandMadeChronicle", dependencies: ["Entente"], path: "Examples/HandMadeChronicle",
      swiftSettings: settings),
    .executableTarget(
      // Named besides the module that exports it: else a change of its types rebuilds nothing here.
      name: "PathQueries", dependencies: ["Entente", "EntenteGraph"], path: "Examples/PathQueries",
      exclude: ["output.txt"], swiftSettings: settings),
    .target(
      name: "EntenteTestSupport", dependencies: ["EntenteModel"], path: "Tests/EntenteTestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "EntenteModelTests", dependencies: ["EntenteModel", "EntenteTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "EntenteLanguageTests",
      dependencies: [
        "EntenteLanguage", "EntenteTrainer", "EntenteModel", "EntenteTestSupport",
        "CEntenteAllocations", "CEntenteKernels",
      ],
      exclude: ["Data"], swiftSettings: settings),
    .testTarget(
      name: "EntenteReadingTests",
      dependencies: [
        "EntenteReading", "EntenteLanguage", "EntenteModel", "EntenteTestSupport", "CEntenteData",
      ],
      exclude: [
        "Lexicon/triggers.fr.tsv", "Lexicon/triggers.en.tsv", "Mentions/mentions.en.tsv",
        "Mentions/mentions.fr.tsv", "Sentences/__Snapshots__",
        "Sentences/sentences.fr.tsv", "Sentences/sentences.en.tsv",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "EntenteGraphTests",
      dependencies: ["EntenteGraph", "EntenteModel", "EntenteTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "EntenteBenchmarksTests",
      dependencies: ["EntenteBenchmarks", "EntenteGraph", "EntenteModel"],
      swiftSettings: settings),
    .testTarget(
      name: "EntenteLayoutTests", dependencies: ["EntenteLayout", "EntenteTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "EntenteDrawingTests",
      dependencies: ["EntenteDrawing", "EntenteGraph", "EntenteModel", "EntenteTestSupport"],
      exclude: ["__Snapshots__"], swiftSettings: settings),
    .testTarget(
      name: "EntenteFormatsTests",
      dependencies: ["EntenteFormats", "EntenteModel", "EntenteTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "EntenteCommandsTests",
      dependencies: [
        "EntenteCommands", "EntenteCLI", "Entente", "EntenteTestSupport", "HandMadeChronicle",
        "PathQueries",
      ],
      exclude: ["__Snapshots__"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
