#include "core/transfer/reduction.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/model/architecture.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace isthmus {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::array names = {"submatrix", "row-column", "neuron", "random", "coherent"};

using Indices = std::vector<std::int64_t>;

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

Indices range(std::int64_t first, std::int64_t count)
{
    Indices indices(static_cast<std::size_t>(count));
    std::iota(indices.begin(), indices.end(), first);
    return indices;
}

void add(std::vector<double>& sum, const std::vector<double>& values)
{
    if (sum.empty())
        sum.resize(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        sum[i] += values[i];
}

bool readsResidual(Module module)
{
    return module != Module::O && module != Module::Down;
}

/// Which side of a weight is not the residual stream.
const std::vector<double>& neuronSums(const MatrixSensitivity& matrix, Module module)
{
    return readsResidual(module) ? matrix.row_sums : matrix.column_sums;
}

std::string shapeText(const std::pair<std::int64_t, std::int64_t>& shape)
{
    return std::to_string(shape.first) + " x " + std::to_string(shape.second);
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
            add(scores, neuronSums(found->second, module));
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

void requireCoherent(const ModelConfig& source, const ModelConfig& target)
{
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

/// Residual coordinates for all matrices: the sums of everything that reads or writes them in the layers.
Indices residualChoice(const ModelConfig& source, const ModelConfig& target, const std::vector<int>& layers,
                       const SensitivityTable& table)
{
    std::vector<double> scores(static_cast<std::size_t>(source.hiddenSize));
    for (int layer : layers)
        for (const auto& [module, matrix] : table.at(static_cast<std::size_t>(layer)))
            add(scores, readsResidual(module) ? matrix.column_sums : matrix.row_sums);
    return highest(scores, target.hiddenSize);
}

Indices neuronIndices(ReductionKind kind, Module module, const ModelConfig& source, const LayerChoice& choice)
{
    if (module == Module::Gate || module == Module::Up || module == Module::Down)
        return choice.ffn();
    const bool keys = module == Module::K || module == Module::V;
    if (kind == ReductionKind::Neuron)
        return choice.attention(keys);
    const LayerChoice::Heads heads = choice.heads();
    const Indices dims = choice.dimensions(heads, module == Module::Q || module == Module::K);
    return headRows(keys ? heads.keys : heads.queries, dims, source.headDim);
}

} // namespace

std::string_view reductionName(ReductionKind kind)
{
    return names.at(static_cast<std::size_t>(kind));
}

std::optional<ReductionKind> parseReduction(std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<ReductionKind>(found - names.begin());
}

MatrixSensitivity summarise(const at::Tensor& s, std::optional<std::pair<std::int64_t, std::int64_t>> shape)
{
    MatrixSensitivity result;
    result.rows = s.size(0);
    result.columns = s.size(1);
    const auto sums = [&](std::int64_t dimension) {
        const at::Tensor sum = s.sum(dimension, false, at::kDouble).contiguous();
        return std::vector<double>(sum.data_ptr<double>(), sum.data_ptr<double>() + sum.numel());
    };
    result.row_sums = sums(1);
    result.column_sums = sums(0);
    result.total = std::accumulate(result.row_sums.begin(), result.row_sums.end(), 0.0);
    if (shape)
        result.window = bestWindow(s, shape->first, shape->second);
    return result;
}

std::vector<int> chooseLayers(const SensitivityTable& table, int count)
{
    if (count > static_cast<int>(table.size()))
        throw Error(ErrorCode::InvalidArgument,
                    "The source has " + std::to_string(table.size()) + " layers, the target " +
                        std::to_string(count) + ".",
                    "Choose a source that is at least as deep as the target.");
    std::vector<double> totals;
    for (const auto& layer : table) {
        totals.push_back(0);
        for (const auto& [module, matrix] : layer)
            totals.back() += matrix.total;
    }
    const Indices chosen = highest(totals, count);
    return {chosen.begin(), chosen.end()};
}

bool Selection::contiguous() const
{
    const auto run = [](const Indices& indices) {
        return !indices.empty() &&
               indices.back() - indices.front() + 1 == static_cast<std::int64_t>(indices.size());
    };
    return run(rows) && run(columns) && std::is_sorted(rows.begin(), rows.end()) &&
           std::is_sorted(columns.begin(), columns.end());
}

std::vector<Selection> reduce(ReductionKind kind, const ModelConfig& source, const ModelConfig& target,
                              const std::vector<int>& layers, const std::vector<Module>& modules,
                              const SensitivityTable& table, std::uint64_t seed)
{
    Random random(seed);
    Indices residual;
    if (kind == ReductionKind::Coherent) {
        requireCoherent(source, target);
        residual = residualChoice(source, target, layers, table);
    }
    std::vector<Selection> selections;
    for (std::size_t t = 0; t < layers.size(); ++t) {
        for (Module module : modules) {
            const auto [out, in] = moduleShape(source, module);
            const auto [rows, columns] = moduleShape(target, module);
            Selection selection{layers[t], static_cast<int>(t), module, {}, {}, unknown};
            if (kind == ReductionKind::Random) {
                const auto row = random.below(static_cast<std::uint64_t>(out - rows + 1));
                const auto column = random.below(static_cast<std::uint64_t>(in - columns + 1));
                selection.rows = range(static_cast<std::int64_t>(row), rows);
                selection.columns = range(static_cast<std::int64_t>(column), columns);
                selections.push_back(std::move(selection));
                continue;
            }
            const auto& layer = table.at(static_cast<std::size_t>(layers[t]));
            const MatrixSensitivity& matrix = layer.at(module);
            if (kind == ReductionKind::Submatrix) {
                if (!matrix.window)
                    throw Error(ErrorCode::Internal, "The sensitivity was made without the target's shape.");
                selection.rows = range(matrix.window->row, rows);
                selection.columns = range(matrix.window->column, columns);
                selection.share = matrix.total > 0 ? matrix.window->sum / matrix.total : unknown;
            } else if (kind == ReductionKind::RowColumn) {
                selection.rows = highest(matrix.row_sums, rows);
                selection.columns = highest(matrix.column_sums, columns);
            } else {
                const LayerChoice choice(source, target, layer);
                Indices neurons = neuronIndices(kind, module, source, choice);
                Indices stream = residual;
                if (kind == ReductionKind::Neuron)
                    stream = readsResidual(module) ? highest(matrix.column_sums, columns)
                                                   : highest(matrix.row_sums, rows);
                selection.rows = readsResidual(module) ? std::move(neurons) : stream;
                selection.columns = readsResidual(module) ? std::move(stream) : std::move(neurons);
            }
            selections.push_back(std::move(selection));
        }
    }
    return selections;
}

at::Tensor extract(const at::Tensor& weight, const Selection& selection)
{
    const auto take = [](const at::Tensor& from, std::int64_t dimension, const Indices& indices) {
        return from.index_select(dimension, at::tensor(indices, at::kLong));
    };
    return take(take(weight, 0, selection.rows), 1, selection.columns);
}

void requireLargerSource(const ModelConfig& source, const ModelConfig& target,
                         const std::vector<Module>& modules)
{
    bool fits = source.layers >= target.layers;
    std::string table;
    for (Module module : modules) {
        if (module == Module::Gate && (!source.gatedFfn || !target.gatedFfn))
            throw Error(ErrorCode::InvalidArgument,
                        "The FFN of the " + std::string(source.gatedFfn ? "target" : "source") +
                            " has no gate.",
                        "Leave gate out of the modules.");
        const auto from = moduleShape(source, module);
        const auto to = moduleShape(target, module);
        fits = fits && from.first >= to.first && from.second >= to.second;
        table += (table.empty() ? "" : ", ") + std::string(moduleId(module)) + " " + shapeText(from) +
                 " -> " + shapeText(to);
    }
    if (!fits)
        throw Error(ErrorCode::InvalidArgument,
                    "The source is smaller than the target: layers " + std::to_string(source.layers) +
                        " -> " + std::to_string(target.layers) + ", " + table + ".",
                    "Exchange source and target, or choose a larger source.");
}

} // namespace isthmus
