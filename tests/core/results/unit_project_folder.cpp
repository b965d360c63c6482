#include "core/base/error.h"
#include "core/base/log.h"
#include "tests/core/results/store_samples.h"
#include "tests/support/test_data.h"

#include <QtTest>

using namespace isthmus;
using namespace isthmus::test;
namespace fs = std::filesystem;

class TestProjectFolder : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;
    fs::path project() const { return fs::path(folder_->path().toStdString()) / "p.isthmus"; }

    /// Opens and returns the error's code and text; "" when it opens.
    std::string failure(OpenMode mode = OpenMode::ReadWrite) const
    {
        try {
            ResultStore::open(project(), mode);
        } catch (const Error& error) {
            return std::string(errorCodeName(error.code())) + ": " + error.what();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        setLogToStandardError(false);
        folder_ = std::make_unique<QTemporaryDir>();
    }

    void createsAndReopens()
    {
        QVERIFY(failure(OpenMode::ReadOnly).starts_with("file_not_found"));
        QVERIFY(!fs::exists(project()));
        QCOMPARE(failure(), std::string());
        const Json json = Json::parse(readFile(project() / "project.json"));
        QCOMPARE(json["format"].get<std::string>(), std::string("isthmus-project"));
        QCOMPARE(json["schema_version"].get<int>(), 1);
        for (const char* name : {"results", "tensors", "checkpoints", "figures"})
            QVERIFY(fs::is_directory(project() / name));
        QCOMPARE(failure(), std::string());
        QCOMPARE(failure(OpenMode::ReadOnly), std::string());
    }

    void readOnlyWithoutFolders()
    {
        QCOMPARE(failure(), std::string());
        fs::remove(project() / "results");
        fs::remove(project() / "tensors");
        const auto store = ResultStore::open(project(), OpenMode::ReadOnly);
        QVERIFY(store->list().empty());
        QVERIFY(store->verify().empty());
        QCOMPARE(store->tensorBytes(), std::uint64_t{0});
        QVERIFY(!fs::exists(project() / "results"));
    }

    void foreignFolderIsLeftAlone()
    {
        fs::create_directory(project());
        writeFile(project() / "thesis.txt", "mine");
        QVERIFY(failure().starts_with("foreign_file"));
        QVERIFY(failure(OpenMode::ReadOnly).starts_with("foreign_file"));
        QCOMPARE(std::distance(fs::directory_iterator(project()), fs::directory_iterator()),
                 std::ptrdiff_t{1});
    }

    void emptyFolderBecomesProject()
    {
        fs::create_directory(project());
        QVERIFY(failure(OpenMode::ReadOnly).starts_with("foreign_file"));
        writeFile(project() / ".lock", "");
        writeFile(project() / ".isthmus-tmp-1-0-project.json",
                  "half"); // of a process killed while creating it
        QCOMPARE(failure(), std::string());
        QVERIFY(!fs::exists(project() / ".isthmus-tmp-1-0-project.json"));
    }

    void fileInsteadOfFolder()
    {
        writeFile(project(), "x");
        QVERIFY(failure().starts_with("foreign_file"));
        QVERIFY(failure(OpenMode::ReadOnly).starts_with("foreign_file"));
    }

    void projectFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("newer") << QByteArray(R"({"format":"isthmus-project","schema_version":2})")
                               << QByteArray("newer_schema: The project '");
        QTest::newRow("much newer") << QByteArray(
                                           R"({"format":"isthmus-project","schema_version":99999999999})")
                                    << QByteArray("newer_schema: The project '");
        QTest::newRow("other format")
            << QByteArray(R"({"format":"other","schema_version":1})") << QByteArray("foreign_file: '");
        QTest::newRow("format of a wrong type")
            << QByteArray(R"({"format":1})") << QByteArray("foreign_file: '");
        QTest::newRow("no JSON") << QByteArray("hello") << QByteArray("foreign_file: '");
        QTest::newRow("empty") << QByteArray("") << QByteArray("foreign_file: '");
        QTest::newRow("no schema") << QByteArray(R"({"format":"isthmus-project"})")
                                   << QByteArray("malformed_file: The file '");
        QTest::newRow("schema 0") << QByteArray(R"({"format":"isthmus-project","schema_version":0})")
                                  << QByteArray("malformed_file: The file '");
        QTest::newRow("schema as text") << QByteArray(R"({"format":"isthmus-project","schema_version":"1"})")
                                        << QByteArray("malformed_file: The file '");
    }

    void projectFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        fs::create_directory(project());
        writeFile(project() / "project.json", text.toStdString());
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly})
            QVERIFY2(failure(mode).starts_with(code.toStdString()), failure(mode).c_str());
        QVERIFY(!fs::exists(project() / "results"));
    }
};

QTEST_GUILESS_MAIN(TestProjectFolder)
#include "unit_project_folder.moc"
