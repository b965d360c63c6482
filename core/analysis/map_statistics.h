#pragma once

#include "core/base/torch_fwd.h"
#include "core/results/similarity_result.h"

#include <span>
#include <vector>

namespace isthmus {

/// Fills values and everything derived from them into a map whose source_layers and target_layers are set:
/// mean and (population) standard deviation over the finite cells, the same over the triangle source layer >=
/// target layer, matched depth, best path, and the null bands. NaN cells are left out of every statistic; a
/// statistic of no cells is NaN. `nullMaps`: the whole map under each draw, [draws][Ls][Lt]; empty = no null.
/// Throws InvalidArgument when sizes disagree.
void fillStatistics(SimilarityMap& map, std::span<const double> values, std::span<const double> nullMaps);
/// The same from tensors [Ls, Lt] and [draws, Ls, Lt] (may be undefined).
void fillStatistics(SimilarityMap& map, const at::Tensor& values, const at::Tensor& nullMaps);

/// Cells of equal relative depth: target layer j with source layer round(j (Ls - 1) / (Lt - 1)), halves
/// rounded up, one cell per target layer. A single target layer goes with the middle source layer.
std::vector<LayerPair> matchedDepth(int sourceLayers, int targetLayers);

/// The monotone path of highest mean similarity. With Ls >= Lt every target layer has one source layer,
/// strictly increasing; with Ls < Lt every source layer has one target layer, strictly increasing. Paths with
/// the fewest NaN cells come first; of equal ones the shallowest. Empty when every cell is NaN. Dynamic
/// programme, O(Ls Lt).
std::vector<LayerPair> bestPath(const SimilarityMap& map);

/// Mean over the cells that are finite; NaN if none is.
double meanOver(const SimilarityMap& map, const std::vector<LayerPair>& cells);

/// Neural incompatibility of a cell: 1 - max(0, similarity); NaN stays NaN.
double incompatibility(double similarity);

/// Mean and 2.5 % and 97.5 % quantiles (linear between order statistics) of the finite values.
NullBand bandOf(std::vector<double> values, int draws);

} // namespace isthmus
