#include "core/base/error.h"
#include "core/results/figure_colors.h"
#include "tests/widgets/figure_files.h"
#include "widgets/figure_canvas.h"
#include "widgets/figure_layout.h"
#include "widgets/figure_panel.h"
#include "widgets/figure_pdf.h"
#include "widgets/figure_renderer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <cmath>
#include <fstream>
#include <limits>

using namespace isthmus;
using isthmus::test::contentOf;
using isthmus::test::mediaBox;
using isthmus::test::toolOutput;

namespace {

std::shared_ptr<SimilarityMap> testMap(const std::string& module, int sourceLayers = 6, int targetLayers = 4)
{
    auto map = std::make_shared<SimilarityMap>();
    map->key = std::string(64, 'd');
    map->module = module;
    map->metric = "cka-debiased";
    map->source_layers = sourceLayers;
    map->target_layers = targetLayers;
    for (int s = 0; s < sourceLayers; ++s) {
        for (int t = 0; t < targetLayers; ++t)
            map->values.push_back(static_cast<double>(s * targetLayers + t) /
                                  (sourceLayers * targetLayers - 1));
    }
    map->matched_depth_mean = 0.5;
    map->null_matched_depth = {0.1, 0.05, 0.15, 32};
    map->samples = 12;
    return map;
}

quint32 bigEndian(const QByteArray& bytes, qsizetype at)
{
    quint32 value = 0;
    for (int i = 0; i < 4; ++i)
        value = value << 8 | static_cast<quint8>(bytes[at + i]);
    return value;
}

void writeTo(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class FigureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pdfHasTheExactSize_data();
    void pdfHasTheExactSize();
    void crossReferencesHold();
    void textIsText();
    void sameBytesTwice();
    void svgSizeAndText();
    void pngResolutionAndPixels();
    void colorsOfCells();
    void nothingIsClipped();
    void legendBesideTheNote();
    void heightIsKept();
    void refusals();
    void exportWritesEverything();
    void exportIntoNowhere();
    void panelShowsAndExports();
    void panelReportsProblems();
};

void FigureTest::pdfHasTheExactSize_data()
{
    QTest::addColumn<QString>("preset");
    for (const FigurePreset& preset : figurePresets())
        QTest::newRow(preset.id.c_str()) << QString::fromStdString(preset.id);
}

void FigureTest::pdfHasTheExactSize()
{
    QFETCH(QString, preset);
    const FigureSpec spec = FigureSpec::fromPreset(preset.toStdString());
    const FigureRenderer renderer(spec, {testMap("up"), testMap("down"), testMap("v"), testMap("o")});
    const QSizeF box = mediaBox(renderer.pdf());
    QVERIFY(std::abs(box.width() - figurePreset(spec.preset).width_mm / 25.4 * 72) < 1e-3);
    QVERIFY(std::abs(box.height() - renderer.sizeMm().height() / 25.4 * 72) < 1e-3);
    QVERIFY(renderer.sizeMm().height() > 15);
    QVERIFY(renderer.sizeMm().height() <= figurePreset(spec.preset).max_height_mm);
}

void FigureTest::crossReferencesHold()
{
    const QByteArray pdf = FigureRenderer(FigureSpec{}, {testMap("up")}).pdf();
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype table = pdf.mid(start, pdf.indexOf('\n', start) - start).toLongLong();
    QCOMPARE(pdf.mid(table, 5), QByteArray("xref\n"));
    const int count = pdf.mid(table + 7, pdf.indexOf('\n', table + 5) - table - 7).toInt();
    QVERIFY(count > 5);
    qsizetype line = pdf.indexOf('\n', table + 5) + 1;
    for (int object = 0; object < count; ++object, line += 20) {
        if (pdf[line + 17] != 'n')
            continue;
        const QByteArray head = QByteArray::number(object) + " 0 obj";
        QCOMPARE(pdf.mid(pdf.mid(line, 10).toLongLong(), head.size()), head);
    }
    QVERIFY(!pdf.contains("/CreationDate"));
    QVERIFY(!pdf.contains("/ID ["));
}

void FigureTest::textIsText()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed.");
    QTemporaryDir folder;
    FigureSpec spec;
    spec.title = "A title: \u00e4\u00f6\u00fc";
    spec.annotation = "The note below.";
    spec.panel_labels = true;
    const QString file = folder.filePath("f.pdf");
    auto map = testMap("attention");
    map->values[3] = std::numeric_limits<double>::quiet_NaN();
    writeTo(file, FigureRenderer(spec, {map, testMap("down")}).pdf());
    const QString text = toolOutput(tool, {"-layout", file, "-"});
    for (const char* words :
         {"A title: \u00e4\u00f6\u00fc", "The note below.", "(a) attention out", "(b) down", "Target layer",
          "Source layer", "CKA (debiased)", "no value", "0.4"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
    const QString fonts = QStandardPaths::findExecutable(QStringLiteral("pdffonts"));
    if (!fonts.isEmpty()) {
        const QStringList lines = toolOutput(fonts, {file}).split('\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 3); // two lines of head, then a font each
        for (qsizetype i = 2; i < lines.size(); ++i)
            QVERIFY2(lines[i].contains(" yes "), qPrintable(lines[i])); // embedded
    }
}

void FigureTest::sameBytesTwice()
{
    FigureSpec spec = FigureSpec::fromPreset("acl-2col");
    spec.title = "Bold and regular: two fonts";
    const MapList maps = {testMap("up"), testMap("down")};
    const FigureRenderer first(spec, maps);
    const QByteArray pdf = first.pdf();
    const QByteArray png = first.png();
    QTest::qWait(1100); // a date in seconds would differ now
    const FigureRenderer second(FigureSpec::fromJson(Json::parse(spec.toJson().dump())), maps);
    QCOMPARE(second.pdf(), pdf);
    QCOMPARE(second.svg(), first.svg());
    QCOMPARE(second.png(), png);
}

void FigureTest::svgSizeAndText()
{
    FigureSpec spec = FigureSpec::fromPreset("nature-1col");
    spec.title = "5 < 6 & \"7\"";
    const FigureRenderer renderer(spec, {testMap("up"), testMap("down")});
    QXmlStreamReader reader(renderer.svg());
    QStringList texts;
    int rects = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("svg")) {
            QCOMPARE(reader.attributes().value("width").toString(), QStringLiteral("89mm"));
            QVERIFY(reader.attributes().value("height").toString().endsWith("mm"));
            const QStringList box = reader.attributes().value("viewBox").toString().split(' ');
            QVERIFY(std::abs(box[2].toDouble() - 89 / 25.4 * 72) < 1e-2);
            QVERIFY(reader.attributes().value("font-family").toString().endsWith("sans-serif"));
        } else if (reader.name() == QLatin1String("text")) {
            QVERIFY(reader.attributes().value("font-size").toDouble() >= FigureSpec::minimumFontPt);
            texts << reader.readElementText();
        } else if (reader.name() == QLatin1String("rect")) {
            ++rects;
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(rects >= 2 * 24);
    for (const char* word : {"up", "down", "Source layer", "Target layer", "CKA (debiased)", "5 < 6 & \"7\""})
        QVERIFY2(texts.contains(QLatin1String(word)), word);
}

void FigureTest::pngResolutionAndPixels()
{
    FigureSpec spec;
    spec.dpi = 300;
    const FigureRenderer renderer(spec, {testMap("up")});
    const QByteArray png = renderer.png();
    QCOMPARE(bigEndian(png, 16), static_cast<quint32>(std::lround(77 / 25.4 * 300)));
    const qsizetype chunk = png.indexOf("pHYs");
    QVERIFY(chunk > 0);
    QCOMPARE(bigEndian(png, chunk + 4), 11811u); // 300 dpi in dots per metre
    QCOMPARE(bigEndian(png, chunk + 8), 11811u);
    QCOMPARE(static_cast<int>(png[chunk + 12]), 1); // unit: metre
}

void FigureTest::colorsOfCells()
{
    FigureSpec spec;
    spec.range = FigureRange{0, 1};
    spec.dpi = 300;
    const QImage image = QImage::fromData(FigureRenderer(spec, {testMap("up")}).png());
    // Each of the 24 values has its own colour; every one fills an area, sharply.
    QHash<QRgb, int> areas;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width() * 3 / 4; ++x)
            ++areas[image.pixel(x, y)];
    }
    const ColorTable& table = colorTable("viridis");
    QVERIFY(areas.value(0xff000000u | table.points.front()) > 10000); // value 0
    QVERIFY(areas.value(0xff000000u | table.points.back()) > 10000);  // value 1
    int large = 0;
    for (int area : std::as_const(areas))
        large += area > 10000 ? 1 : 0;
    QCOMPARE(large, 25);                      // 24 cells and the ground
    QCOMPARE(image.pixel(0, 0), 0xffffffffu); // white whatever the theme
}

void FigureTest::nothingIsClipped()
{
    for (const char* preset : {"acl-1col", "nature-2col", "neurips"}) {
        FigureSpec spec = FigureSpec::fromPreset(preset);
        spec.title = "Title";
        spec.annotation =
            "A long note that has to be broken into several lines because a column of a paper is narrow, "
            "and whose last line ends well inside the figure.";
        spec.statistics = true;
        spec.dpi = 150;
        const QImage image = QImage::fromData(
            FigureRenderer(spec, {testMap("attention", 40, 32), testMap("down", 40, 32)}).png());
        for (int x = 0; x < image.width(); ++x)
            QVERIFY(image.pixel(x, 0) == 0xffffffffu && image.pixel(x, image.height() - 1) == 0xffffffffu);
        for (int y = 0; y < image.height(); ++y)
            QVERIFY(image.pixel(0, y) == 0xffffffffu && image.pixel(image.width() - 1, y) == 0xffffffffu);
    }
}

void FigureTest::legendBesideTheNote()
{
    auto map = testMap("up");
    map->values[3] = std::numeric_limits<double>::quiet_NaN();
    FigureSpec spec;
    const SvgCanvas canvas(QSizeF(1, 1), figureFamily("serif"), {});
    for (int words = 0; words < 40; ++words) {
        const FigureLayout layout = layoutFigure(spec, {map}, canvas);
        QVERIFY(layout.missing);
        const double last = layout.notes.isEmpty() ? 0 : canvas.textWidth(layout.notes.last(), layout.small);
        const double legend = canvas.textWidth(missingLegend(), layout.small) + layout.small.size;
        QVERIFY2(last + legend < layout.size.width(), qPrintable(layout.notes.join('|')));
        for (const QString& line : layout.notes)
            QVERIFY(canvas.textWidth(line, layout.small) < layout.size.width());
        spec.annotation += " words";
    }
}

void FigureTest::heightIsKept()
{
    FigureSpec spec;
    spec.height_mm = 44.4;
    const FigureRenderer renderer(spec, {testMap("up", 40, 32)});
    QVERIFY(std::abs(mediaBox(renderer.pdf()).height() - 44.4 / 25.4 * 72) < 1e-3);
    // A tall pair would be higher than the page: its cells shrink instead.
    FigureSpec tall;
    QVERIFY(FigureRenderer(tall, {testMap("up", 200, 4)}).sizeMm().height() <=
            figurePreset(tall.preset).max_height_mm + 0.01);
}

void FigureTest::refusals()
{
    QVERIFY_EXCEPTION_THROWN(FigureRenderer(FigureSpec{}, {}), Error);
    FigureSpec small;
    small.height_mm = 15;
    try {
        FigureRenderer(small, MapList(40, testMap("up", 40, 32)));
        QFAIL("must not fit");
    } catch (const Error& error) {
        QVERIFY(QString::fromStdString(error.message()).contains("does not fit"));
    }
    QVERIFY_EXCEPTION_THROWN(figureFormat("a.jpeg"), Error);
    QCOMPARE(figureFormat("a.b.svg"), FigureFormat::Svg);
}

void FigureTest::exportWritesEverything()
{
    QTemporaryDir folder;
    FigureSpec spec;
    spec.results = {std::string(64, 'd')};
    const auto files = exportFigure(spec, {testMap("up")}, folder.filePath("up.v1").toStdString(),
                                    {FigureFormat::Pdf, FigureFormat::Svg, FigureFormat::Png});
    QStringList names;
    for (const auto& file : files) {
        names << QString::fromStdString(file.filename().string());
        QVERIFY(!contentOf(QString::fromStdString(file.string())).isEmpty());
    }
    QCOMPARE(names, (QStringList{"up.v1.pdf", "up.v1.svg", "up.v1.png", "up.v1.csv", "up.v1.matrix.csv",
                                 "up.v1.dat", "up.v1.tex", "up.v1.json"}));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(),
             names.size()); // no temporaries
    const FigureSpec read =
        FigureSpec::fromJson(Json::parse(contentOf(folder.filePath("up.v1.json")).toStdString()));
    QCOMPARE(read, spec);
    QVERIFY(contentOf(folder.filePath("up.v1.tex")).contains("{up.v1.dat}"));
}

void FigureTest::exportIntoNowhere()
{
    QTemporaryDir folder;
    QVERIFY_EXCEPTION_THROWN(exportFigure({}, {testMap("up")},
                                          folder.filePath("no/such/folder/f").toStdString(),
                                          {FigureFormat::Pdf}),
                             Error);
}

void FigureTest::panelShowsAndExports()
{
    QTemporaryDir folder;
    FigurePanel panel;
    panel.resize(380, 760);
    panel.show();
    QVERIFY(!panel.findChild<QPushButton*>("figureExport")->isEnabled()); // nothing to export yet
    panel.setMaps({testMap("up"), testMap("down")});
    QTRY_VERIFY(!panel.preview().isNull());
    // At print size.
    const double pixels = 77 / 25.4 * panel.logicalDpiX() * panel.devicePixelRatioF();
    QVERIFY(std::abs(panel.preview().width() - pixels) <= 1);

    QSignalSpy ready(&panel, &FigurePanel::previewReady);
    auto* preset = panel.findChild<QComboBox*>("figurePreset");
    preset->setCurrentIndex(preset->findData("nature-2col"));
    QCOMPARE(panel.spec().width_mm, 183.0);
    QCOMPARE(panel.spec().font, std::string("sans"));
    QCOMPARE(panel.findChild<QDoubleSpinBox*>("figureWidth")->value(), 183.0);
    panel.findChild<QLineEdit*>("figureTitle")->setText("Title");
    panel.findChild<QCheckBox*>("figureIncompatibility")->click();
    auto* autoRange = panel.findChild<QCheckBox*>("figureAutoRange");
    QVERIFY(autoRange->isChecked());
    autoRange->click();
    panel.findChild<QDoubleSpinBox*>("figureLow")->setValue(0.25);
    QVERIFY(panel.spec().range.has_value());
    QCOMPARE(panel.spec().range->low, 0.25);
    QCOMPARE(panel.spec().title, std::string("Title"));
    QVERIFY(panel.spec().incompatibility);
    QCOMPARE(panel.spec().results.size(), std::size_t(2));
    QTRY_VERIFY(ready.size() >= 1);
    QTRY_VERIFY(panel.preview().width() > pixels * 2);

    QString suggested;
    panel.setSuggestedFile("figures/up.pdf");
    panel.setFileChooser([&](const QString& name, const std::function<void(const QString&)>& chosen) {
        suggested = name;
        chosen(folder.filePath("mine.svg"));
    });
    QSignalSpy exported(&panel, &FigurePanel::exported);
    QTest::mouseClick(panel.findChild<QPushButton*>("figureExport"), Qt::LeftButton);
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(suggested, QStringLiteral("figures/up.pdf"));
    // PDF is checked, SVG is named: both are written.
    QVERIFY(QFile::exists(folder.filePath("mine.svg")));
    QVERIFY(QFile::exists(folder.filePath("mine.pdf")));
    const FigureSpec read =
        FigureSpec::fromJson(Json::parse(contentOf(folder.filePath("mine.json")).toStdString()));
    QCOMPARE(read, panel.spec());
    QCOMPARE(exported[0][0].toStringList().first(), folder.filePath("mine.svg"));
}

void FigureTest::panelReportsProblems()
{
    FigurePanel panel;
    panel.show();
    panel.setMaps({testMap("up")});
    QTRY_VERIFY(!panel.preview().isNull());
    FigureSpec spec = panel.spec();
    spec.range = FigureRange{1, 0};
    panel.setSpec(spec);
    auto* message = panel.findChild<QLabel*>("figureMessage");
    QTRY_VERIFY2(message->text().contains("colour range"), qPrintable(message->text()));
    QSignalSpy failed(&panel, &FigurePanel::exportFailed);
    panel.exportTo("/no/such/folder/f.pdf");
    QTRY_COMPARE(failed.size(), 1);
    spec.range.reset();
    panel.setSpec(spec);
    QTRY_VERIFY(message->text().isEmpty());
}

QTEST_MAIN(FigureTest)
#include "gui_figure.moc"
