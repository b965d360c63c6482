#include "core/text/tokenizer.h"

#include "core/base/error.h"
#include "core/text/pipeline_tokenizer.h"
#include "core/text/sentencepiece_tokenizer.h"
#include "core/text/tokenizer_config.h"

namespace isthmus {

namespace fs = std::filesystem;

std::shared_ptr<const Tokenizer> Tokenizer::open(const fs::path& folder)
{
    if (!fs::is_directory(folder))
        throw Error(ErrorCode::FileNotFound, "The folder " + folder.string() + " does not exist.",
                    "Check the path.");
    const TokenizerConfig config = readTokenizerConfig(folder);
    TokenizerParts parts;
    if (fs::exists(folder / "tokenizer.model")) {
        parts = readSentencePieceTokenizer(folder / "tokenizer.model", config);
    } else {
        throw Error(
            ErrorCode::MissingTokenizer,
            "The folder " + folder.string() +
                " has no tokenizer: neither tokenizer.json, tokenizer.model nor vocab.json with merges.txt.",
            "Copy the tokenizer files of the model into the folder.");
    }
    parts.chatTemplate = config.chatTemplate;
    return std::make_shared<PipelineTokenizer>(std::move(parts));
}

} // namespace isthmus
