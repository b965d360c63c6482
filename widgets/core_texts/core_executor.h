// Written by packaging/update-core-texts. Do not edit.
// clang-format off
QT_TRANSLATE_NOOP("core", "Reading the benchmark"),
QT_TRANSLATE_NOOP("core", "The kinds are %1."),
QT_TRANSLATE_NOOP("core", "There is no job of the kind '%1'."),
