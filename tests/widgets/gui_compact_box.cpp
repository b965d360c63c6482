// A narrow box shows long entries in its list and in its tip.

#include "widgets/compact_box.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace isthmus;

class CompactBoxTest : public QObject
{
    Q_OBJECT

    const QString long_ = QStringLiteral("Die des veröffentlichten Skripts, mit allen Einstellungen");

    static void hover(CompactBox& box)
    {
        const QPoint at = box.rect().center();
        QHelpEvent event(QEvent::ToolTip, at, box.mapToGlobal(at));
        QCoreApplication::sendEvent(&box, &event);
    }

private Q_SLOTS:
    void listIsAsWideAsItsEntries()
    {
        CompactBox box(6);
        box.addItems({QStringLiteral("a"), long_});
        box.resize(box.sizeHint());
        box.show();
        const int needed = box.fontMetrics().horizontalAdvance(long_);
        QVERIFY(box.width() < needed);
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        box.showPopup();
        QVERIFY(box.view()->width() > needed);
        box.hidePopup();
    }

    void tipHasTheWholeEntry()
    {
        CompactBox box(6);
        box.addItems({QStringLiteral("a"), long_});
        box.setToolTip(QStringLiteral("Preset"));
        box.resize(box.sizeHint());
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        hover(box);
        QTRY_COMPARE(QToolTip::text(), QStringLiteral("Preset"));
        box.setCurrentIndex(1);
        hover(box);
        QTRY_COMPARE(QToolTip::text(), long_ + QStringLiteral("\nPreset"));
    }
};

QTEST_MAIN(CompactBoxTest)

#include "gui_compact_box.moc"
