#include "core/model/transformer.h"

#include "core/base/convert.h"
#include "core/base/device.h"
#include "core/base/error.h"
#include "core/model/block.h"
#include "core/model/load_weights.h"
#include "core/model/model_impl.h"

#include <algorithm>
#include <map>
#include <optional>

namespace isthmus {

Tap moduleTap(Module module)
{
    switch (module) {
    case Module::Q:
        return Tap::Q;
    case Module::K:
        return Tap::K;
    case Module::V:
        return Tap::V;
    case Module::O:
        return Tap::O;
    case Module::Gate:
        return Tap::Gate;
    case Module::Up:
        return Tap::Up;
    case Module::Down:
        return Tap::Down;
    case Module::Attention:
        return Tap::AttentionOut;
    case Module::Ffn:
        return Tap::FfnOut;
    case Module::Residual:
        return Tap::HOut;
    case Module::Embedding:
    case Module::Head:
        break;
    }
    throw Error(ErrorCode::Internal, "The module has no tap.");
}

Batch makeBatch(std::span<const std::vector<TokenId>> rows, TokenId pad)
{
    std::size_t length = 0;
    for (const std::vector<TokenId>& row : rows)
        length = std::max(length, row.size());
    if (length == 0)
        throw Error(ErrorCode::InvalidArgument, "A batch needs at least one token.",
                    "Give a text that is not empty.");
    const std::vector<std::int64_t> shape = {static_cast<std::int64_t>(rows.size()),
                                             static_cast<std::int64_t>(length)};
    Batch batch{at::full(shape, pad, at::kLong), at::zeros(shape, at::kBool)};
    auto* ids = batch.ids.data_ptr<std::int64_t>();
    auto* mask = batch.mask.data_ptr<bool>();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        std::copy(rows[row].begin(), rows[row].end(), ids + row * length);
        std::fill_n(mask + row * length, rows[row].size(), true);
    }
    return batch;
}

namespace {

TapSet tapSet(std::span<const Tap> taps)
{
    TapSet set;
    for (Tap tap : taps)
        set.set(static_cast<std::size_t>(tap));
    return set;
}

/// Ids on the CPU, checked, 0 where there is padding.
at::Tensor checkedIds(const Model& model, const Batch& batch)
{
    const ModelConfig& config = model.config();
    if (batch.ids.dim() != 2 || batch.ids.numel() == 0 || batch.mask.sizes() != batch.ids.sizes())
        throw Error(ErrorCode::InvalidArgument, "A batch needs ids and a mask of one shape [texts, tokens].");
    const at::Tensor mask = batch.mask.to(at::kCPU);
    const std::int64_t length = batch.ids.size(1);
    if (length > config.context)
        throw Error(ErrorCode::PromptTooLong,
                    "A text has " + std::to_string(length) + " tokens; the context of " +
                        model.folder().string() + " is " + std::to_string(config.context) + ".",
                    "Shorten the text.");
    const at::Tensor rightPadded = at::arange(length, at::kLong).unsqueeze(0).lt(mask.sum(1, true));
    if (!rightPadded.equal(mask))
        throw Error(ErrorCode::InvalidArgument, "The texts of a batch must be padded on the right.");
    at::Tensor ids = batch.ids.to(at::kCPU).masked_fill(mask.logical_not(), 0).contiguous();
    const auto low = ids.min().item<std::int64_t>();
    const auto high = ids.max().item<std::int64_t>();
    if (low < 0 || high >= config.vocabSize)
        throw Error(ErrorCode::InvalidArgument,
                    "The token id " + std::to_string(low < 0 ? low : high) +
                        " lies outside the vocabulary of " + model.folder().string() + ", which has " +
                        std::to_string(config.vocabSize) + " tokens.",
                    "Use the model's own tokenizer.");
    return ids;
}

/// Rows of the embedding for the ids, read from the map one by one: float32 [ids, hidden].
at::Tensor embeddingRows(const Model& model, const at::Tensor& ids)
{
    const Model::RawTensor raw = model.raw(model.embeddingName());
    const auto width = static_cast<std::size_t>(raw.shape.at(1));
    at::Tensor rows = at::empty({ids.numel(), raw.shape.at(1)}, at::kFloat);
    auto* out = rows.data_ptr<float>();
    const auto* id = ids.data_ptr<std::int64_t>();
    for (std::int64_t i = 0; i < ids.numel(); ++i, out += width)
        toFloatSerial(raw.dtype, raw.data + static_cast<std::size_t>(id[i]) * width * dtypeSize(raw.dtype),
                      out, width);
    return rows;
}

} // namespace

struct Transformer::Impl
{
    std::shared_ptr<const Model> model;
    WeightPlace place;
    std::optional<WeightSet> resident;

    const ModelConfig& config() const { return model->config(); }

    const WeightSet& weights()
    {
        if (!resident)
            resident = loadWeights(*model, place);
        return *resident;
    }

    /// Residual stream before the first layer without the whole embedding in memory.
    at::Tensor embed(const at::Tensor& ids, const at::Tensor& positions) const
    {
        WeightSet rows;
        rows.embedding = embeddingRows(*model, ids).to(place.device, place.type);
        rows.positions = positions;
        return embedTokens(config(), rows, at::arange(ids.numel(), at::kLong).view(ids.sizes()));
    }

    at::Tensor runLayer(const LayerWeights& weights, int layer, const at::Tensor& hidden,
                        const PassContext& context, TapSet wanted, std::size_t batch,
                        const TapSink& sink) const
    {
        if (wanted.none())
            return blockForward(config(), weights, layer, hidden, context);
        const LayerTaps taps{wanted,
                             [&](Tap tap, const at::Tensor& value) { sink(batch, layer, tap, value); }};
        return blockForward(config(), weights, layer, hidden, context, &taps);
    }
};

Transformer::Transformer(std::shared_ptr<const Model> model, const std::string& device, ComputeType compute)
{
    model->impl().requireForwardPass();
    const WeightPlace place{at::Device(resolveDevice(device)),
                            compute == ComputeType::BFloat16 ? at::kBFloat16 : at::kFloat};
    impl_ = std::make_unique<Impl>(Impl{std::move(model), place, std::nullopt});
}

Transformer::~Transformer() = default;

at::Tensor Transformer::logits(const Batch& batch, std::span<const Tap> taps, const TapSink& sink)
{
    const at::NoGradGuard noGrad;
    const at::Tensor ids = checkedIds(*impl_->model, batch);
    const WeightSet& weights = impl_->weights();
    at::Tensor hidden = embedTokens(impl_->config(), weights, ids);
    const PassContext context = makePassContext(impl_->config(), ids.size(1), hidden);
    for (int layer = 0; layer < impl_->config().layers; ++layer)
        hidden = impl_->runLayer(weights.layers[static_cast<std::size_t>(layer)], layer, hidden, context,
                                 tapSet(taps), 0, sink);
    return finalLogits(impl_->config(), weights, hidden);
}

void Transformer::stream(std::span<const Batch> batches, std::span<const Tap> taps, const TapSink& sink,
                         const std::function<void(std::size_t batch, const at::Tensor& logits)>& finish,
                         const Tick& tick)
{
    const at::NoGradGuard noGrad;
    const auto layers = static_cast<std::uint64_t>(impl_->config().layers);
    const std::uint64_t total = (layers + (finish ? 1 : 0)) * batches.size();
    std::uint64_t done = 0;
    const auto step = [&] {
        if (tick)
            tick(++done, total);
    };
    std::vector<at::Tensor> hidden;
    std::map<std::int64_t, PassContext> contexts; // by length
    const at::Tensor positions = loadPositions(*impl_->model, impl_->place);
    for (const Batch& batch : batches) {
        hidden.push_back(impl_->embed(checkedIds(*impl_->model, batch), positions));
        const std::int64_t length = batch.ids.size(1);
        if (!contexts.contains(length))
            contexts.emplace(length, makePassContext(impl_->config(), length, hidden.back()));
    }
    for (int layer = 0; layer < impl_->config().layers; ++layer) {
        const LayerWeights weights = loadLayer(*impl_->model, layer, impl_->place);
        releaseLayer(*impl_->model, layer);
        for (std::size_t b = 0; b < batches.size(); ++b) {
            hidden[b] = impl_->runLayer(weights, layer, hidden[b], contexts.at(hidden[b].size(1)),
                                        tapSet(taps), b, sink);
            step();
        }
    }
    if (!finish)
        return;
    const NormWeights norm = loadFinalNorm(*impl_->model, impl_->place);
    const LinearWeights unembedding = loadUnembedding(*impl_->model, impl_->place);
    for (std::size_t b = 0; b < batches.size(); ++b) {
        const at::Tensor last = std::move(hidden[b]);
        finish(b, finalLogits(impl_->config(), norm, unembedding, last));
        step();
    }
}

} // namespace isthmus
