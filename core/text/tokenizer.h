#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace isthmus {

using TokenId = std::int64_t;

/// A token and the bytes [begin, end) of the encoded text that it stands for. Tokens that stand for nothing
/// in the text (BOS, a dummy prefix of its own) have an empty range.
struct TokenSpan
{
    TokenId id = 0;
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const TokenSpan&) const = default;
};

/// Text to token ids and back. Immutable; safe to use from several threads.
class Tokenizer
{
public:
    virtual ~Tokenizer() = default;

    /// Reads tokenizer.json, tokenizer.model, or vocab.json + merges.txt (also encoder.json + vocab.bpe), in
    /// that order, with tokenizer_config.json, special_tokens_map.json and added_tokens.json beside it.
    /// Throws Error MissingTokenizer (none there) or MalformedFile.
    static std::shared_ptr<const Tokenizer> open(const std::filesystem::path& folder);

    /// Ids of a UTF-8 text. `addSpecial` adds what the tokenizer's configuration adds (BOS, EOS);
    /// special tokens written out in the text become their ids. Ill-formed UTF-8 is read as Python's
    /// errors="replace" does: every maximal ill-formed sequence becomes one U+FFFD. Throws InvalidArgument
    /// for texts of 1 GiB and more.
    virtual std::vector<TokenId> encode(std::string_view text, bool addSpecial) const = 0;
    /// The same ids with the place of each token in `text`, for loss masks.
    virtual std::vector<TokenSpan> encodeWithOffsets(std::string_view text, bool addSpecial) const = 0;
    /// Text of ids. Unknown ids are an Error InvalidArgument. `skipSpecial` leaves special tokens out.
    virtual std::string decode(const std::vector<TokenId>& ids, bool skipSpecial) const = 0;

    /// The token as the vocabulary spells it (e.g. "▁the", "Ġthe", "<0x0A>").
    virtual std::string token(TokenId id) const = 0;
    /// Id of a token as the vocabulary spells it.
    virtual std::optional<TokenId> find(std::string_view token) const = 0;
    /// 1 + highest id.
    virtual int size() const = 0;

    virtual std::optional<TokenId> bos() const = 0;
    virtual std::optional<TokenId> eos() const = 0;
    virtual std::optional<TokenId> pad() const = 0;
    /// Whether encode(..., true) puts BOS in front.
    virtual bool addsBos() const = 0;
    virtual bool isSpecial(TokenId id) const = 0;

    /// One line for people, e.g. "SentencePiece BPE, 512 tokens (tokenizer.model)".
    virtual std::string description() const = 0;
    /// SHA-256 that is equal for two tokenizers that give the same ids for every text.
    virtual std::string fingerprint() const = 0;
    /// Jinja chat template of the model, empty if it has none.
    virtual const std::string& chatTemplate() const = 0;
};

} // namespace isthmus
