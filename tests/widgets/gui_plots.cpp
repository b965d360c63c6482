#include "widgets/colormap.h"
#include "widgets/histogram_plot.h"
#include "widgets/plot_style.h"
#include "widgets/profile_plot.h"
#include "widgets/spectrum_plot.h"

#include <QPainter>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace isthmus;

namespace {

/// Pixels of (nearly) this colour.
int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green()) +
                                 std::abs(pixel.blue() - color.blue()) <
                             24
                         ? 1
                         : 0;
        }
    }
    return count;
}

QImage shot(QWidget& widget)
{
    widget.resize(420, 280);
    widget.show();
    QTest::qWait(30);
    return widget.grab().toImage();
}

} // namespace

class PlotsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void colorMapsInterpolate();
    void missingIsNoMapsColour();
    void tickSteps();
    void spectrum();
    void histogram();
    void profileWithGapAndBand();
    void darkThemeFollows();
};

void PlotsTest::colorMapsInterpolate()
{
    const ColorMap& map = ColorMap::byId("viridis");
    QCOMPARE(map.color(0.0), qRgb(0x44, 0x01, 0x54));
    QCOMPARE(map.color(1.0), qRgb(0xfd, 0xe7, 0x25));
    QCOMPARE(map.color(-3.0), map.color(0.0));
    QCOMPARE(map.color(0.5), map.points()[16]);
    QCOMPARE(map.color(5, 0, 10), map.color(0.5));
    QCOMPARE(map.color(5, 5, 5), map.color(0.5)); // an empty range
    const QRgb between = map.color(0.5 / 32);     // half way between the first two points
    QVERIFY(qGreen(between) > 0x01 && qGreen(between) < 0x0d);
    QCOMPARE(ColorMap::byId("jet").id(), QStringLiteral("viridis"));
    const QImage strip = map.strip(QSize(33, 2));
    QCOMPARE(strip.pixel(0, 0), map.color(0.0));
    QCOMPARE(strip.pixel(32, 1), map.color(1.0));
}

void PlotsTest::missingIsNoMapsColour()
{
    for (bool dark : {false, true}) {
        QImage cell(24, 24, QImage::Format_RGB32);
        cell.fill(Qt::red);
        QPainter painter(&cell);
        paintNanCell(painter, QRectF(2, 2, 20, 20), dark);
        painter.end();
        QCOMPARE(cell.pixelColor(0, 0), QColor(Qt::red)); // stays inside the cell
        QVERIFY(pixelsOf(cell, nanColor(dark)) > 100);
        QVERIFY(pixelsOf(cell, nanColor(dark)) < 390); // hatched, not flat
    }
}

void PlotsTest::tickSteps()
{
    QCOMPARE(layerTickStep(6, 600, 20), 1);
    QCOMPARE(layerTickStep(40, 400, 20), 2);
    QCOMPARE(layerTickStep(40, 200, 20), 5);
    QCOMPARE(layerTickStep(13824, 500, 40), 2000);
    QCOMPARE(layerTickStep(0, 0, 20), 1);
}

void PlotsTest::spectrum()
{
    SpectrumPlot plot;
    const PlotColors colors = plotColors(plot.palette());
    const QImage empty = shot(plot);
    QVERIFY(pixelsOf(empty, colors.source) == 0);
    CellDetail detail;
    for (int i = 0; i < 50; ++i)
        detail.source_spectrum.push_back(std::exp(-i / 10.0));
    plot.setDetail(detail);
    const QImage one = shot(plot);
    QVERIFY(pixelsOf(one, colors.source) > 100);
    QVERIFY(pixelsOf(one, colors.target) == 0);
    detail.target_spectrum = {4, 3, 2, 1, 0}; // a zero cannot be drawn on a logarithmic axis and is left out
    plot.setDetail(detail);
    QVERIFY(pixelsOf(shot(plot), colors.target) > 50);
    plot.clear();
    QVERIFY(pixelsOf(shot(plot), colors.source) == 0);
}

void PlotsTest::histogram()
{
    HistogramPlot plot;
    const PlotColors colors = plotColors(plot.palette());
    CellDetail detail;
    detail.histogram_edges = {-1, 0, 1, 2};
    detail.source_histogram = {0.2, 0.5, 0.3};
    detail.target_histogram = {0.1, 0.1, 0.8};
    plot.setDetail(detail);
    const QImage both = shot(plot);
    QVERIFY(pixelsOf(both, colors.source) > 50);
    QVERIFY(pixelsOf(both, colors.target) > 50);
    detail.target_histogram = {0.5}; // does not fit the edges
    plot.setDetail(detail);
    QVERIFY(pixelsOf(shot(plot), colors.target) == 0);
}

void PlotsTest::profileWithGapAndBand()
{
    auto map = std::make_shared<SimilarityMap>();
    map->source_layers = 3;
    map->target_layers = 5;
    map->metric = "cka";
    map->module = "up";
    for (int i = 0; i < 15; ++i)
        map->values.push_back(i == 7 ? std::numeric_limits<double>::quiet_NaN() : i / 14.0);
    ProfilePlot plot;
    const PlotColors colors = plotColors(plot.palette());
    plot.setCell(map, {1, 3});
    QCOMPARE(plot.rowValues().size(), std::size_t(5));
    QVERIFY(std::isnan(plot.rowValues()[2]));
    QCOMPARE(plot.columnValues()[2], 13 / 14.0);
    const QImage plain = shot(plot);
    QVERIFY(pixelsOf(plain, colors.source) > 20);
    map->null_cells = {0.3, 0.2, 0.4, 16};
    plot.setCell(map, {1, 3});
    QVERIFY(shot(plot) != plain); // the band
    plot.setCell(map, {1, 3}, true);
    QCOMPARE(plot.columnValues()[0], 1 - 3 / 14.0);
    plot.setCell(nullptr, {});
    QVERIFY(plot.rowValues().empty());
}

void PlotsTest::darkThemeFollows()
{
    HistogramPlot plot;
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1e, 0x20, 0x24));
    dark.setColor(QPalette::Text, QColor(0xee, 0xee, 0xee));
    plot.setPalette(dark);
    QCOMPARE(shot(plot).pixelColor(2, 2), QColor(0x1e, 0x20, 0x24));
    QVERIFY(plotColors(dark).dark);
}

QTEST_MAIN(PlotsTest)
#include "gui_plots.moc"
