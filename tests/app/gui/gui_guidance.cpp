#include "app/gui/attribution_page.h"
#include "app/gui/overview_page.h"
#include "app/gui/page_guide.h"
#include "app/gui/similarity_form.h"
#include "app/gui/similarity_page.h"
#include "app/gui/welcome_view.h"
#include "tests/app/gui/page_session.h"
#include "widgets/banner.h"
#include "widgets/choice_list.h"
#include "widgets/command_palette.h"
#include "widgets/heatmap_grid.h"
#include "widgets/help_form.h"
#include "widgets/table_copy.h"
#include "widgets/table_window.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace isthmus;
using isthmus::test::FakeCore;
using isthmus::test::PageSession;

class GuidanceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;

    QString base() const
    {
        return folder_.path() + QLatin1Char('/') + QString::fromLatin1(QTest::currentTestFunction());
    }

    static void drop(QWidget* on, const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &event);
    }

private Q_SLOTS:
    /// From the first page the guide's button alone leads through the whole job to the figure.
    void theGuideLeadsThroughThePages()
    {
        FakeCore core;
        PageSession session(base(), core);
        session.open();
        MainWindow& window = *session.window;
        window.showPage(QStringLiteral("overview"));
        QStringList way;
        for (int i = 0; i < 5; ++i) {
            way << window.currentPage()->id();
            QVERIFY(window.guide()->text().size() > 80);
            QTest::mouseClick(window.guide()->nextButton(), Qt::LeftButton);
        }
        QCOMPARE(way, (QStringList{"overview", "similarity", "attribution", "transfer", "evaluation"}));
        const auto* dock = window.findChild<QDockWidget*>(QStringLiteral("figure"));
        QTRY_VERIFY(dock->widget()->isVisible() && !dock->widget()->visibleRegion().isEmpty());
    }

    void theGuideCanBeHiddenAndStaysSo()
    {
        FakeCore core;
        {
            PageSession session(base(), core);
            QVERIFY(session.window->guide()->isVisible());
            QTest::mouseClick(session.window->guide()->findChild<QToolButton*>(), Qt::LeftButton);
            QVERIFY(!session.window->guide()->isVisible());
        }
        PageSession session(base(), core);
        QVERIFY(!session.window->guide()->isVisible());
    }

    void commandsAreFoundByWordsAndRun()
    {
        FakeCore core;
        PageSession session(base(), core);
        session.open();
        session.window->showPage(QStringLiteral("overview"));
        session.window->showCommands();
        auto* palette = session.window->findChild<CommandPalette*>();
        QVERIFY(palette && palette->isVisible());
        QVERIFY(palette->list()->count() > 25);
        QTest::keyClicks(palette->filter(), QStringLiteral("transf go"));
        QCOMPARE(palette->list()->count(), 1);
        QTest::keyClick(palette->filter(), Qt::Key_Return);
        QCOMPARE(session.window->currentPage()->id(), QStringLiteral("transfer"));
        QTRY_VERIFY(session.window->findChild<CommandPalette*>() == nullptr);

        session.window->showCommands();
        palette = session.window->findChild<CommandPalette*>();
        QTest::keyClicks(palette->filter(), QStringLiteral("no such command"));
        QCOMPARE(palette->list()->count(), 0);
        QTest::keyClick(palette->filter(), Qt::Key_Return); // nothing to run, nothing happens
        QTest::keyClick(palette->filter(), Qt::Key_Escape);
        QTRY_VERIFY(session.window->findChild<CommandPalette*>() == nullptr);
    }

    void disabledCommandsAreNotOffered()
    {
        QMenu menu(QStringLiteral("&File"));
        menu.addAction(QStringLiteral("&Open…"));
        menu.addAction(QStringLiteral("&Close"))->setEnabled(false);
        menu.addSeparator();
        QAction asian(QStringLiteral("文件(&F)"));
        const auto found = CommandPalette::collect({menu.menuAction(), &asian});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].place, QStringLiteral("File"));
        CommandPalette palette(found);
        palette.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(palette.list()->item(1)->text(), QStringLiteral("文件"));
    }

    void theWelcomeViewOffersWhatWasOpen()
    {
        FakeCore core;
        PageSession session(base(), core);
        session.open();
        session.window->showWelcome();
        WelcomeView* welcome = session.window->overviewPage()->welcome();
        QTRY_VERIFY(welcome->isVisible());
        QVERIFY(welcome->backButton()->isVisible());
        QVERIFY(welcome->recent()->count() >= 2); // the pair and the project
        QTest::mouseClick(welcome->backButton(), Qt::LeftButton);
        QVERIFY(!welcome->isVisible());

        session.window->openPair(session.target, session.source);
        QTRY_COMPARE(QString::fromStdString(session.engine->pair()->source.path), session.target);
        session.window->showWelcome();
        QCOMPARE(welcome->recent()->item(1)->text(), QStringLiteral("big and small"));
        welcome->recent()->setCurrentRow(1);
        QTest::keyClick(welcome->recent(), Qt::Key_Return);
        QTRY_COMPARE(QString::fromStdString(session.engine->pair()->source.path), session.source);
        QVERIFY(!welcome->isVisible());
    }

    void foldersCanBeDroppedAnywhere()
    {
        FakeCore core;
        PageSession session(base(), core);
        drop(session.window.get(), {session.source, session.target});
        QTRY_VERIFY(session.engine->pair());
        QCOMPARE(QString::fromStdString(session.engine->pair()->target.path), session.target);

        // One model while a pair is open: the user says which it is to be.
        session.choice = 0;
        drop(session.window.get(), {session.target});
        QTRY_COMPARE(QString::fromStdString(session.engine->pair()->source.path), session.target);
        session.choice = -1;
        drop(session.window.get(), {session.source});
        QTest::qWait(50);
        QCOMPARE(QString::fromStdString(session.engine->pair()->source.path), session.target);

        const QString project = base() + QStringLiteral("/other.isthmus");
        QVERIFY(QDir().mkpath(project));
        drop(session.window.get(), {project});
        QTRY_COMPARE(session.engine->project().path, project);

        drop(session.window.get(), {session.source, session.target, base()});
        QVERIFY(session.window->banner()->text().contains(QStringLiteral("more than two")));
    }

    /// Page, docks, colours and forms come back with the project they belong to.
    void everyProjectHasItsOwnView()
    {
        FakeCore core;
        PageSession session(base(), core);
        session.open();
        MainWindow& window = *session.window;
        QComboBox* colors = nullptr;
        for (QComboBox* box : window.similarityPage()->findChildren<QComboBox*>()) {
            if (box->accessibleName() == QStringLiteral("Colour map"))
                colors = box;
        }
        QVERIFY(colors);
        auto* jobs = window.findChild<QDockWidget*>(QStringLiteral("jobs"));
        colors->setCurrentIndex(2);
        jobs->hide();
        window.showPage(QStringLiteral("transfer"));

        window.openProject(base() + QStringLiteral("/second.isthmus"));
        QTRY_VERIFY(session.engine->project().path.endsWith(QStringLiteral("second.isthmus")));
        colors->setCurrentIndex(0);
        jobs->show();
        window.showPage(QStringLiteral("matrix"));

        window.openProject(base() + QStringLiteral("/p.isthmus"));
        QTRY_VERIFY(session.engine->project().path.endsWith(QStringLiteral("/p.isthmus")));
        QTRY_COMPARE(window.currentPage()->id(), QStringLiteral("transfer"));
        QCOMPARE(colors->currentIndex(), 2);
        QVERIFY(jobs->isHidden());

        window.openProject(base() + QStringLiteral("/second.isthmus"));
        QTRY_COMPARE(window.currentPage()->id(), QStringLiteral("matrix"));
        QCOMPARE(colors->currentIndex(), 0);
        QVERIFY(!jobs->isHidden());
    }

    /// A dialog begins where the last one of its kind ended, in each project.
    void dialogsRememberTheirFolder()
    {
        FakeCore core;
        PageSession session(base(), core);
        session.open();
        QStringList starts;
        QString answer = base() + QStringLiteral("/elsewhere/figure.pdf");
        Dialogs dialogs;
        dialogs.saveFile = [&](QWidget*, const QString&, const QString& start, const QString&) {
            starts << start;
            return answer;
        };
        QHash<QString, QString> kept;
        const Dialogs remembering =
            dialogs.remembering([&](const QString& kind) { return kept.value(kind); },
                                [&](const QString& kind, const QString& folder) { kept[kind] = folder; });
        remembering.saveFile(nullptr, {}, QStringLiteral("maps.pdf"), {});
        answer.clear(); // thought better of it: nothing is forgotten
        remembering.saveFile(nullptr, {}, QStringLiteral("maps.pdf"), {});
        remembering.saveFile(nullptr, {}, QStringLiteral("/given/maps.pdf"), {});
        QCOMPARE(starts,
                 (QStringList{QStringLiteral("maps.pdf"), base() + QStringLiteral("/elsewhere/maps.pdf"),
                              QStringLiteral("/given/maps.pdf")}));
        QCOMPARE(kept.size(), 1);
    }

    /// Who follows the tutorial finds its data without knowing where the program lies.
    void theDemosDataAreAtHand()
    {
        FakeCore core;
        PageSession session(base(), core);
        session.window->openDemo();
        QTRY_VERIFY(session.engine->pair());
        const auto browse = [&] {
            PathEdit* data = session.window->attributionPage()->data();
            data->findChild<QToolButton*>()->click();
        };
        browse();
        QVERIFY2(QFile::exists(session.begun + QStringLiteral("/extract.jsonl")), qPrintable(session.begun));
        session.answer = session.data;
        browse();
        session.window->attributionPage()->data()->setPath({});
        browse();
        QCOMPARE(session.begun, QFileInfo(session.data).absolutePath());
    }

    /// Through a form Tab goes as one reads it: its fields from the top, their help, the button.
    void tabFollowsTheForms()
    {
        FakeCore core;
        PageSession session(base(), core);
        session.open();
        int forms = 0;
        for (const char* page : {"similarity", "attribution", "sensitivity", "transfer", "evaluation"}) {
            session.window->showPage(QString::fromLatin1(page));
            const auto* form = session.window->currentPage()->findChild<HelpForm*>();
            const QList<QWidget*> fields = form->fields();
            QList<int> tops;
            QStringList foot;
            const QWidget* window = session.window.get();
            for (const QWidget* at = window->nextInFocusChain(); at != window; at = at->nextInFocusChain()) {
                if (!form->isAncestorOf(at) || at->isAncestorOf(fields.first()) || !at->isVisible() ||
                    !(at->focusPolicy() & Qt::TabFocus))
                    continue;
                const auto field = std::find_if(fields.begin(), fields.end(), [at](const QWidget* one) {
                    return one == at || one->isAncestorOf(at);
                });
                if (field == fields.end())
                    foot << at->accessibleName();
                else if (!foot.isEmpty())
                    QFAIL(qPrintable((*field)->accessibleName() + QStringLiteral(" comes after ") +
                                     foot.last()));
                else
                    tops << (*field)->y();
            }
            QVERIFY2(std::is_sorted(tops.begin(), tops.end()), page);
            QCOMPARE(foot.size(), 2);
            QCOMPARE(foot.first(), QStringLiteral("What is this?"));
            ++forms;
        }
        QCOMPARE(forms, 5);
    }

    /// "What is this?" of every parameter: what it is, its range, and where it comes from.
    void everyParameterExplainsItself()
    {
        FakeCore core;
        PageSession session(base(), core);
        session.open();
        // Fields that are no parameters of a method: places, seeds, and where and how wide it is computed.
        const QSet<QString> technical{
            QStringLiteral("Data"),       QStringLiteral("Output"),        QStringLiteral("Compute in"),
            QStringLiteral("Device"),     QStringLiteral("Seed"),          QStringLiteral("Micro-batch"),
            QStringLiteral("Folder"),     QStringLiteral("Run programs"),  QStringLiteral("Prompt"),
            QStringLiteral("New tokens"), QStringLiteral("Items at once"), QStringLiteral("Model")};
        int parameters = 0;
        for (const HelpForm* form : session.window->findChildren<HelpForm*>()) {
            for (QWidget* field : form->fields()) {
                const QString name = field->accessibleName();
                const QString help = field->whatsThis();
                QVERIFY2(help.size() > 10, qPrintable(name));
                QVERIFY2(field->accessibleDescription().size() > 10, qPrintable(name));
                const bool chosen = qobject_cast<QAbstractSpinBox*>(field) ||
                                    qobject_cast<QComboBox*>(field) || qobject_cast<QListWidget*>(field) ||
                                    qobject_cast<QCheckBox*>(field) ||
                                    name == QStringLiteral("Learning rate");
                QVERIFY2(!chosen || help.contains(QStringLiteral("Range: ")), qPrintable(name));
                QStringList choices; // may say where each of them comes from
                if (const auto* box = qobject_cast<QComboBox*>(field))
                    for (int i = 0; i < box->count(); ++i)
                        choices << box->itemData(i, Qt::ToolTipRole).toString();
                if (const auto* list = qobject_cast<QListWidget*>(field))
                    for (int i = 0; i < list->count(); ++i)
                        choices << list->item(i)->toolTip();
                const QString said = help + choices.join(QLatin1Char('\n'));
                QVERIFY2(!chosen || technical.contains(name) || said.contains(QStringLiteral("Source: ")),
                         qPrintable(name));
                parameters += chosen && !technical.contains(name);
            }
        }
        QVERIFY2(parameters > 35, qPrintable(QString::number(parameters)));

        SimilarityForm* form = session.window->similarityPage()->form();
        session.window->showPage(QStringLiteral("similarity"));
        form->metrics()->setFocus();
        form->metrics()->setCurrentRow(0);
        QTRY_VERIFY(form->form()->help().contains(QStringLiteral("Song et al.")));
        form->metrics()->setCurrentRow(1); // the help follows the cursor
        QTRY_VERIFY(form->form()->help().startsWith(QStringLiteral("Linear CKA (biased)")));
    }

    /// A map can be read without seeing it: as a table of the same numbers.
    void mapsHaveAnEquivalentTable()
    {
        FakeCore core;
        PageSession session(base(), core);
        session.open();
        MainWindow& window = *session.window;
        SimilarityForm* form = window.similarityPage()->form();
        window.showPage(QStringLiteral("similarity"));
        form->data()->setText(session.data);
        QTest::mouseClick(form->runButton(), Qt::LeftButton);
        HeatmapGrid* grid = window.similarityPage()->grid();
        QTRY_VERIFY(!grid->maps().empty());
        grid->setCursorCell(HeatmapCell{0, {4, 3}});
        Q_EMIT grid->commandRequested(0);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("isthmus-cli run")));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("similarity")));
        QTest::keyClick(grid->focusProxy() ? grid->focusProxy() : grid, Qt::Key_T);
        auto* table = grid->findChild<TableWindow*>();
        QVERIFY(table);
        const SimilarityMap& map = *grid->maps().front();
        QCOMPARE(table->table()->rowCount(), map.source_layers);
        QCOMPARE(table->table()->columnCount(), map.target_layers);
        QCOMPARE(table->table()->item(4, 3)->text().toDouble(), map.values[4 * 4 + 3]);
        QCOMPARE(table->table()->verticalHeaderItem(4)->text(), QStringLiteral("4"));
        table->table()->selectRow(4);
        const QString copied = viewText(*table->table(), true);
        QCOMPARE(copied.count(QLatin1Char('\n')), 2); // titles and the row
        QVERIFY(copied.contains(table->table()->item(4, 3)->text()));
        QCOMPARE(viewText(*table->table(), false).count(QLatin1Char('\n')), map.source_layers + 1);
    }
};

QTEST_MAIN(GuidanceTest)
#include "gui_guidance.moc"
