#pragma once

#include "core/results/figure_data.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <filesystem>
#include <vector>

class QPainter;

namespace isthmus {

enum class FigureFormat { Pdf, Svg, Png };

/// Format of a file name's ending (.pdf, .svg, .png). Throws InvalidArgument for any other.
FigureFormat figureFormat(const std::filesystem::path& file);

/// Draws a FigureSpec: white ground, vector axes, embedded text, exact size. The same spec and content give
/// the same bytes every time. Text in figures is English in every language of the program: a figure is for a
/// paper, and its bytes must not depend on who draws it. Needs a QGuiApplication (fonts); usable on any
/// thread.
class FigureRenderer
{
public:
    /// Throws InvalidArgument for a spec that cannot be drawn, and as checkContent() does.
    FigureRenderer(FigureSpec spec, FigureContent content);

    const FigureSpec& spec() const { return spec_; }
    /// Size of the figure; the height is the spec's, or what square cells or curves of this width need.
    QSizeF sizeMm() const { return sizeMm_; }
    /// Draws with the upper left corner at the painter's origin.
    void paint(QPainter& painter, double unitsPerPoint) const;
    /// A picture with this many pixels per point, without metadata (previews).
    QImage image(double pixelsPerPoint) const;

    QByteArray pdf() const;
    QByteArray svg() const;
    QByteArray png() const;
    QByteArray bytes(FigureFormat format) const;

private:
    FigureSpec spec_;
    FigureContent content_;
    QString family_;
    QSizeF sizeMm_;
};

/// Writes the figure in each of the formats as STEM.pdf …, and beside it figureSidecars(), each durably.
/// Returns the paths written, the figures first. Throws FileUnwritable or DiskFull. Blocks on the disk: never
/// on the window's thread.
std::vector<std::filesystem::path> exportFigure(const FigureSpec& spec, const FigureContent& content,
                                                const std::filesystem::path& stem,
                                                const std::vector<FigureFormat>& formats);

} // namespace isthmus
