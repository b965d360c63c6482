#include "core/analysis/similarity_run.h"

#include "core/analysis/activations.h"
#include "core/analysis/map_statistics.h"
#include "core/analysis/weight_summaries.h"
#include "core/base/error.h"
#include "core/base/utc_time.h"
#include "core/base/version.h"
#include "core/model/pair.h"
#include "core/results/result_store.h"

#include <algorithm>
#include <map>
#include <optional>

namespace isthmus {
namespace {

/// One map that was asked for.
struct Wanted
{
    const MetricInfo* info;
    Module module;
    Json dependsOn;
    std::shared_ptr<const SimilarityMap> map; ///< once it is there
};

class Run
{
public:
    Run(SimilaritySpec spec, JobContext& context) : spec_(std::move(spec)), context_(context) {}

    SimilarityOutcome run()
    {
        context_.beginStage("Opening the models", 0, 0.05);
        pair_ = ModelPair::open(spec_.source, spec_.target, [&](std::uint64_t done, std::uint64_t total) {
            context_.progress(done, total);
        });
        select();
        planActivations();
        tokens_ = pair_->sharedTokens(sharedTokenLimit, spec_.seed);
        for (Wanted& wanted : wanted_) {
            describe(wanted);
            readStored(wanted);
        }
        computeActivations();
        computeWeights();
        for (Wanted& wanted : wanted_)
            outcome_.maps.push_back(wanted.map);
        return std::move(outcome_);
    }

private:
    /// Keeps what can be compared; what cannot is a warning, or the failure when nothing is left.
    void select()
    {
        std::string firstReason;
        for (const std::string& id : spec_.metrics) {
            const MetricInfo& info = metricInfo(id);
            for (Module module : spec_.modules) {
                const std::string reason = refusal(info, module);
                if (reason.empty()) {
                    wanted_.push_back({&info, module, {}, nullptr});
                    continue;
                }
                firstReason = firstReason.empty() ? reason : firstReason;
                outcome_.warnings.push_back(info.id + " of " + std::string(moduleId(module)) +
                                            " was left out: " + reason);
            }
        }
        if (wanted_.empty())
            throw Error(refusalCode_, firstReason,
                        "Nothing that was asked for can be compared; choose other modules or metrics.");
    }

    std::string refusal(const MetricInfo& info, Module module)
    {
        const PairRow& row = pair_->row(module);
        const bool weights = info.input == MetricInput::Weights;
        if (weights && !hasWeight(module))
            return "A weight metric needs a weight matrix; " + std::string(moduleId(module)) +
                   " is an activation.";
        if (weights ? !row.weights : !row.activations) {
            refusalCode_ = ErrorCode::UnsupportedModel;
            return row.reason;
        }
        if (weights && weightMetric(info.id)->needsSharedTokens() &&
            pair_->summary().shared_tokens < minimumSamples) {
            refusalCode_ = ErrorCode::VocabularyMismatch;
            return "The vocabularies share " + std::to_string(pair_->summary().shared_tokens) + " tokens; " +
                   info.id + " needs at least " + std::to_string(minimumSamples) + ".";
        }
        return {};
    }

    void planActivations()
    {
        const bool needed = std::any_of(wanted_.begin(), wanted_.end(), [](const Wanted& wanted) {
            return wanted.info->input == MetricInput::Activations;
        });
        if (!needed)
            return;
        plan_ = planSamples(*pair_, readDataset(spec_.data), spec_);
    }

    void describe(Wanted& wanted) const
    {
        wanted.dependsOn = {{"what", "similarity-map"},
                            {"metric", wanted.info->id},
                            {"version", wanted.info->version},
                            {"module", moduleId(wanted.module)},
                            {"source", pair_->summary().source.fingerprint},
                            {"target", pair_->summary().target.fingerprint},
                            {"null_draws", spec_.null_draws},
                            {"seed", spec_.seed}};
        if (wanted.info->input == MetricInput::Activations) {
            wanted.dependsOn["source_samples"] = plan_->source_hash;
            wanted.dependsOn["target_samples"] = plan_->target_hash;
            wanted.dependsOn["compute"] = spec_.compute;
        } else if (weightMetric(wanted.info->id)->needsSharedTokens()) {
            wanted.dependsOn["source_tokens"] = tokens_.source;
            wanted.dependsOn["target_tokens"] = tokens_.target;
        }
    }

    void readStored(Wanted& wanted)
    {
        const std::string key = contentKey(wanted.dependsOn);
        if (!context_.store() || !context_.store()->contains(key)) // false for a damaged file: computed again
            return;
        std::optional<SimilarityMap> stored = context_.store()->similarityMap(key);
        if (!stored)
            return;
        wanted.map = std::make_shared<const SimilarityMap>(std::move(*stored));
        context_.emitResult(wanted.map);
    }

    void computeActivations()
    {
        GramRequest request;
        request.full = request.blocks = false;
        request.compute = spec_.compute;
        for (const Wanted& wanted : wanted_) {
            if (wanted.map || wanted.info->input != MetricInput::Activations)
                continue;
            (activationMetric(wanted.info->id)->streams() ? request.blocks : request.full) = true;
            if (std::find(request.modules.begin(), request.modules.end(), wanted.module) ==
                request.modules.end())
                request.modules.push_back(wanted.module);
        }
        if (request.modules.empty())
            return;
        request.from = 0.05;
        request.to = 0.4;
        const ActivationGrams source = collectGrams(pair_->sourceModel(), *plan_, true, request, context_);
        request.from = 0.4;
        request.to = 0.6;
        const ActivationGrams target = collectGrams(pair_->targetModel(), *plan_, false, request, context_);
        const auto count = static_cast<double>(wanted_.size());
        for (std::size_t i = 0; i < wanted_.size(); ++i) {
            Wanted& wanted = wanted_[i];
            if (wanted.map || wanted.info->input != MetricInput::Activations)
                continue;
            beginMetric(wanted, 0.6 + 0.2 * static_cast<double>(i) / count,
                        0.6 + 0.2 * static_cast<double>(i + 1) / count);
            const ActivationMetric& metric = *activationMetric(wanted.info->id);
            const auto& s = metric.streams() ? source.blocks : source.full;
            const auto& t = metric.streams() ? target.blocks : target.full;
            const GramSet& grams = s.at(wanted.module);
            finish(wanted, metric.compare(onDevice(grams), onDevice(t.at(wanted.module)), options(), tick()),
                   grams.samples(), plan_->unit == SampleUnit::Token ? "token" : "text");
        }
    }

    GramSet onDevice(const GramSet& set) const { return {set.grams.to(at::Device(context_.device()))}; }

    void computeWeights()
    {
        std::map<Module, std::vector<Wanted*>> byModule;
        for (Wanted& wanted : wanted_) {
            if (!wanted.map)
                byModule[wanted.module].push_back(&wanted);
        }
        const double first = plan_ ? 0.8 : 0.05;
        std::size_t done = 0;
        for (auto& [module, list] : byModule) {
            const double from =
                first + (1 - first) * static_cast<double>(done) / static_cast<double>(byModule.size());
            const double to =
                first + (1 - first) * static_cast<double>(++done) / static_cast<double>(byModule.size());
            compareWeights(module, list, from, to);
        }
    }

    void compareWeights(Module module, const std::vector<Wanted*>& list, double from, double to)
    {
        std::vector<const WeightMetric*> metrics;
        for (const Wanted* wanted : list)
            metrics.push_back(weightMetric(wanted->info->id));
        context_.beginStage("Weights of " + std::string(moduleId(module)), from, to);
        const WeightSummaries source(pair_->source(), module, metrics, tokens_.source, context_);
        const WeightSummaries target(pair_->target(), module, metrics, tokens_.target, context_);
        const auto [rows, columns] = pair_->target().weightShape(0, module);
        for (std::size_t i = 0; i < list.size(); ++i) {
            const bool tokens = metrics[i]->needsSharedTokens();
            finish(*list[i],
                   metrics[i]->compare(source.of(i), target.of(i), source.context(), target.context(),
                                       options(), tick()),
                   tokens ? static_cast<std::int64_t>(tokens_.target.size()) : rows * columns,
                   tokens ? "token" : "weight");
        }
    }

    void beginMetric(const Wanted& wanted, double from, double to)
    {
        context_.beginStage(wanted.info->name + " of " + std::string(moduleId(wanted.module)), from, to);
    }

    MetricOptions options() const { return {spec_.seed, spec_.null_draws}; }

    Tick tick()
    {
        return [this](std::uint64_t done, std::uint64_t total) { context_.progress(done, total); };
    }

    void finish(Wanted& wanted, const MetricResult& result, std::int64_t samples, const std::string& unit)
    {
        auto map = std::make_shared<SimilarityMap>();
        map->key = contentKey(wanted.dependsOn);
        map->metric = wanted.info->id;
        map->metric_version = wanted.info->version;
        map->module = moduleId(wanted.module);
        map->source_layers = static_cast<int>(result.values.size(0));
        map->target_layers = static_cast<int>(result.values.size(1));
        map->range_low = wanted.info->low;
        map->range_high = wanted.info->high;
        map->samples = samples;
        map->sample_unit = unit;
        map->estimator = result.estimator;
        map->columns = result.columns;
        map->issues = result.issues;
        map->warnings = result.warnings;
        if (plan_ && wanted.info->input == MetricInput::Activations)
            map->warnings.insert(map->warnings.end(), plan_->warnings.begin(), plan_->warnings.end());
        fillStatistics(*map, result.values, result.nullMaps);
        map->provenance = provenance(wanted);
        if (context_.store())
            context_.store()->put(*map);
        wanted.map = map;
        ++outcome_.computed;
        context_.emitResult(wanted.map);
    }

    Provenance provenance(const Wanted& wanted) const
    {
        SimilaritySpec spec = spec_;
        spec.metrics = {wanted.info->id};
        spec.modules = {wanted.module};
        Provenance provenance;
        provenance.spec = spec.toJob().toJson().dump();
        provenance.created = utcNow();
        provenance.program = programVersion();
        provenance.torch = torchVersion();
        provenance.device = context_.device();
        provenance.source_fingerprint = pair_->summary().source.fingerprint;
        provenance.target_fingerprint = pair_->summary().target.fingerprint;
        provenance.source_name = pair_->summary().source.name;
        provenance.target_name = pair_->summary().target.name;
        provenance.data_hash =
            wanted.info->input == MetricInput::Activations ? plan_->data_hash : std::string();
        provenance.seed = spec_.seed;
        return provenance;
    }

    SimilaritySpec spec_;
    JobContext& context_;
    std::shared_ptr<const ModelPair> pair_;
    std::vector<Wanted> wanted_;
    std::optional<SamplePlan> plan_;
    ModelPair::SharedTokens tokens_;
    ErrorCode refusalCode_ = ErrorCode::InvalidArgument;
    SimilarityOutcome outcome_;
};

} // namespace

SimilarityOutcome runSimilarity(const SimilaritySpec& spec, JobContext& context)
{
    return Run(spec, context).run();
}

} // namespace isthmus
