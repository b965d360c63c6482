#include "app/gui/page_parts.h"

#include "widgets/compact_box.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace isthmus {
namespace {

struct PageParts // the context of the texts
{
    Q_DECLARE_TR_FUNCTIONS(PageParts)
};

} // namespace

QFrame* panelOf(QWidget* content, int margin)
{
    auto* panel = new QFrame;
    panel->setProperty("panel", true);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(content);
    return panel;
}

QComboBox* namedBox(QWidget* parent, const QString& name, int letters)
{
    auto* box = new CompactBox(letters, parent);
    box->setAccessibleName(name);
    box->setToolTip(name);
    return box;
}

QToolButton* setupButton(QWidget* bar)
{
    auto* button = new QToolButton(bar);
    button->setText(PageParts::tr("Set up"));
    button->setIcon(themeIcon(QStringLiteral("setup")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setToolTip(PageParts::tr("Show or hide the form of a new run"));
    return button;
}

QSplitter* formColumns(QWidget* form, QWidget* results, int letters)
{
    auto* columns = new QSplitter(Qt::Horizontal);
    columns->addWidget(panelOf(form, 1));
    columns->addWidget(results);
    columns->setStretchFactor(1, 1);
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(8);
    const int width = form->fontMetrics().horizontalAdvance(QLatin1Char('0')) * letters;
    columns->setSizes({width, 4 * width});
    return columns;
}

void stackPage(QWidget* page, QWidget* bar, QWidget* banner, QWidget* content)
{
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(8);
    layout->addWidget(bar);
    layout->addWidget(banner);
    layout->addWidget(content, 1);
}

} // namespace isthmus
