#include "core/base/json.h"
#include "core/results/figure_spec.h"
#include "core/results/result_store.h"
#include "tests/app/cli/call.h"
#include "tests/core/evaluate/figure_project.h"
#ifdef ISTHMUS_WITH_FIGURES
#include "core/evaluate/figure_load.h"
#include "widgets/figure_panel.h"
#include <QSignalSpy>
#endif

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <limits>

using namespace isthmus;
using isthmus::test::call;
using isthmus::test::fillFigureProject;
using isthmus::test::Outcome;
using isthmus::test::sampleCosines;
using isthmus::test::sampleRun;

namespace {

SimilarityMap testMap(const std::string& module)
{
    SimilarityMap map;
    map.key = contentKey(Json{{"module", module}});
    map.module = module;
    map.metric = "cka-debiased";
    map.source_layers = 3;
    map.target_layers = 2;
    map.values = {0.1, 0.2, 0.3, 1.0 / 3.0, std::numeric_limits<double>::quiet_NaN(), 0.6};
    map.samples = 21;
    return map;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class FigureCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void writesFigureAndData();
    void specMakesItAgain();
    void curvesOfAnAdapter();
    void curvesOfRuns();
    void composedPanels();
    void templates_data();
    void templates();
    void mistakes_data();
    void mistakes();

private:
    QTemporaryDir folder_;
    std::string project_;
    SimilarityMap up_ = testMap("up");
    SimilarityMap down_ = testMap("down");
    LoraSimilarity adapter_ = sampleCosines("out/delta");
};

void FigureCommandTest::initTestCase()
{
    project_ = folder_.filePath("p.isthmus").toStdString();
    const auto store = ResultStore::open(project_);
    store->put(up_);
    store->put(down_);
    store->putDocument(adapter_.toDocument());
    for (std::uint64_t seed : {1, 2, 3})
        store->putDocument(sampleRun("pissa", seed, 0.1 * static_cast<double>(seed))->toDocument());
}

void FigureCommandTest::writesFigureAndData()
{
    const QString output = folder_.filePath("out/fig.pdf");
    const Outcome ran =
        call({"figure", "--project", project_, "--result", up_.key.substr(0, 12) + "," + down_.key,
              "--preset", "acl-1col", "--output", output.toStdString(), "--mask", "--json"});
    QVERIFY2(ran.code == 0, ran.err.c_str());
    const Json json = Json::parse(ran.out);
    QCOMPARE(json["spec"]["results"][0].get<std::string>(), up_.key); // the beginning was completed
    QCOMPARE(json["spec"]["mask"].get<bool>(), true);
#ifdef ISTHMUS_WITH_FIGURES
    QVERIFY(contentOf(output).startsWith("%PDF-"));
#else
    QVERIFY(ran.err.find("without Qt") != std::string::npos);
#endif
    QVERIFY(contentOf(folder_.filePath("out/fig.tex")).contains("compat="));
    QVERIFY(contentOf(folder_.filePath("out/fig.dat")).startsWith("target source map1 map2\n"));
    const QList<QByteArray> lines = contentOf(folder_.filePath("out/fig.csv")).split('\n');
    QCOMPARE(lines[0], QByteArray("layer_a,layer_b,module,metric,value,n"));
    QCOMPARE(lines[2], QByteArray("0,1,up,cka-debiased,,21")); // masked
    QCOMPARE(lines[4].split(',')[4].toDouble(), 1.0 / 3.0);
    QCOMPARE(lines[5], QByteArray("2,0,up,cka-debiased,,21")); // NaN
    QVERIFY(lines[7].startsWith("0,0,down,"));
}

void FigureCommandTest::specMakesItAgain()
{
    const QString first = folder_.filePath("again/a.svg");
    QCOMPARE(call({"figure", "--project", project_, "--result", up_.key, "--output", first.toStdString(),
                   "--title", "T_1", "--range", "0,1", "--color-map", "magma"})
                 .code,
             0);
    const QString second = folder_.filePath("again/b.svg");
    QCOMPARE(call({"figure", "--project", project_, "--spec", folder_.filePath("again/a.json").toStdString(),
                   "--output", second.toStdString()})
                 .code,
             0);
#ifdef ISTHMUS_WITH_FIGURES
    QVERIFY(!contentOf(first).isEmpty());
#endif
    QCOMPARE(contentOf(second), contentOf(first));
    QCOMPARE(contentOf(folder_.filePath("again/b.json")), contentOf(folder_.filePath("again/a.json")));
    // An option wins over the specification; a preset brings its own width.
    const Outcome ran =
        call({"figure", "--project", project_, "--spec", folder_.filePath("again/a.json").toStdString(),
              "--output", folder_.filePath("again/c.png").toStdString(), "--preset", "neurips", "--dpi",
              "100", "--json"});
    QVERIFY2(ran.code == 0, ran.err.c_str());
    const FigureSpec spec = FigureSpec::fromJson(Json::parse(ran.out)["spec"]);
    QCOMPARE(spec.width_mm, 139.7);
    QCOMPARE(spec.title, std::string("T_1"));
    QCOMPARE(spec.dpi, 100);
}

void FigureCommandTest::curvesOfAnAdapter()
{
    const QString output = folder_.filePath("curves/a.svg");
    const Outcome ran =
        call({"figure", "--project", project_, "--result", adapter_.key.substr(0, 8), "--output",
              output.toStdString(), "--preset", "nature-1col", "--panel-labels", "--json"});
    QVERIFY2(ran.code == 0, ran.err.c_str());
    const Json json = Json::parse(ran.out);
    QCOMPARE(json["spec"]["kind"].get<std::string>(), std::string("curves"));
    QCOMPARE(json["spec"]["results"][0].get<std::string>(), adapter_.key);
    QVERIFY(!QFile::exists(folder_.filePath("curves/a.matrix.csv")));
    const QList<QByteArray> lines = contentOf(folder_.filePath("curves/a.csv")).split('\n');
    QCOMPARE(lines[0], QByteArray("panel,curve,x,y,low,high"));
    QCOMPARE(lines[1].split(',').last(), QByteArray());
    QVERIFY(lines[1].startsWith("\"cos(BA, W)\",q,0,0.333333333333333"));
    QCOMPARE(lines[2], QByteArray("\"cos(BA, W)\",q,1,,,")); // NaN
    QVERIFY(contentOf(folder_.filePath("curves/a.tex")).contains("{a.dat}"));
    QVERIFY(contentOf(folder_.filePath("curves/a.dat")).startsWith("x p1c1 p1c2 p2c1 p2c2\n0 "));
#ifdef ISTHMUS_WITH_FIGURES
    QVERIFY(contentOf(output).contains(">(b) cos(BA, W \u2212 BA)</text>"));
#endif
    // The specification makes the same bytes again.
    QCOMPARE(call({"figure", "--project", project_, "--spec", folder_.filePath("curves/a.json").toStdString(),
                   "--output", folder_.filePath("curves/b.svg").toStdString()})
                 .code,
             0);
    QCOMPARE(contentOf(folder_.filePath("curves/b.svg")), contentOf(output));
    for (const char* ending : {".csv", ".dat", ".json"})
        QCOMPARE(contentOf(folder_.filePath(QStringLiteral("curves/b") + ending)),
                 contentOf(folder_.filePath(QStringLiteral("curves/a") + ending)));
}

void FigureCommandTest::curvesOfRuns()
{
    std::string keys;
    for (char seed : {'1', '2', '3'})
        keys += (keys.empty() ? "" : ",") + std::string(63, 'c') + seed;
    const Outcome ran =
        call({"figure", "--project", project_, "--result", keys, "--output",
              folder_.filePath("runs/r.svg").toStdString(), "--log-y", "--no-legend", "--json"});
    QVERIFY2(ran.code == 0, ran.err.c_str());
    const FigureSpec spec = FigureSpec::fromJson(Json::parse(ran.out)["spec"]);
    QVERIFY(spec.log_y && !spec.legend);
    QVERIFY(contentOf(folder_.filePath("runs/r.tex")).contains("ymode=log"));
    QVERIFY(contentOf(folder_.filePath("runs/r.dat")).startsWith("x p1c1 p1c1low p1c1high\n1 "));
#ifdef ISTHMUS_WITH_FIGURES
    QVERIFY(contentOf(folder_.filePath("runs/r.svg")).contains(">Validation loss</text>"));
#endif
}

void FigureCommandTest::composedPanels()
{
    const QString output = folder_.filePath("composed/a.pdf");
    const std::string runs = std::string(63, 'c') + "1+" + std::string(63, 'c') + "2";
    const Outcome ran =
        call({"figure", "--project", project_, "--panel", up_.key.substr(0, 12) + "=Up", "--panel",
              adapter_.key.substr(0, 8) + ":remaining", "--panel", runs + ":validation", "--columns", "3",
              "--bold-labels", "--output", output.toStdString(), "--json"});
    QVERIFY2(ran.code == 0, ran.err.c_str());
    const FigureSpec spec = FigureSpec::fromJson(Json::parse(ran.out)["spec"]);
    QCOMPARE(spec.panels.size(), std::size_t{3});
    QCOMPARE(spec.panels[0].title, std::string("Up"));
    QCOMPARE(spec.panels[1].part, std::string("remaining"));
    QCOMPARE(spec.panels[2].results.size(), std::size_t{2});
    QVERIFY(spec.panel_labels && spec.bold_labels);
    const auto again = [&](const char* name) {
        const QString file = folder_.filePath(QLatin1String("composed/") + QLatin1String(name));
        return call({"figure", "--project", project_, "--spec",
                     folder_.filePath("composed/a.json").toStdString(), "--output", file.toStdString()})
                           .code == 0
                   ? contentOf(file)
                   : QByteArray("failed");
    };
    QCOMPARE(again("b.pdf"), contentOf(output));
#ifdef ISTHMUS_WITH_FIGURES
    QVERIFY(contentOf(output).startsWith("%PDF-"));
    // What the window exports has the same bytes.
    const auto store = ResultStore::open(project_, OpenMode::ReadOnly);
    FigureSpec shown = spec;
    const FigureContent content = loadFigure(*store, shown);
    FigurePanel panel;
    QSignalSpy exported(&panel, &FigurePanel::exported);
    panel.setFigure(shown, content);
    panel.exportTo(folder_.filePath("composed/window.pdf"));
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(contentOf(folder_.filePath("composed/window.pdf")), contentOf(output));
    QCOMPARE(contentOf(folder_.filePath("composed/window.json")),
             contentOf(folder_.filePath("composed/a.json")));
#endif
    QCOMPARE(call({"figure", "--project", project_, "--panel", up_.key, "--template", "init-study",
                   "--output", output.toStdString()})
                 .code,
             2); // one or the other
}

void FigureCommandTest::templates_data()
{
    QTest::addColumn<int>("panels");
    QTest::newRow("layer-similarity") << 4;
    QTest::newRow("parametric-similarity") << 4;
    QTest::newRow("transfer-table") << 1;
    QTest::newRow("init-study") << 2;
}

void FigureCommandTest::templates()
{
    QFETCH(int, panels);
    const std::string project = folder_.filePath("templates.isthmus").toStdString();
    fillFigureProject(*ResultStore::open(project));
    const QString stem = folder_.filePath(QStringLiteral("templates/") + QTest::currentDataTag());
    const Outcome ran = call({"figure", "--project", project, "--template", QTest::currentDataTag(),
                              "--preset", "icml-1col", "--output", (stem + ".svg").toStdString(), "--json"});
    QVERIFY2(ran.code == 0, ran.err.c_str());
    const FigureSpec spec = FigureSpec::fromJson(Json::parse(ran.out)["spec"]);
    QCOMPARE(static_cast<int>(spec.panels.size()), panels);
    QCOMPARE(spec.preset, std::string("icml-1col"));
#ifdef ISTHMUS_WITH_FIGURES
    QVERIFY(contentOf(stem + ".svg").contains("width=\"82.55mm\""));
#endif
    QCOMPARE(call({"figure", "--project", project, "--spec", (stem + ".json").toStdString(), "--output",
                   (stem + "-again.svg").toStdString()})
                 .code,
             0);
    QCOMPARE(contentOf(stem + "-again.svg"), contentOf(stem + ".svg"));
    const Outcome none = call({"figure", "--project", project_ + "x", "--template", QTest::currentDataTag(),
                               "--output", (stem + ".svg").toStdString()});
    QCOMPARE(none.code, 1);
}

void FigureCommandTest::mistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("no result") << QStringList{} << 1 << "--result";
    QTest::newRow("unknown result") << QStringList{"--result", "ffffffffffff"} << 1 << "ffffffffffff";
    QTest::newRow("ending") << QStringList{"--result", "UP", "--output", "x.jpeg"} << 1 << ".svg";
    QTest::newRow("spec") << QStringList{"--spec", "/no/such.json"} << 1 << "/no/such.json";
    QTest::newRow("font") << QStringList{"--result", "UP", "--font-pt", "3"} << 1 << "font size";
    QTest::newRow("two kinds") << QStringList{"--result", "UP", "--result", "ADAPTER"} << 1
                               << "results of one kind";
    QTest::newRow("panels") << QStringList{"--panel", "0123456789:training"} << 1 << "0123456789";
    QTest::newRow("template") << QStringList{"--template", "pie"} << 2 << "init-study";
    QTest::newRow("cosines below 0") << QStringList{"--result", "ADAPTER", "--log-y"} << 1 << "above 0";
    QTest::newRow("preset") << QStringList{"--preset", "emnlp"} << 2 << "acl-1col";
    QTest::newRow("project") << QStringList{"--result", "UP", "--project", "/no/such.isthmus"} << 1
                             << "/no/such.isthmus";
}

void FigureCommandTest::mistakes()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, words);
    std::vector<std::string> list = {"figure"};
    if (!arguments.contains("--project"))
        list.insert(list.end(), {"--project", project_});
    if (!arguments.contains("--output"))
        list.insert(list.end(), {"--output", folder_.filePath("bad/f.pdf").toStdString()});
    for (const QString& argument : arguments)
        list.push_back(argument == "UP"        ? up_.key
                       : argument == "ADAPTER" ? adapter_.key
                                               : argument.toStdString());
    const Outcome ran = call(list);
    QCOMPARE(ran.code, code);
    QVERIFY2(QString::fromStdString(ran.err).contains(words), ran.err.c_str());
    QVERIFY(!QFile::exists(folder_.filePath("bad/f.pdf")));
}

#ifdef ISTHMUS_WITH_FIGURES
QTEST_MAIN(FigureCommandTest)
#else
QTEST_GUILESS_MAIN(FigureCommandTest)
#endif
#include "gui_figure_command.moc"
