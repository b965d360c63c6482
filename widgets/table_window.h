#pragma once

#include <QDialog>
#include <QImage>

#include <functional>

class QMenu;
class QTableWidget;

namespace isthmus {

/// The numbers of a plot or map as a table, for reading by keyboard and by screen reader, and for copying.
class TableWindow : public QDialog
{
    Q_OBJECT
public:
    /// `text`: tab-separated lines, the first one the titles. With `rowTitles`, the first column titles the
    /// rows.
    TableWindow(const QString& title, const QString& text, bool rowTitles, QWidget* parent = nullptr);

    QTableWidget* table() const { return table_; }

private:
    QTableWidget* table_;
};

/// What the context menu of every plot begins with: its numbers on the clipboard or in a window, its picture
/// on the clipboard. `text` as TableWindow takes it.
void addPlotActions(QMenu* menu, QWidget* plot, const QString& title, const std::function<QString()>& text,
                    const std::function<QImage()>& image);

} // namespace isthmus
