#include "widgets/figure_renderer.h"

#include "core/base/error.h"
#include "core/io/publish.h"
#include "widgets/figure_composed.h"
#include "widgets/figure_curves.h"
#include "widgets/figure_heatmaps.h"
#include "widgets/figure_pdf.h"
#include "widgets/text_format.h"

#include <QBuffer>
#include <QHashSeed>
#include <QMutex>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace isthmus {
namespace {

void drawFigure(FigureCanvas& canvas, const FigureSpec& spec, const FigureContent& content)
{
    if (!content.elements.empty())
        drawComposed(canvas, spec, content);
    else if (content.panels.empty())
        drawHeatmaps(canvas, spec, content.maps);
    else
        drawCurves(canvas, spec, content.panels);
}

/// Qt's PDF engine writes fonts in the order of a hash table with a random seed. One fixed seed while a
/// figure is written makes the order, and so the bytes, the same in every run.
class FixedHashSeed
{
public:
    FixedHashSeed() : lock_(&mutex()) { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashSeed() { QHashSeed::resetRandomGlobalSeed(); }

private:
    static QMutex& mutex()
    {
        static QMutex instance;
        return instance;
    }
    QMutexLocker<QMutex> lock_;
};

} // namespace

FigureFormat figureFormat(const std::filesystem::path& file)
{
    const std::string ending = file.extension().string();
    if (ending == ".pdf" || ending == ".PDF")
        return FigureFormat::Pdf;
    if (ending == ".svg" || ending == ".SVG")
        return FigureFormat::Svg;
    if (ending == ".png" || ending == ".PNG")
        return FigureFormat::Png;
    throw Error(ErrorCode::InvalidArgument, "The figure's file " + file.string() + " has no known ending.",
                "Use .pdf, .svg or .png.");
}

FigureRenderer::FigureRenderer(FigureSpec spec, FigureContent content)
    : spec_(std::move(spec)), content_(std::move(content))
{
    spec_.validate();
    checkContent(spec_, content_);
    family_ = figureFamily(qstr(spec_.font));
    const SvgCanvas canvas(QSizeF(1, 1), family_, {}); // measures text
    const QSizeF points = !content_.elements.empty() ? layoutComposed(spec_, content_, canvas).size
                          : content_.panels.empty()  ? layoutFigure(spec_, content_.maps, canvas).size
                                                     : layoutCurves(spec_, content_.panels, canvas).size;
    // The width to the letter; the height to a hundredth of a millimetre.
    sizeMm_ =
        QSizeF(spec_.width_mm,
               spec_.height_mm > 0 ? spec_.height_mm : std::ceil(points.height() / pointsPerMm * 100) / 100);
}

void FigureRenderer::paint(QPainter& painter, double unitsPerPoint) const
{
    painter.save();
    painter.fillRect(QRectF(0, 0, sizeMm_.width() * pointsPerMm * unitsPerPoint,
                            sizeMm_.height() * pointsPerMm * unitsPerPoint),
                     Qt::white);
    PainterCanvas canvas(painter, unitsPerPoint, family_);
    drawFigure(canvas, spec_, content_);
    painter.restore();
}

QImage FigureRenderer::image(double pixelsPerPoint) const
{
    const QSizeF pixels = sizeMm_ * pointsPerMm * pixelsPerPoint;
    QImage image(std::max(1, static_cast<int>(std::lround(pixels.width()))),
                 std::max(1, static_cast<int>(std::lround(pixels.height()))), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, pixelsPerPoint);
    return image;
}

QByteArray FigureRenderer::png() const
{
    QImage picture = image(spec_.dpi / 72.0);
    const int perMetre = static_cast<int>(std::lround(spec_.dpi / 0.0254));
    picture.setDotsPerMeterX(perMetre);
    picture.setDotsPerMeterY(perMetre);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

QByteArray FigureRenderer::svg() const
{
    SvgCanvas canvas(sizeMm_, family_, qstr(spec_.title));
    drawFigure(canvas, spec_, content_);
    return canvas.finish();
}

QByteArray FigureRenderer::pdf() const
{
    constexpr int unitsPerPoint = 100;
    const FixedHashSeed seed;
    const QSizeF points = sizeMm_ * pointsPerMm;
    const QSizeF page(std::ceil(points.width()), std::ceil(points.height()));
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(72 * unitsPerPoint);
        writer.setPageLayout(QPageLayout(QPageSize(page, QPageSize::Point, QString(), QPageSize::ExactMatch),
                                         QPageLayout::Portrait, QMarginsF(0, 0, 0, 0), QPageLayout::Point));
        writer.setTitle(qstr(spec_.title));
        writer.setCreator(QStringLiteral("Isthmus"));
        QPainter painter(&writer);
        // Qt's page has whole points; the figure stands on its lower left corner, where the exact page is cut
        // out.
        painter.translate(0, (page.height() - points.height()) * unitsPerPoint);
        paint(painter, unitsPerPoint);
    }
    return tidyPdf(bytes, points);
}

QByteArray FigureRenderer::bytes(FigureFormat format) const
{
    switch (format) {
    case FigureFormat::Svg:
        return svg();
    case FigureFormat::Png:
        return png();
    case FigureFormat::Pdf:
        break;
    }
    return pdf();
}

std::vector<std::filesystem::path> exportFigure(const FigureSpec& spec, const FigureContent& content,
                                                const std::filesystem::path& stem,
                                                const std::vector<FigureFormat>& formats)
{
    const FigureRenderer renderer(spec, content);
    std::vector<std::filesystem::path> written;
    for (FigureFormat format : formats) {
        std::filesystem::path file = stem;
        file += format == FigureFormat::Pdf ? ".pdf" : format == FigureFormat::Svg ? ".svg" : ".png";
        const QByteArray bytes = renderer.bytes(format);
        publishText(file, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        written.push_back(file);
    }
    for (const FigureFile& file : figureSidecars(spec, content, stem)) {
        publishText(file.path, file.bytes);
        written.push_back(file.path);
    }
    return written;
}

} // namespace isthmus
