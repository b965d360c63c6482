#pragma once

#include "app/gui/application.h"

namespace isthmus {

/// Measures the window for `isthmus-cli bench` and prints one line of JSON: start_ms (from the start of this
/// process to the demo heatmaps on screen), stall_p99_ms (event loop gaps while a similarity job runs),
/// pan_frame_ms (99th percentile of the time the GUI thread needs for a frame while panning). `folder` holds
/// the project of the run and a model folder "matrix" with one large tensor "weight".
int runBench(QApplication& app, const QString& folder);

} // namespace isthmus
