#include "core/analysis/extraction.h"
#include "core/analysis/layer_map.h"
#include "core/analysis/map_statistics.h"
#include "core/base/error.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace isthmus;

namespace {

NeuronMap neurons(int layers, int width, const std::vector<float>& scores)
{
    NeuronMap map;
    map.layers = layers;
    map.width = width;
    map.scores = scores;
    return map;
}

SimilarityMap similarity(int sources, int targets, const std::vector<double>& values)
{
    SimilarityMap map;
    map.source_layers = sources;
    map.target_layers = targets;
    fillStatistics(map, values, std::span<const double>());
    return map;
}

} // namespace

class UnitLayerMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names()
    {
        for (LayerMapKind kind : {LayerMapKind::Attribution, LayerMapKind::Proportional,
                                  LayerMapKind::Similarity, LayerMapKind::File})
            QVERIFY(parseLayerMapKind(layerMapKindName(kind)) == kind);
        QVERIFY(!parseLayerMapKind("best"));
    }

    void proportional()
    {
        const LayerMap map = proportionalLayerMap(6, 4);
        QCOMPARE(map.ffn, (std::vector<int>{0, 2, 3, 5}));
        QCOMPARE(map.mhsa, map.ffn);
        QCOMPARE(proportionalLayerMap(2, 4).ffn, (std::vector<int>{0, 0, 1, 1}));
        QVERIFY_EXCEPTION_THROWN(proportionalLayerMap(0, 4), Error);
    }

    /// The best layers in depth order, FFN and MHSA apart; the lower of equal ones.
    void attribution()
    {
        Attribution source;
        source.ffn_layers = {0.1, 3, -2, 3, 0.5, 0.5};
        source.mhsa_layers = {5, 4, 3, 2, 1, 0};
        const LayerMap map = attributionLayerMap(source, 3);
        QCOMPARE(map.ffn, (std::vector<int>{1, 3, 4}));
        QCOMPARE(map.mhsa, (std::vector<int>{0, 1, 2}));
    }

    /// Seven target layers of three source layers: each twice, the best three times.
    void attributionWithFewerSourceLayers()
    {
        Attribution source;
        source.ffn_layers = {1, 3, 2};
        source.mhsa_layers = {3, 2, 1};
        const LayerMap map = attributionLayerMap(source, 7);
        QCOMPARE(map.ffn, (std::vector<int>{0, 0, 1, 1, 1, 2, 2}));
        QCOMPARE(map.mhsa, (std::vector<int>{0, 0, 0, 1, 1, 2, 2}));
    }

    void similarityPath()
    {
        const SimilarityMap down = similarity(3, 2, {0.9, 0, 0, 0, 0, 0.8});
        const SimilarityMap o = similarity(3, 2, {0, 0, 0.9, 0, 0, 0.8});
        const LayerMap map = similarityLayerMap(down, o);
        QCOMPARE(map.ffn, (std::vector<int>{0, 2}));
        QCOMPARE(map.mhsa, (std::vector<int>{1, 2}));
        // Fewer source layers: the path has target layers 0 and 3; 1 goes with 0, 2 with 3.
        const SimilarityMap wide = similarity(2, 4, {1, 0, 0, 0, 0, 0, 0, 1});
        QCOMPARE(similarityLayerMap(wide, wide).ffn, (std::vector<int>{0, 0, 1, 1}));
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY_EXCEPTION_THROWN(similarityLayerMap(down, similarity(3, 2, std::vector<double>(6, nan))),
                                 Error);
        QVERIFY_EXCEPTION_THROWN(similarityLayerMap(down, wide), Error);
    }

    void files()
    {
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "map.json";
        const LayerMap map{{2, 0, 2}, {0, 1, 3}};
        writeLayerMap(file, map);
        QCOMPARE(QString::fromStdString(test::readFile(file)),
                 QString("{\"ffn\":[[2,0],[0,1],[2,2]],\"mhsa\":[[0,0],[1,1],[3,2]]}\n"));
        QVERIFY(readLayerMap(file, 4, 3) == map);
        QVERIFY_EXCEPTION_THROWN(readLayerMap(file, 3, 3), Error); // source layer 3
    }

    void badFiles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* ffn, const char* says) {
            QTest::newRow(name) << QString("{\"mhsa\":[[0,0],[1,1]],\"ffn\":%1}").arg(ffn) << says;
        };
        row("missing target", "[[0,0]]", "\"ffn\": the target layer 1 is missing");
        row("doubled target", "[[0,0],[1,1],[2,1]]", "\"ffn\": the target layer 1 is there twice");
        row("source out of range", "[[3,0],[1,1]]", "there is no source layer 3; the layers are 0 to 2");
        row("negative", "[[-1,0],[1,1]]", "there is no source layer -1");
        row("target out of range", "[[0,2],[1,1]]", "there is no target layer 2; the layers are 0 to 1");
        row("fraction", "[[0.5,0],[1,1]]", "0.5 is no whole number");
        row("text", "[[\"a\",0],[1,1]]", "is no whole number");
        row("triple", "[[0,0,0],[1,1]]", "[0,0,0] is no pair");
        row("no list", "3", "the list \"ffn\" is missing");
        QTest::newRow("half") << "{\"ffn\":[[0,0],[1,1]]}"
                              << "the list \"mhsa\" is missing";
        QTest::newRow("more") << "{\"ffn\":[[0,0],[1,1]],\"mhsa\":[[0,0],[1,1]],\"q\":1}"
                              << "\"q\" is no part";
        QTest::newRow("list") << "[]"
                              << "this is no layer map";
        QTest::newRow("no JSON") << "{"
                                 << "this is not JSON";
    }
    void badFiles()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "map.json";
        test::writeFile(file, text.toStdString());
        try {
            readLayerMap(file, 3, 2);
            QFAIL("not refused");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::MalformedFile);
            QVERIFY2(QString(error.what()).contains(says), error.what());
            QVERIFY(QString(error.what()).contains("map.json"));
        }
    }

    void missingFile()
    {
        try {
            readLayerMap("/nowhere/map.json", 3, 2);
            QFAIL("not refused");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::FileNotFound);
        }
    }

    /// Best first; of equal scores the lower index.
    void top()
    {
        const NeuronMap map = neurons(2, 5, {9, 9, 9, 9, 9, 1, 4, -1, 4, 2});
        QCOMPARE(topNeurons(map, 1, 3), (std::vector<std::int64_t>{1, 3, 4}));
        QCOMPARE(topNeurons(map, 0, 2), (std::vector<std::int64_t>{0, 1}));
        QCOMPARE(topNeurons(map, 1, 9), (std::vector<std::int64_t>{1, 3, 4, 0, 2}));
    }

    void extraction()
    {
        Attribution source;
        source.ffn = neurons(2, 6, {0, 1, 2, 3, 4, 5, 5, 4, 3, 2, 1, 0});
        source.mhsa = neurons(2, 4, {0, 1, 2, 3, 3, 2, 1, 0});
        source.mhsa_value = neurons(2, 2, {0, 1, 1, 0});
        Attribution target;
        target.ffn = neurons(1, 4, {1, 3, 2, 0});
        target.mhsa = neurons(1, 4, {0, 0, 1, 0});
        target.mhsa_value = neurons(1, 2, {0, 0.5F});
        const ExtractionCounts counts = extractionCounts(source, target, 0.5);
        QVERIFY(counts == (ExtractionCounts{2, 2, 1}));
        const Extraction result = extractNeurons(source, target, LayerMap{{0}, {1}}, 0.5);
        QVERIFY(result.ffn == (std::vector<NeuronPairs>{{0, 0, {5, 4}, {1, 2}}}));
        QVERIFY(result.o == (std::vector<NeuronPairs>{{1, 0, {0, 1}, {2, 0}}}));
        QVERIFY(result.v == (std::vector<NeuronPairs>{{1, 0, {0}, {1}}}));
    }

    void badExtractions()
    {
        Attribution source;
        source.ffn = neurons(1, 3, {0, 1, 2});
        source.mhsa = source.mhsa_value = source.ffn;
        Attribution target = source;
        for (double rate :
             {0.0, -0.1, 1.01, std::numeric_limits<double>::quiet_NaN(), 0.3}) // 0.3 of 3 is none
            QVERIFY_EXCEPTION_THROWN(extractionCounts(source, target, rate), Error);
        QVERIFY(extractionCounts(source, target, 1).ffn == 3);
        target.mhsa_value = neurons(1, 5, {0, 1, 2, 3, 4}); // the source has fewer rows of v
        QVERIFY_EXCEPTION_THROWN(extractionCounts(source, target, 1), Error);
        QCOMPARE(extractionCounts(source, target, 0.6).v, 3);
        QVERIFY_EXCEPTION_THROWN(extractNeurons(source, target, LayerMap{{0, 0}, {0, 0}}, 0.6), Error);
        QVERIFY_EXCEPTION_THROWN(extractNeurons(source, target, LayerMap{{1}, {0}}, 0.6), Error);
    }
};

QTEST_GUILESS_MAIN(UnitLayerMap)
#include "unit_layer_map.moc"
