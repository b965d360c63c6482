#include "core/transfer/merged_model.h"

#include "core/base/convert.h"
#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/io/publish.h"
#include "core/model/load_weights.h"
#include "core/model/save.h"

#include <array>
#include <cmath>
#include <fstream>
#include <map>
#include <sstream>

namespace isthmus {
namespace {

namespace fs = std::filesystem;

/// What makes a model folder usable besides its weights.
constexpr std::array companions = {
    "generation_config.json",  "tokenizer.json",    "tokenizer.model", "tokenizer_config.json",
    "special_tokens_map.json", "added_tokens.json", "vocab.json",      "merges.txt",
    "chat_template.jinja"};

void copyFile(const fs::path& from, const fs::path& to)
{
    std::ifstream in(from, std::ios::binary);
    std::stringstream content;
    content << in.rdbuf();
    if (!in)
        throw Error(ErrorCode::FileUnreadable, "'" + from.string() + "' could not be read.",
                    "Check its permissions.");
    publishText(to, content.str());
}

DType storedType(const Model& base, std::vector<std::string>& warnings)
{
    const std::optional<DType> type = parseDType(base.summary().dtype);
    const bool writable = type && (*type == DType::F32 || *type == DType::F16 || *type == DType::BF16);
    const DType chosen = writable ? *type : DType::F32;
    for (const TensorSummary& tensor : base.summary().tensors) {
        if (tensor.dtype == dtypeName(chosen) || tensor.role == "buffer")
            continue;
        warnings.push_back("The base model stores '" + tensor.name + "' as " + tensor.dtype +
                           "; the merged model stores everything as " + dtypeName(chosen) + ".");
        break;
    }
    return chosen;
}

at::Tensor rounded(const at::Tensor& values, DType type)
{
    const at::Tensor plain = values.detach().to(at::kCPU, at::kFloat).contiguous();
    const auto count = static_cast<std::size_t>(plain.numel());
    std::vector<std::byte> bytes(count * dtypeSize(type));
    fromFloat(type, plain.data_ptr<float>(), bytes.data(), count);
    at::Tensor result = at::empty_like(plain);
    toFloat(type, bytes.data(), result.data_ptr<float>(), count);
    return result;
}

/// Norm of a difference in double precision: the squares of small changes vanish in float32 sums.
double normOf(const at::Tensor& values)
{
    return std::sqrt(values.to(at::kDouble).square().sum().item<double>());
}

class Merge
{
public:
    Merge(const Model& base, DType type, MergeReport& report) : base_(base), type_(type), report_(report) {}

    /// Rounds everything in place, accounting for what changed against the base.
    void round(WeightSet& merged, const Tick& tick)
    {
        const WeightPlace place{at::Device(at::kCPU), at::kFloat};
        const auto layers = merged.layers.size();
        for (std::size_t layer = 0; layer < layers; ++layer) {
            WeightSet own;
            WeightSet before;
            own.layers = {std::move(merged.layers[layer])};
            before.layers = {loadLayer(base_, static_cast<int>(layer), place)};
            roundPart(own, before, "layers." + std::to_string(layer) + ".");
            merged.layers[layer] = std::move(own.layers.front());
            if (tick)
                tick(layer + 1, layers + 1);
        }
        std::vector<LayerWeights> kept;
        kept.swap(merged.layers);
        WeightSet before;
        before.embedding = base_.embedding();
        before.positions = loadPositions(base_, place);
        before.finalNorm = loadFinalNorm(base_, place);
        before.unembedding = loadUnembedding(base_, place);
        roundPart(merged, before, {});
        merged.layers.swap(kept);
        report_.rounding_loss = changed_ > 0 ? std::sqrt(lost_ / changed_) : 0;
        report_.vanished = entries_ > 0 ? vanished_ / entries_ : 0;
    }

private:
    void roundPart(WeightSet& own, WeightSet& before, const std::string& prefix)
    {
        std::map<std::string, at::Tensor> old;
        forEachWeight(before, [&](const std::string& name, at::Tensor& tensor) { old[name] = tensor; });
        forEachWeight(own, [&](const std::string& name, at::Tensor& tensor) {
            // A part of one layer calls it layer 0.
            const std::string full =
                prefix.empty() ? name : prefix + name.substr(std::string("layers.0.").size());
            const at::Tensor wanted = tensor.detach().to(at::kCPU, at::kFloat);
            tensor = rounded(wanted, type_);
            if (!at::isfinite(tensor).all().item<bool>())
                throw Error(
                    ErrorCode::NonFinite,
                    "The merged weight '" + full + "' does not fit into " + dtypeName(type_) + ".",
                    "The transfer went astray: choose an earlier checkpoint or a lower learning rate.");
            const auto found = old.find(name);
            if (found != old.end())
                account(full, wanted, tensor, found->second);
        });
    }

    void account(const std::string& name, const at::Tensor& wanted, const at::Tensor& stored,
                 const at::Tensor& before)
    {
        const at::Tensor change = wanted - before;
        const at::Tensor touched = change.ne(0);
        const auto count = touched.sum().item<std::int64_t>();
        if (count == 0)
            return;
        const auto gone = stored.eq(before).logical_and(touched).sum().item<std::int64_t>();
        RoundedChange entry;
        entry.name = name;
        entry.norm = normOf(change);
        entry.lost = normOf(stored - wanted);
        entry.vanished = static_cast<double>(gone) / static_cast<double>(count);
        changed_ += entry.norm * entry.norm;
        lost_ += entry.lost * entry.lost;
        vanished_ += static_cast<double>(gone);
        entries_ += static_cast<double>(count);
        report_.changes.push_back(std::move(entry));
    }

    const Model& base_;
    DType type_;
    MergeReport& report_;
    double changed_ = 0;
    double lost_ = 0;
    double vanished_ = 0;
    double entries_ = 0;
};

at::Tensor realLogits(const at::Tensor& logits, const Batch& probe)
{
    return logits.to(at::kCPU).index({probe.mask.to(at::kCPU)});
}

double largestDifference(const at::Tensor& a, const at::Tensor& b)
{
    return a.sizes() == b.sizes() ? (a - b).abs().max().item<double>()
                                  : std::numeric_limits<double>::infinity();
}

void writeFolder(const Model& base, const ModelConfig& config, const WeightSet& weights, DType type,
                 const fs::path& folder)
{
    saveModel(folder, config, weights, type);
    for (const char* name : companions) {
        if (fs::exists(base.folder() / name))
            copyFile(base.folder() / name, folder / name);
    }
    // Keys this program does not know stay with the model.
    if (config == base.config())
        copyFile(base.folder() / "config.json", folder / "config.json");
}

} // namespace

std::uint64_t mergedModelBytes(const Model& base)
{
    return base.summary().bytes;
}

MergeReport saveMergedModel(const Model& base, const ModelConfig& config, WeightSet merged,
                            const fs::path& folder, const Batch& probe, const Tick& tick)
{
    const at::NoGradGuard noGrad;
    std::error_code ignored;
    if (fs::equivalent(folder, base.folder(), ignored))
        throw Error(ErrorCode::InvalidArgument,
                    "The merged model would overwrite its base " + folder.string() + ".",
                    "Choose another output folder.");
    MergeReport report;
    report.folder = folder.string();
    const DType type = storedType(base, report.warnings);
    report.dtype = dtypeName(type);
    const at::Tensor exact = realLogits(forwardLogits(config, merged, probe.ids), probe);
    Merge(base, type, report).round(merged, tick);
    const at::Tensor computed = realLogits(forwardLogits(config, merged, probe.ids), probe);
    writeFolder(base, config, merged, type, folder);

    const auto again = Model::open(folder);
    const at::Tensor loaded =
        realLogits(Transformer(again, "cpu", ComputeType::Float32).logits(probe), probe);
    const at::Tensor before = realLogits(
        forwardLogits(base.config(), loadWeights(base, {at::Device(at::kCPU), at::kFloat}), probe.ids),
        probe);
    report.logit_change = largestDifference(loaded, before);
    report.rounding_shift = largestDifference(computed, exact);
    report.reload_difference = largestDifference(loaded, computed);
    const double size = computed.abs().max().item<double>();
    if (!(report.reload_difference <= reloadTolerance * std::max(1.0, size)))
        throw Error(ErrorCode::Internal,
                    "The merged model " + folder.string() + ", opened again, gives logits that differ by " +
                        threeDigits(report.reload_difference) + " from those computed.",
                    "Do not use the folder. This is a fault of the program; please report it.");
    report.reload_check = "Opened again, the folder gives the computed logits (largest difference " +
                          threeDigits(report.reload_difference) +
                          "); they differ from the base model's by up to " +
                          threeDigits(report.logit_change) + "; rounding to " + report.dtype +
                          " moved them by up to " + threeDigits(report.rounding_shift) + ".";
    return report;
}

} // namespace isthmus
