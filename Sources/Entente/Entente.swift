@_exported public import EntenteDrawing
@_exported public import EntenteFormats
@_exported public import EntenteGraph
@_exported public import EntenteLanguage
@_exported public import EntenteLayout
@_exported public import EntenteModel
@_exported public import EntenteReading
