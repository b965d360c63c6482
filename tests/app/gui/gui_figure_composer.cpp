#include "app/gui/figure_composer.h"
#include "core/evaluate/figure_load.h"
#include "tests/app/gui/page_session.h"
#include "tests/core/evaluate/figure_project.h"
#include "widgets/figure_panel.h"
#include "widgets/figure_renderer.h"
#include "widgets/help_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace isthmus;
using namespace isthmus::test;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A session whose project holds `fill`, with the composer open.
struct ComposerSession
{
    ComposerSession(const QString& folder, bool filled)
    {
        QDir().mkpath(folder);
        project = folder + QStringLiteral("/p.isthmus");
        if (filled)
            fillFigureProject(*ResultStore::open(project.toStdString()));
        session = std::make_unique<PageSession>(folder, core);
        session->open();
        auto* button = session->window->figurePanel()->findChild<QPushButton*>("figureCompose");
        QVERIFY(button && button->isVisibleTo(session->window->figurePanel()));
        button->click();
        composer = session->window->findChild<FigureComposer*>("figureComposer");
        QVERIFY(composer && composer->isVisible());
    }

    void select(const QString& text)
    {
        QListWidget* results = composer->results();
        results->clearSelection();
        for (int i = 0; i < results->count(); ++i) {
            if (results->item(i)->text().contains(text))
                results->item(i)->setSelected(true);
        }
        QVERIFY2(!results->selectedItems().isEmpty(), qPrintable(text));
    }

    void add(const QString& text)
    {
        QSignalSpy settled(composer, &FigureComposer::settled);
        select(text);
        composer->findChild<QPushButton*>("composerAdd")->click();
        QTRY_COMPARE(settled.count(), 1);
    }

    QStringList panels() const
    {
        QStringList texts;
        for (int i = 0; i < composer->panels()->count(); ++i)
            texts << composer->panels()->item(i)->text();
        return texts;
    }

    FakeCore core;
    QString project;
    std::unique_ptr<PageSession> session;
    FigureComposer* composer = nullptr;
};

} // namespace

class FigureComposerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;

    QString base() const
    {
        return folder_.path() + QLatin1Char('/') + QString::fromLatin1(QTest::currentTestFunction());
    }

private Q_SLOTS:
    void composesByHand()
    {
        ComposerSession here(base(), true);
        FigureComposer* composer = here.composer;
        QTRY_VERIFY(composer->results()->count() > 0);
        here.add(QStringLiteral("of up"));
        here.add(QStringLiteral("seeking"));
        here.add(QStringLiteral("postpkt")); // all runs of the study at once
        QCOMPARE(composer->figure()->spec().panels.size(), std::size_t{5});
        QCOMPARE(composer->figure()->spec().panels[3].results.size(), std::size_t{4});
        QVERIFY2(here.panels()[0].startsWith("a  up"), qPrintable(here.panels()[0]));

        // From the keyboard: the selected panel goes up, and away.
        QListWidget* panels = composer->panels();
        panels->setFocus();
        panels->setCurrentRow(4);
        QSignalSpy settled(composer, &FigureComposer::settled);
        QTest::keyClick(panels, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(panels->currentRow(), 3);
        QCOMPARE(composer->figure()->spec().panels[3].part, std::string("validation"));
        panels->setCurrentRow(2);
        QTest::keyClick(panels, Qt::Key_Delete);
        QTRY_COMPARE(settled.count(), 2);
        QCOMPARE(composer->figure()->spec().panels.size(), std::size_t{4});

        auto* title = composer->findChild<QLineEdit*>("composerTitle");
        panels->setCurrentRow(0);
        title->setText(QStringLiteral("Projection"));
        Q_EMIT title->editingFinished();
        QTRY_COMPARE(settled.count(), 3);
        QCOMPARE(composer->figure()->spec().panels[0].title, std::string("Projection"));
        QTRY_VERIFY(!composer->figure()->preview().isNull());
    }

    void templateExportsAndComesBack()
    {
        ComposerSession here(base(), true);
        FigureComposer* composer = here.composer;
        QTRY_VERIFY(composer->results()->count() > 0);
        auto* templates = composer->findChild<QComboBox*>("composerTemplates");
        templates->setCurrentIndex(templates->findData(QStringLiteral("transfer-table")));
        QSignalSpy settled(composer, &FigureComposer::settled);
        composer->findChild<QPushButton*>("composerUse")->click();
        QTRY_COMPARE(settled.count(), 1);
        QVERIFY2(here.panels().value(0).startsWith("a  Table of 6"), qPrintable(here.panels().value(0)));
        here.add(QStringLiteral("of up"));
        here.add(QStringLiteral("of down"));

        const QString saved = base() + QStringLiteral("/figures/mine.json");
        here.session->answer = saved;
        QSignalSpy wrote(composer, &FigureComposer::saved);
        composer->findChild<QPushButton*>("composerSave")->click();
        QTRY_COMPARE(wrote.count(), 1);
        here.session->answer = base() + QStringLiteral("/mine.pdf");
        QSignalSpy exported(composer->figure(), &FigurePanel::exported);
        composer->figure()->exportFigure();
        QTRY_COMPARE(exported.count(), 1);
        QCOMPARE(bytesOf(saved), bytesOf(base() + QStringLiteral("/mine.json")));

        // The specification alone makes the same bytes again.
        const auto store = ResultStore::open(here.project.toStdString(), OpenMode::ReadOnly);
        FigureSpec spec = FigureSpec::fromJson(Json::parse(bytesOf(saved).toStdString()));
        const FigureContent content = loadFigure(*store, spec);
        QVERIFY(!bytesOf(here.session->answer).isEmpty());
        QCOMPARE(FigureRenderer(spec, content).pdf(), bytesOf(here.session->answer));

        // Opened again, it is the same figure.
        composer->panels()->setCurrentRow(0);
        settled.clear();
        composer->removeSelected();
        QTRY_COMPARE(settled.count(), 1);
        QVERIFY(composer->figure()->spec() != spec);
        composer->findChild<QPushButton*>("composerUndo")->click();
        QCOMPARE(composer->figure()->spec(), spec);
        composer->panels()->setCurrentRow(0);
        settled.clear();
        composer->removeSelected();
        QTRY_COMPARE(settled.count(), 1);
        here.session->answer = saved;
        composer->findChild<QPushButton*>("composerOpen")->click();
        QTRY_COMPARE(settled.count(), 2);
        QCOMPARE(composer->figure()->spec(), spec);
    }

    void figureOfOneKindBecomesPanels()
    {
        ComposerSession here(base(), true);
        FigureSpec maps;
        maps.results = {pairMap("up").key, pairMap("o").key};
        maps.color_map = "magma";
        const QString file = base() + QStringLiteral("/maps.json");
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(maps.toJson().dump()));
        out.close();
        QSignalSpy settled(here.composer, &FigureComposer::settled);
        here.composer->openFile(file);
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(here.panels().size(), 2);
        QCOMPARE(here.composer->figure()->spec().color_map, std::string("magma"));
        here.composer->openFile(base() + QStringLiteral("/none.json"));
        QTRY_COMPARE(settled.count(), 2);
        QVERIFY(here.composer->form()->problem().contains("no figure specification"));
    }

    void saysWhatIsMissing()
    {
        ComposerSession here(base(), false);
        FigureComposer* composer = here.composer;
        for (const char* id : {"layer-similarity", "parametric-similarity", "transfer-table", "init-study"}) {
            QSignalSpy settled(composer, &FigureComposer::settled);
            composer->useTemplate(QString::fromLatin1(id));
            QTRY_COMPARE(settled.count(), 1);
            QVERIFY2(composer->form()->problem().startsWith("The project has n"), id);
            QVERIFY2(composer->form()->problem().contains("isthmus-cli"), id);
        }
        QVERIFY(composer->figure()->content().empty());
    }

    void everyControlExplainsItself()
    {
        ComposerSession here(base(), true);
        const QList<QWidget*> controls = here.composer->form()->findChildren<QWidget*>(
            QRegularExpression(QStringLiteral("^composer[A-Z]")));
        QVERIFY(controls.size() >= 11);
        for (const QWidget* control : controls) {
            const auto* button = qobject_cast<const QPushButton*>(control);
            QVERIFY2(button || !control->accessibleName().isEmpty(), qPrintable(control->objectName()));
            QVERIFY2(!control->toolTip().isEmpty(), qPrintable(control->objectName()));
            QVERIFY2(control->focusPolicy() & Qt::TabFocus, qPrintable(control->objectName()));
        }
        here.composer->panels()->setFocus();
        QTRY_VERIFY(here.composer->form()->help().contains("reading order"));
    }
};

QTEST_MAIN(FigureComposerTest)
#include "gui_figure_composer.moc"
