#include "core/base/error.h"
#include "core/text/chat_format.h"
#include "core/text/dataset.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace isthmus;

namespace {

std::shared_ptr<const Tokenizer> open(const std::string& name)
{
    return Tokenizer::open(test::fixture("tokenizers/" + name));
}

Row conversation(std::vector<Message> messages)
{
    Row row;
    row.messages = std::move(messages);
    return row;
}

/// Text of the tokens that count, decoded together.
std::string lossText(const EncodedRow& row, const Tokenizer& tokenizer)
{
    std::vector<TokenId> ids;
    for (std::size_t i = 0; i < row.ids.size(); ++i)
        if (row.loss[i])
            ids.push_back(row.ids[i]);
    return tokenizer.decode(ids, false);
}

/// A folder with a fixture tokenizer and further files.
std::shared_ptr<const Tokenizer> with(const QTemporaryDir& dir, const std::string& name,
                                      const std::string& file, const std::string& content)
{
    const std::filesystem::path folder = dir.path().toStdString();
    for (const auto& entry : std::filesystem::directory_iterator(test::fixture("tokenizers/" + name)))
        std::filesystem::copy_file(entry.path(), folder / entry.path().filename(),
                                   std::filesystem::copy_options::overwrite_existing);
    test::writeFile(folder / file, content);
    return Tokenizer::open(folder);
}

const Row kTwoTurns =
    conversation({{"user", "One?"}, {"assistant", "two"}, {"user", "Three?"}, {"assistant", "four five"}});

} // namespace

class UnitDataset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void badRows_data();
    void badRows();
    void missingFile();
    void formats();
    void lossCoversAnswers();
    void tokenAcrossTheBorderCounts();
    void trainOnInputs();
    void chatTemplates();
    void chatTemplateFailures();
    void overlaps();
};

void UnitDataset::reads()
{
    QTemporaryDir dir;
    const std::filesystem::path path = dir.filePath("d.jsonl").toStdString();
    test::writeFile(
        path,
        "\n{\"messages\":[{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"assistant\",\"content\":\"b\"}],"
        "\"category\":\"c\",\"id\":7}\r\n  \n"
        "{\"messages\":[{\"role\":\"system\",\"content\":\"s\"},{\"role\":\"assistant\",\"content\":\"ü\"}]"
        "}");
    const Dataset data = readDataset(path);
    QCOMPARE(data.rows.size(), std::size_t{2});
    QCOMPARE(data.rows[0].line, 2);
    QCOMPARE(data.rows[0].category, "c");
    QCOMPARE(data.rows[0].id, "7");
    QCOMPARE(data.rows[1].line, 4);
    QVERIFY((data.rows[1].messages[1] == Message{"assistant", "ü"}));
    const std::string hash = data.hash;
    test::writeFile(path, test::readFile(path) + "\n\n");
    QCOMPARE(readDataset(path).hash, hash); // empty lines do not matter
    std::string changed = test::readFile(path);
    changed.replace(changed.find("\"b\""), 3, "\"B\"");
    test::writeFile(path, changed);
    QVERIFY(readDataset(path).hash != hash);
}

void UnitDataset::badRows_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message"); // behind the file's name
    const QByteArray good =
        R"({"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b"}]})";
    QTest::newRow("json") << good + "\n{\"messages\":[}"
                          << ", line 2: malformed JSON at column 14.";
    QTest::newRow("truncated") << good + "\n\n{\"messages\""
                               << ", line 3: malformed JSON at column 12.";
    QTest::newRow("utf-8") << QByteArray("{\"messages\":\"\xFF\"}")
                           << ", line 1: malformed JSON at column 14.";
    QTest::newRow("array") << QByteArray("[1]") << ", line 1: the line is not a JSON object.";
    QTest::newRow("missing") << QByteArray("{\"text\":\"x\"}")
                             << ", line 1: the row has no list \"messages\".";
    QTest::newRow("empty list") << QByteArray("{\"messages\":[]}")
                                << ", line 1: the row has no list \"messages\".";
    QTest::newRow("no content") << QByteArray(R"({"messages":[{"role":"user"}]})")
                                << ", line 1: message 1 has no text \"content\".";
    QTest::newRow("number") << QByteArray(R"({"messages":[{"role":"user","content":1}]})")
                            << ", line 1: message 1 has no text \"content\".";
    QTest::newRow("role")
        << QByteArray(R"({"messages":[{"role":"bot","content":""}]})")
        << ", line 1: message 1 has the unknown role \"bot\" (known: system, user, assistant).";
    QTest::newRow("no answer") << QByteArray(R"({"messages":[{"role":"user","content":"a"}]})")
                               << ", line 1: the conversation has no assistant answer.";
    QTest::newRow("deep") << "{\"messages\":" + QByteArray(100000, '[')
                          << ", line 1: the JSON is nested deeper than 32 levels.";
    QTest::newRow("empty") << QByteArray("\n \n") << " has no rows.";
}

void UnitDataset::badRows()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    QTemporaryDir dir;
    const std::string path = dir.filePath("d.jsonl").toStdString();
    test::writeFile(path, content.toStdString());
    try {
        readDataset(path);
        QFAIL("read");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::BadData);
        QCOMPARE(QString::fromStdString(error.message()), QString::fromStdString(path) + message);
    }
}

void UnitDataset::missingFile()
{
    try {
        readDataset("/nonexistent/x.jsonl");
        QFAIL("read");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::FileNotFound);
    }
}

void UnitDataset::formats()
{
    const auto tokenizer = open("sp-llama");
    const auto text = [&](ChatFormat format) {
        return formatConversation(kTwoTurns.messages, format, *tokenizer).text;
    };
    QCOMPARE(text(ChatFormat::LaTen),
             "<|user|>\nOne?\n\n<|assistant|>\ntwo\n\n<|user|>\nThree?\n\n<|assistant|>\nfour five\n\n");
    QCOMPARE(text(ChatFormat::Seeking),
             "<|user|>\nOne?\n\n<|assistant|>\ntwo</s><|user|>\nThree?\n\n<|assistant|>\nfour five</s>");
    QCOMPARE(text(ChatFormat::Plain), "One?\ntwo\nThree?\nfour five");
    for (const ChatFormat format :
         {ChatFormat::LaTen, ChatFormat::Seeking, ChatFormat::ChatTemplate, ChatFormat::Plain})
        QVERIFY(parseChatFormat(chatFormatName(format)) == format);
    QVERIFY(!parseChatFormat("alpaca"));
}

void UnitDataset::lossCoversAnswers()
{
    for (const char* name : {"sp-llama", "llama3", "gpt2", "qwen", "metaspace-first"}) {
        const auto tokenizer = open(name);
        const EncodedRow row = encodeRow(kTwoTurns, ChatFormat::LaTen, *tokenizer);
        QCOMPARE(row.ids, tokenizer->encode(row.text, true));
        QCOMPARE(row.loss.size(), row.ids.size());
        QVERIFY(!row.loss[0]);
        QCOMPARE(lossText(row, *tokenizer), "two\n\nfour five\n\n");
    }
    const auto tokenizer = open("sp-llama");
    const EncodedRow row = encodeRow(kTwoTurns, ChatFormat::Seeking, *tokenizer);
    QCOMPARE(row.ids.back(), *tokenizer->eos());
    QVERIFY(row.loss.back());
    QCOMPARE(std::count(row.ids.begin(), row.ids.end(), *tokenizer->eos()), 2);
    const EncodedRow plain = encodeRow(kTwoTurns, ChatFormat::Plain, *tokenizer);
    QCOMPARE(lossText(plain, *tokenizer), "twofour five");
    // An answer alone: its first token counts when something (BOS) stands before it, and never at index 0.
    const EncodedRow alone = encodeRow(conversation({{"assistant", "two"}}), ChatFormat::Plain, *tokenizer);
    QCOMPARE(std::count(alone.loss.begin(), alone.loss.end(), true),
             static_cast<std::ptrdiff_t>(alone.ids.size()) - 1);
    const auto noBos = open("gpt2");
    const EncodedRow first = encodeRow(conversation({{"assistant", "two"}}), ChatFormat::Plain, *noBos);
    QVERIFY(!first.loss[0]);
}

void UnitDataset::tokenAcrossTheBorderCounts()
{
    // "\n" and the blanks that begin the answer are one token in byte-level tokenizers: it reaches into the
    // answer.
    const auto tokenizer = open("llama3");
    const Row row = conversation({{"user", "q"}, {"assistant", "\nx"}});
    const EncodedRow encoded = encodeRow(row, ChatFormat::LaTen, *tokenizer);
    const std::string counted = lossText(encoded, *tokenizer);
    QVERIFY2(counted == "\nx\n\n" || counted == "\n\nx\n\n", counted.c_str());
}

void UnitDataset::trainOnInputs()
{
    const auto tokenizer = open("sp-llama");
    const EncodedRow row = encodeRow(kTwoTurns, ChatFormat::LaTen, *tokenizer, true);
    QVERIFY(!row.loss[0]);
    QCOMPARE(std::count(row.loss.begin(), row.loss.end(), true),
             static_cast<std::ptrdiff_t>(row.ids.size()) - 1);
}

void UnitDataset::chatTemplates()
{
    // Template, text, and what counts.
    const std::tuple<const char*, const char*, const char*> cases[] = {
        {"chatml",
         "<|im_start|>user\nOne?<|im_end|>\n<|im_start|>assistant\ntwo<|im_end|>\n<|im_start|>user\nThree?<|"
         "im_end|>\n"
         "<|im_start|>assistant\nfour five<|im_end|>\n",
         "two<|im_end|>\nfour five<|im_end|>\n"},
        {"smollm",
         "<|im_start|>system\nYou are a helpful AI assistant named SmolLM, trained by Hugging "
         "Face<|im_end|>\n"
         "<|im_start|>user\nOne?<|im_end|>\n<|im_start|>assistant\ntwo<|im_end|>\n<|im_start|>user\nThree?<|"
         "im_end|>\n"
         "<|im_start|>assistant\nfour five<|im_end|>\n",
         "two<|im_end|>\nfour five<|im_end|>\n"},
        {"llama2", "<s>[INST] One? [/INST] two </s><s>[INST] Three? [/INST] four five </s>",
         "two </s>four five </s>"},
        {"mistral", "<s>[INST] One?[/INST] two</s>[INST] Three?[/INST] four five</s>",
         "two</s>four five</s>"},
        // rendered otherwise while it is the last turn: the answer itself is found
        {"qwen3",
         "<|im_start|>user\nOne?<|im_end|>\n<|im_start|>assistant\ntwo<|im_end|>\n<|im_start|>user\nThree?<|"
         "im_end|>\n"
         "<|im_start|>assistant\n<think>\n\n</think>\n\nfour five<|im_end|>\n",
         "twofour five<|im_end|>\n"},
    };
    for (const auto& [name, text, counted] : cases) {
        QTemporaryDir dir;
        const auto tokenizer =
            with(dir, "sp-llama", "chat_template.jinja",
                 test::readFile(test::fixture(std::string("chat_templates/") + name + ".jinja")));
        const EncodedRow row = encodeRow(kTwoTurns, ChatFormat::ChatTemplate, *tokenizer);
        QCOMPARE(row.text, text);
        QCOMPARE(row.ids, tokenizer->encode(text, false)); // the template writes BOS itself
        QCOMPARE(lossText(row, *tokenizer), counted);
    }
}

void UnitDataset::chatTemplateFailures()
{
    const auto message = [](const Tokenizer& tokenizer, const Row& row) -> std::string {
        try {
            encodeRow(row, ChatFormat::ChatTemplate, tokenizer);
        } catch (const Error& error) {
            return error.code() == ErrorCode::BadData ? error.message() : "another code";
        }
        return "no error";
    };
    QCOMPARE(message(*open("sp-llama"), kTwoTurns), "The model has no chat template.");
    QTemporaryDir dir;
    auto tokenizer = with(
        dir, "sp-llama", "tokenizer_config.json",
        R"({"chat_template":[{"name":"tool","template":"no"},{"name":"default","template":"\n{{ 1 + 'a' }}"}]})");
    QCOMPARE(message(*tokenizer, kTwoTurns),
             "The model's chat template fails: line 2: '+' cannot join a whole number and a string.");
    tokenizer = with(dir, "sp-llama", "tokenizer_config.json",
                     R"({"chat_template":"{{ raise_exception('not this') }}"})");
    QCOMPARE(message(*tokenizer, kTwoTurns), "The model's chat template refuses this conversation: not this");
    tokenizer =
        with(dir, "sp-llama", "tokenizer_config.json", R"({"chat_template":"{{ messages[0].content }}"})");
    QVERIFY(message(*tokenizer, kTwoTurns).find("does not show the answer of message 2") !=
            std::string::npos);
}

void UnitDataset::overlaps()
{
    Dataset a;
    Dataset b;
    a.rows = {conversation({{"user", "What  is\nTWO?"}, {"assistant", "2"}}),
              conversation({{"user", "x"}, {"assistant", "y"}})};
    b.rows = {conversation({{"user", "y"}, {"assistant", "z"}}),
              conversation({{"user", " what is two? "}, {"assistant", "3"}})};
    a.rows[0].line = 1;
    a.rows[1].line = 2;
    b.rows[0].line = 1;
    b.rows[1].line = 5;
    QCOMPARE(normalisedPrompt(a.rows[0]), "what is two?");
    QCOMPARE(normalisedPrompt(conversation({{"user", "ÄÖ\u3000Σ"}})), "äö σ");
    const std::vector<DatasetOverlap> found = findOverlaps({&a, &b});
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY((found[0] == DatasetOverlap{0, 1, 1, 5}));
    QVERIFY(findOverlaps({&a}).empty());
}

QTEST_GUILESS_MAIN(UnitDataset)
#include "unit_dataset.moc"
