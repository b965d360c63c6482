#include "core/analysis/attribution.h"
#include "core/analysis/extraction.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <algorithm>

using namespace isthmus;
using namespace isthmus::test;

/// A trained model on the extract splits of the papers' tasks.
class RealAttribution : public QObject
{
    Q_OBJECT

    static Attribution run(const char* model, const std::string& task, AttributionEvaluator evaluator)
    {
        const auto opened = Model::open(*realData() / "models" / model);
        const Dataset data = readDataset(*realData() / "tasks" / task / (task + "_extract_split.jsonl"));
        const AttributionPrompts prompts = attributionPrompts(data, ChatFormat::LaTen, *opened, 8);
        AttributionOptions options;
        options.evaluator = evaluator;
        return attribute(opened, prompts.prompts, options);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!realData())
            QSKIP("The shared test data are not here.");
    }

    void fastAgreesWithExact_data()
    {
        QTest::addColumn<QString>("task");
        for (const char* task : {"gsm", "mmlu"})
            QTest::newRow(task) << task;
    }
    void fastAgreesWithExact()
    {
        QFETCH(QString, task);
        const Attribution exact = run("mini-source", task.toStdString(), AttributionEvaluator::Exact);
        const Attribution fast = run("mini-source", task.toStdString(), AttributionEvaluator::Fast);
        QVERIFY2(fast.agreement->spearman >= 0.99, qPrintable(QString::number(fast.agreement->spearman)));
        QVERIFY2(fast.agreement->top10_overlap >= 0.98,
                 qPrintable(QString::number(fast.agreement->top10_overlap)));
        QCOMPARE(fast.agreement->neurons, 1024);
        QVERIFY(fast.ffn_layers == exact.ffn_layers && fast.mhsa_layers == exact.mhsa_layers);
        for (const auto& [a, b] : {std::pair(&fast.ffn, &exact.ffn), std::pair(&fast.mhsa, &exact.mhsa)}) {
            const NeuronOverlap overlap = neuronOverlap(*a, *b, static_cast<int>(b->scores.size() / 10));
            QVERIFY2(overlap.shared >= 0.98 * overlap.top, qPrintable(QString::number(overlap.shared)));
        }
        // The trained model knows its answers: the layers together raise log p of the target.
        double total = 0;
        for (std::size_t layer = 0; layer < exact.ffn_layers.size(); ++layer)
            total += exact.ffn_layers[layer] + exact.mhsa_layers[layer];
        QVERIFY2(total > 1, qPrintable(QString::number(total)));
        QVERIFY(std::all_of(exact.ffn.top.begin(), exact.ffn.top.end(), [](const NeuronScore& neuron) {
            return neuron.score > 0 && !neuron.promotes.empty();
        }));
    }

    /// From two attributions to paired neurons, at the papers' rate.
    void extraction()
    {
        const Attribution source = run("mini-source", "gsm", AttributionEvaluator::Fast);
        const Attribution target = run("mini-target", "gsm", AttributionEvaluator::Fast);
        const LayerMap map = attributionLayerMap(source, target.ffn.layers);
        QVERIFY(std::is_sorted(map.ffn.begin(), map.ffn.end()));
        QVERIFY(std::adjacent_find(map.ffn.begin(), map.ffn.end()) == map.ffn.end());
        const Extraction extraction = extractNeurons(source, target, map, 0.1);
        QCOMPARE(extraction.ffn.size(), std::size_t{4});
        QCOMPARE(extraction.ffn[0].source.size(), std::size_t{25}); // int(0.1 * 256)
        QCOMPARE(extraction.o[3].target.size(), std::size_t{9});    // int(0.1 * 96)
        QCOMPARE(extraction.v[3].target.size(), std::size_t{9});
        const NeuronPairs& pairs = extraction.ffn[2];
        for (std::size_t j = 1; j < pairs.source.size(); ++j)
            QVERIFY(source.ffn.at(pairs.source_layer, static_cast<int>(pairs.source[j - 1])) >=
                    source.ffn.at(pairs.source_layer, static_cast<int>(pairs.source[j])));
    }
};

QTEST_GUILESS_MAIN(RealAttribution)
#include "real_attribution.moc"
