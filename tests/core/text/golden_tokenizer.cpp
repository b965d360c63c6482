// Token ids against tokenizers and sentencepiece (recipe: tests/golden_recipes/make_tokenizers.py).
#include "core/base/error.h"
#include "core/base/json.h"
#include "core/text/tokenizer.h"
#include "core/text/utf8.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <random>

using namespace isthmus;

namespace {

namespace fs = std::filesystem;

Json golden()
{
    return Json::parse(test::readFile(test::fixture("tokenizers/golden.json")));
}

std::shared_ptr<const Tokenizer> open(const std::string& name)
{
    return Tokenizer::open(test::fixture("tokenizers/" + name));
}

QString show(const Json& json)
{
    return QString::fromStdString(json.dump());
}

/// Random text: ASCII, marks, other scripts, emoji, any code point.
std::string randomText(std::mt19937& random)
{
    std::string text;
    const auto below = [&](unsigned n) { return static_cast<char32_t>(random() % n); };
    const char32_t starts[] = {0x20, 0xC0, 0x300, 0x400, 0x4E00, 0xAC00, 0x1F600, 0x0900, 0x2000};
    for (unsigned n = random() % 60; n > 0; --n) {
        char32_t code = random() % 3 ? 0x20 + below(0x5F) : starts[below(9)] + below(0x50);
        if (random() % 20 == 0)
            code = below(0x110000);
        appendUtf8(text, code);
    }
    return text;
}

} // namespace

class GoldenTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ids_data();
    void ids();
    void vocabAndMergesFiles();
    void invalidUtf8BecomesReplacement();
    void offsetsCoverTheText_data();
    void offsetsCoverTheText();
    void roundTrip_data();
    void roundTrip();
    void longTexts_data();
    void longTexts();
    void unsupportedPartsAreNamed();
};

void GoldenTokenizer::ids_data()
{
    QTest::addColumn<QString>("name");
    const Json data = golden();
    for (const auto& [name, ids] : data["ids"].items())
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void GoldenTokenizer::ids()
{
    QFETCH(QString, name);
    const std::string key = name.toStdString();
    const Json data = golden();
    const auto tokenizer = open(key);
    const Json& texts = data["texts"];
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const Json& expected = data["ids"][key][i];
        if (expected.is_null())
            continue;
        const std::string text = texts[i];
        const std::vector<TokenId> got = tokenizer->encode(text, false);
        QVERIFY2(Json(got) == expected,
                 qPrintable(show(texts[i]) + "\n  got  " + show(got) + "\n  want " + show(expected)));
        const Json& decoded = data["decoded"][key][i];
        if (!decoded.is_null())
            QCOMPARE(show(tokenizer->decode(got, false)), show(decoded));
        if (data["special"].contains(key) && i < data["special"][key].size())
            QCOMPARE(show(tokenizer->encode(text, true)), show(data["special"][key][i]));
    }
}

void GoldenTokenizer::vocabAndMergesFiles()
{
    const auto files = open("gpt2-files");
    const auto json = open("gpt2");
    const Json data = golden();
    for (const Json& text : data["texts"])
        QCOMPARE(show(files->encode(text.get<std::string>(), true)),
                 show(json->encode(text.get<std::string>(), true)));
    QCOMPARE(files->eos(), files->find("<|endoftext|>"));
    QVERIFY(files->isSpecial(*files->eos()));
    QVERIFY(!files->addsBos());
}

void GoldenTokenizer::invalidUtf8BecomesReplacement()
{
    // Python: bytes.decode("utf-8", errors="replace")
    const std::pair<std::string, std::string> cases[] = {
        {"a\xFFz", "a\uFFFDz"},         {"\xE6\x9D", "\uFFFD"},
        {"\xC0\xAF", "\uFFFD\uFFFD"},   {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
        {"\xF0\x9F\x98 x", "\uFFFD x"}, {"\xF5\x80", "\uFFFD\uFFFD"},
        {"\xE6\x9D\xB1", "東"},
    };
    for (const auto& [broken, repaired] : cases) {
        QCOMPARE(repairUtf8(broken), repaired);
        for (const char* name : {"gpt2", "qwen", "llama-prepend", "sp-llama", "sp-plain"}) {
            const auto tokenizer = open(name);
            QCOMPARE(tokenizer->encode(broken, false), tokenizer->encode(repaired, false));
        }
    }
}

void GoldenTokenizer::offsetsCoverTheText_data()
{
    ids_data();
}

/// Tokens come in the order of the text; where nothing is dropped on the way they cover it.
void GoldenTokenizer::offsetsCoverTheText()
{
    QFETCH(QString, name);
    const auto tokenizer = open(name.toStdString());
    const bool lossless = QStringList{"gpt2",   "gptneox",       "qwen",     "llama3",
                                      "smollm", "llama-prepend", "sp-llama", "metaspace-first"}
                              .contains(name);
    const Json data = golden();
    for (const Json& json : data["texts"]) {
        const std::string text = json;
        std::size_t begin = 0;
        std::size_t covered = 0;
        for (const TokenSpan& span : tokenizer->encodeWithOffsets(text, true)) {
            QVERIFY(span.begin <= span.end && span.end <= text.size());
            QVERIFY2(span.begin >= begin, qPrintable(show(json)));
            if (lossless)
                QVERIFY2(span.begin <= covered, qPrintable(show(json)));
            begin = span.begin;
            covered = std::max(covered, span.end);
        }
        if (lossless)
            QCOMPARE(covered, text.size());
    }
}

void GoldenTokenizer::roundTrip_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"gpt2", "llama3", "gpt2-files", "smollm", "llama-prepend", "sp-llama"})
        QTest::newRow(name) << QString(name);
}

void GoldenTokenizer::roundTrip()
{
    QFETCH(QString, name);
    const auto tokenizer = open(name.toStdString());
    std::mt19937 random(3);
    for (int i = 0; i < 300; ++i) {
        const std::string text = randomText(random);
        if (text.find("\xE2\x96\x81") != std::string::npos)
            continue; // the escaped blank of SentencePiece comes back as a blank
        const std::string back = tokenizer->decode(tokenizer->encode(text, true), true);
        QVERIFY2(back == text, qPrintable(show(text) + " became " + show(back)));
    }
}

void GoldenTokenizer::longTexts_data()
{
    roundTrip_data();
}

/// Texts that make careless pattern matching or merging quadratic, or run out of stack.
void GoldenTokenizer::longTexts()
{
    QFETCH(QString, name);
    const auto tokenizer = open(name.toStdString());
    const std::size_t n = 200'000;
    std::string mixed;
    while (mixed.size() < n)
        mixed += "a1 ";
    std::string marks = "e";
    while (marks.size() < n)
        marks += "\xCC\x81\xCC\xA7";
    for (const std::string& text :
         {std::string(n, 'a'), std::string(n, ' '), std::string(n, '\n'), std::string(n, ' ') + "x",
          std::string(n, '!'), mixed, marks, std::string(n, '\xFF')}) {
        const auto ids = tokenizer->encode(text, false);
        QVERIFY(!ids.empty());
        if (isValidUtf8(text))
            QVERIFY(tokenizer->decode(ids, false) == text);
    }
}

void GoldenTokenizer::unsupportedPartsAreNamed()
{
    const std::pair<const char*, const char*> cases[] = {
        {"sp-unigram", "is a unigram model of SentencePiece"},
        {"sp-nfkc", "normalises text with a table of its own"}};
    for (const auto& [name, part] : cases) {
        try {
            open(name);
            QFAIL("opened");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::UnsupportedModel);
            QVERIFY2(error.message().find(part) != std::string::npos, error.what());
        }
    }
}

QTEST_GUILESS_MAIN(GoldenTokenizer)
#include "golden_tokenizer.moc"
