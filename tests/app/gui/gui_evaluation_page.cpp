#include "app/gui/evaluation_form.h"
#include "app/gui/evaluation_page.h"
#include "core/evaluate/evaluation_items.h"
#include "tests/app/gui/fake_results.h"
#include "tests/app/gui/page_session.h"
#include "widgets/banner.h"
#include "widgets/curve_plot.h"
#include "widgets/help_form.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace isthmus;
using isthmus::test::evaluate;
using isthmus::test::FakeCore;
using isthmus::test::fakeQuestions;
using isthmus::test::PageSession;
using isthmus::test::prompt;
using isthmus::test::readText;

class EvaluationPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;
    FakeCore core_;

    QString base() const
    {
        return folder_.path() + QLatin1Char('/') + QString::fromLatin1(QTest::currentTestFunction());
    }

    static void choose(QComboBox* box, int index)
    {
        box->setFocus();
        while (box->currentIndex() != index)
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }

    static EvaluationPage* shownPage(PageSession& session)
    {
        session.open();
        EvaluationPage* page = session.window->evaluationPage();
        session.window->showPage(page->id());
        return page;
    }

    static void runOn(PageSession& session, int model, const QString& data)
    {
        EvaluationForm* form = session.window->evaluationPage()->form();
        choose(form->modelBox(), model);
        choose(form->benchmarkBox(), 1);
        form->data()->edit()->clear();
        QTest::keyClicks(form->data()->edit(), data);
        QVERIFY2(form->problem().isEmpty(), qPrintable(form->problem()));
        QTest::keyClick(form->form()->runButton(), Qt::Key_Space);
        QTRY_COMPARE(session.engine->activeJobs(), 0);
    }

    static QString cellText(EvaluationPage* page, int row, int column)
    {
        const ScoreTableModel* scores = page->table()->scores();
        return scores->index(row, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        core_.kinds["evaluate"] = evaluate;
        core_.kinds["evaluation-prompt"] = prompt;
    }

    void formChecksWhatIsMissing()
    {
        PageSession session(base(), core_);
        EvaluationForm* form = session.window->evaluationPage()->form();
        QVERIFY(form->problem().contains(QStringLiteral("Open a source and a target")));
        shownPage(session);
        QVERIFY(form->problem().contains(QStringLiteral("folder of MMLU")));
        choose(form->benchmarkBox(), 1);
        form->data()->setPath(base() + QStringLiteral("/none.jsonl"));
        QVERIFY(form->problem().contains(QStringLiteral("nothing at the path")));
        form->data()->setPath(session.data);
        QVERIFY2(form->problem().isEmpty(), qPrintable(form->problem()));
        QVERIFY(form->form()->runButton()->isEnabled());
        form->adapter()->setPath(session.source);
        QVERIFY(form->problem().contains(QStringLiteral("adapter_config.json")));
        form->adapter()->setPath({});
        form->setModelFolder(session.source);
        QVERIFY(form->problem().contains(QStringLiteral("no config.json")));
        choose(form->modelBox(), 0);
        form->limit()->setValue(50);
        form->seed()->setValue(7);
        form->shots()->setValue(4);
        const EvaluationSpec spec = form->spec();
        QCOMPARE(spec.model, session.source.toStdString());
        QVERIFY(spec.benchmark == Benchmark::Gsm8k && spec.limit == 50 && spec.seed == 7 && spec.shots == 4 &&
                !spec.allow_code);
    }

    // Asked once per project, kept, taken back by the same box.
    void programsNeedAgreement()
    {
        {
            PageSession session(base(), core_);
            EvaluationPage* page = shownPage(session);
            EvaluationForm* form = page->form();
            QVERIFY(!form->codeBox()->isVisible());
            choose(form->benchmarkBox(), 2);
            QVERIFY(form->codeBox()->isVisible() && !form->codeBox()->isChecked());
            form->data()->setPath(session.data);
            QVERIFY(form->problem().contains(QStringLiteral("agree")));
            QVERIFY(!form->form()->runButton()->isEnabled());
            session.agree = false;
            QTest::keyClick(form->codeBox(), Qt::Key_Space);
            QVERIFY(!form->codeBox()->isChecked() && !form->spec().allow_code);
            session.agree = true;
            QTest::keyClick(form->codeBox(), Qt::Key_Space);
            QVERIFY(form->codeBox()->isChecked() && form->spec().allow_code);
            QVERIFY(form->problem().isEmpty());
        }
        {
            PageSession session(base(), core_);
            EvaluationPage* page = shownPage(session);
            QTRY_VERIFY(page->form()->codeBox()->isChecked());
            session.window->openProject(base() + QStringLiteral("/other.isthmus"));
            QTRY_VERIFY(!page->form()->codeBox()->isChecked());
            session.window->openProject(base() + QStringLiteral("/p.isthmus"));
            QTRY_VERIFY(page->form()->codeBox()->isChecked());
            choose(page->form()->benchmarkBox(), 2);
            QTest::keyClick(page->form()->codeBox(), Qt::Key_Space);
        }
        PageSession session(base(), core_);
        QVERIFY(!shownPage(session)->form()->codeBox()->isChecked());
    }

    void tableMarksWhatIsSignificant()
    {
        PageSession session(base(), core_);
        EvaluationPage* page = shownPage(session);
        QAbstractItemModelTester tester(page->table()->scores());
        runOn(session, 1, session.data);
        runOn(session, 0, session.data);
        QTRY_COMPARE(page->table()->scores()->columnCount(), 2);
        QTRY_VERIFY(page->contentReady());
        QVERIFY2(!page->banner()->isVisible(), qPrintable(page->banner()->text()));
        QCOMPARE(page->table()->scores()->rowCount(), 1);
        // The target is the baseline; the source wins 20 of 20 questions on which they differ.
        QCOMPARE(page->baselineBox()->currentText(), QStringLiteral("Baseline: small"));
        QCOMPARE(cellText(page, 0, 0), QStringLiteral("25.0 %\n12.5 – 37.5"));
        QTRY_COMPARE(cellText(page, 0, 1), QStringLiteral("75.0 % ▲\n62.5 – 87.5"));
        const QString tip = page->table()->scores()->index(0, 1).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("p = 1.9e\u221206")), qPrintable(tip));
        choose(page->baselineBox(), 1);
        QTRY_COMPARE(cellText(page, 0, 0), QStringLiteral("25.0 % ▼\n12.5 – 37.5"));
        // Published values stand in columns of their own that say so.
        QTest::mouseClick(page->publishedButton(), Qt::LeftButton);
        QCOMPARE(page->table()->scores()->columnCount(), 6);
        QCOMPARE(page->table()->scores()->headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Published:\nLlama-2 7B-chat"));
        QCOMPARE(cellText(page, 0, 2), QStringLiteral("16.1 %"));
    }

    void seedsGiveOneMean()
    {
        PageSession session(base(), core_);
        EvaluationPage* page = shownPage(session);
        EvaluationForm* form = page->form();
        form->seeds()->setValue(3);
        QCOMPARE(form->specs().size(), std::size_t{1}); // nothing is drawn at temperature 0
        form->temperature()->setValue(1);
        QCOMPARE(form->specs().size(), std::size_t{3});
        runOn(session, 1, session.data);
        QTRY_COMPARE(cellText(page, 0, 0), QStringLiteral("27.5 %, 3 seed(s)\n21.3 – 33.7"));
        QTRY_VERIFY(page->contentReady());
        const QString tip = page->table()->scores()->index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("Seed 1: 0.275")), qPrintable(tip));
        QCOMPARE(page->firstBox()->count(), 3);
        QCOMPARE(page->firstBox()->itemText(2), QStringLiteral("small, seed 0 on GSM8K"));
        // The other model with the same seeds: 30, 31, 32 of 40.
        runOn(session, 0, session.data);
        QTRY_COMPARE(cellText(page, 0, 1), QStringLiteral("77.5 % ▲, 3 seed(s)\n71.3 – 83.7"));
        QVERIFY2(!page->banner()->isVisible(), qPrintable(page->banner()->text()));
    }

    void samplesFilterSearchAndCopy()
    {
        PageSession session(base(), core_);
        EvaluationPage* page = shownPage(session);
        runOn(session, 1, session.data);
        runOn(session, 0, session.data);
        QTRY_COMPARE(page->table()->scores()->columnCount(), 2);
        // A click on a cell shows its items.
        ScoreTable* table = page->table();
        QTRY_VERIFY(page->contentReady());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->scores()->index(0, 0)).center());
        QCOMPARE(page->firstBox()->currentText(), QStringLiteral("small on GSM8K"));
        SampleBrowser* browser = page->browser();
        QAbstractItemModelTester tester(browser->samples());
        QTRY_COMPARE(browser->samples()->rowCount(), fakeQuestions);
        QVERIFY(browser->detailText().contains(QStringLiteral("What is 0 + 1?")));
        QVERIFY(browser->detailText().contains(QStringLiteral("The sum is 1.")));
        QVERIFY(!browser->agreementBox()->isEnabled());
        choose(browser->verdictBox(), browser->verdictBox()->findData(QStringLiteral("wrong")));
        QCOMPARE(browser->samples()->rowCount(), 29);
        choose(browser->verdictBox(), browser->verdictBox()->findData(QStringLiteral("unparsed")));
        QCOMPARE(browser->samples()->rowCount(), 1);
        choose(browser->verdictBox(), 0);
        choose(page->secondBox(), 1);
        QTRY_VERIFY(browser->agreementBox()->isEnabled());
        choose(browser->agreementBox(), 1);
        QCOMPARE(browser->samples()->rowCount(), 20);
        choose(browser->agreementBox(), 2);
        QCOMPARE(browser->samples()->rowCount(), 0);
        choose(browser->agreementBox(), 3);
        QCOMPARE(browser->samples()->rowCount(), 20);
        QCOMPARE(browser->samples()->item(0)->id, std::string("item-10"));
        QTest::keyClicks(browser->searchEdit(), QStringLiteral("is 17 +"));
        QTRY_COMPARE(browser->samples()->rowCount(), 1);
        QVERIFY(browser->detailText().contains(QStringLiteral("Answer of small: Wrong")));
        QVERIFY(browser->detailText().contains(QStringLiteral("Answer of big: Right")));
        QTest::mouseClick(browser->copyButton(), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("What is 17 + 1?")) &&
                copied.contains(QStringLiteral("## Expected\n18")));
        QVERIFY(copied.startsWith(QStringLiteral("Item: item-17")));
        if (qEnvironmentVariableIsSet("ISTHMUS_SCREENSHOTS")) {
            browser->searchEdit()->clear();
            choose(browser->agreementBox(), 0);
            page->publishedButton()->setChecked(true);
            QTest::qWait(400);
            session.window->grab().save(qEnvironmentVariable("ISTHMUS_SCREENSHOTS") +
                                        QStringLiteral("/evaluation.png"));
        }
    }

    void resultsComeBackWithTheProject()
    {
        {
            PageSession session(base(), core_);
            shownPage(session);
            runOn(session, 1, session.data);
        }
        PageSession session(base(), core_);
        EvaluationPage* page = shownPage(session);
        QTRY_COMPARE(page->table()->scores()->rowCount(), 1);
        QTRY_COMPARE(page->browser()->samples()->rowCount(), fakeQuestions);
        QVERIFY(page->contentReady());
    }

    void checkpointsGiveACurve()
    {
        PageSession session(base(), core_);
        EvaluationPage* page = shownPage(session);
        const QString run = base() + QStringLiteral("/run");
        QDir().mkpath(run + QStringLiteral("/checkpoints"));
        for (const char* name : {"/checkpoints/step-000002.h5", "/checkpoints/step-000001.h5"}) {
            QFile file(run + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(!page->tabs()->isTabVisible(1));
        page->form()->setRunFolder(base() + QStringLiteral("/none"));
        QVERIFY(page->form()->problem().contains(QStringLiteral("no such folder")));
        page->form()->setRunFolder(run);
        runOn(session, 3, session.data);
        QTRY_VERIFY(page->tabs()->isTabVisible(1));
        QTRY_COMPARE(page->checkpoints()->curves().size(), std::size_t{1});
        QTRY_COMPARE(page->checkpoints()->curves()[0].x, (std::vector<double>{0, 1, 2}));
        const Curve& curve = page->checkpoints()->curves()[0];
        QCOMPARE(curve.name, QStringLiteral("run on GSM8K"));
        QCOMPARE(curve.y, (std::vector<double>{0.25, 0.5, 0.75}));
        QCOMPARE(curve.low, (std::vector<double>{0.125, 0.375, 0.625}));
        // The untouched target is a column of the table; the checkpoints are not.
        QCOMPARE(page->table()->scores()->columnCount(), 1);
    }

    void promptBeforeARun()
    {
        PageSession session(base(), core_);
        EvaluationPage* page = shownPage(session);
        choose(page->form()->benchmarkBox(), 1);
        page->form()->data()->setPath(session.data);
        QTest::keyClick(page->form()->previewButton(), Qt::Key_Space);
        QTRY_VERIFY(page->browser()->detailText().contains(QStringLiteral("What is 0 + 1?")));
        QVERIFY(page->browser()->copyButton()->isEnabled());
    }

    void exportsTables()
    {
        PageSession session(base(), core_);
        EvaluationPage* page = shownPage(session);
        QVERIFY(!page->exportButton()->isEnabled());
        runOn(session, 1, session.data);
        runOn(session, 0, session.data);
        QTRY_COMPARE(page->table()->scores()->columnCount(), 2);
        const QList<QAction*> actions = page->exportButton()->menu()->actions();
        session.answer = base() + QStringLiteral("/table.csv");
        actions[0]->trigger();
        QTRY_VERIFY(page->banner()->text().contains(QStringLiteral("table.csv")));
        const QString csv = readText(session.answer);
        QVERIFY2(csv.contains(QStringLiteral("small,gsm8k,0,1,strict,0.25,")), qPrintable(csv));
        session.answer = base() + QStringLiteral("/table.tex");
        actions[1]->trigger();
        QTRY_VERIFY(page->banner()->text().contains(QStringLiteral("table.tex")));
        QVERIFY(readText(session.answer).contains(QStringLiteral("\\toprule")));
        session.answer = base() + QStringLiteral("/harness");
        actions[3]->trigger();
        QTRY_VERIFY(page->banner()->text().contains(QStringLiteral("harness")));
        QCOMPARE(QDir(session.answer).entryList(QDir::Files).size(), 2);
    }

    void aFailedRunSaysWhy()
    {
        PageSession session(base(), core_);
        EvaluationPage* page = shownPage(session);
        const QString bad = base() + QStringLiteral("/task/bad.jsonl");
        QFile::copy(session.data, bad);
        runOn(session, 1, bad);
        QTRY_VERIFY(page->banner()->text().contains(QStringLiteral("Line 3 has no question.")));
        QVERIFY(page->contentReady());
    }
};

QTEST_MAIN(EvaluationPageTest)
#include "gui_evaluation_page.moc"
