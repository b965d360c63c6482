#include "core/text/pipeline_tokenizer.h"

#include "core/base/error.h"
#include "core/base/sha256.h"

#include <algorithm>

namespace isthmus {
namespace {

std::vector<bool> flags(const std::vector<TokenId>& ids, int size)
{
    std::vector<bool> out(static_cast<std::size_t>(size), false);
    for (const TokenId id : ids)
        if (id >= 0 && id < size)
            out[static_cast<std::size_t>(id)] = true;
    return out;
}

std::vector<TokenId> idsOf(const std::vector<AddedToken>& tokens)
{
    std::vector<TokenId> ids;
    for (const AddedToken& token : tokens)
        ids.push_back(token.id);
    return ids;
}

} // namespace

void Vocabulary::add(std::string token, TokenId id)
{
    const auto index = static_cast<std::size_t>(id);
    if (index >= tokens_.size()) {
        tokens_.resize(index + 1);
        present_.resize(index + 1, false);
    }
    ids_.try_emplace(token, id);
    tokens_[index] = std::move(token);
    present_[index] = true;
}

const std::string* Vocabulary::token(TokenId id) const
{
    if (id < 0 || id >= size() || !present_[static_cast<std::size_t>(id)])
        return nullptr;
    return &tokens_[static_cast<std::size_t>(id)];
}

std::optional<TokenId> Vocabulary::find(std::string_view token) const
{
    const auto found = ids_.find(token);
    return found == ids_.end() ? std::nullopt : std::optional<TokenId>(found->second);
}

PipelineTokenizer::PipelineTokenizer(TokenizerParts parts)
    : parts_(std::move(parts)),
      added_(parts_.added,
             [this](const std::string& content) {
                 const AlignedText text = AlignedText::fromSource(content);
                 return parts_.normalizer ? parts_.normalizer->apply(text).text() : text.text();
             }),
      special_(flags(parts_.special, parts_.vocabulary.size())),
      isAdded_(flags(idsOf(parts_.added), parts_.vocabulary.size())), fingerprint_(sha256(parts_.identity))
{
}

std::vector<TokenId> PipelineTokenizer::encode(std::string_view text, bool addSpecial) const
{
    std::vector<TokenId> ids;
    for (const TokenSpan& span : encodeWithOffsets(text, addSpecial))
        ids.push_back(span.id);
    return ids;
}

std::vector<TokenSpan> PipelineTokenizer::encodeWithOffsets(std::string_view text, bool addSpecial) const
{
    std::vector<TokenSpan> out;
    if (addSpecial)
        for (const TokenId id : parts_.prefix)
            out.push_back({id, 0, 0});
    for (const Segment& segment : added_.split(AlignedText::fromSource(text), false)) {
        if (segment.id >= 0) {
            const SourceRange range = segment.text.source(0, segment.text.size());
            out.push_back({segment.id, range.begin, range.end});
        } else if (!segment.text.empty()) {
            encodeStretch(segment.text, out);
        }
    }
    if (addSpecial)
        for (const TokenId id : parts_.suffix)
            out.push_back({id, text.size(), text.size()});
    return out;
}

void PipelineTokenizer::encodeStretch(const AlignedText& text, std::vector<TokenSpan>& out) const
{
    const AlignedText normalized = parts_.normalizer ? parts_.normalizer->apply(text) : text;
    for (Segment& segment : added_.split(normalized, true)) {
        if (segment.id >= 0) {
            const SourceRange range = segment.text.source(0, segment.text.size());
            out.push_back({segment.id, range.begin, range.end});
            continue;
        }
        std::vector<AlignedText> words;
        if (!segment.text.empty())
            words.push_back(std::move(segment.text));
        if (parts_.preTokenizer)
            words = parts_.preTokenizer->apply(std::move(words));
        for (const AlignedText& word : words)
            parts_.model->encode(word, out);
    }
}

const std::string& PipelineTokenizer::spelling(TokenId id) const
{
    const std::string* token = parts_.vocabulary.token(id);
    if (!token)
        throw Error(ErrorCode::InvalidArgument,
                    "The id " + std::to_string(id) + " is not in the vocabulary of this tokenizer (" +
                        std::to_string(size()) + " ids).",
                    "Use ids that the same tokenizer produced.");
    return *token;
}

std::string PipelineTokenizer::decode(const std::vector<TokenId>& ids, bool skipSpecial) const
{
    std::vector<DecodeToken> tokens;
    tokens.reserve(ids.size());
    for (const TokenId id : ids) {
        const std::string& text = spelling(id);
        if (skipSpecial && isSpecial(id))
            continue;
        tokens.push_back({text, id, isSpecial(id) || isAdded_[static_cast<std::size_t>(id)]});
    }
    return parts_.decoder->decode(std::move(tokens));
}

std::string PipelineTokenizer::token(TokenId id) const
{
    return spelling(id);
}

bool PipelineTokenizer::addsBos() const
{
    return parts_.bos &&
           std::find(parts_.prefix.begin(), parts_.prefix.end(), *parts_.bos) != parts_.prefix.end();
}

bool PipelineTokenizer::isSpecial(TokenId id) const
{
    return id >= 0 && id < size() && special_[static_cast<std::size_t>(id)];
}

} // namespace isthmus
