#pragma once

#include <QComboBox>
#include <QFrame>
#include <QVBoxLayout>

namespace isthmus {

/// The framed ground that a part of a page stands on.
inline QFrame* panelOf(QWidget* content)
{
    auto* panel = new QFrame;
    panel->setProperty("panel", true);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(content);
    return panel;
}

/// A box of a bar without labels: `name` is its tool tip and what screen readers say. As wide as `letters`
/// letters, however long its entries are.
inline QComboBox* namedBox(QWidget* parent, const QString& name, int letters)
{
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    box->setAccessibleName(name);
    box->setToolTip(name);
    return box;
}

} // namespace isthmus
