#include "app/gui/adapter_view.h"
#include "app/gui/similarity_form.h"
#include "app/gui/similarity_page.h"
#include "core/results/figure_curves.h"
#include "tests/app/gui/page_session.h"
#include "widgets/curve_plot.h"
#include "widgets/figure_panel.h"
#include "widgets/text_format.h"

#include <QComboBox>
#include <QDockWidget>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace isthmus;
using isthmus::test::FakeCore;
using isthmus::test::PageSession;
using isthmus::test::readText;

namespace {

/// An adapter on the model of this folder.
std::shared_ptr<LoraSimilarity> cosinesOf(const QString& base, const std::string& adapter = "seeking")
{
    auto cosines = std::make_shared<LoraSimilarity>();
    cosines->key = contentKey({{"cosines", adapter}});
    cosines->adapter_name = adapter;
    cosines->base_name = "small";
    for (int layer = 0; layer < 4; ++layer) {
        cosines->rows.push_back({layer, "up", 0.1 * layer, -0.1});
        cosines->rows.push_back({layer, "down", 0.2, -0.2});
    }
    cosines->provenance.target_fingerprint = "print of " + base.toStdString();
    cosines->provenance.target_name = "small";
    return cosines;
}

/// Ctrl+E, as from the keyboard.
QAction* exportAction(const MainWindow& window)
{
    for (QAction* menu : window.menuBar()->actions()) {
        for (QAction* action : menu->menu()->actions()) {
            if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+E")))
                return action;
        }
    }
    return nullptr;
}

} // namespace

class SimilarityPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;

    QString base() const
    {
        return folder_.path() + QLatin1Char('/') + QString::fromLatin1(QTest::currentTestFunction());
    }

private Q_SLOTS:
    void adapterCosines()
    {
        FakeCore core;
        PageSession session(base(), core);
        session.open();
        SimilarityPage* page = session.window->similarityPage();
        // The tab is there before any pair has been compared.
        QVERIFY(page->maps().empty());
        QVERIFY(page->tabs()->isTabEnabled(1) && page->tabs()->isVisibleTo(page));
        QVERIFY(page->adapters()->content().empty());
        page->adapters()->add(cosinesOf(session.target));
        const auto& curves = page->adapters()->plot()->curves();
        QCOMPARE(curves.size(), std::size_t{4});
        QCOMPARE(curves[0].name, QStringLiteral("up, original"));
        QCOMPARE(curves[0].y[3], 0.1 * 3);
        QCOMPARE(curves[3].name, QStringLiteral("down, remaining"));
        // The two cosines of a module share a colour and differ in their line.
        QCOMPARE(curves[0].series, curves[1].series);
        QVERIFY(curves[0].line != curves[1].line && curves[2].series != curves[0].series);
        // Every module of a layer has a colour of its own.
        std::set<QRgb> colors;
        for (int series = 0; series < 7; ++series)
            colors.insert(seriesColor(plotColors(page->palette()), series).rgb());
        QCOMPARE(colors.size(), std::size_t{7});
        QVERIFY(page->adapters()->plot()->tableText().startsWith(QStringLiteral(
            "Layer\tup, original\tup, remaining\tdown, original\tdown, remaining\n0\t0\t-0.1\t0.2\t-0.2")));
    }

    void figureFollowsTheTab()
    {
        FakeCore core;
        PageSession session(base(), core);
        session.open();
        SimilarityPage* page = session.window->similarityPage();
        FigurePanel* figure = session.window->figurePanel();
        session.window->showPage(page->id());
        page->form()->setSpec([&] {
            SimilaritySpec spec;
            spec.data = session.data.toStdString();
            return spec;
        }());
        const auto cosines = cosinesOf(session.target);
        page->adapters()->add(cosines);
        QVERIFY(figure->content().empty()); // the first tab is in front, without maps
        QSignalSpy ready(figure, &FigurePanel::previewReady);
        page->tabs()->setCurrentIndex(1);
        QCOMPARE(figure->content().panels.size(), std::size_t{2});
        QCOMPARE(figure->spec().kind, std::string("curves"));
        QCOMPARE(figure->spec().results, std::vector<std::string>{cosines->key});
        QVERIFY(page->contentReady());
        QTRY_VERIFY(ready.size() > 0);
        // Ctrl+E exports what is in front.
        session.answer = base() + QStringLiteral("/adapter.svg");
        QSignalSpy exported(figure, &FigurePanel::exported);
        exportAction(*session.window)->trigger();
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(readText(base() + QStringLiteral("/adapter.csv")),
                 QString::fromStdString(csvCurves(cosinePanels({*cosines}))));
        QVERIFY(readText(session.answer).contains(QStringLiteral("cos(BA, W)")));
        // Back on the first tab it is the maps again, of which there are none.
        page->tabs()->setCurrentIndex(0);
        QVERIFY(figure->content().empty());
        QVERIFY(!page->contentReady());
    }

    void storedAdaptersComeBack()
    {
        FakeCore core;
        {
            const auto store = ResultStore::open((base() + QStringLiteral("/p.isthmus")).toStdString());
            store->putDocument(cosinesOf(base() + QStringLiteral("/small"))->toDocument());
            store->putDocument(cosinesOf(base() + QStringLiteral("/big"), "on the source")->toDocument());
            store->putDocument(cosinesOf(QStringLiteral("elsewhere"), "another")->toDocument());
        }
        PageSession session(base(), core);
        session.open();
        SimilarityPage* page = session.window->similarityPage();
        QTRY_COMPARE(page->adapters()->box()->count(), 2); // those on either model of the pair
        QVERIFY(!page->showsAdapters());                   // they come, but do not push themselves forward
        // One that was chosen among the results comes to the front, of whatever model it is.
        session.window->showPage(QStringLiteral("overview"));
        session.engine->loadResult(qstr(cosinesOf({}, "another")->key),
                                   QString::fromLatin1(LoraSimilarity::kind));
        QTRY_VERIFY(page->showsAdapters());
        QCOMPARE(session.window->currentPage()->id(), page->id());
        QCOMPARE(page->adapters()->shown()->adapter_name, std::string("another"));
        QCOMPARE(session.window->figurePanel()->spec().results[0], cosinesOf({}, "another")->key);
        // Another adapter of the list is another figure.
        page->adapters()->box()->setCurrentIndex(1);
        QCOMPARE(session.window->figurePanel()->spec().results[0], page->adapters()->shown()->key);
        QVERIFY(page->adapters()->shown()->adapter_name != "another");
    }
};

QTEST_MAIN(SimilarityPageTest)
#include "gui_similarity_page.moc"
