#pragma once

#include "core/base/json.h"
#include "core/base/resource_path.h"
#include "core/model/save.h"
#include "core/transfer/laten_spec.h"
#include "tests/support/test_data.h"

#include <filesystem>
#include <string>

namespace isthmus::test {

/// Vocabulary of the demo pair's tokenizer, which the tiny models borrow.
inline constexpr int tinyVocabulary = 512;

inline ModelConfig tinyModel(const std::string& type, int layers, int hidden, int ffn, int heads, int kvHeads)
{
    const bool gpt2 = type == "gpt2";
    ModelConfig config;
    config.modelType = type;
    config.architecture = gpt2 ? "GPT2LMHeadModel" : "LlamaForCausalLM";
    config.layers = layers;
    config.hiddenSize = hidden;
    config.intermediateSize = ffn;
    config.heads = heads;
    config.kvHeads = kvHeads;
    config.headDim = hidden / heads;
    config.rotaryDim = gpt2 ? 0 : config.headDim;
    config.vocabSize = tinyVocabulary;
    config.context = 64;
    config.normEps = 1e-5;
    config.windows.assign(static_cast<std::size_t>(layers), 0);
    config.gatedFfn = !gpt2;
    config.activation = gpt2 ? Activation::GeluTanh : Activation::Silu;
    config.norm = gpt2 ? NormKind::Layer : NormKind::Rms;
    config.positions = gpt2 ? PositionKind::Learned : PositionKind::Rotary;
    config.qkvBias = config.oBias = config.ffnBias = config.tiedEmbeddings = gpt2;
    config.bosToken = 0;
    config.eosToken = 1;
    return config;
}

inline void writeTinyModel(const std::filesystem::path& folder, const ModelConfig& config, std::uint64_t seed,
                           DType dtype = DType::BF16)
{
    saveModel(folder, config, randomWeights(config, seed, 0.2), dtype);
    for (const char* name : {"tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"})
        std::filesystem::copy_file(resourcePath("demo") / "target" / name, folder / name,
                                   std::filesystem::copy_options::overwrite_existing);
}

/// `count` questions from number `first` on, each with one answer.
inline std::string tinyRows(int first, int count)
{
    std::string text;
    for (int i = first; i < first + count; ++i) {
        const Json row = {
            {"messages",
             {{{"role", "user"}, {"content", "Who lives in house " + std::to_string(i) + "?"}},
              {{"role", "assistant"}, {"content", i % 2 == 0 ? "The miller." : "The smith."}}}}};
        text += row.dump() + "\n";
    }
    return text;
}

/// A pair of models with random weights and three disjoint sets in `folder`, and the job that uses them.
inline LatenSpec tinyPair(const std::filesystem::path& folder)
{
    writeTinyModel(folder / "source", tinyModel("llama", 3, 24, 40, 4, 2), 1);
    writeTinyModel(folder / "target", tinyModel("llama", 2, 16, 24, 4, 2), 2);
    writeFile(folder / "extract.jsonl", tinyRows(0, 4));
    writeFile(folder / "align.jsonl", tinyRows(100, 8));
    writeFile(folder / "validate.jsonl", tinyRows(200, 5));
    LatenSpec spec;
    spec.source = (folder / "source").string();
    spec.target = (folder / "target").string();
    spec.extract = (folder / "extract.jsonl").string();
    spec.align = (folder / "align.jsonl").string();
    spec.validate = (folder / "validate.jsonl").string();
    spec.output = (folder / "out").string();
    spec.align_rows = 4;
    spec.rate = 0.25;
    spec.learning_rate = 3e-3;
    spec.init = HypernetworkInit::Scaled; // seen after few steps
    spec.device = "cpu";
    return spec;
}

} // namespace isthmus::test
