#pragma once

class QWidget;

namespace isthmus {

/// Gives the inputs below `to` what those below `from` hold: texts, numbers, choices, ticks, tabs, splitters,
/// the row in front of tables. Both were built by the same code; inputs are found by class and order.
void copyInputs(const QWidget& from, QWidget& to);

} // namespace isthmus
