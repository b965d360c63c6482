#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace isthmus {

/// One entry of a SentencePiece vocabulary (sentencepiece_model.proto, ModelProto.SentencePiece).
struct SentencePiece
{
    enum class Type { Normal = 1, Unknown = 2, Control = 3, UserDefined = 4, Unused = 5, Byte = 6 };

    std::string text;
    float score = 0;
    Type type = Type::Normal;
    int byte = -1; ///< 0..255 for Type::Byte
};

/// What a tokenizer.model file says, as far as encoding and decoding need it.
struct SentencePieceModel
{
    std::vector<SentencePiece> pieces;
    bool byteFallback = false;
    bool addDummyPrefix = true;
    bool removeExtraWhitespaces = true;
    bool escapeWhitespaces = true;
    std::int64_t unkId = 0;
    std::int64_t bosId = 1;
    std::int64_t eosId = 2;
    std::int64_t padId = -1;
};

/// Reads a tokenizer.model by walking its protocol buffer: every length is checked against what is left of
/// the enclosing message before it is used. (The sentencepiece library is not used: it crashes on malformed
/// models, CVE-2026-1260.) Throws MalformedFile with the byte where the file is wrong, and UnsupportedModel
/// for models that are not BPE or that bring a normalisation table of their own.
SentencePieceModel readSentencePieceModel(const std::filesystem::path& path);

} // namespace isthmus
