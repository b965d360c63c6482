#include "core/analysis/attribution_top.h"

#include "core/analysis/attribution.h"
#include "core/base/error.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace isthmus {
namespace {

std::string tokenText(const Model& model, std::int64_t id)
{
    const auto tokenizer = model.tokenizer();
    // Vocabularies are padded beyond the tokenizer, and its ids may have gaps.
    if (tokenizer && id < tokenizer->size()) {
        try {
            return tokenizer->token(id);
        } catch (const Error&) {
        }
    }
    return "#" + std::to_string(id);
}

std::vector<PromotedToken> extremes(const Model& model, const at::Tensor& logits, bool largest)
{
    const auto [values, ids] =
        at::topk(logits, std::min<std::int64_t>(promotedTokens, logits.size(0)), 0, largest);
    const at::Tensor value = values.to(at::kCPU, at::kDouble).contiguous();
    const at::Tensor id = ids.cpu().contiguous();
    std::vector<PromotedToken> tokens;
    for (std::int64_t i = 0; i < value.size(0); ++i)
        tokens.push_back({tokenText(model, id.data_ptr<std::int64_t>()[i]), value.data_ptr<double>()[i]});
    return tokens;
}

std::set<std::pair<int, int>> places(const std::vector<NeuronScore>& top)
{
    std::set<std::pair<int, int>> result;
    for (const NeuronScore& neuron : top)
        result.emplace(neuron.layer, neuron.neuron);
    return result;
}

} // namespace

std::vector<NeuronScore> topList(const NeuronMap& map, int count)
{
    std::vector<std::size_t> order(map.scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto middle =
        order.begin() +
        static_cast<std::ptrdiff_t>(std::min(order.size(), static_cast<std::size_t>(std::max(0, count))));
    // The index is layer * width + neuron: its order is that of layers, then neurons.
    std::partial_sort(order.begin(), middle, order.end(), [&](std::size_t a, std::size_t b) {
        return map.scores[a] != map.scores[b] ? map.scores[a] > map.scores[b] : a < b;
    });
    std::vector<NeuronScore> top;
    const auto width = static_cast<std::size_t>(map.width);
    for (auto i = order.begin(); i != middle; ++i)
        top.push_back({static_cast<int>(*i / width),
                       static_cast<int>(*i % width),
                       static_cast<double>(map.scores[*i]),
                       {},
                       {}});
    return top;
}

void addTokens(std::vector<NeuronScore>& top, const Model& model, Module module, const ReadOut& readOut,
               const at::Tensor& alphas, const std::function<void()>& check)
{
    std::map<int, std::vector<NeuronScore*>> byLayer;
    for (NeuronScore& neuron : top)
        byLayer[neuron.layer].push_back(&neuron);
    for (const auto& [layer, neurons] : byLayer) {
        check();
        std::vector<std::int64_t> indices;
        for (const NeuronScore* neuron : neurons)
            indices.push_back(neuron->neuron);
        const at::Tensor index = at::tensor(indices, at::kLong);
        const at::Tensor weight = model.weight(layer, module).index_select(1, index);
        const at::Tensor columns = readOut.columns(weight.to(readOut.scale().device())).t();
        const at::Tensor alpha = alphas[layer].index_select(0, index).to(columns.device());
        const at::Tensor logits = at::mm(columns * alpha.unsqueeze(1), readOut.unembedding().t());
        for (std::size_t i = 0; i < neurons.size(); ++i) {
            const at::Tensor row = logits[static_cast<std::int64_t>(i)];
            neurons[i]->promotes = extremes(model, row, true);
            neurons[i]->suppresses = extremes(model, row, false);
        }
    }
}

NeuronOverlap neuronOverlap(const NeuronMap& first, const NeuronMap& second, int count)
{
    if (first.layers != second.layers || first.width != second.width)
        throw Error(ErrorCode::InvalidArgument,
                    "The attributions have different numbers of layers or neurons.",
                    "Compare two attributions of one model.");
    const std::vector<NeuronScore> a = topList(first, count);
    const std::set<std::pair<int, int>> there = places(topList(second, count));
    NeuronOverlap overlap;
    overlap.top = static_cast<int>(a.size());
    overlap.shared = static_cast<int>(std::count_if(a.begin(), a.end(), [&](const NeuronScore& neuron) {
        return there.contains({neuron.layer, neuron.neuron});
    }));
    const auto all = static_cast<double>(first.scores.size());
    overlap.expected = all > 0 ? static_cast<double>(a.size()) * static_cast<double>(a.size()) / all : 0;
    return overlap;
}

} // namespace isthmus
