#include "app/gui/application.h"
#include "app/gui/job_title.h"
#include "app/gui/language.h"
#include "app/gui/matrix_page.h"
#include "app/gui/page.h"
#include "app/gui/similarity_form.h"
#include "app/gui/similarity_page.h"
#include "app/gui/transfer_form.h"
#include "app/gui/transfer_page.h"
#include "app/gui/window_host.h"
#include "core/base/log.h"
#include "core/results/figure_data.h"
#include "tests/app/gui/fake_engine.h"
#include "widgets/choice_list.h"
#include "widgets/curve_plot.h"
#include "widgets/heatmap_grid.h"
#include "widgets/job_panel.h"
#include "widgets/log_view.h"
#include "widgets/map_table.h"
#include "widgets/matrix_view.h"
#include "widgets/tensor_tree.h"
#include "widgets/text_format.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

#include <clocale>
#include <cstdio>

using namespace isthmus;
using isthmus::test::FakeCore;

namespace {

Dialogs silentDialogs()
{
    Dialogs dialogs;
    const auto none = [](auto&&...) { return QString(); };
    dialogs.folder = none;
    dialogs.openFile = none;
    dialogs.saveFile = none;
    dialogs.confirm = [](auto&&...) { return true; };
    dialogs.choose = [](auto&&...) { return -1; };
    return dialogs;
}

/// The texts of labels, actions and buttons on every page; what is measured again and again is left out.
QStringList textsOf(MainWindow& window)
{
    const QString shown = window.currentPage()->id();
    QSet<QString> texts;
    for (const char* page :
         {"overview", "similarity", "attribution", "sensitivity", "transfer", "evaluation", "matrix"}) {
        window.showPage(QLatin1String(page));
        QTest::qWait(100);
        const auto add = [&](const char* kind, const QString& text) {
            if (!text.isEmpty())
                texts << QStringLiteral("%1 %2: %3")
                             .arg(QLatin1String(page), QLatin1String(kind),
                                  QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
        };
        for (const auto* label : window.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&window) && !window.statusBar()->isAncestorOf(label))
                add("label", label->text());
        }
        for (const auto* button : window.findChildren<QAbstractButton*>()) {
            if (button->isVisibleTo(&window))
                add("button", button->text());
        }
        for (const auto* action : window.findChildren<QAction*>())
            add("action", action->text());
    }
    window.showPage(shown);
    QStringList sorted = texts.values();
    sorted.sort();
    return sorted;
}

/// The demo pair in a project of its own, compared once.
bool openDemo(MainWindow& window, Engine& engine, const QString& folder)
{
    window.openProject(folder + QStringLiteral("/p.isthmus"));
    if (!QTest::qWaitFor([&] { return !engine.project().path.isEmpty(); }, 30'000))
        return false;
    window.openDemo();
    return QTest::qWaitFor([&] { return window.contentReady(); }, 240'000);
}

/// The child process: prints the texts of a window that was started in this language.
int printTexts(const QString& language, const QString& folder)
{
    useLanguage(*qApp, language);
    Settings settings(folder + QStringLiteral("/settings.ini"));
    Engine engine(EngineServices::core());
    MainWindow window(engine, settings, silentDialogs());
    window.restoreSession();
    window.show();
    if (!openDemo(window, engine, folder))
        return 1;
    QTest::qWait(300);
    for (const QString& text : textsOf(window))
        std::printf("%s\n", text.toUtf8().constData());
    return 0;
}

/// Marks the titles of jobs that no other translation has.
class Marked : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return qstrcmp(context, "JobTitle") == 0 ? QLatin1Char('*') + QString::fromUtf8(source) : QString();
    }
};

/// A folder with two invented models and a data file.
struct Place
{
    QTemporaryDir folder;
    QString source = file("big");
    QString target = file("small");
    QString data = file("rows.jsonl");

    Place()
    {
        QFile rows(data);
        if (!QDir().mkpath(source) || !QDir().mkpath(target) || !rows.open(QIODevice::WriteOnly))
            qFatal("the test's folder cannot be filled");
    }
    QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }
};

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;

    static void change(WindowHost& host, const QString& code)
    {
        QSignalSpy replaced(&host, &WindowHost::windowReplaced);
        // As the user does: by the action of the menu.
        for (QAction* action : host.window().findChildren<QAction*>()) {
            if (action->isCheckable() && action->data().toString() == code &&
                (action->text() == QLatin1String("Deutsch") ||
                 action->text() == QString::fromUtf8("日本語") || action->text() == QLatin1String("English")))
                action->trigger();
        }
        QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 1, 20'000);
    }

private Q_SLOTS:
    void init() { useLanguage(*qApp, QStringLiteral("en")); }

    void everyTextIsThatOfAStartInTheLanguage()
    {
        QVERIFY(folder_.isValid());
        Settings settings(folder_.path() + QStringLiteral("/settings.ini"));
        std::map<QString, QStringList> switched;
        {
            Engine engine(EngineServices::core());
            WindowHost host(engine, settings, silentDialogs());
            host.window().show();
            QVERIFY(openDemo(host.window(), engine, folder_.path()));
            host.window().similarityPage()->setFormVisible(false);
            const std::string source = engine.pair()->source.path;
            const std::size_t maps = host.window().similarityPage()->maps().size();
            QVERIFY(maps > 0);
            for (const char* code : {"de", "ja", "en"}) {
                change(host, QLatin1String(code));
                MainWindow& window = host.window();
                QCOMPARE(settings.language(), QLatin1String(code));
                QVERIFY(window.isVisible() && window.isEnabled());
                QCOMPARE(engine.pair()->source.path, source);
                QCOMPARE(window.similarityPage()->maps().size(), maps);
                QVERIFY(!window.similarityPage()->grid()->maps().empty());
                QCOMPARE(window.currentPage()->id(), QStringLiteral("similarity"));
                QVERIFY(window.contentReady());
                QCOMPARE(engine.activeJobs(), 0); // nothing is computed again
                QCOMPARE(QApplication::topLevelWidgets().count(&window), 1);
                QTest::qWait(300);
                switched[QLatin1String(code)] = textsOf(window);
            }
            QVERIFY(switched["de"] != switched["ja"] && switched["de"] != switched["en"]);
            host.window().saveSession();
        }
        for (const auto& [code, texts] : switched) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--texts"), code, folder_.path()});
            QVERIFY(child.waitForFinished(300'000));
            QCOMPARE(child.exitCode(), 0);
            QStringList fresh = QString::fromUtf8(child.readAllStandardOutput()).split(QLatin1Char('\n'));
            fresh.removeLast();
            QStringList ours = texts;
            for (const QString& text : fresh) // what is left over is told in the failure
                ours.removeOne(text);
            QStringList theirs = fresh;
            for (const QString& text : texts)
                theirs.removeOne(text);
            QVERIFY2(ours.isEmpty() && theirs.isEmpty(),
                     qPrintable(code + QStringLiteral(": after the change [") + ours.join(u'|') +
                                QStringLiteral("], after a start [") + theirs.join(u'|') + QLatin1Char(']')));
        }
    }

    void jobsInputsAndTheLogGoOn()
    {
        const Place place;
        FakeCore core;
        Settings settings(place.file("settings.ini"));
        Engine engine(core.services());
        WindowHost host(engine, settings, silentDialogs());
        host.window().openProject(place.file("p.isthmus"));
        host.window().show();
        host.window().openPair(place.source, place.target);
        QTRY_VERIFY(engine.pair() && !engine.project().path.isEmpty());
        host.window().showPage(QStringLiteral("similarity"));
        SimilarityForm* form = host.window().similarityPage()->form();
        form->data()->setText(place.data);
        form->modules()->setChosen({QStringLiteral("up"), QStringLiteral("down")});
        logWarning("said before the change");
        QTest::keyClick(form->runButton(), Qt::Key_Space);
        QTRY_COMPARE(host.window().similarityPage()->grid()->maps().size(), std::size_t{2});
        QTRY_COMPARE(engine.activeJobs(), 0);
        // A second run is under way while the language changes.
        core.hold = true;
        form->modules()->setChosen({QStringLiteral("v")});
        const SimilaritySpec spec = form->spec();
        QTest::keyClick(form->runButton(), Qt::Key_Space);
        QTRY_COMPARE(core.similarityRuns.load(), 2);

        change(host, QStringLiteral("de"));
        MainWindow& window = host.window();
        SimilarityPage* page = window.similarityPage();
        QCOMPARE(engine.activeJobs(), 1);
        QVERIFY(!window.contentReady());
        QCOMPARE(page->grid()->maps().size(), std::size_t{2});
        QVERIFY(page->form()->spec() == spec);
        QCOMPARE(page->form()->data()->text(), place.data);
        const JobPanelModel* jobs = window.jobPanel()->model();
        QCOMPARE(jobs->job(0)->state, JobState::Running);
        QCOMPARE(jobs->job(0)->spec.kind, std::string("similarity"));
        QVERIFY(window.log()->view()->toPlainText().contains(QStringLiteral("said before the change")));
        QVERIFY(window.windowTitle().contains(QStringLiteral("big")));
        logWarning("said after the change");
        QTRY_VERIFY(window.log()->view()->toPlainText().contains(QStringLiteral("said after the change")));
        core.hold = false;
        QTRY_COMPARE(engine.activeJobs(), 0);
        QTRY_COMPARE(page->maps().size(), std::size_t{3});
        QTRY_COMPARE(jobs->job(0)->state, JobState::Done);
        QTRY_VERIFY(window.contentReady());
        QCOMPARE(core.similarityRuns.load(), 2);
        // And it can be cancelled from the new window.
        core.hold = true;
        QTest::keyClick(page->form()->runButton(), Qt::Key_Space);
        QTRY_COMPARE(core.similarityRuns.load(), 3);
        change(host, QStringLiteral("en"));
        host.window().jobPanel()->jobActions()[1]->trigger();
        QTRY_COMPARE(engine.activeJobs(), 0);
        QTRY_COMPARE(host.window().jobPanel()->model()->job(0)->state, JobState::Cancelled);
    }

    void whatIsOnScreenStays()
    {
        const Place place;
        FakeCore core;
        Settings settings(place.file("settings.ini"));
        Engine engine(core.services());
        WindowHost host(engine, settings, silentDialogs());
        host.window().resize(1440, 900);
        host.window().openProject(place.file("p.isthmus"));
        host.window().show();
        host.window().openPair(place.source, place.target);
        QTRY_VERIFY(engine.pair() && !engine.project().path.isEmpty());
        host.window().showPage(QStringLiteral("similarity"));
        SimilarityForm* form = host.window().similarityPage()->form();
        form->data()->setText(place.data);
        form->modules()->setChosen(
            {QStringLiteral("up"), QStringLiteral("down"), QStringLiteral("v"), QStringLiteral("o")});
        form->runButton()->click();
        QTRY_COMPARE(host.window().similarityPage()->grid()->maps().size(), std::size_t{4});
        QTRY_COMPARE(engine.activeJobs(), 0);
        for (int i = 0; i < 300; ++i)
            logWarning("line " + std::to_string(i));
        QTRY_VERIFY(host.window().log()->view()->toPlainText().contains(QStringLiteral("line 299")));

        const auto scrollBar = [](QWidget* page) { // of the fields, not of the help below them
            QWidget* at = page->findChild<QSpinBox*>();
            while (qobject_cast<QScrollArea*>(at) == nullptr)
                at = at->parentWidget();
            return qobject_cast<QScrollArea*>(at)->verticalScrollBar();
        };
        HeatmapGrid* grid = host.window().similarityPage()->grid();
        grid->setEnlarged(2);
        const std::string module = grid->maps()[2]->module;
        grid->setCursorCell(HeatmapCell{2, {4, 1}});
        host.window().showPage(QStringLiteral("transfer"));
        QTRY_VERIFY(scrollBar(host.window().transferPage()->form())->maximum() > 40);
        scrollBar(host.window().transferPage()->form())->setValue(40);
        auto* logDock = host.window().findChild<QDockWidget*>(QStringLiteral("log"));
        logDock->raise();
        QTRY_VERIFY(host.window().log()->view()->verticalScrollBar()->maximum() > 100);
        host.window().log()->view()->verticalScrollBar()->setValue(77);
        TensorTree* tensors = host.window().tensorTree();
        tensors->select(PairSide::Target, QStringLiteral("model.layers.3.mlp.up_proj.weight"));
        QVERIFY(tensors->view()->currentIndex().parent().isValid());
        host.window().showPage(QStringLiteral("matrix"));
        host.window().matrixPage()->open(PairSide::Target,
                                         QStringLiteral("model.layers.2.mlp.up_proj.weight"));
        QTRY_VERIFY(host.window().matrixPage()->contentReady());
        MatrixView* matrix = host.window().matrixPage()->view();
        matrix->setView(QPointF(7, 9), 80);
        const QRectF cells = matrix->visibleCells();
        QVERIFY(qAbs(cells.center().x() - 7) < 0.01 && qAbs(cells.center().y() - 9) < 0.01);
        QTRY_VERIFY(matrix->settled());

        for (const char* code : {"de", "ja"}) {
            change(host, QLatin1String(code));
            MainWindow& window = host.window();
            QCOMPARE(window.currentPage()->id(), QStringLiteral("matrix"));
            QTRY_VERIFY(window.matrixPage()->contentReady());
            matrix = window.matrixPage()->view();
            QCOMPARE(matrix->scale(), 80.0);
            QVERIFY(qAbs(matrix->visibleCells().center().x() - 7) < 0.01);
            QVERIFY(qAbs(matrix->visibleCells().center().y() - 9) < 0.01);
            QStringList shown;
            for (const auto* box : window.matrixPage()->findChildren<QComboBox*>())
                shown << box->currentText();
            QVERIFY2(shown.contains(QStringLiteral("model.layers.2.mlp.up_proj.weight")),
                     qPrintable(shown.join(u'|')));
            QTest::qWait(50); // a tensor that is read again would come now
            QCOMPARE(matrix->scale(), 80.0);
            grid = window.similarityPage()->grid();
            QVERIFY(grid->enlarged() >= 0);
            QCOMPARE(grid->maps()[static_cast<std::size_t>(grid->enlarged())]->module, module);
            QVERIFY(grid->cursorCell() == std::optional(HeatmapCell{grid->enlarged(), {4, 1}}));
            QTRY_COMPARE(window.log()->view()->verticalScrollBar()->value(), 77);
            const QModelIndex tensor = window.tensorTree()->view()->currentIndex();
            QVERIFY(tensor.parent().isValid() && window.tensorTree()->view()->isExpanded(tensor.parent()));
            window.showPage(QStringLiteral("transfer"));
            QTRY_COMPARE(scrollBar(window.transferPage()->form())->value(), 40);
            QTest::qWait(300); // places are kept while the window is laid out, and not longer
            window.log()->view()->verticalScrollBar()->setValue(5);
            logWarning("one more");
            QTRY_VERIFY(window.log()->view()->toPlainText().contains(QStringLiteral("one more")));
            QCOMPARE(window.log()->view()->verticalScrollBar()->value(), 5);
            window.log()->view()->verticalScrollBar()->setValue(77);
            window.showPage(QStringLiteral("matrix"));
        }
    }

    /// Also those of jobs that were started in another one.
    void jobsAreTitledInTheLanguage()
    {
        const Place place;
        FakeCore core;
        Settings settings(place.file("settings.ini"));
        Engine engine(core.services());
        WindowHost host(engine, settings, silentDialogs());
        host.window().show();
        host.window().openPair(place.source, place.target);
        QTRY_VERIFY(engine.pair());
        core.hold = true;
        SimilarityForm* form = host.window().similarityPage()->form();
        form->data()->setText(place.data);
        form->modules()->setChosen({QStringLiteral("up")});
        form->runButton()->click();
        QTRY_COMPARE(core.similarityRuns.load(), 1);
        const auto titles = [&] {
            QStringList texts;
            const JobPanelModel* jobs = host.window().jobPanel()->model();
            for (int row = 0; row < jobs->rowCount(); ++row)
                texts << jobs->index(row, JobPanelModel::Title).data().toString();
            return texts;
        };
        QTRY_COMPARE(titles(), QStringList({QStringLiteral("Similarity of 1 module"),
                                            QStringLiteral("Open the pair")}));
        Marked marked;
        QCoreApplication::installTranslator(&marked);
        change(host, QStringLiteral("de"));
        const QStringList german = titles();
        core.hold = false;
        QTRY_COMPARE(engine.activeJobs(), 0);
        QTRY_COMPARE(host.window().jobPanel()->model()->job(0)->state, JobState::Done);
        QCOMPARE(titles(), german);
        QCOMPARE(german.size(), 2);
        QVERIFY2(!german[0].contains(QStringLiteral("Similarity of")) || german[0].startsWith(u'*'),
                 qPrintable(german[0]));
        QVERIFY2(!german[1].contains(QStringLiteral("Open the")) || german[1].startsWith(u'*'),
                 qPrintable(german[1]));
        QCoreApplication::removeTranslator(&marked);
    }

    void aTitleSaysWhatTheJobDoes_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("title");
        const auto row = [](const char* name, const char* spec, const char* title) {
            QTest::newRow(name) << QString::fromLatin1(spec) << QString::fromLatin1(title);
        };
        row("cell", R"({"kind":"cell-detail","modules":["down"],"source_layer":3,"target_layer":2})",
            "Layers 3 and 2 of down");
        row("attribution", R"({"kind":"attribute","model":"/m/hush-13b"})", "Attribution of hush-13b");
        row("sensitivity", R"({"kind":"sensitivity","model":"/m/hush-13b/"})", "Sensitivity of hush-13b");
        row("laten", R"({"kind":"laten","source":"/m/a","target":"/m/b","seed":7})", "LaTen to b, seed 7");
        row("postpkt", R"({"kind":"postpkt","target":"/m/b"})", "PostPKT to b, seed 0");
        row("study", R"({"kind":"init-study","target":"/m/b","seed":7})", "Init study of b");
        row("evaluation", R"({"kind":"evaluate","model":"/m/b","benchmark":"gsm8k","seed":7})", "b on GSM8K");
        row("drawn", R"({"kind":"evaluate","model":"/m/b","benchmark":"gsm8k","seed":7,"temperature":0.8})",
            "b on GSM8K, seed 7");
        row("loss", R"({"kind":"evaluate","model":"/m/b","benchmark":"loss","seed":7,"temperature":0.8})",
            "b on Loss");
        row("checkpoint", R"({"kind":"evaluate","model":"","run":"/runs/t1","benchmark":"mmlu","step":40})",
            "t1 on MMLU, step 40");
        row("prompt", R"({"kind":"evaluation-prompt","model":"/m/b","benchmark":"mbpp"})",
            "Prompt of b on MBPP");
        row("another", R"({"kind":"merge"})", "merge");
        row("wrong", R"({"kind":"laten","target":3})", "laten");
    }
    void aTitleSaysWhatTheJobDoes()
    {
        QFETCH(QString, spec);
        QFETCH(QString, title);
        QCOMPARE(jobTitle(JobSpec::fromJson(Json::parse(spec.toStdString()))), title);
    }

    void resultsWithoutAProjectStay()
    {
        const Place place;
        FakeCore core;
        Settings settings(place.file("settings.ini"));
        Engine engine(core.services());
        WindowHost host(engine, settings, silentDialogs());
        host.window().show();
        host.window().openPair(place.source, place.target);
        QTRY_VERIFY(engine.pair());
        SimilarityForm* form = host.window().similarityPage()->form();
        form->data()->setText(place.data);
        form->modules()->setChosen({QStringLiteral("up")});
        form->runButton()->click();
        QTRY_COMPARE(host.window().similarityPage()->maps().size(), std::size_t{1});
        change(host, QStringLiteral("ja"));
        QCOMPARE(host.window().similarityPage()->maps().size(), std::size_t{1});
    }

    void numbersOnScreenFollowTheLanguageAndExportsDoNot()
    {
        FakeCore core;
        SimilaritySpec spec;
        spec.source = "a";
        spec.target = "b";
        const auto map = isthmus::test::fakeMap(spec, "cka", "up");
        const auto statistics = [&] {
            MapTableModel model;
            model.setMaps({map});
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(0, column).data().toString();
            return cells.join(u'|');
        };
        CurvePlot curves(QStringLiteral("Losses"));
        Curve curve;
        curve.name = QStringLiteral("loss");
        curve.x = {0, 1};
        curve.y = {2.5, 1234.5};
        curves.setCurves({curve});
        HeatmapGrid grid;
        grid.resize(600, 400);
        grid.setMaps({map});
        const QString csv = curves.tableText(QLatin1Char(','));
        const QString table = grid.tableText(0);
        QVERIFY(statistics().contains(QStringLiteral("0.265")));
        QCOMPARE(numberText(-1234.5, 2), QString::fromUtf8("−1234.50"));
        QCOMPARE(bytesText(1536), QStringLiteral("1.5 KiB"));

        useLanguage(*qApp, QStringLiteral("de"));
        QVERIFY2(statistics().contains(QStringLiteral("0,265")), qPrintable(statistics()));
        QVERIFY(!statistics().contains(QStringLiteral("0.265")));
        QCOMPARE(numberText(-1234.5, 2), QString::fromUtf8("−1234,50"));
        QCOMPARE(numberText(-0.0004), QStringLiteral("0,000"));
        QCOMPARE(shortNumberText(0.012345, 3), QStringLiteral("0,0123"));
        QCOMPARE(localNumber("0.5000"), QStringLiteral("0,5000"));
        QCOMPARE(bytesText(1536), QStringLiteral("1,5 KiB"));
        QVERIFY2(timeText("2026-03-04T12:00:00Z").startsWith(QStringLiteral("04.03.26")),
                 qPrintable(timeText("2026-03-04T12:00:00Z")));
        QVERIFY2(grid.describe({0, {4, 2}}).contains(QStringLiteral("0,4200")),
                 qPrintable(grid.describe({0, {4, 2}})));
        // What leaves the program is the same in every language.
        QCOMPARE(curves.tableText(QLatin1Char(',')), csv);
        QVERIFY(csv.contains(QStringLiteral("\n0,2.5\n1,1234.5\n")));
        QCOMPARE(grid.tableText(0), table);
        QVERIFY(table.contains(QStringLiteral("\t0.42")));
        QCOMPARE(exactNumber(0.25), std::string("0.25"));
        QCOMPARE(Json(0.25).dump(), std::string("0.25"));
        FigureSpec figure;
        QVERIFY(csvLong(figure, {map}).find(",0.42") != std::string::npos);
    }

    /// C's functions write some of the files: TeX, axes of figures, tables of evaluations.
    void aGermanSystemDoesNotReachCsFunctions()
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--number")});
        QVERIFY(child.waitForFinished(60'000));
        const QStringList lines =
            QString::fromUtf8(child.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1], QStringLiteral("0.5"));
        if (lines[0] != QLatin1String("0,5"))
            QSKIP("This system has no German locale.");
    }

    void languagesAreParsed()
    {
        QCOMPARE(parseLanguage(QStringLiteral("de_AT")), std::optional<QString>(QStringLiteral("de")));
        QCOMPARE(parseLanguage(QStringLiteral("zh-Hans")), std::optional<QString>(QStringLiteral("zh_CN")));
        QCOMPARE(parseLanguage(QStringLiteral("system")), std::optional<QString>(QString()));
        QVERIFY(!parseLanguage(QStringLiteral("tlh")) && !parseLanguage(QString()));
        StartOptions options;
        int code = 0;
        QVERIFY(parseArguments({QStringLiteral("isthmus"), QStringLiteral("--language"), QStringLiteral("fr"),
                                QStringLiteral("--log-level"), QStringLiteral("debug")},
                               options, code));
        QCOMPARE(options.language, std::optional<QString>(QStringLiteral("fr")));
        QVERIFY(options.logLevel == LogLevel::Debug);
        QVERIFY(!parseArguments({QStringLiteral("isthmus"), QStringLiteral("--language=xx")}, options, code));
        QCOMPARE(code, 2);
        QVERIFY(
            !parseArguments({QStringLiteral("isthmus"), QStringLiteral("--log-level=loud")}, options, code));
        QCOMPARE(code, 2);
    }

    void everyLanguageOfTheMenuHasATranslation()
    {
        for (const Language& language : languages()) {
            useLanguage(*qApp, language.code);
            const QString german = QCoreApplication::translate("isthmus::SimilarityPage", "Similarity");
            QCOMPARE(german == QLatin1String("Similarity"), language.code == QLatin1String("en"));
            QCOMPARE(QLocale().language(), QLocale(language.code).language());
        }
    }
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--number")) {
        std::printf("%.1f\n", 0.5);
        prepareApplication(app);
        std::printf("%.1f\n", 0.5);
        return 0;
    }
    prepareApplication(app);
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--texts"))
        return printTexts(arguments[2], arguments[3]);
    LanguageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "gui_language.moc"
