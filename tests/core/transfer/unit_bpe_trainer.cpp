#include "core/base/error.h"
#include "core/transfer/bpe_trainer.h"
#include "core/transfer/demo_corpus.h"

#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace isthmus;

namespace {

using Merges = std::vector<std::pair<std::string, std::string>>;

std::vector<std::string> demoTexts(int count)
{
    const DemoCorpus corpus(1, 16);
    DemoStream stream(corpus, {}, {}, 2);
    std::vector<std::string> texts;
    for (int i = 0; i < count; ++i) {
        const Row row = stream.next();
        texts.push_back("<|user|>\n" + row.messages[0].content + "\n\n<|assistant|>\n" +
                        row.messages[1].content + "\n\n");
    }
    return texts;
}

} // namespace

class UnitBpeTrainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Worked out by hand. Pieces: "low" 1, " low" 2, " lower" 1. (l,o) and (o,w) occur 4 times, the first by
    /// spelling wins; then (lo,w) 4; then (" ",low) 3; the rest occurs once.
    void mergesOfASmallText()
    {
        const std::vector<std::string> texts = {"low low", " low lower"};
        const BpeVocabulary vocabulary = trainBpe(texts, {});
        QCOMPARE(vocabulary.merges, (Merges{{"l", "o"}, {"lo", "w"}, {"\u0120", "low"}}));
        QCOMPARE(vocabulary.tokens.size(), std::size_t{3 + 256 + 3});
        QCOMPARE(vocabulary.tokens[0], std::string("<s>"));
        QCOMPARE(vocabulary.tokens[3 + 'a'], std::string("a"));
        QCOMPARE(vocabulary.tokens[3 + ' '], std::string("\u0120"));
        QCOMPARE(vocabulary.tokens[3 + '\n'], std::string("\u010a"));
        QCOMPARE(vocabulary.tokens.back(), std::string("\u0120low"));
    }

    void mergesNeverCrossPieces()
    {
        // "ab" ends a word everywhere; "b " and "b\n" would be the most frequent pairs across pieces.
        const std::vector<std::string> texts = {"ab ab ab\nab\nab, ab, ab"};
        for (const auto& [left, right] : trainBpe(texts, {}).merges) {
            QVERIFY2(left != "b" && right != "\u010a" && right != ",", (left + " + " + right).c_str());
        }
    }

    void digitsStayAlone()
    {
        const std::vector<std::string> texts(20, "12 + 12 = 24 and 12 [12,12,12]");
        for (const std::string& token : trainBpe(texts, {}).tokens) {
            const bool hasDigit = token.find_first_of("0123456789") != std::string::npos;
            QVERIFY2(!hasDigit || token.size() == 1, token.c_str());
        }
    }

    void theSameTextsGiveTheSameVocabulary()
    {
        std::vector<std::string> texts = demoTexts(300);
        const BpeVocabulary first = trainBpe(texts, {});
        std::reverse(texts.begin(), texts.end()); // frequencies do not depend on the order
        QVERIFY(trainBpe(texts, {}) == first);
        const std::set<std::string> distinct(first.tokens.begin(), first.tokens.end());
        QCOMPARE(distinct.size(), first.tokens.size());
    }

    void tooSmallAVocabularyIsRefused()
    {
        BpeOptions options;
        options.size = 258;
        QVERIFY_THROWS_EXCEPTION(Error, trainBpe(std::vector<std::string>{"a"}, options));
    }

    void everyTextSurvivesTheTokenizer()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const std::vector<std::string> texts = demoTexts(400);
        BpeOptions options;
        options.size = 400;
        const BpeVocabulary vocabulary = trainBpe(texts, options);
        QCOMPARE(vocabulary.tokens.size(), std::size_t{400});
        writeTokenizer(vocabulary, 256, path);
        const auto tokenizer = Tokenizer::open(path);
        QCOMPARE(tokenizer->size(), 400);
        QCOMPARE(tokenizer->bos(), std::optional<TokenId>(0));
        QCOMPARE(tokenizer->eos(), std::optional<TokenId>(1));
        QCOMPARE(tokenizer->pad(), std::optional<TokenId>(2));
        QVERIFY(tokenizer->addsBos());
        for (std::size_t id = 0; id < vocabulary.tokens.size(); ++id)
            QCOMPARE(tokenizer->token(static_cast<TokenId>(id)), vocabulary.tokens[id]);

        std::vector<std::string> all(texts.begin(), texts.begin() + 40);
        for (const char* text :
             {"", " ", "\n\n \t x", "na\u00efve \u4f60\u597d \U0001F600", "12345 don't", "a\u0301\u0120"})
            all.emplace_back(text);
        std::size_t ids = 0;
        std::size_t bytes = 0;
        for (const std::string& text : all) {
            const std::vector<TokenId> encoded = tokenizer->encode(text, true);
            QCOMPARE(encoded.front(), TokenId{0});
            QCOMPARE(tokenizer->decode(encoded, true), text);
            ids += encoded.size();
            bytes += text.size();
        }
        QVERIFY2(ids * 3 < bytes * 2, qPrintable(QString("%1 ids for %2 bytes").arg(ids).arg(bytes)));
    }
};

QTEST_GUILESS_MAIN(UnitBpeTrainer)
#include "unit_bpe_trainer.moc"
