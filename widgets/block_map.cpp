#include "widgets/block_map.h"

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

namespace isthmus {
BlockMap::BlockMap(const QString& name, QWidget* parent) : QWidget(parent)
{
    makeSpoken(this);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

int BlockMap::blockRows() const
{
    return static_cast<int>((rows_ + blockHeight_ - 1) / blockHeight_);
}

int BlockMap::blockColumns() const
{
    return static_cast<int>((columns_ + blockWidth_ - 1) / blockWidth_);
}

float BlockMap::at(QPoint block) const
{
    return blocks_.at(static_cast<std::size_t>(block.y()) * static_cast<std::size_t>(blockColumns()) +
                      static_cast<std::size_t>(block.x()));
}

void BlockMap::setBlocks(std::vector<float> blocks, std::int64_t rows, std::int64_t columns,
                         std::int64_t blockRowSize, std::int64_t blockColumnSize, const QString& title)
{
    blocks_ = std::move(blocks);
    rows_ = rows;
    columns_ = columns;
    blockHeight_ = std::max<std::int64_t>(1, blockRowSize);
    blockWidth_ = std::max<std::int64_t>(1, blockColumnSize);
    title_ = title;
    cursor_.reset();
    windows_.clear();
    most_ = 0;
    for (float value : blocks_)
        most_ = std::isfinite(value) ? std::max(most_, value) : most_;
    picture_ = {};
    if (!blocks_.empty()) {
        picture_ = QImage(blockColumns(), blockRows(), QImage::Format_RGB32);
        const ColorMap& map = ColorMap::byId(QStringLiteral("magma"));
        const bool dark = plotColors(palette()).dark;
        for (int y = 0; y < blockRows(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(picture_.scanLine(y));
            for (int x = 0; x < blockColumns(); ++x) {
                const float value = at({x, y});
                line[x] = std::isfinite(value)
                              ? map.color(most_ > 0 ? std::sqrt(std::max(0.0f, value) / most_) : 0)
                              : nanColor(dark).rgb();
            }
        }
    }
    setAccessibleDescription(readout());
    update();
}

void BlockMap::setWindows(std::vector<BlockWindow> windows)
{
    windows_ = std::move(windows);
    update();
}

void BlockMap::setHint(const QString& text)
{
    hint_ = text;
    update();
}

QRectF BlockMap::area() const
{
    const QFontMetrics metrics(font());
    const QRectF space =
        QRectF(rect()).adjusted(viewMargin, metrics.height() + 10, -viewMargin, -2 * metrics.height() - 12);
    if (rows_ == 0 || columns_ == 0 || space.width() < 4 || space.height() < 4)
        return {};
    // The matrix keeps its shape unless that would make it a thread.
    const double shape = std::clamp(static_cast<double>(columns_) / static_cast<double>(rows_), 0.4, 4.0);
    const double width = std::min(space.width(), space.height() * shape);
    const QSizeF size(width, std::min(space.height(), width / shape));
    return {space.left(), space.top(), size.width(), size.height()};
}

QRectF BlockMap::place(const QRectF& cells) const
{
    const QRectF all = area();
    const double x = all.width() / static_cast<double>(columns_);
    const double y = all.height() / static_cast<double>(rows_);
    return {all.left() + cells.left() * x, all.top() + cells.top() * y, cells.width() * x,
            cells.height() * y};
}

QPoint BlockMap::positionOf(QPoint block) const
{
    const double left = static_cast<double>(block.x() * blockWidth_);
    const double top = static_cast<double>(block.y() * blockHeight_);
    return place({left, top, static_cast<double>(blockWidth_), static_cast<double>(blockHeight_)})
        .center()
        .toPoint();
}

void BlockMap::setCursor(const std::optional<QPoint>& block)
{
    if (block == cursor_)
        return;
    cursor_ = block;
    speak(this, readout());
    update();
    Q_EMIT cursorMoved(block ? block->y() : -1, block ? block->x() : -1);
}

QString BlockMap::readout() const
{
    if (blocks_.empty())
        return {};
    if (!cursor_)
        return tr("%1 × %2 parameters in blocks of %3 × %4")
            .arg(rows_)
            .arg(columns_)
            .arg(blockHeight_)
            .arg(blockWidth_);
    const auto last = [](std::int64_t from, std::int64_t size, std::int64_t all) {
        return std::min(from + size, all) - 1;
    };
    const std::int64_t row = cursor_->y() * blockHeight_;
    const std::int64_t column = cursor_->x() * blockWidth_;
    return tr("Rows %1 to %2, columns %3 to %4: %5")
        .arg(row)
        .arg(last(row, blockHeight_, rows_))
        .arg(column)
        .arg(last(column, blockWidth_, columns_))
        .arg(shortNumberText(at(*cursor_), 4));
}

void BlockMap::paintOn(QPainter& painter, bool withCursor) const
{
    const PlotColors colors = plotColors(palette());
    const QFontMetrics metrics(font());
    painter.fillRect(rect(), colors.background);
    if (blocks_.empty()) {
        painter.setPen(colors.muted);
        painter.drawText(rect().adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, hint_);
        return;
    }
    const QRectF all = area();
    painter.setPen(colors.text);
    painter.drawText(QRectF(viewMargin, 4, width() - 2 * viewMargin, metrics.height()), Qt::AlignLeft,
                     title_);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, picture_.width() > all.width());
    painter.drawImage(all, picture_);
    painter.setBrush(Qt::NoBrush);
    for (const BlockWindow& window : windows_) {
        const QRectF where = place(window.cells);
        painter.setPen(QPen(Qt::black, 3));
        painter.drawRect(where);
        painter.setPen(QPen(QColor(0x56, 0xd4, 0xff), 1.4));
        painter.drawRect(where);
        const QRectF label(where.left() + 4, where.top() + 3, metrics.horizontalAdvance(window.text) + 8,
                           metrics.height() + 2);
        painter.fillRect(label, QColor(0, 0, 0, 170));
        painter.setPen(Qt::white);
        painter.drawText(label, Qt::AlignCenter, window.text);
    }
    painter.setPen(colors.muted);
    painter.drawText(QRectF(viewMargin, all.bottom() + 3, width() - 2 * viewMargin, metrics.height()),
                     Qt::AlignLeft, tr("Columns: inputs. Rows: outputs. Brighter is more sensitive."));
    if (!withCursor)
        return;
    painter.setPen(colors.text);
    painter.drawText(
        QRectF(viewMargin, height() - metrics.height() - 3, width() - 2 * viewMargin, metrics.height()),
        Qt::AlignLeft, readout());
    if (cursor_) {
        const QRectF cell = place({static_cast<double>(cursor_->x() * blockWidth_),
                                   static_cast<double>(cursor_->y() * blockHeight_),
                                   static_cast<double>(blockWidth_), static_cast<double>(blockHeight_)});
        painter.setPen(QPen(Qt::black, 3));
        painter.drawRect(cell);
        painter.setPen(QPen(Qt::white, 1));
        painter.drawRect(cell);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

QImage BlockMap::image(double scale) const
{
    QImage picture(size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    QPainter painter(&picture);
    painter.setFont(font());
    paintOn(painter, false);
    return picture;
}

void BlockMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintOn(painter, true);
}

void BlockMap::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF all = area();
    if (blocks_.empty() || !all.contains(event->position())) {
        setCursor(std::nullopt);
        return;
    }
    const double column = (event->position().x() - all.left()) / all.width() * static_cast<double>(columns_);
    const double row = (event->position().y() - all.top()) / all.height() * static_cast<double>(rows_);
    setCursor(
        QPoint(std::clamp(static_cast<int>(column / static_cast<double>(blockWidth_)), 0, blockColumns() - 1),
               std::clamp(static_cast<int>(row / static_cast<double>(blockHeight_)), 0, blockRows() - 1)));
}

void BlockMap::leaveEvent(QEvent*)
{
    if (!hasFocus())
        setCursor(std::nullopt);
}

void BlockMap::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(tableText());
        return;
    }
    QPoint step;
    switch (event->key()) {
    case Qt::Key_T:
        (new TableWindow(accessibleName(), tableText(), true, this))->show();
        return;
    case Qt::Key_Left:
        step = {-1, 0};
        break;
    case Qt::Key_Right:
        step = {1, 0};
        break;
    case Qt::Key_Up:
        step = {0, -1};
        break;
    case Qt::Key_Down:
        step = {0, 1};
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (blocks_.empty())
        return;
    const QPoint next = cursor_ ? *cursor_ + step : QPoint(0, 0);
    setCursor(QPoint(std::clamp(next.x(), 0, blockColumns() - 1), std::clamp(next.y(), 0, blockRows() - 1)));
}

void BlockMap::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addPlotActions(
        menu, this, accessibleName(), [this] { return tableText(); }, [this] { return image(); });
    menu->popup(event->globalPos());
}

void BlockMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

QString BlockMap::tableText(QChar separator) const
{
    QString text;
    for (int y = 0; y < blockRows(); ++y) {
        for (int x = 0; x < blockColumns(); ++x) {
            if (x > 0)
                text += separator;
            text += qstr(exactNumber(at({x, y})));
        }
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace isthmus
