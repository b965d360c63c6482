#include "core/text/bpe_model.h"

#include "core/base/error.h"
#include "core/text/bpe_merge.h"
#include "core/text/utf8.h"

#include <array>
#include <unordered_map>

namespace isthmus {
namespace {

class BpeModel : public WordModel
{
public:
    BpeModel(BpeData data, const std::string& file, const std::string& mergePlace)
        : fuseUnknown_(data.fuseUnknown), byteFallback_(data.byteFallback), ignoreMerges_(data.ignoreMerges)
    {
        for (const auto& [token, id] : data.vocabulary)
            ids_.emplace(token, id);
        if (!data.unknown.empty()) {
            unknown_ = find(data.unknown);
            if (unknown_ < 0)
                throw Error(ErrorCode::MalformedFile,
                            file + ": the unknown token \"" + data.unknown + "\" is not in the vocabulary.",
                            "Download the file again.");
        }
        for (std::size_t byte = 0; byte < 256; ++byte) {
            constexpr char digits[] = "0123456789ABCDEF";
            bytes_[byte] = find(std::string("<0x") + digits[byte / 16] + digits[byte % 16] + ">");
        }
        for (std::size_t i = 0; i < data.merges.size(); ++i) {
            const auto& [left, right] = data.merges[i];
            Merge merge{static_cast<std::uint32_t>(i), -1};
            TokenId parts[2] = {find(left), find(right)};
            merge.id = find(left + right);
            // NOLINTBEGIN(performance-inefficient-string-concatenation): thrown once
            if (parts[0] < 0 || parts[1] < 0 || merge.id < 0)
                throw Error(ErrorCode::MalformedFile,
                            file + ": " + mergePlace + "[" + std::to_string(i) + "] joins \"" + left +
                                "\" and \"" + right + "\", but \"" +
                                (parts[0] < 0   ? left
                                 : parts[1] < 0 ? right
                                                : left + right) +
                                "\" is not in the vocabulary.",
                            "Vocabulary and merges must come from the same model.");
            // NOLINTEND(performance-inefficient-string-concatenation)
            merges_.insert_or_assign(pairKey(parts[0], parts[1]), merge);
        }
    }

    void encode(const AlignedText& word, std::vector<TokenSpan>& out) const override
    {
        const std::string_view text = word.text();
        if (ignoreMerges_) {
            if (const auto found = ids_.find(text); found != ids_.end()) {
                const SourceRange range = word.source(0, text.size());
                out.push_back({found->second, range.begin, range.end});
                return;
            }
        }
        std::vector<MergeSymbol> symbols = initialSymbols(text);
        mergeSymbols(symbols, [this](const MergeSymbol& left, const MergeSymbol& right, bool) {
            const auto found = merges_.find(pairKey(left.id, right.id));
            if (found == merges_.end())
                return std::optional<MergeCandidate>();
            return std::optional<MergeCandidate>({static_cast<double>(found->second.rank), found->second.id});
        });
        for (const MergeSymbol& symbol : symbols) {
            if (symbol.length == 0)
                continue;
            const SourceRange range = word.source(symbol.begin, symbol.begin + symbol.length);
            out.push_back({symbol.id, range.begin, range.end});
        }
    }

private:
    struct Merge
    {
        std::uint32_t rank = 0;
        TokenId id = -1;
    };
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    /// Ids are below 2^22 (readers check it), so that two fit.
    static std::uint64_t pairKey(TokenId left, TokenId right)
    {
        return (static_cast<std::uint64_t>(left) << 32) | static_cast<std::uint64_t>(right);
    }
    TokenId find(std::string_view token) const
    {
        const auto found = ids_.find(token);
        return found == ids_.end() ? -1 : found->second;
    }

    std::vector<MergeSymbol> initialSymbols(std::string_view text) const
    {
        std::vector<MergeSymbol> symbols;
        bool unknownBefore = false;
        const auto put = [&](std::size_t begin, std::size_t length, TokenId id) {
            MergeSymbol symbol;
            symbol.begin = static_cast<std::uint32_t>(begin);
            symbol.length = static_cast<std::uint32_t>(length);
            symbol.id = id;
            symbols.push_back(symbol);
        };
        for (std::size_t i = 0; i < text.size();) {
            const std::size_t length = decodeUtf8(text, i).length;
            const TokenId id = find(text.substr(i, length));
            if (id >= 0) {
                put(i, length, id);
                unknownBefore = false;
            } else if (byteFallback_ && hasBytes(text.substr(i, length))) {
                for (std::size_t k = 0; k < length; ++k)
                    put(i + k, 1, bytes_[static_cast<unsigned char>(text[i + k])]);
                // tokenizers holds the unknown token back while bytes pass; runs still fuse across them
                // there, which only a vocabulary with some, but not all byte tokens could show.
                unknownBefore = false;
            } else if (unknown_ >= 0) {
                if (fuseUnknown_ && unknownBefore)
                    symbols.back().length += static_cast<std::uint32_t>(length);
                else
                    put(i, length, unknown_);
                unknownBefore = true;
            }
            i += length;
        }
        return symbols;
    }

    bool hasBytes(std::string_view text) const
    {
        for (const char c : text)
            if (bytes_[static_cast<unsigned char>(c)] < 0)
                return false;
        return true;
    }

    bool fuseUnknown_;
    bool byteFallback_;
    bool ignoreMerges_;
    TokenId unknown_ = -1;
    std::array<TokenId, 256> bytes_{};
    std::unordered_map<std::string, TokenId, Hash, std::equal_to<>> ids_;
    std::unordered_map<std::uint64_t, Merge> merges_;
};

} // namespace

std::shared_ptr<const WordModel> makeBpeModel(BpeData data, const std::string& file,
                                              const std::string& mergePlace)
{
    return std::make_shared<BpeModel>(std::move(data), file, mergePlace);
}

} // namespace isthmus
