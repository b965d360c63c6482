#include "core/analysis/map_statistics.h"
#include "core/base/error.h"
#include "core/base/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

using namespace isthmus;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

SimilarityMap mapOf(int sourceLayers, int targetLayers, const std::vector<double>& values,
                    const std::vector<double>& nullMaps = {})
{
    SimilarityMap map;
    map.source_layers = sourceLayers;
    map.target_layers = targetLayers;
    fillStatistics(map, values, nullMaps);
    return map;
}

/// Best sum over all strictly increasing choices, by trying every one.
double bruteForce(const SimilarityMap& map)
{
    const bool wide = map.source_layers >= map.target_layers;
    const int many = wide ? map.source_layers : map.target_layers;
    const int few = wide ? map.target_layers : map.source_layers;
    double best = -1e9;
    const std::function<void(int, int, double)> place = [&](int j, int from, double sum) {
        if (j == few) {
            best = std::max(best, sum);
            return;
        }
        for (int i = from; i < many; ++i)
            place(j + 1, i + 1, sum + (wide ? map.at(i, j) : map.at(j, i)));
    };
    place(0, 0, 0);
    return best / few;
}

} // namespace

class MapStatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansByHand()
    {
        // 3 source layers, 2 target layers
        const SimilarityMap map = mapOf(3, 2, {0.1, 0.9, 0.3, 0.4, 0.8, 0.2});
        QCOMPARE(map.mean, 0.45);
        QCOMPARE(map.std, std::sqrt((0.35 * 0.35 + 0.45 * 0.45 + 0.15 * 0.15 + 0.05 * 0.05 + 0.35 * 0.35 +
                                     0.25 * 0.25) /
                                    6));
        // Triangle: (0,0) (1,0) (1,1) (2,0) (2,1)
        QCOMPARE(map.triangle_mean, (0.1 + 0.3 + 0.4 + 0.8 + 0.2) / 5);
        QVERIFY((map.matched_depth == std::vector<LayerPair>{{0, 0}, {2, 1}}));
        QCOMPARE(map.matched_depth_mean, 0.15);
        // Paths: (0,1): 0.1+0.4, (0,2): 0.1+0.2, (1,2): 0.3+0.2; the first is best.
        QVERIFY((map.best_path == std::vector<LayerPair>{{0, 0}, {1, 1}}));
        QCOMPARE(map.best_path_mean, 0.25);
        QCOMPARE(map.null_cells.draws, 0);
    }

    void nanCellsAreLeftOut()
    {
        const SimilarityMap map = mapOf(2, 2, {0.5, notANumber, 0.7, notANumber});
        QCOMPARE(map.mean, 0.6);
        QCOMPARE(map.triangle_mean, 0.6);
        QCOMPARE(map.matched_depth_mean, 0.5);
        const SimilarityMap none = mapOf(2, 1, {notANumber, notANumber});
        QVERIFY(std::isnan(none.mean) && std::isnan(none.best_path_mean) && none.best_path.empty());
        // Around a NaN if there is a way, even a poor one.
        const SimilarityMap around = mapOf(3, 1, {-0.9, notANumber, -0.8});
        QVERIFY((around.best_path == std::vector<LayerPair>{{2, 0}}));
    }

    void matchedDepthRoundsHalvesUp()
    {
        const auto sources = [](int ls, int lt) {
            std::vector<int> list;
            for (const LayerPair& cell : matchedDepth(ls, lt))
                list.push_back(cell.source);
            return list;
        };
        QVERIFY((sources(40, 32).front() == 0 && sources(40, 32).back() == 39));
        QVERIFY((sources(6, 4) == std::vector<int>{0, 2, 3, 5}));
        QVERIFY((sources(4, 3) == std::vector<int>{0, 2, 3})); // 1.5 becomes 2
        QVERIFY((sources(2, 5) == std::vector<int>{0, 0, 1, 1, 1}));
        QVERIFY((sources(5, 1) == std::vector<int>{2}));
        QVERIFY((sources(1, 3) == std::vector<int>{0, 0, 0}));
    }

    void bestPathEqualsBruteForce()
    {
        Random random(7);
        for (int trial = 0; trial < 300; ++trial) {
            const int ls = 1 + static_cast<int>(random.below(8));
            const int lt = 1 + static_cast<int>(random.below(6));
            std::vector<double> values(static_cast<std::size_t>(ls * lt));
            for (double& value : values)
                value = random.uniform() * 2 - 1;
            const SimilarityMap map = mapOf(ls, lt, values);
            QVERIFY(std::abs(map.best_path_mean - bruteForce(map)) < 1e-12);
            QCOMPARE(map.best_path.size(), static_cast<std::size_t>(std::min(ls, lt)));
            for (std::size_t i = 1; i < map.best_path.size(); ++i)
                QVERIFY(map.best_path[i].source > map.best_path[i - 1].source &&
                        map.best_path[i].target > map.best_path[i - 1].target);
            QVERIFY(map.best_path_mean <= *std::max_element(values.begin(), values.end()) + 1e-12);
        }
    }

    void identityIsItsOwnPath()
    {
        std::vector<double> values(25, 0.2);
        for (std::size_t i = 0; i < 5; ++i)
            values[6 * i] = 1;
        const SimilarityMap map = mapOf(5, 5, values);
        for (int i = 0; i < 5; ++i)
            QVERIFY((map.best_path[static_cast<std::size_t>(i)] == LayerPair{i, i}));
        QCOMPARE(map.best_path_mean, 1.0);
        QCOMPARE(map.matched_depth_mean, 1.0);
    }

    void nullBands()
    {
        std::vector<double> draws; // 101 maps of 1 x 2: cells d / 100 and NaN
        for (int d = 0; d <= 100; ++d) {
            draws.push_back(d / 100.0);
            draws.push_back(notANumber);
        }
        const SimilarityMap map = mapOf(1, 2, {0.5, 0.5}, draws);
        QCOMPARE(map.null_cells.draws, 101);
        QCOMPARE(map.null_cells.mean, 0.5);
        QCOMPARE(map.null_cells.low, 0.025);
        QCOMPARE(map.null_cells.high, 0.975);
        // Matched depth averages within a draw first: (d + d) / 2 has the spread of one cell, not of many.
        QCOMPARE(map.null_matched_depth.high, 0.975);
        std::vector<double> two;
        for (int d = 0; d <= 100; ++d) {
            two.push_back(d / 100.0);
            two.push_back(1 - d / 100.0);
        }
        const SimilarityMap balanced = mapOf(1, 2, {0.5, 0.5}, two);
        QCOMPARE(balanced.null_matched_depth.low, 0.5);
        QCOMPARE(balanced.null_matched_depth.high, 0.5);
        QVERIFY(balanced.null_cells.low < 0.03);
    }

    void sizesMustAgree()
    {
        SimilarityMap map;
        map.source_layers = 2;
        map.target_layers = 2;
        const std::vector<double> three{1, 2, 3};
        QVERIFY_THROWS_EXCEPTION(Error, fillStatistics(map, three, std::span<const double>()));
    }

    void incompatibilityOfACell()
    {
        QCOMPARE(incompatibility(0.75), 0.25);
        QCOMPARE(incompatibility(-0.3), 1.0);
        QVERIFY(std::isnan(incompatibility(notANumber)));
    }
};

QTEST_GUILESS_MAIN(MapStatisticsTest)
#include "unit_map_statistics.moc"
