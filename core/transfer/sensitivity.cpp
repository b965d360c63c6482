#include "core/transfer/sensitivity.h"

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/require.h"
#include "core/model/model_impl.h"
#include "core/model/pair.h"
#include "core/transfer/trainer.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>

#include <unistd.h>

namespace isthmus {
namespace {

namespace fs = std::filesystem;

/// Inputs of all layers, [layers, tokens of all rows, hidden], in memory or in a file that has no name left.
class LayerInputs
{
public:
    LayerInputs(std::int64_t layers, std::int64_t tokens, std::int64_t width, at::ScalarType type,
                std::uint64_t memory)
    {
        const std::int64_t count = layers * tokens * width;
        const auto options = at::TensorOptions().dtype(type);
        const auto bytes = static_cast<std::uint64_t>(count) * at::elementSize(type);
        if (bytes <= (memory > 0 ? memory : memoryAvailable() / 4)) {
            values_ = at::empty({layers, tokens, width}, options);
            return;
        }
        const std::string path =
            (fs::temp_directory_path() / ("isthmus-inputs-" + std::to_string(getpid()))).string();
        std::ofstream(path, std::ios::binary).close();
        std::error_code failure;
        fs::resize_file(path, bytes, failure);
        if (failure)
            throw Error(ErrorCode::DiskFull,
                        "The inputs of the layers need " + std::to_string(bytes >> 20) + " MB in " +
                            fs::temp_directory_path().string() + ".",
                        "Free space there, set TMPDIR, or use fewer samples.");
        values_ = at::from_file(path, true, count, options).view({layers, tokens, width});
        fs::remove(path, failure);
    }

    void put(int layer, std::int64_t first, const at::Tensor& hidden)
    {
        values_.select(0, layer).narrow(0, first, hidden.size(1)).copy_(hidden.squeeze(0));
    }
    at::Tensor get(int layer, std::int64_t first, std::int64_t length, const at::Device& device) const
    {
        return values_.select(0, layer).narrow(0, first, length).unsqueeze(0).to(device, false, true);
    }

private:
    at::Tensor values_;
};

class Pass
{
public:
    Pass(const Model& model, std::span<const EncodedRow> rows, const WeightPlace& place, const Tick& tick,
         std::uint64_t inputMemory)
        : model_(model), rows_(rows), place_(place), tick_(tick),
          total_(static_cast<std::uint64_t>(2 * model.config().layers + 1) * rows.size())
    {
        std::int64_t tokens = 0;
        for (const EncodedRow& row : rows_) {
            first_.push_back(tokens);
            tokens += checkedLength(row);
        }
        inputs_ = std::make_unique<LayerInputs>(config().layers, tokens, config().hiddenSize, place.type,
                                                inputMemory);
    }

    double run(const std::vector<Module>& modules, const SensitivitySink& sink)
    {
        std::vector<Module> inLayers;
        std::copy_if(modules.begin(), modules.end(), std::back_inserter(inLayers),
                     [](Module module) { return !isOutsideLayers(module); });
        const auto wants = [&](Module module) {
            return std::find(modules.begin(), modules.end(), module) != modules.end();
        };
        forward();
        const double loss = head(wants(Module::Head) ? &sink : nullptr);
        for (int layer = config().layers - 1; layer >= 0; --layer)
            backward(layer, inLayers, sink);
        if (wants(Module::Embedding))
            embedding(sink);
        return loss;
    }

private:
    const ModelConfig& config() const { return model_.config(); }

    std::int64_t checkedLength(const EncodedRow& row) const
    {
        const auto length = static_cast<std::int64_t>(row.ids.size());
        if (length > config().context)
            throw Error(ErrorCode::PromptTooLong,
                        "A text has " + std::to_string(length) + " tokens; the context of " +
                            model_.folder().string() + " is " + std::to_string(config().context) + ".",
                        "Shorten the texts with the cut-off length.");
        if (lossTokens(std::span(&row, 1)) == 0)
            throw Error(ErrorCode::BadData, "A row has no token that counts for the loss.",
                        "Check that the rows have answers, and that the cut-off length leaves some of them.");
        return length;
    }

    void step()
    {
        if (tick_)
            tick_(++done_, total_);
    }

    const PassContext& context(const at::Tensor& hidden)
    {
        const std::int64_t length = hidden.size(1);
        if (!contexts_.contains(length))
            contexts_.emplace(length, makePassContext(config(), length, hidden));
        return contexts_.at(length);
    }

    void forward()
    {
        const at::NoGradGuard noGrad;
        const at::Tensor positions = loadPositions(model_, place_);
        for (const EncodedRow& row : rows_) {
            WeightSet embedding;
            embedding.embedding = tokenVectors(model_, row.ids, false).to(place_.device, place_.type);
            embedding.positions = positions;
            const auto length = static_cast<std::int64_t>(row.ids.size());
            hidden_.push_back(embedTokens(config(), embedding, at::arange(length, at::kLong).view({1, -1})));
        }
        for (int layer = 0; layer < config().layers; ++layer) {
            const LayerWeights weights = loadLayer(model_, layer, place_);
            releaseLayer(model_, layer);
            for (std::size_t i = 0; i < rows_.size(); ++i) {
                inputs_->put(layer, first_[i], hidden_[i]);
                hidden_[i] = blockForward(config(), weights, layer, hidden_[i], context(hidden_[i]));
                step();
            }
        }
    }

    static void requireFinite(const at::Tensor& s, const std::string& of)
    {
        if (!std::isfinite(s.sum().item<double>()))
            throw Error(ErrorCode::NonFinite, "The sensitivity of " + of + " is infinite or NaN.",
                        "Compute in float32, and check the model for damaged weights.");
    }

    /// Loss of every row; the residual stream's place is taken by its gradient.
    double head(const SensitivitySink* sink)
    {
        const NormWeights norm = loadFinalNorm(model_, place_);
        LinearWeights unembedding = loadUnembedding(model_, place_);
        at::Tensor sums;
        if (sink) {
            sums = at::zeros(unembedding.weight.sizes(), unembedding.weight.options().dtype(at::kFloat));
            unembedding.weight.requires_grad_(true);
        }
        double sum = 0;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            const TrainBatch batch = makeTrainBatch(rows_.subspan(i, 1), 0);
            const at::Tensor last = hidden_[i].detach().requires_grad_(true);
            const at::Tensor picked = last.squeeze(0).index_select(0, batch.positions.to(place_.device));
            const at::Tensor loss = lossSum(finalLogits(config(), norm, unembedding, picked), batch.targets) /
                                    static_cast<double>(batch.targets.numel());
            sum += loss.item<double>();
            loss.backward();
            hidden_[i] = last.grad();
            if (sink) {
                const at::NoGradGuard noGrad;
                sums.add_(unembedding.weight.mutable_grad().mul_(unembedding.weight).abs_());
                unembedding.weight.mutable_grad() = at::Tensor();
            }
            step();
        }
        if (!std::isfinite(sum))
            throw Error(ErrorCode::NonFinite, "The loss of the samples is infinite or NaN.",
                        "Check the model for damaged weights.");
        if (sink) {
            requireFinite(sums, "the head");
            (*sink)(-1, Module::Head, sums.to(at::kCPU));
        }
        return sum / static_cast<double>(rows_.size());
    }

    /// What is left of the gradients is that of the token vectors.
    void embedding(const SensitivitySink& sink)
    {
        const at::NoGradGuard noGrad;
        at::Tensor sums = at::zeros({config().vocabSize, config().hiddenSize}, at::kFloat);
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            const at::Tensor ids = at::tensor(rows_[i].ids, at::kLong);
            const auto [tokens, places, counts] = at::_unique2(ids, true, true);
            const std::vector<TokenId> names(tokens.data_ptr<std::int64_t>(),
                                             tokens.data_ptr<std::int64_t>() + tokens.numel());
            at::Tensor gradient = at::zeros({tokens.numel(), config().hiddenSize}, at::kFloat);
            gradient.index_add_(0, places, hidden_[i].squeeze(0).to(at::kCPU, at::kFloat));
            sums.index_add_(0, tokens, gradient.mul_(tokenVectors(model_, names, false)).abs_());
        }
        requireFinite(sums, "the embedding");
        sink(-1, Module::Embedding, sums.t().contiguous());
    }

    void backward(int layer, const std::vector<Module>& modules, const SensitivitySink& sink)
    {
        LayerWeights weights = loadLayer(model_, layer, place_);
        releaseLayer(model_, layer);
        std::vector<at::Tensor> leaves;
        std::vector<at::Tensor> sums;
        for (Module module : modules) {
            at::Tensor& weight = linearOf(weights, module).weight;
            weight.requires_grad_(true);
            leaves.push_back(weight);
            sums.push_back(
                at::zeros(weight.sizes(), weight.options().dtype(at::kFloat).requires_grad(false)));
        }
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            const at::Tensor input =
                inputs_->get(layer, first_[i], hidden_[i].size(1), place_.device).requires_grad_(true);
            blockForward(config(), weights, layer, input, context(input)).backward(hidden_[i]);
            hidden_[i] = input.grad();
            const at::NoGradGuard noGrad;
            for (std::size_t m = 0; m < leaves.size(); ++m) {
                sums[m].add_(leaves[m].mutable_grad().mul_(leaves[m]).abs_());
                leaves[m].mutable_grad() = at::Tensor();
            }
            step();
        }
        for (std::size_t m = 0; m < modules.size(); ++m) {
            requireFinite(sums[m], std::string(moduleId(modules[m])) + " in layer " + std::to_string(layer));
            sink(layer, modules[m], sums[m].to(at::kCPU));
        }
    }

    const Model& model_;
    std::span<const EncodedRow> rows_;
    WeightPlace place_;
    const Tick& tick_;
    std::uint64_t done_ = 0;
    std::uint64_t total_;
    std::vector<std::int64_t> first_; ///< where each row's tokens begin
    std::unique_ptr<LayerInputs> inputs_;
    std::vector<at::Tensor> hidden_; ///< per row [1, T, hidden]: the stream, then its gradient
    std::map<std::int64_t, PassContext> contexts_;
};

} // namespace

double streamSensitivity(const Model& model, std::span<const EncodedRow> rows,
                         const std::vector<Module>& modules, const WeightPlace& place,
                         const SensitivitySink& sink, const Tick& tick, std::uint64_t inputMemory)
{
    model.impl().requireForwardPass();
    if (rows.empty())
        throw Error(ErrorCode::TooFewSamples, "There are no samples to measure the sensitivity on.",
                    "Give at least one row.");
    for (Module module : modules)
        require(!isOutsideLayers(module) || !model.config().tiedEmbeddings,
                "Embedding and head are one tensor in this model: their sensitivities cannot be told apart.",
                "Leave embedding and head out of the modules.");
    return Pass(model, rows, place, tick, inputMemory).run(modules, sink);
}

} // namespace isthmus
