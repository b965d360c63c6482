#include "core/base/sha256.h"

#include "core/base/error.h"

#include <array>

#include <openssl/evp.h>

namespace isthmus {

struct Sha256::State
{
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Sha256::Sha256() : state_(std::make_unique<State>())
{
    if (!state_->context || EVP_DigestInit_ex(state_->context.get(), EVP_sha256(), nullptr) != 1)
        throw Error(ErrorCode::Internal, "OpenSSL could not start SHA-256.");
}

Sha256::~Sha256() = default;

Sha256& Sha256::add(std::span<const std::byte> bytes)
{
    if (EVP_DigestUpdate(state_->context.get(), bytes.data(), bytes.size()) != 1)
        throw Error(ErrorCode::Internal, "OpenSSL could not continue SHA-256.");
    return *this;
}

Sha256& Sha256::add(std::string_view text)
{
    return add(std::as_bytes(std::span(text.data(), text.size())));
}

std::string Sha256::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (EVP_DigestFinal_ex(state_->context.get(), digest.data(), &size) != 1)
        throw Error(ErrorCode::Internal, "OpenSSL could not finish SHA-256.");
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < size; ++i) {
        text += digits[digest[i] >> 4];
        text += digits[digest[i] & 15];
    }
    return text;
}

std::string sha256(std::string_view text)
{
    return Sha256().add(text).hex();
}

} // namespace isthmus
