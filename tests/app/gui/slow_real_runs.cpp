#include "app/gui/attribution_page.h"
#include "app/gui/evaluation_form.h"
#include "app/gui/evaluation_page.h"
#include "app/gui/main_window.h"
#include "app/gui/sensitivity_page.h"
#include "app/gui/transfer_form.h"
#include "app/gui/transfer_page.h"
#include "core/base/resource_path.h"
#include "tests/support/test_data.h"
#include "widgets/banner.h"
#include "widgets/choice_list.h"
#include "widgets/curve_plot.h"
#include "widgets/help_form.h"
#include "widgets/runs_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace isthmus;

namespace {

constexpr int patience = 240'000; ///< milliseconds for a run on a busy machine

/// The window as the program opens it: the real engine, on two model folders and a new project.
struct Session
{
    Session(const QString& folder, const QString& source, const QString& target)
        : settings(folder + QStringLiteral("/settings.ini")), engine(EngineServices::core()),
          window(engine, settings, dialogs())
    {
        window.openProject(folder + QStringLiteral("/p.isthmus"));
        window.resize(1440, 900);
        window.show();
        window.openPair(source, target);
    }

    static Dialogs dialogs()
    {
        Dialogs dialogs;
        dialogs.confirm = [](auto&&...) { return true; };
        return dialogs;
    }

    void open() { QTRY_VERIFY_WITH_TIMEOUT(engine.pair(), patience); }

    /// Presses Run and waits until nothing is queued or running.
    void run(const QPushButton* button, const QString& problem)
    {
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QTest::keyClick(const_cast<QPushButton*>(button), Qt::Key_Space);
        QTest::qWait(50);
        QTRY_COMPARE_WITH_TIMEOUT(engine.activeJobs(), 0, patience);
    }

    Settings settings;
    Engine engine;
    MainWindow window;
};

} // namespace

/// Every kind of run from its form to its result, with nothing invented in between.
class RealRunsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;
    QString source_, target_;
    std::unique_ptr<Session> session_;

    /// The first rows of one of the demo's sets.
    QString rows(const char* name, int count) const
    {
        QFile in(QString::fromStdString((resourcePath("demo") / "data" / name).string()));
        QFile out(folder_.filePath(QLatin1String(name)));
        if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
            qFatal("the demo's data cannot be copied");
        while (count-- > 0)
            out.write(in.readLine());
        return out.fileName();
    }

    void shoot(const char* name)
    {
        if (qEnvironmentVariableIsSet("ISTHMUS_SCREENSHOTS"))
            session_->window.grab().save(qEnvironmentVariable("ISTHMUS_SCREENSHOTS") + QLatin1Char('/') +
                                         QLatin1String(name));
    }

    void transfer(int method, const QString& output)
    {
        TransferPage* page = session_->window.transferPage();
        TransferForm* form = page->form();
        session_->window.showPage(page->id());
        form->methodBox()->setCurrentIndex(method);
        form->extract()->setPath(rows("extract.jsonl", 4));
        form->train()->setPath(rows("train.jsonl", 16));
        form->validate()->setPath(rows("validate.jsonl", 8));
        form->output()->setPath(output);
        session_->run(form->form()->runButton(), form->problem());
    }

    /// The loss of one of the form's kinds of models, on the demo's validation rows.
    void evaluateLoss(int model)
    {
        EvaluationPage* page = session_->window.evaluationPage();
        session_->window.showPage(page->id());
        page->form()->modelBox()->setCurrentIndex(model);
        page->form()->benchmarkBox()->setCurrentIndex(4);
        page->form()->data()->setPath(rows("validate.jsonl", 8));
        session_->run(page->form()->form()->runButton(), page->form()->problem());
        QVERIFY2(!page->banner()->isVisible(), qPrintable(page->banner()->text()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        source_ = QString::fromStdString((resourcePath("demo") / "source").string());
        target_ = QString::fromStdString((resourcePath("demo") / "target").string());
        session_ = std::make_unique<Session>(folder_.path(), source_, target_);
        session_->open();
    }

    void cleanupTestCase() { session_.reset(); }

    void attribution()
    {
        AttributionPage* page = session_->window.attributionPage();
        session_->window.showPage(page->id());
        page->data()->setPath(rows("extract.jsonl", 4));
        session_->run(page->form()->runButton(), page->form()->problem());
        for (PairSide side : {PairSide::Source, PairSide::Target})
            QTRY_VERIFY(page->shown(side));
        shoot("real-attribution.png");
    }

    void sensitivity()
    {
        SensitivityPage* page = session_->window.sensitivityPage();
        session_->window.showPage(page->id());
        page->data()->setPath(rows("extract.jsonl", 4));
        session_->run(page->form()->runButton(), page->form()->problem());
        QTRY_VERIFY(page->shown());
        QVERIFY(!page->shown()->windows.empty());
        shoot("real-sensitivity.png");
    }

    void laten()
    {
        TransferPage* page = session_->window.transferPage();
        page->form()->steps()->setValue(2);
        page->form()->controls()->setChosen({});
        transfer(0, folder_.filePath(QStringLiteral("laten")));
        QTRY_COMPARE(page->runs()->runs()->rowCount(), 1);
        QTRY_COMPARE(page->runs()->runs()->row(0)->state, JobState::Done);
        QVERIFY(QFile::exists(folder_.filePath(QStringLiteral("laten/config.json"))));
        shoot("real-laten.png");
    }

    void postPkt()
    {
        transfer(1, folder_.filePath(QStringLiteral("postpkt")));
        TransferPage* page = session_->window.transferPage();
        QTRY_COMPARE(page->runs()->runs()->rowCount(), 2);
        QTRY_COMPARE(page->runs()->runs()->row(0)->state, JobState::Done);
        QVERIFY(QFile::exists(folder_.filePath(QStringLiteral("postpkt/adapter/adapter_config.json"))));
        QVERIFY(QFile::exists(folder_.filePath(QStringLiteral("postpkt/merged/config.json"))));
        shoot("real-postpkt.png");
    }

    void evaluations()
    {
        EvaluationPage* page = session_->window.evaluationPage();
        evaluateLoss(0);
        evaluateLoss(1);
        page->form()->setModelFolder(folder_.filePath(QStringLiteral("laten")));
        evaluateLoss(2);
        page->form()->adapter()->setPath(folder_.filePath(QStringLiteral("postpkt/adapter")));
        evaluateLoss(1);
        page->form()->adapter()->setPath({});
        // Source, target, LaTen, adapter. The additions of two published steps are lost in the rounding to
        // F16: the merged model is the target, bit for bit, and refers to its answers.
        QTRY_COMPARE(page->table()->scores()->columnCount(), 4);
        page->form()->setRunFolder(folder_.filePath(QStringLiteral("laten")));
        evaluateLoss(3);
        QTRY_VERIFY_WITH_TIMEOUT(page->tabs()->isTabVisible(1), patience);
        QTRY_COMPARE_WITH_TIMEOUT(page->checkpoints()->curves()[0].x, (std::vector<double>{0, 1, 2}),
                                  patience);
        page->tabs()->setCurrentIndex(1);
        shoot("real-evaluations.png");
    }

    /// LaTen on a trained pair of real architecture and each of the papers' tasks, with a control, from the
    /// form.
    void latenOnTheFourTasks()
    {
        const auto data = test::realData();
        if (!data)
            QSKIP("no real data");
        const QString tasks = QString::fromStdString((*data / "tasks").string());
        const QString mini = QString::fromStdString((*data / "models").string());
        QTemporaryDir folder;
        Session session(folder.path(), mini + QStringLiteral("/mini-source"),
                        mini + QStringLiteral("/mini-target"));
        session.open();
        QTRY_VERIFY(!session.engine.project().path.isEmpty());
        TransferPage* page = session.window.transferPage();
        session.window.showPage(page->id());
        TransferForm* form = page->form();
        form->steps()->setValue(1);
        form->controls()->setChosen({QStringLiteral("random-source")});
        int rows = 0;
        for (const char* name : {"gsm", "mmlu", "humaneval", "mbpp"}) {
            const QString task = QLatin1String(name);
            const auto split = [&](const char* part) {
                return QStringLiteral("%1/%2/%2_%3_split.jsonl").arg(tasks, task, QLatin1String(part));
            };
            form->extract()->setPath(split("extract"));
            form->train()->setPath(split("align"));
            form->validate()->setPath(split("extract"));
            form->output()->setPath(folder.filePath(task));
            session.run(form->form()->runButton(), form->problem());
            QTRY_VERIFY(page->runs()->runs()->rowCount() > rows);
            rows = page->runs()->runs()->rowCount();
            QTRY_COMPARE_WITH_TIMEOUT(page->runs()->runs()->row(0)->state, JobState::Done, patience);
            QVERIFY(QFile::exists(folder.filePath(task + QStringLiteral("/model.safetensors"))));
        }
    }

    void theFourBenchmarks()
    {
        const auto data = test::realData();
        if (!data)
            QSKIP("no real data");
        const auto file = [&](const char* name) {
            return QString::fromStdString((*data / "eval" / name).string());
        };
        const QString mini = QString::fromStdString((*data / "models").string());
        QTemporaryDir folder;
        Session session(folder.path(), mini + QStringLiteral("/mini-source"),
                        mini + QStringLiteral("/mini-target"));
        session.open();
        QTRY_VERIFY(!session.engine.project().path.isEmpty());
        EvaluationPage* page = session.window.evaluationPage();
        session.window.showPage(page->id());
        EvaluationForm* form = page->form();
        form->limit()->setValue(4);
        const std::pair<int, QString> benchmarks[] = {{0, file("mmlu")},
                                                      {1, file("gsm8k/test.jsonl")},
                                                      {2, file("humaneval/HumanEval.jsonl.gz")},
                                                      {3, file("mbpp/mbpp.jsonl")}};
        for (const auto& [benchmark, path] : benchmarks) {
            form->benchmarkBox()->setCurrentIndex(benchmark);
            form->data()->setPath(path);
            if (form->codeBox()->isVisible() && !form->codeBox()->isChecked())
                QTest::keyClick(form->codeBox(), Qt::Key_Space);
            session.run(form->form()->runButton(), form->problem());
        }
        QTRY_COMPARE(page->table()->scores()->rowCount(), 4);
        QVERIFY2(!page->banner()->isVisible(), qPrintable(page->banner()->text()));
    }
};

QTEST_MAIN(RealRunsTest)
#include "slow_real_runs.moc"
