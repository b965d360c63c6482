#include "core/text/sentencepiece_model.h"

#include "core/base/error.h"
#include "core/text/json_file.h"
#include "core/text/utf8.h"

#include <bit>
#include <cmath>
#include <string_view>
#include <unordered_set>

namespace isthmus {
namespace {

constexpr std::size_t kMaxPieces = std::size_t{1} << 22;

/// One field of a protocol buffer message: its number, and its value by wire type.
struct Field
{
    std::uint32_t number = 0;
    std::uint32_t wireType = 0;
    std::uint64_t varint = 0; // wire types 0, 1 and 5
    std::string_view bytes;   // wire type 2
    std::size_t offset = 0;   // of the value in the file
};

/// Iterates over the fields of one message inside the file.
class ProtoReader
{
public:
    ProtoReader(const std::string& file, std::string_view message, std::size_t offset)
        : file_(file), message_(message), offset_(offset)
    {
    }

    bool next(Field& field)
    {
        if (at_ == message_.size())
            return false;
        const std::uint64_t tag = varint();
        if (tag > UINT32_MAX || (tag >> 3) == 0)
            fail("has a field tag that cannot be");
        field = {};
        field.number = static_cast<std::uint32_t>(tag >> 3);
        field.wireType = static_cast<std::uint32_t>(tag & 7);
        switch (field.wireType) {
        case 0:
            field.offset = offset_ + at_;
            field.varint = varint();
            break;
        case 1:
            readFixed(field, 8);
            break;
        case 2: {
            const std::uint64_t length = varint();
            if (length > message_.size() - at_)
                fail("has a field that claims " + std::to_string(length) + " bytes where " +
                     std::to_string(message_.size() - at_) + " are left");
            field.offset = offset_ + at_;
            field.bytes = message_.substr(at_, static_cast<std::size_t>(length));
            at_ += static_cast<std::size_t>(length);
            break;
        }
        case 5:
            readFixed(field, 4);
            break;
        default:
            fail("has a field of a wire type that SentencePiece does not use");
        }
        return true;
    }

    /// The field as a message of its own, or the fail() of a wrong type.
    ProtoReader message(const Field& field) const
    {
        expect(field, 2);
        return {file_, field.bytes, field.offset};
    }
    void expect(const Field& field, std::uint32_t wireType) const
    {
        if (field.wireType != wireType)
            failAt(field.offset, "has a field of the wrong type");
    }
    [[noreturn]] void failAt(std::size_t offset, const std::string& what) const
    {
        throw Error(ErrorCode::MalformedFile,
                    file_ + " is not a SentencePiece model: it " + what + " (byte " + std::to_string(offset) +
                        ").",
                    "Download the file again; a file of a few hundred bytes is often a Git LFS pointer.");
    }

private:
    [[noreturn]] void fail(const std::string& what) const { failAt(offset_ + at_, what); }

    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (at_ == message_.size())
                fail("ends inside a number");
            const auto byte = static_cast<unsigned char>(message_[at_++]);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80)
                return value;
        }
        fail("has a number of more than ten bytes");
    }

    void readFixed(Field& field, std::size_t bytes)
    {
        if (message_.size() - at_ < bytes)
            fail("ends inside a number");
        field.offset = offset_ + at_;
        for (std::size_t i = 0; i < bytes; ++i)
            field.varint |= static_cast<std::uint64_t>(static_cast<unsigned char>(message_[at_ + i]))
                            << (8 * i);
        at_ += bytes;
    }

    const std::string& file_;
    std::string_view message_;
    std::size_t offset_ = 0;
    std::size_t at_ = 0;
};

std::int64_t int32Field(const ProtoReader& reader, const Field& field)
{
    reader.expect(field, 0);
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(field.varint));
}

bool boolField(const ProtoReader& reader, const Field& field)
{
    reader.expect(field, 0);
    return field.varint != 0;
}

/// Value of "<0x41>", or -1.
int byteOfPiece(const std::string& text)
{
    if (text.size() != 6 || text.compare(0, 3, "<0x") != 0 || text[5] != '>')
        return -1;
    int value = 0;
    for (const char c : {text[3], text[4]}) {
        const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

SentencePiece readPiece(ProtoReader reader, std::size_t offset)
{
    SentencePiece piece;
    Field field;
    while (reader.next(field)) {
        if (field.number == 1) {
            reader.expect(field, 2);
            piece.text = std::string(field.bytes);
        } else if (field.number == 2) {
            reader.expect(field, 5);
            piece.score = std::bit_cast<float>(static_cast<std::uint32_t>(field.varint));
        } else if (field.number == 3) {
            const std::int64_t type = int32Field(reader, field);
            if (type < 1 || type > 6)
                reader.failAt(field.offset, "has a piece of the unknown type " + std::to_string(type));
            piece.type = static_cast<SentencePiece::Type>(type);
        }
    }
    if (piece.text.empty() || !isValidUtf8(piece.text))
        reader.failAt(offset, "has a piece that is empty or not UTF-8");
    if (!std::isfinite(piece.score))
        reader.failAt(offset, "gives the piece \"" + piece.text + "\" a score that is not a number");
    if (piece.type == SentencePiece::Type::Byte) {
        piece.byte = byteOfPiece(piece.text);
        if (piece.byte < 0)
            reader.failAt(offset, "has the byte piece \"" + piece.text + "\", which names no byte");
    }
    return piece;
}

[[noreturn]] void unsupported(const std::filesystem::path& path, const std::string& what)
{
    throw Error(
        ErrorCode::UnsupportedModel, path.string() + " " + what,
        "Use a model whose tokenizer is SentencePiece BPE (Llama, Mistral), or that has a tokenizer.json.");
}

void readTrainer(SentencePieceModel& model, ProtoReader reader, const std::filesystem::path& path)
{
    std::int64_t type = 1; // the format's default is unigram
    bool suffix = false;
    Field field;
    while (reader.next(field)) {
        switch (field.number) {
        case 3:
            type = int32Field(reader, field);
            break;
        case 24:
            suffix = boolField(reader, field);
            break;
        case 35:
            model.byteFallback = boolField(reader, field);
            break;
        case 40:
            model.unkId = int32Field(reader, field);
            break;
        case 41:
            model.bosId = int32Field(reader, field);
            break;
        case 42:
            model.eosId = int32Field(reader, field);
            break;
        case 43:
            model.padId = int32Field(reader, field);
            break;
        default:
            break;
        }
    }
    const char* names[] = {"a unigram", "a BPE", "a word", "a character"};
    if (type < 1 || type > 4)
        reader.failAt(0, "has the unknown model type " + std::to_string(type));
    if (type != 2)
        unsupported(path, std::string("is ") + names[type - 1] +
                              " model of SentencePiece; only BPE models are read.");
    if (suffix)
        unsupported(path, "treats white space as a suffix of words, which is not supported.");
}

void readNormalizer(SentencePieceModel& model, ProtoReader reader, const std::filesystem::path& path)
{
    std::string name = "identity";
    Field field;
    while (reader.next(field)) {
        switch (field.number) {
        case 1:
            reader.expect(field, 2);
            name = std::string(field.bytes);
            break;
        case 2:
            reader.expect(field, 2);
            if (!field.bytes.empty())
                unsupported(path, "normalises text with a table of its own (\"" + repairUtf8(name) +
                                      "\"); only the identity is supported.");
            break;
        case 3:
            model.addDummyPrefix = boolField(reader, field);
            break;
        case 4:
            model.removeExtraWhitespaces = boolField(reader, field);
            break;
        case 5:
            model.escapeWhitespaces = boolField(reader, field);
            break;
        default:
            break;
        }
    }
}

void checkPieces(const SentencePieceModel& model, const ProtoReader& reader)
{
    std::unordered_set<std::string_view> seen;
    std::size_t unknown = 0;
    std::unordered_set<int> bytes;
    for (const SentencePiece& piece : model.pieces) {
        if (!seen.insert(piece.text).second)
            reader.failAt(0, "has the piece \"" + piece.text + "\" twice");
        unknown += piece.type == SentencePiece::Type::Unknown;
        if (piece.type == SentencePiece::Type::Byte)
            bytes.insert(piece.byte);
    }
    if (model.pieces.empty())
        reader.failAt(0, "has no pieces");
    if (unknown != 1)
        reader.failAt(0, "has " + std::to_string(unknown) + " unknown pieces instead of one");
    if (model.byteFallback && bytes.size() != 256)
        reader.failAt(0,
                      "falls back to bytes but has " + std::to_string(bytes.size()) + " of 256 byte pieces");
}

} // namespace

SentencePieceModel readSentencePieceModel(const std::filesystem::path& path)
{
    const std::string content = readTextFile(path);
    const std::string name = path.string();
    ProtoReader reader(name, content, 0);
    SentencePieceModel model;
    bool trainer = false;
    Field field;
    while (reader.next(field)) {
        if (field.number == 1) {
            if (model.pieces.size() == kMaxPieces)
                reader.failAt(field.offset, "has more than " + std::to_string(kMaxPieces) + " pieces");
            model.pieces.push_back(readPiece(reader.message(field), field.offset));
        } else if (field.number == 2) {
            readTrainer(model, reader.message(field), path);
            trainer = true;
        } else if (field.number == 3) {
            readNormalizer(model, reader.message(field), path);
        }
    }
    if (!trainer)
        reader.failAt(content.size(), "ends before it says which kind of model it is");
    checkPieces(model, reader);
    for (std::size_t i = 0; i < model.pieces.size(); ++i)
        if (model.pieces[i].type == SentencePiece::Type::Unknown)
            model.unkId = static_cast<std::int64_t>(i);
    return model;
}

} // namespace isthmus
