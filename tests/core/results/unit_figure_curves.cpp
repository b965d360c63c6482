#include "core/base/error.h"
#include "core/base/statistics.h"
#include "core/results/figure_axis.h"
#include "core/results/figure_curves.h"
#include "core/results/figure_data.h"
#include "core/results/result_store.h"
#include "tests/core/results/curve_samples.h"
#include "tests/support/refusal.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <set>

using namespace isthmus;
using isthmus::test::noValue;
using isthmus::test::refusal;
using isthmus::test::sampleCosines;
using isthmus::test::samplePanels;
using isthmus::test::sampleRun;

namespace {

QStringList linesOf(const std::string& text)
{
    return QString::fromStdString(text).split('\n');
}

FigureSpec curvesSpec()
{
    FigureSpec spec;
    spec.kind = FigureSpec::curves;
    return spec;
}

} // namespace

class FigureCurvesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cosinesOfOneAdapter();
    void namesOfSeveralAdapters();
    void lossesOverSeeds();
    void namesOfRuns();
    void ranges();
    void ticks();
    void styles();
    void columns();
    void csvReadsBack();
    void tables();
    void latex();
    void sidecars();
    void specifications();
    void contents();
    void fromTheProject();
};

void FigureCurvesTest::cosinesOfOneAdapter()
{
    const CurvePanels panels = cosinePanels({sampleCosines("out/delta")});
    QCOMPARE(panels.size(), std::size_t{2});
    QCOMPARE(panels[0].title, std::string("cos(BA, W)"));
    QCOMPARE(panels[1].title, std::string("cos(BA, W \u2212 BA)"));
    QCOMPARE(panels[0].x_label, std::string("Layer"));
    QCOMPARE(panels[1].y_label, std::string("Cosine"));
    // In the order of the modules, not of the rows; each module has its colour in both panels.
    QCOMPARE(panels[0].curves[0].name, std::string("q"));
    QCOMPARE(panels[0].curves[1].name, std::string("down"));
    QCOMPARE(panels[0].curves[1].x, (std::vector<double>{0, 1, 2, 3}));
    QCOMPARE(panels[0].curves[1].y[3], 0.5 + 0.1 * 3);
    QCOMPARE(panels[1].curves[1].y[3], -0.25);
    QVERIFY(std::isnan(panels[0].curves[0].y[1]));
    QCOMPARE(panels[0].curves[1].series, panels[1].curves[1].series);
    QVERIFY(panels[0].curves[0].series != panels[0].curves[1].series);
}

void FigureCurvesTest::namesOfSeveralAdapters()
{
    const auto titles = [](const std::vector<std::string>& folders) {
        std::vector<LoraSimilarity> adapters;
        for (const std::string& folder : folders)
            adapters.push_back(sampleCosines(folder));
        QStringList list;
        for (const CurvePanel& panel : cosinePanels(adapters))
            list << QString::fromStdString(panel.title);
        return list;
    };
    QCOMPARE(titles({"out/one", "out/two"})[2], QStringLiteral("two: cos(BA, W)"));
    // Equal names: what their folders differ in.
    const QStringList starts = titles({"out/s/pissa-seed1/raw/delta", "out/s/seeking-seed1/raw/delta"});
    QCOMPARE(starts[0], QStringLiteral("pissa-seed1: cos(BA, W)"));
    QCOMPARE(starts[3], QStringLiteral("seeking-seed1: cos(BA, W \u2212 BA)"));
    QCOMPARE(titles({"out/delta", "out/delta"})[2], QStringLiteral("delta 2: cos(BA, W)"));
    QCOMPARE(titles({"a/delta", "delta"})[2], QStringLiteral("delta: cos(BA, W)"));
}

void FigureCurvesTest::lossesOverSeeds()
{
    const TransferRuns runs = {sampleRun("gaussian", 1, 2.0), sampleRun("gaussian", 2, 2.5),
                               sampleRun("gaussian", 3, 2.1), sampleRun("pissa", 1, 1.0),
                               sampleRun("pissa", 1, 1.0)}; // named twice, counted once
    const CurvePanels panels = lossPanels(runs);
    QCOMPARE(panels.size(), std::size_t{2});
    QCOMPARE(panels[0].y_label, std::string("Training loss"));
    QCOMPARE(panels[1].y_label, std::string("Validation loss"));
    QCOMPARE(panels[1].x_label, std::string("Step"));
    const FigureCurve& mean = panels[1].curves[0];
    QCOMPARE(mean.name, std::string("Gaussian"));
    QCOMPARE(mean.x, (std::vector<double>{0, 2, 4})); // the untouched target, then where it was validated
    QCOMPARE(mean.y[0], 3.0);
    const double values[] = {2.0, 2.5, 2.1};
    const MeanInterval interval = meanOfRuns(values);
    QCOMPARE(mean.y[1], interval.value);
    QCOMPARE(mean.low[1], interval.low);
    QCOMPARE(mean.high[1], interval.high);
    QVERIFY(mean.high[1] - mean.low[1] > 1);                            // t(0.975, 2) = 4.30
    QCOMPARE(panels[0].curves[0].x, (std::vector<double>{1, 2, 3, 4})); // no training loss before
    QVERIFY(panels[1].curves[1].low.empty());                           // one run has no band
    // A step that a run has not reached is none of the mean.
    auto shorter = std::make_shared<TransferRun>(*runs[2]);
    shorter->steps.pop_back();
    QCOMPARE(lossPanels({runs[0], runs[1], shorter})[1].curves[0].x, (std::vector<double>{0, 2}));
    // Without any validation there is no such panel.
    auto blind = std::make_shared<TransferRun>(*runs[0]);
    blind->baseline_validation_loss = noValue;
    for (TransferStep& step : blind->steps)
        step.validation_loss = noValue;
    QCOMPARE(lossPanels({blind}).size(), std::size_t{1});
    blind->steps.clear();
    QVERIFY(lossPanels({blind}).empty());
}

void FigureCurvesTest::namesOfRuns()
{
    const auto names = [](const TransferRuns& runs) {
        QStringList list;
        const CurvePanels panels = lossPanels(runs);
        for (const FigureCurve& curve : panels[0].curves)
            list << QString::fromStdString(curve.name);
        return list;
    };
    QCOMPARE(names({sampleRun("transfer", 1, 2), sampleRun("zero-source", 1, 2)}),
             (QStringList{"Transfer", "Zero source"}));
    QCOMPARE(names({sampleRun("transfer", 1, 2, "g"), sampleRun("transfer", 2, 2, "h"),
                    sampleRun("zero-source", 2, 2, "h")}),
             (QStringList{"Transfer, seed 1", "Transfer, seed 2", "Zero source"}));
    QCOMPARE(names({sampleRun("transfer", 1, 2, "g"), sampleRun("transfer", 1, 2, "h")}),
             (QStringList{"Transfer, run 1", "Transfer, run 2"}));
    QCOMPARE(names({sampleRun("another", 1, 2)}), QStringList{"another"});
}

void FigureCurvesTest::ranges()
{
    const CurvePanels panels = samplePanels();
    const FigureRange range = valueRange(panels, "Loss", false);
    QCOMPARE(range.low, 0.0);  // 1/3 with its margin, to a half step
    QCOMPARE(range.high, 6.5); // the band counts
    QCOMPARE(valueRange(panels, "Other", false), (FigureRange{0, 1}));
    const FigureRange powers = valueRange(panels, "Loss", true);
    QVERIFY(powers.low > 0.2 && powers.low < 1.0 / 3.0);
    QVERIFY(powers.high > 6 && powers.high < 9);
    CurvePanels flat = {{"", "x", "y", {{"f", {3}, {2}, {}, {}}}}};
    const FigureRange constant = valueRange(flat, "y", false);
    QVERIFY(constant.low < 2 && constant.high > 2);
    QCOMPARE(positionRange(flat, "x"), (FigureRange{2.5, 3.5}));
    flat[0].curves[0].y = {-1};
    QVERIFY(valueRange(flat, "y", true).low > 0); // nothing to show, but an axis
    const FigureRange steps = positionRange(panels, "Step");
    QVERIFY(steps.low < 0 && steps.low > -1 && steps.high > 4 && steps.high < 5);
}

void FigureCurvesTest::ticks()
{
    const auto labels = [](const std::vector<AxisTick>& ticks) {
        QStringList list;
        for (const AxisTick& tick : ticks)
            list << QString::fromStdString(tick.label);
        return list;
    };
    QCOMPARE(labels(linearTicks({-0.25, 0.25}, 5)),
             (QStringList{"\u22120.2", "\u22120.1", "0.0", "0.1", "0.2"}));
    QCOMPARE(labels(linearTicks({0.2175, 0.2525}, 4)), (QStringList{"0.22", "0.23", "0.24", "0.25"}));
    QCOMPARE(labels(linearTicks({-0.1, 3.1}, 8, true)),
             (QStringList{"0", "1", "2", "3"})); // layers have no halves
    QCOMPARE(labels(linearTicks({0, 25}, 5, true)), (QStringList{"0", "5", "10", "15", "20", "25"}));
    QCOMPARE(labels(logarithmicTicks({0.09, 120}, 6)), (QStringList{"0.1", "1", "10", "100"}));
    QCOMPARE(labels(logarithmicTicks({0.9, 11}, 6)), (QStringList{"1", "2", "5", "10"}));
    QCOMPARE(labels(logarithmicTicks({0.21, 0.29}, 4)), (QStringList{"0.22", "0.24", "0.26", "0.28"}));
    QVERIFY(logarithmicTicks({1e-30, 1e30}, 6).size() <= 6);
    QCOMPARE(linearTicks({0, 1}, 10).at(3).value, 0.3); // not 0.30000000000000004
}

void FigureCurvesTest::styles()
{
    std::set<std::string> looks;
    std::set<std::string> colourless;
    for (int i = 0; i < 56; ++i) {
        const CurveStyle style = curveStyle(i, i);
        std::string dashes;
        for (double length : style.dashes)
            dashes += exactNumber(length) + " ";
        const std::string marker = std::to_string(static_cast<int>(style.marker));
        looks.insert(dashes + marker + " " + std::to_string(style.color));
        if (i < 7)
            colourless.insert(dashes);
    }
    QCOMPARE(looks.size(), std::size_t{56});
    QCOMPARE(colourless.size(), std::size_t{7}); // the modules differ in print without colours
    const CurvePanels panels = cosinePanels({sampleCosines("a"), sampleCosines("b")});
    const auto legend = legendOf(panels);
    QCOMPARE(legend.size(), std::size_t{2}); // one line for a name, in however many panels
    QCOMPARE(legend[0].style.color, curveStyle(0, 0).color);
    QCOMPARE(legend[1].style.dashes, curveStyle(6, 6).dashes); // down is the seventh module
    QVERIFY(showsLegend(curvesSpec(), legend));
    QVERIFY(!showsLegend(curvesSpec(), {legend[0]})); // nothing to tell apart
    QCOMPARE(markerStep(10), std::size_t{1});
    QVERIFY(1000 / markerStep(1000) <= 14);
    QVERIFY(markerPhase(1000, 1, 3) != markerPhase(1000, 2, 3));
}

void FigureCurvesTest::columns()
{
    FigureSpec narrow = FigureSpec::fromPreset("acl-1col");
    FigureSpec wide = FigureSpec::fromPreset("acl-2col");
    QCOMPARE(curveColumns(narrow, 1), 1);
    QCOMPARE(curveColumns(narrow, 2), 2);
    QCOMPARE(curveColumns(narrow, 6), 2);
    QCOMPARE(curveColumns(wide, 6), 4); // two adapters a row: their panels stay together
    QCOMPARE(curveColumns(wide, 3), 3);
    QCOMPARE(curveColumns(wide, 8), 4);
    wide.columns = 3;
    QCOMPARE(curveColumns(wide, 6), 3);
    QCOMPARE(curveColumns(wide, 2), 2);
}

void FigureCurvesTest::csvReadsBack()
{
    const CurvePanels panels = samplePanels();
    const QStringList lines = linesOf(csvCurves(panels));
    QCOMPARE(lines[0], QStringLiteral("panel,curve,x,y,low,high"));
    QCOMPARE(lines.size(), 1 + 5 + 5 + 1 + 1);
    QCOMPARE(lines[1], QStringLiteral("first,a_1,0,5,4,6"));
    QCOMPARE(lines[8], QStringLiteral("first,\"gap, here\",2,,,")); // NaN, and no band
    QCOMPARE(lines[10].split(',')[4].toDouble(), 1.0 / 3.0);
    QCOMPARE(lines[11], QStringLiteral("second,alone,2,3,,"));
    const CurvePanels losses = lossPanels({sampleRun("pissa", 1, 1.1), sampleRun("pissa", 2, 1.2)});
    const QStringList run = linesOf(csvCurves(losses));
    QVERIFY(run[1].startsWith(QStringLiteral("Training loss,PiSSA,1,"))); // named by its axis
    QCOMPARE(run[1].split(',')[4].toDouble(), losses[0].curves[0].low[0]);
    QCOMPARE(run[1].split(',')[5].toDouble(), losses[0].curves[0].high[0]);
}

void FigureCurvesTest::tables()
{
    const CurvePanels panels = samplePanels();
    const auto texts = curveTables(panels);
    QCOMPARE(texts.size(), std::size_t{2}); // the point alone has an x of its own
    const QStringList first = linesOf(texts[0]);
    QCOMPARE(first[0], QStringLiteral("x p1c1 p1c1low p1c1high p1c2"));
    QCOMPARE(first[1], QStringLiteral("0 5 4 6 1"));
    QCOMPARE(first[3], QStringLiteral("2 3 2 4 nan"));
    QCOMPARE(linesOf(texts[1])[1], QStringLiteral("2 3"));
    QCOMPARE(curveTable(panels, panels[1].curves[0]), std::size_t{1});
}

void FigureCurvesTest::latex()
{
    FigureSpec spec = curvesSpec();
    spec.title = "50 %";
    spec.panel_labels = true;
    CurvePanels panels = samplePanels();
    panels[0].curves[0].low[3] = noValue; // the band has two parts
    panels[0].curves[0].low.push_back(1), panels[0].curves[0].high.push_back(2);
    panels[0].curves[0].x.push_back(5), panels[0].curves[0].y.push_back(1.5);
    const QString tex = QString::fromStdString(curvesTex(spec, panels, {"f.dat", "f-2.dat", "f-3.dat"}));
    QVERIFY(tex.contains("\\usepgfplotslibrary{fillbetween}"));
    QVERIFY(tex.contains("\\pgfplotsset{compat=1.16}"));
    QVERIFY(tex.contains("\\definecolor{isthmuscolor1}{HTML}{0072B2}"));
    QVERIFY(tex.contains("mark=square*, mark size=1.4pt"));
    QVERIFY(tex.contains("dash pattern=on 4.0pt off 1.6pt"));
    QVERIFY(tex.indexOf("isthmus1/.style") > tex.indexOf("\\begin{document}")); // a paper reads no more
    QVERIFY(tex.contains("{\\coordindex}{0:2}") && tex.contains("{\\coordindex}{4:5}"));
    QVERIFY(tex.contains("fill between[of=p1c1part2low and p1c1part2high]"));
    QVERIFY(tex.contains("table[x=x, y=p2c1] {f-3.dat}"));
    QVERIFY(tex.contains("{\\fontsize{7.0}{8.4}\\selectfont a\\_1};"));
    QVERIFY(tex.contains("{(b) second};"));
    QVERIFY(tex.contains("50 \\%"));
    QCOMPARE(tex.count("\\begin{axis}"), 2);
    QVERIFY(tex.contains(QStringLiteral("rectangle (%1mm,").arg(spec.width_mm, 0, 'f', 3)));
    QCOMPARE(tex.count("\\begin{"), tex.count("\\end{"));
    QCOMPARE(tex.count('{') - tex.count("\\{"), tex.count('}') - tex.count("\\}"));
    spec.legend = false;
    spec.log_y = true;
    const QString plain = QString::fromStdString(curvesTex(spec, panels, {"f.dat", "f-2.dat", "f-3.dat"}));
    QVERIFY(!plain.contains("a\\_1"));
    QVERIFY(plain.contains("ymode=log") &&
            plain.contains("ytick={0.5,1,2,5}, yticklabels={{0.5},{1},{2},{5}}"));
    const QString cosines = QString::fromStdString(
        curvesTex(spec, cosinePanels({sampleCosines("a_b"), sampleCosines("c")}), {"f.dat", "f-2.dat"}));
    QVERIFY(cosines.contains("{(b) a\\_b:};") && cosines.contains("{cos(BA, W $-$ BA)};")); // another minus
    // A logarithmic axis ends above 0, and so does a band.
    panels[0].curves[0].low[0] = -1;
    const double least = yAxisOf(spec, panels, panels[0]).low;
    QVERIFY(least > 0);
    QCOMPARE(linesOf(drawnTables(spec, panels)[0])[1].split(' ')[2].toDouble(), least);
    spec.log_y = false;
    QCOMPARE(drawnTables(spec, panels), curveTables(panels));
    // TeX cannot reckon with places too far outside.
    const auto tiny = [&](double high) {
        spec.range = FigureRange{1, high};
        return QString::fromStdString(curvesTex(spec, panels, {"f.dat", "f-2.dat", "f-3.dat"}))
            .contains("restrict y to domain*=");
    };
    QVERIFY(tiny(1.0001));
    QVERIFY(!tiny(2));
}

void FigureCurvesTest::sidecars()
{
    const FigureContent content(samplePanels(), {std::string(64, 'e')});
    FigureSpec spec = curvesSpec();
    spec.results = content.keys;
    QStringList names;
    for (const FigureFile& file : figureSidecars(spec, content, "/tmp/x/fig")) {
        names << QString::fromStdString(file.path.filename().string());
        if (file.path.extension() == ".json")
            QCOMPARE(FigureSpec::fromJson(Json::parse(file.bytes)), spec);
        if (file.path.extension() == ".tex")
            QVERIFY(QString::fromStdString(file.bytes).contains("{fig-2.dat}"));
    }
    names.sort();
    QCOMPARE(names, (QStringList{"fig-2.dat", "fig.csv", "fig.dat", "fig.json", "fig.tex"}));
}

void FigureCurvesTest::specifications()
{
    FigureSpec spec = curvesSpec();
    spec.legend = false;
    spec.log_y = true;
    spec.range = FigureRange{0.1, 5};
    QCOMPARE(FigureSpec::fromJson(Json::parse(spec.toJson().dump())), spec);
    // A specification from before there were curves.
    Json old = FigureSpec{}.toJson();
    old.erase("legend");
    old.erase("log_y");
    QCOMPARE(FigureSpec::fromJson(old), FigureSpec{});
    spec.range = FigureRange{0, 5};
    QVERIFY(refusal([&] { spec.validate(); }).contains("cannot be logarithmic"));
    spec.log_y = false;
    spec.validate();
    spec.kind = "pie";
    QVERIFY(refusal([&] { spec.validate(); }).contains("heatmaps or curves"));
}

void FigureCurvesTest::contents()
{
    const FigureContent content(samplePanels(), {"k"});
    QCOMPARE(QString(content.kind()), QStringLiteral("curves"));
    checkContent(curvesSpec(), content);
    QVERIFY(refusal([&] {
                checkContent({}, content);
            }).contains("of kind heatmaps, but its results make curves"));
    QVERIFY(refusal([&] { checkContent(curvesSpec(), {}); }).contains("no curves"));
    CurvePanels empty = samplePanels();
    empty[1].curves[0].y = {noValue};
    QVERIFY(refusal([&] { checkContent(curvesSpec(), {empty, {}}); }).contains("no value"));
    FigureSpec logarithmic = curvesSpec();
    logarithmic.log_y = true;
    checkContent(logarithmic, content);
    empty[1].curves[0].y = {-3};
    QVERIFY(refusal([&] { checkContent(logarithmic, {empty, {}}); }).contains("above 0"));
    auto map = std::make_shared<SimilarityMap>();
    map->key = "m";
    map->source_layers = map->target_layers = 1;
    map->values = {0.5};
    const FigureContent maps = MapList{map};
    QCOMPARE(maps.keys, std::vector<std::string>{"m"});
    checkContent({}, maps);
}

void FigureCurvesTest::fromTheProject()
{
    QTemporaryDir folder;
    const auto store = ResultStore::open(folder.filePath("p.isthmus").toStdString());
    LoraSimilarity cosines = sampleCosines("out/delta");
    SimilarityMap map;
    map.key = std::string(64, 'a');
    map.metric = "cka";
    map.module = "up";
    map.source_layers = map.target_layers = 1;
    map.values = {0.5};
    Sensitivity other;
    other.key = std::string(64, 'f');
    const auto run = sampleRun("pissa", 1, 1);
    store->put(map);
    for (const ResultDocument& document : {cosines.toDocument(), run->toDocument(),
                                           sampleRun("pissa", 2, 2)->toDocument(), other.toDocument()})
        store->putDocument(document);
    QCOMPARE(store->kindOf(cosines.key), std::string("lora-similarity"));
    QCOMPARE(store->kindOf(map.key), std::string("similarity-map"));
    QCOMPARE(store->kindOf(std::string(64, '9')), std::string());

    FigureSpec spec;
    spec.results = {"bbbbbbbb"};
    const FigureContent adapter = loadFigureContent(*store, spec);
    QCOMPARE(spec.kind, std::string("curves"));
    QCOMPARE(spec.results, std::vector<std::string>{cosines.key});
    QCOMPARE(csvCurves(adapter.panels), csvCurves(cosinePanels({cosines}))); // to the last digit
    QCOMPARE(adapter.keys, spec.results);
    spec.results = {std::string(63, 'c') + "1", std::string(63, 'c') + "2"};
    QCOMPARE(loadFigureContent(*store, spec).panels[1].curves[0].low.size(), std::size_t{3});
    spec.results = {map.key};
    QCOMPARE(loadFigureContent(*store, spec).maps.size(), std::size_t{1});
    QCOMPARE(spec.kind, std::string("heatmaps"));

    const auto load = [&](const std::vector<std::string>& keys) {
        return refusal([&] {
            FigureSpec named;
            named.results = keys;
            loadFigureContent(*store, named);
        });
    };
    QVERIFY(load({}).contains("--result"));
    QVERIFY(load({map.key, cosines.key}).contains("results of one kind"));
    QVERIFY(load({run->key, cosines.key}).contains("of kind transfer-run and"));
    QVERIFY(load({other.key}).contains("of kind sensitivity, which no figure shows"));
    QVERIFY(load({"0123456789"}).contains("0123456789"));
}

QTEST_GUILESS_MAIN(FigureCurvesTest)
#include "unit_figure_curves.moc"
