#pragma once

#include "core/results/figure_content.h"

#include <limits>

namespace isthmus::test {

inline constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

/// An adapter with the modules q and down in `layers` layers, stored under the folder's path.
inline LoraSimilarity sampleCosines(const std::string& folder, int layers = 4)
{
    LoraSimilarity similarity;
    similarity.key = std::string(64, 'b');
    similarity.adapter_name = folder.substr(folder.rfind('/') + 1);
    similarity.base_name = "small";
    for (int layer = 0; layer < layers; ++layer) {
        similarity.rows.push_back({layer, "down", 0.5 + 0.1 * layer, -0.25});
        similarity.rows.push_back({layer, "q", layer == 1 ? noValue : 1.0 / 3.0, -0.5});
    }
    similarity.provenance.spec =
        Json{{"kind", LoraSimilarity::kind}, {"parameters", {{"adapter", folder}, {"base", "small"}}}}.dump();
    return similarity;
}

/// A run of four steps that is validated at the second and the fourth.
inline std::shared_ptr<TransferRun> sampleRun(const std::string& variant, std::uint64_t seed, double loss,
                                              const std::string& group = "study")
{
    auto run = std::make_shared<TransferRun>();
    run->key = std::string(63, 'c') + static_cast<char>('0' + seed);
    run->group = group;
    run->method = "postpkt";
    run->variant = variant;
    run->seed = seed;
    run->finished = true;
    run->baseline_train_loss = noValue;
    run->baseline_validation_loss = 3;
    for (int step = 1; step <= 4; ++step) {
        TransferStep values;
        values.step = step;
        values.train_loss = loss + 1.0 / step;
        values.validation_loss = step % 2 == 0 ? loss : noValue;
        run->steps.push_back(values);
    }
    return run;
}

/// Two panels with all that can be drawn: a band, a gap, a point alone, a name that LaTeX minds.
inline CurvePanels samplePanels()
{
    CurvePanel first{"first", "Step", "Loss", {}};
    first.curves.push_back({"a_1", {0, 1, 2, 3, 4}, {5, 4, 3, 2.5, 2}, {4, 3, 2, 2, 1.5}, {6, 5, 4, 3, 2.5}});
    first.curves.push_back({"gap, here", {0, 1, 2, 3, 4}, {1, 2, noValue, 2, 1.0 / 3.0}, {}, {}});
    CurvePanel second{"second", "Step", "Loss", {}};
    second.curves.push_back({"alone", {2}, {3}, {}, {}});
    return {first, second};
}

} // namespace isthmus::test
