#include "core/transfer/neuron_choice.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace isthmus {
namespace {

/// Which side of a weight is not the residual stream.
const std::vector<double>& neuronSums(const MatrixSensitivity& matrix, Module module)
{
    return readsResidual(module) ? matrix.row_sums : matrix.column_sums;
}

/// The choice of neurons, heads and dimensions inside one source layer.
class LayerChoice
{
public:
    LayerChoice(const ModelConfig& source, const ModelConfig& target,
                const std::map<Module, MatrixSensitivity>& layer)
        : source_(source), target_(target), layer_(layer)
    {
    }

    /// FFN neurons: rows of up and gate, columns of down.
    Indices ffn() const
    {
        std::vector<double> scores(static_cast<std::size_t>(source_.intermediateSize));
        for (Module module : {Module::Gate, Module::Up, Module::Down})
            accumulate(scores, module);
        return highest(scores, target_.intermediateSize);
    }

    /// Attention's neurons without regard to heads: rows of q with columns of o, rows of k with rows of v.
    Indices attention(bool keys) const
    {
        const int heads = keys ? source_.kvHeads : source_.heads;
        const int wanted = keys ? target_.kvHeads : target_.heads;
        std::vector<double> scores(static_cast<std::size_t>(heads * source_.headDim));
        for (Module module : keys ? std::array{Module::K, Module::V} : std::array{Module::Q, Module::O})
            accumulate(scores, module);
        return highest(scores, std::int64_t{wanted} * target_.headDim);
    }

    /// Whole heads and, where the target's are narrower, the same dimensions of every head. `dims` are those
    /// of q and k, or of v and o.
    struct Heads
    {
        Indices queries;
        Indices keys;
    };
    Heads heads() const
    {
        const int group = source_.heads / source_.kvHeads;
        const int wantedGroup = target_.heads / target_.kvHeads;
        const std::vector<double> ofQuery = headScores(source_.heads, {Module::Q, Module::O});
        std::vector<double> ofKey = headScores(source_.kvHeads, {Module::K, Module::V});
        if (wantedGroup > group)
            return {highest(ofQuery, target_.heads), highest(ofKey, target_.kvHeads)};
        // A key head counts with the query heads that would come with it.
        std::vector<Indices> members;
        for (int key = 0; key < source_.kvHeads; ++key) {
            const auto first = ofQuery.begin() + key * group;
            Indices best = highest(std::vector<double>(first, first + group), wantedGroup);
            for (std::int64_t& head : best) {
                head += key * group;
                ofKey[static_cast<std::size_t>(key)] += ofQuery[static_cast<std::size_t>(head)];
            }
            members.push_back(std::move(best));
        }
        Heads heads;
        heads.keys = highest(ofKey, target_.kvHeads);
        for (std::int64_t key : heads.keys) {
            const Indices& with = members[static_cast<std::size_t>(key)];
            heads.queries.insert(heads.queries.end(), with.begin(), with.end());
        }
        return heads;
    }

    /// Dimensions within a head. Rotary embeddings turn dimensions j and j + rotaryDim / 2 together: pairs
    /// stay pairs, and in their places.
    Indices dimensions(const Heads& heads, bool rotated) const
    {
        std::vector<double> scores(static_cast<std::size_t>(source_.headDim));
        const auto addFrom = [&](Module module, const Indices& from) {
            const auto found = layer_.find(module);
            if (found == layer_.end())
                return;
            const std::vector<double>& sums = neuronSums(found->second, module);
            for (std::int64_t head : from)
                for (std::size_t j = 0; j < scores.size(); ++j)
                    scores[j] += sums[static_cast<std::size_t>(head) * scores.size() + j];
        };
        addFrom(rotated ? Module::Q : Module::O, heads.queries);
        addFrom(rotated ? Module::K : Module::V, heads.keys);
        if (!rotated || source_.positions != PositionKind::Rotary)
            return highest(scores, target_.headDim);
        return rotaryDimensions(scores);
    }

private:
    void accumulate(std::vector<double>& scores, Module module) const
    {
        if (const auto found = layer_.find(module); found != layer_.end())
            addTo(scores, neuronSums(found->second, module));
    }

    std::vector<double> headScores(int count, std::initializer_list<Module> modules) const
    {
        std::vector<double> dims(static_cast<std::size_t>(count * source_.headDim));
        for (Module module : modules)
            accumulate(dims, module);
        std::vector<double> scores(static_cast<std::size_t>(count));
        for (std::size_t i = 0; i < dims.size(); ++i)
            scores[i / static_cast<std::size_t>(source_.headDim)] += dims[i];
        return scores;
    }

    Indices rotaryDimensions(const std::vector<double>& scores) const
    {
        const std::int64_t half = source_.rotaryDim / 2;
        const std::int64_t wanted = target_.rotaryDim / 2;
        std::vector<double> pairs(static_cast<std::size_t>(half));
        for (std::size_t j = 0; j < pairs.size(); ++j)
            pairs[j] = scores[j] + scores[j + static_cast<std::size_t>(half)];
        const Indices chosen = highest(pairs, wanted);
        Indices dims = chosen;
        for (std::int64_t j : chosen)
            dims.push_back(j + half);
        // Partial rotary embeddings: what is not turned follows.
        const std::int64_t plain = target_.headDim - target_.rotaryDim;
        const std::vector<double> rest(scores.begin() + source_.rotaryDim, scores.end());
        for (std::int64_t j : highest(rest, plain))
            dims.push_back(source_.rotaryDim + j);
        return dims;
    }

    const ModelConfig& source_;
    const ModelConfig& target_;
    const std::map<Module, MatrixSensitivity>& layer_;
};

/// Rows of heads: all chosen dimensions of the first head, then of the next.
Indices headRows(const Indices& heads, const Indices& dims, std::int64_t headDim)
{
    Indices rows;
    for (std::int64_t head : heads)
        for (std::int64_t dim : dims)
            rows.push_back(head * headDim + dim);
    return rows;
}

/// Into how many heads of the target's width each source head is taken apart, where the target has more
/// heads. Part j of m has every m-th rotary pair from the j-th on: the frequencies that a head of its width
/// has.
int headParts(const ModelConfig& source, const ModelConfig& target)
{
    const bool more = target.heads > source.heads || target.kvHeads > source.kvHeads;
    const int parts = target.headDim > 0 ? source.headDim / target.headDim : 1;
    const bool even =
        parts > 0 && source.rotaryDim / 2 % parts == 0 && (source.headDim - source.rotaryDim) % parts == 0;
    return more && even ? std::max(1, parts) : 1;
}

ModelConfig withParts(ModelConfig config, int parts)
{
    config.heads *= parts;
    config.kvHeads *= parts;
    config.headDim /= parts;
    config.rotaryDim /= parts;
    return config;
}

/// Rows of q or k (and of v, columns of o) in the order of the parts: those of one key head's parts with the
/// query heads that share it.
Indices partOrder(const ModelConfig& config, bool keys, int parts)
{
    const std::int64_t group = keys ? 1 : config.heads / config.kvHeads;
    const std::int64_t half = config.rotaryDim / 2;
    Indices order;
    for (std::int64_t key = 0; key < config.kvHeads; ++key)
        for (int part = 0; part < parts; ++part)
            for (std::int64_t member = 0; member < group; ++member) {
                const std::int64_t first = (key * group + member) * config.headDim;
                for (const std::int64_t start : {std::int64_t{0}, half})
                    for (std::int64_t j = part; j < half; j += parts)
                        order.push_back(first + start + j);
                for (std::int64_t j = config.rotaryDim + part; j < config.headDim; j += parts)
                    order.push_back(first + j);
            }
    return order;
}

/// A layer's sums as if the parts were its heads.
std::map<Module, MatrixSensitivity> inPartOrder(const ModelConfig& config, int parts,
                                                std::map<Module, MatrixSensitivity> layer)
{
    for (const Module module : {Module::Q, Module::K, Module::V, Module::O}) {
        const auto found = layer.find(module);
        if (found == layer.end())
            continue;
        std::vector<double>& sums = module == Module::O ? found->second.column_sums : found->second.row_sums;
        const std::vector<double> before = sums;
        const Indices order = partOrder(config, module == Module::K || module == Module::V, parts);
        for (std::size_t i = 0; i < order.size(); ++i)
            sums[i] = before[static_cast<std::size_t>(order[i])];
    }
    return layer;
}

} // namespace

/// The `count` indices of the highest scores, ascending; of equal ones the earlier.
Indices highest(const std::vector<double>& scores, std::int64_t count)
{
    Indices order(scores.size());
    std::iota(order.begin(), order.end(), std::int64_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::int64_t x, std::int64_t y) {
        return scores[static_cast<std::size_t>(x)] > scores[static_cast<std::size_t>(y)];
    });
    order.resize(static_cast<std::size_t>(count));
    std::sort(order.begin(), order.end());
    return order;
}

void addTo(std::vector<double>& sum, const std::vector<double>& values)
{
    if (sum.empty())
        sum.resize(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        sum[i] += values[i];
}

Indices wholeNeurons(Module module, const ModelConfig& source, const ModelConfig& target,
                     const std::map<Module, MatrixSensitivity>& layer)
{
    const LayerChoice choice(source, target, layer);
    if (module == Module::Gate || module == Module::Up || module == Module::Down)
        return choice.ffn();
    return choice.attention(module == Module::K || module == Module::V);
}

Indices coherentNeurons(Module module, const ModelConfig& source, const ModelConfig& target,
                        const std::map<Module, MatrixSensitivity>& layer)
{
    const int parts = headParts(source, target);
    const ModelConfig config = withParts(source, parts);
    const auto ordered = inPartOrder(source, parts, layer);
    const LayerChoice choice(config, target, ordered);
    if (module == Module::Gate || module == Module::Up || module == Module::Down)
        return choice.ffn();
    const bool keys = module == Module::K || module == Module::V;
    const LayerChoice::Heads heads = choice.heads();
    const Indices dims = choice.dimensions(heads, module == Module::Q || module == Module::K);
    const Indices order = partOrder(source, keys, parts);
    Indices rows = headRows(keys ? heads.keys : heads.queries, dims, config.headDim);
    for (std::int64_t& row : rows)
        row = order[static_cast<std::size_t>(row)];
    return rows;
}

void requireCoherent(const ModelConfig& model, const ModelConfig& target)
{
    const ModelConfig source = withParts(model, headParts(model, target));
    const std::int64_t sourcePlain = source.headDim - source.rotaryDim;
    const std::int64_t targetPlain = target.headDim - target.rotaryDim;
    const bool rotary = source.positions == PositionKind::Rotary;
    if (target.headDim > source.headDim || target.heads > source.heads || target.kvHeads > source.kvHeads ||
        (rotary && (target.rotaryDim > source.rotaryDim || targetPlain > sourcePlain)))
        throw Error(ErrorCode::InvalidArgument,
                    "The reduction 'coherent' keeps heads whole, but the target's " +
                        std::to_string(target.heads) + " heads of " + std::to_string(target.headDim) + " (" +
                        std::to_string(target.kvHeads) + " for keys) are no part of the source's " +
                        std::to_string(source.heads) + " of " + std::to_string(source.headDim) + " (" +
                        std::to_string(source.kvHeads) + " for keys).",
                    "Choose another reduction.");
}

} // namespace isthmus
