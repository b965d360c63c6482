#include "core/text/text_stream.h"
#include "tests/support/test_data.h"

#include <QTest>

using namespace isthmus;

class TextStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesMakeTheWhole_data()
    {
        QTest::addColumn<QString>("tokenizer");
        for (const char* name : {"stories512", "mistral", "gptneox", "gpt2"})
            QTest::newRow(name) << QString(name);
    }
    /// Characters of several tokens, white space, and the space that SentencePiece puts in front of a word.
    void piecesMakeTheWhole()
    {
        QFETCH(QString, tokenizer);
        const auto data = test::realData();
        if (!data)
            QSKIP("no real data");
        const auto opened = Tokenizer::open(*data / "tokenizers" / tokenizer.toStdString());
        const std::string before = "def f(x):\n    return";
        const std::string added = " x  + 1 \n\n\tÄpfel, 東京 🙂🙃 end";
        const std::vector<TokenId> prompt = opened->encode(before, true);
        std::vector<TokenId> all = opened->encode(before + added, true);
        QVERIFY(std::equal(prompt.begin(), prompt.end(), all.begin()));
        // As the tokenizer has it: stories512 makes one space of several.
        const std::string after = opened->decode(all, true).substr(opened->decode(prompt, true).size());
        QVERIFY(after.ends_with("Äpfel, 東京 🙂🙃 end"));
        TextStream stream(opened.get(), prompt);
        std::string last;
        for (std::size_t i = prompt.size(); i < all.size(); ++i) {
            stream.add(all[i]);
            QVERIFY(stream.text().starts_with(last)); // what was told is never taken back
            QVERIFY(after.starts_with(stream.text()));
            last = stream.text();
        }
        stream.finish();
        QCOMPARE(stream.text(), after);
    }
};

QTEST_APPLESS_MAIN(TextStreamTest)
#include "real_text_stream.moc"
