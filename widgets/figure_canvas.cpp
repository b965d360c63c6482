#include "widgets/figure_canvas.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace isthmus {
namespace {

constexpr double fontUnits = 100; ///< font pixels per point: QFont takes whole pixels only

const QStringList& serifFamilies()
{
    static const QStringList list = {"Times New Roman", "Nimbus Roman", "TeX Gyre Termes", "Liberation Serif",
                                     "STIX Two Text",   "FreeSerif",    "DejaVu Serif"};
    return list;
}

const QStringList& sansFamilies()
{
    static const QStringList list = {"Helvetica",       "Arial",    "Nimbus Sans", "TeX Gyre Heros",
                                     "Liberation Sans", "FreeSans", "DejaVu Sans"};
    return list;
}

QByteArray number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray paint(const char* attribute, const QColor& color)
{
    QByteArray text = QByteArray(" ") + attribute + "=\"" + color.name(QColor::HexRgb).toLatin1() + "\"";
    if (color.alpha() < 255)
        text += QByteArray(" ") + attribute + "-opacity=\"" + number(color.alphaF()) + "\"";
    return text;
}

QByteArray coordinates(const QPolygonF& points)
{
    QByteArray text = " points=\"";
    for (const QPointF& point : points)
        text += number(point.x()) + "," + number(point.y()) + " ";
    return text + "\"";
}

QPolygonF inUnits(const QPolygonF& points)
{
    QPolygonF scaled;
    for (const QPointF& point : points)
        scaled << point * fontUnits;
    return scaled;
}

} // namespace

QString figureFamily(const QString& wish)
{
    const QStringList installed = QFontDatabase::families();
    const auto has = [&installed](const QString& family) {
        return std::any_of(installed.begin(), installed.end(), [&family](const QString& name) {
            // Families that come from several foundries are listed as "Nimbus Roman [urw]".
            return name.section(QLatin1String(" ["), 0, 0).compare(family, Qt::CaseInsensitive) == 0;
        });
    };
    if (wish != QLatin1String("serif") && wish != QLatin1String("sans") && has(wish))
        return wish;
    const QStringList& families = wish == QLatin1String("sans") ? sansFamilies() : serifFamilies();
    for (const QString& family : families) {
        if (has(family))
            return family;
    }
    return installed.isEmpty() ? QStringLiteral("serif") : QFont().family();
}

QString cssFamilies(const QString& family)
{
    const bool sans = sansFamilies().contains(family);
    QStringList list = {family};
    for (const QString& other : sans ? sansFamilies() : serifFamilies()) {
        if (!list.contains(other))
            list << other;
    }
    QString text;
    for (const QString& name : list)
        text += QStringLiteral("'%1', ").arg(name);
    return text + (sans ? QStringLiteral("sans-serif") : QStringLiteral("serif"));
}

QFont FigureCanvas::font(const FigureText& style) const
{
    QFont font(family_);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(style.size * fontUnits))));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    font.setKerning(true);
    return font;
}

double FigureCanvas::textWidth(const QString& text, const FigureText& style) const
{
    return QFontMetricsF(font(style)).horizontalAdvance(text) / fontUnits;
}

double FigureCanvas::capHeight(const FigureText& style) const
{
    return QFontMetricsF(font(style)).capHeight() / fontUnits;
}

void FigureCanvas::frame(const QRectF& rect, const QColor& color, double width)
{
    polyline(
        QPolygonF({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft(), rect.topLeft()}),
        color, width);
}

PainterCanvas::PainterCanvas(QPainter& painter, double unitsPerPoint, const QString& family)
    : FigureCanvas(family), painter_(painter)
{
    painter_.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // Everything is drawn in hundredths of a point, so that fonts have whole pixel sizes.
    painter_.scale(unitsPerPoint / fontUnits, unitsPerPoint / fontUnits);
}

void PainterCanvas::fillRect(const QRectF& rect, const QColor& color)
{
    painter_.fillRect(QRectF(rect.topLeft() * fontUnits, rect.size() * fontUnits), color);
}

void PainterCanvas::line(const QPointF& from, const QPointF& to, const QColor& color, double width)
{
    painter_.setPen(QPen(color, width * fontUnits, Qt::SolidLine, Qt::FlatCap));
    painter_.drawLine(from * fontUnits, to * fontUnits);
}

void PainterCanvas::polyline(const QPolygonF& points, const QColor& color, double width)
{
    painter_.setPen(QPen(color, width * fontUnits, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter_.drawPolyline(inUnits(points));
}

void PainterCanvas::disc(const QPointF& center, double radius, const QColor& color)
{
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(color);
    painter_.drawEllipse(center * fontUnits, radius * fontUnits, radius * fontUnits);
    painter_.setBrush(Qt::NoBrush);
}

void PainterCanvas::polygon(const QPolygonF& points, const QColor& color)
{
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(color);
    painter_.drawPolygon(inUnits(points));
    painter_.setBrush(Qt::NoBrush);
}

void PainterCanvas::text(const QPointF& at, const QString& text, const FigureText& style, TextAnchor anchor,
                         bool upright)
{
    const double width = textWidth(text, style) * fontUnits;
    const double shift = anchor == TextAnchor::Left ? 0 : anchor == TextAnchor::Center ? -width / 2 : -width;
    painter_.save();
    painter_.translate(at * fontUnits);
    if (upright)
        painter_.rotate(-90);
    painter_.setPen(style.color);
    painter_.setFont(font(style));
    painter_.drawText(QPointF(shift, 0), text);
    painter_.restore();
}

SvgCanvas::SvgCanvas(QSizeF sizeMm, const QString& family, const QString& title) : FigureCanvas(family)
{
    out_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
           "version=\"1.1\" width=\"" +
           number(sizeMm.width()) + "mm\" height=\"" + number(sizeMm.height()) + "mm\" viewBox=\"0 0 " +
           number(sizeMm.width() * pointsPerMm) + " " + number(sizeMm.height() * pointsPerMm) +
           "\" font-family=\"" + cssFamilies(family).toHtmlEscaped().toUtf8() + "\">\n";
    if (!title.isEmpty())
        out_ += "<title>" + title.toHtmlEscaped().toUtf8() + "</title>\n";
}

void SvgCanvas::fillRect(const QRectF& rect, const QColor& color)
{
    out_ += "<rect x=\"" + number(rect.x()) + "\" y=\"" + number(rect.y()) + "\" width=\"" +
            number(rect.width()) + "\" height=\"" + number(rect.height()) + "\"" + paint("fill", color) +
            "/>\n";
}

void SvgCanvas::line(const QPointF& from, const QPointF& to, const QColor& color, double width)
{
    out_ += "<line x1=\"" + number(from.x()) + "\" y1=\"" + number(from.y()) + "\" x2=\"" + number(to.x()) +
            "\" y2=\"" + number(to.y()) + "\"" + paint("stroke", color) + " stroke-width=\"" + number(width) +
            "\"/>\n";
}

void SvgCanvas::polyline(const QPolygonF& points, const QColor& color, double width)
{
    out_ += "<polyline" + coordinates(points) + " fill=\"none\"" + paint("stroke", color) +
            " stroke-width=\"" + number(width) + "\" stroke-linecap=\"square\"/>\n";
}

void SvgCanvas::disc(const QPointF& center, double radius, const QColor& color)
{
    out_ += "<circle cx=\"" + number(center.x()) + "\" cy=\"" + number(center.y()) + "\" r=\"" +
            number(radius) + "\"" + paint("fill", color) + "/>\n";
}

void SvgCanvas::polygon(const QPolygonF& points, const QColor& color)
{
    out_ += "<polygon" + coordinates(points) + paint("fill", color) + "/>\n";
}

void SvgCanvas::text(const QPointF& at, const QString& text, const FigureText& style, TextAnchor anchor,
                     bool upright)
{
    const QByteArray x = number(at.x());
    const QByteArray y = number(at.y());
    out_ += "<text x=\"" + x + "\" y=\"" + y + "\" font-size=\"" + number(style.size) + "\"" +
            paint("fill", style.color);
    if (style.bold)
        out_ += " font-weight=\"bold\"";
    if (anchor != TextAnchor::Left)
        out_ += anchor == TextAnchor::Center ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
    if (upright)
        out_ += " transform=\"rotate(-90 " + x + " " + y + ")\"";
    out_ += ">" + text.toHtmlEscaped().toUtf8() + "</text>\n";
}

QByteArray SvgCanvas::finish()
{
    return out_ + "</svg>\n";
}

} // namespace isthmus
