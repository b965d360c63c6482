// Real tokenizers on real texts: llama.cpp's vectors, and hashes of ids from sentencepiece and tokenizers
// (recipe: tests/golden_recipes/make_real_tokens.py).
#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/text/dataset.h"
#include "core/text/tokenizer.h"
#include "tests/support/test_data.h"

#include <QtTest>

#include <algorithm>
#include <sstream>

using namespace isthmus;

namespace {

std::string idsText(const std::vector<TokenId>& ids)
{
    std::string out;
    for (const TokenId id : ids)
        out += (out.empty() ? "" : " ") + std::to_string(id);
    return out;
}

} // namespace

class RealTokenizers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void llamaCppVectors_data();
    void llamaCppVectors();
    void taskTexts_data();
    void taskTexts();
    void taskSetsAreDisjoint();
    void miniModels();

private:
    std::filesystem::path data_;
};

void RealTokenizers::initTestCase()
{
    const auto data = test::realData();
    if (!data)
        QSKIP("the real data is not here");
    data_ = *data;
}

void RealTokenizers::llamaCppVectors_data()
{
    QTest::addColumn<QString>("vectors");
    QTest::addColumn<QString>("tokenizer");
    QTest::newRow("gpt-2") << "ggml-vocab-gpt-2.gguf"
                           << "gpt2";
    QTest::newRow("mpt") << "ggml-vocab-mpt.gguf"
                         << "gptneox"; // the same vocabulary: all its vectors fit
}

void RealTokenizers::llamaCppVectors()
{
    QFETCH(QString, vectors);
    QFETCH(QString, tokenizer);
    const auto opened = Tokenizer::open(data_ / "tokenizers" / tokenizer.toStdString());
    const std::string base = (data_ / "tokenizers/vectors" / vectors.toStdString()).string();
    const std::string mark = "\n__ggml_vocab_test__\n";
    const std::string input = test::readFile(base + ".inp");
    std::istringstream expected(test::readFile(base + ".out"));
    int count = 0;
    for (std::size_t begin = 0; begin < input.size(); ++count) {
        const std::size_t end = std::min(input.find(mark, begin), input.size());
        std::string line;
        QVERIFY(static_cast<bool>(std::getline(expected, line)));
        line.erase(std::remove(line.begin(), line.end(), '\r'), line.end());
        std::istringstream numbers(line);
        std::vector<TokenId> ids;
        for (TokenId id = 0; numbers >> id;)
            ids.push_back(id);
        const std::string text = input.substr(begin, end - begin);
        QVERIFY2(idsText(opened->encode(text, false)) == idsText(ids), text.c_str());
        begin = end + mark.size();
    }
    QVERIFY(count >= 40);
}

void RealTokenizers::taskTexts_data()
{
    QTest::addColumn<QString>("tokenizer");
    for (const char* name : {"mistral", "stories512", "gptneox", "gpt2"})
        QTest::newRow(name) << name;
}

void RealTokenizers::taskTexts()
{
    QFETCH(QString, tokenizer);
    const std::string name = tokenizer.toStdString();
    const Json golden = Json::parse(test::readFile(test::fixture("real_tokens.json")));
    const auto opened = Tokenizer::open(data_ / "tokenizers" / name);
    for (const std::string task : {"gsm", "mmlu", "humaneval", "mbpp"}) {
        std::string all;
        std::size_t count = 0;
        for (const std::string split : {"extract", "align"}) {
            for (const Row& row :
                 readDataset(data_ / "tasks" / task / (task + "_" + split + "_split.jsonl")).rows) {
                for (const Message& message : row.messages) {
                    const std::vector<TokenId> ids = opened->encode(message.content, false);
                    count += ids.size();
                    all += idsText(ids) + "\n";
                    if (name == "mistral" || name == "gpt2")
                        QCOMPARE(opened->decode(ids, false), message.content);
                }
            }
        }
        QCOMPARE(count, golden[name + "/" + task]["ids"].get<std::size_t>());
        QCOMPARE(sha256(all), golden[name + "/" + task]["sha256"].get<std::string>());
    }
}

void RealTokenizers::taskSetsAreDisjoint()
{
    const std::pair<std::string, std::size_t> tasks[] = {
        {"gsm", 1000}, {"mmlu", 1000}, {"humaneval", 1000}, {"mbpp", 300}};
    for (const auto& [task, size] : tasks) {
        const auto read = [&](const std::string& split) {
            return readDataset(data_ / "tasks" / task / (task + "_" + split + "_split.jsonl"));
        };
        const Dataset train = read("train");
        const Dataset extract = read("extract");
        QCOMPARE(train.rows.size(), size);
        for (const DatasetOverlap& overlap : findOverlaps({&extract, &train}))
            QCOMPARE(normalisedPrompt(extract.rows[static_cast<std::size_t>(overlap.firstLine) - 1]),
                     normalisedPrompt(train.rows[static_cast<std::size_t>(overlap.secondLine) - 1]));
    }
}

void RealTokenizers::miniModels()
{
    const auto source = Tokenizer::open(data_ / "models/mini-source");
    const auto target = Tokenizer::open(data_ / "models/mini-target");
    QCOMPARE(source->fingerprint(), target->fingerprint());
    QCOMPARE(source->size(), 512);
    QVERIFY(source->addsBos());
    const Dataset data = readDataset(data_ / "tasks/gsm/gsm_extract_split.jsonl");
    for (const Row& row : data.rows) {
        const EncodedRow encoded = encodeRow(row, ChatFormat::LaTen, *source);
        // The prompt's own tokens are a prefix: the loss begins exactly behind them.
        const std::string prompt = encoded.text.substr(0, encoded.text.find("<|assistant|>\n") + 14);
        const std::vector<TokenId> ids = source->encode(prompt, true);
        QVERIFY(std::equal(ids.begin(), ids.end(), encoded.ids.begin()));
        const auto first = std::find(encoded.loss.begin(), encoded.loss.end(), true);
        QCOMPARE(first - encoded.loss.begin(), static_cast<std::ptrdiff_t>(ids.size()));
        QVERIFY(std::all_of(first, encoded.loss.end(), [](bool counts) { return counts; }));
    }
}

QTEST_GUILESS_MAIN(RealTokenizers)
#include "real_tokenizers.moc"
