#include "core/base/error.h"
#include "tests/core/results/curve_samples.h"
#include "tests/widgets/figure_files.h"
#include "widgets/figure_composed.h"
#include "widgets/figure_curve_layout.h"
#include "widgets/figure_layout.h"
#include "widgets/figure_panel.h"
#include "widgets/figure_renderer.h"
#include "widgets/figure_tables.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace isthmus;
using namespace isthmus::test;

namespace {

std::shared_ptr<const SimilarityMap> mapOf(const std::string& module, int sourceLayers = 6)
{
    auto map = std::make_shared<SimilarityMap>();
    map->key = std::string(64, 'd');
    map->module = module;
    map->metric = "cka-debiased";
    map->source_layers = sourceLayers;
    map->target_layers = 4;
    for (int cell = 0; cell < sourceLayers * 4; ++cell)
        map->values.push_back(cell / (sourceLayers * 4.0 - 1));
    return map;
}

std::shared_ptr<const FigureTable> tableOf()
{
    FigureTable table;
    table.head = "Model";
    table.columns = {{"MMLU", "accuracy", true, false}, {"Validation loss", "loss", false, true}};
    table.rows = {
        {"target", {{0.442, 0.41, 0.47, 100, false}, {0.3, noValue, noValue, 1, false}}, false, false},
        {"a model with a long name", {{0.5, 0.47, 0.53, 100, true}, TableCell()}, true, false}};
    table.notes = {"\u2020 differs from target."};
    return std::make_shared<const FigureTable>(table);
}

/// Three panels of three sorts, and a table below them.
struct Sample
{
    FigureSpec spec = FigureSpec::fromPreset("acl-2col");
    FigureContent content;

    explicit Sample(bool table = true)
    {
        spec.kind = FigureSpec::composed;
        spec.panel_labels = spec.bold_labels = true;
        spec.columns = 3;
        const CurvePanels cosines = cosinePanels({sampleCosines("out/delta")});
        const CurvePanels losses = lossPanels({sampleRun("pissa", 1, 0.2), sampleRun("gaussian", 1, 0.4)});
        content.elements = {{mapOf("up"), {}, {}},
                            {{}, std::make_shared<const CurvePanel>(cosines[0]), {}},
                            {{}, std::make_shared<const CurvePanel>(losses[1]), {}}};
        if (table)
            content.elements.push_back({{}, {}, tableOf()});
        spec.panels.assign(content.elements.size(), {{std::string(64, 'd')}, {}, {}});
    }
};

/// Texts of an SVG with their places.
struct SvgText
{
    QString text;
    QPointF at;
    bool bold = false;
};

std::vector<SvgText> textsOf(const QByteArray& svg)
{
    std::vector<SvgText> texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1String("text"))
            continue;
        const auto attributes = reader.attributes();
        SvgText text;
        text.at = {attributes.value("x").toDouble(), attributes.value("y").toDouble()};
        text.bold = attributes.value("font-weight") == QLatin1String("bold");
        text.text = reader.readElementText();
        texts.push_back(text);
    }
    return texts;
}

std::optional<SvgText> find(const std::vector<SvgText>& texts, const QString& text, bool bold = false)
{
    for (const SvgText& one : texts) {
        if (one.text == text && one.bold == bold)
            return one;
    }
    return std::nullopt;
}

} // namespace

class FigureComposedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lettersStandTopLeft()
    {
        const Sample sample;
        const FigureRenderer renderer(sample.spec, sample.content);
        const auto texts = textsOf(renderer.svg());
        QList<QPointF> places;
        for (const char* letter : {"a", "b", "c", "d"}) {
            const auto found = find(texts, QString::fromLatin1(letter), true);
            QVERIFY2(found, letter);
            places << found->at;
        }
        QCOMPARE(places[0].y(), places[1].y()); // one line
        QCOMPARE(places[1].y(), places[2].y());
        QVERIFY(places[0].x() < places[1].x() && places[1].x() < places[2].x());
        QVERIFY(places[3].y() > places[0].y());
        const auto title = find(texts, QStringLiteral("up"));
        QVERIFY(title && title->at.y() == places[0].y() && title->at.x() > places[0].x());

        FigureSpec plain = sample.spec;
        plain.bold_labels = false;
        const auto parenthesised = textsOf(FigureRenderer(plain, sample.content).svg());
        QVERIFY(find(parenthesised, QStringLiteral("(b) cos(BA, W)")));
        plain.panel_titles = false;
        const auto untitled = textsOf(FigureRenderer(plain, sample.content).svg());
        QVERIFY(!find(untitled, QStringLiteral("(b) cos(BA, W)")));
        plain.panel_labels = false;
        for (const SvgText& text : textsOf(FigureRenderer(plain, sample.content).svg()))
            QVERIFY2(!text.text.startsWith('(') && text.text != "up", qPrintable(text.text));
    }

    void panelsEndTogether()
    {
        for (double height : {0.0, 75.0}) {
            Sample sample(false);
            sample.spec.height_mm = height;
            const SvgCanvas canvas(QSizeF(1, 1), figureFamily("serif"), {});
            const ComposedLayout layout = layoutComposed(sample.spec, sample.content, canvas);
            QCOMPARE(layout.blocks.size(), std::size_t{3});
            std::vector<QRectF> grids;
            for (const ComposedLayout::Placed& placed : layout.blocks) {
                const FigureBlock& block = placed.block;
                const QRectF grid = block.maps.empty() ? layoutCurves(block.spec, block.panels, canvas).grid
                                                       : layoutFigure(block.spec, block.maps, canvas).grid;
                grids.push_back(grid.translated(placed.at));
            }
            for (const QRectF& grid : grids) {
                QVERIFY(std::abs(grid.top() - grids[0].top()) < 0.05);
                QVERIFY(std::abs(grid.bottom() - grids[0].bottom()) < 0.05);
                QVERIFY(grid.right() < sample.spec.width_mm * pointsPerMm);
            }
            QVERIFY(grids[0].right() < grids[1].left() && grids[1].right() < grids[2].left());
        }
    }

    void exactSize_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<double>("height");
        QTest::newRow("natural") << "acl-2col" << 0.0;
        QTest::newRow("given") << "acl-2col" << 120.0;
        QTest::newRow("low") << "nature-2col" << 90.0;
    }

    void exactSize()
    {
        QFETCH(QString, preset);
        QFETCH(double, height);
        Sample sample;
        sample.spec.applyPreset(preset.toStdString());
        sample.spec.height_mm = height;
        const FigureRenderer renderer(sample.spec, sample.content);
        const QByteArray pdf = renderer.pdf();
        const QSizeF box = mediaBox(pdf);
        QVERIFY(std::abs(box.width() - sample.spec.width_mm * pointsPerMm) < 1e-3);
        if (height > 0)
            QVERIFY(std::abs(box.height() - height * pointsPerMm) < 1e-3);
        QVERIFY(renderer.svg().contains("width=\"" + QByteArray::number(sample.spec.width_mm) + "mm\""));
        QCOMPARE(FigureRenderer(sample.spec, sample.content).pdf(), pdf); // the same bytes again
        // Nothing is drawn beyond the edges.
        for (const SvgText& text : textsOf(renderer.svg())) {
            QVERIFY2(text.at.x() >= 0 && text.at.x() <= box.width() + 0.01, qPrintable(text.text));
            QVERIFY2(text.at.y() >= 0 && text.at.y() <= box.height() + 0.01, qPrintable(text.text));
        }
    }

    void fontsAreEmbedded()
    {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdffonts"));
        if (tool.isEmpty())
            QSKIP("pdffonts (poppler-utils) is not installed.");
        QTemporaryDir folder;
        const Sample sample;
        QFile file(folder.filePath("f.pdf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(FigureRenderer(sample.spec, sample.content).pdf());
        file.close();
        const QStringList lines = toolOutput(tool, {file.fileName()}).split('\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(lines.size() >= 2);       // regular and bold
        for (const QString& line : lines) // "emb" is the first of three words yes or no
            QVERIFY2(line.contains(QRegularExpression(QStringLiteral("Identity-H +yes "))), qPrintable(line));
    }

    void tableIsDrawn()
    {
        Sample sample;
        sample.content.elements = {{{}, {}, tableOf()}};
        sample.spec.panels = {{{"k"}, "table", "Results"}};
        sample.spec.applyPreset("acl-1col");
        const auto plain = textsOf(FigureRenderer(sample.spec, sample.content).svg());
        QVERIFY(find(plain, QStringLiteral("44.2")));
        QVERIFY(find(plain, QStringLiteral("50.0"), true)); // the best
        QVERIFY(find(plain, QStringLiteral("\u2020")));
        QVERIFY(find(plain, QStringLiteral("\u2013"))); // an empty cell
        QVERIFY(find(plain, QStringLiteral("Results")));
        QVERIFY(!find(plain, QStringLiteral("[47.0, 53.0]")));
        sample.spec.statistics = true;
        const auto with = textsOf(FigureRenderer(sample.spec, sample.content).svg());
        QVERIFY(find(with, QStringLiteral("[47.0, 53.0]")));
        // Too narrow for its columns: a sentence.
        FigureTable wide = *tableOf();
        for (int i = 0; i < 8; ++i) {
            wide.columns.push_back(wide.columns[0]);
            for (TableRow& row : wide.rows)
                row.cells.push_back(row.cells[0]);
        }
        sample.content.elements = {{{}, {}, std::make_shared<const FigureTable>(wide)}};
        try {
            FigureRenderer(sample.spec, sample.content);
            QFAIL("It fits?");
        } catch (const Error& error) {
            QVERIFY(error.message().find("does not fit") != std::string::npos);
        }
    }

    void alwaysWhite()
    {
        applyTheme(*qApp, Theme::Dark, true);
        const Sample sample;
        const FigureRenderer renderer(sample.spec, sample.content);
        const QImage image = renderer.image(1.5);
        const QByteArray dark = renderer.png();
        applyTheme(*qApp, Theme::Light, false);
        for (const QPoint& corner :
             {QPoint(0, 0), QPoint(image.width() - 1, 0), QPoint(0, image.height() - 1),
              QPoint(image.width() - 1, image.height() - 1)})
            QCOMPARE(image.pixelColor(corner), QColor(Qt::white));
        QCOMPARE(FigureRenderer(sample.spec, sample.content).png(), dark);
    }

    void panelShowsItsSettings()
    {
        FigurePanel panel;
        panel.show();
        const Sample sample;
        QSignalSpy ready(&panel, &FigurePanel::previewReady);
        panel.setFigure(sample.spec, sample.content);
        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(panel.preview().pixelColor(0, 0), QColor(Qt::white));
        auto* shared = panel.findChild<QCheckBox*>("figureSharedBar");
        auto* bold = panel.findChild<QCheckBox*>("figureBold");
        QVERIFY(shared->isVisibleTo(&panel) && shared->isChecked());
        QVERIFY(bold->isChecked());
        QVERIFY(panel.findChild<QCheckBox*>("figureLegend")->isVisibleTo(&panel));
        shared->setChecked(false);
        bold->setChecked(false);
        QVERIFY(!panel.spec().shared_color_bar && !panel.spec().bold_labels);
        QCOMPARE(panel.spec().panels, sample.spec.panels); // the settings leave them
        panel.findChild<QCheckBox*>("figureTitles")->setChecked(false);
        QVERIFY(!panel.spec().panel_titles);
    }
};

QTEST_MAIN(FigureComposedTest)
#include "gui_figure_composed.moc"
