#include "core/analysis/score.h"
#include "core/base/error.h"
#include "core/base/json.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace isthmus;
using namespace isthmus::test;

/// Losses against transformers (golden_recipes/make_score.py).
class RealScoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!realData())
            QSKIP("The shared test data are not here.");
        data_ = readDataset(fixture("similarity/rows.jsonl"));
    }

    void agreesWithTransformers_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("inputs");
        for (const char* model : {"mini-source", "mini-target"}) {
            QTest::newRow(qPrintable(QString(model) + "/answer")) << model << false;
            QTest::newRow(qPrintable(QString(model) + "/all")) << model << true;
        }
    }

    void agreesWithTransformers()
    {
        QFETCH(QString, model);
        QFETCH(bool, inputs);
        const Json golden =
            Json::parse(readFile(fixture("similarity/mini_score.json")))[QTest::currentDataTag()];
        ScoreOptions options;
        options.trainOnInputs = inputs;
        const DatasetScore score =
            scoreDataset(Model::open(*realData() / "models" / model.toStdString()), data_, options, {});
        QCOMPARE(score.tokens, golden["tokens"].get<std::int64_t>());
        QVERIFY(std::abs(score.loss - golden["loss"].get<double>()) < 1e-5);
        QVERIFY(std::abs(score.perplexity - std::exp(golden["loss"].get<double>())) < 1e-4);
        for (std::size_t i = 0; i < score.samples.size(); ++i) {
            QCOMPARE(score.samples[i].tokens, golden["samples"][i]["tokens"].get<std::int64_t>());
            QVERIFY(std::abs(score.samples[i].loss - golden["samples"][i]["loss"].get<double>()) < 2e-5);
        }
    }

    void tooLongATextIsRefusedByLine()
    {
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "long.jsonl";
        const std::string longText(6000, 'x');
        writeFile(file, R"({"messages":[{"role":"user","content":"hi"},{"role":"assistant","content":"yo"}]})"
                        "\n"
                        R"({"messages":[{"role":"user","content":")" +
                            longText +
                            R"("},{"role":"assistant","content":"yo"}]})"
                            "\n");
        try {
            scoreDataset(Model::open(*realData() / "models/mini-target"), readDataset(file), {}, {});
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::PromptTooLong);
            QVERIFY2(QString(error.what()).contains("long.jsonl, line 2:"), error.what());
        }
    }

    void cancelIsHonoured()
    {
        QVERIFY_EXCEPTION_THROWN(scoreDataset(Model::open(*realData() / "models/mini-target"), data_, {},
                                              [](std::uint64_t, std::uint64_t) { throw Cancelled(); }),
                                 Cancelled);
    }

private:
    Dataset data_;
};

QTEST_GUILESS_MAIN(RealScoreTest)
#include "real_score.moc"
