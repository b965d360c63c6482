#pragma once

#include "core/results/figure_axis.h"
#include "core/results/figure_spec.h"
#include "widgets/figure_canvas.h"

#include <QStringList>

namespace isthmus {

// What heatmaps and curves share: measures in points, the frame of title and notes, ticks.

inline constexpr double figureEdge = 1.5; ///< nothing is drawn closer to the figure's edge
inline constexpr double figureTickLength = 2.2;
inline constexpr double figureHairline = 0.5;
inline const QColor figureInk(0x1a, 0x1a, 0x1a);

/// The page: its sizes of text, and what stands above and below the panels.
struct FigureFrame
{
    QSizeF size;
    FigureText base;  ///< axis titles
    FigureText small; ///< tick labels, notes
    double lineHeight = 0;
    QStringList title; ///< of the figure, wrapped
    double titleY = 0; ///< baseline of its first line
    QStringList notes; ///< annotation, wrapped
    double notesY = 0; ///< baseline of its first line

    double smallLine() const { return small.size * 1.2; }
    /// What the title takes above the panels, and the notes below them.
    double titleHeight() const;
    double notesHeight() const;
};

/// All of a frame but its height and `notesY`. `canvas` measures text.
FigureFrame frameOf(const FigureSpec& spec, const FigureCanvas& canvas);
/// Height of the figure that its specification allows, in points.
double heightLimit(const FigureSpec& spec);
/// Title and notes.
void drawFrame(FigureCanvas& canvas, const FigureFrame& frame);
/// Lines above a panel, flush with its left side, the first one behind the bold letter if there is one.
void drawPanelTitle(FigureCanvas& canvas, const QRectF& area, const QStringList& lines, double size,
                    double lineHeight, const QString& boldLetter = {});
/// "(a) " for the first panel; empty without letters or where they are bold.
QString titlePrefix(const FigureSpec& spec, std::size_t index);
/// "a" for the first panel; empty unless letters are bold.
QString boldLetter(const FigureSpec& spec, std::size_t index);
/// What a bold letter takes of the first line of a title.
double letterWidth(const QString& letter, double size, const FigureCanvas& canvas);

QStringList wrapped(const QString& paragraph, double width, const FigureText& style,
                    const FigureCanvas& canvas);
QString elided(QString line, double width, const FigureText& style, const FigureCanvas& canvas);

/// A tick below a panel, or at its left; `label` may be empty.
void drawLowerTick(FigureCanvas& canvas, double x, double bottom, const QString& label,
                   const FigureText& style);
void drawLeftTick(FigureCanvas& canvas, double left, double y, const QString& label, const FigureText& style);

} // namespace isthmus
