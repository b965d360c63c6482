#include "core/transfer/reduction.h"

#include "core/base/error.h"
#include "core/base/nan.h"
#include "core/base/random.h"
#include "core/model/architecture.h"
#include "core/transfer/neuron_choice.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace isthmus {
namespace {

constexpr std::array reductionNames = {"submatrix", "row-column", "neuron", "random", "coherent"};

Indices range(std::int64_t first, std::int64_t count)
{
    Indices indices(static_cast<std::size_t>(count));
    std::iota(indices.begin(), indices.end(), first);
    return indices;
}

std::string shapeText(const std::pair<std::int64_t, std::int64_t>& shape)
{
    return std::to_string(shape.first) + " x " + std::to_string(shape.second);
}

/// Residual coordinates for all matrices: the sums of everything that reads or writes them in the layers.
Indices residualChoice(const ModelConfig& source, const ModelConfig& target, const std::vector<int>& layers,
                       const SensitivityTable& table)
{
    std::vector<double> scores(static_cast<std::size_t>(source.hiddenSize));
    for (int layer : layers)
        for (const auto& [module, matrix] : table.layers.at(static_cast<std::size_t>(layer)))
            addTo(scores, readsResidual(module) ? matrix.column_sums : matrix.row_sums);
    return highest(scores, target.hiddenSize);
}

/// First of `count` neighbours with the largest sum.
std::int64_t bestRun(const std::vector<double>& sums, std::int64_t count)
{
    const auto length = static_cast<std::ptrdiff_t>(count);
    double sum = std::accumulate(sums.begin(), sums.begin() + length, 0.0);
    double best = sum;
    std::int64_t first = 0;
    for (std::size_t i = static_cast<std::size_t>(count); i < sums.size(); ++i) {
        sum += sums[i] - sums[i - static_cast<std::size_t>(count)];
        if (sum > best) {
            best = sum;
            first = static_cast<std::int64_t>(i) + 1 - count;
        }
    }
    return first;
}

/// Embedding or head: the target's tokens, and residual coordinates as the kind chooses them.
Selection outsideSelection(ReductionKind kind, Module module, const ModelConfig& source,
                           const ModelConfig& target, const Indices& residual, const SensitivityTable& table,
                           Random& random)
{
    const std::int64_t width = target.hiddenSize;
    Indices stream;
    if (kind == ReductionKind::Random) {
        const auto places = static_cast<std::uint64_t>(source.hiddenSize - width + 1);
        stream = range(static_cast<std::int64_t>(random.below(places)), width);
    } else if (kind == ReductionKind::Coherent) {
        stream = residual;
    } else {
        const MatrixSensitivity& matrix = table.outside.at(module);
        const auto& sums = module == Module::Head ? matrix.column_sums : matrix.row_sums;
        stream = kind == ReductionKind::Submatrix ? range(bestRun(sums, width), width) : highest(sums, width);
    }
    Selection selection{-1, -1, module, range(0, target.vocabSize), stream, nan};
    if (module == Module::Embedding)
        std::swap(selection.rows, selection.columns);
    return selection;
}

} // namespace

std::string_view reductionName(ReductionKind kind)
{
    return reductionNames.at(static_cast<std::size_t>(kind));
}

std::optional<ReductionKind> parseReduction(std::string_view name)
{
    const auto found = std::find(reductionNames.begin(), reductionNames.end(), name);
    if (found == reductionNames.end())
        return std::nullopt;
    return static_cast<ReductionKind>(found - reductionNames.begin());
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
    if (count > static_cast<int>(table.layers.size()))
        throw Error(ErrorCode::InvalidArgument,
                    "The source has " + std::to_string(table.layers.size()) + " layers, the target " +
                        std::to_string(count) + ".",
                    "Choose a source that is at least as deep as the target.");
    std::vector<double> totals;
    for (const auto& layer : table.layers) {
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
            if (isOutsideLayers(module))
                continue;
            const auto [out, in] = moduleShape(source, module);
            const auto [rows, columns] = moduleShape(target, module);
            Selection selection{layers[t], static_cast<int>(t), module, {}, {}, nan};
            if (kind == ReductionKind::Random) {
                const auto row = random.below(static_cast<std::uint64_t>(out - rows + 1));
                const auto column = random.below(static_cast<std::uint64_t>(in - columns + 1));
                selection.rows = range(static_cast<std::int64_t>(row), rows);
                selection.columns = range(static_cast<std::int64_t>(column), columns);
                selections.push_back(std::move(selection));
                continue;
            }
            const auto& layer = table.layers.at(static_cast<std::size_t>(layers[t]));
            const MatrixSensitivity& matrix = layer.at(module);
            if (kind == ReductionKind::Submatrix) {
                if (!matrix.window)
                    throw Error(ErrorCode::Internal, "The sensitivity was made without the target's shape.");
                selection.rows = range(matrix.window->row, rows);
                selection.columns = range(matrix.window->column, columns);
                selection.share = matrix.total > 0 ? matrix.window->sum / matrix.total : nan;
            } else if (kind == ReductionKind::RowColumn) {
                selection.rows = highest(matrix.row_sums, rows);
                selection.columns = highest(matrix.column_sums, columns);
            } else {
                Indices neurons = kind == ReductionKind::Neuron
                                      ? wholeNeurons(module, source, target, layer)
                                      : coherentNeurons(module, source, target, layer);
                Indices stream = residual;
                if (kind == ReductionKind::Neuron)
                    stream = readsResidual(module) ? highest(matrix.column_sums, columns)
                                                   : highest(matrix.row_sums, rows);
                selection.rows = std::move(stream);
                selection.columns = std::move(neurons);
                if (readsResidual(module))
                    std::swap(selection.rows, selection.columns);
            }
            selections.push_back(std::move(selection));
        }
    }
    for (Module module : modules) {
        if (isOutsideLayers(module))
            selections.push_back(outsideSelection(kind, module, source, target, residual, table, random));
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
