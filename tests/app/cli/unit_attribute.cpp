#include "core/base/json.h"
#include "core/base/resource_path.h"
#include "tests/app/cli/call.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace isthmus;
using isthmus::test::call;
using isthmus::test::Outcome;

namespace {

std::vector<std::string> attribute(const std::vector<std::string>& more)
{
    std::vector<std::string> arguments = {"attribute", (resourcePath("demo") / "target").string(), "--data",
                                          (resourcePath("demo") / "data/extract.jsonl").string(), "--json"};
    if (std::find(more.begin(), more.end(), "--limit") == more.end())
        arguments.insert(arguments.end(), {"--limit", "5"});
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
}

} // namespace

class UnitAttribute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prints()
    {
        const Outcome outcome = call(attribute({"--evaluator", "fast"}));
        QCOMPARE(outcome.code, 0);
        const Json json = Json::parse(outcome.out);
        QCOMPARE(json["layers"]["mhsa"].size(), std::size_t{4});
        QCOMPARE(json["layers"]["ffn"].size(), std::size_t{4});
        for (const char* kind : {"ffn", "mhsa"}) {
            const Json& neurons = json["neurons"][kind];
            QCOMPARE(neurons.size(), std::size_t{100});
            for (std::size_t i = 1; i < neurons.size(); ++i)
                QVERIFY(neurons[i - 1]["score"].get<double>() >= neurons[i]["score"].get<double>());
            QVERIFY(neurons[0]["layer"].is_number_integer() && neurons[0]["neuron"].is_number_integer());
            QCOMPARE(neurons[0]["promotes"].size(), std::size_t{8});
        }
        QVERIFY(json["agreement"]["spearman"].get<double>() > 0.99);
        QVERIFY(json["agreement"]["top10_overlap"].get<double>() > 0.9);
        QVERIFY(json["agreement"]["tail_bound"].get<double>() >= 0);
        QCOMPARE(json["prompts"].get<int>(), 5);
    }

    void storesAndCompares()
    {
        QTemporaryDir folder;
        const std::string project = folder.filePath("a.isthmus").toStdString();
        const Json first = Json::parse(call(attribute({"--project", project})).out);
        QVERIFY(first["computed"].get<bool>());
        QVERIFY(first["agreement"].is_null());
        const std::string key = first["key"].get<std::string>();
        const Json again =
            Json::parse(call(attribute({"--project", project, "--compare", key.substr(0, 8)})).out);
        QVERIFY(!again["computed"].get<bool>());
        QVERIFY(again["neurons"] == first["neurons"]);
        QVERIFY(again["layers"] == first["layers"]);
        QCOMPARE(again["overlap"]["key"].get<std::string>(), key);
        QCOMPARE(again["overlap"]["ffn"][0]["top"].get<int>(), 100);
        QCOMPARE(again["overlap"]["ffn"][0]["shared"].get<int>(), 100);
        const Json last =
            Json::parse(call(attribute({"--positions", "last", "--project", project, "--compare", key})).out);
        QVERIFY(last["overlap"]["ffn"][1]["shared"] == last["overlap"]["ffn"][1]["top"]);
        QVERIFY(last["overlap"]["mhsa"][0]["shared"].get<int>() < 100);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("evaluator") << QStringList{"--evaluator", "slow"} << 2 << "slow";
        QTest::newRow("compare alone") << QStringList{"--compare", "abcdef"} << 2 << "--project";
        QTest::newRow("limit") << QStringList{"--limit", "-3"} << 1 << "0 (all) or more";
        QTest::newRow("unknown key") << QStringList{"--project", "%", "--compare", "abcdef"} << 1 << "abcdef";
    }
    void refuses()
    {
        QFETCH(QStringList, more);
        QFETCH(int, code);
        QFETCH(QString, says);
        QTemporaryDir folder;
        std::vector<std::string> arguments;
        for (const QString& argument : more)
            arguments.push_back(argument == "%" ? folder.filePath("a.isthmus").toStdString()
                                                : argument.toStdString());
        const Outcome outcome = call(attribute(arguments));
        QCOMPARE(outcome.code, code);
        QVERIFY2(QString::fromStdString(outcome.err).contains(says), outcome.err.c_str());
    }

    void emptyAnswer()
    {
        QTemporaryDir folder;
        const std::string file = folder.filePath("rows.jsonl").toStdString();
        test::writeFile(file, "{\"messages\":[{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"assistant\","
                              "\"content\":\"b\"}]}\n"
                              "{\"messages\":[{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"assistant\","
                              "\"content\":\". )\"}]}\n");
        const Outcome outcome =
            call({"attribute", (resourcePath("demo") / "target").string(), "--data", file});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(QString::fromStdString(outcome.err).contains("rows.jsonl, line 2"), outcome.err.c_str());
    }
};

QTEST_GUILESS_MAIN(UnitAttribute)
#include "unit_attribute.moc"
