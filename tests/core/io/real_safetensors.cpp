#include "core/base/error.h"
#include "core/io/safetensors.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <map>
#include <sstream>

using namespace isthmus;

/// The files of the reference reader's own tests are accepted and refused as it does, for the same reason.
class TestRealSafetensors : public QObject
{
    Q_OBJECT

private:
    std::filesystem::path folder_;

    static QString outcome(const std::filesystem::path& path)
    {
        try {
            const SafetensorsFile file(path);
            return "OK";
        } catch (const Error& error) {
            return error.code() == ErrorCode::MalformedFile ? error.what() : "wrong code";
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto data = test::realData();
        if (!data)
            QSKIP("The shared data is not here.");
        folder_ = *data / "badfiles/safetensors";
    }

    void referenceTests()
    {
        const std::map<std::string, QString> sentences = {
            {"OK", "OK"},
            {"HeaderTooSmall", "too few for the length of its header"},
            {"HeaderTooLarge", "more than the 100000000 the format allows"},
            {"InvalidHeaderLength", "but the file ends after"},
            {"InvalidHeader", "not valid UTF-8"},
            {"InvalidHeaderDeserialization", "not valid JSON"},
            {"MetadataIncompleteBuffer", "its tensors take"},
            {"TensorInvalidInfo", "its data_offsets give"},
            {"ValidationOverflow", "overflows 64 bits"},
            {"InvalidOffset", "a hole or an overlap"}};
        std::istringstream lines(test::readFile(folder_ / "from_hf_rust_tests/EXPECT.tsv"));
        std::string name;
        std::string bytes;
        std::string expected;
        std::getline(lines, name); // headings
        int files = 0;
        while (lines >> name >> bytes >> expected) {
            const QString result = outcome(folder_ / "from_hf_rust_tests" / name);
            QVERIFY2(result.contains(sentences.at(expected)),
                     qPrintable(QString::fromStdString(name) + ": " + result));
            ++files;
        }
        QCOMPARE(files, 17);
    }

    void lyingHeader()
    {
        const QString result = outcome(folder_ / "syoyo_abuse_attempt_1.safetensors");
        QVERIFY2(result.contains("header should have 1000 bytes"), qPrintable(result));
    }

    void validFile()
    {
        const SafetensorsFile file(folder_ / "syoyo_valid_model.safetensors");
        QCOMPARE(file.find("weight1")->shape, (std::vector<std::int64_t>{8, 8}));
        QCOMPARE(file.find("weight2")->dtype, DType::F64);
        QCOMPARE(file.find("weight2")->bytes(), std::size_t{2048});
    }
};

QTEST_GUILESS_MAIN(TestRealSafetensors)
#include "real_safetensors.moc"
