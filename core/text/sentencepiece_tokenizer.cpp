#include "core/text/sentencepiece_tokenizer.h"

#include "core/base/json.h"
#include "core/text/bpe_merge.h"
#include "core/text/sentencepiece_model.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace isthmus {
namespace {

constexpr std::string_view kSpace = "\xE2\x96\x81"; // U+2581

/// When the dummy prefix is put in front of a stretch of text.
enum class DummyPrefix { Never, FirstStretch, EveryStretch };

/// sentencepiece's Normalizer for the identity table: dummy prefix, extra white space, escaped spaces.
class SentencePieceNormalizer : public Normalizer
{
public:
    SentencePieceNormalizer(DummyPrefix dummy, bool removeExtra, bool escape, PrefixTrie userDefined)
        : dummy_(dummy), removeExtra_(removeExtra), space_(escape ? kSpace : " "),
          userDefined_(std::move(userDefined))
    {
    }

    AlignedText apply(const AlignedText& in) const override
    {
        AlignedText out;
        out.setEmptyAt(in.sourceBegin());
        const std::string& text = in.text();
        std::size_t i = 0;
        while (removeExtra_ && i < text.size() && text[i] == ' ' && !userDefined_.longest(text, i))
            ++i;
        if (i == text.size())
            return out;
        out.reserve(text.size() + kSpace.size());
        if (dummy_ == DummyPrefix::EveryStretch ||
            (dummy_ == DummyPrefix::FirstStretch && in.sourceBegin() == 0))
            out.append(space_, {in.sourceBegin(), in.sourceBegin()});
        bool previousSpace = removeExtra_;
        while (i < text.size()) {
            const auto match = userDefined_.longest(text, i);
            const std::size_t end = i + (match ? match->length : decodeUtf8(text, i).length);
            while (previousSpace && i < end && text[i] == ' ')
                ++i;
            if (i < end)
                previousSpace = removeExtra_ && text[end - 1] == ' ';
            for (; i < end; ++i) {
                if (text[i] == ' ')
                    out.append(space_, in.source(i, i + 1));
                else
                    out.append(in, i, i + 1);
            }
        }
        return removeExtra_ ? withoutTrailingSpace(out) : out;
    }

private:
    AlignedText withoutTrailingSpace(const AlignedText& text) const
    {
        std::size_t end = text.size();
        while (end >= space_.size() && text.text().compare(end - space_.size(), space_.size(), space_) == 0)
            end -= space_.size();
        return end == text.size() ? text : text.slice(0, end);
    }

    DummyPrefix dummy_;
    bool removeExtra_;
    std::string_view space_;
    PrefixTrie userDefined_;
};

/// sentencepiece's bpe::Model::Encode over a whole stretch: the pair whose merged piece scores highest merges
/// first.
class SentencePieceBpe : public WordModel
{
public:
    explicit SentencePieceBpe(const SentencePieceModel& model)
        : byteFallback_(model.byteFallback), unkId_(model.unkId), pieces_(model.pieces)
    {
        using Type = SentencePiece::Type;
        bytes_.fill(-1);
        for (std::size_t i = 0; i < pieces_.size(); ++i) {
            const SentencePiece& piece = pieces_[i];
            const auto id = static_cast<TokenId>(i);
            if (piece.type == Type::Byte)
                bytes_[static_cast<std::size_t>(piece.byte)] = id;
            const bool plain =
                piece.type == Type::Normal || piece.type == Type::UserDefined || piece.type == Type::Unused;
            (plain ? mergeable_ : reserved_).emplace(piece.text, id);
            if (plain)
                longest_ = std::max(longest_, piece.text.size());
            if (piece.type == Type::UserDefined)
                userDefined_.add(piece.text, id);
        }
    }

    const PrefixTrie& userDefined() const { return userDefined_; }

    void encode(const AlignedText& word, std::vector<TokenSpan>& out) const override
    {
        const std::string_view text = word.text();
        std::vector<MergeSymbol> symbols;
        for (std::size_t i = 0; i < text.size();) {
            const auto match = userDefined_.longest(text, i);
            const std::size_t length = match ? match->length : decodeUtf8(text, i).length;
            MergeSymbol symbol;
            symbol.begin = static_cast<std::uint32_t>(i);
            symbol.length = static_cast<std::uint32_t>(length);
            symbol.frozen = match.has_value();
            symbols.push_back(symbol);
            i += length;
        }
        Splits splits;
        mergeSymbols(symbols, [&](const MergeSymbol& left, const MergeSymbol& right, bool fresh) {
            return candidate(text, left, right, fresh ? &splits : nullptr);
        });
        bool unknownBefore = false;
        for (const MergeSymbol& symbol : symbols)
            if (symbol.length > 0)
                put(word, symbol.begin, symbol.length, splits, unknownBefore, out);
    }

private:
    /// How an unused piece was last composed: length of its left part (sentencepiece's rev_merge).
    using Splits = std::unordered_map<TokenId, std::uint32_t>;

    std::optional<MergeCandidate> candidate(std::string_view text, const MergeSymbol& left,
                                            const MergeSymbol& right, Splits* splits) const
    {
        const std::size_t length = std::size_t{left.length} + right.length;
        if (length > longest_)
            return std::nullopt;
        const auto found = mergeable_.find(text.substr(left.begin, length));
        if (found == mergeable_.end())
            return std::nullopt;
        const SentencePiece& piece = pieces_[static_cast<std::size_t>(found->second)];
        if (splits && piece.type == SentencePiece::Type::Unused)
            (*splits)[found->second] = left.length;
        return MergeCandidate{-static_cast<double>(piece.score), found->second};
    }

    TokenId idOf(std::string_view piece) const
    {
        for (const auto* table : {&reserved_, &mergeable_})
            if (const auto found = table->find(piece); found != table->end())
                return found->second;
        return unkId_;
    }

    void put(const AlignedText& word, std::size_t begin, std::size_t length, const Splits& splits,
             bool& unknownBefore, std::vector<TokenSpan>& out) const
    {
        const std::string_view piece = std::string_view(word.text()).substr(begin, length);
        const TokenId id = idOf(piece);
        const SourceRange range = word.source(begin, begin + length);
        if (pieces_[static_cast<std::size_t>(id)].type == SentencePiece::Type::Unused) {
            if (const auto split = splits.find(id);
                split != splits.end()) { // each part is shorter: depth <= piece length
                put(word, begin, split->second, splits, unknownBefore, out);
                put(word, begin + split->second, length - split->second, splits, unknownBefore, out);
                return;
            }
        }
        const bool unknown = id == unkId_;
        if (unknown && byteFallback_) {
            for (const char c : piece)
                out.push_back({bytes_[static_cast<unsigned char>(c)], range.begin, range.end});
        } else if (unknown && unknownBefore) {
            out.back().end = range.end; // one unknown token for a run of unknown characters
        } else {
            out.push_back({id, range.begin, range.end});
        }
        unknownBefore = unknown && !byteFallback_;
    }

    bool byteFallback_;
    TokenId unkId_;
    std::vector<SentencePiece> pieces_;
    std::unordered_map<std::string_view, TokenId> mergeable_; // views into pieces_
    std::unordered_map<std::string_view, TokenId> reserved_;
    std::array<TokenId, 256> bytes_{};
    std::size_t longest_ = 0;
    PrefixTrie userDefined_;
};

/// sentencepiece's decoding of each run of ordinary tokens; special tokens stay as they are written.
class SentencePieceDecoder : public Decoder
{
public:
    SentencePieceDecoder(const SentencePieceModel& model, DummyPrefix dummy, std::optional<TokenId> bos)
        : dummy_(dummy), removeExtra_(model.removeExtraWhitespaces), escape_(model.escapeWhitespaces),
          unkId_(model.unkId), bos_(bos)
    {
        for (const SentencePiece& piece : model.pieces)
            bytes_.push_back(piece.byte);
    }

    std::string decode(std::vector<DecodeToken> tokens) const override
    {
        std::string out;
        std::string bytes;
        bool first = true; // nothing but BOS so far
        bool atStart = strips(first);
        for (const DecodeToken& token : tokens) {
            const int byte = byteOf(token.id);
            if (byte >= 0) {
                bytes.push_back(static_cast<char>(byte));
                atStart = first = false;
                continue;
            }
            flush(bytes, out);
            if (token.added && token.id != unkId_) {
                out += token.text;
                first = first && token.id == bos_;
                atStart = strips(first);
                continue;
            }
            first = false;
            putPiece(token.text, atStart, out);
        }
        flush(bytes, out);
        return out;
    }

private:
    bool strips(bool first) const
    {
        return dummy_ == DummyPrefix::EveryStretch || (dummy_ == DummyPrefix::FirstStretch && first);
    }
    int byteOf(TokenId id) const
    {
        return id < static_cast<TokenId>(bytes_.size()) ? bytes_[static_cast<std::size_t>(id)] : -1;
    }

    void putPiece(std::string_view piece, bool& atStart, std::string& out) const
    {
        const std::string_view space = escape_ ? kSpace : std::string_view(" ");
        if (atStart && piece.substr(0, space.size()) == space) {
            piece.remove_prefix(space.size());
            atStart = removeExtra_;
        }
        if (!piece.empty())
            atStart = false;
        for (std::size_t i = 0; i < piece.size();) {
            if (escape_ && piece.substr(i, kSpace.size()) == kSpace) {
                out.push_back(' ');
                i += kSpace.size();
            } else {
                out.push_back(piece[i++]);
            }
        }
    }

    /// Bytes that are not UTF-8 become one U+FFFD each, as in sentencepiece.
    static void flush(std::string& bytes, std::string& out)
    {
        for (std::size_t i = 0; i < bytes.size();) {
            const Utf8Char c = decodeUtf8(bytes, i);
            const std::size_t length = c.valid ? c.length : 1;
            out += c.valid ? bytes.substr(i, length) : std::string("\xEF\xBF\xBD");
            i += length;
        }
        bytes.clear();
    }

    DummyPrefix dummy_;
    bool removeExtra_;
    bool escape_;
    TokenId unkId_;
    std::optional<TokenId> bos_;
    std::vector<int> bytes_;
};

DummyPrefix dummyPrefix(const SentencePieceModel& model, const TokenizerConfig& config)
{
    if (!model.addDummyPrefix)
        return DummyPrefix::Never;
    if (config.legacy.value_or(true))
        return DummyPrefix::EveryStretch;
    return config.addPrefixSpace.value_or(true) ? DummyPrefix::FirstStretch : DummyPrefix::Never;
}

/// Control pieces of the file, then what the folder's other files add.
std::vector<AddedToken> addedTokens(const SentencePieceModel& model, const TokenizerConfig& config,
                                    const Vocabulary& vocabulary)
{
    std::vector<AddedToken> added = config.added;
    const auto addUnknown = [&](AddedToken token) {
        const auto same = [&](const AddedToken& known) { return known.content == token.content; };
        if (std::none_of(added.begin(), added.end(), same))
            added.push_back(std::move(token));
    };
    for (AddedToken token : config.named)
        if (const auto id = vocabulary.find(token.content)) {
            token.id = *id;
            addUnknown(token);
        }
    for (std::size_t i = 0; i < model.pieces.size(); ++i) {
        const SentencePiece& piece = model.pieces[i];
        if (piece.type == SentencePiece::Type::Control || piece.type == SentencePiece::Type::Unknown) {
            AddedToken token;
            token.content = piece.text;
            token.id = static_cast<TokenId>(i);
            addUnknown(token);
        }
    }
    for (AddedToken& token : added)
        token.normalized = false; // LlamaTokenizer cuts its tokens out of the text as it is written
    return added;
}

std::string identityOf(const SentencePieceModel& model, DummyPrefix dummy, const TokenizerParts& parts)
{
    Json pieces = Json::array();
    for (const SentencePiece& piece : model.pieces)
        pieces.push_back({piece.text, piece.score, static_cast<int>(piece.type)});
    Json added = Json::array();
    for (const AddedToken& token : parts.added)
        added.push_back({token.content, token.id, token.lstrip, token.rstrip, token.singleWord});
    std::sort(added.begin(), added.end());
    return Json{{"kind", "sentencepiece-bpe"},
                {"pieces", pieces},
                {"byte_fallback", model.byteFallback},
                {"dummy_prefix", static_cast<int>(dummy)},
                {"remove_extra_whitespaces", model.removeExtraWhitespaces},
                {"escape_whitespaces", model.escapeWhitespaces},
                {"added", added},
                {"prefix", parts.prefix},
                {"suffix", parts.suffix}}
        .dump();
}

/// Id of a named token: the configuration's content, else the file's id if that is a control piece.
std::optional<TokenId> namedId(const std::string& content, std::int64_t fallback,
                               const SentencePieceModel& model, const Vocabulary& vocabulary)
{
    if (!content.empty())
        return vocabulary.find(content);
    if (fallback < 0 || fallback >= static_cast<std::int64_t>(model.pieces.size()) ||
        model.pieces[static_cast<std::size_t>(fallback)].type != SentencePiece::Type::Control)
        return std::nullopt;
    return fallback;
}

} // namespace

TokenizerParts readSentencePieceTokenizer(const std::filesystem::path& path, const TokenizerConfig& config)
{
    const SentencePieceModel model = readSentencePieceModel(path);
    TokenizerParts parts;
    for (std::size_t i = 0; i < model.pieces.size(); ++i)
        parts.vocabulary.add(model.pieces[i].text, static_cast<TokenId>(i));
    for (const AddedToken& token : config.added)
        parts.vocabulary.add(token.content, token.id);
    parts.added = addedTokens(model, config, parts.vocabulary);
    for (const AddedToken& token : parts.added)
        if (token.special)
            parts.special.push_back(token.id);
    parts.bos = namedId(config.bos, model.bosId, model, parts.vocabulary);
    parts.eos = namedId(config.eos, model.eosId, model, parts.vocabulary);
    parts.pad = namedId(config.pad, model.padId, model, parts.vocabulary);
    if (config.addBos.value_or(true) && parts.bos)
        parts.prefix.push_back(*parts.bos);
    if (config.addEos.value_or(false) && parts.eos)
        parts.suffix.push_back(*parts.eos);
    const DummyPrefix dummy = dummyPrefix(model, config);
    const auto bpe = std::make_shared<SentencePieceBpe>(model);
    parts.normalizer = std::make_shared<SentencePieceNormalizer>(dummy, model.removeExtraWhitespaces,
                                                                 model.escapeWhitespaces, bpe->userDefined());
    parts.decoder = std::make_shared<SentencePieceDecoder>(model, dummy, parts.bos);
    parts.model = bpe;
    parts.description = "SentencePiece BPE, " + std::to_string(parts.vocabulary.size()) + " tokens (" +
                        path.filename().string() + ")";
    parts.identity = identityOf(model, dummy, parts);
    return parts;
}

} // namespace isthmus
