#include "widgets/colormap.h"

#include "core/results/figure_colors.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace isthmus {

ColorMap::ColorMap(QString id, bool diverging, std::vector<QRgb> points)
    : id_(std::move(id)), diverging_(diverging), points_(std::move(points))
{
}

const std::vector<ColorMap>& ColorMap::all()
{
    static const std::vector<ColorMap> maps = [] {
        std::vector<ColorMap> result;
        for (const ColorTable& table : colorTables()) {
            std::vector<QRgb> points(table.points.begin(), table.points.end());
            for (QRgb& point : points)
                point |= 0xff000000u;
            result.push_back(ColorMap(QString::fromStdString(table.id), table.diverging, std::move(points)));
        }
        return result;
    }();
    return maps;
}

const ColorMap& ColorMap::byId(const QString& id)
{
    for (const ColorMap& map : all()) {
        if (map.id() == id)
            return map;
    }
    return all().front();
}

QString ColorMap::name() const
{
    if (id_ == QLatin1String("vik"))
        return QCoreApplication::translate("ColorMap", "Vik (diverging)");
    if (id_ == QLatin1String("greys"))
        return QCoreApplication::translate("ColorMap", "Greys");
    if (id_ == QLatin1String("cividis"))
        return QCoreApplication::translate("ColorMap", "Cividis");
    if (id_ == QLatin1String("magma"))
        return QCoreApplication::translate("ColorMap", "Magma");
    return QCoreApplication::translate("ColorMap", "Viridis");
}

QRgb ColorMap::color(double t) const
{
    const double position = std::clamp(t, 0.0, 1.0) * static_cast<double>(points_.size() - 1);
    const std::size_t index = std::min(static_cast<std::size_t>(position), points_.size() - 2);
    const double rest = position - static_cast<double>(index);
    const QRgb a = points_[index];
    const QRgb b = points_[index + 1];
    const auto mix = [rest](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * rest));
    };
    return qRgb(mix(qRed(a), qRed(b)), mix(qGreen(a), qGreen(b)), mix(qBlue(a), qBlue(b)));
}

QRgb ColorMap::color(double value, double low, double high) const
{
    return color(high > low ? (value - low) / (high - low) : 0.5);
}

QImage ColorMap::strip(QSize size) const
{
    QImage image(size, QImage::Format_RGB32);
    for (int x = 0; x < size.width(); ++x) {
        const QRgb rgb = color(size.width() > 1 ? static_cast<double>(x) / (size.width() - 1) : 0.5);
        for (int y = 0; y < size.height(); ++y)
            image.setPixel(x, y, rgb);
    }
    return image;
}

bool ColorMap::wantsDarkText(QRgb color)
{
    return 0.299 * qRed(color) + 0.587 * qGreen(color) + 0.114 * qBlue(color) > 140.0;
}

QColor nanColor(bool darkTheme)
{
    return darkTheme ? QColor(0x4a, 0x4d, 0x52) : QColor(0xdd, 0xdd, 0xdd);
}

void paintNanCell(QPainter& painter, const QRectF& cell, bool darkTheme)
{
    painter.save();
    painter.setClipRect(cell, Qt::IntersectClip);
    painter.fillRect(cell, nanColor(darkTheme));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(darkTheme ? QColor(0x86, 0x8a, 0x90) : QColor(0x8a, 0x8a, 0x8a), 1));
    // Lines are anchored to the origin, so that the hatching runs on across neighbouring cells.
    constexpr double step = 5;
    const double first = std::floor((cell.left() + cell.top()) / step) * step;
    for (double sum = first; sum < cell.right() + cell.bottom() + step; sum += step)
        painter.drawLine(QPointF(sum - cell.top(), cell.top()), QPointF(sum - cell.bottom(), cell.bottom()));
    painter.restore();
}

} // namespace isthmus
