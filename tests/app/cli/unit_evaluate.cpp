#include "core/base/json.h"
#include "tests/app/cli/call.h"
#include "tests/core/transfer/tiny_pair.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace isthmus;
using isthmus::test::call;
using isthmus::test::Outcome;

/// The evaluate command on a pair with random weights, by the loss.
class UnitEvaluate : public QObject
{
    Q_OBJECT

    QTemporaryDir dir_;
    LatenSpec pair_;

private Q_SLOTS:
    void initTestCase()
    {
        pair_ = test::tinyPair(dir_.path().toStdString());
        pair_.steps = 2;
        std::vector<std::string> arguments = {"transfer", "laten"};
        for (const auto& [name, value] :
             std::initializer_list<std::pair<const char*, std::string>>{{"--source", pair_.source},
                                                                        {"--target", pair_.target},
                                                                        {"--extract", pair_.extract},
                                                                        {"--align", pair_.align},
                                                                        {"--validate", pair_.validate},
                                                                        {"--rate", "0.25"},
                                                                        {"--learning-rate", "3e-3"},
                                                                        {"--init", "scaled"},
                                                                        {"--steps", "2"},
                                                                        {"--controls", "none"},
                                                                        {"--output", pair_.output}})
            arguments.insert(arguments.end(), {name, value});
        const Outcome outcome = call(arguments);
        QVERIFY2(outcome.code == 0, outcome.err.c_str());
    }

    void itemsAndMetrics()
    {
        const Outcome outcome = call(
            {"evaluate", "--model", pair_.target, "--benchmark", "loss", "--data", pair_.validate, "--json"});
        QVERIFY2(outcome.code == 0, outcome.err.c_str());
        const Json json = Json::parse(outcome.out);
        QCOMPARE(json["items"].size(), std::size_t{5});
        double sum = 0;
        double tokens = 0;
        for (const Json& item : json["items"]) {
            sum += item["scores"]["loss"].get<double>() * item["scores"]["tokens"].get<double>();
            tokens += item["scores"]["tokens"].get<double>();
        }
        const Json& loss = json["metrics"]["loss"];
        QVERIFY(std::abs(loss["value"].get<double>() - sum / tokens) < 1e-9);
        QVERIFY(loss["low"] <= loss["value"] && loss["value"] <= loss["high"]);
        QCOMPARE(loss["n"].get<int>(), 5);
    }

    void everyCheckpointOfARun()
    {
        const std::vector<std::string> arguments = {"evaluate", "--run",  pair_.output,   "--benchmark",
                                                    "loss",     "--data", pair_.validate, "--json"};
        const Outcome outcome = call(arguments);
        QVERIFY2(outcome.code == 0, outcome.err.c_str());
        const Json json = Json::parse(outcome.out);
        QCOMPARE(json["runs"].size(), std::size_t{3}); // the untouched target and two steps
        QVERIFY(!json.contains("over_seeds"));
        std::set<double> losses;
        for (int step = 0; step <= 2; ++step) {
            QCOMPARE(json["runs"][step]["step"].get<int>(), step);
            losses.insert(json["runs"][step]["metrics"]["loss"]["value"].get<double>());
        }
        QCOMPARE(losses.size(), std::size_t{3});
        QCOMPARE(json["items"].size(), std::size_t{15});
        // Step 0 is the target, the best step the merged model (which is rounded to bfloat16, as the change
        // is).
        const auto lossOf = [](const std::string& model, const std::string& data) {
            const Outcome one =
                call({"evaluate", "--model", model, "--benchmark", "loss", "--data", data, "--json"});
            return Json::parse(one.out)["metrics"]["loss"]["value"].get<double>();
        };
        QVERIFY(std::abs(lossOf(pair_.target, pair_.validate) -
                         json["runs"][0]["metrics"]["loss"]["value"].get<double>()) < 1e-9);
        const double merged = lossOf(pair_.output, pair_.validate);
        QVERIFY(std::any_of(losses.begin(), losses.end(),
                            [merged](double loss) { return std::abs(loss - merged) < 1e-6; }));
        const Outcome missing = call({"evaluate", "--run", pair_.output, "--steps", "7", "--benchmark",
                                      "loss", "--data", pair_.validate});
        QVERIFY(missing.code == 1 && missing.err.find("step 7") != std::string::npos);
    }

    void runsFromASpecification()
    {
        const std::string file = dir_.filePath("job.json").toStdString();
        test::writeFile(
            file,
            R"({"kind": "evaluate", "model": "target", "benchmark": "loss", "data": "validate.jsonl"})");
        const Outcome outcome = call({"run", file, "--json"});
        QVERIFY2(outcome.code == 0, outcome.err.c_str());
        QCOMPARE(Json::parse(outcome.out)["items"].size(), std::size_t{5});
    }
};

QTEST_GUILESS_MAIN(UnitEvaluate)
#include "unit_evaluate.moc"
