#include "core/transfer/laten_delta.h"

#include "core/base/error.h"
#include "core/io/safetensors.h"
#include "core/results/result_store.h"

#include <cstring>

namespace isthmus {
namespace {

template <typename T> std::vector<T> valuesOf(const at::Tensor& tensor)
{
    const at::Tensor plain = tensor.detach().to(at::kCPU).contiguous();
    const auto* data = plain.data_ptr<T>();
    return {data, data + plain.numel()};
}

} // namespace

std::string deltaKey(const std::string& runKey)
{
    return contentKey({{"what", latenDeltaKind}, {"run", runKey}});
}

ResultDocument deltaDocument(const TransferRun& run, const std::vector<ModuleDelta>& deltas)
{
    ResultDocument document;
    document.key = deltaKey(run.key);
    document.kind = latenDeltaKind;
    document.title = "Additions of " + run.method + ", " + run.variant + ", seed " + std::to_string(run.seed);
    document.source_name = run.provenance.source_name;
    document.target_name = run.provenance.target_name;
    document.summary = {{"best_step", run.best_step}, {"run", run.key}};
    document.json = {{"best_step", run.best_step}, {"provenance", toJson(run.provenance)}};
    for (const ModuleDelta& delta : deltas) {
        std::vector<std::int64_t> layers;
        std::vector<std::int64_t> neurons;
        for (std::size_t layer = 0; layer < delta.neurons.size(); ++layer) {
            const std::vector<std::int64_t> own = valuesOf<std::int64_t>(delta.neurons[layer]);
            layers.insert(layers.end(), own.size(), static_cast<std::int64_t>(layer));
            neurons.insert(neurons.end(), own.begin(), own.end());
        }
        const std::string module(moduleId(delta.module));
        const auto rows = static_cast<std::uint64_t>(delta.delta.size(0));
        const auto width = static_cast<std::uint64_t>(delta.delta.size(1));
        document.arrays.push_back({module + ".delta",
                                   "What is added to " + module,
                                   "1",
                                   {"neuron", "hidden"},
                                   {rows, width},
                                   valuesOf<float>(delta.delta)});
        document.arrays.push_back(
            {module + ".layer", "Target layer of each row", "1", {"neuron"}, {rows}, layers});
        document.arrays.push_back(
            {module + ".neuron",
             neuronsAreRows(delta.module) ? "Row of the weight" : "Column of the weight",
             "1",
             {"neuron"},
             {rows},
             neurons});
    }
    return document;
}

void writeDelta(const ResultDocument& document, const std::filesystem::path& file)
{
    if (document.kind != latenDeltaKind)
        throw Error(ErrorCode::MalformedFile, "The result '" + document.title + "' holds no additions.");
    std::vector<SafetensorsEntry> entries;
    for (const ResultArray& array : document.arrays) {
        SafetensorsEntry entry;
        entry.name = array.name;
        entry.dtype = std::holds_alternative<std::vector<float>>(array.values) ? DType::F32 : DType::I64;
        entry.shape.assign(array.sizes.begin(), array.sizes.end());
        entry.bytes = [&array] {
            return std::visit(
                [](const auto& values) {
                    const auto bytes = std::as_bytes(std::span(values));
                    return std::vector<std::byte>(bytes.begin(), bytes.end());
                },
                array.values);
        };
        entries.push_back(std::move(entry));
    }
    writeSafetensors(file, std::move(entries));
}

} // namespace isthmus
