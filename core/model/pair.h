#pragma once

#include "core/model/model.h"

namespace isthmus {

/// Two opened models and what can be compared or transferred between them. Immutable; thread-safe.
class ModelPair
{
public:
    /// Opens both folders (see Model::open).
    static std::shared_ptr<const ModelPair> open(const std::filesystem::path& source,
                                                 const std::filesystem::path& target, const Tick& tick = {});
    ModelPair(std::shared_ptr<const Model> source, std::shared_ptr<const Model> target);

    const Model& source() const { return *source_; }
    const Model& target() const { return *target_; }
    std::shared_ptr<const Model> sourceModel() const { return source_; }
    std::shared_ptr<const Model> targetModel() const { return target_; }
    const PairSummary& summary() const { return summary_; }
    /// The row of the pair table for a module.
    const PairRow& row(Module module) const;

    /// Ids of tokens that both vocabularies spell alike, special tokens left out. Same size, same order:
    /// element i of both lists is the same token. At most `limit`, drawn with `seed`, in ascending target id.
    struct SharedTokens
    {
        std::vector<TokenId> source;
        std::vector<TokenId> target;
    };
    SharedTokens sharedTokens(std::size_t limit, std::uint64_t seed) const;

private:
    std::shared_ptr<const Model> source_;
    std::shared_ptr<const Model> target_;
    SharedTokens shared_;
    PairSummary summary_;
};

/// Rows of a model's embedding (or unembedding) matrix for the given ids: float32 [ids, hidden]; reads only
/// those rows.
at::Tensor tokenVectors(const Model& model, const std::vector<TokenId>& ids, bool unembedding);

} // namespace isthmus
