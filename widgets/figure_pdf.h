#pragma once

#include <QByteArray>
#include <QSizeF>

namespace isthmus {

/// Makes a PDF by QPdfWriter exact and repeatable: the page gets the size `points` (Qt rounds to whole
/// points), dates, document ids and other traces of the moment go. Offsets of the cross-reference table
/// follow.
QByteArray tidyPdf(QByteArray pdf, QSizeF points);

} // namespace isthmus
