#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace isthmus {

/// Incremental SHA-256 (OpenSSL's, which uses the processor's SHA instructions).
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    Sha256& add(std::span<const std::byte> bytes);
    Sha256& add(std::string_view text);
    /// 64 lower-case hexadecimal digits. Call once.
    std::string hex();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// SHA-256 of a text, in hexadecimal.
std::string sha256(std::string_view text);

} // namespace isthmus
