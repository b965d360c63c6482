#pragma once

#include "core/jobs/job.h"
#include "core/model/module.h"
#include "core/text/dataset.h"

#include <string>
#include <vector>

namespace isthmus {

/// What a row of the activation matrices is. Token positions need one tokenizer for both models; whole texts
/// do not.
enum class SampleUnit { Auto, Token, Text };
/// How a text becomes one row: mean over its tokens (BOS left out), or its last token.
enum class Pooling { Mean, Last };

/// The job "similarity": every asked metric for every asked module, as one map each (method.md section 8).
struct SimilaritySpec
{
    static constexpr const char* kind = "similarity";

    std::string source; ///< model folders
    std::string target;
    std::string data; ///< JSON lines; may be empty when all metrics read weights only
    ChatFormat format = ChatFormat::LaTen;
    std::vector<std::string> metrics{"cka-debiased"};
    std::vector<Module> modules{Module::Up, Module::Down, Module::V, Module::O};
    int samples = 512; ///< rows of the activation matrices
    SampleUnit sampling = SampleUnit::Auto;
    Pooling pooling = Pooling::Mean;
    int null_draws = 32;
    std::uint64_t seed = 0;
    std::string compute = "float32"; ///< or "bfloat16"
    std::string device = "auto";

    JobSpec toJob() const;
    /// Throws InvalidArgument for a wrong type, an unknown key, metric, module or format, and values out of
    /// range.
    static SimilaritySpec fromJob(const JobSpec& job);
    bool operator==(const SimilaritySpec&) const = default;
};

/// The job "cell-detail": what lies behind one cell of a map.
struct CellDetailSpec
{
    static constexpr const char* kind = "cell-detail";

    SimilaritySpec similarity; ///< of the map; metrics and modules hold just the map's
    std::string map_key;
    int source_layer = 0;
    int target_layer = 0;

    JobSpec toJob() const;
    static CellDetailSpec fromJob(const JobSpec& job);
};

/// The job "open-pair".
struct OpenPairSpec
{
    static constexpr const char* kind = "open-pair";

    std::string source;
    std::string target;

    JobSpec toJob() const;
    static OpenPairSpec fromJob(const JobSpec& job);
};

} // namespace isthmus
