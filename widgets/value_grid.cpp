#include "widgets/value_grid.h"

#include "core/results/figure_data.h"
#include "widgets/colormap.h"
#include "widgets/plot_style.h"
#include "widgets/spoken.h"
#include "widgets/table_window.h"
#include "widgets/text_format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace isthmus {
namespace {

constexpr int largestValueCell = 64;

QString cellNumber(double value)
{
    return shortNumberText(value, 3);
}

} // namespace

ValueGrid::ValueGrid(const QString& name, QWidget* parent) : QWidget(parent), name_(name)
{
    makeSpoken(this);
    setAccessibleName(name);
    describe();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void ValueGrid::setValues(const QStringList& rows, const QStringList& columns, std::vector<double> values,
                          const QString& quantity, const QString& columnTitle)
{
    rows_ = rows;
    columns_ = columns;
    values_ = std::move(values);
    quantity_ = quantity;
    columnTitle_ = columnTitle;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (double value : values_) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    range_ = low <= high ? FigureRange{std::min(low, 0.0), high > std::min(low, 0.0) ? high : low + 1}
                         : FigureRange{0, 1};
    if (cursor_ && (cursor_->x() >= columns_.size() || cursor_->y() >= rows_.size()))
        cursor_.reset();
    describe();
    updateGeometry();
    update();
}

void ValueGrid::setHint(const QString& text)
{
    hint_ = text;
    update();
}

void ValueGrid::setColorMap(const QString& id)
{
    colorMap_ = id;
    update();
}

double ValueGrid::value(int row, int column) const
{
    return values_.at(static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_.size()) +
                      static_cast<std::size_t>(column));
}

QSize ValueGrid::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {220, std::max(110, static_cast<int>(rows_.size()) * 12 + 4 * line)};
}

ValueGrid::Places ValueGrid::places() const
{
    const QFontMetrics metrics(font());
    int left = 0;
    for (const QString& row : rows_)
        left = std::max(left, metrics.horizontalAdvance(row));
    const int right = colorBarWidth + 16 + metrics.horizontalAdvance(QStringLiteral("\u22120.00e+00"));
    Places at;
    at.line = height() - metrics.height() - 4;
    const QRect space(viewMargin + left + 8, viewMargin + metrics.height() + 2,
                      width() - left - 2 * viewMargin - 8 - right,
                      at.line - 2 * metrics.height() - 2 * viewMargin - 8);
    const int count = static_cast<int>(columns_.size());
    const int wide =
        std::min(largestValueCell * count, std::max(count, space.width() / std::max(1, count) * count));
    const int rows = static_cast<int>(rows_.size());
    const int high =
        std::min(largestValueCell * rows, std::max(rows, space.height() / std::max(1, rows) * rows));
    at.cells = QRect(space.topLeft(), QSize(space.width() < count ? space.width() : wide, high));
    at.bar = QRect(at.cells.right() + 14, at.cells.top(), colorBarWidth, at.cells.height());
    return at;
}

QRect ValueGrid::cellRect(int row, int column) const
{
    const QRect cells = places().cells;
    const int count = static_cast<int>(columns_.size());
    const int rows = static_cast<int>(rows_.size());
    const int x0 = cells.left() + cells.width() * column / count;
    const int x1 = cells.left() + cells.width() * (column + 1) / count;
    const int y0 = cells.top() + cells.height() * row / rows;
    const int y1 = cells.top() + cells.height() * (row + 1) / rows;
    return {x0, y0, x1 - x0, y1 - y0};
}

std::optional<QPoint> ValueGrid::cellAt(QPointF position) const
{
    if (values_.empty())
        return std::nullopt;
    const QRect cells = places().cells;
    if (!cells.contains(position.toPoint()))
        return std::nullopt;
    const auto index = [](double at, double size, int count) {
        return std::clamp(static_cast<int>(at / size * count), 0, count - 1);
    };
    return QPoint(index(position.x() - cells.left(), cells.width(), static_cast<int>(columns_.size())),
                  index(position.y() - cells.top(), cells.height(), static_cast<int>(rows_.size())));
}

void ValueGrid::setCursor(const std::optional<QPoint>& cell)
{
    if (cell == cursor_)
        return;
    cursor_ = cell;
    describe();
    if (cursor_)
        speak(this, accessibleDescription());
    update();
    Q_EMIT cursorMoved(cell ? cell->y() : -1, cell ? cell->x() : -1);
}

void ValueGrid::describe()
{
    setAccessibleDescription(
        cursor_ ? readout()
                : tr("The arrow keys move from cell to cell, Ctrl+C copies all, T shows a table."));
}

QString ValueGrid::readout() const
{
    if (!cursor_ || values_.empty())
        return {};
    const double shown = value(cursor_->y(), cursor_->x());
    return tr("%1, %2 %3: %4")
        .arg(rows_.value(cursor_->y()), columnTitle_.toLower(), columns_.value(cursor_->x()),
             std::isfinite(shown) ? cellNumber(shown) : tr("no value"));
}

void ValueGrid::paintLabels(QPainter& painter, const Places& at) const
{
    const QFontMetrics metrics(font());
    const PlotColors colors = plotColors(palette());
    painter.setPen(colors.muted);
    painter.drawText(QRect(viewMargin, 2, width() - 2 * viewMargin, metrics.height() + 4),
                     Qt::AlignLeft | Qt::AlignVCenter, quantity_);
    painter.setPen(colors.text);
    for (int row = 0; row < rows_.size(); ++row) {
        const QRect cell = cellRect(row, 0);
        painter.drawText(QRect(viewMargin, cell.top(), at.cells.left() - viewMargin - 8, cell.height()),
                         Qt::AlignRight | Qt::AlignVCenter, rows_[row]);
    }
    int widest = 1;
    for (const QString& column : columns_)
        widest = std::max(widest, metrics.horizontalAdvance(column));
    const int count = static_cast<int>(columns_.size());
    const int step = layerTickStep(count, at.cells.width(), widest + 8);
    for (int column = 0; column < count; column += step) {
        const QRect cell = cellRect(0, column);
        painter.drawText(QRect(cell.center().x() - 60, at.cells.bottom() + 3, 120, metrics.height()),
                         Qt::AlignHCenter, columns_[column]);
    }
    painter.drawText(QRect(at.cells.left(), at.cells.bottom() + 3 + metrics.height(),
                           std::max(at.cells.width(), metrics.horizontalAdvance(columnTitle_) + 4),
                           metrics.height()),
                     Qt::AlignHCenter, columnTitle_);
    for (const auto& [y, shown] : {std::pair{at.bar.top() + metrics.ascent() - 2, range_.high},
                                   std::pair{at.bar.bottom(), range_.low}})
        painter.drawText(at.bar.right() + 6, y, cellNumber(shown));
}

void ValueGrid::paintOn(QPainter& painter, bool withCursor) const
{
    const PlotColors colors = plotColors(palette());
    painter.fillRect(rect(), colors.background);
    if (values_.empty()) {
        painter.setPen(colors.muted);
        painter.drawText(rect().adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, hint_);
        return;
    }
    const Places at = places();
    const ColorMap& map = ColorMap::byId(colorMap_);
    const QFontMetrics metrics(font());
    for (int row = 0; row < rows_.size(); ++row) {
        for (int column = 0; column < columns_.size(); ++column) {
            const QRect cell = cellRect(row, column);
            const double shown = value(row, column);
            if (!std::isfinite(shown)) {
                paintNanCell(painter, cell, colors.dark);
                continue;
            }
            const QRgb color = map.color(shown, range_.low, range_.high);
            painter.fillRect(cell, color);
            const QString text = cellNumber(shown);
            if (cell.height() >= metrics.height() && cell.width() >= metrics.horizontalAdvance(text) + 6) {
                painter.setPen(ColorMap::wantsDarkText(color) ? Qt::black : Qt::white);
                painter.drawText(cell, Qt::AlignCenter, text);
            }
        }
    }
    for (int y = 0; y < at.bar.height(); ++y)
        painter.fillRect(
            at.bar.left(), at.bar.bottom() - y, at.bar.width(), 1,
            QColor(map.color(at.bar.height() > 1 ? static_cast<double>(y) / (at.bar.height() - 1) : 0)));
    paintLabels(painter, at);
    if (withCursor && cursor_) {
        const QRect cell = cellRect(cursor_->y(), cursor_->x());
        painter.setPen(QPen(Qt::black, 3));
        painter.drawRect(cell.adjusted(1, 1, -2, -2));
        painter.setPen(QPen(Qt::white, 1));
        painter.drawRect(cell.adjusted(1, 1, -2, -2));
        painter.setPen(colors.text);
        painter.drawText(QRect(viewMargin, at.line, width() - 2 * viewMargin, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, readout());
    }
    if (withCursor && hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

QImage ValueGrid::image(double scale) const
{
    QImage picture(size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    QPainter painter(&picture);
    painter.setFont(font());
    paintOn(painter, false);
    return picture;
}

void ValueGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintOn(painter, true);
}

void ValueGrid::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(cellAt(event->position()));
}

void ValueGrid::mouseReleaseEvent(QMouseEvent* event)
{
    const auto cell = cellAt(event->position());
    if (event->button() == Qt::LeftButton && cell)
        Q_EMIT cellActivated(cell->y(), cell->x());
}

void ValueGrid::leaveEvent(QEvent*)
{
    if (!hasFocus())
        setCursor(std::nullopt);
}

void ValueGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(tableText());
        return;
    }
    if (values_.empty())
        return QWidget::keyPressEvent(event);
    QPoint cell = cursor_.value_or(QPoint(0, 0));
    const QPoint step = event->key() == Qt::Key_Left    ? QPoint(-1, 0)
                        : event->key() == Qt::Key_Right ? QPoint(1, 0)
                        : event->key() == Qt::Key_Up    ? QPoint(0, -1)
                        : event->key() == Qt::Key_Down  ? QPoint(0, 1)
                                                        : QPoint(0, 0);
    if (!step.isNull()) {
        if (cursor_)
            cell += step;
        setCursor(QPoint(std::clamp(cell.x(), 0, static_cast<int>(columns_.size()) - 1),
                         std::clamp(cell.y(), 0, static_cast<int>(rows_.size()) - 1)));
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && cursor_) {
        Q_EMIT cellActivated(cursor_->y(), cursor_->x());
    } else if (event->key() == Qt::Key_T) {
        (new TableWindow(accessibleName(), tableText(), true, this))->show();
    } else if (event->key() == Qt::Key_Escape && cursor_) {
        setCursor(std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ValueGrid::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addPlotActions(
        menu, this, accessibleName(), [this] { return tableText(); }, [this] { return image(); });
    menu->popup(event->globalPos());
}

void ValueGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

QString ValueGrid::tableText(QChar separator) const
{
    QString text = quantity_ + separator + columns_.join(separator);
    for (int row = 0; row < rows_.size(); ++row) {
        text += QLatin1Char('\n') + rows_[row];
        for (int column = 0; column < columns_.size(); ++column)
            text += separator + qstr(exactNumber(value(row, column)));
    }
    return text + QLatin1Char('\n');
}

} // namespace isthmus
