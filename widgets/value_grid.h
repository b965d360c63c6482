#pragma once

#include "core/results/figure_spec.h"

#include <QImage>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace isthmus {

/// A table of numbers as colours, rows and columns by name: modules x layers of a Delta's norm, of
/// sensitivities. NaN cells are hatched. Arrow keys move the cursor, Enter activates, Ctrl+C copies.
class ValueGrid : public QWidget
{
    Q_OBJECT
public:
    explicit ValueGrid(const QString& name, QWidget* parent = nullptr);

    /// `values` row-major [rows][columns]. `quantity` names the numbers, e.g. "Norm of Delta".
    void setValues(const QStringList& rows, const QStringList& columns, std::vector<double> values,
                   const QString& quantity, const QString& columnTitle);
    void clear() { setValues({}, {}, {}, {}, {}); }
    void setHint(const QString& text);
    void setColorMap(const QString& id);
    FigureRange range() const { return range_; }
    double value(int row, int column) const;

    std::optional<QPoint> cursor() const { return cursor_; } ///< x = column, y = row
    void setCursor(const std::optional<QPoint>& cell);
    QRect cellRect(int row, int column) const;
    QString readout() const;
    QString tableText(QChar separator = QLatin1Char('\t')) const;
    QImage image(double scale = 2.0) const;

    QSize sizeHint() const override { return {420, 200}; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cursorMoved(int row, int column); ///< -1, -1: left
    void cellActivated(int row, int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Places
    {
        QRect cells;
        QRect bar;
        int line = 0; ///< top of the readout
    };
    Places places() const;
    void describe();
    void paintOn(QPainter& painter, bool withCursor) const;
    void paintLabels(QPainter& painter, const Places& at) const;
    std::optional<QPoint> cellAt(QPointF position) const;

    QString name_;
    QStringList rows_;
    QStringList columns_;
    std::vector<double> values_;
    QString quantity_;
    QString columnTitle_;
    QString hint_;
    QString colorMap_ = QStringLiteral("viridis");
    FigureRange range_;
    std::optional<QPoint> cursor_;
};

} // namespace isthmus
