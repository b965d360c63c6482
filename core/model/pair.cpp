#include "core/model/pair.h"

#include "core/base/convert.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/torch.h"

#include <algorithm>
#include <unordered_map>

namespace isthmus {
namespace {

std::string shapeText(const Model& model, Module module)
{
    if (!model.hasModule(0, module))
        return {};
    const auto [rows, columns] = model.weightShape(0, module);
    return std::to_string(rows) + " x " + std::to_string(columns);
}

std::string missingReason(const Model& model, const char* side, Module module)
{
    const ModelSummary& summary = model.summary();
    if (summary.family.empty())
        return std::string("The ") + side + " cannot be run: " + summary.limitation;
    return std::string("The ") + side + " (" + summary.model_type + ") has no " +
           std::string(moduleId(module)) + " projection.";
}

/// Source at least as large as the target in both directions, so that every target neuron can receive one.
bool sourceCovers(const Model& source, const Model& target, Module module)
{
    const auto [sourceRows, sourceColumns] = source.weightShape(0, module);
    const auto [targetRows, targetColumns] = target.weightShape(0, module);
    return sourceRows >= targetRows && sourceColumns >= targetColumns;
}

PairRow makeRow(const Model& source, const Model& target, Module module)
{
    PairRow row;
    row.module = moduleId(module);
    const bool runs = !source.summary().family.empty() && !target.summary().family.empty();
    if (!hasWeight(module)) {
        row.activations = runs;
        row.source_shape = std::to_string(source.summary().hidden_size);
        row.target_shape = std::to_string(target.summary().hidden_size);
        row.reason = runs ? ""
                          : missingReason(source.summary().family.empty() ? source : target,
                                          source.summary().family.empty() ? "source" : "target", module);
        return row;
    }
    row.source_shape = shapeText(source, module);
    row.target_shape = shapeText(target, module);
    row.weights = !row.source_shape.empty() && !row.target_shape.empty();
    row.activations = row.weights && runs;
    row.transfer = row.activations && sourceCovers(source, target, module);
    if (row.source_shape.empty())
        row.reason = missingReason(source, "source", module);
    else if (row.target_shape.empty())
        row.reason = missingReason(target, "target", module);
    else if (!runs)
        row.reason = missingReason(source.summary().family.empty() ? source : target,
                                   source.summary().family.empty() ? "source" : "target", module);
    else if (!row.transfer)
        row.reason = "Nothing can be transferred: the source's matrix is smaller than the target's.";
    return row;
}

/// Byte-level vocabularies write a leading space as U+0120, SentencePiece as U+2581: the same token for our
/// purpose.
std::string commonSpelling(std::string token)
{
    constexpr std::string_view byteLevelSpace = "\u0120";
    constexpr std::string_view metaspace = "\u2581";
    if (token.starts_with(byteLevelSpace))
        token.replace(0, byteLevelSpace.size(), metaspace);
    return token;
}

ModelPair::SharedTokens matchTokens(const Model& source, const Model& target)
{
    ModelPair::SharedTokens shared;
    const auto sourceTokenizer = source.tokenizer();
    const auto targetTokenizer = target.tokenizer();
    if (!sourceTokenizer || !targetTokenizer)
        return shared;
    std::unordered_map<std::string, TokenId> sourceIds;
    const int sourceSize = std::min(sourceTokenizer->size(), source.summary().vocab_size);
    for (TokenId id = 0; id < sourceSize; ++id) {
        if (!sourceTokenizer->isSpecial(id))
            sourceIds.emplace(commonSpelling(sourceTokenizer->token(id)), id);
    }
    const int targetSize = std::min(targetTokenizer->size(), target.summary().vocab_size);
    for (TokenId id = 0; id < targetSize; ++id) {
        if (targetTokenizer->isSpecial(id))
            continue;
        const auto found = sourceIds.find(commonSpelling(targetTokenizer->token(id)));
        if (found == sourceIds.end() || found->first.empty())
            continue;
        shared.source.push_back(found->second);
        shared.target.push_back(id);
    }
    return shared;
}

void addNotes(PairSummary& summary)
{
    const ModelSummary& source = summary.source;
    const ModelSummary& target = summary.target;
    if (source.fingerprint == target.fingerprint)
        summary.notes.push_back("Both folders hold the same weights: every similarity on the diagonal is 1.");
    if (source.parameters < target.parameters)
        summary.notes.push_back("The source is smaller than the target; transfers go from large to small.");
    if (source.tokenizer.empty() || target.tokenizer.empty())
        summary.notes.push_back("Without a tokenizer in both folders only weights can be compared.");
    else if (!summary.same_tokenizer)
        summary.notes.push_back("The tokenizers differ: activations are compared per text, not per token; " +
                                std::to_string(summary.shared_tokens) + " tokens are spelled alike.");
}

} // namespace

std::shared_ptr<const ModelPair> ModelPair::open(const std::filesystem::path& source,
                                                 const std::filesystem::path& target, const Tick& tick)
{
    auto sourceModel = Model::open(source, tick);
    auto targetModel = Model::open(target, tick);
    return std::make_shared<const ModelPair>(std::move(sourceModel), std::move(targetModel));
}

ModelPair::ModelPair(std::shared_ptr<const Model> source, std::shared_ptr<const Model> target)
    : source_(std::move(source)), target_(std::move(target)), shared_(matchTokens(*source_, *target_))
{
    summary_.source = source_->summary();
    summary_.target = target_->summary();
    summary_.same_tokenizer = !summary_.source.tokenizer_fingerprint.empty() &&
                              summary_.source.tokenizer_fingerprint == summary_.target.tokenizer_fingerprint;
    summary_.shared_tokens = static_cast<int>(shared_.target.size());
    for (Module module : allModules)
        summary_.modules.push_back(makeRow(*source_, *target_, module));
    addNotes(summary_);
}

const PairRow& ModelPair::row(Module module) const
{
    return summary_.modules.at(static_cast<std::size_t>(module));
}

ModelPair::SharedTokens ModelPair::sharedTokens(std::size_t limit, std::uint64_t seed) const
{
    if (shared_.target.size() <= limit)
        return shared_;
    std::vector<std::int64_t> order = Random(seed).permutation(shared_.target.size());
    order.resize(limit);
    std::sort(order.begin(), order.end());
    SharedTokens drawn;
    for (std::int64_t index : order) {
        drawn.source.push_back(shared_.source[static_cast<std::size_t>(index)]);
        drawn.target.push_back(shared_.target[static_cast<std::size_t>(index)]);
    }
    return drawn;
}

at::Tensor tokenVectors(const Model& model, const std::vector<TokenId>& ids, bool unembedding)
{
    const std::string name = unembedding ? model.unembeddingName() : model.embeddingName();
    const Model::RawTensor raw = model.raw(name);
    if (raw.shape.size() != 2)
        throw Error(ErrorCode::ConfigMismatch, "The tensor '" + name + "' of " + model.folder().string() +
                                                   " is no matrix [vocabulary, hidden].");
    const auto width = static_cast<std::size_t>(raw.shape[1]);
    at::Tensor rows = at::empty({static_cast<std::int64_t>(ids.size()), raw.shape[1]}, at::kFloat);
    auto* out = rows.data_ptr<float>();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (ids[i] < 0 || ids[i] >= raw.shape[0])
            throw Error(ErrorCode::VocabularyMismatch, "Token " + std::to_string(ids[i]) + " lies outside '" +
                                                           name + "' of " + model.folder().string() + ".");
        const std::size_t offset = static_cast<std::size_t>(ids[i]) * width * dtypeSize(raw.dtype);
        toFloat(raw.dtype, raw.data + offset, out + i * width, width);
    }
    return rows;
}

} // namespace isthmus
