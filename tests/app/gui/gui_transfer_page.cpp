#include "app/gui/layer_maps.h"
#include "app/gui/transfer_estimate.h"
#include "app/gui/transfer_page.h"
#include "app/gui/transfer_results.h"
#include "tests/app/gui/fake_results.h"
#include "tests/app/gui/page_session.h"
#include "widgets/banner.h"
#include "widgets/checkpoint_table.h"
#include "widgets/choice_list.h"
#include "widgets/curve_plot.h"
#include "widgets/figure_panel.h"
#include "widgets/help_form.h"
#include "widgets/interval_plot.h"
#include "widgets/layer_map_editor.h"
#include "widgets/runs_table.h"
#include "widgets/value_grid.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <cmath>

using namespace isthmus;
using isthmus::test::FakeCore;
using isthmus::test::fakeRun;
using isthmus::test::PageSession;

class TransferPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;
    std::atomic<bool> hold_{false};
    std::mutex mutex_;
    std::vector<JobSpec> seen_;

    QString base() const
    {
        return folder_.path() + QLatin1Char('/') + QString::fromLatin1(QTest::currentTestFunction());
    }

    /// A run of four steps that waits after the second while `hold_` is set, and its control.
    void laten(const JobSpec& spec, JobContext& context)
    {
        {
            const std::lock_guard lock(mutex_);
            seen_.push_back(spec);
        }
        context.beginStage("Steps", 0, 1);
        for (int step = 1; step <= 4; ++step) {
            context.progress(static_cast<std::uint64_t>(step), 4);
            context.emitResult(fakeRun(spec, "transfer", 0, step, step == 4));
            while (step == 2 && hold_) {
                context.check();
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        }
        for (const Json& control : spec.parameters.at("controls")) {
            const auto run = fakeRun(spec, control.get<std::string>(), 0, 4, true);
            context.store()->putDocument(run->toDocument());
            context.emitResult(run);
        }
        const auto run = fakeRun(spec, "transfer", 0, 4, true);
        context.store()->putDocument(run->toDocument());
    }

    void study(const JobSpec& spec, JobContext& context)
    {
        for (const Json& start : spec.parameters.at("inits")) {
            for (std::uint64_t seed = 0; seed < spec.parameters.at("seeds"); ++seed) {
                auto run =
                    std::make_shared<TransferRun>(*fakeRun(spec, start.get<std::string>(), seed, 4, true));
                for (TransferStep& step : run->steps)
                    step.validation_loss += 0.1 * static_cast<double>(seed);
                run->best_validation = {run->steps[2].validation_loss, 0, 0, 8};
                context.emitResult(std::shared_ptr<const TransferRun>(run));
            }
        }
    }

    FakeCore& prepare(FakeCore& core)
    {
        hold_ = false;
        seen_.clear();
        core.kinds["laten"] = [this](const JobSpec& spec, JobContext& context) { laten(spec, context); };
        core.kinds["init-study"] = [this](const JobSpec& spec, JobContext& context) { study(spec, context); };
        return core;
    }

    static void fill(PageSession& session)
    {
        TransferForm* form = session.window->transferPage()->form();
        session.window->showPage(QStringLiteral("transfer"));
        for (PathEdit* path : {form->extract(), form->train(), form->validate()}) {
            path->edit()->clear();
            QTest::keyClicks(path->edit(), session.data);
        }
        form->output()->setPath(session.target + QStringLiteral("-merged"));
    }

    static void run(PageSession& session)
    {
        TransferForm* form = session.window->transferPage()->form();
        QVERIFY2(form->problem().isEmpty(), qPrintable(form->problem()));
        QTest::keyClick(form->form()->runButton(), Qt::Key_Space);
    }

private Q_SLOTS:
    void latenFromFormToTables()
    {
        FakeCore core;
        PageSession session(base(), prepare(core));
        session.open();
        TransferPage* page = session.window->transferPage();
        page->form()->controls()->setChosen({QStringLiteral("zero-source")});
        QVERIFY(page->form()->problem().contains(QStringLiteral("extract set")));
        fill(session);
        run(session);
        QTRY_COMPARE(session.engine->activeJobs(), 0);
        QTRY_COMPARE(page->runs()->runs()->rowCount(), 1);
        const RunRow* row = page->runs()->runs()->row(0);
        QTRY_COMPARE(page->runs()->runs()->row(0)->state, JobState::Done);
        QCOMPARE(row->bestStep, 3);
        QVERIFY(std::abs(row->best - 2.7) < 1e-12);
        QCOMPARE(row->baseline, 3.0);
        QVERIFY(std::abs(row->control - 3.0) <
                1e-12); // the zero source never gets below the untouched target
        const auto curves = page->results()->losses()->curves();
        QCOMPARE(curves.size(), std::size_t{2});
        QCOMPARE(curves[1].y.size(), std::size_t{4});
        QCOMPARE(page->results()->checkpoints()->checkpoints()->bestStep(), 3);
        QCOMPARE(page->results()->delta()->value(0, 3), 0.03);
        QCOMPARE(page->results()->controls()->points().size(), std::size_t{2});
        QCOMPARE(page->results()->controlTable()->topLevelItemCount(), 2);
        // The penalty's cursor follows the losses'.
        QTest::keyClick(page->results()->losses()->canvas(), Qt::Key_End);
        QCOMPARE(page->results()->penalty()->cursor(), 3);
        // The job asked for exactly what the form said.
        QCOMPARE(seen_.size(), std::size_t{1});
        QCOMPARE(seen_[0].parameters.at("map").dump(), Json("attribution").dump());
        QCOMPARE(seen_[0].parameters.at("learning_rate").dump(), Json(3e-5).dump());
        QCOMPARE(seen_[0].parameters.at("cutoff").dump(), Json(1024).dump());
        QCOMPARE(seen_[0].parameters.at("controls").dump(), Json::parse("[\"zero-source\"]").dump());
        QCOMPARE(seen_[0].parameters.at("output").dump(),
                 Json((session.target + QStringLiteral("-merged")).toStdString()).dump());
        // Export.
        page->runActions()[5]->trigger();
        const Json copied = Json::parse(QApplication::clipboard()->text().toStdString());
        QCOMPARE(copied.at("runs").size(), std::size_t{2});
        session.answer = base() + QStringLiteral("/curves.csv");
        page->runActions()[6]->trigger();
        QTRY_VERIFY(test::readText(session.answer)
                        .startsWith(QStringLiteral("Step,Training loss,Validation loss\n1,2.8")));
    }

    void stoppedAtACheckpointAndResumed()
    {
        FakeCore core;
        PageSession session(base(), prepare(core));
        session.open();
        TransferPage* page = session.window->transferPage();
        fill(session);
        hold_ = true;
        run(session);
        QTRY_COMPARE(page->results()->losses()->curves().size(), std::size_t{2});
        QTRY_COMPARE(page->results()->losses()->curves()[0].y.size(), std::size_t{2}); // live
        QTRY_VERIFY(page->runActions()[1]->isEnabled());
        QVERIFY(!page->runActions()[3]->isEnabled());
        page->runActions()[1]->trigger();
        QTRY_COMPARE(session.engine->activeJobs(), 0);
        QTRY_VERIFY(page->runActions()[3]->isEnabled());
        QCOMPARE(page->runs()->runs()->index(0, RunsTableModel::State).data().toString(),
                 QStringLiteral("Stopped"));
        QCOMPARE(session.settings.value(QStringLiteral("runs/stopped")).toStringList().size(), 1);
        hold_ = false;
        page->runActions()[3]->trigger();
        QTRY_COMPARE(seen_.size(), std::size_t{2});
        QCOMPARE(seen_[1].parameters.at("resume").dump(), Json(true).dump());
        QTRY_COMPARE(session.engine->activeJobs(), 0);
        QTRY_COMPARE(page->runs()->runs()->row(0)->state, JobState::Done);
        QVERIFY(session.settings.value(QStringLiteral("runs/stopped")).toStringList().isEmpty());
    }

    void closingAsks()
    {
        FakeCore core;
        {
            PageSession session(base(), prepare(core));
            session.open();
            fill(session);
            hold_ = true;
            run(session);
            QTRY_COMPARE(session.engine->unfinished().size(), std::size_t{1});
            session.choice = -1; // stay
            QVERIFY(!session.window->close());
            QCOMPARE(session.engine->unfinished().size(), std::size_t{1});
            session.choice = 0; // keep running in a process of its own
            QVERIFY(session.window->close());
            QCOMPARE(session.window->handOver().jobs.size(), std::size_t{1});
            QCOMPARE(session.window->handOver().jobs[0].kind, std::string("laten"));
            QVERIFY(session.window->handOver().project.endsWith(QStringLiteral("p.isthmus")));
            QCOMPARE(resumed(session.window->handOver().jobs[0]).parameters.at("resume").dump(),
                     Json(true).dump());
        }
        {
            PageSession session(base(), prepare(core));
            session.open();
            fill(session);
            hold_ = true;
            run(session);
            QTRY_COMPARE(session.engine->unfinished().size(), std::size_t{1});
            session.choice = 1; // stop at the checkpoint
            QVERIFY(session.window->close());
            QVERIFY(session.window->handOver().jobs.empty());
        }
        // The next session offers to go on.
        PageSession session(base(), prepare(core));
        session.open();
        TransferPage* page = session.window->transferPage();
        QTRY_COMPARE(page->runs()->runs()->rowCount(), 1);
        page->runs()->setCurrentIndex(page->runs()->runs()->index(0, 0));
        QVERIFY(page->runActions()[3]->isEnabled());
        page->runActions()[3]->trigger();
        QTRY_VERIFY(!seen_.empty());
        QCOMPARE(seen_.back().parameters.at("resume").dump(), Json(true).dump());
        QTRY_COMPARE(session.engine->activeJobs(), 0);
    }

    void studyHasBands()
    {
        FakeCore core;
        PageSession session(base(), prepare(core));
        session.open();
        TransferPage* page = session.window->transferPage();
        page->form()->setMethod(TransferMethod::Study);
        fill(session);
        for (QSpinBox* spin : page->form()->findChildren<QSpinBox*>()) {
            if (spin->accessibleName() == QStringLiteral("Seeds"))
                spin->setValue(3);
        }
        run(session);
        QTRY_COMPARE(session.engine->activeJobs(), 0);
        QTRY_COMPARE(page->results()->losses()->curves().size(), std::size_t{3}); // seeking, gaussian, pissa
        QTRY_COMPARE(page->results()->controls()->points().size(), std::size_t{3});
        QCOMPARE(page->results()->losses()->curves()[1].name, QStringLiteral("Gaussian"));
        // Seeds give 2.9, 3.0 and 3.1 at the first step: 3.0 ± t(2) * 0.1 / sqrt(3).
        QTRY_COMPARE(page->results()->losses()->curves()[1].low.size(), std::size_t{4});
        const double half = 4.3027 * 0.1 / std::sqrt(3.0);
        QVERIFY(std::abs(page->results()->losses()->curves()[1].y[0] - 3.0) < 1e-9);
        QVERIFY(std::abs(page->results()->losses()->curves()[1].high[0] - (3.0 + half)) < 1e-4);
        QTRY_COMPARE(page->results()->controls()->points()[2].runs.size(), std::size_t{3});
        // The same in the figure panel, from the untouched target on.
        QAction* figure = page->runActions().last();
        QTRY_VERIFY(figure->isEnabled());
        figure->trigger();
        const FigurePanel* panel = session.window->figurePanel();
        QTRY_VERIFY(panel->isVisible()); // it was behind the inspector
        QCOMPARE(panel->spec().kind, std::string("curves"));
        QCOMPARE(panel->spec().results.size(), std::size_t{9});
        const FigureCurve& curve = panel->content().panels.at(1).curves.at(1);
        QCOMPARE(curve.name, std::string("Gaussian"));
        QCOMPARE(curve.x, (std::vector<double>{0, 1, 2, 3, 4}));
        QVERIFY(std::abs(curve.high[1] - (3.0 + half)) < 1e-4);
    }

    void layerMapByHandGoesIntoTheJob()
    {
        FakeCore core;
        PageSession session(base(), prepare(core));
        session.open();
        TransferPage* page = session.window->transferPage();
        LayerMaps* maps = page->layerMaps();
        fill(session);
        QCOMPARE(maps->kind(), LayerMapKind::Attribution);
        QVERIFY(page->form()->problem().isEmpty());
        maps->ffn()->choosePreset(QStringLiteral("proportional"));
        QCOMPARE(maps->mhsa()->preset(), QStringLiteral("proportional")); // one kind for both
        page->results()->tabs()->setCurrentWidget(maps);
        maps->ffn()->canvas()->setFocus();
        const int before = maps->map().ffn[0];
        QTest::keyClick(maps->ffn()->canvas(), Qt::Key_Right);
        QCOMPARE(maps->map().ffn[0], before + 1);
        QCOMPARE(maps->kind(), LayerMapKind::File);
        const LayerMap wanted = maps->map();
        run(session);
        QTRY_COMPARE(seen_.size(), std::size_t{1});
        QCOMPARE(seen_[0].parameters.at("map").dump(), Json("file").dump());
        const std::string file = seen_[0].parameters.at("layer_map_file");
        QCOMPARE(readLayerMap(file, 6, 4), wanted);
        QTRY_COMPARE(session.engine->activeJobs(), 0);
        // Loading: a file that does not fit is said inline.
        session.answer = base() + QStringLiteral("/map.json");
        QFile bad(session.answer);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("{\"ffn\": [[0, 0]], \"mhsa\": []}");
        bad.close();
        Q_EMIT maps->ffn()->loadRequested();
        Banner* banner = maps->findChild<Banner*>();
        QTRY_VERIFY(!banner->isHidden());
        QCOMPARE(maps->map(), wanted);
    }

    void preflightCountsWhatIsTrained()
    {
        const auto pair = test::fakePair("/a/big", "/a/small");
        JobSpec spec{"laten", {{"modules", {"up", "down"}}}};
        // Two hypernetworks: 160 x 160 and 96 x 160 each.
        QCOMPARE(estimateTransfer(*pair, spec).trained, std::int64_t{2 * 160 * (160 + 96)});
        QCOMPARE(estimateTransfer(*pair, spec).source, std::uint64_t{4'000'000});
        spec = {"postpkt", {{"modules", {"up"}}, {"rank", 8}, {"compute", "bfloat16"}}};
        // Four layers of 288 x 96.
        QCOMPARE(estimateTransfer(*pair, spec).trained, std::int64_t{4 * 8 * (288 + 96)});
        QCOMPARE(estimateTransfer(*pair, spec).optimizer, std::uint64_t{4 * 8 * (288 + 96) * 16});
        QCOMPARE(estimateTransfer(*pair, spec).target, std::uint64_t{2'000'000});
        QVERIFY(estimateText(estimateTransfer(*pair, spec), 1'000'000)
                    .contains(QStringLiteral("layer by layer")));
    }

    void problemsAreSentences()
    {
        FakeCore core;
        PageSession session(base(), prepare(core));
        TransferForm* form = session.window->transferPage()->form();
        QVERIFY(form->problem().contains(QStringLiteral("source and a target")));
        session.open();
        fill(session);
        QVERIFY(form->problem().isEmpty());
        form->output()->setPath({});
        QVERIFY(form->problem().contains(QStringLiteral("output folder")));
        form->output()->setPath(session.target + QStringLiteral("-merged"));
        QDir().mkpath(session.target + QStringLiteral("-merged"));
        QFile config(session.target + QStringLiteral("-merged/config.json"));
        QVERIFY(config.open(QIODevice::WriteOnly));
        form->output()->setPath({});
        form->output()->setPath(session.target + QStringLiteral("-merged"));
        QVERIFY(form->problem().contains(QStringLiteral("holds a model already")));
        form->output()->setPath(session.target + QStringLiteral("-other"));
        form->setMethod(TransferMethod::Postpkt);
        form->validate()->setPath({});
        QVERIFY(form->problem().contains(QStringLiteral("validation set")));
        QCOMPARE(form->job().kind, std::string("postpkt"));
        QVERIFY(!form->steps()->isVisible()); // LaTen's alone
        form->setMethod(TransferMethod::Laten);
        QVERIFY(form->steps()->isVisible());
    }
};

QTEST_MAIN(TransferPageTest)
#include "gui_transfer_page.moc"
