#pragma once

#include <QString>

#include <string>

namespace isthmus {

/// A sentence of core (an error, a warning, a stage, the definition of a metric) in the window's language.
/// Core writes English, and results keep what they were given; the sentence is matched with the patterns of
/// core_texts/, and what stands in their places is translated in turn. Several sentences are taken one by
/// one. What no pattern fits is returned as it is.
QString coreText(const std::string& english);

} // namespace isthmus
