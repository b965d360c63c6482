#include "core/base/error.h"
#include "core/results/figure_colors.h"
#include "core/results/figure_data.h"
#include "core/results/figure_tex.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace isthmus;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

std::shared_ptr<const SimilarityMap> smallMap(const std::string& module = "up",
                                              const std::string& metric = "cka-debiased")
{
    SimilarityMap map;
    map.key = std::string(64, 'a');
    map.metric = metric;
    map.module = module;
    map.source_layers = 3;
    map.target_layers = 2;
    map.values = {0.1, 1.0 / 3.0, -0.25, 0.5, notANumber, 0.9};
    map.samples = 17;
    map.best_path = {{0, 0}, {1, 1}, {2, 1}};
    return std::make_shared<const SimilarityMap>(map);
}

std::string message(const Json& json)
{
    try {
        FigureSpec::fromJson(json);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

} // namespace

class FigureDataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void incompatibility();
    void ranges();
    void numbers();
    void labels();
    void csvLongForm();
    void csvMatrixForm();
    void latex();
    void texSizes();
    void pgfplots();
    void presets();
    void jsonRoundTrip();
    void badSpecs_data();
    void badSpecs();
    void colours();
    void sidecars();
};

void FigureDataTest::incompatibility()
{
    const auto map = smallMap();
    QCOMPARE(shownValue(*map, 0, 0, false), 0.1);
    QCOMPARE(shownValue(*map, 0, 0, true), 0.9);
    QCOMPARE(shownValue(*map, 1, 0, false), -0.25);
    QCOMPARE(shownValue(*map, 1, 0, true), 1.0); // 1 - max(0, -0.25)
    QVERIFY(std::isnan(shownValue(*map, 2, 0, true)));
    QVERIFY(maskedByTriangle(0, 1));
    QVERIFY(!maskedByTriangle(1, 1));
    QVERIFY(!maskedByTriangle(2, 1));
}

void FigureDataTest::ranges()
{
    const MapList maps = {smallMap()};
    // Values from -0.25 to 0.9 in steps of 0.25; the metric's range [0, 1] cuts nothing that is there.
    const FigureRange range = shownRange(maps, false, false);
    QVERIFY(range.low <= -0.25 && range.low >= -0.5);
    QCOMPARE(range.high, 1.0);
    const FigureRange symmetric = shownRange(maps, false, false, true);
    QCOMPARE(symmetric.low, -symmetric.high);
    QVERIFY(symmetric.high >= 0.9);
    // The mask takes cell (0, 1) out; nothing else holds 1/3 < value.
    auto narrow = std::make_shared<SimilarityMap>(*smallMap());
    narrow->values = {0.5, 0.9, 0.52, 0.5, 0.51, 0.53};
    const FigureRange masked = shownRange({narrow}, false, true);
    QVERIFY(masked.low <= 0.5 && masked.low > 0.45);
    QVERIFY(masked.high >= 0.53 && masked.high < 0.6);
    auto constant = std::make_shared<SimilarityMap>(*smallMap());
    constant->values.assign(6, 1.0);
    const FigureRange flat = shownRange({constant}, false, false);
    QVERIFY(flat.low < flat.high);
    constant->values.assign(6, notANumber);
    QCOMPARE(shownRange({constant}, false, false), (FigureRange{0, 1}));
    QCOMPARE(shownRange({}, false, false), (FigureRange{0, 1}));
}

void FigureDataTest::numbers()
{
    for (double value : {0.1, 1.0 / 3.0, -0.25, 1e-300, 123456789.123456789, 5e-324})
        QCOMPARE(std::strtod(exactNumber(value).c_str(), nullptr), value);
    QCOMPARE(exactNumber(notANumber), std::string());
    QCOMPARE(shownNumber(notANumber), std::string("n/a"));
    QCOMPARE(shownNumber(-0.5, 2), std::string("\u22120.50"));
    QCOMPARE(shownNumber(-0.0, 2), std::string("0.00"));
    QCOMPARE(shownNumber(1.25e-7, 2), std::string("1.25e-07"));
    QCOMPARE(fixedNumber(0.0004, 2), std::string("0.00"));
    QCOMPARE(fixedNumber(-0.0004, 2), std::string("0.00")); // no minus zero
    QCOMPARE(fixedNumber(1e300, 0).size(), std::size_t(301));
}

void FigureDataTest::labels()
{
    QCOMPARE(metricLabel("cka-debiased"), std::string("CKA (debiased)"));
    QCOMPARE(metricLabel("svcca"), std::string("SVCCA"));
    QCOMPARE(metricLabel("mutual-knn"), std::string("Mutual k-NN"));
    QCOMPARE(moduleLabel("attention"), std::string("attention out"));
    QCOMPARE(moduleLabel("down"), std::string("down"));
    QCOMPARE(mapTitle(*smallMap(), false), std::string("up, CKA (debiased)"));
}

void FigureDataTest::csvLongForm()
{
    const MapList maps = {smallMap()};
    FigureSpec spec;
    const QStringList lines = QString::fromStdString(csvLong(spec, maps)).split('\n');
    QCOMPARE(lines.size(), 8); // head, 6 cells, end
    QCOMPARE(lines[0], QStringLiteral("layer_a,layer_b,module,metric,value,n"));
    QCOMPARE(lines[1], QStringLiteral("0,0,up,cka-debiased,0.1,17"));
    QCOMPARE(lines[2].split(',')[4].toDouble(), 1.0 / 3.0);        // reads back exactly
    QCOMPARE(lines[5], QStringLiteral("2,0,up,cka-debiased,,17")); // NaN: an empty cell
    QCOMPARE(lines[7], QString());
    spec.mask = true;
    spec.incompatibility = true;
    const QStringList masked = QString::fromStdString(csvLong(spec, maps)).split('\n');
    QCOMPARE(masked[2], QStringLiteral("0,1,up,incompatibility:cka-debiased,,17"));
    QCOMPARE(masked[3], QStringLiteral("1,0,up,incompatibility:cka-debiased,1,17"));
}

void FigureDataTest::csvMatrixForm()
{
    const std::string text = csvMatrix({}, {smallMap(), smallMap("down")});
    const QStringList lines = QString::fromStdString(text).split('\n');
    QCOMPARE(lines[0], QStringLiteral("up cka-debiased,0,1"));
    QCOMPARE(lines[2], QStringLiteral("1,-0.25,0.5"));
    QCOMPARE(lines[3], QStringLiteral("2,,0.9"));
    QCOMPARE(lines[4], QString());
    QCOMPARE(lines[5], QStringLiteral("down cka-debiased,0,1"));
}

void FigureDataTest::latex()
{
    QCOMPARE(latexEscape("q_proj 50% & #1 {x} $"), std::string("q\\_proj 50\\% \\& \\#1 \\{x\\} \\$"));
    QCOMPARE(latexEscape("a\\b~c^d"),
             std::string("a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d"));
    // Other characters in the old encoding of fonts, or two that become one.
    QCOMPARE(latexEscape("<a|b>"), std::string("\\textless{}a\\textbar{}b\\textgreater{}"));
    QCOMPARE(latexEscape("a--b\n''c"), std::string("a-{}-b '{}'c"));
    QCOMPARE(latexEscape("\u2212\u221e \u00e9 \u6e90"), std::string("$-$$\\infty$ \u00e9 \u6e90"));
}

void FigureDataTest::texSizes()
{
    QCOMPARE(texNumber(-0.001, 2), std::string("0.00"));
    QCOMPARE(texPoint(1, 2), std::string("(1.00pt,-2.00pt)"));
    QVERIFY(texWidth("0.25", 10) > 17.5 &&
            texWidth("0.25", 10) < 22); // 17.8 of Computer Modern, 19.5 of Helvetica
    QVERIFY(texWidth("\u6e90", 10) >= 10);
    QCOMPARE(texLines("one two", 1000, 8), std::vector<std::string>{"one two"});
    QCOMPARE(texLines("one two\nthree", 20, 8), (std::vector<std::string>{"one", "two", "three"}));
    QCOMPARE(texLines("", 20, 8), std::vector<std::string>{});
    const auto broken = texLines("\u6e90\u6e90\u6e90", 20, 8); // wider than the line, no word in it
    QCOMPARE(broken, (std::vector<std::string>{"\u6e90\u6e90", "\u6e90"}));
    QCOMPARE(texElided("abc", 100, 8), std::string("abc"));
    QVERIFY(texElided("a long name", 30, 8).ends_with("\u2026"));
}

void FigureDataTest::pgfplots()
{
    auto other = std::make_shared<SimilarityMap>(*smallMap("down"));
    other->source_layers = 2;
    other->target_layers = 2;
    other->values = {0.5, 0.25, 0.1, 0.2};
    const MapList maps = {smallMap("q_proj"), other, smallMap("v")};
    FigureSpec spec;
    spec.title = "50 % of q_proj";
    spec.path = FigurePath::Best;
    const auto tables = pgfplotsTables(spec, maps);
    QCOMPARE(tables.size(), std::size_t(2)); // two shapes
    const QStringList first = QString::fromStdString(tables[0]).split('\n');
    QCOMPARE(first[0], QStringLiteral("target source map1 map3"));
    QCOMPARE(first[1], QStringLiteral("0 0 0.1 0.1"));
    QCOMPARE(first[5], QStringLiteral("0 2 nan nan"));
    QCOMPARE(QString::fromStdString(tables[1]).split('\n')[2], QStringLiteral("1 0 0.25"));

    const QString tex = QString::fromStdString(pgfplotsTex(spec, maps, {"f.dat", "f-2.dat"}));
    QVERIFY(tex.contains("\\pgfplotsset{compat=1.16}"));
    QVERIFY(tex.contains("50 \\% of q\\_proj"));
    QVERIFY(tex.contains("{q\\_proj};"));
    QVERIFY(tex.contains("\\useasboundingbox (0,0) rectangle (77.000mm,"));
    QVERIFY(tex.contains("%   \\usepackage{pgfplots}")); // what a paper needs
    QVERIFY(!tex.contains("booktabs") && !tex.contains("fillbetween"));
    // A paper reads nothing that stands before the document.
    QVERIFY(tex.indexOf("colormap={viridis}") > tex.indexOf("\\begin{document}"));
    QVERIFY(tex.contains("xtick={0,1}, xticklabels={0,1}, ytick={0,1,2}"));
    QVERIFY(tex.contains("yticklabels={{$-$0.")); // of the colour bar
    QVERIFY(tex.contains("no value};"));
    QVERIFY(tex.contains("mathptmx") && !tex.contains("fontspec"));
    QVERIFY(tex.contains("meta=map2] {f-2.dat}"));
    QVERIFY(tex.contains("meta=map3] {f.dat}"));
    QVERIFY(tex.contains("mesh/cols=2, mesh/rows=3"));
    QVERIFY(tex.contains("coordinates {(0,0) (1,1) (1,2) }"));
    QCOMPARE(tex.count("\\begin{"), tex.count("\\end{"));
    QCOMPARE(tex.count('{') - tex.count("\\{"), tex.count('}') - tex.count("\\}"));
    QVERIFY(tex.contains("rgb255=(68,1,84)")); // viridis begins here
    // pgfplots has no matrix of one row.
    auto line = std::make_shared<SimilarityMap>(*other);
    line->source_layers = 1;
    line->values = {0.5, notANumber};
    const QString squares = QString::fromStdString(pgfplotsTex({}, {line}, {"l.dat"}));
    QVERIFY(!squares.contains("matrix plot"));
    QVERIFY2(squares.contains("coordinates {(0,0) [0.5] };"), qPrintable(squares));
    // Several metrics have no colour bar of one; statistics, letters and the note are there.
    other->metric = "spectrum";
    spec.statistics = spec.panel_labels = true;
    spec.annotation = "Note_1";
    spec.title = "\u6e90";
    spec.font = "sans";
    const QString mixed = QString::fromStdString(pgfplotsTex(spec, maps, {"f.dat", "f-2.dat"}));
    QVERIFY(mixed.contains("{Similarity};"));
    QVERIFY(mixed.contains("{(b) down};") && mixed.contains("{Spectrum};"));
    QVERIFY(mixed.contains("Note\\_1"));
    QVERIFY(mixed.contains("\\sffamily"));
    QVERIFY(mixed.contains("fontspec") && !mixed.contains("inputenc")); // no font of pdfLaTeX has it
}

void FigureDataTest::presets()
{
    const std::map<std::string, double> widths = {
        {"acl-1col", 77.0},    {"acl-2col", 160.0}, {"neurips", 139.7},    {"icml-1col", 82.55},
        {"icml-2col", 171.45}, {"iclr", 139.7},     {"nature-1col", 89.0}, {"nature-2col", 183.0}};
    QCOMPARE(figurePresets().size(), widths.size());
    for (const auto& [id, width] : widths)
        QVERIFY2(std::abs(figurePreset(id).width_mm - width) < 1e-9, id.c_str());
    QVERIFY_EXCEPTION_THROWN(figurePreset("acl"), Error);
    QCOMPARE(FigureSpec::fromPreset("nature-1col").font, std::string("sans"));
}

void FigureDataTest::jsonRoundTrip()
{
    FigureSpec spec = FigureSpec::fromPreset("icml-2col");
    spec.results = {std::string(64, 'a'), std::string(64, 'b')};
    spec.height_mm = 61.5;
    spec.columns = 3;
    spec.font = "Nimbus Sans";
    spec.font_pt = 7.5;
    spec.color_map = "cividis";
    spec.range = FigureRange{-0.1, 0.3};
    spec.incompatibility = true;
    spec.mask = true;
    spec.path = FigurePath::Matched;
    spec.title = "T \"quoted\" \u00fc";
    spec.annotation = "two\nlines";
    spec.color_bar = false;
    spec.statistics = true;
    spec.panel_labels = true;
    spec.dpi = 300;
    QCOMPARE(FigureSpec::fromJson(Json::parse(spec.toJson().dump())), spec);
    QCOMPARE(FigureSpec::fromJson(FigureSpec{}.toJson()), FigureSpec{});
    // What is left out comes from the preset.
    const FigureSpec sparse = FigureSpec::fromJson({{"preset", "nature-2col"}, {"font_pt", 6}});
    QCOMPARE(sparse.width_mm, 183.0);
    QCOMPARE(sparse.font_pt, 6.0);
}

void FigureDataTest::badSpecs_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown key") << R"({"colour_map":"vik"})"
                                 << "colour_map";
    QTest::newRow("type") << R"({"width_mm":"wide"})"
                          << "wrong type";
    QTest::newRow("small font") << R"({"font_pt":5})"
                                << "font size";
    QTest::newRow("wide") << R"({"width_mm":1e9})"
                          << "width";
    QTest::newRow("preset") << R"({"preset":"emnlp"})"
                            << "acl-1col";
    QTest::newRow("map") << R"({"color_map":"jet"})"
                         << "viridis";
    QTest::newRow("path") << R"({"path":"worst"})"
                          << "matched";
    QTest::newRow("range") << R"({"range":[1,1]})"
                           << "empty";
    QTest::newRow("short range") << R"({"range":[1]})"
                                 << "wrong type";
    QTest::newRow("kind") << R"({"kind":"pie"})"
                          << "pie";
    QTest::newRow("newer") << R"({"version":99})"
                           << "newer";
    QTest::newRow("no object") << R"([1])"
                               << "not a JSON object";
}

void FigureDataTest::badSpecs()
{
    QFETCH(QString, json);
    QFETCH(QString, words);
    const QString text = QString::fromStdString(message(Json::parse(json.toStdString())));
    QVERIFY2(text.contains(words), qPrintable(text));
}

void FigureDataTest::colours()
{
    for (const ColorTable& table : colorTables()) {
        QCOMPARE(table.points.size(), std::size_t(33));
        // Lightness runs one way (sequential) or up and down again once (diverging).
        int turns = 0;
        double before = -1;
        int direction = 0;
        for (std::uint32_t rgb : table.points) {
            const double light =
                0.2126 * (rgb >> 16 & 255u) + 0.7152 * (rgb >> 8 & 255u) + 0.0722 * (rgb & 255u);
            if (before >= 0 && std::abs(light - before) > 0.5) {
                const int now = light > before ? 1 : -1;
                turns += direction != 0 && now != direction ? 1 : 0;
                direction = now;
            }
            before = light;
        }
        QVERIFY2(turns == (table.diverging ? 1 : 0), table.id.c_str());
    }
    QCOMPARE(colorTable("viridis").points.front(), 0x440154u);
    QCOMPARE(colorTable("viridis").points.back(), 0xfde725u);
}

void FigureDataTest::sidecars()
{
    QStringList names;
    for (const FigureFile& file : figureSidecars({}, {smallMap()}, "/tmp/x/fig.v2"))
        names << QString::fromStdString(file.path.filename().string());
    names.sort();
    QCOMPARE(names,
             (QStringList{"fig.v2.csv", "fig.v2.dat", "fig.v2.json", "fig.v2.matrix.csv", "fig.v2.tex"}));
}

QTEST_GUILESS_MAIN(FigureDataTest)
#include "unit_figure_data.moc"
