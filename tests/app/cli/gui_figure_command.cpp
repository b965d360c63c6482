#include "app/cli/commands.h"
#include "core/base/json.h"
#include "core/results/figure_spec.h"
#include "core/results/result_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <iostream>
#include <limits>
#include <sstream>

using namespace isthmus;

namespace {

/// What the command line printed on standard output, and its exit code.
struct Ran
{
    int code = -1;
    std::string out;
    std::string err;
};

Ran run(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), "isthmus-cli");
    std::vector<const char*> values;
    for (const std::string& argument : arguments)
        values.push_back(argument.c_str());
    std::ostringstream out;
    std::ostringstream err;
    std::streambuf* oldOut = std::cout.rdbuf(out.rdbuf());
    std::streambuf* oldErr = std::cerr.rdbuf(err.rdbuf());
    Ran ran;
    ran.code = cli::run(static_cast<int>(values.size()), values.data());
    std::cout.rdbuf(oldOut);
    std::cerr.rdbuf(oldErr);
    ran.out = out.str();
    ran.err = err.str();
    return ran;
}

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
    void mistakes_data();
    void mistakes();

private:
    QTemporaryDir folder_;
    std::string project_;
    SimilarityMap up_ = testMap("up");
    SimilarityMap down_ = testMap("down");
};

void FigureCommandTest::initTestCase()
{
    project_ = folder_.filePath("p.isthmus").toStdString();
    const auto store = ResultStore::open(project_);
    store->put(up_);
    store->put(down_);
}

void FigureCommandTest::writesFigureAndData()
{
    const QString output = folder_.filePath("out/fig.pdf");
    const Ran ran = run({"figure", "--project", project_, "--result", up_.key.substr(0, 12) + "," + down_.key,
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
    QCOMPARE(run({"figure", "--project", project_, "--result", up_.key, "--output", first.toStdString(),
                  "--title", "T_1", "--range", "0,1", "--color-map", "magma"})
                 .code,
             0);
    const QString second = folder_.filePath("again/b.svg");
    QCOMPARE(run({"figure", "--project", project_, "--spec", folder_.filePath("again/a.json").toStdString(),
                  "--output", second.toStdString()})
                 .code,
             0);
#ifdef ISTHMUS_WITH_FIGURES
    QVERIFY(!contentOf(first).isEmpty());
#endif
    QCOMPARE(contentOf(second), contentOf(first));
    QCOMPARE(contentOf(folder_.filePath("again/b.json")), contentOf(folder_.filePath("again/a.json")));
    // An option wins over the specification; a preset brings its own width.
    const Ran ran =
        run({"figure", "--project", project_, "--spec", folder_.filePath("again/a.json").toStdString(),
             "--output", folder_.filePath("again/c.png").toStdString(), "--preset", "neurips", "--dpi", "100",
             "--json"});
    QVERIFY2(ran.code == 0, ran.err.c_str());
    const FigureSpec spec = FigureSpec::fromJson(Json::parse(ran.out)["spec"]);
    QCOMPARE(spec.width_mm, 139.7);
    QCOMPARE(spec.title, std::string("T_1"));
    QCOMPARE(spec.dpi, 100);
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
        list.push_back(argument == "UP" ? up_.key : argument.toStdString());
    const Ran ran = run(list);
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
