#include "widgets/matrix_view_private.h"

#include "core/results/figure_data.h"
#include "widgets/figure_layout.h"
#include "widgets/text_format.h"

#include <QPainter>

#include <cmath>

namespace isthmus {
namespace {

constexpr double valueScale = 52; ///< entries this large show their number
constexpr double gridScale = 14;  ///< entries this large are set apart by lines
constexpr int minimapEdge = 110;

} // namespace

bool MatrixView::Private::drawFrom(QPainter& painter, const TileKey& key, const QRectF& cells)
{
    const TileLoader::Loaded* tile = loader->find(key);
    if (!tile)
        return false;
    const double step = std::ldexp(1.0, key.level);
    const double originX = static_cast<double>(key.tx) * source->tileSize();
    const double originY = static_cast<double>(key.ty) * source->tileSize();
    // Whole cells of this level around the wanted part: only they are scaled.
    const int x0 = std::max(0, static_cast<int>(std::floor(cells.left() / step - originX)));
    const int y0 = std::max(0, static_cast<int>(std::floor(cells.top() / step - originY)));
    const int x1 = std::min(tile->image.width(), static_cast<int>(std::ceil(cells.right() / step - originX)));
    const int y1 =
        std::min(tile->image.height(), static_cast<int>(std::ceil(cells.bottom() / step - originY)));
    if (x1 <= x0 || y1 <= y0)
        return true;
    const QPointF zero = matrixRect().topLeft();
    const QRectF target(zero + QPointF((originX + x0) * step, (originY + y0) * step) * scale,
                        QSizeF((x1 - x0) * step * scale, (y1 - y0) * step * scale));
    painter.drawImage(target, tile->image, QRectF(x0, y0, x1 - x0, y1 - y0));
    return true;
}

void MatrixView::Private::drawTile(QPainter& painter, const TileKey& key, const QRectF& cells)
{
    if (drawFrom(painter, key, cells))
        return;
    missing.push_back(key);
    // Until it is read: the same part of the matrix from the nearest coarser level that is here.
    for (TileKey up = key; up.level + 1 < source->levels();) {
        up = {up.level + 1, up.tx / 2, up.ty / 2};
        if (loader->find(up)) {
            painter.save();
            const QRectF rect(matrixRect().topLeft() + cells.topLeft() * scale, cells.size() * scale);
            painter.setClipRect(rect, Qt::IntersectClip);
            drawFrom(painter, up, cells);
            painter.restore();
            return;
        }
    }
}

void MatrixView::Private::drawTiles(QPainter& painter, const QRect& area)
{
    missing.clear();
    const int top = source->levels() - 1;
    const int level = levelFor(scale);
    const QRectF whole(0, 0, source->cols(), source->rows());
    const QRectF seen = q->visibleCells().intersected(whole);
    painter.save();
    painter.setClipRect(matrixRect().toAlignedRect().intersected(area));
    const double span = std::ldexp(static_cast<double>(source->tileSize()), level);
    const auto first = [span](double from) { return static_cast<int>(std::floor(from / span)); };
    const auto last = [span](double to) { return static_cast<int>(std::ceil(to / span)) - 1; };
    for (int ty = first(seen.top()); ty <= last(seen.bottom()); ++ty) {
        for (int tx = first(seen.left()); tx <= last(seen.right()); ++tx)
            drawTile(painter, {level, tx, ty}, QRectF(tx * span, ty * span, span, span).intersected(seen));
    }
    complete = missing.empty();
    if (level == 0 && scale >= gridScale)
        drawEntries(painter, seen);
    if (hovered && stepped)
        drawCursor(painter);
    painter.restore();
    // The overview first: it is small, and stands in for everything that is not read yet.
    std::vector<TileKey> wanted;
    const double topSpan = std::ldexp(static_cast<double>(source->tileSize()), top);
    for (int ty = 0; ty * topSpan < source->rows(); ++ty) {
        for (int tx = 0; tx * topSpan < source->cols(); ++tx) {
            if (!loader->find({top, tx, ty}))
                wanted.push_back({top, tx, ty});
        }
    }
    wanted.insert(wanted.end(), missing.begin(), missing.end());
    if (hovered) {
        const TileKey exact{0, hovered->x() / source->tileSize(), hovered->y() / source->tileSize()};
        if (!loader->find(exact))
            wanted.push_back(exact);
    }
    if (rangeFound)
        loader->want(wanted);
}

/// A frame around the entry that the keyboard reads, seen on every colour and at every scale.
void MatrixView::Private::drawCursor(QPainter& painter) const
{
    constexpr double least = 7;
    const double size = std::max(scale, least);
    const QPointF middle = matrixRect().topLeft() + (QPointF(*hovered) + QPointF(0.5, 0.5)) * scale;
    const QRectF frame(middle - QPointF(size / 2, size / 2), QSizeF(size, size));
    painter.setPen(QPen(Qt::black, 1));
    painter.drawRect(frame);
    painter.setPen(QPen(Qt::white, 1));
    painter.drawRect(frame.adjusted(-1, -1, 1, 1));
}

void MatrixView::Private::drawEntries(QPainter& painter, const QRectF& cells)
{
    const QPointF zero = matrixRect().topLeft();
    QColor line = colors.background;
    line.setAlphaF(0.5f);
    painter.setPen(QPen(line, 1));
    for (int c = static_cast<int>(cells.left()); c <= static_cast<int>(std::ceil(cells.right())); ++c)
        painter.drawLine(QLineF(zero.x() + c * scale, zero.y() + cells.top() * scale, zero.x() + c * scale,
                                zero.y() + cells.bottom() * scale));
    for (int r = static_cast<int>(cells.top()); r <= static_cast<int>(std::ceil(cells.bottom())); ++r)
        painter.drawLine(QLineF(zero.x() + cells.left() * scale, zero.y() + r * scale,
                                zero.x() + cells.right() * scale, zero.y() + r * scale));
    if (scale < valueScale)
        return;
    const ColorMap& map = ColorMap::byId(colorMap);
    const FigureRange range = q->range();
    QFont small = q->font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    for (int r = static_cast<int>(cells.top()); r < static_cast<int>(std::ceil(cells.bottom())); ++r) {
        for (int c = static_cast<int>(cells.left()); c < static_cast<int>(std::ceil(cells.right())); ++c) {
            const auto value = q->valueAt(r, c);
            if (!value)
                continue;
            const bool dark =
                std::isnan(*value) ||
                ColorMap::wantsDarkText(map.color(static_cast<double>(*value), range.low, range.high));
            painter.setPen(dark ? QColor(20, 20, 20) : QColor(245, 245, 245));
            painter.drawText(QRectF(zero.x() + c * scale, zero.y() + r * scale, scale, scale),
                             Qt::AlignCenter, shortNumberText(static_cast<double>(*value), 3));
        }
    }
}

void MatrixView::Private::drawRulers(QPainter& painter, const QRect& area) const
{
    const QFontMetrics metrics(q->font());
    const QRectF seen = q->visibleCells();
    const QPointF zero = matrixRect().topLeft();
    const auto step = [this](int count, double label) { return layerTickStep(count, count * scale, label); };
    const int stepX = step(source->cols(), metrics.horizontalAdvance(QStringLiteral("00000")) + 16);
    painter.setFont(q->font());
    const double topEdge = std::max<double>(area.top(), zero.y());
    const double leftEdge = std::max<double>(area.left(), zero.x());
    for (int c = std::max(0, static_cast<int>(seen.left()) / stepX * stepX); c < source->cols(); c += stepX) {
        const double x = zero.x() + (c + 0.5) * scale;
        if (x > area.right())
            break;
        if (x < area.left())
            continue;
        painter.setPen(QPen(colors.muted, 1));
        painter.drawLine(QPointF(std::round(x), topEdge - 4), QPointF(std::round(x), topEdge - 1));
        painter.setPen(colors.text);
        painter.drawText(QRectF(x - 40, topEdge - 5 - metrics.height(), 80, metrics.height()),
                         Qt::AlignCenter, QString::number(c));
    }
    const int stepY = step(source->rows(), metrics.height() * 2);
    for (int r = std::max(0, static_cast<int>(seen.top()) / stepY * stepY); r < source->rows(); r += stepY) {
        const double y = zero.y() + (r + 0.5) * scale;
        if (y > area.bottom())
            break;
        if (y < area.top())
            continue;
        painter.setPen(QPen(colors.muted, 1));
        painter.drawLine(QPointF(leftEdge - 4, std::round(y)), QPointF(leftEdge - 1, std::round(y)));
        painter.setPen(colors.text);
        painter.drawText(QRectF(leftEdge - 6 - 80, y - metrics.height() / 2.0, 80, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(r));
    }
}

void MatrixView::Private::drawBar(QPainter& painter, const QRect& area) const
{
    const QFontMetrics metrics(q->font());
    const QRect bar(area.right() + 15, area.top(), matrixBarWidth, std::min(area.height(), 260));
    const ColorMap& map = ColorMap::byId(colorMap);
    for (int y = 0; y < bar.height(); ++y)
        painter.fillRect(QRect(bar.left(), bar.top() + y, matrixBarWidth, 1),
                         QColor(map.color(1.0 - static_cast<double>(y) / std::max(1, bar.height() - 1))));
    const FigureRange range = q->range();
    const double step = scaleStep(range.low, range.high);
    const int digits =
        std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)) + (step < 1 ? 1 : 0));
    for (double k = std::ceil(range.low / step - 1e-6); k * step <= range.high + step * 1e-6; ++k) {
        const double y =
            bar.bottom() - (k * step - range.low) / (range.high - range.low) * (bar.height() - 1);
        painter.setPen(QPen(colors.muted, 1));
        painter.drawLine(QPointF(bar.right() + 1, std::round(y)), QPointF(bar.right() + 4, std::round(y)));
        painter.setPen(colors.text);
        painter.drawText(QRectF(bar.right() + 9, y - metrics.height() / 2.0, 90, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         localNumber(fixedNumber(std::abs(k) < 1e-9 ? 0.0 : k * step, digits)));
    }
}

QRect MatrixView::Private::minimapRect() const
{
    const QRectF seen = q->visibleCells();
    if (seen.width() >= source->cols() * 0.999 && seen.height() >= source->rows() * 0.999)
        return {}; // everything is in view anyway
    const double ratio = static_cast<double>(minimapEdge) / std::max(source->cols(), source->rows());
    const QSize size(std::max(14, static_cast<int>(source->cols() * ratio)),
                     std::max(14, static_cast<int>(source->rows() * ratio)));
    const QRect area = canvas();
    return QRect(area.right() - size.width() - 8, area.bottom() - size.height() - 8, size.width(),
                 size.height());
}

void MatrixView::Private::drawMinimap(QPainter& painter)
{
    const QRect map = minimapRect();
    if (map.isEmpty())
        return;
    painter.fillRect(map.adjusted(-3, -3, 3, 3), colors.background);
    painter.setPen(QPen(colors.muted, 1));
    painter.drawRect(map.adjusted(-3, -3, 2, 2));
    const int top = source->levels() - 1;
    const double step = std::ldexp(1.0, top);
    const double perCol = static_cast<double>(map.width()) / source->cols();
    const double perRow = static_cast<double>(map.height()) / source->rows();
    painter.save();
    painter.setClipRect(map);
    for (int ty = 0; ty * step * source->tileSize() < source->rows(); ++ty) {
        for (int tx = 0; tx * step * source->tileSize() < source->cols(); ++tx) {
            if (const TileLoader::Loaded* tile = loader->find({top, tx, ty})) {
                const QRectF target(map.left() + tx * step * source->tileSize() * perCol,
                                    map.top() + ty * step * source->tileSize() * perRow,
                                    tile->image.width() * step * perCol,
                                    tile->image.height() * step * perRow);
                painter.drawImage(target, tile->image);
            }
        }
    }
    painter.restore();
    const QRectF seen = q->visibleCells();
    const QRectF frame(map.left() + seen.left() * perCol, map.top() + seen.top() * perRow,
                       std::max(3.0, seen.width() * perCol), std::max(3.0, seen.height() * perRow));
    painter.setPen(QPen(Qt::black, 1));
    painter.drawRect(frame.intersected(map));
    painter.setPen(QPen(Qt::white, 1));
    painter.drawRect(frame.intersected(map).adjusted(-1, -1, 1, 1));
}

void MatrixView::Private::paint(QPainter& painter)
{
    painter.fillRect(q->rect(), colors.background);
    const QFontMetrics metrics(q->font());
    if (!source) {
        painter.setPen(colors.muted);
        painter.drawText(
            q->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
            message.isEmpty()
                ? MatrixView::tr("No matrix yet. Choose a weight in the tensor tree, or a cell of a heatmap.")
                : message);
        return;
    }
    const QRect area = canvas();
    drawTiles(painter, area);
    drawRulers(painter, area);
    drawBar(painter, area);
    drawMinimap(painter);
    QFont bold = q->font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colors.text);
    painter.drawText(QRect(area.left(), 4, q->width() - area.left() - 8, metrics.height()), Qt::AlignLeft,
                     QFontMetrics(bold).elidedText(name, Qt::ElideMiddle, q->width() - area.left() - 8));
    painter.setFont(q->font());
    painter.setPen(colors.muted);
    painter.drawText(QRect(area.left(), q->height() - metrics.height() - 6, q->width() - area.left() - 8,
                           metrics.height()),
                     Qt::AlignLeft, q->readout());
}

} // namespace isthmus
