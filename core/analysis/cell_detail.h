#pragma once

#include "core/analysis/metric.h"

#include <string>
#include <vector>

namespace isthmus {

/// Fills the parts of a cell's detail that come from two weights [out, in] float32: spectra, histograms over
/// common edges, and scalars (effective rank, stable rank, spectral norm, Frobenius norm, power-law alpha,
/// mean, std, largest absolute element, skewness, excess kurtosis). Either may be undefined: its parts stay
/// empty, its scalars NaN. Histograms are densities over finite elements; the edges cut off the outermost
/// 0.05 % of either side's elements (of a fixed-stride sample), which fall into the first and last bin. A
/// weight with NaN or infinity has no spectrum.
void fillWeightDetail(CellDetail& detail, const at::Tensor& source, const at::Tensor& target);

/// How much each sample drives the similarity of two layers: row sums of the elementwise product of the two
/// centred Gram matrices (U-centred; doubly centred for the biased metric "cka"), as share of the absolute
/// total. Positive: the sample makes the layers more alike. Grams of one block; empty when a layer has no
/// value.
std::vector<double> sampleContributions(const std::string& metric, const GramSet& source, int sourceLayer,
                                        const GramSet& target, int targetLayer);

/// Fills the drivers, largest absolute contribution first, at most `limit`. `texts`: one per sample.
/// Throws InvalidArgument when the sizes differ.
void fillDrivers(CellDetail& detail, const std::vector<double>& contributions,
                 const std::vector<std::string>& texts, std::size_t limit = 50);

} // namespace isthmus
