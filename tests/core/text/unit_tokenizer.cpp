// Special tokens, configuration files and malformed files of every kind.
#include "core/base/error.h"
#include "core/base/json.h"
#include "core/text/normalizers.h"
#include "core/text/tokenizer.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace isthmus;

namespace {

namespace fs = std::filesystem;

/// A copy of a fixture tokenizer that tests may change.
class Folder
{
public:
    explicit Folder(const std::string& name = {})
    {
        if (!name.empty())
            for (const auto& entry : fs::directory_iterator(test::fixture("tokenizers/" + name)))
                fs::copy_file(entry.path(), path() / entry.path().filename());
    }
    fs::path path() const { return dir_.path().toStdString(); }
    void write(const std::string& file, const std::string& content) const
    {
        test::writeFile(path() / file, content);
    }
    std::string read(const std::string& file) const { return test::readFile(path() / file); }
    std::shared_ptr<const Tokenizer> open() const { return Tokenizer::open(path()); }

    /// Message of the Error that opening throws, with the folder's name taken out.
    std::string failure() const
    {
        try {
            open();
        } catch (const Error& error) {
            std::string message = std::string(errorCodeName(error.code())) + ": " + error.message();
            for (std::size_t at = message.find(path().string()); at != std::string::npos;
                 at = message.find(path().string()))
                message.erase(at, path().string().size() + 1);
            return message;
        }
        return "no error";
    }

private:
    QTemporaryDir dir_;
};

using Ids = std::vector<TokenId>;

} // namespace

class UnitTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bosAndEos();
    void controlTokensInText();
    void legacyPrefix();
    void namedAndAddedTokens();
    void fingerprints();
    void unknownIds();
    void malformedJson_data();
    void malformedJson();
    void brokenFiles_data();
    void brokenFiles();
    void truncatedModels();
    void damagedModels();
    void lyingLengths();
    void mergesFile();
    void normalFormsKeepPlaces();
};

void UnitTokenizer::bosAndEos()
{
    Folder folder("sp-llama");
    QVERIFY(folder.open()->addsBos());
    QCOMPARE(folder.open()->encode("", true), Ids{1});
    folder.write("tokenizer_config.json", R"({"add_bos_token":false,"add_eos_token":true})");
    QVERIFY(!folder.open()->addsBos());
    QCOMPARE(folder.open()->encode("", true), Ids{2});
    QCOMPARE(folder.open()->encode("", false), Ids{});
    Folder json("qwen");
    QVERIFY(!json.open()->addsBos());
    QVERIFY(!json.open()->bos());
    json.write(
        "tokenizer_config.json",
        R"({"bos_token":"<|im_start|>","eos_token":{"content":"<|im_end|>"},"pad_token":"<|endoftext|>","add_bos_token":true})");
    const auto tokenizer = json.open();
    QCOMPARE(tokenizer->encode("", true), Ids{1});
    QCOMPARE(*tokenizer->eos(), 2);
    QCOMPARE(*tokenizer->pad(), 0);
    Folder llama("llama-prepend"); // its own post-processor adds BOS
    QCOMPARE(llama.open()->encode("", true), Ids{1});
    llama.write("tokenizer_config.json", R"({"bos_token":"<s>","add_bos_token":false})");
    QCOMPARE(llama.open()->encode("", true), Ids{});
}

void UnitTokenizer::controlTokensInText()
{
    const auto tokenizer = Folder("sp-llama").open();
    Ids expected = tokenizer->encode("Hello", false);
    expected.insert(expected.begin(), 1);
    expected.push_back(2);
    QCOMPARE(tokenizer->encode("<s>Hello</s>", false), expected);
    QCOMPARE(tokenizer->decode(expected, true), "Hello");
    QCOMPARE(tokenizer->decode(expected, false), "<s>Hello</s>");
    QVERIFY(tokenizer->isSpecial(0) && tokenizer->isSpecial(1) && tokenizer->isSpecial(2) &&
            !tokenizer->isSpecial(3));
    QCOMPARE(tokenizer->token(3), "<0x00>");
    QVERIFY(tokenizer->encode("<0x41>", false) !=
            Ids{*tokenizer->find("<0x41>")}); // byte tokens are not parsed
}

void UnitTokenizer::legacyPrefix()
{
    // transformers: with legacy every stretch gets the dummy prefix, without it only the first.
    Folder folder("sp-llama");
    const Ids word = folder.open()->encode("the", false);
    QCOMPARE(folder.open()->encode("the</s>the", false), (Ids{word[0], 2, word[0]}));
    folder.write("tokenizer_config.json", R"({"legacy":false})");
    const auto tokenizer = folder.open();
    const Ids ids = tokenizer->encode("the</s>the", false);
    QCOMPARE((Ids{ids[0], ids[1]}), (Ids{word[0], 2}));
    QVERIFY(ids[2] != word[0]);
    QCOMPARE(tokenizer->decode(ids, false), "the</s>the");
    QCOMPARE(tokenizer->encode("the</s> the", false), (Ids{word[0], 2, word[0]}));
    QVERIFY(tokenizer->encode("</s>the", false)[1] != word[0]); // the first stretch does not begin the text
}

void UnitTokenizer::namedAndAddedTokens()
{
    Folder folder("sp-llama");
    const int size = folder.open()->size();
    const std::string id = std::to_string(size);
    folder.write("tokenizer_config.json",
                 R"({"added_tokens_decoder":{")" + id +
                     R"(":{"content":"<|im_end|>","lstrip":false,"rstrip":true,"special":true}}})");
    folder.write("added_tokens.json", R"({"<extra>":)" + std::to_string(size + 1) + "}");
    folder.write("special_tokens_map.json",
                 R"({"eos_token":"<|im_end|>","additional_special_tokens":["<extra>"]})");
    const auto tokenizer = folder.open();
    QCOMPARE(tokenizer->size(), size + 2);
    QCOMPARE(*tokenizer->eos(), size);
    QVERIFY(tokenizer->isSpecial(size) && tokenizer->isSpecial(size + 1));
    const auto spans = tokenizer->encodeWithOffsets("a<|im_end|> \n<extra>", false);
    QVERIFY((spans[spans.size() - 2] == TokenSpan{size, 1, 13})); // rstrip swallows the white space
    QVERIFY((spans.back() == TokenSpan{size + 1, 13, 20}));
    QCOMPARE(tokenizer->decode({size, size + 1}, false), "<|im_end|><extra>");
}

void UnitTokenizer::fingerprints()
{
    const std::string one = Folder("sp-llama").open()->fingerprint();
    QCOMPARE(one.size(), std::size_t{64});
    Folder same("sp-llama");
    same.write("tokenizer_config.json", R"({"chat_template":"x","model_max_length":7})");
    QCOMPARE(same.open()->fingerprint(), one);
    same.write("tokenizer_config.json", R"({"add_bos_token":false})");
    QVERIFY(same.open()->fingerprint() != one);
    QVERIFY(Folder("sp-trim").open()->fingerprint() != one);
    QVERIFY(Folder("gpt2").open()->fingerprint() != Folder("qwen").open()->fingerprint());
}

void UnitTokenizer::unknownIds()
{
    const auto tokenizer = Folder("gpt2").open();
    for (const TokenId id : {TokenId{-1}, TokenId{tokenizer->size()}, INT64_MAX, INT64_MIN}) {
        QVERIFY(!tokenizer->isSpecial(id));
        try {
            tokenizer->decode({0, id}, false);
            QFAIL("decoded");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidArgument);
            QVERIFY(error.message().find(std::to_string(id)) != std::string::npos);
        }
    }
}

void UnitTokenizer::malformedJson_data()
{
    QTest::addColumn<QString>("pointer"); // what is replaced, as a JSON pointer
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* pointer, const char* value, const char* message) {
        QTest::newRow(name) << pointer << value << message;
    };
    row("vocab", "/model/vocab", "[1]", "malformed_file: tokenizer.json: model.vocab is not an object.");
    row("empty vocab", "/model/vocab", "{}", "malformed_file: tokenizer.json: model.vocab is empty.");
    row("vocab id", "/model/vocab/a", "\"x\"",
        "malformed_file: tokenizer.json: model.vocab gives the token \"a\" something that is no token id.");
    row("huge id", "/model/vocab/a", "99999999999",
        "malformed_file: tokenizer.json: model.vocab gives the token \"a\" something that is no token id.");
    row("negative id", "/model/vocab/a", "-1",
        "malformed_file: tokenizer.json: model.vocab gives the token \"a\" something that is no token id.");
    row("merge kind", "/model/merges/3", "7",
        "malformed_file: tokenizer.json: model.merges[3] is not a pair of tokens.");
    row("merge length", "/model/merges/3", "[\"a\"]",
        "malformed_file: tokenizer.json: model.merges[3] is not a pair of tokens.");
    row("merge blanks", "/model/merges/3", "\"a b c\"",
        "malformed_file: tokenizer.json: model.merges[3] is not a pair of tokens.");
    row("absent part", "/model/merges/3", "[\"nope\",\"a\"]",
        "malformed_file: tokenizer.json: model.merges[3] joins \"nope\" and \"a\", but \"nope\" is not in "
        "the vocabulary.");
    row("absent result", "/model/merges/3", "\"% %\"",
        "malformed_file: tokenizer.json: model.merges[3] joins \"%\" and \"%\", but \"%%\" is not in the "
        "vocabulary.");
    row("model type", "/model/type", "\"Unigram\"",
        "unsupported_model: tokenizer.json: model is of the type \"Unigram\"; only BPE is supported.");
    row("model kind", "/model", "3", "malformed_file: tokenizer.json: model is not an object.");
    row("no model", "/model", "null",
        "malformed_file: tokenizer.json: the top level lacks \"model\" (an object).");
    row("dropout", "/model/dropout", "0.1",
        "unsupported_model: tokenizer.json: model asks for dropout, which would make token ids random.");
    row("suffix", "/model/end_of_word_suffix", "\"</w>\"",
        "unsupported_model: tokenizer.json: model has a end_of_word_suffix, which is not supported.");
    row("unknown token", "/model/unk_token", "\"<nope>\"",
        "malformed_file: tokenizer.json: the unknown token \"<nope>\" is not in the vocabulary.");
    row("flag", "/model/byte_fallback", "1",
        "malformed_file: tokenizer.json: model.byte_fallback is not true or false.");
    row("normalizer", "/normalizer", "{\"type\":\"Nmt\"}",
        "unsupported_model: tokenizer.json: normalizer is of the type \"Nmt\", which is not supported.");
    row("nested normalizer", "/normalizer",
        "{\"type\":\"Sequence\",\"normalizers\":[{\"type\":\"NFC\"},{\"type\":\"Precompiled\"}]}",
        "unsupported_model: tokenizer.json: normalizer.normalizers[1] is of the type \"Precompiled\", which "
        "is not supported.");
    row("pre-tokenizer", "/pre_tokenizer", "{\"type\":\"UnicodeScripts\"}",
        "unsupported_model: tokenizer.json: pre_tokenizer is of the type \"UnicodeScripts\", which is not "
        "supported.");
    row("regex", "/pre_tokenizer", R"({"type":"Split","pattern":{"Regex":"(a"},"behavior":"Isolated"})",
        "unsupported_model: tokenizer.json: pre_tokenizer.pattern is a regular expression that cannot be "
        "used: missing closing "
        "parenthesis (character 2).");
    row("regex dialect", "/pre_tokenizer",
        R"({"type":"Split","pattern":{"Regex":"[a&&b]"},"behavior":"Isolated"})",
        "unsupported_model: tokenizer.json: pre_tokenizer.pattern intersects character classes with &&, "
        "which is not supported.");
    row("behaviour", "/pre_tokenizer", R"({"type":"Split","pattern":{"String":"a"},"behavior":"Sideways"})",
        "unsupported_model: tokenizer.json: pre_tokenizer has the behaviour \"Sideways\", which is not "
        "supported.");
    row("decoder", "/decoder", "{\"type\":\"CTC\"}",
        "unsupported_model: tokenizer.json: decoder is of the type \"CTC\", which is not supported.");
    row("post-processor", "/post_processor", "{\"type\":\"X\"}",
        "unsupported_model: tokenizer.json: post_processor is of the type \"X\", which is not supported.");
    row("template token", "/post_processor",
        R"({"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"<b>"}},{"Sequence":{"id":"A"}}],"special_tokens":{}})",
        "malformed_file: tokenizer.json: post_processor.special_tokens lacks \"<b>\" (an object).");
    row("template id", "/post_processor",
        R"({"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"b"}},{"Sequence":{"id":"A"}}],"special_tokens":{"b":{"ids":[4000]}}})",
        "malformed_file: tokenizer.json: the post-processor adds the id 4000, which is not in the "
        "vocabulary.");
    row("template text", "/post_processor",
        R"({"type":"TemplateProcessing","single":[],"special_tokens":{}})",
        "malformed_file: tokenizer.json: post_processor.single has no place for the text.");
    row("added token", "/added_tokens", "[{\"id\":\"1\",\"content\":\"x\"}]",
        "malformed_file: tokenizer.json: added_tokens[0].id is not a whole number.");
    row("added id", "/added_tokens", "[{\"id\":4000000000,\"content\":\"x\"}]",
        "malformed_file: tokenizer.json: added_tokens[0] has the impossible id 4000000000.");
}

void UnitTokenizer::malformedJson()
{
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    QFETCH(QString, message);
    Folder folder("gpt2");
    Json json = Json::parse(folder.read("tokenizer.json"));
    json[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
    folder.write("tokenizer.json", json.dump());
    QCOMPARE(QString::fromStdString(folder.failure()), message);
}

void UnitTokenizer::brokenFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* file, const QByteArray& content, const char* message) {
        QTest::newRow(name) << file << content << message;
    };
    row("truncated", "tokenizer.json", "{\"model\":{",
        "malformed_file: tokenizer.json is not valid JSON: it ends too early, after 10 bytes.");
    row("empty", "tokenizer.json", "",
        "malformed_file: tokenizer.json is not valid JSON: it ends too early, after 0 bytes.");
    row("array", "tokenizer.json", "[]", "malformed_file: tokenizer.json: the top level is not an object.");
    row("deep", "tokenizer.json", QByteArray(1000000, '['),
        "malformed_file: tokenizer.json: JSON is nested deeper than 64 levels at byte 64.");
    row("config", "tokenizer_config.json", "[]",
        "malformed_file: tokenizer_config.json: the top level is not an object.");
    row("flag", "tokenizer_config.json", "{\"add_bos_token\":\"yes\"}",
        "malformed_file: tokenizer_config.json: add_bos_token is not true or false.");
    row("named", "tokenizer_config.json", "{\"eos_token\":3}",
        "malformed_file: tokenizer_config.json: eos_token is not an object.");
    row("decoder key", "tokenizer_config.json", "{\"added_tokens_decoder\":{\"x\":{\"content\":\"a\"}}}",
        "malformed_file: tokenizer_config.json: added_tokens_decoder.x has a key that is not a token id.");
    row("decoder id", "tokenizer_config.json",
        "{\"added_tokens_decoder\":{\"99999999\":{\"content\":\"a\"}}}",
        "malformed_file: tokenizer_config.json: added_tokens_decoder.99999999 has a key that is not a token "
        "id.");
    row("template", "tokenizer_config.json", "{\"chat_template\":[{\"name\":\"x\"}]}",
        "malformed_file: tokenizer_config.json: chat_template[0] lacks \"template\" (a string).");
    row("added", "added_tokens.json", "{\"x\":-4}",
        "malformed_file: added_tokens.json: the top level gives the token \"x\" the impossible id -4.");
}

void UnitTokenizer::brokenFiles()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    Folder folder("gpt2");
    folder.write(file.toStdString(), content.toStdString());
    QCOMPARE(QString::fromStdString(folder.failure()), message);
    QCOMPARE(Folder().failure().substr(0, 18), "missing_tokenizer:");
}

/// A model cut off anywhere is refused: every prefix lacks the part that says it is BPE, or ends inside
/// something.
void UnitTokenizer::truncatedModels()
{
    Folder folder("sp-llama");
    const std::string whole = folder.read("tokenizer.model");
    int refused = 0;
    for (std::size_t size = 0; size < whole.size(); size += size < 64 || size + 64 > whole.size() ? 1 : 37) {
        folder.write("tokenizer.model", whole.substr(0, size));
        const std::string failure = folder.failure();
        const bool malformed =
            failure.compare(0, 47, "malformed_file: tokenizer.model is not a Sentenc") == 0 ||
            failure.compare(0, 16, "malformed_file: ") == 0;
        refused += malformed || failure.compare(0, 18, "unsupported_model:") == 0;
        QVERIFY2(malformed || failure == "no error" || failure.compare(0, 18, "unsupported_model:") == 0,
                 failure.c_str());
        QVERIFY2(failure != "no error" || size + 64 > whole.size(),
                 failure.c_str()); // only the tail is optional
    }
    QVERIFY(refused > 150);
}

/// Bits turned anywhere end in an Error or in a tokenizer that still works, never in a crash.
void UnitTokenizer::damagedModels()
{
    std::mt19937 random(11);
    for (const char* name : {"sp-llama", "sp-unused", "gpt2"}) {
        Folder folder(name);
        const std::string file = std::string(name) == "gpt2" ? "tokenizer.json" : "tokenizer.model";
        const std::string whole = folder.read(file);
        for (int round = 0; round < 300; ++round) {
            std::string damaged = whole;
            for (unsigned n = 1 + random() % 4; n > 0; --n)
                damaged[random() % damaged.size()] = static_cast<char>(random());
            folder.write(file, damaged);
            try {
                const auto tokenizer = folder.open();
                const Ids ids = tokenizer->encode("The answer is 42, don't you  think?\n東京 <s>", true);
                tokenizer->decode(ids, false);
            } catch (const Error&) {
                // refused in words
            }
        }
    }
}

void UnitTokenizer::lyingLengths()
{
    Folder folder;
    const auto failure = [&](const std::string& content) {
        folder.write("tokenizer.model", content);
        return folder.failure();
    };
    const std::string prefix = "malformed_file: tokenizer.model is not a SentencePiece model: it ";
    QCOMPARE(failure("\x0A\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F"),
             prefix + "has a field that claims 9223372036854775807 bytes where 0 are left (byte 10).");
    QCOMPARE(failure("\x0A\x05"
                     "abc"),
             prefix + "has a field that claims 5 bytes where 3 are left (byte 2).");
    QCOMPARE(failure(std::string("\x0A\x04\x0A\x09") + "ab"), // the piece lies about its text
             prefix + "has a field that claims 9 bytes where 2 are left (byte 4).");
    QCOMPARE(failure("\x0A"), prefix + "ends inside a number (byte 1).");
    QCOMPARE(failure(std::string(11, '\xFF')), prefix + "has a number of more than ten bytes (byte 10).");
    QCOMPARE(failure(""), prefix + "ends before it says which kind of model it is (byte 0).");
    QCOMPARE(failure("version https://git-lfs.github.com/spec/v1\n").substr(0, 30), prefix.substr(0, 30));
}

void UnitTokenizer::mergesFile()
{
    Folder folder("gpt2-files");
    const std::string merges = folder.read("merges.txt");
    folder.write("merges.txt", "#version: 0.2\na b c\n");
    QCOMPARE(folder.failure(), "malformed_file: merges.txt, line 2: this is not a pair of tokens.");
    folder.write("merges.txt", "#version: 0.2\n\xFF \xFE\n");
    QCOMPARE(folder.failure(), "malformed_file: merges.txt, line 2: this is not a pair of tokens.");
    folder.write("merges.txt", "#version: 0.2\nzz zz\n");
    QCOMPARE(
        folder.failure(),
        "malformed_file: merges.txt: merge[0] joins \"zz\" and \"zz\", but \"zz\" is not in the vocabulary.");
    std::string windows;
    for (const char c : merges)
        windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    folder.write("merges.txt", windows);
    QCOMPARE(folder.open()->encode("the answer", false),
             Folder("gpt2-files").open()->encode("the answer", false));
    fs::rename(folder.path() / "vocab.json", folder.path() / "encoder.json");
    fs::rename(folder.path() / "merges.txt", folder.path() / "vocab.bpe");
    QCOMPARE(folder.open()->encode("the answer", false),
             Folder("gpt2-files").open()->encode("the answer", false));
    fs::remove(folder.path() / "vocab.bpe");
    QCOMPARE(folder.failure().substr(0, 18), "missing_tokenizer:");
}

void UnitTokenizer::normalFormsKeepPlaces()
{
    // x, e + acute, 東, ﬁ: the marked letter composes, the ligature stays under NFC and opens under NFKC.
    const AlignedText text = AlignedText::fromSource("xe\u0301東\uFB01");
    const AlignedText nfc = normalizeUnicode(text, NormalForm::Nfc);
    QCOMPARE(nfc.text(), "x\u00E9東\uFB01");
    QVERIFY((nfc.source(1, 3) == SourceRange{1, 4}));
    QVERIFY((nfc.source(3, 6) == SourceRange{4, 7}));
    const AlignedText nfkc = normalizeUnicode(text, NormalForm::Nfkc);
    QCOMPARE(nfkc.text(), "x\u00E9東fi");
    QVERIFY((nfkc.source(6, 7) == SourceRange{7, 10})); // f alone stands for the whole ligature
    QCOMPARE(normalizeUnicode(nfc, NormalForm::Nfd).text(), "xe\u0301東\uFB01");
    // Marks reorder (below before above), jamo compose with the syllable before them.
    QCOMPARE(normalizeUnicode(AlignedText::fromSource("q\u0307\u0323"), NormalForm::Nfd).text(),
             "q\u0323\u0307");
    QCOMPARE(normalizeUnicode(AlignedText::fromSource("\u1100\u1161\u11A8"), NormalForm::Nfc).text(),
             "\uAC01");
}

QTEST_GUILESS_MAIN(UnitTokenizer)
#include "unit_tokenizer.moc"
