#include "widgets/table_window.h"

#include "widgets/table_copy.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QMenu>
#include <QTableWidget>
#include <QVBoxLayout>

namespace isthmus {

TableWindow::TableWindow(const QString& title, const QString& text, bool rowTitles, QWidget* parent)
    : QDialog(parent), table_(new QTableWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    table_->setAccessibleName(title);
    table_->setAccessibleDescription(tr("The arrow keys move from cell to cell, Ctrl+C copies."));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setAlternatingRowColors(true);
    table_->setTabKeyNavigation(false); // Tab leaves the table
    QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const int first = rowTitles ? 1 : 0;
    QStringList titles = lines.isEmpty() ? QStringList() : lines.takeFirst().split(QLatin1Char('\t'));
    table_->setColumnCount(static_cast<int>(titles.size()) - first);
    table_->setHorizontalHeaderLabels(titles.mid(first));
    table_->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        const QStringList cells = lines[row].split(QLatin1Char('\t'));
        if (rowTitles)
            table_->setVerticalHeaderItem(row, new QTableWidgetItem(cells.value(0)));
        for (int column = first; column < cells.size(); ++column)
            table_->setItem(row, column - first, new QTableWidgetItem(cells[column]));
    }
    table_->resizeColumnsToContents();
    enableTableCopy(table_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table_, 1);
    layout->addWidget(buttons);
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    resize(unit * 90, fontMetrics().height() * 28);
    table_->setFocus();
}

void addPlotActions(QMenu* menu, QWidget* plot, const QString& title, const std::function<QString()>& text,
                    const std::function<QImage()>& image)
{
    menu->addAction(TableWindow::tr("Copy table"), plot,
                    [text] { QGuiApplication::clipboard()->setText(text()); })
        ->setObjectName(QStringLiteral("copyTable"));
    menu->addAction(TableWindow::tr("Show as table (T)"), plot,
                    [=] { (new TableWindow(title, text(), true, plot))->show(); })
        ->setObjectName(QStringLiteral("showTable"));
    menu->addAction(TableWindow::tr("Copy image"), plot,
                    [image] { QGuiApplication::clipboard()->setImage(image()); })
        ->setObjectName(QStringLiteral("copyImage"));
}

} // namespace isthmus
