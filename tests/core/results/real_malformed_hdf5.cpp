#include "core/base/torch.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "tests/core/results/store_samples.h"
#include "tests/support/test_data.h"

#include <QtTest>

using namespace isthmus;
using namespace isthmus::test;
namespace fs = std::filesystem;

/// Files that crash libhdf5 (HDFGroup/cve_hdf5) must end in sentences wherever a project can meet them.
class TestMalformedHdf5 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QString>("path");
        const auto data = realData();
        if (!data)
            QSKIP("no real data here");
        for (const auto& entry : fs::directory_iterator(*data / "badfiles/hdf5"))
            QTest::newRow(entry.path().filename().c_str()) << QString::fromStdString(entry.path().string());
    }

    void files()
    {
        QFETCH(QString, path);
        setLogToStandardError(false);
        const fs::path bad = path.toStdString();
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
            try {
                ResultStore::open(bad, mode);
                QFAIL("it was opened as a project");
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::ForeignFile);
                QVERIFY(error.message().find(bad.string()) != std::string::npos);
            }
        }
        const QTemporaryDir folder;
        const fs::path project = fs::path(folder.path().toStdString()) / "p.isthmus";
        const auto store = ResultStore::open(project);
        store->put(fullMap(keyOf(2)));
        writeFile(project / "results" / (keyOf(1) + ".h5"), readFile(bad));
        writeFile(project / "tensors" / (keyOf(1) + ".h5"), readFile(bad));
        try {
            store->similarityMap(keyOf(1));
            QFAIL("it was read");
        } catch (const Error& error) {
            QVERIFY(!error.advice().empty());
            QVERIFY(error.message().find(keyOf(1)) != std::string::npos);
        }
        QVERIFY(!store->contains(keyOf(1)));
        QVERIFY(!store->tensors(keyOf(1)));
        QCOMPARE(store->list().size(), std::size_t{1});
        const auto problems = store->verify();
        QVERIFY(!problems.empty());
        for (const StoreProblem& problem : problems)
            QVERIFY(problem.file.find(keyOf(1)) != std::string::npos && problem.what.ends_with("."));
        store->exportTo(project / "all.h5");
    }
};

QTEST_GUILESS_MAIN(TestMalformedHdf5)
#include "real_malformed_hdf5.moc"
