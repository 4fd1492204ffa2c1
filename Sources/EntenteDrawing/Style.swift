internal import EntenteModel

/// Colours and line styles, as CSS custom properties and as attributes for readers without CSS.
enum Style {
  /// The class of a family and its colours (Okabe and Ito's palette).
  struct Family {
    let name: String
    let light: String
    let dark: String

    /// The colour for readers without CSS; print is black, and shapes tell the families apart.
    func colour(_ theme: PictureOptions.Theme) -> String {
      switch theme {
      case .auto, .light: light
      case .dark: dark
      case .print: "#000000"
      }
    }
  }

  static func family(_ relation: Relation) -> Family {
    switch relation {
    case .cooperatesWith: Family(name: "cooperates", light: "#0072B2", dark: "#56B4E9")
    case .opposes: Family(name: "opposes", light: "#B45000", dark: "#F0884D")
    case .visits: Family(name: "visits", light: "#00704F", dark: "#35C79A")
    default: Family(name: "other", light: "#7A4B73", dark: "#CC79A7")
    }
  }

  /// The colours of everything else, for readers without CSS.
  struct Base {
    let ink: String
    let paper: String
    let box: String
    let soft: String
    let frame: String
  }

  static func base(_ theme: PictureOptions.Theme) -> Base {
    switch theme {
    case .auto, .light:
      Base(ink: "#1f2328", paper: "#ffffff", box: "#ffffff", soft: "#59626e", frame: "#eef1f4")
    case .dark:
      Base(ink: "#e8e8e8", paper: "#16181d", box: "#242833", soft: "#a9b0bb", frame: "#1e222a")
    case .print:
      Base(ink: "#000000", paper: "#ffffff", box: "#ffffff", soft: "#000000", frame: "#f2f2f2")
    }
  }

  /// The dashes of a modality; a denied act is crossed out as well.
  static func dashes(_ modality: Modality) -> String? {
    switch modality {
    case .actual: nil
    case .planned: "7 4"
    case .possible: "2 4"
    case .denied: "1 3"
    }
  }

  private static let families: [Relation] = [.cooperatesWith, .opposes, .visits, .other]

  /// Returns the style sheet of the picture with identifier `id`.
  static func sheet(for id: String, theme: PictureOptions.Theme) -> String {
    func properties(_ theme: PictureOptions.Theme) -> String {
      let base = base(theme)
      let colours = families.map { relation in
        let family = family(relation)
        return "--en-\(family.name):\(family.colour(theme))"
      }
      return
        ([
          "--en-fg:\(base.ink)", "--en-bg:\(base.paper)", "--en-box:\(base.box)",
          "--en-soft:\(base.soft)", "--en-frame:\(base.frame)",
        ] + colours).joined(separator: ";")
    }
    var rules = ["#\(id){\(properties(theme));max-width:100%;height:auto}"]
    if theme == .auto {
      rules.append("@media (prefers-color-scheme:dark){#\(id){\(properties(.dark))}}")
      rules.append("@media print{#\(id){\(properties(.light))}}")
    }
    rules.append("#\(id) .paper{fill:var(--en-bg)}")
    rules.append("#\(id) text{fill:var(--en-fg);font-family:Helvetica,Arial,sans-serif}")
    rules.append("#\(id) .soft{fill:var(--en-soft)}")
    rules.append("#\(id) .box{fill:var(--en-box);stroke:var(--en-fg)}")
    rules.append("#\(id) .frame{fill:var(--en-frame)}")
    rules.append("#\(id) .plain{stroke:var(--en-soft);fill:none}")
    rules.append("#\(id) .area{fill:none;stroke:none;stroke-width:12px;pointer-events:stroke}")
    rules.append("#\(id) .backing{fill:var(--en-bg)}")
    for relation in families {
      let name = family(relation).name
      rules.append("#\(id) .\(name) .line{stroke:var(--en-\(name));fill:none}")
      rules.append("#\(id) .\(name) .head,#\(id) .\(name) .label{fill:var(--en-\(name))}")
      rules.append("#\(id) .\(name) .plate{fill:var(--en-box);stroke:var(--en-\(name))}")
    }
    return rules.joined(separator: "\n")
  }
}
