#include "core/evaluate/figure_templates.h"

#include "core/base/require.h"
#include "core/evaluate/evaluation_items.h"
#include "core/evaluate/seed_runs.h"
#include "core/model/module.h"
#include "core/results/result_store.h"
#include "core/results/run_curves.h"
#include "core/results/sensitivity_result.h"
#include "core/results/transfer_result.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace isthmus {
namespace {

constexpr std::size_t mostStarts = 4; ///< of the parametric figure: two panels for each

constexpr const char* computeMaps =
    "Compute them with 'isthmus-cli similarity --modules up,down,v,o', or on the Similarity page.";
constexpr const char* computeStarts =
    "Compute them with 'isthmus-cli transfer init-study --inits seeking,random-extract', or 'isthmus-cli "
    "lora-similarity' for an adapter that is there.";
constexpr const char* computeTable = "Run 'isthmus-cli evaluate' for source, target and merged model, and "
                                     "'isthmus-cli transfer laten --controls "
                                     "all', with this project.";
constexpr const char* computeStudy =
    "Compute one with 'isthmus-cli transfer init-study', or as an initialisation study on the Transfer page.";

[[noreturn]] void missing(const std::string& sentence, const std::string& advice)
{
    throw Error(ErrorCode::InvalidArgument, sentence, advice);
}

std::vector<ResultEntry> entriesOf(const ResultStore& store, const std::string& kind)
{
    std::vector<ResultEntry> entries = store.list(); // newest first
    std::erase_if(entries, [&](const ResultEntry& entry) { return entry.kind != kind; });
    return entries;
}

std::string listed(const std::vector<std::string>& names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return text;
}

/// Of the newest pair: the newest map of every module, by metric. Maps of one metric are of one data set.
struct PairMaps
{
    std::map<std::string, std::map<std::string, std::string>> keys; ///< metric, module, key
    std::string newest;                                             ///< metric
};

PairMaps mapsOfNewestPair(const ResultStore& store)
{
    PairMaps found;
    std::optional<SimilarityMap> newest;
    std::map<std::string, std::pair<std::string, std::int64_t>> data; ///< of each metric
    for (const ResultEntry& entry : entriesOf(store, similarityMapKind)) {
        const std::optional<SimilarityMap> map = store.similarityMap(entry.key);
        if (!map)
            continue;
        if (!newest) {
            newest = map;
            found.newest = map->metric;
        }
        const bool samePair = map->provenance.source_fingerprint == newest->provenance.source_fingerprint &&
                              map->provenance.target_fingerprint == newest->provenance.target_fingerprint;
        const auto sample = std::pair(map->provenance.data_hash, map->samples);
        if (samePair && data.emplace(map->metric, sample).first->second == sample)
            found.keys[map->metric].emplace(map->module, map->key);
    }
    return found;
}

void fillLayerSimilarity(const ResultStore& store, FilledTemplate& filled)
{
    const PairMaps maps = mapsOfNewestPair(store);
    if (maps.keys.empty())
        missing("The project has no similarity maps.", computeMaps);
    std::string metric = maps.newest;
    for (const char* papers : {"cka", "cka-debiased"}) { // the later one is preferred
        if (maps.keys.contains(papers))
            metric = papers;
    }
    const auto& modules = maps.keys.at(metric);
    std::vector<std::string> absent;
    for (const char* module : {"up", "down", "v", "o"}) {
        if (modules.contains(module))
            filled.spec.panels.push_back({{modules.at(module)}, {}, {}});
        else
            absent.emplace_back(module);
    }
    if (filled.spec.panels.empty()) {
        for (Module module : allModules) {
            const auto found = modules.find(std::string(moduleId(module)));
            if (found != modules.end())
                filled.spec.panels.push_back({{found->second}, {}, {}});
        }
    }
    if (!absent.empty())
        filled.remarks.push_back("The papers' figure has up, down, v and o; the project has no map of " +
                                 listed(absent) + ". " + computeMaps);
}

/// "seeking" of "seeking, seed 0", as the studies name their adapters.
std::string startOf(const LoraSimilarity& adapter)
{
    return adapter.adapter_name.substr(0, adapter.adapter_name.find(", seed "));
}

void fillParametricSimilarity(const ResultStore& store, FilledTemplate& filled)
{
    std::vector<std::pair<std::string, std::string>> starts; ///< name, key
    std::string base;
    for (const ResultEntry& entry : entriesOf(store, LoraSimilarity::kind)) {
        const auto document = store.document(entry.key, LoraSimilarity::kind);
        if (!document)
            continue;
        const LoraSimilarity adapter = LoraSimilarity::fromDocument(*document);
        const bool defined = std::any_of(adapter.rows.begin(), adapter.rows.end(),
                                         [](const auto& row) { return std::isfinite(row.original); });
        const std::string own = adapter.provenance.target_fingerprint + adapter.base_name;
        if (base.empty() && defined)
            base = own;
        const std::string start = startOf(adapter);
        const bool known = std::any_of(starts.begin(), starts.end(),
                                       [&](const auto& other) { return other.first == start; });
        if (defined && own == base && !known)
            starts.emplace_back(start, adapter.key);
    }
    if (starts.empty())
        missing("The project has no cosines of adapters with their base.", computeStarts);
    const auto rank = [](const std::pair<std::string, std::string>& start) {
        static constexpr std::array order = {"seeking", "random-extract", "self", "pissa", "olora"};
        return std::find(order.begin(), order.end(), start.first) - order.begin();
    };
    std::stable_sort(starts.begin(), starts.end(),
                     [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    if (starts.size() > mostStarts)
        starts.resize(mostStarts);
    for (const auto& [start, key] : starts) {
        const std::string label = variantLabel(start);
        filled.spec.panels.push_back({{key}, "original", label + ": cos(BA, W)"});
        filled.spec.panels.push_back({{key}, "remaining", label + ": cos(BA, W \u2212 BA)"});
    }
    if (starts.size() < 2)
        filled.remarks.push_back(
            std::string("The papers compare starts from the source with other ones; the project has one. ") +
            computeStarts);
}

/// Runs by group, the newest first.
struct RunGroup
{
    std::string name;
    TransferRuns runs; ///< by variant and seed
    std::set<std::string> variants;
};

/// Transfers before their controls, plain starts before those from a model's weights.
std::ptrdiff_t variantPlace(const std::string& variant)
{
    static constexpr std::array order = {
        "transfer", "random-source", "shuffled-source", "zero-source",    "target-own", "gaussian",
        "pissa",    "olora",         "seeking",         "random-extract", "self",       "zero"};
    return std::find(order.begin(), order.end(), variant) - order.begin();
}

std::vector<RunGroup> runGroups(const ResultStore& store, const std::string& method)
{
    std::vector<RunGroup> groups;
    for (const ResultEntry& entry : entriesOf(store, TransferRun::kind)) {
        const auto document = store.document(entry.key, TransferRun::kind);
        if (!document)
            continue;
        auto run = std::make_shared<const TransferRun>(TransferRun::fromDocument(*document));
        if (run->method != method)
            continue;
        const std::string name = run->group.empty() ? run->key : run->group;
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const RunGroup& known) { return known.name == name; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {name, {}, {}});
        group->variants.insert(run->variant);
        group->runs.push_back(std::move(run));
    }
    for (RunGroup& group : groups)
        std::sort(group.runs.begin(), group.runs.end(), [](const auto& a, const auto& b) {
            return std::tuple(variantPlace(a->variant), a->seed, a->key) <
                   std::tuple(variantPlace(b->variant), b->seed, b->key);
        });
    return groups;
}

std::vector<std::string> keysOf(const TransferRuns& runs)
{
    std::vector<std::string> keys;
    for (const auto& run : runs)
        keys.push_back(run->key);
    return keys;
}

/// The newest evaluation of every model on every benchmark, with its repetitions under other seeds; all of a
/// benchmark on the data of the newest. Oldest first.
SeedRuns newestEvaluations(const ResultStore& store)
{
    SeedRuns kept;
    std::map<std::string, std::pair<std::string, int>> data;
    for (const ResultEntry& entry : entriesOf(store, EvaluationResult::kind)) {
        auto result = std::make_shared<const EvaluationResult>(storedEvaluation(store, entry.key));
        const auto questions = std::pair(result->provenance.data_hash, result->shots);
        if (!result->finished || !result->metrics.contains(result->primary) ||
            data.emplace(result->benchmark, questions).first->second != questions)
            continue;
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const auto& other) {
            return other->benchmark == result->benchmark && other->model_path == result->model_path &&
                   other->model_name == result->model_name && other->adapter_path == result->adapter_path;
        });
        if (same == kept.end() || isOtherSeed(**same, *result))
            kept.push_back(std::move(result));
    }
    std::reverse(kept.begin(), kept.end());
    return kept;
}

void fillTransferTable(const ResultStore& store, FilledTemplate& filled)
{
    FigurePanelSpec panel{{}, "table", {}};
    for (const auto& evaluation : newestEvaluations(store))
        panel.results.push_back(evaluation->key);
    const bool evaluated = !panel.results.empty();
    double baseline = std::nan("");
    for (const char* method : {"laten", "postpkt"}) {
        const std::vector<RunGroup> groups = runGroups(store, method);
        if (groups.empty())
            continue;
        // Losses are comparable where the untouched target has the same: on the same validation rows.
        const double own = groups.front().runs.front()->baseline_validation_loss;
        if (std::isnan(baseline))
            baseline = own;
        else if (!(std::abs(own - baseline) <= 1e-6 * std::abs(baseline))) {
            filled.remarks.push_back(std::string("The newest runs of ") +
                                     (method == std::string("laten") ? "LaTen" : "PostPKT") +
                                     " were validated on other rows and are left out of the table.");
            continue;
        }
        for (const std::string& key : keysOf(groups.front().runs))
            panel.results.push_back(key);
    }
    if (panel.results.empty())
        missing("The project has neither evaluations nor transfer runs.", computeTable);
    if (!evaluated)
        filled.remarks.push_back(
            std::string("The project has no evaluations; the table shows validation losses alone. ") +
            computeTable);
    else if (std::isnan(baseline))
        filled.remarks.push_back(
            std::string("The project has no transfer runs; the table shows evaluations alone. ") +
            computeTable);
    filled.spec.panels.push_back(std::move(panel));
    filled.spec.panel_labels = false;
    filled.spec.statistics = true; // intervals
}

void fillInitStudy(const ResultStore& store, FilledTemplate& filled)
{
    const std::vector<RunGroup> groups = runGroups(store, "postpkt");
    if (groups.empty())
        missing("The project has no runs of an initialisation study.", computeStudy);
    const auto study = std::find_if(groups.begin(), groups.end(),
                                    [](const RunGroup& group) { return group.variants.size() > 1; });
    const RunGroup& shown = study == groups.end() ? groups.front() : *study;
    if (study == groups.end())
        filled.remarks.push_back(std::string("The newest PostPKT runs have a single start. ") + computeStudy);
    for (const char* part : {"training", "validation"})
        filled.spec.panels.push_back({keysOf(shown.runs), part, {}});
    filled.spec.panels[0].title = "Training";
    filled.spec.panels[1].title = "Validation";
}

} // namespace

const std::vector<FigureTemplate>& figureTemplates()
{
    static const std::vector<FigureTemplate> templates = {
        {"layer-similarity", "Layer similarity",
         "Similarity of every source layer with every target layer: one map per module, one scale."},
        {"parametric-similarity", "Parametric similarity",
         "Cosines of adapters with their base over the layers, one line per module, for each start."},
        {"transfer-table", "Transfer results",
         "Source, target, transfers and controls on every benchmark, with intervals."},
        {"init-study", "Initialisation study",
         "Training and validation loss of a LoRA from several starts, with bands over the seeds."},
    };
    return templates;
}

FilledTemplate fillTemplate(const ResultStore& store, const std::string& id, const std::string& preset)
{
    FilledTemplate filled;
    filled.spec = FigureSpec::fromPreset(preset);
    filled.spec.kind = FigureSpec::composed;
    filled.spec.panel_labels = true;
    filled.spec.bold_labels = true;
    if (id == "layer-similarity")
        fillLayerSimilarity(store, filled);
    else if (id == "parametric-similarity")
        fillParametricSimilarity(store, filled);
    else if (id == "transfer-table")
        fillTransferTable(store, filled);
    else if (id == "init-study")
        fillInitStudy(store, filled);
    else {
        std::vector<std::string> known;
        for (const FigureTemplate& one : figureTemplates())
            known.push_back(one.id);
        missing("There is no figure template \"" + id + "\".", "Use one of: " + listed(known) + ".");
    }
    return filled;
}

} // namespace isthmus
