#include "core/base/error.h"
#include "core/io/file_map.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <type_traits>

using namespace isthmus;

static_assert(!std::is_copy_constructible_v<FileMap> && !std::is_copy_assignable_v<FileMap>);
static_assert(std::is_nothrow_move_constructible_v<FileMap> && std::is_nothrow_move_assignable_v<FileMap>);

class TestFileMap : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir dir_;

    std::filesystem::path file(const std::string& name, const std::string& content)
    {
        const auto path = std::filesystem::path(dir_.path().toStdString()) / name;
        test::writeFile(path, content);
        return path;
    }

    static std::string text(const FileMap& map)
    {
        return {reinterpret_cast<const char*>(map.bytes().data()), map.size()};
    }

private Q_SLOTS:
    void mapsContent()
    {
        const FileMap map(file("a", "hello"));
        QCOMPARE(text(map), std::string("hello"));
        QVERIFY(map.modified() > 1'600'000'000'000'000'000);
    }

    void emptyFile()
    {
        const FileMap map(file("empty", ""));
        QCOMPARE(map.size(), std::size_t{0});
        map.prefetch(0, 10);
        map.release(0, 10);
    }

    void moves()
    {
        FileMap a(file("a", "first"));
        const std::byte* data = a.bytes().data();
        FileMap b(std::move(a));
        QCOMPARE(b.bytes().data(), data);
        QCOMPARE(a.size(), std::size_t{0});   // NOLINT(bugprone-use-after-move): a moved-from map is empty
        QVERIFY(a.bytes().data() == nullptr); // NOLINT(bugprone-use-after-move)
        QVERIFY(a.path().empty());            // NOLINT(bugprone-use-after-move)
        FileMap c(file("c", "second"));
        c = std::move(b);
        QCOMPARE(text(c), std::string("first"));
        QCOMPARE(b.size(), std::size_t{0}); // NOLINT(bugprone-use-after-move)
        FileMap& self = c;
        c = std::move(self);
        QCOMPARE(text(c), std::string("first"));
        a = FileMap(file("d", "third"));
        QCOMPARE(text(a), std::string("third"));
    }

    /// Advice changes no byte, whatever the range.
    void adviceKeepsContent()
    {
        std::string content(100'000, 'x');
        for (std::size_t i = 0; i < content.size(); ++i)
            content[i] = static_cast<char>('a' + i % 26);
        const FileMap map(file("large", content));
        map.prefetch(5000, 50'000);
        map.release(1, 99'000);
        map.release(0, content.size() + 10'000);
        map.prefetch(content.size() + 1, 10);
        QCOMPARE(text(map), content);
    }

    void errors()
    {
        const std::string missing = dir_.path().toStdString() + "/missing";
        try {
            const FileMap map(missing);
            QFAIL("mapped a missing file");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::FileNotFound);
            QCOMPARE(error.message(), "The file " + missing + " does not exist.");
            QVERIFY(!error.advice().empty());
        }
        try {
            const FileMap map(dir_.path().toStdString());
            QFAIL("mapped a folder");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::FileUnreadable);
        }
    }
};

QTEST_GUILESS_MAIN(TestFileMap)
#include "unit_file_map.moc"
