#include "core/analysis/extraction.h"

#include "core/base/error.h"

#include <algorithm>
#include <numeric>

namespace isthmus {
namespace {

int countOf(const char* what, double rate, const NeuronMap& source, const NeuronMap& target)
{
    const int count = static_cast<int>(rate * target.width);
    if (count < 1)
        throw Error(ErrorCode::InvalidArgument,
                    "The rate " + std::to_string(rate) + " takes none of the target's " +
                        std::to_string(target.width) + " " + what + ".",
                    "Choose a higher rate.");
    if (count > source.width)
        throw Error(ErrorCode::InvalidArgument,
                    "The rate takes " + std::to_string(count) + " of the target's " + what +
                        "; the source has only " + std::to_string(source.width) + ".",
                    "Choose a lower rate.");
    return count;
}

std::vector<NeuronPairs> pair(const NeuronMap& source, const NeuronMap& target, const std::vector<int>& map,
                              int count)
{
    std::vector<NeuronPairs> pairs;
    for (std::size_t t = 0; t < map.size(); ++t) {
        const int layer = static_cast<int>(t);
        pairs.push_back({map[t], layer, topNeurons(source, map[t], count), topNeurons(target, layer, count)});
    }
    return pairs;
}

void requireFit(const std::vector<int>& map, int sourceLayers, int targetLayers)
{
    const auto outside = [&](int layer) { return layer < 0 || layer >= sourceLayers; };
    if (static_cast<int>(map.size()) != targetLayers || std::any_of(map.begin(), map.end(), outside))
        throw Error(ErrorCode::InvalidArgument, "The layer map does not fit the models.",
                    "Give every target layer a layer of the source.");
}

} // namespace

ExtractionCounts extractionCounts(const Attribution& source, const Attribution& target, double rate)
{
    if (!(rate > 0 && rate <= 1))
        throw Error(ErrorCode::InvalidArgument,
                    "The rate " + std::to_string(rate) + " is no share of the neurons.",
                    "Choose a rate above 0 and at most 1.");
    return {countOf("FFN neurons", rate, source.ffn, target.ffn),
            countOf("columns of o", rate, source.mhsa, target.mhsa),
            countOf("rows of v", rate, source.mhsa_value, target.mhsa_value)};
}

std::vector<std::int64_t> topNeurons(const NeuronMap& map, int layer, int count)
{
    const float* scores =
        map.scores.data() + static_cast<std::size_t>(layer) * static_cast<std::size_t>(map.width);
    std::vector<std::int64_t> order(static_cast<std::size_t>(map.width));
    std::iota(order.begin(), order.end(), std::int64_t{0});
    const auto middle = order.begin() + std::min(count, map.width);
    std::partial_sort(order.begin(), middle, order.end(), [&](std::int64_t a, std::int64_t b) {
        return scores[a] != scores[b] ? scores[a] > scores[b] : a < b;
    });
    order.erase(middle, order.end());
    return order;
}

Extraction extractNeurons(const Attribution& source, const Attribution& target, const LayerMap& map,
                          double rate)
{
    const ExtractionCounts counts = extractionCounts(source, target, rate);
    requireFit(map.ffn, source.ffn.layers, target.ffn.layers);
    requireFit(map.mhsa, source.mhsa.layers, target.mhsa.layers);
    return {pair(source.ffn, target.ffn, map.ffn, counts.ffn),
            pair(source.mhsa, target.mhsa, map.mhsa, counts.o),
            pair(source.mhsa_value, target.mhsa_value, map.mhsa, counts.v)};
}

} // namespace isthmus
