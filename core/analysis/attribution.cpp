#include "core/analysis/attribution.h"

#include "core/analysis/attribution_agreement.h"
#include "core/analysis/attribution_scores.h"
#include "core/analysis/attribution_states.h"
#include "core/analysis/attribution_top.h"
#include "core/base/error.h"

#include <algorithm>
#include <optional>

namespace isthmus {
namespace {

/// Neurons of one kind while their layers are scored.
struct KindScores
{
    Module module; ///< whose columns the neurons are
    NeuronMap map;
    std::vector<NeuronMap> rows; ///< of every prompt, if they are wanted
    at::Tensor alphas;           ///< float32 [layers, neurons]: coefficient / scale, mean over prompts
    std::vector<std::int64_t>
        sample; ///< layer * width + neuron, ascending: where `fast` is held against `exact`
    std::vector<double> fast;
    std::vector<double> exact;
};

class AttributionPass
{
public:
    AttributionPass(const std::shared_ptr<const Model>& model, std::span<const AttributionPrompt> prompts,
                    const AttributionOptions& options, bool everyRow, const Tick& tick)
        : model_(model), config_(model->config()), prompts_(prompts), options_(options), everyRow_(everyRow),
          tick_(tick), device_(options.device)
    {
    }

    RowAttributions run()
    {
        const at::NoGradGuard noGrad;
        checkPrompts();
        states_ = collectStates(model_, prompts_, options_, [this](std::uint64_t done, std::uint64_t total) {
            report(0, forwardShare, done, total);
        });
        readOut_.emplace(*model_, states_.stream[config_.layers], options_.scale, device_);
        begin(ffn_, config_.intermediateSize, 1);
        begin(mhsa_, config_.heads * config_.headDim, 2);
        const int some = layersAtOnce();
        at::Tensor middle; // logits of the layer before
        for (int first = 0; first < config_.layers; first += some) {
            const int count = std::min(some, config_.layers - first);
            const std::vector<BasePoint> points = layerPoints(first, count);
            for (layer_ = first; layer_ < first + count; ++layer_) {
                const BasePoint& before = points[static_cast<std::size_t>(layer_ - first)];
                const BasePoint& between = points[static_cast<std::size_t>(count + layer_ - first)];
                if (middle.defined())
                    result_.ffn_layers.push_back(layerScore(middle, before.logits));
                result_.mhsa_layers.push_back(layerScore(before.logits, between.logits));
                scoreNeurons(mhsa_, before, states_.mhsa[layer_]);
                scoreNeurons(ffn_, between, states_.ffn[layer_]);
                middle = between.logits;
            }
        }
        result_.ffn_layers.push_back(
            layerScore(middle, readOut_->logits(states_.stream[config_.layers].to(device_))));
        finish();
        return {std::move(result_), std::move(rows_)};
    }

private:
    static constexpr std::uint64_t progressUnits = 1000;
    static constexpr std::uint64_t forwardShare = 200;

    void report(std::uint64_t from, std::uint64_t to, std::uint64_t done, std::uint64_t total)
    {
        if (tick_)
            tick_(from + (to - from) * done / std::max<std::uint64_t>(1, total), progressUnits);
    }

    void reportLayer()
    {
        report(forwardShare, progressUnits, static_cast<std::uint64_t>(layer_),
               static_cast<std::uint64_t>(config_.layers));
    }

    void checkPrompts()
    {
        if (prompts_.empty())
            throw Error(ErrorCode::InvalidArgument, "An attribution needs at least one prompt.",
                        "Give a data set with rows.");
        std::vector<std::int64_t> targets;
        for (const AttributionPrompt& prompt : prompts_) {
            if (prompt.target < 0 || prompt.target >= config_.vocabSize)
                throw Error(ErrorCode::InvalidArgument,
                            "The target token " + std::to_string(prompt.target) +
                                " lies outside the vocabulary of " + model_->folder().string() +
                                ", which has " + std::to_string(config_.vocabSize) + " tokens.",
                            "Use the model's own tokenizer.");
            targets.push_back(prompt.target);
        }
        targets_ = at::tensor(targets, at::kLong).to(device_);
    }

    void begin(KindScores& kind, int width, std::uint64_t stream) const
    {
        kind.map.layers = config_.layers;
        kind.map.width = width;
        kind.alphas = at::empty({config_.layers, width}, at::kFloat);
        if (everyRow_)
            kind.rows.assign(prompts_.size(), kind.map);
        if (options_.evaluator == AttributionEvaluator::Fast && options_.agreement_neurons > 0)
            kind.sample = drawDistinct(static_cast<std::int64_t>(config_.layers) * width,
                                       options_.agreement_neurons, options_.seed * 2 + stream);
    }

    /// Layers whose base points are read out together: as many as leave logits and probabilities small.
    int layersAtOnce() const
    {
        constexpr std::int64_t most = std::int64_t{64} << 20; // larger ones are no faster
        const std::int64_t layer =
            2 * 2 * 4 * static_cast<std::int64_t>(prompts_.size()) * readOut_->unembedding().size(0);
        return static_cast<int>(std::clamp<std::int64_t>(most / layer, 1, config_.layers));
    }

    /// h_in of `count` layers, then h_mid of the same.
    std::vector<BasePoint> layerPoints(int first, int count)
    {
        const at::Tensor residuals =
            at::cat({states_.stream.narrow(0, first, count), states_.middle.narrow(0, first, count)})
                .to(device_);
        std::vector<BasePoint> points = basePoints(*readOut_, readOut_->logits(residuals));
        for (std::size_t i = 0; i < points.size(); ++i)
            requireFinite(points[i].logits, prompts_, first + static_cast<int>(i) % count, "The read-out");
        return points;
    }

    /// Mean over prompts of log p(w | after) - log p(w | before).
    double layerScore(const at::Tensor& before, const at::Tensor& after) const
    {
        const auto logProbability = [this](const at::Tensor& logits) {
            return at::log_softmax(logits.to(at::kDouble), -1).gather(1, targets_.unsqueeze(1));
        };
        return (logProbability(after) - logProbability(before)).mean().item<double>();
    }

    void scoreNeurons(KindScores& kind, const BasePoint& base, const at::Tensor& coefficients)
    {
        reportLayer();
        const AttributionSite site = makeSite(
            *readOut_, base, model_->weight(layer_, kind.module).to(device_), coefficients.to(device_));
        const auto check = [this] { reportLayer(); };
        at::Tensor scores;
        if (options_.evaluator == AttributionEvaluator::Exact) {
            scores = exactScores(*readOut_, site, targets_, check);
        } else {
            const FastScores fast =
                fastScores(*readOut_, site, targets_, options_.seed * 2 + static_cast<std::uint64_t>(layer_));
            scores = fast.scores;
            tailBound_ = std::max(tailBound_, fast.bound.mean(0).max().item<double>());
        }
        requireFinite(scores, prompts_, layer_,
                      "A score of the " + std::string(moduleId(kind.module)) + " neurons");
        const at::Tensor mean = scores.mean(0).cpu();
        const auto* values = mean.data_ptr<double>();
        for (std::int64_t n = 0; n < mean.size(0); ++n)
            kind.map.scores.push_back(static_cast<float>(values[n]));
        const at::Tensor own = scores.cpu().to(at::kFloat).contiguous();
        for (std::size_t row = 0; row < kind.rows.size(); ++row) {
            const float* first = own[static_cast<std::int64_t>(row)].data_ptr<float>();
            kind.rows[row].scores.insert(kind.rows[row].scores.end(), first, first + own.size(1));
        }
        kind.alphas[layer_].copy_(site.alpha.mean(0));
        compareSample(kind, site, values);
    }

    /// Exact scores of the layer's sampled neurons beside the fast ones.
    void compareSample(KindScores& kind, const AttributionSite& site, const double* fast)
    {
        const std::int64_t first = static_cast<std::int64_t>(layer_) * kind.map.width;
        const auto from = std::lower_bound(kind.sample.begin(), kind.sample.end(), first);
        const auto to = std::lower_bound(from, kind.sample.end(), first + kind.map.width);
        std::vector<std::int64_t> neurons;
        for (auto i = from; i != to; ++i)
            neurons.push_back(*i - first);
        if (neurons.empty())
            return;
        const AttributionSite some = selectNeurons(site, at::tensor(neurons, at::kLong).to(device_));
        const at::Tensor exact = exactScores(*readOut_, some, targets_).mean(0).cpu();
        for (std::size_t i = 0; i < neurons.size(); ++i) {
            kind.fast.push_back(fast[neurons[i]]);
            kind.exact.push_back(exact.data_ptr<double>()[i]);
        }
    }

    /// Sums over the query heads that share a row of v (method.md section 3).
    NeuronMap valueRows(const NeuronMap& mhsa) const
    {
        NeuronMap rows;
        rows.layers = config_.layers;
        rows.width = config_.kvHeads * config_.headDim;
        const std::int64_t sharing = config_.heads / config_.kvHeads;
        const at::Tensor scores = at::tensor(at::ArrayRef<float>(mhsa.scores), at::kFloat)
                                      .view({config_.layers, config_.kvHeads, sharing, config_.headDim})
                                      .to(at::kDouble)
                                      .sum(2)
                                      .to(at::kFloat)
                                      .contiguous();
        rows.scores.assign(scores.data_ptr<float>(), scores.data_ptr<float>() + scores.numel());
        return rows;
    }

    void finish()
    {
        const auto check = [this] { reportLayer(); };
        for (KindScores* kind : {&ffn_, &mhsa_}) {
            kind->map.top = topList(kind->map, options_.top);
            addTokens(kind->map.top, *model_, kind->module, *readOut_, kind->alphas, check);
        }
        if (!ffn_.sample.empty()) {
            EvaluatorAgreement agreement;
            agreement.spearman = std::min(spearman(ffn_.fast, ffn_.exact), spearman(mhsa_.fast, mhsa_.exact));
            agreement.top10_overlap =
                std::min(topTenthOverlap(ffn_.fast, ffn_.exact), topTenthOverlap(mhsa_.fast, mhsa_.exact));
            agreement.tail_bound = tailBound_;
            agreement.neurons = static_cast<int>(ffn_.exact.size() + mhsa_.exact.size());
            result_.agreement = agreement;
        }
        result_.mhsa_value = valueRows(mhsa_.map);
        for (std::size_t row = 0; row < ffn_.rows.size(); ++row) {
            Attribution& one = rows_.emplace_back();
            one.mhsa_value = valueRows(mhsa_.rows[row]);
            one.ffn = std::move(ffn_.rows[row]);
            one.mhsa = std::move(mhsa_.rows[row]);
        }
        result_.ffn = std::move(ffn_.map);
        result_.mhsa = std::move(mhsa_.map);
        result_.model_name = model_->summary().name;
        result_.model_path = model_->folder().string();
        result_.evaluator = evaluatorName(options_.evaluator);
        result_.scale = scaleName(options_.scale);
        result_.positions = positionsName(options_.positions);
        result_.prompts = static_cast<int>(prompts_.size());
        result_.head_dim = config_.headDim;
    }

    std::shared_ptr<const Model> model_;
    const ModelConfig& config_;
    std::span<const AttributionPrompt> prompts_;
    const AttributionOptions& options_;
    bool everyRow_;
    const Tick& tick_;
    at::Device device_;
    at::Tensor targets_;
    AttributionStates states_;
    std::optional<ReadOut> readOut_;
    KindScores ffn_{Module::Down, {}, {}, {}, {}, {}, {}};
    KindScores mhsa_{Module::O, {}, {}, {}, {}, {}, {}};
    int layer_ = 0;
    double tailBound_ = 0;
    Attribution result_;
    std::vector<Attribution> rows_;
};

} // namespace

Attribution attribute(const std::shared_ptr<const Model>& model, std::span<const AttributionPrompt> prompts,
                      const AttributionOptions& options, const Tick& tick)
{
    return AttributionPass(model, prompts, options, false, tick).run().mean;
}

RowAttributions attributeRows(const std::shared_ptr<const Model>& model,
                              std::span<const AttributionPrompt> prompts, const AttributionOptions& options,
                              const Tick& tick)
{
    return AttributionPass(model, prompts, options, true, tick).run();
}

} // namespace isthmus
