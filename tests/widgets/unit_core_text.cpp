// Sentences of core in another language: a translator that only marks what it was asked for.
#include "core/base/error.h"
#include "core/io/file_map.h"
#include "core/model/model.h"

#include "widgets/core_text.h"
#include "widgets/core_texts/all.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace isthmus;

namespace {

class Marking : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return qstrcmp(context, "core") == 0 ? QStringLiteral("<%1>").arg(QString::fromUtf8(source))
                                             : QString();
    }
};

} // namespace

class CoreTextTest : public QObject
{
    Q_OBJECT

    Marking marking_;

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&marking_)); }

    void sentences_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << "Opening the models"
                               << "<Opening the models>";
        QTest::newRow("a place") << "Sensitivity of small-1b"
                                 << "<Sensitivity of small-1b>";
        QTest::newRow("a text in a place")
            << "The file /a/b.h5 is damaged: its content does not match its checksum."
            << "<The file /a/b.h5 is damaged: <its content does not match its checksum>.>";
        QTest::newRow("two sentences")
            << "The dropout must lie from 0 to below 1. Check its permissions."
            << "<The dropout must lie from 0 to below 1.> <Check its permissions.>";
        QTest::newRow("one of them unknown") << "Nobody wrote this one. Check its permissions."
                                             << "Nobody wrote this one. <Check its permissions.>";
        QTest::newRow("percent signs in a place") << "Sensitivity of %1 and %2"
                                                  << "<Sensitivity of %1 and %2>";
        QTest::newRow("unknown") << "Nobody wrote this"
                                 << "Nobody wrote this";
        QTest::newRow("empty") << ""
                               << "";
    }

    void sentences()
    {
        QFETCH(QString, english);
        QFETCH(QString, shown);
        QCOMPARE(coreText(english.toStdString()), shown);
    }

    /// What core really says is among the patterns.
    void errorsAreKnown()
    {
        QTemporaryDir folder;
        const auto check = [](const std::function<void()>& act) {
            try {
                act();
                QFAIL("there was no error");
            } catch (const Error& error) {
                QVERIFY2(coreText(error.message()).startsWith(QLatin1Char('<')), error.what());
                QVERIFY2(error.advice().empty() || coreText(error.advice()).startsWith(QLatin1Char('<')),
                         error.what());
            }
        };
        const std::string base = folder.path().toStdString();
        check([&] { (void)Model::open(base + "/none"); });
        check([&] { (void)Model::open(base); });
        check([&] { FileMap map(base + "/none.bin"); });
    }

    /// A pattern that ends in a place and begins with one fits nearly everything.
    void patternsSaySomething()
    {
        QVERIFY(std::size(coreTexts) > 500);
        for (const char* source : coreTexts)
            QVERIFY2(coreText("Nothing of the kind stands there, at all") != QString::fromUtf8(source),
                     source);
    }
};

QTEST_GUILESS_MAIN(CoreTextTest)
#include "unit_core_text.moc"
