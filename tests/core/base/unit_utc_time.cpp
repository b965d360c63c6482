#include "core/base/utc_time.h"

#include <QtTest>

using namespace isthmus;

class UtcTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Results that are made one after the other keep their order, within a second too.
    void timesSortAsTexts()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const std::string first = utcNow();
        QTest::qSleep(5);
        const std::string second = utcNow();
        QVERIFY2(first < second, first.c_str());
        QCOMPARE(first.size(), std::string("2026-01-31T12:00:00.250Z").size());
        const QDateTime read = QDateTime::fromString(QString::fromStdString(first), Qt::ISODateWithMs);
        QVERIFY2(read.isValid(), first.c_str());
        QCOMPARE(read.timeSpec(), Qt::UTC);
        QVERIFY(before <= read && read <= QDateTime::currentDateTimeUtc());
    }
};

QTEST_GUILESS_MAIN(UtcTimeTest)
#include "unit_utc_time.moc"
