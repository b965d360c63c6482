#include "core/base/convert.h"
#include "core/base/error.h"
#include "core/io/safetensors.h"
#include "core/model/fused_qkv.h"
#include "core/model/model_impl.h"
#include "core/model/peft.h"
#include "core/text/json_file.h"
#include "core/text/regex.h"

#include <cmath>

namespace isthmus {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view keyPrefix = "base_model.model.";

/// The parts of adapter_config.json that decide what the tensors mean.
struct PeftConfig
{
    std::string file;
    std::int64_t rank = 0;
    double alpha = 0;
    bool rsLora = false;
    double dropout = 0;
    std::string base;
    std::vector<std::pair<Regex, double>> ranks; ///< patterns, first match counts
    std::vector<std::pair<Regex, double>> alphas;
};

double number(const JsonReader& config, const char* key)
{
    const auto found = config.json().find(key);
    if (found == config.json().end() || !found->is_number())
        config.fail(std::string("lacks the number \"") + key + "\".");
    return found->get<double>();
}

/// As peft matches: re.match(rf"(.*\.)?({key})$", module).
std::vector<std::pair<Regex, double>> patterns(const JsonReader& config, const char* key)
{
    std::vector<std::pair<Regex, double>> list;
    if (!config.has(key))
        return list;
    for (const auto& [pattern, value] : config.object(key).json().items()) {
        if (!value.is_number())
            config.fail(std::string("has a ") + key + " that is no number.");
        list.emplace_back(Regex("\\A(?:.*\\.)?(?:" + pattern + ")\\z", config.file() + ": " + key),
                          value.get<double>());
    }
    return list;
}

double chosen(const std::vector<std::pair<Regex, double>>& patterns, const std::string& module,
              double fallback)
{
    for (const auto& [pattern, value] : patterns) {
        const std::vector<PatternSpan> spans = pattern.split(module);
        if (spans.size() == 1 && spans.front().match)
            return value;
    }
    return fallback;
}

void requirePlainLora(const JsonReader& config)
{
    if (config.string("peft_type") != "LORA")
        config.unsupported("is an adapter of the type " + config.string("peft_type") +
                           "; only LORA is read.");
    if (config.boolean("use_dora", false))
        config.unsupported("uses DoRA, which is not read.");
    if (const std::string bias = config.string("bias", "none"); bias != "none")
        config.unsupported("also trains biases (" + bias + "), which is not read.");
    if (config.has("modules_to_save") && !config.json()["modules_to_save"].empty())
        config.unsupported("replaces whole modules (modules_to_save), which is not read.");
}

PeftConfig readPeftConfig(const fs::path& folder)
{
    const fs::path path = folder / "adapter_config.json";
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        throw Error(ErrorCode::FileNotFound,
                    "There is no adapter in " + folder.string() + ": no " + path.filename().string() + ".",
                    "Choose a folder written by peft's save_pretrained.");
    const Json json = readJsonFile(path);
    const JsonReader reader(json, path.string(), "");
    if (!json.is_object())
        reader.fail("is not an object.");
    requirePlainLora(reader);
    PeftConfig config;
    config.file = path.string();
    config.rank = reader.integer("r");
    config.alpha = number(reader, "lora_alpha");
    config.rsLora = reader.boolean("use_rslora", false);
    config.dropout = json.contains("lora_dropout") ? number(reader, "lora_dropout") : 0;
    config.base = reader.string("base_model_name_or_path", "");
    config.ranks = patterns(reader, "rank_pattern");
    config.alphas = patterns(reader, "alpha_pattern");
    if (config.rank < 1)
        reader.fail("has a rank below 1.");
    return config;
}

/// The halves of one pair as they were found.
struct Halves
{
    at::Tensor a;
    at::Tensor b;
};

at::Tensor readTensor(const SafetensorsFile& file, const SafetensorsTensor& tensor)
{
    if (tensor.shape.size() != 2 || !isComputable(tensor.dtype) || tensor.count == 0)
        throw Error(ErrorCode::MalformedFile,
                    file.path().string() + ": tensor '" + tensor.name + "' is no matrix of numbers.",
                    "Get the file again from its source.");
    at::Tensor result = at::empty(tensor.shape, at::kFloat);
    toFloat(tensor.dtype, file.data(tensor).data(), result.data_ptr<float>(), tensor.count);
    return result;
}

struct Ending
{
    std::string_view text;
    bool first; ///< A
};
constexpr Ending endings[] = {{".lora_A.weight", true},
                              {".lora_B.weight", false},
                              {".lora_embedding_A", true},
                              {".lora_embedding_B", false}};

[[noreturn]] void refuseTensor(const fs::path& file, const std::string& name, const fs::path& base)
{
    throw Error(ErrorCode::ConfigMismatch,
                "The adapter has the tensor '" + name + "', which belongs to no module of " + base.string() +
                    " that a LoRA adapter can change (" + file.string() + ").",
                "Choose the base the adapter was trained on.");
}

/// Pairs by the name of their module ("model.layers.0.self_attn.q_proj").
std::map<std::string, Halves> readHalves(const SafetensorsFile& file, const fs::path& base)
{
    std::map<std::string, Halves> halves;
    for (const SafetensorsTensor& tensor : file.tensors()) {
        std::string_view name = tensor.name;
        const Ending* ending = nullptr;
        for (const Ending& candidate : endings) {
            if (name.ends_with(candidate.text))
                ending = &candidate;
        }
        if (ending == nullptr || !name.starts_with(keyPrefix))
            refuseTensor(file.path(), tensor.name, base);
        name.remove_prefix(keyPrefix.size());
        name.remove_suffix(ending->text.size());
        Halves& pair = halves[std::string(name)];
        (ending->first ? pair.a : pair.b) = readTensor(file, tensor);
    }
    return halves;
}

LowRank makePair(const PeftConfig& config, const std::string& module, const Halves& halves)
{
    if (!halves.a.defined() || !halves.b.defined())
        throw Error(ErrorCode::MalformedFile,
                    "The adapter of " + config.file + " has only one half of the pair for '" + module + "'.",
                    "Get the file again from its source.");
    const double rank = chosen(config.ranks, module, static_cast<double>(config.rank));
    if (halves.a.size(0) != halves.b.size(1) || static_cast<double>(halves.a.size(0)) != rank)
        throw Error(ErrorCode::MalformedFile,
                    config.file + " says rank " + std::to_string(static_cast<std::int64_t>(rank)) + " for '" +
                        module + "', the tensors have " + std::to_string(halves.a.size(0)) + " and " +
                        std::to_string(halves.b.size(1)) + ".",
                    "Correct r or rank_pattern: the scale of the adapter depends on it.");
    const double alpha = chosen(config.alphas, module, config.alpha);
    return {halves.a, halves.b, alpha / (config.rsLora ? std::sqrt(rank) : rank)};
}

void place(Adapter& adapter, const Model& base, const RoleMatch& match, const LowRank& pair)
{
    const ModelConfig& config = base.config();
    if (match.role == Role::Embedding) {
        adapter.modules[{-1, Module::Embedding}] = pair;
    } else if (match.role == Role::Unembedding) {
        adapter.modules[{-1, Module::Head}] = pair;
    } else if (match.role >= Role::Q && match.role <= Role::Down) {
        const auto module = static_cast<Module>(static_cast<int>(match.role) - static_cast<int>(Role::Q));
        adapter.modules[{match.layer, module}] = pair;
    } else {
        const std::int64_t fused = storedShape(*base.impl().names, config, Role::QkvBias).front();
        if (pair.b.size(0) != fused)
            throw Error(ErrorCode::ConfigMismatch,
                        "The adapter is for another base: its pair for q, k and v of layer " +
                            std::to_string(match.layer) + " has " + std::to_string(pair.b.size(0)) +
                            " outputs, " + base.folder().string() + " has " + std::to_string(fused) + ".",
                        "Choose the base the adapter was trained on.");
        const std::array<at::Tensor, 3> parts = splitQkv(config, base.impl().names->qkv, pair.b);
        for (const int part : {0, 1, 2})
            adapter.modules[{match.layer, static_cast<Module>(part)}] = {
                pair.a, parts[static_cast<std::size_t>(part)], pair.scale};
    }
}

bool canChange(Role role)
{
    return role == Role::Embedding || role == Role::Unembedding || role == Role::Qkv ||
           (role >= Role::Q && role <= Role::Down);
}

/// What this program wrote beside an adapter of its own.
void checkProvenance(const fs::path& folder, const Model& base, AdapterUse use)
{
    const fs::path path = folder / "isthmus.json";
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        return;
    const Json json = readJsonFile(path);
    const JsonReader reader(json, path.string(), "");
    if (!json.is_object())
        reader.fail("is not an object.");
    const std::string owner = reader.string("belongs_to", "");
    if (!owner.empty() && use == AdapterUse::Plain)
        throw Error(ErrorCode::ConfigMismatch,
                    "The adapter of " + folder.string() + " is not for a plain base. " + owner,
                    "Use the plain adapter beside it.");
    const std::string fingerprint = reader.string("base_fingerprint", "");
    if (!fingerprint.empty() && fingerprint != base.summary().fingerprint)
        throw Error(ErrorCode::ConfigMismatch,
                    "The adapter of " + folder.string() + " was made for another base than " +
                        base.folder().string() + ": the weights differ.",
                    "Choose the base the adapter was trained on.");
}

} // namespace

Adapter loadAdapter(const fs::path& folder, const Model& base, AdapterUse use)
{
    base.impl().requireForwardPass();
    const PeftConfig config = readPeftConfig(folder);
    checkProvenance(folder, base, use);
    const fs::path path = folder / "adapter_model.safetensors";
    std::error_code ignored;
    if (!fs::exists(path, ignored) && fs::exists(folder / "adapter_model.bin", ignored))
        throw Error(ErrorCode::UnsupportedModel,
                    "The adapter of " + folder.string() +
                        " is stored as adapter_model.bin, which can run "
                        "code when it is read.",
                    "Save it again with safe_serialization=True.");
    const SafetensorsFile file(path);
    Adapter adapter;
    adapter.rsLora = config.rsLora;
    adapter.dropout = config.dropout;
    adapter.base = config.base;
    for (const auto& [module, halves] : readHalves(file, base.folder())) {
        const auto match = matchRole(*base.impl().names, module + ".weight");
        if (!match || !canChange(match->role))
            refuseTensor(file.path(), std::string(keyPrefix) + module, base.folder());
        place(adapter, base, *match, makePair(config, module, halves));
    }
    if (adapter.empty())
        throw Error(ErrorCode::MalformedFile, "The adapter of " + folder.string() + " has no tensors.",
                    "Get the file again from its source.");
    requireFits(adapter, base.config(), base.folder().string());
    return adapter;
}

} // namespace isthmus
