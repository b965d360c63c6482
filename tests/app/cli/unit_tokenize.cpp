#include "core/base/json.h"
#include "tests/app/cli/call.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace isthmus;
using isthmus::test::call;
using isthmus::test::Outcome;

namespace {

std::string folder(const char* name)
{
    return test::fixture(std::string("tokenizers/") + name).string();
}

} // namespace

class UnitTokenize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenizesFiles();
    void prints();
    void detokenizes();
    void refuses();
};

void UnitTokenize::tokenizesFiles()
{
    QTemporaryDir dir;
    const std::string file = dir.filePath("t.txt").toStdString();
    test::writeFile(file, "the answer\n");
    const Outcome with = call({"tokenize", folder("sp-llama"), "--file", file, "--json"});
    QCOMPARE(with.code, 0);
    const Json json = Json::parse(with.out);
    QCOMPARE(json.size(), std::size_t{2});
    QCOMPARE(json["ids"][0], 1);
    QCOMPARE(json["tokens"][0], "<s>");
    QCOMPARE(json["tokens"].back(), "\n");
    QCOMPARE(json["ids"].size(), json["tokens"].size());
    const Outcome without = call({"tokenize", folder("sp-llama"), "--file", file, "--json", "--no-special"});
    Json ids = json["ids"];
    ids.erase(0);
    QCOMPARE(Json::parse(without.out)["ids"], ids);
}

void UnitTokenize::prints()
{
    const Outcome table = call({"tokenize", folder("sp-llama"), "--text", "the\n"});
    QCOMPARE(table.code, 0);
    QVERIFY(table.out.find("SentencePiece BPE, 400 tokens (tokenizer.model)") == 0);
    QVERIFY(table.out.find("0-3            \"▁the\"") != std::string::npos);
    QVERIFY(table.out.find("3 tokens from 4 bytes.") != std::string::npos);
}

void UnitTokenize::detokenizes()
{
    const Json json = Json::parse(call({"tokenize", folder("qwen"), "--text", "Größe 東京", "--json"}).out);
    std::string ids;
    for (const Json& id : json["ids"])
        ids += id.dump() + " ";
    QCOMPARE(call({"detokenize", folder("qwen"), "--ids", ids}).out, "Größe 東京\n");
    QCOMPARE(call({"detokenize", folder("sp-llama"), "--ids", "[1, 2]"}).out, "<s></s>\n");
    QCOMPARE(call({"detokenize", folder("sp-llama"), "--ids", "1 2", "--skip-special"}).out, "\n");
}

void UnitTokenize::refuses()
{
    QCOMPARE(call({"tokenize", folder("gpt2")}).code, 2);
    QCOMPARE(call({"tokenize", folder("gpt2"), "--text", "a", "--file", "b"}).code, 2);
    const Outcome ids = call({"detokenize", folder("gpt2"), "--ids", "1 x"});
    QCOMPARE(ids.code, 1);
    QVERIFY(ids.err.find("'x' is no token id.") != std::string::npos);
    const Outcome large = call({"detokenize", folder("gpt2"), "--ids", "99999"});
    QCOMPARE(large.code, 1);
    QVERIFY(large.err.find("The id 99999 is not in the vocabulary") != std::string::npos);
    const Outcome absent = call({"tokenize", folder("gpt2"), "--file", "/nonexistent"});
    QCOMPARE(absent.code, 1);
    QVERIFY(absent.err.find("/nonexistent does not exist") != std::string::npos);
    QTemporaryDir dir;
    const Outcome none = call({"tokenize", dir.path().toStdString(), "--text", "a"});
    QCOMPARE(none.code, 1);
    QVERIFY(none.err.find("has no tokenizer") != std::string::npos);
}

QTEST_GUILESS_MAIN(UnitTokenize)
#include "unit_tokenize.moc"
