#include "core/transfer/bpe_trainer.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/io/publish.h"

#include <array>
#include <cstdint>
#include <map>

namespace isthmus {
namespace {

using Pair = std::pair<int, int>;

/// A distinct piece of text as token ids, and how often it occurs.
struct Piece
{
    std::vector<int> ids;
    std::int64_t count = 0;
};

bool isDigit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

bool isSpace(unsigned char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Letters, for the purpose of finding frequent pieces: bytes beyond ASCII count as letters. That decides
/// only which merges are learned; whoever applies them uses the exact expression.
bool isLetter(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

int kind(unsigned char c)
{
    return isLetter(c) ? 0 : isDigit(c) ? 1 : isSpace(c) ? 2 : 3;
}

/// End of the run of equal kind that starts at `at`.
std::size_t runEnd(std::string_view text, std::size_t at)
{
    const int first = kind(static_cast<unsigned char>(text[at]));
    while (at < text.size() && kind(static_cast<unsigned char>(text[at])) == first)
        ++at;
    return at;
}

/// End of the piece that starts at `at`: GPT-2's expression
/// ` ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+` without its English contractions.
std::size_t pieceEnd(std::string_view text, std::size_t at)
{
    if (!isSpace(static_cast<unsigned char>(text[at])))
        return runEnd(text, at);
    if (text[at] == ' ' && at + 1 < text.size() && !isSpace(static_cast<unsigned char>(text[at + 1])))
        return runEnd(text, at + 1);
    const std::size_t end = runEnd(text, at);
    // White space before a word leaves its last character to the next piece.
    return end == text.size() || end - at == 1 ? end : end - 1;
}

std::string utf8(int codePoint)
{
    if (codePoint < 0x80)
        return {static_cast<char>(codePoint)};
    return {static_cast<char>(0xC0 | (codePoint >> 6)), static_cast<char>(0x80 | (codePoint & 0x3F))};
}

/// GPT-2's spelling of bytes: printable ones stand for themselves, the others for code points from 256 on.
std::array<std::string, 256> byteSpelling()
{
    std::array<std::string, 256> spelling;
    int next = 256;
    for (int byte = 0; byte < 256; ++byte) {
        const bool printable =
            (byte >= '!' && byte <= '~') || (byte >= 0xA1 && byte <= 0xAC) || (byte >= 0xAE && byte <= 0xFF);
        spelling[static_cast<std::size_t>(byte)] = utf8(printable ? byte : next++);
    }
    return spelling;
}

std::vector<Piece> countPieces(std::span<const std::string> texts, int firstByte)
{
    std::map<std::string, std::int64_t> counts;
    for (const std::string& text : texts) {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = pieceEnd(text, at);
            ++counts[text.substr(at, end - at)];
            at = end;
        }
    }
    std::vector<Piece> pieces;
    for (const auto& [text, count] : counts) {
        Piece piece;
        piece.count = count;
        for (const char c : text)
            piece.ids.push_back(firstByte + static_cast<unsigned char>(c));
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

/// The pair to merge next: most frequent, then the first by spelling. Empty (-1, -1) when there is none.
Pair bestPair(const std::vector<Piece>& pieces, const std::vector<std::string>& tokens)
{
    std::map<Pair, std::int64_t> counts;
    for (const Piece& piece : pieces) {
        for (std::size_t i = 0; i + 1 < piece.ids.size(); ++i)
            counts[{piece.ids[i], piece.ids[i + 1]}] += piece.count;
    }
    const auto digit = [&](int id) {
        return isDigit(static_cast<unsigned char>(tokens[static_cast<std::size_t>(id)][0]));
    };
    const auto spelling = [&](const Pair& pair) {
        return std::pair(tokens[static_cast<std::size_t>(pair.first)],
                         tokens[static_cast<std::size_t>(pair.second)]);
    };
    Pair best{-1, -1};
    std::int64_t bestCount = 1; // a pair that occurs once is not worth a token
    for (const auto& [pair, count] : counts) {
        if (digit(pair.first) || digit(pair.second) || count < bestCount)
            continue;
        if (count > bestCount || (best.first >= 0 && spelling(pair) < spelling(best))) {
            best = pair;
            bestCount = count;
        }
    }
    return best;
}

void applyMerge(std::vector<Piece>& pieces, const Pair& pair, int merged)
{
    for (Piece& piece : pieces) {
        std::size_t out = 0;
        for (std::size_t in = 0; in < piece.ids.size(); ++in, ++out) {
            if (in + 1 < piece.ids.size() && piece.ids[in] == pair.first &&
                piece.ids[in + 1] == pair.second) {
                piece.ids[out] = merged;
                ++in;
            } else {
                piece.ids[out] = piece.ids[in];
            }
        }
        piece.ids.resize(out);
    }
}

Json addedToken(const std::string& content, std::size_t id)
{
    return {{"id", id},        {"content", content},  {"single_word", false}, {"lstrip", false},
            {"rstrip", false}, {"normalized", false}, {"special", true}};
}

Json tokenizerJson(const BpeVocabulary& vocabulary)
{
    Json added = Json::array();
    for (std::size_t id = 0; id < vocabulary.special.size(); ++id)
        added.push_back(addedToken(vocabulary.special[id], id));
    Json vocab = Json::object();
    for (std::size_t id = 0; id < vocabulary.tokens.size(); ++id)
        vocab[vocabulary.tokens[id]] = id;
    Json merges = Json::array();
    for (const auto& [left, right] : vocabulary.merges) {
        std::string merge = left;
        merge += " ";
        merge += right;
        merges.push_back(std::move(merge));
    }
    const std::string& bos = vocabulary.special.front();
    const auto special = [&](int type) { return Json{{"SpecialToken", {{"id", bos}, {"type_id", type}}}}; };
    const auto sequence = [](const char* id, int type) {
        return Json{{"Sequence", {{"id", id}, {"type_id", type}}}};
    };
    const Json byteLevel = {
        {"type", "ByteLevel"}, {"add_prefix_space", false}, {"trim_offsets", true}, {"use_regex", true}};
    return {{"version", "1.0"},
            {"truncation", nullptr},
            {"padding", nullptr},
            {"added_tokens", added},
            {"normalizer", nullptr},
            {"pre_tokenizer", byteLevel},
            {"post_processor",
             {{"type", "TemplateProcessing"},
              {"single", Json::array({special(0), sequence("A", 0)})},
              {"pair", Json::array({special(0), sequence("A", 0), special(1), sequence("B", 1)})},
              {"special_tokens",
               {{bos, {{"id", bos}, {"ids", Json::array({0})}, {"tokens", Json::array({bos})}}}}}}},
            {"decoder", byteLevel},
            {"model",
             {{"type", "BPE"},
              {"dropout", nullptr},
              {"unk_token", nullptr},
              {"continuing_subword_prefix", nullptr},
              {"end_of_word_suffix", nullptr},
              {"fuse_unk", false},
              {"byte_fallback", false},
              {"ignore_merges", false},
              {"vocab", vocab},
              {"merges", merges}}}};
}

} // namespace

BpeVocabulary trainBpe(std::span<const std::string> texts, const BpeOptions& options)
{
    const std::size_t firstByte = options.special.size();
    if (options.size < 0 || static_cast<std::size_t>(options.size) < firstByte + 256 || firstByte < 3)
        throw Error(ErrorCode::InvalidArgument,
                    "A byte-level vocabulary needs three special tokens and room for 256 bytes.",
                    "Ask for at least " + std::to_string(firstByte + 256) + " tokens.");
    BpeVocabulary vocabulary;
    vocabulary.special = options.special;
    vocabulary.tokens = options.special;
    for (const std::string& byte : byteSpelling())
        vocabulary.tokens.push_back(byte);
    std::map<std::string, int> ids;
    for (std::size_t id = firstByte; id < vocabulary.tokens.size(); ++id)
        ids[vocabulary.tokens[id]] = static_cast<int>(id);
    std::vector<Piece> pieces = countPieces(texts, static_cast<int>(firstByte));
    while (vocabulary.tokens.size() < static_cast<std::size_t>(options.size)) {
        const Pair pair = bestPair(pieces, vocabulary.tokens);
        if (pair.first < 0)
            break;
        const std::string left = vocabulary.tokens[static_cast<std::size_t>(pair.first)];
        const std::string right = vocabulary.tokens[static_cast<std::size_t>(pair.second)];
        // Two ways to build one spelling ("a" + "bc", "ab" + "c") share its token.
        const auto [known, isNew] = ids.emplace(left + right, static_cast<int>(vocabulary.tokens.size()));
        applyMerge(pieces, pair, known->second);
        vocabulary.merges.emplace_back(left, right);
        if (isNew)
            vocabulary.tokens.push_back(left + right);
    }
    return vocabulary;
}

void writeTokenizer(const BpeVocabulary& vocabulary, int context, const std::filesystem::path& folder)
{
    const std::string& bos = vocabulary.special.at(0);
    const std::string& eos = vocabulary.special.at(1);
    const std::string& pad = vocabulary.special.at(2);
    publishText(folder / "tokenizer.json", tokenizerJson(vocabulary).dump(1) + "\n");
    const Json config = {{"tokenizer_class", "PreTrainedTokenizerFast"},
                         {"bos_token", bos},
                         {"eos_token", eos},
                         {"pad_token", pad},
                         {"add_bos_token", true},
                         {"add_eos_token", false},
                         {"clean_up_tokenization_spaces", false},
                         {"model_max_length", context}};
    publishText(folder / "tokenizer_config.json", config.dump(2) + "\n");
    const Json map = {{"bos_token", bos}, {"eos_token", eos}, {"pad_token", pad}};
    publishText(folder / "special_tokens_map.json", map.dump(2) + "\n");
}

} // namespace isthmus
