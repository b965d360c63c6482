#include "widgets/figure_parts.h"

#include "widgets/text_format.h"

#include <algorithm>
#include <cmath>

namespace isthmus {

double FigureFrame::titleHeight() const
{
    return title.isEmpty() ? 0 : static_cast<double>(title.size()) * lineHeight + 0.4 * base.size;
}

double FigureFrame::notesHeight() const
{
    return notes.isEmpty() ? 0 : static_cast<double>(notes.size()) * smallLine() + 3;
}

FigureFrame frameOf(const FigureSpec& spec, const FigureCanvas& canvas)
{
    FigureFrame frame;
    frame.size = QSizeF(spec.width_mm * pointsPerMm, 0);
    frame.base = {spec.font_pt, false, Qt::black};
    frame.small = {std::max(FigureSpec::minimumFontPt, spec.font_pt * 0.875), false, Qt::black};
    frame.lineHeight = spec.font_pt * 1.2;
    const double width = frame.size.width() - 2 * figureEdge;
    frame.title = wrapped(qstr(spec.title), width, {frame.base.size, true, Qt::black}, canvas);
    frame.titleY = figureEdge + frame.base.size;
    frame.notes = wrapped(qstr(spec.annotation), width, frame.small, canvas);
    return frame;
}

double heightLimit(const FigureSpec& spec)
{
    return (spec.height_mm > 0 ? spec.height_mm : figurePreset(spec.preset).max_height_mm) * pointsPerMm;
}

void drawFrame(FigureCanvas& canvas, const FigureFrame& frame)
{
    double titleY = frame.titleY;
    for (const QString& line : frame.title) {
        canvas.text({frame.size.width() / 2, titleY}, line, {frame.base.size, true, figureInk},
                    TextAnchor::Center);
        titleY += frame.lineHeight;
    }
    double y = frame.notesY;
    for (const QString& line : frame.notes) {
        canvas.text({figureEdge, y}, line, {frame.small.size, false, figureInk}, TextAnchor::Left);
        y += frame.smallLine();
    }
}

void drawPanelTitle(FigureCanvas& canvas, const QRectF& area, const QStringList& lines, double size,
                    double lineHeight, const QString& boldLetter)
{
    double y = area.top() - 3 - static_cast<double>(lines.size() - 1) * lineHeight;
    double x = area.left() + letterWidth(boldLetter, size, canvas);
    if (!boldLetter.isEmpty())
        canvas.text({area.left(), y}, boldLetter, {size, true, figureInk}, TextAnchor::Left);
    for (const QString& line : lines) {
        if (!line.isEmpty())
            canvas.text({x, y}, line, {size, false, figureInk}, TextAnchor::Left);
        x = area.left();
        y += lineHeight;
    }
}

QString titlePrefix(const FigureSpec& spec, std::size_t index)
{
    return spec.panel_labels && !spec.bold_labels
               ? QStringLiteral("(%1) ").arg(qstr(panelLetter(spec, index)))
               : QString();
}

QString boldLetter(const FigureSpec& spec, std::size_t index)
{
    return spec.panel_labels && spec.bold_labels ? qstr(panelLetter(spec, index)) : QString();
}

double letterWidth(const QString& letter, double size, const FigureCanvas& canvas)
{
    return letter.isEmpty() ? 0 : canvas.textWidth(letter, {size, true, Qt::black}) + 0.55 * size;
}

QStringList wrapped(const QString& paragraph, double width, const FigureText& style,
                    const FigureCanvas& canvas)
{
    QStringList lines;
    for (const QString& part : paragraph.split(QLatin1Char('\n'))) {
        QString line;
        for (QString word : part.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            // A word wider than a line (a path) is broken where the line ends.
            while (word.size() > 1 && canvas.textWidth(word, style) > width) {
                qsizetype fits = 1;
                while (canvas.textWidth(word.left(fits + 1), style) <= width)
                    ++fits;
                if (!line.isEmpty())
                    lines << line;
                line = word.left(fits);
                word.remove(0, fits);
            }
            const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
            if (!line.isEmpty() && canvas.textWidth(longer, style) > width) {
                lines << line;
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty())
            lines << line;
    }
    return lines;
}

QString elided(QString line, double width, const FigureText& style, const FigureCanvas& canvas)
{
    if (canvas.textWidth(line, style) <= width)
        return line;
    while (line.size() > 1 && canvas.textWidth(line + QChar(0x2026), style) > width)
        line.chop(1);
    return line + QChar(0x2026);
}

void drawLowerTick(FigureCanvas& canvas, double x, double bottom, const QString& label,
                   const FigureText& style)
{
    canvas.line({x, bottom}, {x, bottom + figureTickLength}, figureInk, figureHairline);
    if (!label.isEmpty())
        canvas.text({x, bottom + figureTickLength + 1.5 + canvas.capHeight(style)}, label, style,
                    TextAnchor::Center);
}

void drawLeftTick(FigureCanvas& canvas, double left, double y, const QString& label, const FigureText& style)
{
    canvas.line({left - figureTickLength, y}, {left, y}, figureInk, figureHairline);
    if (!label.isEmpty())
        canvas.text({left - figureTickLength - 1.5, y + canvas.capHeight(style) / 2}, label, style,
                    TextAnchor::Right);
}

} // namespace isthmus
