#include "core/base/error.h"
#include "core/io/publish.h"
#include "core/io/safetensors.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace isthmus;

/// The rules of the format, each broken once; writing and reading back.
class TestSafetensors : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir dir_;

    std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(dir_.path().toStdString()) / name;
    }

    static std::string withLength(const std::string& header, std::size_t dataBytes)
    {
        const std::uint64_t length = header.size();
        std::string file(reinterpret_cast<const char*>(&length), sizeof length);
        return file + header + std::string(dataBytes, '\1');
    }

    static std::vector<std::byte> bytesOf(const std::vector<float>& values)
    {
        std::vector<std::byte> bytes(values.size() * sizeof(float));
        std::memcpy(bytes.data(), values.data(), bytes.size());
        return bytes;
    }

private Q_SLOTS:
    void brokenRules_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("data");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* header, int data, const char* message) {
            QTest::newRow(name) << QByteArray(header) << data << QString(message);
        };
        row("no brace", "[1]", 0, "does not start with '{'");
        row("blank", "   ", 0, "does not start with '{'");
        row("empty", "", 0, "does not start with '{'");
        row("text after the object", "{} x", 0, "is not valid JSON");
        row("no object", R"({"a":3})", 0, "the entry of tensor 'a' is no object");
        row("duplicate tensor",
            R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})",
            1, "the key 'a' stands twice");
        row("duplicate key of a tensor",
            R"({"a":{"dtype":"U8","dtype":"I8","shape":[1],"data_offsets":[0,1]}})", 1,
            "the key 'dtype' stands twice");
        row("metadata no object", R"({"__metadata__":3})", 0, "__metadata__ is no object");
        row("metadata value", R"({"__metadata__":{"a":3}})", 0,
            "the value of 'a' in __metadata__ is no string");
        row("unknown dtype", R"({"a":{"dtype":"F7","shape":[1],"data_offsets":[0,1]}})", 1,
            "tensor 'a' of the unknown dtype \"F7\"");
        row("no dtype", R"({"a":{"shape":[1],"data_offsets":[0,1]}})", 1, "tensor 'a' has no dtype");
        row("no shape", R"({"a":{"dtype":"U8","data_offsets":[0,1]}})", 1, "tensor 'a' has no shape");
        row("negative dimension", R"({"a":{"dtype":"U8","shape":[-1],"data_offsets":[0,1]}})", 1, "holds -1");
        row("fractional dimension", R"({"a":{"dtype":"U8","shape":[1.5],"data_offsets":[0,1]}})", 1,
            "holds 1.5");
        row("one offset", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0]}})", 1, "no pair of numbers");
        row("offset beyond 64 bits",
            R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,18446744073709551616]}})", 1,
            "no whole number of 64 bits");
        row("end before begin", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[2,1]}})", 1,
            "before it begins");
        row("hole", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})", 2, "a hole or an overlap");
        row("overlap",
            R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})",
            3, "the data of tensor 'b' begins at byte 1 where byte 2 is due");
        row("wrong size", R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})", 4, "needs 8 bytes");
        row("overflow of elements",
            R"({"a":{"dtype":"U8","shape":[4294967296,4294967296],"data_offsets":[0,0]}})", 0,
            "overflows 64 bits");
        row("overflow of bytes",
            R"({"a":{"dtype":"F64","shape":[2305843009213693952],"data_offsets":[0,0]}})", 0,
            "overflows 64 bits");
        row("truncated data", R"({"a":{"dtype":"U8","shape":[9],"data_offsets":[0,9]}})", 8,
            "it is truncated");
        row("appended data", R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})", 2,
            "something is appended");
    }
    void brokenRules()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, data);
        QFETCH(QString, message);
        test::writeFile(path("bad"), withLength(header.toStdString(), static_cast<std::size_t>(data)));
        try {
            const SafetensorsFile file(path("bad"));
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::MalformedFile);
            QVERIFY2(QString(error.what()).contains(message), error.what());
            QVERIFY2(QString(error.what()).contains("/bad"), error.what());
            QVERIFY(!error.advice().empty());
        }
    }

    /// Offsets need not follow the order of the header, and tensors without elements take no place.
    void unusualButValid()
    {
        test::writeFile(path("ok"), withLength(R"({"b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]},
            "a":{"dtype":"BOOL","shape":[],"data_offsets":[0,1]},"c":{"dtype":"F64","shape":[0,7],"data_offsets":[3,3]},
            "__metadata__":{"format":"pt"}})",
                                               3));
        const SafetensorsFile file(path("ok"));
        QCOMPARE(file.tensors().size(), std::size_t{3});
        QCOMPARE(file.tensors()[0].name, std::string("a"));
        QCOMPARE(file.tensors()[0].count, std::size_t{1});
        QCOMPARE(file.find("b")->shape, std::vector<std::int64_t>{2});
        QCOMPARE(file.data(*file.find("b")).size(), std::size_t{2});
        QCOMPARE(file.find("c")->count, std::size_t{0});
        QVERIFY(file.find("d") == nullptr);
        QCOMPARE(file.metadata().at("format"), std::string("pt"));
    }

    void writesAndReadsBack()
    {
        const std::vector<float> values = {1.5F, -2, 3, 4, 5, 6};
        std::vector<SafetensorsEntry> entries = {
            {"bytes", DType::U8, {3}, [] { return std::vector<std::byte>(3, std::byte{7}); }},
            {"matrix \"quoted\"", DType::F32, {2, 3}, [&] { return bytesOf(values); }},
            {"empty", DType::F16, {0}, [] { return std::vector<std::byte>(); }},
        };
        writeSafetensors(path("written"), std::move(entries));
        const SafetensorsFile file(path("written"));
        QCOMPARE(file.tensors().size(), std::size_t{3});
        QCOMPARE(file.metadata(), (std::map<std::string, std::string>{{"format", "pt"}}));
        const SafetensorsTensor& matrix = *file.find("matrix \"quoted\"");
        QCOMPARE(matrix.shape, (std::vector<std::int64_t>{2, 3}));
        QVERIFY(std::memcmp(file.data(matrix).data(), values.data(), matrix.bytes()) == 0);
        QCOMPARE(matrix.begin % 8, std::size_t{0}); // header padded, widest dtype first
        QCOMPARE(file.tensors().back().name, std::string("bytes"));
        std::uint64_t length = 0;
        std::memcpy(&length, file.map().bytes().data(), sizeof length);
        QCOMPARE(length % 8, std::uint64_t{0});
    }

    void writerRefuses()
    {
        const auto nothing = [] { return std::vector<std::byte>(); };
        QVERIFY_THROWS_EXCEPTION(Error, writeSafetensors(path("no"), {{"a", DType::U8, {0}, nothing},
                                                                      {"a", DType::F32, {0}, nothing}}));
        QVERIFY_THROWS_EXCEPTION(Error, writeSafetensors(path("no"), {{"a", DType::U8, {1}, nothing}}));
        QVERIFY_THROWS_EXCEPTION(
            Error, writeSafetensors(path("no"), {{"a", DType::F64, {1LL << 40, 1LL << 40}, nothing}}));
        QVERIFY_THROWS_EXCEPTION(Error, writeSafetensors(path("no"), {{"a", DType::U8, {-1}, nothing}}));
        QVERIFY(!std::filesystem::exists(path("no")));
        int left = 0;
        for (const auto& entry : std::filesystem::directory_iterator(dir_.path().toStdString()))
            left += isTemporaryName(entry.path().filename().string()) ? 1 : 0;
        QCOMPARE(left, 0);
    }
};

QTEST_GUILESS_MAIN(TestSafetensors)
#include "unit_safetensors.moc"
