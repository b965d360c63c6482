#include "core/text/tokenizer.h"

#include "core/base/error.h"
#include "core/text/json_tokenizer.h"
#include "core/text/pipeline_tokenizer.h"
#include "core/text/sentencepiece_tokenizer.h"
#include "core/text/tokenizer_config.h"

namespace isthmus {

namespace fs = std::filesystem;

namespace {

TokenizerParts readParts(const fs::path& folder, const TokenizerConfig& config)
{
    if (fs::exists(folder / "tokenizer.json"))
        return readJsonTokenizer(folder / "tokenizer.json", config);
    if (fs::exists(folder / "tokenizer.model"))
        return readSentencePieceTokenizer(folder / "tokenizer.model", config);
    constexpr std::pair<const char*, const char*> names[] = {{"vocab.json", "merges.txt"},
                                                             {"encoder.json", "vocab.bpe"}};
    for (const auto& [vocab, merges] : names)
        if (fs::exists(folder / vocab) && fs::exists(folder / merges))
            return readVocabMergesTokenizer(folder / vocab, folder / merges, config);
    throw Error(
        ErrorCode::MissingTokenizer,
        "The folder " + folder.string() +
            " has no tokenizer: neither tokenizer.json, tokenizer.model nor vocab.json with merges.txt.",
        "Copy the tokenizer files of the model into the folder.");
}

} // namespace

std::shared_ptr<const Tokenizer> Tokenizer::open(const fs::path& folder)
{
    if (!fs::is_directory(folder))
        throw Error(ErrorCode::FileNotFound, "The folder " + folder.string() + " does not exist.",
                    "Check the path.");
    const TokenizerConfig config = readTokenizerConfig(folder);
    TokenizerParts parts = readParts(folder, config);
    parts.chatTemplate = config.chatTemplate;
    return std::make_shared<PipelineTokenizer>(std::move(parts));
}

} // namespace isthmus
