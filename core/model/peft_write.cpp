#include "core/base/convert.h"
#include "core/base/error.h"
#include "core/io/publish.h"
#include "core/io/safetensors.h"
#include "core/model/fused_qkv.h"
#include "core/model/model_impl.h"
#include "core/model/peft.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace isthmus {
namespace {

namespace fs = std::filesystem;

/// A pair under the name that its module has in the base.
struct NamedPair
{
    std::string module; ///< "model.layers.0.self_attn.q_proj"
    LowRank pair;
    bool embedding = false;
};

std::string moduleName(const Family& family, Role role, int layer)
{
    std::string name = tensorName(family, role, layer);
    return name.substr(0, name.size() - std::string_view(".weight").size());
}

/// One pair for a fused weight. Parts that share A and scale keep their rank; others stand side by side in
/// the rank, each with its own block of B.
LowRank fusePairs(const ModelConfig& config, QkvLayout layout, const std::array<const LowRank*, 3>& parts)
{
    const LowRank* first = *std::find_if(parts.begin(), parts.end(), [](auto* part) { return part; });
    const bool shared = std::all_of(parts.begin(), parts.end(), [&](const LowRank* part) {
        return part && part->scale == first->scale && part->a.equal(first->a);
    });
    if (shared)
        return {first->a, fuseQkv(config, layout, parts[0]->b, parts[1]->b, parts[2]->b), first->scale};
    const std::int64_t queries = std::int64_t{config.heads} * config.headDim;
    const std::int64_t keys = std::int64_t{config.kvHeads} * config.headDim;
    std::vector<at::Tensor> rows;
    std::vector<at::Tensor> columns;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i])
            continue;
        const std::int64_t rank = parts[i]->a.size(0);
        std::array<at::Tensor, 3> blocks = {at::zeros({queries, rank}), at::zeros({keys, rank}),
                                            at::zeros({keys, rank})};
        blocks[i] = parts[i]->b * (parts[i]->scale / first->scale);
        rows.push_back(parts[i]->a);
        columns.push_back(fuseQkv(config, layout, blocks[0], blocks[1], blocks[2]));
    }
    return {at::cat(rows, 0), at::cat(columns, 1), first->scale};
}

std::vector<NamedPair> namedPairs(const Adapter& adapter, const Model& base)
{
    const Family& family = *base.impl().names;
    std::vector<NamedPair> list;
    std::map<int, std::array<const LowRank*, 3>> fused;
    for (const auto& [place, pair] : adapter.modules) {
        if (place.module == Module::Embedding)
            list.push_back({moduleName(family, Role::Embedding, -1), pair, true});
        else if (place.module == Module::Head)
            list.push_back({moduleName(family, Role::Unembedding, -1), pair});
        else if (family.qkv != QkvLayout::Separate && place.module <= Module::V)
            fused[place.layer][static_cast<std::size_t>(place.module)] = &pair;
        else
            list.push_back({moduleName(family, weightRole(place.module), place.layer), pair});
    }
    for (const auto& [layer, parts] : fused)
        list.push_back({moduleName(family, Role::Qkv, layer), fusePairs(base.config(), family.qkv, parts)});
    return list;
}

std::int64_t rankOf(const NamedPair& named)
{
    return named.pair.a.size(0);
}

double alphaOf(const NamedPair& named, bool rsLora)
{
    const auto rank = static_cast<double>(rankOf(named));
    const double alpha = named.pair.scale * (rsLora ? std::sqrt(rank) : rank);
    // alpha / r * r need not give alpha back to the last bit.
    const double rounded = std::round(alpha * 1e6) / 1e6;
    return std::abs(rounded - alpha) < 1e-9 * std::abs(alpha) ? rounded : alpha;
}

Json jsonNumber(double value)
{
    return value == std::floor(value) && std::abs(value) < 1e15 ? Json(static_cast<std::int64_t>(value))
                                                                : Json(value);
}

/// Last part of the name where that is the module's alone, the last two otherwise (GPT-2's two c_proj).
std::map<std::string, std::string> shortNames(const std::vector<NamedPair>& pairs)
{
    const auto tail = [](const std::string& name, int parts) {
        std::size_t at = name.size();
        for (int i = 0; i < parts && at != std::string::npos; ++i)
            at = at == 0 ? std::string::npos : name.rfind('.', at - 1);
        return at == std::string::npos ? name : name.substr(at + 1);
    };
    std::map<std::string, std::set<std::string>> owners;
    for (const NamedPair& named : pairs)
        owners[tail(named.module, 1)].insert(tail(named.module, 2));
    std::map<std::string, std::string> names;
    for (const NamedPair& named : pairs)
        names[named.module] = tail(named.module, owners[tail(named.module, 1)].size() > 1 ? 2 : 1);
    return names;
}

/// Short names where every layer has the module; the whole names otherwise. GPT-2 without attn.c_proj must
/// not name c_proj, which peft would look for in the FFN as well.
Json targetModules(const std::vector<NamedPair>& pairs, const Model& base)
{
    std::map<std::string, std::string> names = shortNames(pairs);
    std::map<std::string, int> count;
    for (const NamedPair& named : pairs)
        ++count[names[named.module]];
    std::set<std::string> targets;
    for (const NamedPair& named : pairs) {
        const bool layered = named.module.find("layers.") != std::string::npos ||
                             named.module.find(".h.") != std::string::npos;
        const std::string& name = names[named.module];
        const bool everywhere = !layered || count[name] == base.config().layers;
        const bool ambiguous = name == "c_proj";
        targets.insert(everywhere && !ambiguous ? name : named.module);
    }
    return targets;
}

Json configJson(const std::vector<NamedPair>& pairs, const Adapter& adapter, const Model& base,
                const AdapterNote& note)
{
    // What most pairs have is the rule, the rest are patterns.
    std::map<std::pair<std::int64_t, double>, int> votes;
    for (const NamedPair& named : pairs)
        ++votes[{rankOf(named), alphaOf(named, adapter.rsLora)}];
    const auto rule = std::max_element(votes.begin(), votes.end(), [](const auto& x, const auto& y) {
                          return x.second < y.second;
                      })->first;
    Json ranks = Json::object();
    Json alphas = Json::object();
    const std::string_view prefix = base.impl().names->prefix;
    for (const NamedPair& named : pairs) {
        // Without the prefix: older versions of peft want a dot before the pattern.
        std::string key = named.module;
        if (key.starts_with(prefix))
            key.erase(0, prefix.size());
        if (rankOf(named) != rule.first)
            ranks[key] = rankOf(named);
        if (const double alpha = alphaOf(named, adapter.rsLora); alpha != rule.second)
            alphas[key] = jsonNumber(alpha);
    }
    return {{"peft_type", "LORA"},
            {"task_type", "CAUSAL_LM"},
            {"base_model_name_or_path", note.baseName},
            {"r", rule.first},
            {"lora_alpha", jsonNumber(rule.second)},
            {"target_modules", targetModules(pairs, base)},
            {"lora_dropout", adapter.dropout},
            {"bias", "none"},
            {"fan_in_fan_out", base.impl().names->transposed},
            {"use_rslora", adapter.rsLora},
            {"rank_pattern", ranks},
            {"alpha_pattern", alphas},
            {"modules_to_save", nullptr},
            {"inference_mode", true},
            {"init_lora_weights", true}};
}

SafetensorsEntry entry(const std::string& name, const at::Tensor& tensor)
{
    const at::Tensor values = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
    return {name, DType::F32, values.sizes().vec(), [values] {
                std::vector<std::byte> bytes(static_cast<std::size_t>(values.nbytes()));
                fromFloat(DType::F32, values.data_ptr<float>(), bytes.data(),
                          static_cast<std::size_t>(values.numel()));
                return bytes;
            }};
}

std::string readme(const AdapterNote& note)
{
    return "---\nbase_model: " + note.baseName + "\nlibrary_name: peft\ntags:\n- lora\n---\n\n# " +
           note.title + "\n\n" + note.text + "\n";
}

} // namespace

void saveAdapter(const fs::path& folder, const Adapter& adapter, const Model& base, const AdapterNote& note)
{
    base.impl().requireForwardPass();
    if (adapter.empty())
        throw Error(ErrorCode::InvalidArgument, "The adapter has no pairs to be saved.");
    requireFits(adapter, base.config(), base.folder().string());
    const std::vector<NamedPair> pairs = namedPairs(adapter, base);
    std::vector<SafetensorsEntry> entries;
    for (const NamedPair& named : pairs) {
        const std::string key = "base_model.model." + named.module;
        entries.push_back(
            entry(key + (named.embedding ? ".lora_embedding_A" : ".lora_A.weight"), named.pair.a));
        entries.push_back(
            entry(key + (named.embedding ? ".lora_embedding_B" : ".lora_B.weight"), named.pair.b));
    }
    createFolders(folder);
    writeSafetensors(folder / "adapter_model.safetensors", std::move(entries));
    publishText(folder / "README.md", readme(note));
    publishText(folder / "isthmus.json", note.provenance.dump(2) + "\n");
    publishText(folder / "adapter_config.json", configJson(pairs, adapter, base, note).dump(2) + "\n");
}

} // namespace isthmus
