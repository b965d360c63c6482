#pragma once

#include "core/transfer/demo_evaluation.h"
#include "core/transfer/demo_recipe.h"

#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace isthmus {

/// Where a build of the demo pair stands. Throws Cancelled to stop it.
using DemoProgress = std::function<void(const std::string& stage, double fraction)>;

/// What training one model came to.
struct DemoModelReport
{
    std::int64_t parameters = 0;
    std::vector<std::pair<int, double>> validations; ///< step and loss on the validation rows after it
    double wall_seconds = 0;
    double cpu_seconds = 0; ///< of all threads
    int threads = 0;        ///< that libtorch computed with
    std::string fingerprint;
    std::vector<SkillScore> scores; ///< on the held-out test rows, with the saved weights
};

struct DemoReport
{
    DemoModelReport source;
    DemoModelReport target;
    int tokens = 0; ///< of the vocabulary
};

/// Makes the whole demo folder: data/*.jsonl, source/, target/, similarity.json and README.md with the
/// measured table. Everything is built in a temporary folder inside `output` and moved into place at the end:
/// a build that is cancelled or fails leaves what was there. Bitwise repeatable on one machine with one
/// libtorch and thread count.
DemoReport buildDemo(const DemoRecipe& recipe, const std::filesystem::path& output,
                     const DemoProgress& progress);

/// Writes only data/*.jsonl (seconds).
void writeDemoData(const DemoRecipe& recipe, const std::filesystem::path& output);

/// README.md of the demo folder.
std::string demoReadme(const DemoRecipe& recipe, const DemoReport& report);

} // namespace isthmus
