#include "widgets/table_copy.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace isthmus {

QString viewText(const QAbstractItemView& view, bool selected)
{
    const QAbstractItemModel* model = view.model();
    if (model == nullptr)
        return {};
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    const auto* table = qobject_cast<const QTableView*>(&view);
    QList<int> columns;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (!(tree && tree->isColumnHidden(column)) && !(table && table->isColumnHidden(column)))
            columns << column;
    }
    const auto clean = [](QString text) {
        return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    QStringList lines;
    QStringList cells;
    for (int column : columns)
        cells << clean(model->headerData(column, Qt::Horizontal).toString());
    lines << cells.join(QLatin1Char('\t'));
    for (int row = 0; row < model->rowCount(); ++row) {
        if (selected && !view.selectionModel()->rowIntersectsSelection(row))
            continue;
        cells.clear();
        for (int column : columns)
            cells << clean(model->index(row, column).data().toString());
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void enableTableCopy(QAbstractItemView* view)
{
    const auto add = [view](const QString& text, bool selected) {
        auto* action = new QAction(text, view);
        QObject::connect(action, &QAction::triggered, view, [view, selected] {
            QGuiApplication::clipboard()->setText(viewText(*view, selected));
        });
        view->addAction(action);
        return action;
    };
    QAction* rows = add(QCoreApplication::translate("isthmus::tables", "Copy Selected Rows"), true);
    rows->setShortcut(QKeySequence::Copy);
    rows->setShortcutContext(Qt::WidgetShortcut);
    add(QCoreApplication::translate("isthmus::tables", "Copy Table"), false);
    if (view->contextMenuPolicy() == Qt::DefaultContextMenu)
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace isthmus
