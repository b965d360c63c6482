#include "core/analysis/attribution.h"
#include "tests/support/golden_tensors.h"
#include "tests/support/test_data.h"

#include <QTest>

using namespace isthmus;

/// Scores of layers and neurons of every family against a direct evaluation of the formulas in float64
/// (tests/golden_recipes/make_attribution.py).
class TestGoldenAttribution : public QObject
{
    Q_OBJECT

private:
    static constexpr double tolerance = 1e-5; ///< relative to the largest score

    static std::vector<AttributionPrompt> prompts(const std::string& model)
    {
        const SafetensorsFile file(test::fixture("models/" + model + "/golden.safetensors"));
        std::vector<AttributionPrompt> result;
        for (const char* name : {"ids.0", "ids.1"}) {
            const at::Tensor ids = test::goldenTensor(file, name);
            const auto* first = ids.data_ptr<std::int64_t>();
            const std::int64_t last = ids.numel() - 1;
            result.push_back({{first, first + last}, first[last], static_cast<int>(result.size()) + 1});
        }
        return result;
    }

    static void compare(const std::vector<double>& value, const at::Tensor& golden, const std::string& what)
    {
        QCOMPARE(static_cast<std::int64_t>(value.size()), golden.numel());
        const at::Tensor difference = at::tensor(at::ArrayRef<double>(value)) - golden.flatten();
        const double relative = difference.abs().max().item<double>() / golden.abs().max().item<double>();
        QVERIFY2(relative < tolerance, qPrintable(QString("%1: %2").arg(what.c_str()).arg(relative)));
    }

    static void compare(const NeuronMap& map, const at::Tensor& golden, const std::string& what)
    {
        QCOMPARE(static_cast<std::int64_t>(map.layers), golden.size(0));
        QCOMPARE(static_cast<std::int64_t>(map.width), golden.size(1));
        compare(std::vector<double>(map.scores.begin(), map.scores.end()), golden, what);
    }

private Q_SLOTS:
    void scores_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("scale");
        QTest::addColumn<QString>("positions");
        QTest::addColumn<QString>("evaluator");
        for (const char* name : {"llama", "llama-bf16", "llama-f16-sharded", "mistral", "qwen2", "qwen3",
                                 "gpt2", "gpt2-old", "gpt_neox", "gpt_neox-serial"})
            for (const char* scale : {"rms", "published"})
                for (const char* positions : {"all", "last"})
                    // The head of the fast evaluator holds the whole of these vocabularies.
                    for (const char* evaluator : {"exact", "fast"})
                        QTest::addRow("%s/%s/%s/%s", name, scale, positions, evaluator)
                            << name << scale << positions << evaluator;
    }
    void scores()
    {
        QFETCH(QString, name);
        QFETCH(QString, scale);
        QFETCH(QString, positions);
        QFETCH(QString, evaluator);
        const std::string model = name.toStdString();
        AttributionOptions options;
        options.scale = *parseScale(scale.toStdString());
        options.positions = *parsePositions(positions.toStdString());
        options.evaluator = *parseEvaluator(evaluator.toStdString());
        const Attribution result =
            attribute(Model::open(test::fixture("models/" + model)), prompts(model), options);

        const SafetensorsFile golden(test::fixture("attribution/golden.safetensors"));
        const std::string place = model + "/" + scale.toStdString() + "/";
        compare(result.mhsa_layers, test::goldenTensor(golden, place + "mhsa_layers"), "MHSA layers");
        compare(result.ffn_layers, test::goldenTensor(golden, place + "ffn_layers"), "FFN layers");
        compare(result.ffn, test::goldenTensor(golden, place + "ffn"), "FFN neurons");
        const std::string heads = place + positions.toStdString() + "/";
        compare(result.mhsa, test::goldenTensor(golden, heads + "mhsa"), "MHSA neurons");
        compare(result.mhsa_value, test::goldenTensor(golden, heads + "mhsa_value"), "rows of v");
        QCOMPARE(result.prompts, 2);
        QCOMPARE(QString::fromStdString(result.scale), scale);
        QCOMPARE(QString::fromStdString(result.positions), positions);
        QCOMPARE(QString::fromStdString(result.evaluator), evaluator);
        QCOMPARE(result.agreement.has_value(), evaluator == "fast");
        if (result.agreement) {
            QVERIFY(result.agreement->spearman > 0.9999);
            QCOMPARE(result.agreement->tail_bound, 0.0); // there is no tail
        }
    }
};

QTEST_GUILESS_MAIN(TestGoldenAttribution)
#include "golden_attribution.moc"
