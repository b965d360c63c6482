#include "core/analysis/activations.h"

#include "core/analysis/gram.h"
#include "core/analysis/text_batches.h"
#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/random.h"
#include "core/model/transformer.h"
#include "core/results/result_store.h"

#include <algorithm>
#include <set>

namespace isthmus {
namespace {

/// Raw activations are kept in the store only up to this size per model; beyond it the Grams alone are.
constexpr std::uint64_t storedActivationLimit = 256U << 20;

/// One batch of texts and how its tokens become rows of the activation matrices.
struct SampledBatch
{
    Batch batch;
    at::Tensor rows;    ///< int64 [k]: destination rows
    at::Tensor tokens;  ///< int64 [k]: flat token index b * T + t (token samples, last-token pooling)
    at::Tensor weights; ///< float32 [B, T]: mean pooling; else undefined
};

at::Tensor indexTensor(const std::vector<std::int64_t>& values)
{
    return at::tensor(values, at::kLong);
}

at::Tensor meanWeights(const Batch& batch, bool skipFirst)
{
    at::Tensor weights = batch.mask.to(at::kFloat);
    if (skipFirst && weights.size(1) > 1)
        weights.select(1, 0).zero_();
    return weights / weights.sum(1, true).clamp_min(1);
}

std::vector<SampledBatch> makeBatches(const Model& model, const SamplePlan& plan, bool source)
{
    std::vector<const std::vector<TokenId>*> ids;
    std::vector<std::int64_t> firstRow;
    std::int64_t next = 0;
    for (const SampledText& text : plan.texts) {
        ids.push_back(source ? &text.source_ids : &text.target_ids);
        firstRow.push_back(next);
        next += plan.unit == SampleUnit::Token ? static_cast<std::int64_t>(text.positions.size()) : 1;
    }
    std::vector<SampledBatch> batches;
    for (const std::vector<std::size_t>& group : groupByLength(ids, defaultBatchTokens)) {
        std::vector<std::vector<TokenId>> texts;
        for (std::size_t index : group)
            texts.push_back(*ids[index]);
        SampledBatch sampled;
        sampled.batch = makeBatch(texts, 0);
        const std::int64_t length = sampled.batch.ids.size(1);
        std::vector<std::int64_t> rows;
        std::vector<std::int64_t> tokens;
        for (std::size_t b = 0; b < group.size(); ++b) {
            const SampledText& text = plan.texts[group[b]];
            std::vector<std::int64_t> positions = text.positions;
            if (plan.unit == SampleUnit::Text)
                positions = {static_cast<std::int64_t>(texts[b].size()) - 1};
            for (std::size_t i = 0; i < positions.size(); ++i) {
                rows.push_back(firstRow[group[b]] + static_cast<std::int64_t>(i));
                tokens.push_back(static_cast<std::int64_t>(b) * length + positions[i]);
            }
        }
        sampled.rows = indexTensor(rows);
        sampled.tokens = indexTensor(tokens);
        if (plan.unit == SampleUnit::Text && plan.pooling == Pooling::Mean)
            sampled.weights = meanWeights(sampled.batch, model.requireTokenizer().addsBos());
        batches.push_back(std::move(sampled));
    }
    return batches;
}

/// Rows of one tap of one batch, [k, width] float32 on the device of the value.
at::Tensor sampleRows(const SampledBatch& batch, const at::Tensor& value)
{
    if (batch.weights.defined())
        return at::bmm(batch.weights.to(value.device()).unsqueeze(1), value.to(at::kFloat)).squeeze(1);
    return value.reshape({-1, value.size(-1)})
        .index_select(0, batch.tokens.to(value.device()))
        .to(at::kFloat);
}

/// Mini-batches in an order of their own: neighbouring tokens of one text would make them alike.
at::Tensor blockOrder(std::int64_t samples)
{
    return indexTensor(
        Random(static_cast<std::uint64_t>(samples)).permutation(static_cast<std::size_t>(samples)));
}

at::Tensor blockGrams(const at::Tensor& activations)
{
    const std::int64_t samples = activations.size(0);
    const std::int64_t size = std::min(gramBlock, samples);
    const std::int64_t count = samples / size;
    const at::Tensor rows =
        activations.index_select(0, blockOrder(samples).narrow(0, 0, count * size).to(activations.device()));
    std::vector<at::Tensor> grams;
    for (std::int64_t block = 0; block < count; ++block)
        grams.push_back(gramOf(rows.narrow(0, block * size, size)));
    return at::stack(grams); // [blocks, n, n]
}

/// Collects the Grams of one module, layer by layer.
struct ModuleGrams
{
    std::vector<at::Tensor> full;        ///< per layer [n, n]
    std::vector<at::Tensor> blocks;      ///< per layer [blocks, b, b]
    std::vector<at::Tensor> activations; ///< per layer [n, width], only when they go to the store

    void add(const at::Tensor& x, const GramRequest& request, bool keep)
    {
        if (request.full)
            full.push_back(gramOf(x).to(at::kCPU));
        if (request.blocks)
            blocks.push_back(blockGrams(x).to(at::kCPU));
        if (keep)
            activations.push_back(x.to(at::kCPU));
    }
};

class ActivationCollector
{
public:
    ActivationCollector(std::shared_ptr<const Model> model, const SamplePlan& plan, bool source,
                        const GramRequest& request, JobContext& context)
        : model_(std::move(model)), plan_(plan), source_(source), request_(request), context_(context)
    {
        for (Module module : request.modules)
            modules_.insert(canonicalModule(module));
    }

    ActivationGrams run()
    {
        checkMemory();
        std::vector<Module> missing;
        for (Module module : modules_) {
            if (!readGrams(module) && !fromActivations(module))
                missing.push_back(module);
        }
        if (!missing.empty())
            forward(missing);
        ActivationGrams result;
        for (Module module : request_.modules) {
            const GramSet& full = full_[canonicalModule(module)];
            const GramSet& blocks = blocks_[canonicalModule(module)];
            if (request_.full)
                result.full[module] = full;
            if (request_.blocks)
                result.blocks[module] = blocks;
        }
        return result;
    }

private:
    Json describe(const char* what, Module module, std::int64_t block = 0) const
    {
        return {{"what", what},
                {"version", 1},
                {"model", model_->summary().fingerprint},
                {"samples", source_ ? plan_.source_hash : plan_.target_hash},
                {"module", moduleId(module)},
                {"compute", request_.compute},
                {"block", block}};
    }

    void checkMemory() const
    {
        if (!request_.full)
            return;
        const double bytes = static_cast<double>(plan_.samples) * static_cast<double>(plan_.samples) *
                             sizeof(float) * model_->summary().layers * static_cast<double>(modules_.size());
        if (bytes > 0.5 * static_cast<double>(memoryAvailable()))
            throw Error(ErrorCode::OutOfMemory,
                        "The Gram matrices of " + std::to_string(plan_.samples) + " samples need " +
                            std::to_string(static_cast<std::int64_t>(bytes / (1U << 20))) + " MB.",
                        "Ask for fewer samples or modules, or use the metric cka-minibatch.");
    }

    bool readGrams(Module module)
    {
        const auto read = [&](bool wanted, const char* what, std::int64_t block, GramSet& into) {
            if (!wanted)
                return true;
            const auto stored = context_.store()
                                    ? context_.store()->tensors(contentKey(describe(what, module, block)))
                                    : std::nullopt;
            if (stored)
                into.grams = stored->front().second;
            return stored.has_value();
        };
        return read(request_.full, "grams", 0, full_[module]) &&
               read(request_.blocks, "block-grams", gramBlock, blocks_[module]);
    }

    bool fromActivations(Module module)
    {
        const auto stored = context_.store()
                                ? context_.store()->tensors(contentKey(describe("activations", module)))
                                : std::nullopt;
        if (!stored)
            return false;
        ModuleGrams grams;
        for (const at::Tensor& x : stored->front().second.unbind(0))
            grams.add(x, request_, false);
        finish(module, grams);
        return true;
    }

    void forward(const std::vector<Module>& modules)
    {
        context_.beginStage(std::string("Forward passes of the ") + (source_ ? "source" : "target"),
                            request_.from, request_.to);
        const at::NoGradGuard noGrad;
        Transformer transformer(model_, context_.device(),
                                request_.compute == "bfloat16" ? ComputeType::BFloat16
                                                               : ComputeType::Float32);
        const std::vector<SampledBatch> sampled = makeBatches(*model_, plan_, source_);
        std::vector<Batch> batches;
        for (const SampledBatch& batch : sampled)
            batches.push_back(batch.batch);
        std::vector<Tap> taps;
        std::map<Tap, Module> moduleOf;
        for (Module module : modules) {
            taps.push_back(moduleTap(module));
            moduleOf[moduleTap(module)] = module;
        }
        std::map<Module, at::Tensor> current;
        std::map<Module, std::size_t> seen;
        std::map<Module, ModuleGrams> collected;
        std::uint64_t kept = 0;
        transformer.stream(
            batches, taps,
            [&](std::size_t index, int, Tap tap, const at::Tensor& value) {
                const Module module = moduleOf.at(tap);
                at::Tensor& x = current[module];
                const at::Tensor rows = sampleRows(sampled[index], value);
                if (!x.defined())
                    x = at::empty({plan_.samples, rows.size(1)}, rows.options());
                x.index_copy_(0, sampled[index].rows.to(rows.device()), rows);
                if (++seen[module] < sampled.size())
                    return;
                kept += static_cast<std::uint64_t>(x.numel()) * sizeof(float);
                collected[module].add(x, request_,
                                      context_.store() != nullptr && kept <= storedActivationLimit);
                x = at::Tensor();
                seen[module] = 0;
            },
            {}, [&](std::uint64_t done, std::uint64_t total) { context_.progress(done, total); });
        for (auto& [module, grams] : collected) {
            storeActivations(module, grams);
            finish(module, grams);
        }
    }

    void storeActivations(Module module, const ModuleGrams& grams)
    {
        if (grams.activations.size() != static_cast<std::size_t>(model_->summary().layers))
            return;
        const Json description = describe("activations", module);
        context_.store()->putTensors(contentKey(description), {{"activations", at::stack(grams.activations)}},
                                     description);
    }

    void finish(Module module, const ModuleGrams& grams)
    {
        const auto keep = [&](const char* what, std::int64_t block, const at::Tensor& value, GramSet& into) {
            into.grams = value;
            if (!context_.store())
                return;
            const Json description = describe(what, module, block);
            context_.store()->putTensors(contentKey(description), {{"grams", value}}, description);
        };
        if (request_.full)
            keep("grams", 0, at::stack(grams.full).unsqueeze(0), full_[module]);
        if (request_.blocks)
            keep("block-grams", gramBlock, at::stack(grams.blocks, 1), blocks_[module]);
    }

    std::shared_ptr<const Model> model_;
    const SamplePlan& plan_;
    bool source_;
    const GramRequest& request_;
    JobContext& context_;
    std::set<Module> modules_;
    std::map<Module, GramSet> full_;
    std::map<Module, GramSet> blocks_;
};

} // namespace

Module canonicalModule(Module module)
{
    switch (module) {
    case Module::O:
        return Module::Attention;
    case Module::Down:
        return Module::Ffn;
    default:
        return module;
    }
}

ActivationGrams collectGrams(const std::shared_ptr<const Model>& model, const SamplePlan& plan, bool source,
                             const GramRequest& request, JobContext& context)
{
    return ActivationCollector(model, plan, source, request, context).run();
}

} // namespace isthmus
