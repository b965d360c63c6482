#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace isthmus {

/// One tensor of a model folder as the user sees it. Plain values: safe to hand to the window.
struct TensorSummary
{
    std::string name;                ///< name in the safetensors file
    std::vector<std::int64_t> shape; ///< as stored
    std::string dtype;               ///< safetensors name, e.g. "BF16"
    std::string role; ///< e.g. "q", "down", "embedding", "attention_norm", "q.bias"; empty if unknown
    int layer = -1;   ///< 0-based; -1 outside the layers
    std::uint64_t bytes = 0;

    bool operator==(const TensorSummary&) const = default;
};

/// What `inspect` prints and what the model cards show. Plain values.
struct ModelSummary
{
    std::string path;         ///< absolute folder
    std::string name;         ///< last part of the folder, or config's _name_or_path
    std::string architecture; ///< e.g. "LlamaForCausalLM"
    std::string model_type;   ///< e.g. "llama"
    std::string family;       ///< the family here that runs it, e.g. "llama"; empty: weights only
    std::string limitation;   ///< sentence saying what is missing when the family is empty; else empty
    int layers = 0;
    int hidden_size = 0;
    int intermediate_size = 0;
    int heads = 0;
    int kv_heads = 0;
    int head_dim = 0;
    int vocab_size = 0;
    int context = 0;             ///< max positions
    std::int64_t parameters = 0; ///< elements of all float tensors, tied ones once
    std::string dtype;           ///< dtype of most parameters
    std::uint64_t bytes = 0;     ///< of all tensors
    std::string fingerprint;     ///< SHA-256 over names, shapes, dtypes and data of all tensors
    std::string tokenizer;       ///< e.g. "SentencePiece BPE, 512 tokens (tokenizer.model)"; empty if none
    std::string tokenizer_fingerprint; ///< equal for two tokenizers that give the same ids; empty if none
    std::vector<TensorSummary> tensors;
    std::vector<std::string> warnings;

    bool operator==(const ModelSummary&) const = default;
};

/// How one module pairs between the two models of a pair, with the reason where it does not.
struct PairRow
{
    std::string module;       ///< moduleId
    std::string source_shape; ///< e.g. "432 x 160"; empty when absent
    std::string target_shape;
    bool activations = false; ///< behavioural similarity is defined
    bool weights = false;     ///< parametric similarity is defined
    bool transfer = false;    ///< LaTen / PostPKT can carry it (both have it, source at least as large)
    std::string reason;       ///< sentence for whatever is not possible; empty if all is

    bool operator==(const PairRow&) const = default;
};

/// Two opened models as values: what the Overview page shows.
struct PairSummary
{
    ModelSummary source;
    ModelSummary target;
    std::vector<PairRow> modules;
    bool same_tokenizer = false;
    int shared_tokens = 0; ///< tokens with the same text in both vocabularies
    std::vector<std::string> notes;

    bool operator==(const PairSummary&) const = default;
};

} // namespace isthmus
