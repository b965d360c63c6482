// What the command line of the window takes: a pair, a project, or a file that a file manager hands over.
#include "app/gui/application.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace isthmus;

class Arguments : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;

    QString project() const { return folder_.path() + QStringLiteral("/one.isthmus"); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(project() + QStringLiteral("/results")));
        for (const char* name : {"/one.isthmus/project.json", "/one.isthmus/results/ab.h5", "/alone.h5"}) {
            QFile file(folder_.path() + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    void singleArgument_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("project folder") << QStringLiteral("/one.isthmus") << true;
        QTest::newRow("project folder with slash") << QStringLiteral("/one.isthmus/") << true;
        QTest::newRow("project.json") << QStringLiteral("/one.isthmus/project.json") << true;
        QTest::newRow("result") << QStringLiteral("/one.isthmus/results/ab.h5") << true;
        QTest::newRow("file outside") << QStringLiteral("/alone.h5") << false;
        QTest::newRow("folder outside") << QString() << false;
        QTest::newRow("missing in a project") << QStringLiteral("/one.isthmus/none.h5") << false;
    }

    void singleArgument()
    {
        QFETCH(QString, given);
        QFETCH(bool, accepted);
        StartOptions options;
        int exitCode = 0;
        QCOMPARE(parseArguments({QStringLiteral("isthmus"), folder_.path() + given}, options, exitCode),
                 accepted);
        QCOMPARE(exitCode, accepted ? 0 : 2);
        if (accepted)
            QCOMPARE(options.project, project());
        QVERIFY(options.source.isEmpty() && options.target.isEmpty());
    }

    void pair()
    {
        StartOptions options;
        int exitCode = 0;
        QVERIFY(parseArguments({QStringLiteral("isthmus"), QStringLiteral("a"), QStringLiteral("b"),
                                QStringLiteral("--project"), QStringLiteral("p")},
                               options, exitCode));
        QCOMPARE(options.source, QStringLiteral("a"));
        QCOMPARE(options.target, QStringLiteral("b"));
        QCOMPARE(options.project, QStringLiteral("p"));
    }

    void tooMany()
    {
        for (const QStringList& rest :
             {QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
              QStringList{project(), QStringLiteral("--project"), project()}}) {
            StartOptions options;
            int exitCode = 0;
            QVERIFY(!parseArguments(QStringList{QStringLiteral("isthmus")} + rest, options, exitCode));
            QCOMPARE(exitCode, 2);
        }
    }
};

QTEST_MAIN(Arguments)
#include "unit_arguments.moc"
