#pragma once

class QWidget;

namespace isthmus {

/// Gives the inputs below `to` what those below `from` hold: texts, numbers, choices, ticks, tabs, splitters,
/// the row in front of tables, what is unfolded in trees, the cursors of plots and maps, the map that is
/// enlarged. Both were built by the same code; inputs are found by class and order.
void copyInputs(const QWidget& from, QWidget& to);

/// Scrolls what is below `to` to where it is below `from`. What is not laid out yet follows when it is, so
/// `to` had better be shown before.
void copyScrolling(const QWidget& from, QWidget& to);

} // namespace isthmus
