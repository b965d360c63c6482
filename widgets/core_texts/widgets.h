// Written by packaging/update-core-texts. Do not edit.
// clang-format off
QT_TRANSLATE_NOOP("core", "Make it larger, choose a smaller font, or show fewer maps."),
QT_TRANSLATE_NOOP("core", "Make it larger, choose a smaller font, or show fewer panels."),
QT_TRANSLATE_NOOP("core", "Make it larger, choose a smaller font, or show fewer results."),
QT_TRANSLATE_NOOP("core", "Make the figure wider, leave the statistics out, or show fewer benchmarks."),
QT_TRANSLATE_NOOP("core", "The figure of %1 maps does not fit into its width and height."),
QT_TRANSLATE_NOOP("core", "The figure of %1 panels does not fit into its width and height."),
QT_TRANSLATE_NOOP("core", "The figure's file %1 has no known ending."),
QT_TRANSLATE_NOOP("core", "The table of %1 columns does not fit into the figure's width."),
QT_TRANSLATE_NOOP("core", "Use .pdf, .svg or .png."),
