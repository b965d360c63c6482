#include "widgets/choice_list.h"
#include "widgets/job_panel.h"
#include "widgets/map_table.h"
#include "widgets/pair_table.h"
#include "widgets/tensor_tree.h"
#include "widgets/text_format.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <cmath>
#include <limits>

using namespace isthmus;

namespace {

std::shared_ptr<const PairSummary> makePair()
{
    auto pair = std::make_shared<PairSummary>();
    const auto fill = [](ModelSummary& model, const char* name, int layers, std::int64_t width) {
        model.name = name;
        model.layers = layers;
        model.tensors.push_back({"model.embed_tokens.weight", {512, width}, "BF16", "embedding", -1, 1024});
        for (int layer = 0; layer < layers; ++layer) {
            const std::string prefix = "model.layers." + std::to_string(layer) + ".";
            model.tensors.push_back(
                {prefix + "mlp.up_proj.weight", {3 * width, width}, "BF16", "up", layer, 2048});
            model.tensors.push_back({prefix + "strange", {width}, "F32", "", layer, 4});
        }
    };
    fill(pair->source, "big", 5, 160);
    fill(pair->target, "small", 3, 96);
    pair->modules.push_back({"up", "480 x 160", "288 x 96", true, true, true, ""});
    pair->modules.push_back({"gate", "480 x 160", "", false, false, false, "The target has no gate."});
    return pair;
}

JobStatus makeJob(JobId id, JobState state)
{
    JobStatus job;
    job.id = id;
    job.state = state;
    job.title = "job";
    job.progress.fraction = 0.25;
    job.progress.stage = "Stage";
    job.progress.done = 1;
    job.progress.total = 4;
    job.progress.eta = 65;
    return job;
}

} // namespace

class Models : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tensorTree()
    {
        TensorTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setPair(makePair());
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex source = model.index(0, 0);
        QCOMPARE(model.rowCount(source), 6); // outside, and five layers
        QCOMPARE(model.index(0, 0, source).data().toString(), QStringLiteral("Outside the layers"));
        // Source layer 4 of 5 is the last; so is target layer 2 of 3.
        const QModelIndex up =
            model.find(PairSide::Source, QStringLiteral("model.layers.4.mlp.up_proj.weight"));
        QVERIFY(up.isValid());
        QCOMPARE(up.data().toString(), QStringLiteral("mlp.up_proj.weight"));
        QCOMPARE(up.siblingAtColumn(TensorTreeModel::Shape).data().toString(), QStringLiteral("480 × 160"));
        QCOMPARE(up.siblingAtColumn(TensorTreeModel::Pairing).data().toString(),
                 QStringLiteral("layer 2: weights and activations"));
        QVERIFY(model.choice(up)->pairing.contains(QStringLiteral("288 × 96")));
        QVERIFY(!model.choice(source));
        QVERIFY(!model.find(PairSide::Target, QStringLiteral("model.layers.4.mlp.up_proj.weight")).isValid());
        model.setPair(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void treeFilterAndSelection()
    {
        TensorTree tree;
        tree.setPair(makePair());
        QSignalSpy selected(&tree, &TensorTree::tensorSelected);
        tree.select(PairSide::Source, QStringLiteral("model.layers.1.mlp.up_proj.weight"));
        QCOMPARE(selected.size(), 0);
        QTest::keyClicks(tree.filter(), QStringLiteral("embedding"));
        const QAbstractItemModel* shown = tree.view()->model();
        QCOMPARE(shown->rowCount(), 2);
        QCOMPARE(shown->rowCount(shown->index(0, 0)), 1);
        const QModelIndex leaf = shown->index(0, 0, shown->index(0, 0, shown->index(0, 0)));
        tree.view()->setCurrentIndex(leaf);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.front().front().value<TensorChoice>().tensor.role, std::string("embedding"));
    }

    void jobs()
    {
        JobPanel panel;
        QAbstractItemModelTester tester(panel.model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy paused(&panel, &JobPanel::pauseRequested);
        panel.update(makeJob(1, JobState::Running));
        panel.update(makeJob(2, JobState::Queued));
        QCOMPARE(panel.model()->rowCount(), 2);
        QCOMPARE(panel.model()->job(0)->id, JobId{2}); // newest first
        QCOMPARE(panel.model()->active(), 2);
        QCOMPARE(panel.model()->index(1, JobPanelModel::Progress).data().toString(), QStringLiteral("25 %"));
        QCOMPARE(panel.model()->index(1, JobPanelModel::Stage).data().toString(),
                 QStringLiteral("Stage (1 of 4)"));
        QCOMPARE(panel.model()->index(1, JobPanelModel::Remaining).data().toString(),
                 QStringLiteral("1 min 5 s"));
        panel.view()->setCurrentIndex(panel.model()->index(1, 0));
        panel.jobActions()[0]->trigger();
        QCOMPARE(paused.size(), 1);
        QCOMPARE(paused.front()[0].toULongLong(), 1ULL);
        QCOMPARE(paused.front()[1].toBool(), true);
        JobStatus failed = makeJob(1, JobState::Failed);
        failed.failure = {"bad_data", "Line 3 is not JSON.", "Correct it."};
        panel.update(failed);
        QCOMPARE(panel.model()->index(1, JobPanelModel::Stage).data().toString(),
                 QStringLiteral("Line 3 is not JSON. Correct it."));
        QVERIFY(!panel.jobActions()[0]->isEnabled());
        panel.jobActions()[4]->trigger();
        QCOMPARE(panel.model()->rowCount(), 1);
        QCOMPARE(panel.model()->rowOf(1), -1);
    }

    void mapsAndPairs()
    {
        MapTableModel maps;
        QAbstractItemModelTester mapTester(&maps, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto map = std::make_shared<SimilarityMap>();
        map->metric = "cka-debiased";
        map->module = "up";
        map->matched_depth_mean = -0.25;
        map->null_matched_depth = {0.0, -0.1, 0.1, 32};
        map->sample_unit = "token";
        map->samples = 64;
        maps.setMaps({map});
        QCOMPARE(maps.index(0, MapTableModel::MatchedDepth).data().toString(), QStringLiteral("−0.250"));
        QCOMPARE(maps.index(0, MapTableModel::Incompatibility).data().toString(), QStringLiteral("1.000"));
        QCOMPARE(maps.index(0, MapTableModel::Verdict).data().toString(), QStringLiteral("not above chance"));
        QCOMPARE(maps.index(0, MapTableModel::Samples).data().toString(), QStringLiteral("64 tokens"));
        PairTableModel pairs;
        QAbstractItemModelTester pairTester(&pairs, QAbstractItemModelTester::FailureReportingMode::QtTest);
        pairs.setPair(makePair());
        QCOMPARE(pairs.rowCount(), 2);
        QCOMPARE(pairs.index(0, PairTableModel::SourceShape).data().toString(), QStringLiteral("480 × 160"));
        QCOMPARE(pairs.index(1, PairTableModel::Weights).data().toString(), QStringLiteral("no"));
        QCOMPARE(pairs.index(1, PairTableModel::Reason).data().toString(),
                 QStringLiteral("The target has no gate."));
    }

    void choices()
    {
        ChoiceList list;
        list.addChoice(QStringLiteral("a"), QStringLiteral("A"));
        list.addChoice(QStringLiteral("b"), QStringLiteral("B"));
        list.show();
        list.setCurrentRow(1);
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(list.chosen(), QStringList{QStringLiteral("b")});
        list.setChosen({QStringLiteral("a")});
        QCOMPARE(list.chosen(), QStringList{QStringLiteral("a")});
    }

    void texts()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(countText(6'738'415'616), QStringLiteral("6.7 B"));
        QCOMPARE(countText(812), QStringLiteral("812"));
        QCOMPARE(durationText(59.6), QStringLiteral("1 min 0 s"));
        QCOMPARE(durationText(-1), QString());
        QCOMPARE(numberText(std::numeric_limits<double>::quiet_NaN()), QStringLiteral("n/a"));
        QCOMPARE(numberText(-0.5, 1), QStringLiteral("−0.5"));
        QCOMPARE(numberText(-0.0004), QStringLiteral("0.000"));
    }

    void contrast()
    {
        QCOMPARE(std::round(contrastRatio(Qt::black, Qt::white)), 21.0);
        for (bool dark : {false, true}) {
            const QPalette palette = themePalette(dark);
            const ThemeColors colors = themeColors(palette);
            QCOMPARE(isDark(palette), dark);
            for (QPalette::ColorRole ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
                const QColor back = palette.color(ground);
                for (const QColor& text :
                     {palette.color(QPalette::Text), palette.color(QPalette::PlaceholderText),
                      palette.color(QPalette::Link), colors.muted, colors.source, colors.target, colors.good,
                      colors.warning, colors.bad})
                    QVERIFY2(contrastRatio(text, back) >= 4.5,
                             qPrintable(text.name() + QStringLiteral(" on ") + back.name()));
            }
            QVERIFY(contrastRatio(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >=
                    4.5);
            QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText),
                                  palette.color(QPalette::Highlight)) >= 4.5);
        }
    }
};

QTEST_MAIN(Models)
#include "gui_models.moc"
