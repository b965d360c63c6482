#pragma once

#include "core/text/added_tokens.h"
#include "core/text/tokenizer.h"

#include <unordered_map>

namespace isthmus {

/// Steps of a tokenizer, in the order in which text passes them; the split follows Hugging Face's tokenizers
/// library.

/// Rewrites a stretch of text (Unicode normal forms, prefixes, replaced spaces).
class Normalizer
{
public:
    virtual ~Normalizer() = default;
    virtual AlignedText apply(const AlignedText& text) const = 0;
};

/// Cuts text into words, which the model never merges across.
class PreTokenizer
{
public:
    virtual ~PreTokenizer() = default;
    virtual std::vector<AlignedText> apply(std::vector<AlignedText> words) const = 0;
};

/// Turns a word into tokens.
class WordModel
{
public:
    virtual ~WordModel() = default;
    virtual void encode(const AlignedText& word, std::vector<TokenSpan>& out) const = 0;
};

/// A token on its way back to text.
struct DecodeToken
{
    std::string text;
    TokenId id = -1;
    bool added = false; ///< an added or special token: kept as it is written
};

class Decoder
{
public:
    virtual ~Decoder() = default;
    virtual std::string decode(std::vector<DecodeToken> tokens) const = 0;
};

/// Spellings and ids. Ids may have holes; spellings may be shared (then the first id added is found).
class Vocabulary
{
public:
    void add(std::string token, TokenId id);
    const std::string* token(TokenId id) const; ///< null for a hole or an unknown id
    std::optional<TokenId> find(std::string_view token) const;
    int size() const { return static_cast<int>(tokens_.size()); }

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::vector<std::string> tokens_;
    std::vector<bool> present_;
    std::unordered_map<std::string, TokenId, Hash, std::equal_to<>> ids_;
};

/// Everything that makes a tokenizer. Normaliser and pre-tokeniser may be null.
struct TokenizerParts
{
    std::shared_ptr<const Normalizer> normalizer;
    std::shared_ptr<const PreTokenizer> preTokenizer;
    std::shared_ptr<const WordModel> model;
    std::shared_ptr<const Decoder> decoder;
    Vocabulary vocabulary; ///< with the added tokens
    std::vector<AddedToken> added;
    std::vector<TokenId> prefix; ///< put in front by encode(…, addSpecial)
    std::vector<TokenId> suffix; ///< put behind
    std::vector<TokenId> special;
    std::optional<TokenId> bos;
    std::optional<TokenId> eos;
    std::optional<TokenId> pad;
    std::string description;
    std::string identity; ///< canonical text of all that decides about ids; hashed into the fingerprint
    std::string chatTemplate;
};

/// The one Tokenizer of the program; file readers differ in the parts they put in.
class PipelineTokenizer : public Tokenizer
{
public:
    explicit PipelineTokenizer(TokenizerParts parts);

    std::vector<TokenId> encode(std::string_view text, bool addSpecial) const override;
    std::vector<TokenSpan> encodeWithOffsets(std::string_view text, bool addSpecial) const override;
    std::string decode(const std::vector<TokenId>& ids, bool skipSpecial) const override;
    std::string token(TokenId id) const override;
    std::optional<TokenId> find(std::string_view token) const override
    {
        return parts_.vocabulary.find(token);
    }
    int size() const override { return parts_.vocabulary.size(); }
    std::optional<TokenId> bos() const override { return parts_.bos; }
    std::optional<TokenId> eos() const override { return parts_.eos; }
    std::optional<TokenId> pad() const override { return parts_.pad; }
    bool addsBos() const override;
    bool isSpecial(TokenId id) const override;
    std::string description() const override { return parts_.description; }
    std::string fingerprint() const override { return fingerprint_; }
    const std::string& chatTemplate() const override { return parts_.chatTemplate; }

private:
    const std::string& spelling(TokenId id) const;
    void encodeStretch(const AlignedText& text, std::vector<TokenSpan>& out) const;

    TokenizerParts parts_;
    AddedTokens added_;
    std::vector<bool> special_;
    std::vector<bool> isAdded_;
    std::string fingerprint_;
};

} // namespace isthmus
