#pragma once

#include "core/results/result_document.h"

#include <string>
#include <vector>

namespace isthmus {

/// Sensitivity S = sum over samples of |w dL/dw| of one weight, as a picture small enough to show: sums over
/// blocks of `block_rows` x `block_columns` elements.
struct SensitivityMap
{
    std::string module; ///< moduleId
    int layer = 0;
    std::int64_t rows = 0; ///< of the weight [out, in]
    std::int64_t columns = 0;
    std::int64_t block_rows = 1;
    std::int64_t block_columns = 1;
    std::vector<float> blocks; ///< row-major [ceil(rows / block_rows)][ceil(columns / block_columns)]
    double total = 0;          ///< sum over all elements

    bool operator==(const SensitivityMap&) const = default;
};

/// A contiguous window chosen in a source weight.
struct SensitivityWindow
{
    std::string module;
    int source_layer = 0;
    int target_layer = 0;
    std::int64_t row = 0; ///< first row and column
    std::int64_t column = 0;
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    double share = 0; ///< of the weight's whole sensitivity

    bool operator==(const SensitivityWindow&) const = default;
};

/// How much a task's loss depends on each parameter of one model (method.md section 6; Seeking Neural
/// Nuggets section 3).
struct Sensitivity
{
    static constexpr const char* kind = "sensitivity";

    std::string key;
    std::string model_name;
    std::string model_path;
    int samples = 0;
    std::vector<double> layers; ///< sum over all modules of each layer
    std::vector<SensitivityMap> maps;
    std::vector<SensitivityWindow> windows; ///< empty unless a target was given
    std::vector<std::string> warnings;
    Provenance provenance; ///< source_fingerprint and source_name are the model's

    ResultDocument toDocument() const;
    static Sensitivity fromDocument(const ResultDocument& document);
};

/// Parametric similarity of an adapter with its base (Neural Incompatibility's figure): cosines of flattened
/// matrices.
struct LoraSimilarityRow
{
    int layer = 0;
    std::string module;
    double original = 0;  ///< cos(BA, W)
    double remaining = 0; ///< cos(BA, W - BA)

    bool operator==(const LoraSimilarityRow&) const = default;
};

struct LoraSimilarity
{
    static constexpr const char* kind = "lora-similarity";

    std::string key;
    std::string adapter_name;
    std::string base_name;
    std::vector<LoraSimilarityRow> rows;
    std::vector<std::string> warnings;
    Provenance provenance;

    ResultDocument toDocument() const;
    static LoraSimilarity fromDocument(const ResultDocument& document);
};

} // namespace isthmus
