#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace isthmus {

/// Mean and central 95 % range of a statistic under its null hypothesis.
struct NullBand
{
    double mean = 0;
    double low = 0;
    double high = 0;
    int draws = 0; ///< permutations or random partners; 0 = no null was computed

    bool operator==(const NullBand&) const = default;
};

/// A cell of a map: layers are 0-based.
struct LayerPair
{
    int source = 0;
    int target = 0;

    bool operator==(const LayerPair&) const = default;
};

/// Why a cell has no value.
struct CellIssue
{
    LayerPair cell;
    std::string cause; ///< sentence

    bool operator==(const CellIssue&) const = default;
};

/// Numbers of one layer of one model that come with a map of a weight metric (effective rank, norm…).
struct LayerColumn
{
    std::string name; ///< e.g. "effective_rank"
    std::string unit; ///< empty for a plain number
    std::vector<double> source;
    std::vector<double> target;

    bool operator==(const LayerColumn&) const = default;
};

/// Where a result came from; enough to compute it again.
struct Provenance
{
    std::string spec;    ///< JobSpec as JSON
    std::string created; ///< ISO 8601, UTC
    std::string program; ///< e.g. "isthmus 0.1.0"
    std::string torch;   ///< libtorch version
    std::string device;  ///< "cpu", "cuda:0"
    std::string source_fingerprint;
    std::string target_fingerprint;
    std::string source_name;
    std::string target_name;
    std::string data_hash; ///< of the data set rows used; empty for weight metrics
    std::uint64_t seed = 0;

    bool operator==(const Provenance&) const = default;
};

/// Similarity of every source layer with every target layer for one metric and one module.
/// Incompatibility of a cell = 1 - max(0, similarity).
struct SimilarityMap
{
    std::string key;    ///< content key of the store (64 hexadecimal digits)
    std::string metric; ///< metric id
    int metric_version = 1;
    std::string module; ///< moduleId
    int source_layers = 0;
    int target_layers = 0;
    std::vector<double> values; ///< row-major [source_layers][target_layers]; NaN where undefined
    double range_low = 0;       ///< range the metric can take
    double range_high = 1;

    double mean = 0; ///< over all finite cells
    double std = 0;
    double triangle_mean = 0; ///< cells with source layer >= target layer (the paper's)
    double triangle_std = 0;
    double matched_depth_mean = 0; ///< target layer j with the source layer of equal relative depth
    double best_path_mean = 0;     ///< monotone path of highest mean similarity
    std::vector<LayerPair> best_path;
    std::vector<LayerPair> matched_depth;

    NullBand null_cells;         ///< of a single cell
    NullBand null_matched_depth; ///< of matched_depth_mean

    std::int64_t samples = 0;
    std::string sample_unit; ///< "token", "text" or "weight"
    std::string estimator;   ///< sentence fragment: which estimator, batches
    std::vector<LayerColumn> columns;
    std::vector<CellIssue> issues;
    std::vector<std::string> warnings;
    Provenance provenance;

    double at(int sourceLayer, int targetLayer) const
    {
        return values[static_cast<std::size_t>(sourceLayer) * static_cast<std::size_t>(target_layers) +
                      static_cast<std::size_t>(targetLayer)];
    }
};

/// A sample (token position or text) and how much it drives a cell.
struct SampleDriver
{
    std::string text;        ///< context with the token marked, or the beginning of the text
    double contribution = 0; ///< share of the cell's statistic; signed
};

/// What lies behind one cell of a map.
struct CellDetail
{
    std::string map_key;
    LayerPair cell;
    std::vector<double> source_spectrum; ///< singular values, descending; empty without a weight
    std::vector<double> target_spectrum;
    std::vector<double> histogram_edges;  ///< common edges, size bins + 1
    std::vector<double> source_histogram; ///< density
    std::vector<double> target_histogram;
    std::string source_tensor; ///< tensor names for the Matrix page; empty without a weight
    std::string target_tensor;
    std::vector<std::pair<std::string, std::pair<double, double>>> scalars; ///< name, (source, target)
    std::vector<SampleDriver> drivers; ///< strongest first; empty for weight metrics
};

} // namespace isthmus
