#pragma once

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace isthmus {

/// Text of a figure: size in points, black or grey.
struct FigureText
{
    double size = 8;
    bool bold = false;
    QColor color = Qt::black;
};

enum class TextAnchor { Left, Center, Right };

/// What a figure is drawn on. All lengths in points (1/72 inch), origin at the upper left corner. Drawing the
/// same calls on two canvases gives the same picture; text stays text.
class FigureCanvas
{
public:
    explicit FigureCanvas(QString family) : family_(std::move(family)) {}
    virtual ~FigureCanvas() = default;

    virtual void fillRect(const QRectF& rect, const QColor& color) = 0;
    virtual void line(const QPointF& from, const QPointF& to, const QColor& color, double width) = 0;
    virtual void polyline(const QPolygonF& points, const QColor& color, double width) = 0;
    virtual void disc(const QPointF& center, double radius, const QColor& color) = 0;
    /// Filled, without an outline; `color` may be translucent.
    virtual void polygon(const QPolygonF& points, const QColor& color) = 0;
    /// `at`: on the baseline, at the anchor. `upright`: turned by 90° against the clock, to be read from the
    /// right.
    virtual void text(const QPointF& at, const QString& text, const FigureText& style, TextAnchor anchor,
                      bool upright = false) = 0;

    void frame(const QRectF& rect, const QColor& color, double width);
    double textWidth(const QString& text, const FigureText& style) const;
    /// Height of a capital letter.
    double capHeight(const FigureText& style) const;
    /// Width and height do not depend on the screen: measured without hinting at 100 pixels per point.
    QFont font(const FigureText& style) const;

protected:
    QString family_;
};

/// Draws with a QPainter whose device has `unitsPerPoint` units per point (PDF, PNG, preview).
class PainterCanvas : public FigureCanvas
{
public:
    PainterCanvas(QPainter& painter, double unitsPerPoint, const QString& family);

    void fillRect(const QRectF& rect, const QColor& color) override;
    void line(const QPointF& from, const QPointF& to, const QColor& color, double width) override;
    void polyline(const QPolygonF& points, const QColor& color, double width) override;
    void disc(const QPointF& center, double radius, const QColor& color) override;
    void polygon(const QPolygonF& points, const QColor& color) override;
    void text(const QPointF& at, const QString& text, const FigureText& style, TextAnchor anchor,
              bool upright) override;

private:
    QPainter& painter_;
};

/// Writes SVG 1.1: sizes in millimetres, text as <text>, no dates, no generated ids. (QSvgGenerator rounds
/// the size to whole pixels, wraps each cell in a group of its own and scales font sizes by the screen's
/// resolution.)
class SvgCanvas : public FigureCanvas
{
public:
    SvgCanvas(QSizeF sizeMm, const QString& family, const QString& title);

    void fillRect(const QRectF& rect, const QColor& color) override;
    void line(const QPointF& from, const QPointF& to, const QColor& color, double width) override;
    void polyline(const QPolygonF& points, const QColor& color, double width) override;
    void disc(const QPointF& center, double radius, const QColor& color) override;
    void polygon(const QPolygonF& points, const QColor& color) override;
    void text(const QPointF& at, const QString& text, const FigureText& style, TextAnchor anchor,
              bool upright) override;

    /// The document. Call once, at the end.
    QByteArray finish();

private:
    QByteArray out_;
};

/// The installed family that comes closest to "serif" (Times-like), "sans" (Helvetica-like) or a family's
/// name.
QString figureFamily(const QString& wish);
/// Font families for style sheets, best first, ending in a generic one.
QString cssFamilies(const QString& family);

constexpr double pointsPerMm = 72.0 / 25.4;

} // namespace isthmus
