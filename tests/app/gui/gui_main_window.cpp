#include "app/gui/heartbeat.h"
#include "app/gui/inspector.h"
#include "app/gui/main_window.h"
#include "app/gui/matrix_page.h"
#include "app/gui/overview_page.h"
#include "app/gui/similarity_form.h"
#include "app/gui/similarity_page.h"
#include "tests/app/gui/fake_engine.h"
#include "widgets/banner.h"
#include "widgets/choice_list.h"
#include "widgets/heatmap_grid.h"
#include "widgets/job_panel.h"
#include "widgets/map_table.h"
#include "widgets/matrix_view.h"
#include "widgets/model_card.h"
#include "widgets/tensor_tree.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace isthmus;
using isthmus::test::FakeCore;

class MainWindowTest : public QObject
{
    Q_OBJECT

    /// One session of the program on a folder of its own.
    struct Session
    {
        explicit Session(const QString& folder, FakeCore& core, bool confirm = true)
            : settings(folder + QStringLiteral("/settings.ini")), engine(core.services()),
              window(engine, settings, dialogs(confirm))
        {
            window.openProject(folder + QStringLiteral("/p.isthmus"));
            window.show();
        }

        static Dialogs dialogs(bool confirm)
        {
            Dialogs dialogs;
            const auto none = [](auto&&...) { return QString(); };
            dialogs.folder = none;
            dialogs.openFile = none;
            dialogs.saveFile = none;
            dialogs.confirm = [confirm](auto&&...) { return confirm; };
            dialogs.choose = [](auto&&...) { return -1; };
            return dialogs;
        }

        Settings settings;
        Engine engine;
        MainWindow window;
    };

    QTemporaryDir folder_;
    QString source_;
    QString target_;
    QString data_;

    QString base() const { return QFileInfo(source_).absolutePath(); }

    /// Fills in the form by keyboard and presses Run.
    void runComparison(Session& session)
    {
        SimilarityForm* form = session.window.similarityPage()->form();
        session.window.showPage(QStringLiteral("similarity"));
        form->data()->clear();
        QTest::keyClicks(form->data(), data_);
        form->modules()->setChosen({QStringLiteral("up"), QStringLiteral("down")});
        QVERIFY2(form->problem().isEmpty(), qPrintable(form->problem()));
        QTest::keyClick(form->runButton(), Qt::Key_Space);
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(folder_.isValid());
        const QString base =
            folder_.path() + QStringLiteral("/") + QString::fromLatin1(QTest::currentTestFunction());
        source_ = base + QStringLiteral("/big");
        target_ = base + QStringLiteral("/small");
        data_ = base + QStringLiteral("/rows.jsonl");
        QVERIFY(QDir().mkpath(source_) && QDir().mkpath(target_));
        QFile file(data_);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void dropTwoFolders()
    {
        FakeCore core;
        Session session(base(), core);
        const auto drop = [&](PairSide side, const QString& folder) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(folder)});
            // As a real drag does: the enter event makes the card the target of the drop.
            QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(session.window.card(side), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(session.window.card(side), &event);
        };
        drop(PairSide::Source, source_);
        QVERIFY(!session.engine.pair());
        QVERIFY(session.window.banner()->text().contains(QStringLiteral("target")));
        drop(PairSide::Target, target_);
        QTRY_VERIFY(session.engine.pair());
        QCOMPARE(session.engine.pair()->source.name, std::string("big"));
        QCOMPARE(session.window.tensorTree()->model()->rowCount(), 2);
        QVERIFY(session.window.overviewPage()->contentReady());
        QVERIFY(session.window.windowTitle().contains(QStringLiteral("big and small")));
        QCOMPARE(session.settings.recentPairs().size(), 1);
    }

    void missingFolderIsSaidInline()
    {
        FakeCore core;
        Session session(base(), core);
        session.window.openPair(source_ + QStringLiteral("-not-there"), target_);
        QTRY_VERIFY(session.window.banner()->isVisible());
        QVERIFY(session.window.banner()->text().contains(QStringLiteral("There is no folder")));
        QVERIFY(session.window.banner()->text().contains(QStringLiteral("Choose another one.")));
        QVERIFY(!session.engine.pair());
        QVERIFY(QDir().mkpath(source_ + QStringLiteral("-not-there")));
        session.window.banner()->actionButton()->click();
        QTRY_VERIFY(session.engine.pair());
        QVERIFY(!session.window.banner()->isVisible());
    }

    void runDrillDownAndMatrix()
    {
        FakeCore core;
        Session session(base(), core);
        session.window.openPair(source_, target_);
        QTRY_VERIFY(session.engine.pair());
        runComparison(session);
        SimilarityPage* page = session.window.similarityPage();
        QTRY_COMPARE(page->grid()->maps().size(), std::size_t{2});
        QTRY_COMPARE(session.engine.activeJobs(), 0);
        QTRY_VERIFY(session.window.contentReady());
        QCOMPARE(page->grid()->maps()[0]->module, std::string("up"));
        // A click on the cell (source 4, target 2) of the first map.
        page->setFormVisible(false);
        const auto rect = [&] { return page->grid()->cellRect({0, {4, 2}}); };
        QTRY_VERIFY(!rect().isEmpty());
        QWidget* hit = page->grid()->childAt(rect().center());
        QTest::mouseClick(hit ? hit : page->grid(), Qt::LeftButton, {},
                          (hit ? hit : page->grid())->mapFrom(page->grid(), rect().center()));
        QTRY_VERIFY(session.window.inspector()->hasDetail());
        QVERIFY(
            session.window.inspector()->heading().contains(QStringLiteral("source layer 4, target layer 2")));
        QPushButton* open = nullptr;
        for (QPushButton* button : session.window.inspector()->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Source matrix"))
                open = button;
        }
        QVERIFY(open && open->isEnabled());
        open->click();
        QCOMPARE(session.window.currentPage()->id(), QStringLiteral("matrix"));
        QTRY_VERIFY(session.window.matrixPage()->contentReady());
        QCOMPARE(session.window.matrixPage()->view()->valueAt(2, 3), std::optional<float>(35.0f));
    }

    void storedResultsComeBack()
    {
        FakeCore core;
        {
            Session session(base(), core);
            session.window.openPair(source_, target_);
            QTRY_VERIFY(session.engine.pair());
            QTRY_VERIFY(!session.engine.project().path.isEmpty()); // what runs before is not kept
            runComparison(session);
            QTRY_COMPARE(session.window.similarityPage()->maps().size(), std::size_t{2});
            QTRY_COMPARE(session.engine.activeJobs(), 0);
        }
        Session session(base(), core);
        session.window.openPair(source_, target_);
        QTRY_COMPARE(session.window.similarityPage()->maps().size(), std::size_t{2});
        QCOMPARE(core.similarityRuns.load(), 1);
        // Another pair must not show them.
        session.window.openPair(target_, source_);
        QTRY_COMPARE(session.engine.pair()->source.name, std::string("small"));
        QTest::qWait(100);
        QCOMPARE(session.window.similarityPage()->maps().size(), std::size_t{0});
    }

    void failureIsInline()
    {
        FakeCore core;
        core.fail = true;
        Session session(base(), core);
        session.window.openPair(source_, target_);
        QTRY_VERIFY(session.engine.pair());
        runComparison(session);
        Banner* banner = session.window.similarityPage()->banner();
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->text(), QStringLiteral("Line 7 of 'rows.jsonl' is not JSON. Correct the line."));
        const JobPanelModel* jobs = session.window.jobPanel()->model();
        QCOMPARE(jobs->job(0)->state, JobState::Failed);
    }

    void cancelCopyAndQuit()
    {
        FakeCore core;
        core.hold = true;
        Session session(base(), core, false);
        session.window.openPair(source_, target_);
        QTRY_VERIFY(session.engine.pair());
        runComparison(session);
        const JobPanelModel* jobs = session.window.jobPanel()->model();
        QTRY_VERIFY(jobs->rowCount() > 1 && jobs->job(0)->state == JobState::Running);
        session.window.jobPanel()->jobActions()[3]->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("isthmus-cli run")));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("\"kind\":\"similarity\"")));
        QVERIFY(!session.window.close()); // the answer was Stay
        QVERIFY(session.window.isVisible());
        session.window.jobPanel()->jobActions()[1]->trigger();
        QTRY_COMPARE(jobs->job(0)->state, JobState::Cancelled);
        QVERIFY(session.window.close());
    }

    void formValidation()
    {
        FakeCore core;
        Session session(base(), core);
        SimilarityForm* form = session.window.similarityPage()->form();
        QVERIFY(!form->runButton()->isEnabled());
        session.window.openPair(source_, target_);
        QTRY_VERIFY(session.engine.pair());
        form->data()->clear();
        QVERIFY(form->problem().contains(QStringLiteral("JSON lines")));
        form->data()->setText(base() + QStringLiteral("/none.jsonl"));
        QVERIFY(form->problem().contains(QStringLiteral("no file")));
        form->data()->setText(data_);
        QVERIFY(form->runButton()->isEnabled());
        form->modules()->setChosen({});
        QVERIFY(form->problem().contains(QStringLiteral("module")));
        SimilaritySpec spec;
        spec.data = data_.toStdString();
        spec.metrics = {"cka-rbf"};
        spec.modules = {Module::Residual};
        spec.samples = 77;
        spec.seed = 5;
        spec.pooling = Pooling::Last;
        form->setSpec(spec);
        spec.source = source_.toStdString();
        spec.target = target_.toStdString();
        QVERIFY(form->spec() == spec);
    }

    void sessionIsRestored()
    {
        FakeCore core;
        {
            Session session(base(), core);
            session.window.openPair(source_, target_);
            QTRY_VERIFY(session.engine.pair());
            session.window.showPage(QStringLiteral("matrix"));
            session.window.findChild<QDockWidget*>(QStringLiteral("log"))->hide();
            QVERIFY(session.window.close());
        }
        Session session(base(), core);
        session.window.restoreSession();
        QCOMPARE(session.window.currentPage()->id(), QStringLiteral("matrix"));
        QVERIFY(session.window.findChild<QDockWidget*>(QStringLiteral("log"))->isHidden());
        QVERIFY(!session.window.findChild<QDockWidget*>(QStringLiteral("jobs"))->isHidden());
        QCOMPARE(session.settings.value(QStringLiteral("session/source")).toString(), source_);
    }

    void secondInstanceReadsOnly()
    {
        FakeCore core;
        Session first(base(), core);
        QTRY_VERIFY(!first.engine.project().path.isEmpty());
        Session second(base(), core);
        QTRY_VERIFY(!second.engine.project().path.isEmpty());
        QVERIFY(!first.engine.project().readOnly);
        QVERIFY(second.engine.project().readOnly);
        QVERIFY(second.window.banner()->text().contains(QStringLiteral("reading only")));
    }

    void keyboardReachesEverything()
    {
        FakeCore core;
        Session session(base(), core);
        session.window.openPair(source_, target_);
        QTRY_VERIFY(session.engine.pair());
        session.window.activateWindow();
        const char* pages[] = {"overview", "similarity", "attribution", "sensitivity",
                               "transfer", "evaluation", "matrix"};
        for (int i = 0; i < 7; ++i) {
            QTest::keyClick(&session.window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(session.window.currentPage()->id(), QString::fromLatin1(pages[i]));
        }
        // Tab goes round through many widgets, the form's Run button and the tree among them.
        session.window.showPage(QStringLiteral("similarity"));
        session.window.similarityPage()->form()->data()->setText(data_);
        QSet<QWidget*> seen;
        session.window.card(PairSide::Source)->setFocus();
        for (int i = 0; i < 200; ++i) {
            QWidget* focused = QApplication::focusWidget();
            if (focused)
                seen.insert(focused);
            QTest::keyClick(focused ? focused : &session.window, Qt::Key_Tab);
        }
        QVERIFY(seen.contains(session.window.similarityPage()->form()->runButton()));
        QVERIFY(seen.contains(session.window.tensorTree()->view()));
        QVERIFY(seen.contains(session.window.jobPanel()->view()));
        // Every action of the menus has a text, and the ones of the File menu that open something a shortcut.
        for (QAction* menu : session.window.menuBar()->actions()) {
            QVERIFY(menu->text().contains(QLatin1Char('&')));
            QVERIFY(!menu->menu()->actions().isEmpty());
        }
    }

    void fitsSmallScreensAndLargeText()
    {
        FakeCore core;
        Session session(base(), core);
        session.window.openPair(source_, target_);
        QTRY_VERIFY(session.engine.pair());
        for (const char* page :
             {"overview", "similarity", "attribution", "sensitivity", "transfer", "matrix"}) {
            session.window.showPage(QString::fromLatin1(page));
            const QSize least = session.window.minimumSizeHint();
            QVERIFY2(least.width() <= 1280 && least.height() <= 700,
                     qPrintable(QStringLiteral("%1: %2 x %3")
                                    .arg(QString::fromLatin1(page))
                                    .arg(least.width())
                                    .arg(least.height())));
        }
        // A larger font grows the controls with it: no button is lower than its text.
        QFont large = QApplication::font();
        large.setPointSizeF(large.pointSizeF() * 2);
        const QFont normal = QApplication::font();
        QApplication::setFont(large);
        const auto low = [&] {
            QString names;
            for (QPushButton* button : session.window.findChildren<QPushButton*>()) {
                if (button->isVisible() && button->height() < button->fontMetrics().height())
                    names += button->text() + QStringLiteral(" on ") +
                             QString::fromLatin1(button->parentWidget()->metaObject()->className()) +
                             QLatin1Char('\n');
            }
            return names;
        };
        QTRY_VERIFY2(low().isEmpty(), qPrintable(low()));
        QApplication::setFont(normal);
    }

    void heartbeatSeesAStall()
    {
        Heartbeat heartbeat(5);
        heartbeat.start();
        QTest::qWait(50);
        QTest::qSleep(120);
        QTest::qWait(50);
        heartbeat.stop();
        QVERIFY(heartbeat.gaps().size() >= 3);
        QVERIFY(heartbeat.percentile(1.0) >= 100);
        QVERIFY(heartbeat.percentile(0.0) <= heartbeat.percentile(1.0));
    }
};

QTEST_MAIN(MainWindowTest)
#include "gui_main_window.moc"
