#include "app/gui/about_dialog.h"
#include "app/gui/report.h"
#include "app/gui/report_dialog.h"
#include "core/base/log.h"
#include "core/base/version.h"
#include "tests/app/gui/fake_engine.h"
#include "tests/app/gui/page_session.h"
#include "widgets/banner.h"
#include "widgets/log_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

using namespace isthmus;
using isthmus::test::FakeCore;
using isthmus::test::PageSession;
using isthmus::test::readText;

namespace {

QAction* actionOf(const QWidget& window, const QString& text)
{
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

/// The report dialog that is open; waits for it, since files are read on another thread.
ReportDialog* reportOf(const QWidget& window)
{
    ReportDialog* found = nullptr;
    const bool came = QTest::qWaitFor([&] { return (found = window.findChild<ReportDialog*>()) != nullptr; });
    return came ? found : nullptr;
}

QStringList visibleLines(const LogView& view)
{
    QStringList lines;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        if (block.isVisible())
            lines << block.text().section(QLatin1Char(' '), -1);
    }
    return lines;
}

} // namespace

class DiagnosticsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;

    QString base() const
    {
        return folder_.path() + QLatin1Char('/') + QString::fromLatin1(QTest::currentTestFunction());
    }

    /// Facts full of what must not be told.
    static ReportFacts privateFacts()
    {
        ReportFacts facts;
        facts.versions = programVersions();
        facts.home = QStringLiteral("/home/anna");
        facts.users = {QStringLiteral("anna"), QStringLiteral("Anna Müller")};
        facts.host = QStringLiteral("secretbox");
        facts.project = QStringLiteral("/srv/lab/merger.isthmus");
        facts.settings = {
            {QStringLiteral("recent/models"),
             QStringList{QStringLiteral("/data/hush-13b"), QStringLiteral("/home/anna/my models/tiny")}},
            {QStringLiteral("recent/pairs"), QStringLiteral("/data/hush-13b\n/home/anna/my models/tiny")},
            {QStringLiteral("similarity/data"), QStringLiteral("/home/anna/patients.jsonl")},
            {QStringLiteral("projects/0123456789abcdef/page"), QStringLiteral("overview")},
            {QStringLiteral("window/docks"), QByteArray(321, 'x')},
            {QStringLiteral("theme"), QStringLiteral("dark")}};
        auto pair = std::make_shared<PairSummary>(
            *isthmus::test::fakePair("/data/hush-13b", "/home/anna/my models/tiny"));
        facts.pair = pair;
        JobStatus failed;
        failed.spec.kind = "evaluate";
        failed.spec.parameters = {{"data", "/mnt/share/interviews"}, {"inner", {{"run", "/mnt/run77"}}}};
        failed.title = "Evaluation of hush-13b";
        failed.state = JobState::Failed;
        failed.failure = {"bad-data",
                          "Line 7 of 'patients.jsonl' in '/mnt/share/interviews/a b.jsonl' is not JSON.", ""};
        JobStatus done;
        done.spec.kind = "similarity";
        done.state = JobState::Done;
        facts.jobs = {failed, done};
        facts.log = {
            QStringLiteral(
                "2026-11-29T06:00:00.000Z info: Opened /home/anna/my models/tiny/model.safetensors."),
            QStringLiteral(
                "2026-11-29T06:00:01.000Z warning: '/opt/odd place/with spaces.h5' cannot be read."),
            QStringLiteral(
                "2026-11-29T06:00:02.000Z info: hush-13b on SECRETBOX for anna, ~/thesis/final.txt"),
            QStringLiteral("2026-11-29T06:00:03.000Z debug: 3/4 of /usr/lib/libc.so, https://pytorch.org/x"),
            QStringLiteral("2026-11-29T06:00:04.000Z info: annabel and merger.isthmus, (/var/tmp/note.txt)")};
        facts.crash = QStringLiteral("Signal: SIGSEGV (memory that is not there)\nJobs: laten\nCalls:\n"
                                     "/home/anna/build/bin/isthmus(main+0x12)[0x55d0]\n"
                                     "/usr/lib/libc.so.6(abort+0x1)[0x7f]\n");
        return facts;
    }

private Q_SLOTS:
    void cleanup()
    {
        setLogLevel(LogLevel::Info);
        setLogToStandardError(true);
    }

    void reportTellsTheProgramAndNobodysNames()
    {
        const QString report = makeReport(privateFacts());
        for (const char* secret :
             {"/home",      "anna,",       "for anna", "Müller",           "secretbox",
              "SECRETBOX",  "hush",        "tiny",     "my models",        "patients",
              "interviews", "a b.jsonl",   "run77",    "thesis",           "final.txt",
              "odd place",  "with spaces", "/srv",     "merger",           "/var/tmp",
              "note.txt",   "/mnt",        "/data/",   "0123456789abcdef", "model.safetensors"})
            QVERIFY2(!report.contains(QString::fromUtf8(secret), Qt::CaseInsensitive),
                     qPrintable(QString::fromUtf8(secret) + QStringLiteral(" is in\n") + report));
        for (const char* fact : {"isthmus ",
                                 "Qt ",
                                 "libtorch ",
                                 "HDF5 1.",
                                 "GCC",
                                 "BLAS: ",
                                 "theme = dark",
                                 "window/docks = (321 bytes)",
                                 "family llama, 6 layers, hidden 160",
                                 "4 layers, hidden 96",
                                 "BF16",
                                 "evaluate: failed",
                                 "similarity: done",
                                 "Line 7 of",
                                 "is not JSON",
                                 "Signal: SIGSEGV",
                                 "Jobs: laten",
                                 "isthmus(main+0x12)",
                                 "libc.so.6(abort+0x1)",
                                 "/usr/lib/libc.so",
                                 "https://pytorch.org/x",
                                 "3/4 of",
                                 "annabel"})
            QVERIFY2(report.contains(QString::fromUtf8(fact)),
                     qPrintable(QString::fromUtf8(fact) + QStringLiteral(" is not in\n") + report));
        // The same path is the same number everywhere.
        const QRegularExpression recent(QStringLiteral("recent/models = (<path \\d+>); (<path \\d+>)"));
        const auto found = recent.match(report);
        QVERIFY2(found.hasMatch(), qPrintable(report));
        QVERIFY(report.contains(
            QStringLiteral("recent/pairs = %1 and %2").arg(found.captured(1), found.captured(2))));
    }

    void anonymizerLeavesProseAlone()
    {
        Anonymizer anonymizer;
        anonymizer.addPath(QStringLiteral("/home/eva"));
        for (const char* text :
             {"and/or 1/2, 5 km/h", "don't touch /usr/bin/ls", "http://a.b/c", "<path 1>", "evaluation"})
            QCOMPARE(anonymizer.apply(QString::fromUtf8(text)), QString::fromUtf8(text));
        QCOMPARE(anonymizer.apply(QStringLiteral("/home/eva/x.txt, then '/home/eva'.")),
                 QStringLiteral("<path 1>, then '<path 1>'."));
        QVERIFY(!anonymizer.apply(QStringLiteral("/home/eva2/x")).contains(QLatin1String("eva2")));
    }

    void reportIsSeenAndThenSaved()
    {
        FakeCore core;
        PageSession session(base(), core);
        session.open();
        QAction* action = actionOf(*session.window, QStringLiteral("Save &Report…"));
        QVERIFY(action);
        action->trigger();
        ReportDialog* dialog = reportOf(*session.window);
        QVERIFY(dialog && dialog->isVisible());
        const QString shown = dialog->text()->toPlainText();
        QVERIFY(shown.contains(QLatin1String(programVersion())));
        QVERIFY2(!shown.contains(base()), qPrintable(shown));
        QVERIFY(shown.contains(QStringLiteral("Screen: ")) && shown.contains(QStringLiteral("6 layers")));
        session.answer = base() + QStringLiteral("/report.txt");
        dialog->text()->appendPlainText(QStringLiteral("a remark"));
        const QString wanted = dialog->text()->toPlainText();
        dialog->saveButton()->click();
        QTRY_COMPARE(readText(session.answer), wanted);
        QTRY_VERIFY(session.window->banner()->text().contains(QStringLiteral("report.txt")));
        QTRY_VERIFY(!session.window->findChild<ReportDialog*>());
    }

    void crashIsOfferedUntilItIsSavedOrForgotten()
    {
        const QString state = base() + QStringLiteral("/state");
        QVERIFY(QDir().mkpath(state));
        const QString crash = state + QStringLiteral("/crash-20261129-060000-1.txt");
        const auto leave = [&] {
            QFile file(crash);
            return file.open(QIODevice::WriteOnly) && file.write("Signal: SIGBUS\n") > 0;
        };
        FakeCore core;
        PageSession session(base(), core);
        session.window->offerCrashReport(state);
        QVERIFY(!session.window->crashBanner()->isVisible());
        QVERIFY(leave());
        session.window->offerCrashReport(state);
        Banner* banner = session.window->crashBanner();
        QVERIFY(banner->isVisible());
        session.open(); // what is opened does not take the offer away
        QVERIFY(banner->isVisible());
        banner->actionButton()->click();
        ReportDialog* dialog = reportOf(*session.window);
        QVERIFY(dialog);
        QVERIFY(dialog->text()->toPlainText().contains(QStringLiteral("== Crash ==\nSignal: SIGBUS")));
        QVERIFY(QFile::exists(crash));
        session.answer = base() + QStringLiteral("/report.txt");
        dialog->saveButton()->click();
        QTRY_VERIFY(!QFile::exists(crash));
        QVERIFY(readText(session.answer).contains(QStringLiteral("SIGBUS")));
        QVERIFY(leave());
        session.window->offerCrashReport(state);
        QVERIFY(banner->isVisible() && banner->secondButton()->isVisible());
        banner->secondButton()->click();
        QVERIFY(!QFile::exists(crash) && !banner->isVisible());
    }

    void aboutNamesVersionsDevicesAndLibraries()
    {
        FakeCore core;
        PageSession session(base(), core);
        EngineServices services = core.services();
        std::atomic<bool> slow{true};
        services.listDevices = [&slow] {
            while (slow)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return std::vector<DeviceInfo>{{"cpu", "Test CPU", std::uint64_t{8} << 30},
                                           {"cuda:0", "Test GPU", std::uint64_t{16} << 30}};
        };
        Engine engine(services);
        AboutDialog dialog(engine); // opens while the devices are still looked for
        QVERIFY(dialog.text().contains(QStringLiteral("being looked for")));
        slow = false;
        QTRY_VERIFY(dialog.text().contains(QStringLiteral("Test GPU, 16.0 GiB")));
        const QString text = dialog.text();
        for (const char* part :
             {programVersion(), torchVersion(), qVersion(), "Test CPU, 8.0 GiB", "HDF5", "BLAS", "GCC",
              "GPL-3.0-or-later", "QCustomPlot", "Apache-2.0", "2505.14436", "2310.11451"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        QVERIFY(dialog.libraries()->topLevelItemCount() >= 15);
        dialog.show();
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String("Copy"))
                button->click();
        }
        QCOMPARE(QApplication::clipboard()->text(), text);
        // The list of libraries is the one of the README.
        const QString readme = readText(QStringLiteral(ISTHMUS_SOURCE_DIR "/README.md"));
        for (int row = 0; row < dialog.libraries()->topLevelItemCount(); ++row) {
            const QTreeWidgetItem* item = dialog.libraries()->topLevelItem(row);
            QVERIFY2(readme.contains(item->text(0)) && readme.contains(item->text(2)),
                     qPrintable(item->text(0)));
        }
    }

    void logLevelIsChosenAndRemembered()
    {
        setLogToStandardError(false);
        FakeCore core;
        PageSession session(base(), core);
        logDebug("hidden detail");
        QAction* details = actionOf(*session.window, QStringLiteral("&Details"));
        QVERIFY(details);
        details->trigger();
        logDebug("told detail");
        const QPlainTextEdit* view = session.window->log()->view();
        QTRY_VERIFY(view->toPlainText().contains(QStringLiteral("told detail")));
        QVERIFY(!view->toPlainText().contains(QStringLiteral("hidden detail")));
        QCOMPARE(session.settings.logLevel(), LogLevel::Debug);
        actionOf(*session.window, QStringLiteral("&Errors"))->trigger();
        logWarning("hidden warning");
        logError("told error");
        QTRY_VERIFY(view->toPlainText().contains(QStringLiteral("told error")));
        QVERIFY(!view->toPlainText().contains(QStringLiteral("hidden warning")));
        QCOMPARE(Settings(base() + QStringLiteral("/settings.ini")).logLevel(), LogLevel::Error);
    }

    void logShowsTheLevelsThatAreWanted()
    {
        LogPanel panel;
        panel.resize(600, 300);
        panel.show();
        const QString time = QStringLiteral("2026-11-29T06:00:00.000Z");
        for (const char* level : {"debug", "info", "warning", "error"})
            panel.view()->add(QLatin1String(level), time,
                              QStringLiteral("message of-") + QLatin1String(level));
        QCOMPARE(visibleLines(*panel.view()).size(), 4);
        panel.shown()->setCurrentIndex(panel.shown()->findData(QStringLiteral("warning")));
        QCOMPARE(visibleLines(*panel.view()),
                 (QStringList{QStringLiteral("of-warning"), QStringLiteral("of-error")}));
        panel.view()->add(QStringLiteral("info"), time, QStringLiteral("late of-info"));
        panel.view()->add(QStringLiteral("error"), time, QStringLiteral("late of-late"));
        QCOMPARE(visibleLines(*panel.view()).last(), QStringLiteral("of-late"));
        QCOMPARE(visibleLines(*panel.view()).size(), 3);
        panel.shown()->setCurrentIndex(0);
        QCOMPARE(visibleLines(*panel.view()).size(), 6);
    }
};

QTEST_MAIN(DiagnosticsTest)
#include "gui_diagnostics.moc"
