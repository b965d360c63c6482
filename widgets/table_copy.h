#pragma once

#include <QString>

class QAbstractItemView;

namespace isthmus {

/// The rows of a view as tab-separated text with its column titles: the selected ones if `selected`, else all
/// (of a tree: the top level). As they are shown, hidden columns left out.
QString viewText(const QAbstractItemView& view, bool selected);

/// Gives a table or tree Ctrl+C (the selected rows) and the context menu entries "Copy Selected Rows" and
/// "Copy Table".
void enableTableCopy(QAbstractItemView* view);

} // namespace isthmus
