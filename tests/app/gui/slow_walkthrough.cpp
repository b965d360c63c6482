// The tutorial (docs/manual/tutorial.md) from the welcome view to the exported figure, by mouse and keyboard
// alone, with the real engine. Run offscreen by CTest, and once more on an X server with a window manager
// (packaging/check-window).

#include "app/gui/application.h"
#include "app/gui/attribution_page.h"
#include "app/gui/evaluation_form.h"
#include "app/gui/evaluation_page.h"
#include "app/gui/inspector.h"
#include "app/gui/language.h"
#include "app/gui/main_window.h"
#include "app/gui/overview_page.h"
#include "app/gui/page_guide.h"
#include "app/gui/similarity_page.h"
#include "app/gui/transfer_form.h"
#include "app/gui/transfer_page.h"
#include "app/gui/welcome_view.h"
#include "core/base/resource_path.h"
#include "widgets/banner.h"
#include "widgets/command_palette.h"
#include "widgets/heatmap_grid.h"
#include "widgets/help_form.h"
#include "widgets/runs_table.h"
#include "widgets/score_table.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace isthmus;

namespace {

constexpr int patience = 240'000; ///< milliseconds for a run on a busy machine

void click(QWidget* widget)
{
    // As a person scrolls to what is out of sight.
    for (QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
        if (auto* scroll =
                qobject_cast<QScrollArea*>(at->parentWidget() ? at->parentWidget()->parentWidget() : nullptr))
            scroll->ensureWidgetVisible(widget);
    }
    QVERIFY(widget->isVisible() && widget->isEnabled());
    QTest::mouseClick(widget, Qt::LeftButton);
}

void type(QLineEdit* edit, const QString& text)
{
    click(edit);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Tab);
}

/// Chooses an entry of a box with the arrow keys.
void pick(QComboBox* box, const QString& entry)
{
    box->setFocus(Qt::TabFocusReason);
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentText() != entry; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), entry);
}

} // namespace

class WalkthroughTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;

    QString file(const char* name) const { return folder_->filePath(QLatin1String(name)); }

    /// The first rows of one of the demo's sets, so that the walk takes a minute.
    QString rows(const char* name, int count) const
    {
        QFile in(QString::fromStdString((resourcePath("demo") / "data" / name).string()));
        QFile out(file(name));
        if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
            qFatal("the demo's data cannot be copied");
        while (count-- > 0)
            out.write(in.readLine());
        return out.fileName();
    }

private Q_SLOTS:
    void fromTheWelcomeViewToTheFigure_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
    }

    void fromTheWelcomeViewToTheFigure()
    {
        QFETCH(QString, language);
        useLanguage(*qApp, language);
        folder_ = std::make_unique<QTemporaryDir>();
        Settings settings(file("settings.ini"));
        Engine engine(EngineServices::core());
        MainWindow window(engine, settings, Dialogs::standard());
        window.openProject(file("p.isthmus"));
        window.resize(1500, 950);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(!engine.project().path.isEmpty());
        const auto idle = [&] {
            QTest::qWait(50);
            QTRY_COMPARE_WITH_TIMEOUT(engine.activeJobs(), 0, patience);
        };

        // Without a window manager nobody gives the focus back when a window closes.
        const auto press = [&](Qt::Key key) {
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTest::keyClick(&window, key, Qt::ControlModifier);
        };

        // 1. A command by its name, then the demo pair, which is compared at once.
        press(Qt::Key_K);
        auto* palette = window.findChild<CommandPalette*>();
        QVERIFY(palette);
        QString welcome = QCoreApplication::translate("isthmus::MainWindow", "&Welcome");
        QTest::keyClicks(palette->filter(), welcome.remove(QLatin1Char('&')));
        QTest::keyClick(palette->filter(), Qt::Key_Return);
        QTRY_VERIFY(window.overviewPage()->welcome()->isVisible());
        click(window.overviewPage()->welcome()->demoButton());
        QTRY_VERIFY_WITH_TIMEOUT(engine.pair() != nullptr, patience);
        HeatmapGrid* grid = window.similarityPage()->grid();
        QTRY_COMPARE_WITH_TIMEOUT(grid->maps().size(), std::size_t{4}, patience);
        idle();

        // 2. A cell by mouse, its neighbour by keyboard; what lies behind it.
        press(Qt::Key_2);
        QVERIFY(window.similarityPage()->isVisible());
        const QPoint at = grid->cellRect({0, {3, 2}}).center();
        QWidget* canvas = grid->childAt(at);
        QVERIFY(canvas);
        QTest::mouseMove(canvas, canvas->mapFrom(grid, at));
        QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->mapFrom(grid, at));
        QTRY_VERIFY_WITH_TIMEOUT(window.inspector()->isVisible(), patience);
        // Wherever the pointer rests by now: the keys move on from the cell they stand on.
        QTest::keyClick(canvas, Qt::Key_Left);
        const HeatmapCell from = grid->cursorCell().value();
        QTest::keyClick(canvas, Qt::Key_Right);
        QCOMPARE(grid->cursorCell().value().cell.target, from.cell.target + 1);
        idle();

        // 3. The neurons of a task.
        click(window.guide()->nextButton());
        AttributionPage* attribution = window.attributionPage();
        QVERIFY(attribution->isVisible());
        type(attribution->data()->edit(), rows("extract.jsonl", 3));
        click(attribution->form()->runButton());
        idle();
        for (PairSide side : {PairSide::Source, PairSide::Target})
            QTRY_VERIFY(attribution->shown(side));

        // 4. A transfer.
        click(window.guide()->nextButton());
        TransferPage* transfer = window.transferPage();
        QVERIFY(transfer->isVisible());
        TransferForm* form = transfer->form();
        type(form->extract()->edit(), rows("extract.jsonl", 3));
        type(form->train()->edit(), rows("align.jsonl", 8));
        type(form->validate()->edit(), rows("validate.jsonl", 6));
        const QString merged = file("laten");
        type(form->output()->edit(), merged);
        form->steps()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(form->steps(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(form->steps(), QStringLiteral("2"));
        QTest::keyClick(form->steps(), Qt::Key_Tab);
        QVERIFY2(form->problem().isEmpty(), qPrintable(form->problem()));
        click(form->form()->runButton());
        idle();
        QTRY_VERIFY(transfer->runs()->runs()->rowCount() >= 1);
        QVERIFY(QFile::exists(merged + QStringLiteral("/model.safetensors")));

        // 5. The answers of the target before and after.
        click(window.guide()->nextButton());
        EvaluationPage* evaluation = window.evaluationPage();
        QVERIFY(evaluation->isVisible());
        pick(evaluation->form()->benchmarkBox(), evaluation->form()->benchmarkBox()->itemText(4));
        for (int model : {1, 2}) {
            pick(evaluation->form()->modelBox(), evaluation->form()->modelBox()->itemText(model));
            if (model == 2)
                type(evaluation->form()->folder()->edit(), merged);
            type(evaluation->form()->data()->edit(), rows("validate.jsonl", 6));
            QVERIFY2(evaluation->form()->problem().isEmpty(), qPrintable(evaluation->form()->problem()));
            click(evaluation->form()->form()->runButton());
            idle();
        }
        QTRY_COMPARE(evaluation->table()->scores()->columnCount(), 2);

        // 6. The figure of the maps, through the dialog that asks for a file.
        press(Qt::Key_2);
        QVERIFY(window.similarityPage()->isVisible());
        const QString figure = file("maps.pdf");
        bool asked = false;
        QTimer answer;
        connect(&answer, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            // Again, if the dialog was still reading its folder the last time.
            auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            asked = true;
            QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(name, figure);
            QTest::keyClick(name, Qt::Key_Return);
        });
        answer.start(1000);
        press(Qt::Key_E);
        QTRY_VERIFY_WITH_TIMEOUT(asked, patience);
        answer.stop();
        const auto begins = [](const QString& path, const QByteArray& with) {
            QFile written(path);
            return written.open(QIODevice::ReadOnly) && written.read(with.size()) == with;
        };
        QTRY_VERIFY_WITH_TIMEOUT(begins(figure, "%PDF-"), patience);
        QTRY_VERIFY(QFile::exists(file("maps.json")));
        QVERIFY(QFile::exists(file("maps.csv")));
        QVERIFY2(!window.banner()->isVisible(), qPrintable(window.banner()->text()));
        if (qEnvironmentVariableIsSet("ISTHMUS_SCREENSHOTS"))
            window.grab().save(qEnvironmentVariable("ISTHMUS_SCREENSHOTS") +
                               QStringLiteral("/walkthrough.png"));
        press(Qt::Key_Q);
        QTRY_VERIFY(!window.isVisible());
    }
};

int main(int argc, char** argv)
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    prepareApplication(app);
    applyTheme(app, Theme::Light, false);
    WalkthroughTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "slow_walkthrough.moc"
