#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <numeric>
#include <utility>
#include <vector>

namespace isthmus {

/// The program's random numbers: xoshiro256** seeded by splitmix64 (Blackman and Vigna). Own code because the
/// standard library's distributions and shuffles differ between implementations, and the same seed must give
/// the same bits.
class Random
{
public:
    explicit Random(std::uint64_t seed)
    {
        for (std::uint64_t& word : state_) {
            seed += 0x9e3779b97f4a7c15U;
            std::uint64_t z = seed;
            z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
            z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
            word = z ^ (z >> 31);
        }
    }

    std::uint64_t next()
    {
        const std::uint64_t result = rotate(state_[1] * 5, 7) * 9;
        const std::uint64_t t = state_[1] << 17;
        state_[2] ^= state_[0];
        state_[3] ^= state_[1];
        state_[1] ^= state_[2];
        state_[0] ^= state_[3];
        state_[2] ^= t;
        state_[3] = rotate(state_[3], 45);
        return result;
    }

    /// Uniform in [0, 1).
    double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    /// Uniform in 0..bound-1 without bias; bound > 0.
    std::uint64_t below(std::uint64_t bound)
    {
        const std::uint64_t threshold = (0 - bound) % bound;
        std::uint64_t value = next();
        while (value < threshold)
            value = next();
        return value % bound;
    }

    /// Standard normal (Box-Muller).
    double normal()
    {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
        return radius * std::cos(2.0 * std::numbers::pi * uniform());
    }

    /// Fisher-Yates.
    template <typename T> void shuffle(std::vector<T>& values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

    /// 0..size-1 in random order.
    std::vector<std::int64_t> permutation(std::size_t size)
    {
        std::vector<std::int64_t> order(size);
        std::iota(order.begin(), order.end(), std::int64_t{0});
        shuffle(order);
        return order;
    }

    /// All that decides the numbers to come, for a run that is to go on later.
    using State = std::array<std::uint64_t, 4>;
    const State& state() const { return state_; }
    void setState(const State& state) { state_ = state; }

private:
    static std::uint64_t rotate(std::uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

    State state_ = {};
};

} // namespace isthmus
