// Written by packaging/update-core-texts. Do not edit.
// clang-format off
QT_TRANSLATE_NOOP("core", "Choose the .json file beside an exported figure."),
QT_TRANSLATE_NOOP("core", "Compute it again."),
QT_TRANSLATE_NOOP("core", "No project is open."),
QT_TRANSLATE_NOOP("core", "Open or create one first."),
QT_TRANSLATE_NOOP("core", "The file %1 holds no figure specification."),
QT_TRANSLATE_NOOP("core", "The project has no result %1."),
