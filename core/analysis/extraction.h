#pragma once

#include "core/analysis/layer_map.h"
#include "core/results/attribution_result.h"

#include <cstdint>
#include <vector>

namespace isthmus {

/// Neurons taken per layer (method.md section 4): the same for both models.
struct ExtractionCounts
{
    int ffn = 0; ///< rows of up and gate, columns of down: int(rate * ft)
    int o = 0;   ///< columns of o: int(rate * heads_t * head_dim_t)
    int v = 0;   ///< rows of v: int(rate * kv_heads_t * head_dim_t)

    bool operator==(const ExtractionCounts&) const = default;
};

/// Neurons of one target layer and of the source layer that the layer map gives it, best first: rank j of the
/// source belongs to rank j of the target.
struct NeuronPairs
{
    int source_layer = 0;
    int target_layer = 0;
    std::vector<std::int64_t> source;
    std::vector<std::int64_t> target;

    bool operator==(const NeuronPairs&) const = default;
};

/// What is taken from the source and where it goes: one entry per target layer, in order.
struct Extraction
{
    std::vector<NeuronPairs> ffn; ///< rows of up and gate, columns of down
    std::vector<NeuronPairs> o;   ///< columns of o
    std::vector<NeuronPairs> v;   ///< rows of v

    bool operator==(const Extraction&) const = default;
};

/// Throws InvalidArgument for a rate outside (0, 1], a rate that takes no neuron of some kind, and a source
/// with fewer neurons than the rate takes of the target.
ExtractionCounts extractionCounts(const Attribution& source, const Attribution& target, double rate);

/// The `count` neurons of one layer with the highest scores, best first; of equal scores the lower index.
std::vector<std::int64_t> topNeurons(const NeuronMap& map, int layer, int count);

/// Takes the top neurons of each layer of the map and pairs them by rank. Errors as extractionCounts;
/// InvalidArgument when the map does not fit the models.
Extraction extractNeurons(const Attribution& source, const Attribution& target, const LayerMap& map,
                          double rate);

} // namespace isthmus
