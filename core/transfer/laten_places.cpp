#include "core/transfer/laten_places.h"

#include "core/analysis/attribution.h"
#include "core/analysis/similarity_run.h"
#include "core/base/error.h"
#include "core/model/architecture.h"

#include <algorithm>

namespace isthmus {
namespace {

class Locator
{
public:
    Locator(const LatenSpec& spec, const ModelPair& pair, const LatenData& data, int steps,
            JobContext& context)
        : spec_(spec), pair_(pair), data_(data), context_(context)
    {
        if (spec.location == LatenLocation::PerRow)
            rows_ = std::min(static_cast<std::size_t>(steps), data.extract.source.size());
    }

    LatenLocated locate()
    {
        // Where the extract set locates the final place as well, one pass over each model serves all.
        const bool same = spec_.locate.empty();
        passes_ = 2.0 * (same ? 1 : 2);
        const RowAttributions source = attributed(pair_.sourceModel(), data_.locate.source, same, "source");
        const RowAttributions target = attributed(pair_.targetModel(), data_.locate.target, same, "target");
        LatenLocated located;
        located.map = layerMap(source.mean);
        located.places.final = extractNeurons(source.mean, target.mean, located.map, spec_.rate);
        if (same)
            addSteps(located, source, target);
        else
            addSteps(located, attributed(pair_.sourceModel(), data_.extract.source, true, "source"),
                     attributed(pair_.targetModel(), data_.extract.target, true, "target"));
        for (const RowAttributions* one : {&source, &target})
            located.warnings.insert(located.warnings.end(), one->mean.warnings.begin(),
                                    one->mean.warnings.end());
        return located;
    }

private:
    /// The places of the steps: each extract row's own, or that of all together.
    void addSteps(LatenLocated& located, const RowAttributions& source, const RowAttributions& target) const
    {
        for (std::size_t row = 0; row < rows_; ++row)
            located.places.steps.push_back(
                extractNeurons(source.rows[row], target.rows[row], located.map, spec_.rate));
        if (rows_ == 0)
            located.places.steps.push_back(extractNeurons(source.mean, target.mean, located.map, spec_.rate));
    }

    /// `extract`: of the extract set, whose rows are wanted one by one if steps work on them.
    RowAttributions attributed(const std::shared_ptr<const Model>& model,
                               std::span<const AttributionPrompt> prompts, bool extract, const char* which)
    {
        AttributionOptions options;
        options.evaluator = spec_.evaluator;
        options.scale = spec_.scale;
        options.positions = spec_.positions;
        options.seed = spec_.seed;
        options.compute = spec_.compute;
        options.device = context_.device();
        options.top = 0;
        options.agreement_neurons = 0;
        const double from = fromFraction + (toFraction - fromFraction) * calls_ / passes_;
        context_.beginStage(std::string("Locating in the ") + which, from,
                            from + (toFraction - fromFraction) / passes_);
        ++calls_;
        const Tick tick = [&](std::uint64_t done, std::uint64_t all) { context_.progress(done, all); };
        if (extract && rows_ > 0)
            return attributeRows(model, prompts, options, tick);
        return {attribute(model, prompts, options, tick), {}};
    }

    LayerMap layerMap(const Attribution& source)
    {
        const int from = pair_.source().config().layers;
        const int to = pair_.target().config().layers;
        switch (spec_.map) {
        case LayerMapKind::Attribution:
            return attributionLayerMap(source, to);
        case LayerMapKind::Proportional:
            return proportionalLayerMap(from, to);
        case LayerMapKind::File:
            return readLayerMap(spec_.layer_map_file, from, to);
        case LayerMapKind::Similarity:
            return similarityMap();
        }
        throw Error(ErrorCode::Internal, "The kind of layer map is not known.");
    }

    /// Debiased CKA of down and o on the extract set.
    LayerMap similarityMap()
    {
        SimilaritySpec spec;
        spec.source = spec_.source;
        spec.target = spec_.target;
        spec.data = spec_.extract;
        spec.format = spec_.format;
        spec.modules = {Module::Down, Module::O};
        spec.null_draws = 0;
        spec.seed = spec_.seed;
        spec.compute = spec_.compute;
        context_.beginStage("Similarity of the layers", fromFraction, fromFraction);
        // A job of its own inside this one: its fractions are not ours.
        JobContext inner(
            std::make_shared<JobControl>(), context_.device(), context_.store(),
            [&](const JobProgress&) { context_.check(); },
            [&](std::any map) { context_.emitResult(std::move(map)); });
        const SimilarityOutcome outcome = runSimilarity(spec, inner);
        const SimilarityMap* ffn = nullptr;
        const SimilarityMap* mhsa = nullptr;
        for (const auto& map : outcome.maps)
            (map->module == moduleId(Module::Down) ? ffn : mhsa) = map.get();
        if (ffn == nullptr || mhsa == nullptr)
            throw Error(ErrorCode::UnsupportedModel, "The layers of these models cannot be compared.",
                        "Choose the layer map attribution or proportional.");
        return similarityLayerMap(*ffn, *mhsa);
    }

    static constexpr double fromFraction = 0.03;
    static constexpr double toFraction = 0.35;

    const LatenSpec& spec_;
    const ModelPair& pair_;
    const LatenData& data_;
    JobContext& context_;
    std::size_t rows_ = 0; ///< extract rows that are located by themselves
    double passes_ = 1;
    double calls_ = 0;
};

/// Neurons a module has in a layer of a model.
std::int64_t neuronCount(const ModelConfig& config, Module module)
{
    const auto [out, in] = moduleShape(config, module);
    return neuronsAreRows(module) ? out : in;
}

void drawNeurons(std::vector<NeuronPairs>& pairs, std::int64_t width, Random& random)
{
    for (NeuronPairs& layer : pairs) {
        std::vector<std::int64_t> order = random.permutation(static_cast<std::size_t>(width));
        order.resize(layer.source.size());
        layer.source = std::move(order);
    }
}

} // namespace

LatenLocated locateLaten(const LatenSpec& spec, const ModelPair& pair, const LatenData& data, int steps,
                         JobContext& context)
{
    return Locator(spec, pair, data, steps, context).locate();
}

LatenPlaces controlPlaces(const LatenPlaces& places, LatenVariant variant, const Model& source,
                          Random& random)
{
    LatenPlaces changed = places;
    std::vector<Extraction*> all = {&changed.final};
    for (Extraction& step : changed.steps)
        all.push_back(&step);
    for (Extraction* extraction : all) {
        if (variant == LatenVariant::RandomSource) {
            drawNeurons(extraction->ffn, neuronCount(source.config(), Module::Up), random);
            drawNeurons(extraction->o, neuronCount(source.config(), Module::O), random);
            drawNeurons(extraction->v, neuronCount(source.config(), Module::V), random);
        } else if (variant == LatenVariant::TargetOwn) {
            for (std::vector<NeuronPairs>* pairs : {&extraction->ffn, &extraction->o, &extraction->v}) {
                for (NeuronPairs& layer : *pairs) {
                    layer.source = layer.target;
                    layer.source_layer = layer.target_layer;
                }
            }
        }
    }
    return changed;
}

} // namespace isthmus
