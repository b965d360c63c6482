#include "core/base/error.h"
#include "core/results/figure_data.h"
#include "tests/core/results/curve_samples.h"
#include "tests/widgets/figure_files.h"
#include "widgets/figure_curves.h"
#include "widgets/figure_panel.h"
#include "widgets/figure_renderer.h"
#include "widgets/figure_strokes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <cmath>

using namespace isthmus;
using isthmus::test::contentOf;
using isthmus::test::mediaBox;
using isthmus::test::noValue;
using isthmus::test::sampleCosines;
using isthmus::test::samplePanels;
using isthmus::test::sampleRun;
using isthmus::test::toolOutput;

namespace {

FigureSpec curvesSpec(const char* preset = "acl-1col")
{
    FigureSpec spec = FigureSpec::fromPreset(preset);
    spec.kind = FigureSpec::curves;
    return spec;
}

FigureContent contentWith(CurvePanels panels)
{
    return {std::move(panels), {std::string(64, 'b')}};
}

/// An element of an SVG that is drawn: its name, its colour, its points.
struct Shape
{
    QString name;
    QString color;
    QPolygonF points;
};

struct Drawing
{
    std::vector<Shape> shapes;
    QStringList texts;

    int count(const QString& name, const QString& color = {}) const
    {
        int found = 0;
        for (const Shape& shape : shapes)
            found += shape.name == name && (color.isEmpty() || shape.color == color) ? 1 : 0;
        return found;
    }
};

Drawing drawingOf(const QByteArray& svg)
{
    Drawing drawing;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        if (reader.name() == QLatin1String("text")) {
            if (attributes.value("font-size").toDouble() < FigureSpec::minimumFontPt)
                qFatal("A text is smaller than allowed.");
            drawing.texts << reader.readElementText();
            continue;
        }
        Shape shape{reader.name().toString(), attributes.value("stroke").toString(), {}};
        if (shape.color.isEmpty())
            shape.color = attributes.value("fill").toString();
        for (const QString& point : attributes.value("points").toString().split(' ', Qt::SkipEmptyParts))
            shape.points << QPointF(point.section(',', 0, 0).toDouble(), point.section(',', 1, 1).toDouble());
        drawing.shapes.push_back(shape);
    }
    if (reader.hasError())
        qFatal("%s", qPrintable(reader.errorString()));
    return drawing;
}

constexpr auto blue = "#0072b2";
constexpr auto vermilion = "#d55e00";

} // namespace

class FigureCurvesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactSize_data();
    void exactSize();
    void sameBytesAgain();
    void bandsDashesMarkers();
    void gapsAndSinglePoints();
    void textIsText();
    void rangeCutsCurves();
    void logarithmicAxis();
    void nothingIsClipped();
    void legendFits();
    void heightIsKept();
    void refusals();
    void strokes();
    void heatmapsKeepTheirSpecification();
    void panelShowsAndExports();
};

void FigureCurvesTest::exactSize_data()
{
    QTest::addColumn<QString>("preset");
    for (const FigurePreset& preset : figurePresets())
        QTest::newRow(preset.id.c_str()) << QString::fromStdString(preset.id);
}

void FigureCurvesTest::exactSize()
{
    QFETCH(QString, preset);
    const FigureSpec spec = curvesSpec(preset.toLatin1().constData());
    const auto cosines = cosinePanels({sampleCosines("pissa", 32), sampleCosines("seeking", 32)});
    const FigureRenderer renderer(spec, contentWith(cosines));
    const QSizeF box = mediaBox(renderer.pdf());
    QVERIFY(std::abs(box.width() - figurePreset(spec.preset).width_mm / 25.4 * 72) < 1e-3);
    QVERIFY(std::abs(box.height() - renderer.sizeMm().height() / 25.4 * 72) < 1e-3);
    QVERIFY(renderer.sizeMm().height() > 20);
    QVERIFY(renderer.sizeMm().height() <= figurePreset(spec.preset).max_height_mm);
}

void FigureCurvesTest::sameBytesAgain()
{
    QTemporaryDir folder;
    FigureSpec spec = curvesSpec("neurips");
    spec.title = "Two fonts";
    spec.panel_labels = true;
    const FigureContent content = contentWith(samplePanels());
    spec.results = content.keys;
    const auto write = [&](const QString& stem, const FigureSpec& one) {
        exportFigure(one, content, folder.filePath(stem).toStdString(),
                     {FigureFormat::Pdf, FigureFormat::Svg, FigureFormat::Png});
    };
    write("a", spec);
    QTest::qWait(1100); // a date in seconds would differ now
    write("b", FigureSpec::fromJson(Json::parse(contentOf(folder.filePath("a.json")).toStdString())));
    for (const char* ending : {".pdf", ".svg", ".png", ".csv", ".json", ".dat"}) {
        const QByteArray first = contentOf(folder.filePath(QStringLiteral("a") + ending));
        QVERIFY2(!first.isEmpty(), ending);
        QVERIFY2(contentOf(folder.filePath(QStringLiteral("b") + ending)) == first, ending);
    }
    QVERIFY(!QFile::exists(folder.filePath("a.matrix.csv")));
}

void FigureCurvesTest::bandsDashesMarkers()
{
    CurvePanels panels = samplePanels();
    panels[0].curves[1].y[2] = 1.5; // no gap
    const QByteArray svg = FigureRenderer(curvesSpec(), contentWith(panels)).svg();
    const Drawing drawing = drawingOf(svg);
    // The band: one translucent area with five points above and five below.
    QCOMPARE(svg.count("fill-opacity=\"0.18\""), 1);
    int bands = 0;
    for (const Shape& shape : drawing.shapes)
        bands += shape.name == "polygon" && shape.color == blue && shape.points.size() == 10 ? 1 : 0;
    QCOMPARE(bands, 1);
    // The first curve is one line with five discs and one in the legend, the second many dashes with squares.
    QCOMPARE(drawing.count("polyline", blue), 2);
    QCOMPARE(drawing.count("circle", blue), 6);
    QVERIFY(drawing.count("polyline", vermilion) > 10);
    QCOMPARE(drawing.count("polygon", vermilion), 6);
    double longest = 0;
    for (const Shape& shape : drawing.shapes) {
        if (shape.name == "polyline" && shape.color == vermilion)
            longest = std::max(longest, QLineF(shape.points.first(), shape.points.last()).length());
    }
    QVERIFY(longest > 2 && longest < 4); // 4 pt with the caps
}

void FigureCurvesTest::gapsAndSinglePoints()
{
    const Drawing drawing = drawingOf(FigureRenderer(curvesSpec(), contentWith(samplePanels())).svg());
    // Four of five points have a value, and a marker; one more is in the legend.
    QCOMPARE(drawing.count("polygon", vermilion), 5);
    // No dash crosses the gap at x = 2.
    const SvgCanvas canvas(QSizeF(1, 1), figureFamily("serif"), {});
    const CurveLayout layout = layoutCurves(curvesSpec(), samplePanels(), canvas);
    const double from = layout.panels[0].place(1, 2).x();
    const double to = layout.panels[0].place(3, 2).x();
    for (const Shape& shape : drawing.shapes) {
        if (shape.name != "polyline" || shape.color != vermilion)
            continue;
        const double middle = (shape.points.first().x() + shape.points.last().x()) / 2;
        QVERIFY(middle < from + 1 || middle > to - 1);
    }
    // A curve of one point is its marker, and its legend line.
    QCOMPARE(drawing.count("polygon", "#009e73"), 2);
    QVERIFY(drawing.texts.contains("alone"));
    // Alone in a figure it has axes all the same.
    const CurvePanels alone = {samplePanels()[1]};
    const FigureRenderer renderer(curvesSpec(), contentWith(alone));
    QVERIFY(renderer.sizeMm().height() > 20);
    QVERIFY(!drawingOf(renderer.svg()).texts.contains("alone")); // no legend for one curve
}

void FigureCurvesTest::textIsText()
{
    FigureSpec spec = curvesSpec();
    spec.title = "5 < 6: \u00e4";
    spec.annotation = "The note below.";
    spec.panel_labels = true;
    const FigureRenderer renderer(spec, contentWith(cosinePanels({sampleCosines("seeking")})));
    const QStringList texts = drawingOf(renderer.svg()).texts;
    for (const char* words :
         {"5 < 6: \u00e4", "The note below.", "(a) cos(BA, W)", "(b) cos(BA, W \u2212 BA)", "Layer", "Cosine",
          "q", "down", "0", "3", "0.5", "\u22120.5"})
        QVERIFY2(texts.contains(QString::fromUtf8(words)), words);
    QCOMPARE(texts.count("Cosine"), 1); // once for all panels
    QCOMPARE(texts.count("q"), 1);
    const QStringList losses =
        drawingOf(FigureRenderer(curvesSpec(), contentWith(lossPanels({sampleRun("pissa", 1, 2)}))).svg())
            .texts;
    QVERIFY(losses.contains("Training loss") && losses.contains("Validation loss"));
    QCOMPARE(losses.count("Step"), 1);
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed.");
    QTemporaryDir folder;
    QFile file(folder.filePath("f.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(renderer.pdf());
    file.close();
    const QString text = toolOutput(tool, {"-layout", file.fileName(), "-"});
    for (const char* words : {"(a) cos(BA, W)", "Layer", "Cosine", "down", "The note below."})
        QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
}

void FigureCurvesTest::rangeCutsCurves()
{
    FigureSpec spec = curvesSpec();
    spec.range = FigureRange{1.8, 4.5};
    const SvgCanvas canvas(QSizeF(1, 1), figureFamily("serif"), {});
    const CurveLayout layout = layoutCurves(spec, samplePanels(), canvas);
    const QRectF area = layout.panels[0].area.adjusted(-0.01, -0.01, 0.01, 0.01);
    QCOMPARE(layout.panels[0].place(1, 1.8).y(), layout.panels[0].area.bottom());
    QCOMPARE(layout.panels[0].place(1, 4.5).y(), layout.panels[0].area.top());
    bool reached = false;
    for (const Shape& shape : drawingOf(FigureRenderer(spec, contentWith(samplePanels())).svg()).shapes) {
        if (shape.color != blue || (shape.name != "polyline" && shape.name != "polygon"))
            continue;
        if (shape.points.first().y() > layout.grid.bottom() + 1)
            continue; // the legend's
        for (const QPointF& point : shape.points) {
            QVERIFY(area.contains(point));
            reached = reached || std::abs(point.y() - layout.panels[0].area.top()) < 0.01;
        }
    }
    QVERIFY(reached);
}

void FigureCurvesTest::logarithmicAxis()
{
    FigureSpec spec = curvesSpec();
    spec.log_y = true;
    CurvePanels panels = {{"", "Step", "Loss", {{"a", {0, 1, 2, 3}, {1000, 10, -1, 0.1}, {}, {}}}}};
    const SvgCanvas canvas(QSizeF(1, 1), figureFamily("serif"), {});
    const CurveLayout layout = layoutCurves(spec, panels, canvas);
    const auto y = [&](double value) { return layout.panels[0].place(0, value).y(); };
    QVERIFY(std::abs((y(10) - y(100)) - (y(1) - y(10))) < 1e-9);
    const Drawing drawing = drawingOf(FigureRenderer(spec, contentWith(panels)).svg());
    for (const char* label : {"0.1", "1", "10", "100", "1000"})
        QVERIFY2(drawing.texts.contains(label), label);
    QCOMPARE(drawing.count("circle", blue), 3); // -1 has no place
    QCOMPARE(drawing.count("polyline", blue), 1);
}

void FigureCurvesTest::nothingIsClipped()
{
    for (const char* preset : {"acl-1col", "nature-2col", "neurips"}) {
        FigureSpec spec = curvesSpec(preset);
        spec.title = "Title";
        spec.annotation =
            "A long note that has to be broken into several lines because a column of a paper is "
            "narrow, and whose last line ends well inside the figure.";
        spec.dpi = 150;
        for (const CurvePanels& panels :
             {cosinePanels({sampleCosines("a/delta", 40), sampleCosines("a-long-name-of-a-start/delta", 40)}),
              lossPanels({sampleRun("random-source", 1, 2), sampleRun("target-own", 1, 3)}),
              samplePanels()}) {
            const QImage image = QImage::fromData(FigureRenderer(spec, contentWith(panels)).png());
            for (int x = 0; x < image.width(); ++x)
                QVERIFY(image.pixel(x, 0) == 0xffffffffu &&
                        image.pixel(x, image.height() - 1) == 0xffffffffu);
            for (int y = 0; y < image.height(); ++y)
                QVERIFY(image.pixel(0, y) == 0xffffffffu && image.pixel(image.width() - 1, y) == 0xffffffffu);
        }
    }
}

void FigureCurvesTest::legendFits()
{
    CurvePanels panels = samplePanels();
    const SvgCanvas canvas(QSizeF(1, 1), figureFamily("serif"), {});
    for (int names = 3; names < 30; ++names) {
        panels[1].curves.push_back({std::string(static_cast<std::size_t>(names) * 3, 'w'), {1}, {1}, {}, {}});
        const CurveLayout layout = layoutCurves(curvesSpec(), panels, canvas);
        QCOMPARE(layout.legend.size(), static_cast<std::size_t>(names + 1));
        for (std::size_t i = 0; i < layout.legend.size(); ++i) {
            const CurveLayout::Key& key = layout.legend[i];
            const double end = key.at.x() + layout.sample + 3 + canvas.textWidth(key.name, layout.small);
            QVERIFY(key.at.x() >= 1 && end <= layout.size.width() - 1);
            QVERIFY(key.at.y() > layout.lowerTitleY && key.at.y() < layout.size.height());
            if (i > 0 && layout.legend[i - 1].at.y() == key.at.y()) // beside its neighbour, not over it
                QVERIFY(layout.legend[i - 1].at.x() + layout.sample + 3 +
                            canvas.textWidth(layout.legend[i - 1].name, layout.small) <
                        key.at.x());
        }
    }
}

void FigureCurvesTest::heightIsKept()
{
    FigureSpec spec = curvesSpec();
    spec.height_mm = 44.4;
    const FigureRenderer renderer(spec, contentWith(samplePanels()));
    QVERIFY(std::abs(mediaBox(renderer.pdf()).height() - 44.4 / 25.4 * 72) < 1e-3);
    const SvgCanvas canvas(QSizeF(1, 1), figureFamily("serif"), {});
    const CurveLayout layout = layoutCurves(spec, samplePanels(), canvas);
    for (const CurveLayout::Key& key : layout.legend)
        QVERIFY(key.at.y() < layout.size.height());
    spec.legend = false;
    QVERIFY(layoutCurves(spec, samplePanels(), canvas).grid.height() > layout.grid.height());
}

void FigureCurvesTest::refusals()
{
    const auto message = [](const FigureSpec& spec, const FigureContent& content) {
        try {
            FigureRenderer(spec, content);
        } catch (const Error& error) {
            return QString::fromUtf8(error.what());
        }
        return QString();
    };
    QVERIFY(message(FigureSpec{}, contentWith(samplePanels())).contains("of kind heatmaps"));
    QVERIFY(message(curvesSpec(), {}).contains("no curves"));
    FigureSpec spec = curvesSpec();
    spec.height_mm = 15;
    QVERIFY(message(spec, contentWith(samplePanels())).contains("does not fit"));
    spec.height_mm = 0;
    spec.width_mm = 20;
    spec.columns = 2;
    QVERIFY(message(spec, contentWith(samplePanels())).contains("does not fit"));
    spec = curvesSpec();
    spec.log_y = true;
    spec.range = FigureRange{-1, 1};
    QVERIFY(message(spec, contentWith(samplePanels())).contains("logarithmic"));
    QVERIFY_EXCEPTION_THROWN(
        exportFigure(curvesSpec(), contentWith(samplePanels()), "/no/such/folder/f", {FigureFormat::Svg}),
        Error);
}

void FigureCurvesTest::strokes()
{
    const QRectF area(0, 0, 10, 10);
    // Out at the top, in again: two parts that end on the edge.
    const auto parts = clippedLine(QPolygonF({{1, 5}, {3, -5}, {5, 5}, {6, 6}}), area);
    QCOMPARE(parts.size(), std::size_t{2});
    QCOMPARE(parts[0], QPolygonF({{1, 5}, {2, 0}}));
    QCOMPARE(parts[1], QPolygonF({{4, 0}, {5, 5}, {6, 6}}));
    QVERIFY(clippedLine(QPolygonF({{-1, -1}, {11, -1}}), area).empty());
    QCOMPARE(clippedLine(QPolygonF({{-5, 5}, {15, 5}}), area)[0], QPolygonF({{0, 5}, {10, 5}}));
    QVERIFY(clippedLine(QPolygonF({{5, 5}}), area).empty());
    const QPolygonF square = clippedPolygon(QPolygonF({{-5, -5}, {5, -5}, {5, 5}, {-5, 5}}), area);
    QCOMPARE(square.boundingRect(), QRectF(0, 0, 5, 5));
    QVERIFY(clippedPolygon(QPolygonF({{20, 20}, {30, 20}, {25, 30}}), area).isEmpty());
    // Dashes of 4 with gaps of 2 over a corner: from 0 to 4 and from 6 to 10 of the way, less the caps.
    const auto dashes = dashedLine(QPolygonF({{0, 0}, {7, 0}, {7, 3}}), {4, 2}, 1);
    QCOMPARE(dashes.size(), std::size_t{2});
    QCOMPARE(dashes[0], QPolygonF({{0, 0}, {3, 0}}));
    QCOMPARE(dashes[1].first(), QPointF(6, 0));
    QCOMPARE(dashes[1].at(1), QPointF(7, 0)); // the dash turns the corner
    QCOMPARE(dashes[1].last(), QPointF(7, 2));
    QCOMPARE(dashedLine(QPolygonF({{0, 0}, {7, 0}}), {}, 1).size(), std::size_t{1});
    QVERIFY(dashedLine({}, {4, 2}, 1).front().isEmpty());
}

void FigureCurvesTest::heatmapsKeepTheirSpecification()
{
    auto map = std::make_shared<SimilarityMap>();
    map->key = std::string(64, 'd');
    map->metric = "cka";
    map->module = "up";
    map->source_layers = map->target_layers = 2;
    map->values = {0.1, 0.2, 0.3, 0.4};
    FigurePanel panel;
    panel.show();
    panel.setContent(MapList{map});
    auto* colors = panel.findChild<QComboBox*>("figureColorMap");
    auto* legend = panel.findChild<QCheckBox*>("figureLegend");
    auto* colorBar = panel.findChild<QCheckBox*>("figureColorBar");
    QVERIFY(colors->isVisibleTo(&panel) && colorBar->isVisibleTo(&panel) && !legend->isVisibleTo(&panel));
    panel.findChild<QLineEdit*>("figureTitle")->setText("Maps");
    panel.findChild<QCheckBox*>("figureAutoRange")->click();
    auto* preset = panel.findChild<QComboBox*>("figurePreset");
    preset->setCurrentIndex(preset->findData("neurips"));
    panel.setContent(contentWith(samplePanels()));
    QVERIFY(!colors->isVisibleTo(&panel) && !colorBar->isVisibleTo(&panel) && legend->isVisibleTo(&panel));
    for (const char* name : {"figurePath", "figureMask", "figureIncompatibility", "figureStatistics"})
        QVERIFY2(!panel.findChild<QWidget*>(name)->isVisibleTo(&panel), name);
    QVERIFY(panel.findChild<QWidget*>("figureLogY")->isVisibleTo(&panel));
    QCOMPARE(panel.spec().kind, std::string("curves"));
    QCOMPARE(panel.spec().width_mm, 139.7); // the venue is common
    QVERIFY(panel.spec().title.empty());    // the rest is not
    QVERIFY(!panel.spec().range);
    QCOMPARE(panel.findChild<QDoubleSpinBox*>("figureHigh")->value(), 6.5);
    panel.findChild<QLineEdit*>("figureTitle")->setText("Curves");
    panel.setContent(MapList{map});
    QCOMPARE(panel.spec().kind, std::string("heatmaps"));
    QCOMPARE(panel.spec().title, std::string("Maps"));
    QVERIFY(panel.spec().range);
    panel.setContent(contentWith(samplePanels()));
    QCOMPARE(panel.findChild<QLineEdit*>("figureTitle")->text(), QStringLiteral("Curves"));
}

void FigureCurvesTest::panelShowsAndExports()
{
    QTemporaryDir folder;
    FigurePanel panel;
    panel.resize(380, 760);
    panel.show();
    panel.setContent(contentWith(samplePanels()));
    QTRY_VERIFY(!panel.preview().isNull());
    panel.findChild<QCheckBox*>("figureLegend")->click();
    panel.findChild<QCheckBox*>("figureLogY")->click();
    QVERIFY(!panel.spec().legend && panel.spec().log_y);
    QSignalSpy exported(&panel, &FigurePanel::exported);
    panel.exportTo(folder.filePath("mine.svg"));
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY(contentOf(folder.filePath("mine.pdf")).startsWith("%PDF-"));
    QVERIFY(
        contentOf(folder.filePath("mine.csv")).startsWith("panel,curve,x,y,low,high\nfirst,a_1,0,5,4,6\n"));
    const FigureSpec read =
        FigureSpec::fromJson(Json::parse(contentOf(folder.filePath("mine.json")).toStdString()));
    QCOMPARE(read, panel.spec());
    QCOMPARE(read.results, std::vector<std::string>{std::string(64, 'b')});
    // The panel's picture is the one that the specification makes.
    QCOMPARE(FigureRenderer(read, contentWith(samplePanels())).svg(), contentOf(folder.filePath("mine.svg")));
}

QTEST_MAIN(FigureCurvesTest)
#include "gui_figure_curves.moc"
