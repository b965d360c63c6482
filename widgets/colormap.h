#pragma once

#include <QColor>
#include <QImage>
#include <QString>

#include <vector>

class QPainter;
class QRectF;

namespace isthmus {

/// A perceptually uniform, colour-blind-safe colour map. Values, cheap to copy.
/// The tables, with their sources, are in core/results/figure_colors.h.
class ColorMap
{
public:
    /// All maps, in the order they are offered.
    static const std::vector<ColorMap>& all();
    /// The map with this id; viridis for an unknown id.
    static const ColorMap& byId(const QString& id);

    const QString& id() const { return id_; }
    /// Name for menus, translated.
    QString name() const;
    bool diverging() const { return diverging_; }

    /// Colour at t in [0, 1]; clamped outside. t must not be NaN (NaN has nanColor and its hatching).
    QRgb color(double t) const;
    /// Colour of a value in [low, high]; the middle of the map when the range is empty.
    QRgb color(double value, double low, double high) const;
    /// The control points, equally spaced from t = 0 to 1.
    const std::vector<QRgb>& points() const { return points_; }
    /// A horizontal strip for menus and previews.
    QImage strip(QSize size) const;
    /// True when dark text is readable on this colour.
    static bool wantsDarkText(QRgb color);

private:
    ColorMap(QString id, bool diverging, std::vector<QRgb> points);

    QString id_;
    bool diverging_;
    std::vector<QRgb> points_;
};

/// Width of the colour bar beside a picture, in pixels.
inline constexpr int colorBarWidth = 12;

/// Ground colour of a cell without a value. Neutral grey; the hatching over it sets it apart from every map,
/// greys included.
QColor nanColor(bool darkTheme);
/// Paints a cell without a value: grey ground with diagonal hatching.
void paintNanCell(QPainter& painter, const QRectF& cell, bool darkTheme);

} // namespace isthmus
