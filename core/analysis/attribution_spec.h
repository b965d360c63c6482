#pragma once

#include "core/jobs/job.h"
#include "core/text/dataset.h"

#include <optional>
#include <string>
#include <string_view>

namespace isthmus {

/// How neuron scores are computed (method.md section 3). Exact: log-sum-exp over the whole vocabulary. Fast:
/// the tokens that carry the mass exactly, the rest by its mean and variance.
enum class AttributionEvaluator { Exact, Fast };
/// What residual vectors are divided by before the read-out. Rms: what the final norm divides the last
/// layer's output at T by. Published: its square root, as the published code of Neural Incompatibility does.
enum class AttributionScale { Rms, Published };
/// Positions whose values count for an attention neuron: all that T attends to, or T alone (published code).
enum class AttributionPositions { All, Last };

std::string_view evaluatorName(AttributionEvaluator evaluator); ///< "exact", "fast"
std::string_view scaleName(AttributionScale scale);             ///< "rms", "published"
std::string_view positionsName(AttributionPositions positions); ///< "all", "last"
std::optional<AttributionEvaluator> parseEvaluator(std::string_view name);
std::optional<AttributionScale> parseScale(std::string_view name);
std::optional<AttributionPositions> parsePositions(std::string_view name);

/// The job "attribute": which layers and neurons of one model carry the answers of a data set.
struct AttributionSpec
{
    static constexpr const char* kind = "attribute";

    std::string model; ///< folder
    std::string data;  ///< JSON lines
    ChatFormat format = ChatFormat::LaTen;
    AttributionEvaluator evaluator = AttributionEvaluator::Exact;
    AttributionScale scale = AttributionScale::Rms;
    AttributionPositions positions = AttributionPositions::All;
    int limit = 0;                   ///< first rows of the data set; 0: all
    std::uint64_t seed = 0;          ///< of the sample that `fast` is held against `exact` on
    std::string compute = "float32"; ///< of the forward pass; or "bfloat16"
    std::string device = "auto";

    JobSpec toJob() const;
    /// Throws InvalidArgument for a wrong type, an unknown key or name, and values out of range.
    static AttributionSpec fromJob(const JobSpec& job);
    bool operator==(const AttributionSpec&) const = default;
};

} // namespace isthmus
