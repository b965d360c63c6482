#include "core/base/error.h"
#include "core/evaluate/figure_load.h"
#include "core/evaluate/figure_templates.h"
#include "core/evaluate/transfer_table.h"
#include "core/results/figure_blocks.h"
#include "tests/core/evaluate/figure_project.h"
#include "tests/support/refusal.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace isthmus;
using namespace isthmus::test;

namespace {

std::string runKey(const std::string& method, const std::string& variant, std::uint64_t seed)
{
    return pairRun(method, variant, seed, 0)->key;
}

} // namespace

/// Composed figures from a project: what panels read, and the templates.
class FigureTemplatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        store_ = ResultStore::open(folder_.filePath("p.isthmus").toStdString());
        fillFigureProject(*store_);
        empty_ = ResultStore::open(folder_.filePath("empty.isthmus").toStdString());
    }

    void mixedPanels()
    {
        FigureSpec spec;
        spec.kind = FigureSpec::composed;
        const SimilarityMap up = pairMap("up");
        const std::string adapter = studyCosines("pissa").key;
        spec.panels = {{{up.key.substr(0, 12)}, {}, "Maps"},
                       {{adapter}, {}, {}},
                       {{runKey("postpkt", "pissa", 1), runKey("postpkt", "pissa", 2)}, "validation", {}},
                       {{runKey("postpkt", "gaussian", 1), runKey("postpkt", "pissa", 1)}, "validation", {}}};
        const FigureContent content = loadFigure(*store_, spec);
        QCOMPARE(spec.panels.size(), std::size_t{5}); // the adapter became two
        QCOMPARE(spec.panels[0].results[0], up.key);
        QCOMPARE(spec.panels[1].part, std::string("original"));
        QCOMPARE(spec.panels[2].part, std::string("remaining"));
        QCOMPARE(content.elements[0].map->module, std::string("up"));
        QCOMPARE(content.elements[2].curves->title, std::string("cos(BA, W \u2212 BA)"));
        QCOMPARE(content.elements[3].curves->y_label, std::string("Validation loss"));
        QCOMPARE(content.elements[3].curves->curves[0].low.size(), std::size_t{3}); // two seeds: a band
        // PiSSA has one colour, though it is the first in one panel and the second in the other.
        QCOMPARE(content.elements[4].curves->curves[1].name, std::string("PiSSA"));
        QCOMPARE(content.elements[3].curves->curves[0].series, content.elements[4].curves->curves[1].series);
        QVERIFY(content.elements[4].curves->curves[0].series != content.elements[4].curves->curves[1].series);
        // A complete specification reads the same again.
        FigureSpec again = FigureSpec::fromJson(Json::parse(spec.toJson().dump()));
        QCOMPARE(again, spec);
        loadFigure(*store_, again);
        QCOMPARE(again, spec);
    }

    void refusals()
    {
        const auto load = [this](const FigurePanelSpec& panel) {
            return refusal([&] {
                FigureSpec spec;
                spec.panels = {panel};
                loadFigure(*store_, spec);
            });
        };
        const std::string map = pairMap("up").key;
        const std::string adapter = studyCosines("pissa").key;
        QVERIFY(
            load({{map, adapter}, {}, {}}).contains("do not go together: lora-similarity, similarity-map"));
        QVERIFY(load({{map}, "training", {}}).contains("no part \"training\""));
        QVERIFY(load({{adapter}, "training", {}}).contains("Use original or remaining"));
        QVERIFY(load({{}, {}, {}}).contains("names no result"));
        QVERIFY(load({{"0123456789"}, {}, {}}).contains("0123456789"));
    }

    void layerSimilarity()
    {
        store_->put(pairMap("up", 0.1, "spectrum")); // newer, and not the papers'
        const FilledTemplate filled = fillTemplate(*store_, "layer-similarity", "acl-2col");
        QVERIFY(filled.remarks.empty());
        QCOMPARE(filled.spec.width_mm, 160.0);
        QVERIFY(filled.spec.panel_labels && filled.spec.bold_labels && filled.spec.shared_color_bar);
        QCOMPARE(filled.spec.panels.size(), std::size_t{4});
        const char* modules[] = {"up", "down", "v", "o"};
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(filled.spec.panels[i].results[0], pairMap(modules[i]).key);
        FigureSpec spec = filled.spec;
        const auto blocks = figureBlocks(spec, loadFigure(*store_, spec));
        QCOMPARE(blocks.size(), std::size_t{1}); // one row, one block: one colour bar
        QCOMPARE(blocks[0].size(), std::size_t{1});
        QCOMPARE(blocks[0][0].maps.size(), std::size_t{4});
    }

    void layerSimilarityWithGaps()
    {
        QTemporaryDir folder;
        const auto store = ResultStore::open(folder.filePath("p.isthmus").toStdString());
        store->put(pairMap("up"));
        const FilledTemplate filled = fillTemplate(*store, "layer-similarity", "acl-1col");
        QCOMPARE(filled.remarks.size(), std::size_t{1});
        QVERIFY(filled.remarks[0].find("no map of down, v and o") != std::string::npos);
        QVERIFY(filled.remarks[0].find("isthmus-cli similarity") != std::string::npos);
    }

    void parametricSimilarity()
    {
        FilledTemplate filled = fillTemplate(*store_, "parametric-similarity", "acl-1col");
        QCOMPARE(filled.spec.panels.size(), std::size_t{4});
        QCOMPARE(filled.spec.panels[0].results[0], studyCosines("seeking").key); // the source's start first
        QCOMPARE(filled.spec.panels[3].title, std::string("PiSSA: cos(BA, W \u2212 BA)"));
        const FigureContent content = loadFigure(*store_, filled.spec);
        QCOMPARE(content.elements[3].curves->title, filled.spec.panels[3].title);
        QVERIFY(filled.remarks.empty());
    }

    void transferTable()
    {
        FilledTemplate filled = fillTemplate(*store_, "transfer-table", "acl-1col");
        QVERIFY(filled.remarks.empty());
        const FigureContent content = loadFigure(*store_, filled.spec);
        const FigureTable& table = *content.elements.at(0).table;
        QStringList names;
        for (const TableRow& row : table.rows)
            names << QString::fromStdString(row.name);
        QCOMPARE(names, (QStringList{"source", "target", "LaTen", "PostPKT, Gaussian", "PostPKT, PiSSA",
                                     "LaTen, random source neurons"}));
        QCOMPARE(table.columns.size(), std::size_t{2});
        QCOMPARE(table.columns[0].name, std::string("GSM8K"));
        QCOMPARE(table.columns[1].name, std::string("Validation loss"));
        const auto value = [&](std::size_t row, std::size_t column) {
            return cellText(table.columns[column], table.rows[row].cells[column]);
        };
        QCOMPARE(value(0, 0), std::string("95.0\u2020"));
        QCOMPARE(value(1, 0), std::string("25.0"));       // what the daggers refer to
        QCOMPARE(value(2, 0), std::string("62.5\u2020")); // the merged model stands in the row of its run
        QCOMPARE(value(3, 0), std::string());
        QCOMPARE(value(1, 1), std::string("3.000")); // the untouched target
        QCOMPARE(value(2, 1), std::string("2.200"));
        QCOMPARE(value(4, 1), std::string("2.000"));
        QCOMPARE(value(5, 1), std::string("3.000")); // no step of the control is better than the target
        QVERIFY(isBest(table, 2, 0));                // the source is a reference
        QVERIFY(!isBest(table, 0, 0));
        QVERIFY(isBest(table, 4, 1));
        QVERIFY(table.rows[2].ruled && table.rows[5].ruled && !table.rows[1].ruled);
        QCOMPARE(table.notes.size(), std::size_t{1});
        QVERIFY(table.notes[0].find("differs from target") != std::string::npos);
        const QString csv = QString::fromStdString(tableCsv(table));
        QVERIFY(csv.contains("LaTen,GSM8K,flexible,0.625,0.575,0.675"));
        QVERIFY(csv.contains("\"PostPKT, PiSSA\",Validation loss,validation_loss,2,2,2,2,no"));
        const QString tex = QString::fromStdString(tableTex(table, true));
        QVERIFY(tex.contains("\\begin{tabular}{lr@{\\ }l"));
        QVERIFY(tex.contains("\\textbf{62.5}$^\\dagger$ & {\\scriptsize [57.5, 67.5]}"));
        QVERIFY(tex.contains("target & 25.0\\phantom{$^\\dagger$} &")); // the digits stand below each other
        QCOMPARE(tex.count("\\midrule"), 3);
        QVERIFY(!QString::fromStdString(tableTex(table, false)).contains("scriptsize"));
    }

    void initStudy()
    {
        const FilledTemplate filled = fillTemplate(*store_, "init-study", "neurips");
        QVERIFY(filled.remarks.empty());
        QCOMPARE(filled.spec.panels.size(), std::size_t{2});
        QCOMPARE(filled.spec.panels[0].results.size(), std::size_t{4}); // not the runs of LaTen
        QCOMPARE(filled.spec.panels[0].part, std::string("training"));
        QCOMPARE(filled.spec.panels[1].part, std::string("validation"));
    }

    void nothingToShow_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("layer-similarity") << "no similarity maps";
        QTest::newRow("parametric-similarity") << "no cosines";
        QTest::newRow("transfer-table") << "neither evaluations nor transfer runs";
        QTest::newRow("init-study") << "no runs of an initialisation study";
        QTest::newRow("pie") << "layer-similarity, parametric-similarity, transfer-table and init-study";
    }

    void nothingToShow()
    {
        QFETCH(QString, words);
        const QString text = refusal([&] { fillTemplate(*empty_, QTest::currentDataTag(), "acl-1col"); });
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(text.contains("isthmus-cli") || text.contains("Use one of"));
    }

private:
    QTemporaryDir folder_;
    std::shared_ptr<ResultStore> store_;
    std::shared_ptr<ResultStore> empty_;
};

QTEST_GUILESS_MAIN(FigureTemplatesTest)
#include "unit_figure_templates.moc"
