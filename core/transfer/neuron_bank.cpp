#include "core/transfer/neuron_bank.h"

#include "core/transfer/injection.h"

namespace isthmus {

const std::vector<NeuronPairs>& pairsOf(const Extraction& extraction, Module module)
{
    return module == Module::V ? extraction.v : module == Module::O ? extraction.o : extraction.ffn;
}

std::vector<NeuronPairs>& pairsOf(Extraction& extraction, Module module)
{
    return module == Module::V ? extraction.v : module == Module::O ? extraction.o : extraction.ffn;
}

NeuronBank::NeuronBank(const Model& model, const std::vector<Module>& modules,
                       const std::vector<const Extraction*>& extractions, const at::Device& device,
                       const Tick& tick)
    : width_(model.config().hiddenSize)
{
    for (Module module : modules) {
        for (const Extraction* extraction : extractions) {
            for (const NeuronPairs& pairs : pairsOf(*extraction, module)) {
                for (std::int64_t neuron : pairs.source)
                    parts_[{module, pairs.source_layer}].row.emplace(neuron, 0);
            }
        }
    }
    std::uint64_t done = 0;
    for (auto& [place, part] : parts_) {
        const auto& [module, layer] = place;
        std::vector<std::int64_t> neurons;
        for (auto& [neuron, row] : part.row) {
            row = static_cast<std::int64_t>(neurons.size());
            neurons.push_back(neuron);
        }
        const bool rows = neuronsAreRows(module);
        const at::Tensor weight = model.weight(layer, module);
        const at::Tensor taken = weight.index_select(rows ? 0 : 1, at::tensor(neurons, at::kLong));
        part.values = compact(rows ? taken : taken.t().contiguous()).to(device);
        if (tick)
            tick(++done, parts_.size());
    }
}

at::Tensor NeuronBank::vectors(Module module, const NeuronPairs& pairs) const
{
    const Part& part = parts_.at({module, pairs.source_layer});
    std::vector<std::int64_t> rows;
    rows.reserve(pairs.source.size());
    for (std::int64_t neuron : pairs.source)
        rows.push_back(part.row.at(neuron));
    return part.values.index_select(0, at::tensor(rows, at::kLong).to(part.values.device())).to(at::kFloat);
}

void NeuronBank::shuffle(Random& random)
{
    for (auto& [place, part] : parts_) {
        const auto order = random.permutation(static_cast<std::size_t>(part.values.numel()));
        part.values = part.values.reshape({-1})
                          .index_select(0, at::tensor(order, at::kLong).to(part.values.device()))
                          .reshape(part.values.sizes());
    }
}

void NeuronBank::zero()
{
    for (auto& [place, part] : parts_)
        part.values = at::zeros_like(part.values);
}

} // namespace isthmus
