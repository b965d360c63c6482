#include "app/gui/attribution_page.h"
#include "app/gui/inspector.h"
#include "core/analysis/attribution_spec.h"
#include "tests/app/gui/fake_results.h"
#include "tests/app/gui/page_session.h"
#include "widgets/banner.h"
#include "widgets/help_form.h"
#include "widgets/layer_bars.h"
#include "widgets/neuron_table.h"
#include "widgets/neuron_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace isthmus;
using isthmus::test::attribute;
using isthmus::test::FakeCore;
using isthmus::test::PageSession;

class AttributionPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;

    QString base() const
    {
        return folder_.path() + QLatin1Char('/') + QString::fromLatin1(QTest::currentTestFunction());
    }

    static void runOn(PageSession& session, const QString& data)
    {
        AttributionPage* page = session.window->attributionPage();
        session.window->showPage(page->id());
        page->data()->edit()->clear();
        QTest::keyClicks(page->data()->edit(), data);
        QVERIFY2(page->form()->problem().isEmpty(), qPrintable(page->form()->problem()));
        QTest::keyClick(page->form()->runButton(), Qt::Key_Space);
        QTRY_COMPARE(session.engine->activeJobs(), 0);
    }

private Q_SLOTS:
    void sourceAndTargetSideBySide()
    {
        FakeCore core;
        core.kinds["attribute"] = attribute;
        PageSession session(base(), core);
        AttributionPage* page = session.window->attributionPage();
        QVERIFY(page->form()->problem().contains(QStringLiteral("source and a target")));
        session.open();
        page->data()->setPath(base() + QStringLiteral("/none.jsonl"));
        QVERIFY(page->form()->problem().contains(QStringLiteral("no file")));
        runOn(session, session.data);
        for (PairSide side : {PairSide::Source, PairSide::Target})
            QTRY_VERIFY(page->shown(side));
        AttributionView* view = page->view(PairSide::Source);
        QCOMPARE(view->map()->layers(), 6);
        QCOMPARE(page->view(PairSide::Target)->map()->layers(), 4);
        QCOMPARE(view->bars()->series()[1].values[5], 5.5);
        QVERIFY(page->contentReady());
        // A click on the strongest neuron of layer 4 selects it in the table and the inspector.
        QTRY_VERIFY(view->map()->isVisible());
        const QPoint at = view->map()->positionOf({4, 14});
        QTest::mouseClick(view->map(), Qt::LeftButton, {}, at);
        QCOMPARE(view->table()->currentIndex().row(), 1);
        QCOMPARE(session.window->inspector()->heading(), QStringLiteral("Layer 4, neuron 14"));
        // The table's first row by keyboard moves the cursor of the map.
        QTest::keyClick(view->table(), Qt::Key_Home);
        QCOMPARE(*view->map()->cursor(), (NeuronIndex{5, 15}));
        QCOMPARE(view->table()->rows()->index(0, NeuronTableModel::Tokens).data().toString(),
                 QStringLiteral("\u2423yes"));
    }

    void attentionNeuronsAndAgreement()
    {
        FakeCore core;
        core.kinds["attribute"] = attribute;
        PageSession session(base(), core);
        session.open();
        AttributionPage* page = session.window->attributionPage();
        for (QComboBox* box : page->form()->findChildren<QComboBox*>()) {
            if (box->accessibleName() == QStringLiteral("Evaluator"))
                box->setCurrentIndex(1);
        }
        QCOMPARE(page->spec(PairSide::Target).evaluator, AttributionEvaluator::Fast);
        QCOMPARE(page->spec(PairSide::Target).model, session.target.toStdString());
        runOn(session, session.data);
        QTRY_VERIFY(page->shown(PairSide::Target));
        QVERIFY2(page->agreement()->text().contains(QStringLiteral("Spearman 0.9975")),
                 qPrintable(page->agreement()->text()));
        for (QComboBox* box : page->findChildren<QComboBox*>()) {
            if (box->accessibleName() == QStringLiteral("Kind of neurons"))
                box->setCurrentIndex(1);
        }
        NeuronTable* table = page->view(PairSide::Target)->table();
        QCOMPARE(table->rows()->index(0, NeuronTableModel::Place).data().toString(),
                 QStringLiteral("head 1, dimension 5"));
    }

    void twoTasksOverlap()
    {
        FakeCore core;
        core.kinds["attribute"] = attribute;
        PageSession session(base(), core);
        session.open();
        runOn(session, session.data);
        const QString second = base() + QStringLiteral("/second.jsonl");
        QFile file(second);
        QVERIFY(file.open(QIODevice::WriteOnly));
        runOn(session, second);
        AttributionPage* page = session.window->attributionPage();
        // The strongest neuron differs; the other three of the tenth are zeros, of which the lower ones
        // count.
        QTRY_VERIFY(!page->overlap()->series().empty());
        for (const BarSeries& series : page->overlap()->series()) {
            QCOMPARE(series.values.size(), std::size_t{6});
            for (double share : series.values)
                QCOMPARE(share, 0.75);
        }
    }

    void storedOnesComeBackAndFailuresAreInline()
    {
        FakeCore core;
        core.kinds["attribute"] = attribute;
        {
            PageSession session(base(), core);
            session.open();
            runOn(session, session.data);
        }
        PageSession session(base(), core);
        session.open();
        AttributionPage* page = session.window->attributionPage();
        QTRY_VERIFY(page->shown(PairSide::Source) && page->shown(PairSide::Target));
        QCOMPARE(page->shown(PairSide::Source)->ffn.at(5, 15), 6.0f);
        QCOMPARE(page->data()->path(), session.data); // remembered
        const QString bad = base() + QStringLiteral("/bad.jsonl");
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly));
        runOn(session, bad);
        QTRY_VERIFY(page->banner()->isVisible());
        QCOMPARE(page->banner()->text(), QStringLiteral("Line 3 has no answer. Correct the line."));
        // Another pair does not show them.
        session.window->openPair(session.data.section(QLatin1Char('/'), 0, -2), session.target);
        QTRY_COMPARE(session.engine->pair()->source.name, std::string("task"));
        QTRY_VERIFY(!page->shown(PairSide::Source));
    }

    void dataIsSaved()
    {
        FakeCore core;
        core.kinds["attribute"] = attribute;
        PageSession session(base(), core);
        session.open();
        runOn(session, session.data);
        AttributionPage* page = session.window->attributionPage();
        QTRY_VERIFY(page->shown(PairSide::Source));
        const auto save = [&](const char* text, const QString& file) {
            session.answer = base() + QLatin1Char('/') + file;
            for (QAction* action : page->findChildren<QAction*>()) {
                if (action->text() == QString::fromUtf8(text))
                    action->trigger();
            }
        };
        save("Layer scores…", QStringLiteral("layers.csv"));
        QTRY_COMPARE(test::readText(base() + QStringLiteral("/layers.csv")).section(QLatin1Char('\n'), 0, 1),
                     QStringLiteral("Layer,Attention,FFN\n0,0,0.5"));
        save("All neuron scores…", QStringLiteral("all.csv"));
        QTRY_VERIFY(
            test::readText(base() + QStringLiteral("/all.csv")).contains(QStringLiteral("\n5,15,6\n")));
        QTRY_VERIFY(page->banner()->text().contains(QStringLiteral("all.csv")));
        session.answer = QStringLiteral("/nowhere/at/all.csv");
        save("Layer scores…", QString());
    }
};

QTEST_MAIN(AttributionPageTest)
#include "gui_attribution_page.moc"
