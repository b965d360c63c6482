#include "app/gui/inspector.h"
#include "app/gui/sensitivity_page.h"
#include "tests/app/gui/fake_results.h"
#include "tests/app/gui/page_session.h"
#include "widgets/banner.h"
#include "widgets/block_map.h"
#include "widgets/help_form.h"
#include "widgets/layer_bars.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace isthmus;
using isthmus::test::FakeCore;
using isthmus::test::PageSession;
using isthmus::test::sensitivity;

class SensitivityPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;

    QString base() const
    {
        return folder_.path() + QLatin1Char('/') + QString::fromLatin1(QTest::currentTestFunction());
    }

private Q_SLOTS:
    void layersMapAndWindows()
    {
        FakeCore core;
        core.kinds["sensitivity"] = sensitivity;
        {
            PageSession session(base(), core);
            SensitivityPage* page = session.window->sensitivityPage();
            session.open();
            session.window->showPage(page->id());
            QVERIFY(page->form()->problem().contains(QStringLiteral("JSON lines")));
            QTest::keyClicks(page->data()->edit(), session.data);
            QCOMPARE(page->job().parameters.at("target").get<std::string>(), session.target.toStdString());
            QTest::keyClick(page->form()->runButton(), Qt::Key_Space);
            QTRY_VERIFY(page->shown());
            QTRY_COMPARE(session.engine->activeJobs(), 0);
            QCOMPARE(page->bars()->series()[0].values[5], 6.0);
            // A click on the bar of layer 4 shows that layer.
            QTest::mouseMove(page->bars()->canvas(), page->bars()->pointOf(4));
            QTRY_COMPARE(page->bars()->cursor(), 4);
            QTest::mouseClick(page->bars()->canvas(), Qt::LeftButton, {}, page->bars()->pointOf(4));
            QCOMPARE(page->layerBox()->currentData().toInt(), 4);
            page->moduleBox()->setCurrentIndex(page->moduleBox()->findData(QStringLiteral("down")));
            page->map()->setFocus();
            QTest::keyClick(page->map(), Qt::Key_Right);
            QTest::keyClick(page->map(), Qt::Key_Right);
            QTest::keyClick(page->map(), Qt::Key_Down);
            QCOMPARE(page->map()->readout(), QStringLiteral("Rows 240 to 479, columns 80 to 159: 4"));
            QCOMPARE(session.window->inspector()->heading(), QStringLiteral("down, layer 4"));
        }
        PageSession session(base(), core);
        session.open();
        QTRY_VERIFY(session.window->sensitivityPage()->shown());
        QCOMPARE(session.window->sensitivityPage()->shown()->windows.size(), std::size_t{1});
    }
};

QTEST_MAIN(SensitivityPageTest)
#include "gui_sensitivity_page.moc"
