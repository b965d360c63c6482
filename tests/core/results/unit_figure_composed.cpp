#include "core/base/error.h"
#include "core/results/figure_blocks.h"
#include "core/results/figure_data.h"
#include "tests/core/results/curve_samples.h"
#include "tests/support/refusal.h"

#include <QtTest>

using namespace isthmus;
using namespace isthmus::test;

namespace {

std::shared_ptr<const SimilarityMap> mapOf(const std::string& metric, double high)
{
    auto map = std::make_shared<SimilarityMap>();
    map->key = "k";
    map->metric = metric;
    map->module = "up";
    map->source_layers = map->target_layers = 2;
    map->values = {0, high / 3, high / 2, high};
    return map;
}

std::shared_ptr<const CurvePanel> curvesOf(const std::string& xLabel, double value = 1)
{
    CurvePanel panel{"curves", xLabel, "Loss", {}};
    panel.curves.push_back({"a", {0, 1}, {value, 2 * value}, {}, {}});
    return std::make_shared<const CurvePanel>(panel);
}

std::shared_ptr<const FigureTable> tableOf()
{
    FigureTable table;
    table.head = "Model";
    table.columns = {{"A & B", "accuracy", true, false}};
    table.rows = {{"one", {{0.5, 0.4, 0.6, 10, false}}, false, false}, {"two", {TableCell()}, true, false}};
    return std::make_shared<const FigureTable>(table);
}

FigureSpec composed(std::size_t panels, int columns)
{
    FigureSpec spec;
    spec.kind = FigureSpec::composed;
    spec.columns = columns;
    spec.panels.assign(panels, {{"k"}, {}, {}});
    return spec;
}

FigureContent contentOf(std::vector<FigureElement> elements)
{
    FigureContent content;
    content.elements = std::move(elements);
    return content;
}

/// "maps 2, curves 1 | table": the blocks of each row with their panels.
QString shape(const std::vector<FigureBlockRow>& rows)
{
    QStringList lines;
    for (const FigureBlockRow& row : rows) {
        QStringList blocks;
        for (const FigureBlock& block : row)
            blocks << (block.table          ? QStringLiteral("table")
                       : block.maps.empty() ? QStringLiteral("curves %1").arg(block.panels.size())
                                            : QStringLiteral("maps %1").arg(block.maps.size()));
        lines << blocks.join(", ");
    }
    return lines.join(" | ");
}

} // namespace

class FigureComposedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void json()
    {
        // What came later is not in the JSON of figures that do not use it: these keep their bytes.
        const Json plain = FigureSpec{}.toJson();
        for (const char* key : {"panels", "bold_labels", "panel_titles", "shared_color_bar", "first_panel"})
            QVERIFY2(!plain.contains(key), key);
        FigureSpec spec = composed(2, 2);
        spec.panels[1] = {{"a", "b"}, "training", "Title"};
        spec.bold_labels = true;
        spec.panel_titles = false;
        spec.shared_color_bar = false;
        QCOMPARE(FigureSpec::fromJson(Json::parse(spec.toJson().dump())), spec);
        QCOMPARE(FigureSpec::fromJson({{"panels", Json::array({{{"results", {"a"}}}})}}).kind,
                 std::string(FigureSpec::composed));
    }

    void badSpecifications_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("words");
        QTest::newRow("part") << R"({"panels": [{"results": ["a"], "part": "third"}]})"
                              << "\"third\"";
        QTest::newRow("empty") << R"({"panels": [{"results": []}]})"
                               << "names no result";
        QTest::newRow("key") << R"({"panels": [{"results": ["a"], "colour": 1}]})"
                             << "colour";
        QTest::newRow("panel") << R"({"panels": ["a"]})"
                               << "not a JSON object";
        QTest::newRow("both") << R"({"panels": [{"results": ["a"]}], "results": ["b"]})"
                              << "both";
        QTest::newRow("none") << R"({"kind": "composed"})"
                              << "without being composed";
        QTest::newRow("kind") << R"({"panels": [{"results": ["a"]}], "kind": "curves"})"
                              << "without being";
    }

    void badSpecifications()
    {
        QFETCH(QString, json);
        QFETCH(QString, words);
        const QString text = refusal([&] { FigureSpec::fromJson(Json::parse(json.toStdString())); });
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void blocks()
    {
        const FigureElement a{mapOf("cka", 0.5), {}, {}};
        const FigureElement b{mapOf("cka", 0.9), {}, {}};
        const FigureElement other{mapOf("spectrum", 1), {}, {}};
        const FigureElement step{{}, curvesOf("Step"), {}};
        const FigureElement layer{{}, curvesOf("Layer"), {}};
        const FigureElement table{{}, {}, tableOf()};
        const auto shapeOf = [](std::vector<FigureElement> elements, int columns, bool shared = true) {
            FigureSpec spec = composed(elements.size(), columns);
            spec.shared_color_bar = shared;
            return shape(figureBlocks(spec, contentOf(std::move(elements))));
        };
        QCOMPARE(shapeOf({a, b, a, b}, 2), QStringLiteral("maps 4")); // rows of one sort are one block
        QCOMPARE(shapeOf({a, b, a}, 2), QStringLiteral("maps 3"));
        QCOMPARE(shapeOf({a, b, other}, 3), QStringLiteral("maps 2, maps 1")); // a scale for each metric
        QCOMPARE(shapeOf({a, b}, 2, false), QStringLiteral("maps 1, maps 1"));
        QCOMPARE(shapeOf({a, step, step}, 3), QStringLiteral("maps 1, curves 2"));
        QCOMPARE(shapeOf({a, step, a, step}, 2), QStringLiteral("maps 1, curves 1 | maps 1, curves 1"));
        QCOMPARE(shapeOf({step, layer}, 2), QStringLiteral("curves 1, curves 1")); // other axes
        QCOMPARE(shapeOf({a, table, b}, 2), QStringLiteral("maps 1 | table | maps 1"));
    }

    void sharedScale()
    {
        const FigureContent content = contentOf({{mapOf("cka", 0.4), {}, {}},
                                                 {{}, curvesOf("Step", 1), {}},
                                                 {mapOf("cka", 0.9), {}, {}},
                                                 {{}, curvesOf("Step", 5), {}}});
        FigureSpec spec = composed(4, 2);
        auto rows = figureBlocks(spec, content);
        QVERIFY(rows[0][0].spec.range.has_value());
        QCOMPARE(rows[0][0].spec.range, rows[1][0].spec.range); // one scale, though they stand in two rows
        QVERIFY(rows[0][0].spec.range->high >= 0.9);
        QCOMPARE(rows[0][1].spec.range, rows[1][1].spec.range); // curves with one y axis too
        QVERIFY(rows[0][1].spec.range->high >= 10);
        QCOMPARE(rows[1][0].spec.first_panel, 2);
        QCOMPARE(panelLetter(rows[1][1].spec, 0), std::string("d"));
        spec.shared_color_bar = false;
        QVERIFY(!figureBlocks(spec, content)[0][0].spec.range.has_value());
        spec.range = FigureRange{0, 2};
        rows = figureBlocks(spec, content);
        QCOMPARE(rows[0][0].spec.range, spec.range);
        QVERIFY(rows[0][1].spec.range->high >= 10); // the range is that of the colours
        // A row is as wide as the figure, with one gap.
        QCOMPARE(rows[0][0].spec.width_mm + rows[0][1].spec.width_mm + blockGapMm, spec.width_mm);
    }

    void sidecars()
    {
        const FigureContent content =
            contentOf({{mapOf("cka", 0.4), {}, {}}, {{}, curvesOf("Step"), {}}, {{}, {}, tableOf()}});
        FigureSpec spec = composed(3, 2);
        spec.panels[0].title = "Map_1";
        spec.panel_labels = spec.bold_labels = true;
        QStringList names;
        QString tex;
        for (const FigureFile& file : figureSidecars(spec, content, "/tmp/x/fig")) {
            names << QString::fromStdString(file.path.filename().string());
            if (names.last() == "fig.tex")
                tex = QString::fromStdString(file.bytes);
            if (names.last() == "fig.json")
                QCOMPARE(FigureSpec::fromJson(Json::parse(file.bytes)), spec);
        }
        names.sort();
        QCOMPARE(names, (QStringList{"fig-2.dat", "fig.csv", "fig.curves.csv", "fig.dat", "fig.json",
                                     "fig.matrix.csv", "fig.table.csv", "fig.table.tex", "fig.tex"}));
        QVERIFY(tex.contains("{fig.dat}") && tex.contains("{fig-2.dat}"));
        QVERIFY(tex.contains("{\\textbf{a}\\enspace Map\\_1};"));
        QVERIFY(tex.contains("{\\textbf{b}\\enspace curves};"));
        QVERIFY(tex.contains("%   \\usepackage{booktabs}") && tex.contains("\\begin{tabular*}"));
        QCOMPARE(tex.count("baseline="), 2); // the panels of a row begin at one height
        QVERIFY(tex.contains("A \\& B"));
        QCOMPARE(tex.count("\\begin{tikzpicture}"), 2);
        QCOMPARE(tex.count("\\begin{"), tex.count("\\end{"));
        QCOMPARE(tex.count('{') - tex.count("\\{"), tex.count('}') - tex.count("\\}"));
    }

    void tableRows()
    {
        // LaTeX takes a bracket after the end of a row for its option.
        QCOMPARE(rowStartTex("[a]_1"), std::string("{}[a]\\_1"));
        QCOMPARE(rowStartTex("a [b]"), std::string("a [b]"));
        FigureTable table = *tableOf();
        table.rows.front().name = "*x";
        QVERIFY(tableTex(table, true).find("\\midrule\n{}*x") != std::string::npos);
    }

    void content()
    {
        FigureSpec spec = composed(2, 1);
        QVERIFY(refusal([&] {
                    checkContent(spec, contentOf({{mapOf("cka", 1), {}, {}}}));
                }).contains("2 panels, but content for 1"));
        spec.panels.resize(1);
        QVERIFY(refusal([&] { checkContent(spec, contentOf({FigureElement{}})); }).contains("no cells"));
        checkContent(spec, contentOf({{{}, {}, tableOf()}}));
    }
};

QTEST_GUILESS_MAIN(FigureComposedTest)
#include "unit_figure_composed.moc"
