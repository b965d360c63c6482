#include "core/analysis/attribution_states.h"

#include "core/analysis/text_batches.h"
#include "core/base/error.h"
#include "core/model/transformer.h"

namespace isthmus {
namespace {

class StateCollector
{
public:
    StateCollector(const std::shared_ptr<const Model>& model, std::span<const AttributionPrompt> prompts,
                   const AttributionOptions& options)
        : model_(model), config_(model->config()), prompts_(prompts), options_(options)
    {
        const auto count = static_cast<std::int64_t>(prompts.size());
        states_.stream = at::empty({config_.layers + 1, count, config_.hiddenSize}, at::kFloat);
        states_.middle = at::empty({config_.layers, count, config_.hiddenSize}, at::kFloat);
        states_.ffn = at::empty({config_.layers, count, config_.intermediateSize}, at::kFloat);
        states_.mhsa = at::empty({config_.layers, count, config_.heads * config_.headDim}, at::kFloat);
    }

    AttributionStates collect(const Tick& tick)
    {
        makeBatches();
        std::vector<Tap> taps{Tap::HIn, Tap::HMid, Tap::HOut, Tap::DownIn};
        if (options_.positions == AttributionPositions::All)
            taps.push_back(Tap::OIn);
        else
            taps.insert(taps.end(), {Tap::AttentionWeights, Tap::Values});
        Transformer transformer(model_, options_.device,
                                options_.compute == "bfloat16" ? ComputeType::BFloat16
                                                               : ComputeType::Float32);
        transformer.stream(
            batches_, taps,
            [this](std::size_t batch, int layer, Tap tap, const at::Tensor& value) {
                take(batch, layer, tap, value);
            },
            {}, tick);
        return std::move(states_);
    }

private:
    void makeBatches()
    {
        std::vector<const std::vector<TokenId>*> texts;
        for (const AttributionPrompt& prompt : prompts_)
            texts.push_back(&prompt.ids);
        for (const std::vector<std::size_t>& group : groupByLength(texts, defaultBatchTokens)) {
            std::vector<std::vector<TokenId>> rows;
            std::vector<std::int64_t> members, last;
            for (std::size_t index : group) {
                rows.push_back(*texts[index]);
                members.push_back(static_cast<std::int64_t>(index));
                last.push_back(static_cast<std::int64_t>(texts[index]->size()) - 1);
            }
            batches_.push_back(makeBatch(rows, 0));
            members_.push_back(at::tensor(members, at::kLong));
            last_.push_back(at::tensor(last, at::kLong));
        }
    }

    void take(std::size_t batch, int layer, Tap tap, const at::Tensor& value)
    {
        switch (tap) {
        case Tap::HIn:
            if (layer == 0)
                keep(states_.stream[0], batch, layer, "The embedding", atLast(batch, value));
            break;
        case Tap::HMid:
            keep(states_.middle[layer], batch, layer, "The residual stream after the attention",
                 atLast(batch, value));
            break;
        case Tap::HOut:
            keep(states_.stream[layer + 1], batch, layer, "The residual stream after the FFN",
                 atLast(batch, value));
            break;
        case Tap::DownIn:
            keep(states_.ffn[layer], batch, layer, "The FFN", atLast(batch, value));
            break;
        case Tap::OIn:
            keep(states_.mhsa[layer], batch, layer, "The attention", atLast(batch, value));
            break;
        case Tap::AttentionWeights:
            weights_ = value;
            break;
        case Tap::Values: // comes before the weights of the same batch
            values_ = value;
            break;
        default:
            break;
        }
        if (tap == Tap::AttentionWeights)
            keep(states_.mhsa[layer], batch, layer, "The attention", ownPosition(batch));
    }

    /// alpha_{T,T} v_T: [rows, heads * head_dim]. Query heads that share a value head are neighbours.
    at::Tensor ownPosition(std::size_t batch)
    {
        const at::Tensor last = last_[batch].to(values_.device());
        const at::Tensor rows = at::arange(last.size(0), last.options());
        const at::Tensor alpha = weights_.index({rows, at::Tensor(), last, last}); // [rows, heads]
        const at::Tensor value = values_.index({rows, at::Tensor(), last}); // [rows, kv_heads, head_dim]
        const at::Tensor repeated = value.repeat_interleave(config_.heads / config_.kvHeads, 1);
        return (repeated.to(at::kFloat) * alpha.to(at::kFloat).unsqueeze(2)).reshape({last.size(0), -1});
    }

    /// [rows, T, width] at position T of each row: [rows, width].
    at::Tensor atLast(std::size_t batch, const at::Tensor& value) const
    {
        const at::Tensor last = last_[batch].to(value.device());
        return value.index({at::arange(last.size(0), last.options()), last});
    }

    void keep(const at::Tensor& destination, std::size_t batch, int layer, const std::string& what,
              const at::Tensor& value)
    {
        const at::Tensor plain = value.to(at::kCPU, at::kFloat);
        if (!plain.isfinite().all().item<bool>()) {
            std::vector<AttributionPrompt> group;
            const auto* member = members_[batch].data_ptr<std::int64_t>();
            for (std::int64_t i = 0; i < members_[batch].size(0); ++i)
                group.push_back(prompts_[static_cast<std::size_t>(member[i])]);
            requireFinite(plain, group, layer, what);
        }
        destination.index_copy_(0, members_[batch], plain);
    }

    std::shared_ptr<const Model> model_;
    const ModelConfig& config_;
    std::span<const AttributionPrompt> prompts_;
    const AttributionOptions& options_;
    std::vector<Batch> batches_;
    std::vector<at::Tensor> members_; ///< per batch: indices of its prompts
    std::vector<at::Tensor> last_;    ///< per batch: position T of its rows
    at::Tensor weights_;
    at::Tensor values_;
    AttributionStates states_;
};

} // namespace

void requireFinite(const at::Tensor& values, std::span<const AttributionPrompt> prompts, int layer,
                   const std::string& what)
{
    const at::Tensor finite = values.isfinite().flatten(1).all(1).to(at::kCPU);
    const auto* ok = finite.data_ptr<bool>();
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        if (!ok[i])
            throw Error(
                ErrorCode::NonFinite,
                what + " of layer " + std::to_string(layer) + " is not finite for the prompt of line " +
                    std::to_string(prompts[i].line) + ".",
                "Compute in float32, or leave out the prompt; if every prompt fails, the model is damaged.");
    }
}

AttributionStates collectStates(const std::shared_ptr<const Model>& model,
                                std::span<const AttributionPrompt> prompts, const AttributionOptions& options,
                                const Tick& tick)
{
    return StateCollector(model, prompts, options).collect(tick);
}

} // namespace isthmus
