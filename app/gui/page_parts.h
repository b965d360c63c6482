#pragma once

#include <QComboBox>
#include <QFrame>

class QSplitter;
class QToolButton;

namespace isthmus {

/// The framed ground that a part of a page stands on.
QFrame* panelOf(QWidget* content, int margin = 4);

/// A box of a bar without labels: `name` is its tool tip and what screen readers say. As wide as `letters`
/// letters, however long its entries are.
QComboBox* namedBox(QWidget* parent, const QString& name, int letters);

/// Shows and hides the form of a page.
QToolButton* setupButton(QWidget* bar);

/// The form of a page, `letters` wide, beside its results.
QSplitter* formColumns(QWidget* form, QWidget* results, int letters = 40);

/// Fills a page from the top: its bar, its banner, its content.
void stackPage(QWidget* page, QWidget* bar, QWidget* banner, QWidget* content);

} // namespace isthmus
