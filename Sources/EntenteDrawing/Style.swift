internal import EntenteModel

/// Colours and line styles, as CSS custom properties and as attributes for readers without CSS.
enum Style {
  /// The class, the colour on light and the colour on dark of a family (Okabe and Ito's palette).
  static func family(_ relation: Relation) -> (name: String, light: String, dark: String) {
    switch relation {
    case .cooperatesWith: ("cooperates", "#0072B2", "#56B4E9")
    case .opposes: ("opposes", "#B45000", "#F0884D")
    case .visits: ("visits", "#00704F", "#35C79A")
    default: ("other", "#7A4B73", "#CC79A7")
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
    func properties(dark: Bool) -> String {
      let colours = families.map { relation in
        let family = family(relation)
        return "--en-\(family.name):\(dark ? family.dark : family.light)"
      }
      let base =
        dark
        ? ["--en-fg:#e8e8e8", "--en-bg:#16181d", "--en-box:#242833", "--en-soft:#a9b0bb"]
        : ["--en-fg:#1f2328", "--en-bg:#ffffff", "--en-box:#ffffff", "--en-soft:#59626e"]
      return (base + colours).joined(separator: ";")
    }
    var rules = ["#\(id){\(properties(dark: theme == .dark));max-width:100%;height:auto}"]
    if theme == .auto {
      rules.append("@media (prefers-color-scheme:dark){#\(id){\(properties(dark: true))}}")
      rules.append("@media print{#\(id){\(properties(dark: false))}}")
    }
    rules.append("#\(id) .paper{fill:var(--en-bg)}")
    rules.append("#\(id) text{fill:var(--en-fg);font-family:Helvetica,Arial,sans-serif}")
    rules.append("#\(id) .soft{fill:var(--en-soft)}")
    rules.append("#\(id) .box{fill:var(--en-box);stroke:var(--en-fg)}")
    rules.append("#\(id) .affiliation{stroke:var(--en-soft);fill:none}")
    for relation in families {
      let name = family(relation).name
      rules.append("#\(id) .\(name) .line{stroke:var(--en-\(name));fill:none}")
      rules.append("#\(id) .\(name) .head,#\(id) .\(name) .label{fill:var(--en-\(name))}")
      rules.append("#\(id) .\(name) .plate{fill:var(--en-box);stroke:var(--en-\(name))}")
      rules.append("#\(id) .\(name) .backing{fill:var(--en-bg)}")
    }
    return rules.joined(separator: "\n")
  }
}
