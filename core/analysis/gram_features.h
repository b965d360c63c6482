#pragma once

#include "core/analysis/gram.h"

#include <functional>

namespace isthmus {

/// Which entries of an n x n matrix a feature vector holds.
enum class PairLayout {
    Strict,       ///< i < j, row by row: symmetric matrices whose diagonal does not count
    WithDiagonal, ///< i <= j, off-diagonal entries times sqrt(2): the dot product is that of the whole
                  ///< matrices
    Square,       ///< all entries
};

/// Entries of symmetric or square matrices [B, n, n] in a layout, [B, pairs].
at::Tensor layoutEntries(const at::Tensor& matrices, PairLayout layout);
/// Where each entry comes from after the samples were permuted: entries(K[p][:, p]) = entries(K)[result].
/// `permutation` int64 [n].
at::Tensor permutedEntries(const at::Tensor& permutation, PairLayout layout);

/// One unit vector per layer such that the similarity of two layers is the dot product of theirs: this is
/// what turns all layer pairs into one matrix product.
struct GramFeatures
{
    at::Tensor values; ///< float32 [blocks * pairs, L], unit columns; zero for a layer with a problem
    PairLayout layout = PairLayout::Strict;
    std::int64_t blocks = 1;
    std::int64_t samples = 0;          ///< n of one block
    std::vector<std::string> problems; ///< per layer; empty = fine
};

/// A layer's Gram matrices, float64 [B, n, n], to its feature [B, pairs] (any scale; float64).
using FeatureMap = std::function<at::Tensor(const at::Tensor& grams)>;

GramFeatures gramFeatures(const GramSet& set, PairLayout layout, const FeatureMap& map);

/// All cosines of two sets and, for the null, the same after permuting the target's samples (within each
/// block) `options.nullDraws` times. One matrix product per map. Values are accumulated in float64, null maps
/// in float32.
MetricResult compareFeatures(const GramFeatures& source, const GramFeatures& target,
                             const MetricOptions& options, const Tick& tick);

} // namespace isthmus
